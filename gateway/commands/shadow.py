"""``phi-gateway shadow``: what the profiles that routes try would have done."""

from __future__ import annotations

from typing import Any

import click

from gateway.commands.audit_questions import Where, give_answer, period_options, read_days, trail_options


@click.group()
def shadow() -> None:
    """Compare the profiles that routes try (shadow:) with those in force."""


@shadow.command("report")
@click.option("--route", help="Only this route.")
@period_options
@trail_options
def report(route: str | None, begin: str | None, end: str | None, **where: Any) -> None:
    """Count what the tried profile would have found and treated differently, by entity.

    Exit status 0: all calls of the sample were looked at; 3: some were not, or none; 1: not answered.
    """
    from gateway.audit.report.shadow import shadow_report

    period = read_days(begin, end)
    give_answer(Where(**where), lambda trail, _people: shadow_report(trail, period, route=route))
