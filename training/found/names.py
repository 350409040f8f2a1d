"""People of many origins, and one name of theirs as staff and families write it."""

from __future__ import annotations

import random
from functools import cache

from training.found import origins
from training.generate import people as persons
from training.generate import places as towns
from training.generate.people import Person
from training.grammar import Piece
from training.lists import names as listed

_CREDENTIALS = "RN LPN CNA MD DO NP PA-C LCSW MSW PharmD RPh RT RRT PT DPT OT OTR/L SLP RD CRNA CNM LMFT LPC PhD PsyD EMT-P FNP-BC APRN DDS".split()
_TITLES = "Mr. Mrs. Ms. Miss Mr Mrs Ms mr mrs ms miss Mx. Dr. Dr Doctor dr Rev. Pastor Fr. Rabbi Imam Sister Coach Officer Deputy Sgt. Det. Judge Nurse Chaplain Prof. Señora Don Doña Sr. Sra. MR. MRS. DR.".split()


@cache
def table() -> tuple[tuple[str, tuple[tuple[str, ...], ...], tuple[tuple[str, ...], ...], tuple[str, ...], tuple[str, ...]], ...]:  # fmt: skip
    """Read the table of origins."""
    rows = []
    for line in origins.TABLE.strip().split("\n"):
        origin, given, family, firsts, lasts = line.split("|")
        rows.append((origin, _places(given), _places(family), tuple(firsts.split()), tuple(lasts.split())))
    return tuple(rows)


def _places(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(place.split()) for place in text.split("/"))


def _built(rnd: random.Random, places: tuple[tuple[str, ...], ...]) -> str:
    text = "".join("" if part == "_" else part for part in (rnd.choice(place) for place in places)).replace("~", " ")
    return text[0].upper() + text[1:] if text[:3] not in ("al-", "de ", "da ", "dos", "van", "ter", "ap ") else text


def _first(rnd: random.Random, row: tuple) -> str:
    return rnd.choice(row[3]).replace("~", " ") if rnd.random() < 0.4 else _built(rnd, row[1])


def _last(rnd: random.Random, row: tuple) -> str:
    return rnd.choice(row[4]).replace("~", " ") if rnd.random() < 0.4 else _built(rnd, row[2])


def first(rnd: random.Random) -> str:
    """Give a first name."""
    draw = rnd.random()
    if draw < 0.42:
        return _first(rnd, rnd.choice(table()))
    if draw < 0.56:
        return rnd.choice(origins.WORD_GIVEN)
    return persons.given(rnd, held_out=False)


def last(rnd: random.Random) -> str:
    """Give a family name."""
    draw = rnd.random()
    if draw < 0.42:
        return _last(rnd, rnd.choice(table()))
    if draw < 0.56:
        return rnd.choice(origins.WORD_SURNAME)
    if draw < 0.7:
        return rnd.choice(listed("census_surnames", held_out=False)).title()
    return persons.surname(rnd, held_out=False)


def person(rnd: random.Random) -> Person:
    """Make up a person, mostly of one origin."""
    row = rnd.choice(table()) if rnd.random() < 0.45 else None
    given = _first(rnd, row) if row else first(rnd)
    family = _last(rnd, row) if row else last(rnd)
    middle = _first(rnd, row) if row and rnd.random() < 0.4 else rnd.choice("ABCDEFGHJKLMNOPRSTVWYZ")
    if rnd.random() < 0.07:
        family += rnd.choice(("-", "-", " ")) + last(rnd).split()[-1]
    nick = rnd.choice((rnd.choice(persons.NICKNAMES), rnd.choice(origins.WORD_GIVEN), given.split()[0][:4]))
    return Person(
        given, middle, family, rnd.random() < 0.5, nick, rnd.choice(persons.SUFFIXES) if rnd.random() < 0.05 else ""
    )


def whole(rnd: random.Random) -> str:
    """Give a first name and a family name."""
    p = person(rnd)
    return f"{p.given} {p.surname}"


def lone(rnd: random.Random) -> str:
    """Give one name alone, unusual ones oftener than in life."""
    draw = rnd.random()
    if draw < 0.38:
        return last(rnd)
    if draw < 0.74:
        return first(rnd)
    if draw < 0.86:
        return persons.invented(rnd, surname=rnd.random() < 0.5)
    return rnd.choice(origins.WORD_SURNAME if rnd.random() < 0.5 else origins.WORD_GIVEN)


def worded(rnd: random.Random) -> str:
    """Give a whole name that is made of words."""
    a, b = rnd.choice(origins.WORD_GIVEN), rnd.choice(origins.WORD_SURNAME)
    return f"{a if rnd.random() < 0.6 else first(rnd)} {b}"


def credited(rnd: random.Random) -> list[Piece]:
    """Write a name with a credential, which is no part of it."""
    p = person(rnd)
    text = rnd.choice(
        (p.surname, p.surname, f"{p.given} {p.surname}", f"{p.given[0]}. {p.surname}", f"{p.given} {p.surname[0]}")
    )
    return [(text, "PERSON"), (rnd.choice((" ", " ", ", ", ",", "/")) + rnd.choice(_CREDENTIALS), None)]


def titled(rnd: random.Random) -> list[Piece]:
    """Write a title, which is no part of the name, and a name."""
    p = person(rnd)
    title = rnd.choice(_TITLES)
    text = p.surname if rnd.random() < 0.75 else f"{p.given} {p.surname}"
    text = text.lower() if title.islower() else text.upper() if title.isupper() and len(title) > 2 else text
    return [(title + " ", None), (text, "PERSON")]


def short(rnd: random.Random) -> list[Piece]:
    """Write a first name with one letter, or letters alone; a last stop is no part of it."""
    p = person(rnd)
    a, b, c = p.given[0].upper(), p.middle[0].upper(), p.surname[0].upper()
    draw = rnd.random()
    if draw < 0.45:
        return [(f"{p.given.split()[0]} {c}", "PERSON"), (rnd.choice((".", "", "")), None)]
    return [(rnd.choice((f"{a}.{c}.", f"{a}{c}", f"{a}.{b}.{c}.", f"{a}{b}{c}", f"{a}. {p.surname}", f"{a} {p.surname}", f"{a}.{p.surname}")), "PERSON")]  # fmt: skip


def filed(rnd: random.Random, p: Person) -> str:
    """Write the family name first."""
    a, b, m = p.given, p.surname, p.middle[0]
    text = rnd.choice((f"{b}, {a}", f"{b}, {a}", f"{b},{a}", f"{b}, {a} {m}", f"{b}, {a} {m}.", f"{b} {a}", f"{b}, {a[0]}.", f"{b}, {a[0]}"))  # fmt: skip
    return text.upper() if rnd.random() < 0.3 else text.lower() if rnd.random() < 0.15 else text


def clan(rnd: random.Random) -> str:
    """Name a family by the plural of its name."""
    name = last(rnd)
    return name + ("es" if name[-1] in "sxz" or name.endswith(("ch", "sh")) else "s")


def quoted(rnd: random.Random) -> str:
    """Write a whole name with a nickname in it."""
    p = person(rnd)
    mark = rnd.choice(('"{}"', "“{}”", "'{}'", "({})"))
    return f"{p.given} {mark.format(p.nickname)} {p.surname}"


def county(rnd: random.Random) -> str:
    """Name a county or what stands for one."""
    return towns.county(rnd, held_out=False).removesuffix(" city").removesuffix(" Municipio")
