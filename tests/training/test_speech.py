from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.training import sets
from training.grammar import Piece, join
from training.speech import documents, heard, said, turns
from training.speech.cast import OWN, Spoken

_DIGITS = {word: str(n) for n, word in enumerate("zero one two three four five six seven eight nine".split())}
_DIGITS |= {"oh": "0", "o": "0"}


def test_no_name_is_cut_in_two() -> None:
    for template in documents.NAMED:
        for pair in ("{nm} {sn}", "{ptf} {ptl}", "{first} {last}", "{nmlow} {snlow}"):
            assert pair not in template


@pytest.mark.parametrize(
    ("slot", "label"),
    [
        ("nm", "PERSON"),
        ("fnlow", "PERSON"),
        ("radio", "PERSON"),
        ("saybirth", "DATE"),
        ("sayd", "DATE"),
        ("sayph", "PHONE_NUMBER"),
        ("tail", "PHONE_NUMBER"),
        ("saymrn", "MEDICAL_RECORD_NUMBER"),
        ("sayrx", "UNIQUE_ID"),
        ("sayssn4", "US_SSN"),
        ("saymail", "EMAIL_ADDRESS"),
        ("sayzip", "ZIP_CODE"),
        ("road", "STREET_ADDRESS"),
        ("sayold", "AGE"),
    ],
)
def test_slots_carry_their_label(slot: str, label: str) -> None:
    def fill(rnd: random.Random) -> list[Piece]:
        return OWN[slot](Spoken(rnd))

    sets.carries(fill, label)


def figures(text: str) -> str:
    """Turn a number that was said one figure after another back into figures."""
    out = ""
    times = 1
    for word in text.replace("-", " ").replace(",", " ").split():
        if word in ("double", "triple"):
            times = {"double": 2, "triple": 3}[word]
            continue
        out += _DIGITS.get(word, word) * times
        times = 1
    return out


@given(st.from_regex(r"[0-9]{1,12}", fullmatch=True), st.integers(0, 5_000))
def test_what_is_said_one_by_one_is_the_number(number: str, seed: int) -> None:
    rnd = random.Random(seed)
    assert figures(said.singly(rnd, number, rnd.choice(("oh", "zero", "o")), doubled=rnd.random() < 0.5)) == number


@given(st.dates(date(1930, 1, 1), date(2026, 12, 31)), st.integers(0, 5_000))
def test_a_day_is_said_in_words_or_figures_and_never_blank(d: date, seed: int) -> None:
    for say in (said.birthday, said.day, said.month_year):
        text = say(random.Random(seed), d)
        assert text == text.strip()
        assert "  " not in text
        assert not text.startswith(("-", ","))


def test_one_caller_keeps_one_number_and_one_birthday() -> None:
    case = Spoken(random.Random(3))
    assert {case.fill("sayid")[0] for _ in range(20)} == {(case.card, "UNIQUE_ID")}
    assert len({case.fill("saybirth")[0][0] for _ in range(60)}) > 10


@given(st.integers(0, 10_000))
def test_what_is_heard_wrongly_leaves_names_and_numbers_as_they_are(seed: int) -> None:
    rnd = random.Random(seed)
    sample = Spoken(rnd).sample("so their {nm} and your {fn} were here for two weeks at {sayph} to see {org} right")
    kept = [sample.text[a:b] for a, b, _ in sample.spans]
    for change in (heard.misheard, heard.halting):
        other = change(sample, random.Random(seed))
        sets.is_well_labelled(other)
        assert [other.text[a:b] for a, b, _ in other.spans] == kept


def test_a_talk_is_written_in_many_ways_with_each_turn_in_its_place() -> None:
    first_lines = set()
    for seed in range(80):
        rnd = random.Random(seed)
        case = Spoken(rnd)
        look = turns.layout(rnd, case, "visit", named=True)
        plain = turns.Layout(look.before, look.after, look.gap, lambda sample: sample)
        sample = join(turns.written(["who is it // {me}", "~ when // {sayd}"], rnd, [case, case], plain))
        first_lines.add(sample.text.split("who is it")[0].strip("0123456789:,.[]() \n->"))
        assert (
            sample.text.index("who is it")
            < sample.text.index(f"{case.me.given} {case.me.surname}")
            < sample.text.index("when")
        )
        assert sample.text.count("who is it") == sample.text.count("when") == 1
    assert len(first_lines) > 15


def test_an_answer_may_begin_with_the_name_of_the_question() -> None:
    assert turns.taken_up("is {nm} home // {nm} went to {org}") == "is {nm1} home // {nm1} went to {org}"
    assert turns.taken_up("where is {org} // no, {org} moved") == "where is {org1} // no, {org1} moved"
    for line in ("is it {nm} or {nm} // {nm}", "is {nm} home // {sn} is", "who is it // {nm}"):
        assert turns.taken_up(line) == line
