"""``phi-gateway audit``: archive, its verification, retention, and the change of the sealing key."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import click

from gateway.audit.visible import visible
from gateway.commands.audit_holds import hold_group
from gateway.commands.audit_place import ARCHIVE, KEYS, Configured, config_option, told, working_on
from gateway.commands.options import Found
from gateway.commands.verdict import tell_verdict

_DIRECTORY = Found(file_okay=False)
_FILE = Found(dir_okay=False)


@click.command("archive")
@click.argument("journal", type=_DIRECTORY, required=False)
@click.option("--to", "archive", help="The archive: a directory or s3://bucket/prefix.")
@click.option("--public-key", type=_FILE, help="Verifies the journal before anything is archived.")
@click.option(
    "--checkpoints",
    type=_DIRECTORY,
    multiple=True,
    help="Signed checkpoints kept elsewhere: the journal must hold to them.",
)
@click.option("--spool", type=_DIRECTORY, help="The sinks' cursors (state/spool): what they have yet to send stays.")
@click.option(
    "--keep-json/--remove-json",
    default=None,
    help="Whether the journal's JSON stays.  [default: as configured, or it goes]",
)
@click.option("--merge/--no-merge", default=True, show_default=True, help="Join the small parts of past months.")
@config_option
def archive_command(
    journal: Path | None,
    archive: str | None,
    public_key: Path | None,
    checkpoints: tuple[Path, ...],
    spool: Path | None,
    keep_json: bool | None,
    merge: bool,
    config: Path | None,
) -> None:
    """Turn the closed segments of JOURNAL into Parquet; their JSON goes once that is proven to hold them.

    What is not said is as in the operations file: journal, archive, keys, checkpoints, and whether JSON stays.
    """
    from gateway.audit.archive.merge import Merged, merge_parts
    from gateway.audit.archive.references import copy_references
    from gateway.audit.archive.write import Conditions, archive_journal
    from gateway.audit.keys import public_key as read_public_key

    configured = Configured(config)
    journal = journal or configured.need("JOURNAL").state / "journal"
    public_key = public_key or configured.need("--public-key").state / "keys" / "audit.pub"
    beside = journal.parent / "spool"
    with told():
        store = configured.store(archive, "--to", make=True)
        read = configured.read
        if read is not None:
            checkpoints = checkpoints or read.checkpoints
            keep_json = read.archive.keep_json if keep_json is None and read.archive is not None else keep_json
        key = read_public_key(public_key)
        with working_on(store, journal.parent, key) as recorder:
            conditions = Conditions(
                key,
                checkpoints,
                spool or (beside if beside.is_dir() else None),
                bool(keep_json),
                recorder=recorder,
            )
            references = copy_references(journal.parent, store)
            done = archive_journal(journal, store, conditions)
            merged = merge_parts(store, datetime.now(UTC).date(), recorder=recorder) if merge else Merged()
    for name in references:
        click.echo(f"kept     {name}")
    for name in done.parts:
        click.echo(f"written  {name}")
    for name in done.removed:
        click.echo(f"removed  {name}")
    for name in done.kept:
        click.echo(f"kept     {name}: {visible(done.why[name])}")
    for name, count in merged.parts:
        click.echo(f"joined   {name} from {count} parts")
    click.echo(f"{done.events} events archived in {len(done.parts)} parts")


@click.command("verify-archive")
@ARCHIVE
@click.option("--public-key", type=_FILE, required=True, help="audit.pub, from where the gateway cannot change it.")
@click.option("--journal", "journals", type=_DIRECTORY, multiple=True, help="A live journal that goes on from it.")
@click.option("--checkpoints", type=_DIRECTORY, help="Signed checkpoints kept elsewhere.")
@click.option("--known-chain", "known_chains", multiple=True, help="Another chain of this key, verified elsewhere.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@config_option
def verify_archive_command(
    archive: str | None,
    public_key: Path,
    journals: tuple[Path, ...],
    checkpoints: Path | None,
    known_chains: tuple[str, ...],
    as_json: bool,
    config: Path | None,
) -> None:
    """Verify the archive offline: recompute the chain and every column. Exit status 0 only if nothing was changed."""
    from gateway.audit.archive.verify import verify_archive
    from gateway.audit.keys import public_key as read_public_key

    with told():
        found = verify_archive(
            Configured(config).store(archive),
            read_public_key(public_key),
            journals=journals,
            checkpoints=checkpoints,
            known_chains=frozenset(known_chains),
        )
    tell_verdict(found, "events", "parts", "removed", as_json=as_json)


@click.command("retain")
@ARCHIVE
@KEYS
@click.option("--years", type=int, help="Never fewer than 6, nor less than was in force.  [default: as configured]")
@click.option("--days", type=int, help="Beside the years.  [default: 90 with --years, else as configured]")
@config_option
def retain_command(
    archive: str | None, keys: Path | None, years: int | None, days: int | None, config: Path | None
) -> None:
    """Remove the months that are wholly past their time, each part leaving a signed tombstone.

    Where neither options nor the operations file say how long, it is what was in force before, or 6 years and 90 days.
    """
    from gateway.audit.archive.holding import stated
    from gateway.audit.archive.lengths import DAYS, YEARS, Retention
    from gateway.audit.archive.retention import retain
    from gateway.audit.keys import kept_signing_key

    configured = Configured(config)
    keys = configured.keys(keys)
    with told():
        store = configured.store(archive)
        asked, read = None, configured.read
        if years is not None or days is not None:
            asked = Retention(YEARS if years is None else years, DAYS if days is None else days)
        elif read is not None and read.archive is not None:
            asked = read.archive.retention
        state = configured.state_of(keys)
        key = kept_signing_key(keys)
        says = partial(stated, store, [state / "journal"] if state is not None else [], key.public_key())
        with working_on(store, state, key.public_key()) as recorder:
            removed = retain(store, key, asked, datetime.now(UTC), recorder=recorder, stated=says)
    for name in removed.parts:
        click.echo(f"removed  {name}")
    for name in removed.kept:
        click.echo(f"kept     {name}")
    click.echo(f"{len(removed.parts)} parts removed")


@click.command("rekey")
@click.argument("keys", type=_DIRECTORY)
def rekey_command(keys: Path) -> None:
    """Make a new sealing key in KEYS. The gateway seals with it from its next start; older ones stay, for reading."""
    from gateway.audit.keys import add_sealing_key

    with told():
        name = add_sealing_key(keys)
    click.echo(f"{keys / name} seals from the gateway's next start; keep the older keys: they read what they sealed")


@click.command("tables")
@click.argument("engine", type=click.Choice(["athena", "trino"]))
def tables_command(engine: str) -> None:
    """Print the table definition over an archive for ENGINE (deploy/archive/)."""
    from gateway.audit.archive.tables import athena, trino

    click.echo(athena() if engine == "athena" else trino(), nl=False)


@click.command("show")
@click.argument("policy_hash")
@click.option(
    "--state",
    type=click.Path(path_type=Path, file_okay=False),
    default=Path("state"),
    show_default=True,
    help="The gateway's state directory.",
)
@click.option("--archive", help="Look in this archive instead: a directory or s3://bucket/prefix.")
def policy_show(policy_hash: str, state: Path, archive: str | None) -> None:
    """Print the policy that events name by POLICY_HASH (or its first 8 digits), as one JSON object of its files."""
    from gateway.commands.policies import kept_files

    with told():
        begins = policy_hash.removesuffix("…")  # answers that are shown as tables end a long cell so
        click.echo(json.dumps(kept_files(state, archive, begins), indent=2))


KEEPING = (archive_command, verify_archive_command, retain_command, hold_group, rekey_command, tables_command)
