"""Numbers and days as they are said aloud."""

from __future__ import annotations

import random
from datetime import date

from training.generate import dates
from training.generate.dates import DAYS, MONTHS, ORDINALS, words

_DIGITS = "zero one two three four five six seven eight nine".split()


def _digit(rnd: random.Random, n: int) -> str:
    return rnd.choice(("oh", "oh", "zero", "o")) if n == 0 else _DIGITS[n]


def _number(rnd: random.Random, n: int) -> str:
    text = words(n)
    return text.replace(" ", rnd.choice(("-", " "))) if " " in text else text


def string(rnd: random.Random, count: int) -> str:
    """Say digits one by one, now and then two or three as one."""
    out: list[str] = []
    left = count
    while left:
        draw = rnd.random()
        if left >= 3 and draw < 0.1:
            out.append("triple " + _DIGITS[rnd.randint(1, 9)])
            left -= 3
        elif left >= 2 and draw < 0.2:
            out.append("double " + _digit(rnd, rnd.randint(0, 9)))
            left -= 2
        elif left >= 2 and draw < 0.4:
            out.append(_number(rnd, rnd.randint(10, 99)))
            left -= 2
        else:
            out.append(_digit(rnd, rnd.randint(0, 9)))
            left -= 1
    return " ".join(out)


def phone(rnd: random.Random) -> str:
    """Say a telephone number."""
    mark = rnd.choice((", ", ", ", " ", "... ", " - ", " uh ", ". "))
    groups = [string(rnd, 3), rnd.choice(("triple five", "five five five", string(rnd, 3))), string(rnd, 4)]
    if rnd.random() < 0.12:
        groups[2] = rnd.choice(
            (f"{_DIGITS[rnd.randint(1, 9)]} thousand", f"{_number(rnd, rnd.randint(11, 99))} hundred")
        )
    if rnd.random() < 0.25:
        groups = groups[1:]
    if rnd.random() < 0.15:
        groups[0] = f"{rnd.randint(201, 989)}"
    return mark.join(groups)


def _year(rnd: random.Random, year: int) -> str:
    if rnd.random() < 0.45 and year % 100 > 9:
        return _number(rnd, year % 100)
    if year % 100 and year % 100 < 10:
        return f"{'nineteen' if year < 2000 else 'twenty'} oh {words(year % 100)}"
    return dates.year_words(year).replace(" ", rnd.choice((" ", "-"))) if year < 2000 else dates.year_words(year)


def birthday(rnd: random.Random, d: date) -> str:
    """Say a date of birth."""
    month, day, year = MONTHS[d.month - 1], d.day, _year(rnd, d.year)
    month = month.lower() if rnd.random() < 0.6 else month
    small = _number(rnd, day) if day > 9 else rnd.choice((words(day), "oh " + words(day)))
    return rnd.choice(
        (
            f"{words(d.month)} {small} {year}",
            f"{words(d.month)}, {small}, {year}",
            f"{words(d.month)} {rnd.choice(('slash', 'dash'))} {small} {rnd.choice(('slash', 'dash'))} {year}",
            f"{month} {ORDINALS[day - 1]} {year}",
            f"{month} {ORDINALS[day - 1]}, {year}",
            f"{month} {small}, {d.year}",
            f"{month} {ORDINALS[day - 1]} of {year}",
            f"the {ORDINALS[day - 1]} of {month} {year}",
            f"{month} the {ORDINALS[day - 1]} {d.year}",
            f"{d.month} {day} {d.year % 100:02d}",
            f"{d.month:02d} {day:02d} {d.year}",
            f"{month} {day} {d.year}",
        )
    )


def said_day(rnd: random.Random, d: date) -> str:
    """Say a day without a year."""
    month, nth = MONTHS[d.month - 1], ORDINALS[d.day - 1].replace("-", rnd.choice(("-", " ")))
    month = month.lower() if rnd.random() < 0.6 else month
    week = rnd.choice((DAYS[d.weekday()], DAYS[d.weekday()].lower()))
    return rnd.choice(
        (
            f"{month} {nth}",
            f"{month} the {nth}",
            f"the {nth} of {month}",
            f"{week} {month} {nth}",
            f"{week} the {nth}",
            f"{week}, the {nth} of {month}",
            f"{words(d.month)} slash {words(d.day)}",
            f"{month} {_number(rnd, d.day)}",
            f"{month} {dates.ordinal(d.day)}",
        )
    )


def lone_day(rnd: random.Random) -> str:
    """Name a day of the month and nothing else."""
    day = rnd.randint(1, 31)
    nth = ORDINALS[day - 1]
    return rnd.choice(
        (f"the {dates.ordinal(day)}", f"the {dates.ordinal(day)}", f"the {nth}", f"the {nth.replace('-', ' ')}")
    )


def old_age(rnd: random.Random) -> str:
    """Say an age above 89."""
    if rnd.random() < 0.12:
        return rnd.choice(
            (
                "a hundred",
                "one hundred",
                "a hundred and one",
                "one hundred two",
                "a hundred and three",
                "one hundred and four",
            )
        )
    return rnd.choice(("ninety", *(f"ninety{rnd.choice('- ')}{_DIGITS[n]}" for n in range(1, 10))))


def house(rnd: random.Random) -> str:
    """Say a house number."""
    n = rnd.randint(1, 99)
    return rnd.choice(
        (
            f"{_DIGITS[rnd.randint(1, 9)]} {_number(rnd, rnd.randint(10, 99))}",
            f"{_DIGITS[rnd.randint(1, 9)]} oh {_DIGITS[rnd.randint(1, 9)]}",
            f"{_number(rnd, rnd.randint(10, 99))} {_number(rnd, rnd.randint(10, 99))}",
            f"{_number(rnd, rnd.randint(10, 99))} oh {_DIGITS[rnd.randint(1, 9)]}",
            f"{_number(rnd, rnd.randint(10, 99))} hundred",
            f"{_DIGITS[rnd.randint(1, 9)]} thousand",
            f"{_number(rnd, n)}",
            f"number {_number(rnd, n)}",
            f"one {_digit(rnd, rnd.randint(0, 9))} {_digit(rnd, rnd.randint(0, 9))} {_digit(rnd, rnd.randint(1, 9))}",
        )
    )


def coded(rnd: random.Random, count: int) -> str:
    """Say a number that may have letters."""
    text = string(rnd, count)
    letter = rnd.choice("abcdefghjklmnprstuvwxyz")
    sound = {
        "b": "boy",
        "d": "dog",
        "m": "mary",
        "n": "nancy",
        "s": "sam",
        "t": "tom",
        "p": "paul",
        "a": "apple",
        "e": "edward",
        "x": "x-ray",
    }
    draw = rnd.random()
    if draw < 0.4:
        return text
    if draw < 0.7:
        return f"{letter} {text}"
    return f"{letter} as in {sound[letter]} {text}" if letter in sound else f"{letter} {letter} {text}"
