"""Dates, numbers and other identifiers in all their forms."""

from __future__ import annotations

import random
from datetime import date, timedelta

_MONTHS = "January February March April May June July August September October November December".split()
_DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_ORD = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ONES = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()


def _suffix(day: int) -> str:
    return "th" if day in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def words(number: int) -> str:
    """Write a number under 100 in words."""
    if number < 20:
        return _ONES[number - 1] if number else "zero"
    return _TENS[number // 10 - 2] + ("" if number % 10 == 0 else " " + _ONES[number % 10 - 1])


def spoken_year(year: int) -> str:
    """Write a year as it is said."""
    high, low = divmod(year, 100)
    if 2000 <= year < 2010:
        return "two thousand" + (f" {words(low)}" if low else "")
    return f"{words(high)} {'hundred' if low == 0 else ('oh ' + words(low)) if low < 10 else words(low)}"


def a_date(rng: random.Random) -> str:
    """Write a date in one of its forms."""
    day = (
        date(rng.randint(1935, 2027), 1, 1) + timedelta(days=rng.randint(0, 364))
        if rng.random() < 0.3
        else date(2019, 1, 1) + timedelta(days=rng.randint(0, 3000))
    )
    m, d, y, name = day.month, day.day, day.year, _MONTHS[day.month - 1]
    short = name[:3]
    forms = (
        f"{m:02d}/{d:02d}/{y}",
        f"{m}/{d}/{y}",
        f"{m}/{d}/{y % 100:02d}",
        f"{m:02d}-{d:02d}-{y}",
        f"{m}-{d}-{y % 100:02d}",
        f"{y}-{m:02d}-{d:02d}",
        f"{y}-{m:02d}-{d:02d}",
        f"{m}.{d}.{y}",
        f"{d:02d}/{m:02d}/{y}",
        f"{name} {d}, {y}",
        f"{name} {d}, {y}",
        f"{name} {d}{_suffix(d)}, {y}",
        f"{short} {d}, {y}",
        f"{short}. {d}, {y}",
        f"{d} {name} {y}",
        f"{d}-{short}-{y}",
        f"{d:02d}{short.upper()}{y}",
        f"the {d}{_suffix(d)} of {name}",
        f"{d}{_suffix(d)} {name} {y}",
        f"{name} {d}{_suffix(d)}",
        f"{name} {d}",
        f"{short} {d}",
        f"{name} {y}",
        f"{short} {y}",
        f"{name} of {y}",
        f"mid-{name}",
        f"early {name}",
        f"late {name} {y}",
        f"{m}/{y}",
        f"{m:02d}/{y}",
        f"{_DAYS[day.weekday()]}, {name} {d}",
        f"{_DAYS[day.weekday()]} {m}/{d}",
        f"{_DAYS[day.weekday()]} the {d}{_suffix(d)}",
        f"{name} {_ORD[d - 1]}",
        f"{name} {_ORD[d - 1]} {spoken_year(y)}",
        f"the {_ORD[d - 1]} of {name}",
        f"{name} {words(d)} {spoken_year(y)}",
        f"{m}/{d}",
        f"{y}{m:02d}{d:02d}",
        f"{y}{m:02d}{d:02d}{rng.randint(0, 23):02d}{rng.randint(0, 59):02d}",
        f"{name} {d}-{min(28, d + 3)}",
        f"{name}",
    )
    return rng.choice(forms)


def digits(rng: random.Random, count: int) -> str:
    """Give random digits."""
    return "".join(rng.choice("0123456789") for _ in range(count))


def an_id(rng: random.Random) -> str:
    """Write a number that identifies, in one of many houses' forms."""
    letters = "".join(rng.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(rng.randint(1, 4)))
    return rng.choice((
        digits(rng, rng.randint(5, 10)), digits(rng, 8), f"{letters}{digits(rng, rng.randint(4, 9))}", f"{letters}-{digits(rng, rng.randint(4, 8))}", f"{digits(rng, 3)}-{digits(rng, 2)}-{digits(rng, 3)}", f"{digits(rng, 2)}-{digits(rng, 6)}",
        f"{letters}{digits(rng, 3)}-{digits(rng, 4)}", f"{digits(rng, 4)}-{letters}-{digits(rng, 3)}", f"{digits(rng, 3)} {digits(rng, 3)} {digits(rng, 3)}", f"{letters}{digits(rng, 2)}{rng.choice('ABCDEFGH')}{digits(rng, 3)}",
    ))  # fmt: skip


def a_phone(rng: random.Random) -> str:
    """Write a telephone number."""
    a, b, c = f"{rng.choice('23456789')}{digits(rng, 2)}", digits(rng, 3), digits(rng, 4)
    spoken = " ".join(words(int(x)) if x != "0" else rng.choice(("zero", "oh")) for x in a + b + c)
    return rng.choice(
        (
            f"({a}) {b}-{c}",
            f"{a}-{b}-{c}",
            f"{a}.{b}.{c}",
            f"{a} {b} {c}",
            f"+1 {a} {b} {c}",
            f"1-{a}-{b}-{c}",
            f"{a}{b}{c}",
            f"{a}-{b}-{c} ext {digits(rng, 3)}",
            f"{b}-{c}",
            spoken,
        )
    )


def an_email(rng: random.Random, first: str, last: str) -> str:
    """Write an e-mail address of a person."""
    user = (
        rng.choice(
            (
                f"{first}.{last}",
                f"{first[0]}{last}",
                f"{first}{rng.randint(1, 99)}",
                f"{last}_{first[0]}",
                f"{first}-{last}{rng.randint(50, 99)}",
            )
        )
        .lower()
        .replace(" ", "")
        .replace("'", "")
    )
    return f"{user}@{rng.choice(('gmail.com', 'yahoo.com', 'example.org', 'outlook.com', 'mercyhealth.org', 'clinic.net', 'hospital.edu'))}"
