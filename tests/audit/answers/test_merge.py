"""Small parts of a month become one, and nothing about the trail changes by it."""

from __future__ import annotations

from datetime import date

import pytest

import gateway.audit.archive.merge as merge_module
from gateway.audit.archive.merge import merge_parts
from gateway.audit.archive.parts import parts_of, read_name
from gateway.audit.archive.proof import NotArchivable
from gateway.audit.archive.store import Directory
from tests.audit.answers.test_archive import archive, told, verdict

LATER = date(2026, 7, 1)


def piecewise(book, rounds: int = 4) -> Directory:
    """Archive after each of several rounds of calls in March and April: several parts a month."""
    for number in range(rounds):
        month = 3 if number < rounds - 1 else 4
        events = []
        for call in range(6):
            day = 1 + number * 6 + call
            events += book.call(f"2026-{month:02}-{day:02}T10:00", patient=f"MRN-{call % 3}")
        book.write(events, segment_bytes=2_000, checkpoint_each=3)
        archive(book)
    store = Directory(book.archive)
    assert len([part for part in parts_of(store.names()) if part.month == "2026-03"]) >= 3
    return store


def test_a_month_becomes_one_part_and_answers_and_verifies_as_before(book) -> None:
    store = piecewise(book)
    before = told(book)
    done = merge_parts(store, LATER)
    march = [part for part in parts_of(store.names()) if part.month == "2026-03"]
    assert len(march) == 1
    assert (march[0].name, 3) <= done.parts[0]
    assert len([name for name in store.names() if read_name(name)]) == len(parts_of(store.names()))  # none is left over
    assert told(book) == before
    found = verdict(book)
    assert (found.problems, found.unsigned) == ([], 0)
    assert merge_parts(store, LATER).parts == []


def test_the_running_month_waits_until_its_parts_are_many(book, monkeypatch: pytest.MonkeyPatch) -> None:
    store = piecewise(book)
    now = date(2026, 3, 28)
    assert merge_parts(store, now).parts == []
    monkeypatch.setattr(merge_module, "MANY", 3)
    assert len(merge_parts(store, now).parts) == 1


def test_a_part_does_not_grow_beyond_its_limit(book, monkeypatch: pytest.MonkeyPatch) -> None:
    store = piecewise(book)
    before = told(book)
    sizes = [part.events for part in parts_of(store.names()) if part.month == "2026-03"]
    monkeypatch.setattr(merge_module, "LARGEST", sizes[0] + sizes[1])
    merge_parts(store, LATER)
    march = [part.events for part in parts_of(store.names()) if part.month == "2026-03"]
    assert march[0] == sizes[0] + sizes[1]
    assert len(march) > 1
    assert told(book) == before


def test_what_does_not_go_on_is_not_joined(book) -> None:
    store = piecewise(book)
    parts = [part for part in parts_of(store.names()) if part.month == "2026-03"]
    store.remove(parts[1].name)
    merge_parts(store, LATER)
    left = [part for part in parts_of(store.names()) if part.month == "2026-03"]
    assert left[0] == parts[0]
    assert left[-1].last == parts[-1].last
    assert any("missing" in problem for problem in verdict(book).problems)  # the gap shows, merged or not


def test_a_part_that_was_changed_is_not_joined(book) -> None:
    """The attack: a part's rows are another's; what would hide it is refused."""
    store = piecewise(book)
    first, second = [part for part in parts_of(store.names()) if part.month == "2026-03"][:2]
    target = book.archive / second.name
    target.chmod(0o600)
    target.write_bytes((book.archive / first.name).read_bytes())
    merge_parts(store, LATER)  # its facts do not follow: it is left alone
    assert second in parts_of(store.names())
    assert verdict(book).problems


def test_edited_rows_are_not_joined(book) -> None:
    import duckdb

    store = piecewise(book)
    part = next(part for part in parts_of(store.names()) if part.month == "2026-03")
    path = book.archive / part.name
    path.chmod(0o600)
    facts = dict(duckdb.execute(f"SELECT key::VARCHAR, value::VARCHAR FROM parquet_kv_metadata('{path}')").fetchall())
    meta = ", ".join(
        f"{key}: '{value}'" for key, value in facts.items() if key.startswith(("phi", "chain", "begins", "ends"))
    )
    duckdb.execute(
        f"COPY (SELECT * REPLACE (replace(body, 'billing-svc', 'another-svc') AS body, replace(caller, 'billing-svc', 'another-svc') AS caller) "
        f"FROM read_parquet('{path}', hive_partitioning = false)) TO '{path}.new' (FORMAT parquet, KV_METADATA {{{meta}}})"
    )
    (path.parent / f"{path.name}.new").rename(path)
    with pytest.raises(NotArchivable, match="chain cannot be recomputed"):
        merge_parts(store, LATER)
    assert part in parts_of(store.names())


def test_a_crash_before_the_small_ones_went_is_made_good(book, monkeypatch: pytest.MonkeyPatch) -> None:
    store = piecewise(book)
    before = told(book)
    monkeypatch.setattr(Directory, "remove", lambda self, name: None)
    merge_parts(store, LATER)
    assert told(book) == before  # both are there, and nothing counts twice
    assert verdict(book).problems == []
    monkeypatch.undo()
    again = merge_parts(store, LATER)
    assert len(again.leftovers) >= 3
    assert again.parts == []
    assert told(book) == before
    assert verdict(book).problems == []
