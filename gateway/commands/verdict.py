"""How a verification's verdict is told: of a journal and of an archive alike."""

from __future__ import annotations

import json
import sys
from typing import NoReturn, Protocol

import click

from gateway.audit.visible import visible


class Verdict(Protocol):
    """What was verified. Beside these it has numbers of events and of what holds them, and remarks: by their names."""

    @property
    def ok(self) -> bool:
        """Whether nothing was changed."""
        ...

    @property
    def checkpoints(self) -> int:
        """How many signed ones were found."""
        ...

    @property
    def unsigned(self) -> int:
        """How many events follow the last of them."""
        ...


def tell_verdict(verdict: Verdict, events: str, holders: str, remarks: str, *, as_json: bool) -> NoReturn:
    """Print a verdict and end with 0 only where nothing was changed.

    ``events``, ``holders`` and ``remarks`` are the names of the fields that count events and what holds them
    (``segments``), and of the remarks that are no problems (``notes``).
    """
    names = ("ok", events, holders, "checkpoints", "unsigned", "problems", remarks, "not_checked")
    told = {name: getattr(verdict, name) for name in names}
    told["problems"] = [str(problem) for problem in told["problems"]]
    if as_json:
        click.echo(json.dumps(told))
        sys.exit(0 if verdict.ok else 1)
    for problem in told["problems"]:
        click.echo(f"PROBLEM  {visible(problem)}")
    for remark in told[remarks]:
        click.echo(f"{remarks.removesuffix('s'):<8} {visible(remark)}")
    for left_out in told["not_checked"]:
        click.echo(f"not checked: {visible(left_out)}")
    click.echo(
        f"{'intact' if verdict.ok else 'NOT INTACT'}: {told[events]} events in {told[holders]} {holders}, "
        f"{verdict.checkpoints} signed checkpoints, {verdict.unsigned} events after the last one"
    )
    sys.exit(0 if verdict.ok else 1)
