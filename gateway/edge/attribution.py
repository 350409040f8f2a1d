"""Reads the X-Phi-* headers: who asks, whose data, in which encounter, for what, by which exception, what is known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from gateway.deid.known import NOTHING_KNOWN, Known, parse_known
from gateway.model import Attribution
from gateway.refusals import Reason, Refusal

_LONGEST = 256  # characters
_MOST_BYTES = 500  # what can still be sealed into an event: a name that could not would be no name in the trail
# W3C trace context, or a UUID with or without hyphens.
_CORRELATION = re.compile(
    r"[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}"
    r"|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}"
)
_NAMES = {
    "actor": "x-phi-actor",
    "subject": "x-phi-subject",
    "session": "x-phi-session",
    "purpose": "x-phi-purpose",
    "break_glass": "x-phi-break-glass",
}
_KNOWN = "x-phi-known"


def header_name(field: str) -> str:
    """Give the header of a metadata field as it is written: ``break_glass`` → ``X-Phi-Break-Glass``."""
    return f"X-Phi-{field.replace('_', '-').title()}"


def read_attribution(headers: Mapping[str, str]) -> Attribution | Refusal:
    """Read the metadata: 1 to 256 printable characters each; an empty one counts as absent."""
    values: dict[str, str | None] = {}
    for field, header in _NAMES.items():
        raw = headers.get(header)
        # In the form in which it is sealed: what is measured here is then what goes into the event.
        value = unicodedata.normalize("NFC", raw.strip()) if raw is not None else None
        if value and (len(value) > _LONGEST or not value.isprintable() or len(value.encode()) > _MOST_BYTES):
            return Refusal(
                Reason.BAD_METADATA,
                place=header_name(field),
                remedy=f"Send 1 to {_LONGEST} printable characters, in UTF-8 at most {_MOST_BYTES} bytes.",
            )
        values[field] = value or None
    unknown = next((h for h in headers if h.startswith("x-phi-") and h not in (*_NAMES.values(), _KNOWN)), None)
    if unknown is not None:
        # A misspelt header would silently lose the patient's name from the audit trail.
        return Refusal(
            Reason.BAD_METADATA,
            place="X-Phi-*",
            remedy="The headers are X-Phi-Actor, X-Phi-Subject, X-Phi-Session, X-Phi-Purpose, X-Phi-Known and"
            " X-Phi-Break-Glass.",
        )
    return Attribution(**values)


def read_correlation(headers: Mapping[str, str]) -> str | None:
    """Give the caller's trace or request id for the audit trail; empty where it may be something else.

    An id is random, and so has letters among its 32 hexadecimal digits: one without could be a number of a patient.
    """
    value = headers.get("traceparent") or headers.get("x-request-id")
    if value is None:
        return None
    trace = value[3:35] if len(value) == 55 else value
    return value if _CORRELATION.fullmatch(value) and not trace.replace("-", "").isdecimal() else ""


def known_identifiers(headers: Mapping[str, str], attribution: Attribution) -> Known | Refusal:
    """Read X-Phi-Known (base64url of a JSON list of identifiers), and add the subject where it is a number of a kind.

    Whoever names the patient by a record number does not want that number sent.
    """
    raw = headers.get(_KNOWN)
    known = NOTHING_KNOWN if raw is None else parse_known(raw)
    subject = attribution.subject
    if isinstance(known, Refusal) or subject is None or len(subject) < 5 or not any(c.isdigit() for c in subject):
        return known
    return known.with_values([(subject, "UNIQUE_ID")])
