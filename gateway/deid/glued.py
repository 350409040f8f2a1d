"""A person's names written as one word: MariaLopez, lopezm, patientMariaLopez."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from gateway.deid.folding import fold
from gateway.deid.lexicon import is_title, is_word

LEAST_INSIDE = 8  # letters of a whole name that is looked for within a longer word
_LEAST_WHOLE = 6  # letters of a word that is such a name: shorter ones (aday) are words too often
_LEAST_JOINED = 5  # letters of a part of a name without its mark
_HUMP = re.compile(r"[^\W\d_a-z]*[^\W\d_A-Z]+|[^\W\d_a-z]+")
LEAST_HUMP = 4  # letters of a word that others are put together with
# What begins a surname that is written as one word: McDonald is not Donald.
_PARTICLES = frozenset("mc mac van von de del della di da du la le los st san al el ben o d fitz".split())
_BEFORE_A_SURNAME = _PARTICLES | frozenset("der den ter ten dos das do e y".split())
_MARK_INSIDE = re.compile(r"[^\W\d_][^\w\s][^\W\d_]")


def glued(name: str) -> tuple[set[str], set[str]]:
    """Give the words that ``name`` may be written as, folded: those of whole names, and those with initials."""
    family, comma, given = name.partition(",")
    ordered = f"{given} {family}" if comma else name
    parts = [word for part in ordered.split() if not is_title(part) and len(word := _letters(part)) > 0]
    if len(parts) < 2:
        return set(), set()
    first, last = parts[0], parts[-1]
    whole = (
        {"".join(parts), first + last, last + first, last + "".join(parts[:-1])}
        if min(len(first), len(last)) > 1
        else set()
    )
    initials = {first[0] + last, last + first[0]}
    if len(parts) > 2:
        initials |= {first[0] + parts[1][0] + last, last + first[0] + parts[1][0]}
    return {word for word in whole if _is_long(word)}, {word for word in initials if _is_long(word)}


def joined(name: str) -> set[str]:
    """Give the parts of ``name`` that are written as one word where a mark or a space is left out, folded.

    OBrien, SmithJones, DelaCruz: insurers' forms (X12) and older records hold letters alone.
    """
    words = [word.removesuffix("'s") for word in re.split(r"[\s,]+", fold(name))]
    parts = [_letters(word) for word in words]
    found: set[str] = set()
    for index, (word, part) in enumerate(zip(words, parts, strict=True)):
        if is_title(word):
            continue
        first = index
        while first > 0 and parts[first - 1] in _BEFORE_A_SURNAME:
            first -= 1
        if _MARK_INSIDE.search(word):
            found.add(part)
        if first < index:
            found.add("".join(parts[first : index + 1]))
    return {word for word in found if len(word) >= _LEAST_JOINED and not is_word(word)}


def is_particle(word: str) -> bool:
    """Say whether a word of a name belongs to the surname behind it: de la Cruz, van den Berg."""
    return fold(word) in _BEFORE_A_SURNAME


def _letters(part: str) -> str:
    return "".join(character for character in fold(part) if character.isalpha())


def _is_long(word: str) -> bool:
    return len(word) >= _LEAST_WHOLE and not is_word(word)


def humps(word: str) -> Iterator[tuple[int, int]]:
    """Give the places of the words that a word is put together of, where capitals tell: lopezChart."""
    found: Sequence[re.Match[str]] = list(_HUMP.finditer(word))
    if len(found) < 2 or fold(found[0].group()) in _PARTICLES:
        return
    for hump in found:
        if hump.end() - hump.start() >= LEAST_HUMP:
            yield hump.span()


class Inside:
    """Whole names that are looked for within longer words."""

    def __init__(self) -> None:
        # By length too: people who share a given name are as many as the text makes them.
        self._by_beginning: dict[str, dict[int, set[str]]] = {}

    def add(self, word: str) -> None:
        """Look for a word, folded; not for one of fewer than LEAST_INSIDE letters."""
        if len(word) < LEAST_INSIDE:
            return
        self._by_beginning.setdefault(word[:LEAST_INSIDE], {}).setdefault(len(word), set()).add(word)

    def find(self, folded: str, wanted: Callable[[str], bool] = lambda _: True) -> str | None:
        """Give the name that a folded word holds, if any; ``wanted`` says which names count."""
        if not self._by_beginning:
            return None
        for at in range(len(folded) - LEAST_INSIDE + 1):
            for length, words in self._by_beginning.get(folded[at : at + LEAST_INSIDE], {}).items():
                if (word := folded[at : at + length]) in words and wanted(word):
                    return word
        return None
