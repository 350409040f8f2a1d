"""W3C Trace Context: the header ``traceparent``. Its companion ``tracestate`` is free text, and is not read."""

from __future__ import annotations

import re
from dataclasses import dataclass

# Version 00 is exactly this long; a later one may go on behind a dash (W3C Trace Context, section 3.2.4).
_FORM = re.compile(r"([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-[!-~]{0,200})?", re.ASCII)
_SAMPLED = 0x01


@dataclass(frozen=True, slots=True)
class TraceParent:
    """A span elsewhere: the trace's id, its own id (hexadecimal, lower case), and whether it is recorded."""

    trace_id: str
    span_id: str
    sampled: bool

    def __str__(self) -> str:
        """Write the header's value."""
        return f"00-{self.trace_id}-{self.span_id}-{_SAMPLED if self.sampled else 0:02x}"


def parse_traceparent(header: str | None) -> TraceParent | None:
    """Read the header's value; None where there is none, or where it is to be ignored."""
    match = _FORM.fullmatch(header.strip(" \t")) if header else None
    if match is None:
        return None
    version, trace_id, span_id, flags, more = match.groups()
    if version == "ff" or (version == "00" and more is not None) or not int(trace_id, 16) or not int(span_id, 16):
        return None
    return TraceParent(trace_id, span_id, bool(int(flags, 16) & _SAMPLED))
