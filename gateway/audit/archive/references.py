"""What events refer to, kept for longer than they are: the policies, by the hash that events carry.

A policy holds its agreements and callers (key hashes, no keys), so that six years later it can be read what was in
force. Nothing here is ever overwritten or removed by this program (45 CFR 164.316(b)(2)(i)).
"""

from __future__ import annotations

import base64
import os
from collections.abc import Mapping
from pathlib import Path

import orjson

from gateway.policy.source import content_hash


class NotKept(LookupError):
    """No such policy is kept, or what is kept is not what its hash says. Names it."""


def keep_policy(state: Path, policy_hash: str, files: Mapping[str, bytes]) -> None:
    """Keep the files of a policy under ``state/archive/policies``, once. Raises OSError."""
    content = orjson.dumps(
        {name: _written(content) for name, content in files.items()}, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2
    )
    _keep(state, f"{policy_hash}.json", content)


def keep_signature(state: Path, policy_hash: str, version: int, signature: bytes) -> None:
    """Keep the signature under which a version of a policy was loaded, beside the policy, once. Raises OSError."""
    _keep(state, f"{policy_hash}.{version}.sig", signature)


def _keep(state: Path, name: str, content: bytes) -> None:
    folder = state / "archive" / "policies"
    target = folder / name
    if target.exists():
        return
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    unfinished = folder / f".{name}.{os.getpid()}"
    with unfinished.open("wb") as writing:
        writing.write(content)
        writing.flush()
        os.fsync(writing.fileno())
    unfinished.chmod(0o400)
    unfinished.rename(target)


def kept_policy(state: Path, policy_hash: str) -> dict[str, str]:
    """Give the files of a policy by the first digits of its hash (at least 8). Raises NotKept, OSError."""
    folder = state / "archive" / "policies"
    found = sorted(path for path in folder.glob("*.json") if path.stem.startswith(policy_hash))
    if len(policy_hash) < 8 or len(found) != 1:
        raise NotKept(f"{policy_hash}: {len(found)} policies in {folder} begin like that; give more of the hash")
    files: dict[str, str] = orjson.loads(found[0].read_bytes())
    if content_hash({name: _read(text) for name, text in files.items()}) != found[0].stem:
        raise NotKept(f"{found[0]} is not the policy of its name: it was changed since")
    return files


def _written(content: bytes) -> str:
    """Write a file as text; one that is not, such as a certificate in DER, by base64 behind a NUL."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return "\0" + base64.b64encode(content).decode()


def _read(text: str) -> bytes:
    return base64.b64decode(text[1:]) if text.startswith("\0") else text.encode()
