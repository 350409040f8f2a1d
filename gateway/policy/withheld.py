"""What of a file is never shown, by whatever reads it: messages go to logs, builds and tickets."""

from __future__ import annotations

import re

# Below these keys no value is shown: credentials put there by mistake, keys, and texts that may be identifiers. A shape
# names more of them (Shape.withheld), where a word means something else in other files.
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
# Keys that were copied to where none belongs, told by their own form: a gateway key (gateway.policy.keys), and those of
# vendors that begin with sk-. A message may have cut the end off.
_GATEWAY_KEY = re.compile(r"phig_([0-9a-f]{12})_[\w-]*", re.ASCII)
_KEY = re.compile(rf"{_GATEWAY_KEY.pattern}|sk-(?=[\w-]{{0,99}}[A-Z])(?=[\w-]{{0,99}}[0-9])[\w-]{{20,}}", re.ASCII)
_QUOTED_KEY = re.compile(rf'"[^"]*(?:{_KEY.pattern})[^"]*"', re.ASCII)
_NOT_SHOWN = "(not shown)"


def is_plain_key(text: str) -> bool:
    """Say whether a key may be shown where values may not: a word, not a credential in the place of one."""
    return _PLAIN_KEY.fullmatch(text) is not None


def holds_key(text: str) -> bool:
    """Say whether a key stands in a text, a gateway's or a vendor's."""
    return _KEY.search(text) is not None


def without_key(message: str, remedy: str, value: str) -> tuple[str, str, str]:
    """Give a problem's words without the key that they show, if they do; what to do is then to withdraw it."""
    found = _KEY.search(f"{value}\n{message}\n{remedy}")
    if found is None:
        return message, remedy, value
    known = "whoever has read the file has it"
    issued = _GATEWAY_KEY.match(found[0])
    remedy = (
        f"take the gateway key out; {known}: say phi-gateway caller remove-key {issued[1]}, and give the caller another"
        if issued is not None
        else f"take out what looks like a vendor's key, and revoke it; {known}"
    )
    return _KEY.sub(_NOT_SHOWN, _QUOTED_KEY.sub(_NOT_SHOWN, message)), remedy, ""
