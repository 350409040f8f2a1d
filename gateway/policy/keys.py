"""Gateway keys: how they are made, stored and recognised.

A key is ``phig_<id>_<secret>``: the id is public and finds the record, the secret is 32 random bytes. What is stored is
a salted HMAC-SHA-256 of the secret. A slow hash such as scrypt would add nothing: it is for secrets that people choose
and that can be guessed, while 256 random bits cannot be; and it would cost every call some tens of milliseconds.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import re
import secrets
from collections.abc import Iterable
from datetime import UTC, date, datetime

from gateway.model import Caller
from gateway.policy.schema import KeyHash, Policy

KEY_PREFIX = "phig_"
_KEY = re.compile(r"phig_([0-9a-f]{12})_([A-Za-z0-9_-]{43})", re.ASCII)
_ID = re.compile(r"[0-9a-f]{12}", re.ASCII)
_SALT_BYTES = 16
_DIGEST_BYTES = 32
# Compared against where a key's id is unknown, so that this takes as long as a wrong secret.
_NOBODY = KeyHash("0" * 12, bytes(_SALT_BYTES), bytes(_DIGEST_BYTES), date.min)


def new_key(*, today: date | None = None) -> tuple[str, KeyHash]:
    """Make a key; give it (to be shown once) and what is stored of it."""
    identifier, secret, salt = secrets.token_hex(6), secrets.token_bytes(32), secrets.token_bytes(_SALT_BYTES)
    encoded = base64.urlsafe_b64encode(secret).decode().rstrip("=")
    created = today or datetime.now(UTC).date()
    return f"{KEY_PREFIX}{identifier}_{encoded}", KeyHash(identifier, salt, _digest(salt, encoded), created)


def verify(record: KeyHash, presented: str) -> bool:
    """Say whether a presented key is the one that was stored. Takes the same time whatever differs."""
    shape = _KEY.fullmatch(presented)
    secret = shape.group(2) if shape else ""
    same = hmac.compare_digest(record.digest, _digest(record.salt, secret))
    return same and shape is not None and shape.group(1) == record.id


def id_of(written: str) -> str:
    """Give the id of a key that was given whole, or what was given: who withdraws a key may have all of it at hand."""
    shape = _KEY.fullmatch(written)
    return shape.group(1) if shape else written


def identify(policy: Policy, presented_key: str) -> Caller | None:
    """Give the caller to whom a presented key belongs; None for every other string."""
    shape = _KEY.fullmatch(presented_key)
    name, record = policy.keys.get(shape.group(1) if shape else "", ("", _NOBODY))
    return Caller(name, "key", (record.id,)) if verify(record, presented_key) and name else None


def identify_subject(policy: Policy, names: Iterable[str]) -> Caller | None:
    """Give the caller whose certificate has one of these names; None where it is nobody's, or two callers'."""
    listed = tuple(name for name in names if name in policy.subjects)
    found = {policy.subjects[name] for name in listed}
    return Caller(found.pop(), "mtls", listed) if len(found) == 1 else None


def still_proven(policy: Policy, before: Policy, caller: Caller) -> bool:
    """Say whether what a caller proved itself by under the policy ``before`` proves it under ``policy`` as well."""
    if caller.name not in policy.callers:
        return False
    if caller.proof == "mtls":
        return not caller.by or identify_subject(policy, caller.by) == caller
    if caller.proof == "signature":
        return all(policy.access_keys.get(one) == caller.name for one in caller.by)
    return all(policy.keys.get(one) == before.keys.get(one) for one in caller.by)


def read_key_hash(identifier: str, salt: str, digest: str, created: date) -> KeyHash | None:
    """Read a stored key; None where it is damaged."""
    try:
        record = KeyHash(identifier, _decode(salt), _decode(digest), created)
    except (binascii.Error, ValueError):
        return None
    good = _ID.fullmatch(identifier) and len(record.salt) == _SALT_BYTES and len(record.digest) == _DIGEST_BYTES
    return record if good else None


def written(record: KeyHash) -> str:
    """Write a stored key as one line of callers.yaml."""
    salt, digest = _encode(record.salt), _encode(record.digest)
    return f'{{id: "{record.id}", salt: "{salt}", hash: "{digest}", created: {record.created}}}'


def _digest(salt: bytes, secret: str) -> bytes:
    return hmac.new(salt, secret.encode(), hashlib.sha256).digest()


def _encode(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).decode().rstrip("=")


def _decode(text: str) -> bytes:
    return base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
