"""The JSON Schemas: current, complete, and of one mind with the loader on what is written."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from gateway.policy.editor import MEANINGS, schemas
from gateway.policy.shapes import Shape
from gateway.vendors import dialects

POLICIES = Path(__file__).parents[2] / "policies"
KIND = {"profiles": "profile", "routes": "route", "cases": "cases"}


def shapes(above: type[Shape]) -> list[type[Shape]]:
    return [one for below in above.__subclasses__() for one in (below, *shapes(below))]


def shipped() -> list[tuple[Path, str]]:
    files = [(POLICIES / f"{name}.yaml", name) for name in ("agreements", "callers")]
    return files + [(path, KIND[path.parent.name]) for path in sorted(POLICIES.glob("*/*.yaml"))]


def plain(text: str) -> Any:
    """Read YAML with its dates as text, as an editor's language server does."""
    loader = yaml.SafeLoader(text)
    loader.yaml_implicit_resolvers = {
        first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith("timestamp")]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }
    return loader.get_single_data()


@pytest.fixture(scope="module")
def written() -> dict[str, Any]:
    return schemas(frozenset(dialects()))


def test_every_key_has_a_meaning_and_no_meaning_is_left_over(written: dict[str, Any]) -> None:
    keys = {f"{name}.{key}" for s in written.values() for name, one in s["$defs"].items() for key in one["properties"]}
    assert keys == set(MEANINGS)
    assert {name.split(".")[0] for name in keys} <= {shape.__name__ for shape in shapes(Shape)}


def test_they_are_schemas(written: dict[str, Any]) -> None:
    for schema in written.values():
        jsonschema.Draft202012Validator.check_schema(schema)


def test_the_shipped_ones_are_current(written: dict[str, Any]) -> None:
    for name, schema in written.items():
        there = json.loads((POLICIES / ".schemas" / f"{name}.json").read_text())
        assert there == schema, f"run: phi-gateway schema policies ({name})"


@pytest.mark.parametrize(("path", "kind"), shipped(), ids=lambda value: getattr(value, "name", value))
def test_shipped_files_name_their_schema_and_fit_it(path: Path, kind: str, written: dict[str, Any]) -> None:
    text = path.read_text("utf-8")
    folder = ".schemas" if path.parent == POLICIES else "../.schemas"
    assert text.splitlines()[0] == f"# yaml-language-server: $schema={folder}/{kind}.json"
    jsonschema.validate(plain(text), written[kind])


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("agreements", "a: {dialect: anthropik, url: u, credential: {env: A}, baa: null}"),
        ("agreements", "a: {dialect: anthropic, url: u, credential: {env: A}}"),
        ("agreements", "a: {dialect: anthropic, url: u, credential: {env: A}, baa: null, colour: red}"),
        ("profile", "entities: {DATE: vanish}"),
        ("profile", "entities: {DATE: {operator: vanish}}"),
        ("profile", "thresholds: {DATE: 2}"),
        ("route", "r: {path: /r, callers: [a], purpose: p, deidentify: {profile: x}, require: [patient]}"),
        ("route", "r: {path: /r, callers: a, purpose: p, deidentify: {profile: x}}"),
        ("route", "{}"),
        ("cases", "- {name: n, route: r, decision: perhaps}"),
        ("cases", "name: n"),
        ("callers", "c: {keys: [{id: 1}]}"),
    ],
)
def test_faults_are_seen(kind: str, text: str, written: dict[str, Any]) -> None:
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(plain(text), written[kind])
