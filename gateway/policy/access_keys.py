"""Access keys for callers that sign (AWS Signature Version 4): what they look like, and how their secrets come about.

A signature is verified by making it anew, so the gateway must know the secret itself, where a hash does for a key that
is presented. Policy files hold no secrets: a secret is derived from a key of the gateway's state, the caller's name and
the access key's id. An id that is not in callers.yaml proves nobody.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import re
import secrets
from datetime import date

from gateway.policy.day import today
from gateway.policy.schema import AccessKey

ACCESS_KEY_PREFIX = "PHIG"  # in the place of AWS's own prefixes, such as AKIA
_ID = re.compile(r"PHIG[A-Z2-7]{16}", re.ASCII)


def new_access_key() -> AccessKey:
    """Make an access key's id, 80 random bits."""
    identifier = ACCESS_KEY_PREFIX + base64.b32encode(secrets.token_bytes(10)).decode()
    return AccessKey(identifier, today())


def access_secret(state_key: bytes, caller: str, identifier: str) -> str:
    """Give the secret of an access key: HMAC-SHA-256 under the state key, 43 characters.

    The caller's name goes in, so that an id which is copied to another caller's record proves nobody.
    """
    derived = hmac.new(state_key, f"phi-gateway access key\0{caller}\0{identifier}".encode(), hashlib.sha256).digest()
    return base64.urlsafe_b64encode(derived).decode().rstrip("=")


def read_access_key(identifier: str, created: date) -> AccessKey | None:
    """Read a stored access key; None where it is damaged."""
    return AccessKey(identifier, created) if _ID.fullmatch(identifier) else None


def written_access_key(record: AccessKey) -> str:
    """Write an access key as one line of callers.yaml."""
    return f'{{id: "{record.id}", created: {record.created}}}'
