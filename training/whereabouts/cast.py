"""What each slot of this set's templates stands for beyond those of ``voices`` and ``wide``."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.grammar import Piece
from training.voices.cast import NAMED as VOICES
from training.voices.cast import SLOTS as VOICE_SLOTS
from training.voices.cast import Voice
from training.whereabouts import names, roads
from training.whereabouts.general import BY_SLOT, GENERIC
from training.whereabouts.things import FILLERS, MADE
from training.wide.cast import Found, Slot, labelled
from training.wide.coin import made


def _by(label: str, patterns: tuple[str, ...]) -> Slot:
    return labelled(label, lambda c: made(c.rnd.choice(patterns), c.rnd))


def _either(*slots: tuple[Slot, float]) -> Slot:
    """Take one of several ways, each with its weight."""
    ways, weights = zip(*slots, strict=True)

    def give(c: Found) -> list[Piece]:
        return c.rnd.choices(ways, weights)[0](c)

    return give


def _fac(patterns: tuple[str, ...]) -> Callable[[Found], list[Piece]]:
    return _by("FACILITY", patterns)


_SHORT, _BARE = _fac(names.SHORT), _fac(names.BARE)
_SOLO = _by("ORGANIZATION", names.SOLO)
_CARE = tuple(
    (_fac(patterns), 1.0)
    for patterns in (
        names.DIALYSIS,
        names.HOMES,
        names.HOSPICES,
        names.GROUPS,
        names.SHELTERS,
        names.LABS,
        names.DRUGSTORES,
        names.CLINICS,
        names.SHORT,
        names.WINGS,
    )
)
OWN: dict[str, Slot] = {
    "hosp": _either((VOICES["hosp"], 5.0), (_SHORT, 4.0), (_BARE, 1.0)),
    "fac": _either((VOICES["fac"], 4.0), *_CARE, (_BARE, 1.5)),
    "abbr": _SHORT,
    "bare": _BARE,
    "dia": _fac(names.DIALYSIS),
    "snf": _either((VOICES["snf"], 3.0), (_fac(names.HOMES), 5.0), (_BARE, 1.5)),
    "hspc": _fac(names.HOSPICES),
    "grph": _either((_fac(names.GROUPS), 6.0), (_BARE, 1.0)),
    "shel": _either((VOICES["refuge"], 2.0), (_fac(names.SHELTERS), 4.0)),
    "lab": _fac(names.LABS),
    "rx": _either((VOICES["pharm"], 2.0), (_fac(names.DRUGSTORES), 5.0)),
    "clinic": _either((VOICES["clinic"], 3.0), (_fac(names.CLINICS), 4.0), (_BARE, 0.7)),
    "wing": _either((VOICES["ward"], 2.0), (_fac(names.WINGS), 4.0)),
    "court": _fac(names.COURTS),
    "gym": _by("ORGANIZATION", names.GYMS),
    "solo": _SOLO,
    "union": _by("ORGANIZATION", names.COUNCILS),
    "org": _either((VOICES["org"], 4.0), (_by("ORGANIZATION", names.EMPLOYERS), 4.0), (_SOLO, 1.5)),
    "st": _either((VOICES["st"], 4.0), (_by("STREET_ADDRESS", roads.HOUSES), 5.0)),
    "lane": _either((VOICES["lane"], 2.0), (_by("STREET_ADDRESS", roads.LANES), 4.0)),
    "corner": _by("STREET_ADDRESS", roads.CORNERS),
    "area": _either((VOICES["place"], 2.0), (VOICES["hood"], 1.0), (_by("LOCATION", roads.AREAS), 4.0)),
}
NAMED: dict[str, Slot] = {**VOICES, **OWN}
SLOTS = VOICE_SLOTS | frozenset(OWN) | frozenset(FILLERS) | frozenset(MADE)


class Somebody(Voice):
    """One text's main person, and a source of all else."""

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for."""
        if slot in OWN:
            return OWN[slot](self)
        if slot in FILLERS:
            return [(self.rnd.choice(FILLERS[slot]), None)]
        if slot in MADE:
            return [(MADE[slot](self.rnd), None)]
        return NAMED[slot](self) if slot in NAMED else super().fill(slot)


class Nobody(Somebody):
    """The same with things, kinds and placeholders for everything that identifies; one text keeps to words or to marks."""

    def __init__(self, rnd: random.Random) -> None:
        super().__init__(rnd)
        self.marked = rnd.random() < 0.15
        self.mark = rnd.choice(("[{}]", "<<{}>>", "[[{}]]", "({})", "***", "[REDACTED]", "____", "[**{}**]", "{{{{{}}}}}", "<{}>"))  # fmt: skip

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for, or what stands in its place."""
        pieces = super().fill(slot)
        label = next((label for _, label in pieces if label), None)
        if label is None:
            return pieces
        words, marks = GENERIC[label]
        if self.marked:
            return [(self.mark.format(self.rnd.choice(marks)), None)]
        return [(self.rnd.choice(BY_SLOT.get(slot, words)), None)]
