"""Where a command finds the archive and the gateway's state, and how it ends where something there is amiss.

Its options say where, else the operations file.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from gateway.commands.options import Found, fail, spoken

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from gateway.audit.archive.configured import ArchiveSettings
    from gateway.audit.archive.deeds import Recorder
    from gateway.audit.archive.store import Store
    from gateway.settings import Settings

_Command = TypeVar("_Command", bound=Callable[..., None])
_USUAL = Path("deploy/gateway.yaml")
ARCHIVE = click.option("--archive", help="The archive: a directory or s3://bucket/prefix.")
KEYS = click.option(
    "--keys",
    type=Found(file_okay=False),
    help="The directory of audit.key, which signs.",
)


def config_option(command: _Command) -> _Command:
    """Add the option that names the operations file."""
    return click.option(
        "--config",
        type=Found(dir_okay=False),
        help=f"The operations file: what other options do not say is as it is there.  [default: {_USUAL}, where it is]",
    )(command)


class Configured:
    """The operations file, read when it is first needed; one that was named is read at once."""

    def __init__(self, config: Path | None) -> None:
        self._config = config
        self._read: Settings | None = None
        if config is not None:
            self.need("nothing")

    @property
    def read(self) -> Settings | None:
        """The settings, where they were needed or named; None where all is said by options."""
        return self._read

    def need(self, option: str) -> Settings:
        """Give the settings for want of an option. Raises click.UsageError, ClickException."""
        from gateway.policy.problems import PolicyError
        from gateway.settings import read_settings

        if self._read is None:
            path = self._config or _USUAL
            if not path.is_file():
                raise click.UsageError(f"give {option}, or --config with the operations file")
            try:
                self._read = read_settings(path)
            except PolicyError as failure:
                raise click.ClickException(str(failure)) from None
        return self._read

    def archive(self, option: str) -> ArchiveSettings:
        """Give the section on the archive for want of an option. Raises click.UsageError, ClickException."""
        found = self.need(option).archive
        if found is None:
            raise click.UsageError(f"give {option}, or a section audit.archive in {self._config or _USUAL}")
        return found

    def store(self, given: str | None, option: str = "--archive", *, make: bool = False) -> Store:
        """Open the archive. Raises click.UsageError, ClickException, StoreUnusable, OSError."""
        from gateway.audit.archive.store import open_store

        return open_store(given or self.archive(option).to, make=make)

    def keys(self, given: Path | None) -> Path:
        """Give the directory of the keys."""
        return given or self.need("--keys").state / "keys"

    def state_of(self, keys: Path) -> Path | None:
        """Give the state that keys belong to; None where they lie elsewhere."""
        if self._read is not None:
            return self._read.state
        return keys.parent if (keys.parent / "journal").is_dir() else None


@contextmanager
def told() -> Iterator[None]:
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
        fail(spoken(failure))
    except duckdb.IOException as failure:
        fail(f"{refused(failure)}; look at the path, its permissions and the disk")
    except duckdb.OutOfMemoryException:
        fail("this needs more memory than there is; free some, and try again: nothing was lost")


@contextmanager
def working_on(store: Store, state: Path | None, key: Ed25519PublicKey) -> Iterator[Recorder]:
    """Hold the archive's lock, and give who is told of what is done. Says what the gateway has yet to record.

    Raises lock.Busy, KeyUnusable (also where archive or state are another key's), StoreUnusable, OSError.
    """
    from gateway.audit.archive.deeds import FOLDER, Deeds, Unrecorded, finished, notes_key, who
    from gateway.audit.archive.lock import exclusive
    from gateway.audit.archive.signer import check_signer
    from gateway.audit.keys import KeyUnusable, public_key

    own = state / "keys" / "audit.pub" if state is not None else None
    if own is not None and own.is_file() and public_key(own) != key:
        raise KeyUnusable(
            f"{own} is another key: what is done would be told to another gateway; correct --config or the key"
        )

    folder = state / "archive" / FOLDER if state is not None else None
    secret = notes_key(state) if state is not None else b""
    recorder = Deeds(folder, who(), secret) if folder is not None else Unrecorded()
    with exclusive(store, state):
        check_signer(store, key)
        recorder.settle(store)
        yield recorder
    if folder is None:
        click.echo("not in the trail: these keys are of no gateway's state here; give --config", err=True)
        return
    notes, others = finished(folder, secret)
    if notes:
        click.echo(f"noted    {len(notes)} in {folder}: the gateway that runs, or the next that starts, records them")
    for path in others:
        click.echo(
            f"{path} is no note of this gateway's, or was changed: what it speaks of does not come into the trail; "
            "find out who wrote it",
            err=True,
        )
