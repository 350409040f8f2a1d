"""``audit access``: who touched whose data, refused attempts included."""

from __future__ import annotations

from typing import Any

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
        GROUP BY ALL""",
        period.parameters,
    )
    tokens_met = [row[name] for row in rows for name in ("actor", "subject")]
    rows = _joined(people, rows)
    answer = Answer(f"Access {period}", _COLUMNS, rows)
    answer.figures = {
        "calls": sum(row["calls"] for row in rows),
        "refused": sum(row["refused"] for row in rows),
        "actors": len({row["actor"] for row in rows if row["actor"]}),
        "patients": len({row["patient"] for row in rows if row["patient"]}),
    }
    answer.gaps = trail.gaps_of(period.begin, period.end)
    answer.notes = trail.notes_of(period.first_day)
    unnamed = sum(row["calls"] for row in rows if (row["actor"] if actor is None else row["patient"]) is None)
    if unnamed:
        missing = "actor" if actor is None else "patient"
        answer.gaps.append(f"{unnamed} of these calls named no {missing}")
    asked: tuple[tuple[Who, str | None], ...] = (("actor", actor), ("subject", subject))
    for who, value in asked:
        if value is None:
            continue
        if others := people.sealed_otherwise(trail, who, period, refused=True):
            answer.gaps.append(
                f"{others} calls name {'an' if who == 'actor' else 'a'} {who} sealed with keys that are not in --keys"
            )
        if silent := _silent(trail, period, who):
            word = "patient" if who == "subject" else who
            answer.gaps.append(f"{silent} calls of the time named no {word}: whether one belongs here is not known")
        answer.gaps += people.written_otherwise(trail, who, value, period, refused=True)
        if not rows:
            answer.notes.append(people.not_found(who))
    if people.sealer is None:
        answer.gaps.append("one token was searched: after a change of the sealing key there are others; give --keys")
    several = people.several(tokens_met)
    answer.notes += [several] if several else []
    return answer


def _joined(people: People, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Show names, and make one row of those that differ by the sealing key alone, where the keys are at hand."""
    found: dict[tuple[str | None, ...], dict[str, Any]] = {}
    for told in rows:
        patient = people.show("subject", told.pop("subject"))
        row = {**told, "actor": people.show("actor", told["actor"]), "patient": patient}
        known = found.setdefault(tuple(row[name] for name in _COLUMNS[:6]), row)
        if known is not row:
            known["first"], known["last"] = min(known["first"], row["first"]), max(known["last"], row["last"])
            for name in ("calls", "refused"):
                known[name] += row[name]
    return sorted(found.values(), key=lambda row: (row["first"], *(str(row[name]) for name in _COLUMNS[:6])))


def _silent(trail: Trail, period: Period, who: Who) -> int:
    """Count the calls of a time that named nobody: no search by name finds those."""
    told = trail.rows(
        f"""SELECT count(*) AS n FROM {trail.events(period.first_day, period.last_day)}
        WHERE stage = 'intent' AND NOT synthetic AND {who} IS NULL AND {period.where}""",
        period.parameters,
    )
    return int(told[0]["n"])
