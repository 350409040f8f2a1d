"""``phi-gateway explain`` for a whole request: every step of its journey, and the lines of the policy behind it.

The request takes the gateway's own way to a stand-in on this machine; nothing is sent to anyone else. What is printed
holds the request's text: it is for the eyes of whoever made it.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import date
from pathlib import Path
from typing import Any

import click

from gateway.commands.explain_steps import Journey, StepOfCall, Stop
from gateway.commands.heard import heard
from gateway.commands.policies import read_policy
from gateway.commands.traced import Identifier, identifiers
from gateway.commands.trial import KEY_HEADERS, Asked, Became, run, trial
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.process import DetectorCannotStart
from gateway.policy.day import today
from gateway.policy.places import Places
from gateway.policy.problems import PolicyError, listed, suggestion
from gateway.policy.request_cases import Reply
from gateway.policy.schema import Policy

_OWN = frozenset({"host", "content-length"})


@dataclass(frozen=True, slots=True)
class _Told:
    steps: list[StepOfCall]
    stop: Stop | None
    found: list[Identifier]
    left: dict[str, Any] | None  # the request as it would leave
    back: dict[str, bool]  # by placeholder: whether the caller gets the value


def explain_call(policies: Path, asked: Asked, day: date | None, engine: EngineSettings, *, as_json: bool) -> int:
    """Print the journey of a request. Gives 0; 2 where it cannot be explained."""
    try:
        policy = read_policy(policies)
        if asked.caller is not None and asked.caller not in policy.callers:
            remedy = suggestion(asked.caller, policy.callers, f"the callers are {listed(policy.callers)}")
            click.echo(f"there is no caller {asked.caller!r}; {remedy}", err=True)
            return 2
        told = run(_explained(policy, policies, asked, day, engine))
    except (PolicyError, DetectorCannotStart) as failure:
        click.echo(str(failure), err=True)
        return 2
    click.echo(json.dumps(_object(told), indent=1, ensure_ascii=False) if as_json else _text(told))
    return 0


async def _explained(policy: Policy, policies: Path, asked: Asked, day: date | None, engine: EngineSettings) -> _Told:
    async with trial(policy, policies, engine) as tries, tries.gateway(day) as running:
        became = await running.ask(asked)
        placeholders = _placeholders(became)
        # What comes back is seen, not concluded: the stand-in says every placeholder, one a line.
        again = await running.ask(asked, Reply(text="\n".join(placeholders))) if placeholders else None
    places, on = Places(policy.files, policies), day or today()
    journey = Journey(policy, places, became, on)
    seen = became.seen
    route = policy.routes[seen.call.route] if seen is not None and seen.call.route is not None else None
    found = identifiers(seen, route, places, on) if seen is not None and route is not None else []
    back = _came_back(placeholders, again) if again is not None else {}
    return _Told(journey.steps(found), journey.stop(), found, _left(policy, became), back)


def _placeholders(became: Became) -> list[str]:
    seen = became.seen
    return [] if seen is None or seen.cleaned is None else list(seen.cleaned.mapping.values)


def _came_back(placeholders: list[str], again: Became) -> dict[str, bool]:
    said = heard(again.content_type, again.answer).text.split("\n")
    if len(said) != len(placeholders):
        return {}  # the operation's answers hold no text, or a value has several lines
    return {placeholder: line != placeholder for placeholder, line in zip(placeholders, said, strict=True)}


def _left(policy: Policy, became: Became) -> dict[str, Any] | None:
    """Give the request as it would leave; the proof to the vendor is not read, so it is named instead."""
    seen = became.seen
    if seen is None or seen.cleaned is None:
        return None
    clean, agreement = seen.cleaned.clean, seen.cleaned.candidates[0].agreement
    site = seen.cleaned.candidates[0].clearance.site
    path = clean.path if site is None else site.fill(clean.path)
    headers = dict(clean.headers)
    if became.received:
        path = became.received[-1].path
        headers = {name: value for name, value in became.received[-1].headers.items() if name not in _OWN}
    credential = policy.agreements[agreement.vendor].credential
    proof = f"<the gateway's credential: {credential.kind} {credential.name}>"
    headers = {name: proof if name.lower() in KEY_HEADERS else value for name, value in headers.items()}
    body = clean.body.decode(errors="replace") if clean.body is not None else None
    try:
        shown = json.loads(body) if body is not None else None
    except ValueError:
        shown = body
    return {"method": clean.method, "url": f"{agreement.url}{path}", "headers": headers, "body": shown}


def _object(told: _Told) -> dict[str, Any]:
    return {
        "outcome": "refused" if told.stop is not None else "would_be_sent",
        "steps": [asdict(step) for step in told.steps],
        "stop": None if told.stop is None else asdict(told.stop),
        "identifiers": [asdict(one) for one in told.found],
        "leaves": told.left,
        "restored": told.back,
    }


def _text(told: _Told) -> str:
    lines = []
    for step in told.steps:
        lines.append(f"{step.name:<12} {step.says}")
        lines += [f"{'':<12}   {place}" for place in step.places]
    if told.found:
        lines += ["", "identifiers"]
        lines += [line for one in told.found for line in _identifier(one)]
    if told.stop is not None:
        stop = told.stop
        lines += ["", f"STOPPED at {stop.step}: {stop.reason}", f"  {stop.message}", f"  remedy: {stop.remedy}"]
        lines += [f"  the line that refuses: {stop.change}"] if stop.change else []
        return "\n".join([*lines, "nothing would be sent"])
    if told.left is not None:
        lines += ["", f"would leave: {told.left['method']} {told.left['url']}"]
        lines += [f"  {name}: {value}" for name, value in told.left["headers"].items()]
        lines += json.dumps(told.left["body"], indent=1, ensure_ascii=False).splitlines()
    for verb, came in (("comes back", True), ("stays a placeholder", False)):
        names = [placeholder for placeholder, restored in told.back.items() if restored is came]
        lines += [f"{verb}: {', '.join(names)}"] if names else []
    return "\n".join([*lines, "nothing was sent"])


def _identifier(one: Identifier) -> list[str]:
    what = "stays" if one.operator == "keep" else one.becomes or one.operator
    place = f"{one.where} {one.start}-{one.end}"
    by = f"{one.entity} {one.score:.2f} by {'+'.join(one.recognizers)}"
    return [f"  {one.text!r} -> {what}", f"      {place}: {by}", f"      {one.operator} as {one.rule} says"]
