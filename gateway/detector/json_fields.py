"""Fields of JSON, whose keys say what they hold, and those of FHIR that say it otherwise."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gateway.detector.field_names import NOT_NAMES, key_words, meaning, promised, rather
from gateway.detector.formed import by_form
from gateway.detector.of_tools import names_a_thing
from gateway.model import Finding

_PAIR = re.compile(
    r'"(?P<key>[A-Za-z][A-Za-z0-9_ .\-]{0,40})"\s*:\s*(?:\[\s*)?(?:"(?P<text>(?:[^"\\]|\\.){1,300})"|(?P<number>\d{4,20}))'
)
_LIST_MORE = re.compile(r'\s*,\s*"(?P<text>(?:[^"\\]|\\.){1,300})"')
_WITHIN = re.compile(r'"(?P<key>[A-Za-z][A-Za-z0-9_ .\-]{0,40})"\s*:\s*(?:\[\s*)?\{\s*$')
# The code of a register, before what it calls a thing.
_CODED_BEFORE = re.compile(
    r'"(?:loinc|cpt|hcpcs|ndc|rxcui|rxnorm|snomed|icd|icd_?10|icd10cm|cvx|gpi|gtin|sku|unii|atc)"\s*:\s*"[^"]{0,40}"\s*,\s*$',
    re.IGNORECASE,
)
# What a tool is called with, or takes, behind its name.
_CALLED_WITH = re.compile(
    r'\s*,\s*(?:"description"\s*:\s*"(?:[^"\\]|\\.){0,2000}"\s*,\s*)?'
    r'"(?:arg(?:ument)?s|input(?:_?[sS]chema)?|param(?:eter)?s)"\s*:'
)
_IDENTIFIED = re.compile(
    r'(?:"system"\s*:\s*"[^"]*"|"type"\s*:\s*\{\s*"text"\s*:\s*"[^"]*"\s*\})\s*,\s*"value"\s*:\s*"(?P<value>[^"]{3,60})"'
)  # FHIR: Identifier, ContactPoint
# FHIR: a reference to a specimen or a thing of somebody, shown as its number.
_SHOWN_AS_NUMBER = re.compile(r'"display"\s*:\s*"(?P<value>(?=(?:[^"\d]*\d){5})[A-Z0-9]+(?:-[A-Z0-9]+)+)"')
# FHIR: a quantity in years, as the age at which something began.
_AGED = re.compile(
    r'"value"\s*:\s*(?P<value>9\d|1[01]\d)(?:\.\d+)?\s*,\s*"(?:unit|code)"\s*:\s*"(?:a|yr?s?|years?(?: old)?)"'
)
# FHIR: extensions that hold names, patient-mothersMaidenName.
_NAMED_BY_EXTENSION = re.compile(
    r'"url"\s*:\s*"[^"]{0,120}(?:[Mm]aiden-?[Nn]ame|own-name|partner-name|nickname)"\s*,\s*"valueString"\s*:\s*"(?P<value>[^"]{2,80})"'
)


def find(text: str) -> list[Finding]:
    """Give what fields of JSON hold."""
    found = [*_pairs(text)]
    found += [
        by_form(*match.span("value"), "UNIQUE_ID", "fields")
        for form in (_IDENTIFIED, _SHOWN_AS_NUMBER)
        for match in form.finditer(text)
        if any(c.isdigit() for c in match.group("value"))
    ]
    found += [by_form(*match.span("value"), "AGE", "fields") for match in _AGED.finditer(text)]
    found += [by_form(*match.span("value"), "PERSON", "fields") for match in _NAMED_BY_EXTENSION.finditer(text)]
    return found


def _pairs(text: str) -> Iterator[Finding]:
    for match in _PAIR.finditer(text):
        part = "text" if match.group("text") is not None else "number"
        entity = meaning(match.group("key")) or rather(match.group("key"))
        if entity is None or (entity == "PERSON" and _names_a_thing(match)):
            continue
        if (seen := promised(match.group("key"), match.group(part))) is not None:
            entity = seen
            yield by_form(*match.span(part), entity, "fields")
        position = match.end()
        while (more := _LIST_MORE.match(text, position)) is not None and "[" in match.group():
            if promised(match.group("key"), more.group("text")) is not None:
                yield by_form(*more.span("text"), entity, "fields")
            position = more.end()


def _names_a_thing(pair: re.Match[str]) -> bool:
    """Say whether a key of names names a thing.

    It stands behind the thing's code, {"loinc": "718-7", "name": "hgb"}, first in its object, "deviceName": [{"name": …}],
    or before what a tool is called with, {"name": "document_qa", "arguments": {…}}, and has nobody's name in it.
    """
    text, start = pair.string, pair.start()
    if pair.group("key") == "name" and (
        _CODED_BEFORE.search(text, max(0, start - 90), start)
        or (_CALLED_WITH.match(text, pair.end()) and names_a_thing(pair.group("text") or ""))
    ):
        return True
    within = _WITHIN.search(text, max(0, start - 60), start)
    if within is None:
        return False
    key = key_words(within.group("key"))
    return any(NOT_NAMES.fullmatch(form) is not None for form in (key, f"{key}_name"))
