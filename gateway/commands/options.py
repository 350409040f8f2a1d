"""Options that several commands take, and how a command ends that cannot go on."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any, NoReturn

import click

_ANOTHERS = "it is another user's: run this as the gateway's user, or as who may read there"


def fail(message: str) -> NoReturn:
    """End the command with 1 and the reason."""
    click.echo(message, err=True)
    sys.exit(1)


def spoken(failure: Exception) -> str:
    """Say why something could not be done: what the system refused with its path and what to look at, not a number."""
    if isinstance(failure, OSError) and failure.strerror:
        place = f"{failure.filename}: " if failure.filename else ""
        return f"{place}{failure.strerror}; look at the path, its permissions and the disk"
    return str(failure)


class Found(click.Path):
    """A path that is there. One that must not be looked at is told as that: click says that it does not exist."""

    def __init__(self, *, file_okay: bool = True, dir_okay: bool = True) -> None:
        super().__init__(exists=True, file_okay=file_okay, dir_okay=dir_okay, path_type=Path)

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        """Give the path. Raises BadParameter."""
        try:
            Path(value).stat()
        except PermissionError as failure:
            self.fail(f"{self.name.title()} {str(value)!r}: {failure.strerror}; {_ANOTHERS}", param, ctx)
        except OSError:
            pass
        return super().convert(value, param, ctx)


def _policies() -> Path:
    """Give ``policies`` here, else the ones beside the source that runs; an installed program has none beside it."""
    here, beside = Path("policies"), Path(__file__).parents[2] / "policies"
    return beside if beside.is_dir() and not here.is_dir() else here


CONFIG = click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=False),
    default=Path("deploy/gateway.yaml"),
    show_default=True,
    help="The operations file.",
)
POLICIES = click.option(
    "--policies",
    type=Found(file_okay=False),
    default=_policies,
    show_default="policies",
    help="The policy directory.",
)
