"""What the slots of this set stand for beyond those of ``wide``: one caller's numbers as they are said, and names as people drop them."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta

from training.found import names, origins
from training.found.cast import Slot
from training.generate.dates import DAYS, MONTHS
from training.generate.people import NICKNAMES
from training.grammar import Piece
from training.round import spoken
from training.speech import said
from training.speech.words import FILLERS
from training.wide import cast, folk, ways
from training.wide.cast import Wide, labelled, near
from training.wide.coin import made

_FULL_WORDS = dict(pair.split("=") for pair in "St=Street Ave=Avenue Av=Avenue Rd=Road Dr=Drive Blvd=Boulevard Ln=Lane Ct=Court Pl=Place Pkwy=Parkway Hwy=Highway Ter=Terrace Cir=Circle Trl=Trail Sq=Square Rte=Route CR=County~Road SR=State~Road Tpke=Turnpike N=North S=South E=East W=West NE=Northeast NW=Northwest SE=Southeast SW=Southwest".split())  # fmt: skip

_WORDY = tuple(
    name for name in (*origins.WORD_GIVEN, *origins.WORD_SURNAME) if name not in (*MONTHS, *DAYS)
)  # names that are words, but for those that would be read as days


class Spoken(Wide):
    """One text's main person with a birthday and numbers that are said again and again."""

    def __init__(self, rnd: random.Random) -> None:
        super().__init__(rnd)
        self.birth = date(2024, 6, 1) - timedelta(days=rnd.randint(30, 89 * 365))
        self.phone = (
            f"{rnd.randint(2, 9)}{said.digits(rnd, 2)}{rnd.choice(('555', said.digits(rnd, 3)))}{said.digits(rnd, 4)}"
        )
        self.record, self.card = said.digits(rnd, rnd.randint(6, 8)), said.code(rnd, rnd.randint(5, 9))
        self.worker, self.clerk = names.first(rnd), names.person(rnd)
        self.same: dict[str, list[Piece]] = {}

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for."""
        if slot in FILLERS:
            return [(self.rnd.choice(FILLERS[slot]), None)]
        if slot.endswith("1low"):
            return [(text.lower(), label) for text, label in self.fill(slot.removesuffix("low"))]
        if slot in REPEATED:
            if slot not in self.same:
                self.same[slot] = self.fill(slot[:-1])
            return self.same[slot]
        if slot in MADE:
            return [(MADE[slot](self.rnd), None)]
        return OWN[slot](self) if slot in OWN else super().fill(slot)


class Nobody(cast.Nobody, Spoken):
    """The same with roles and kinds for all that identifies, seldom with marks."""

    def __init__(self, rnd: random.Random) -> None:
        super().__init__(rnd)
        if rnd.random() < 0.6:
            self.kind = "words"


def _of(label: str, make: Callable[[Spoken], str]) -> Slot:
    return labelled(label, make)  # type: ignore[arg-type]


def _full_words(text: str) -> str:
    return " ".join(_FULL_WORDS.get(word.rstrip("."), word).replace("~", " ") for word in text.split(" "))


def _chunk(start: int, end: int | None) -> Slot:
    return _of("PHONE_NUMBER", lambda c: said.aloud(c.rnd, c.phone[start:end]))


def _dropped(c: Spoken) -> str:
    """Name somebody as one drops a name: first name, nickname, word, or one from afar."""
    draw = c.rnd.random()
    if draw < 0.5:
        return names.first(c.rnd)
    if draw < 0.65:
        return c.rnd.choice(NICKNAMES)
    if draw < 0.8:
        return c.rnd.choice(origins.WORD_GIVEN)
    return folk.nick(c.rnd) if draw < 0.9 else names.lone(c.rnd)


def _twice(c: Spoken) -> list[Piece]:
    """Say one name, then the whole."""
    whole = f"{c.me.given} {c.me.surname}"
    gap = c.rnd.choice((", ", ", ", "... ", " uh ", ", uh, ", " - ", ". "))
    return [(c.rnd.choice((c.me.given, c.me.surname)), "PERSON"), (gap, None), (whole, "PERSON")]


def _righted(label: str, make: Callable[[Spoken], str], fixes: tuple[str, ...]) -> Slot:
    """Say a thing, and put it right."""
    return lambda c: [(make(c), label), (c.rnd.choice(fixes), None), (make(c), label)]  # type: ignore[arg-type]


_NAME_FIXES = (", I mean ", ", no, ", ", sorry, ", ", wait, ", " or is it ", ", not him, ", ", uh, ", ", no wait, ", " slash ", ", or ")  # fmt: skip
_DAY_FIXES = (", no, ", ", sorry, ", ", I mean ", " or ", ", wait, ", ", maybe ", ", no, I lie, ", ", scratch that, ", ", correction, ", ", not ")  # fmt: skip
_PHONE_FIXES = (", no, ", ", sorry, ", ", let me start over, ", ", wait, that's the old one, it's ", ", or try ", ", scratch that, ", ", no I'm backwards, ")  # fmt: skip

OWN: dict[str, Slot] = {
    "nm": _of("PERSON", _dropped),
    "nmlow": _of("PERSON", lambda c: _dropped(c).lower()),
    "sn": _of("PERSON", lambda c: names.last(c.rnd)),
    "snlow": _of("PERSON", lambda c: names.last(c.rnd).lower()),
    "fn": _of("PERSON", lambda c: names.whole(c.rnd)),
    "fnlow": _of("PERSON", lambda c: names.whole(c.rnd).lower()),
    "wordname": _of("PERSON", lambda c: c.rnd.choice(_WORDY)),
    "wordlow": _of("PERSON", lambda c: c.rnd.choice(_WORDY).lower()),
    "me": _of("PERSON", lambda c: f"{c.me.given} {c.me.surname}"),
    "agent": _of("PERSON", lambda c: c.worker),
    "doc1": _of("PERSON", lambda c: c.clerk.surname),
    "doc2": _of("PERSON", lambda c: f"{c.clerk.given} {c.clerk.surname}"),
    "twice": _twice,
    "caught": _righted("PERSON", lambda c: names.lone(c.rnd), _NAME_FIXES),
    "daycaught": _righted("DATE", lambda c: said.day(c.rnd, near(c)), _DAY_FIXES),
    "phcaught": _righted("PHONE_NUMBER", lambda c: said.phone(c.rnd, said.digits(c.rnd, 10)), _PHONE_FIXES),
    "radio": _of("PERSON", lambda c: said.letters(c.rnd, c.me.surname)),
    "radiof": _of("PERSON", lambda c: said.letters(c.rnd, c.me.given)),
    "saybirth": _of("DATE", lambda c: said.birthday(c.rnd, c.birth)),
    "otherbirth": _of("DATE", lambda c: said.birthday(c.rnd, date(2024, 6, 1) - timedelta(days=c.rnd.randint(30, 89 * 365)))),
    "sayd": _of("DATE", lambda c: said.day(c.rnd, near(c))),
    "saymonth": _of("DATE", lambda c: said.month_year(c.rnd, near(c))),
    "sayfull": _of("DATE", lambda c: said.birthday(c.rnd, near(c))),
    "sayph": _of("PHONE_NUMBER", lambda c: said.phone(c.rnd, c.phone)),
    "otherph": _of("PHONE_NUMBER", lambda c: said.phone(c.rnd, said.digits(c.rnd, 10))),
    "area": _chunk(0, 3),
    "mid": _chunk(3, 6),
    "tail": _chunk(6, None),
    "sayext": _of("PHONE_NUMBER", lambda c: said.aloud(c.rnd, said.digits(c.rnd, c.rnd.choice((3, 4, 4, 5))))),
    "sayzip": _of("ZIP_CODE", lambda c: said.zip_code(c.rnd)),
    "saymrn": _of("MEDICAL_RECORD_NUMBER", lambda c: said.aloud(c.rnd, c.record)),
    "sayid": _of("UNIQUE_ID", lambda c: c.card),
    "saycode": _of("UNIQUE_ID", lambda c: said.code(c.rnd, c.rnd.randint(4, 9))),
    "sayrx": _of("UNIQUE_ID", lambda c: said.aloud(c.rnd, said.digits(c.rnd, c.rnd.choice((6, 7, 7, 8))))),
    "sayssn": _of("US_SSN", lambda c: said.aloud(c.rnd, said.digits(c.rnd, 9))),
    "sayssn4": _of("US_SSN", lambda c: said.aloud(c.rnd, said.digits(c.rnd, 4))),
    "saymail": _of("EMAIL_ADDRESS", lambda c: said.mail(c.rnd, c.me.given, c.me.surname)),
    "othermail": _of("EMAIL_ADDRESS", lambda c: said.mail(c.rnd, names.first(c.rnd), names.last(c.rnd))),
    "road": _of("STREET_ADDRESS", lambda c: _full_words(made(c.rnd.choice(ways.LANES), c.rnd))),
    "sayold": _of("AGE", lambda c: spoken.old_age(c.rnd)),
}  # fmt: skip

MADE: dict[str, Callable[[random.Random], str]] = {
    "sayn": lambda rnd: said.words(rnd.randint(2, 60)),
    "small": lambda rnd: said.words(rnd.randint(2, 12)),
    "sayage": lambda rnd: said.words(rnd.randint(2, 89)).replace(" ", rnd.choice(("-", " "))),
    "saybp": lambda rnd: rnd.choice(
        (
            f"{rnd.choice(('one', 'a hundred and', 'one hundred'))} {said.words(rnd.randint(10, 90))} over {said.words(rnd.randint(50, 99))}",
            f"{rnd.randint(90, 190)} over {rnd.randint(50, 110)}",
            f"one {rnd.choice(('oh', 'eighteen', 'forty-two', 'twenty', 'thirty eight'))} {rnd.choice(('over', 'on'))} {said.words(rnd.randint(50, 99))}",
        )
    ),
    "saydose": lambda rnd: (
        f"{rnd.choice(('two point five', 'five', 'ten', 'twenty', 'twenty-five', 'forty', 'fifty', 'eighty one', 'a hundred', 'one twenty five', 'two fifty', 'five hundred', 'a thousand', 'point five', 'zero point two five'))} {rnd.choice(('milligrams', 'milligrams', 'migs', 'mcg', 'micrograms', 'units', 'mils', 'milliequivalents', 'puffs', 'drops'))}"
    ),
    "sayhr": lambda rnd: rnd.choice(
        (
            f"{said.words(rnd.randint(1, 12))} {rnd.choice(('fifteen', 'thirty', 'forty-five', 'oh five', 'twenty', 'ten', 'fifty'))}",
            f"quarter {rnd.choice(('past', 'to', 'of', 'after'))} {said.words(rnd.randint(1, 12))}",
            f"half past {said.words(rnd.randint(1, 12))}",
            f"{said.words(rnd.randint(1, 12))} {rnd.choice(('am', 'pm', 'a.m.', 'in the morning', 'at night', 'or so'))}",
            f"{rnd.choice(('oh', 'zero'))} {said.words(rnd.randint(3, 9))} hundred",
            f"{said.words(rnd.randint(13, 22))} {rnd.choice(('hundred', 'thirty', 'fifteen', 'forty-five'))}",
            f"{rnd.randint(1, 12)}:{rnd.randint(0, 59):02d}",
        )
    ),
    "sayyear": lambda rnd: said.year_words(rnd.randint(1950, 2023)),
}

REPEATED = frozenset(f"{slot}1" for slot in "nm sn fn org place town road hosp clinic snf school church pharm sayd saycode otherph sayold sayst sayrx".split())  # fmt: skip
SLOTS = (
    cast.SLOTS
    | REPEATED
    | frozenset(("nm1low", "sn1low", "fn1low"))
    | frozenset(OWN)
    | frozenset(FILLERS)
    | frozenset(MADE)
)
