"""Reads the X-Phi-* headers: who asks, whose data, in which encounter, for what, by which exception, what is known."""

from __future__ import annotations

from collections.abc import Mapping

from gateway.deid.known import NOTHING_KNOWN, Known, parse_known
from gateway.model import Attribution
from gateway.refusals import Reason, Refusal

_LONGEST = 256  # characters
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
        value = raw.strip() if raw is not None else None
        if value and (len(value) > _LONGEST or not value.isprintable()):
            return Refusal(
                Reason.BAD_METADATA, place=header_name(field), remedy=f"Send 1 to {_LONGEST} printable characters."
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
