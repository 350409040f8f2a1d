"""``phi-gateway check``: the policies, and their cases."""

from __future__ import annotations

from pathlib import Path

import click

from gateway.commands.policies import read_policy, spoken_dialects
from gateway.commands.problems import Format, placed, written
from gateway.commands.redaction import TextRedactor
from gateway.policy.cases import TextCase, check_cases, rules_of
from gateway.policy.day import today
from gateway.policy.load import load_cases
from gateway.policy.problems import PolicyError
from gateway.policy.schema import Profile, Route
from gateway.policy.summary import summary
from gateway.refusals import Refusal


def _refuse(failure: PolicyError, style: Format, so: str) -> int:
    click.echo(written(placed(failure.problems, "error"), style), err=style == "text")
    if style == "text":
        count = "1 problem" if len(failure.problems) == 1 else f"{len(failure.problems)} problems"
        click.echo(f"{count}; {so}", err=True)
    return 1


def check_policies(directory: Path, *, with_cases: bool, style: Format = "text") -> int:
    """Print problems and warnings, or a summary and the cases' results. Gives the exit status.

    In the other formats than text only problems and warnings are printed, on standard output.
    """
    try:
        policy = read_policy(directory)
    except PolicyError as failure:
        return _refuse(failure, style, "the gateway would not take these policies over")
    try:
        cases = load_cases(directory, policy) if with_cases else ()
    except PolicyError as failure:  # cases decide nothing: the gateway does not read them
        return _refuse(failure, style, "no case was tried; the gateway would take the policies over all the same")
    click.echo(summary(policy) if style == "text" else written(placed(policy.warnings, "warning"), style))
    redactor: list[TextRedactor] = []
    if any(isinstance(case.asks, TextCase) for case in cases):
        redactor.append(TextRedactor())

    def leave(on: Route | Profile, text: str) -> str | Refusal:
        left = redactor[0].leave(text, rules_of(on), on.detection)
        return left if isinstance(left, Refusal) else left[0]

    results = check_cases(cases, policy, leave, spoken=spoken_dialects(), today=today())
    failed = [result for result in results if result.faults]
    for result in failed:
        click.echo(f"{result.case.place}: case {result.case.name!r} failed: {'; '.join(result.faults)}", err=True)
    if cases and style == "text":
        whole = len(cases) - len(results)
        requests = f"; {whole} with whole requests: phi-gateway test {directory}" if whole else ""
        click.echo(f"{len(results) - len(failed)} of {len(results)} cases hold{requests}")
    return 1 if failed else 0
