"""Where durable events go beside the journal. A sink never makes a call wait."""

from __future__ import annotations

import os
import queue
import sys
import threading
from pathlib import Path


class LineSink:
    """Writes the journal's event lines to a descriptor from a thread of its own.

    What the other end does not take is dropped and counted once ``bound`` batches wait: the journal has it all.
    """

    def __init__(self, descriptor: int, *, bound: int = 4096) -> None:
        self._descriptor = descriptor
        self._waiting: queue.Queue[bytes | None] = queue.Queue(bound)
        self.dropped = 0
        self._thread = threading.Thread(target=self._run, name="audit-sink", daemon=True)
        self._thread.start()

    def take(self, lines: list[bytes]) -> None:
        """Queue durable lines; called by the journal's writer."""
        try:
            self._waiting.put_nowait(b"".join(line + b"\n" for line in lines))
        except queue.Full:
            self.dropped += len(lines)

    def close(self, *, seconds: float = 5.0) -> None:
        """Write what waits, for at most ``seconds``."""
        try:
            self._waiting.put(None, timeout=seconds)
        except queue.Full:
            return
        self._thread.join(seconds)

    def _run(self) -> None:
        while (text := self._waiting.get()) is not None:
            view = memoryview(text)
            try:
                while view:
                    view = view[os.write(self._descriptor, view) :]
            except OSError:
                self.dropped += text.count(b"\n")


def stdout_sink() -> LineSink:
    """Make a sink on standard output."""
    return LineSink(sys.stdout.fileno())


def file_sink(path: Path) -> LineSink:
    """Make a sink that appends to a file. Raises OSError."""
    return LineSink(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600))
