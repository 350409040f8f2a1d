"""What each slot of this set's templates stands for beyond those of ``wide``: one person in many ways of writing, days, and what stands for nobody."""

from __future__ import annotations

import random
from datetime import date, timedelta

from training.found import names
from training.found.cast import Found, Slot
from training.generate.dates import ordinal, words
from training.generate.people import Person
from training.grammar import Piece
from training.voices.roles import MARKS, ROLES, STYLES
from training.voices.things import FILLERS, MADE
from training.wide.cast import NAMED as WIDE
from training.wide.cast import SLOTS as WIDE_SLOTS
from training.wide.cast import Wide, labelled, near

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_ON = """{m}/{d} {m}/{d} {m}/{d}/{y2} {m}.{d}.{y2} {m}-{d}-{y2} {m}-{d} {d}_{M} {d}_{S}_{y} {S}_{o} {M}_{o} {M}_{d} {S}_{d} {d2}{U}{y} {d2}-{U}-{y2} {M}_{d},_{y} {y}-{m2}-{d2} {m2}/{d2}/{y} the_{o}
{W}_the_{o} {W}_{m}/{d} {w}_{m}/{d} {w}_{S}_{d} {W},_{M}_{d} {o}_of_{M} the_{o}_of_{M} {d}.{m}.{y} {S}._{d} {m2}{d2}{y2} {M}_the_{o} {w}._{m}/{d}/{y2} {low}_{o} {low}_{d}""".split()
_IN = (
    "{M}",
    "{M}",
    "{M} {y}",
    "{S} {y}",
    "early {M}",
    "late {M}",
    "mid-{M}",
    "{S} '{y2}",
    "{m}/{y}",
    "the first week of {M}",
    "the end of {M}",
    "{low}",
    "{low} {y}",
)


def _form(text: str, d: date) -> str:
    month, weekday = _MONTHS[d.month - 1], _DAYS[d.weekday()]
    return text.replace("_", " ").format(
        m=d.month,
        d=d.day,
        y=d.year,
        y2=f"{d.year % 100:02d}",
        m2=f"{d.month:02d}",
        d2=f"{d.day:02d}",
        M=month,
        S=month[:3],
        U=month[:3].upper(),
        W=weekday,
        w=weekday[:3],
        o=ordinal(d.day),
        low=month[:3].lower(),
    )


def _on(c: Found) -> str:
    return _form(c.rnd.choice(_ON), near(c))


def _between(c: Found) -> list[Piece]:
    """Write two days with what joins them."""
    rnd, a = c.rnd, near(c)
    b = a + timedelta(days=rnd.randint(2, 20))
    draw = rnd.random()
    if draw < 0.2 and a.month == b.month:
        month = _MONTHS[a.month - 1]
        return [
            (f"{rnd.choice(('between', 'from'))} ", None),
            (f"the {ordinal(a.day)}", "DATE"),
            (rnd.choice((" and ", " to ", " through ")), None),
            (f"{rnd.choice(('', 'the '))}{ordinal(b.day)} of {month}", "DATE"),
        ]
    if draw < 0.35:
        form = rnd.choice(("{m}/{d}", "{S} {d}", "{m}/{d}/{y2}", "{M} {d}"))
        return [(_form(form, a) + rnd.choice(("-", "–", " - ", " to ", " thru ")) + _form(form, b), "DATE")]
    form = rnd.choice(("{m}/{d}", "{S} {d}", "{M} {o}", "{m}.{d}.{y2}", "{d} {M}", "{y}-{m2}-{d2}", "{d2}{U}{y}"))
    first, mid = rnd.choice(
        (
            ("between ", " and "),
            ("from ", " to "),
            ("from ", " until "),
            ("", " through "),
            ("starting ", " and ending "),
            ("anywhere from ", " to "),
        )
    )
    return [(first, None), (_form(form, a), "DATE"), (mid, None), (_form(form, b), "DATE")]


def _initials(p: Person, rnd: random.Random) -> str:
    a, m, b = p.given[0].upper(), p.middle[0].upper(), p.surname[0].upper()
    return rnd.choice((f"{a}.{b}.", f"{a}.{m}.{b}.", f"{a}. {b}.", f"{a}{b}", f"{a}{m}{b}", f"{a}.{b}"))


def _any_way(p: Person, rnd: random.Random) -> str:
    """Write one person's name in one of the ways of hurried people."""
    a, b = p.given, p.surname
    return rnd.choice(
        (
            f"{a} {b}",
            f"{a} {b}",
            f"{a} {b}",
            a,
            a,
            b,
            b,
            f"{b}, {a}",
            f"{b.upper()}, {a[0]}.",
            f"{b.upper()}, {a.upper()}",
            f"{a} {b}".lower(),
            f"{a.lower()}",
            b.lower(),
            f"{a} {b[0]}.",
            f"{a[0]}. {b}",
            f"{b} {a}",
            _initials(p, rnd),
            f"{a} {p.middle[0]}. {b}",
            f"{a} “{p.nickname}” {b}",
            f'{a} "{p.nickname}" {b}',
            f"{a} {b}".upper(),
            f"{b},{a}",
        )
    )


def _titled(p: Person, rnd: random.Random) -> list[Piece]:
    """Write a title after the person's sex, and the family name or its first letter."""
    title = rnd.choice(
        ("Mrs.", "Ms.", "Mrs", "Ms", "Miss", "Mrs.", "Ms.", "mrs", "ms.")
        if p.female
        else ("Mr.", "Mr.", "Mr.", "Mr", "mr", "mr.")
    )
    draw = rnd.random()
    name = (
        f"{p.surname[0].upper()}" + rnd.choice(("", "", "."))
        if draw < 0.16
        else f"{p.given} {p.surname}"
        if draw < 0.3
        else p.surname
    )
    return [(title + " ", None), (name.lower() if title.islower() and draw > 0.3 else name, "PERSON")]


def _doctor(c: Found) -> list[Piece]:
    rnd, p = c.rnd, names.person(c.rnd)
    title = rnd.choice(("Dr.", "Dr.", "Dr.", "Dr", "Dr", "dr", "dr.", "DR"))
    draw = rnd.random()
    name = (
        p.surname
        if draw < 0.72
        else f"{p.given} {p.surname}"
        if draw < 0.85
        else p.given
        if draw < 0.93
        else p.surname[0]
    )
    return [
        (title + " ", None),
        (name.lower() if title.islower() else name.upper() if title == "DR" else name, "PERSON"),
    ]


def _filed(p: Person, rnd: random.Random) -> str:
    """Write the family name first, as lists do."""
    a, b = p.given, p.surname
    text = rnd.choice(
        (
            f"{b}, {a}",
            f"{b}, {a}",
            f"{b}, {a[0]}.",
            f"{b}, {a[0]}",
            f"{b} {a[0]}",
            f"{b}, {a} {p.middle[0]}.",
            f"{b} {a}",
            f"{b},{a}",
        )
    )
    return text.upper() if rnd.random() < 0.3 else text.lower() if rnd.random() < 0.08 else text


def _old(rnd: random.Random) -> str:
    """Give an age of 90 or more, in figures or in words."""
    n = rnd.choice((*range(90, 100), *range(90, 100), *range(100, 106)))
    if n > 99:
        return str(n)
    return rnd.choice((str(n), str(n), words(n), words(n).replace(" ", "-")))


def _plain(text: str) -> list[Piece]:
    return [(text, None)]


OWN: dict[str, Slot] = {
    "me": labelled("PERSON", lambda c: _any_way(c.me, c.rnd)),
    "other": labelled("PERSON", lambda c: _any_way(names.person(c.rnd), c.rnd)),
    "lf": labelled("PERSON", lambda c: _filed(names.person(c.rnd), c.rnd)),
    "mr": lambda c: _titled(c.me, c.rnd),
    "mrs": lambda c: _titled(names.person(c.rnd), c.rnd),
    "dr": _doctor,
    "meini": labelled("PERSON", lambda c: _initials(c.me, c.rnd)),
    "melow": labelled("PERSON", lambda c: f"{c.me.given} {c.me.surname}".lower()),
    "mefl": labelled("PERSON", lambda c: c.me.given.lower()),
    "mesl": labelled("PERSON", lambda c: c.me.surname.lower()),
    "meup": labelled("PERSON", lambda c: f"{c.me.surname}, {c.me.given[0]}.".upper()),
    "mequo": labelled(
        "PERSON",
        lambda c: c.rnd.choice(('{} "{}" {}', "{} “{}” {}", "{} ({}) {}", "{} '{}' {}")).format(
            c.me.given, c.me.nickname, c.me.surname
        ),
    ),
    "menick": labelled("PERSON", lambda c: c.me.nickname),
    "kinl": labelled("PERSON", lambda c: c.kin.surname),
    "sub": lambda c: _plain("she" if c.me.female else "he"),
    "pos": lambda c: _plain("her" if c.me.female else "his"),
    "obj": lambda c: _plain("her" if c.me.female else "him"),
    "on": labelled("DATE", _on),
    "mon": labelled("DATE", lambda c: _form(c.rnd.choice(_IN), near(c))),
    "btw": _between,
    "dobs": labelled(
        "DATE",
        lambda c: _form(
            c.rnd.choice(
                (
                    "{m}/{d}/{y}",
                    "{m2}/{d2}/{y}",
                    "{m}-{d}-{y2}",
                    "{d} {S} {y}",
                    "{M} {d}, {y}",
                    "{y}-{m2}-{d2}",
                    "{d2}{U}{y}",
                    "{m2}{d2}{y}",
                    "{m}.{d}.{y}",
                    "{S} {o} {y}",
                )
            ),
            date(2024, 6, 1) - timedelta(days=c.rnd.randint(30, 89 * 365)),
        ),
    ),
    "ninety": labelled("AGE", lambda c: _old(c.rnd)),
}
NAMED: dict[str, Slot] = {**WIDE, **OWN}
SLOTS = WIDE_SLOTS | frozenset(OWN) | frozenset(FILLERS) | frozenset(MADE)


class Voice(Wide):
    """One text's main person, and a source of all else."""

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for."""
        if slot in FILLERS:
            return [(self.rnd.choice(FILLERS[slot]), None)]
        if slot in MADE:
            return [(MADE[slot](self.rnd), None)]
        return OWN[slot](self) if slot in OWN else super().fill(slot)


class Anyone(Voice):
    """The same with roles, or with the placeholders of one habit, for everything that identifies."""

    def __init__(self, rnd: random.Random) -> None:
        super().__init__(rnd)
        self.style = rnd.choice(STYLES) if rnd.random() < 0.6 else None

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for, or what stands in its place."""
        pieces = super().fill(slot)
        label = next((label for _, label in pieces if label), None)
        if label is None:
            return pieces
        if self.style is None and (roles := ROLES.get(slot, ROLES.get(label))):
            return _plain(self.rnd.choice(roles))
        mark = self.rnd.choice(MARKS[label])
        return _plain(self._written(mark))

    def _written(self, mark: str) -> str:
        shape, case = self.style or ("[{}]", "up")
        spelt = {
            "up": mark.upper(),
            "snake": mark.lower().replace(" ", "_"),
            "camel": mark.title().replace(" ", ""),
            "title": mark.title(),
            "low": mark.lower(),
        }
        return shape.format(spelt[case])
