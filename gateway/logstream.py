"""Where the log is written: a stream that no caller waits for, since whoever reads it may have stopped."""

from __future__ import annotations

import contextlib
import os
import select
import threading
from collections import deque

from gateway.privacy import log
from gateway.threads import begin

_MOST = 4 * 1024 * 1024  # characters that wait; some 20,000 lines


class LossyStream:
    """Takes lines and writes them to a descriptor in a thread of its own; what finds no room is lost, and counted.

    A pipe whose reader hangs would stop the event loop, with every call and the health check, at the next line; one
    whose reader died, or a full disk, would raise in the middle of a call. The log may be lost, calls may not.
    """

    def __init__(self, descriptor: int, *, most: int = _MOST) -> None:
        """``most`` characters wait at the most."""
        self._descriptor = descriptor
        self._most = most
        self._waiting: deque[str] = deque()
        self._size = 0
        self._lost = 0  # lines, since it was last said
        self._writing = False
        self._torn = False  # what was written last ends in the middle of a line
        self._more = threading.Condition()
        self._writer = 0  # its thread
        begin(self._run)

    def write(self, text: str) -> int:
        """Take text; never waits, never raises."""
        with self._more:
            # What says how many were lost finds room: lost itself, it would count for one.
            if self._size + len(text) > self._most and threading.get_ident() != self._writer:
                self._lost += 1
            else:
                self._waiting.append(text)
                self._size += len(text)
                self._more.notify_all()
        return len(text)

    def flush(self) -> None:
        """Do nothing: whoever prints must not wait for the reader."""

    def drain(self, seconds: float) -> bool:
        """Wait until all is written, for so long at the most; say whether it is."""
        with self._more:
            return self._more.wait_for(lambda: not self._waiting and not self._writing, seconds)

    def _run(self) -> None:
        self._writer = threading.get_ident()
        while True:
            with self._more:
                self._more.wait_for(lambda: bool(self._waiting))
                text = "".join(self._waiting)
                self._waiting.clear()
                self._size, self._writing = 0, True
            unwritten = self._write(text)
            with self._more:
                self._lost += unwritten
                lost, self._lost = (0, self._lost) if unwritten else (self._lost, 0)
                self._writing = False
                self._more.notify_all()
            if lost:
                with contextlib.suppress(Exception):  # whatever it is: this thread must live
                    log().warning("log_lost", lines=lost)

    def _write(self, text: str) -> int:
        """Write what it can, and give how many lines it could not; a line that was cut off before is ended first."""
        ended = b"\n" if self._torn else b""
        view = whole = memoryview(ended + text.encode("utf-8", "backslashreplace"))
        while view:
            try:
                written = os.write(self._descriptor, view)
            except BlockingIOError:  # who shares the pipe or terminal made it so: full is not gone
                select.select([], [self._descriptor], [])
            except OSError:
                return max(1, bytes(view).count(b"\n") - (len(ended) if len(view) == len(whole) else 0))
            else:
                self._torn = view[written - 1] != ord("\n") if written else self._torn
                view = view[written:]
        return 0
