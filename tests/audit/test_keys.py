"""A key is there whole or not at all: a full disk at the first start must not be for ever."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import Any

import pytest

from gateway.audit.archive.references import keep_policy
from gateway.audit.keys import add_sealing_key, public_key, sealing_keys, secret, signing_key, write_new
from tests.killed import kill_at


def runs_full(monkeypatch: pytest.MonkeyPatch, after: int) -> None:
    """Have the disk take this many bytes of each write, and then no more."""
    room = [after]
    write = os.write

    def short(descriptor: int, text: Any) -> int:
        if room[0] == 0:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        taken = write(descriptor, bytes(text)[: room[0]])
        room[0] = 0
        return taken

    monkeypatch.setattr(os, "write", short)


@pytest.mark.parametrize("after", [0, 10])
@pytest.mark.parametrize(
    ("make", "name"),
    [(signing_key, "audit.key"), (sealing_keys, "sealing-0001.key"), (lambda d: secret(d, "access.key"), "access.key")],
)
def test_a_full_disk_leaves_no_half_key(tmp_path: Path, monkeypatch, make: Any, name: str, after: int) -> None:
    with monkeypatch.context() as patch:
        runs_full(patch, after)
        with pytest.raises(OSError, match="No space left") as caught:
            make(tmp_path)
    assert caught.value.filename == str(tmp_path / name)
    assert list(tmp_path.iterdir()) == []
    make(tmp_path)  # with room again it is made as at a first start
    assert (tmp_path / name).stat().st_mode & 0o777 == 0o600


def test_what_root_makes_is_the_gateways(tmp_path: Path, monkeypatch) -> None:
    given: dict[int, tuple[int, int]] = {}
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(os, "fchown", lambda descriptor, *to: given.update({os.fstat(descriptor).st_ino: to}))
    signing_key(tmp_path)
    sealing_keys(tmp_path)
    add_sealing_key(tmp_path)
    secret(tmp_path, "access.key")
    made = {path.name: given.pop(path.stat().st_ino) for path in tmp_path.iterdir()}
    owner = (tmp_path.stat().st_uid, tmp_path.stat().st_gid)
    names = ["audit.key", "audit.pub", "sealing-0001.key", "sealing-0002.key", "access.key"]
    assert made == dict.fromkeys(names, owner)
    write_new(tmp_path / "policy.key", b"the security team's")
    assert given == {}


def test_a_full_disk_leaves_no_half_public_key(tmp_path: Path, monkeypatch) -> None:
    key = signing_key(tmp_path)
    (tmp_path / "audit.pub").unlink()
    with monkeypatch.context() as patch:
        runs_full(patch, 10)
        with pytest.raises(OSError, match="No space left"):
            signing_key(tmp_path)
    assert signing_key(tmp_path).public_key() == key.public_key()
    assert public_key(tmp_path / "audit.pub") == key.public_key()


def test_a_full_disk_leaves_nothing_of_what_is_kept(tmp_path: Path, monkeypatch) -> None:
    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(OSError, match="No space left"):
            keep_policy(tmp_path, "0" * 64, {"agreements.yaml": b"{}"})
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
    keep_policy(tmp_path, "0" * 64, {"agreements.yaml": b"{}"})
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


_MAKE = """
import sys
from pathlib import Path
from gateway.audit import keys

keys.signing_key(Path(sys.argv[1]))
keys.sealing_keys(Path(sys.argv[1]))
"""


@pytest.mark.parametrize(
    ("call", "step"), [("write", 0), ("write", 1), ("write", 2), ("fsync", 0), ("fsync", 2), ("link", 0), ("link", 2)]
)
def test_kill_9_leaves_no_half_key(tmp_path: Path, call: str, step: int) -> None:
    kill_at(call, step, _MAKE, tmp_path)
    signer, sealing = signing_key(tmp_path), sealing_keys(tmp_path)
    assert (signing_key(tmp_path).public_key(), sealing_keys(tmp_path)) == (signer.public_key(), sealing)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["audit.key", "audit.pub", "sealing-0001.key"]


def test_a_key_is_not_seen_before_it_is_whole(tmp_path: Path, monkeypatch) -> None:
    """Of a gateway that starts and a command beside it, one made a key and the other found it empty."""
    write, seen = os.write, list[bytes]()

    def looks(descriptor: int, text: Any) -> int:
        if not seen:
            seen.append(b"")
            seen[0] = secret(tmp_path, "notes.key")  # the other process, at this moment
        return write(descriptor, text)

    monkeypatch.setattr(os, "write", looks)
    assert secret(tmp_path, "notes.key") == seen[0]
    assert [path.name for path in tmp_path.iterdir()] == ["notes.key"]


def test_a_file_system_without_links_takes_keys_too(tmp_path: Path, monkeypatch) -> None:
    def none(*_: object) -> None:
        raise OSError(errno.EPERM, os.strerror(errno.EPERM))

    monkeypatch.setattr(os, "link", none)
    assert secret(tmp_path, "access.key") == secret(tmp_path, "access.key")
    assert [path.name for path in tmp_path.iterdir()] == ["access.key"]
