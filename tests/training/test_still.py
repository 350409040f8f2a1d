from __future__ import annotations

import random
from dataclasses import replace

import pytest

from tests.training import sets
from tests.training.test_calm import IDENTIFIERS
from training.calm import documents as calm
from training.grammar import Sample, join
from training.still import biology, bodies, cast, devices, documents, drugs, eponyms, families, measures

LISTS = [
    names
    for module in (drugs, biology, measures, devices, bodies)
    for names in vars(module).values()
    if isinstance(names, tuple)
]
THINGS = {name for names in (*LISTS, *eponyms.THINGS.values()) for name in names}


def about_nobody(template: str, rnd: random.Random) -> Sample:
    return join(cast.Still(rnd, documents.POOLS).write(template))


def about_somebody(template: str, rnd: random.Random) -> Sample:
    return join(cast.Still(rnd, documents.POOLS, budget=2).write(template))


def holds_none(template: str) -> None:
    """Placeholders such as {{mrn}} are part of these texts, so that braces that are left are no fault here."""
    for seed in range(4):
        sample = about_nobody(template, random.Random(seed))
        assert not sample.spans, template
        assert sample.text.strip(), template


def clean(seed: int, count: int) -> list[Sample]:
    return [sample for sample in sets.samples(documents.document, seed, count) if not sample.spans]


def test_there_are_many_templates_and_names_of_things_and_none_twice() -> None:
    assert len(set(documents.CLEAN)) == len(documents.CLEAN)
    assert len(set(documents.NAMED)) == len(documents.NAMED)
    assert not set(documents.CLEAN) & set(calm.CLEAN)
    assert len(THINGS) >= 5_000


def test_templates_about_somebody_hold_identifiers() -> None:
    for template in documents.NAMED:
        for seed in range(4):
            sample = about_somebody(template, random.Random(seed))
            assert sample.spans, template
            sets.is_well_labelled(sample)


def test_templates_about_nobody_hold_none() -> None:
    for template in documents.CLEAN:
        holds_none(template)


@pytest.mark.parametrize("family", families.FAMILIES, ids=lambda family: family.titles[0])
def test_titles_heads_and_pools_of_every_kind_can_be_written(family: families.Family) -> None:
    assert set(family.pools) <= set(documents.POOLS)
    for template in (*family.titles, *family.heads):
        holds_none(template)


def test_what_identifies_is_refused_where_nobody_is_meant() -> None:
    with pytest.raises(KeyError, match="drfull"):
        about_nobody("{drfull}", random.Random(0))


@pytest.mark.parametrize("slot", sorted(cast.HINGES))
def test_a_role_turns_into_an_identifier_only_while_the_budget_lasts(slot: str) -> None:
    labelled = [
        len(join(cast.Still(random.Random(seed), {}, budget=1).write(f"{{{slot}}} {{{slot}}} {{{slot}}}")).spans)
        for seed in range(60)
    ]
    assert any(labelled)
    assert not any(join(cast.Still(random.Random(seed), {}).write(f"{{{slot}}}")).spans for seed in range(60))


def test_texts_about_nobody_show_no_date_number_or_address() -> None:
    for sample in clean(7, 800):
        assert not (found := IDENTIFIERS.search(sample.text)), sample.text[found.start() - 30 : found.end() + 30]


def test_the_search_for_identifiers_would_find_one_in_such_a_text() -> None:
    sample = clean(7, 1)[0]
    assert IDENTIFIERS.search(replace(sample, text=sample.text + " on May 4").text)


def test_many_texts_are_long_and_all_differ() -> None:
    texts = [sample.text for sample in clean(9, 400)]
    assert len({text for text in texts if len(text) > 200}) == sum(len(text) > 200 for text in texts)
    assert sum(800 <= len(text) <= 6_000 for text in texts) > 0.4 * len(texts)
