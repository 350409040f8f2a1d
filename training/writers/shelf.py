"""Puts one text together out of many hands' lines and long texts: a line, some lines of one hand, a long text, or any of them about nobody."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from training.grammar import Piece, Sample, expand, join
from training.noise import lower, upper
from training.writers.cast import Unnamed, Writer

_GAPS = ("\n", "\n", "\n", "\n\n", ".\n", ". ", "; ", "\n- ", "\n* ", "\n---\n", " // ")
_ASKS = ("", "", "", "", "", "Fix grammar: ", "Summarize:\n", "Make this sound professional:\n\n", "q: ", "Translate to plain English -\n", "can you proofread\n", "Note to self: ", "Turn into bullets:\n", "draft:\n")  # fmt: skip


@dataclass(frozen=True)
class Shelf:
    """Templates: ``pools`` and ``calm_pools`` of lines, a pair to a hand, one of which may be empty; and long texts."""

    pools: Sequence[Sequence[str]]
    calm_pools: Sequence[Sequence[str]]
    long: Sequence[str]
    long_calm: Sequence[str]

    def document(self, rnd: random.Random) -> Sample:
        """Write one text; every second one identifies nobody."""
        case, nobody = Writer(rnd), Unnamed(rnd)
        pieces = (self._about_nobody if rnd.random() < 0.48 else self._about_somebody)(rnd, case, nobody)
        if rnd.random() < 0.3:
            pieces = [(rnd.choice(_ASKS), None), *pieces]
        sample = join(pieces)
        draw = rnd.random()
        if draw < 0.12:
            return lower(sample, rnd)
        return upper(sample, rnd) if draw < 0.15 else sample

    def _some(self, rnd: random.Random, case: Writer, nobody: Unnamed, count: int, named: float) -> list[Piece]:
        """Write some lines of one hand; ``named`` is the chance of each to hold identifiers."""
        ours = [rnd.random() < named for _ in range(count)]
        fits = [(bool(a) or not any(ours)) and (bool(b) or all(ours)) for a, b in self._hands]
        weights = [len(a or b) * fit for (a, b), fit in zip(self._hands, fits, strict=True)]
        pool, calm = rnd.choices(self._hands, weights)[0]
        gap = rnd.choice(_GAPS)
        out: list[Piece] = []
        for at, one in enumerate(ours):
            line = expand(rnd.choice(pool), rnd, case.fill) if one else self._unnamed(rnd.choice(calm), rnd, nobody)
            out += [(gap if at else "", None), *line]
        return out

    @cached_property
    def _hands(self) -> list[tuple[Sequence[str], Sequence[str]]]:
        return list(zip(self.pools, self.calm_pools, strict=True))

    @staticmethod
    def _unnamed(template: str, rnd: random.Random, nobody: Unnamed) -> list[Piece]:
        return expand(template, rnd, nobody.fill, nobody.instead)

    def _hidden(self, rnd: random.Random, case: Writer, nobody: Unnamed) -> list[Piece]:
        """Write a long text about nobody with one or two lines about somebody in the midst of it."""
        rows: list[list[Piece]] = [[]]
        for text, label in self._unnamed(rnd.choice(self.long_calm), rnd, nobody):
            first, *more = text.split("\n")
            rows[-1].append((first, label))
            rows += [[(row, label)] for row in more]
        for _ in range(rnd.choice((1, 1, 2))):
            rows.insert(rnd.randint(1, len(rows)), self._some(rnd, case, nobody, 1, 1.0))
        return [piece for row in rows for piece in (*row, ("\n", None))][:-1]

    def _about_nobody(self, rnd: random.Random, case: Writer, nobody: Unnamed) -> list[Piece]:
        draw = rnd.random()
        if draw < 0.28:
            return self._unnamed(rnd.choice(self.long_calm), rnd, nobody)
        if draw < 0.36:
            return self._unnamed(rnd.choice(self.long), rnd, nobody)
        if draw < 0.48:
            return self._unnamed(
                rnd.choice(rnd.choices(self.pools, [len(pool) for pool in self.pools])[0]), rnd, nobody
            )
        return self._some(rnd, case, nobody, rnd.choice((1, 1, 1, 2, 3, 5, 8)), 0.0)

    def _about_somebody(self, rnd: random.Random, case: Writer, nobody: Unnamed) -> list[Piece]:
        draw = rnd.random()
        if draw < 0.2:
            return expand(rnd.choice(self.long), rnd, case.fill)
        if draw < 0.3:
            return self._hidden(rnd, case, nobody)
        if draw < 0.64:
            return self._some(rnd, case, nobody, 1, 1.0)
        return self._some(rnd, case, nobody, rnd.choice((2, 2, 3, 4, 6, 9)), rnd.choice((1.0, 0.8, 0.5)))
