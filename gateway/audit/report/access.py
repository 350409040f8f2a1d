"""``audit access``: who touched whose data, refused attempts included."""

from __future__ import annotations

from gateway.audit.archive.columns import text
from gateway.audit.archive.trail import Trail
from gateway.audit.report.answer import Answer
from gateway.audit.report.people import People, Who
from gateway.audit.report.period import Period

_COLUMNS = ("actor", "patient", "caller", "route", "purpose", "vendor", "calls", "refused", "first", "last")


def access(trail: Trail, people: People, period: Period, *, actor: str | None, subject: str | None) -> Answer:
    """Answer it; a row for each actor, patient, caller and route. Raises TrailUnreadable, NotSearchable, ValueError."""
    if actor is None and subject is None:
        raise ValueError("name --actor or --subject")
    conditions = ["stage IN ('intent', 'refusal')", "NOT synthetic", period.where]
    for name, value in (("actor", actor), ("subject", subject)):
        if value is not None:
            tokens = people.tokens("actor" if name == "actor" else "subject", value)
            conditions.append(f"{name} IN ({', '.join(map(text, tokens))})")
    rows = trail.rows(
        f"""SELECT actor, subject, caller, route, purpose, vendor,
                   count(*) FILTER (stage = 'intent') AS calls, count(*) FILTER (stage = 'refusal') AS refused,
                   min(time) AS first, max(time) AS last
        FROM {trail.events(period.first_day, period.last_day)} WHERE {" AND ".join(conditions)}
        GROUP BY ALL ORDER BY first, actor, subject, route""",
        period.parameters,
    )
    tokens_met = [row[name] for row in rows for name in ("actor", "subject")]
    for row in rows:
        row["actor"] = people.show("actor", row["actor"])
        row["patient"] = people.show("subject", row.pop("subject"))
    answer = Answer(f"Access {period}", _COLUMNS, rows)
    answer.figures = {
        "calls": sum(row["calls"] for row in rows),
        "refused": sum(row["refused"] for row in rows),
        "actors": len({row["actor"] for row in rows if row["actor"]}),
        "patients": len({row["patient"] for row in rows if row["patient"]}),
    }
    answer.gaps = trail.gaps_of(period.first_day)
    unnamed = sum(row["calls"] for row in rows if (row["actor"] if actor is None else row["patient"]) is None)
    if unnamed:
        missing = "actor" if actor is None else "patient"
        answer.gaps.append(f"{unnamed} of these calls named no {missing}")
    asked: tuple[tuple[Who, str | None], ...] = (("actor", actor), ("subject", subject))
    for who, value in asked:
        if value is not None and (others := people.sealed_otherwise(trail, who, period)):
            answer.gaps.append(f"{others} calls name a {who} sealed with keys that are not in --keys")
    if people.sealer is None:
        answer.gaps.append("one token was searched: after a change of the sealing key there are others; give --keys")
    several = people.several(tokens_met)
    answer.notes += [several] if several else []
    return answer
