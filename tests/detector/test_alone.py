"""What the model alone finds, unsure, is left in a text that holds nothing surer. All people are made up."""

from __future__ import annotations

import pytest

from gateway.detector.merge import clean
from gateway.model import Finding

NOTHING: frozenset[str] = frozenset()


def left(text: str, *found: tuple[str, str, float, str], settled: dict[str, float] | None = None) -> list[str]:
    raw = [
        Finding(text.index(shown), text.index(shown) + len(shown), entity, score, recognizer)
        for shown, entity, score, recognizer in found
    ]
    return [text[f.start : f.end] for f in clean(text, raw, settled or {}, NOTHING, doubting=True)]


LONG = "The wound is clean, with granulation over most of its bed and no odor; the edges are attached. " * 4
PACKED = f"{LONG}Packed with Zorvane and covered."
SHORT = "Packed with Zorvane and covered."


def test_an_unknown_word_alone_is_left() -> None:
    assert left(PACKED, ("Zorvane", "PERSON", 0.9, "model")) == []
    assert left(PACKED, ("Zorvane", "PERSON", 0.99, "model")) == ["Zorvane"]


def test_two_surnames_alone_are_an_eponym() -> None:
    assert left("Fluids per Holliday-Segar?", ("Holliday-Segar", "PERSON", 0.97, "model")) == []
    # The control: a patient with two surnames, whom the model is sure of.
    assert left("Lopez-Garcia called again", ("Lopez-Garcia", "PERSON", 0.99, "model")) == ["Lopez-Garcia"]
    text, day = "Fluids per Holliday-Segar on 3/4/2026?", ("3/4/2026", "DATE", 0.85, "dates")
    assert left(text, ("Holliday-Segar", "PERSON", 0.97, "model"), day) == ["Holliday-Segar", "3/4/2026"]


def test_in_a_short_text_less_is_asked() -> None:
    assert left(SHORT, ("Zorvane", "PERSON", 0.6, "model")) == ["Zorvane"]
    assert left(SHORT, ("Zorvane", "PERSON", 0.3, "model")) == []


def test_beside_what_a_rule_found_it_counts() -> None:
    text = f"{PACKED} Seen 3/4/2026."
    assert left(text, ("Zorvane", "PERSON", 0.6, "model"), ("3/4/2026", "DATE", 0.85, "dates")) == [
        "Zorvane",
        "3/4/2026",
    ]


VERY_LONG = LONG * 3
DRESSED = f"{VERY_LONG}Packed with Zorvane and covered."


def test_in_a_very_long_text_a_day_bears_out_little() -> None:
    text, day = f"{DRESSED} Policy of 3/4/2026.", ("3/4/2026", "DATE", 0.85, "dates")
    assert left(text, ("Zorvane", "PERSON", 0.75, "model"), day) == ["3/4/2026"]
    assert left(text, ("Zorvane", "PERSON", 0.8, "model"), day) == ["Zorvane", "3/4/2026"]
    named = text.replace("Zorvane", "Nakagawa")
    assert left(named, ("Nakagawa", "PERSON", 0.65, "model"), day) == ["Nakagawa", "3/4/2026"]


def test_in_a_very_long_text_somebody_bears_out_more() -> None:
    text = f"{DRESSED} Seen by Dr. Whitlock, then by Dr. Osei and Dr. Pruitt."
    who = [(name, "PERSON", 0.85, "names_by_context") for name in ("Whitlock", "Osei", "Pruitt")]
    assert left(text, ("Zorvane", "PERSON", 0.45, "model"), *who) == ["Whitlock", "Osei", "Pruitt"]
    assert left(text, ("Zorvane", "PERSON", 0.55, "model"), *who) == ["Zorvane", "Whitlock", "Osei", "Pruitt"]
    # One name in thousands of characters bears out no more than a day does.
    assert left(text, ("Zorvane", "PERSON", 0.55, "model"), who[0]) == ["Whitlock"]
    assert left(text, ("Zorvane", "PERSON", 0.85, "model"), who[0]) == ["Zorvane", "Whitlock"]


def test_a_word_that_stands_elsewhere_and_is_none_there_is_left() -> None:
    text, who = (
        "| 8 | Low\nTrails A: Low average. Trails B: Low average.",
        ("Whitlock", "PERSON", 0.85, "names_by_context"),
    )
    assert left(f"{text} Seen by Dr. Whitlock.", ("Low", "PERSON", 0.8, "model"), who) == ["Whitlock"]
    once = "We told Low of it. Trails B: average. Seen by Dr. Whitlock."  # the control
    assert left(once, ("Low", "PERSON", 0.8, "model"), who) == ["Low", "Whitlock"]


def test_beside_two_sure_names_it_counts() -> None:
    text = f"{LONG}Cortland came while Winifred packed it with Zorvane."
    both = ("Cortland", "PERSON", 0.95, "model"), ("Winifred", "PERSON", 0.95, "model")
    assert left(text, *both, ("Zorvane", "PERSON", 0.6, "model")) == ["Cortland", "Winifred", "Zorvane"]
    assert left(text, both[1], ("Zorvane", "PERSON", 0.6, "model")) == ["Winifred"]


@pytest.mark.parametrize("score", [0.88, 0.99])
def test_a_listed_name_alone_is_taken(score: float) -> None:
    assert left(f"{LONG}Who is covering for Nakagawa tonight?", ("Nakagawa", "PERSON", score, "model")) == ["Nakagawa"]


def test_numbers_alone_must_be_sure() -> None:
    text = "ClinVar entry 42540 applies."
    assert left(f"{LONG}Entry 42540 applies.", ("42540", "ZIP_CODE", 0.84, "model")) == []
    assert left(f"{LONG}Entry 42540 applies.", ("42540", "ZIP_CODE", 0.95, "model")) == ["42540"]
    assert left(text, ("42540", "UNIQUE_ID", 0.97, "model")) == []  # a code of a register


def test_a_profile_that_sets_a_threshold_is_not_second_guessed() -> None:
    assert left(PACKED, ("Zorvane", "PERSON", 0.6, "model"), settled={"PERSON": 0.5}) == ["Zorvane"]


def test_scores_that_mean_nothing_are_not_doubted() -> None:
    at = PACKED.index("Zorvane")
    assert clean(PACKED, [Finding(at, at + 5, "PERSON", 0.85, "model")], {}, NOTHING)
