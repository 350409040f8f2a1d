"""``phi-gateway reference``, ``coverage`` and ``metrics``: what the documents print of the program."""

from __future__ import annotations

import sys

import click

from gateway.commands.reference_text import SUBJECTS


@click.command("reference")
@click.argument("subject", type=click.Choice(SUBJECTS))
def reference(subject: str) -> None:
    """Print the reference of SUBJECT as Markdown, as docs/ has it: made from the program itself."""
    from gateway.commands.reference import print_reference

    sys.exit(print_reference(subject))


@click.command()
def coverage() -> None:
    """Print the coverage matrix: what happens to every place of every request, as docs/coverage.md has it."""
    from gateway.vendors import dialects
    from gateway.vendors.coverage import render

    click.echo(render(dialects()), nl=False)


@click.command("metrics")
def metric_table() -> None:
    """Print every metric with its labels and their values, as docs/metrics.md has it."""
    from gateway.telemetry.catalogue import table

    click.echo(table(), nl=False)


PRINTED = (reference, coverage, metric_table)
