"""Numbers that stand for somebody, however they are grouped and with whatever stands before them."""

from __future__ import annotations

import re

from gateway.deid.folding import fold

# Marks that may group the digits and letters of a number: 123-45-6789, (555) 123.4567
GROUPING = frozenset("-./()+#·–")
LONGEST_NUMBER = 12  # tokens
LEAST_NUMBER = 5  # letters and digits: shorter ones (a room, a dose) would be found everywhere
LEAST_SHORT = 3  # digits of a number that is looked for where it stands alone
_LOCAL, _NATIONAL = 7, 10  # digits of a telephone number of North America, without and with its area
# What is one run of characters may be grouped in other ways; a date or an address may not.
NUMBERS = frozenset(
    "PHONE_NUMBER US_SSN MEDICAL_RECORD_NUMBER HEALTH_PLAN_ID ACCOUNT_NUMBER LICENSE_NUMBER VEHICLE_ID DEVICE_ID "
    "UNIQUE_ID".split()
)
# No record number: 482 mg, 48.2, 1/482.
_MEASURED = re.compile(
    r"[.,:/–-]\d|[ \t-]?(?:%|°|(?:mg|mcg|[µμ]g|g|kg|lbs?|oz|m?l|dl|cc|[cm]?m|ft|units?|iu|meq|mmol|mmhg|bpm|k?cal"
    r"|m?sec|m?s|min(?:ute)?s?"
    r"|h(?:ou)?rs?|h|days?|weeks?|wks?|months?|mos?|years?|yrs?|yo|y/o|times|x|tab(?:let)?s?|caps(?:ules?)?|beds?|cells?|patients?|degrees)\b)",
    re.IGNORECASE,
)
_IN_A_NUMBER = re.compile(r"(?:\d[.,:/–-]|[$€£<>≤≥][ \t]?)$")


def squeeze(text: str) -> str:
    """Give the letters and digits of ``text``, folded: what a number is whatever its grouping."""
    return "".join(c for c in fold(text) if c.isalnum())


def without_zeros(squeezed: str) -> str:
    """Give a number without the zeros before it; other words as they are."""
    return squeezed.lstrip("0") if squeezed.isdigit() else squeezed


def groupings(value: str, entity: str) -> set[str]:
    """Give what a number is, as ``squeeze`` gives it; without zeros before it too, and other parts of a telephone's."""
    key = squeeze(value)
    keys = {key}
    if key.isdigit():
        keys.add(without_zeros(key))
        national = key[1:] if len(key) == _NATIONAL + 1 and key[0] == "1" else key
        if len(national) == _NATIONAL and entity in ("PHONE_NUMBER", "UNIQUE_ID"):
            keys |= {national, f"1{national}"}
            if entity == "PHONE_NUMBER":
                keys.add(national[-_LOCAL:])
    return {one for one in keys if len(one) >= LEAST_NUMBER and any(c.isdigit() for c in one)}


def stands_alone(text: str, start: int, end: int) -> bool:
    """Say whether a short number is neither part of a longer one nor a measure."""
    return _IN_A_NUMBER.search(text, max(0, start - 4), start) is None and _MEASURED.match(text, end) is None
