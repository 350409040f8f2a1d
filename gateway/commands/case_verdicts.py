"""Holds what became of a case's request against what must become of it.

A case's texts are its author's, and made up: so differences show them, where the gateway itself never would.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from difflib import unified_diff
from typing import Any
from urllib.parse import unquote

from gateway.commands.heard import Heard, heard
from gateway.commands.trial import Became
from gateway.policy.case_shapes import RefusedShape
from gateway.policy.cases import Case
from gateway.policy.request_cases import Reply, RequestCase, Wanted
from gateway.simulators.vendor import Received

_NOWHERE = object()


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that is not as it must be; ``difference`` is a unified diff, where lines can be compared."""

    summary: str = field(repr=False)
    difference: str = field(default="", repr=False)


def request_faults(case: Case, asks: RequestCase, became: Became, streamed: Became | None) -> list[Fault]:
    """Give what does not hold. ``streamed`` is the same request for a streamed answer, where it was made."""
    found = list(_faults(case, asks, became, how=""))
    if streamed is not None and not found:
        found = list(_faults(case, asks, streamed, how="streamed: "))
    return found


def _faults(case: Case, asks: RequestCase, became: Became, *, how: str) -> Iterator[Fault]:
    seen, wanted = became.seen, asks.wanted
    if seen is None:
        yield Fault(f"{how}the gateway does not understand the request at all (status {became.status})")
        return
    if case.route is not None and seen.call.route != case.route:
        yield Fault(f"{how}its path leads to {seen.call.route or 'no route'}, not to {case.route}")
    refused = seen.refusal is not None and not seen.left
    if wanted.refused is not None:
        yield from _refusal_faults(wanted.refused, became)
        return
    if refused and seen.refusal is not None:
        yield Fault(f"{how}it is refused: {seen.refusal.reason}. {seen.refusal.message}")
        return
    if not how:  # a request for a stream differs by that wish
        yield from _body_faults(wanted, became.received)
    for text in wanted.leaves_not:
        for received in became.received:
            if text.casefold() in _all_of(received).casefold():
                yield Fault(f"{how}{text!r} leaves, to {received.headers.get('host', 'the vendor')}")
    for text in wanted.keeps:
        if not any(text in _all_of(received) for received in became.received):
            yield Fault(f"{how}{text!r} does not leave")
    yield from _under_faults(wanted, became)
    if asks.reply is not None:
        yield from _return_faults(asks.reply, wanted, became, how)


def _refusal_faults(wanted: RefusedShape, became: Became) -> Iterator[Fault]:
    refusal = became.seen.refusal if became.seen is not None else None
    if became.received or refusal is None:
        yield Fault(f"it is sent, not refused for {wanted.reason}")
        return
    if refusal.reason.value != wanted.reason:
        yield Fault(f"it is refused for {refusal.reason}, not for {wanted.reason}. {refusal.message}")
    elif wanted.place is not None and refusal.place != wanted.place:
        yield Fault(f"it is refused at {refusal.place or 'no place'}, not at {wanted.place}")
    if wanted.status is not None and became.status != wanted.status:
        yield Fault(f"its status is {became.status}, not {wanted.status}")


def _body_faults(wanted: Wanted, received: tuple[Received, ...]) -> Iterator[Fault]:
    if wanted.body is None and not wanted.at:
        return
    calls = [one for one in received if "x-amz-target" not in one.headers]  # a detector's own are not the request
    if not calls:
        yield Fault("nothing leaves")
        return
    try:
        body = calls[-1].json
    except ValueError:
        yield Fault("what leaves is no JSON")
        return
    if wanted.body is not None and body != wanted.body:
        yield Fault("the body leaves otherwise", compared(_lines(wanted.body), _lines(body), "must leave", "leaves"))
    yield from _pointer_faults(wanted.at, body, "leaves")


def _pointer_faults(wanted: Mapping[str, Any], body: Any, verb: str) -> Iterator[Fault]:
    for pointer, value in wanted.items():
        there = pointed(body, pointer)
        if there is _NOWHERE:
            yield Fault(f"{pointer}: nothing {verb} there")
        elif there != value or isinstance(there, bool) != isinstance(value, bool):
            shown = compared(_lines(value), _lines(there), f"must be at {pointer}", f"{verb}")
            yield Fault(f"{pointer}: it {verb} otherwise", shown)


def _under_faults(wanted: Wanted, became: Became) -> Iterator[Fault]:
    call = became.seen.call if became.seen is not None else None
    if call is None or call.clearance is None:
        return
    clearance = call.clearance
    named = {
        "vendor": clearance.vendor,
        "agreement": clearance.agreement,
        "endpoint": clearance.endpoint,
        "model": clearance.model,
    }
    for key, value in wanted.under.items():
        if named[key] != value:
            yield Fault(f"{key} is {named[key]}, not {value}")
    if wanted.features is not None and tuple(sorted(call.features)) != wanted.features:
        yield Fault(f"features are {', '.join(call.features) or 'none'}, not {', '.join(wanted.features) or 'none'}")


def _return_faults(reply: Reply, wanted: Wanted, became: Became, how: str) -> Iterator[Fault]:
    if became.seen is not None and became.seen.refusal is not None:
        yield Fault(f"{how}the reply cannot be given on: {became.seen.refusal.reason}")
        return
    said = heard(became.content_type, became.answer)
    returns = wanted.returns
    if became.status != (returns.status if returns is not None else reply.status):
        yield Fault(f"{how}the answer's status is {became.status}")
    if returns is not None and returns.text is not None and said.text != returns.text:
        shown = compared(returns.text.splitlines(), said.text.splitlines(), "must return", "returns")
        yield Fault(f"{how}the text returns otherwise", shown)
    if returns is not None and returns.tool is not None:
        yield from _tool_faults(returns, said, how)
    if (returns is not None and returns.body is not None) or wanted.returns_at:
        try:
            body = json.loads(became.answer)
        except ValueError:
            yield Fault(f"{how}what returns is no JSON")
            return
        if returns is not None and returns.body is not None and body != returns.body:
            shown = compared(_lines(returns.body), _lines(body), "must return", "returns")
            yield Fault(f"{how}the body returns otherwise", shown)
        yield from _pointer_faults(wanted.returns_at, body, "returns")
    returned = f"{said.text}\n{said.arguments}\n{became.answer.decode(errors='replace')}".casefold()
    for text in wanted.returns_not:
        if text.casefold() in returned:
            yield Fault(f"{how}{text!r} returns")


def _tool_faults(returns: Reply, said: Heard, how: str) -> Iterator[Fault]:
    if said.tool != returns.tool:
        yield Fault(f"{how}the tool {said.tool or 'none'} is called, not {returns.tool}")
    if said.input != returns.input:
        shown = compared(_lines(returns.input), _lines(said.input), "must return", "returns")
        yield Fault(f"{how}the tool's input returns otherwise", shown)


def pointed(value: Any, pointer: str) -> Any:
    """Give what a JSON pointer (RFC 6901) leads to; ``_NOWHERE`` where that is nothing."""
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and name in value:
            value = value[name]
        elif isinstance(value, list) and name.isascii() and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            return _NOWHERE
    return value


def compared(wanted: list[str], got: list[str], wanted_name: str, got_name: str) -> str:
    """Give the unified difference of two texts by their lines."""
    return "\n".join(unified_diff(wanted, got, wanted_name, got_name, lineterm=""))


def _lines(value: Any) -> list[str]:
    if isinstance(value, str):
        return value.splitlines()
    return json.dumps(value, indent=1, ensure_ascii=False, sort_keys=True).splitlines()


def _all_of(received: Received) -> str:
    """Give everything that a request says: path, headers, body; as it stands on the wire and as it is read."""
    body = received.body.decode(errors="replace")
    parts = [received.path, unquote(received.path), *(f"{name}: {value}" for name, value in received.headers.items())]
    with suppress(ValueError):
        parts += _strings(json.loads(body))
    return "\n".join([*parts, body])


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for name, item in value.items():
            yield name
            yield from _strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from _strings(item)
    else:
        yield str(value)
