"""Signed policies: a manifest of every policy file, signed with the security team's Ed25519 key.

``policies.sig`` is text, one fact a line, so that a reviewer reads in the difference of two what changed::

    phi-gateway policies 1
    version 20261125190512
    signed 2026-11-25
    expires never
    key 3f9a…
    file 5d41… agreements.yaml
    …
    signature MEUC…

Everything before the last line is signed, byte for byte, behind a domain of its own: the trail's signatures and these
can never be taken for one another. Versions only go up: whoever has an older signed bundle cannot bring it back.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from enum import StrEnum

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from gateway.policy.problems import PolicyError, Problem

SIGNATURE = "policies.sig"
_DOMAIN = b"phi-gateway policies v1\0"
_HEAD = "phi-gateway policies 1"
_LAST = re.compile(rb"(?s)(.*\n)signature ([A-Za-z0-9+/]{86}==)\n")
_DAY = r"\d{4}-\d\d-\d\d"
_FACTS = re.compile(
    rf"{_HEAD}\nversion ([1-9]\d{{0,17}})\nsigned ({_DAY})\nexpires (never|{_DAY})\nkey ([0-9a-f]{{64}})\n"
    r"((?:file [0-9a-f]{64} [^\x00-\x1f\x7f]+\n)+)"
)
_NAME = re.compile(r"[^\x00-\x1f\x7f]+")


class Distrust(StrEnum):
    """Why signed policies are not taken; the reason in the audit event."""

    UNSIGNED = "policy_unsigned"  # there is no signature
    SIGNATURE = "policy_signature"  # it is of another key, or the manifest was changed
    CONTENT = "policy_content"  # a file was changed, added or removed
    OUTSIDE = "policy_outside"  # a file lies outside the directory, behind a link
    EXPIRED = "policy_expired"
    ROLLED_BACK = "policy_rolled_back"  # a newer version was in force before
    MEMORY = "policy_memory"  # which version was in force before cannot be read or kept


class NotTrusted(PolicyError):
    """The bundle is not what the security team signed, or no longer."""

    def __init__(self, distrust: Distrust, *problems: Problem) -> None:
        super().__init__(problems)
        self.distrust = distrust


@dataclass(frozen=True, slots=True)
class Manifest:
    """What was signed. ``files`` has the SHA-256 of each by its path below the directory."""

    version: int
    signed: date
    expires: date | None  # the first day (UTC) on which it is no longer loaded
    key: str  # SHA-256 of the public key's 32 bytes, hexadecimal
    files: Mapping[str, str] = field(repr=False)
    digest: str = ""  # SHA-256 of the manifest itself
    written: bytes = field(default=b"", repr=False)  # the signature file


def key_id(key: Ed25519PublicKey) -> str:
    """Name a public key: the SHA-256 of its 32 bytes."""
    return hashlib.sha256(key.public_bytes_raw()).hexdigest()


def digests(files: Mapping[str, bytes]) -> dict[str, str]:
    """Give the SHA-256 of each file."""
    return {name: hashlib.sha256(content).hexdigest() for name, content in files.items()}


def next_version(before: Manifest | None, now: datetime) -> int:
    """Give a version that is above the last one, and above any that was given before this moment (UTC)."""
    by_clock = int(now.astimezone(UTC).strftime("%Y%m%d%H%M%S"))
    return max(by_clock, before.version + 1 if before is not None else 0)


def sign(
    files: Mapping[str, bytes], key: Ed25519PrivateKey, *, version: int, today: date, expires: date | None = None
) -> bytes:
    """Give the content of ``policies.sig``. Raises ValueError where a name cannot stand in a manifest."""
    for name in files:
        if not _NAME.fullmatch(name):
            raise ValueError(f"a file's name holds a control character: {name!r}")
    lines = [
        _HEAD,
        f"version {version}",
        f"signed {today.isoformat()}",
        f"expires {expires.isoformat() if expires else 'never'}",
        f"key {key_id(key.public_key())}",
        *(f"file {digest} {name}" for name, digest in sorted(digests(files).items())),
    ]
    manifest = "".join(f"{line}\n" for line in lines).encode()
    return manifest + b"signature " + base64.b64encode(key.sign(_DOMAIN + manifest)) + b"\n"


def read_manifest(written: bytes) -> Manifest | None:
    """Read a signature file without verifying it; None where it is none."""
    last = _LAST.fullmatch(written)
    try:
        facts = _FACTS.fullmatch(last[1].decode()) if last else None
        if last is None or facts is None:
            return None
        version, signed, expires, key, listed = facts.groups()
        entries = [line.split(" ", 2) for line in listed.splitlines()]
        names = [name for _, _, name in entries]
        if names != sorted(set(names)):
            return None
        return Manifest(
            int(version),
            date.fromisoformat(signed),
            None if expires == "never" else date.fromisoformat(expires),
            key,
            {name: digest for _, digest, name in entries},
            hashlib.sha256(last[1]).hexdigest(),
            written,
        )
    except ValueError:
        return None


def verify(written: bytes | None, key: Ed25519PublicKey, *, today: date, shown: str) -> Manifest:
    """Give the manifest, if the key signed it and it has not expired. Raises NotTrusted.

    ``shown`` is the signature file's name for messages. Nothing is read from it before the signature holds.
    """
    if written is None:
        problem = Problem(shown, None, "", "there is no signature", "say: phi-gateway policy sign")
        raise NotTrusted(Distrust.UNSIGNED, problem)
    last = _LAST.fullmatch(written)
    try:
        if last is None:
            raise InvalidSignature
        key.verify(base64.b64decode(last[2], validate=True), _DOMAIN + last[1])
    except (InvalidSignature, binascii.Error):
        message = f"the signature is not of key {key_id(key)[:12]}… over this manifest"
        remedy = "have the security team sign it, or give the right public_key"
        raise NotTrusted(Distrust.SIGNATURE, Problem(shown, None, "", message, remedy)) from None
    manifest = read_manifest(written)
    if manifest is None or manifest.key != key_id(key):
        problem = Problem(shown, None, "", "the manifest is not of a known form", "sign it with this program")
        raise NotTrusted(Distrust.SIGNATURE, problem)
    if manifest.expires is not None and today >= manifest.expires:
        message = f"version {manifest.version} expired on {manifest.expires.isoformat()}"
        raise NotTrusted(Distrust.EXPIRED, Problem(shown, None, "", message, "have the security team sign it anew"))
    return manifest


def differing(signed: Mapping[str, str], files: Mapping[str, bytes]) -> list[tuple[str, str]]:
    """Give (name, what is wrong) for each file that is not as was signed."""
    there = digests(files)
    wrong = [(name, "is not in what was signed") for name in there.keys() - signed.keys()]
    wrong += [(name, "was signed and is missing") for name in signed.keys() - there.keys()]
    wrong += [(name, "is not as it was signed") for name in there.keys() & signed.keys() if there[name] != signed[name]]
    return sorted(wrong)
