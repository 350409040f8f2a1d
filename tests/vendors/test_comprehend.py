"""DetectPHI's requests and answers."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.model import Finding
from gateway.policy.schema import REMOTE_DETECTORS
from gateway.vendors.comprehend import ENDPOINT, LONGEST, NAME, DetectorReplyError, findings, parts, request
from gateway.wire.strictjson import parse

TEXT = "Zorblax Quill, 93 yo, was 45 in 1978. Seen 3/4 by a welder; badge X-77. Twins, seventy-two-year-old; aunts of 45 and 94; ninety-two; a niece, nineteen."


def entity(shown: str, kind: str, score: float = 0.9) -> dict[str, Any]:
    start = TEXT.index(shown)
    return {"BeginOffset": start, "EndOffset": start + len(shown), "Score": score, "Text": shown, "Type": kind}


def read(*entities: Any, thresholds: dict[str, float] | None = None) -> list[tuple[str, str]]:
    found = findings(TEXT, {"Entities": list(entities)}, thresholds or {})
    return [(TEXT[f.start : f.end], f.entity) for f in found]


def test_policy_and_dialect_agree_on_the_name() -> None:
    assert REMOTE_DETECTORS == {NAME: ENDPOINT}


@pytest.mark.parametrize(
    ("shown", "kind", "entity_here"),
    [
        ("Zorblax Quill", "NAME", "PERSON"),
        ("93", "AGE", "AGE"),
        ("45", "AGE", None),  # below 90: no identifier
        ("seventy-two-year-old", "AGE", None),
        ("ninety-two", "AGE", "AGE"),
        ("nineteen", "AGE", None),
        ("45 and 94", "AGE", "AGE"),
        ("3/4", "DATE", "DATE"),
        ("1978", "DATE", None),  # a bare year stays
        ("welder", "PROFESSION", "ORGANIZATION"),
        ("X-77", "ID", "UNIQUE_ID"),
        ("X-77", "SOMETHING_NEW", "UNIQUE_ID"),  # unknown types are identifiers
    ],
)
def test_types(shown: str, kind: str, entity_here: str | None) -> None:
    assert read(entity(shown, kind)) == ([(shown, entity_here)] if entity_here else [])


def test_the_profiles_threshold_counts() -> None:
    weak = entity("Zorblax Quill", "NAME", 0.4)
    assert read(weak) == [("Zorblax Quill", "PERSON")]
    assert read(weak, thresholds={"PERSON": 0.5}) == []
    assert read(entity("Zorblax Quill", "NAME", 0.2)) == []


@pytest.mark.parametrize(
    "answer",
    [
        None,
        [],
        {},
        {"Entities": None},
        {"Entities": [], "PaginationToken": "more"},
        {"Entities": ["x"]},
        {"Entities": [{"BeginOffset": 0, "EndOffset": 10_000, "Score": 1, "Type": "NAME"}]},
        {"Entities": [{"BeginOffset": 5, "EndOffset": 5, "Score": 1, "Type": "NAME"}]},
        {"Entities": [{"BeginOffset": True, "EndOffset": 5, "Score": 1, "Type": "NAME"}]},
        {"Entities": [{"BeginOffset": 0, "EndOffset": 5, "Type": "NAME"}]},
        {"Entities": [{"BeginOffset": 0, "EndOffset": 5, "Score": 1, "Type": "NAME", "Text": "other"}]},
    ],
)
def test_an_answer_of_another_form_is_an_error_without_content(answer: Any) -> None:
    with pytest.raises(DetectorReplyError) as raised:
        findings(TEXT, answer, {})
    assert "Zorblax" not in str(raised.value)


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=30).map(lambda t: (t + "é漢x ") * 900))
def test_parts_cover_the_text_once_and_fit(text: str) -> None:
    covered = 0
    for offset, first, end, part in parts(text):
        assert first == covered
        covered = end
        assert len(part.encode()) <= LONGEST
        assert text[offset : offset + len(part)] == part
        assert offset <= first < end <= offset + len(part)
    assert covered == len(text)


def test_a_finding_is_counted_by_one_part_alone() -> None:
    text = "word " * 3_000 + "Zorblax Quill " + "word " * 3_000
    name = "Zorblax Quill"
    counted = [
        Finding(part.index(name) + offset, 0, "PERSON", 1.0, NAME)
        for offset, first, end, part in parts(text)
        if name in part and first <= part.index(name) + offset < end
    ]
    assert [finding.start for finding in counted] == [text.index(name)]


def test_the_request_is_the_operations_own() -> None:
    clean = request("été")
    assert clean.headers["x-amz-target"] == "ComprehendMedical_20181030.DetectPHI"
    assert clean.body is not None
    assert parse(clean.body) == {"Text": "été"}
