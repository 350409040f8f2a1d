"""The vendors' keys, which live in the gateway only."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

_LONGEST = 16_384  # characters; a token, not a file of something else


class CredentialMissing(Exception):
    """The agreement's credential is not there. The message names the source, never the value."""


def read_credential(kind: str, name: str, *, environment: Mapping[str, str] | None = None) -> str:
    """Read a vendor's secret from an environment variable (``kind`` "env") or a file ("file").

    A file is read at every call, so that a rotated secret is in force without a restart. Raises CredentialMissing.
    """
    if kind == "env":
        value = (os.environ if environment is None else environment).get(name, "")
    else:
        try:
            value = Path(name).read_text("ascii")
        except (OSError, UnicodeDecodeError):
            raise CredentialMissing(f"credential file {name!r} cannot be read") from None
    value = value.strip()
    if not value:
        raise CredentialMissing(f"credential {kind}:{name} is empty or not set")
    if len(value) > _LONGEST or not value.isascii() or not value.isprintable():
        raise CredentialMissing(f"credential {kind}:{name} is not a printable ASCII token")
    return value
