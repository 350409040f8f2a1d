"""The journal's own line, with the chain's id in front.

``{"chain":"<32 hex>",`` and the rest of the line: who puts ``{`` in place of those first 44 characters has the
journal's line back, byte for byte, and can follow the hashes.
"""

from __future__ import annotations

from gateway.audit.formats.record import Record


def write(record: Record) -> bytes:
    """Write a record as one line, without its line end."""
    return b'{"chain":"' + record.chain.encode("ascii") + b'",' + record.line[1:]
