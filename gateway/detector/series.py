"""Numbers in a row: what stands close to a number that identifies, in its very shape, is another of its kind."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from gateway.detector import x12
from gateway.detector.of_things import OF_SOMEBODY, is_of_thing
from gateway.model import Finding

_NUMBERS = OF_SOMEBODY - {"ZIP_CODE"}
_NEAR = 64  # characters
_BESIDE = 16  # findings to each side that may hold a number already
_LEAST_DIGITS, _LEAST_OF_DIGITS_ALONE, _LEAST_JOINED = 4, 6, 5
_TOKEN = re.compile(r"(?<![\w.,$/+-])[A-Z]{0,6}\d[\dA-Z]*(?:[-/.][\dA-Z]+){0,4}(?![\w%]|[-/.,]\d)")
_JOINED = re.compile(r"\s*(?:,|/|&|;|(?:,\s*)?\b(?:and|or|to|thru|through|then)\b)\s*")
_TIED = re.compile(r"(?:[-/*][A-Z]{0,2}\d{1,6}[A-Z]?)+(?![\w%])")  # what the model leaves of 24-33918-A1
_TIED_IN_X12 = re.compile(r"(?:[-/][A-Z]{0,2}\d{1,6}[A-Z]?)+(?![\w%])")  # where a star begins the next element
# The last group of a number in groups: W0448 25 002207 8.
_GROUPED = re.compile(r"(?=(?:\D*\d){6})[A-Z]{0,4}\d+[A-Z]?(?: [\dA-Z]*\d[\dA-Z]*)+")
_GROUP_BEHIND = re.compile(
    r" \d{1,6}[A-Z]?(?![\w%/-]|[.,]\d| ?(?:mg|mcg|ml|units?|tabs?|am|pm|hrs?|hours?|days?|weeks?|x|of|yo|kg|lbs?)\b)"
)
_LETTERS_BEFORE = re.compile(r"(?:^|[\s(\"'])(?P<letters>[B-HJ-Z]|[A-Z]{2,3}) $")
_LONG = re.compile(r"(?:\d{0,4}[A-Z])?\d{5,}")
# What is a word before a number and no part of it.
_LABELS = frozenset(
    """
    ID IDS NO MRN MR NPI DEA SSN SS RX REF SN VIN DOB FAX CSN HAR FIN ACC ICN DCN CCN CLM LOT TEL PH EXT UR HRN
    EID EPI MPI MBI CDL DL LIC RN MD DO NP PA RPH CSR CAD IND SIN HIC GRP SUB POL PO WO TAX EIN TIN PIN OTP RMA
    RGA AUTH INC REQ ORD ENC ACCT BAG DOT VA US UID FOR PT IS THE AND OR TO IN ON AT OF BY AS
    """.split()
)


def in_series(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Give the findings and the further numbers of their series. ``findings`` are sorted."""
    ties = _TIED_IN_X12 if "*" in text and x12.is_x12(text) else _TIED
    grown = [_whole(text, finding, ties) for finding in findings]
    more = [
        other
        for at, finding in enumerate(grown)
        for other in _alike(text, finding, grown[max(0, at - _BESIDE) : at + _BESIDE])
    ]
    if not more:
        return grown
    taken: list[Finding] = []
    for other in sorted(more, key=lambda finding: (finding.start, -finding.end)):
        if not taken or other.start >= taken[-1].end:
            taken.append(other)
    return sorted([*grown, *taken], key=lambda finding: (finding.start, -finding.end, finding.entity))


def _whole(text: str, finding: Finding, ties: re.Pattern[str]) -> Finding:
    """Take in what belongs to a number at its ends: -A1 of a block, BM of a registration."""
    if finding.entity not in _NUMBERS or not text[finding.end - 1].isalnum():
        return finding
    tied = ties.match(text, finding.end)
    if tied is not None:
        finding = replace(finding, end=tied.end())
    if _GROUPED.fullmatch(text, finding.start, finding.end) and (group := _GROUP_BEHIND.match(text, finding.end)):
        return replace(finding, end=group.end())
    letters = _LETTERS_BEFORE.search(text, max(0, finding.start - 6), finding.start)
    if letters is None or letters.group("letters") in _LABELS or not _LONG.fullmatch(text, finding.start, finding.end):
        return finding
    return replace(finding, start=letters.start("letters"))


def _alike(text: str, finding: Finding, findings: Sequence[Finding]) -> Iterator[Finding]:
    shown = text[finding.start : finding.end]
    digits = sum(c.isdigit() for c in shown)
    if finding.entity not in _NUMBERS or digits < _LEAST_DIGITS or " " in shown or shown.islower():
        return
    shape = _shape(shown)
    first, last = max(0, finding.start - _NEAR), min(len(text), finding.end + _NEAR)
    for token in _TOKEN.finditer(text, first, last):
        start, end = token.span()
        if end == last < len(text) or _shape(token.group()) != shape:
            continue
        if any(other.start < end and start < other.end for other in findings):
            continue
        between = text[finding.end : start] if start > finding.start else text[end : finding.start]
        least = _LEAST_JOINED if _JOINED.fullmatch(between) else _LEAST_OF_DIGITS_ALONE
        if (shown.isdigit() and digits < least) or is_of_thing(text, start, end):
            continue
        yield replace(finding, start=start, end=end)


def _shape(shown: str) -> str:
    return "".join("9" if c.isdigit() else "A" if c.isalpha() else c for c in shown)
