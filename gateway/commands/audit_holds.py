"""``phi-gateway audit hold``: legal holds are set, listed and lifted."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from gateway.commands.audit_place import ARCHIVE, KEYS, Configured, config_option, told, working_on
from gateway.commands.options import fail

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from gateway.audit.archive.deeds import Recorder
    from gateway.audit.archive.store import Store


@contextmanager
def _signing(
    archive: str | None, keys: Path | None, config: Path | None
) -> Iterator[tuple[Store, Ed25519PrivateKey, Recorder]]:
    """Hold the archive's lock, with the key that signs what is done; a failure ends the command with its remedy."""
    from gateway.audit.keys import kept_signing_key

    configured = Configured(config)
    keys = configured.keys(keys)
    with told():
        store, key = configured.store(archive), kept_signing_key(keys)
        with working_on(store, configured.state_of(keys), key.public_key()) as recorder:
            yield store, key, recorder


@click.group("hold")
def hold_group() -> None:
    """Legal holds: what they cover is not removed, whatever its age."""


@hold_group.command("add")
@click.argument("name")
@ARCHIVE
@KEYS
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

    days: list[date | None] = [moment.date() if moment else None for moment in (first, last)]
    with _signing(archive, keys, config) as (store, key, recorder):
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
        fail("look with `phi-gateway audit verify-archive` which of them are still there")


@hold_group.command("list")
@ARCHIVE
@KEYS
@config_option
def hold_list(archive: str | None, keys: Path | None, config: Path | None) -> None:
    """List the holds in force."""
    from gateway.audit.archive.retention import holds
    from gateway.audit.archive.signer import check_signer
    from gateway.audit.keys import kept_signing_key

    configured = Configured(config)
    keys = configured.keys(keys)
    with told():
        store, key = configured.store(archive), kept_signing_key(keys)
        check_signer(store, key.public_key())  # with another's, every hold would seem to be open at both ends
        for standing in holds(store, key):
            click.echo(str(standing))


@hold_group.command("release")
@click.argument("name")
@ARCHIVE
@KEYS
@config_option
def hold_release(name: str, archive: str | None, keys: Path | None, config: Path | None) -> None:
    """Lift the hold NAME; that it was set, and that it was lifted, stays on record."""
    from gateway.audit.archive.retention import release_hold

    with _signing(archive, keys, config) as (store, key, recorder):
        release_hold(store, key, name, datetime.now(UTC), recorder)
    click.echo(f"released: {name}")
