"""What the model is not sure of, in forms that hardly any identifier has. All are made up."""

from __future__ import annotations

import pytest

from gateway.detector.engine import Engine
from gateway.detector.faint import is_faint
from gateway.detector.merge import clean
from gateway.detector.segment import Segment
from gateway.model import DetectionRules, Finding

SURE = 0.99
# entity, score, text with the finding in brackets
FAINT = [
    ("UNIQUE_ID", 0.6, "MD on call notified [0635], no new orders"),
    ("PHONE_NUMBER", 0.6, "the visit was [1330-1500] by the nurse"),
    ("UNIQUE_ID", 0.6, "bladder scan [612] then straight cath"),
    ("UNIQUE_ID", 0.6, "Fosamax: yes [2015-2020]. Allergic: sulfa"),
    ("UNIQUE_ID", 0.6, "add on with [99213-99215], no longer"),
    ("UNIQUE_ID", 0.6, "Rx 97165-GO, 97110 x 2, [97760]. Then"),
    ("UNIQUE_ID", 0.6, "and code this: [99213] or 99214? thanks"),
    ("MEDICAL_RECORD_NUMBER", 0.6, "was coded [99215] but the note"),
    ("DATE", SURE, "do not test until [16] to 18"),
    ("DATE", SURE, "knee '[11] at the other place"),
    ("PERSON", 0.3, "lay person was the agent, [DPOA] on file"),
    ("PERSON", 0.3, "grade I left, then [ROP] in stage one"),
    ("ORGANIZATION", 0.3, "seen in the [MRI] by the tech"),
    ("PERSON", 0.3, "not the radio, no, the [Chopin], the mazurkas"),
]
KEPT = [
    ("UNIQUE_ID", 0.6, "her PIN is [0704], she says"),
    ("UNIQUE_ID", 0.6, "the card ending [0937] is frozen"),
    ("UNIQUE_ID", 0.95, "MD on call notified [0635], no new orders"),
    ("UNIQUE_ID", 0.6, "the code was [77120] then"),
    ("UNIQUE_ID", 0.6, "theirs (nos. 00417, 00418, [00533]) went"),
    ("ZIP_CODE", 0.6, "either of 62704, [62705] will do"),
    ("UNIQUE_ID", 0.6, "asked for [20931-88410] again"),
    ("PHONE_NUMBER", 0.6, "pager [0918] after six"),
    ("DATE", 0.3, "do not test until [6/16] then"),
    ("AGE", 0.2, "his father is [92] now"),
    ("PERSON", 0.8, "grade I left, then [ROP] in stage one"),
    ("PERSON", 0.3, "[MA]: you looked away then"),
    ("PERSON", 0.3, "it goes dead in january.\n> [KAM]\n\nps they got two"),
    ("PERSON", 0.3, "seen with [TQ] at bedside"),
    ("PERSON", 0.3, "SEEN BY THE [DPOA] ON FILE"),
    ("PERSON", 0.3, "signed for by [KDBWAJE] at noon"),
    ("LOCATION", 0.3, "she flew to [KDBWA] at noon"),
    ("PERSON", 0.3, "meal train for the [Kdbwas]: no meat"),
    ("PERSON", 0.3, "by the [Kdbwa]'s if you remember"),
    ("PERSON", 0.8, "on the [Kdbwa] case at noon"),
    ("FACILITY", 0.3, "accepted at [WMHC] by phone"),
]


def place(text: str) -> tuple[str, int, int]:
    start, end = text.index("["), text.index("]") - 1
    return text.replace("[", "").replace("]", ""), start, end


@pytest.mark.parametrize(("entity", "score", "text"), FAINT)
def test_what_has_such_a_form_is_not_believed(entity: str, score: float, text: str) -> None:
    plain, start, end = place(text)
    assert is_faint(plain, Finding(start, end, entity, score, "model"))


@pytest.mark.parametrize(("entity", "score", "text"), KEPT)
def test_what_is_labelled_or_sure_or_of_another_form_is_believed(entity: str, score: float, text: str) -> None:
    plain, start, end = place(text)
    assert not is_faint(plain, Finding(start, end, entity, score, "model"))


class _Upholding:
    def upheld(self, _text: str, findings: list[Finding], *_others: object) -> list[Finding]:
        return findings


def test_rules_and_entities_of_the_profile_are_not_asked() -> None:
    """The same number: by the model it goes; by a rule, or where the profile sets what the entity needs, it stays."""
    text = "then clear 0635-0712, no new orders"
    numbers = [Finding(11, 20, "UNIQUE_ID", 0.6, name) for name in ("model", "tables")]
    for number, thresholds, stays in (
        (0, {"PERSON": 0.2}, False),
        (1, {"PERSON": 0.2}, True),
        (0, {"UNIQUE_ID": 0.2}, True),
    ):
        found = clean(text, [numbers[number]], thresholds, frozenset(), judge=_Upholding())  # type: ignore[arg-type]
        assert (found != []) is stays


def test_a_time_of_day_beside_a_patient_leaves() -> None:
    text = "Visit 4/11/25 1530-1740, bladder scan 612. RN Ines Kowalczyk left, cath 640."
    (found,) = Engine().analyze([Segment(text)], DetectionRules(profile="x"))
    shown = {text[finding.start : finding.end] for finding in found}
    assert shown >= {"4/11/25", "Ines Kowalczyk"}
    assert not shown & {"1530-1740", "612", "640"}


def test_capitals_say_something_where_the_words_about_them_are_small() -> None:
    """What stands far off does not count: a page in capitals within a long letter, and the other way round."""
    small, capitals = "seen at noon by all of them, " * 200, "SEEN AT NOON BY ALL OF THEM, " * 200
    for before, behind, expected in ((small, capitals, True), (capitals, small, False)):
        text = before + before + "ROP, " + before + behind
        start = text.index("ROP, ")
        assert is_faint(text, Finding(start, start + 3, "PERSON", 0.3, "model")) is expected
