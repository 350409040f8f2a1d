"""How far a trail reaches. Of the time after its last line nobody can say what was sent.

A gateway that runs signs a checkpoint at least each minute. A chain that ends earlier than the time that is asked about
is an old copy, or a gateway that stood still: what an old copy does not hold must not look like nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

import duckdb

from gateway.audit.archive.columns import text
from gateway.audit.archive.parts import Part

SLACK = timedelta(minutes=10)  # a checkpoint each minute, and the time that it takes to ask
# A chain that broke off so long before the time asked about is of a machine that is gone.
FORGOTTEN = timedelta(days=31)
_SET_BACK = timedelta(minutes=1)  # less is no matter for who asks about days
# Not the latest time of all: a clock that was ahead for an hour, and was put right, must not hide what comes after.
_LAST = "max_by(time, (segment, line)) AS ends"
_STOPPED = "max_by(outcome, (segment, line)) FILTER (stage = 'gateway') IS NOT DISTINCT FROM 'stopped' AS stopped"


@dataclass(frozen=True, slots=True)
class End:
    """The last line of a chain. ``stopped``: the last that its gateway wrote of itself is that it stopped."""

    chain: str
    moment: datetime  # UTC, without a zone
    stopped: bool


def live_ends(connection: duckdb.DuckDBPyConnection) -> list[End]:
    """Give where each live chain ends."""
    rows = connection.execute(
        f"SELECT chain, {_LAST}, {_STOPPED} FROM live GROUP BY chain HAVING ends IS NOT NULL"
    ).fetchall()
    return [End(chain, moment, bool(stopped)) for chain, moment, stopped in rows]


def archived_ends(
    connection: duckdb.DuckDBPyConnection,
    parts: Iterable[Part],
    path: Callable[[Part], str],
    *,
    first: date | None,
    until: datetime,
) -> list[End]:
    """Give where each chain of the parts ends: to the moment where that matters for the time asked about, else a day.

    That day is the earliest that it may be: a part's last day may be of a clock that was ahead. None has stopped: the
    newest segment is never archived, so there is one behind a line that says so. Raises duckdb.Error.
    """
    last = {part.chain: part for part in sorted(parts)}
    gone = {part for part in last.values() if first is not None and part.last_day < first - FORGOTTEN}
    asked = {path(part): part for part in last.values() if part not in gone and part.first_day <= until.date()}
    moments: dict[str, datetime] = {}
    if asked:  # at once: file by file a thousand chains took ten seconds
        files = ", ".join(map(text, asked))
        rows = connection.execute(
            f"""SELECT filename, {_LAST} FROM read_parquet([{files}], hive_partitioning = false, union_by_name = true,
            filename = true) GROUP BY filename HAVING ends IS NOT NULL"""
        ).fetchall()
        moments = {asked[file].chain: moment for file, moment in rows}
    ends = []
    for part in last.values():
        day = datetime.combine(part.last_day if part in gone else part.first_day, time.min)
        ends.append(End(part.chain, moments.get(part.chain, day), stopped=False))
    return ends


@dataclass(frozen=True, slots=True)
class SetBack:
    """Two lines of a chain: at the later one the clock showed less, and no event says why. UTC, without a zone."""

    chain: str
    place: tuple[int, int]  # segment and line of the later one
    before: datetime
    time: datetime


def unmarked(connection: duckdb.DuckDBPyConnection) -> list[SetBack]:
    """Give where live chains' statements show a clock that was set back, and no event does.

    Where a segment begins under another clock, the event that says so is its second line: behind its header, and behind
    the seal of the segment before it where both are of one commit.
    """
    rows = connection.execute(
        """SELECT chain, segment, line, before, time FROM (
            SELECT chain, segment, line, time, clock_seconds, lag(time) OVER chained AS before,
                   lead(line, mark) OVER chained = 2 AND lead(clock_seconds, mark) OVER chained < 0 AS said_behind
            FROM (SELECT *, CASE kind WHEN 'header' THEN 1 WHEN 'seal' THEN 2 END AS mark FROM live)
            WHERE (kind <> 'event' OR clock_seconds IS NOT NULL) AND time IS NOT NULL
            WINDOW chained AS (PARTITION BY chain ORDER BY segment, line))
        WHERE clock_seconds IS NULL AND before - time > $slack AND said_behind IS NOT TRUE
        ORDER BY chain, before, time""",
        {"slack": _SET_BACK},
    ).fetchall()
    return [SetBack(chain, (segment, line), before, time) for chain, segment, line, before, time in rows]


def set_back(found: Iterable[SetBack], begin: datetime | None, end: datetime | None) -> list[str]:
    """Say where a live chain's clock was set back, so that calls of the time asked about may bear another one.

    By statements, which are made as they are written, and where no event says it (of those ``steps`` speaks); what is
    archived is not read for it (``verify-archive`` does).
    Where all the times in doubt are asked about, or none, nothing is said.
    """
    return [
        f"chain {chain[:8]}: the clock was set back from {before:%Y-%m-%d %H:%M:%S} to {after:%Y-%m-%d %H:%M:%S} UTC: "
        "calls just before that bear times that were yet to come; ask about both times"
        for chain, before, after in ((at.chain, at.before, at.time) for at in found)
        if (begin is None or begin <= before)
        and (end is None or after < end)  # it is asked about
        and not ((begin is None or begin <= after) and (end is None or before < end))  # and not as a whole
    ]


def unreached(ends: Iterable[End], first: date | None, until: datetime, now: datetime) -> list[str]:
    """Say in words which part of the time from ``first`` until before ``until`` (UTC, no zone) no line witnesses.

    ``now`` is the moment of asking: a line of a later one was written under a wrong clock, and proves nothing.
    """
    known = sorted(ends, key=lambda end: (end.moment, end.chain))
    if not known:
        return []
    newest = known[-1]
    gaps = []
    if newest.moment + SLACK < until:
        how = "its gateway stopped then" if newest.stopped else "it may be an old copy, or its gateway stands still"
        remedy = f"give the live journal too, or a fresh copy, or --to {newest.moment:%Y-%m-%dT%H:%M:%SZ}"
        gaps.append(f"the trail ends at {_moment(newest)} and says nothing of the time after ({how}): {remedy}")
    for end in known:
        if end.moment > now + SLACK:
            gaps.append(
                f"chain {end.chain[:8]} ends at {_moment(end)}, which is yet to come: its clock was ahead, or this "
                "machine's is behind, and how far it reaches is not known; give its journal as it is now"
            )
        near = first is None or end.moment.date() >= first - FORGOTTEN
        if near and not end.stopped and end.moment + SLACK < min(until, newest.moment):
            gaps.append(
                f"chain {end.chain[:8]} ends at {_moment(end)} without its gateway having stopped: if that went on, "
                "what it sent is not in this trail; give its journal too"
            )
    return gaps


def utc_now() -> datetime:
    """Give this moment as the trail writes it: UTC, without a zone."""
    return datetime.now(UTC).replace(tzinfo=None)


def _moment(end: End) -> str:
    return f"{end.moment:%Y-%m-%d %H:%M:%S} UTC"
