"""Keeps copies of signed statements where the gateway cannot rewrite them: mounts that hang hold up no call."""

from __future__ import annotations

import queue
from concurrent.futures import Future
from pathlib import Path

from gateway.audit.files import append_line
from gateway.threads import begin

_PATIENCE_SECONDS = 2.0  # for a place that took the statement before; one that is still at that is not waited for
_MOST = 10_000  # statements that wait for a place: a week of them


class Elsewhere:
    """A directory for signed statements, with a thread of its own: who hangs in a mount cannot be called back."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._queue: queue.SimpleQueue[tuple[Path, bytes, Future[None]] | None] = queue.SimpleQueue()
        self._newest: Future[None] | None = None

    def keep(self, chain: str, line: bytes) -> None:
        """Append a statement to the chain's file. Raises OSError.

        TimeoutError (which is one): the place hangs. The statement waits its turn, and comes late.
        """
        before, done = self._newest, Future[None]()
        if before is None:
            begin(self._run)
        if self._queue.qsize() >= _MOST:
            raise TimeoutError
        self._newest = done
        self._queue.put((self._directory / f"{chain}.jsonl", line, done))
        done.result(_PATIENCE_SECONDS if before is None or before.done() else 0)

    def close(self) -> None:
        """Let the thread end, behind what waits."""
        self._queue.put(None)

    def _run(self) -> None:
        while (item := self._queue.get()) is not None:
            path, line, done = item
            try:
                append_line(path, line)
            except BaseException as failure:
                done.set_exception(failure)
            else:
                done.set_result(None)
