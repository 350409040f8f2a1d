"""States, countries and their peoples: what a place may be called and stay (45 CFR 164.514(b)(2)(i)(B))."""

from __future__ import annotations

import re

from gateway.detector.words import COUNTRIES, COUNTRIES_OF_WORDS, STATE_CODES, STATE_NAMES

_STAYS = re.compile(
    rf"(?:the\s+)?(?:{STATE_NAMES}|{STATE_CODES}|{COUNTRIES_OF_WORDS})(?:\s+(?-i:state))?|(?:Washington|New\s+York)\s+State",
    re.IGNORECASE,
)
_REGION_OF = re.compile(
    r"^(?:north|south|east|west|central|mid)(?:ern|east|west|eastern|western)?[ -](?=[A-Z])", re.IGNORECASE
)


def is_place_that_stays(shown: str) -> bool:
    """Say whether a place is a state or larger: it may stay (45 CFR 164.514(b)(2)(i)(B))."""
    bare = _REGION_OF.sub("", shown.strip(" ."))
    return (
        bare.lower() in COUNTRIES
        or _STAYS.fullmatch(bare) is not None
        or _STAYS.fullmatch(bare.replace(".", "")) is not None
    )


_BY_NAME = re.compile(rf"(?:the\s+)?(?:{STATE_NAMES}|{COUNTRIES_OF_WORDS})", re.IGNORECASE)
_TOWNS_TOO = re.compile(
    r"New\s+York|Washington|Singapore|Hong\s+Kong|Monaco|Luxembourg|Panama|Guatemala|Mexico", re.IGNORECASE
)
_LARGER_BEHIND = re.compile(rf",?\s+(?:(?:{STATE_NAMES})\b|(?-i:{STATE_CODES})\b|\d{{5}}\b)", re.IGNORECASE)


def is_state_or_country(text: str, start: int, end: int) -> bool:
    """Say whether a place is called as a state or a country by its whole name, and as no town (45 CFR 160.103).

    Virginia in Minnesota and Delaware in Ohio are towns; so may be what New York and Mexico are called.
    """
    shown = " ".join(text[start:end].strip(" .,").split())
    if shown.lower() not in COUNTRIES and _BY_NAME.fullmatch(shown) is None:
        return False
    return _TOWNS_TOO.fullmatch(shown) is None and _LARGER_BEHIND.match(text, end) is None


_PEOPLES = frozenset(
    "irish german polish dutch french scottish welsh english danish swedish finnish turkish spanish greek swiss thai czech slovak "
    "norwegian british".split()
)


def is_people(shown: str) -> bool:
    """Say whether a word names the people of a country: "Ecuadoreans", "estonian"."""
    word = shown.lower().rstrip(".")
    if word in _PEOPLES:
        return True
    if not word.isalpha() or word in COUNTRIES or not word.endswith(("an", "ans", "ese", "ish", "is")):
        return False
    return any(len(country) > 4 and country.isalpha() and word.startswith(country[:-1]) for country in COUNTRIES)
