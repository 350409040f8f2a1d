"""What numbers of JSON are by their places: parts of a day or of a longer number, coordinates, bytes of a text.

``{"birthMonth": 3, "birthDay": 14}`` is what 45 CFR 164.514(b)(2)(i)(C) means by elements of dates, and
``{"lat": 40.7128, "lng": -74.006}`` or GeoJSON's ``"coordinates": [-74.006, 40.7128]`` (RFC 7946) are geocodes, which
(b)(2)(i)(B) names. No text says so, so that a detector of texts has nothing to find.
"""

from __future__ import annotations

import calendar
import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from gateway.wire.jsondays import OF_TIME, speaks_of_time, words_of

DAY, PLACE, PHONE, SSN, NUMBER = "DATE", "LOCATION", "PHONE_NUMBER", "US_SSN", "UNIQUE_ID"  # the entities
NOTHING = "nothing"  # in an entity's place: the place says that it is none
CHECKED = "checked"  # the same of a bound or a class's name in a schema, which is held against what is found elsewhere

_PARTS = {
    **dict.fromkeys(("year", "yr", "yyyy", "yy", "y"), "year"),
    **dict.fromkeys(("month", "mon", "mo", "mm", "m"), "month"),
    **dict.fromkeys(("day", "dd", "d"), "day"),
}
# Without one of these no key says any of it: most objects are done with here.
_TELLING = re.compile(
    r"(?i:year|yr|yy|mo|mm|day|dd|lat|lo?ng|lon|ssn|zip|postal|plus|area|npa)"
    r"|(?<![A-Za-z])[YyMmDd](?![a-z])|(?<=[a-z])[YMD](?![a-z])"
)
_GLUED = re.compile(r"([a-z]+)(year|month|day)")  # birthmonth
_FILLERS = frozenset({"of", "the", "in"})
_NOT_IN_A_NAME = re.compile(r"[^a-z0-9]+")
_OF_LIFE = frozenset({"birth", "born", "dob", "death", "deceased", "died"})  # with these one part tells something
_MONTHS = frozenset(name.lower() for names in (calendar.month_name, calendar.month_abbr) for name in names if name)
_FIRST, _LAST = 1850, 2150  # years
_SHORT_YEAR = re.compile(r"\d\d", re.ASCII)
_ORDERS = (("year", "month", "day"), ("month", "day", "year"), ("day", "month", "year"))

# A point of a screen or a picture, as tools that use a computer have it. Read alone, x 512 is a telephone's extension
# and y 93 an age. Degrees have a point of their own, and what is projected on a map has more digits.
_AXES = frozenset({"x", "y", "z"})
_PIXELS = re.compile(r"-?\d{1,4}", re.ASCII)

# Keywords of JSON Schema that bound what a number, a text, a list or an object may be. Those of two words are its own;
# what a minimum and a maximum bound may be days of somebody's, unless the object says a type of JSON.
_BOUNDS = frozenset(
    "exclusiveMaximum exclusiveMinimum maxContains maxItems maxLength maxProperties minContains minItems minLength "
    "minProperties multipleOf".split()
)
_BOUNDS_OF_A_TYPE = frozenset({"maximum", "minimum"})
_TYPES = frozenset("array boolean integer null number object string".split())
_NUMBER = re.compile(r"-?\d[\d.eE+-]*", re.ASCII)
_CLASS = re.compile(r"(?=.{3,60}\Z)[A-Z][a-z0-9]*(?:[A-Z][a-z0-9]*)+")

_LATITUDE = frozenset({"lat", "latitude"})
_LONGITUDE = frozenset({"lon", "lng", "long", "longitude"})
_WHOLE_WORDS = frozenset({"latitude", "longitude"})  # "lat" alone is a side of the body as well
_DEGREES = re.compile(r"[+-]?\d{1,3}(?:\.\d+)?|-?\d{7,10}")  # with a point, or in ten-millionths: latitudeE7
_OF_COORDINATES = re.compile(r"coord|lat_?lo?ng?|lo?ng_?lat|geo_?(?:point|loc|json)|gps|bbox", re.IGNORECASE)
_OF_PLACES = frozenset("geo geometry location place".split())
_OF_POINTS = frozenset(
    "center centre centroid point position".split()
)  # of three numbers it is one in a body, as DICOM's
_FRACTION = re.compile(r"[+-]?\d{1,3}\.(\d+)")
_COARSE, _FINE = 2, 3  # decimals: about a kilometre, and a hundred metres
_FARTHEST = 180
# A pair in a string of its own, as in a geo: URI (RFC 5870), and well-known text.
_PAIR = re.compile(r"\s*(?:geo:)?\s*[(\[]?\s*[+-]?\d{1,3}\.\d{3,}\s*[,;/ ]\s*[+-]?\d{1,3}\.\d{3,}\s*[)\]]?(?:[,;].*)?")
_WELL_KNOWN = re.compile(
    r"\s*(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON)\s*[ZM]*\s*\([-+\d.,\s()]+\)\s*", re.IGNORECASE
)

_PART_OF_SSN = re.compile(r"\d{2,9}")
# Of what a schema says of an ssn, 11 is its length, and 100000000 and 999999999 are nobody's.
_WHOLE_SSN = re.compile(r"(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}")
# The four digits behind a ZIP code, of which nothing may stay: 45 CFR 164.514(b)(2)(i)(B).
_BEHIND_ZIP = re.compile(r"(?:zip|postal)(?:code)?(?:plus|ext(?:ension)?|suffix)?4|plus4")
_FOUR = re.compile(r"\d{3,4}")
# The parts of a telephone number of North America, by what keys call them.
_AREAS = frozenset({"area", "areacode", "npa"})
_EXCHANGES = frozenset({"exchange", "prefix", "nxx", "centraloffice"})
_LINES = frozenset({"line", "linenumber", "subscriber", "subscribernumber", "suffix", "last4", "lastfour"})
_THREE, _UP_TO_FOUR = re.compile(r"[2-9]\d\d"), re.compile(r"\d{1,4}")

_LEAST_BYTES = 8
# Heart rates read as capitals, pressures as small letters, ages as marks. A text has words, of which these are the
# least shares: of letters and spaces, of what stands in words of small letters, of vowels among letters.
_LETTERS, _WORDED, _VOWELS = 0.6, 0.4, 0.2
_WORDS = re.compile(r"(?<![^\W_])[^\W\d_](?:(?![A-Z])[^\W\d_])+(?![^\W_])")


def meanings(fields: Mapping[str, str], cue: str) -> dict[str, str]:
    """Give the entities of those fields of one object that are parts of a day or of a place.

    NOTHING for those of a point, CHECKED for the bounds of a schema and the name of its class.
    ``fields`` are its strings and numbers, as they are written; ``cue`` is the key that the object stands under.
    """
    found = _of_a_point(fields) | _of_a_schema(fields)
    if _TELLING.search("\n".join((*fields, cue))) is None:
        return found
    days: defaultdict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    degrees: defaultdict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    for key, value in fields.items():
        words = [word for word in words_of(key) if word not in _FILLERS]
        part, rest = _part_of(words)
        if part is not None and _fits(part, value):
            days[rest][part] = key
        axis = next((word for word in words if word in _LATITUDE | _LONGITUDE), None)
        if axis is not None and _DEGREES.fullmatch(value):
            side = "latitude" if axis in _LATITUDE else "longitude"
            others = tuple(word for word in words if word not in (axis, "e"))
            degrees[others][side] = key
            if axis in _WHOLE_WORDS:
                found[key] = PLACE
    for rest, parts in days.items():
        said = (*rest, *words_of(cue))
        of_life = not _OF_LIFE.isdisjoint(said)
        of_time = of_life or speaks_of_time(cue) or any(map(speaks_of_time, rest))
        if len(parts) == 3 or (of_time and len(parts) == 2) or (of_life and "year" not in parts):
            found |= dict.fromkeys(parts.values(), DAY)
    for sides in degrees.values():
        if len(sides) == 2:
            found |= dict.fromkeys(sides.values(), PLACE)
    bounds = {key for key, meaning in found.items() if meaning == CHECKED}
    return found | _parts_of_numbers(
        {key: value for key, value in fields.items() if key not in bounds or _WHOLE_SSN.fullmatch(value)}, cue
    )


def _of_a_point(fields: Mapping[str, str]) -> dict[str, str]:
    """Give the fields of a point or a step where both of a plane's are there: x and y, scroll_x and scroll_y."""
    points: defaultdict[tuple[str, ...], dict[str, str]] = defaultdict(dict)
    for key, value in fields.items():
        if key[-1:].lower() in _AXES and _PIXELS.fullmatch(value):
            *named, axis = words_of(key)
            if axis in _AXES:
                points[tuple(named)][axis] = key
    whole = (axes.values() for axes in points.values() if {"x", "y"} <= axes.keys())
    return {key: NOTHING for keys in whole for key in keys}


def _of_a_schema(fields: Mapping[str, str]) -> dict[str, str]:
    """Give the fields that bound what a schema lets through, and its title where that is the name of a class."""
    typed = fields.get("type", "").lower() in _TYPES
    bounds = _BOUNDS | _BOUNDS_OF_A_TYPE if typed else _BOUNDS
    found = {key: CHECKED for key, value in fields.items() if key in bounds and _NUMBER.fullmatch(value)}
    return found | ({"title": CHECKED} if typed and is_name_of_class(fields.get("title", "")) else {})


def is_name_of_class(text: str) -> bool:
    """Say whether a text is written as the names of classes are, of two words or more: LabReport, SOAPNote."""
    return _CLASS.fullmatch(text) is not None


def meaning_of_list(values: Sequence[str], cue: str) -> str:
    """Give the entity that the numbers of a list, as they are written, are under the key ``cue``; else nothing."""
    if "ssn" in words_of(cue) and values and all(map(_PART_OF_SSN.fullmatch, values)):
        return SSN
    if _are_of_a_day(values, cue):
        return DAY
    return PLACE if _are_coordinates(values, cue) else ""


def _are_of_a_day(values: Sequence[str], cue: str) -> bool:
    """Say whether a list is what three boxes of a form held: month, day and year, in one of the usual orders."""
    if len(values) != len(_ORDERS[0]) or not speaks_of_time(cue):
        return False
    of_life = not _OF_LIFE.isdisjoint(words_of(cue))
    return any(
        all(
            _fits(part, value) or (of_life and part == "year" and _SHORT_YEAR.fullmatch(value.strip()) is not None)
            for part, value in zip(order, values, strict=True)
        )
        for order in _ORDERS
    )


def _parts_of_numbers(fields: Mapping[str, str], cue: str) -> dict[str, str]:
    """Give the fields that hold a part of a number each, as forms with several boxes do."""
    found: dict[str, str] = {}
    parts: dict[str, str] = {}
    of_ssn = "ssn" in words_of(cue)
    for key, value in fields.items():
        if (of_ssn or "ssn" in words_of(key)) and _PART_OF_SSN.fullmatch(value):
            found[key] = SSN
        name = _NOT_IN_A_NAME.sub("", key.lower())
        if _BEHIND_ZIP.fullmatch(name) and _FOUR.fullmatch(value):
            found[key] = NUMBER
        for words, form in ((_AREAS, _THREE), (_EXCHANGES, _THREE), (_LINES, _UP_TO_FOUR)):
            if form.fullmatch(value) and name.removeprefix("phone") in words:
                parts[key] = min(words)
    if {min(_AREAS), min(_EXCHANGES)} <= set(parts.values()):
        found |= dict.fromkeys(parts, PHONE)
    return found


def _are_coordinates(values: Sequence[str], cue: str) -> bool:
    named, said = _OF_COORDINATES.search(cue) is not None, words_of(cue)
    of_place = not _OF_PLACES.isdisjoint(said) or (len(values) == 2 and not _OF_POINTS.isdisjoint(said))
    if not (2 <= len(values) <= 6) or not (named or of_place):
        return False
    fractions = [match for match in map(_FRACTION.fullmatch, values[:2]) if match is not None]
    least = _COARSE if named else _FINE
    degrees = [abs(float(match.group())) for match in fractions]
    return (
        any(len(match[1]) >= least for match in fractions)
        and all(_DEGREES.fullmatch(value) for value in values[:2])
        and max(degrees) >= 1  # not a place in a picture, from 0 to 1
        and all(abs(float(value)) <= _FARTHEST for value in values[:2])
    )


def is_place(text: str) -> bool:
    """Say whether a whole string is a place in numbers: ``40.7128,-74.0060``, ``POINT(-74.006 40.7128)``."""
    return len(text) <= 10_000 and (_PAIR.fullmatch(text) or _WELL_KNOWN.fullmatch(text)) is not None


def text_of_bytes(values: Sequence[object]) -> str | None:
    """Give the text whose bytes a list holds, as programs write a buffer into JSON; None where it holds none."""
    if len(values) < _LEAST_BYTES or not all(type(value) is int and 0 < value < 256 for value in values):
        return None
    try:
        text = bytes(values).decode("utf-8")  # type: ignore[arg-type]  # looked at above
    except UnicodeDecodeError:
        return None
    letters = [c for c in text if c.isalpha()]
    worded = sum(len(word) for word in _WORDS.findall(text))
    vowels = sum(c in "aeiouyAEIOUY" or not c.isascii() for c in letters)
    if (
        " " not in text.strip()
        or len(letters) + text.count(" ") < _LETTERS * len(text)
        or worded < _WORDED * len(text)
        or vowels < _VOWELS * len(letters)
    ):
        return None
    return text if all(c.isprintable() or c in "\n\r\t" for c in text) else None


def _part_of(words: Sequence[str]) -> tuple[str | None, tuple[str, ...]]:
    """Give the part of a day that a key of these words is, and whose: birthMonth → month, (birth,)."""
    parts = [word for word in words if word in _PARTS]
    if len(parts) == 1:
        return _PARTS[parts[0]], tuple(word for word in words if word not in _PARTS)
    glued = _GLUED.fullmatch(words[-1]) if words and not parts else None
    if glued is not None and glued[1] in OF_TIME | _OF_LIFE:
        return glued[2], (*words[:-1], glued[1])
    return None, ()


def _fits(part: str, value: str) -> bool:
    plain = value.strip().lower()
    if part == "month" and plain.rstrip(".") in _MONTHS:
        return True
    if not plain.isascii() or not plain.isdigit() or len(plain) > 4:
        return False
    number = int(plain)
    return {"year": _FIRST <= number <= _LAST, "month": 1 <= number <= 12, "day": 1 <= number <= 31}[part]
