"""Expands templates into text with labelled spans."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from training.workshop import medicine
from training.workshop.names import Names
from training.workshop.places import COUNTRIES, STATE_NAMES, STATES, Places
from training.workshop.values import a_date, a_phone, an_email, an_id, digits

Span = tuple[int, int, str]
_SLOT = re.compile(r"\{([A-Za-z_.0-9]+)\}")


class Person:
    def __init__(self, names: Names) -> None:
        self.first, self.last, self.rng = names.first(), names.last(), names.rng
        self.middle = names.first() if self.rng.random() < 0.3 else ""
        self.he = self.rng.random() < 0.5
        self.title = self.rng.choice(("Mr.", "Mr") if self.he else ("Mrs.", "Ms.", "Ms", "Miss"))

    def full(self) -> str:
        rng = self.rng
        roll = rng.random()
        m = f" {self.middle[0]}." if self.middle and rng.random() < 0.6 else f" {self.middle}" if self.middle else ""
        if roll < 0.66:
            return f"{self.first}{m} {self.last}"
        if roll < 0.74:
            return f"{self.last}, {self.first}" + (f" {self.middle[0]}" if self.middle else "")
        if roll < 0.78:
            return f"{self.first[0]}. {self.last}"
        if roll < 0.80:
            return f"{self.first} {self.last[0]}."
        if roll < 0.83:
            return f"{self.last.upper()}, {self.first.upper()}"
        if roll < 0.86:
            return f"{self.first} {self.last} {rng.choice(('Jr.', 'III', 'Sr.', 'II'))}"
        if roll < 0.88:
            return f"{self.first[0]}.{self.last[0]}."
        return f"{self.first} {self.last}"


class Expander:
    """One document's people, places and numbers; slots in upper case are identifiers."""

    def __init__(self, rng: random.Random, names: Names, phrases: dict[str, list[str]]) -> None:
        self.rng, self.names, self.places, self.phrases = rng, names, Places(rng, names), phrases
        self.people = {k: Person(names) for k in "PQRDENO"}
        self.facility, self.city, self.org = self.places.facility(), self.places.city(), self.places.organization()

    def _slot(self, name: str) -> tuple[str, str | None]:
        rng = self.rng
        head, _, part = name.partition(".")
        if head in self.people:
            person = self.people[head]
            if part == "f":
                return person.first, "PERSON"
            if part == "l":
                return person.last, "PERSON"
            if part == "lf":
                return f"{person.last}, {person.first}", "PERSON"
            if part == "LF":
                return f"{person.last.upper()}, {person.first.upper()}", "PERSON"
            if part == "i":
                return f"{person.first[0]}{person.last[0]}", None
            if part == "fl":
                return f"{person.first} {person.last}", "PERSON"
            if part == "he":
                return "he" if person.he else "she", None
            if part == "his":
                return "his" if person.he else "her", None
            if part == "t":
                return person.title, None
            return person.full(), "PERSON"
        make: dict[str, Callable[[], tuple[str, str | None]]] = {
            "DATE": lambda: (a_date(rng), "DATE"), "FAC": lambda: (self.facility if rng.random() < 0.5 else self.places.facility(), "FACILITY"), "ORG": lambda: (self.org if rng.random() < 0.4 else self.places.organization(), "ORGANIZATION"),
            "CITY": lambda: (self.city if rng.random() < 0.4 else self.places.city(), "LOCATION"), "COUNTY": lambda: (self.places.county(), "LOCATION"), "HOOD": lambda: (self.places.neighbourhood(), "LOCATION"),
            "STREET": lambda: (self.places.street(), "STREET_ADDRESS"), "ZIP": lambda: (digits(rng, 5) + (f"-{digits(rng, 4)}" if rng.random() < 0.15 else ""), "ZIP_CODE"), "ID": lambda: (an_id(rng), "UNIQUE_ID"), "PHONE": lambda: (a_phone(rng), "PHONE_NUMBER"),
            "EMAIL": lambda: (an_email(rng, self.people["P"].first, self.people["P"].last), "EMAIL_ADDRESS"), "SSN": lambda: (f"{digits(rng, 3)}-{digits(rng, 2)}-{digits(rng, 4)}", "US_SSN"),
            "SOLO": lambda: (self.names.first() if rng.random() < 0.6 else self.names.last(), "PERSON"), "ANY": lambda: (Person(self.names).full(), "PERSON"), "ANYL": lambda: (self.names.last(), "PERSON"), "ANYF": lambda: (self.names.first(), "PERSON"),
            "st": lambda: (rng.choice(STATES), None), "state": lambda: (rng.choice(STATE_NAMES), None), "country": lambda: (rng.choice(COUNTRIES), None),
            "n": lambda: (str(rng.randint(1, 12)), None), "age": lambda: (str(rng.randint(1, 89)), None), "year": lambda: (str(rng.randint(1960, 2026)), None), "num": lambda: (str(rng.randint(10, 400)), None), "dec": lambda: (f"{rng.uniform(0.1, 14):.1f}", None), "time": lambda: (f"{rng.randint(0, 23)}:{rng.randint(0, 59):02d}", None),
        }  # fmt: skip
        if name in make:
            return make[name]()
        return "", None

    def expand(self, template: str, depth: int = 0) -> tuple[str, list[Span]]:
        pieces: list[str] = []
        spans: list[Span] = []
        length = position = 0

        def add(text: str) -> None:
            nonlocal length
            pieces.append(text)
            length += len(text)

        for match in _SLOT.finditer(template):
            add(template[position : match.start()])
            position = match.end()
            name = match.group(1)
            if name in self.phrases and depth < 8:
                text, inner = self.expand(self.rng.choice(self.phrases[name]), depth + 1)
                spans += [(length + s, length + e, label) for s, e, label in inner]
                add(text)
            elif hasattr(medicine, name.upper()):
                add(self.rng.choice(getattr(medicine, name.upper())))
            else:
                text, label = self._slot(name)
                if label:
                    spans.append((length, length + len(text), label))
                add(text)
        add(template[position:])
        return "".join(pieces), spans
