"""What a disk refuses is said with the file: of a descriptor the system names none, and there may be several disks."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from gateway.audit.archive.deeds import Deed, Deeds
from gateway.audit.archive.store import Directory
from gateway.audit.event import Outcome, Stage
from gateway.audit.files import sync_directory
from gateway.audit.recovery import recover
from gateway.commands.options import spoken


def put(root: Path) -> None:
    (root / "made").write_bytes(b"a part")
    Directory(root / "archive").put("month=2026-03/part.parquet", root / "made")


def note(root: Path) -> None:
    deed = Deed(Stage.ARCHIVE, Outcome.ARCHIVED, {}, there="part")
    with Deeds(root / "archive" / "deeds", None, b"key").doing(Directory(root), deed):
        pass


def torn(root: Path) -> None:
    (root / "segment-00000001.jsonl").write_bytes(b'{"header":')
    recover(root)


@pytest.mark.parametrize(
    ("does", "place"),
    [(put, "part.parquet"), (note, "archive/deeds"), (torn, "segment-00000001.torn-0"), (sync_directory, "")],
)
def test_what_the_disk_refuses_is_said_with_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: Callable[[Path], None], place: str
) -> None:
    def refuse(_descriptor: int) -> None:
        raise OSError(errno.EIO, os.strerror(errno.EIO))

    (tmp_path / "archive").mkdir()
    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError, match="Input/output error") as found:
        does(tmp_path)
    told = spoken(found.value)
    assert told.startswith(str(tmp_path))
    assert place in told
