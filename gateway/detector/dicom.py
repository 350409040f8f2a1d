"""Headers of DICOM as dcmdump, pydicom and DICOM JSON print them: tag, value representation, value.

Which attributes identify is told by DICOM PS3.15, table E.1-1 (Application Level Confidentiality Profile Attributes);
what a representation holds by PS3.5, section 6.2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gateway.detector.formed import WORDS, by_form, is_year
from gateway.model import Finding

_NAME = "dicom"
# Of representations that say by themselves what they hold: names of people, days.
_BY_REPRESENTATION = {"PN": "PERSON", "DA": "DATE", "DT": "DATE", "UI": "UNIQUE_ID", "AS": "AGE"}
_BY_TAG = {
    "00080050": "MEDICAL_RECORD_NUMBER", "00080080": "FACILITY", "00080081": "STREET_ADDRESS", "00080092": "STREET_ADDRESS", "00080094": "PHONE_NUMBER", "00081010": "UNIQUE_ID", "00081040": "FACILITY",
    "00100020": "MEDICAL_RECORD_NUMBER", "00101000": "MEDICAL_RECORD_NUMBER", "00101040": "STREET_ADDRESS", "00101090": "MEDICAL_RECORD_NUMBER", "00102154": "PHONE_NUMBER", "00102155": "PHONE_NUMBER", "00100050": "HEALTH_PLAN_ID",
    "00181000": "DEVICE_ID", "00181002": "DEVICE_ID", "00181005": "UNIQUE_ID", "00181008": "DEVICE_ID", "00200010": "UNIQUE_ID", "00321064": "", "00380010": "MEDICAL_RECORD_NUMBER", "00380060": "UNIQUE_ID", "00400242": "UNIQUE_ID", "00400253": "UNIQUE_ID", "00401001": "UNIQUE_ID", "00402016": "UNIQUE_ID", "00402017": "UNIQUE_ID", "00120040": "UNIQUE_ID", "00120042": "UNIQUE_ID", "00120031": "FACILITY",
}  # fmt: skip
_LINE = re.compile(
    r"(?m)^[ \t>]*(?:\((?=[0-9A-Fa-f]{4},[ ]?[0-9A-Fa-f]{4}\))|(?=00[0-9A-Fa-f]{2},))(?P<group>[0-9A-Fa-f]{4}),[ ]?(?P<element>[0-9A-Fa-f]{4})\)?(?P<between>[A-Za-z' ()/-]{0,60}?)[ \t]"
    r"(?P<vr>AE|AS|AT|CS|DA|DS|DT|FD|FL|IS|LO|LT|OB|OF|OW|PN|SH|SL|SQ|SS|ST|TM|UC|UI|UL|UN|UR|US|UT)(?=[ \t:=\[])[ \t:]*(?P<rest>[^\n]*)$"
)
_JSON = re.compile(
    r'"(?P<group>[0-9A-Fa-f]{4})(?P<element>[0-9A-Fa-f]{4})"\s*:\s*\{\s*"vr"\s*:\s*"(?P<vr>[A-Z]{2})"\s*,\s*"Value"\s*:\s*\[\s*'
    r'(?:\{\s*"Alphabetic"\s*:\s*)?"(?P<rest>[^"\n]{1,200})"'
)
_REPRESENTATION = re.compile(r'"vr"\s*:\s*"(?P<vr>[A-Z]{2})"')
_VALUE = re.compile(r"\[(?P<bracketed>[^\]\n]*)\]|'(?P<quoted>[^'\n]*)'|(?P<bare>[^#\n]*)")
# Standard classes, transfer syntaxes and their names: everybody's.
_STANDARD = re.compile(r"1\.2\.840\.10008[\d.]*|=\w+")
_OLDEST = 89
_LEAST_OF_ONE = 5  # characters of what a station with one digit is called: CT4WEST
_CODED = frozenset("AT CS DS FD FL IS SL SS TM UL US".split())
_LONGEST_CODE = 64  # characters: several of the sixteen that PS3.5 gives to one
_EMPTY = re.compile(r"\(no value available\)|ANONYMI[SZ]ED|REMOVED|DEIDENTIFIED|NONE|UNKNOWN|[X_?.-]*", re.IGNORECASE)


def is_dicom(text: str) -> bool:
    """Say whether a text holds lines of a header."""
    return ("," in text and _LINE.search(text) is not None) or ('"vr"' in text and _JSON.search(text) is not None)


def find(text: str) -> Iterator[Finding]:
    """Give the identifiers that a header's tags and representations name."""
    for match in (*_LINE.finditer(text), *_JSON.finditer(text)):
        tag = (match.group("group") + match.group("element")).lower()
        entity = _BY_TAG.get(tag, _BY_REPRESENTATION.get(match.group("vr"), ""))
        start, end = _value(text, match)
        shown = text[start:end]
        if entity and shown and _fits(entity, shown):
            yield by_form(start, end, entity, _NAME)


def codes(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of tags and of what they are called, and the values of representations that hold codes."""
    for match in _LINE.finditer(text):
        start, end = _value(text, match)
        coded = match.group("vr") in _CODED and end - start <= _LONGEST_CODE
        called = not match.group("between").strip() or text.startswith(":", match.end("vr"))
        first = match.start() if called else match.start("vr")
        yield first, end if coded else start
        if text[end : match.end()].lstrip(" ]'\t").startswith("#"):
            yield end, match.end()
    for match in _JSON.finditer(text):
        yield match.start("group"), match.end("element")
        if match.group("vr") in _CODED | {"AS"} and len(match.group("rest")) <= _LONGEST_CODE:
            yield match.span("rest")
    yield from (match.span("vr") for match in _REPRESENTATION.finditer(text))


def _value(text: str, match: re.Match[str]) -> tuple[int, int]:
    start = match.start("rest")
    value = _VALUE.match(text, start, match.end("rest"))
    if value is None:
        return start, start
    start, end = value.span(value.lastgroup or 0)
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _fits(entity: str, shown: str) -> bool:
    if _EMPTY.fullmatch(shown):
        return False
    digits = sum(c.isdigit() for c in shown)
    if entity == "AGE":
        return shown[:3].isdigit() and shown[3:] == "Y" and int(shown[:3]) > _OLDEST
    if entity == "DATE":
        return digits > 4 and not is_year(shown)
    if entity in ("PERSON", "FACILITY", "STREET_ADDRESS"):
        return WORDS.search(shown) is not None and len(shown) > 1
    return (digits > 1 or (digits == 1 and len(shown) >= _LEAST_OF_ONE)) and _STANDARD.fullmatch(shown) is None
