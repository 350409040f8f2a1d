"""``audit agreements``: calls by agreement, and how near to its end they were."""

from __future__ import annotations

from datetime import date

from gateway.audit.archive.trail import Trail
from gateway.audit.report.answer import Answer
from gateway.audit.report.period import Period
from gateway.policy.schema import SOON_DAYS

_COLUMNS = ("agreement", "vendor", "calls", "first", "last", "expires", "days_left", "near_expiry", "after_expiry")


def agreements(trail: Trail, period: Period, today: date, *, near: int = SOON_DAYS) -> Answer:
    """Answer it; a row for each agreement and vendor. Raises TrailUnreadable.

    ``near_expiry`` are calls within so many days of the agreement's end as it stood then, ``after_expiry`` on or after
    it: there should be none. ``expires`` is the latest end that was in force.
    """
    rows = trail.rows(
        f"""SELECT agreement, vendor, count(*) AS calls, min(time) AS first, max(time) AS last,
                   max(agreement_expires) AS expires,
                   count(*) FILTER (agreement_expires - time::DATE BETWEEN 1 AND $near) AS near_expiry,
                   count(*) FILTER (agreement_expires <= time::DATE) AS after_expiry,
                   count(*) FILTER (agreement_expires IS NULL) AS not_stated
        FROM {trail.events(period.first_day, period.last_day)}
        WHERE stage = 'intent' AND NOT synthetic AND {period.where}
        GROUP BY ALL ORDER BY agreement NULLS FIRST, vendor""",
        {**period.parameters, "near": near},
    )
    answer = Answer(f"Calls by agreement {period}", _COLUMNS, rows, gaps=trail.gaps_of(period.begin, period.end))
    answer.notes = trail.notes_of(period.first_day)
    bare = sum(row["calls"] for row in rows if row["agreement"] is None)
    late = sum(row["after_expiry"] for row in rows)
    silent = sum(row.pop("not_stated") for row in rows)
    for row in rows:
        row["days_left"] = (row["expires"] - today).days if row["expires"] else None
    answer.figures = {"calls": sum(row["calls"] for row in rows), "without_agreement": bare, "after_expiry": late}
    if bare:
        answer.gaps.append(f"{bare} calls name no agreement: none should have left")
    if late:
        answer.gaps.append(f"{late} calls left on or after the end of their agreement: none should have left")
    if silent:
        answer.notes.append(f"{silent} calls do not say when their agreement ended (events of version 1 do not)")
    return answer
