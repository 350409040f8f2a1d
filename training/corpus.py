"""The mix of texts that the model learns from, and the sets that it is checked on."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

from training import wild
from training.calm import documents as calm
from training.charting import documents as charting
from training.found import documents as found
from training.generate import documents, held_out
from training.generate.case import Case
from training.grammar import Piece, Sample, cut, join, pieces_of
from training.hands import documents as hands
from training.lists import names as listed
from training.long import documents as long
from training.noise import lower, noisy, upper
from training.round import documents as round_
from training.speech import documents as speech
from training.still import documents as still
from training.unheard import unheard
from training.voices import documents as voices
from training.ward import documents as ward
from training.whereabouts import documents as whereabouts
from training.wide import documents as wide
from training.words import swapped
from training.workshop.documents import Writer
from training.workshop.names import Names
from training.writers import documents as writers

SWAPPED = 0.15  # share of the texts some of whose words are others
UNHEARD = 0.25  # share of the texts some of whose brands, eponyms and short forms are made up


def training_stream(folder: Path, seed: int) -> Iterator[Sample]:
    """Give training samples without end; equal seeds give equal streams."""
    rnd = random.Random(seed)
    in_the_wild = [
        s
        for s in wild.names_in_the_wild(folder, held_out=False)
        if not any(s.text[a - 1 : a] == "@" for a, _, _ in s.spans)
    ]
    real = wild.clinical(folder, rnd, held_out=False)

    named = [s for s in in_the_wild if any(label == "PERSON" for _, _, label in s.spans)]

    def renamed(sample: Sample) -> list[Piece]:
        """Give the same sentence about other people and places."""
        case = Case(rnd)
        out: list[Piece] = []
        for text, label in pieces_of(sample):
            if label == "PERSON" and rnd.random() < 0.65:
                out += case.fill("name" if " " in text else rnd.choice(("first", "last")))
            elif label == "LOCATION" and rnd.random() < 0.3:
                out += case.fill("city")
            elif label == "ORGANIZATION" and rnd.random() < 0.3:
                out += case.fill("org")
            else:
                out.append((text, label))
        return out

    def several_wild(_: random.Random) -> Sample:
        count = rnd.choice((1, 1, 3))
        sample = join(
            [
                p
                for _ in range(count)
                for p in (*renamed(rnd.choice(named if rnd.random() < 0.45 else in_the_wild)), (" ", None))
            ]
        )
        return wild.peopled(sample, Case(rnd)) if rnd.random() < 0.4 else sample

    second_hand = _second_hand(rnd)
    makers = (
        documents.single,
        documents.note,
        documents.prompt_with_note,
        documents.several,
        documents.plain,
        documents.habitual,
        documents.lookalike,
        lambda _: next(real),
        several_wild,
        lambda _: next(second_hand),
        ward.document,
        round_.document,
        calm.document,
        found.document,
        long.document,
        wide.document,
        still.document,
        speech.document,
        voices.document,
        charting.document,
        writers.document,
        whereabouts.document,
        hands.document,
    )
    weights = (14, 6, 4, 5, 7, 14, 18, 24, 14, 14, 42, 46, 42, 90, 14, 70, 55, 90, 110, 40, 250, 110, 900)
    while True:
        sample = rnd.choices(makers, weights)[0](rnd)
        if rnd.random() < SWAPPED:
            sample = swapped(sample, rnd, rnd.choice((0.03, 0.1, 0.25)))
        if rnd.random() < UNHEARD:
            sample = unheard(sample, rnd, rnd.choice((0.15, 0.3, 0.6)))
        yield cut(noisy(sample, rnd))


def _second_hand(rnd: random.Random) -> Iterator[Sample]:
    """Give samples of the second set of templates, with names of both."""
    names = Names(rnd, invent=0.18)
    for here, kind, most in ((names.firsts, "given_names", 1_000), (names.lasts, "surnames", 3_000)):
        here.extend(name for name in listed(kind, held_out=False) if len(name) > 2)
        common = listed(f"common_{kind}", held_out=False)[:most]
        here.extend(common * (len(here) // len(common) + 1))
    writer = Writer(rnd, names, [], [])
    while True:
        text, spans = writer.document()
        yield Sample(text, tuple(sorted(span for span in spans if span[1] > span[0])))


def check_sets(folder: Path, seed: int = 20_241) -> dict[str, list[Sample]]:
    """Give the check sets: templates, names and texts that are not trained on."""
    rnd = random.Random(seed)
    templates, plain = documents.lines(held_out.HELD_OUT), documents.lines(held_out.PLAIN)
    dense = [Case(rnd, held_out=True).sample(template) for _ in range(12) for template in templates]
    real = wild.clinical(folder, rnd, held_out=True)
    mixed = [next(real) for _ in range(250)]
    return {
        "templates": dense,
        "lower": [lower(s, rnd) for s in dense],
        "upper": [upper(s, rnd) for s in dense],
        "plain": [Case(rnd, held_out=True).sample(template) for _ in range(12) for template in plain],
        "clinical": [cut(s) for s in mixed],
        "wild": wild.names_in_the_wild(folder, held_out=True)[:900],
    }
