"""Made-up values of the same kind, drawn by number: for texts that must read like the original."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from gateway.deid.folding import fold
from gateway.deid.glued import is_particle
from gateway.deid.lexicon import is_title

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


_SIDES = ("North", "South", "East", "West", "New", "Upper", "Lower")
_NETWORKS = ("192.0.2", "198.51.100", "203.0.113")  # for documentation: RFC 5737
_GENERATIONS = frozenset("jr sr ii iii iv 2nd 3rd 4th".split())
_ALSO_GIVEN = frozenset({"ben", "al"})  # John Ben Smith
_INITIALS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MOST_TURNS = 24
_PLAIN_TURNS = 8  # draws of a plain word, before two are put together
_Draw = Callable[..., int]


class Surrogates:
    """The made-up values of one request: never the same for two values, and none that the request itself holds.

    Somebody keeps a surname in all forms of the name and in all cases; Jr. and Sr., which name nobody, stay.
    ``draw(*words)`` gives a number; ``shown(word)`` says whether the request holds a word, folded.
    """

    def __init__(self, draw: _Draw, shown: Callable[[str], bool] = lambda _: False) -> None:
        self._draw = draw
        self._shown = shown
        self._made: dict[tuple[str, str], str] = {}
        self._taken: set[str] = set()

    def of(self, value: str, entity: str) -> str:
        """Make a value of kind ``entity``; the same for the same value in any case."""
        if entity == "PERSON":
            made = self._person(value)
        else:
            key = " ".join(fold(value).split())
            made = self._one(entity, key, lambda number, turn: _make(value, entity, number, turn))
        return made.upper() if value.isupper() and len(value) > 1 and entity in _IN_CAPITALS else made

    def _person(self, value: str) -> str:
        """Make a name that has what tells people of one name apart: middle names, initials, Jr. and Sr."""
        family, _, given = value.partition(",")
        family_first = bool(_names(given))  # Smith, John; not John Smith, Jr.
        words = _names(f"{given} {family}" if family_first else value)
        behind = [word for word in value.replace(",", " ").split() if fold(word).strip(".") in _GENERATIONS]
        if len(words) < 2:
            word = fold(words[0] if words else value)
            made = self._made.get(("first", word)) or self._word("last", word, _LAST)
            return " ".join([made, *(behind if words else ())])
        first, last = self._word("first", fold(words[0]), _FIRST), self._word("last", fold(words[-1]), _LAST)
        between = [self._middle(fold(word)) for word in words[1:-1] if not _is_particle(word)]
        if family_first:
            return " ".join([f"{last},", first, *between, *behind])
        return " ".join([first, *between, last, *behind])

    def _middle(self, word: str) -> str:
        letters = "".join(character for character in word if character.isalpha())
        if len(letters) == 1:
            return f"{self._initial(letters)}."
        return self._made.get(("last", word)) or self._word("first", word, _FIRST)

    def _initial(self, letter: str) -> str:
        begin = self._draw("initial", letter)

        def make(number: Callable[[str], int], turn: int) -> str:
            del number
            return _INITIALS[(begin + turn) % len(_INITIALS)]

        return self._one("initial", letter, make, unseen=False)  # single letters stand in every text

    def _word(self, role: str, word: str, choices: list[str]) -> str:
        def make(number: Callable[[str], int], turn: int) -> str:
            plain = choices[number(role) % len(choices)]
            return plain if turn < _PLAIN_TURNS else f"{plain}-{choices[number('second') % len(choices)]}"

        return self._one(role, word, make)

    def _one(
        self, kind: str, key: str, make: Callable[[Callable[[str], int], int], str], *, unseen: bool = True
    ) -> str:
        made = self._made.get((kind, key))
        if made is not None:
            return made
        for turn in range(_MOST_TURNS):
            made = make(partial(self._draw, kind, str(turn), key), turn)
            folded = fold(made)
            if folded != key and folded not in self._taken and not (unseen and self._shown(folded)):
                break
        else:
            made = f"[{kind.upper()} {len(self._taken) + 1}]"
        self._taken.add(fold(made))
        self._made[(kind, key)] = made
        return made


def _names(text: str) -> list[str]:
    """Give the words of a name that are no title and no suffix."""
    words = (word.strip(",") for word in text.split())
    return [word for word in words if word and not is_title(word) and fold(word) not in _GENERATIONS]


def _is_particle(word: str) -> bool:
    return is_particle(word) and fold(word) not in _ALSO_GIVEN and (len(word) > 1 or word.islower())


_IN_CAPITALS = frozenset({"PERSON", "LOCATION", "FACILITY", "ORGANIZATION"})


def _make(value: str, entity: str, number: Callable[[str], int], turn: int) -> str:
    def pick(part: str, choices: list[str] | tuple[str, ...]) -> str:
        return choices[number(part) % len(choices)]

    place = pick("place", _PLACES) if turn < _PLAIN_TURNS else f"{pick('side', _SIDES)} {pick('place', _PLACES)}"
    match entity:
        case "LOCATION":
            return place
        case "FACILITY" | "ORGANIZATION":
            return f"{place} {pick('kind', _FACILITIES)}"
        case "STREET_ADDRESS":
            return f"{100 + number('house') % 9000} {pick('street', _STREETS)} Street"
        case "EMAIL_ADDRESS":
            return f"person{number('mailbox') % 100000}@example.com"
        case "URL":
            return f"https://example.com/{number('page') % 1_000_000}"
        case "IP_ADDRESS":
            return f"{pick('network', _NETWORKS)}.{number('host') % 256}"
        case _ if any(c.isdigit() for c in value):
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
