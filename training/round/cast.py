"""The people, places, days and numbers of one text of this set, beyond those of the ward."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from training.generate import dates, numbers
from training.generate.people import Person, titled
from training.grammar import Piece
from training.round import figures, medicine, people, places, spoken, values
from training.ward.cast import Ward


class Round(Ward):
    """One text's people, many of whom have names that are nicknames, words or rare."""

    def __init__(self, rnd: random.Random, pools: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__(rnd, pools)
        self.seat, self.works = places.seat(rnd), places.works(rnd)

    def _person(self) -> Person:
        p = super()._person()
        given = people.first_name(self.rnd) if self.rnd.random() < 0.3 else p.given
        last = people.family_name(self.rnd) if self.rnd.random() < 0.35 else p.surname
        return Person(given, p.middle, last, p.female, p.nickname, p.suffix)

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for here, or else on the ward."""
        if slot in _SLOTS:
            return _SLOTS[slot](self)
        if slot in medicine.FILLERS:
            return [(self.rnd.choice(medicine.FILLERS[slot]), None)]
        if slot in figures.FILLERS:
            return [(figures.FILLERS[slot](self.rnd), None)]
        return super().fill(slot)


Slot = Callable[[Round], list[Piece]]


def _is(label: str, make: Callable[[Round], str]) -> Slot:
    return lambda c: [(make(c), label)]


def _site(c: Round, text: str) -> list[Piece]:
    if text.startswith("the "):
        return [("the ", None), (text[4:], "FACILITY")]
    return [(text, "FACILITY")]


def _near(c: Round) -> dates.date:
    return dates.near(c.rnd, c.visit, 500)


def _typed(text: str, rnd: random.Random) -> str:
    return text.lower() if rnd.random() < 0.3 else text


def _ext(c: Round) -> list[Piece]:
    n = numbers.digits(c.rnd, c.rnd.choice((3, 4, 4, 5)))
    return c.rnd.choice(
        (
            [(f"x{n}", "PHONE_NUMBER")],
            [("ext ", None), (n, "PHONE_NUMBER")],
            [("ext. ", None), (n, "PHONE_NUMBER")],
            [("extension ", None), (n, "PHONE_NUMBER")],
        )
    )


_SLOTS: dict[str, Slot] = {
    "one": _is("PERSON", lambda c: people.single(c.rnd)),
    "onelow": _is("PERSON", lambda c: people.single(c.rnd).lower()),
    "famname": _is("PERSON", lambda c: people.family_name(c.rnd)),
    "wholelow": _is("PERSON", lambda c: f"{people.first_name(c.rnd)} {people.family_name(c.rnd)}".lower()),
    "whole": _is("PERSON", lambda c: f"{people.first_name(c.rnd)} {people.family_name(c.rnd)}"),
    "twice": lambda c: people.twice(c._person(), c.rnd),
    "spellout": _is("PERSON", lambda c: people.spelled_out(c.rnd, c.rnd.choice((c.patient.surname, c.patient.given, c.patient.surname)))),
    "clan": _is("PERSON", lambda c: people.plural(people.family_name(c.rnd))),
    "glued": lambda c: people.glued(c.rnd, c._person()),
    "listed": _is("PERSON", lambda c: people.in_list(c.rnd, c._person())),
    "filed": _is("PERSON", lambda c: people.in_file(c.rnd, c._person())),
    "acct": _is("UNIQUE_ID", lambda c: people.account(c.rnd, c._person())),
    "mrs": lambda c: titled(c._person(), c.rnd),
    "sayphone": _is("PHONE_NUMBER", lambda c: spoken.phone(c.rnd)),
    "saybirth": _is("DATE", lambda c: spoken.birthday(c.rnd, dates.birthday(c.rnd, c.rnd.randint(1, 89)))),
    "sayday": _is("DATE", lambda c: spoken.said_day(c.rnd, _near(c))),
    "lone": _is("DATE", lambda c: spoken.lone_day(c.rnd)),
    "feast": _is("DATE", lambda c: values.feast(c.rnd)),
    "wkday": _is("DATE", lambda c: values.week_day(c.rnd, _near(c))),
    "brack": lambda c: values.bracketed(c.rnd, _near(c)),
    "saystreet": _is("STREET_ADDRESS", lambda c: places.said_street(c.rnd)),
    "saybox": _is("STREET_ADDRESS", lambda c: places.said_box(c.rnd)),
    "sayzip": _is("ZIP_CODE", lambda c: spoken.string(c.rnd, 5)),
    "saycode": _is("UNIQUE_ID", lambda c: spoken.coded(c.rnd, c.rnd.randint(5, 9))),
    "saymrn": _is("MEDICAL_RECORD_NUMBER", lambda c: spoken.string(c.rnd, c.rnd.randint(6, 8))),
    "sayfour": _is("US_SSN", lambda c: spoken.string(c.rnd, 4)),
    "sayold": _is("AGE", lambda c: spoken.old_age(c.rnd)),
    "old": _is("AGE", lambda c: str(c.rnd.randint(90, 104))),
    "xt": _ext,
    "pager": _is("PHONE_NUMBER", lambda c: numbers.digits(c.rnd, c.rnd.choice((4, 4, 5)))),
    "seat": lambda c: _site(c, _typed(places.seat(c.rnd), c.rnd)),
    "seat2": lambda c: _site(c, c.seat),
    "shop": _is("ORGANIZATION", lambda c: _typed(places.works(c.rnd), c.rnd)),
    "shop2": _is("ORGANIZATION", lambda c: c.works),
    "unitst": lambda c: places.with_town(c.rnd, places.unit_first(c.rnd), c.home),
    "unitalone": _is("STREET_ADDRESS", lambda c: places.unit_first(c.rnd)),
    "plaza": _is("STREET_ADDRESS", lambda c: places.plaza(c.rnd)),
    "plazatown": lambda c: places.with_town(c.rnd, places.plaza(c.rnd), c.home),
    "rural": _is("STREET_ADDRESS", lambda c: places.rural(c.rnd)),
    "ruraltown": lambda c: places.with_town(c.rnd, places.rural(c.rnd), c.home),
    "lane": _is("STREET_ADDRESS", lambda c: places.lane(c.rnd)),
    "hwy": _is("STREET_ADDRESS", lambda c: places.highway(c.rnd)),
    "mile": _is("STREET_ADDRESS", lambda c: places.mile(c.rnd)),
    "lot": _is("STREET_ADDRESS", lambda c: places.lot(c.rnd)),
    "trailers": _is("FACILITY", lambda c: places.park(c.rnd)),
    "apo": lambda c: places.military(c.rnd),
    "hamlet": _is("LOCATION", lambda c: places.former(c.rnd)),
    "plan": _is("UNIQUE_ID", lambda c: values.plan(c.rnd)),
    "cdl": _is("UNIQUE_ID", lambda c: values.licence(c.rnd)),
    "asset": _is("UNIQUE_ID", lambda c: values.tag(c.rnd)),
    "sn": _is("UNIQUE_ID", lambda c: values.device(c.rnd)),
    "partno": _is("UNIQUE_ID", lambda c: values.trial(c.rnd)),
    "fhir": lambda c: values.reference(c.rnd),
    "member": _is("UNIQUE_ID", lambda c: values.member(c.rnd)),
}  # fmt: skip
SLOTS = frozenset(_SLOTS) | frozenset(medicine.FILLERS) | frozenset(figures.FILLERS)
