"""The lines of the journal, and the chain that ties them.

Every line is one JSON object with ``prev``, the SHA-256 of the line before it (without its line end). There are four
kinds of line: ``header`` opens a segment, ``event`` is a record with its sequence number, ``checkpoint`` is a signed
statement of where the chain stands, ``seal`` closes a segment and is signed like a checkpoint.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import itertools
import re
from typing import Any

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

FORMAT = 1
NOTHING_BEFORE = "0" * 64
_DEEPEST = 900  # how deep a line is nested: no record is so deep, and programs differ about what they can read then


def line_hash(line: bytes) -> str:
    """Give the hash of a line, which must not include its line end."""
    return hashlib.sha256(line).hexdigest()


def write(kind: str, body: Any, prev: str, sequence: int | None = None) -> bytes:
    """Write a line without its line end. ``body`` is an object, or bytes of JSON."""
    content = orjson.Fragment(body) if isinstance(body, bytes) else body
    line: dict[str, Any] = {kind: content, "prev": prev}
    if sequence is not None:
        line["seq"] = sequence
    return orjson.dumps(line)


def statement(chain: str, sequence: int, prev: str, time: str) -> bytes:
    """Give what a checkpoint or seal signs: this chain, up to this event and this line."""
    return b"phi-gateway checkpoint 1\n" + "\n".join((chain, str(sequence), prev, time)).encode()


def signed(key: Ed25519PrivateKey, chain: str, sequence: int, prev: str, time: str) -> dict[str, Any]:
    """Make the body of a checkpoint or seal."""
    signature = base64.b64encode(key.sign(statement(chain, sequence, prev, time))).decode()
    return {"chain": chain, "seq": sequence, "hash": prev, "time": time, "signature": signature}


def is_signed(body: Any, key: Ed25519PublicKey) -> bool:
    """Say whether a checkpoint's or seal's signature is the key's."""
    try:
        parts = (body["chain"], body["seq"], body["hash"], body["time"])
        if not isinstance(parts[1], int) or not all(isinstance(part, str) for part in (parts[0], *parts[2:])):
            return False
        signature = base64.b64decode(body["signature"], validate=True)
        key.verify(signature, statement(*parts))
    except (KeyError, TypeError, ValueError, binascii.Error, InvalidSignature):
        return False
    # Base64 leaves bits over: written in another way it is the same signature, and a line that somebody edited.
    return bool(base64.b64encode(signature).decode() == body["signature"])


def read(line: bytes) -> dict[str, Any] | None:
    """Read a line with its line end, as whoever could write there left it; None where it is no record."""
    if not line.endswith(b"\n") or _too_deep(line):
        return None
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    return value if isinstance(value, dict) else None


def _too_deep(line: bytes) -> bool:
    """Whether a line's brackets, those in its strings too, are nested deeper than any record's."""
    if line.count(b"[") + line.count(b"{") <= _DEEPEST:
        return False
    marks = re.finditer(rb"[][{}]", line)
    return max(itertools.accumulate(1 if mark[0] in b"[{" else -1 for mark in marks)) > _DEEPEST


def checkpoint_of(record: dict[str, Any]) -> Any:
    """Give the body of a checkpoint or seal; None where the record is of another kind."""
    return record.get("checkpoint") or record.get("seal")
