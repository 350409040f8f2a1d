"""``shadow report``: what the profile that a route tries would have done, call by call and entity by entity."""

from __future__ import annotations

from typing import Any

from gateway.audit.archive.trail import Trail
from gateway.audit.report.answer import Answer
from gateway.audit.report.period import Period

ANY = "(any)"  # stands in the row that counts calls, whatever the entity
_COLUMNS = ("route", "in_force", "shadow", "entity", "calls", "more", "less", "stricter", "looser", "otherwise")
_KINDS = ("more", "less", "stricter", "looser", "otherwise")
_WAY = "route, profile AS in_force, shadow_profile AS shadow"
_NOTHING = "MAP {}::MAP(VARCHAR, BIGINT)"
_HOW_TO_READ = (
    "more, less: found by the shadow profile alone, by the one in force alone; found by both: stricter would be taken "
    "out and leaves now, looser would leave and is taken out now, otherwise has something else in its place"
)


def shadow_report(trail: Trail, period: Period, *, route: str | None = None) -> Answer:
    """Answer it: for each route and pair of profiles a row for all entities, then one each. Raises TrailUnreadable."""
    where = f"NOT synthetic AND {period.where} AND ($route::VARCHAR IS NULL OR route = $route)"
    parameters = {**period.parameters, "route": route}
    events = trail.events(period.first_day, period.last_day)
    rows = trail.rows(
        f"""SELECT {_WAY}, count(*) FILTER (outcome = 'ok') AS looked_at,
                   count(*) FILTER (shadow_changes) AS calls,
                   count(*) FILTER (outcome = 'ok' AND reason IS NOT NULL) AS refused,
                   count(*) FILTER (outcome = 'skipped') AS skipped,
                   count(*) FILTER (outcome = 'failed') AS failed,
                   count(*) FILTER (outcome = 'timeout') AS timeout,
                   count(DISTINCT policy_hash) AS policies
        FROM {events} WHERE stage = 'shadow' AND {where} GROUP BY ALL ORDER BY ALL""",
        parameters,
    )
    entities = _entities(trail, events, where, parameters)
    sent = trail.rows(
        f"""SELECT route, count(DISTINCT coalesce(call_id, event_id)) AS calls
        FROM {events} WHERE stage = 'intent' AND leg = 'call' AND {where} GROUP BY ALL""",
        parameters,
    )
    answer = Answer(f"Shadow profiles {period}", _COLUMNS, gaps=trail.gaps_of(period.begin, period.end))
    for row in rows:
        way = {name: row[name] for name in ("route", "in_force", "shadow")}
        below = [entity for entity in entities if way.items() <= entity.items()]
        totals = {kind: sum(entity[kind] for entity in below) for kind in _KINDS}
        answer.rows += [{**way, "entity": ANY, "calls": row["calls"], **totals}, *below]
    tried = {row["route"] for row in rows}
    totals = {name: sum(row[name] for row in rows) for name in ("looked_at", "calls", "refused", *_UNSEEN)}
    answer.figures = {
        "calls_sent": sum(row["calls"] for row in sent if row["route"] in tried),
        "looked_at": totals["looked_at"],
        "would_change": totals["calls"],
        "would_be_refused": totals["refused"],
        **{name: totals[name] for name in _UNSEEN},
    }
    answer.gaps += [f"{totals[name]} calls {why}" for name, why in _UNSEEN.items() if totals[name]]
    if not totals["looked_at"]:
        answer.gaps.append("no call was looked at: does a route have shadow:, and were there calls on it?")
    answer.notes = [_HOW_TO_READ]
    if any(row["policies"] > 1 for row in rows):
        answer.notes.append("the policy changed in this time, the profiles perhaps with it; narrow --from and --to")
    return answer


_UNSEEN = {
    "skipped": "were not looked at: too many at once, or the shadow's detector was not ready",
    "failed": "were not looked at: the shadow failed",
    "timeout": "were not looked at to the end: the shadow took too long",
}


def _entities(trail: Trail, events: str, where: str, parameters: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the counts of each entity that differs. ``calls`` are those in which it does."""
    counts = {kind: f"coalesce(shadow_{kind}, {_NOTHING})" for kind in _KINDS}
    named = ", ".join(f"map_keys({count})" for count in counts.values())
    sums = ", ".join(f"sum(coalesce({count}[entity], 0))::BIGINT AS {kind}" for kind, count in counts.items())
    return trail.rows(
        f"""SELECT {_WAY}, entity, count(*) AS calls, {sums}
        FROM (SELECT *, unnest(list_distinct(flatten([{named}]))) AS entity
              FROM {events} WHERE stage = 'shadow' AND {where})
        GROUP BY ALL ORDER BY ALL""",
        parameters,
    )
