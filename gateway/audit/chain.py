"""Verifies a journal offline: needs the files and the public key, nothing of the gateway.

``tools/verify_audit.py`` does the same in one file for whoever does not want to trust this program.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from gateway.audit import lines
from gateway.audit.clock import Clock
from gateway.audit.kept import kept_statements
from gateway.audit.segments import begun, header_of, lines_of, segment_number, segments


class Fault(StrEnum):
    """What can be wrong with a trail."""

    EMPTY = "there is no segment"
    NO_HEADER = "a segment does not begin with its header"
    NOT_A_LINE = "a line is not a record"
    BROKEN_CHAIN = "a line does not follow from the one before it: something was edited, inserted, removed or moved"
    BAD_SEQUENCE = "a sequence number is not the next one"
    BAD_SIGNATURE = "a checkpoint is not signed by this key"
    BAD_CHECKPOINT = "a checkpoint does not state where the chain stands"
    MISSING_SEGMENT = "a segment is missing"
    MISSING_START = "the journal does not begin with its first segment"
    OTHER_CHAIN = "a segment or checkpoint belongs to another chain"
    OTHER_NUMBER = "a segment is not the one that its file's name says"
    NOT_GIVEN_UP = "lines that the next header gives up were signed more than once: no one write that failed"
    NOT_SKIPPED = "a segment has records, and a later header says that its writing failed before the first one"
    AFTER_SEAL = "something follows the seal of a segment"
    FORKED = "a checkpoint kept elsewhere states another history"
    TRUNCATED = "a checkpoint kept elsewhere states more events than there are"
    MISSING_CHAIN = "checkpoints kept elsewhere speak of a chain that this key signed and that is not here"
    NOTHING_ELSEWHERE = "no checkpoint of this chain is kept elsewhere"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault and its place."""

    place: str  # file:line
    fault: Fault
    detail: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.fault.value}{f' ({self.detail})' if self.detail else ''}"


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
    not_checked: list[str] = field(default_factory=list)

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.problems


def verify(
    directory: Path,
    key: Ed25519PublicKey,
    *,
    checkpoints: Path | None = None,
    begins_with: int = 1,
    known_chains: frozenset[str] = frozenset(),
) -> Verdict:
    """Read a journal from first line to last; compare it with itself, the key, and checkpoints kept elsewhere.

    ``begins_with`` is the number of the first segment that must be here: earlier ones are archived. ``known_chains``
    are earlier chains of the same key that are verified elsewhere. Bounded memory but for one hash per checkpoint.
    Raises OSError where the files cannot be read.
    """
    walk = _Walk(key)
    verdict = walk.verdict
    paths = segments(directory)
    if not paths:
        walk.problem(str(directory), Fault.EMPTY)
    else:
        walk.journal(paths, begins_with)
    for path in sorted(directory.glob("segment-*.jsonl")):
        if path not in paths:
            verdict.notes.append(f"{path.name}: no segment has such a name, or it is no file; it was not read")
    for torn in sorted(directory.glob("*.torn-*")):
        verdict.notes.append(f"{torn.name}: {torn.stat().st_size} bytes that a crash left half written")
    verdict.notes += walk.clock.told()
    if begins_with > 1:
        verdict.not_checked.append(f"segments before number {begins_with}: verify them where they are archived")
    if verdict.unsigned:
        verdict.not_checked.append(f"the last {verdict.unsigned} events against a signature: none follows them yet")
    if checkpoints is None:
        verdict.not_checked.append("truncation and roll-back: no checkpoints kept elsewhere were given")
    else:
        walk.compare(checkpoints, known_chains)
    return verdict


class _Walk:
    """Where a reader of the chain stands."""

    def __init__(self, key: Ed25519PublicKey) -> None:
        self._key = key
        self.verdict = Verdict()
        self._last = lines.NOTHING_BEFORE
        self._sequence = 0
        self._begins_after = 0  # the number of events before the first segment that is here
        self._archived = False
        self.clock = Clock()
        self._stated: dict[tuple[int, str], str] = {}  # what the checkpoints in the journal state, and where

    def problem(self, place: str, fault: Fault, detail: str = "") -> None:
        self.verdict.problems.append(Finding(place, fault, detail))

    # ---- the journal itself

    def journal(self, paths: list[Path], begins_with: int) -> None:
        """Read all segments in their order."""
        there, paths = paths, begun(paths)
        self.verdict.notes += [
            f"{path.name}: half a header at the end; no record was ever acknowledged in it"
            for path in there[len(paths) :]
        ]
        headers = {segment_number(path): header_of(path) for path in paths}
        skipped, ends = _given_up(headers)
        for path in paths:
            if segment_number(path) in skipped:
                self.verdict.notes.append(f"{path.name}: writing failed before its first record")
                if sum(1 for _ in lines_of(path)) > 1:
                    self.problem(path.name, Fault.NOT_SKIPPED)
        kept = [path for path in paths if segment_number(path) not in skipped]
        expected = begins_with
        for index, path in enumerate(kept):
            number = segment_number(path)
            if not skipped.issuperset(range(expected, number)):
                fault = Fault.MISSING_SEGMENT if index else Fault.MISSING_START
                self.problem(path.name, fault, f"number {expected} was expected")
            expected = number + 1
            self.verdict.segments += 1
            newest = path is kept[-1]
            self._segment(path, ends.get(number), headers[number], first=index == 0, newest=newest)
            if index == 0 and begins_with == 1 and self._archived and not self.verdict.problems:
                self.problem(path.name, Fault.MISSING_START, f"event {self._begins_after + 1} is its first")

    def _segment(
        self, path: Path, acknowledged: str | None, header: dict[str, Any] | None, *, first: bool, newest: bool
    ) -> None:
        if first and header is not None:
            self.verdict.chain = str(header.get("chain"))
        if header is None:
            self.problem(path.name, Fault.NO_HEADER)
        elif header.get("segment") != segment_number(path):
            self.problem(path.name, Fault.OTHER_NUMBER)
        sealed = False
        for index, (place, line) in enumerate(lines_of(path)):
            if acknowledged is not None and self._last == acknowledged and index > 0:
                self.verdict.notes.append(f"{place}: what follows was never acknowledged; writing failed here")
                self._rest(path, index)
                return
            if newest and index > 0 and not sealed and not line.endswith(b"\n"):
                # Acknowledged is what is on disk whole. The disk is full, a crash came, or it is being written now.
                self.verdict.notes.append(f"{place}: half a record at the end; it was never acknowledged")
                return
            record = lines.read(line)
            if record is None:
                self.problem(place, Fault.NOT_A_LINE)
                continue
            if sealed:
                self.problem(place, Fault.AFTER_SEAL)
            previous, self._last = self._last, lines.line_hash(line[:-1])
            if first and index == 0 and header is not None and header.get("segment") != 1:
                # Where earlier segments are archived, what this one says about them is taken as said.
                previous = str(record.get("prev"))
                self._sequence = self._begins_after = _number(header.get("seq"))
                self._archived = (previous, self._sequence) != (lines.NOTHING_BEFORE, 0)
            if record.get("prev") != previous:
                self.problem(place, Fault.BROKEN_CHAIN)
            self._record(place, record, previous, header_expected=index == 0)
            sealed = sealed or "seal" in record

    def _rest(self, path: Path, begin: int) -> None:
        """See that what was given up can be one write that failed: it has at most one signature, at its end."""
        rest = (lines.read(line) for _, line in itertools.islice(lines_of(path), begin, None))
        signed = [record for record in rest if record and lines.is_signed(lines.checkpoint_of(record), self._key)]
        if len(signed) > 1:
            self.problem(f"{path.name}:{begin + 1}", Fault.NOT_GIVEN_UP)

    def _record(self, place: str, record: dict[str, Any], previous: str, *, header_expected: bool) -> None:
        kinds = [kind for kind in ("header", "event", "checkpoint", "seal") if kind in record]
        if len(kinds) != 1 or (kinds == ["header"]) is not header_expected or not isinstance(record[kinds[0]], dict):
            self.problem(place, Fault.NOT_A_LINE)
            return
        body = record[kinds[0]]
        if kinds != ["event"]:
            self.clock.see(place, body.get("time"))
        if kinds == ["header"]:
            if body.get("chain") != self.verdict.chain:
                self.problem(place, Fault.OTHER_CHAIN)
            if body.get("seq") != self._sequence:
                self.problem(place, Fault.BAD_SEQUENCE, f"{self._sequence} was expected")
        elif kinds == ["event"]:
            self._sequence += 1
            self.verdict.records += 1
            self.verdict.unsigned += 1
            self.clock.event(place, body)
            if record.get("seq") != self._sequence:
                self.problem(place, Fault.BAD_SEQUENCE, f"{self._sequence} was expected")
                self._sequence = _number(record.get("seq")) or self._sequence
        else:
            self._signed(place, body, previous)

    def _signed(self, place: str, body: dict[str, Any], previous: str) -> None:
        self.verdict.checkpoints += 1
        if not lines.is_signed(body, self._key):
            self.problem(place, Fault.BAD_SIGNATURE)
        elif body["chain"] != self.verdict.chain:
            self.problem(place, Fault.OTHER_CHAIN)
        elif body["seq"] != self._sequence or body["hash"] != previous:
            self.problem(place, Fault.BAD_CHECKPOINT)
        else:
            self.verdict.unsigned = 0
            self._stated[body["seq"], body["hash"]] = place

    # ---- what is kept elsewhere

    def compare(self, directory: Path, known_chains: frozenset[str]) -> None:
        """Hold the journal against the signed statements that were kept elsewhere."""
        verdict, others, earlier = self.verdict, dict[str, str](), 0
        confirmed: set[tuple[int, str]] = set()
        for place, path, body in kept_statements(directory, self._key, verdict.notes):
            if body is None:
                self.problem(place, Fault.BAD_SIGNATURE)
            elif body["chain"] != verdict.chain:
                if path.stem == verdict.chain:
                    self.problem(place, Fault.OTHER_CHAIN)
                elif body["chain"] not in known_chains:
                    others[body["chain"]] = f"{body['seq']} events until {body['time']}"
            elif body["seq"] > self._sequence:
                self.problem(place, Fault.TRUNCATED, f"it states {body['seq']}; there are {self._sequence}")
            elif (body["seq"], body["hash"]) in self._stated:
                confirmed.add((body["seq"], body["hash"]))
            elif body["seq"] <= self._begins_after and self._archived:
                earlier += 1
            else:
                self.problem(place, Fault.FORKED, f"at event {body['seq']}")
        self.verdict.problems += [
            Finding(f"{directory.name}/{chain}.jsonl", Fault.MISSING_CHAIN, told)
            for chain, told in sorted(others.items())
        ]
        if not confirmed and not any(finding.fault is Fault.TRUNCATED for finding in verdict.problems):
            self.problem(str(directory), Fault.NOTHING_ELSEWHERE, f"chain {verdict.chain}")
        unconfirmed = self._stated.keys() - confirmed
        if confirmed and unconfirmed:
            first = min(unconfirmed)
            verdict.notes.append(
                f"{self._stated[first]}: the first of {len(unconfirmed)} signed statements not kept elsewhere"
            )
        if earlier:
            verdict.not_checked.append(f"{earlier} checkpoints kept elsewhere: they speak of archived segments")


def _given_up(headers: dict[int, dict[str, Any] | None]) -> tuple[set[int], dict[int, str]]:
    """Give the segments whose writing failed before their first record, and where others end, as later headers say.

    A header speaks of what is before it, up to the segment that it follows; one that was given up itself says nothing.
    """
    skipped: set[int] = set()
    for number in sorted(headers, reverse=True):
        header = headers[number] if number not in skipped else None
        named = header.get("skipped") if header else None
        found = named if isinstance(named, list) else ()
        skipped.update(one for one in found if isinstance(one, int) and one < number)
    ends: dict[int, str] = {}
    for before, number in itertools.pairwise(sorted(headers.keys() - skipped)):
        abandoned = (headers[number] or {}).get("abandoned")
        if isinstance(abandoned, dict) and abandoned.get("segment") == before:
            ends[before] = str(abandoned.get("hash"))
    return skipped, ends


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0
