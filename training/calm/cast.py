"""What each slot of a template of this set stands for: about nobody, or with the people of one case among it."""

from __future__ import annotations

import random
import re
from collections.abc import Mapping, Sequence
from functools import partial

from training.calm import figures, medicine, things
from training.calm.eponyms import eponym
from training.generate.case import Case
from training.generate.people import Person
from training.grammar import Fill, Piece, expand

_EPONYMS = {
    "eponym": "",
    "eposign": "sign",
    "epotest": "test",
    "eposyn": "syndrome",
    "epodx": "disease",
    "epoop": "procedure",
    "epoman": "maneuver",
    "epopos": "position",
    "epofx": "fracture",
    "epograsp": "forceps",
    "epohold": "retractor",
    "epotool": "instrument",
    "eposcore": "score",
    "epocrit": "criteria",
    "epoclass": "classification",
    "epoanat": "anatomy",
    "epofind": "finding",
    "epostain": "stain",
    "epoex": "exercise",
    "epoform": "formula",
}
_LISTS: Mapping[str, Sequence[str]] = {
    "generic": medicine.GENERIC,
    "brand": medicine.BRAND,
    "symptom": medicine.SYMPTOM,
    "dxx": medicine.DIAGNOSIS,
    "analyte": medicine.ANALYTE,
    "organism": medicine.ORGANISM,
    "stage": medicine.STAGE,
    "trial": medicine.TRIAL,
    "scale": medicine.SCALE,
    "op": medicine.OPERATION,
    "part": medicine.BODY,
    "anat": medicine.ANATOMY,
    "maker": things.MAKER,
    "device": things.DEVICE,
    "model": things.MODEL,
    "gadget": (*things.MODEL, *(f"{maker} {{device}}" for maker in things.MAKER)),
    "program": things.SOFTWARE,
    "guide": things.GUIDE,
    "insurer": things.INSURER,
    "usstate": things.STATE_,
    "land": things.LAND,
    "nation": things.PEOPLE_,
    "tongue": things.TONGUE,
    "crew": things.ROLE_,
    "cred": things.CREDENTIAL_,
    "place": things.ROOM_,
    "form": things.FORM,
    "heading": things.HEADING,
    "kinx": things.KIN,
    "feast": things.FEAST,
    "weekday": things.WEEKDAY,
    "monthx": things.MONTH,
    "season": things.SEASON,
    "job": things.JOB,
}
SLOTS = frozenset(_EPONYMS) | frozenset(_LISTS) | frozenset(figures.FILLERS)
_SEVERAL = re.compile(r"([a-z]+)([1-9])([lbn]?)")


def pools(slot: str) -> tuple[str, int, str] | None:
    """Take apart a slot that stands for several texts of a pool: its pool, how many, and how they are joined."""
    found = _SEVERAL.fullmatch(slot)
    return (found[1], int(found[2]), found[3]) if found else None


def fill(
    slot: str, rnd: random.Random, sentences: Mapping[str, Sequence[str]], times: float = 1.0
) -> list[Piece] | None:
    """Give what a slot of this set stands for, or nothing if it is none; several sentences come ``times`` as many."""
    if (thing := _EPONYMS.get(slot)) is not None:
        return [(eponym(rnd, thing), None)]
    if (make := figures.FILLERS.get(slot)) is not None:
        return [(make(rnd), None)]
    again = partial(_again, rnd=rnd, sentences=sentences)
    if (listed := _LISTS.get(slot)) is not None:
        entry = rnd.choice(listed)
        return expand(entry, rnd, again) if "{" in entry else [(entry, None)]
    if slot in sentences:
        return expand(rnd.choice(sentences[slot]), rnd, again)
    if (several := pools(slot)) is None or several[0] not in sentences:
        return None
    name, count, way = several
    pool = sentences[name]
    pieces: list[Piece] = []
    bullet = rnd.choice(("- ", "* ", "• ", "", "[ ] ", "- "))
    count = max(1, round(times * (count + rnd.randint(-1, 1))))
    for i, template in enumerate(rnd.sample(pool, min(len(pool), count))):
        if i:
            pieces.append(("\n" if way else " ", None))
        if way in {"b", "n"}:
            pieces.append((bullet if way == "b" else f"{i + 1}. ", None))
        pieces += expand(template, rnd, again)
    return pieces


def _again(slot: str, *, rnd: random.Random, sentences: Mapping[str, Sequence[str]], times: float = 1.0) -> list[Piece]:
    pieces = fill(slot, rnd, sentences, times)
    if pieces is None:
        raise KeyError(slot)
    return pieces


_GIVEN = """Will Mark Grace May Rose Bill Pat Sue Grant Chase Frank Art Hope Faith Dawn Summer August April June Rusty Cliff Rich Penny Olive Ginger Basil Heather Ivy Violet Crystal Amber Pearl Ruby Jack Lance
Drew Ray Gene Miles Chuck Skip Rob Don Christian Jean Gale Robin Holly Brook Iris Daisy Jasmine Joy Charity Autumn Hunter Mason Cooper Dean Earl Duke Guy Victor Wade Reed Glen Dale Clay Jade Opal Angel Star Sky Rocky Bud Buddy Sonny
Junior Major Sterling Gray Forest Lane Page Carol Melody Harmony Destiny Precious Sage Rosemary Clover Fern Hazel Myrtle Lily Ace Bo Buck Chance Colt Dash Flint Hardy Heath Hugh Nick Norm Phil Randy Stew Tad Ty Van Vic Woody""".split()  # fmt: skip
_SURNAME = """Banks Stone Wood King Bishop Young Long Short White Black Brown Green Gray Strong Small Moody Sharp Savage Bass Fish Lamb Wolf Fox Swan Day Weeks Winter Summers Rivers Lake Hill Field Marsh Meadows Pool Wells Waters
Ford Bridges Church Temple Hall House Castle Street Lane Park Garden Rose Flowers Bush Berry Cherry Rice Bean Pepper Salt Baker Cook Butcher Farmer Carpenter Mason Smith Miller Potter Taylor Weaver Fisher Hunter Shepherd Pope Abbott
Priest Monk Nunn Knight Duke Earl Noble Law Judge Power Love Joy Hope Goodman Rich Price Bill Banker Major Sargent Little Broad Hardy Quick Swift Speed Walker Rider Carr Case Cross Ball Bell Horn Bird
Crane Drake Hawk Robin Martin Finch Sparrow Peacock Parrott Bear Bull Buck Hogg Katz Moss Reed Root Branch Leaf Plant Flood Frost Snow Storm Gale Church Hand Foot Head Legg Shin Tongue Hart
Crohn Graves Addison Foley Murphy Allen Kelly Allis Weber Bell Baker Wells Duke Jones Bishop Norton Morse Thomas Thompson Hawkins Speed Russell Hunt Hess Barrett Marsh Cameron Cobb Gordon Cooper""".split()  # fmt: skip


CALLED = {f"called{given.lower()}": given for given in _GIVEN}  # people of a given name that the template has as a word


class Calm(Case):
    """One case, many of whose people have names that are words or that things are named after."""

    def __init__(self, rnd: random.Random, sentences: Mapping[str, Sequence[str]], times: float = 1.0) -> None:
        super().__init__(rnd)
        self.sentences, self.times = sentences, times

    def _person(self) -> Person:
        p = super()._person()
        given = self.rnd.choice(_GIVEN) if self.rnd.random() < 0.22 else p.given
        last = self.rnd.choice(_SURNAME) if self.rnd.random() < 0.35 else p.surname
        return Person(given, p.middle, last, p.female, p.nickname if given == p.given else given, p.suffix)

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for: here, or else in the case."""
        if slot in CALLED:
            given = CALLED[slot]
            return [(given if self.rnd.random() < 0.4 else f"{given} {self._person().surname}", "PERSON")]
        pieces = fill(slot, self.rnd, self.sentences, self.times)
        return super().fill(slot) if pieces is None else pieces


def about_nobody(rnd: random.Random, sentences: Mapping[str, Sequence[str]], times: float = 1.0) -> Fill:
    """Give what fills templates that are about nobody; a slot of the case is refused with ``KeyError``."""
    return partial(_again, rnd=rnd, sentences=sentences, times=times)
