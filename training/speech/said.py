"""Numbers, days, addresses of mail and codes as people say them and machines write them down."""

from __future__ import annotations

import random
from datetime import date

from training.generate.dates import MONTHS, ORDINALS, ordinal, words, year_words

_DIGITS = "zero one two three four five six seven eight nine".split()
_NATO = """alpha bravo charlie delta echo foxtrot golf hotel india juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform
victor whiskey x-ray yankee zulu""".split()
_POLICE = """adam boy charles david edward frank george henry ida john king lincoln mary nora ocean paul queen robert sam tom union victor william
x-ray young zebra""".split()
_HOMELY = """apple baby cat dog elephant fish girl house ice jump kite lemon monkey nancy orange peter quiet rabbit sugar tiger umbrella violin water
xylophone yellow zipper""".split()
_HOSTS = """gmail|gmail|gmail|g mail|yahoo|hotmail|outlook|aol|a o l|icloud|i cloud|comcast|proton mail|msn|verizon|sbc global|me|live|att|protonmail|cox|earthlink|ymail""".split(
    "|"
)


def _pair(rnd: random.Random, two: str, zero: str) -> str:
    if two == "00":
        return rnd.choice((f"double {zero}", f"{zero} {zero}", "hundred"))
    if two[0] == "0":
        return f"{zero} {_DIGITS[int(two[1])]}"
    return words(int(two)).replace(" ", rnd.choice(("-", " ")))


def singly(rnd: random.Random, figures: str, zero: str, *, doubled: bool) -> str:
    """Say figures one by one; ``doubled`` says those alike in a row as double and triple."""
    out: list[str] = []
    at = 0
    while at < len(figures):
        run = next((n for n in (3, 2) if figures[at : at + n] == figures[at] * n), 1) if doubled else 1
        name = zero if figures[at] == "0" else _DIGITS[int(figures[at])]
        out.append(f"{('', '', 'double ', 'triple ')[run]}{name}")
        at += run
    return rnd.choice((" ", " ", " ", " ", "-", ", ")).join(out)


def aloud(rnd: random.Random, figures: str) -> str:
    """Say a row of figures: one by one, in pairs, in hundreds, doubled, or as the machine writes them."""
    zero, draw = rnd.choice(("oh", "oh", "zero", "zero", "o")), rnd.random()
    if draw < 0.2 and len(figures) in (3, 4) and figures.endswith("00") and figures[0] != "0":
        return f"{words(int(figures[:-2]))} hundred"
    if draw < 0.2 and len(figures) == 4 and figures.endswith("000") and figures[0] != "0":
        return f"{_DIGITS[int(figures[0])]} thousand"
    if draw < 0.5:
        return singly(rnd, figures, zero, doubled=False)
    if draw < 0.66:
        return singly(rnd, figures, zero, doubled=True)
    if draw < 0.82:
        head = [singly(rnd, figures[0], zero, doubled=False)] if len(figures) % 2 else []
        rest = figures[len(head) :]
        return " ".join([*head, *(_pair(rnd, rest[i : i + 2], zero) for i in range(0, len(rest), 2))])
    if draw < 0.9:
        return rnd.choice((" ", " ", "-", ", ")).join(figures)
    if draw < 0.95 or len(figures) < 5:
        return figures
    half = len(figures) // 2
    return f"{aloud(rnd, figures[:half])} {aloud(rnd, figures[half:])}"


def digits(rnd: random.Random, count: int) -> str:
    """Give figures, some of them alike in a row."""
    out = "".join(str(rnd.randint(0, 9)) for _ in range(count))
    if count > 2 and rnd.random() < 0.35:
        at = rnd.randint(0, count - 2)
        out = out[:at] + out[at] * 2 + out[at + 2 :]
    return out


def phone(rnd: random.Random, figures: str) -> str:
    """Say a telephone number of ten figures, at times without its area, at times with a one before."""
    mark = rnd.choice((", ", ", ", " ", " ", "... ", " - ", " uh ", ". ", "-", " um "))
    groups = [aloud(rnd, figures[:3]), aloud(rnd, figures[3:6]), aloud(rnd, figures[6:])]
    draw = rnd.random()
    if draw < 0.2:
        groups = groups[1:]
    elif draw < 0.27:
        groups[0] = "one " + rnd.choice(("eight hundred", "eight oh oh", "eight eight eight", "triple eight", "eight seven seven", "eight six six", groups[0]))  # fmt: skip
    elif draw < 0.37:
        return aloud(rnd, figures)
    return mark.join(groups)


def birthday(rnd: random.Random, d: date) -> str:
    """Say a day with its year."""
    zero, month, nth = rnd.choice(("oh", "zero", "o")), MONTHS[d.month - 1], ORDINALS[d.day - 1]
    month = month.lower() if rnd.random() < 0.5 else month
    nth = nth.replace("-", rnd.choice(("-", " ")))
    day, m = words(d.day).replace(" ", rnd.choice(("-", " "))), words(d.month)
    padded = day if d.day > 9 else f"{zero} {day}"
    paddedm = m if d.month > 9 else f"{zero} {m}"
    two, full = f"{d.year % 100:02d}", year_words(d.year).replace(" ", rnd.choice((" ", "-", " ")))
    short = _pair(rnd, two, zero) if d.year % 100 else "two thousand"
    some = rnd.choice((short, full, full))
    return rnd.choice(
        (
            f"{paddedm} {padded} {some}",
            f"{paddedm}, {padded}, {some}",
            f"{m} {day} {some}",
            f"{m}, {day}, {some}",
            f"{m} {padded} {short}",
            f"{m} slash {day} slash {some}",
            f"{paddedm} dash {padded} dash {short}",
            f"{month} {nth} {some}",
            f"{month} {nth}, {full}",
            f"{month} the {nth}, {full}",
            f"{month} the {nth} of {some}",
            f"the {nth} of {month} {some}",
            f"the {nth} of {month}, {full}",
            f"the {nth} day of {month}, {full}",
            f"{nth} of {month} {d.year}",
            f"{month} {day} {full}",
            f"{month} {padded}, {two}",
            f"{month} {d.day} {d.year}",
            f"{month} {ordinal(d.day)} {d.year}",
            f"{month} {ordinal(d.day)}, {short}",
            f"{d.month} {d.day} {two}",
            f"{d.month:02d} {d.day:02d} {d.year}",
            " ".join(f"{d.month:02d}{d.day:02d}{two}"),
            f"{day} {month} {some}",
        )
    )


def day(rnd: random.Random, d: date) -> str:
    """Say a day without its year."""
    month, nth = MONTHS[d.month - 1], ORDINALS[d.day - 1].replace("-", rnd.choice(("-", " ")))
    month = month.lower() if rnd.random() < 0.6 else month
    number = words(d.day).replace(" ", rnd.choice(("-", " ")))
    return rnd.choice(
        (
            f"{month} {nth}",
            f"{month} the {nth}",
            f"the {nth} of {month}",
            f"{nth} of {month}",
            f"{month} {ordinal(d.day)}",
            f"{month} {d.day}",
            f"{month} {number}",
            f"the {nth}",
            f"the {nth}",
            f"the {ordinal(d.day)}",
            f"{words(d.month)} {number}",
            f"{words(d.month)} slash {number}",
            f"the {nth} or {ORDINALS[min(d.day + 1, 28) - 1]} of {month}" if d.day < 28 else f"the {nth}",
            f"{rnd.choice(('early', 'late', 'mid', 'the end of', 'the middle of', 'the first week of'))} {month}",
            month,
            f"{d.month}/{d.day}",
            f"{d.month} {d.day}",
        )
    )


def month_year(rnd: random.Random, d: date) -> str:
    """Say a month with its year."""
    month = rnd.choice((MONTHS[d.month - 1], MONTHS[d.month - 1].lower()))
    return f"{month} {rnd.choice(('', '', 'of '))}{rnd.choice((year_words(d.year), str(d.year), words(d.year % 100) if d.year % 100 > 9 else year_words(d.year)))}"


def zip_code(rnd: random.Random) -> str:
    """Say a postal code."""
    text = aloud(rnd, digits(rnd, 5))
    return f"{text} dash {aloud(rnd, digits(rnd, 4))}" if rnd.random() < 0.08 else text


def letters(rnd: random.Random, text: str) -> str:
    """Say letters: bare, in a radio alphabet, or each with a word."""
    signs = [c for c in text.lower() if c.isascii() and c.isalpha()][:11] or list("orr")
    table = rnd.choice((_NATO, _NATO, _POLICE, _HOMELY))
    draw = rnd.random()
    if draw < 0.3:
        return rnd.choice((" ", "-", ", ")).join(signs)
    if draw < 0.42:
        return rnd.choice((" ", "-", ". ")).join(sign.upper() for sign in signs)
    if draw < 0.72:
        return rnd.choice((" ", " ", ", ")).join(table[ord(sign) - 97] for sign in signs)
    link = rnd.choice((" as in ", " as in ", " like ", " for ", " is for "))
    few = rnd.random() < 0.5
    said = (sign if few and rnd.random() < 0.7 else f"{sign}{link}{table[ord(sign) - 97]}" for sign in signs)
    return rnd.choice((" ", ", ", ", ")).join(said)


def code(rnd: random.Random, count: int) -> str:
    """Say a number with letters before, amid or behind."""
    alphabet = "abcdefghjklmnprstuvwxyz"
    some = "".join(rnd.choice(alphabet) for _ in range(rnd.choice((0, 1, 1, 2, 3))))
    body = aloud(rnd, digits(rnd, count))
    if not some:
        return body if rnd.random() < 0.6 else f"{body} {rnd.choice(('dash', 'hyphen', 'dash'))} {aloud(rnd, digits(rnd, 2))}"  # fmt: skip
    spoken = letters(rnd, some)
    draw = rnd.random()
    if draw < 0.55:
        return f"{spoken} {body}"
    if draw < 0.7:
        return f"{spoken} {rnd.choice(('dash', 'hyphen', 'slash'))} {body}"
    if draw < 0.85:
        return f"{body} {spoken}"
    return f"{aloud(rnd, digits(rnd, 2))} {spoken} {aloud(rnd, digits(rnd, max(count - 3, 2)))}"


def mail(rnd: random.Random, given: str, family: str) -> str:
    """Say an address of mail: words, letters, signs by their names."""
    a, b = (("".join(c for c in name.lower() if c.isascii() and c.isalpha()) or "kai") for name in (given, family))
    n = aloud(rnd, digits(rnd, rnd.choice((1, 2, 2, 3, 4))))
    sign = rnd.choice((" dot ", " dot ", " period ", " underscore ", " dash ", " hyphen ", " "))
    user = rnd.choice(
        (
            f"{a}{sign}{b}",
            f"{a}{sign}{b}{sign}{n}",
            f"{a} {b} {n}",
            f"{a[0]} {b}",
            f"{a[0]} {b} {n}",
            f"{b}{sign}{a}",
            f"{a} {n}",
            f"{' '.join(a)} {n}",
            f"{a} {' '.join(b[:7])}",
            f"{a}{b}{n}",
            f"{b} family {n}",
            f"{rnd.choice(('big', 'miss', 'coach', 'mama', 'grandma', 'nurse', 'the real', 'lil'))} {a} {n}",
        )
    )
    at = rnd.choice((" at ", " at ", " at ", " @ ", " at sign "))
    host = (
        rnd.choice(_HOSTS) if rnd.random() < 0.8 else f"{b} {rnd.choice(('law', 'farms', 'group', 'family', 'works'))}"
    )
    return f"{user}{at}{host} dot {rnd.choice(('com', 'com', 'com', 'net', 'org', 'e d u', 'edu'))}"
