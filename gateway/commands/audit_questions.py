"""``phi-gateway audit``: the questions. Exit status 0: complete; 3: answered, with named gaps; 1: not answered."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from gateway.commands.options import Found, fail, spoken
from gateway.policy.day import today

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from gateway.audit.archive.trail import Trail
    from gateway.audit.report.answer import Answer
    from gateway.audit.report.people import People
    from gateway.audit.report.period import Period

_Command = TypeVar("_Command", bound=Callable[..., None])
_TRIES = 3


@dataclass(frozen=True, slots=True)
class Where:
    """Where the trail is, and how the answer is written."""

    journals: tuple[Path, ...]
    archive: str | None
    keys: Path | None
    form: str
    public_key: Path | None = None


def trail_options(command: _Command) -> _Command:
    """Add what every question takes."""
    for option in reversed(
        (
            click.option(
                "--journal",
                "journals",
                type=Found(file_okay=False),
                multiple=True,
                help="A live journal, one of each replica.  [default: state/journal, where it is]",
            ),
            click.option("--archive", help="The archive: a directory or s3://bucket/prefix."),
            click.option(
                "--keys",
                type=Found(file_okay=False),
                help="The sealing keys, to search by name and to show names. Without them answers show tokens.",
            ),
            click.option(
                "--public-key",
                type=Found(dir_okay=False),
                help="audit.pub: proves what was removed at the end of its time.  [default: audit.pub in --keys]",
            ),
            click.option(
                "--format",
                "form",
                type=click.Choice(["table", "json", "csv"]),
                default="table",
                show_default=True,
                help="How the answer is written.",
            ),
        )
    ):
        command = option(command)
    return command


def period_options(command: _Command) -> _Command:
    """Add the time that a question is about."""
    begin = click.option("--from", "begin", help="First day (UTC), such as 2026-03-01, or a moment.")
    end = click.option("--to", "end", help="Last day (UTC), included; or the moment before which.")
    return begin(end(command))


def read_days(begin: str | None, end: str | None) -> Period:
    """Read ``--from`` and ``--to``; a wrong one ends the command."""
    from gateway.audit.report.period import read_period

    try:
        return read_period(begin, end)
    except ValueError as failure:
        raise click.UsageError(str(failure)) from None


def give_answer(where: Where, ask: Callable[[Trail, People], Answer]) -> None:
    """Open the trail, ask, write the answer, and end with its status."""
    # An answer is millions of small objects that all live until the end: looking for cycles among them takes a third of
    # the time and finds none.
    gc.disable()
    try:
        _give_answer(where, ask)
    finally:
        gc.enable()


def _give_answer(where: Where, ask: Callable[[Trail, People], Answer]) -> None:
    from gateway.audit.archive.store import StoreUnusable, open_store
    from gateway.audit.archive.trail import PartVanished, TrailUnreadable, open_trail
    from gateway.audit.report.answer import Format
    from gateway.audit.report.freely import NotOneQuestion
    from gateway.audit.report.people import NotSearchable
    from gateway.audit.report.reconcile import ExportUnreadable

    journals = where.journals
    if not journals and Path("state/journal").is_dir():
        journals = (Path("state/journal"),)
    if not journals and where.archive is None:
        raise click.UsageError("there is no state/journal here; give --journal or --archive")
    try:
        people = _people(where.keys)
        store = open_store(where.archive) if where.archive else None
        key = _public_key(where)
        for attempt in range(_TRIES):
            trail = open_trail(journals, store, key)
            try:
                answer = ask(trail, people)
                break
            except PartVanished:
                if attempt == _TRIES - 1:
                    raise
            finally:
                trail.close()
    except (NotSearchable, NotOneQuestion, ExportUnreadable, ValueError) as failure:
        raise click.UsageError(str(failure)) from None
    except (TrailUnreadable, StoreUnusable, OSError) as failure:
        fail(spoken(failure))
    click.echo(answer.write(Format(where.form)))
    sys.exit(answer.status)


def _public_key(where: Where) -> Ed25519PublicKey | None:
    """Give the key that proves tombstones, where there is one at hand. A file that is none ends the command."""
    path = where.public_key or (where.keys / "audit.pub" if where.keys else None)
    if path is None or not path.is_file():
        return None
    from gateway.audit.keys import KeyUnusable, public_key

    try:
        return public_key(path)
    except (KeyUnusable, OSError) as failure:
        fail(spoken(failure))


def _people(keys: Path | None) -> People:
    """Give who can be named: those whose sealing key is at hand. A file that is none ends the command."""
    from gateway.audit.report.people import People

    if keys is None:
        return People()
    from gateway.audit.keys import KeyUnusable, kept_sealing_keys
    from gateway.audit.sealing import make_sealer

    try:
        return People(make_sealer(kept_sealing_keys(keys)))
    except (KeyUnusable, OSError) as failure:
        fail(spoken(failure))


@click.command("breach")
@click.option("--vendor", required=True, help="The vendor's name in agreements.yaml.")
@period_options
@click.option("--model", help="Only this model, or glob.")
@click.option("--agreement", help="Only calls under this agreement.")
@click.option("--discovered", type=click.DateTime(["%Y-%m-%d"]), help="The day of discovery: counts to the 60th day.")
@click.option("--events", is_flag=True, help="List the event ids of the affected too (JSON, CSV).")
@trail_options
def breach_command(
    vendor: str,
    begin: str | None,
    end: str | None,
    model: str | None,
    agreement: str | None,
    discovered: datetime | None,
    events: bool,
    **where: Any,
) -> None:
    """List whose data a vendor may hold, and every call of which that is not known (45 CFR 164.404)."""
    from gateway.audit.report.breach import BreachQuestion, breach

    found = discovered.date() if discovered else None
    asked = BreachQuestion(vendor, read_days(begin, end), model, agreement, found, events)
    give_answer(Where(**where), lambda trail, people: breach(trail, people, asked, today()))


@click.command("disclosures")
@click.option("--subject", required=True, help="The patient, as named in X-Phi-Subject; or the token.")
@period_options
@trail_options
def disclosures_command(subject: str, begin: str | None, end: str | None, **where: Any) -> None:
    """Account for the disclosures of one patient's data, six years back unless told (45 CFR 164.528)."""
    from gateway.audit.report.disclosures import disclosures, six_years_until

    six_years = six_years_until(datetime.now(UTC).replace(tzinfo=None))
    period = read_days(begin, end) if begin or end else six_years
    give_answer(Where(**where), lambda trail, people: disclosures(trail, people, subject, period))


@click.command("access")
@click.option("--actor", help="The clinician, as named in X-Phi-Actor; or the token.")
@click.option("--subject", help="The patient, as named in X-Phi-Subject; or the token.")
@period_options
@trail_options
def access_command(actor: str | None, subject: str | None, begin: str | None, end: str | None, **where: Any) -> None:
    """List who touched whose data, refused attempts included."""
    from gateway.audit.report.access import access

    period = read_days(begin, end)
    give_answer(Where(**where), lambda trail, people: access(trail, people, period, actor=actor, subject=subject))


@click.command("coverage")
@period_options
@trail_options
def coverage_command(begin: str | None, end: str | None, **where: Any) -> None:
    """Count each route's calls with and without a patient named, and its refusals by reason."""
    from gateway.audit.report.coverage import coverage

    period = read_days(begin, end)
    give_answer(Where(**where), lambda trail, _people: coverage(trail, period))


@click.command("agreements")
@period_options
@click.option("--near", type=click.IntRange(1, 3650), default=30, show_default=True, help="Days that are near the end.")
@trail_options
def agreements_command(begin: str | None, end: str | None, near: int, **where: Any) -> None:
    """Count calls by agreement, and those near or after its end."""
    from gateway.audit.report.agreements import agreements

    period = read_days(begin, end)
    give_answer(Where(**where), lambda trail, _people: agreements(trail, period, today(), near=near))


@click.command("sql")
@click.argument("question")
@click.option("--limit", type=click.IntRange(1), default=100_000, show_default=True, help="Rows at the most.")
@trail_options
def sql_command(question: str, limit: int, **where: Any) -> None:
    """Ask QUESTION, one SELECT of DuckDB, over the views events, calls and refusals. Names stay sealed."""
    from gateway.audit.report.freely import freely

    give_answer(Where(**where), lambda trail, _people: freely(trail, question, limit=limit))


@click.command("reconcile")
@click.option("--vendor", required=True, help="The vendor's name in agreements.yaml.")
@click.option("--counts", type=Found(dir_okay=False), required=True, help="The export.")
@click.option("--day-column", default="date", show_default=True, help="The column of the day.")
@click.option("--model-column", default="model", show_default=True, help="The column of the model.")
@click.option("--requests-column", default="requests", show_default=True, help="The column of the count of requests.")
@click.option("--no-requests", is_flag=True, help="The export counts none, as Anthropic's: compare the tokens alone.")
@click.option("--tokens-in-column", help="Compared where it is named.")
@click.option("--tokens-out-column", help="Compared where it is named.")
@click.option(
    "--boundary-seconds",
    type=click.IntRange(0, 43_200),
    default=600,
    show_default=True,
    help="Calls so near to midnight (UTC) may be counted on either day.",
)
@click.option(
    "--token-tolerance", type=click.FloatRange(0, 1), default=0.01, show_default=True, help="Share of the tokens."
)
@period_options
@trail_options
def reconcile_command(
    vendor: str,
    counts: Path,
    boundary_seconds: int,
    token_tolerance: float,
    no_requests: bool,
    begin: str | None,
    end: str | None,
    **further: Any,
) -> None:
    """Compare a vendor's own usage export (CSV, a row for each day and model) with the trail, and name the gaps."""
    from gateway.audit.report.reconcile import ExportColumns, Tolerance, read_export, reconcile

    names = ("day", "model", "requests", "tokens_in", "tokens_out")
    columns = ExportColumns(*(further.pop(f"{name}_column") for name in names))
    if no_requests:
        if columns.tokens_in is None and columns.tokens_out is None:
            raise click.UsageError("--no-requests needs --tokens-in-column or --tokens-out-column")
        columns = replace(columns, requests=None)
    tolerance = Tolerance(boundary_seconds, token_tolerance)
    period = read_days(begin, end)

    def ask(trail: Trail, _people: People) -> Answer:
        return reconcile(trail, vendor, read_export(counts, columns), tolerance, period)

    give_answer(Where(**further), ask)


QUESTIONS = (
    breach_command,
    disclosures_command,
    access_command,
    coverage_command,
    agreements_command,
    sql_command,
    reconcile_command,
)
