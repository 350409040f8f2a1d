"""X-Phi-Known: identifiers that the service already knows, masked deterministically, then forgotten."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from gateway.deid.dates import read
from gateway.deid.folding import bare
from gateway.deid.numbers import NUMBERS
from gateway.deid.occurrences import Needles, Occurrence
from gateway.deid.readings import readings
from gateway.deid.variants import BETWEEN_FIELDS, variants
from gateway.model import Finding, JsonValue
from gateway.refusals import Reason, Refusal
from gateway.wire.strictjson import StrictJsonError, parse

_MOST_VALUES = 200
_LONGEST_VALUE = 200  # characters
_LONGEST_HEADER = 32_768
_FORM = 'Send base64url of a JSON list of strings, or of {"value": ..., "entity": ...}; at most 200 of 200 characters.'
_ENTITY = re.compile(r"[A-Z][A-Z0-9_]{1,39}")
_KNOWN = "known"  # stands for the recognizer in a finding
_BEFORE_ALL = (-1, 0)
_BETWEEN = re.compile(rf"\s*[{re.escape(BETWEEN_FIELDS)}]\s*")
# Numbers whose form says what they are.
_FORMS = (
    ("US_SSN", re.compile(r"\d{3}([ -])\d{2}\1\d{4}")),
    ("PHONE_NUMBER", re.compile(r"(?:\+?1[ .-]?)?(?:\(\d{3}\)[ .-]?|\d{3}[ .-])\d{3}[ .-]\d{4}")),
)
# Of these also a number of three or four digits is looked for. What came without a kind is none of them.
_OF_A_KIND = NUMBERS - {"UNIQUE_ID"}


@dataclass(frozen=True, slots=True)
class Known:
    """Values with their entities. Made by ``parse_known`` and ``with_values``."""

    values: tuple[tuple[str, str], ...] = field(default=(), repr=False)

    def __bool__(self) -> bool:
        return bool(self.values)

    def with_values(self, more: Iterable[tuple[str, str]]) -> Known:
        """Give a copy that knows more (value, entity) pairs."""
        return replace(self, values=tuple(dict.fromkeys((*self.values, *more))))

    def finder(self, today: date) -> KnownFinder:
        """Make what looks for these values."""
        return KnownFinder(self, today)


NOTHING_KNOWN = Known()


class KnownFinder:
    """Looks for known values in all their usual variants."""

    def __init__(self, known: Known, today: date) -> None:
        self.variants = tuple(
            dict.fromkeys(
                (variant, entity) for value, entity in known.values for variant in variants(value, entity, today)
            )
        )
        self._needles = Needles(spares_terms=False)
        for variant, entity in self.variants:
            self._needles.add(variant, entity, _BEFORE_ALL, short=entity in _OF_A_KIND)

    def find(self, text: str) -> list[Finding]:
        """Give the known values in ``text``, however it is read, as findings, which may overlap."""
        found = [
            Finding(*span, one.entity, 1.0, _KNOWN)
            for one in self._needles.occurrences(text)
            for span in _fields(text, one)
        ]
        for reading in readings(text):
            for one in self._needles.occurrences(reading.text):
                for span in _fields(reading.text, one):
                    found.append(Finding(*reading.original(*span), one.entity, 1.0, _KNOWN))
        return list(dict.fromkeys(found))


def _fields(text: str, one: Occurrence) -> Iterator[tuple[int, int]]:
    """Give the parts of a name that stands in several fields: what parts columns stays."""
    position = one.start
    for mark in _BETWEEN.finditer(text, one.start, one.end) if one.entity == "PERSON" else ():
        if position < mark.start() and mark.end() < one.end:
            yield position, mark.start()
            position = mark.end()
    yield position, one.end


def parse_known(header: str) -> Known | Refusal:
    """Read the header's value."""
    refusal = Refusal(Reason.BAD_METADATA, place="X-Phi-Known", remedy=_FORM)
    compact = header.strip().rstrip("=")
    if len(compact) > _LONGEST_HEADER:
        return refusal
    try:
        raw = base64.b64decode(compact + "=" * (-len(compact) % 4), altchars=b"-_", validate=True)
        listed = parse(raw, max_depth=3)
    except (binascii.Error, ValueError, StrictJsonError):
        return refusal
    if not isinstance(listed, list) or len(listed) > _MOST_VALUES:
        return refusal
    values: list[tuple[str, str]] = []
    for item in listed:
        pair = _read_item(item)
        if pair is None:
            return refusal
        values.append(pair)
    return Known(tuple(dict.fromkeys(values)))


def _read_item(item: JsonValue) -> tuple[str, str] | None:
    value, entity = item, None
    if isinstance(item, dict):
        if not item.keys() <= {"value", "entity"}:
            return None
        value, entity = item.get("value"), item.get("entity")
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or not 1 <= len(value.strip()) <= _LONGEST_VALUE:
        return None
    if entity is None:
        return value.strip(), _guess(value)
    return (value.strip(), entity) if isinstance(entity, str) and _ENTITY.fullmatch(entity) else None


def _guess(value: str) -> str:
    """Name the kind of a value that came without one; it only chooses the placeholder's word and the variants."""
    if "@" in value:
        return "EMAIL_ADDRESS"
    if read(value, date.today()) is not None:
        return "DATE"
    if any(c.isdigit() for c in value):
        for entity, form in _FORMS:
            if form.fullmatch(bare(value.strip())):
                return entity
        return "STREET_ADDRESS" if re.search(r"^\d+\s+\S+\s+[A-Za-z]{2,}", value) else "UNIQUE_ID"
    return "PERSON"
