"""What an insider who may write to the live journal does to answers: none is less than it was, and says nothing."""

from __future__ import annotations

import shutil

import pytest

from gateway.audit import lines as wire
from gateway.audit.segments import header_of


def calls(book, count: int = 8, **limits: float) -> None:
    events = [event for n in range(count) for event in book.call(f"2026-03-{n + 1:02}", patient=f"MRN-{n}")]
    book.write(events, checkpoint_each=2, **limits)


@pytest.mark.parametrize("follows", [True, False])
def test_a_planted_header_takes_no_call_out_of_an_answer(book, follows) -> None:
    calls(book)
    before = book.breach()
    assert before.figures["calls"] == 8
    path = sorted(book.journal.glob("segment-*.jsonl"))[-1]
    told, early = header_of(path), wire.line_hash(path.read_bytes().splitlines()[2])
    header = {
        "format": 1,
        "chain": told["chain"],
        "segment": 9,
        "seq": told["seq"],
        "abandoned": {"segment": told["segment"], "seq": told["seq"], "hash": early},
    }
    (book.journal / "segment-00000009.jsonl").write_bytes(
        wire.write("header", header, early if follows else "0" * 64) + b"\n"
    )
    assert book.breach().figures["calls"] == 8


def test_a_segment_under_another_number_is_said(book) -> None:
    calls(book, segment_bytes=4_000)
    assert book.breach().gaps == []
    path = sorted(book.journal.glob("segment-*.jsonl"))[-1]
    path.rename(path.with_name("segment-00000077.jsonl"))
    assert any("segment-00000077.jsonl" in gap for gap in book.breach().gaps)


def test_what_stands_in_two_segments_is_said(book) -> None:
    calls(book, segment_bytes=4_000)
    assert book.breach().gaps == []
    paths = sorted(book.journal.glob("segment-*.jsonl"))
    shutil.copy(paths[1], book.journal / "segment-00000077.jsonl")
    assert any("twice" in gap for gap in book.breach().gaps)


@pytest.mark.parametrize("byte", [b"\x11", b"\xa2"])  # the second is no text at all
@pytest.mark.parametrize("kind", ["header", "event", "checkpoint", "seal"])
def test_a_line_that_is_no_json_any_more_is_said_and_ends_no_question(book, kind: str, byte: bytes) -> None:
    """A byte of a disk: every question ended in the words of its database, or left the patient of that event out."""
    calls(book, segment_bytes=4_000)
    path = sorted(book.journal.glob("segment-*.jsonl"))[1]
    path.chmod(0o600)
    found = path.read_bytes().splitlines(keepends=True)
    begins, holds = b'{"%s":' % kind.encode(), b'"stage":"intent"' if kind == "event" else b""
    at = next(number for number, line in enumerate(found) if line.startswith(begins) and holds in line)
    found[at] = found[at].replace(b'"time":"', b'"time":"' + byte, 1)
    path.write_bytes(b"".join(found))
    answer = book.breach(events=True)
    assert any("1 lines of the live journal are no records" in gap for gap in answer.gaps)
    assert answer.figures["calls"] == (7 if kind == "event" else 8)


def test_half_a_record_before_half_a_header_is_no_gap(book) -> None:
    """A write failed, and the machine went as the next segment was begun: no record was acknowledged in either."""
    calls(book)
    (path,) = book.journal.glob("segment-*.jsonl")
    path.chmod(0o600)
    *whole, seal = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(whole) + seal[:40])
    (book.journal / "segment-00000002.jsonl").write_bytes(b'{"header":{"format":1,')
    answer = book.breach()
    assert (answer.figures["calls"], answer.gaps) == (8, [])
    (book.journal / "segment-00000002.jsonl").write_bytes(b'{"header":{"format":1,\n')
    assert any("2 lines of the live journal are no records" in gap for gap in book.breach().gaps)


@pytest.mark.parametrize("end", [b"", b"\n"])
def test_the_last_line_of_all_is_half_a_record_only_without_its_end(book, end) -> None:
    """A byte of a disk in the newest call's intent: the answer left the call out, and was complete."""
    calls(book)
    (path,) = book.journal.glob("segment-*.jsonl")
    path.chmod(0o600)
    found = path.read_bytes().splitlines(keepends=True)
    last = max(number for number, line in enumerate(found) if b'"stage":"intent"' in line)
    path.write_bytes(b"".join(found[:last]) + found[last].rstrip(b"\n").replace(b'"time":"', b'"time":"\x11') + end)
    answer = book.breach()
    assert answer.figures["calls"] == 7
    told = ["1 lines of the live journal are no records; run `phi-gateway audit verify`"] if end else []
    assert [gap for gap in answer.gaps if "lines" in gap] == told
