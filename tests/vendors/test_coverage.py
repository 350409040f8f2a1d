"""docs/coverage.md is what the dialects do: current, complete, and true of the answers too."""

from __future__ import annotations

from pathlib import Path

import pytest

from gateway.deid.restore import Restorer
from gateway.model import JsonValue, Mapping, Prompt
from gateway.vendors import dialects
from gateway.vendors.bedrock_operations import SHOWN_MODELS
from gateway.vendors.catalogue import EXAMPLE, AnswerPlace, Back
from gateway.vendors.coverage import Undescribed, features_asked, positions, render
from gateway.vendors.dialect import Dialect
from gateway.vendors.grammar import Array, Free, Late, Object, Tagged, Text
from gateway.vendors.harvest import Harvest
from gateway.vendors.operation import Operation
from gateway.wire.strictjson import dumps

DOCUMENT = Path(__file__).parents[2] / "docs" / "coverage.md"
VALUE = "Maria Lopez"
PLACES = [(name, place) for name, dialect in dialects().items() for place in dialect.catalogue().answers]


def back(dialect: Dialect, place: AnswerPlace) -> bytes:
    restorer = Restorer(Mapping({EXAMPLE: VALUE}))
    stream = isinstance(place.example, bytes)
    named = (o.endpoint for o in dialect.catalogue().operations if place.operation.startswith(o.name))
    endpoint = next(named, place.operation)
    prompt = Prompt(endpoint, "m", stream, {}, ())
    if isinstance(place.example, bytes):
        reading = dialect.open_stream(prompt, restorer)
        return reading.feed(place.example) + reading.finish()
    return dumps(dialect.restore_reply(prompt, place.example, restorer))


def test_the_document_is_current() -> None:
    assert DOCUMENT.read_text("utf-8") == render(dialects()), "say: phi-gateway coverage > docs/coverage.md"


@pytest.mark.parametrize(("name", "place"), PLACES, ids=[f"{n} {p.position}" for n, p in PLACES])
def test_every_place_of_an_answer_is_treated_as_the_matrix_says(name: str, place: AnswerPlace) -> None:
    assert EXAMPLE.encode() in (place.example if isinstance(place.example, bytes) else dumps(place.example))
    left = back(dialects()[name], place)
    assert (VALUE.encode() in left) is (place.back is Back.RESTORED)
    assert (EXAMPLE.encode() in left) is (place.back is Back.UNTOUCHED)


@pytest.mark.parametrize("name", dialects())
def test_every_operation_that_has_a_body_is_read_by_the_grammar_that_is_shown(name: str) -> None:
    catalogue = dialects()[name].catalogue()
    assert catalogue.operations
    assert catalogue.answers
    for shown in catalogue.operations:
        path = shown.path.format_map(_Names())
        found = dialects()[name].operation(shown.method, path, shown.query)
        assert isinstance(found, Operation), shown.path
        assert (found.name, found.endpoint, found.body) == (shown.name, shown.endpoint, shown.body)


class _Names(dict[str, str]):
    """Fills the names of a path with words that fit."""

    def __missing__(self, key: str) -> str:
        of_bedrock = {f"modelId of {name}": model.replace(":", "%3A") for name, model in SHOWN_MODELS.items()}
        return {"project": "a-project", "location": "us-central1", **of_bedrock}.get(key, "claude-sonnet-5-5")


@pytest.mark.parametrize("name", dialects())
def test_refused_endpoints_have_a_reason(name: str) -> None:
    for refused in dialects()[name].catalogue().refused:
        assert refused.reason.endswith(".")


def test_a_grammar_is_shown_place_by_place() -> None:
    inner = Late("part")
    inner.node = Tagged({"a": Object({"text": Text()}), "b": Object({"parts": Array(inner)})})
    shown = {row.place: row.treatment for row in positions(Object({"parts": Array(inner), "more": Free()}))}
    assert shown == {
        "parts[]": "see ‹part›",
        "more": "inspected whole",
        "‹part›⟨a⟩.text": "inspected",
        "‹part›⟨b⟩.parts[]": "see ‹part›",
        "‹part›⟨any other⟩": "refused",
    }


def test_the_matrix_of_anthropic_names_what_leaves_for_third_parties() -> None:
    asked = features_asked(positions(next(o.body for o in dialects()["anthropic"].catalogue().operations if o.body)))
    assert {"mcp_server", "url_source", "server_tool", "state:container", "file_source:file"} <= set(asked)


class Silent:
    def walk(self, value: JsonValue, path: object, harvest: Harvest) -> None:
        del value, path, harvest


def test_a_rule_that_says_nothing_of_itself_cannot_hide() -> None:
    """The control: a rule that is passed by in the matrix fails it."""
    with pytest.raises(Undescribed):
        positions(Object({"x": Silent()}))
