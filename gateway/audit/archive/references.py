"""What events refer to, kept for longer than they are: policies, detector versions and public keys.

A policy holds its agreements and callers (key hashes, no keys), so that six years later it can be read what was in
force. Nothing here is ever overwritten or removed by this program (45 CFR 164.316(b)(2)(i)). The gateway keeps each
under ``state/archive`` as it comes into force; archiving copies them to the archive, below ``references/``.
"""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import orjson
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_public_key

from gateway.audit.archive.store import Store
from gateway.audit.files import give_to_owner, make_below
from gateway.policy.source import content_hash

REFERENCES = "references/"
POLICIES, DETECTORS, KEYS = "policies", "detectors", "public-keys"
_LEAST = 8  # digits of a hash that may stand for all of it


class NotKept(LookupError):
    """No such policy is kept, or what is kept is not what its hash says. Names it."""


def keep_policy(state: Path, policy_hash: str, files: Mapping[str, bytes]) -> None:
    """Keep the files of a policy, once. Raises OSError."""
    written = {name: _written(content) for name, content in files.items()}
    _keep(state, POLICIES, f"{policy_hash}.json", _json(written))


def keep_detector(state: Path, version: str, manifest: Mapping[str, Any]) -> None:
    """Keep what a detector version names: its settings, and the hash of every file. Raises OSError."""
    _keep(state, DETECTORS, f"{version}.json", _json(dict(manifest)))


def keep_public_key(state: Path, key: Ed25519PublicKey) -> None:
    """Keep the public key that verifies the trail, by the hash of its 32 bytes. Raises OSError."""
    _keep(state, KEYS, _key_name(key), key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))


def keep_signature(state: Path, policy_hash: str, version: int, signature: bytes) -> None:
    """Keep the signature under which a version of a policy was loaded, beside the policy, once. Raises OSError."""
    _keep(state, POLICIES, f"{policy_hash}.{version}.sig", signature)


def copy_references(state: Path, store: Store) -> list[str]:
    """Copy to the archive what it has not yet; give the names. Raises StoreUnusable, OSError."""
    there = {name for name in store.names() if name.startswith(REFERENCES)}
    copied = []
    for kind in (POLICIES, DETECTORS, KEYS):
        for path in sorted((state / "archive" / kind).glob("[!.]*")):
            name = f"{REFERENCES}{kind}/{path.name}"
            if name not in there:
                store.put(name, path)
                copied.append(name)
    return copied


def kept_policy(state: Path, policy_hash: str) -> dict[str, str]:
    """Give the files of a policy by the first digits of its hash (at least 8). Raises NotKept, OSError."""
    folder = state / "archive" / POLICIES
    return _policy({path.stem: path for path in folder.glob("*.json")}, policy_hash, str(folder))


def archived_policy(store: Store, policy_hash: str) -> dict[str, str]:
    """Give the same from an archive. Raises NotKept, StoreUnusable, OSError."""
    begin = f"{REFERENCES}{POLICIES}/"
    names = {Path(name).stem: name for name in store.names() if name.startswith(begin)}
    wanted = {stem: store.local(name) for stem, name in names.items() if stem.startswith(policy_hash)}
    return _policy(wanted, policy_hash, str(store))


def not_kept(store: Store, policies: set[str], detectors: set[str]) -> list[str]:
    """Say which of those that events name are not beside the archive. What was changed: ``changed_references``."""
    there = set(store.names())
    missing = []
    for policy_hash in sorted(policies):
        name = f"{REFERENCES}{POLICIES}/{policy_hash}.json"
        if name not in there:
            missing.append(f"policy {policy_hash[:12]}, which events name, is not kept beside the archive")
    missing += [
        f"detector {version}, which events name, is not kept beside the archive"
        for version in sorted(detectors)
        if f"{REFERENCES}{DETECTORS}/{version}.json" not in there
    ]
    return missing


def changed_references(store: Store, names: list[str]) -> list[str]:
    """Say which policies and public keys beside the archive are no longer what their names say: hashes of them.

    Whoever took a key from there would verify against another's.
    """
    changed = []
    for name in names:
        kind, _, file = name.removeprefix(REFERENCES).partition("/")
        if (
            not name.startswith(REFERENCES)
            or kind not in (POLICIES, KEYS)
            or Path(file).suffix not in (".json", ".pub")
        ):
            continue
        try:
            if kind == POLICIES:
                archived_policy(store, Path(file).stem)
            elif _key_name(load_pem_public_key(store.local(name, fresh=True).read_bytes())) != file:
                raise NotKept(name)
        except (NotKept, ValueError, TypeError, AttributeError, UnsupportedAlgorithm):
            changed.append(f"{name}: it was changed since it was kept")
    return changed


def is_kept_key(names: list[str], key: Ed25519PublicKey) -> bool:
    """Whether a public key is among an archive's references: a gateway that signs with it archived there."""
    return f"{REFERENCES}{KEYS}/{_key_name(key)}" in names


def _key_name(key: object) -> str:
    if not isinstance(key, Ed25519PublicKey):
        return ""
    return f"{hashlib.sha256(key.public_bytes(Encoding.Raw, PublicFormat.Raw)).hexdigest()[:16]}.pub"


def _policy(found: Mapping[str, Path], policy_hash: str, place: str) -> dict[str, str]:
    fitting = sorted(stem for stem in found if stem.startswith(policy_hash))
    if len(policy_hash) < _LEAST or len(fitting) != 1:
        remedy = "give more of the hash" if fitting else "the hash is what events name as policy_hash"
        if len(policy_hash) < _LEAST:
            remedy = f"give at least {_LEAST} digits of the hash"
        raise NotKept(f"{policy_hash}: {len(fitting)} policies in {place} begin like that; {remedy}")
    path = found[fitting[0]]
    files: dict[str, str] = orjson.loads(path.read_bytes())
    if content_hash({name: _read(text) for name, text in files.items()}) != fitting[0]:
        raise NotKept(f"{path} is not the policy of its name: it was changed since")
    return files


def _keep(state: Path, kind: str, name: str, content: bytes) -> None:
    folder = state / "archive" / kind
    target = folder / name
    if target.exists():
        return
    make_below(folder)
    unfinished = folder / f".{name}.{os.getpid()}"
    try:
        unfinished.unlink(missing_ok=True)
        with unfinished.open("xb") as writing:
            give_to_owner(writing.fileno(), folder)
            writing.write(content)
            writing.flush()
            os.fsync(writing.fileno())
        unfinished.chmod(0o400)
        unfinished.rename(target)
    except OSError as failure:
        unfinished.unlink(missing_ok=True)
        raise OSError(failure.errno, failure.strerror, str(target)) from None


def _json(value: dict[str, Any]) -> bytes:
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS | orjson.OPT_INDENT_2)


def policy_bytes(files: Mapping[str, str]) -> dict[str, bytes]:
    """Give the files of a kept policy as they were."""
    return {name: _read(text) for name, text in files.items()}


def _written(content: bytes) -> str:
    """Write a file as text; one that is not, such as a certificate in DER, by base64 behind a NUL."""
    try:
        return content.decode()
    except UnicodeDecodeError:
        return "\0" + base64.b64encode(content).decode()


def _read(text: str) -> bytes:
    return base64.b64decode(text[1:]) if text.startswith("\0") else text.encode()
