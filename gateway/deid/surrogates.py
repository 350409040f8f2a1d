"""Made-up values of the same kind, drawn by number: for texts that must read like the original."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

_FIRST = (
    "Avery Blair Casey Dana Ellis Finley Harper Jamie Kendall Logan Marlow Noel Parker Quinn Reese Rowan Sawyer Skyler "
    "Taylor Wren".split()
)
_LAST = (
    "Alderton Bexley Carrow Dunmore Elsworth Farnham Garrick Holloway Ingleby Jessop Kilburn Lockhart Merrow Northcott "
    "Oakden Pelham Radley Selwyn Thornbury Wexford".split()
)
_PLACES = "Ashford Brookvale Cedarton Dunfield Eastmere Fairhollow Glenrock Hartwell Kingsmere Lakeville".split()
_FACILITIES = ("General Hospital", "Medical Center", "Clinic", "Health Center")
_STREETS = "Alder Birch Chestnut Dogwood Elm Hawthorn Juniper Larch Maple Poplar".split()


def surrogate(value: str, entity: str, draw: Callable[[str], int]) -> str:
    """Make a value of kind ``entity``; never the one it stands for. ``draw(turn)`` gives a number for a turn."""
    for turn in range(8):
        made = _make(value, entity, partial(_drawn, draw, turn))
        if made.casefold() != value.casefold():
            return made
    return f"[{entity}]"


def _drawn(draw: Callable[[str], int], turn: int, part: str) -> int:
    return draw(f"{turn}/{part}")


def _make(value: str, entity: str, number: Callable[[str], int]) -> str:
    def pick(part: str, choices: list[str] | tuple[str, ...]) -> str:
        return choices[number(part) % len(choices)]

    if entity == "PERSON":
        single = len(value.split()) == 1
        return pick("last", _LAST) if single else f"{pick('first', _FIRST)} {pick('last', _LAST)}"
    if entity == "LOCATION":
        return pick("place", _PLACES)
    if entity in ("FACILITY", "ORGANIZATION"):
        return f"{pick('place', _PLACES)} {pick('kind', _FACILITIES)}"
    if entity == "STREET_ADDRESS":
        return f"{100 + number('house') % 9000} {pick('street', _STREETS)} Street"
    if entity == "EMAIL_ADDRESS":
        return f"person{number('mailbox') % 100000}@example.com"
    if entity == "URL":
        return "https://example.com/"
    if entity == "IP_ADDRESS":
        return f"192.0.2.{number('host') % 256}"
    if any(c.isdigit() for c in value):
        return _same_shape(value, number)
    return f"[{entity}]"


def _same_shape(value: str, number: Callable[[str], int]) -> str:
    """Change every letter and digit, keep the form."""
    made = []
    for index, character in enumerate(value):
        drawn = number(f"character{index}")
        if character in "0123456789":
            made.append(str((int(character) + 1 + drawn % 9) % 10))
        elif character.isalpha() and character.isascii():
            letter = chr(ord("a") + (ord(character.lower()) - ord("a") + 1 + drawn % 25) % 26)
            made.append(letter.upper() if character.isupper() else letter)
        else:
            made.append(character)
    return "".join(made)
