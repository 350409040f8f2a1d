"""``audit reconcile``: a vendor's own usage export against the trail, by day (UTC) and model.

What the vendor counted and the trail does not know is a call that went round the gateway, or a lost record. What the
trail sent and the vendor did not count is a call that never arrived, or one that the vendor does not bill.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from fnmatch import fnmatchcase
from pathlib import Path

from gateway.audit.archive.trail import Trail
from gateway.audit.report.answer import Answer
from gateway.audit.report.calls import collect_calls, never_named
from gateway.audit.report.period import Period
from gateway.audit.visible import visible

_COLUMNS = (
    "day", "model", "vendor_requests", "sent", "unknown", "boundary", "requests_gap", "vendor_tokens_in", "tokens_in",
    "vendor_tokens_out", "tokens_out", "finding",
)  # fmt: skip
_OF_VENDOR = "vendor = $vendor AND NOT synthetic"
_NO_MODEL = "(no model)"
# How a call ends that a vendor may not count: Bedrock's Invocations, for one, are requests that succeeded.
_MAYBE = "('failed', 'timeout', 'unknown', 'vendor_error')"
# Endpoints that no vendor bills, nor has in its usage: tokens that are counted beforehand, and lists of models. What
# they answer is in the trail (tokens_in), and would stand for calls that went round the gateway.
_FREE = "('count_tokens', 'foundation_models', 'input_tokens', 'models')"
# How a vendor names a version where the call named the model: -2024-08-06, -20250929, @20250929, -0613, -001.
_DATED = re.compile(r"[-@](\d{8}|\d{4}-\d{2}-\d{2}|\d{3,4})$", re.ASCII)
_SLASHES = re.compile(r"\d{4}/\d{2}/\d{2}\b", re.ASCII)
_SECONDS = re.compile(r"\d{9,10}", re.ASCII)  # since 1970
# A count as 1234, 1,234 or 1234.0. In others 1.000 is a thousand and 1,5 one and a half: neither is guessed at.
_COUNT = re.compile(r"-?(?!\d{1,3}\.\d{3}$)(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?(?:[eE][+-]?\d+)?", re.ASCII)
_DELIMITERS = ",;\t"
_WIDEST = 40  # characters of an export that an error shows
LARGEST = 256 * 1024 * 1024  # bytes of an export
_MOST = 2**53  # of a count: above it a number as JSON and spreadsheets read it is not exact


class ExportUnreadable(ValueError):
    """The export is not what the options say. Names file, line and remedy."""


@dataclass(frozen=True, slots=True)
class ExportColumns:
    """What the vendor calls its columns. Those of tokens may be missing; or that of requests, where tokens are."""

    day: str = "date"
    model: str = "model"
    requests: str | None = "requests"
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
    unknown: int = 0  # among the requests: calls that the vendor may not count, as they never came, or came to nothing
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
    days: tuple[date, ...] = ()  # on which nothing was used, as it says


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
    days: list[date] = []
    with path.open(newline="", encoding="utf-8-sig") as stream:
        reader = csv.DictReader(stream, delimiter=_delimiter(stream.readline(), columns.day))
        stream.seek(0)
        if columns.requests is None and columns.tokens_in is None and columns.tokens_out is None:
            raise ExportUnreadable(f"{path}: there is nothing to compare; name a column of requests or of tokens")
        wanted = [columns.day, columns.model, columns.requests, columns.tokens_in, columns.tokens_out]
        for name in wanted:
            if name is not None and name not in (reader.fieldnames or ()):
                there = ", ".join(map(_shown, reader.fieldnames or ())) or "none"
                raise ExportUnreadable(
                    f"{path}:1: there is no column {name!r}; name the vendor's columns by options. It has: {there}"
                )
            if name is not None and (reader.fieldnames or []).count(name) > 1:
                raise ExportUnreadable(f"{path}:1: there are several columns {name!r}; leave one of them")
        for row in reader:
            where = f"{path}:{reader.line_num}"
            missing = [row[name] is None for name in wanted[1:] if name is not None]
            if None in row or (any(missing) and not all(missing)):  # all: OpenAI's days without use
                # One more is a thousands separator without quotation marks, one fewer a file that was cut off.
                raise ExportUnreadable(f"{where}: has not as many fields as the first line has columns; correct it")
            day, model = _day(row[columns.day], columns.day, where), (row[columns.model] or "").strip()
            told = [
                _number(row[name], name, where) if name else 0
                for name in (columns.requests, columns.tokens_in, columns.tokens_out)
            ]
            if model or any(told):
                counts[day, model or _NO_MODEL].add(*told)
            else:  # a day on which nothing was used
                days.append(day)
    return Export(dict(counts), columns, tuple(days))


def reconcile(trail: Trail, vendor: str, export: Export, tolerance: Tolerance, period: Period | None = None) -> Answer:
    """Compare; a row for each day and model that either side knows, and one for all days of each model.

    A day may differ by the calls near its midnights; all days together only by those near their two ends. Raises
    TrailUnreadable, ValueError.
    """
    days = [*(day for day, _ in export.counts), *export.days]
    if not days:
        raise ValueError("the export has no rows")
    first = period.first_day if period and period.first_day else min(days)
    last = period.last_day if period and period.last_day else max(days)
    if not any(first <= day <= last for day in days):
        raise ValueError(
            f"no day of the export ({min(days)} to {max(days)}) is in the time asked about; correct --from and --to"
        )
    ours = _ours(trail, vendor, first, last, tolerance)
    theirs = _matched(
        {key: value for key, value in export.counts.items() if first <= key[0] <= last},
        ours,
        by_tokens=export.columns.requests is None,
    )
    answer = Answer(f"{vendor}'s counts and the trail, {first} to {last} (UTC days)", _COLUMNS)
    answer.gaps = trail.gaps_of(
        *(datetime.combine(day, datetime.min.time()) for day in (first, last + timedelta(days=1)))
    )
    if not ours:
        answer.gaps += never_named(trail, "vendor", vendor)
    for key in sorted(ours.keys() | theirs.keys(), key=lambda key: (key[0] or date.max, key[1])):
        row = _compare(key, theirs.get(key, _Counts()), ours.get(key, _Counts()), export.columns, tolerance)
        answer.rows.append(row)
        if row["finding"] != "agree":
            answer.gaps.append(f"{row['day']} {key[1]}: {row['finding']}")
    if export.columns.requests is not None:
        answer.figures["vendor_requests"] = sum(count.requests for (day, _), count in theirs.items() if day)
    answer.figures |= {
        "sent": sum(count.requests for (day, _), count in ours.items() if day),
        "rows_that_disagree": sum(row["finding"] != "agree" for row in answer.rows),
    }
    answer.notes.append("a day is a day in UTC; a vendor that counts by another clock differs every day")
    if export.columns.requests is None:
        answer.notes.append(
            "the export counts no requests: a call that went round the gateway shows in its tokens alone"
        )
    answer.notes += _free(trail, vendor, first, last)
    names = {name for _, name in ours}
    for model in sorted({model for _, model in export.counts} - names):
        if called := _called(model, names):
            answer.notes.append(f"{model} counts as {called[0]}")
    return answer


_Key = tuple[date | None, str]  # None: all days


def _ours(trail: Trail, vendor: str, first: date, last: date, tolerance: Tolerance) -> dict[_Key, _Counts]:
    begin = datetime.combine(first, datetime.min.time())
    end = datetime.combine(last + timedelta(days=1), datetime.min.time())
    margin = timedelta(seconds=tolerance.boundary_seconds)
    asked = Period(begin - margin, end + margin)
    collect_calls(trail, asked, f"{_OF_VENDOR} AND coalesce(endpoint, '') NOT IN {_FREE}", {"vendor": vendor})
    before = first - timedelta(days=1)
    ends = " UNION ALL ".join(
        f"SELECT event_id, leg, tokens_in, tokens_out FROM {events} WHERE stage = 'outcome'"
        for events in (trail.events(before, None), trail.set_back_before(before))
        if events is not None
    )
    told = trail.rows(
        f"""WITH settled AS (
            SELECT event_id, leg, any_value(tokens_in) AS tokens_in, any_value(tokens_out) AS tokens_out
            FROM ({ends}) AS told SEMI JOIN calls USING (event_id, leg) GROUP BY ALL)
        SELECT time::DATE AS day, coalesce(model, '(not known)') AS model,
               time < time::DATE + $margin AS early, time >= time::DATE + INTERVAL 1 DAY - $margin AS late,
               count(*) AS requests, count(*) FILTER (outcome IS NULL OR outcome IN {_MAYBE}) AS unknown,
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


def _free(trail: Trail, vendor: str, first: date, last: date) -> list[str]:
    """Say how many calls of the days were not compared."""
    (told,) = trail.rows(
        f"""SELECT count(*) AS calls, string_agg(DISTINCT endpoint, ', ' ORDER BY endpoint) AS endpoints
        FROM {trail.events(first, last)}
        WHERE stage = 'intent' AND time::DATE BETWEEN $first AND $last AND {_OF_VENDOR} AND endpoint IN {_FREE}""",
        {"vendor": vendor, "first": first, "last": last},
    )
    return (
        [f"{told['calls']} calls that vendors do not count ({told['endpoints']}) are left out"] if told["calls"] else []
    )


def _matched(
    theirs: dict[tuple[date, str], _Counts], ours: dict[_Key, _Counts], *, by_tokens: bool
) -> dict[_Key, _Counts]:
    """Count a model of the vendor's under its name as often as the trail has it by name, and the rest under patterns.

    The trail may know one model both ways: by name where that was known, else by the agreement's glob. A pattern takes
    no more than the trail has under it; what is left then is under the name, or, where that is not in the trail, under
    the narrowest pattern. Models that fewer patterns stand for come first. A version that the vendor names by its date
    is the model that calls named without. ``by_tokens``: the export counts no requests.
    """
    names = {name for _, name in ours}
    told: dict[_Key, _Counts] = defaultdict(_Counts)
    for (day, model), count in theirs.items():
        for at in (day, None):
            told[at, model].add(count.requests, count.tokens_in, count.tokens_out)
    globs = sorted((name for name in names if "*" in name), key=lambda name: (-len(name), name))
    fitting = {
        model: [*_called(model, names), *(name for name in globs if name != model and fnmatchcase(model, name))]
        for _, model in told
    }
    places = {model: [*([model] if model in names or not found else []), *found] for model, found in fitting.items()}
    matched: dict[_Key, _Counts] = defaultdict(_Counts)
    ordered = sorted(told.items(), key=lambda item: (len(places[item[0][1]]), item[0][1]))
    for (at, model), left in ordered:
        if not by_tokens and _give_what_was_counted(left, [(at, name) for name in places[model]], ours, matched):
            told.pop((at, model))
    for (at, model), left in ordered:
        if (at, model) not in told:
            continue
        for name in places[model]:
            known, used = ours.get((at, name), _Counts()), matched.get((at, name), _Counts())
            if by_tokens and name != places[model][-1]:
                tokens_in = min(left.tokens_in, max(0, known.tokens_in - used.tokens_in))
                tokens_out = min(left.tokens_out, max(0, known.tokens_out - used.tokens_out))
                matched[at, name].add(0, tokens_in, tokens_out)
                left.add(0, -tokens_in, -tokens_out)
                continue
            room = known.requests - used.requests + (0 if name == model else known.boundary.requests)
            if 0 < room < left.requests:
                tokens_in = min(left.tokens_in, max(0, known.tokens_in - used.tokens_in))
                tokens_out = min(left.tokens_out, max(0, known.tokens_out - used.tokens_out))
                matched[at, name].add(room, tokens_in, tokens_out)
                left.add(-room, -tokens_in, -tokens_out)
            elif room > 0 or by_tokens:
                matched[at, name].add(left.requests, left.tokens_in, left.tokens_out)
                break
        else:
            matched[at, places[model][0]].add(left.requests, left.tokens_in, left.tokens_out)
    return dict(matched)


def _give_what_was_counted(
    left: _Counts, places: list[_Key], ours: dict[_Key, _Counts], matched: dict[_Key, _Counts]
) -> bool:
    """Give each place as many as any vendor counts there, out of ``left``; say whether that was all.

    Calls that failed, or whose end nobody knows, may not be among the vendor's: what it counted is not theirs while
    another place lacks some.
    """
    for place in places:
        known, used = ours.get(place, _Counts()), matched.get(place, _Counts())
        taken = min(left.requests, known.requests - known.unknown - known.boundary.requests - used.requests)
        if taken <= 0:
            continue
        if taken == left.requests:
            matched[place].add(left.requests, left.tokens_in, left.tokens_out)
            return True
        tokens_in = min(left.tokens_in, max(0, known.tokens_in - used.tokens_in))
        tokens_out = min(left.tokens_out, max(0, known.tokens_out - used.tokens_out))
        matched[place].add(taken, tokens_in, tokens_out)
        left.add(-taken, -tokens_in, -tokens_out)
    return False


def _called(model: str, names: Collection[str]) -> list[str]:
    """Give the names by which a dated version of a model is called, of those that there are."""
    without = _DATED.sub("", model)
    return [name for name in (without, f"{without}-latest", f"{without}-0") if name != model and name in names]


def _compare(
    key: _Key, theirs: _Counts, ours: _Counts, columns: ExportColumns, tolerance: Tolerance
) -> dict[str, object]:
    gap, near = theirs.requests - ours.requests, ours.boundary
    findings = []
    if columns.requests is None:
        pass
    elif gap > near.requests:
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
        "vendor_requests": theirs.requests if columns.requests else None,
        "sent": ours.requests,
        "unknown": ours.unknown,
        "boundary": near.requests,
        "requests_gap": gap if columns.requests else None,
        "vendor_tokens_in": theirs.tokens_in if columns.tokens_in else None,
        "tokens_in": ours.tokens_in,
        "vendor_tokens_out": theirs.tokens_out if columns.tokens_out else None,
        "tokens_out": ours.tokens_out,
        "finding": "; ".join(findings) or "agree",
    }


def _shown(value: str) -> str:
    """Write what an export says for the eye: it may hold anything, and an error is one line."""
    return visible(repr(value if len(value) <= _WIDEST else value[:_WIDEST] + "…"))


def _day(value: str | None, column: str, where: str) -> date:
    text = (value or "").strip().removesuffix(" UTC")  # BigQuery writes the zone by its name
    if _SLASHES.match(text):
        text = text.replace("/", "-")
    try:
        if _SECONDS.fullmatch(text):
            return datetime.fromtimestamp(int(text), UTC).date()
        moment = datetime.fromisoformat(text) if len(text) > 10 else date.fromisoformat(text)
        if isinstance(moment, datetime):
            moment = (moment.astimezone(UTC) if moment.tzinfo else moment).date()
        if not 2 <= moment.year <= 9_998:
            raise ValueError
        return moment
    except (ValueError, OverflowError):
        raise ExportUnreadable(
            f"{where}: the day is not written as 2026-03-31 ({column!r}: {_shown(text)}); convert the export, "
            "or name its column by --day-column"
        ) from None


def _delimiter(header: str, name: str) -> str:
    """Give what stands between the columns: a comma, unless the column ``name`` is found by another mark alone."""
    found = [mark for mark in _DELIMITERS if name in next(csv.reader([header], delimiter=mark), [])]
    return found[0] if found else ","


def _number(value: str | None, column: str, where: str) -> int:
    text = (value or "").strip() or "0"
    if not _COUNT.fullmatch(text):
        raise ExportUnreadable(
            f"{where}: a count is not a number as 1234 or 1,234 ({column!r}: {_shown(text)}); name the right columns, "
            "or convert"
        )
    number = float(text.replace(",", ""))
    if number < 0 or not number.is_integer() or number > _MOST:
        raise ExportUnreadable(
            f"{where}: a count is not a whole number, or too large for one ({column!r}: {_shown(text)}); name the "
            "right columns"
        )
    return int(number)
