"""Events that a receiver refuses for good: keeps account, beside the cursor, of those that a sink went on past."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import orjson

from gateway.audit.files import append_line
from gateway.audit.formats.record import Record
from gateway.audit.sinks.sink import Refused

ACCOUNT = "refused.jsonl"


def note(directory: Path, record: Record, code: Refused) -> None:
    """Write down, durably, which event the receiver did not get. Raises OSError: then nothing may be passed over."""
    told = {"time": f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}", "chain": record.chain, "seq": record.sequence}
    append_line(directory / ACCOUNT, orjson.dumps({**told, "code": code.value}))
