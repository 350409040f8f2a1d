"""``phi-gateway audit``: archive, its verification, retention, legal holds, and the change of the sealing key."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gateway.audit.visible import visible
from gateway.commands.audit_place import Configured, config_option, working_on
from gateway.commands.options import spoken
from gateway.commands.verdict import tell_verdict

if TYPE_CHECKING:
    from gateway.audit.archive.store import Store

_DIRECTORY = click.Path(path_type=Path, file_okay=False, exists=True)
_FILE = click.Path(path_type=Path, dir_okay=False, exists=True)
_ARCHIVE = click.option("--archive", help="The archive: a directory or s3://bucket/prefix.")
_KEYS = click.option("--keys", type=_DIRECTORY, help="The directory of audit.key, which signs.")


@contextmanager
def _told() -> Iterator[None]:
    """End with 1 and the reason, where something is not as it must be."""
    import duckdb

    from gateway.audit.archive.facts import PartUnreadable
    from gateway.audit.archive.lengths import NotRemovable
    from gateway.audit.archive.live import refused
    from gateway.audit.archive.lock import Busy
    from gateway.audit.archive.proof import NotArchivable
    from gateway.audit.archive.references import NotKept
    from gateway.audit.archive.store import StoreUnusable
    from gateway.audit.archive.trail import TrailUnreadable
    from gateway.audit.keys import KeyUnusable

    try:
        yield
    except (
        PartUnreadable,
        NotKept,
        NotRemovable,
        StoreUnusable,
        TrailUnreadable,
        NotArchivable,
        KeyUnusable,
        Busy,
        OSError,
    ) as failure:
        click.echo(spoken(failure), err=True)
        sys.exit(1)
    except duckdb.IOException as failure:
        click.echo(f"{refused(failure)}; look at the path, its permissions and the disk", err=True)
        sys.exit(1)
    except duckdb.OutOfMemoryException:
        click.echo("this needs more memory than there is; free some, and try again: nothing was lost", err=True)
        sys.exit(1)


def _store(configured: Configured, given: str | None, option: str = "--archive", *, make: bool = False) -> Store:
    from gateway.audit.archive.store import open_store

    return open_store(given or configured.archive(option).to, make=make)


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
    with _told():
        store = _store(configured, archive, "--to", make=True)
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
@_ARCHIVE
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

    with _told():
        found = verify_archive(
            _store(Configured(config), archive),
            read_public_key(public_key),
            journals=journals,
            checkpoints=checkpoints,
            known_chains=frozenset(known_chains),
        )
    tell_verdict(found, "events", "parts", "removed", as_json=as_json)


@click.command("retain")
@_ARCHIVE
@_KEYS
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
    with _told():
        store = _store(configured, archive)
        asked, read = None, configured.read
        if years is not None or days is not None:
            asked = Retention(YEARS if years is None else years, DAYS if days is None else days)
        elif read is not None and read.archive is not None:
            asked = read.archive.retention
        state = configured.state_of(keys)
        told = partial(stated, store, [state / "journal"] if state is not None else [])
        key = kept_signing_key(keys)
        with working_on(store, state, key.public_key()) as recorder:
            removed = retain(store, key, asked, datetime.now(UTC), recorder=recorder, stated=told)
    for name in removed.parts:
        click.echo(f"removed  {name}")
    for name in removed.kept:
        click.echo(f"kept     {name}")
    click.echo(f"{len(removed.parts)} parts removed")


@click.group("hold")
def hold_group() -> None:
    """Legal holds: what they cover is not removed, whatever its age."""


@hold_group.command("add")
@click.argument("name")
@_ARCHIVE
@_KEYS
@click.option("--from", "first", type=click.DateTime(["%Y-%m-%d"]), help="First day.  [default: the beginning]")
@click.option("--to", "last", type=click.DateTime(["%Y-%m-%d"]), help="Last day.  [default: open]")
@config_option
def hold_add(
    name: str,
    archive: str | None,
    keys: Path | None,
    first: datetime | None,
    last: datetime | None,
    config: Path | None,
) -> None:
    """Set the hold NAME: a case number, never a person's name, since it stands in the trail."""
    from gateway.audit.archive.parts import parts_of
    from gateway.audit.archive.retention import Hold, set_hold
    from gateway.audit.keys import kept_signing_key

    days: list[date | None] = [moment.date() if moment else None for moment in (first, last)]
    configured = Configured(config)
    keys = configured.keys(keys)
    with _told():
        store = _store(configured, archive)
        key = kept_signing_key(keys)
        with working_on(store, configured.state_of(keys), key.public_key()) as recorder:
            hold = Hold(name, *days)
            going = set_hold(store, key, hold, datetime.now(UTC), recorder)
            parts = parts_of(store.names())
    covered = sum(hold.covers(part) for part in parts)
    click.echo(f"held: {hold}: {covered} of the archive's {len(parts)} parts")
    if parts and not covered:  # a year that was typed wrongly holds nothing
        there = f"{min(part.first_day for part in parts)} to {max(part.last_day for part in parts)}"
        click.echo(f"the archive has nothing of these days yet; it has {there}: look at --from and --to", err=True)
    for part in going:
        click.echo(f"being removed when the hold came, or left so by a run that was cut off: {part}", err=True)
    if going:
        click.echo("look with `phi-gateway audit verify-archive` which of them are still there", err=True)
        sys.exit(1)


@hold_group.command("list")
@_ARCHIVE
@_KEYS
@config_option
def hold_list(archive: str | None, keys: Path | None, config: Path | None) -> None:
    """List the holds in force."""
    from gateway.audit.archive.retention import holds
    from gateway.audit.archive.signer import check_signer
    from gateway.audit.keys import kept_signing_key

    configured = Configured(config)
    keys = configured.keys(keys)
    with _told():
        store, key = _store(configured, archive), kept_signing_key(keys)
        check_signer(store, key.public_key())  # with another's, every hold would seem to be open at both ends
        for standing in holds(store, key):
            click.echo(str(standing))


@hold_group.command("release")
@click.argument("name")
@_ARCHIVE
@_KEYS
@config_option
def hold_release(name: str, archive: str | None, keys: Path | None, config: Path | None) -> None:
    """Lift the hold NAME; that it was set, and that it was lifted, stays on record."""
    from gateway.audit.archive.retention import release_hold
    from gateway.audit.keys import kept_signing_key

    configured = Configured(config)
    keys = configured.keys(keys)
    with _told():
        store = _store(configured, archive)
        key = kept_signing_key(keys)
        with working_on(store, configured.state_of(keys), key.public_key()) as recorder:
            release_hold(store, key, name, datetime.now(UTC), recorder)
    click.echo(f"released: {name}")


@click.command("rekey")
@click.argument("keys", type=_DIRECTORY)
def rekey_command(keys: Path) -> None:
    """Make a new sealing key in KEYS. The gateway seals with it from its next start; older ones stay, for reading."""
    from gateway.audit.keys import add_sealing_key

    with _told():
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

    with _told():
        begins = policy_hash.removesuffix("…")  # answers that are shown as tables end a long cell so
        click.echo(json.dumps(kept_files(state, archive, begins), indent=2))


KEEPING = (archive_command, verify_archive_command, retain_command, hold_group, rekey_command, tables_command)
