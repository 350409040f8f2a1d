"""Two ways of redacting are held against each other by counts alone."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.deid.compare import Difference, Treated, compare
from gateway.deid.redact import Redaction, redact
from gateway.model import Finding, Leaf, LeafKind, OperatorRule, RedactionRules

TEXT = "Maria Lopez was seen on 3 May by Dr. Chen in Boston."
MARIA, SURNAME, DAY, CHEN, TOWN = (0, 11), (6, 11), (24, 29), (37, 41), (45, 51)


def found(place: tuple[int, int], entity: str) -> Finding:
    return Finding(*place, entity, 0.9, "test")


def rules(**entities: str) -> RedactionRules:
    named = {entity: OperatorRule(operator) for entity, operator in entities.items()}
    return RedactionRules(OperatorRule("placeholder"), MappingProxyType(named))


def treated(findings: list[Finding], by: RedactionRules, leaf: Leaf) -> Treated:
    redaction = redact([leaf], [findings], by, today=date(2026, 6, 1))
    assert isinstance(redaction, Redaction)
    return Treated([findings], by, redaction.spans)


def difference(
    now: list[Finding], then: list[Finding], by: RedactionRules | None = None, other: RedactionRules | None = None
) -> Difference:
    leaf = Leaf(("text",), LeafKind.TEXT, TEXT)
    return compare([leaf], treated(now, by or rules(), leaf), treated(then, other or by or rules(), leaf))


NAME, DATE = found(MARIA, "PERSON"), found(DAY, "DATE")

CASES = {
    "the same": ([NAME, DATE], [NAME, DATE], None, None, Difference()),
    "found by the new alone": ([NAME], [NAME, DATE], None, None, Difference(more={"DATE": 1}, changes=True)),
    "found by the old alone": ([NAME, DATE], [NAME], None, None, Difference(less={"DATE": 1}, changes=True)),
    "kept now, taken out then": (
        [NAME, DATE],
        [NAME, DATE],
        rules(DATE="keep"),
        rules(),
        Difference(stricter={"DATE": 1}, changes=True),
    ),
    "taken out now, kept then": (
        [NAME, DATE],
        [NAME, DATE],
        rules(),
        rules(DATE="keep"),
        Difference(looser={"DATE": 1}, changes=True),
    ),
    "another operator": (
        [DATE],
        [DATE],
        rules(),
        rules(DATE="redact"),
        Difference(otherwise={"DATE": 1}, changes=True),
    ),
    "another entity": (
        [NAME],
        [found(MARIA, "FACILITY")],
        None,
        None,
        Difference(otherwise={"PERSON": 1}, changes=True),
    ),
    "a part of it would leave": (
        [NAME],
        [found(SURNAME, "PERSON")],
        None,
        None,
        Difference(looser={"PERSON": 1}, changes=True),
    ),
    "more of it would be taken out": (
        [found(SURNAME, "PERSON")],
        [NAME],
        None,
        None,
        Difference(otherwise={"PERSON": 1}, stricter={"PERSON": 1}, changes=True),
    ),
    "kept by both": ([DATE], [DATE], rules(DATE="keep"), None, Difference()),
    "found by the new alone and kept: nothing changes": (
        [NAME],
        [NAME, DATE],
        rules(DATE="keep"),
        None,
        Difference(more={"DATE": 1}),
    ),
    "found by the old alone and kept: nothing changes": (
        [NAME, DATE],
        [NAME],
        rules(DATE="keep"),
        None,
        Difference(less={"DATE": 1}),
    ),
    "several": (
        [NAME, DATE, found(TOWN, "LOCATION")],
        [DATE, found(CHEN, "PERSON"), found(TOWN, "LOCATION")],
        rules(DATE="keep"),
        rules(LOCATION="keep"),
        Difference(more={"PERSON": 1}, less={"PERSON": 1}, stricter={"DATE": 1}, looser={"LOCATION": 1}, changes=True),
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_each_kind_of_difference_is_told(case: str) -> None:
    now, then, by, other, expected = CASES[case]
    assert difference(now, then, by, other) == expected


def test_what_was_found_once_counts_at_every_place() -> None:
    leaf = Leaf(("text",), LeafKind.TEXT, "Maria Lopez came. Lopez left.")
    first = treated([found(MARIA, "PERSON")], rules(), leaf)
    assert len(first.removed[0]) == 2
    assert compare([leaf], first, treated([], rules(), leaf)) == Difference(less={"PERSON": 2}, changes=True)


FINDINGS = st.lists(
    st.tuples(st.integers(0, 50), st.integers(1, 12), st.sampled_from(["PERSON", "DATE", "LOCATION"])).map(
        lambda one: found((one[0], min(len(TEXT), one[0] + one[1])), one[2])
    ),
    max_size=6,
)
RULES = st.dictionaries(
    st.sampled_from(["PERSON", "DATE", "LOCATION"]), st.sampled_from(["keep", "redact", "placeholder"])
).map(lambda entities: rules(**entities))


@given(FINDINGS, RULES, FINDINGS, RULES)
def test_what_leaves_differs_only_where_a_difference_is_told(
    now: list[Finding], by: RedactionRules, then: list[Finding], other: RedactionRules
) -> None:
    """No difference told: the same text leaves. And the other way round, what is told is symmetric."""
    leaf = Leaf(("text",), LeafKind.TEXT, TEXT)
    sides = [redact([leaf], [f], r, today=date(2026, 6, 1)) for f, r in ((now, by), (then, other))]
    texts = [side.replaced.get(leaf.path, TEXT) for side in sides if isinstance(side, Redaction)]
    there = compare([leaf], treated(now, by, leaf), treated(then, other, leaf))
    back = compare([leaf], treated(then, other, leaf), treated(now, by, leaf))
    if not there.changes:
        assert texts[0] == texts[1]
    assert (there.more, there.less) == (back.less, back.more)
    assert there.changes == back.changes


@given(FINDINGS, RULES)
def test_a_profile_against_itself_differs_in_nothing(now: list[Finding], by: RedactionRules) -> None:
    assert difference(now, now, by) == Difference()
