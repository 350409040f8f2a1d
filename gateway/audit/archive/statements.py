"""Signed statements about an archive: a partition was removed, a legal hold was set or lifted.

One JSON file each, signed with the trail's own key. They stand beside the chain: a gateway that runs is the only writer
of its journal, and removing what is six years old must not need to stop it.
"""

from __future__ import annotations

import base64
import binascii
import re
import tempfile
from pathlib import Path
from typing import Any

import orjson
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from gateway.audit.archive import tombstones
from gateway.audit.archive.store import Store
from gateway.audit.files import naming

_PURPOSE = b"phi-gateway archive statement 1\n"
REMOVED, HOLD = tombstones.FOLDER, "holds/"
SET, RELEASED = "hold set", "hold released"  # what a statement on a hold says: one must not pass for the other
_HOLD_FILE = re.compile(rf"{HOLD}([A-Za-z0-9-]{{1,64}})\.(set|released)\.json")


def sign(key: Ed25519PrivateKey, body: dict[str, Any]) -> bytes:
    """Write a statement with its signature over the body's canonical JSON."""
    signature = base64.b64encode(key.sign(_signed(body))).decode()
    return orjson.dumps({**body, "signature": signature}, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2)


def read(content: bytes, key: Ed25519PublicKey) -> dict[str, Any] | None:
    """Give a statement's body; None where it is not one that the key signed."""
    try:
        body = orjson.loads(content)
        signature = base64.b64decode(body.pop("signature"), validate=True)
        key.verify(signature, _signed(body))
    except (ValueError, KeyError, TypeError, AttributeError, binascii.Error, InvalidSignature):
        return None
    return body if isinstance(body, dict) else None


def read_removal(content: bytes, key: Ed25519PublicKey) -> dict[str, Any] | None:
    """Give the body of a signed tombstone; None where it is none."""
    body = read(content, key)
    return body if body is not None and tombstones.is_removal(body) else None


def read_hold(name: str, content: bytes, key: Ed25519PublicKey) -> dict[str, Any] | None:
    """Give the body of a signed statement on a hold; None where it is not of the hold and the kind of its file's name.

    That a hold was set was signed without its kind before there were kinds; a release never counts without.
    """
    file, body = _HOLD_FILE.fullmatch(name), read(content, key)
    if file is None or body is None or body.get("name") != file[1]:
        return None
    kinds = (SET, None) if file[2] == "set" else (RELEASED,)
    return body if body.get("statement") in kinds else None


def put(store: Store, name: str, content: bytes, *, new: bool = False) -> None:
    """Put a statement into the archive. Raises store.Taken where it is to be ``new``, StoreUnusable, OSError."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "statement.json"
        with naming(path):
            path.write_bytes(content)
        store.put(name, path, new=new)


def _signed(body: dict[str, Any]) -> bytes:
    return _PURPOSE + orjson.dumps(body, option=orjson.OPT_SORT_KEYS)
