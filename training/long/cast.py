"""The people, places and days of one long document, and the roles that stand for them where nobody is named."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from enum import Enum

from training.generate import dates, numbers
from training.grammar import Piece, expand
from training.long import coin
from training.long.roles import ROLES
from training.long.themes import Theme
from training.round.cast import Round
from training.ward.oddities import odd_date, patterned


class Mode(Enum):
    """How much of a document names somebody."""

    DENSE = "dense"
    SPARSE = "sparse"
    CLEAN = "clean"


MARK = "?"  # opens the name of a role's slot in the place of a label, until it is settled who is named

# what a theme's pool may be replaced by now and then, so that its words are not always the same
_WIDER = {
    "tmed": ("med", "drug", "med"),
    "tdx": ("cond", "dx", "cond"),
    "tlab": ("labs", "lab", "labs"),
    "tproc": ("done", "proc"),
    "tcc": ("cc", "sym"),
}
_DAYS: tuple[Callable[[dates.date], str], ...] = (
    lambda d: f"{d.month:02d}/{d.day:02d}/{d.year}",
    lambda d: f"{d.month:02d}/{d.day:02d}/{d.year}",
    lambda d: f"{d.month}/{d.day}/{d.year % 100:02d}",
    lambda d: f"{d.month}/{d.day}/{d.year}",
    lambda d: f"{d.year}-{d.month:02d}-{d.day:02d}",
    lambda d: f"{dates.MONTHS[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{dates.SHORT[d.month - 1]} {d.day}, {d.year}",
    lambda d: f"{d.day:02d}-{dates.SHORT[d.month - 1]}-{d.year}",
    lambda d: f"{d.day} {dates.MONTHS[d.month - 1]} {d.year}",
    lambda d: f"{d.month:02d}-{d.day:02d}-{d.year % 100:02d}",
    lambda d: f"{d.month}.{d.day}.{d.year % 100:02d}",
    lambda d: f"{d.day:02d}.{d.month:02d}.{d.year}",
    lambda d: f"{d.day:02d}/{d.month:02d}/{d.year}",
)
_HER = (
    "daughter",
    "wife",
    "mother",
    "sister",
    "niece",
    "aunt",
    "granddaughter",
    "partner",
    "daughter-in-law",
    "neighbor",
)
_HIM = ("son", "husband", "father", "brother", "nephew", "uncle", "grandson", "partner", "son-in-law", "neighbor")


class Long(Round):
    """One document's case: a theme of medicine, people who come back, and one habit of writing days."""

    def __init__(self, rnd: random.Random, theme: Theme, mode: Mode) -> None:
        super().__init__(rnd, {})
        self.theme, self.mode = theme, mode
        if theme.sex:
            self.patient = replace(self.patient, female=theme.sex == "F")
        self.age = rnd.randint(*theme.ages)
        self.very_old = mode is Mode.DENSE and theme.ages[1] > 80 and rnd.random() < 0.22
        self.birth = dates.birthday(rnd, rnd.randint(90, 103) if self.very_old else self.age)
        self.habit = rnd.choice(_DAYS)
        self.relations = [rnd.choice(_HER if kin.female else _HIM) for kin in self.kin]
        self.clinic, self.home_name, self.chemist = coin.clinic(rnd), coin.home(rnd), coin.chemist(rnd)
        self.centre = coin.hospital(rnd) if rnd.random() < 0.6 else self.hospital[-1][0]
        self.queues: dict[str, list[str]] = {}

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for: medicine of the theme, somebody or a role, or what the round has."""
        if slot in _WIDER and self.rnd.random() < 0.2:
            return super().fill(self.rnd.choice(_WIDER[slot]))
        if slot in self.theme.pools:
            return expand(self._next(slot), self.rnd, self.fill)
        if slot in ROLES:
            return self._role(slot, capital=False)
        if slot[0] == "c" and slot[1:] in ROLES:
            return self._role(slot[1:], capital=True)
        if slot in _SLOTS:
            return _SLOTS[slot](self)
        return super().fill(slot)

    def named(self, mark: str) -> list[Piece]:
        """Name whom a mark left open."""
        slot = mark.removeprefix(MARK)
        capital = slot not in ROLES
        dense = [t for t in ROLES[slot[1:] if capital else slot][0] if "{" in t]
        return self._written(self.rnd.choice(dense), capital=capital)

    def _role(self, slot: str, *, capital: bool) -> list[Piece]:
        dense, calm = ROLES[slot]
        if self.mode is Mode.DENSE:
            return self._written(self.rnd.choice(dense if self.rnd.random() < 0.88 else calm), capital=capital)
        pieces = self._written(self.rnd.choice(calm), capital=capital)
        if self.mode is Mode.CLEAN:
            return pieces
        return [("".join(text for text, _ in pieces), MARK + ("c" if capital else "") + slot)]

    def _written(self, template: str, *, capital: bool) -> list[Piece]:
        pieces = expand(template, self.rnd, self.fill)
        if capital and pieces and pieces[0][1] is None and pieces[0][0]:
            pieces[0] = (pieces[0][0][0].upper() + pieces[0][0][1:], None)
        return pieces

    def _next(self, slot: str) -> str:
        """Give the next of a pool, each once before one comes again."""
        queue = self.queues.get(slot)
        if not queue:
            queue = list(self.theme.pools[slot])
            self.rnd.shuffle(queue)
            self.queues[slot] = queue
        return queue.pop()


Slot = Callable[[Long], list[Piece]]


def _is(label: str, make: Callable[[Long], str]) -> Slot:
    return lambda c: [(make(c), label)]


def _day(c: Long, low: int, high: int) -> list[Piece]:
    d = c.visit + timedelta(days=c.rnd.randint(low, high))
    draw = c.rnd.random()
    if draw < 0.72:
        return [(c.habit(d), "DATE")]
    return [(dates.any_date(c.rnd, d) if draw < 0.9 else odd_date(c.rnd, d), "DATE")]


def _plain_day(low: int, high: int) -> Slot:
    return lambda c: [(c.habit(c.visit + timedelta(days=c.rnd.randint(low, high))), "DATE")]


def _years(c: Long) -> list[Piece]:
    """Write age and sex; ages above 89 are labelled, younger ones never."""
    woman = c.patient.female
    if c.very_old:
        nouns = ("woman", "lady", "female") if woman else ("man", "gentleman", "male")
        return [*c.fill("age90"), (" " + c.rnd.choice(nouns), None)]
    if c.age < 13:
        noun, short = ("girl", "F") if woman else ("boy", "M")
    else:
        noun, short = (
            (c.rnd.choice(("woman", "female", "lady")), "F")
            if woman
            else (c.rnd.choice(("man", "male", "gentleman")), "M")
        )
    n = c.age
    return [(c.rnd.choice((f"{n}-year-old {noun}", f"{n} year old {noun}", f"{n}yo {noun}", f"{n} y/o {noun}", f"{n}{short}", f"{n} y.o. {short}", f"{n}-yr-old {noun}")), None)]  # fmt: skip


def _initials(c: Long) -> list[Piece]:
    """Write who dictated and who typed, in small letters."""
    two = [(p.given[0] + p.middle[0] + p.surname[0]).lower() for p in (c.doctors[0], c.nurse)]
    if c.rnd.random() < 0.4:
        two = [two[0].upper(), two[1]]
    return [(two[0], "PERSON"), (c.rnd.choice(("/", "/", ":")), None), (two[1], "PERSON")]


def _pronoun(woman: str, man: str) -> Slot:
    return lambda c: [(woman if c.patient.female else man, None)]


def _title(c: Long) -> list[Piece]:
    """Write the title and surname of a grown-up, or the first name of a child."""
    p = c.patient
    if c.age < 16:
        return [(p.given, "PERSON")]
    title = c.rnd.choice(("Ms. ", "Mrs. ", "Ms ", "Mrs. ") if p.female else ("Mr. ", "Mr. ", "Mr ", "Mr. "))
    return [(title, None), (p.surname, "PERSON")]


_SLOTS: dict[str, Slot] = {
    "mrs1": _title,
    "ya": _years,
    "sheword": _pronoun("she", "he"),
    "hiscap": _pronoun("Her", "His"),
    "himself": _pronoun("herself", "himself"),
    "rel": lambda c: [(c.relations[0], None)],
    "rel2": lambda c: [(c.relations[1], None)],
    "rel3": lambda c: [(c.relations[2], None)],
    "dstamp": _is("DATE", lambda c: dates.stamp(c.rnd, c.visit)),
    "dt": lambda c: _day(c, -20, 12),
    "past": lambda c: _day(c, -900, -30),
    "soon": lambda c: _day(c, 5, 90),
    "d0": lambda c: [(c.habit(c.visit), "DATE")],
    "d1": _plain_day(1, 9),
    "dm": _plain_day(-9, -1),
    "dyear": _plain_day(-1200, -200),
    "born": lambda c: [(c.habit(c.birth), "DATE")],
    "bornhl": lambda c: [(c.birth.strftime("%Y%m%d"), "DATE")],
    "borniso": lambda c: [(c.birth.isoformat(), "DATE")],
    "iso": lambda c: [((c.visit + timedelta(days=c.rnd.randint(-9, 30))).isoformat(), "DATE")],
    "isotime": lambda c: [(f"{c.visit.isoformat()}T{c.rnd.randrange(24):02d}:{c.rnd.randrange(60):02d}:00{c.rnd.choice(('Z', '-05:00', '+00:00'))}", "DATE")],
    "record1": lambda c: [(c.record, "MEDICAL_RECORD_NUMBER")],
    "hname": lambda c: [(c.centre, "FACILITY")],
    "cname": lambda c: [(c.clinic, "FACILITY")],
    "nhome": lambda c: [(c.home_name, "FACILITY")],
    "chem": lambda c: [(c.chemist, "FACILITY")],
    "sname": _is("FACILITY", lambda c: coin.school(c.rnd)),
    "jobplace": _is("ORGANIZATION", lambda c: coin.employer(c.rnd) if c.rnd.random() < 0.4 else c.employer),
    "town1": _is("LOCATION", lambda c: c.home),
    "kin3full": lambda c: [(f"{c.kin[2].given} {c.kin[2].surname}", "PERSON")],
    "kin2last": lambda c: [(c.kin[1].surname, "PERSON")],
    "inits": _initials,
    "jobno": _is("UNIQUE_ID", lambda c: patterned(c.rnd, "#####|######|#######|########")),
    "acc": _is("UNIQUE_ID", lambda c: patterned(c.rnd, "S##-#####|SP-##-####|########|AC#######|##-###-####|CT#######|XR-######|H#########")),
    "memb": _is("UNIQUE_ID", lambda c: patterned(c.rnd, "@@@#########|@########|#########-##|###-##-####@|@@#######")),
    "claim": _is("UNIQUE_ID", lambda c: patterned(c.rnd, "##########|CLM#######|@######-##|####-@@-#####|WC-####-#####")),
    "tick": _is("UNIQUE_ID", lambda c: patterned(c.rnd, "INC#######|REQ#######|TKT-######|HD-#####|CS######")),
    "csn": _is("UNIQUE_ID", lambda c: numbers.digits(c.rnd, c.rnd.choice((8, 9, 10, 11)))),
    "dosage": lambda c: [(c.rnd.choice(("5 mg", "10 mg", "20 mg", "40 mg", "250 mg", "500 mg", "1 g", "0.5 mg", "81 mg")), None)],
    "t": lambda c: [(c.rnd.choice((f"{c.rnd.randrange(24):02d}{c.rnd.randrange(60):02d}", f"{c.rnd.randrange(24):02d}:{c.rnd.randrange(60):02d}", f"{c.rnd.randint(1, 12)}:{c.rnd.randrange(60):02d} {c.rnd.choice(('a.m.', 'PM', 'am', 'p.m.'))}")), None)],
    "h": lambda c: [(f"{c.rnd.randrange(24):02d}:{c.rnd.randrange(60):02d}", None)],
    "x": lambda c: [(str(c.rnd.randint(2, 9)), None)],
    "xx": lambda c: [(str(c.rnd.randint(11, 98)), None)],
    "money": lambda c: [(f"${c.rnd.randint(12, 4800):,}.{c.rnd.randrange(100):02d}", None)],
    "bp": lambda c: [(f"{c.rnd.randint(92, 178)}/{c.rnd.randint(50, 104)}", None)],
    "hr": lambda c: [(str(c.rnd.randint(52, 128)), None)],
    "temp": lambda c: [(f"{c.rnd.randint(970, 1026) / 10}", None)],
    "spo": lambda c: [(f"{c.rnd.randint(86, 100)}%", None)],
    "rr": lambda c: [(str(c.rnd.randint(12, 30)), None)],
}  # fmt: skip
SLOTS = frozenset(_SLOTS) | frozenset(ROLES) | frozenset("c" + slot for slot in ROLES)
