"""Pairs and triples of numbers that are no day of any calendar, however they are read; and MAR, a record."""

from __future__ import annotations

import re

_PARTS = re.compile(r"(\d{1,4})\s?([/.-])\s?(\d{1,4})(?:\s?\2\s?(\d{1,4}))?")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+")
# 36 6/7: weeks of a pregnancy and days of the next one.
_WEEKS_BEFORE = re.compile(r"(?<![\d/.])[1-4]?\d[ ]?(?:w(?:ee)?ks?[ ])?$")
_POINT_BEFORE = re.compile(r"(?:^|[ ,;:(])\.$")  # PEEP .3/5 .4/5-8
_DAYS_OF_SEVEN = re.compile(r"[0-6]\s?/\s?7")
_ORDINAL = re.compile(r"(?:the\s+)?(\d{1,3})(?:st|nd|rd|th)", re.IGNORECASE)
# The medication administration record; the month is March in full, or has a day or a year beside it: "back in MAR".
_RECORD = re.compile(r"\b(?:the|printed|e-?|paper|on|per|of|an?|her|his|its) ?$", re.IGNORECASE)
_MONTHS, _DAYS = 12, 31
_SHORT_YEAR, _YEAR = 2, 4  # digits


def is_no_day(shown: str, before: str) -> bool:
    """Say whether numbers name no day, month or year: 140/104/12, 40/35, 118,402, the 40th.

    ``before``: some characters in front of them. Of what is not written in numbers nothing is said.
    """
    if _GROUPED.fullmatch(shown) or (shown == "MAR" and _RECORD.search(before) is not None):
        return True
    if _DAYS_OF_SEVEN.fullmatch(shown) and _WEEKS_BEFORE.search(before):
        return True
    ordinal = _ORDINAL.fullmatch(shown)
    if ordinal is not None:
        return not 1 <= int(ordinal.group(1)) <= _DAYS  # the 40th
    if shown[:1].isdigit() and _POINT_BEFORE.search(before):
        return True
    parts = _PARTS.fullmatch(shown)
    if parts is None:
        return False
    numbers = [part for part in (parts.group(1), parts.group(3), parts.group(4)) if part is not None]
    return not any(_reads(numbers, order) for order in _ORDERS[len(numbers)])


# m: month, d: day, y: year
_ORDERS = {2: ("md", "dm", "my", "ym"), 3: ("mdy", "dmy", "ymd", "ydm")}


def _reads(numbers: list[str], order: str) -> bool:
    return all(_may_be(number, kind) for number, kind in zip(numbers, order, strict=True))


def _may_be(number: str, kind: str) -> bool:
    if kind == "y":
        return len(number) in (_SHORT_YEAR, _YEAR)
    return len(number) <= _SHORT_YEAR and 1 <= int(number) <= (_MONTHS if kind == "m" else _DAYS)
