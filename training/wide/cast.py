"""What each slot of this set's templates stands for; those of ``found`` serve too, names are made by this set's patterns."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from training.found import names
from training.found.cast import NAMED as FOUND
from training.found.cast import Found, Slot
from training.found.everyday import FILLERS as PLAIN
from training.found.everyday import MADE
from training.found.names import titled
from training.generate import places as towns
from training.generate.dates import words
from training.grammar import Piece
from training.round import spoken
from training.wide import days, firms, firms_more, folk, marks, spots, ways
from training.wide.coin import made
from training.wide.words import FILLERS, GENERIC

_SHORT = {" st": " street", " ave": " avenue", " rd": " road", " dr": " drive", " blvd": " boulevard"}


def near(c: Found) -> date:
    """Give a day of the time of this text."""
    return c.day + timedelta(days=c.rnd.randint(-400, 300))


def _stamp(c: Found) -> str:
    """Give a time stamp of HL7: one number."""
    r = c.rnd.randint
    tail = c.rnd.choice(("", "", f"{r(0, 59):02d}", f"{r(0, 59):02d}-0500", f"{r(0, 59):02d}.{r(0, 999):03d}"))
    return f"{near(c):%Y%m%d}{r(0, 23):02d}{r(0, 59):02d}{tail}"


def _birth(c: Found) -> date:
    return date(2024, 6, 1) - timedelta(days=c.rnd.randint(30, 89 * 365))


def labelled(label: str, make: Callable[[Found], str]) -> Slot:
    """Label what is made; a small "the" of a place or a firm stands outside."""

    def give(c: Found) -> list[Piece]:
        text = make(c).strip()
        if label in ("FACILITY", "ORGANIZATION", "LOCATION") and text.startswith("the "):
            return [("the ", None), (text[4:], label)]
        return [(text, label)]

    return give


def _by(label: str, patterns: tuple[str, ...]) -> Slot:
    return labelled(label, lambda c: made(c.rnd.choice(patterns), c.rnd))


def _mixed(own: Slot, other: str, share: float) -> Slot:
    """Take some from the set before."""
    return lambda c: FOUND[other](c) if c.rnd.random() < share else own(c)


def _house_said(c: Found) -> str:
    """Say an address: a house and a street, a flat after it at times, or a box, a route or a highway."""
    rnd = c.rnd
    n = spoken.house(rnd)
    draw = rnd.random()
    if draw < 0.08:
        return f"{rnd.choice(('p o box', 'po box', 'post office box', 'box'))} {n}".lower()
    if draw < 0.16:
        way = rnd.choice(("county road", "highway", "state route", "route", "farm road", "us highway", "old highway", "state road"))  # fmt: skip
        return f"{n} {way} {words(rnd.randint(1, 99))}".lower()
    if draw < 0.2:
        return f"{rnd.choice(('rural route', 'r r', 'star route', 'h c'))} {words(rnd.randint(1, 9))} box {n}".lower()
    lane = made(rnd.choice(ways.LANES[:4]), rnd).lower()
    for short, full in _SHORT.items():
        if lane.endswith(short):
            lane = lane.removesuffix(short) + full
    tail = ""
    if rnd.random() < 0.22:
        flat = rnd.choice((words(rnd.randint(1, 30)), rnd.choice("abcdef"), f"{words(rnd.randint(1, 9))} {rnd.choice('abcd')}"))  # fmt: skip
        tail = f" {rnd.choice(('apartment', 'unit', 'apt', 'lot', 'number', 'trailer', 'suite'))} {flat}"
    side = rnd.choice(("", "", "", "", "north ", "south ", "east ", "west "))
    return f"{n} {side}{lane}{tail}".lower()


OWN: dict[str, Slot] = {
    "org": _mixed(_by("ORGANIZATION", firms.FIRMS + firms_more.MORE_FIRMS), "org", 0.15),
    "crew": _by("ORGANIZATION", firms.CREWS),
    "fac": _mixed(_by("FACILITY", spots.SITES + firms_more.MORE_HOSPITALS), "fac", 0.12),
    "hosp": _mixed(_by("FACILITY", spots.HOSPITALS + firms_more.MORE_HOSPITALS), "hosp", 0.12),
    "ward": _by("FACILITY", spots.WARDS),
    "clinic": _by("FACILITY", spots.CLINICS),
    "snf": _by("FACILITY", spots.HOMES),
    "refuge": _by("FACILITY", spots.REFUGES),
    "school": _by("FACILITY", spots.SCHOOLS),
    "church": _by("FACILITY", spots.CHURCHES),
    "pharm": _by("FACILITY", spots.PHARMACIES),
    "st": _mixed(_by("STREET_ADDRESS", ways.HOUSES), "st", 0.2),
    "lane": _by("STREET_ADDRESS", ways.LANES),
    "corner": _by("STREET_ADDRESS", ways.CORNERS),
    "stack": _by("STREET_ADDRESS", ways.STACKED),
    "sayst": labelled("STREET_ADDRESS", _house_said),
    "place": _by("LOCATION", ways.PLACES),
    "town": labelled("LOCATION", lambda c: towns.city(c.rnd, held_out=False)),
    "one": labelled("PERSON", lambda c: folk.odd(c.rnd)),
    "who": _mixed(labelled("PERSON", lambda c: folk.parted(c.rnd)), "who", 0.5),
    "lf": _mixed(labelled("PERSON", lambda c: folk.filed(c.rnd)), "lf", 0.3),
    "ptname": labelled("PERSON", lambda c: f"{c.me.given} {c.me.surname}"),
    "ptcomma": labelled("PERSON", lambda c: f"{c.me.surname}, {c.me.given}"),
    "whole": labelled("PERSON", lambda c: names.whole(c.rnd)),
    "comma": labelled("PERSON", lambda c: f"{names.last(c.rnd)}, {names.first(c.rnd)}"),
    "pet": labelled("PERSON", lambda c: folk.nick(c.rnd)),
    "ini": labelled("PERSON", lambda c: folk.initials(c.rnd)),
    "user": labelled("UNIQUE_ID", lambda c: folk.handle(c.rnd)),
    "tit": lambda c: titled(c.rnd),
    "clip": labelled("DATE", lambda c: days.clipped(c.rnd, near(c))),
    "worded": labelled("DATE", lambda c: days.worded(c.rnd, near(c))),
    "day": labelled("DATE", lambda c: (days.clipped if c.rnd.random() < 0.5 else days.worded)(c.rnd, near(c))),
    "full": labelled("DATE", lambda c: days.whole(c.rnd, near(c))),
    "feast": labelled("DATE", lambda c: days.feast(c.rnd, near(c))),
    "sayday": labelled("DATE", lambda c: days.said(c.rnd, near(c))),
    "dob": labelled("DATE", lambda c: days.whole(c.rnd, _birth(c))),
    "stamp": labelled("DATE", _stamp),
    "plate": labelled("VEHICLE_ID", lambda c: marks.plate(c.rnd)),
    "fleet": labelled("VEHICLE_ID", lambda c: marks.fleet(c.rnd)),
    "hull": labelled("VEHICLE_ID", lambda c: marks.hull(c.rnd)),
    "ser": labelled("UNIQUE_ID", lambda c: marks.serial(c.rnd)),
    "lot": labelled("UNIQUE_ID", lambda c: marks.lot(c.rnd)),
    "stay": labelled("UNIQUE_ID", lambda c: marks.stay(c.rnd)),
    "mrn": labelled("MEDICAL_RECORD_NUMBER", lambda c: marks.chart(c.rnd)),
}
_BORROWED = """pt ptfull ptf ptl ptlf ptcaret kin kinfull first last poss clan cred fl nick spell home county hood addr apo zip sayzip blk mile grid iso dobymd dobiso range old sayold oldn plan grp acct claim spec
ord lic npi badge case passp subj code four vin sayplate plateend saymrn ph sayph xt pager mail mymail saymail url ip ssn ssn4 sayssn4 law fam shop agency school bldg myjob born""".split()  # fmt: skip
NAMED: dict[str, Slot] = {**{slot: FOUND[slot] for slot in _BORROWED}, **OWN}
SLOTS = frozenset(FOUND) | frozenset(NAMED) | frozenset(FILLERS) | frozenset(PLAIN) | frozenset(MADE)


class Wide(Found):
    """One text's main person, and a source of all else."""

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for."""
        if slot in FILLERS:
            return [(self.rnd.choice(FILLERS[slot]), None)]
        return NAMED[slot](self) if slot in NAMED else super().fill(slot)


class Nobody(Wide):
    """The same with roles, kinds and placeholders for everything that identifies; one text keeps to words or to marks."""

    def __init__(self, rnd: random.Random) -> None:
        super().__init__(rnd)
        self.kind = rnd.choice(("words", "words", "words", "words", "marks"))
        self.mark = rnd.choice(("[{}]", "<<{}>>", "[[{}]]", "({})", "***", "[REDACTED]", "XXXX", "____", "[**{}**]", "{{{{{}}}}}", "%{}%", "<{}>"))  # fmt: skip

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for, or what stands in its place."""
        pieces = super().fill(slot)
        label = next((label for _, label in pieces if label), None)
        if label is None:
            return pieces
        words = GENERIC[label]
        if self.kind == "words":
            return [(self.rnd.choice(words[0]), None)]
        return [(self.mark.format(self.rnd.choice(words[1])), None)]
