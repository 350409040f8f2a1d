"""What becomes of a command whose standard streams were closed, or whose output finds no room."""

from __future__ import annotations

import os
import sys
from typing import Any

import click

from gateway.commands.options import fail, spoken


class Commands(click.Group):
    """The commands, each ending with 1 and the reason where its output cannot be written."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the command that is asked for. What may not be looked at ends it with 1 and its path."""
        open_closed_streams()
        try:
            return super().main(*args, **kwargs)
        except OSError as failure:
            if _was_printing(failure):
                _print_no_more()
                click.echo(f"standard output: {failure.strerror}; what was printed there is not whole", err=True)
                sys.exit(1)
            if isinstance(failure, PermissionError) and failure.filename:
                fail(spoken(failure))  # in another user's folder nobody can tell whether something is there
            raise


def open_closed_streams() -> None:
    """Give each standard stream that came closed a descriptor: the next file or socket would be it.

    A log would be written into that file, and uvloop aborts the process where it closes one of the three. Standard
    output is one that cannot be written to: a command whose answer reaches nobody has not answered.
    """
    for descriptor, name in enumerate(("stdin", "stdout", "stderr")):
        try:
            os.fstat(descriptor)
        except OSError:
            os.open(os.devnull, os.O_RDWR if name == "stderr" else os.O_RDONLY)  # takes the lowest free number
        if getattr(sys, name) is None:
            mode = "r" if name == "stdin" else "w"
            setattr(sys, name, os.fdopen(descriptor, mode, encoding="utf-8", closefd=False))


def _was_printing(failure: OSError) -> bool:
    """Say whether a command failed where it printed: ``click.echo`` writes, and does not wait for the end to do so."""
    step = failure.__traceback__
    while step is not None and step.tb_next is not None:
        step = step.tb_next
    return step is not None and step.tb_frame.f_code is click.echo.__code__


def _print_no_more() -> None:
    """Lead standard output nowhere: the interpreter's end would try what is left once more, and complain itself."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, sys.stdout.fileno())
    os.close(silence)
