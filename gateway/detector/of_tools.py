"""Names of tools and schemas, as a request gives them: which of them can be nobody's.

What is in no list of names says nobody where plain words stand beside it (get_icdcode, searchSNOMED, apptScheduler).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gateway.detector import lexicon
from gateway.detector.words import BETWEEN, OF_PROGRAMS

# No more digits than HL7 and ICD10 have, for a number may be somebody's.
_WRITTEN = re.compile(r"(?:[A-Za-z]++\d{0,2}[-_.]{0,2})+")
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_SHORT = re.compile(r"[a-z]{1,3}")
_LONGEST = 64
_LEAST_PIECE = 3  # letters of a word that others are put together with
_LEAST_NAME = 4  # letters of somebody's name at an end of a longer word
_LONGEST_RARE = 4  # letters of a part that abbreviates more often than it is a rare surname: EHR, FHIR
# What tools are called by, though people are called so as well, or it is in no list; the first by these words alone.
_TOOLS = frozenset("bash glob grep ls wikipedia".split())
_OF_TOOLS = OF_PROGRAMS | _TOOLS | frozenset("appt dx edit ehr emr hx pt rx".split())
_OF_PEOPLE = lexicon.FIRST_NAMES | lexicon.TOWN
_PLAIN = lexicon.WORD | lexicon.DRUG


def names_a_thing(name: str) -> bool:
    """Say whether a text is one name of a program's, of which no part is a person's: getICD10, not will_rose."""
    if len(name) > _LONGEST or _WRITTEN.fullmatch(name) is None:
        return False
    parts = list(map(str.lower, _PART.findall(name)))
    return len(parts) > 1 and all(map(_may_be_of_a_thing, parts)) and any(map(_is_of_a_thing, parts))


def is_a_word(name: str) -> bool:
    """Say whether a name is one word, or words put together, that call nobody: Skill, icdcode; not Lopez."""
    parts = _PART.findall(name)
    if len(name) > _LONGEST or len(parts) != 1 or _WRITTEN.fullmatch(name) is None:
        return False
    word = parts[0].lower()
    return word in _TOOLS or _is_plainly_a_word(word) or _is_put_together(word)


def is_cut_short(name: str) -> bool:
    """Say whether a name is a few letters that are in no list of names: rr, fn, svc; not li."""
    return _SHORT.fullmatch(name) is not None and not lexicon.kinds(name) & lexicon.NAMES


def _may_be_of_a_thing(part: str) -> bool:
    kinds = lexicon.kinds(part)
    if part in _OF_TOOLS or part in BETWEEN:
        return True
    if kinds & _PLAIN:
        return not kinds & _OF_PEOPLE
    if kinds & (lexicon.NAMES & ~lexicon.RARE_SURNAME) or (kinds and len(part) > _LONGEST_RARE):
        return False
    return not _ends_with_somebody(part)


def _is_of_a_thing(part: str) -> bool:
    kinds = lexicon.kinds(part)
    return part in _OF_TOOLS or bool(part not in BETWEEN and kinds & _PLAIN and not kinds & lexicon.SURNAME)


def _is_plainly_a_word(word: str) -> bool:
    kinds = lexicon.kinds(word)
    return bool(kinds & _PLAIN) and not kinds & (lexicon.NAMES & ~lexicon.RARE_SURNAME)


def _ends_with_somebody(part: str) -> bool:
    """Say whether a word that is in no list begins or ends with somebody's name: mlopez, lopezm."""
    return any(kinds & lexicon.NAMES and not kinds & _PLAIN for kinds in map(lexicon.kinds, _ends(part)))


def _ends(part: str) -> Iterator[str]:
    for at in range(1, len(part)):
        yield from (end for end in (part[:at], part[at:]) if len(end) >= _LEAST_NAME)


def _is_put_together(word: str) -> bool:
    """Say whether a word that is in no list is two words or more that are no names: soapnote; not rosehill."""
    if lexicon.kinds(word):
        return False
    reached = {0: 0}  # where a word may begin, and how many words are before it
    for end in range(_LEAST_PIECE, len(word) + 1):
        before = [
            count
            for start, count in reached.items()
            if end - start >= _LEAST_PIECE and _is_plainly_a_word(word[start:end])
        ]
        if before:
            reached[end] = max(before) + 1
    return reached.get(len(word), 0) > 1
