"""The forms in which a known value is usually written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import product, zip_longest

from gateway.deid.dates import readings_of, renderings

_SSN = 9  # digits
_MOST_SPELLED = 4  # words of an address that have other forms
_ROADS = (
    "street st, avenue ave av, road rd, drive dr, lane ln, court ct, boulevard blvd, place pl, circle cir, "
    "terrace ter, highway hwy, parkway pkwy, square sq, trail trl, way wy, north n, south s, east e, west w, "
    "apartment apt, suite ste"
)
_SPELLED = {word: forms.split() for forms in _ROADS.split(", ") for word in forms.split()}
BETWEEN_FIELDS = ";|/^"  # of a card (RFC 6350: N:Lopez;Maria), a table, a passenger list, HL7
_TELLING_MAILBOX = re.compile(r"(?=.{5,})[^@]*[._+\d-][^@]*")  # not reception@


def variants(value: str, entity: str, today: date) -> Iterator[str]:
    """Give the forms; letter case, accents, white space and the grouping of numbers do not matter to the search."""
    yield value
    match entity:
        case "DATE":
            for day in readings_of(value, today):
                yield from renderings(day)
        case "PERSON":
            yield from _names(value)
        case "STREET_ADDRESS":
            yield from _streets(value)
        case "EMAIL_ADDRESS":
            mailbox = value.partition("@")[0]
            if _TELLING_MAILBOX.fullmatch(mailbox):
                yield mailbox
        case "US_SSN":
            digits = "".join(c for c in value if c.isdigit())
            if len(digits) == _SSN:
                for hidden in ("xxx-xx-", "***-**-", "###-##-", "xxxxx", "*****"):
                    yield f"{hidden}{digits[-4:]}"


def _names(name: str) -> Iterator[str]:
    """Surname first, initials: for ``Maria de la Cruz`` also ``Cruz, Maria``, ``M. Cruz``, ``Maria C.``, ``M.C.``."""
    surname_first = [part.strip() for part in name.split(",")]
    parts = (surname_first[1].split() + surname_first[0].split()) if len(surname_first) == 2 else name.split()
    if len(parts) < 2:
        return
    first, last, middle = parts[0], parts[-1], parts[1:-1]
    yield " ".join(parts)
    for family in {last, " ".join([*middle, last])}:
        yield f"{first} {family}"
        yield f"{family}, {first}"
        yield f"{family} {first}"
        yield f"{first[0]}. {family}"
        yield f"{first[0]} {family}"
        yield f"{family}, {first[0]}."
        yield f"{family}, {first[0]}"
        yield f"{first} {family[0]}."
        for mark in BETWEEN_FIELDS:
            yield f"{family}{mark}{first}"
            yield f"{first}{mark}{family}"
    yield "".join(f"{part[0]}." for part in parts)


def _streets(address: str) -> Iterator[str]:
    """With and without abbreviations and marks, and without what follows the road: 12 Oak Street, Apt 4; 12 Oak St."""
    words = re.findall(r"[^\s,.]+", address)
    spelled = [
        [word, *(form for form in _SPELLED.get(word.casefold(), ()) if form != word.casefold())] for word in words
    ]
    if sum(len(forms) > 1 for forms in spelled) > _MOST_SPELLED:
        spelled = [[word] for word in words]
    between = re.findall(r"(?<=[^\s,.])[\s,.]+(?=[^\s,.])", address)
    for chosen in product(*spelled):
        yield " ".join(chosen)
        yield _put_together(chosen, between)
        shortened = [f"{word}." if len(word) < len(own) else word for word, own in zip(chosen, words, strict=True)]
        yield _put_together([*shortened[:-1], *chosen[-1:]], between)
        for index, forms in enumerate(spelled):
            if index > 1 and len(forms) > 1:
                yield " ".join(chosen[: index + 1])


def _put_together(words: Sequence[str], between: Sequence[str]) -> str:
    return "".join(map("".join, zip_longest(words, between, fillvalue="")))
