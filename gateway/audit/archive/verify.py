"""Verifies an archive offline: needs its files and the public key, nothing of the gateway.

The chain is recomputed from the events' own JSON, every column is worked out of that again, every signature is checked,
every gap must be explained by a signed tombstone, and every part must be byte for byte what its event states.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

import duckdb
import orjson
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from gateway.audit import lines
from gateway.audit.archive import statements
from gateway.audit.archive.digests import Digests
from gateway.audit.archive.facts import (
    Facts,
    Line,
    PartUnreadable,
    differing_columns,
    named_references,
    names_what_it_holds,
    read_facts,
    read_lines,
    strange_columns,
)
from gateway.audit.archive.live import connect, distrust
from gateway.audit.archive.parts import Part, parts_of, read_name, strange
from gateway.audit.archive.proof import NotArchivable, prove_held, prove_part
from gateway.audit.archive.references import changed_references, not_kept
from gateway.audit.archive.store import Store, digest_of
from gateway.audit.chain import Fault
from gateway.audit.clock import Clock
from gateway.audit.kept import kept_statements
from gateway.audit.segments import header_of, lines_of, segment_number, segments


class ArchiveFault(StrEnum):
    """What can be wrong with an archive."""

    UNREADABLE = "a part cannot be read"
    BROKEN_CHAIN = "the chain recomputed from a part does not end where the part says"
    OTHER_PLACE = "a part does not hold the lines that its name says"
    CHANGED_PART = "a part is not byte for byte what its event states: a question may pass over what it holds"
    EDITED_COLUMN = "a column does not follow from the event beside it"
    MISSING_PART = "events are missing between two parts, and no signed tombstone explains it"
    MISSING_START = "the archive does not begin with the chain's first line, and no signed tombstone explains it"
    BAD_SIGNATURE = "a checkpoint is not signed by this key, or states another chain"
    BAD_TOMBSTONE = "a tombstone or hold is not signed by this key as what its name says"
    MISSING_HOLD = "an event states a legal hold, or its release, that is not here as it was signed then"
    MISSING_LENGTH = "an event states a length of retention whose file is not here: what is in force seems shorter"
    STRANGE_FILE = "a file among the parts is none of them: Athena and Trino would read it"
    MISSING_CHAIN = Fault.MISSING_CHAIN.value
    OVERLAP = "two parts hold the same lines"
    NOT_CONTINUED = "the live journal does not go on where the archive ends"
    OTHER_LINES = "the live journal has another line where this part ends"
    OTHER_COPY = "a part has the place of lines of a larger one, and does not hold them as that does"
    UNSIGNED_CHAIN = "no signature of this key vouches for any line of this chain"
    FORKED = Fault.FORKED.value
    TRUNCATED = Fault.TRUNCATED.value


@dataclass(slots=True)
class ArchiveVerdict:
    """What verification came to; ``removed`` says what tombstones explain."""

    events: int = 0
    parts: int = 0
    checkpoints: int = 0
    unsigned: int = 0
    problems: list[str] = field(default_factory=list)
    removed: list[str] = field(default_factory=list)
    not_checked: list[str] = field(default_factory=list)
    policies: set[str] = field(default_factory=set)  # hashes and versions that events name
    detectors: set[str] = field(default_factory=set)

    @property
    def ok(self) -> bool:
        """Whether nothing was found."""
        return not self.problems


@dataclass(slots=True)
class _Chain:
    """Where the recomputation of one chain stands."""

    name: str
    last: str = lines.NOTHING_BEFORE
    sequence: int = 0
    unsigned: int = 0
    stated: set[tuple[int, str]] = field(default_factory=set)
    last_part: Part | None = None
    gone: list[tuple[int, int]] = field(default_factory=list)  # events that tombstones account for
    goes_on: bool = False  # its last line is one of a live journal, which is verified by itself
    clock: Clock = field(default_factory=Clock)

    def was_removed(self, sequence: int) -> bool:
        """Whether a statement after this event went with a removed partition."""
        return any(first - 1 <= sequence <= last for first, last in self.gone)


def verify_archive(
    store: Store,
    key: Ed25519PublicKey,
    *,
    journals: tuple[Path, ...] = (),
    checkpoints: Path | None = None,
    known_chains: frozenset[str] = frozenset(),
) -> ArchiveVerdict:
    """Read an archive from first part to last. ``journals`` are those that go on from it.

    ``known_chains`` are chains of the same key that are verified elsewhere. Raises StoreUnusable.
    """
    connection = connect()
    distrust(connection)
    try:
        walk = _Walk(store, key, connection)
        walk.parts(journals)
        goes_on = walk.continued(journals)
        walk.vouched()
        if checkpoints is None:
            walk.not_checked("whether the last parts were taken away: no checkpoints kept elsewhere are given")
        else:
            walk.compare(checkpoints, goes_on, known_chains)
    finally:
        connection.close()
    return walk.verdict


class _Walk:
    """Where a reader of the archive stands."""

    def __init__(self, store: Store, key: Ed25519PublicKey, connection: duckdb.DuckDBPyConnection) -> None:
        self._store = store
        self._key = key
        self._connection = connection
        self._chains: dict[str, _Chain] = {}
        self._tombstones: dict[str, list[dict[str, Any]]] = {}  # by chain
        self._digests = Digests()
        self._live: dict[tuple[str, int], list[Path]] = {}  # segments of live journals, by chain and number
        self.verdict = ArchiveVerdict()

    def problem(self, place: str, fault: ArchiveFault, detail: object = "") -> None:
        self.verdict.problems.append(f"{place}: {fault}{f' ({detail})' if detail != '' else ''}")

    def not_checked(self, what: str) -> None:
        self.verdict.not_checked.append(what)

    # ---- the archive itself

    def parts(self, journals: tuple[Path, ...]) -> None:
        """Read all parts in their order, and what is stated about them, in live ``journals`` too."""
        store, verdict, digests = self._store, self.verdict, self._digests
        names = store.names()
        self._read_tombstones(names)
        for name in strange(names):
            self.problem(name, ArchiveFault.STRANGE_FILE)
        parts = parts_of(names)
        if not parts:
            self.not_checked(
                "whether this is the archive: it holds no part; it may be another place, or not be mounted"
            )
        for path in (path for journal in journals for path in segments(journal)):
            self._live.setdefault((str((header_of(path) or {}).get("chain")), segment_number(path)), []).append(path)
        for part in parts:
            self._part(part, self._chains.setdefault(part.chain, _Chain(part.chain)))
        self._left_over(names, parts)
        digests.read_journals(journals)
        self._hold_digests(parts)
        for name in digests.missing_holds(store, names):
            self.problem(name, ArchiveFault.MISSING_HOLD)
        for name in digests.missing_lengths(names):
            self.problem(name, ArchiveFault.MISSING_LENGTH)
        for chain in self._chains.values():
            verdict.unsigned += chain.unsigned
            verdict.not_checked += chain.clock.told()
        verdict.not_checked += not_kept(store, verdict.policies, verdict.detectors)
        verdict.problems += changed_references(store, names)

    def _read_tombstones(self, names: list[str]) -> None:
        for name in names:
            if not name.startswith((statements.REMOVED, statements.HOLD)):
                continue
            removal, content, key = name.startswith(statements.REMOVED), self._store.local(name).read_bytes(), self._key
            body = statements.read_removal(content, key) if removal else statements.read_hold(name, content, key)
            if body is None:
                self.problem(name, ArchiveFault.BAD_TOMBSTONE)
            elif removal:
                self._tombstones.setdefault(str(body["chain"]), []).append(body)

    def _follow(self, chain: _Chain, until: str) -> None:
        """Follow the tombstones from where the chain stands to the line whose hash is ``until``."""
        for told in _way(self._tombstones.get(chain.name, ()), chain.last, until):
            first, last = int(told["first_seq"]), int(told["last_seq"])
            self.verdict.removed.append(f"{told['month']}: events {first} to {last} removed on {told['time']}")
            chain.gone.append((first, last))
            chain.last, chain.sequence = str(told["ends_with"]), last
            chain.unsigned, chain.goes_on = 0, False  # it states, signed, what it stands behind

    def _part(self, part: Part, chain: _Chain) -> None:
        verdict, connection = self.verdict, self._connection
        verdict.parts += 1
        try:
            path = self._store.local(part.name, fresh=True)
            self._digests.found[part.name] = digest_of(path)
            facts = read_facts(connection, path)
            self._explain_gap(part, facts, chain)
            self._recompute(path, part, facts, chain)
            self._hold_live(part, chain)
            for policy, detector in named_references(connection, path):
                verdict.policies |= {policy} if policy is not None else set()
                verdict.detectors |= {detector} if detector is not None else set()
            if not names_what_it_holds(connection, path, part):
                self.problem(part.name, ArchiveFault.OTHER_PLACE, "chain, days or month")
            for name in strange_columns(connection, path):
                self.not_checked(f"{part.name}: column {name}, which no event has; no question reads it")
            for segment, line, column in differing_columns(connection, path):
                self.problem(_place(part, segment, line), ArchiveFault.EDITED_COLUMN, column)
        except (PartUnreadable, FileNotFoundError) as failure:
            self.problem(part.name, ArchiveFault.UNREADABLE, failure)
        chain.last_part = part

    def _left_over(self, names: list[str], parts: list[Part]) -> None:
        """Hold what a larger part has the place of against that: no question reads it, but Athena and Trino do."""
        for part in (found for name in names if (found := read_name(name)) is not None and found not in parts):
            larger = next(other for other in parts if other.holds(part))
            try:
                path, whole = self._store.local(part.name, fresh=True), self._store.local(larger.name, fresh=True)
                facts = read_facts(self._connection, path)
                prove_part(self._connection, path, part, facts)
                prove_held(self._connection, whole, part, facts)
            except (NotArchivable, PartUnreadable, FileNotFoundError) as failure:
                self.problem(part.name, ArchiveFault.OTHER_COPY, failure)
            else:
                self.not_checked(
                    f"{part.name}: whether Athena and Trino count it twice; it was joined into {larger.name}, and the "
                    "next run of the archive removes it"
                )

    def _explain_gap(self, part: Part, facts: Facts, chain: _Chain) -> None:
        """Follow the tombstones from where the chain stands to where this part begins."""
        before = chain.last_part
        if before is not None and part.first <= before.last:
            self.problem(part.name, ArchiveFault.OVERLAP)
            chain.last, chain.sequence = facts.begins_after, part.first_seq - 1
            return
        self._follow(chain, facts.begins_after)
        if chain.last != facts.begins_after or chain.sequence != part.first_seq - 1:
            fault = ArchiveFault.MISSING_PART if before is not None else ArchiveFault.MISSING_START
            expected = f"event {chain.sequence + 1} was expected, it begins with {part.first_seq}"
            self.problem(part.name, fault, expected)
            chain.last, chain.sequence = facts.begins_after, part.first_seq - 1

    def _recompute(self, path: Path, part: Part, facts: Facts, chain: _Chain) -> None:
        first = last = (0, 0)
        events, placed = 0, True
        for line in read_lines(self._connection, path):
            placed = placed and line.follows(last)
            last = (line.segment, line.line)
            first = last if first == (0, 0) else first
            if line.kind == "event":
                events += 1
                chain.sequence += 1
                chain.unsigned += 1
                self._digests.read(line.body)
                if '"clock_seconds"' in line.body:
                    _tell_clock(line, chain, part)
            else:
                _tell_clock(line, chain, part)
                if line.kind in ("checkpoint", "seal"):
                    self._signed(line, chain, part)
            chain.last = line.hash(chain.last)
        self.verdict.events += events
        if chain.last != facts.ends_with:
            self.problem(part.name, ArchiveFault.BROKEN_CHAIN)
            chain.last = facts.ends_with
        if not placed or (first, last, events, chain.sequence) != (part.first, part.last, part.events, part.last_seq):
            self.problem(part.name, ArchiveFault.OTHER_PLACE)
            chain.sequence = part.last_seq

    def _hold_live(self, part: Part, chain: _Chain) -> None:
        """Hold a part's last line against the live journal that still has it: questions read the part alone.

        Each line names the one before, so that all others of the part are those of the journal as well.
        """
        number, at = part.last
        chain.goes_on = False
        for path in self._live.get((part.chain, number), ()):
            line = next((line for place, (_, line) in enumerate(lines_of(path), 1) if place == at), b"")
            if lines.line_hash(line.removesuffix(b"\n")) == chain.last:
                chain.goes_on = True
            else:
                self.problem(part.name, ArchiveFault.OTHER_LINES, f"{path.name}:{at}")

    def _signed(self, line: Line, chain: _Chain, part: Part) -> None:
        self.verdict.checkpoints += 1
        try:
            body = orjson.loads(line.body)
        except orjson.JSONDecodeError:
            body = None
        stands = (chain.name, chain.sequence, chain.last)
        if not lines.is_signed(body, self._key) or (body["chain"], body["seq"], body["hash"]) != stands:
            self.problem(_place(part, line.segment, line.line), ArchiveFault.BAD_SIGNATURE)
            return
        chain.unsigned = 0
        chain.stated.add((chain.sequence, chain.last))

    def _hold_digests(self, parts: list[Part]) -> None:
        for name in self._digests.differing():
            self.problem(name, ArchiveFault.CHANGED_PART)
        if unstated := self._digests.unstated(parts):
            self.not_checked(
                f"{len(unstated)} parts byte for byte ({unstated[0]} the first): no event states what their bytes "
                "were; give --journal, and let the gateway take up what waits in state/archive/deeds"
            )

    # ---- what is kept elsewhere

    def continued(self, journals: tuple[Path, ...]) -> set[str]:
        """See that each live journal begins where, or before where, the archive of its chain ends; give the chains."""
        goes_on = set()
        for path in (segments(journal)[0] for journal in journals if segments(journal)):
            _, line = next(lines_of(path), ("", b""))
            try:
                record = orjson.loads(line)
                name, number = str(record["header"]["chain"]), int(record["header"]["segment"])
            except (ValueError, KeyError, TypeError):
                self.problem(str(path), ArchiveFault.NOT_CONTINUED, "its header cannot be read")
                continue
            goes_on.add(name)
            chain = self._chains.setdefault(name, _Chain(name))
            ends = [int(told["last"][0]) for told in self._tombstones.get(name, ())]
            if number > max([*ends, chain.last_part.last[0] if chain.last_part else 0]):
                self._follow(chain, str(record.get("prev")))
                if (record.get("prev"), record["header"].get("seq")) != (chain.last, chain.sequence):
                    self.problem(path.name, ArchiveFault.NOT_CONTINUED)
                chain.goes_on = True
            else:
                self._follow(chain, "")  # what went last from the archive is still live as JSON
        if not journals:
            self.not_checked("whether the live journal goes on where the archive ends: give --journal")
        return goes_on

    def vouched(self) -> None:
        """See that every event has a signature behind it: in the archive, or in the live journal that goes on.

        What is archived was signed. Whoever has no key, and adds events, cannot have them signed.
        """
        for name, chain in sorted(self._chains.items()):
            if chain.last_part is None or chain.goes_on or not chain.unsigned:
                continue
            if not chain.stated and not chain.gone:
                self.problem(f"chain {name}", ArchiveFault.UNSIGNED_CHAIN, f"{chain.unsigned} events")
            else:
                self.not_checked(
                    f"chain {name}: the last {chain.unsigned} events against a signature: none follows them in the "
                    "archive; give the live journal that goes on from it with --journal"
                )

    def compare(self, directory: Path, goes_on: set[str], known_chains: frozenset[str]) -> None:
        """Hold the archive against the signed statements that were kept elsewhere."""
        missing: dict[str, str] = {}
        spoken_of = set()
        for place, _, body in kept_statements(directory, self._key, self.verdict.not_checked):
            if body is None:
                self.problem(place, ArchiveFault.BAD_SIGNATURE)
                continue
            chain = self._chains.get(body["chain"])
            if chain is None:
                if body["chain"] not in known_chains:
                    missing[body["chain"]] = f"{body['seq']} events until {body['time']}"
                continue
            spoken_of.add(chain.name)
            stated = (body["seq"], body["hash"]) in chain.stated
            if body["seq"] >= chain.sequence and chain.name in goes_on and not stated:
                continue  # the live journal's verification holds it against what is there
            if body["seq"] > chain.sequence:
                self.problem(place, ArchiveFault.TRUNCATED, f"it states {body['seq']}, there are {chain.sequence}")
            elif not stated and not chain.was_removed(body["seq"]):
                self.problem(place, ArchiveFault.FORKED, f"at event {body['seq']}")
        for name, told in sorted(missing.items()):
            self.problem(f"{directory.name}/{name}.jsonl", ArchiveFault.MISSING_CHAIN, told)
        self.verdict.not_checked += [
            f"chain {name}, whether its last parts were taken away: no checkpoint of it is kept elsewhere"
            for name in sorted(self._chains.keys() - spoken_of)
        ]


def _way(told: Iterable[dict[str, Any]], begins: str, until: str) -> list[dict[str, Any]]:
    """Give the tombstones from one line to another, or else as far as they lead.

    Several may begin at one line: of a part, and of one that it was joined into after a run was cut off.
    """
    behind: dict[str, list[dict[str, Any]]] = {}
    for one in sorted(told, key=lambda one: int(one["last_seq"])):
        behind.setdefault(str(one["begins_after"]), []).append(one)
    ways: list[list[dict[str, Any]]] = [[]]
    farthest: list[dict[str, Any]] = []
    while ways:
        way = ways.pop()
        at = str(way[-1]["ends_with"]) if way else begins
        if at == until:
            return way
        farthest = max(farthest, way, key=lambda found: int(found[-1]["last_seq"]) if found else -1)
        ways += [[*way, one] for one in behind.pop(at, ())]  # each line once: a ring leads nowhere
    return farthest


def _place(part: Part, segment: int, line: int) -> str:
    return f"{part.name}: segment {segment}, line {line}"


def _tell_clock(line: Line, chain: _Chain, part: Part) -> None:
    place = _place(part, line.segment, line.line)
    with contextlib.suppress(orjson.JSONDecodeError, AttributeError):
        body = orjson.loads(line.body)
        if line.kind == "event":
            chain.clock.event(place, body)
        else:
            chain.clock.see(place, body.get("time"))
