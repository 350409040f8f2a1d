"""Names and ids that cannot be changed without breaking the request, and what they may not hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from gateway.deid import glued
from gateway.deid.folding import fold
from gateway.deid.lexicon import is_either, is_title, is_word
from gateway.deid.numbers import squeeze, without_zeros

_LEAST = 5  # letters and digits of a value that is looked for: fewer may stand in an id by chance
_LEAST_OPAQUE = 8  # of one that is looked for in a long text without words: one in 10**8 of a thousand letters holds it
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_a-zA-Z]+")
_LONGEST = 8  # words put together
_NOT_READ = re.compile(r"[^a-z0-9]+")
_PART = re.compile(r"[^\W\d_]+")
# Numbers that say by their form what they are: no version, day, UUID or vendor's id has it.
_BY_FORM = (
    (
        "US_SSN",
        re.compile(r"(?<![0-9A-Za-z])(?<!\d-)(?!000|666|9)\d{3}([-_.])(?!00)\d{2}\1(?!0000)\d{4}(?![0-9A-Za-z]|-\w)"),
    ),
    ("PHONE_NUMBER", re.compile(r"(?<![0-9A-Za-z])(?<!\d-)[2-9]\d{2}([-_.])[2-9]\d{2}\1\d{4}(?![0-9A-Za-z]|-\w)")),
)


class Telling:
    """What a name or an id may not hold: values that were ``found``, and values that are ``known``, with their parts.

    A name is looked for as one word too; a part of it (a surname alone) only where it is known, since what was found
    may be a word that a tool is called by as well.
    """

    def __init__(self, found: Iterable[tuple[str, str]], known: Iterable[tuple[str, str]]) -> None:
        self._words: set[str] = set()
        self._inside = glued.Inside()
        for value, entity in found:
            self._add(value, entity)
        for value, entity in known:
            self._add(value, entity)
            if entity == "PERSON":
                self._words |= {fold(part) for part in _PART.findall(value) if _is_part(part)} | glued.joined(value)
        self._words = {word for word in self._words if len(word) >= _LEAST}

    def _add(self, value: str, entity: str) -> None:
        squeezed = squeeze(value)
        self._words |= {squeezed, without_zeros(squeezed)}  # a number has no leading zeros: 482913 is 00482913
        if entity == "PERSON":
            whole, initials = glued.glued(value)
            self._words |= whole | initials
            for word in whole:
                self._inside.add(word)

    def is_told_by_opaque(self, text: str) -> bool:
        """Say whether a long text that only the vendor should be able to read holds any of it in plain letters."""
        letters = _NOT_READ.sub("", text.lower())  # its form is ASCII
        return any(len(word) >= _LEAST_OPAQUE and word in letters for word in self._words)

    @staticmethod
    def shown_by(text: str) -> Iterator[str]:
        """Give the entities of numbers in a name or an id that are somebody's by their form alone."""
        for entity, form in _BY_FORM:
            if form.search(text) is not None:
                yield entity

    def is_told_by(self, text: str) -> bool:
        """Say whether a name or an id holds any of it."""
        if not self._words:
            return False
        return any(
            group in self._words or without_zeros(group) in self._words or self._inside.find(group) is not None
            for group in _groups(text)
        )


def _is_part(part: str) -> bool:
    return not (is_word(part) or is_either(part) or is_title(part))


def _groups(text: str) -> Iterator[str]:
    """Give all groups of neighbouring words of a name: get_maria_lopez → get, getmaria, …, marialopez, lopez."""
    words = [word.casefold() for word in _WORD.findall(text)]
    for first in range(len(words)):
        group = ""
        for word in words[first : first + _LONGEST]:
            group += word
            yield group
