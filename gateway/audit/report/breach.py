"""``audit breach``: whose data a vendor may hold, for the notice of 45 CFR 164.404.

Every call to the vendor in the time is in the answer exactly once: *affected* (the patient is known, and so is how
the call ended), *unlinked* (nobody was named as the patient) or *unknown* (the gateway never learnt how it ended, or
nothing was recorded). Unlinked and unknown calls are listed by event id: the answer is complete, or says where it is
not. A call that failed counts: the vendor may have read it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fnmatch import fnmatchcase
from typing import Any

from gateway.audit.archive.trail import Trail
from gateway.audit.report.answer import Answer
from gateway.audit.report.calls import collect_calls, never_named
from gateway.audit.report.patterns import share_a_name
from gateway.audit.report.people import People
from gateway.audit.report.period import Period

NOTICE_DAYS = 60  # 45 CFR 164.404(b): calendar days from discovery, as the latest
_LONGEST_CALL = timedelta(days=1)  # from its intent to its outcome, but for what a restart settles later
_COLUMNS = (
    "kind", "patient", "event_id", "first", "last", "calls", "purposes", "identifiers_left", "media_left",
    "agreements", "models",
)  # fmt: skip
_LISTED = ("purposes", "identifiers_left", "media_left", "agreements", "models", "events")


@dataclass(frozen=True, slots=True)
class BreachQuestion:
    """What is asked. ``model`` may be a glob. ``events`` lists every event id of the affected too."""

    vendor: str
    period: Period
    model: str | None = None
    agreement: str | None = None
    discovered: date | None = None
    events: bool = False


def breach(trail: Trail, people: People, asked: BreachQuestion, today: date) -> Answer:
    """Answer it. Raises TrailUnreadable."""
    where, parameters = ["vendor = $vendor"], {"vendor": asked.vendor}
    if asked.agreement is not None:
        where.append("(agreement = $agreement OR agreement IS NULL)")
        parameters["agreement"] = asked.agreement
    collect_calls(trail, asked.period, " AND ".join(where), parameters)
    open_models = _choose_models(trail, asked.model)
    answer = Answer(f"Calls to {asked.vendor} {asked.period}", _COLUMNS)
    answer.rows = _affected(trail, people, listing=asked.events)
    listed = _listed(trail, people)
    answer.rows += listed
    unlinked = sum(row["kind"] == "unlinked" for row in listed)
    unknown = len(listed) - unlinked
    affected = len(answer.rows) - len(listed)
    answer.figures = {
        "affected_patients": affected,
        "calls": sum(row["calls"] for row in answer.rows),
        "unlinked_calls": unlinked,
        "unknown_calls": unknown,
        "patients_only_in_unknown_calls": len(
            {row["patient"] for row in listed if row["kind"] == "unknown"}
            - {row["patient"] for row in answer.rows if row["kind"] == "affected"}
        ),
        "made_up_calls_left_out": trail.rows("SELECT count(*) AS n FROM calls WHERE synthetic")[0]["n"],
        **_notice(asked.discovered, today),
    }
    answer.gaps = trail.gaps_of(asked.period.begin, asked.period.end)
    answer.notes = trail.notes_of(asked.period.first_day)
    if not answer.figures["calls"]:
        answer.gaps += never_named(trail, "vendor", asked.vendor)
        answer.gaps += never_named(trail, "agreement", asked.agreement) if asked.agreement is not None else []
        answer.gaps += _model_never_named(trail, asked.vendor, asked.model) if asked.model is not None else []
    answer.gaps += people.left_sealed(row["patient"] for row in answer.rows)
    if unlinked:
        answer.gaps.append(f"{unlinked} calls named no patient: find them by event id in the callers' own records")
    if unknown:
        answer.gaps.append(
            f"{unknown} calls have no known end: count their patients in unless the vendor proves otherwise"
        )
    if open_models:
        answer.notes.append(f"{open_models} calls whose model is known only as a pattern are counted in")
    if before := _across_the_beginning(trail, asked, " AND ".join(where), parameters):
        answer.notes.append(
            f"{before} calls began before the time and ended in it: they are not counted; put --from earlier"
        )
    if asked.discovered is None:
        answer.notes.append("give --discovered to count the days to the limit of 45 CFR 164.404(b)")
    several = people.several([row["patient"] for row in answer.rows])
    answer.notes += [several] if several else []
    return answer


def _across_the_beginning(trail: Trail, asked: BreachQuestion, where: str, parameters: dict[str, Any]) -> int:
    """Count the calls that were at the vendor as the time began: a call is of the time in which it was sent."""
    begin = asked.period.begin
    if begin is None:
        return 0
    around = trail.events((begin - _LONGEST_CALL).date(), (begin + _LONGEST_CALL).date())
    told = trail.rows(
        f"""SELECT model, count(*) AS n FROM {around} AS sent
        SEMI JOIN (FROM {around} WHERE stage = 'outcome' AND time >= $begin::TIMESTAMP
                   AND ($end::TIMESTAMP IS NULL OR time < $end::TIMESTAMP)) AS told USING (event_id, leg)
        WHERE stage = 'intent' AND NOT synthetic AND time < $begin::TIMESTAMP AND ({where}) GROUP BY ALL""",
        {**parameters, **asked.period.parameters},
    )
    return sum(row["n"] for row in told if asked.model is None or _may_be(row["model"], asked.model))


def _may_be(name: str | None, model: str) -> bool:
    """Whether a model, or the pattern that is known of it, is or may have been the one asked for."""
    return name is None or fnmatchcase(name, model) or ("*" in name and share_a_name(model, name))


def _model_never_named(trail: Trail, vendor: str, model: str) -> list[str]:
    """Say so where no call to the vendor names a model that fits."""
    told = trail.rows(
        f"SELECT DISTINCT model FROM {trail.events()} WHERE stage = 'intent' AND vendor = $vendor ORDER BY 1",
        {"vendor": vendor},
    )
    known = [row["model"] for row in told]
    if not known or any(_may_be(name, model) for name in known):
        return []
    return [f"no call of the trail to {vendor} names the model {model}; it names {', '.join(known[:20])}"]


def _notice(discovered: date | None, today: date) -> dict[str, Any]:
    if discovered is None:
        return {}
    if discovered > today:
        raise ValueError(f"--discovered {discovered} is in the future; it is the day on which the breach became known")
    limit = discovered + timedelta(days=NOTICE_DAYS)
    return {
        "discovered": discovered,
        "notice_by": limit,
        "day": f"{(today - discovered).days} of {NOTICE_DAYS}",
        "days_left": (limit - today).days,
    }


def _choose_models(trail: Trail, model: str | None) -> int:
    """Keep the calls whose model is, or may have been, the one asked for. Give how many only may have been."""
    if model is None:
        return 0
    known = [row["model"] for row in trail.rows("SELECT DISTINCT model FROM calls")]
    certain = [name for name in known if name is not None and "*" not in name and fnmatchcase(name, model)]
    possible = [name for name in known if name is not None and "*" in name and share_a_name(model, name)]
    trail.rows(
        "DELETE FROM calls WHERE model IS NOT NULL AND NOT list_contains($kept, model)", {"kept": certain + possible}
    )
    told = trail.rows(
        "SELECT count(*) AS n FROM calls WHERE model IS NULL OR list_contains($open, model)", {"open": possible}
    )
    return int(told[0]["n"])


def _affected(trail: Trail, people: People, *, listing: bool) -> list[dict[str, Any]]:
    """Give a row for each patient; one whose tokens are of several keys is one row where the keys are at hand."""
    events = "list(event_id)" if listing else "[]"
    # First by what calls have in common, so that lists are put together from few rows and not from every call.
    rows = trail.rows(
        f"""SELECT subject, min(first) AS first, max(last) AS last, sum(calls)::BIGINT AS calls,
                   list(DISTINCT purpose) AS purposes, list(DISTINCT identifiers_left) AS identifiers_left,
                   list(DISTINCT media_left) AS media_left, list(DISTINCT agreement) AS agreements,
                   list(DISTINCT model) AS models, flatten(list(events)) AS events
        FROM (SELECT subject, purpose, identifiers_left, media_left, agreement, model, min(time) AS first,
                     max(time) AS last, count(*) AS calls, {events} AS events
              FROM calls WHERE NOT synthetic AND subject IS NOT NULL AND outcome IS NOT NULL AND outcome <> 'unknown'
              GROUP BY ALL)
        GROUP BY subject ORDER BY subject"""
    )
    patients: dict[str | None, dict[str, Any]] = {}
    for row in rows:
        patient = people.show("subject", row.pop("subject"))
        row["identifiers_left"] = [word for words in row["identifiers_left"] for word in words.split()]
        row["media_left"] = [word for words in row["media_left"] for word in words.split()]
        known = patients.get(patient)
        if known is None:
            patients[patient] = {"kind": "affected", "patient": patient, "event_id": None, **row}
            continue
        known["first"], known["last"] = min(known["first"], row["first"]), max(known["last"], row["last"])
        known["calls"] += row["calls"]
        for name in _LISTED:
            known[name] = known[name] + row[name]
    for row in patients.values():
        for name in _LISTED:
            row[name] = _once(row[name])
        if not listing:
            del row["events"]
    return sorted(patients.values(), key=lambda row: (row["first"], str(row["patient"])))


def _once(values: list[Any]) -> list[Any]:
    """Sort, and leave out what stands there twice or says nothing; most lists have one item."""
    if len(values) == 1 and values[0] is not None:
        return values
    return sorted({value for value in values if value is not None}) if values else values


def _listed(trail: Trail, people: People) -> list[dict[str, Any]]:
    """Give a row for each call that is unlinked, or whose end is not known."""
    rows = trail.rows(
        """SELECT CASE WHEN subject IS NULL THEN 'unlinked' ELSE 'unknown' END AS kind, subject, event_id, time,
                  purpose, identifiers_left, media_left, agreement, model
        FROM calls WHERE NOT synthetic AND (subject IS NULL OR outcome IS NULL OR outcome = 'unknown')
        ORDER BY kind, time, event_id"""
    )
    return [
        {
            "kind": row["kind"],
            "patient": people.show("subject", row["subject"]),
            "event_id": row["event_id"],
            "first": row["time"],
            "last": row["time"],
            "calls": 1,
            "purposes": [row["purpose"]] if row["purpose"] else [],
            "identifiers_left": row["identifiers_left"].split(),
            "media_left": row["media_left"].split(),
            "agreements": [row["agreement"]] if row["agreement"] else [],
            "models": [row["model"]] if row["model"] else [],
        }
        for row in rows
    ]
