"""Elastic Common Schema, with OpenTelemetry's gen_ai names.

What ECS has no field for stands in ``phi_gateway`` under the event's own names.
"""

from __future__ import annotations

from typing import Any

import orjson

from gateway.audit.formats.meaning import Gravity, gravity, operation, provider, succeeded, who
from gateway.audit.formats.record import PRODUCT, VERSION, Record, without_nothing

SCHEMA = "9.0.0"
_TYPES = {"intent": ["allowed", "start"], "outcome": ["end"], "refusal": ["denied"]}
_FILES = {"archived": ["creation"], "merged": ["creation"], "removed": ["deletion"]}
MAPPED = frozenset(
    "time event_id stage reason host model source tokens_in tokens_out http_status bytes_in bytes_out actor operator"
    " part digest".split()
)


def mapped(record: Record) -> dict[str, Any]:
    """Give a record as an ECS document."""
    get, good = record.get, succeeded(record.event)
    stage, grave = get("stage"), gravity(record.event)
    files = stage in ("archive", "retention")
    parent = str(get("correlation_id") or "").split("-")
    durations = get("durations") or {}
    return without_nothing(
        {
            "@timestamp": get("time"),
            "ecs": {"version": SCHEMA},
            "event": {
                "kind": "alert" if grave is Gravity.CRITICAL else "event",
                "category": ["configuration"] if stage == "policy" else ["file"] if files else ["api"],
                "type": _FILES.get(str(get("outcome")), ["info"])
                if files
                else ["change"]
                if stage == "policy"
                else _TYPES.get(str(stage), ["info"]),
                "action": stage,
                "outcome": "unknown" if good is None else "success" if good else "failure",
                "id": record.key,
                "sequence": record.sequence,
                "severity": int(grave),
                "reason": get("reason"),
                "provider": PRODUCT,
                "module": "phi_gateway",
                "dataset": "phi_gateway.audit",
                "hash": record.hash,
                "duration": round(sum(durations.values()) * 1_000_000) if durations else None,
            },
            "observer": {"vendor": PRODUCT, "product": PRODUCT, "type": "proxy", "version": VERSION},
            "source": {"ip": get("source"), "address": get("source")},
            "destination": {"address": get("host"), "domain": get("host")},
            "user": {"id": who(record.event)},
            "file": {"name": get("part"), "hash": {"sha256": get("digest")}},
            "http": {
                "request": {"body": {"bytes": get("bytes_in")}},
                "response": {"status_code": get("http_status")},
            },
            "trace": {"id": parent[1] if len(parent) == 4 else None},
            "transaction": {"id": get("event_id")},
            "gen_ai": {
                "provider": {"name": provider(record.event)},
                "operation": {"name": operation(record.event)},
                "request": {"model": get("model")},
                "usage": {"input_tokens": get("tokens_in"), "output_tokens": get("tokens_out")},
            },
            "phi_gateway": {
                **{name: value for name, value in record.event.items() if name not in MAPPED},
                "bytes_out": get("bytes_out"),
                "chain": record.chain,
            },
        }
    )


def write(record: Record) -> bytes:
    """Write a record as one line of JSON, without its line end."""
    return orjson.dumps(mapped(record))
