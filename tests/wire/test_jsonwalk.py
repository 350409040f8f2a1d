"""Rebuilding replaces the leaves it is told to, at any depth, and nothing else."""

from __future__ import annotations

import base64
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.model import Step
from gateway.vendors.harvest import Harvest
from gateway.vendors.unclaimed import take_free
from gateway.wire.jsontext import TokenKind, read_tokens, rewrite
from gateway.wire.jsonwalk import RebuildError, put, rebuild

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**12), 10**12) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=12,
)


@given(VALUES)
def test_no_replacements_give_the_same(value: object) -> None:
    assert rebuild(value, {}) == value


@given(VALUES)
def test_every_leaf_can_be_replaced_by_itself(value: object) -> None:
    harvest = Harvest()
    take_free([value], (), "", harvest)
    texts = {leaf.path: leaf.text for leaf in harvest.leaves if leaf.kind != "number"}
    assert rebuild([value], texts) == [value]


@given(VALUES)
def test_json_in_strings_in_strings_is_reached(value: object) -> None:
    nested = json.dumps({"inner": json.dumps({"deep": value}), "é": "ü"})
    harvest = Harvest()
    take_free(nested, (), "", harvest)
    texts = {leaf.path: leaf.text for leaf in harvest.leaves if leaf.kind != "number"}
    rebuilt = rebuild(nested, texts)
    assert json.loads(json.loads(rebuilt)["inner"]) == {"deep": value}


@given(st.dictionaries(TEXT, TEXT | st.integers(), max_size=5), st.sampled_from([None, 2]), st.booleans())
def test_untouched_json_text_stays_byte_for_byte(value: dict, indent: int | None, escaped: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=escaped)
    assert rewrite(text, {}) == text
    tokens = read_tokens(text)
    assert tokens is not None
    assert [t.text for t in tokens if t.kind is TokenKind.KEY] == list(value)


def test_a_changed_token_is_escaped_and_its_neighbours_are_not_touched() -> None:
    text = '{ "n" : "Jos\\u00e9",\n "k": [1, 22.0, true] }'
    assert rewrite(text, {1: 'a"b\n'}) == '{ "n" : "a\\"b\\n",\n "k": [1, 22.0, true] }'
    tokens = read_tokens(text)
    assert tokens is not None
    assert [(t.kind.value, t.text, t.cue) for t in tokens] == [
        ("key", "n", ""), ("string", "José", "n"), ("key", "k", ""), ("number", "1", "k"), ("number", "22.0", "k"),
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["", "hello", "12", '"text"', '{"a":1,"a":2}', "{bad}", '{"a": NaN}', "[1,]"])
def test_what_is_not_strict_json_is_plain_text(text: str) -> None:
    assert read_tokens(text) is None


def test_keys_are_renamed_in_place() -> None:
    assert list(rebuild({"a": 1, "b": 2}, {(Step.KEY, "a"): "x"})) == ["x", "b"]
    assert rebuild({"a": {"b": "v"}}, {("a", Step.KEY, "b"): "x", ("a", "b"): "w"}) == {"a": {"x": "w"}}


@pytest.mark.parametrize(
    ("body", "path", "text"),
    [
        ({"a": 1, "b": 2}, (Step.KEY, "a"), "b"),
        ({"a": 1}, ("b",), "x"),
        ({"a": 1}, ("a", "b"), "x"),
        ([1], (3,), "x"),
        (["plain"], (0, Step.JSON, 0), "x"),
        (['{"a":1}'], (0, Step.JSON, 9), "x"),
        ([1], (Step.KEY, "a"), "x"),
        ({"a": 1}, (Step.KEY,), "x"),
        ({"a": "{}"}, ("a", Step.JSON), "x"),
    ],
)
def test_a_replacement_that_does_not_fit_is_an_error(body, path, text) -> None:
    with pytest.raises(RebuildError):
        rebuild(body, {path: text})


def test_rewrite_needs_json() -> None:
    with pytest.raises(ValueError, match="not JSON"):
        rewrite("plain", {0: "x"})


def test_parts_are_put_in_their_places_and_nothing_else_changes() -> None:
    body = {"a": [{"x": 1}, {"y": [{"z": 2}]}], "b": 3}
    left = put(body, {("a", 0): lambda part: {**part, "new": True}, ("a", 1, "y", 0): lambda _: "text"})
    assert left == {"a": [{"x": 1, "new": True}, {"y": ["text"]}], "b": 3}
    assert body == {"a": [{"x": 1}, {"y": [{"z": 2}]}], "b": 3}


@pytest.mark.parametrize("path", [("c",), ("a", 2), ("a", -1), ("a", "x"), ("b", 0), ("b",), ("a",)])
def test_a_part_that_is_not_there_is_an_error(path: tuple[str | int, ...]) -> None:
    with pytest.raises(RebuildError):
        put({"a": [{}, {}], "b": 3}, {path: lambda part: part})


def encoded(body: object) -> str:
    return base64.b64encode(json.dumps(body).encode()).decode()


def test_json_in_base64_is_reached_and_written_again() -> None:
    body = {"body": encoded({"a": {"b": "old"}, "j": '{"k": "old"}'})}
    replaced = {
        ("body", Step.BASE64, "a", "b"): "new",
        ("body", Step.BASE64, "j", Step.JSON, 1): "newer",
        ("body", Step.BASE64, Step.KEY, "a"): "x",
    }
    rebuilt: Any = rebuild(body, replaced)
    assert json.loads(base64.b64decode(rebuilt["body"])) == {"x": {"b": "new"}, "j": '{"k": "newer"}'}
    assert rebuild(body, {}) == body


@pytest.mark.parametrize(
    "value", [5, "not base64!", "aGk", encoded([1])[:-1], base64.b64encode(b"{bad}").decode(), encoded({"b": 1})]
)
def test_what_is_not_json_in_base64_cannot_be_reached(value: object) -> None:
    with pytest.raises(RebuildError):
        rebuild({"body": value}, {("body", Step.BASE64, "a"): "x"})  # type: ignore[dict-item]


@given(VALUES, VALUES)
def test_a_part_is_what_its_function_makes_of_it(value: object, other: object) -> None:
    body = {"a": [value, {"part": value}], "b": value}
    assert put(body, {("a", 1): lambda part: part}) == body
    assert put(body, {("a", 1): lambda _: other}) == {"a": [value, other], "b": value}
