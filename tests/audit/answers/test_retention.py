"""What goes, when, and what it leaves; what never goes."""

from __future__ import annotations

import errno
import os
from datetime import UTC, date, datetime
from typing import Any

import pytest

from gateway.audit.archive.lengths import NotRemovable, Retention, in_force, remember
from gateway.audit.archive.references import NotKept, keep_policy, kept_policy
from gateway.audit.archive.retention import (
    Hold,
    holds,
    release_hold,
    retain,
    set_hold,
)
from gateway.audit.archive.store import Directory, StoreUnusable
from gateway.audit.archive.trail import TrailUnreadable, open_trail
from gateway.audit.archive.verify import ArchiveFault
from gateway.policy.source import content_hash

from .test_archive import archive, several_months, verdict

LATER = datetime(2032, 5, 15, tzinfo=UTC)  # six years and 90 days before: 2026-02-14


def months(book) -> list[str]:
    return sorted({path.parent.name for path in book.archive.rglob("*.parquet")})


@pytest.fixture
def store(book) -> Directory:
    several_months(book)
    archive(book)
    return Directory(book.archive)


def test_only_whole_months_past_their_time_go_and_verification_explains_it(book, store) -> None:
    before = months(book)
    assert retain(store, book.key, Retention(), datetime(2032, 4, 30, tzinfo=UTC)).parts == []  # 2026-01-30 must stay
    removed = retain(store, book.key, Retention(), LATER)
    assert removed.parts
    assert months(book) == [month for month in before if month != "month=2026-01"]  # the 14th of February is in force
    found = verdict(book)
    assert found.problems == []
    assert "2026-01: events 1 to" in found.removed[0]
    assert retain(store, book.key, Retention(), LATER).parts == []


def test_the_schedule_s_removal_does_not_count_years_of_which_the_trail_knows_nothing(book, store) -> None:
    """A clock that was set six years ahead would have removed what is not past its time, for good."""
    before = months(book)
    assert retain(store, book.key, Retention(), LATER, wary=True).parts == []
    assert months(book) == before
    assert retain(store, book.key, Retention(), LATER).parts  # who gives the command has looked at the clock


def test_questions_say_what_was_removed_where_it_matters(book, store) -> None:
    complete = book.breach("2026-02-01", "2026-02-28")
    retain(store, book.key, Retention(), LATER)
    assert book.breach("2026-02-01", "2026-02-28").rows == complete.rows
    assert book.breach("2026-02-01", "2026-02-28").gaps == complete.gaps
    assert "at the end of their retention" in " ".join(book.breach("2026-01-01", "2026-02-28").gaps)


def test_a_tombstone_that_nobody_signed_explains_nothing(book, store) -> None:
    retain(store, book.key, Retention(), LATER)
    path = next((book.archive / "tombstones").iterdir())
    path.chmod(0o600)
    path.write_bytes(path.read_bytes().replace(b'"last_seq": ', b'"last_seq": 1'))
    problems = " ".join(verdict(book).problems)
    assert ArchiveFault.BAD_TOMBSTONE in problems
    assert ArchiveFault.MISSING_START in problems


def test_one_tombstone_does_not_explain_another_gap(book, store) -> None:
    retain(store, book.key, Retention(), LATER)
    sorted(book.archive.rglob("*.parquet"))[0].unlink()
    assert ArchiveFault.MISSING_START in " ".join(verdict(book).problems)


def test_everything_may_go_at_last(book, store) -> None:
    retain(store, book.key, Retention(), datetime(2040, 1, 1, tzinfo=UTC))
    assert months(book) == []
    assert verdict(book).problems == []


def test_retention_is_never_shorter_and_only_extended(book, store) -> None:
    for years, days in ((6, 89), (5, 400), (0, 0)):
        with pytest.raises(NotRemovable, match="only be extended"):
            Retention(years, days)
    for years, days in (
        (7, -400),
        (6, 40_000),
        (5000, 0),
    ):  # a number of days that takes years back, and no date at all
        with pytest.raises(NotRemovable, match="at most"):
            Retention(years, days)
    assert retain(store, book.key, Retention(10, 0), LATER).parts == []
    for shorter in (Retention(), Retention(9, 364)):
        with pytest.raises(NotRemovable, match="shorter than 10 years and 0 days, which is in force"):
            retain(store, book.key, shorter, LATER)
    assert retain(store, book.key, None, LATER).parts == []  # who asks for nothing gets what is in force
    assert Retention().expired(date(2032, 2, 29)) == date(2025, 11, 30)


@pytest.mark.parametrize(
    ("before", "asked", "shorter"),
    [
        ((6, 400), (7, 0), True),  # more years, and less time
        ((7, 0), (6, 400), False),
        ((6, 90), (6, 90), False),
        ((6, 91), (6, 90), True),
    ],
)
def test_what_is_shorter_is_told_by_the_time_and_not_by_the_years(book, store, before, asked, shorter) -> None:
    retain(store, book.key, Retention(*before), datetime(2030, 1, 1, tzinfo=UTC))
    if shorter:
        with pytest.raises(NotRemovable, match="which is in force"):
            retain(store, book.key, Retention(*asked), LATER)
    else:
        retain(store, book.key, Retention(*asked), LATER)
    # Whatever was asked for: nothing goes that any length in force keeps.
    assert remember(store, None, LATER.date()) == min(one.expired(LATER.date()) for one in in_force(store))


def test_a_hold_keeps_what_it_covers_until_it_is_lifted(book, store) -> None:
    set_hold(store, book.key, Hold("case-1", date(2026, 1, 31), None), LATER)
    set_hold(store, book.key, Hold("case-2", date(2026, 1, 10), date(2026, 1, 12)), LATER)
    kept = retain(store, book.key, Retention(), LATER)
    assert (kept.parts == [] or "month=2026-01" in months(book)) and "case-2" in " ".join(kept.kept)
    with pytest.raises(NotRemovable, match="take another"):
        set_hold(store, book.key, Hold("case-2", None, None), LATER)
    release_hold(store, book.key, "case-2", LATER)
    assert [hold.name for hold in holds(store, book.key)] == ["case-1"]
    with pytest.raises(NotRemovable, match="no such hold"):
        release_hold(store, book.key, "case-2", LATER)
    assert retain(store, book.key, Retention(), LATER).parts
    assert "month=2026-01" not in months(book)


@pytest.mark.parametrize("attack", ["edit", "forged release"])
def test_a_hold_that_was_tampered_with_holds_everything(book, store, attack) -> None:
    set_hold(store, book.key, Hold("case-1", date(2026, 1, 1), date(2026, 1, 31)), LATER)
    path = book.archive / "holds" / "case-1.set.json"
    if attack == "edit":
        path.chmod(0o600)
        path.write_bytes(path.read_bytes().replace(b"2026-01-31", b"2020-01-31").replace(b"2026-01-01", b"2020-01-01"))
    else:
        (book.archive / "holds" / "case-1.released.json").write_bytes(path.read_bytes().replace(b"case-1", b"case-0"))
    assert retain(store, book.key, Retention(), LATER).parts == []


def test_a_policy_is_found_again_by_its_hash(tmp_path) -> None:
    files = {"agreements.yaml": "ä: 1\n".encode(), "beside/ca.der": b"\xff\x00\x01"}
    name = content_hash(files)
    for _ in range(2):
        keep_policy(tmp_path, name, files)
    assert kept_policy(tmp_path, name[:8])["agreements.yaml"] == "ä: 1\n"
    path = tmp_path / "archive" / "policies" / f"{name}.json"
    assert path.stat().st_mode & 0o777 == 0o400
    path.chmod(0o600)
    path.write_text(path.read_text().replace("1", "2"))
    with pytest.raises(NotKept, match="changed since"):
        kept_policy(tmp_path, name)
    with pytest.raises(NotKept, match="0 policies"):
        kept_policy(tmp_path, "f" * 64)


def test_holds_that_cannot_be_listed_are_not_none(book, store, monkeypatch) -> None:
    """Root had set one, its folder was root's alone, and the gateway's user removed what it held, without a word."""
    set_hold(store, book.key, Hold("case-1", None, None), LATER)
    before, real = months(book), os.scandir

    def closed(path: Any = ".") -> Any:
        if str(path).endswith("holds"):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return real(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", closed)
        with pytest.raises(StoreUnusable, match=r"holds cannot be listed.*Permission denied.*let the user"):
            retain(store, book.key, Retention(), LATER)
    assert months(book) == before
    assert retain(store, book.key, Retention(), LATER).parts == []


def test_what_root_puts_into_an_archive_is_its_owner_s(book, store, monkeypatch) -> None:
    given: dict[int, tuple[int, int]] = {}
    owner = book.archive.stat()
    monkeypatch.setattr(os, "geteuid", lambda: 0)
    monkeypatch.setattr(os, "fchown", lambda descriptor, *to: given.update({os.fstat(descriptor).st_ino: to}))
    set_hold(store, book.key, Hold("case-1", None, None), LATER)
    for made in (book.archive / "holds", book.archive / "holds" / "case-1.set.json"):
        assert given[made.stat().st_ino] == (owner.st_uid, owner.st_gid)


def test_a_journal_that_cannot_be_listed_is_not_empty(book, monkeypatch) -> None:
    several_months(book)

    def closed(real: Any) -> Any:
        def call(path: Any = ".") -> Any:
            if str(path).endswith("journal"):
                raise PermissionError(errno.EACCES, "Permission denied", str(path))
            return real(path)

        return call

    for call in ("listdir", "scandir"):
        monkeypatch.setattr(os, call, closed(getattr(os, call)))
    with pytest.raises(PermissionError):
        archive(book)
    with pytest.raises(TrailUnreadable, match="Permission denied; check its permissions"):
        open_trail([book.journal])
