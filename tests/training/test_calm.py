from __future__ import annotations

import random
import re

import pytest

from tests.training import sets
from training.calm import cast, documents, eponyms
from training.generate.case import SLOTS as CASE_SLOTS
from training.grammar import Sample, expand, join
from training.round import documents as round_
from training.ward import documents as ward

MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|June|July|August|September|October|November|December)"
IDENTIFIERS = re.compile(
    "|".join(
        (
            rf"\b{MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?\b",
            rf"\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?{MONTH}\b",
            rf"\b{MONTH},? (?:19|20)\d\d\b",
            r"(?<![\d.])\d{1,2}(?P<gap>[/.-])\d{1,2}(?P=gap)\d{2,4}(?![\d.])",
            r"\b(?:19|20)\d\d-\d\d(?:-\d\d)?\b",
            r"(?<!\d)\d{3}-\d{2}-\d{4}(?!\d)",
            r"(?<!\d)\(?\d{3}\)?[ .-]\d{3}[ .-]\d{4}(?!\d)",
            r"\w@\w+\.\w",
            r"https?://|www\.",
            r"(?<!\d)\d{1,3}(?:\.\d{1,3}){3}(?!\d)",
            r"\b(?:9\d|1\d\d)[ -]?(?:yo\b|y/o|yr|year)",
        )
    )
)


def about_nobody(template: str, rnd: random.Random) -> Sample:
    return join(expand(template, rnd, cast.about_nobody(rnd, documents.SECTIONS)))


def clean(seed: int, count: int) -> list[Sample]:
    return [sample for sample in sets.samples(documents.document, seed, count) if not sample.spans]


def test_there_are_many_templates_and_none_twice_or_shared_with_other_sets() -> None:
    assert len(set(documents.CLEAN)) == len(documents.CLEAN) >= 1_200
    assert len(set(documents.NAMED)) == len(documents.NAMED) >= 150
    assert len(documents.PAPERS) >= 60
    assert not set(documents.CLEAN) & {*ward.CLEAN, *round_.CLEAN}
    assert not set(documents.NAMED) & {*ward.NAMED, *round_.NAMED}


def test_eponyms_are_many_and_take_several_forms() -> None:
    assert len(eponyms.NAMES) >= 400
    rnd = random.Random(1)
    forms = {eponyms.eponym(rnd, "sign") for _ in range(4_000)}
    assert {"Murphy", "Murphy's sign", "Murphy sign"} <= forms


def test_no_slot_hides_one_of_the_case() -> None:
    assert not (cast.SLOTS | set(documents.SECTIONS) | set(cast.CALLED)) & CASE_SLOTS


def test_a_slot_of_the_case_is_refused_where_nobody_is_meant() -> None:
    with pytest.raises(KeyError, match="ptlast"):
        about_nobody("{ptlast}", random.Random(0))


@pytest.mark.parametrize(
    "text",
    [
        "on May 4",
        "4 Jan",
        "June 2021",
        "3/14/22",
        "2024-03-14",
        "555-12-1234",
        "(312) 555-0100",
        "a@b.org",
        "94-year-old",
    ],
)
def test_the_search_for_identifiers_finds_them(text: str) -> None:
    assert IDENTIFIERS.search(text)


def test_texts_about_nobody_show_no_date_number_or_address() -> None:
    for sample in clean(7, 1_500):
        assert not (found := IDENTIFIERS.search(sample.text)), sample.text[found.start() - 30 : found.end() + 30]


def test_whole_documents_are_long_and_differ() -> None:
    rnd = random.Random(9)
    papers = [documents.paper(rnd).text for _ in range(300)]
    assert len(set(papers)) == 300
    assert sum(800 <= len(text) <= 6_000 for text in papers) > 240


def test_a_document_keeps_one_style_of_heading() -> None:
    paper = "# Plan\nRest.\n# Diet for {dxx}\nFish."
    for seed in range(60):
        text = "".join(part for section in documents.laid_out(paper, random.Random(seed)) for part in section)
        assert "{dxx}" in text or "diet" not in text.lower()
        assert not re.search(r"^# ", text, re.MULTILINE)


@pytest.mark.parametrize("slot", ["calledgrace", "calledwill", "calledmay"])
def test_people_called_by_a_word_are_labelled(slot: str) -> None:
    sets.carries(cast_fill(slot), "PERSON")


def cast_fill(slot: str):
    return lambda rnd: cast.Calm(rnd, documents.SECTIONS).fill(slot)


def test_ordinary_words_that_are_names_come_often_with_a_capital() -> None:
    text = " ".join(sample.text for sample in clean(5, 1_500))
    for (
        word
    ) in "Will May Mark Grace Rose Bill Hope Faith Dawn Frank Art Young Long White Black Brown Green Stone".split():
        assert len(re.findall(rf"\b{word}\b", text)) >= 5, word
