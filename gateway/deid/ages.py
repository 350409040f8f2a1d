"""Ages as they are written: whether one may be over 89 years, and whether a text is one that may stay, and no more."""

from __future__ import annotations

import re

from gateway.deid.normalize import normalize

_OLDEST = 89  # years: 45 CFR 164.514(b)(2)(i)(C)
_NUMBER = re.compile(r"\d+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3}(?!\d))")
# How many of a unit are ninety years, about.
_IN_90_YEARS = {"h": 788_400, "d": 32_850, "w": 4_680, "m": 1_080}
_OF_A_CHILD = re.compile(
    r"(?P<number>\d{1,6})(?:\.\d+)?[\s-]*(?P<unit>hours?|hrs?|days?|weeks?|wks?|months?|mos?)\b", re.IGNORECASE
)
SPOKEN_OVER_89 = re.compile(r"ninet(?!een)|ninty|nintey|hundred|nonagen|centen", re.IGNORECASE)
_SPOKEN_UNDER = (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
    "|nineteen|(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty)(?:[\\s-]*(?:one|two|three|four|five|six|seven"
    "|eight|nine))?"
)
_SPOKEN = re.compile(rf"\b(?:{_SPOKEN_UNDER})(?=\b|year|yr)", re.IGNORECASE)
_UNIT = r"(?:hours?|hrs?|days?|weeks?|wks?|months?|mos?|years?|yrs?\.?|yr|y\.?\s?/?o\.?|yo|y)"
_AMOUNT = rf"(?:\d{{1,3}}(?:\.\d+)?|{_SPOKEN_UNDER})"
_AGE = re.compile(
    rf"(?:an?\s+)?(?:age[ds]?\s*:?\s*(?:of\s+)?)?{_AMOUNT}(?:\s*(?:to|-|–|and|or)\s*{_AMOUNT})?(?:[\s-]*{_UNIT})?"
    rf"(?:[\s,]*(?:and\s+)?{_AMOUNT}[\s-]*{_UNIT})?(?:[\s-]*(?:old|of\s+age))?(?:[\s/-]*[MF])?",
    re.IGNORECASE,
)


def shows_over_89(age: str) -> bool:
    """Say whether a written age may be over 89 years: one of its numbers is, or nothing in it can be read as less."""
    read = _THOUSANDS.sub("", normalize(age).text)
    of_a_child = list(_OF_A_CHILD.finditer(read))
    if any(int(one["number"]) >= _IN_90_YEARS[one["unit"][0].lower()] for one in of_a_child):
        return True
    numbers = _NUMBER.findall(_OF_A_CHILD.sub("", read))
    if any(int(number[:9]) > _OLDEST for number in numbers) or SPOKEN_OVER_89.search(read):
        return True
    return not (numbers or of_a_child or _SPOKEN.search(read))


def may_stay(age: str) -> bool:
    """Say whether a text is an age of at most 89 years, and nothing else beside it."""
    return not shows_over_89(age) and _AGE.fullmatch(normalize(age).text.strip()) is not None
