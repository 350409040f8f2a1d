"""Raw findings → findings: cleaned at their ends, joined, without what is never an identifier."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from gateway.detector.addresses import whole_addresses
from gateway.detector.negatives import is_place_that_stays, is_plain_word, is_term, named_before
from gateway.detector.recognizers.words import NOT_A_NAME
from gateway.model import Finding

_EDGE = " \t\r\n,;:!?\"“”'’`()[]{}<>|*_=~^&-–—/\\"
_LEFT_EDGE = _EDGE + "."
_POSSESSIVE = re.compile(r"['’]s?$")
_TITLE = re.compile(r"^(?:dr|mr|mrs|ms|miss|mx|prof|rev|nurse|doctor|sir|madam)\b\.?\s+", re.IGNORECASE)
_MODEL = "model"
LEAST_SCORE = 0.5
LEAST_OF_MODEL = 0.35  # the bundled model gives probabilities: a name missed costs more than a word taken
_LEAST_NUMBER = 5  # digits that the model alone may call a number that identifies; 0300 is a time
_NAMED = frozenset({"PERSON", "LOCATION", "FACILITY", "ORGANIZATION"})
_GRADED = re.compile(r"[A-Z]{2,5}\s(?:I{1,3}|IV|V)|[A-Z]+\d+[A-Z]*|[A-Z]\d+")  # NYHA III, T2DM, C5
_SPECIES = re.compile(r"[A-Z]\. ?[a-z]+")  # H. pylori
_NO_DATE = re.compile(
    r"(?:1[89]|20)\d\d|\d{1,2}:\d\d.*|\d+\s*(?:days?|weeks?|months?|years?|hours?|hrs?)", re.IGNORECASE
)
_NUMERIC = re.compile(r"(\d{1,3})\s?[/-]\s?(\d{1,4})")
# 3/5 is a grade of strength, 7/10 of pain; 2/7, 3/52 and 4/12 are days, weeks and months.
_SCORE = re.compile(r"\d{1,2}(?:-\d{1,2})?\s?/\s?(?:5|6|7|10|12|52)|\d{1,2}\s?-\s?\d{1,2}")
_DATE_CUE = re.compile(
    r"\b(?:on|since|by|until|till|dated?|of|from|through|thru|seen|due|appt|visit|f/u|lmp|dob|dos|admitted|discharged|before|after"
    r"|mon|tue|tues|wed|thu|thurs|fri|sat|sun|\w+day)\b[\s:.,(]*$",
    re.IGNORECASE,
)
_ORDINAL = re.compile(r"(?:the\s+)?\d{1,2}(?:st|nd|rd|th)", re.IGNORECASE)
_BEHIND_ORDINAL = re.compile(
    r"\s*(?:$|[.,;:!?)\n]|(?:of|at|and|or|to|through|in|for|with|when|because|by|she|he|we|they|if|is|was)\b)",
    re.IGNORECASE,
)
_GAP = re.compile(r"[ \t]+(?:[A-Z]\.[ \t]*)?|[ \t]*[-'’][ \t]*|\.[ \t]*")


def clean(text: str, raw: Iterable[Finding], thresholds: Mapping[str, float], allowed: frozenset[str]) -> list[Finding]:
    """Give the findings of a text, sorted. ``allowed`` are exact texts that are never findings."""
    kept = []
    for finding in raw:
        least = LEAST_OF_MODEL if finding.recognizer == _MODEL else LEAST_SCORE
        if finding.score < thresholds.get(finding.entity, least):
            continue
        trimmed = _trim(text, finding)
        if trimmed is None or text[trimmed.start : trimmed.end] in allowed:
            continue
        if finding.recognizer == _MODEL and not _credible(text, trimmed):
            continue
        kept.append(trimmed)
    joined = _join(text, sorted(set(kept), key=lambda finding: (finding.start, -finding.end, finding.entity)))
    return whole_addresses(text, joined)


def _trim(text: str, finding: Finding) -> Finding | None:
    start, end = finding.start, finding.end
    while start < end and text[start] in _LEFT_EDGE:
        if text[start] == "(" and finding.entity in ("PHONE_NUMBER", "DEVICE_ID"):
            break
        start += 1
    while end > start and text[end - 1] in _EDGE:
        if text[end - 1] == ")" and text.count("(", start, end) >= text.count(")", start, end):
            break
        end -= 1
    if finding.entity == "PERSON":
        title = _TITLE.match(text[start:end])
        if title is not None and title.end() < end - start:
            start += title.end()
        possessive = _POSSESSIVE.search(text[start:end])
        if possessive is not None:
            end = start + possessive.start()
    if start >= end:
        return None
    return Finding(start, end, finding.entity, finding.score, finding.recognizer)


def _credible(text: str, finding: Finding) -> bool:
    """Turn down what the model takes for a name and is not one."""
    shown = text[finding.start : finding.end]
    if finding.entity in _NAMED:
        if not any(c.isalpha() for c in shown):
            return False
        if finding.entity == "LOCATION" and is_place_that_stays(shown):
            return False
        if finding.entity != "FACILITY" and is_term(shown, text, finding.start, finding.end):
            return False
        if finding.entity != "FACILITY" and _is_abbreviation(shown, text):
            return False
        if finding.entity == "PERSON" and (_SPECIES.fullmatch(shown) or _GRADED.fullmatch(shown)):
            return False
        if _plain(shown, finding, text):
            return False
        words = re.findall(r"[^\W\d_]+", shown.lower())
        return not all(word in NOT_A_NAME for word in words)
    if finding.entity == "DATE":
        return _is_date(shown.strip(), text, finding)
    if finding.entity == "AGE":
        number = re.search(r"\d+", shown)
        return number is None or int(number.group()) >= 90
    digits = sum(c.isdigit() for c in shown)
    if finding.entity in ("UNIQUE_ID", "ZIP_CODE", "PHONE_NUMBER", "MEDICAL_RECORD_NUMBER") and shown.isalnum():
        return digits >= _LEAST_NUMBER or (digits >= 2 and digits < len(shown) and len(shown) >= _LEAST_NUMBER)
    return len(shown) > 1


def _plain(shown: str, finding: Finding, text: str) -> bool:
    """Say whether what the model names is made of nothing but words of the language: "C. Start", "interstellar journeys"."""
    words = [word for word in re.split(r"[\s/&,+-]+", shown) if sum(c.isalpha() for c in word) > 1]
    if not words or named_before(text, finding.start):
        return False
    if finding.entity == "PERSON":
        return all(is_plain_word(word) for word in words)
    if len(words) == 1 and finding.entity == "LOCATION":
        return is_plain_word(words[0])
    # Places and firms are called by plain words too: "Blue Finch Diner", but not "the senior center".
    lower = shown.islower() and not text.islower()
    return (lower or len(words) == 1) and all(is_plain_word(word) or word.lower() in NOT_A_NAME for word in words)


def _is_date(shown: str, text: str, finding: Finding) -> bool:
    """Tell a date from a year, a time, a length of time, a score out of five, and the fourth finger."""
    if _NO_DATE.fullmatch(shown):
        return False
    numeric = _NUMERIC.fullmatch(shown)
    if numeric is not None:
        first, second = sorted(int(part) for part in numeric.groups())
        if first == 0 or first > 12 or (second > 31 and second < 1900 and len(numeric.group(2)) != 2):
            return False
        if second > 31 and "/" in shown and int(numeric.group(1)) > 12:
            return False
    if _SCORE.fullmatch(shown):
        return _DATE_CUE.search(text, max(0, finding.start - 24), finding.start) is not None
    if _ORDINAL.fullmatch(shown):
        return _BEHIND_ORDINAL.match(text, finding.end) is not None
    return True


def _is_abbreviation(shown: str, text: str) -> bool:
    """Say whether a few capitals stand alone in a text that is not written in capitals."""
    return 2 <= len(shown) <= 4 and shown.isalpha() and shown.isupper() and any(c.islower() for c in text)


def _join(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Join findings of one entity that overlap, and parts of one person's name that stand beside each other."""
    joined: list[Finding] = []
    for finding in findings:
        for index in range(len(joined) - 1, max(-1, len(joined) - 6), -1):
            other = joined[index]
            if other.entity != finding.entity:
                continue
            touches = finding.start < other.end
            beside = finding.entity == "PERSON" and _GAP.fullmatch(text, other.end, finding.start) is not None
            if touches or (beside and finding.start > other.end):
                joined[index] = Finding(
                    other.start,
                    max(other.end, finding.end),
                    other.entity,
                    max(other.score, finding.score),
                    other.recognizer,
                )
                break
        else:
            joined.append(finding)
    return joined
