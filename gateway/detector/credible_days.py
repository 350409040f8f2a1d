"""Days that the model takes for somebody's and that are everybody's: one of each month, a bare year in words."""

from __future__ import annotations

import re

WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?"
_NTH = r"(?:first|second|third|fourth|other|last|1st|2nd|3rd|4th)(?:\s+and\s+(?:second|third|fourth|last))?"
_NTH_DAY = re.compile(
    rf"(?:{_NTH}\s+){{1,2}}{WEEKDAY}",
    re.IGNORECASE,
)
_EACH_BEFORE = re.compile(r"\b(?:every|each|alternate)\s+$", re.IGNORECASE)
_UNIT_SAID = r"(?:one|two|three|four|five|six|seven|eight|nine)"
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_YEAR_SAID = rf"(?:oh[ -]{_UNIT_SAID}|(?:ten|eleven|twelve|\w+teen)|{_TENS}(?:[ -]{_UNIT_SAID})?)"
# A bare year in words: two thousand eleven, nineteen ninety-four, twenty twenty.
_SPOKEN_YEAR = re.compile(
    rf"(?:two[ -]thousand(?:[ -]and)?[ -](?:{_UNIT_SAID}|{_YEAR_SAID})|(?:nineteen|twenty)[ -]{_YEAR_SAID})",
    re.IGNORECASE,
)
# Cuffs, sizes 9/11/13; dilated with Savary 10-11-12; step-up doses of 1-10-10.
# Buprenorphine and naloxone, 8/2 films.
_SIZED_BEFORE = re.compile(
    r"\b(?:sizes|savary|maloney|bougies?|dilators?|step-?up(?:[ ]dos(?:es|ing))?)[ ]$",
    re.IGNORECASE,
)
_FILMS_BEHIND = re.compile(r"\s?films?\b", re.IGNORECASE)
_BORN_BEFORE = re.compile(r"\b(?:born|birth|dob)\b[^\n.]*$", re.IGNORECASE)


def is_nobodys_day(shown: str, text: str, start: int) -> bool:
    """Say whether it comes again and again (every second Wednesday), is a size, a dose, or a year alone, not of birth.

    Who was born in that year may be over 89 (45 CFR 164.514(b)(2)(i)(C)).
    """
    if _NTH_DAY.fullmatch(shown):
        return _EACH_BEFORE.search(text, max(0, start - 12), start) is not None
    if is_size_or_dose(text, start, start + len(shown)):
        return True
    return _SPOKEN_YEAR.fullmatch(shown) is not None and _BORN_BEFORE.search(text, max(0, start - 20), start) is None


def is_size_or_dose(text: str, start: int, end: int) -> bool:
    """Say whether numbers are sizes, by what stands before them, or a dose, by what stands behind."""
    sized = _SIZED_BEFORE.search(text, max(0, start - 16), start)
    return sized is not None or _FILMS_BEHIND.match(text, end) is not None
