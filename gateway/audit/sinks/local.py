"""Standard output and files."""

from __future__ import annotations

import contextlib
import os
import select
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from gateway.audit.files import open_to_append, write_all
from gateway.audit.formats.record import Record
from gateway.audit.reader import Item
from gateway.audit.sinks.apart import Apart
from gateway.audit.sinks.sink import Refused, SinkFailed, written

_PATIENCE_SECONDS = 10.0  # without a byte taken
_AT_ONCE = 4096  # PIPE_BUF: what a pipe takes whole, without waiting, once poll(2) says that it takes something


class StreamSink:
    """Writes lines to a descriptor that others read. A reader that does not read holds up this sink alone."""

    def __init__(self, descriptor: int, write: Callable[[Record], bytes]) -> None:
        self._descriptor = descriptor
        self._write = write
        self._apart = Apart(self._put)
        self._closed = threading.Event()
        self._rest = b""  # of a line that was begun: it must be ended before anything else is written

    async def send(self, items: Sequence[Item]) -> None:
        """Write a batch. Raises BatchRefused, SinkFailed, OSError."""
        await self._apart.write(b"".join(line + b"\n" for line in written(items, self._write)))

    async def close(self) -> None:
        """Give up what is being written."""
        self._closed.set()
        self._apart.close()

    def _put(self, text: bytes) -> None:
        self._rest, failure = self._push(self._rest)
        if not self._rest and failure is None:
            rest, failure = self._push(text)
            begun = len(text) - len(rest)
            half = bool(rest) and begun > 0 and text[begun - 1 : begun] != b"\n"
            self._rest = rest[: rest.index(b"\n") + 1] if half else b""
            if rest and failure is None:
                failure = SinkFailed(Refused.TIMEOUT)
        elif failure is None:
            failure = SinkFailed(Refused.TIMEOUT)
        if failure is not None:
            raise failure

    def _push(self, text: bytes) -> tuple[bytes, Exception | None]:
        """Write as much as is taken within a while; give the rest, and what writing failed with."""
        poll = select.poll()
        poll.register(self._descriptor, select.POLLOUT)
        view = memoryview(text)
        end = time.monotonic() + _PATIENCE_SECONDS
        while view and not self._closed.is_set():
            if poll.poll(min(500, _PATIENCE_SECONDS * 1000)):
                try:
                    view = view[os.write(self._descriptor, view[:_AT_ONCE]) :]
                except OSError as failure:  # standard output may be a file, and its disk full
                    return bytes(view), failure
                end = time.monotonic() + _PATIENCE_SECONDS
            elif time.monotonic() >= end:
                break
        return bytes(view), None


class FileSink:
    """Appends lines to a file. Rotate it by renaming: the next batch goes to a new one."""

    def __init__(self, path: Path, write: Callable[[Record], bytes]) -> None:
        self._path = path
        self._write = write
        self._apart = Apart(self._append)
        self._descriptor = -1
        self._inode = (0, 0)

    async def send(self, items: Sequence[Item]) -> None:
        """Append a batch; it is on disk afterwards. Raises BatchRefused, OSError."""
        await self._apart.write(b"".join(line + b"\n" for line in written(items, self._write)))

    async def close(self) -> None:
        """Close the file, unless what was begun hangs in it: its number must not be another file's meanwhile."""
        if not self._apart.busy:
            self._let_go()
        self._apart.close()

    def _append(self, text: bytes) -> None:
        self._open()
        before = os.fstat(self._descriptor).st_size
        try:
            write_all(self._descriptor, text)
            os.fsync(self._descriptor)
        except OSError:
            # No half line may stand before the next try. Where none can be taken back (chattr +a), that one ends it.
            with contextlib.suppress(OSError):
                os.ftruncate(self._descriptor, before)
            self._let_go()
            raise

    def _open(self) -> None:
        try:
            found = self._path.stat()
            here = (found.st_dev, found.st_ino)
        except FileNotFoundError:
            here = (-1, -1)
        if self._descriptor >= 0 and here == self._inode:
            return
        self._let_go()
        descriptor = open_to_append(self._path)
        try:
            opened = os.fstat(descriptor)
            if opened.st_size and not self._ends_a_line():
                write_all(descriptor, b"\n")  # a line that was left half written ends here
        except BaseException:
            os.close(descriptor)
            raise
        self._descriptor, self._inode = descriptor, (opened.st_dev, opened.st_ino)

    def _ends_a_line(self) -> bool:
        try:
            with self._path.open("rb") as stream:
                stream.seek(-1, os.SEEK_END)
                return stream.read(1) == b"\n"
        except PermissionError:  # an empty line is read over; an event behind half a line is lost
            return False

    def _let_go(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
