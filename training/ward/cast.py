"""The people, places, days and numbers of one ward document, beyond those of ``training.generate.case``."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping

from training.generate import dates, numbers, places
from training.generate import people as persons
from training.generate.case import Case
from training.generate.people import Person
from training.grammar import Piece, expand
from training.ward import things
from training.ward.oddities import (
    AREAS,
    GIVEN_WORDS,
    SURNAME_WORDS,
    coined,
    firm,
    handle,
    medicare,
    odd_date,
    odd_facility,
    patterned,
    serial,
    subject,
)


def _words(rnd: random.Random, p: Person) -> Person:
    """Give some people names that are words, or that nobody has."""
    given, surname = p.given, p.surname
    draw = rnd.random()
    if draw < 0.10:
        given = rnd.choice(GIVEN_WORDS)
    elif draw < 0.14:
        given = coined(rnd)
    draw = rnd.random()
    if draw < 0.15:
        surname = rnd.choice(SURNAME_WORDS)
    elif draw < 0.19:
        surname = coined(rnd)
    nickname = p.nickname if given == p.given or rnd.random() < 0.5 else given[:3]
    return Person(given, p.middle, surname, p.female, nickname, p.suffix)


class Ward(Case):
    """One document's people, with a second patient, a nurse, a contact at work and a facility of odd name."""

    def __init__(self, rnd: random.Random, pools: Mapping[str, tuple[str, ...]]) -> None:
        super().__init__(rnd)
        self.pools = pools
        self.second, self.nurse, self.contact = (self._person() for _ in range(3))
        self.word = rnd.choice(rnd.choice((GIVEN_WORDS, SURNAME_WORDS)))
        self.employer = firm(rnd) if rnd.random() < 0.75 else places.organization(rnd, held_out=False)[0][0]
        self.site = odd_facility(rnd)

    def _person(self) -> Person:
        return _words(self.rnd, super()._person())

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for: a sentence of a pool, a thing of the ward, or what the case has."""
        if slot in self.pools:
            return expand(self.rnd.choice(self.pools[slot]), self.rnd, self.fill)
        if slot in things.FILLERS:
            return [(self.rnd.choice(things.FILLERS[slot]), None)]
        if slot in _SLOTS:
            return _SLOTS[slot](self)
        return super().fill(slot)


Slot = Callable[[Ward], list[Piece]]


def _label(label: str, make: Callable[[Ward], str]) -> Slot:
    return lambda c: [(make(c), label)]


def _after_article(label: str, make: Callable[[Ward], str]) -> Slot:
    """Leave a small "the" outside the label; that of "The Willows" is part of the name."""

    def give(c: Ward) -> list[Piece]:
        text = make(c)
        return [("the ", None), (text[4:], label)] if text.startswith("the ") else [(text, label)]

    return give


def _possessive(c: Ward) -> list[Piece]:
    name = c.rnd.choice((c.patient.given, c.patient.surname))
    return [(name, "PERSON"), ("'" if name.endswith("s") and c.rnd.random() < 0.5 else "'s", None)]


def _spelled(c: Ward) -> list[Piece]:
    name = "".join(letter for letter in c.patient.surname.split()[-1] if letter.isalpha())[:12]
    mark = c.rnd.choice(("-", " ", "-", ". "))
    return [(mark.join(name.upper() if c.rnd.random() < 0.6 else name.lower()), "PERSON")]


def _single(c: Ward) -> list[Piece]:
    p = c._person()
    return [(c.rnd.choice((*(p.given, p.given, p.surname) * 4, coined(c.rnd))), "PERSON")]


def _word_name(c: Ward) -> list[Piece]:
    return [(c.rnd.choice(c.rnd.choice((GIVEN_WORDS, SURNAME_WORDS))), "PERSON")]


def _no_zip(c: Ward) -> list[Piece]:
    rnd = c.rnd
    pieces: list[Piece] = [(places.street(rnd, held_out=False), "STREET_ADDRESS")]
    if rnd.random() < 0.8:
        pieces += [(rnd.choice((", ", " in ", ", ", " ")), None), (c.home, "LOCATION")]
        if rnd.random() < 0.3:
            pieces.append((rnd.choice((", ", " ")) + places.state(rnd), None))
    return pieces


def _both(c: Ward) -> list[Piece]:
    """Name a couple or siblings by one surname."""
    a, b = c.kin[0].given, c.kin[1].given
    return [(a, "PERSON"), (c.rnd.choice((" and ", " & ")), None), (f"{b} {c.kin[0].surname}", "PERSON")]


_SLOTS: dict[str, Slot] = {
    "p2full": lambda c: persons.full(c.second, c.rnd),
    "p2first": lambda c: [(c.second.given, "PERSON")],
    "p2last": lambda c: [(c.second.surname, "PERSON")],
    "p2title": lambda c: persons.titled(c.second, c.rnd),
    "p2lf": lambda c: persons.last_first(c.second, c.rnd),
    "p2nick": lambda c: [(c.second.nickname, "PERSON")],
    "p2init": lambda c: persons.initials(c.second, c.rnd),
    "nurse": lambda c: [(c.nurse.given, "PERSON")],
    "nurselast": lambda c: [(c.nurse.surname, "PERSON")],
    "nursefull": lambda c: persons.full(c.nurse, c.rnd),
    "nurseinit": lambda c: [(c.nurse.given[0] + c.nurse.surname[0].upper(), "PERSON")],
    "boss": lambda c: [(c.contact.given, "PERSON")],
    "bosslast": lambda c: [(c.contact.surname, "PERSON")],
    "bossfull": lambda c: persons.full(c.contact, c.rnd),
    "bosstitle": lambda c: persons.titled(c.contact, c.rnd),
    "kinfirst": lambda c: [(c.kin[0].given, "PERSON")],
    "kinlast": lambda c: [(c.kin[0].surname, "PERSON")],
    "kinnick": lambda c: [(c.kin[0].nickname, "PERSON")],
    "kin2first": lambda c: [(c.kin[1].given, "PERSON")],
    "kin3first": lambda c: [(c.kin[2].given, "PERSON")],
    "kintitle": lambda c: persons.titled(c.kin[0], c.rnd),
    "couple": _both,
    "dr2last": lambda c: [(c.doctors[1].surname, "PERSON")],
    "dr3last": lambda c: [(c.doctors[2].surname, "PERSON")],
    "dr3full": lambda c: persons.full(c.doctors[2], c.rnd),
    "dr3cred": lambda c: [*persons.full(c.doctors[2], c.rnd), (", " + c.rnd.choice(persons.CREDENTIALS), None)],
    "ptposs": _possessive,
    "ptspell": _spelled,
    "ptwrong": lambda c: [(persons.misspelt(c.rnd.choice((c.patient.given, c.patient.surname)), c.rnd), "PERSON")],
    "ptlow": lambda c: [(f"{c.patient.given} {c.patient.surname}".lower(), "PERSON")],
    "ptup": lambda c: [(f"{c.patient.given} {c.patient.surname}".upper(), "PERSON")],
    "ptsolo": lambda c: [(c.rnd.choice((c.patient.given, c.patient.surname)), "PERSON")],
    "ptfl": lambda c: [(f"{c.patient.given} {c.patient.surname[0]}", "PERSON"), (c.rnd.choice((".", ".", "")), None)],
    "solo": _single,
    "wordname": _word_name,
    "wordpt": _label("PERSON", lambda c: c.word),
    "he": lambda c: [("she" if c.patient.female else "he", None)],
    "hecap": lambda c: [("She" if c.patient.female else "He", None)],
    "him": lambda c: [("her" if c.patient.female else "him", None)],
    "his": lambda c: [("her" if c.patient.female else "his", None)],
    "firm": _label("ORGANIZATION", lambda c: firm(c.rnd)),
    "emp": _label("ORGANIZATION", lambda c: c.employer),
    "site": _after_article("FACILITY", lambda c: c.site),
    "oddfac": _after_article("FACILITY", lambda c: odd_facility(c.rnd)),
    "hood": _after_article("LOCATION", lambda c: c.rnd.choice(AREAS) if c.rnd.random() < 0.5 else coined(c.rnd) + c.rnd.choice((" Heights", " Park", " Village", " Hollow", " Flats"))),
    "noz": _no_zip,
    "odate": _label("DATE", lambda c: odd_date(c.rnd, dates.near(c.rnd, c.visit, 500))),
    "subj": _label("UNIQUE_ID", lambda c: subject(c.rnd)),
    "serial": _label("UNIQUE_ID", lambda c: serial(c.rnd)),
    "mbi": _label("UNIQUE_ID", lambda c: medicare(c.rnd)),
    "npi": _label("UNIQUE_ID", lambda c: "1" + numbers.digits(c.rnd, 9)),
    "dea": _label("UNIQUE_ID", lambda c: c.rnd.choice("ABFM") + patterned(c.rnd, "@#######")),
    "handle": _label("UNIQUE_ID", lambda c: handle(c.rnd, c.patient)),
    "login": _label("UNIQUE_ID", lambda c: handle(c.rnd, c.nurse)),
    "docmail": _label("EMAIL_ADDRESS", lambda c: numbers.mail(c.rnd, c.doctors[0])),
    "doc2mail": _label("EMAIL_ADDRESS", lambda c: numbers.mail(c.rnd, c.doctors[1])),
    "kinmail": _label("EMAIL_ADDRESS", lambda c: numbers.mail(c.rnd, c.kin[0])),
    "four": lambda c: [(numbers.digits(c.rnd, 4), "US_SSN")],
    "hl7stamp": _label("DATE", lambda c: dates.near(c.rnd, c.visit, 300).strftime("%Y%m%d") + f"{c.rnd.randrange(24):02d}{c.rnd.randrange(60):02d}"),
    "ns": lambda c: [(f"{c.age}{c.rnd.choice(('M', 'F', 'F', 'M', 'yoF', 'yo M', 'yo f', ' y/o F', 'm', 'f'))}", None)],
    "hhmm": lambda c: [(f"{c.rnd.randrange(24):02d}:{c.rnd.randrange(60):02d}", None)],
    "room": lambda c: [(f"{c.rnd.choice('23456789')}{c.rnd.randint(0, 3)}{c.rnd.randint(0, 9)}", None)],
}  # fmt: skip
SLOTS = frozenset(_SLOTS) | frozenset(things.FILLERS)
