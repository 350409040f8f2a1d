"""What the model takes for an identifier without being sure, in a form that hardly any identifier has.

It knows the forms of numbers and abbreviations from texts in which they are somebody's, and the judge weighs what a
text holds rather than what a form is worth: 1432 is a time of day, 612 a room or a result, DPOA a term. Turned down in
3,239 texts of the dev half and eighteen authors were 211 words and numbers that were none, and 3 of 21,671 identifiers.
Where a label stands before a number, or the model is sure, nothing is said here.
"""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.of_things import OF_SOMEBODY
from gateway.detector.words import CLOCK
from gateway.model import Finding

_SURE_OF_NUMBER, _SURE_OF_NAME, _SURE_OF_THING = 0.9, 0.75, 0.5
_NUMBERS = OF_SOMEBODY | {"PHONE_NUMBER"}
_NAMED = frozenset({"PERSON", "ORGANIZATION"})  # towns are written in capitals, too
_BARE_DAY = re.compile(r"['’]?\d{1,4}")  # a day has its month beside it
_FEW = re.compile(r"\d{1,3}")
_TIMES = re.compile(rf"{CLOCK}(?:-{CLOCK})?")
_YEARS = re.compile(r"(?:19|20)\d\d-(?:\d\d|\d{4})")
_CODES = re.compile(r"(?P<least>\d{5})-(?P<most>\d{5})")  # of procedures, from one to another: 99213-99215
_MOST_CODES = 1000
# Codes of procedures, one after another, with how often or with what: 97165-GO, 97110 x 2, 97760; coded 99215.
_CODE = re.compile(r"\d{5}")
_CODES_BEFORE = re.compile(r"(?:\b\d{5}(?:-\w\w)?(?:[ ]?[x×][ ]?\d{1,2})?[\s,;]{1,3}(?:(?:or|and|vs\.?|\+)\s)?){1,8}$")
_CODED_BEFORE = re.compile(r"\b(?:Rx|CPT|coded|bill(?:ed|ing)?|contrast)\W{0,3}$", re.IGNORECASE)
_CODE_BEHIND = re.compile(r"[ ]?[x×][ ]?\d|-(?:\d\d|[A-Z]{2})\b|,\s?\d{5}\b|\s(?:or|and|vs\.?|\+)\s\d{5}\b")
_LIST = 100  # characters
_LABEL_BEFORE = re.compile(
    r"(?:\b(?:mrn|records?|charts?|acct|accounts?|ids?|members?|claims?|case|auth|ref|nos?|nr|nbr|numbers?|num|codes?|pin|badge|site|subject|pt|patient"
    r"|participant|study|ending|ends\s+in|last\s+(?:four|4|three|3)|pager?|pgr|ext|extension|x|job|unit|truck|medic|medevac|engine|locker|box|pass|tag|plate|bed|room"
    r"|rm|reg|lic|licen[cs]e|card|ssn|cert|file|ticket|order|lot|serial|sn|s/n|phone|cell|tel|fax|call)\b\W{0,4}(?:is|was|are|maybe)?\W{0,3}|(?<![A-Za-z])[#*xX]+\s*)$",
    re.IGNORECASE,
)
_NEAR = 24
_SHORT, _LONG = (2, 3), (4, 5)  # letters; a surname in capitals is longer
_WORD = re.compile(r"[A-Z][a-z]+")
_ARTICLE_BEFORE = re.compile(r"\b(?:the|an?|his|her|my|our|their|your)[ ]$", re.IGNORECASE)
# What somebody's is said of: the Kowalczuk chart, by the Sendik's.
_OF_IT_BEHIND = re.compile(r"['’]s|[ ](?!(?:is|was|has|will|with|and|or|to|in|at|on|by|for|from|of)\b)[a-z]")
_SPEAKS = re.compile(r"\s*[:>]")
_SHARE_OF_SMALL = 0.3  # of the letters about a word, so that capitals say something
_ABOUT = 1000  # characters: what is asked of each finding does not grow with the text


def is_faint(text: str, finding: Finding) -> bool:
    """Say whether what the model alone found is of a form that would need more than it has."""
    shown = text[finding.start : finding.end]
    if finding.entity == "DATE":
        return _BARE_DAY.fullmatch(shown) is not None
    if finding.entity in _NUMBERS:
        if finding.score >= _SURE_OF_NUMBER:
            return False
        if _is_small_number(shown):
            return not _is_labelled(text, finding.start)
        return _CODE.fullmatch(shown) is not None and finding.entity != "ZIP_CODE" and _is_among_codes(text, finding)
    if finding.entity == "PERSON" and finding.score < _SURE_OF_THING and _is_a_thing(shown, text, finding):
        return True
    if finding.entity in _NAMED and finding.score < _SURE_OF_NAME and shown.isalpha():
        return shown.isupper() and _is_mixed(text, finding) and _is_abbreviation(shown, text, finding)
    return False


def _is_small_number(shown: str) -> bool:
    codes = _CODES.fullmatch(shown)
    if codes is not None:
        return 0 < int(codes["most"]) - int(codes["least"]) < _MOST_CODES
    return any(form.fullmatch(shown) for form in (_FEW, _TIMES, _YEARS))


def _is_a_thing(shown: str, text: str, finding: Finding) -> bool:
    """Say whether one capital word stands behind an article, as things do: the Chopin, not the Star office."""
    if _WORD.fullmatch(shown) is None or shown.endswith("s") or _OF_IT_BEHIND.match(text, finding.end):
        return False
    return _ARTICLE_BEFORE.search(text, max(0, finding.start - _NEAR), finding.start) is not None


def _is_among_codes(text: str, finding: Finding) -> bool:
    others = _CODES_BEFORE.search(text, max(0, finding.start - _LIST), finding.start)
    start = finding.start if others is None else others.start()
    if _is_labelled(text, start):
        return False
    coded = _CODED_BEFORE.search(text, max(0, start - _NEAR), start) is not None
    return others is not None or coded or _CODE_BEHIND.match(text, finding.end) is not None


def _is_labelled(text: str, start: int) -> bool:
    return _LABEL_BEFORE.search(text, max(0, start - _NEAR), start) is not None


def _is_mixed(text: str, finding: Finding) -> bool:
    about = text[max(0, finding.start - _ABOUT) : finding.end + _ABOUT]
    return sum(map(str.islower, about)) > _SHARE_OF_SMALL * sum(map(str.isalpha, about))


def _is_abbreviation(shown: str, text: str, finding: Finding) -> bool:
    """Say whether capitals are likelier a term than a name, or the initials of one who speaks or signs."""
    if finding.entity != "PERSON":
        return True
    called = bool(lexicon.kinds(shown.lower()) & lexicon.NAMES)
    if len(shown) in _SHORT:  # those that are nobody's name are initials one time in eight
        return called and not _SPEAKS.match(text, finding.end) and not _is_alone(text, finding)
    return len(shown) in _LONG and not called


def _is_alone(text: str, finding: Finding) -> bool:
    """Say whether nothing else stands in its line, but for marks."""
    before = text[max(0, finding.start - _NEAR) : finding.start].rpartition("\n")[2]
    behind = text[finding.end : finding.end + _NEAR].partition("\n")[0]
    return not any(map(str.isalnum, before + behind))
