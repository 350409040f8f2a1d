"""What the demo shows to the eye."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

import click


@dataclass(slots=True)
class Shown:
    """What came of one call."""

    name: str
    title: str
    vendor: str
    sdk: str
    sent: str = field(repr=False)
    outcome: str = "refused"
    vendor_received: list[Any] = field(default_factory=list, repr=False)
    vendor_answered: str = field(default="", repr=False)
    caller_received: Any = field(default=None, repr=False)
    events: list[dict[str, Any]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def tell(shown: list[Shown], verified: bool) -> None:
    """Write what came of each call."""
    style: Callable[..., str] = click.style if sys.stdout.isatty() else lambda text, **_: str(text)
    for number, call in enumerate(shown, 1):
        click.echo(style(f"\n━━ {number}. {call.title} ", bold=True) + "━" * max(0, 90 - len(call.title)))
        _block("caller sent", call.sent, style, "cyan")
        if call.vendor_received:
            for body in call.vendor_received:
                _block("left the building", _readable(body), style, "yellow")
            _block("vendor answered", call.vendor_answered, style, "yellow")
        else:
            _block("left the building", "nothing", style, "green")
        received = call.caller_received
        told = received if isinstance(received, str) else json.dumps(received, indent=2, ensure_ascii=False)
        _block("caller got", told, style, "cyan")
        for event in call.events:
            _block("audit", _event_line(event), style, "magenta")
        for fault in call.faults:
            click.echo(style(f"   FAULT: {fault}", fg="red", bold=True))
    mark = style("intact", fg="green") if verified else style("NOT INTACT", fg="red")
    click.echo(f"\n━━ audit trail: {mark}, verified offline with the public key and the checkpoints kept elsewhere")
    faults = sum(len(call.faults) for call in shown)
    click.echo(style("everything held" if verified and not faults else f"{faults} faults", bold=True))


def _block(name: str, text: str, style: Callable[..., str], colour: str) -> None:
    label = style(f"{name:>18} │ ", fg=colour)
    for index, line in enumerate(text.splitlines() or [""]):
        click.echo((label if index == 0 else style(f"{'':>18} │ ", fg=colour)) + line)


def _readable(body: dict[str, Any]) -> str:
    """Give what a request says, whichever vendor's it is."""
    turns = body.get("messages") or body.get("contents") or body.get("input") or ()
    if isinstance(turns, str):
        turns = [{"role": "user", "content": turns}]
    parts = [f"{turn.get('role', 'user')}: {_said(turn.get('content', turn.get('parts')))}" for turn in turns]
    first = body.get("system") or body.get("instructions") or (body.get("systemInstruction") or {}).get("parts")
    return "\n".join([f"system: {_said(first)}", *parts] if first else parts)


def _said(content: Any) -> str:
    if isinstance(content, list) and all(
        isinstance(part, dict) and isinstance(part.get("text"), str) for part in content
    ):
        return "\n".join(part["text"] for part in content)
    return content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)


def _event_line(event: dict[str, Any]) -> str:
    names = (
        "stage",
        "outcome",
        "reason",
        "caller",
        "route",
        "vendor",
        "model",
        "agreement",
        "subject",
        "removed",
        "tls_out",
    )
    return json.dumps({name: event[name] for name in names if event.get(name)}, ensure_ascii=False)
