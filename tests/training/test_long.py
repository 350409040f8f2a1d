from __future__ import annotations

import random
import re
from functools import cache

import pytest

from training.generate.case import SLOTS as CASE_SLOTS
from training.grammar import Sample
from training.long import asked, documents, layout, skeletons
from training.long.cast import SLOTS, Long, Mode
from training.long.roles import ROLES
from training.long.themes import THEMES
from training.long.wordings import reworded
from training.pipeline import LABELS
from training.round.cast import SLOTS as ROUND_SLOTS
from training.ward.cast import SLOTS as WARD_SLOTS

SLOT = re.compile(r"(?<!\\)\{([a-z][a-z0-9]*)\}")
NUMBER = re.compile(
    r"\b\d{1,2}/\d{1,2}/\d{2,4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{3}-\d\d-\d{4}\b|\(\d{3}\) ?\d{3}-\d{4}|\b\d{3}[-.]\d{3}[-.]\d{4}\b"
)
MAIL = re.compile(r"[\w.+-]+@[\w-]+\.\w+")
TEMPLATES = [line.template for kind in documents.KINDS for section in kind.sections for line in section.lines]
THEME_LINES = [line for theme in THEMES for pool in theme.pools.values() for line in pool]
PUT_AROUND = (
    *layout.SIGNED,
    *layout.UNSIGNED,
    *layout.PAGES,
    *layout.CALM_PAGES,
    *layout.BANNERS,
    *layout.CALM_BANNERS,
    *asked.REQUESTS,
)


@cache
def samples(seed: int, count: int) -> list[Sample]:
    rnd = random.Random(seed)
    return [documents.document(rnd) for _ in range(count)]


def written(kind: skeletons.Kind, mode: Mode, seed: int) -> Sample:
    return documents.written(random.Random(seed), kind, mode)


def test_there_are_many_kinds_and_line_shapes() -> None:
    assert len(documents.KINDS) >= 90
    assert len(set(TEMPLATES)) >= 1_200
    assert len(set(TEMPLATES) | set(THEME_LINES)) >= 2_500
    assert len(THEMES) >= 25


def test_every_slot_is_known_and_hides_no_other() -> None:
    pools = set(THEMES[0].pools)
    roles = (way for ways in ROLES.values() for pool in ways for way in pool)
    used = {slot for text in (*TEMPLATES, *THEME_LINES, *PUT_AROUND, *roles) for slot in SLOT.findall(text)}
    assert used <= CASE_SLOTS | WARD_SLOTS | ROUND_SLOTS | SLOTS | pools
    assert not (SLOTS | pools) & (CASE_SLOTS | WARD_SLOTS | ROUND_SLOTS)


@pytest.mark.parametrize("kind", documents.KINDS)
def test_each_kind_is_written_dense_sparse_and_clean(kind: skeletons.Kind) -> None:
    dense, sparse, clean = (written(kind, mode, 3) for mode in Mode)
    assert len(dense.spans) >= 4
    assert 1 <= len(sparse.spans) <= documents.MOST
    assert not clean.spans
    for sample in (dense, sparse, clean):
        assert documents.SHORTEST * 0.9 <= len(sample.text) <= documents.LONGEST
        assert not SLOT.search(sample.text)
        assert documents.MARK not in {label[0] for _, _, label in sample.spans}


def test_clean_texts_show_no_date_number_or_mail() -> None:
    for kind in documents.KINDS:
        for seed in range(2):
            text = written(kind, Mode.CLEAN, seed).text
            assert not NUMBER.search(text), kind.titles
            assert not MAIL.search(text), kind.titles


def test_clean_texts_name_none_of_their_people() -> None:
    class Loud(Long):
        def fill(self, slot: str) -> list[tuple[str, str | None]]:
            pieces = super().fill(slot)
            assert not any(label for _, label in pieces), slot
            return pieces

    for theme in THEMES:
        case = Loud(random.Random(5), theme, Mode.CLEAN)
        for pool in theme.pools:
            for _ in theme.pools[pool]:
                case.fill(pool)


def test_shares_are_kept() -> None:
    counts = [len(sample.spans) for sample in samples(1, 150)]
    assert 0.25 < sum(not count for count in counts) / len(counts) < 0.45
    assert 0.40 < sum(count > documents.MOST for count in counts) / len(counts) < 0.60


def test_every_label_occurs() -> None:
    found = {
        label for kind in documents.KINDS for seed in (1, 2) for _, _, label in written(kind, Mode.DENSE, seed).spans
    }
    found |= {label for sample in samples(1, 150) for _, _, label in sample.spans}
    assert found == set(LABELS)


def test_a_document_keeps_its_people_and_its_habit_of_days() -> None:
    for seed in range(20):
        case = Long(random.Random(seed), THEMES[seed % len(THEMES)], Mode.DENSE)
        for slot in ("ptlast", "hname", "cname", "d0", "born", "record1"):
            assert len({tuple(case.fill(slot)) for _ in range(4)}) == 1


def test_first_name_and_surname_side_by_side_are_one_name() -> None:
    pieces = documents._whole([("Ann", "PERSON"), (" ", None), ("Orr", "PERSON"), (", ", None), ("Bo", "PERSON")])
    assert pieces == [("Ann Orr", "PERSON"), (", ", None), ("Bo", "PERSON")]


def test_other_words_leave_labelled_text_alone() -> None:
    pieces = [("Spoke with ", None), ("Will Call", "PERSON"), (" and the patient after discharge", None)]
    seen = {tuple(reworded(pieces, random.Random(seed))) for seed in range(30)}
    assert len(seen) > 5
    assert all(found[1] == ("Will Call", "PERSON") for found in seen)


def test_wrapping_keeps_length_and_spans() -> None:
    sample = Sample("Seen by Ann Orr today", ((8, 15, "PERSON"),))
    assert layout.wrapped(sample, 12) == Sample("Seen by Ann\nOrr today", ((8, 15, "PERSON"),))
