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
        places = [place for place in range(*letters.span()) if text[place].isalpha()]
        # "s m i t h i was born": the last may be a word, as may the first.
        for part, least in ((places, _LEAST), (places[:-1], _LEAST_OF_PART), (places[1:], _LEAST_OF_PART)):
            word = "".join(text[place] for place in part).lower()
            name = _before(text, part[0], word) if len(part) >= least else None
            if name is None:
                continue
            if not _THING.search(text, max(0, name - _NEAR), name) and _is_a_name(
                word, text[max(0, name - _NEAR) : part[0]]
            ):
                for start, end in ((name, name + len(word)), (part[0], part[-1] + 1)):
                    found.append(Finding(start, end, "PERSON", _SCORE, RECOGNIZER))
            break
    return found


def _before(text: str, end: int, word: str) -> int | None:
    """Give where the word last begins before its letters at ``end``, with nothing but filling between."""
    size = len(word)
    for place in range(end - size, max(0, end - _LEAD) - 1, -1):
        # Each place by itself: a whole text in lower case may have other places (U+0130).
        if text[place : place + size].lower() == word:
            whole = place == 0 or not (text[place - 1].isalnum() or text[place - 1] == "_")
            return place if whole and _NAME.match(text, place, end) else None
    return None


def _is_a_name(word: str, before: str) -> bool:
    """Say whether a word that is spelled out is somebody's name: no drug's, and no word that nobody is called by."""
    kinds = lexicon.kinds(word)
    if kinds & lexicon.NAMES:
        return True
    return not kinds & lexicon.DRUG and _SAYS_WHO.search(before) is not None
