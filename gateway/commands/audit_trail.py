"""``phi-gateway audit``: the journal, its keys and its events."""

from __future__ import annotations

import json
from pathlib import Path

import click

from gateway.commands.options import Found, fail, spoken
from gateway.commands.verdict import tell_verdict


@click.command("verify")
@click.argument("directory", type=Found(file_okay=False))
@click.option(
    "--public-key",
    type=Found(dir_okay=False),
    required=True,
    help="audit.pub, from where the gateway cannot change it.",
)
@click.option(
    "--checkpoints",
    type=Found(file_okay=False),
    help="Signed checkpoints kept elsewhere, to find truncation and roll-back.",
)
@click.option(
    "--begins-with",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    help="The first segment that must be here: earlier ones are archived.",
)
@click.option("--known-chain", "known_chains", multiple=True, help="An earlier chain, verified elsewhere.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def audit_verify(
    directory: Path,
    public_key: Path,
    checkpoints: Path | None,
    begins_with: int,
    known_chains: tuple[str, ...],
    as_json: bool,
) -> None:
    """Verify the journal in DIRECTORY offline: exit status 0 only if nothing was changed."""
    from gateway.audit.chain import verify
    from gateway.audit.keys import KeyUnusable
    from gateway.audit.keys import public_key as read_public_key

    try:
        verdict = verify(
            directory,
            read_public_key(public_key),
            checkpoints=checkpoints,
            begins_with=begins_with,
            known_chains=frozenset(known_chains),
        )
    except (KeyUnusable, OSError) as failure:
        fail(spoken(failure))
    tell_verdict(verdict, "records", "segments", "notes", as_json=as_json)


@click.command("tail")
@click.argument("directory", type=Found(file_okay=False))
@click.option("-n", "count", type=click.IntRange(1, 100_000), default=10, show_default=True, help="How many events.")
@click.option("-f", "--follow", "following", is_flag=True, help="Go on as events are written.")
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
@click.option("--canaries", is_flag=True, help="Show canary runs too, their calls and what came of them.")
def audit_tail(directory: Path, count: int, following: bool, as_json: bool, canaries: bool) -> None:
    """Show the newest events of the journal in DIRECTORY."""
    from gateway.audit.segments import segments
    from gateway.audit.tail import follow, last_events, of_a_canary, readable

    if not segments(directory) and not following:
        fail(f"{directory}: there is no segment of a journal; name the directory that holds segment-*.jsonl")

    def wanted(event: dict[str, object]) -> bool:
        return canaries or not of_a_canary(event)

    def show(event: dict[str, object]) -> None:
        if wanted(event):
            click.echo(json.dumps(event) if as_json else readable(event))

    for event in last_events(directory, count, wanted):
        show(event)
    if following:
        try:
            for event in follow(directory):
                show(event)
        except KeyboardInterrupt:
            pass


@click.command("schema")
def audit_schema() -> None:
    """Print the JSON Schema of an audit event (docs/audit-event.schema.json)."""
    from gateway.audit.event import schema

    click.echo(json.dumps(schema(), indent=2))


@click.command("keygen")
@click.argument("directory", type=click.Path(path_type=Path, file_okay=False))
def audit_keygen(directory: Path) -> None:
    """Make the trail's keys in DIRECTORY, where there are none yet: audit.key, audit.pub, sealing-0001.key."""
    from gateway.audit.files import make_below
    from gateway.audit.keys import KeyUnusable, sealing_keys, signing_key

    try:
        make_below(directory)
        signing_key(directory)
        sealing_keys(directory)
    except (KeyUnusable, OSError) as failure:
        fail(spoken(failure))
    click.echo(f"{directory / 'audit.pub'} verifies the trail; keep a copy where the gateway cannot change it")


@click.command("open")
@click.argument("field", type=click.Choice(["actor", "subject", "session"]))
@click.argument("token")
@click.option(
    "--keys",
    type=Found(file_okay=False),
    required=True,
    help="The directory of the sealing keys.",
)
def audit_open(field: str, token: str, keys: Path) -> None:
    """Open a sealed TOKEN of a FIELD with the sealing keys at hand."""
    from gateway.audit.keys import KeyUnusable, kept_sealing_keys
    from gateway.audit.sealing import CannotOpen, make_sealer

    try:
        click.echo(make_sealer(kept_sealing_keys(keys)).open(field, token))
    except (CannotOpen, KeyUnusable, OSError) as failure:
        fail(spoken(failure))


TRAIL = (audit_verify, audit_tail, audit_schema, audit_keygen, audit_open)
