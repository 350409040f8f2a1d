"""Below which keys of a file no value is shown, by whatever reads it: messages go to logs, builds and tickets."""

from __future__ import annotations

import re

# Credentials put there by mistake, keys, and texts that may be identifiers. A shape names more of them
# (Shape.withheld), where a word means something else in other files.
WITHHELD = frozenset(
    {
        "env",
        "file",
        "aws",
        "google",
        "entra",
        "credential",
        "headers",
        "authorization",
        "password",
        "token",
        "salt",
        "hash",
        "key",
        "keys",
        "allow_list",
        "deny_list",
        "regex",
        "context",
    }
)
_PLAIN_KEY = re.compile(r"[a-z_]{1,24}", re.ASCII)


def is_plain_key(text: str) -> bool:
    """Say whether a key may be shown where values may not: a word, not a credential in the place of one."""
    return _PLAIN_KEY.fullmatch(text) is not None
