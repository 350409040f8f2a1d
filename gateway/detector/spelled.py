"""Names that are spelled out behind themselves, as callers do and dictation writes down: gladiola, uh, g l a d i o l a.

Read in the text as it stands: where letters that are spaced out are read as a word, nothing tells any more that they
were spelled.
"""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.model import Finding

RECOGNIZER = "names_spelled_out"
_SCORE = 0.75
_LEAD = 64  # characters of a word and of what stands between it and its letters
_NEAR = 48
_LEAST, _LEAST_OF_PART = 3, 4  # letters
_THING = re.compile(r"\b(?:the|an?)[ ]\Z", re.IGNORECASE)  # we recommend the Mohs, M-O-H-S
_LETTERS = re.compile(r"(?<![^\W_])[A-Za-z](?:(?:[ ]|[.,-][ ]?)[A-Za-z](?![^\W_])){2,19}")
_NAME = re.compile(
    r"(?P<name>[A-Za-z]{3,20})"
    r"(?:[\s,.;:!?…—–()\"“”'’-]|\b(?:u[hm]+|er|so|and|it|it['’]?s|that|that['’]?s|is|i|spell|spelled|spelt|spelling|letters?|like|yes|okay|ok)\b){1,24}\Z",
    re.IGNORECASE,
)
_SAYS_WHO = re.compile(
    r"\b(?:name|spell|spelled|spelt|spelling|calling|speaking|this[ ]is|my|mr|mrs|ms|miss|dr|doctor|patient)\b",
    re.IGNORECASE,
)


def find(text: str) -> list[Finding]:
    """Give names and their letters, as two findings each."""
    found = []
    for letters in _LETTERS.finditer(text):
        shown = letters.group()
        spelled = "".join(filter(str.isalpha, shown)).lower()
        # "s m i t h i was born": the last may be a word, as may the first.
        for first, last in ((0, len(spelled)), (0, len(spelled) - 1), (1, len(spelled))):
            word = spelled[first:last]
            start, end = letters.start() + _place(shown, first), letters.start() + _place(shown, last - 1) + 1
            beginning = max(0, start - _LEAD)
            before = _before(text[beginning:start], word) if len(word) >= _least(spelled, word) else None
            if before is None:
                continue
            name = beginning + before
            if not _THING.search(text, max(0, name - _NEAR), name) and _is_a_name(
                word, text[max(0, name - _NEAR) : start]
            ):
                found.append(Finding(name, name + len(word), "PERSON", _SCORE, RECOGNIZER))
                found.append(Finding(start, end, "PERSON", _SCORE, RECOGNIZER))
            break
    return found


def _least(spelled: str, word: str) -> int:
    return _LEAST if word == spelled else _LEAST_OF_PART


def _place(shown: str, number: int) -> int:
    """Give where in letters with what stands between them the one of a number stands."""
    return [place for place, character in enumerate(shown) if character.isalpha()][number]


def _before(text: str, spelled: str) -> int | None:
    """Give where in what stands before some letters the word of them begins, with nothing but filling between."""
    # Not in text.lower(): that may have other places (U+0130).
    places = [match.start() for match in re.finditer(spelled, text, re.IGNORECASE | re.ASCII)]
    if not places:
        return None
    place = places[-1]
    if place and (text[place - 1].isalnum() or text[place - 1] == "_"):
        return None
    return place if _NAME.match(text, place) else None


def _is_a_name(word: str, before: str) -> bool:
    """Say whether a word that is spelled out is somebody's name: no drug's, and no word that nobody is called by."""
    kinds = lexicon.kinds(word)
    if kinds & lexicon.NAMES:
        return True
    return not kinds & lexicon.DRUG and _SAYS_WHO.search(before) is not None
