"""Two machines that work on one bucket at once: no lock is between them, and nothing is lost at any moment.

A directory stands for the bucket: one that has no lock, and that takes what is new from one of two, as S3 does.
"""

from __future__ import annotations

import contextlib
import shutil
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import duckdb
import pytest
from click.testing import CliRunner

import gateway.audit.archive.merge as merge_module
from gateway.audit.archive.columns import text
from gateway.audit.archive.deeds import Deeds, notes_key
from gateway.audit.archive.facts import Facts, write_part
from gateway.audit.archive.lengths import NotRemovable
from gateway.audit.archive.merge import merge_parts
from gateway.audit.archive.parts import parts_of
from gateway.audit.archive.retention import Hold, Removed, holds, release_hold, retain, set_hold
from gateway.audit.archive.store import Directory, StoreUnusable
from gateway.audit.archive.tombstones import tombstone_of
from gateway.audit.archive.trail import open_trail
from gateway.audit.archive.verify import verify_archive
from gateway.cli import main
from tests.audit.answers.test_bucket import write_keys
from tests.audit.answers.test_merge import piecewise

TODAY = date(2026, 7, 1)
LATER = datetime(2033, 1, 1, tzinfo=UTC)
Machine = Callable[[object, Deeds], object]


class Interrupted(Directory):
    """Another machine does its work just before one step of this one's."""

    def __init__(self, root: Path, step: int, other: Callable[[], None], *, dies: bool = False) -> None:
        super().__init__(root)
        self.left, self.other, self.dies = step, other, dies

    def _step(self) -> None:
        self.left -= 1
        if self.left == 0:
            self.other()
            if self.dies:
                raise KeyboardInterrupt

    def names(self) -> list[str]:
        self._step()
        return super().names()

    def local(self, name: str, *, fresh: bool = False) -> Path:
        self._step()
        return super().local(name, fresh=fresh)

    def put(self, name: str, source: Path, *, new: bool = False) -> None:
        self._step()
        super().put(name, source, new=new)

    def remove(self, name: str) -> None:
        self._step()
        super().remove(name)


def merging(store: object, recorder: Deeds) -> object:
    recorder.settle(store)  # type: ignore[arg-type]
    return merge_parts(store, TODAY, recorder=recorder)  # type: ignore[arg-type]


def another_version(connection: duckdb.DuckDBPyConnection, source: str, path: Path, chain: str, facts: Facts) -> None:
    """Write a part as another version of DuckDB would: the same rows in other bytes."""
    write_part(connection, source, path, chain, facts)
    again = path.with_suffix(".again")
    told = f"""phi_gateway_format: '1', chain: {text(chain)}, begins_after: {text(facts.begins_after)},
        ends_with: {text(facts.ends_with)}"""
    connection.execute(
        f"""COPY (FROM read_parquet({text(str(path))}, hive_partitioning = false)) TO {text(str(again))}
        (FORMAT parquet, COMPRESSION snappy, KV_METADATA {{{told}}})"""
    )
    again.rename(path)


@pytest.fixture
def prepared(book, tmp_path: Path) -> Path:
    piecewise(book)
    return shutil.copytree(book.archive, tmp_path / "prepared")


def deeds(root: Path, name: str) -> Deeds:
    (root / name).mkdir(exist_ok=True)
    return Deeds(root / name / "deeds", name, notes_key(root / name))


def events(book, store: Directory) -> list[tuple[int, ...]]:
    trail = open_trail([book.journal], store, book.key.public_key())
    try:
        return [tuple(row.values()) for row in trail.rows(f"SELECT seq FROM {trail.events()} ORDER BY seq")]
    finally:
        trail.close()


@pytest.mark.parametrize("dies", [False, True])
@pytest.mark.parametrize("first", ["merging", "retaining"])
@pytest.mark.parametrize("second", ["merging", "retaining"])
def test_nothing_is_lost_whenever_the_other_machine_comes(
    book, prepared: Path, monkeypatch: pytest.MonkeyPatch, first: str, second: str, dies: bool
) -> None:
    def retaining(store: object, recorder: Deeds) -> object:
        recorder.settle(store)  # type: ignore[arg-type]
        return retain(store, book.key, None, LATER, recorder=recorder)  # type: ignore[arg-type]

    work: dict[str, Machine] = {"merging": merging, "retaining": retaining}
    before = events(book, Directory(prepared))
    for step in range(1, 200):
        root = book.root / f"{first}-{second}-{step}"
        plain = Directory(shutil.copytree(prepared, root / "archive"))
        came: list[int] = []

        def other(root: Path = root, plain: Directory = plain, came: list[int] = came) -> None:
            came.append(1)
            with monkeypatch.context() as patch:
                patch.setattr(merge_module, "write_part", another_version)
                work[second](plain, deeds(root, "other"))

        # It is told that another one is at it, and comes again.
        with contextlib.suppress(StoreUnusable, FileNotFoundError, KeyboardInterrupt):
            work[first](Interrupted(plain.root, step, other, dies=dies), deeds(root, "one"))
        if not came:
            assert step > 5
            break
        if "retaining" not in (first, second):
            assert events(book, plain) == before, step
        for name in ("one", "other"):
            merging(plain, deeds(root, name))
        found = verify_archive(plain, book.key.public_key(), journals=(book.journal,))
        assert found.problems == [], step
        left = {seq for (seq,) in events(book, plain)}
        assert left == {seq for (seq,) in before} or "retaining" in (first, second), step
        shutil.rmtree(root)
    else:
        raise AssertionError("it comes to no end")


def test_a_hold_that_comes_while_another_machine_removes_keeps_or_is_told(book, prepared: Path) -> None:
    """Each part of the hold's days is there afterwards, or was named to who set it."""
    everything = Hold("case-17", None, None)
    seen = set()
    for step in range(1, 200):
        root = book.root / f"hold-{step}"
        plain = Directory(shutil.copytree(prepared, root / "archive"))
        before = {part.name for part in parts_of(plain.names())}
        removed: list[Removed] = []

        def other(plain: Directory = plain, removed: list[Removed] = removed) -> None:
            removed.append(retain(plain, book.key, None, LATER))

        going = set_hold(Interrupted(plain.root, step, other), book.key, everything, LATER)
        if not removed:
            break
        seen.add(bool(removed[0].parts))
        there = before & set(plain.names())
        assert before - there <= set(going) or step == 1, step  # at the first step nothing was held yet
        assert set(going) <= before, step
        shutil.rmtree(root)
    assert seen == {True, False}  # it came before the hold in some, and after it in others


def test_a_removal_that_a_hold_overtakes_leaves_the_part_and_no_tombstone(book, prepared: Path) -> None:
    kept = set()
    for step in range(1, 200):
        root = book.root / f"removal-{step}"
        plain = Directory(shutil.copytree(prepared, root / "archive"))
        before = {part.name for part in parts_of(plain.names())}
        going: list[list[str]] = []

        def other(plain: Directory = plain, going: list[list[str]] = going) -> None:
            going.append(set_hold(plain, book.key, Hold("case-17", None, None), LATER))

        done = retain(Interrupted(plain.root, step, other), book.key, None, LATER)
        if not going:
            break
        there = before & set(plain.names())
        assert before - there == set(done.parts), step
        last = set(done.parts[-1:])  # what was in the middle when the hold came is told, unless it stayed after all
        assert set(going[0]) - there <= last, step
        kept.add(len(there))
        release_hold(plain, book.key, "case-17", LATER)
        found = verify_archive(plain, book.key.public_key(), journals=(book.journal,))
        assert found.problems == [], step
        assert len(list((plain.root / "tombstones").glob("*"))) == len(done.parts), step
        shutil.rmtree(root)
    assert len(kept) > 2


def test_what_was_joined_by_a_run_that_was_cut_off_goes_with_the_part(book, prepared: Path) -> None:
    """A tombstone for the whole must not leave its pieces behind: they would stand again as parts."""
    store = Directory(prepared)
    pieces = {name: store.local(name).read_bytes() for name in store.names() if name.startswith("month=2026-03")}
    merge_parts(store, TODAY)
    for name, content in pieces.items():
        if not (prepared / name).exists():
            (prepared / name).write_bytes(content)
    retain(store, book.key, None, LATER)
    assert parts_of(store.names()) == []
    assert not [name for name in store.names() if name.endswith(".parquet")]
    assert verify_archive(store, book.key.public_key(), journals=(book.journal,)).problems == []


def test_a_tombstone_of_a_part_that_stayed_says_nothing_is_gone(book, prepared: Path) -> None:
    store = Directory(prepared)
    first = parts_of(store.names())[0]

    def dies() -> None:
        raise KeyboardInterrupt

    step = 0
    while not (prepared / "tombstones").exists() or not list((prepared / "tombstones").glob("*")):
        step += 1
        with contextlib.suppress(KeyboardInterrupt):
            retain(Interrupted(prepared, step, dies), book.key, None, LATER)
        assert first.name in store.names()
    set_hold(store, book.key, Hold("case-17", None, None), LATER)
    trail = open_trail([book.journal], store, book.key.public_key())
    assert trail.lost(None) == []
    trail.close()
    assert verify_archive(store, book.key.public_key(), journals=(book.journal,)).problems == []


def test_one_name_of_a_hold_is_given_once(book, prepared: Path) -> None:
    """Whoever comes second is told, and the days of the first stand."""
    plain = Directory(prepared)
    first = Hold("case-17", date(2026, 3, 1), date(2026, 3, 31))

    def other() -> None:
        set_hold(plain, book.key, first, LATER)

    for step in (1, 2):
        with pytest.raises(NotRemovable, match=r"there is, or was, a hold of that name|is in force already"):
            set_hold(Interrupted(prepared, step, other), book.key, Hold("case-17", None, date(2020, 1, 1)), LATER)
        assert holds(plain, book.key) == [first]
        for path in (prepared / "holds").iterdir():
            path.unlink()


def test_who_sets_a_hold_is_told_what_was_about_to_go(book, prepared: Path) -> None:
    """A tombstone beside its part: another machine is between the two, or was cut off there."""
    keys = book.root / "keys"
    write_keys(keys, book.key)
    part = parts_of(Directory(prepared).names())[0].name
    (prepared / "tombstones").mkdir()
    (prepared / tombstone_of(part)).write_text("{}")

    def add(name: str, *days: str):
        asked = ["audit", "hold", "add", name, "--archive", str(prepared), "--keys", str(keys), *days]
        return CliRunner().invoke(main, asked)

    told = add("case-1")
    assert (told.exit_code, told.stdout.splitlines()[-1]) == (
        1,
        "held: case-1: the beginning to open: 5 of the archive's 5 parts",
    )
    assert part in told.stderr
    assert "verify-archive" in told.stderr
    other = add("case-2", "--from", "2026-05-01")
    assert (other.exit_code, other.stdout.splitlines()[-1], part in other.stderr) == (
        0,
        "held: case-2: 2026-05-01 to open: 0 of the archive's 5 parts",
        False,
    )
