"""Postal addresses as a whole: what stands between and behind a street, its town and its code belongs to them.

A state may stay (45 CFR 164.514(b)(2)(i)(B)), within an address too; the region and the country of a foreign address go
with its town.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gateway.detector.words import COUNTRIES, COUNTRIES_OF_WORDS, STATE_CODES, STATE_NAMES
from gateway.model import Finding

_GAP = re.compile(r"[ \t,;]*(?:\r?\n[ \t,>?]*){0,2}")
_NAMED = "|".join(sorted(rf"{re.escape(name)}" for name in COUNTRIES if name.isalpha() and len(name) > 3))
_REGION = re.compile(
    rf"(?:{STATE_NAMES}|{COUNTRIES_OF_WORDS}|{_NAMED})(?:\s+\([A-Z][a-z]+\))?\b|(?-i:(?:{STATE_CODES}|USA|UK|U\.S\.A\.)\b)",
    re.IGNORECASE,
)
_STATE = re.compile(rf"{STATE_CODES}|{STATE_NAMES}", re.IGNORECASE)
_STATE_ANY_CASE = re.compile(rf"(?:{STATE_CODES})\b", re.IGNORECASE)
_AREA = re.compile(
    r"(?!MRN|DOB|SSN|TEL|FAX|DOS|NPI|DEA|ACC|CSN|FIN|PID|ID\b|PH\b)[A-Z]{2,3}\b(?=[ \t,]*(?:\r?\n[ \t]*)?\d{4})"
)
_CODE = re.compile(r"\d{4,6}(?![\w/.:-]\d|\d)")
_TOWN = re.compile(
    rf"(?P<town>[A-ZÀ-ÞŁŚŻČŠŽ][^\W\d_]*(?:[ '’-][^\W\d_]+){{0,4}}\.?)(?=[ \t]*(?:,|\r?\n)[ \t>?,]*(?:\r?\n[ \t>?,]*)?"
    rf"(?:(?:{STATE_NAMES}|{COUNTRIES_OF_WORDS}|{_NAMED})\b|[A-Z]{{2,3}}\b[ ,\n]+[ \t>?,]*(?:[A-Z][a-z]+ )?\d{{4}}|\d{{4,6}}\b(?!\d)))"
)
_YEAR = re.compile(r"(?:19|20)\d\d\b")
_PLACES = frozenset({"LOCATION", "ZIP_CODE", "FACILITY", "ORGANIZATION", "STREET_ADDRESS"})
_MOST_LINES = 8


def whole_addresses(text: str, findings: list[Finding]) -> list[Finding]:
    """Let towns take in the region behind them, and find the code that ends an address. ``findings`` are sorted."""
    if not any(finding.entity == "STREET_ADDRESS" for finding in findings):
        return findings
    grown = list(findings)
    begins = {finding.start: index for index, finding in enumerate(grown) if finding.entity in _PLACES}
    for index, street in enumerate(findings):
        if street.entity == "STREET_ADDRESS":
            grown += _follow(text, grown, begins, index)
    return sorted(grown, key=lambda finding: (finding.start, -finding.end, finding.entity))


def _follow(text: str, grown: list[Finding], begins: dict[int, int], index: int) -> list[Finding]:
    """Walk from a street to the end of its address; give the code that nothing else has found."""
    position, last, in_region = grown[index].end, index, False
    for _ in range(_MOST_LINES):
        gap = _GAP.match(text, position)
        at = gap.end() if gap else position
        if at == position and position > grown[index].end:
            break
        if at in begins:
            last = begins[at]
            position = grown[last].end
            continue
        if last == index:
            town = _TOWN.match(text, at)
            if town is None:
                break
            # The town of a foreign address: capitalised, and a region or a code comes behind it.
            grown.append(Finding(at, town.end("town"), "LOCATION", 0.7, "addresses"))
            last, position = len(grown) - 1, town.end("town")
            continue
        region = _REGION.match(text, at) or _AREA.match(text, at)
        if region is None and text[at : at + 2].islower():
            region = _STATE_ANY_CASE.match(text, at)
            if region is not None and not _CODE.match(text, region.end() + 1):
                region = None  # "in", "or", "me" are words
        if region is not None:
            if not _STATE.fullmatch(region.group()):
                grown[last] = replace(grown[last], end=region.end())
            position, in_region = region.end(), True
            continue
        code = _CODE.match(text, at)
        if code is not None and (in_region or (grown[last].entity == "LOCATION" and not _YEAR.match(text, at))):
            return [Finding(code.start(), code.end(), "ZIP_CODE", 0.7, "addresses")]
        break
    return []
