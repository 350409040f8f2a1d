"""What an insider who may write to the journal, and has no key, tries against verification; each with its control."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from gateway.audit import lines as wire
from gateway.audit.chain import Fault
from gateway.audit.formats.record import Record
from gateway.audit.reader import JournalReader, Position
from gateway.audit.segments import header_of

from .conftest import intent
from .test_standalone import agree


def renumber(paths: list[Path], by: int) -> None:
    """Give the files other numbers; nothing in them is changed."""
    for path in sorted(paths, reverse=by < 0):
        number = int(path.stem.removeprefix("segment-"))
        path.rename(path.with_name(f"segment-{number - by:08d}.jsonl"))


def plant(path: Path, prev: str, **header: object) -> None:
    """Write a segment of a header alone: that needs no key."""
    path.write_bytes(wire.write("header", header, prev) + b"\n")


@pytest.mark.parametrize("elsewhere", [True, False])
async def test_a_beginning_that_is_gone_is_found_though_the_rest_took_its_numbers(trail, written, elsewhere) -> None:
    await written(12)
    kept = trail.checkpoints if elsewhere else None
    assert agree(trail.journal, trail.key, kept)
    gone, rest = trail.segments[:2], trail.segments[2:]
    for path in gone:
        path.unlink()
    renumber(rest, 2)
    assert not agree(trail.journal, trail.key, kept)
    # Nor may what is left pass for a journal whose first segments are archived: its numbers are not its own.
    renumber(trail.segments, -1)
    assert not agree(trail.journal, trail.key, kept, begins_with=2)
    renumber(trail.segments, -1)
    assert agree(trail.journal, trail.key, kept, begins_with=3)  # the control: under its own numbers it is


async def test_a_beginning_that_is_gone_is_found_though_a_planted_header_says_it_never_was(trail, written) -> None:
    await written(12)
    chain = trail.verify().chain
    for path in trail.segments[:2]:
        path.unlink()
    plant(trail.journal / "segment-00000099.jsonl", "0" * 64, chain=chain, segment=99, seq=0, skipped=[1, 2, 99])
    assert Fault.MISSING_START in {finding.fault for finding in trail.verify(elsewhere=False).problems}
    assert not agree(trail.journal, trail.key, trail.checkpoints)


async def test_a_planted_header_gives_up_no_lines_of_a_segment_that_is_not_before_it(trail, written) -> None:
    await written(12)
    paths = trail.segments
    chain, last = trail.verify().chain, paths[-1].read_bytes().splitlines()
    hidden = {"segment": header_of(paths[-1])["segment"], "seq": 0, "hash": wire.line_hash(last[0])}
    for skipped in ([99], []):
        plant(
            trail.journal / "segment-00000099.jsonl",
            "0" * 64,
            chain=chain,
            segment=99,
            seq=0,
            skipped=skipped,
            abandoned=hidden,
        )
        assert not agree(trail.journal, trail.key, trail.checkpoints)
        assert not agree(trail.journal, trail.key, None)
    (trail.journal / "segment-00000099.jsonl").unlink()
    assert agree(trail.journal, trail.key, trail.checkpoints)


async def test_lines_that_were_signed_again_and_again_were_not_given_up(trail, written) -> None:
    """A planted last segment that follows from an early line would hide all that came after it."""
    await written(2)
    journal = trail.open()
    for _ in range(3):
        await journal.checkpoint()
    await journal.close()
    last = trail.segments[-1]
    told = header_of(last)
    first = last.read_bytes().splitlines()[0]
    number = told["segment"] + 1
    plant(
        trail.journal / f"segment-{number:08d}.jsonl",
        wire.line_hash(first),
        chain=told["chain"],
        segment=number,
        seq=told["seq"],
        abandoned={"segment": told["segment"], "seq": told["seq"], "hash": wire.line_hash(first)},
    )
    assert not agree(trail.journal, trail.key, None)


@pytest.mark.parametrize("name", ["segment-1.jsonl", "segment-x.jsonl", "segment-.jsonl", "segment-٠٠٠٠٠٠٠١.jsonl"])
async def test_a_file_that_only_looks_like_a_segment_stops_nothing_and_is_said(trail, written, name) -> None:
    await written(4)
    (trail.journal / name).write_bytes(b"{}\n")
    assert any(name in note for note in trail.verify().notes)
    assert trail.verify().ok
    journal = trail.open()
    await journal.close()
    assert trail.verify().ok


async def test_a_segment_that_says_another_number_is_found(trail, written) -> None:
    await written(12)
    content = [path.read_bytes() for path in trail.segments]
    trail.segments[-1].rename(trail.segments[-1].with_name("segment-00000050.jsonl"))
    assert not agree(trail.journal, trail.key, trail.checkpoints)
    trail.segments[-1].unlink()
    (trail.journal / f"segment-{len(content):08d}.jsonl").write_bytes(content[-1])
    assert agree(trail.journal, trail.key, trail.checkpoints)
    assert json.loads(content[-1].splitlines()[0])["header"]["segment"] == len(content)


async def test_a_planted_segment_that_the_gateway_passes_over_speaks_for_none(trail) -> None:
    """The gateway goes on behind it, and says so; neither sinks nor archive nor verification take its word."""
    journal = trail.open()
    for number in range(4):
        await journal.record(intent(bytes_in=number))
    path = trail.segments[-1]
    told, early = header_of(path), wire.line_hash(path.read_bytes().splitlines()[1])
    planted = trail.journal / "segment-00000002.jsonl"
    hides = {"segment": 1, "seq": 1, "hash": early}
    plant(planted, early, format=1, chain=told["chain"], segment=2, seq=1, abandoned=hides)
    journal._writer.segment_bytes = 100
    await journal.record(intent(bytes_in=9))
    until = journal.durable
    await journal.close()
    items, _ = JournalReader(trail.journal).read(Position(), until, limit=100)
    assert [item.sequence for item in items if isinstance(item, Record)] == [1, 2, 3, 4, 5]
    assert [2] in [header_of(segment).get("skipped") for segment in trail.segments]
    assert agree(trail.journal, trail.key, trail.checkpoints)


async def test_a_segment_that_is_said_to_have_no_record_has_none(trail) -> None:
    journal = trail.open(segment_bytes=100)
    await journal.record(intent(bytes_in=1))
    told = header_of(trail.segments[-1])
    number = told["segment"] + 1
    planted = trail.journal / f"segment-{number:08d}.jsonl"
    plant(planted, "0" * 64, chain=told["chain"], segment=number, seq=told["seq"])
    await journal.record(intent(bytes_in=1))
    await journal.close()
    assert [number] in [header_of(segment).get("skipped") for segment in trail.segments]
    assert agree(trail.journal, trail.key, trail.checkpoints)  # the control: a header alone is what a full disk leaves
    planted.write_bytes(planted.read_bytes() + wire.write("event", {"action": "sent"}, "0" * 64, 1) + b"\n")
    assert not agree(trail.journal, trail.key, trail.checkpoints)
