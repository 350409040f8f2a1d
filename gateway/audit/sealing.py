"""Seals who and whose: readable for the key's holder, comparable for everyone, meaningless to the rest.

AES-SIV (RFC 5297) is deterministic: equal values of a field seal equally, so a SIEM can search and join without knowing
them. A hash would not do: patients' numbers are few enough to try them all.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

_SEALED = re.compile(r"siv1:([0-9a-f]{8}):([A-Za-z0-9_-]+)")
_OPAQUE = re.compile(r"[A-Za-z0-9._:@/|-]{1,256}")
KEY_BYTES = 64


class CannotOpen(ValueError):
    """The token was not sealed with a key at hand, or not for this field."""


def key_id(key: bytes) -> str:
    """Name a key without giving it away."""
    return hashlib.sha256(b"phi-gateway sealing key\0" + key).hexdigest()[:8]


@dataclass(frozen=True, slots=True)
class Sealer:
    """Seals with one key; opens with that and older ones. ``keys`` maps key ids to keys of 64 bytes."""

    current: str
    keys: Mapping[str, bytes] = field(repr=False)
    plain: bool = False  # the identifiers are opaque numbers anyway

    def seal(self, name: str, value: str | None) -> str | None:
        """Seal the value of a field. None stays None.

        Spellings that Unicode holds for the same (a letter with its accent, as one sign or as two: UAX #15) seal alike:
        one patient must not become two by the keyboard that was used.
        """
        if value is None:
            return None
        value = unicodedata.normalize("NFC", value)
        if self.plain and _OPAQUE.fullmatch(value):
            return f"plain:{value}"
        sealed = AESSIV(self.keys[self.current]).encrypt(value.encode(), [name.encode()])
        return f"siv1:{self.current}:{base64.urlsafe_b64encode(sealed).decode().rstrip('=')}"

    def open(self, name: str, token: str) -> str:
        """Open a token of a field. Raises CannotOpen."""
        if token.startswith("plain:"):
            return token.removeprefix("plain:")
        match = _SEALED.fullmatch(token)
        key = self.keys.get(match.group(1)) if match else None
        if match is None or key is None:
            raise CannotOpen("sealed with another key")
        try:
            raw = base64.urlsafe_b64decode(match.group(2) + "=" * (-len(match.group(2)) % 4))
            return AESSIV(key).decrypt(raw, [name.encode()]).decode()
        except (InvalidTag, ValueError, binascii.Error):
            raise CannotOpen("not a token of this field") from None


def make_sealer(keys: Mapping[str, bytes], *, plain: bool = False) -> Sealer:
    """Make a sealer from keys in the order of their age; the last one seals."""
    named = {key_id(key): key for key in keys.values()}
    return Sealer(key_id(list(keys.values())[-1]), named, plain)
