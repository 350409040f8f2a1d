"""`phi-gateway canary`: one run over every route, for people and for CI."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from typing import Any

import click

from gateway.app import Gateway
from gateway.canaries.report import Report, RouteReport, Verdict
from gateway.edge.listener import Listen
from gateway.settings import Settings

_SAID = {
    Verdict.HELD: "held",
    Verdict.ESCAPED: "ESCAPED",
    Verdict.FAILED: "not shown",
    Verdict.CLOSED: "closed: no agreement covers a call",
}


def run_canary(settings: Settings, *, only: frozenset[str] | None, as_json: bool) -> int:
    """Run, print, and give the exit status: 0 nothing left, 1 an identifier escaped, 3 something was not shown.

    Nothing is opened but a port of its own on loopback. The events go into the journal of ``settings.state``. Raises
    what ``Gateway.start`` raises; JournalLocked where a gateway runs on it: then that one has the journal, and runs its
    own canaries at SIGUSR1.
    """
    quiet = replace(
        settings,
        listen=Listen("127.0.0.1", 0, None, quiet=True),
        sinks=(),
        canary_seconds=None,
        metrics=None,
        tracing=None,
        budgets=None,
        forward_proxy=None,
        archive=None,
        shadow=0,
    )
    report = asyncio.run(_run(quiet, only))
    click.echo(json.dumps(_told(report)) if as_json else _shown(report))
    verdicts = {one.verdict for one in report.routes}
    if Verdict.ESCAPED in verdicts:
        return 1
    return 3 if Verdict.FAILED in verdicts else 0


async def _run(settings: Settings, only: frozenset[str] | None) -> Report:
    gateway = Gateway(settings)
    await gateway.start()
    try:
        unknown = sorted((only or frozenset()) - gateway.policy.routes.keys())
        if unknown:
            known = ", ".join(sorted(gateway.policy.routes))
            raise click.ClickException(f"there is no route {unknown[0]}; the routes are {known}")
        return await gateway.run_canaries(only)
    finally:
        await gateway.stop()


def _told(report: Report) -> dict[str, Any]:
    return {
        "policy_hash": report.policy_hash,
        "detector_version": report.detector_version,
        "routes": [
            {
                "route": one.route,
                "vendor": one.vendor,
                "dialect": one.dialect,
                "profile": one.profile,
                "verdict": one.verdict.value,
                "calls": one.calls,
                "checks": one.checks,
                "escapes": one.escapes,
                "planted": dict(one.planted),
                "left": {entity: count for entity, count in one.left.items() if count},
                "unrestored": one.unrestored,
                "faults": one.faults,
            }
            for one in report.routes
        ],
    }


def _shown(report: Report) -> str:
    lines = [f"policy {report.policy_hash[:12]}, detector {report.detector_version}"]
    width = max((len(one.route) for one in report.routes), default=0)
    lines += [f"{one.route:{width}}  {_line(one)}" for one in report.routes]
    checks, escapes = (sum(getattr(one, name) for one in report.routes) for name in ("checks", "escapes"))
    return "\n".join([*lines, f"{checks} positions tried on {len(report.routes)} routes, {escapes} escapes"])


def _line(one: RouteReport) -> str:
    said = f"{one.dialect}, {one.profile}: {_SAID[one.verdict]}"
    if one.calls:
        said += f"; {one.checks} positions in {one.calls} calls, {sum(one.planted.values())} identifiers planted"
    left = ", ".join(f"{count} {entity}" for entity, count in sorted(one.left.items()) if count)
    said += f"; LEFT: {left or 'request metadata'}" if one.escapes else ""
    said += f"; {one.unrestored} answers without restored values" if one.unrestored else ""
    return said + "".join(f"; {fault}" for fault in one.faults)
