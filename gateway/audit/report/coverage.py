"""``audit coverage``: calls of each route with and without a patient named, and refusals by reason."""

from __future__ import annotations

from typing import Any

from gateway.audit.archive.trail import Trail
from gateway.audit.report.answer import Answer
from gateway.audit.report.period import Period

_COLUMNS = ("route", "calls", "with_patient", "without_patient", "share_with", "refused", "reasons")


def coverage(trail: Trail, period: Period) -> Answer:
    """Answer it; a row for each route. Raises TrailUnreadable."""
    rows = trail.rows(
        f"""SELECT route, stage, reason, count(*) AS n, count(subject) AS named
        FROM {trail.events(period.first_day, period.last_day)}
        WHERE stage IN ('intent', 'refusal') AND NOT synthetic AND {period.where}
        GROUP BY ALL ORDER BY route NULLS LAST, n DESC, reason""",
        period.parameters,
    )
    routes: dict[str | None, dict[str, Any]] = {}
    for row in rows:
        route = routes.setdefault(
            row["route"],
            {"route": row["route"] or "(none)", "calls": 0, "with_patient": 0, "refused": 0, "reasons": {}},
        )
        if row["stage"] == "intent":
            route["calls"] += row["n"]
            route["with_patient"] += row["named"]
        else:
            route["refused"] += row["n"]
            route["reasons"][row["reason"]] = row["n"]
    for route in routes.values():
        route["without_patient"] = route["calls"] - route["with_patient"]
        route["share_with"] = _share(route["with_patient"], route["calls"])
    answer = Answer(f"Coverage {period}", _COLUMNS, list(routes.values()))
    answer.gaps = trail.gaps_of(period.begin, period.end)
    answer.notes = trail.notes_of(period.first_day)
    answer.figures = {name: sum(route[name] for route in routes.values()) for name in _COLUMNS[1:4]}
    return answer


def _share(part: int, whole: int) -> str | None:
    """Give a share in percent; 100.0% means all, and 0.0% none, however many there are."""
    if not whole:
        return None
    rounded = round(1000 * part / whole)
    shown = rounded if part in (0, whole) else min(max(rounded, 1), 999)
    return f"{shown / 10:.1f}%"
