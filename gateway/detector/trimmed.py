"""A finding without what stands at its ends and is no part of it: marks, titles, articles, times of day, labels."""

from __future__ import annotations

import re
from dataclasses import replace

from gateway.detector import lexicon
from gateway.detector.plain_words import is_plain_word
from gateway.detector.words import CREDENTIALS, STATE_CODES, STATE_NAMES
from gateway.model import Finding

_EDGE = " \t\r\n,;:!?\"“”'’`()[]{}<>|*_=~^&-–—/\\"
_LEFT_EDGE = _EDGE + "."
_POSSESSIVE = re.compile(r"['’]s?$")
# None that people are called as well, Dean and Deacon and Son: what is left out here leaves.
_TITLE = re.compile(
    r"^(?:(?:dr|mr|mrs|ms|miss|mx|prof|rev|nurse|doctor|sir|madam|judge|sister|fr|capt|captain|sgt|ofc|officer|det|detective|lt|trp|tpr"
    r"|trooper|reverend|pastor|rabbi|imam|deputy|sheriff|coach|attg|cpl|spc|pvt|cpt|ltc|cdr|sfc|ssgt?|[mt]sgt|sr|senator|gma|gpa"
    r"|doc|msgr|honorable|ambassador|principal|counselor|[a-z]{3,10}ologist|mg[fm]|pg[fm]|granny|grandma|grandpa|husband|wife|dtr|daughter|mother|father|mom|dad|niece|nephew|aunt|auntie|uncle)\b\.?\s+)+(?=\w)",
    re.IGNORECASE,
)
_DEGREES = re.compile(rf"(?:,[ \t]*(?:{CREDENTIALS}|RDCS|PGY-?\d?|R\.T\.)\.?)+$")  # behind a comma: Do is a surname too
# What heads the next column, with its value behind it: Yazzie   Student ID 11830274.
_NEXT_HEAD = re.compile(r"(?:[ ]{2,}|\t)[ \t]*(?P<head>[A-Za-z]+(?:[ ][A-Za-z]+){0,2})$")
_VALUE_BEHIND = re.compile(r"[ ]?[:#]|[ ]\d")
# A state may stay (45 CFR 164.514(b)(2)(i)(B)): Concord, CA; Hamilton, Montana; Rhinebeck NY.
_STATE_BEHIND = re.compile(rf"(?<=[\w.])(?:,?[ \t\n]+(?:{STATE_CODES}|[A-Z]\.[A-Z]\.)|,[ \t\n]+(?i:{STATE_NAMES}))$")
# Behind a name that is not in capitals itself, Do is no surname where it is DO: Alan Whitcombe DO, Stan (PA).
_DEGREE_IN_CAPITALS = re.compile(r"[ ]+\(?(?:MD|DO|RN|NP|PA|PA-C|LPN|CNA|RT|RRT|PT|OT|PhD|MSW|LCSW|CRNA|APRN|FNP)\)?$")
# In small letters alone: The Willows may be called so, capital and all.
_ARTICLE = re.compile(r"(?:the|a|an|our|her|his|my|their|your)\s+(?=\S)")
# A command before what it is given in quotes: echo 'Bea Larkwell', rg -n "Larkwell".
_COMMAND = re.compile(r"(?P<command>[a-z]{2,10})(?:[ ]--?[A-Za-z][\w-]{0,20})*[ ](?P<quote>[\"'])(?=[A-Z])")
_COMMANDS = frozenset({"echo", "head"})  # that people are called as well
# A stamp that a machine wrote, with a T or to the second, is one piece: it joins one log to another.
_TIME = (
    r"(?:,?[ ]+(?:at[ ]|@[ ]?)?)(?:[01]?\d|2[0-4]):[0-5]\d"
    r"(?:[ ]?[AaPp]\.?[Mm]\b\.?)?[ ]?(?:Z|[+-]\d\d:?\d\d)?"
)
_TIME_BEHIND = re.compile(rf"(?<=\d){_TIME}$")
# Without a colon only behind a date with its year, as 2013 might be one.
_HOURS_BEHIND = re.compile(r"(?<=\d),?[ ]+(?:at[ ])?(?:[01]\d|2[0-3])[0-5]\d(?:[ ]?(?:hrs?|h))?$")
_WHOLE_DATE = re.compile(r"\d{1,2}[/-]\d{1,2}[/-](?:\d{4}|\d\d)|(?:19|20)\d\d-\d\d-\d\d")
_NUMBERS = frozenset(
    {"UNIQUE_ID", "MEDICAL_RECORD_NUMBER", "HEALTH_PLAN_ID", "ACCOUNT_NUMBER", "LICENSE_NUMBER", "DEVICE_ID"}
)
_WORD_BEFORE = re.compile(r"(?P<word>[a-z]{2,12})\b[.:#]?\s+(?=\S*\d)")
_LABEL_BEFORE = re.compile(r"(?:FIN|MRN|CSN|HAR|NPI|DEA|MAC|REF|REQ|ID)[:#]?\s+(?=\S*\d)")
_LONG = 5  # digits
_LABELS = frozenset({"nos", "no", "req", "fin", "tube", "is", "mrn", "id"})
_GEOCODES = "geocodes"  # their recognizer


def trimmed_to_itself(text: str, finding: Finding) -> Finding | None:
    """Give the finding without what is no part of it; None where nothing is left."""
    start, end = finding.start, finding.end
    while start < end and text[start] in _LEFT_EDGE:
        if text[start] == "(" and finding.entity in ("PHONE_NUMBER", "DEVICE_ID"):
            break
        if text[start] in "+-" and finding.recognizer == _GEOCODES:
            break  # west of Greenwich
        start += 1
    while end > start and text[end - 1] in _EDGE:
        if text[end - 1] == ")" and text.count("(", start, end) >= text.count(")", start, end):
            break
        end -= 1
    if finding.entity == "PERSON":
        start, end = _name(text, start, end)
    elif finding.entity in ("FACILITY", "ORGANIZATION", "LOCATION"):
        article = _ARTICLE.match(text, start, end)
        start = start if article is None else article.end()
        if finding.entity == "LOCATION" and (state := _STATE_BEHIND.search(text, start, end)) is not None:
            end = state.start()
    elif finding.entity == "DATE":
        end = _day(text, start, end)
    elif finding.entity in _NUMBERS:
        start = _number(text, start, end)
    return replace(finding, start=start, end=end) if start < end else None


def _name(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out titles, degrees, what heads the next column and what makes it a genitive."""
    start = behind_command(text, start, end)
    title = _TITLE.match(text[start:end])
    if title is not None and title.end() < end - start:
        start += title.end()
    head = _NEXT_HEAD.search(text, start, end)
    if head is not None and _VALUE_BEHIND.match(text, end) and all(map(_is_no_name, head["head"].split())):
        end = head.start()
    degrees = _DEGREES.search(text, start, end)
    if degrees is not None and degrees.start() > start:
        end = degrees.start()
    capitals = _DEGREE_IN_CAPITALS.search(text, start, end)
    if capitals is not None and any(char.islower() for char in text[start : capitals.start()]):
        end = capitals.start()
    possessive = _POSSESSIVE.search(text[start:end])
    return start, end if possessive is None else start + possessive.start()


def behind_command(text: str, start: int, end: int) -> int:
    """Leave out a command before what it is given; in front of a nickname stands a name: robert 'Bob' Larkwell."""
    given = _COMMAND.match(text, start, end)
    if given is None or text.find(given["quote"], given.end(), end) >= 0:
        return start
    command = given["command"]
    called_so = command not in _COMMANDS and lexicon.kinds(command) & lexicon.FIRST_NAMES
    return start if called_so else given.end()


def _is_no_name(word: str) -> bool:
    return is_plain_word(word) and not lexicon.kinds(word.lower()) & lexicon.FIRST_NAMES


def _day(text: str, start: int, end: int) -> int:
    """Leave out the time of day behind a date, which is no element of it: 07/25/25 06:52. A time stamp stays whole."""
    time = _TIME_BEHIND.search(text, start, end)
    if time is None and (time := _HOURS_BEHIND.search(text, start, end)) is not None:
        time = time if _WHOLE_DATE.fullmatch(text, start, time.start()) else None
    return end if time is None or time.start() <= start else time.start()


def _number(text: str, start: int, end: int) -> int:
    """Leave out a word of the language and a label before a long number: is 44931#, FIN 2025-0928.

    What is short is told by the word before it.
    """
    if sum(char.isdigit() for char in text[start:end]) < _LONG:
        return start
    word = _WORD_BEFORE.match(text, start, end)
    if word is not None and (word.group("word") in _LABELS or lexicon.kinds(word.group("word")) & lexicon.WORD):
        return word.end()
    label = _LABEL_BEFORE.match(text, start, end)
    return start if label is None else label.end()
