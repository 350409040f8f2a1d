"""Geocodes in a text: degrees of latitude and longitude, plus codes, what3words (45 CFR 164.514(b)(2)(i)(B)).

Those in fields of JSON are told by their places (``gateway/wire/jsonmeanings.py``).
"""

from __future__ import annotations

import re

from gateway.detector.recognizers.rule import SHORT_LEAD, Rule, RuleRecognizer, pattern

_LEAST = 3  # places behind the point: a hundred metres
_DECIMAL = rf"[+-]?\d{{1,3}}\.\d{{{_LEAST},12}}(?![\w.])"
_FINE = r"(?<![\w.])[+-]?\d{1,2}\.\d{4,12}°?[ ]{0,2}[,;\t|/][ ]{0,2}[+-]?\d{1,3}\.\d{4,12}(?![\w.])"
_MINUTES, _SECONDS = r"['′’‘m]", r"(?:[\"”″s]|['′’]{2})"
_DEGREES = r"\d{1,3}[ ]?(?:°|[ºo](?=[ ]?\d)|deg\b\.?|d(?=\d))[ ]?"
_SEXAGESIMAL = rf"{_DEGREES}\d{{1,2}}(?:\.\d{{1,8}})?[ ]?{_MINUTES}(?:[ ]?\d{{1,2}}(?:\.\d{{1,8}})?[ ]?{_SECONDS})?"
_HEADS = re.compile(r"lat(?:itude)?\b[\"']?[ ]?[,;\t|][ ]?[\"']?\w{0,20}?(?:lon|lng|long|longitude)\b", re.IGNORECASE)
_OF_DEGREE = re.compile(r"°|\bdeg\b|\dd\d|\d[ ]?o[ ]?\d", re.IGNORECASE)
_PLACE = pattern(
    r"(?:\b(?:gps|coord\w*|locat\w*|position|lat\w*|lon\w*|geo\w*|maps?|scene|home|house|pin|dispatch\w*|pick-?up|drop-?off)\b|@).{0,30}$"
)
_ABOVE = 2_000  # characters in which a head of columns stands above
_ALPHABET = "23456789CFGHJMPQRVWX"  # of plus codes: no letters that make words


def _is_pair(match: re.Match[str]) -> bool:
    """Say whether two numbers are degrees, and the text says so near by or in a head of columns above."""
    one, two = (abs(float(number)) for number in re.findall(r"\d+\.\d+", match.group()))
    if one > 180 or two > 180 or max(one, two) < 1:
        return False
    text, start = match.string, match.start()
    return (
        _PLACE.search(text, max(0, start - 48), start) is not None
        or _HEADS.search(text, max(0, start - _ABOVE), start) is not None
    )


RULES = (
    # latitude: 42.3601 · lat="42.3601" · home_lng=-71.0589 · GPSLatitude 42.3601
    Rule(pattern(rf"(?<![a-z])(?:[a-z0-9]*_|gps|geo|start|end|home|place|dest|origin)?(?:latitude|longitude|lat|lng|lon)(?:_?deg\w*)?[\"']?[ ]{{0,2}}(?:is|was|=>?|:)?[ ]{{0,2}}[\"'>(]?[ ]?(?P<value>{_DECIMAL})(?![ ]?(?:[mc]?m|[mc]m/s|m/s|mg|ml|g|kg|mv|s)\b)"), 0.8, group="value", hints=("lat", "lon", "lng")),
    # lat/long 42.3601, -71.0589 and whatever stands under such heads
    Rule(pattern(_FINE), 0.75, check=_is_pair),
    Rule(pattern(r"\b(?:POINT|geo)(?:[ ]?Z)?[ ]?[(:][ ]?(?P<value>[+-]?\d{1,3}(?:\.\d{1,12})?[ ,]{1,2}[+-]?\d{1,3}\.\d{2,12})"), 0.85, group="value", hints=("point", "geo:")),
    Rule(pattern(r"\bcoordinates[\"']?[ ]?[>:][ ]?\[?\s{0,40}(?P<value>[+-]?\d{1,3}\.\d{2,12}\s{0,4},\s{0,40}[+-]?\d{1,3}\.\d{2,12})"), 0.85, group="value", hints=("coordinates",)),
    # 42°21'36"N, 71 deg 3' 32.00" W, 42.3601° N · N 42°21.600'
    Rule(pattern(rf"(?<![\w.]){_SEXAGESIMAL}[ ]?[NSEW]\b"), 0.85, anchor=_OF_DEGREE),
    Rule(pattern(rf"(?<![\w.\"”″'′’])[NSEW][ ]?{_SEXAGESIMAL}"), 0.85, anchor=_OF_DEGREE),
    Rule(pattern(r"(?<![\w.])[+-]?\d{1,3}\.\d{2,12}[ ]?°[ ]?[NSEW]\b|(?<![\w.])[NSEW][ ]?\d{1,3}\.\d{2,12}[ ]?°"), 0.85, hints=("°",)),
    Rule(pattern(rf"(?<![\w.])\d{{1,2}}\.\d{{{_LEAST},12}}[ ]?[NS][ ]?[,;/ ][ ]?\d{{1,3}}\.\d{{{_LEAST},12}}[ ]?[EW]\b", case=True), 0.85),
    # As a receiver says it (NMEA 0183), and as a film does (ISO 6709).
    Rule(pattern(r"(?<!\d)\d{4}\.\d{2,8},[NS],\d{5}\.\d{2,8},[EW]\b", case=True), 0.9),
    Rule(pattern(r"(?<![\w.])[+-]\d{2}\.\d{3,12}[+-]\d{3}\.\d{3,12}(?:[+-]\d{1,4}(?:\.\d{1,4})?)?/?"), 0.85),
    Rule(pattern(rf"(?<![\w+/=-])[2-9C][2-9CFGHJMPQRV][{_ALPHABET}]{{6}}\+[{_ALPHABET}]{{2,3}}(?![\w+/=])", case=True), 0.85, hints=("+",)),
    # ///filled.count.soap
    Rule(pattern(r"(?<![\w:/.])///[a-z]{3,24}\.[a-z]{3,24}\.[a-z]{3,24}(?![\w./])"), 0.85, hints=("///",), lead=SHORT_LEAD),
    Rule(pattern(r"\b(?:what3words|w3w)[ ]?(?:address)?[ ]?(?:is|:)?[ ]?(?P<value>[a-z]{3,24}\.[a-z]{3,24}\.[a-z]{3,24})\b"), 0.85, group="value", hints=("what3words", "w3w")),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of geocodes."""
    return RuleRecognizer("geocodes", "LOCATION", RULES)
