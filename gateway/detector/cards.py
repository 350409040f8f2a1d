"""Cards and calendars: properties of vCard (RFC 6350) and iCalendar (RFC 5545), whose names say what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gateway.detector.formed import WORDS, by_form, is_year
from gateway.model import Finding

_NAME = "cards"
_BEGINS = re.compile(r"(?m)^\s*BEGIN:(?:VCARD|VCALENDAR|VEVENT|VTODO|VJOURNAL|VFREEBUSY)\b")
_PROPERTY = re.compile(
    r"(?m)^[ \t>]*(?:item\d+\.)?(?P<name>N|FN|NICKNAME|ADR|LABEL|TEL|EMAIL|BDAY|ANNIVERSARY|DEATHDATE|UID|RELATED|AGENT|DTSTART|DTEND|DTSTAMP|DUE|CREATED|LAST-MODIFIED|COMPLETED|RECURRENCE-ID|ATTENDEE|ORGANIZER|CONTACT)"
    r"(?P<parameters>(?:;[^:\"\n]*(?:\"[^\"\n]*\"[^:\"\n]*)*)?):(?P<value>[^\n\r]*)"
)
_ENTITIES = {
    "N": "PERSON", "FN": "PERSON", "NICKNAME": "PERSON", "RELATED": "PERSON", "AGENT": "PERSON", "CONTACT": "PERSON", "TEL": "PHONE_NUMBER", "EMAIL": "EMAIL_ADDRESS", "BDAY": "DATE", "ANNIVERSARY": "DATE", "DEATHDATE": "DATE", "UID": "UNIQUE_ID",
    "DTSTART": "DATE", "DTEND": "DATE", "DTSTAMP": "DATE", "DUE": "DATE", "CREATED": "DATE", "LAST-MODIFIED": "DATE", "COMPLETED": "DATE", "RECURRENCE-ID": "DATE",
}  # fmt: skip
# ADR: post office box, extended address, street, locality, region, code, country.
_ADDRESS = ("STREET_ADDRESS", "STREET_ADDRESS", "STREET_ADDRESS", "LOCATION", "", "ZIP_CODE", "")
_CALLED = re.compile(r"\bCN=(?:\"(?P<quoted>[^\"\n]*)\"|(?P<bare>[^;:\"\n]*))")
_PART = re.compile(r"[^;,]+")
_TITLES = frozenset("dr mr mrs ms miss md phd rn np pa do jr sr ii iii".split())


def is_card(text: str) -> bool:
    """Say whether a text holds a card or a calendar."""
    return "BEGIN:V" in text and _BEGINS.search(text) is not None


def find(text: str) -> Iterator[Finding]:
    """Give what the properties name."""
    for match in _PROPERTY.finditer(text):
        name, start = match.group("name"), match.start("value")
        if name in ("ATTENDEE", "ORGANIZER"):
            called = _CALLED.search(text, match.start("parameters"), match.end("parameters"))
            if called is not None and WORDS.search(called.group(called.lastgroup or 0)):
                yield by_form(*called.span(called.lastgroup or 0), "PERSON", _NAME)
        elif name == "ADR":
            position = start
            for part, entity in zip(match.group("value").split(";"), _ADDRESS, strict=False):
                if entity and len(part.strip()) > 1:
                    yield by_form(position, position + len(part), entity, _NAME)
                position += len(part) + 1
        elif name in _ENTITIES:
            yield from _value(match.group("value"), start, name, _ENTITIES[name])


def _value(value: str, start: int, name: str, entity: str) -> Iterator[Finding]:
    digits = sum(c.isdigit() for c in value)
    if name == "N":
        parts = [part for part in _PART.finditer(value) if part.group().strip(" .").lower() not in _TITLES]
        if parts and ";" in value and not digits and WORDS.search(value):
            yield by_form(start + parts[0].start(), start + parts[-1].end(), "PERSON", _NAME)
        return
    shown = value.strip()
    if (
        (entity == "PERSON" and WORDS.search(shown) is None)
        or (entity == "EMAIL_ADDRESS" and "@" not in shown)
        or (entity == "UNIQUE_ID" and not digits)
        or (entity in ("DATE", "PHONE_NUMBER") and (digits < 4 or is_year(shown)))
    ):
        return
    if len(shown) > 1:
        begin = start + value.index(shown)
        yield by_form(begin, begin + len(shown), entity, _NAME)
