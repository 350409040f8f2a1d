"""A profile's own recognizers: a word of the context near by lets a doubtful pattern count."""

from __future__ import annotations

import json

import pytest
import regex  # type: ignore[import-untyped]
from presidio_analyzer import PatternRecognizer

from gateway.detector.recognizers.own import OwnRecognizer, TookTooLong, parted
from gateway.model import LEAST_SCORE, Finding

SUBJECT = {
    "name": "Research subject",
    "supported_entity": "RESEARCH_SUBJECT",
    "supported_language": "en",
    "patterns": [{"name": "six digits", "regex": r"\b\d{6}\b", "score": 0.1}],
    "context": ["subject", "Study Participant"],
}


@pytest.mark.parametrize(
    ("text", "counts"),
    [
        ("Subject 482913 was seen.", True),
        ("the study participant, no. 482913", True),
        ("subject one two three four five 482913", False),
        ("subjects 482913", False),
        ("participant 482913", False),
        ("482913 is the subject", False),
        ("Invoice 482913", False),
    ],
)
def test_a_context_word_in_front_lets_a_doubtful_match_count(text: str, counts: bool) -> None:
    """Presidio's own recognizer gives the score alone: written so, the identifier left."""
    (found,) = OwnRecognizer.from_dict(json.loads(json.dumps(SUBJECT))).analyze(text, ["RESEARCH_SUBJECT"])
    assert (found.score >= LEAST_SCORE) is counts
    (plain,) = PatternRecognizer.from_dict(SUBJECT).analyze(text, ["RESEARCH_SUBJECT"])
    assert plain.score == 0.1


def test_a_surer_match_is_surer_still_and_never_more_than_sure() -> None:
    sure = {**SUBJECT, "patterns": [{"name": "p", "regex": r"\d{6}", "score": 0.6}]}
    recognizer = OwnRecognizer.from_dict(sure)
    assert [r.score for r in recognizer.analyze("subject 482913", [])] == [pytest.approx(0.95)]
    assert [r.score for r in recognizer.analyze("Invoice 482913", [])] == [0.6]
    surest = {**SUBJECT, "patterns": [{"name": "p", "regex": r"\d{6}", "score": 0.9}]}
    assert [r.score for r in OwnRecognizer.from_dict(surest).analyze("subject 482913", [])] == [1.0]


@pytest.mark.parametrize(
    ("guess", "expected"),
    [
        (Finding(0, 13, "ORGANIZATION", 0.3, "model"), [(0, 4, "ORGANIZATION"), (4, 13, "TOOL")]),
        (Finding(4, 16, "ORGANIZATION", 0.3, "model"), [(4, 13, "TOOL"), (13, 16, "ORGANIZATION")]),
        (Finding(4, 13, "ORGANIZATION", 0.3, "model"), [(4, 13, "TOOL")]),
        (Finding(14, 16, "ORGANIZATION", 0.3, "model"), [(4, 13, "TOOL"), (14, 16, "ORGANIZATION")]),
        (Finding(0, 13, "ORGANIZATION", 0.6, "model"), [(0, 13, "ORGANIZATION"), (4, 13, "TOOL")]),
        (Finding(0, 13, "PERSON", 0.3, "names_by_list"), [(0, 13, "PERSON"), (4, 13, "TOOL")]),
    ],
)
def test_a_faint_guess_does_not_swallow_what_a_profile_names_itself(
    guess: Finding, expected: list[tuple[int, int, str]]
) -> None:
    """Nothing that it covers is left uncovered; what is surer, or another rule's, stays as it is."""
    named = Finding(4, 13, "TOOL", 0.9, "Tool")
    found = parted("The zebrafish is a model.", [guess, named], frozenset({"Tool"}))
    assert [(one.start, one.end, one.entity) for one in found] == expected
    assert parted("The zebrafish is a model.", [guess], frozenset({"model"})) == [guess]  # a name that misleads
    assert parted("The zebrafish is a model.", [guess, named], frozenset()) == sorted(
        [guess, named], key=lambda one: (one.start, -one.end, one.entity)
    )


SLOW = {
    **SUBJECT,
    "patterns": [{"name": "slow", "regex": r"subject:\s*(?:\w{1,9}\s?){1,30}(?:end|stop)", "score": 0.9}],
}


def test_an_expression_that_takes_too_long_is_no_expression_that_found_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Presidio logs that it skips the pattern and gives what the others found: the identifier would leave."""
    monkeypatch.setattr("presidio_analyzer.pattern_recognizer.REGEX_TIMEOUT_SECONDS", 0.05)
    text = f"Subject: kappa nine end. Subject: {'a' * 60}!"
    with pytest.raises(TookTooLong) as raised:
        OwnRecognizer.from_dict(SLOW).analyze(text, ["RESEARCH_SUBJECT"])
    assert "kappa" not in repr(raised.value)
    assert raised.value.__context__ is None or raised.value.__suppress_context__


def test_other_flags_of_expressions_are_timed_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("presidio_analyzer.pattern_recognizer.REGEX_TIMEOUT_SECONDS", 0.05)
    recognizer = OwnRecognizer.from_dict(SLOW)
    assert recognizer.analyze("subject: kappa nine END.", [])
    with pytest.raises(TookTooLong):
        recognizer.analyze(f"subject: {'a' * 60}!", [], None, regex.IGNORECASE)
