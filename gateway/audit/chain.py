"""Verifies a journal offline: needs the files and the public key, nothing of the gateway."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from gateway.audit import lines
from gateway.audit.recovery import segment_number, segments


class Fault(StrEnum):
    """What can be wrong with a trail."""

    EMPTY = "there is no segment"
    NOT_A_LINE = "a line is not a record"
    BROKEN_CHAIN = "a line does not follow from the one before it: something was edited, inserted, removed or moved"
    BAD_SEQUENCE = "a sequence number is not the next one"
    BAD_SIGNATURE = "a checkpoint is not signed by this key"
    BAD_CHECKPOINT = "a checkpoint does not state where the chain stands"
    MISSING_SEGMENT = "a segment is missing"
    OTHER_CHAIN = "a segment or checkpoint belongs to another chain"
    AFTER_SEAL = "something follows the seal of a segment"
    FORKED = "a checkpoint kept elsewhere states another history"
    TRUNCATED = "a checkpoint kept elsewhere states more events than there are"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault and its place."""

    place: str  # file:line
    fault: Fault

    def __str__(self) -> str:
        return f"{self.place}: {self.fault.value}"


@dataclass(slots=True)
class Verdict:
    """What verification came to. ``unsigned`` events follow the last checkpoint: nothing vouches for them yet."""

    records: int = 0
    segments: int = 0
    checkpoints: int = 0
    unsigned: int = 0
    chain: str = ""
    problems: list[Finding] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.problems


@dataclass(slots=True)
class _State:
    last: str = lines.NOTHING_BEFORE
    sequence: int = 0
    stated: set[tuple[int, str]] = field(default_factory=set)  # what the checkpoints in the journal state


def verify(directory: Path, key: Ed25519PublicKey, *, checkpoints: Path | None = None) -> Verdict:
    """Read a journal from first line to last; compare it with itself, the key, and checkpoints kept elsewhere.

    Constant memory but for one hash per checkpoint. Raises OSError where the files cannot be read.
    """
    verdict, state = Verdict(), _State()
    paths = segments(directory)
    if not paths:
        verdict.problems.append(Finding(str(directory), Fault.EMPTY))
        return verdict
    ends = _abandoned_ends(paths)
    skipped = _skipped(paths)
    for path in paths:
        if segment_number(path) in skipped:
            verdict.notes.append(f"{path.name}: writing failed before its first record")
    paths = [path for path in paths if segment_number(path) not in skipped]
    expected = segment_number(paths[0])
    if expected != 1 and checkpoints is None:
        verdict.notes.append(f"the journal begins with {paths[0].name}; earlier segments are not here")
    for path in paths:
        number = segment_number(path)
        if not skipped.issuperset(range(expected, number)):
            verdict.problems.append(Finding(path.name, Fault.MISSING_SEGMENT))
        expected = number + 1
        verdict.segments += 1
        _verify_segment(path, key, state, verdict, ends.get(number), first=path == paths[0])
    for torn in sorted(directory.glob("*.torn-*")):
        verdict.notes.append(f"{torn.name}: {torn.stat().st_size} bytes that a crash left half written")
    if checkpoints is not None:
        _compare(checkpoints, key, state, verdict)
    return verdict


def _skipped(paths: list[Path]) -> set[int]:
    """Give the numbers of segments whose writing failed before their first record: the next header says so."""
    numbers: set[int] = set()
    for path in paths:
        header = _header_of(path)
        named = header.get("skipped") if header else None
        numbers.update(number for number in named or () if isinstance(number, int))
    return numbers


def _header_of(path: Path) -> dict[str, Any] | None:
    with path.open("rb") as stream:
        record = _record(stream.readline())
    header = record.get("header") if record else None
    return header if isinstance(header, dict) else None


def _abandoned_ends(paths: list[Path]) -> dict[int, str]:
    """Give, for segments whose writing failed, the hash of the last line that was acknowledged."""
    ends: dict[int, str] = {}
    for path in paths:
        header = _header_of(path)
        abandoned = header.get("abandoned") if header else None
        if isinstance(abandoned, dict) and isinstance(abandoned.get("segment"), int):
            ends[abandoned["segment"]] = str(abandoned.get("hash"))
    return ends


def _record(line: bytes) -> dict[str, Any] | None:
    if not line.endswith(b"\n"):
        return None
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    return value if isinstance(value, dict) else None


def _lines(path: Path) -> Iterator[tuple[str, bytes]]:
    with path.open("rb") as stream:
        for number, line in enumerate(stream, 1):
            yield f"{path.name}:{number}", line


def _verify_segment(
    path: Path, key: Ed25519PublicKey, state: _State, verdict: Verdict, acknowledged: str | None, *, first: bool
) -> None:
    sealed = False
    for index, (place, line) in enumerate(_lines(path)):
        if acknowledged is not None and state.last == acknowledged and index > 0:
            verdict.notes.append(f"{place}: what follows was never acknowledged; writing failed here")
            return
        record = _record(line)
        if record is None:
            verdict.problems.append(Finding(place, Fault.NOT_A_LINE))
            continue
        if sealed:
            verdict.problems.append(Finding(place, Fault.AFTER_SEAL))
        previous, state.last = state.last, lines.line_hash(line[:-1])
        if first and index == 0 and isinstance(record.get("header"), dict):
            header = record["header"]
            verdict.chain = str(header.get("chain"))
            if header.get("segment") != 1:
                previous, state.sequence = str(record.get("prev")), int(header.get("seq", 0))
        if record.get("prev") != previous:
            verdict.problems.append(Finding(place, Fault.BROKEN_CHAIN))
        _verify_record(place, record, key, state, verdict, previous, header_expected=index == 0)
        sealed = sealed or "seal" in record


def _verify_record(
    place: str,
    record: dict[str, Any],
    key: Ed25519PublicKey,
    state: _State,
    verdict: Verdict,
    previous: str,
    *,
    header_expected: bool,
) -> None:
    kinds = [kind for kind in ("header", "event", "checkpoint", "seal") if kind in record]
    if len(kinds) != 1 or (kinds == ["header"]) is not header_expected or not isinstance(record[kinds[0]], dict):
        verdict.problems.append(Finding(place, Fault.NOT_A_LINE))
        return
    body = record[kinds[0]]
    if kinds == ["header"]:
        if body.get("chain") != verdict.chain:
            verdict.problems.append(Finding(place, Fault.OTHER_CHAIN))
        if body.get("seq") != state.sequence:
            verdict.problems.append(Finding(place, Fault.BAD_SEQUENCE))
    elif kinds == ["event"]:
        state.sequence += 1
        verdict.records += 1
        verdict.unsigned += 1
        if record.get("seq") != state.sequence:
            verdict.problems.append(Finding(place, Fault.BAD_SEQUENCE))
            state.sequence = record["seq"] if isinstance(record.get("seq"), int) else state.sequence
    else:
        verdict.checkpoints += 1
        if not lines.is_signed(body, key):
            verdict.problems.append(Finding(place, Fault.BAD_SIGNATURE))
        elif body["chain"] != verdict.chain:
            verdict.problems.append(Finding(place, Fault.OTHER_CHAIN))
        elif body["seq"] != state.sequence or body["hash"] != previous:
            verdict.problems.append(Finding(place, Fault.BAD_CHECKPOINT))
        else:
            verdict.unsigned = 0
            state.stated.add((body["seq"], body["hash"]))


def _compare(directory: Path, key: Ed25519PublicKey, state: _State, verdict: Verdict) -> None:
    """Hold the journal against the signed statements that were kept elsewhere."""
    for path in sorted(directory.glob("*.jsonl")):
        for place, line in _lines(path):
            record = _record(line)
            body = (record.get("checkpoint") or record.get("seal")) if record else None
            if not lines.is_signed(body, key) or not isinstance(body, dict):
                verdict.problems.append(Finding(place, Fault.BAD_SIGNATURE))
            elif body["chain"] != verdict.chain:
                if path.stem == verdict.chain:
                    verdict.problems.append(Finding(place, Fault.OTHER_CHAIN))
            elif body["seq"] > state.sequence:
                verdict.problems.append(Finding(place, Fault.TRUNCATED))
            elif (body["seq"], body["hash"]) not in state.stated:
                verdict.problems.append(Finding(place, Fault.FORKED))
