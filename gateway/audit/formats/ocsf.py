"""OCSF 1.8, class API Activity (6003) with the profile ai_operation.

A call to a model is neither of Create, Read, Update, Delete: activity 99 (Other), hence type_uid 600399. What OCSF has
no attribute for stands in ``unmapped`` under the event's own names.
"""

from __future__ import annotations

from typing import Any

import orjson

from gateway.audit.formats.meaning import gravity, operation, provider, succeeded, who
from gateway.audit.formats.record import PRODUCT, VERSION, Record, without_nothing

SCHEMA = "1.8.0"
_CLASS, _CATEGORY, _OTHER = 6003, 6, 99
_MAPPED = frozenset(
    "v time event_id stage outcome reason correlation_id caller actor session host endpoint model http_status "
    "vendor_status tokens_in tokens_out source dialect operator".split()
)


def mapped(record: Record) -> dict[str, Any]:
    """Give a record as an OCSF event."""
    get, good = record.get, succeeded(record.event)
    tokens_in, tokens_out = get("tokens_in"), get("tokens_out")
    return without_nothing(
        {
            "activity_id": _OTHER,
            "activity_name": get("stage"),
            "category_uid": _CATEGORY,
            "category_name": "Application Activity",
            "class_uid": _CLASS,
            "class_name": "API Activity",
            "type_uid": _CLASS * 100 + _OTHER,
            "type_name": "API Activity: Other",
            "severity_id": int(gravity(record.event)),
            "severity": gravity(record.event).name.capitalize(),
            "status_id": 0 if good is None else 1 if good else 2,
            "status": "Unknown" if good is None else "Success" if good else "Failure",
            "status_code": get("reason"),
            "status_detail": get("outcome"),
            "time": record.milliseconds,
            "metadata": {
                "version": SCHEMA,
                "product": {"name": PRODUCT, "vendor_name": PRODUCT, "version": VERSION},
                "profiles": ["ai_operation"],
                "uid": record.key,
                "sequence": record.sequence,
                "correlation_uid": get("event_id"),
                "event_code": get("stage"),
                "log_name": "audit",
                "log_version": str(get("v")),
                "original_time": get("time"),
            },
            "actor": {
                "app_name": get("caller") or PRODUCT,
                "user": {"uid": who(record.event)},
                "session": {"uid": get("session")},
            },
            "api": {
                "operation": get("endpoint") or get("stage"),
                "service": {"name": get("vendor")},
                "request": {"uid": get("correlation_id") or get("event_id")},
                "response": {"code": get("vendor_status")},
            },
            "src_endpoint": {"ip": get("source"), "name": get("caller") or PRODUCT},
            "dst_endpoint": {"hostname": get("host"), "svc_name": get("vendor")},
            "http_response": {"code": get("http_status")},
            "ai_model": {"name": get("model"), "ai_provider": provider(record.event)} if _has_model(record) else None,
            "message_context": {
                "service": {"name": get("vendor")},
                "application": {"name": get("caller")},
                "name": operation(record.event),
                "uid": get("session"),
                "prompt_tokens": tokens_in,
                "completion_tokens": tokens_out,
                "total_tokens": tokens_in + tokens_out if tokens_in is not None and tokens_out is not None else None,
            }
            if get("caller") or get("vendor")
            else None,
            "unmapped": {
                **{name: value for name, value in record.event.items() if name not in _MAPPED},
                "chain": record.chain,
                "line_hash": record.hash,
            },
        }
    )


def _has_model(record: Record) -> bool:
    return record.get("model") is not None and provider(record.event) is not None


def write(record: Record) -> bytes:
    """Write a record as one line of JSON, without its line end."""
    return orjson.dumps(mapped(record))
