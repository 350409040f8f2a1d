"""What an insider puts beside the segments: neither verifier hangs, runs out of memory, or lets its output be written."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

import gateway.audit.segments as segments_module
from gateway.audit.tail import readable
from gateway.cli import main
from tests.audit.conftest import Trail, intent
from tests.audit.test_standalone import ALONE, agree

FORGED = "segment-9.jsonl\nintact: 18 events in 4 segments\x1b[1A\x1b[2K.jsonl"


def swap(first: Path, second: Path) -> None:
    content = first.read_bytes()
    first.write_bytes(second.read_bytes())
    second.write_bytes(content)


def linked(segments: list[Path]) -> None:
    segments[1].unlink()
    segments[1].hardlink_to(segments[0])


ATTACKS = {
    "two segments are swapped": lambda found: swap(found[0], found[1]),
    "a segment is there twice, by a hard link": linked,
    "a pipe stands in a segment's place": lambda found: (found[1].unlink(), os.mkfifo(found[1])),
    "a folder stands in a segment's place": lambda found: (found[1].unlink(), found[1].mkdir()),
    "a link leads nowhere": lambda found: (found[1].unlink(), found[1].symlink_to("/nowhere")),
    "a link leads to another segment": lambda found: (found[1].unlink(), found[1].symlink_to(found[0])),
    "the end of a segment is a hole": lambda found: os.truncate(found[1], found[1].stat().st_size + 100_000),
    "a line is NUL bytes": lambda found: found[1].write_bytes(found[1].read_bytes().replace(b"\n", b"\n\0\0\0\n", 1)),
    "a line is longer than any record": lambda found: found[1].write_bytes(
        found[1].read_bytes().replace(b"\n", b"\n" + b"x" * 9_000 + b"\n", 1)
    ),
}


@pytest.mark.parametrize("attack", ATTACKS)
async def test_both_find_odd_segments(trail, written, monkeypatch: pytest.MonkeyPatch, attack: str) -> None:
    for module, name in ((segments_module, "LONGEST"), (ALONE, "LONGEST")):
        monkeypatch.setattr(module, name, 4_000)
    await written(9)
    assert agree(trail.journal, trail.key, trail.checkpoints)
    ATTACKS[attack](trail.segments)
    assert not agree(trail.journal, trail.key, trail.checkpoints)


async def test_both_find_a_segment_of_another_gateway_with_the_same_key(trail, written, tmp_path: Path) -> None:
    await written(9)
    other = Trail(tmp_path / "other", trail.key)
    journal = other.open(segment_bytes=2_000)
    for _ in range(18):
        await journal.record(intent())
    await journal.close()
    assert agree(other.journal, trail.key, other.checkpoints)
    for place in (trail.segments[1], trail.segments[-1]):
        content = place.read_bytes()
        place.write_bytes(other.segments[1].read_bytes())
        assert not agree(trail.journal, trail.key, trail.checkpoints)
        place.write_bytes(content)
    assert agree(trail.journal, trail.key, trail.checkpoints)  # the control


@pytest.mark.parametrize("name", ["segment-000000001.jsonl", "segment-00000077.jsonl"])
async def test_what_is_no_segment_is_said_and_stands_for_none(trail, written, name: str) -> None:
    """A number that is written with more digits was read in the segment's place by the one, and beside it by the other."""
    await written(9)
    odd = trail.journal / name
    if name == "segment-00000077.jsonl":
        os.mkfifo(odd)
    else:
        odd.write_bytes(trail.segments[0].read_bytes())
    os.mkfifo(trail.checkpoints / "more.jsonl")
    assert agree(trail.journal, trail.key, trail.checkpoints)
    assert any(name in note for note in trail.verify().notes)
    assert any("more.jsonl" in note for note in trail.verify().notes)


async def test_a_file_s_name_writes_no_verdict(trail, written, tmp_path: Path, capsys) -> None:
    await written(9)
    (trail.journal / FORGED).touch()
    (trail.journal / os.fsdecode(b"segment-\xff.jsonl")).touch()
    trail.segments[0].write_bytes(trail.segments[0].read_bytes()[1:])
    public = tmp_path / "audit.pub"
    public.write_bytes(trail.key.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo))
    arguments = [str(trail.journal), "--public-key", str(public)]
    ours = CliRunner().invoke(main, ["audit", "verify", *arguments])
    assert ALONE.main(arguments) == ours.exit_code == 1
    for said in (ours.output, capsys.readouterr().out):
        assert "segment-9.jsonl\\u000aintact: 18" in said
        assert "segment-\\udcff.jsonl" in said
        assert [line for line in said.splitlines() if line.startswith("intact")] == []
        assert "\x1b" not in said


def test_a_line_of_the_journal_is_shown_as_one() -> None:
    assert readable({"seq": 1, "caller": "a\n\x1b[2J"}).endswith("caller=a\\u000a\\u001b[2J")
