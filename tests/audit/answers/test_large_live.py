"""A live journal that is large: nothing is archived, JSON is kept beside the archive, or a sink is behind for weeks."""

from __future__ import annotations

from pathlib import Path

import pytest

import gateway.audit.archive.trail as trail_module
from gateway.audit import lines
from gateway.audit.archive.trail import TrailUnreadable, open_trail
from gateway.audit.event import new_event_id
from gateway.audit.segments import header_of, segments

from .conftest import run, stamp

CHAIN = "a" * 32


def segment(journal: Path, number: int, first: int, count: int) -> None:
    """Write a segment of so many intents, without a chain: no question follows it."""
    written = [lines.write("header", {"chain": CHAIN, "segment": number, "seq": first - 1}, "0" * 64)]
    for seq in range(first, first + count):
        event = {
            "action": "sent", "event_id": new_event_id(), "stage": "intent", "time": stamp("2026-03-01"), "v": 2,
            "vendor": "anthropic", "subject": f"siv1:ff7f19dd:{seq:040}", "found": {"DATE": 2, "PERSON": 3},
            "policy_hash": "b" * 64, "host": "api.anthropic.com", "model": "claude-opus-4-1",
        }  # fmt: skip
        written.append(lines.write("event", event, "0" * 64, seq))
    (journal / f"segment-{number:08d}.jsonl").write_bytes(b"\n".join(written) + b"\n")


@pytest.mark.parametrize(("memory", "fits"), [("60MB", True), ("14MB", False)])
def test_it_answers_in_memory_that_holds_its_columns_or_says_what_to_do(tmp_path, monkeypatch, memory, fits) -> None:
    """All of it was taken apart at once, and each question ended in a traceback of the database."""
    for number in range(1, 21):
        segment(tmp_path, number, (number - 1) * 1_000 + 1, 1_000)
    monkeypatch.setattr(trail_module, "MEMORY", memory)
    monkeypatch.setattr(trail_module, "_BATCH", 600_000, raising=False)
    if fits:
        trail = open_trail([tmp_path])
        assert trail.rows(
            "SELECT count(*) AS n, count(DISTINCT subject) AS patients FROM live WHERE kind = 'event'"
        ) == [{"n": 20_000, "patients": 20_000}]
        assert trail.gaps == []
        trail.close()
    else:
        with pytest.raises(TrailUnreadable, match="is more than 14MB of memory bear; archive its closed segments"):
            open_trail([tmp_path])


def test_a_segment_says_of_one_that_is_read_long_before_what_was_given_up(book, monkeypatch) -> None:
    """Each segment by itself: what was never acknowledged counts no more than where all are read at once."""
    book.write([event for n in range(3) for event in book.call(f"2026-03-0{n + 1}", patient=f"MRN-{n}")])
    (path,) = segments(book.journal)
    path.chmod(0o600)
    *kept, lost = path.read_bytes().splitlines()[:-1]  # as if its last write had failed, and the header behind it too
    path.write_bytes(b"\n".join([*kept, lost]) + b"\n")
    told, last = {**(header_of(path) or {}), "time": book.clock}, lines.line_hash(kept[-1])
    (book.journal / "segment-00000002.jsonl").write_bytes(
        lines.write("header", {**told, "segment": 7, "seq": 5}, last) + b"\n"
    )
    given_up = {"abandoned": {"segment": 1, "seq": 5, "hash": last}, "skipped": [2]}
    header = {**told, "segment": 3, "seq": 5, **given_up}
    (book.journal / "segment-00000003.jsonl").write_bytes(lines.write("header", header, last) + b"\n")
    for size in (10**9, 1):
        monkeypatch.setattr(trail_module, "_BATCH", size, raising=False)
        answer = book.breach()
        assert (answer.figures["calls"], answer.figures["unknown_calls"]) == (3, 1)
        assert [gap for gap in answer.gaps if "calls have no known end" not in gap] == []


def test_a_question_in_too_little_memory_ends_with_what_to_do(tmp_path, monkeypatch) -> None:
    segment(tmp_path, 1, 1, 10_000)
    monkeypatch.setattr(trail_module, "MEMORY", "5MB")
    done = run("coverage", "--journal", tmp_path)
    assert (done.exit_code, "archive its closed segments" in done.output) == (1, True)
