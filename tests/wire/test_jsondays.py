"""Days that are written as several numbers, in JSON and in JSON inside of strings."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.model import LeafKind, Step
from gateway.vendors.bedrock_models import WHOLE
from gateway.vendors.grammar import Free, Node
from gateway.vendors.harvest import Harvest
from gateway.wire.jsontext import read_tokens, rewrite
from gateway.wire.jsonwalk import rebuild

DAYS: list[tuple[Any, str]] = [
    ({"birthDate": [1961, 3, 14]}, "1961-03-14"),
    ({"patient": {"dob": [1961, 3, 14]}}, "1961-03-14"),
    ({"visit_dates": [[2026, 3, 14], "x"]}, "2026-03-14"),
    ({"admittedAt": [2026, 3, 14, 10, 30]}, "2026-03-14T10:30:00"),
    ({"updated": [2026, 3, 14, 10, 30, 5, 120_000_000]}, "2026-03-14T10:30:05.120000000"),
    ({"x": {"year": 1961, "month": 3, "day": 14}}, "1961-03-14"),
    ([{"day": 14, "month": 3, "year": 1961}], "1961-03-14"),
]
NO_DAYS: list[Any] = [
    {"shape": [1961, 3, 14]},
    {"birthDate": [1961, 13, 14]},
    {"birthDate": [1961, 2, 30]},
    {"birthDate": [61, 3, 14]},
    {"birthDate": [1961, 3]},
    {"birthDate": [1961, 3, 14.5]},
    {"birthDate": [1961, 3, True]},
    {"birthDate": [1961, 3, [14]]},
    {"x": {"year": 1961, "month": 3}},
    {"x": {"year": 1961, "month": 3, "day": 14, "note": "seen"}},
    {"type": "object", "properties": {"year": {}, "month": {}, "day": {}}},
]


def numbers(node: Node, value: Any) -> list[str]:
    harvest = Harvest()
    node.walk(value, (), harvest)
    return [leaf.text for leaf in harvest.leaves if leaf.kind is LeafKind.NUMBER]


@pytest.mark.parametrize(("value", "day"), DAYS)
@pytest.mark.parametrize("node", [Free(), WHOLE], ids=["free", "whole"])
def test_a_day_in_numbers_is_looked_at_as_a_day(node: Node, value: Any, day: str) -> None:
    assert day in numbers(node, value)
    assert day in numbers(node, {"text": json.dumps(value)})
    assert day in numbers(node, {"text": json.dumps({"inner": json.dumps(value)})})


@pytest.mark.parametrize("value", NO_DAYS)
@pytest.mark.parametrize("node", [Free(), WHOLE], ids=["free", "whole"])
def test_numbers_that_are_no_day_stay_numbers(node: Node, value: Any) -> None:
    for shown in (value, {"text": json.dumps(value)}):
        assert not any("-" in number for number in numbers(node, shown))


def test_a_day_in_numbers_leaves_whole() -> None:
    harvest = Harvest()
    body = {"a": {"birthDate": [1961, 3, 14], "n": 1}, "b": '{"on": [1961, 3, 14], "n": [7]}'}
    Free().walk(body, (), harvest)
    days = {leaf.path: "[DATE_1]" for leaf in harvest.leaves if leaf.kind is LeafKind.NUMBER}
    assert set(days) == {("a", "birthDate"), ("b", Step.JSON, 1)}
    assert rebuild(body, days) == {"a": {"birthDate": "[DATE_1]", "n": 1}, "b": '{"on": "[DATE_1]", "n": [7]}'}
    assert rebuild(body, {}) == body  # where the policy keeps dates, the numbers stay


@given(st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1)), st.text(max_size=5))
def test_every_day_is_found_beside_anything(moment: datetime, other: str) -> None:
    value = {"other": other, "date": [moment.year, moment.month, moment.day], "more": [1, {"k": [other]}]}
    text = json.dumps(value)
    tokens = read_tokens(text)
    assert tokens is not None
    assert [token.index for token in tokens] == list(range(len(tokens)))
    (day,) = [token for token in tokens if token.text == moment.date().isoformat() and token.cue == "date"]
    assert json.loads(rewrite(text, {day.index: "x"})) == {**value, "date": "x"}
