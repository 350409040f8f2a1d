"""``audit reconcile``: a vendor's own usage export against the trail, by day (UTC) and model.

What the vendor counted and the trail does not know is a call that went round the gateway, or a lost record. What the
trail sent and the vendor did not count is a call that never arrived, or one that the vendor does not bill.
"""

from __future__ import annotations

import csv
from collections import defaultdict
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from fnmatch import fnmatchcase
from pathlib import Path

from gateway.audit.archive.trail import Trail
from gateway.audit.report.answer import Answer
from gateway.audit.report.calls import collect_calls
from gateway.audit.report.period import Period

_COLUMNS = (
    "day", "model", "vendor_requests", "sent", "unknown", "boundary", "requests_gap", "vendor_tokens_in", "tokens_in",
    "vendor_tokens_out", "tokens_out", "finding",
)  # fmt: skip
LARGEST = 256 * 1024 * 1024  # bytes of an export


class ExportUnreadable(ValueError):
    """The export is not what the options say. Names file, line and remedy."""


@dataclass(frozen=True, slots=True)
class ExportColumns:
    """What the vendor calls its columns. Token columns may be missing."""

    day: str = "date"
    model: str = "model"
    requests: str = "requests"
    tokens_in: str | None = None
    tokens_out: str | None = None


@dataclass(frozen=True, slots=True)
class Tolerance:
    """What is no gap.

    Calls within ``boundary_seconds`` of midnight may be counted on either day. Tokens may differ by ``tokens`` (a
    share): a stream that the caller left is billed, and not always counted here.
    """

    boundary_seconds: int = 600
    tokens: float = 0.01


@dataclass(slots=True)
class _Counts:
    requests: int = 0
    tokens_in: int = 0
    tokens_out: int = 0
    unknown: int = 0  # among the requests: calls that may never have arrived
    near: _Counts | None = None  # calls so near to midnight that the other side may have them on another day

    def add(self, requests: int, tokens_in: int, tokens_out: int, unknown: int = 0) -> None:
        self.requests += requests
        self.tokens_in += tokens_in
        self.tokens_out += tokens_out
        self.unknown += unknown

    @property
    def boundary(self) -> _Counts:
        if self.near is None:
            self.near = _Counts()
        return self.near


@dataclass(frozen=True, slots=True)
class Export:
    """A vendor's counts by day and model."""

    counts: dict[tuple[date, str], _Counts] = field(repr=False)
    columns: ExportColumns


def read_export(path: Path, columns: ExportColumns) -> Export:
    """Read a CSV file. Raises ExportUnreadable, OSError."""
    try:
        return _read_export(path, columns)
    except (UnicodeDecodeError, csv.Error):
        raise ExportUnreadable(f"{path} is no CSV file in UTF-8; save it as one") from None


def _read_export(path: Path, columns: ExportColumns) -> Export:
    if path.stat().st_size > LARGEST:
        raise ExportUnreadable(f"{path} is larger than {LARGEST} bytes; export a shorter time")
    counts: dict[tuple[date, str], _Counts] = defaultdict(_Counts)
    with path.open(newline="", encoding="utf-8-sig") as stream:
        reader = csv.DictReader(stream)
        wanted = [columns.day, columns.model, columns.requests, columns.tokens_in, columns.tokens_out]
        for name in wanted:
            if name is not None and name not in (reader.fieldnames or ()):
                raise ExportUnreadable(f"{path}:1: there is no column {name!r}; name the vendor's columns by options")
        for row in reader:
            where = f"{path}:{reader.line_num}"
            counts[_day(row[columns.day], where), (row[columns.model] or "").strip()].add(
                _number(row[columns.requests], where),
                _number(row[columns.tokens_in], where) if columns.tokens_in else 0,
                _number(row[columns.tokens_out], where) if columns.tokens_out else 0,
            )
    return Export(dict(counts), columns)


def reconcile(trail: Trail, vendor: str, export: Export, tolerance: Tolerance, period: Period | None = None) -> Answer:
    """Compare; a row for each day and model that either side knows, and one for all days of each model.

    A day may differ by the calls near its midnights; all days together only by those near their two ends. Raises
    TrailUnreadable, ValueError.
    """
    days = [day for day, _ in export.counts]
    if not days:
        raise ValueError("the export has no rows")
    first = period.first_day if period and period.first_day else min(days)
    last = period.last_day if period and period.last_day else max(days)
    ours = _ours(trail, vendor, first, last, tolerance)
    theirs = _matched({key: value for key, value in export.counts.items() if first <= key[0] <= last}, ours)
    answer = Answer(f"{vendor}'s counts and the trail, {first} to {last} (UTC days)", _COLUMNS)
    answer.gaps = trail.gaps_of(first, datetime.combine(last + timedelta(days=1), datetime.min.time()))
    for key in sorted(ours.keys() | theirs.keys(), key=lambda key: (key[0] or date.max, key[1])):
        row = _compare(key, theirs.get(key, _Counts()), ours.get(key, _Counts()), export.columns, tolerance)
        answer.rows.append(row)
        if row["finding"] != "agree":
            answer.gaps.append(f"{row['day']} {key[1]}: {row['finding']}")
    answer.figures = {
        "vendor_requests": sum(count.requests for (day, _), count in theirs.items() if day),
        "sent": sum(count.requests for (day, _), count in ours.items() if day),
        "rows_that_disagree": sum(row["finding"] != "agree" for row in answer.rows),
    }
    answer.notes.append("a day is a day in UTC; a vendor that counts by another clock differs every day")
    return answer


_Key = tuple[date | None, str]  # None: all days


def _ours(trail: Trail, vendor: str, first: date, last: date, tolerance: Tolerance) -> dict[_Key, _Counts]:
    begin = datetime.combine(first, datetime.min.time())
    end = datetime.combine(last + timedelta(days=1), datetime.min.time())
    margin = timedelta(seconds=tolerance.boundary_seconds)
    collect_calls(trail, Period(begin - margin, end + margin), "vendor = $vendor AND NOT synthetic", {"vendor": vendor})
    told = trail.rows(
        f"""WITH settled AS (
            SELECT event_id, leg, any_value(tokens_in) AS tokens_in, any_value(tokens_out) AS tokens_out
            FROM {trail.events(first - timedelta(days=1), None)} AS told SEMI JOIN calls USING (event_id, leg)
            WHERE stage = 'outcome' GROUP BY ALL)
        SELECT time::DATE AS day, coalesce(model, '(not known)') AS model,
               time < time::DATE + $margin AS early, time >= time::DATE + INTERVAL 1 DAY - $margin AS late,
               count(*) AS requests, count(*) FILTER (outcome IS NULL OR outcome IN ('unknown', 'failed')) AS unknown,
               coalesce(sum(tokens_in), 0)::BIGINT AS tokens_in, coalesce(sum(tokens_out), 0)::BIGINT AS tokens_out
        FROM calls LEFT JOIN settled USING (event_id, leg) GROUP BY ALL""",
        {"margin": margin},
    )
    counts: dict[_Key, _Counts] = defaultdict(_Counts)
    for row in told:
        day, model = row["day"], row["model"]
        figures = (row["requests"], row["tokens_in"], row["tokens_out"])
        near = [day + timedelta(days=step) for step, is_near in ((-1, row["early"]), (1, row["late"])) if is_near]
        for at in [day, *near] if near else []:
            if first <= at <= last:
                counts[at, model].boundary.add(*figures)
        if any((at < first) != (day < first) or (at > last) != (day > last) for at in near):
            counts[None, model].boundary.add(*figures)
        if first <= day <= last:
            counts[day, model].add(*figures, row["unknown"])
            counts[None, model].add(*figures, row["unknown"])
    return dict(counts)


def _matched(theirs: dict[tuple[date, str], _Counts], ours: dict[_Key, _Counts]) -> dict[_Key, _Counts]:
    """Count a model of the vendor's under its name as often as the trail has it by name, and the rest under patterns.

    The trail may know one model both ways: by name where that was known, else by the agreement's glob. A pattern takes
    no more than the trail has under it; what is left then is under the name, or, where that is not in the trail, under
    the narrowest pattern. Models that fewer patterns stand for come first.
    """
    names = {name for _, name in ours}
    told: dict[_Key, _Counts] = defaultdict(_Counts)
    for (day, model), count in theirs.items():
        for at in (day, None):
            told[at, model].add(count.requests, count.tokens_in, count.tokens_out)
    globs = sorted((name for name in names if "*" in name), key=lambda name: (-len(name), name))
    fitting = {model: [name for name in globs if name != model and fnmatchcase(model, name)] for _, model in told}
    matched: dict[_Key, _Counts] = defaultdict(_Counts)
    for (at, model), count in sorted(told.items(), key=lambda item: (len(fitting[item[0][1]]), item[0][1])):
        places = [*([model] if model in names or not fitting[model] else []), *fitting[model]]
        left = _Counts(count.requests, count.tokens_in, count.tokens_out)
        for name in places:
            known, used = ours.get((at, name), _Counts()), matched.get((at, name), _Counts())
            room = known.requests - used.requests + (0 if name == model else known.boundary.requests)
            if 0 < room < left.requests:
                tokens_in = min(left.tokens_in, max(0, known.tokens_in - used.tokens_in))
                tokens_out = min(left.tokens_out, max(0, known.tokens_out - used.tokens_out))
                matched[at, name].add(room, tokens_in, tokens_out)
                left.add(-room, -tokens_in, -tokens_out)
            elif room > 0:
                matched[at, name].add(left.requests, left.tokens_in, left.tokens_out)
                break
        else:
            matched[at, places[0]].add(left.requests, left.tokens_in, left.tokens_out)
    return dict(matched)


def _compare(
    key: _Key, theirs: _Counts, ours: _Counts, columns: ExportColumns, tolerance: Tolerance
) -> dict[str, object]:
    gap, near = theirs.requests - ours.requests, ours.boundary
    findings = []
    if gap > near.requests:
        findings.append(f"{gap} requests that the trail does not know")
    elif -gap > near.requests + ours.unknown:
        findings.append(f"{-gap} calls that the vendor did not count")
    for name, used, told, counted, moved in (
        ("tokens in", columns.tokens_in, theirs.tokens_in, ours.tokens_in, near.tokens_in),
        ("tokens out", columns.tokens_out, theirs.tokens_out, ours.tokens_out, near.tokens_out),
    ):
        if used and not findings and abs(told - counted) > moved + tolerance.tokens * max(told, counted):
            findings.append(f"{name} differ by {told - counted}")
    return {
        "day": key[0] or "all days",
        "model": key[1],
        "vendor_requests": theirs.requests,
        "sent": ours.requests,
        "unknown": ours.unknown,
        "boundary": near.requests,
        "requests_gap": gap,
        "vendor_tokens_in": theirs.tokens_in if columns.tokens_in else None,
        "tokens_in": ours.tokens_in,
        "vendor_tokens_out": theirs.tokens_out if columns.tokens_out else None,
        "tokens_out": ours.tokens_out,
        "finding": "; ".join(findings) or "agree",
    }


def _day(value: str | None, where: str) -> date:
    text = (value or "").strip()
    try:
        moment = datetime.fromisoformat(text) if len(text) > 10 else date.fromisoformat(text)
        if isinstance(moment, datetime):
            moment = (moment.astimezone(UTC) if moment.tzinfo else moment).date()
        if not 2 <= moment.year <= 9_998:
            raise ValueError
        return moment
    except (ValueError, OverflowError):
        raise ExportUnreadable(f"{where}: the day is not written as 2026-03-31; convert the export") from None


def _number(value: str | None, where: str) -> int:
    text = (value or "").strip().replace(",", "") or "0"
    try:
        number = float(text)
    except ValueError:
        raise ExportUnreadable(f"{where}: a count is not a number; name the right columns") from None
    if number < 0 or not number.is_integer():
        raise ExportUnreadable(f"{where}: a count is not a whole number; name the right columns")
    return int(number)
