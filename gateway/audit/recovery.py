"""Takes over a journal after a stop or a crash: where the chain stands, what was torn, which intents are open."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import orjson

from gateway.audit import clock, lines
from gateway.audit.event import Outcome, Stage, way
from gateway.audit.files import give_to_owner, naming, sync_directory, sync_file, write_all
from gateway.audit.segments import segments


class JournalCorrupt(RuntimeError):
    """The newest segment is broken in a way that a crash does not explain. Names the segment and the remedy."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """What was found. ``quarantined_bytes`` were a torn end; ``open_intents`` are calls whose end nobody recorded.

    Tunnels that were opened are among these.

    ``clock`` is how the clocks stood when that was last on record (``clock.Steps.stands``).
    """

    chain: str = ""
    sequence: int = 0
    last: str = lines.NOTHING_BEFORE
    segment: int = 0
    quarantined_bytes: int = 0
    open_intents: Mapping[str, bytes] = field(default_factory=dict, repr=False)
    clock: dict[str, Any] | None = None


def recover(directory: Path) -> Recovered:
    """Read the newest segment, move a torn end aside, and say where to go on. Raises JournalCorrupt, OSError.

    A segment whose very header is torn was abandoned before its first record: it is moved aside whole, and the one
    before it counts.
    """
    moved = 0
    for path in reversed(segments(directory)):
        content = path.read_bytes()
        found, end = _read(path, content)
        if end < len(content):
            _quarantine(path, content, end)
            moved += len(content) - end
        if end:
            sync_file(path)  # what a killed process wrote is in the cache alone, and the next segment will build on it
            return replace(found, quarantined_bytes=moved)
        path.unlink()
    return Recovered(quarantined_bytes=moved)


def _read(path: Path, content: bytes) -> tuple[Recovered, int]:
    """Follow the chain from the segment's header; give what it comes to, and where it ends.

    What a crash leaves behind is lines that do not follow, at the very end. Where something signed comes after a break,
    it was no crash.
    """
    state: Recovered | None = None
    open_intents: dict[str, bytes] = {}
    position = 0
    while position < len(content):
        end = content.find(b"\n", position)
        line = content[position:end] if end != -1 else b""
        following = _follow(line, state, open_intents) if line else None
        if following is None:
            break
        state = following
        position = end + 1
    if _holds_signed(content[position:]):
        raise JournalCorrupt(
            f"{path.name} is broken before its end; run `phi-gateway audit verify`, "
            "then move the journal aside as evidence and start a new one"
        )
    return state or Recovered(), position


def _follow(line: bytes, state: Recovered | None, open_intents: dict[str, bytes]) -> Recovered | None:
    """Take one line in; None where it does not follow."""
    try:
        record: dict[str, Any] = orjson.loads(line)
        last = lines.line_hash(line)
        if state is None:
            header = record["header"]
            open_intents.update({_way(event): orjson.dumps(event) for event in header.get("open", ())})
            stood = header.get("clock")
            return Recovered(
                str(header["chain"]),
                int(header["seq"]),
                last,
                int(header["segment"]),
                open_intents=open_intents,
                clock=stood if isinstance(stood, dict) else None,
            )
        if record["prev"] != state.last:
            return None
        sequence = state.sequence
        if "event" in record:
            sequence += 1
            if record["seq"] != sequence:
                return None
            _note(record["event"], open_intents)
            if "clock_seconds" in record["event"]:
                state = replace(state, clock=clock.after(state.clock, record["event"]["clock_seconds"]))
        return replace(state, sequence=sequence, last=last)
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _holds_signed(rest: bytes) -> bool:
    for line in rest.split(b"\n"):
        try:
            record = orjson.loads(line)
        except orjson.JSONDecodeError:
            continue
        if isinstance(record, dict) and ("checkpoint" in record or "seal" in record):
            return True
    return False


def _note(event: dict[str, Any], open_intents: dict[str, bytes]) -> None:
    goes_on = has_begun(event.get("stage"), event.get("outcome"))
    if goes_on:
        open_intents[_way(event)] = orjson.dumps(event)
    elif goes_on is not None:
        open_intents.pop(_way(event), None)


def has_begun(stage: str | None, outcome: str | None) -> bool | None:
    """Say of an event whether a call or a tunnel has begun by it, or (False) has ended; None where neither."""
    if stage == Stage.TUNNEL:
        return outcome == Outcome.OPENED
    return stage == Stage.INTENT if stage in (Stage.INTENT, Stage.OUTCOME) else None


def _way(event: dict[str, Any]) -> str:
    return way(event["event_id"], event.get("leg", "call"))


def _quarantine(path: Path, content: bytes, keep: int) -> None:
    """Move the torn end into a file of its own, durably, before it is cut off."""
    aside = path.with_name(f"{path.stem}.torn-{keep}")
    aside.unlink(missing_ok=True)  # of a start that was cut off here, or a link to what is not to be written over
    descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with naming(aside):
            give_to_owner(descriptor, path.parent)
            write_all(descriptor, content[keep:])
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
    sync_directory(path.parent)
    path.chmod(0o600)
    descriptor = os.open(path, os.O_WRONLY)
    try:
        with naming(path):
            os.ftruncate(descriptor, keep)
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
