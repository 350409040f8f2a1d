"""Calls put together from their events: what was sent, and how each ended, however much later.

Every attempt counts as a call: with failover each attempt has an intent of its own, and each sent the data.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from gateway.audit.archive.trail import Trail
from gateway.audit.report.period import Period

_SETTLED_AFTER = timedelta(days=2)  # most outcomes are in the same month's parts; the rest is looked for later
_WAY = "event_id, leg"
_KEPT = f"{_WAY}, time, subject, purpose, vendor, host, agreement, model, synthetic"  # each costs every question time

# Media that left unread, by kind with what became of it.
MEDIA_LEFT = "list_sort(list_filter(map_keys(coalesce(media, MAP {})), lambda kind: kind LIKE '%_SENT'))"
# What left unredacted; text that went to a detector elsewhere left whole.
LEFT = "CASE WHEN leg = 'detect' THEN ['WHOLE_TEXT'] ELSE list_sort(map_keys(coalesce(\"left\", MAP {}))) END"


def collect_calls(
    trail: Trail, period: Period, where: str, parameters: dict[str, Any], *, shared: str | None = None
) -> None:
    """Make the temporary table ``calls``: the intents of a period that fit ``where``, with their ``outcome``.

    ``shared`` is a condition that holds of an intent that is asked for and of its outcome alike, as of one patient:
    both are then found by reading once what fits it, and all else is looked through only for an outcome that is not
    among that. ``outcome`` is null where none is recorded. Calls that the gateway made up itself (canaries) are in it,
    marked.
    """
    for name in ("theirs", "asked", "ended", "calls"):
        trail.rows(f"DROP TABLE IF EXISTS {name}")
    intents = trail.events(period.first_day, period.last_day)
    if shared is not None:
        # An outcome may be later than the period; and a day earlier than its intent, where a clock was set.
        begins = period.first_day - timedelta(days=1) if period.first_day else None
        trail.rows(
            f"""CREATE TEMP TABLE theirs AS SELECT {_KEPT}, stage, outcome, "left", media
            FROM {trail.events(begins, None)} AS told WHERE stage IN ('intent', 'outcome') AND ({shared})"""
        )
        intents = "theirs"
    trail.rows(
        f"""CREATE TEMP TABLE asked AS
        SELECT {_KEPT}, array_to_string({LEFT}, ' ') AS identifiers_left,
               array_to_string({MEDIA_LEFT}, ' ') AS media_left
        FROM {intents} WHERE stage = 'intent' AND {period.where} AND ({where})""",
        {**period.parameters, **parameters},
    )
    span = trail.rows("SELECT min(time) AS first, max(time) AS last FROM asked")[0]
    trail.rows(f"CREATE TEMP TABLE ended ({_columns()})")
    if span["first"] is not None:
        before, soon = (span["first"] - timedelta(days=1)).date(), (span["last"] + _SETTLED_AFTER).date()
        asked = "asked"
        if shared is not None:
            _find_outcomes(trail, "theirs", asked)
            asked = "waiting"
        for events in (trail.events(before, soon), trail.events(soon, None), trail.set_back_before(before)):
            if events is None or (asked == "waiting" and not _waiting(trail)):
                break
            _find_outcomes(trail, events, asked)
            asked = "waiting"
    trail.rows(
        f"""CREATE TEMP TABLE calls AS SELECT asked.*, told.outcome
        FROM asked LEFT JOIN (
            SELECT {_WAY}, CASE WHEN bool_or(outcome = 'unknown') THEN 'unknown' ELSE min(outcome) END AS outcome
            FROM ended GROUP BY ALL
        ) AS told USING ({_WAY})"""
    )
    for name in ("theirs", "asked", "ended"):
        trail.rows(f"DROP TABLE IF EXISTS {name}")


def _columns() -> str:
    return "event_id VARCHAR, leg VARCHAR, outcome VARCHAR"


def _waiting(trail: Trail) -> bool:
    """Make the table ``waiting`` of the calls without an outcome so far; say whether there are any."""
    trail.rows(f"CREATE OR REPLACE TEMP TABLE waiting AS FROM asked ANTI JOIN ended USING ({_WAY})")
    return bool(trail.rows("SELECT 1 FROM waiting LIMIT 1"))


def _find_outcomes(trail: Trail, events: str, asked: str) -> None:
    trail.rows(
        f"""INSERT INTO ended SELECT {_WAY}, outcome FROM {events} AS told
        SEMI JOIN {asked} USING ({_WAY}) WHERE told.stage = 'outcome'"""
    )


def never_named(trail: Trail, name: str, value: str) -> list[str]:
    """Say so where no call of the whole trail is of what was asked for: it may be written wrongly.

    A gap and not a note: who reads the exit status alone must not take a misspelt vendor for nobody affected.
    """
    told = trail.rows(f"SELECT DISTINCT {name} AS known FROM {trail.events()} WHERE stage = 'intent' ORDER BY 1")
    known = [row["known"] for row in told if row["known"] is not None]
    if value in known or not known:
        return []
    return [f"no call of the trail names the {name} {value}; it names {', '.join(known[:20])}"]
