"""One case: the people, places and days of a document, and what each slot of a template stands for."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date

from training.generate import abroad, clinical, dates, habits, numbers, places
from training.generate import people as persons
from training.generate.people import Person
from training.grammar import Piece, Sample, expand, join


class Case:
    """Keeps a document's identifiers together, so that the same patient appears throughout."""

    def __init__(self, rnd: random.Random, *, held_out: bool = False) -> None:
        self.rnd = rnd
        self.held_out = held_out
        self.patient = self._person()
        self.doctors = [self._person() for _ in range(3)]
        self.kin = [self._person() for _ in range(3)]
        if rnd.random() < 0.6:
            for index in range(2):
                self.kin[index] = Person(**{**vars_of(self.kin[index]), "surname": self.patient.surname})
        self.home = places.city(rnd, held_out=held_out)
        self.hospital = places.facility(rnd, "hospital", held_out=held_out)
        self.age = rnd.randint(1, 89)
        self.visit = date(2024, 6, 1)
        self.visit = dates.near(rnd, self.visit, 900)
        self.record = numbers.record(rnd)

    def _person(self) -> Person:
        return persons.person(self.rnd, held_out=self.held_out)

    def sample(self, template: str) -> Sample:
        """Expand a template to a labelled text."""
        return join(expand(template, self.rnd, self.fill))

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for."""
        if slot == "drug" and self.rnd.random() < 0.2:
            return [(clinical.invented_drug(self.rnd), None)]
        if slot in clinical.FILLERS:
            return [(self.rnd.choice(clinical.FILLERS[slot]), None)]
        return _SLOTS[slot](self)


def vars_of(person: Person) -> dict:
    """Give a person's fields."""
    return {name: getattr(person, name) for name in Person.__dataclass_fields__}


def _patient(case: Case) -> list[Piece]:
    rnd, p = case.rnd, case.patient
    draw = rnd.random()
    if draw < 0.40:
        return persons.full(p, rnd)
    if draw < 0.58:
        return persons.titled(p, rnd)
    if draw < 0.74:
        return [(p.given, "PERSON")]
    if draw < 0.86:
        return [(p.surname, "PERSON")]
    if draw < 0.92:
        return persons.last_first(p, rnd)
    if draw < 0.94:
        return [(p.nickname, "PERSON")]
    if draw < 0.965:
        return persons.initials(p, rnd)
    return [(persons.misspelt(p.given, rnd) + " " + persons.misspelt(p.surname, rnd), "PERSON")]


def _of(index: int, how: str) -> Callable[[Case], list[Piece]]:
    def give(case: Case) -> list[Piece]:
        p = case.doctors[index] if how.startswith("dr") else case.kin[index]
        if how == "dr":
            return persons.doctor(p, case.rnd)
        if how == "drlast":
            return [(p.surname, "PERSON")]
        if how == "drfull":
            return persons.full(p, case.rnd)
        if how == "drcred":
            return [*persons.full(p, case.rnd), (", " + case.rnd.choice(persons.CREDENTIALS), None)]
        if how == "drfirst":
            return [(p.given, "PERSON")]
        if how == "full":
            return persons.full(p, case.rnd)
        return [(p.given, "PERSON")] if case.rnd.random() < 0.6 else persons.full(p, case.rnd)

    return give


def _anyone(case: Case) -> list[Piece]:
    rnd, p = case.rnd, case._person()
    return rnd.choice(
        (
            persons.full,
            persons.full,
            persons.titled,
            persons.doctor,
            lambda p, _: [(p.given, "PERSON")],
            lambda p, _: [(p.surname, "PERSON")],
            persons.last_first,
        )
    )(p, rnd)


def _labelled(label: str, make: Callable[[Case], str]) -> Callable[[Case], list[Piece]]:
    return lambda case: [(make(case), label)]


def _plain(make: Callable[[Case], str]) -> Callable[[Case], list[Piece]]:
    return lambda case: [(make(case), None)]


def _near(case: Case, spread: int = 300) -> date:
    return dates.near(case.rnd, case.visit, spread)


def _old(case: Case) -> list[Piece]:
    rnd, n = case.rnd, case.rnd.randint(90, 108)
    form = rnd.choice(
        (
            "{0}-year-old",
            "{0} year old",
            "{0}yo",
            "{0} y.o.",
            "age {1}",
            "aged {1}",
            "{1} years old",
            "turned {1}",
            "{0} y/o",
            "{1} years of age",
        )
    )
    before, _, after = form.partition("{1}") if "{1}" in form else ("", "", form.format(n))
    if "{1}" in form:
        return [(before, None), (str(n), "AGE"), (after, None)]
    return [(after, "AGE")]


def _years(case: Case) -> str:
    rnd = case.rnd
    return rnd.choice(
        (
            f"{case.age}-year-old",
            f"{case.age} year old",
            f"{case.age}yo",
            f"{case.age} y/o",
            f"{case.age}-year-old",
            f"{case.age} y.o.",
            clinical.age(rnd),
        )
    )


_SLOTS: dict[str, Callable[[Case], list[Piece]]] = {
    "pt": _patient,
    "ptfull": lambda c: persons.full(c.patient, c.rnd),
    "ptfirst": lambda c: [(c.patient.given, "PERSON")],
    "ptlast": lambda c: [(c.patient.surname, "PERSON")],
    "pttitle": lambda c: persons.titled(c.patient, c.rnd),
    "ptlf": lambda c: persons.last_first(c.patient, c.rnd),
    "ptcaret": lambda c: persons.carets(c.patient, c.rnd),
    "ptnick": lambda c: [(c.patient.nickname, "PERSON")],
    "ptinit": lambda c: persons.initials(c.patient, c.rnd),
    "ptmiddle": lambda c: [(c.patient.middle, "PERSON")],
    "dr": _of(0, "dr"),
    "dr2": _of(1, "dr"),
    "dr3": _of(2, "dr"),
    "drlast": _of(0, "drlast"),
    "drfull": _of(0, "drfull"),
    "drcred": _of(0, "drcred"),
    "dr2cred": _of(1, "drcred"),
    "drfirst": _of(0, "drfirst"),
    "dr2first": _of(1, "drfirst"),
    "dr2full": _of(1, "drfull"),
    "drcaret": lambda c: persons.carets(c.doctors[0], c.rnd),
    "drinit": lambda c: [(c.doctors[0].given[0] + c.doctors[0].surname[0], "PERSON")],
    "kin": _of(0, "kin"),
    "kin2": _of(1, "kin"),
    "kin3": _of(2, "kin"),
    "kinfull": _of(0, "full"),
    "kin2full": _of(1, "full"),
    "kincaret": lambda c: persons.carets(c.kin[0], c.rnd),
    "who": _anyone,
    "name": lambda c: persons.full(c._person(), c.rnd),
    "first": lambda c: [(c._person().given, "PERSON")],
    "first2": lambda c: [(c.kin[0].given, "PERSON")],
    "last": lambda c: [(c._person().surname, "PERSON")],
    "lf": lambda c: persons.last_first(c._person(), c.rnd),
    "city": _labelled(
        "LOCATION", lambda c: c.home if c.rnd.random() < 0.5 else places.city(c.rnd, held_out=c.held_out)
    ),
    "county": _labelled("LOCATION", lambda c: places.county(c.rnd, held_out=c.held_out)),
    "state": _plain(lambda c: places.state(c.rnd)),
    "bigstate": _plain(lambda c: c.rnd.choice(list(places.STATES))),
    "country": _plain(lambda c: c.rnd.choice(places.COUNTRIES)),
    "zip": _labelled("ZIP_CODE", lambda c: places.zip_code(c.rnd)),
    "street": _labelled("STREET_ADDRESS", lambda c: places.street(c.rnd, held_out=c.held_out)),
    "addr": lambda c: places.address(c.rnd, held_out=c.held_out),
    "xaddr": lambda c: abroad.address(c.rnd, held_out=c.held_out),
    "xphone": _labelled("PHONE_NUMBER", lambda c: abroad.phone(c.rnd)),
    "xzip": _labelled("ZIP_CODE", lambda c: abroad.postcode(c.rnd)),
    "xfirm": _labelled("ORGANIZATION", lambda c: abroad.firm(c.rnd, held_out=c.held_out)),
    "xtown": _labelled("LOCATION", lambda c: abroad.town(c.rnd, held_out=c.held_out)),
    "hosp": lambda c: c.hospital if c.rnd.random() < 0.6 else places.facility(c.rnd, "hospital", held_out=c.held_out),
    "clinic": lambda c: places.facility(c.rnd, "clinic", held_out=c.held_out),
    "snf": lambda c: places.facility(c.rnd, "home", held_out=c.held_out),
    "school": lambda c: places.facility(c.rnd, "school", held_out=c.held_out),
    "fac": lambda c: places.facility(
        c.rnd, c.rnd.choice(("hospital", "clinic", "home", "school", "other", "other")), held_out=c.held_out
    ),
    "org": lambda c: (
        places.organization(c.rnd, held_out=c.held_out)
        if c.rnd.random() < 0.75
        else [(abroad.firm(c.rnd, held_out=c.held_out), "ORGANIZATION")]
    ),
    "date": _labelled("DATE", lambda c: dates.any_date(c.rnd, _near(c))),
    "ndate": _labelled("DATE", lambda c: dates.numeric(c.rnd, _near(c))),
    "wdate": _labelled("DATE", lambda c: dates.written(c.rnd, _near(c))),
    "pdate": _labelled("DATE", lambda c: dates.partial(c.rnd, _near(c))),
    "sdate": _labelled("DATE", lambda c: dates.spoken(c.rnd, _near(c))),
    "month": _labelled("DATE", lambda c: dates.month_only(c.rnd, _near(c))),
    "stamp": _labelled("DATE", lambda c: dates.stamp(c.rnd, _near(c))),
    "olddate": _labelled("DATE", lambda c: dates.any_date(c.rnd, _near(c, 9000))),
    "nth": _labelled("DATE", lambda c: dates.ordinal(c.rnd.randint(1, 28))),
    "dob": _labelled(
        "DATE",
        lambda c: (
            dates.numeric(c.rnd, dates.birthday(c.rnd, c.age))
            if c.rnd.random() < 0.7
            else dates.any_date(c.rnd, dates.birthday(c.rnd, c.age))
        ),
    ),
    "hl7date": _labelled("DATE", lambda c: _near(c).strftime("%Y%m%d")),
    "age": _plain(_years),
    "n": _plain(lambda c: str(c.age)),
    "age90": _old,
    "sex": _plain(lambda c: clinical.sex(c.rnd)),
    "agesex": lambda c: [
        (f"{c.rnd.randint(90, 104)}{c.rnd.choice(('', ' ', 'yo', ' yo ', 'y'))}{c.rnd.choice('MF')}", "AGE")
    ],
    "clock": _plain(
        lambda c: c.rnd.choice(
            (
                f"{c.rnd.randint(0, 23):02d}{c.rnd.randint(0, 59):02d}",
                f"{c.rnd.randint(0, 23)}:{c.rnd.randint(0, 59):02d}",
            )
        )
    ),
    "d": _plain(lambda c: str(c.rnd.randint(0, 9))),
    "road": _labelled("STREET_ADDRESS", lambda c: places.road(c.rnd, held_out=c.held_out)),
    "range": _labelled("DATE", lambda c: dates.span(c.rnd, _near(c))),
    "year": _plain(lambda c: str(c.rnd.randint(1960, 2025))),
    "num": _plain(lambda c: str(c.rnd.randint(1, 99))),
    "phone": _labelled("PHONE_NUMBER", lambda c: numbers.phone(c.rnd)),
    "sphone": _labelled("PHONE_NUMBER", lambda c: numbers.spoken_phone(c.rnd)),
    "ssn": _labelled("US_SSN", lambda c: numbers.ssn(c.rnd)),
    "mrn": _labelled("MEDICAL_RECORD_NUMBER", lambda c: c.record if c.rnd.random() < 0.7 else numbers.record(c.rnd)),
    "id": _labelled("UNIQUE_ID", lambda c: numbers.code(c.rnd)),
    "uuid": _labelled("UNIQUE_ID", lambda c: numbers.uuid(c.rnd)),
    "car": _labelled("VEHICLE_ID", lambda c: numbers.vehicle(c.rnd)),
    "ip": _labelled("IP_ADDRESS", lambda c: numbers.network(c.rnd)),
    "user": _labelled("UNIQUE_ID", lambda c: numbers.handle(c.rnd, c.patient)),
    "mail": _labelled(
        "EMAIL_ADDRESS", lambda c: numbers.mail(c.rnd, c.patient if c.rnd.random() < 0.5 else c.doctors[0])
    ),
    "url": _labelled("URL", lambda c: numbers.link(c.rnd, c.patient)),
    "workplace": _labelled("ORGANIZATION", lambda c: habits.employer(c.rnd)),
    "care": _labelled("FACILITY", lambda c: habits.facility(c.rnd)),
    "day": _labelled("DATE", lambda c: habits.nth(c.rnd)),
    "block": _labelled("STREET_ADDRESS", lambda c: habits.address(c.rnd)),
    "username": _labelled("UNIQUE_ID", lambda c: habits.login(c.rnd)),
    "plate": _labelled("VEHICLE_ID", lambda c: habits.plate(c.rnd)),
    "said": _labelled("UNIQUE_ID", lambda c: habits.spelled(c.rnd)),
    "lastfour": _labelled("UNIQUE_ID", lambda c: f"{c.rnd.randint(0, 9999):04d}"),
    "ninety": _labelled("AGE", lambda c: str(c.rnd.randint(90, 104))),
    "ninetywords": _labelled(
        "AGE", lambda c: "ninety " + c.rnd.choice("one two three four five six seven eight nine".split())
    ),
    "oldyear": _labelled("DATE", lambda c: str(c.rnd.randint(1915, 1934))),
    "credential": _plain(lambda c: c.rnd.choice(persons.CREDENTIALS)),
    "carmake": _plain(
        lambda c: c.rnd.choice(
            "Ford F-150|Toyota Camry|Honda Civic|stick-shift Ford|Chevy|Subaru|Jeep|Tesla|van|pickup".split("|")
        )
    ),
    "relword": _plain(
        lambda c: c.rnd.choice(
            "daughter son wife husband mother father sister brother aunt uncle niece nephew cousin grandson granddaughter partner fiancé mom dad girlfriend boyfriend neighbor roommate friend guardian stepmother son-in-law spouse ex-husband caregiver".split()
        )
    ),
}
SLOTS = frozenset(_SLOTS) | frozenset(clinical.FILLERS)
