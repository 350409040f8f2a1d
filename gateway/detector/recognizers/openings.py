"""Where in a text a pattern can begin, so that it is tried there and nowhere else.

A search tries a pattern at each character; of a note's characters one in five begins a word or a number or is a sign, and
what a rule looks for begins with few of them. What a pattern can begin with is read off its own parsed form and so cannot
fall behind it; where that says too little, the pattern is searched for at each character as ever. Either way finds the same.
"""

from __future__ import annotations

import importlib
import re
import string
from bisect import bisect_left
from collections.abc import Iterable
from functools import cache
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

Window = tuple[int, int]
_parser: Any
try:
    _parser = importlib.import_module("re._parser")  # Python's own; it has no stubs, and is no promise
except ImportError:
    _parser = None
_ASCII = frozenset(map(chr, range(128)))
_LETTERS, _DIGITS = frozenset(string.ascii_letters), frozenset(string.digits)
_BLANKS = frozenset(string.whitespace)
_CATEGORIES = {
    getattr(_parser, f"CATEGORY_{sense}{name}"): frozenset(
        c for c in _ASCII if bool(re.match(form, c)) is not bool(sense)
    )
    for name, form in (("DIGIT", r"\d"), ("SPACE", r"\s"), ("WORD", r"\w"))
    for sense in ("", "NOT_")
    if _parser is not None
}
_REPEATS = frozenset(getattr(_parser, f"{kind}_REPEAT", None) for kind in ("MAX", "MIN", "POSSESSIVE"))
_ANY = "\uffff"  # any character may stand here
_LENGTH = 2  # characters of a beginning that are told apart
_MOST = 16  # characters told apart in the second place
_SELDOM = 5  # a pattern is tried at single places where these are fewer than one in so many characters


_numbers: dict[frozenset[str], int] = {}  # of the sets of beginnings that patterns have
_FOREIGN, _END = 128, 129  # in the place of a character: one outside ASCII, and none
_BLANK, _LETTER, _DIGIT, _SIGN = range(4)
_KINDS = np.array(
    [
        _LETTER if c in _LETTERS else _DIGIT if c in _DIGITS else _BLANK if c in _BLANKS else _SIGN
        for c in map(chr, range(129))
    ],
    dtype=np.uint8,
)


class _Sets:
    """Which sets hold what stands at a place: two characters, or the last one alone."""

    def __init__(self) -> None:
        self.count = 0
        self._sets = np.empty(0, dtype=np.uint16)
        self._begins = np.zeros((_FOREIGN + 1) * (_END + 1) + 1, dtype=np.intp)  # of each pair, in ``_sets``

    def renew(self) -> None:
        """Take in the sets that have come since."""
        if self.count == len(_numbers):
            return
        self.count = len(_numbers)
        held = np.zeros((_FOREIGN + 1, _END + 1, self.count), dtype=np.bool_)
        held[_FOREIGN], held[:, _FOREIGN] = True, True  # beside a character outside ASCII every pattern is tried
        for begins, number in _numbers.items():
            for beginning in begins:
                second = slice(None) if len(beginning) == 1 else ord(beginning[1])
                held[ord(beginning[0]), second, number] = True
        self._sets = (np.flatnonzero(held) % self.count).astype(np.uint16)
        np.cumsum(np.add.reduce(held, axis=2, dtype=np.intp), out=self._begins[1:])

    def at(self, pairs: NDArray[np.intp]) -> tuple[NDArray[np.uint16], NDArray[np.intp]]:
        """Give the sets that hold each of the pairs, one after another, and how many they are for each."""
        first = self._begins[pairs]
        counts = self._begins[pairs + 1] - first
        ends = np.cumsum(counts)
        return self._sets[np.repeat(first - ends + counts, counts) + np.arange(ends[-1] if len(ends) else 0)], counts


_sets = _Sets()


class Openings:
    """The places of a text at which a letter follows none, a digit follows none, or a sign stands, by what can begin there."""

    def __init__(self, text: str) -> None:
        _sets.renew()
        codes = _codes(text)
        kinds = _KINDS[codes]
        begins = kinds == _SIGN
        begins[:1] |= kinds[:1] != _BLANK
        begins[1:] |= (kinds[1:] != kinds[:-1]) & (kinds[1:] != _BLANK)
        places = np.flatnonzero(begins)
        seconds = np.append(codes[1:], np.uint8(_END))
        sets, counts = _sets.at(codes[places].astype(np.intp) * (_END + 1) + seconds[places])
        by_set = np.bincount(sets, minlength=_sets.count)
        few = by_set <= len(text) // _SELDOM
        # Once for all sets; a stable sort of small numbers is a count of them.
        self._places: list[int] = np.repeat(places, counts)[np.argsort(sets, kind="stable")].tolist()
        self._ends = [0, *np.cumsum(by_set).tolist()]
        self._few = few.tolist()

    def of(self, number: int) -> list[int] | None:
        """Give the places where one of a set of beginnings stands, in order; None where a search is quicker."""
        if number >= len(self._few) or not self._few[number]:  # of a pattern that is younger than this; or too many
            return None
        return self._places[self._ends[number] : self._ends[number + 1]]


def _codes(text: str) -> NDArray[np.uint8]:
    """Give a number for each character: its own in ASCII, else the one of all others."""
    if text.isascii():
        return np.frombuffer(text.encode("ascii"), dtype=np.uint8)
    wide = np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    return np.minimum(wide, _FOREIGN).astype(np.uint8)


def _number_of(begins: frozenset[str]) -> int:
    return _numbers.setdefault(begins, len(_numbers))


class Form:
    """A compiled pattern that knows with what it can begin."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern
        begins = beginnings(pattern.pattern, pattern.flags)
        self._number = None if begins is None else _number_of(begins)

    def places(self, openings: Openings) -> list[int] | None:
        """Give where in a text it is to be tried, in order; None where it must be searched for."""
        return None if self._number is None else openings.of(self._number)

    def matches(self, text: str, places: list[int] | None, windows: Iterable[Window]) -> Iterable[re.Match[str]]:
        """Give what ``finditer`` gives within each of the windows; these are in order and do not overlap."""
        if places is None:
            return chain.from_iterable(self._pattern.finditer(text, first, last) for first, last in windows)
        return self._tried(text, places, windows)

    def _tried(self, text: str, places: list[int], windows: Iterable[Window]) -> list[re.Match[str]]:
        found, match_at = [], self._pattern.match
        for first, last in windows:
            free = first  # no character belongs to two matches
            for place in places[bisect_left(places, first) : bisect_left(places, last)]:
                if place >= free and (match := match_at(text, place, last)) is not None:
                    found.append(match)
                    free = match.end()
        return found


@cache
def form_of(pattern: re.Pattern[str]) -> Form:
    """Give the form of a pattern, the same one each time."""
    return Form(pattern)


@cache
def beginnings(text: str, flags: int) -> frozenset[str] | None:
    """Give the one or two characters that a match can begin with, so far as these are ASCII.

    None where a match may begin with anything or with a blank, or within a word or number, where ``Openings`` has no place;
    and where this Python does not tell how it reads a pattern.
    """
    if _parser is None:
        return None
    parsed = _parser.parse(text, flags)
    heads = {head.rstrip(_ANY) for head in _heads(parsed, flags)}
    if any(not head or head[0] in _BLANKS for head in heads):
        return None
    firsts, barred = {head[0] for head in heads}, _barred_before(parsed, flags)
    if any(firsts & kind and not kind <= barred for kind in (_LETTERS, _DIGITS)):
        return None
    return frozenset(head for head in heads if len(head) == 1 or head[0] not in heads)


def _heads(items: Iterable[tuple[Any, Any]], flags: int) -> set[str]:
    """Give the beginnings of a sequence; shorter ones than ``_LENGTH`` are whole."""
    heads = {""}
    for kind, value in items:
        if kind in (_parser.AT, _parser.ASSERT, _parser.ASSERT_NOT):
            continue  # takes no character: at most fewer places are right
        if all(_is_full(head) for head in heads):
            break
        heads = _followed(heads, _heads_of(kind, value, flags))
    return heads


def _is_full(head: str) -> bool:
    return len(head) == _LENGTH or head.endswith(_ANY)


def _followed(heads: set[str], more: set[str]) -> set[str]:
    full = {head for head in heads if _is_full(head)}
    for head in heads - full:
        tails = {tail[: _LENGTH - len(head)] for tail in more}
        full |= {head + tail for tail in (tails if not head or len(tails) <= _MOST else {_ANY, *(tails & {""})})}
    return full


def _heads_of(kind: Any, value: Any, flags: int) -> set[str]:
    """Give the beginnings of one item of a parsed pattern."""
    characters = _characters(kind, value, flags)
    if characters is not None:
        return set(characters)
    if kind is _parser.SUBPATTERN:
        _, added, removed, inside = value
        return _heads(inside, (flags | added) & ~removed)
    if kind is _parser.ATOMIC_GROUP:
        return _heads(value, flags)
    if kind is _parser.BRANCH:
        return set().union(*(_heads(branch, flags) for branch in value[1]))
    if kind in _REPEATS:
        least, most, inside = value
        once = _heads(inside, flags)
        heads = {""} if least == 0 else set()
        heads |= once if least <= 1 else set()
        return heads | (_followed(once, once) if most > 1 else set())
    return {_ANY}  # what a group before it took, say


def _characters(kind: Any, value: Any, flags: int) -> frozenset[str] | None:
    """Give the ASCII characters that an item of exactly one character takes; None for any other item."""
    if kind is _parser.ANY:
        return _ASCII
    if kind is _parser.LITERAL:
        return _in_case({chr(value)}, flags)
    if kind is _parser.NOT_LITERAL:
        return _ASCII - _in_case({chr(value)}, flags)
    if kind is not _parser.IN:
        return None
    taken: set[str] = set()
    for one, what in value:
        if one is _parser.LITERAL:
            taken.add(chr(what))
        elif one is _parser.RANGE:
            taken |= {character for character in _ASCII if what[0] <= ord(character) <= what[1]}
        elif one is _parser.CATEGORY:
            taken |= _CATEGORIES[what]
    found = _in_case(taken, flags)
    return _ASCII - found if value[0][0] is _parser.NEGATE else found


def _in_case(characters: set[str], flags: int) -> frozenset[str]:
    either = {c.swapcase() for c in characters} if flags & re.IGNORECASE else set()
    return frozenset(characters | either) & _ASCII


def _barred_before(items: Iterable[tuple[Any, Any]], flags: int) -> frozenset[str]:
    """Give the characters that cannot stand before a match that begins with a letter or a digit."""
    barred: frozenset[str] = frozenset()
    for kind, value in items:
        if kind is _parser.AT:
            if value is _parser.AT_BOUNDARY:
                barred |= _LETTERS | _DIGITS
        elif kind is _parser.ASSERT_NOT:
            direction, inside = value
            if direction < 0 and len(inside) == 1:
                one, what = inside[0]
                barred |= _characters(one, what, flags) or frozenset()
        elif kind is not _parser.ASSERT:
            if kind is _parser.SUBPATTERN:
                barred |= _barred_before(value[3], (flags | value[1]) & ~value[2])
            elif kind is _parser.BRANCH:
                barred |= frozenset.intersection(*(_barred_of(branch, flags) for branch in value[1]))
            break
    return barred


def _barred_of(branch: Iterable[tuple[Any, Any]], flags: int) -> frozenset[str]:
    """Give what cannot stand before one of several forms; all letters where it begins with none, and digits likewise."""
    firsts = {head.rstrip(_ANY)[:1] for head in _heads(branch, flags)}
    never = [kind for kind in (_LETTERS, _DIGITS) if "" not in firsts and not firsts & kind]
    return _barred_before(branch, flags).union(*never)
