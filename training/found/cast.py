"""What each slot of this set's templates stands for: one person kept through a text, and others that come once."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from training.found import codes, days, employers, everyday, names, sites, streets
from training.found.names import Person
from training.generate import people as persons
from training.generate import places as towns
from training.grammar import Piece, Sample, expand, join
from training.lists import names as listed
from training.round import spoken
from training.round.people import spelled_out

_HOODS = """Northside Southgate Eastlake Westover Old_Town Midtown the_Flats the_Bottoms the_Hollow the_Heights Riverside Hillcrest Five_Points Six_Corners Little_Havana Little_Saigon Chinatown
Greektown Frogtown Dogtown Germantown Pilsen Bronzeville Back_of_the_Yards Red_Hook Sunset_Park Bushwick Flatbush Jackson_Heights Mott_Haven Roxbury Dorchester Southie Fishtown Kensington
Brightmoor Anacostia Treme Gentilly Oak_Cliff Third_Ward Alamo_Heights Boyle_Heights Echo_Park Fruitvale Bayview Rainier_Beach Lents Cully Rogers_Park Uptown the_Point Mill_Village""".split()  # fmt: skip
_ISLANDS = "Molokai Lanai Kauai Maui Nantucket Vashon Lopez_Island Orcas_Island Block_Island Tangier_Island Ocracoke Sanibel Key_Largo Mackinac_Island Kodiak Guam Saipan Vieques Culebra St._Croix".split()  # fmt: skip
_NATIONS = "Pine_Ridge Rosebud Standing_Rock Wind_River Fort_Peck Fort_Berthold Spirit_Lake Leech_Lake Red_Lake White_Earth Crow_Creek Cheyenne_River San_Carlos Gila_River Tohono_O'odham Hopi Zuni_Pueblo Laguna_Pueblo Jicarilla Mescalero Colville Yakama Warm_Springs Umatilla Blackfeet Flathead Northern_Cheyenne Lac_du_Flambeau Menominee Oneida Qualla_Boundary Window_Rock Chinle Tuba_City Kayenta".split()  # fmt: skip


class Found:
    """One text's main person, and a source of all else."""

    def __init__(self, rnd: random.Random) -> None:
        self.rnd = rnd
        self.me, self.kin = names.person(rnd), names.person(rnd)
        if rnd.random() < 0.5:
            self.kin = Person(self.kin.given, self.kin.middle, self.me.surname, self.kin.female, self.kin.nickname, "")
        self.day = date(2024, 9, 1) + timedelta(days=rnd.randint(-800, 500))
        self.chart, self.job = codes.chart(rnd), employers.employer(rnd)
        self.home = towns.city(rnd, held_out=False)

    def sample(self, template: str) -> Sample:
        """Expand a template to a labelled text."""
        return join(expand(template, self.rnd, self.fill))

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for."""
        if slot in everyday.FILLERS:
            return [(self.rnd.choice(everyday.FILLERS[slot]), None)]
        if slot in everyday.MADE:
            return [(everyday.MADE[slot](self.rnd), None)]
        return NAMED[slot](self)


class Nobody(Found):
    """The same with general words in the place of everything that identifies."""

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for, or a general word if that would identify."""
        pieces = super().fill(slot)
        label = next((label for _, label in pieces if label), None)
        return pieces if label is None else [(self.rnd.choice(everyday.GENERIC[label]), None)]


Slot = Callable[[Found], list[Piece]]


def _is(label: str, make: Callable[[Found], str]) -> Slot:
    """Label a text; a small "the" before a name stands outside."""

    def give(c: Found) -> list[Piece]:
        text = make(c)
        if text.startswith("the ") and label in ("FACILITY", "ORGANIZATION", "LOCATION"):
            return [("the ", None), (text[4:], label)]
        return [(text, label)]

    return give


def _low(slot: Slot) -> Slot:
    """Write in small letters; a "The" of a name turns into one that stands outside."""
    return lambda c: [
        piece
        for text, label in slot(c)
        for piece in (
            [("the ", None), (text[4:].lower(), label)]
            if label in ("FACILITY", "ORGANIZATION") and text.startswith("The ")
            else [(text.lower(), label)]
        )
    ]


def _up(slot: Slot) -> Slot:
    return lambda c: [(text.upper(), label) for text, label in slot(c)]


def _someone(c: Found) -> list[Piece]:
    """Write somebody's whole name, in one of many ways."""
    rnd, p = c.rnd, names.person(c.rnd)
    draw = rnd.random()
    if draw < 0.62:
        return persons.full(p, rnd)
    if draw < 0.7:
        return [(names.worded(rnd), "PERSON")]
    if draw < 0.75:
        return [(names.quoted(rnd), "PERSON")]
    if draw < 0.82:
        return [(f"{p.given} {p.surname}".lower(), "PERSON")]
    if draw < 0.89:
        return [(f"{p.given} {p.surname}".upper(), "PERSON")]
    if draw < 0.94:
        return [(persons.misspelt(p.given, rnd) + " " + persons.misspelt(p.surname, rnd), "PERSON")]
    return [(names.filed(rnd, p), "PERSON")]


def _main(c: Found) -> list[Piece]:
    p, draw = c.me, c.rnd.random()
    if draw < 0.4:
        return persons.full(p, c.rnd)
    return [(p.given if draw < 0.6 else p.surname if draw < 0.85 else names.filed(c.rnd, p), "PERSON")]


def _possessive(c: Found) -> list[Piece]:
    name = names.lone(c.rnd)
    return [(name, "PERSON"), ("'" if name[-1] == "s" and c.rnd.random() < 0.5 else c.rnd.choice(("'s", "'s", "’s")), None)]  # fmt: skip


def _near(c: Found) -> date:
    return c.day + timedelta(days=c.rnd.randint(-300, 300))


def _birth(c: Found) -> date:
    return date(2024, 6, 1) - timedelta(days=c.rnd.randint(30, 89 * 365))


def _town(c: Found) -> str:
    rnd, draw = c.rnd, c.rnd.random()
    if draw < 0.62:
        return towns.city(rnd, held_out=False)
    if draw < 0.74:
        return rnd.choice(_HOODS).replace("_", " ")
    if draw < 0.84:
        return names.county(rnd)
    if draw < 0.9:
        return rnd.choice(_ISLANDS).replace("_", " ")
    if draw < 0.95:
        return rnd.choice(_NATIONS).replace("_", " ")
    return f"{names.last(rnd)} {rnd.choice(('Corners', 'Hollow', 'Junction', 'Crossing', 'Mills', 'Landing', 'Gap', 'Bend', 'Grove'))}"


def _worker(c: Found) -> str:
    return employers.employer(c.rnd)


def _any_site(c: Found) -> str:
    return sites.anywhere(c.rnd)


_FULL: Slot = lambda c: persons.full(names.person(c.rnd), c.rnd)  # noqa: E731
_LAST = _is("PERSON", lambda c: names.last(c.rnd))
_FIRST = _is("PERSON", lambda c: names.first(c.rnd))
_ONE = _is("PERSON", lambda c: names.lone(c.rnd))
_WHO = _is("PERSON", lambda c: names.whole(c.rnd))
_ORG = _is("ORGANIZATION", _worker)
_FAC = _is("FACILITY", _any_site)
_TOWN = _is("LOCATION", _town)
_STREET = _is("STREET_ADDRESS", lambda c: streets.line(c.rnd))
_PLAN = _is("UNIQUE_ID", lambda c: codes.plan(c.rnd))

NAMED: dict[str, Slot] = {
    "pt": _main,
    "ptfull": lambda c: persons.full(c.me, c.rnd),
    "ptf": _is("PERSON", lambda c: c.me.given),
    "ptl": _is("PERSON", lambda c: c.me.surname),
    "ptlf": _is("PERSON", lambda c: names.filed(c.rnd, c.me)),
    "ptcaret": lambda c: persons.carets(c.me, c.rnd),
    "kin": _is("PERSON", lambda c: c.kin.given),
    "kinfull": _is("PERSON", lambda c: f"{c.kin.given} {c.kin.surname}"),
    "who": _someone,
    "full": _FULL,
    "first": _FIRST,
    "last": _LAST,
    "one": _ONE,
    "poss": _possessive,
    "worded": _is("PERSON", lambda c: names.worded(c.rnd)),
    "clan": _is("PERSON", lambda c: names.clan(c.rnd)),
    "cred": lambda c: names.credited(c.rnd),
    "tit": lambda c: names.titled(c.rnd),
    "fl": lambda c: names.short(c.rnd),
    "lf": _is("PERSON", lambda c: names.filed(c.rnd, names.person(c.rnd))),
    "caret": lambda c: persons.carets(names.person(c.rnd), c.rnd),
    "nick": _is("PERSON", lambda c: names.quoted(c.rnd)),
    "wholow": _low(_WHO),
    "whoup": _up(_WHO),
    "firstlow": _low(_FIRST),
    "lastlow": _low(_LAST),
    "lastup": _up(_LAST),
    "onelow": _low(_ONE),
    "oneup": _up(_ONE),
    "spell": _is("PERSON", lambda c: spelled_out(c.rnd, c.rnd.choice((c.me.surname, c.me.given)))),
    "town": _TOWN,
    "townlow": _low(_TOWN),
    "townup": _up(_TOWN),
    "home": _is("LOCATION", lambda c: c.home),
    "county": _is("LOCATION", lambda c: names.county(c.rnd)),
    "rez": _is("LOCATION", lambda c: c.rnd.choice(_NATIONS).replace("_", " ")),
    "isle": _is("LOCATION", lambda c: c.rnd.choice(_ISLANDS).replace("_", " ")),
    "hood": _is("LOCATION", lambda c: c.rnd.choice(_HOODS).replace("_", " ")),
    "world": _is("LOCATION", lambda c: c.rnd.choice(listed("world_cities", held_out=False))),
    "org": _ORG,
    "orglow": _low(_ORG),
    "orgup": _up(_ORG),
    "myjob": _is("ORGANIZATION", lambda c: c.job),
    "coin": _is("ORGANIZATION", lambda c: employers.coinage(c.rnd)),
    "coinlow": _low(_is("ORGANIZATION", lambda c: employers.coinage(c.rnd))),
    "chain": _is("ORGANIZATION", lambda c: employers.chain(c.rnd)),
    "chainlow": _low(_is("ORGANIZATION", lambda c: employers.chain(c.rnd))),
    "crew": _is("ORGANIZATION", lambda c: employers.crew(c.rnd)),
    "law": _is("ORGANIZATION", lambda c: employers.law(c.rnd)),
    "shop": _is("ORGANIZATION", lambda c: employers.plain(c.rnd)),
    "shoplow": _low(_is("ORGANIZATION", lambda c: employers.plain(c.rnd))),
    "fam": _is("ORGANIZATION", lambda c: employers.family(c.rnd)),
    "famlow": _low(_is("ORGANIZATION", lambda c: employers.family(c.rnd))),
    "agency": _is("ORGANIZATION", lambda c: employers.public(c.rnd)),
    "fac": _FAC,
    "faclow": _low(_FAC),
    "facup": _up(_FAC),
    "ward": _is("FACILITY", lambda c: sites.ward(c.rnd)),
    "hosp": _is("FACILITY", lambda c: sites.hospital(c.rnd)),
    "hosplow": _low(_is("FACILITY", lambda c: sites.hospital(c.rnd))),
    "clinic": _is("FACILITY", lambda c: sites.clinic(c.rnd)),
    "snf": _is("FACILITY", lambda c: sites.home(c.rnd)),
    "shelter": _is("FACILITY", lambda c: sites.shelter(c.rnd)),
    "jail": _is("FACILITY", lambda c: sites.jail(c.rnd)),
    "school": _is("FACILITY", lambda c: sites.school(c.rnd)),
    "schoollow": _low(_is("FACILITY", lambda c: sites.school(c.rnd))),
    "church": _is("FACILITY", lambda c: sites.church(c.rnd)),
    "pharm": _is("FACILITY", lambda c: sites.pharmacy(c.rnd)),
    "bldg": _is("FACILITY", lambda c: streets.building(c.rnd)),
    "park": _is("FACILITY", lambda c: streets.park(c.rnd)),
    "st": _STREET,
    "stlow": _low(_STREET),
    "stup": _up(_STREET),
    "house": _is("STREET_ADDRESS", lambda c: streets.house(c.rnd)),
    "bare": _is("STREET_ADDRESS", lambda c: streets.untyped(c.rnd)),
    "barelow": _low(_is("STREET_ADDRESS", lambda c: streets.untyped(c.rnd))),
    "lane": _is("STREET_ADDRESS", lambda c: streets.lane(c.rnd)),
    "lanelow": _low(_is("STREET_ADDRESS", lambda c: streets.lane(c.rnd))),
    "road": _is("STREET_ADDRESS", lambda c: streets.typed(c.rnd)),
    "hwy": _is("STREET_ADDRESS", lambda c: streets.highway(c.rnd)),
    "rural": _is("STREET_ADDRESS", lambda c: streets.rural(c.rnd)),
    "grid": _is("STREET_ADDRESS", lambda c: streets.grid(c.rnd)),
    "queens": _is("STREET_ADDRESS", lambda c: streets.queens(c.rnd)),
    "calle": _is("STREET_ADDRESS", lambda c: streets.spanish(c.rnd)),
    "isleway": _is("STREET_ADDRESS", lambda c: streets.island(c.rnd)),
    "blk": _is("STREET_ADDRESS", lambda c: streets.block(c.rnd)),
    "unit": _is("STREET_ADDRESS", lambda c: streets.unit(c.rnd)),
    "mile": _is("STREET_ADDRESS", lambda c: streets.mile(c.rnd)),
    "sayst": _is("STREET_ADDRESS", lambda c: streets.said(c.rnd)),
    "addr": lambda c: streets.whole(c.rnd),
    "apo": lambda c: streets.forces(c.rnd),
    "zip": _is("ZIP_CODE", lambda c: towns.zip_code(c.rnd)),
    "sayzip": _is("ZIP_CODE", lambda c: spoken.string(c.rnd, 5)),
    "day": _is("DATE", lambda c: days.any_day(c.rnd, _near(c))),
    "num8": _is("DATE", lambda c: days.numeric(c.rnd, _near(c))),
    "iso": _is("DATE", lambda c: _near(c).isoformat()),
    "wday": _is("DATE", lambda c: days.written(c.rnd, _near(c))),
    "wdaylow": _is("DATE", lambda c: days.written(c.rnd, _near(c)).lower()),
    "wdayup": _is("DATE", lambda c: days.written(c.rnd, _near(c)).upper()),
    "sayday": _is("DATE", lambda c: days.said(c.rnd, _near(c))),
    "stamp": _is("DATE", lambda c: codes.stamp(c.rnd, _near(c))),
    "dob": _is("DATE", lambda c: days.full(c.rnd, _birth(c))),
    "dobymd": _is("DATE", lambda c: _birth(c).strftime("%Y%m%d")),
    "dobiso": _is("DATE", lambda c: _birth(c).isoformat()),
    "saydob": _is("DATE", lambda c: days.said(c.rnd, _birth(c))),
    "range": lambda c: days.stretch(c.rnd, _near(c)),
    "old": lambda c: days.old(c.rnd),
    "oldn": _is("AGE", lambda c: str(c.rnd.randint(90, 106))),
    "sayold": _is("AGE", lambda c: spoken.old_age(c.rnd)),
    "born": _is("DATE", lambda c: str(c.rnd.randint(1916, 1934))),
    "plan": _PLAN,
    "planlow": _low(_PLAN),
    "grp": _is("UNIQUE_ID", lambda c: codes.group(c.rnd)),
    "acct": _is("UNIQUE_ID", lambda c: codes.account(c.rnd)),
    "claim": _is("UNIQUE_ID", lambda c: codes.claim(c.rnd)),
    "spec": _is("UNIQUE_ID", lambda c: codes.lab(c.rnd)),
    "ord": _is("UNIQUE_ID", lambda c: codes.order(c.rnd)),
    "lic": _is("UNIQUE_ID", lambda c: codes.licence(c.rnd)),
    "npi": _is("UNIQUE_ID", lambda c: codes.prescriber(c.rnd)),
    "badge": _is("UNIQUE_ID", lambda c: codes.badge(c.rnd)),
    "case": _is("UNIQUE_ID", lambda c: codes.case(c.rnd)),
    "passp": _is("UNIQUE_ID", lambda c: codes.passport(c.rnd)),
    "ser": _is("UNIQUE_ID", lambda c: codes.serial(c.rnd)),
    "subj": _is("UNIQUE_ID", lambda c: codes.subject(c.rnd)),
    "code": _is("UNIQUE_ID", lambda c: codes.any_code(c.rnd)),
    "saycode": _is("UNIQUE_ID", lambda c: codes.aloud(c.rnd)),
    "four": _is("UNIQUE_ID", lambda c: codes.digits(c.rnd, 4)),
    "user": _is("UNIQUE_ID", lambda c: codes.handle(c.rnd, c.me if c.rnd.random() < 0.4 else names.person(c.rnd))),
    "plate": _is("VEHICLE_ID", lambda c: codes.plate(c.rnd)),
    "plateup": _is("VEHICLE_ID", lambda c: codes.plate(c.rnd).upper()),
    "platelow": _is("VEHICLE_ID", lambda c: codes.plate(c.rnd).lower()),
    "plateend": _is("VEHICLE_ID", lambda c: codes.plate_end(c.rnd)),
    "sayplate": _is("VEHICLE_ID", lambda c: codes.plate_said(c.rnd)),
    "vin": _is("VEHICLE_ID", lambda c: codes.vin(c.rnd)),
    "mrn": _is("MEDICAL_RECORD_NUMBER", lambda c: c.chart if c.rnd.random() < 0.6 else codes.chart(c.rnd)),
    "saymrn": _is("MEDICAL_RECORD_NUMBER", lambda c: spoken.string(c.rnd, c.rnd.randint(6, 8))),
    "ph": _is("PHONE_NUMBER", lambda c: codes.phone(c.rnd)),
    "sayph": _is("PHONE_NUMBER", lambda c: spoken.phone(c.rnd)),
    "xt": lambda c: codes.extension(c.rnd),
    "pager": _is("PHONE_NUMBER", lambda c: codes.digits(c.rnd, c.rnd.choice((4, 4, 5)))),
    "mail": _is("EMAIL_ADDRESS", lambda c: codes.mail(c.rnd, names.person(c.rnd))),
    "mymail": _is("EMAIL_ADDRESS", lambda c: codes.mail(c.rnd, c.me)),
    "saymail": _is("EMAIL_ADDRESS", lambda c: codes.mail_said(c.rnd, names.person(c.rnd))),
    "url": _is("URL", lambda c: codes.link(c.rnd, names.person(c.rnd))),
    "sayurl": _is("URL", lambda c: codes.link_said(c.rnd, names.person(c.rnd))),
    "ip": _is("IP_ADDRESS", lambda c: codes.network(c.rnd)),
    "ssn": _is("US_SSN", lambda c: codes.social(c.rnd)),
    "ssn4": _is("US_SSN", lambda c: codes.digits(c.rnd, 4)),
    "sayssn": _is("US_SSN", lambda c: spoken.string(c.rnd, 9)),
    "sayssn4": _is("US_SSN", lambda c: spoken.string(c.rnd, 4)),
}  # fmt: skip
SLOTS = frozenset(NAMED) | frozenset(everyday.FILLERS) | frozenset(everyday.MADE)
