"""`audit hold` on a disk that fails at any step, or killed there: a hold stands whole or not at all, and so its note."""

from __future__ import annotations

import errno
import fcntl
import json
import os
from typing import Any

import pytest
from click.testing import CliRunner

from gateway.audit.archive.retention import holds
from gateway.audit.archive.store import Directory
from gateway.audit.keys import signing_key
from gateway.cli import main
from tests.killed import kill_at

from .test_archive import archive

# Each call of the system at which the note, the hold or its name reach the disk, and how often it comes.
STEPS = [("write", 1), ("fsync", 4), ("rename", 3), ("chmod", 1), ("mkdir", 3)]
EACH = [(call, step) for call, count in STEPS for step in range(count)]
_ADD = """
import sys
from gateway.cli import main
import gateway.commands.audit_archive, gateway.audit.archive.retention, gateway.audit.archive.signer

main(["audit", "hold", "add", "case-1", "--archive", sys.argv[1] + "/archive", "--keys", sys.argv[1] + "/state/keys"])
"""


@pytest.fixture
def place(book) -> Any:
    """An archive of two months, and the state of its gateway."""
    state = book.root / "state"
    (state / "keys").mkdir(parents=True, mode=0o700)
    book.key, book.journal = signing_key(state / "keys"), state / "journal"
    book.write(
        [event for day in ("2026-01-05", "2026-02-05", "2026-02-06") for event in book.call(day)], segment_bytes=1
    )
    book.archive.mkdir()
    archive(book)
    return book


def run(place: Any, *words: str) -> Any:
    where = ("--archive", str(place.archive), "--keys", str(place.root / "state" / "keys"))
    return CliRunner().invoke(main, ["audit", "hold", *words, *where])


def settled(place: Any) -> tuple[list[str], list[str]]:
    """Work on the archive once more; give which holds are in force, and of which a note goes into the trail."""
    assert run(place, "add", "case-2").exit_code == 0
    folder = place.root / "state" / "archive" / "deeds"
    assert {path.suffix for path in folder.iterdir()} == {".json"}
    assert list(place.archive.rglob("*.unfinished")) == []
    notes = sorted(json.loads(path.read_bytes())["fields"]["hold"] for path in folder.iterdir())
    return sorted(hold.name for hold in holds(Directory(place.archive), place.key)), notes


@pytest.mark.parametrize("code", [errno.EIO, errno.ENOSPC])
@pytest.mark.parametrize(("call", "step"), EACH)
def test_a_fault_is_said_with_its_file_and_leaves_a_hold_whole_or_none(place, monkeypatch, call, step, code) -> None:
    real, left = getattr(os, call), [step]

    def faulty(*arguments: Any, **options: Any) -> Any:
        left[0] -= 1
        if left[0] == -1:
            named = arguments[0] if isinstance(arguments[0], str | os.PathLike) else None
            raise OSError(code, os.strerror(code), *([str(named)] if named is not None else []))
        return real(*arguments, **options)

    run(place, "list")  # what is imported at the first command is imported
    with monkeypatch.context() as patch:
        patch.setattr(os, call, faulty)
        done = run(place, "add", "case-1")
    assert left[0] < 0, "this step is not reached"
    assert (done.exit_code, isinstance(done.exception, SystemExit)) == (1, True), done.output
    assert os.strerror(code) in done.output and "/" in done.output.partition(os.strerror(code))[0]
    in_force = run(place, "list").output
    again = run(place, "add", "case-1")
    if in_force:  # the fault came after it was set
        assert (again.exit_code, again.output) == (
            1,
            "case-1: the beginning to open is in force already; for other days take another name\n",
        )
    else:
        assert again.exit_code == 0
    assert settled(place) == (["case-1", "case-2"], ["case-1", "case-2"])


def test_a_file_system_without_locks_is_named(place, monkeypatch) -> None:
    def none(descriptor: int, how: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr(fcntl, "flock", none)
    done = run(place, "add", "case-1")
    lock = place.root / "state" / "archive" / "lock"
    assert (done.exit_code, done.output.startswith(f"{lock}: No locks available")) == (1, True), done.output


@pytest.mark.parametrize(("call", "step"), [one for one in EACH if one[0] in ("write", "fsync", "rename")])
def test_kill_9_leaves_a_hold_whole_or_none(place, call, step) -> None:
    kill_at(call, step, _ADD, place.root)
    in_force, notes = settled(place)
    assert in_force == notes
    assert in_force in (["case-2"], ["case-1", "case-2"])


def test_a_hold_says_how_much_it_covers(place) -> None:
    """A year that was typed wrongly held nothing, and the answer was "held"."""
    wrong = run(place, "add", "case-1", "--from", "2206-01-01")
    assert wrong.exit_code == 0
    assert "held: case-1: 2206-01-01 to open: 0 of the archive's 2 parts\n" in wrong.output
    assert "nothing of these days yet; it has 2026-01-05 to 2026-02-" in wrong.output
    right = run(place, "add", "case-2", "--from", "2026-02-01")
    assert "held: case-2: 2026-02-01 to open: 1 of the archive's 2 parts\n" in right.output
    assert "nothing of these days" not in right.output
