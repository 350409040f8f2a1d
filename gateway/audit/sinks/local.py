"""Standard output and files."""

from __future__ import annotations

import asyncio
import os
import select
import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from gateway.audit.formats.record import Record
from gateway.audit.reader import Item
from gateway.audit.sinks.sink import Refused, SinkFailed, written

_PATIENCE_SECONDS = 10.0  # without a byte taken
_AT_ONCE = 4096  # PIPE_BUF: what a pipe takes whole, without waiting, once poll(2) says that it takes something


class StreamSink:
    """Writes lines to a descriptor that others read. A reader that does not read holds up this sink alone."""

    def __init__(self, descriptor: int, write: Callable[[Record], bytes]) -> None:
        self._descriptor = descriptor
        self._write = write
        self._closed = threading.Event()
        self._rest = b""  # of a line that was begun: it must be ended before anything else is written

    async def send(self, items: Sequence[Item]) -> None:
        """Write a batch. Raises BatchRefused, SinkFailed, OSError."""
        text = b"".join(line + b"\n" for line in written(items, self._write))
        await asyncio.to_thread(self._put, text)

    async def close(self) -> None:
        """Give up what is being written."""
        self._closed.set()

    def _put(self, text: bytes) -> None:
        self._rest = self._push(self._rest)
        if self._rest:
            raise SinkFailed(Refused.TIMEOUT)
        rest = self._push(text)
        if rest:
            begun = len(text) - len(rest)
            self._rest = rest[: rest.index(b"\n") + 1] if begun and text[begun - 1 : begun] != b"\n" else b""
            raise SinkFailed(Refused.TIMEOUT)

    def _push(self, text: bytes) -> bytes:
        """Write as much as is taken within a while; give the rest."""
        poll = select.poll()
        poll.register(self._descriptor, select.POLLOUT)
        view = memoryview(text)
        end = time.monotonic() + _PATIENCE_SECONDS
        while view and not self._closed.is_set():
            if poll.poll(min(500, _PATIENCE_SECONDS * 1000)):
                view = view[os.write(self._descriptor, view[:_AT_ONCE]) :]
                end = time.monotonic() + _PATIENCE_SECONDS
            elif time.monotonic() >= end:
                break
        return bytes(view)


class FileSink:
    """Appends lines to a file. Rotate it by renaming: the next batch goes to a new one."""

    def __init__(self, path: Path, write: Callable[[Record], bytes]) -> None:
        self._path = path
        self._write = write
        self._descriptor = -1
        self._inode = (0, 0)

    async def send(self, items: Sequence[Item]) -> None:
        """Append a batch; it is on disk afterwards. Raises BatchRefused, OSError."""
        text = b"".join(line + b"\n" for line in written(items, self._write))
        await asyncio.to_thread(self._append, text)

    async def close(self) -> None:
        """Close the file."""
        self._let_go()

    def _append(self, text: bytes) -> None:
        self._open()
        before = os.fstat(self._descriptor).st_size
        view = memoryview(text)
        try:
            while view:
                view = view[os.write(self._descriptor, view) :]
            os.fsync(self._descriptor)
        except OSError:
            # No half line may stand before the next try.
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
        self._descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o600)
        opened = os.fstat(self._descriptor)
        self._inode = (opened.st_dev, opened.st_ino)
        if opened.st_size:
            with self._path.open("rb") as stream:
                stream.seek(-1, os.SEEK_END)
                if stream.read(1) != b"\n":
                    os.write(self._descriptor, b"\n")  # a line that a crash left half written ends here

    def _let_go(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
