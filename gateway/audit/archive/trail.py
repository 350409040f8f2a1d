"""Opens live journals and an archive as one set of events: none twice, none lost while archiving goes on beside.

The live segments are read first and the archive is listed after: what is archived in between is found in both, and
counted once. A segment's JSON goes only after its parts are in the archive.
"""

from __future__ import annotations

import contextlib
import itertools
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import duckdb

from gateway.audit.archive import columns
from gateway.audit.archive.columns import text
from gateway.audit.archive.live import Header, Means, connect, refused, speaking, split_segments
from gateway.audit.archive.parts import Part, parts_of, strange
from gateway.audit.archive.reach import End, SetBack, archived_ends, live_ends, set_back, unmarked, unreached, utc_now
from gateway.audit.archive.steps import Doubt, Step, doubts, may_say, read_step
from gateway.audit.archive.store import Store, StoreUnusable
from gateway.audit.archive.tombstones import removals
from gateway.audit.files import stat_of
from gateway.audit.segments import begun, segment_name, segment_number, segments

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

_TRIES = 5
MEMORY = "2GB"
_BATCH = 64 * 1024 * 1024  # bytes of live segments that are taken apart at a time


class TrailUnreadable(RuntimeError):
    """A question cannot be answered. Names the place and the remedy."""


@dataclass(slots=True)
class Trail:
    """An open trail. ``gaps`` say what is not there, in words; an answer over them is not complete."""

    connection: duckdb.DuckDBPyConnection
    parts: list[Part]
    paths: dict[Part, str] = field(default_factory=dict)
    gaps: list[str] = field(default_factory=list)
    removed: list[dict[str, Any]] = field(default_factory=list)  # what tombstones say went at the end of its time
    now: datetime = field(default_factory=utc_now)  # UTC, without a zone: until when it should reach
    _store: Store | None = None

    def events(self, first: date | None = None, last: date | None = None) -> str:
        """Give SQL (in brackets) for all events that may be of these days, with the columns of ``columns.COLUMNS``."""
        return self._events_of([part for part in self.parts if part.touches(first, last)])

    def set_back_before(self, day: date) -> str | None:
        """Give SQL for the events of earlier days that stand in their chain behind some of this day, or later.

        Between them the clock was set back: an outcome may bear a time long before its intent's. None: there are none,
        as a part's name and place say.
        """
        found, late = [], set()
        for part in self.parts:
            if part.last_day >= day:
                late.add(part.chain)
            elif part.chain in late:
                found.append(part)
        return self._events_of(found) if found else None

    def _events_of(self, chosen: list[Part]) -> str:
        names = ", ".join(columns.quoted(column.name) for column in columns.COLUMNS)
        told = ", ".join(_with_default(column) for column in columns.COLUMNS)
        live = f"SELECT {names} FROM live WHERE kind = 'event'"
        if not chosen:
            return f"({live})"
        files = ", ".join(text(self._path(part)) for part in chosen)
        # By name: a part that was archived before a column was added has none, and the column's default stands there.
        there = f"read_parquet([{files}], hive_partitioning = false, union_by_name = true)"
        return f"(SELECT {told} FROM ({live} UNION ALL BY NAME SELECT * FROM {there} WHERE kind = 'event'))"

    def gaps_of(self, begin: datetime | None, end: datetime | None) -> list[str]:
        """Give the gaps of an answer about the time from ``begin`` until before ``end`` (UTC; None: open).

        Raises TrailUnreadable, PartVanished.
        """
        first, back = begin.date() if begin is not None else None, unmarked(self.connection)
        told = self.lost(first) + self.unreached(first, end) + set_back(back, begin, end)
        return told + self._stepped(back, begin, end)

    def _stepped(self, back: Iterable[SetBack], begin: datetime | None, end: datetime | None) -> list[str]:
        """Say which calls are of the time by one clock, and not by another. Raises TrailUnreadable, PartVanished."""
        if begin is None and end is None:
            return []  # all is asked about, by whatever clock
        first = begin.date() if begin is not None else None
        last = (end - timedelta(microseconds=1)).date() if end is not None else None
        marks = self.rows(
            f"""SELECT chain, segment, line, clock_seconds FROM {self._events_of(may_say(self.parts, first, last))}
            WHERE clock_seconds IS NOT NULL"""
        )
        steps = [step for mark in marks if (step := read_step(mark)) is not None]
        if not steps:
            return []
        steps += [Step(at.chain, at.place, at.time - at.before) for at in back]
        return [told for doubt in doubts(steps) for told in self._doubtful(doubt, begin, end)]

    def _doubtful(self, doubt: Doubt, begin: datetime | None, end: datetime | None) -> list[str]:
        parts = [part for part in self.parts if doubt.touches(part)]
        within = "(($begin::TIMESTAMP IS NULL OR {0} >= $begin::TIMESTAMP) AND ($end::TIMESTAMP IS NULL OR {0} < $end))"
        (told,) = self.rows(
            f"""SELECT count(*) AS calls, min(time) AS first, max(time) AS last FROM {self._events_of(parts)}
            WHERE chain = $chain AND stage IN ('intent', 'refusal') AND (segment, line) >= ($s1, $l1)
            AND (segment, line) < ($s2, $l2)
            AND {within.format("time")} <> {within.format("(time + to_microseconds($by))")}""",
            {
                "begin": begin,
                "end": end,
                "chain": doubt.chain,
                **dict(zip(("s1", "l1", "s2", "l2"), (*doubt.begin, *doubt.end), strict=True)),
                "by": doubt.by // timedelta(microseconds=1),
            },
        )
        return [doubt.said(told["calls"], told["first"], told["last"])] if told["calls"] else []

    def lost(self, first: date | None) -> list[str]:
        """Say what the trail does not hold that it did; what was removed before ``first`` does not count."""
        gone = [told["last_day"] for told in self.removed if first is None or told["last_day"] >= first.isoformat()]
        if not gone:
            return list(self.gaps)
        return [*self.gaps, f"events until {max(gone)} are partly removed, at the end of their retention"]

    def unreached(self, first: date | None, end: datetime | None) -> list[str]:
        """Say which part of the time no line of the trail witnesses. Raises TrailUnreadable, PartVanished."""
        if first is not None and first > self.now.date():
            return [f"the time asked about is yet to come, by this machine's clock ({self.now.date()}): look at --from"]
        begins = self._begins()
        if begins is not None and end is not None and end <= begins:
            return [
                f"the trail begins at {begins:%Y-%m-%d %H:%M:%S} UTC and says nothing of the time before: "
                "give the archive, or the journal, of that time"
            ]
        until = min(end or self.now, self.now)
        return unreached(self._ends(first, until), first, until, self.now)

    def notes_of(self, first: date | None) -> list[str]:
        """Say so where the time from ``first`` on begins before the trail does: another may have been there."""
        begins = self._begins()
        if first is None or begins is None or first >= begins.date():
            return []
        return [f"the trail begins at {begins:%Y-%m-%d %H:%M:%S} UTC: what was sent before is not in it"]

    def _begins(self) -> datetime | None:
        """Give when the trail begins: a moment of what is live, the first day of what is archived or was removed."""
        (live,) = self.rows("SELECT min(time) AS begins FROM live")
        days = [part.first_day for part in self.parts]
        days += [date.fromisoformat(f"{told['month']}-01") for told in self.removed]
        moments = [datetime.combine(day, time.min) for day in days]
        return min([*moments, *([live["begins"]] if live["begins"] else [])], default=None)

    def _ends(self, first: date | None, until: datetime) -> list[End]:
        live = live_ends(self.connection)
        goes_on = {end.chain for end in live}
        archived = [part for part in self.parts if part.chain not in goes_on]
        with _asking():
            return live + archived_ends(self.connection, archived, self._path, first=first, until=until)

    def rows(self, sql: str, parameters: Sequence[object] | dict[str, object] | None = None) -> list[dict[str, Any]]:
        """Ask, and give each row by its columns' names. Raises TrailUnreadable."""
        with _asking():
            answer = self.connection.execute(sql, parameters)
        names = [entry[0] for entry in answer.description or ()]
        return [dict(zip(names, row, strict=True)) for row in answer.fetchall()]

    def close(self) -> None:
        """Let go of the memory."""
        self.connection.close()

    def _path(self, part: Part) -> str:
        if part not in self.paths:
            if self._store is None:
                raise TrailUnreadable("no archive is open")
            try:
                self.paths[part] = str(self._store.local(part.name))
            except FileNotFoundError:
                raise PartVanished(f"{part.name} was joined or removed meanwhile; ask again") from None
        return self.paths[part]


@contextmanager
def _asking() -> Iterator[None]:
    """Turn what DuckDB raises into what a question may."""
    try:
        yield
    except duckdb.IOException as failure:  # joined or removed meanwhile, or so broken that it ends before its end
        told = _first_line(refused(failure))
        raise PartVanished(
            f"{told}; ask again, and if it says so again, run `phi-gateway audit verify-archive`"
        ) from None
    except duckdb.OutOfMemoryException:
        raise TrailUnreadable(f"the answer needs more than {MEMORY} of memory; ask for a shorter time") from None
    except duckdb.Error as failure:  # a part that is none, or not one of this program's
        raise TrailUnreadable(f"{_first_line(str(failure))}; run `phi-gateway audit verify-archive`") from None


def _first_line(told: str) -> str:
    """Leave out the SQL that DuckDB shows below what it says: it is nobody's who asks."""
    return told.partition("\n")[0]


def _with_default(column: columns.Column) -> str:
    name = columns.quoted(column.name)
    return name if column.default is None else f"coalesce({name}, {column.default}) AS {name}"


class PartVanished(TrailUnreadable):
    """A part was merged or removed while a question was being answered: ask again."""


def open_trail(
    journals: Iterable[Path],
    archive: Store | None = None,
    key: Ed25519PublicKey | None = None,
    now: datetime | None = None,
) -> Trail:
    """Open the journals (one of each replica) and the archive. Raises TrailUnreadable, StoreUnusable.

    ``key`` proves what tombstones say was removed at the end of its time; without it that is a gap of the answer.
    ``now`` (UTC, without a zone) is the moment until which the trail should reach; None: this one.
    """
    connection = connect(Means(MEMORY))
    try:
        unreadable, misplaced = _load_live(connection, list(journals))
        try:
            names = archive.names() if archive is not None else []
        except OSError as failure:
            raise StoreUnusable(f"{archive}: {failure.strerror}; check the path and its permissions") from None
        trail = Trail(connection, parts_of(names), now=now or utc_now(), _store=archive)
        trail.gaps += misplaced + _twice(trail)
        _count_once(trail)
        if others := strange(names):
            trail.gaps.append(f"{len(others)} files among the parts are none ({others[0]}): they were not read")
        if unreadable:
            trail.gaps.append(f"{unreadable} lines of the live journal are no records; run `phi-gateway audit verify`")
        trail.removed, unsigned = removals(archive, names, key) if archive is not None else ([], 0)
        trail.removed = [told for told in trail.removed if not _is_there(told, trail.parts)]
        if unsigned:
            trail.gaps.append(f"{unsigned} tombstones are not signed as such; run `phi-gateway audit verify-archive`")
        if trail.removed and key is None:
            trail.gaps.append(f"{len(trail.removed)} tombstones say what was removed, unproven: give --public-key")
        trail.gaps += _missing(trail)
        if not trail.parts and not trail.rows("SELECT 1 FROM live LIMIT 1"):
            what = "all that it had was removed" if trail.removed else "it may be another directory, or not be mounted"
            trail.gaps.append(f"the trail holds no event: {what}")
    except BaseException:
        connection.close()
        raise
    return trail


def _load_live(connection: duckdb.DuckDBPyConnection, journals: list[Path]) -> tuple[int, list[str]]:
    """Read the live segments into memory; give the number of lines that are none, and which files have wrong names."""
    connection.execute(columns.create_table("live"))
    unreadable, misplaced = 0, []
    for directory in journals:
        try:
            paths, later = _live_segments(directory)
            if not paths:
                misplaced.append(f"{directory} holds no segment: it may be another directory, or not be mounted")
            for batch in _batches(paths):
                if _split(connection, batch, later):
                    newest = segment_number(paths[-1])
                    lines, names = _take(connection, segment_number(batch[-1]), newest)
                    unreadable, misplaced = unreadable + lines, misplaced + names
        except OSError as failure:
            raise TrailUnreadable(f"{directory}: {failure.strerror}; check its permissions") from None
        except duckdb.OutOfMemoryException:
            raise TrailUnreadable(
                f"{directory} is more than {MEMORY} of memory bear; archive its closed segments "
                "(`phi-gateway audit archive`), and ask with --archive"
            ) from None
        except duckdb.Error as failure:
            raise TrailUnreadable(
                f"{directory}: a segment cannot be read ({type(failure).__name__}); run `phi-gateway audit verify`, "
                "which says where"
            ) from None
    return unreadable, misplaced


def _live_segments(directory: Path) -> tuple[list[Path], list[Header]]:
    """Give a journal's segments, and the headers that speak of those before them. Raises OSError."""
    for _ in range(_TRIES):
        with contextlib.suppress(FileNotFoundError):  # one of them was archived meanwhile
            # Half a header alone holds nothing: the end, where half a record may stand, is of the one before.
            paths = begun(segments(directory))
            return paths, speaking(paths)
    raise TrailUnreadable(f"{directory} cannot be read; check its permissions")


def _batches(paths: list[Path]) -> Iterator[list[Path]]:
    """Give so many segments at a time that what is needed to take them apart is little beside what is kept of them."""
    batch: list[Path] = []
    size = 0
    for path in paths:
        there = stat_of(path)
        length = there.st_size if there is not None else 0
        if batch and size + length > _BATCH:
            yield batch
            batch, size = [], 0
        batch.append(path)
        size += length
    if batch:
        yield batch


def _split(connection: duckdb.DuckDBPyConnection, batch: list[Path], later: list[Header]) -> bool:
    """Take segments apart that are still there: what was archived meanwhile is in the archive. Say whether one is."""
    behind = [(number, header) for number, header in later if number > segment_number(batch[-1])]
    for _ in range(_TRIES):
        there = [path for path in batch if path.exists()]
        try:
            split_segments(connection, there, behind)
        except (duckdb.IOException, FileNotFoundError):
            continue  # one of them was archived meanwhile
        return bool(there)
    raise TrailUnreadable(f"{batch[0].parent} cannot be read; check its permissions")


def _take(connection: duckdb.DuckDBPyConnection, last: int, newest: int) -> tuple[int, list[str]]:
    """Keep what is split of the segments up to ``last``; give the number of lines that are none, and of wrong names.

    What an event's columns follow from is not kept with them: it is more than they are, and no question asks it.
    """
    connection.execute(
        f"""INSERT INTO live SELECT * REPLACE (CASE WHEN kind <> 'event' THEN body END AS body)
        FROM ({columns.projection("split")}) WHERE kind IS NOT NULL AND segment <= $last""",
        {"last": last},
    )
    counted = connection.execute(
        """SELECT count(*) FROM split WHERE kind IS NULL AND segment <= $last
        AND NOT (segment = $newest AND NOT ended AND line = (SELECT max(line) FROM split WHERE segment = $newest))""",
        {"last": last, "newest": newest},
    ).fetchone()
    misplaced = connection.execute(
        """SELECT segment, json_extract_string(body, '$.segment') AS said FROM split
        WHERE kind = 'header' AND line = 1 AND segment <= $last AND said IS DISTINCT FROM segment::VARCHAR
        ORDER BY ALL""",
        {"last": last},
    ).fetchall()
    connection.execute("DROP TABLE split")
    told = [
        f"{segment_name(segment)} says that it is segment {said}; run `phi-gateway audit verify`"
        for segment, said in misplaced
    ]
    return counted[0] if counted else 0, told


def _twice(trail: Trail) -> list[str]:
    """Say which events stand twice in live journals: one that was copied, or two that were given for one chain."""
    return [
        f"chain {chain[:8]}: {count} live events stand twice, and count twice; run `phi-gateway audit verify`"
        for chain, count in trail.connection.execute(
            "SELECT chain, count(*) - count(DISTINCT seq) AS more FROM live WHERE kind = 'event' GROUP BY chain "
            "HAVING more > 0 ORDER BY ALL"
        ).fetchall()
    ]


def _count_once(trail: Trail) -> None:
    """Drop what is live and archived both."""
    begins = dict(trail.connection.execute("SELECT chain, min((segment, line)) FROM live GROUP BY chain").fetchall())
    for part in trail.parts:
        if part.chain in begins and part.last >= begins[part.chain]:
            trail.connection.execute(
                "DELETE FROM live WHERE chain = ? AND (segment, line) >= (?, ?) AND (segment, line) <= (?, ?)",
                [part.chain, *part.first, *part.last],
            )


def _is_there(told: dict[str, Any], parts: list[Part]) -> bool:
    """Whether what a tombstone speaks of did not go: a run was cut off, or a hold came, before the part was removed."""
    first, last = told["first_seq"], told["last_seq"]
    return any(part.chain == told["chain"] and part.first_seq <= first and last <= part.last_seq for part in parts)


def _missing(trail: Trail) -> list[str]:
    """Say which events of each chain are neither live nor archived, up to the last that any line or name speaks of."""
    live = trail.connection.execute(
        "SELECT chain, min(seq), max(seq), count(DISTINCT seq) FROM live WHERE kind = 'event' GROUP BY chain"
    ).fetchall()
    # A segment that was just begun holds no event: its first line, and what is signed, say how many were before.
    spoken_of: dict[str, int] = dict(
        trail.connection.execute(
            """SELECT chain, max(try_cast(json_extract_string(body, '$.seq') AS BIGINT)) AS said FROM live
            WHERE kind <> 'event' AND json_valid(body) GROUP BY chain HAVING said IS NOT NULL"""
        ).fetchall()
    )
    for part in trail.parts:
        spoken_of[part.chain] = max(part.last_seq, spoken_of.get(part.chain, 0))
    ranges: dict[str, list[tuple[int, int]]] = {chain: [] for chain in spoken_of}
    for part in trail.parts:
        if part.events > 0:
            ranges.setdefault(part.chain, []).append((part.first_seq, part.last_seq))
    for told in trail.removed:
        ranges.setdefault(told["chain"], []).append((told["first_seq"], told["last_seq"]))
    gaps = [
        f"chain {part.chain[:8]}: events from {part.first_seq} on stand in two parts; run `audit verify-archive`"
        for before, part in itertools.pairwise(trail.parts)
        if before.chain == part.chain and part.first_seq <= before.last_seq and part.events > 0
    ]
    for chain, first, last, there in live:
        ranges.setdefault(chain, []).append((first, last))
        if there != last - first + 1:
            gaps.append(f"chain {chain[:8]}: {last - first + 1 - there} events between {first} and {last} are missing")
    for chain, held in sorted(ranges.items()):
        expected = 1
        for first, last in sorted(held):
            if first > expected:
                gaps.append(f"chain {chain[:8]}: events {expected} to {first - 1} are neither live nor archived")
            expected = max(expected, last + 1)
        if (last := spoken_of.get(chain, 0)) >= expected:
            gaps.append(f"chain {chain[:8]}: events {expected} to {last} are neither live nor archived")
    return gaps
