"""The lines of the journal, and the chain that ties them.

Every line is one JSON object with ``prev``, the SHA-256 of the line before it (without its line end). There are four
kinds of line: ``header`` opens a segment, ``event`` is a record with its sequence number, ``checkpoint`` is a signed
statement of where the chain stands, ``seal`` closes a segment and is signed like a checkpoint.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from typing import Any

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

FORMAT = 1
NOTHING_BEFORE = "0" * 64


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
