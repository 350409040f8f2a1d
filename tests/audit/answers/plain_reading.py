"""The questions answered by reading all events one by one: slow, obvious, and without the program's SQL."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any

Told = dict[str, Any]
Show = Callable[[str, str | None], str | None]  # field and token to name


def moment(event: Told) -> datetime:
    return datetime.fromisoformat(event["time"].rstrip("Z"))


def within(event: Told, begin: datetime | None, end: datetime | None) -> bool:
    return (begin is None or moment(event) >= begin) and (end is None or moment(event) < end)


def way(event: Told) -> tuple[str, str]:
    return event["event_id"], event.get("leg", "call")


def identifiers_left(event: Told) -> list[str]:
    if event.get("leg") == "detect":
        return ["WHOLE_TEXT"]
    if event["v"] == 1:
        removed = event.get("removed", {})
        return sorted(name for name, count in event.get("found", {}).items() if count > removed.get(name, 0))
    return sorted(event.get("left", {}))


def media_left(event: Told) -> list[str]:
    return sorted(kind for kind in event.get("media", {}) if kind.endswith("_SENT"))


def ends(events: list[Told]) -> dict[tuple[str, str], Told]:
    """Give each call's outcome: what says that it is not known counts before what says that it is."""
    found: dict[tuple[str, str], Told] = {}
    for event in events:
        if event["stage"] == "outcome" and found.get(way(event), {}).get("outcome") != "unknown":
            found[way(event)] = event
    return found


def calls(events: list[Told], begin: datetime | None, end: datetime | None) -> list[Told]:
    """Give the intents of a time, canaries left out, each with its ``end``."""
    known = ends(events)
    sent = [event for event in events if event["stage"] == "intent" and within(event, begin, end)]
    return [{**event, "end": known.get(way(event), {}).get("outcome")} for event in sent if not event.get("synthetic")]


def may_be(model: str | None, asked: str) -> bool:
    """Whether a name, or a pattern, in the trail may be the model asked for, which may be a pattern too."""
    return model is None or share_a_name(model, asked)


def share_a_name(one: str, other: str) -> bool:
    """Whether two patterns of ``*`` have a text in common, by trying all ways."""
    if not one or not other:
        return set(one + other) <= {"*"}
    if one[0] == "*":
        return share_a_name(one[1:], other) or share_a_name(one, other[1:])
    if other[0] == "*":
        return share_a_name(one, other[1:]) or share_a_name(one[1:], other)
    return one[0] == other[0] and share_a_name(one[1:], other[1:])


def breach(events: list[Told], show: Show, vendor: str, begin: Any, end: Any, model: Any, agreement: Any) -> list[Told]:
    affected: dict[str | None, list[Told]] = defaultdict(list)
    listed = []
    for call in calls(events, begin, end):
        if call.get("vendor") != vendor or (agreement and call.get("agreement") not in (agreement, None)):
            continue
        if model and not may_be(call.get("model"), model):
            continue
        patient = show("subject", call.get("subject"))
        if patient is not None and call["end"] not in (None, "unknown"):
            affected[patient].append(call)
        else:
            listed.append(_row("unknown" if patient is not None else "unlinked", patient, [call], call["event_id"]))
    return [*(_row("affected", patient, told, None) for patient, told in affected.items()), *listed]


def _row(kind: str, patient: str | None, told: list[Told], event_id: str | None) -> Told:
    return {
        "kind": kind,
        "patient": patient,
        "event_id": event_id,
        "first": min(map(moment, told)),
        "last": max(map(moment, told)),
        "calls": len(told),
        "purposes": sorted({call["purpose"] for call in told if call.get("purpose")}),
        "identifiers_left": sorted({name for call in told for name in identifiers_left(call)}),
        "media_left": sorted({name for call in told for name in media_left(call)}),
        "agreements": sorted({call["agreement"] for call in told if call.get("agreement")}),
        "models": sorted({call["model"] for call in told if call.get("model")}),
    }


def disclosures(events: list[Told], show: Show, patient: str, begin: Any, end: Any) -> list[Told]:
    return [
        {
            "time": moment(call),
            **{name: call.get(name) for name in ("vendor", "host", "purpose", "agreement", "model", "event_id")},
            "identifiers_left": identifiers_left(call) or None,
            "media_left": media_left(call) or None,
            "outcome": call["end"] or "unknown",
        }
        for call in calls(events, begin, end)
        if show("subject", call.get("subject")) == patient
    ]


def access(events: list[Told], show: Show, actor: Any, patient: Any, begin: Any, end: Any) -> list[Told]:
    rows: dict[tuple[Any, ...], list[Told]] = defaultdict(list)
    for event in events:
        if event["stage"] not in ("intent", "refusal") or event.get("synthetic") or not within(event, begin, end):
            continue
        who, whose = show("actor", event.get("actor")), show("subject", event.get("subject"))
        if (actor is None or who == actor) and (patient is None or whose == patient):
            rows[who, whose, *(event.get(name) for name in ("caller", "route", "purpose", "vendor"))].append(event)
    return [
        {
            **dict(zip(("actor", "patient", "caller", "route", "purpose", "vendor"), key, strict=True)),
            "calls": sum(event["stage"] == "intent" for event in told),
            "refused": sum(event["stage"] == "refusal" for event in told),
            "first": min(map(moment, told)),
            "last": max(map(moment, told)),
        }
        for key, told in rows.items()
    ]


def coverage(events: list[Told], begin: Any, end: Any) -> list[Told]:
    routes: dict[str | None, list[Told]] = defaultdict(list)
    for event in events:
        if event["stage"] in ("intent", "refusal") and not event.get("synthetic") and within(event, begin, end):
            routes[event.get("route")].append(event)
    rows = []
    for route, told in routes.items():
        sent = [event for event in told if event["stage"] == "intent"]
        named = sum(event.get("subject") is not None for event in sent)
        rows.append(
            {
                "route": route or "(none)",
                "calls": len(sent),
                "with_patient": named,
                "without_patient": len(sent) - named,
                "refused": len(told) - len(sent),
                "reasons": dict(Counter(event["reason"] for event in told if event["stage"] == "refusal")),
            }
        )
    return rows


def agreements(events: list[Told], today: date, near: int, begin: Any, end: Any) -> list[Told]:
    groups: dict[tuple[Any, Any], list[Told]] = defaultdict(list)
    for call in calls(events, begin, end):
        groups[call.get("agreement"), call.get("vendor")].append(call)
    rows = []
    for (agreement, vendor), told in groups.items():
        lasts = [
            (date.fromisoformat(call["agreement_expires"]), moment(call).date())
            for call in told
            if call.get("agreement_expires")
        ]
        expires = max((last for last, _ in lasts), default=None)
        rows.append(
            {
                "agreement": agreement,
                "vendor": vendor,
                "calls": len(told),
                "first": min(map(moment, told)),
                "last": max(map(moment, told)),
                "expires": expires,
                "days_left": (expires - today).days if expires else None,
                "near_expiry": sum(timedelta(0) < last - day <= timedelta(near) for last, day in lasts),
                "after_expiry": sum(day >= last for last, day in lasts),
            }
        )
    return rows


def usage(events: list[Told], vendor: str, first: date, last: date) -> dict[tuple[date, str], list[int]]:
    """Give what an honest vendor would count: requests, tokens in and out, by day and model."""
    known = ends(events)
    counts: dict[tuple[date, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    begin, end = (datetime.combine(day, datetime.min.time()) for day in (first, last + timedelta(days=1)))
    for call in calls(events, begin, end):
        if call.get("vendor") == vendor:
            told = known.get(way(call), {})
            row = counts[moment(call).date(), call.get("model") or "(not known)"]
            for index, more in enumerate((1, told.get("tokens_in") or 0, told.get("tokens_out") or 0)):
                row[index] += more
    return dict(counts)
