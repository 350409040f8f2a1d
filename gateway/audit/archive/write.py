"""Turns closed segments of a live journal into Parquet, and lets their JSON go only when that is proven to hold them.

The order is what makes it safe: verify the chain → write the parts → read them back and recompute the chain from them →
put them into the archive → read them back from there → remove the JSON. A crash at any point leaves the JSON, or both.
"""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import duckdb
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from gateway.audit.archive import columns
from gateway.audit.archive.columns import text
from gateway.audit.archive.deeds import Deed, Recorder, Unrecorded
from gateway.audit.archive.facts import Facts, read_facts, write_part
from gateway.audit.archive.glimpse import glimpse
from gateway.audit.archive.live import USUAL, Means, connect, split_segments
from gateway.audit.archive.parts import Part, Position, parts_of
from gateway.audit.archive.proof import NotArchivable, prove_part, put_part
from gateway.audit.archive.stated import stated_elsewhere
from gateway.audit.archive.store import Store, digest_of
from gateway.audit.chain import verify
from gateway.audit.event import Outcome, Stage
from gateway.audit.files import naming
from gateway.audit.lines import line_hash, read
from gateway.audit.segments import begun, header_of, lines_of, segment_number, segments
from gateway.audit.sinks.cursor import oldest_needed, waiting_for

_STRAGGLER = timedelta(hours=1)  # events that waited for a commit may be older than the one before them
_BATCH = 64 * 1024 * 1024  # bytes of JSON at a time
_STAGED = ".archiving-"  # what the folder is called in which a run puts its parts together


@dataclass(frozen=True, slots=True)
class Conditions:
    """What must hold before JSON goes. ``spool``: the sinks' cursors; what they have yet to send stays.

    ``checkpoints``: directories with signed statements kept elsewhere; those of this journal's chain count.
    """

    key: Ed25519PublicKey
    checkpoints: tuple[Path, ...] = ()
    spool: Path | None = None
    keep_json: bool = False
    means: Means = USUAL
    recorder: Recorder = field(default_factory=Unrecorded)


@dataclass(slots=True)
class Archived:
    """What was done. Names of parts and segments; ``why`` says of a segment that stays who keeps it."""

    parts: list[str] = field(default_factory=list)
    events: int = 0
    removed: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    why: dict[str, str] = field(default_factory=dict)

    def keep(self, path: Path, conditions: Conditions) -> None:
        """Note a closed segment whose JSON stays."""
        self.kept.append(path.name)
        waiting = waiting_for(conditions.spool, segment_number(path)) if conditions.spool is not None else []
        self.why[path.name] = "; ".join(waiting) or "not all of it is archived, since no signature covers its end yet"


@dataclass(slots=True)
class _Run:
    first: Position
    last: Position
    begins: datetime  # earliest and latest time in it
    ends: datetime
    month: str


def archive_journal(journal: Path, store: Store, conditions: Conditions) -> Archived:
    """Archive what is closed. Raises NotArchivable, StoreUnusable, facts.PartUnreadable, OSError.

    Only for the one who holds the archive's lock (``lock.exclusive``).
    """
    done = Archived()
    for left in journal.glob(f"{_STAGED}*"):
        shutil.rmtree(left, ignore_errors=True)  # of a run that was cut off
    paths = _to_look_at(journal, parts_of(store.names()), conditions, done)
    if not paths:
        return done
    connection = connect(conditions.means)
    try:
        with tempfile.TemporaryDirectory(dir=journal, prefix=_STAGED) as name:
            folder = Path(name)
            connection.execute(f"SET temp_directory = {text(str(folder / 'spill'))}")  # sorting may need more room
            # Before the journal: what is stated later would speak of events that the copy has not.
            elsewhere = stated_elsewhere(conditions.checkpoints, paths[0], folder / "checkpoints")
            staged = _stage(paths, folder / "journal")
            chain = _check_journal(staged, parts_of(store.names()), conditions, elsewhere)
            held = [part for part in parts_of(store.names()) if part.chain == chain]
            _see_that_it_goes_on(connection, store, staged, held, folder, conditions)
            position = held[-1].last if held else (0, 0)
            for batch in _batches(staged, folder / "following"):
                split_segments(connection, batch)
                _check_lines(connection, journal)
                for run in _runs(connection, position, _signed_reach(connection, segment_number(batch[-1]))):
                    part = _write_run(connection, store, folder, chain, run, conditions.recorder)
                    done.parts.append(part.name)
                    done.events += part.events
                    position = part.last
                if not conditions.keep_json:
                    _remove(connection, [journal / path.name for path in batch[:-1]], position, conditions, done)
    finally:
        connection.close()
    return done


def _to_look_at(journal: Path, before: list[Part], conditions: Conditions, done: Archived) -> list[Path]:
    """Give the segments from the first one on that is to be archived or removed; none where there is none.

    What is archived and must stay (for a sink, or since all JSON stays) is not read again at each run.
    """
    paths = begun(segments(journal))  # the newest with a record is not archived: a start goes on behind it
    header = header_of(paths[0]) if paths else None
    chain = header.get("chain") if header is not None else None
    position = max((part.last for part in before if part.chain == chain), default=(0, 0))
    needed = oldest_needed(conditions.spool) if conditions.spool is not None else None
    for index, path in enumerate(paths[:-1]):
        number = segment_number(path)
        archived = number < position[0] or (number == position[0] and _lines_of(path) <= position[1])
        goes = not conditions.keep_json and (needed is None or number < needed)
        if not archived or goes:
            return paths[index:]
        if not conditions.keep_json:
            done.keep(path, conditions)
    return []


def _lines_of(path: Path) -> int:
    with path.open("rb") as stream:
        return sum(1 for _ in stream)


def _batches(staged: list[Path], folder: Path) -> Iterator[list[Path]]:
    """Give so many closed segments at a time as memory bears, each time with how the segment behind them begins."""
    folder.mkdir()
    batch: list[Path] = []
    size = 0
    for path, following in itertools.pairwise(staged):
        batch.append(path)
        size += path.stat().st_size
        if size + following.stat().st_size > _BATCH or following == staged[-1]:
            yield [*batch, _beginning(following, folder)]
            batch, size = [], 0


def _beginning(path: Path, folder: Path) -> Path:
    """Copy a segment up to its first signature: that covers what came before, and the header says what was given up."""
    copy = folder / path.name
    with naming(copy), path.open("rb") as reading, copy.open("wb") as writing:
        for line in reading:
            writing.write(line)
            if line.startswith((b'{"checkpoint":', b'{"seal":')):
                break
    return copy


def _stage(paths: list[Path], folder: Path) -> list[Path]:
    """Give the journal as it stands now: the newest segment goes on being written, and is copied to its last line."""
    folder.mkdir()
    staged = []
    for path in paths[:-1]:
        (folder / path.name).symlink_to(path.resolve())
        staged.append(folder / path.name)
    content = paths[-1].read_bytes()
    with naming(newest := folder / paths[-1].name):
        newest.write_bytes(content[: content.rfind(b"\n") + 1])
    return [*staged, newest]


def _check_journal(staged: list[Path], before: list[Part], conditions: Conditions, elsewhere: Path | None) -> str:
    """Verify the journal, and that it goes on where the archive ends. Give its chain."""
    begins, folder = segment_number(staged[0]), staged[0].parent
    verdict = verify(folder, conditions.key, checkpoints=elsewhere, begins_with=begins)
    if not verdict.ok:
        raise NotArchivable(f"{verdict.problems[0]}; run `phi-gateway audit verify`: nothing was archived")
    held = [part.last[0] for part in before if part.chain == verdict.chain]
    if begins > (held[-1] + 1 if held else 1):
        raise NotArchivable(
            f"{staged[0].name} is the first segment, and what was before it is not in the archive; bring it back first"
        )
    return verdict.chain


def _see_that_it_goes_on(
    connection: duckdb.DuckDBPyConnection,
    store: Store,
    staged: list[Path],
    held: list[Part],
    folder: Path,
    conditions: Conditions,
) -> None:
    """See that the journal goes on behind the last part, and that each part holds the lines whose JSON may go for it.

    What a part's name says is archived is passed over here, and its JSON goes: a part that somebody put there must not
    stand for it. Raises NotArchivable, PartUnreadable, StoreUnusable.
    """
    begins = segment_number(staged[0])
    needed = oldest_needed(conditions.spool) if conditions.spool is not None else None
    for part in held:
        live = part.last[0] >= begins
        goes = live and not conditions.keep_json and (needed is None or part.first[0] < needed)
        if goes:
            path = store.local(part.name, fresh=True)
            prove_part(connection, path, part, read_facts(connection, path))
        elif part == held[-1]:
            (glimpsed := folder / "last").mkdir()
            path, _ = glimpse(connection, store, part.name, ("kind",), glimpsed)
        else:
            continue
        ends = _hash_at(staged, part.last) if live else _prev_of(staged)
        if read_facts(connection, path).ends_with != ends:
            raise NotArchivable(
                f"{store}: {part.name} does not end with the line that the journal has there; run "
                "`phi-gateway audit verify-archive`: nothing was archived, and no JSON was removed"
            )


def _hash_at(staged: list[Path], place: Position) -> str | None:
    for path in staged:
        if segment_number(path) == place[0]:
            for number, (_, line) in enumerate(lines_of(path), 1):
                if number == place[1]:
                    return line_hash(line.removesuffix(b"\n"))
    return None


def _prev_of(staged: list[Path]) -> str | None:
    """Give the hash of the line before the first segment that begins with a header."""
    for path in staged:
        _, line = next(lines_of(path), ("", b""))
        record = read(line)
        if record is not None and "header" in record:
            return str(record.get("prev"))
    return None


def _check_lines(connection: duckdb.DuckDBPyConnection, journal: Path) -> None:
    """See that each line can be written again, byte for byte, from what a part keeps of it."""
    rebuilt = (
        "'{\"' || kind || '\":' || body || ',\"prev\":\"' || prev || '\"' || "
        "coalesce(',\"seq\":' || seq::VARCHAR, '') || '}'"
    )
    odd = connection.execute(
        f"SELECT segment, line FROM split WHERE kind IS NULL OR raw <> {rebuilt} ORDER BY ALL LIMIT 1"
    ).fetchone()
    if odd is not None:
        raise NotArchivable(f"{journal}: segment {odd[0]}, line {odd[1]} is not written as this program writes lines")


def _signed_reach(connection: duckdb.DuckDBPyConnection, newest: int) -> Position:
    """Give the last position that may be archived: in a closed segment, all of whose events a signature covers."""
    signed = connection.execute(
        "SELECT max((segment, line)) FROM split WHERE kind IN ('checkpoint', 'seal')"
    ).fetchone()
    reach = signed[0] if signed and signed[0] else (0, 0)
    closed = connection.execute(
        """SELECT max((segment, line)) FROM split WHERE segment < $newest AND segment NOT IN (
            SELECT segment FROM split WHERE kind = 'event' AND (segment, line) > ($segment, $line))""",
        {"newest": newest, "segment": reach[0], "line": reach[1]},
    ).fetchone()
    return closed[0] if closed and closed[0] else (0, 0)


def _runs(connection: duckdb.DuckDBPyConnection, after: Position, reach: Position) -> list[_Run]:
    """Cut the lines at the turn of each month (UTC), in the order of the chain."""
    connection.execute(
        f"""CREATE OR REPLACE TEMP TABLE told AS SELECT * FROM ({columns.projection("split")})
        WHERE (segment, line) > ({after[0]}, {after[1]}) AND (segment, line) <= ({reach[0]}, {reach[1]})"""
    )
    runs: list[_Run] = []
    for segment, line, time in connection.execute(
        "SELECT segment, line, time FROM told ORDER BY segment, line"
    ).fetchall():
        run = runs[-1] if runs else None
        moment = time or (run.ends if run else datetime(1970, 1, 1))
        month = f"{moment:%Y-%m}"
        if run is None or (month != run.month and (month > run.month or run.ends - moment > _STRAGGLER)):
            runs.append(_Run((segment, line), (segment, line), moment, moment, month))
        else:
            run.last = (segment, line)
            run.begins, run.ends = min(run.begins, moment), max(run.ends, moment)
    return runs


def _write_run(
    connection: duckdb.DuckDBPyConnection, store: Store, folder: Path, chain: str, run: _Run, recorder: Recorder
) -> Part:
    where = f"(segment, line) BETWEEN ({run.first[0]}, {run.first[1]}) AND ({run.last[0]}, {run.last[1]})"
    seqs = connection.execute(f"SELECT min(seq), max(seq) FROM told WHERE kind = 'event' AND {where}").fetchone()
    edges = connection.execute(
        f"SELECT arg_min(prev, (segment, line)), arg_max(sha256(raw), (segment, line)) FROM split WHERE {where}"
    ).fetchone()
    if seqs is None or edges is None:
        raise NotArchivable("a run of lines is empty")
    first_seq, last_seq = seqs if seqs[0] is not None else _no_events(connection, run.first)
    facts = Facts(*edges)
    part = Part(chain, run.first, run.last, first_seq, last_seq, run.begins.date(), run.ends.date(), run.month)
    made = folder / "part.parquet"
    write_part(connection, f"(SELECT * FROM told WHERE {where})", made, chain, facts)
    prove_part(connection, made, part, facts)
    digest = digest_of(made)
    with recorder.doing(store, part_deed(Stage.ARCHIVE, Outcome.ARCHIVED, part, digest)):
        put_part(connection, store, part, made, facts, digest)
    made.unlink()
    return part


def part_deed(
    stage: Stage, outcome: Outcome, part: Part, digest: str, *, sources: int = 0, tombstone: str | None = None
) -> Deed:
    """Say what is done to a part: it comes into the archive, or (``tombstone``: the name of what is left) it goes."""
    fields = {
        "partition": part.month,
        "part": part.name,
        "part_events": part.events,
        "part_sources": sources,
        "digest": digest,
        "first_seq": part.first_seq,
        "last_seq": part.last_seq,
        "first_segment": part.first[0],
        "last_segment": part.last[0],
        "first_day": part.first_day.isoformat(),
        "last_day": part.last_day.isoformat(),
    }
    if tombstone is not None:
        return Deed(stage, outcome, fields, there=tombstone, gone=part.name)
    return Deed(stage, outcome, fields, there=part.name, digest_there=digest)


def _no_events(connection: duckdb.DuckDBPyConnection, first: Position) -> tuple[int, int]:
    """Give a run without events the number of the event that would come next."""
    found = connection.execute(
        "SELECT max(seq) FROM split WHERE kind = 'event' AND (segment, line) < (?, ?)", list(first)
    ).fetchone()
    last = found[0] if found and found[0] is not None else None
    if last is None:
        header = connection.execute(
            "SELECT json_extract(body, '$.seq')::BIGINT FROM split WHERE kind = 'header' ORDER BY segment LIMIT 1"
        ).fetchone()
        last = header[0] if header else 0
    return last + 1, last


def _remove(
    connection: duckdb.DuckDBPyConnection,
    closed: list[Path],
    position: Position,
    conditions: Conditions,
    done: Archived,
) -> None:
    needed = oldest_needed(conditions.spool) if conditions.spool is not None else None
    for path in closed:
        number = segment_number(path)
        if number > position[0] or (needed is not None and number >= needed):
            done.keep(path, conditions)
            continue
        counted = connection.execute("SELECT count(*) FROM split WHERE segment = ?", [number]).fetchone()
        if counted and counted[0] == _lines_of(path):
            path.unlink()
            done.removed.append(path.name)
        else:  # it ends in lines that were never acknowledged: no part of the trail, but evidence of a failed disk
            path.rename(path.with_suffix(".unacknowledged"))
            done.removed.append(path.name)
