"""``phi-gateway detect`` and ``phi-gateway explain``."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import click

from gateway.commands.policies import no_profile, read_policy
from gateway.commands.redaction import Taken, TextRedactor
from gateway.detector.engine import ModelMissing
from gateway.detector.engine_settings import EngineSettings
from gateway.policy.problems import PolicyError
from gateway.policy.schema import Policy
from gateway.refusals import Refusal

_TOGETHER = 64  # texts read at once


def detect_lines(policies: Path, profile_name: str, engine: EngineSettings, *, jsonl: bool) -> int:
    """Read texts from standard input, write spans to standard output. Offsets are Unicode code points."""
    opened = _opened(policies, engine)
    if opened is None:
        return 1
    policy, redactor = opened
    profile = policy.profiles.get(profile_name)
    if profile is None:
        click.echo(no_profile(policy, profile_name), err=True)
        return 1
    try:
        if not jsonl:
            (spans,) = redactor.taken([_whole_input()], profile.rules, profile.detection)
            click.echo(json.dumps({"spans": [_span(span) for span in spans]}))
            return 0
        for batch in _batches(_items(sys.stdin.buffer)):
            taken = redactor.taken([text for _, text in batch], profile.rules, profile.detection)
            for (name, _), spans in zip(batch, taken, strict=True):
                click.echo(json.dumps({"id": name, "spans": [_span(span) for span in spans]}))
    except _BadInput as failure:
        click.echo(str(failure), err=True)
        return 1
    return 0


def _opened(policies: Path, engine: EngineSettings) -> tuple[Policy, TextRedactor] | None:
    """Read the policy and start the detector; None where that cannot be, with the reason on standard error."""
    try:
        return read_policy(policies), TextRedactor(engine)
    except (PolicyError, ModelMissing) as failure:
        click.echo(str(failure), err=True)
        return None


class _BadInput(ValueError):
    """Standard input is not what it should be. Says in which line, and what it should be."""


def _whole_input() -> str:
    """Read standard input as UTF-8, whatever the locale says. Raises _BadInput."""
    content = sys.stdin.buffer.read()
    try:
        return content.decode()
    except UnicodeDecodeError as failure:
        number = content.count(b"\n", 0, failure.start) + 1
        # Without its context, which holds the text.
        raise _BadInput(f"standard input, line {number}: this is not UTF-8; save it as UTF-8") from None


def _items(lines: Iterable[bytes]) -> Iterator[tuple[Any, str]]:
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            item = json.loads(line.decode())
            text = item["text"]
            text.encode()  # half a surrogate pair is no text
        except (ValueError, KeyError, TypeError, AttributeError):
            remedy = 'send one JSON object a line, in UTF-8, as {"id": "1", "text": "..."}'
            raise _BadInput(f"line {number}: {remedy}") from None
        yield item.get("id", number), text


def _batches(items: Iterator[tuple[Any, str]]) -> Iterator[list[tuple[Any, str]]]:
    while batch := list(islice(items, _TOGETHER)):
        yield batch


def _span(span: Taken) -> dict[str, Any]:
    return {
        "start": span.start,
        "end": span.end,
        "entity": span.entity,
        "score": round(span.score, 3),
        "recognizer": "+".join(span.recognizers),
    }


def explain_text(policies: Path, route_name: str, engine: EngineSettings) -> int:
    """Print what would leave of the text on standard input, and the reason for each part."""
    opened = _opened(policies, engine)
    if opened is None:
        return 1
    policy, redactor = opened
    route = policy.routes.get(route_name)
    if route is None:
        click.echo(f"there is no route {route_name!r}; the routes are {', '.join(sorted(policy.routes))}", err=True)
        return 1
    try:
        text = _whole_input()
    except _BadInput as failure:
        click.echo(str(failure), err=True)
        return 1
    left = redactor.leave(text, route.redaction, route.detection)
    if isinstance(left, Refusal):
        click.echo(left.message)
        return 0
    click.echo(left[0])
    (taken,) = redactor.taken([text], route.redaction, route.detection)
    click.echo("\n-- what was taken, and why")
    for span in taken:
        operator = route.redaction.rule(span.entity).operator
        found_by = "+".join(span.recognizers)
        click.echo(f"{span.start:>6}-{span.end:<6} {span.entity:<22} {operator:<12} {found_by}: {span.text!r}")
    counts = ", ".join(f"{entity} {count}" for entity, count in sorted(left[1].removed.items())) or "nothing"
    click.echo(f"-- removed: {counts}")
    return 0
