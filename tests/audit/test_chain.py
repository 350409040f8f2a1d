"""Every change to a trail is found; the untouched trail is the control."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.audit import lines as wire
from gateway.audit.chain import Fault, verify
from gateway.audit.files import append_line


def edit(path: Path, change: Callable[[list[bytes]], list[bytes]]) -> None:
    path.chmod(0o600)
    path.write_bytes(b"".join(line + b"\n" for line in change(path.read_bytes().splitlines())))


def rewrite_after(lines: list[bytes], start: int) -> list[bytes]:
    """Do what a thief without the key would: recompute all hashes behind an edit."""
    made = lines[: start + 1]
    for line in lines[start + 1 :]:
        record = json.loads(line)
        record["prev"] = wire.line_hash(made[-1])
        made.append(json.dumps(record, separators=(",", ":")).encode())
    return made


def first_event(lines: list[bytes]) -> int:
    return next(index for index, line in enumerate(lines) if b'"sent"' in line)


def edited(lines: list[bytes]) -> list[bytes]:
    index = first_event(lines)
    return [*lines[:index], lines[index].replace(b'"sent"', b'"none"'), *lines[index + 1 :]]


TAMPER = {
    "edit": edited,
    "delete": lambda lines: [*lines[:2], *lines[3:]],
    "insert": lambda lines: [*lines[:2], lines[1], *lines[2:]],
    "swap": lambda lines: [lines[0], lines[2], lines[1], *lines[3:]],
    "garbage": lambda lines: [*lines[:2], b"garbage", *lines[2:]],
    "header gone": lambda lines: lines[1:],
    "edit with new hashes": lambda lines: rewrite_after(edited(lines), first_event(lines)),
    "delete with new hashes": lambda lines: rewrite_after([*lines[:1], *lines[2:]], 0),
    "after the seal": lambda lines: [*lines, lines[-1]],
}


async def test_the_untouched_trail_is_intact(trail, written) -> None:
    await written(9)
    assert trail.verify().problems == []


@pytest.mark.parametrize("segment", [0, 1, -1])
@pytest.mark.parametrize("kind", TAMPER)
async def test_tampering_is_found(trail, written, kind: str, segment: int) -> None:
    await written(9)
    edit(trail.segments[segment], TAMPER[kind])
    verdict = trail.verify()
    assert not verdict.ok
    assert all(":" in str(problem) or problem.place for problem in verdict.problems)


async def test_every_flipped_byte_is_found(trail, written) -> None:
    await written(3)
    path = trail.segments[0]
    path.chmod(0o600)
    content = path.read_bytes()
    step = max(1, len(content) // 97)
    for index in range(0, len(content), step):
        path.write_bytes(content[:index] + bytes([content[index] ^ 1]) + content[index + 1 :])
        assert not trail.verify().ok, f"byte {index}"
    path.write_bytes(content)
    assert trail.verify().ok


async def test_removed_segments_are_found(trail, written) -> None:
    await written(12)
    assert len(trail.segments) > 3
    trail.segments[1].unlink()
    faults = {problem.fault for problem in trail.verify().problems}
    assert Fault.MISSING_SEGMENT in faults


async def test_truncation_is_found_by_checkpoints_kept_elsewhere(trail, written) -> None:
    await written(12)
    trail.segments[-1].unlink()
    assert {problem.fault for problem in trail.verify().problems} == {Fault.TRUNCATED}
    alone = trail.verify(elsewhere=False)  # by itself the rest looks whole: that is why checkpoints go elsewhere
    assert alone.ok


async def test_a_roll_back_is_found(trail, written, tmp_path: Path) -> None:
    await written(4)
    shutil.copytree(trail.journal, tmp_path / "old")
    journal = trail.open()
    await journal.close()
    shutil.rmtree(trail.journal)
    os.rename(tmp_path / "old", trail.journal)
    assert {problem.fault for problem in trail.verify().problems} <= {Fault.FORKED, Fault.TRUNCATED}
    assert not trail.verify().ok


async def test_a_journal_made_anew_under_the_same_key_is_found(trail, written) -> None:
    await written(4)
    old = trail.verify().chain
    shutil.rmtree(trail.journal)
    await written(4)
    (finding,) = trail.verify().problems
    assert (finding.fault, old in finding.place) == (Fault.MISSING_CHAIN, True)
    assert trail.verify(known_chains=frozenset({old})).ok  # whoever verified it elsewhere may say so


async def test_a_fork_with_the_same_length_is_found(trail, written) -> None:
    await written(4)
    assert trail.verify().ok
    own = next(trail.checkpoints.glob("*.jsonl"))
    first, *rest = own.read_text().splitlines()
    body = json.loads(first)
    body["checkpoint"] = wire.signed(trail.key, own.stem, 2, "0" * 64, body["checkpoint"]["time"])
    own.write_text("\n".join([json.dumps(body), *rest]) + "\n")
    (finding,) = trail.verify().problems
    assert (finding.fault, finding.place) == (Fault.FORKED, f"{own.name}:1")


async def test_nothing_kept_elsewhere_is_said(trail, written) -> None:
    await written(4)
    assert trail.verify().ok
    for path in trail.checkpoints.glob("*.jsonl"):
        path.unlink()
    assert [finding.fault for finding in trail.verify().problems] == [Fault.NOTHING_ELSEWHERE]
    assert any("roll-back" in left_out for left_out in trail.verify(elsewhere=False).not_checked)


@pytest.mark.parametrize("cut", [2, 40, -1])
async def test_a_statement_that_was_half_written_or_half_copied_is_noted_and_no_alarm(trail, written, cut) -> None:
    """A copy that was made while it was written, or a power cut at the place that it is kept."""
    await written(6)
    (kept,) = trail.checkpoints.glob("*.jsonl")
    *whole, last = kept.read_bytes().splitlines()
    kept.write_bytes(b"\n".join(whole) + b"\n" + last[:cut])
    verdict = trail.verify()
    assert verdict.problems == []
    assert [note for note in verdict.notes if "half a statement" in note] == [
        f"{kept.name}:{len(whole) + 1}: half a statement; it was not read"
    ]
    journal = trail.open()
    await journal.close()  # its seal goes where the half one was
    assert all(json.loads(line) for line in kept.read_bytes().splitlines())
    assert trail.verify().problems == []


@pytest.mark.parametrize("cut", [1, 2, 20, 40, -1])
async def test_half_a_statement_before_others_is_no_alarm_for_ever(trail, written, monkeypatch, cut) -> None:
    """Where what is kept can only be added to, half a line stays, and the next one begins behind it."""
    await written(6)
    (kept,) = trail.checkpoints.glob("*.jsonl")
    *whole, last = kept.read_bytes().splitlines()
    kept.write_bytes(b"\n".join(whole) + b"\n" + last[:cut])

    def refuse(*_: object) -> None:
        raise PermissionError

    with monkeypatch.context() as patched:
        patched.setattr(os, "ftruncate", refuse)
        await trail.open().close()
    assert len(kept.read_bytes().splitlines()) > len(whole) + 1
    place = f"{kept.name}:{len(whole) + 1}"
    for changed in (None, b"x" + last, last[:-40] + b"}}", b"", last.replace(b'"seq":', b'"seq":9')):
        lines = kept.read_bytes().splitlines()
        if changed is not None:  # the controls: what is whole, or no beginning of one, is an alarm
            kept.write_bytes(b"\n".join([*lines[: len(whole)], changed, *lines[len(whole) + 1 :]]) + b"\n")
        verdict = trail.verify()
        assert [finding.place for finding in verdict.problems] == ([] if changed is None else [place])
        if changed is None:
            assert f"{place}: half a statement; it was not read" in verdict.notes


def test_what_cannot_be_taken_away_at_the_end_is_left_behind_a_line_end(tmp_path, monkeypatch) -> None:
    path = tmp_path / "kept.jsonl"
    path.write_bytes(b"1\n2")

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "ftruncate", refuse)
    append_line(path, b"3")
    assert path.read_bytes() == b"1\n2\n3\n"


@pytest.mark.parametrize("size", [0, 1, 70_000, 200_000])
def test_a_long_half_line_goes_and_nothing_else(tmp_path, size) -> None:
    path = tmp_path / "kept.jsonl"
    for before in (b"", b"1\n", b"1\n" * 50_000):
        path.write_bytes(before + b"x" * size)
        append_line(path, b"3")
        assert path.read_bytes() == before + b"3\n"


async def test_checkpoints_that_were_cut_elsewhere_are_noted(trail, written) -> None:
    await written(4)
    own = next(trail.checkpoints.glob("*.jsonl"))
    own.write_text("".join(own.read_text().splitlines(keepends=True)[:2]))
    verdict = trail.verify()
    assert verdict.ok
    assert any("signed statements not kept elsewhere" in note for note in verdict.notes)


async def test_another_key_does_not_verify(trail, written) -> None:
    await written(3)
    verdict = verify(trail.journal, Ed25519PrivateKey.generate().public_key())
    assert {problem.fault for problem in verdict.problems} == {Fault.BAD_SIGNATURE}


async def test_a_checkpoint_of_another_key_is_found(trail, written) -> None:
    await written(3)
    own = next(trail.checkpoints.glob("*.jsonl"))
    own.write_text(own.read_text() + '{"checkpoint": {"chain": "x"}}\n' + "not json\n")
    assert [problem.fault for problem in trail.verify().problems] == [Fault.BAD_SIGNATURE, Fault.BAD_SIGNATURE]


def test_nothing_is_not_intact(tmp_path: Path, key: Ed25519PrivateKey) -> None:
    assert [problem.fault for problem in verify(tmp_path, key.public_key()).problems] == [Fault.EMPTY]


async def test_a_removed_beginning_is_found_unless_it_is_said_to_be_archived(trail, written) -> None:
    await written(12)
    trail.segments[0].unlink()
    for elsewhere in (False, True):
        faults = [finding.fault for finding in trail.verify(elsewhere=elsewhere).problems]
        assert faults == [Fault.MISSING_START]
        verdict = trail.verify(elsewhere=elsewhere, begins_with=2)
        assert verdict.ok
        assert any("archived" in left_out for left_out in verdict.not_checked)
    trail.segments[0].unlink()
    assert not trail.verify(elsewhere=False, begins_with=2).ok


@pytest.mark.parametrize("value", ['"x"', "null", "[]", "{}", "-1", "true"])
@pytest.mark.parametrize("name", ["seq", "segment", "open", "skipped", "abandoned"])
async def test_a_header_of_any_form_is_a_problem_and_no_crash(trail, written, name: str, value: str) -> None:
    await written(3)

    def change(lines: list[bytes]) -> list[bytes]:
        header = json.loads(lines[0])
        header["header"][name] = json.loads(value)
        return [json.dumps(header).encode(), *lines[1:]]

    edit(trail.segments[0], change)
    assert not trail.verify().ok


async def test_events_behind_the_last_checkpoint_are_counted(trail) -> None:
    from gateway.audit.event import Stage, make_event

    journal = trail.open(checkpoint_seconds=3600)
    await journal.checkpoint()
    await journal.record(make_event(Stage.GATEWAY, action="none"))
    assert trail.verify().unsigned == 1
    await journal.close()
    assert trail.verify().unsigned == 0
