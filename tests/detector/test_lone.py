"""A rule's guess by words counts where the text holds somebody or the model thinks of one too. All people are made up."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.detector.engine import Engine
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.judge import Judge
from gateway.detector.lone import without_lone
from gateway.detector.merge import clean
from gateway.detector.segment import Segment
from gateway.model import DetectionRules, Finding

NOTHING: frozenset[str] = frozenset()
TEXT = "Weaned from BiPAP on hospital day 3. Consults: Palliative Care, ICU RN. See Larkwell, 612-555-0142, 3/10."


def at(shown: str, entity: str, score: float, recognizer: str) -> Finding:
    start = TEXT.index(shown)
    return Finding(start, start + len(shown), entity, score, recognizer)


def left(*raw: Finding, settled: dict[str, float] | None = None) -> list[str]:
    found = clean(TEXT, raw, settled or {}, NOTHING, judge=Judge())
    return [TEXT[finding.start : finding.end] for finding in found]


OFFICE = at("Palliative Care", "PERSON", 0.85, "names_by_context")
HOUSE = at("BiPAP on hospital", "FACILITY", 0.55, "facilities")
SCORE = at("3/10", "DATE", 0.6, "dates")
PHONE = at("612-555-0142", "PHONE_NUMBER", 0.85, "telephone_numbers")


def test_guesses_by_words_do_not_bear_each_other_out() -> None:
    assert left(OFFICE, HOUSE, SCORE) == []


@pytest.mark.parametrize(
    "beside", [PHONE, at("Larkwell", "PERSON", 0.99, "model"), at("Larkwell", "PERSON", 0.75, "custom")]
)
def test_beside_somebody_they_count(beside: Finding) -> None:
    assert {"Palliative Care", "BiPAP on hospital", "3/10"} < set(left(OFFICE, HOUSE, SCORE, beside))


def test_a_day_or_a_link_in_the_text_is_nobody() -> None:
    link = at("612-555-0142", "URL", 0.95, "urls")
    assert left(OFFICE, link) == ["612-555-0142"]


def test_a_day_of_any_form_and_an_age_are_guesses() -> None:
    whole, age = at("3/10", "DATE", 0.85, "dates"), at("612", "AGE", 0.9, "ages_over_89")
    assert left(whole, age) == []
    assert left(whole, age, at("3/10", "DATE", 0.1, "model")) == ["3/10"]


def test_what_the_model_thinks_of_too_counts_from_one_in_ten() -> None:
    assert left(OFFICE) == []
    assert left(OFFICE, at("Care", "FACILITY", 0.09, "model")) == []
    assert "Palliative Care" in left(OFFICE, at("Care", "FACILITY", 0.1, "model"))


def test_a_number_by_its_label_is_a_guess_and_one_by_its_form_is_none() -> None:
    number = at("0142", "MEDICAL_RECORD_NUMBER", 0.85, "medical_record_numbers")
    assert left(number) == []
    assert left(number, at("612-555", "UNIQUE_ID", 0.1, "model")) == []
    assert left(number, at("555-0142", "UNIQUE_ID", 0.1, "model"))[-1].endswith("0142")
    assert left(at("612-555-0142", "EMAIL_ADDRESS", 0.95, "email_addresses")) == ["612-555-0142"]


def test_a_threshold_of_the_profile_settles_it() -> None:
    assert left(OFFICE, settled={"PERSON": 0.5}) == ["Palliative Care"]


def test_a_recognizer_of_the_profile_is_no_guess() -> None:
    assert left(at("Palliative Care", "PERSON", 0.6, "ours")) == ["Palliative Care"]


findings = st.builds(
    lambda start, length, entity, score, by: Finding(start, start + length, entity, score, by),
    st.integers(0, 80),
    st.integers(1, 20),
    st.sampled_from(["PERSON", "DATE", "FACILITY", "UNIQUE_ID"]),
    st.floats(0.05, 1.0),
    st.sampled_from(["model", "facilities", "names_by_context", "dates", "email_addresses"]),
)


@given(st.lists(findings, max_size=8), st.lists(findings, max_size=4))
def test_only_rules_by_words_are_turned_down(found: list[Finding], guesses: list[Finding]) -> None:
    kept = without_lone(found, guesses, "model", NOTHING)
    assert [finding for finding in found if finding in kept] == kept
    assert all(finding.recognizer not in ("model", "email_addresses") for finding in found if finding not in kept)


ALONE = [
    ("Dr. {} please call", "Okonkwo"), ("ask mrs. {} about lunch", "Petrosyan"), ("signed {}, RN", "Ezra Whitcombe"), ("Thanks,\n{}", "Nizhoni"), ("her daughter {} came", "Xochitl"),
    ("Patient: {}", "Sione Fa'asavalu"), ("J. {} wrote it", "Rzepka"), ("seen at {}", "Achterberg Memorial Hospital"), ("works at {}", "Zhuravlev Construction"), ("lives in {}, OH", "Tolliverville"),
    ("at {}", "14 Quispe Street"), ("MRN {}", "4471180"), ("why was claim {} denied", "KX-448190"), ("Member ID {}", "H20417733"), ("plate {}", "KDB 4417"), ("license {}", "T480-227-913"), ("acct {} is open", "77-40118"),
    ("surgery on {}", "3/14/2026"), ("seen {}", "March 14"), ("since {}", "2026-03-14"), ("DOB {}", "4/12/1951"), ("due {}", "5/22"), ("closed on {}", "Labor Day"),
    ("she is {} years old", "94"), ("a {}-year-old", "91"),
]  # fmt: skip


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(EngineSettings())


@pytest.mark.parametrize(("shape", "shown"), ALONE)
@pytest.mark.parametrize("case", [str, str.lower, str.upper])
def test_what_stands_alone_is_thought_of(engine: Engine, shape: str, shown: str, case: Callable[[str], str]) -> None:
    """The other half of it: no threshold of the rules matters here, the bundled model must think of each of these."""
    text, value = case(shape.format(shown)), case(shown)
    (found,) = engine.analyze([Segment(text)], DetectionRules("safe-harbor"))
    assert any(finding.start <= text.index(value) < finding.end for finding in found)


@pytest.mark.parametrize("mark", ["\\'", "''"])
def test_an_apostrophe_that_a_program_escaped_is_part_of_the_name(engine: Engine, mark: str) -> None:
    """The letter before it was left where it stood, or was somebody of its own."""
    text = f"VALUES (2,'O{mark}Dell','Coeur d{mark}Alene'); print('Mr. D{mark}Souza is well')"
    (found,) = engine.analyze([Segment(text)], DetectionRules("safe-harbor"))
    shown = {text[finding.start : finding.end] for finding in found}
    assert shown >= {f"O{mark}Dell", f"Coeur d{mark}Alene", f"D{mark}Souza"}
