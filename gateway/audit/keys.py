"""The trail's keys: Ed25519 for checkpoints, AES-SIV for sealing, a secret for surrogates and date shifts."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
    load_pem_public_key,
)

from gateway.audit.files import give_to_owner, sync_directory, write_all
from gateway.audit.sealing import KEY_BYTES

_NO_LINKS = frozenset({errno.EPERM, errno.ENOTSUP, errno.ENOSYS, errno.EMLINK})
_SEALING = re.compile(r"sealing-[0-9]{4}\.key")


class KeyUnusable(RuntimeError):
    """A key file is there but is not the key it should be. Names the file."""


def signing_key(directory: Path) -> Ed25519PrivateKey:
    """Give the key that signs checkpoints (``audit.key``), made at first use, with ``audit.pub`` beside it.

    A key that was made elsewhere is used where it is put there as PKCS #8 in PEM. Raises KeyUnusable, OSError.
    """
    path = directory / "audit.key"
    if not path.exists():
        key = Ed25519PrivateKey.generate()
        with contextlib.suppress(FileExistsError):  # another process made it just now: both use that one
            write_new(path, key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()), to_owner=True)
    clear(path)
    try:
        loaded = load_pem_private_key(path.read_bytes(), None)
    except (ValueError, TypeError):
        raise KeyUnusable(f"{path} is not a private key in PEM") from None
    if not isinstance(loaded, Ed25519PrivateKey):
        raise KeyUnusable(f"{path} is not an Ed25519 key")
    public = directory / "audit.pub"
    if not public.exists():
        with contextlib.suppress(FileExistsError):
            write_new(
                public, loaded.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo), to_owner=True
            )
    clear(public)
    if public_key(public).public_bytes_raw() != loaded.public_key().public_bytes_raw():
        raise KeyUnusable(f"{public} is not the public half of {path}; remove it and it is written anew")
    return loaded


def kept_signing_key(directory: Path) -> Ed25519PrivateKey:
    """Give the signing key that is there: who asks, or works on an archive, makes none.

    A new one in a directory that was named by mistake would sign what nobody can verify. Raises KeyUnusable, OSError.
    """
    if not (directory / "audit.key").exists():
        raise KeyUnusable(f"{directory} holds no audit.key; name the directory of the gateway's keys")
    return signing_key(directory)


def public_key(path: Path) -> Ed25519PublicKey:
    """Read a public key. Raises KeyUnusable, OSError."""
    try:
        loaded = load_pem_public_key(path.read_bytes())
    except ValueError:
        raise KeyUnusable(f"{path} is not a public key in PEM") from None
    if not isinstance(loaded, Ed25519PublicKey):
        raise KeyUnusable(f"{path} is not an Ed25519 key")
    return loaded


def secret(directory: Path, name: str) -> bytes:
    """Give a random secret (``name``), made at first use. Raises KeyUnusable."""
    path = directory / name
    if not path.exists():
        with contextlib.suppress(FileExistsError):  # another process made it just now: both use that one
            write_new(path, secrets.token_bytes(KEY_BYTES), to_owner=True)
    clear(path)
    value = path.read_bytes()
    if len(value) != KEY_BYTES:
        raise KeyUnusable(f"{path} is not {KEY_BYTES} bytes long")
    return value


def sealing_keys(directory: Path) -> dict[str, bytes]:
    """Give all sealing keys, oldest first: ``sealing-0001.key`` and so on; the first is made at first use.

    Raises KeyUnusable, OSError.
    """
    names = sorted(path.name for path in directory.glob("sealing-*.key")) or ["sealing-0001.key"]
    for name in names:
        if not _SEALING.fullmatch(name):  # sorted last it would seal, and nobody could say since when
            raise KeyUnusable(f"{directory / name} is not named sealing-NNNN.key; move it out of this directory")
    return {name: secret(directory, name) for name in names}


def kept_sealing_keys(directory: Path) -> dict[str, bytes]:
    """Give the sealing keys that are there, as ``sealing_keys`` does, and make none. Raises KeyUnusable, OSError."""
    if not any(directory.glob("sealing-*.key")):
        raise KeyUnusable(
            f"{directory} holds no sealing key (sealing-0001.key); name the directory of the gateway's keys"
        )
    return sealing_keys(directory)


def add_sealing_key(directory: Path) -> str:
    """Make one more sealing key; the last one seals. Give its name. Raises KeyUnusable, OSError."""
    last = list(kept_sealing_keys(directory))[-1]
    name = f"sealing-{int(last.removeprefix('sealing-').removesuffix('.key')) + 1:04}.key"
    write_new(directory / name, secrets.token_bytes(KEY_BYTES), to_owner=True)
    return name


def clear(path: Path) -> None:
    """Remove what a killed process left of a key that has its name: it may be the key itself, a second time."""
    with contextlib.suppress(OSError):
        for left in path.parent.glob(f".{path.name}.*"):
            left.unlink()


def write_new(path: Path, content: bytes, *, mode: int = 0o600, to_owner: bool = False) -> None:
    """Write a key that only its owner may read, durably, where no file is yet; whole or not at all. Raises OSError.

    ``mode`` is for what others may read too; with ``to_owner`` what root makes belongs to the directory's owner, the
    gateway, which would not start where it cannot read it.

    It has its name once all of it is on disk: half a key would be taken for one that somebody damaged, and a process
    that looks meanwhile for a key of no form.
    """
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = -1
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        write_all(descriptor, content)
        os.fchmod(descriptor, mode)
        if to_owner:
            give_to_owner(descriptor, path.parent)
        os.fsync(descriptor)
        _name(unfinished, path)
    except OSError as failure:
        raise OSError(failure.errno, failure.strerror, str(path)) from None
    finally:
        if descriptor >= 0:
            os.close(descriptor)
        with contextlib.suppress(OSError):
            unfinished.unlink()
    sync_directory(path.parent)


def _name(unfinished: Path, path: Path) -> None:
    """Give a finished file its name, unless another has it. Raises OSError."""
    try:
        os.link(unfinished, path)
    except FileNotFoundError:  # another made the key, and cleared away what had not got the name
        raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
    except OSError as failure:
        if failure.errno not in _NO_LINKS:
            raise
        # A file system without hard links: of two that make the same key at one moment, the second's stays.
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
        unfinished.rename(path)
