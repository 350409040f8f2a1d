r"""ArcSight Common Event Format, version 0.

In the header ``\`` and ``|`` are escaped, in the extension ``\`` and ``=``; nothing but printable ASCII is written,
so that no value can end a line or begin a field.
"""

from __future__ import annotations

from typing import Any

from gateway.audit.formats.meaning import gravity, total, who
from gateway.audit.formats.record import PRODUCT, VERSION, Record

_NAMES = {
    "intent": "Call sent",
    "outcome": "Call ended",
    "refusal": "Call refused",
    "policy": "Policy",
    "gateway": "Gateway",
    "shadow": "Profile tried beside the one in force",
    "break_glass": "Break-glass exception used",
    "canary": "Control proved by canaries",
    "archive": "Trail archived",
    "retention": "Trail retention",
    "tunnel": "Forward proxy",
    "clock": "Clock was set",
}
_SEVERITIES = (0, 1, 3, 5, 8, 10)  # by gravity; CEF counts from 0 to 10
_CUSTOM = ("route", "agreement", "model", "subject", "policy_hash", "purpose")  # cs1 to cs6


def write(record: Record) -> bytes:
    """Write a record as one line, without its line end."""
    get = record.get
    stage, reason = str(get("stage")), get("reason")
    head = [
        "CEF:0",
        PRODUCT,
        PRODUCT,
        VERSION,
        f"{stage}:{reason}" if reason else stage,
        _NAMES.get(stage, "Event"),
        str(_SEVERITIES[gravity(record.event)]),
    ]
    fields: dict[str, Any] = {
        "rt": record.milliseconds,
        "externalId": get("event_id"),
        "deviceExternalId": record.chain,
        "cat": stage,
        "act": get("action"),
        "outcome": get("outcome"),
        "reason": reason,
        "src": get("source"),
        "sourceServiceName": get("caller"),
        "suser": who(record.event),
        "dhost": get("host"),
        "destinationServiceName": get("vendor"),
        "app": get("dialect"),
        "request": get("endpoint"),
        "in": get("bytes_in"),
        "out": get("bytes_out"),
        "cn1": get("tokens_in"),
        "cn1Label": "tokensIn",
        "cn2": get("tokens_out"),
        "cn2Label": "tokensOut",
        "fname": get("part"),
        "fileHash": get("digest"),
        "cn3": total(get("left")) if get("stage") in ("intent", "outcome") else None,
        "cn3Label": "identifiersLeft",
        "flexString1": get("budget"),
        "flexString1Label": "budget",
        "flexNumber1": record.sequence,
        "flexNumber1Label": "sequence",
    }
    for number, name in enumerate(_CUSTOM, 1):
        fields[f"cs{number}"], fields[f"cs{number}Label"] = get(name), name
    said = [
        f"{name}={_value(value)}"
        for name, value in fields.items()
        if value is not None and fields.get(name.removesuffix("Label")) is not None
    ]
    return ("|".join(_head(part) for part in head) + "|" + " ".join(said)).encode("ascii")


def _plain(value: object) -> str:
    return "".join(character if " " <= character <= "~" else "?" for character in str(value))


def _head(value: object) -> str:
    return _plain(value).replace("\\", "\\\\").replace("|", "\\|")


def _value(value: object) -> str:
    return _plain(value).replace("\\", "\\\\").replace("=", "\\=")
