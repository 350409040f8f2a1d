"""Syslog: RFC 5424 messages over TLS (RFC 5425), framed by octet counting.

Syslog has no acknowledgement. A batch counts as taken once the receiver's TCP has confirmed every byte of it; when a
connection breaks, the batch before the broken one is given again too, since what was confirmed may not have been read.
"""

from __future__ import annotations

import asyncio
import contextlib
import fcntl
import os
import socket
import ssl
import struct
import termios
from collections.abc import Callable, Sequence

from gateway.audit.formats.meaning import Gravity, gravity
from gateway.audit.formats.record import PRODUCT, Record
from gateway.audit.reader import Item
from gateway.audit.sinks.sink import Refused, SinkFailed, written

_FACILITY = 13  # log audit
_SEVERITIES = {
    Gravity.INFORMATIONAL: 6,
    Gravity.LOW: 5,
    Gravity.MEDIUM: 4,
    Gravity.HIGH: 3,
    Gravity.CRITICAL: 1,
}
_LOOK_SECONDS = 0.005  # between two looks at what the receiver has confirmed


def message(record: Record, content: bytes, host: str) -> bytes:
    """Write one RFC 5424 message: header, the sequence number as structured data, content."""
    priority = _FACILITY * 8 + _SEVERITIES[gravity(record.event)]
    stage = str(record.get("stage"))
    head = f"<{priority}>1 {record.get('time')} {host} {PRODUCT} {os.getpid()} {stage}"
    data = f'[meta sequenceId="{(record.sequence - 1) % 2147483647 + 1}"]'
    return f"{head} {data} ".encode("ascii", "replace") + content


def frame(text: bytes) -> bytes:
    """Frame a message by octet counting (RFC 5425 section 4.3.1)."""
    return str(len(text)).encode() + b" " + text


class SyslogSink:
    """One TLS connection to a syslog receiver."""

    def __init__(
        self, host: str, port: int, context: Callable[[], ssl.SSLContext], write: Callable[[Record], bytes]
    ) -> None:
        self._host = host
        self._port = port
        self._context = context
        self._write = write
        self._writer: asyncio.StreamWriter | None = None
        self._reader: asyncio.StreamReader | None = None
        self._before = b""  # the batch that was confirmed last
        self._name = socket.gethostname() or "-"

    async def send(self, items: Sequence[Item]) -> None:
        """Give a batch; returns once the receiver's TCP has all of it. Raises BatchRefused, SinkFailed, OSError."""
        text = b"".join(written(items, lambda record: frame(message(record, self._write(record), self._name))))
        if not text:
            return
        try:
            if self._writer is None or self._broken():
                await self.close()
                self._reader, self._writer = await asyncio.open_connection(
                    self._host, self._port, ssl=self._context(), ssl_handshake_timeout=10.0
                )
                self._writer.write(self._before)
            self._writer.write(text)
            await self._writer.drain()
            await self._confirmed()
        except BaseException:
            await self.close()
            raise
        self._before = text

    async def close(self) -> None:
        """Close the connection."""
        writer, self._writer, self._reader = self._writer, None, None
        if writer is not None:
            writer.close()
            with contextlib.suppress(OSError, ssl.SSLError, TimeoutError):
                async with asyncio.timeout(2.0):
                    await writer.wait_closed()

    def _broken(self) -> bool:
        """Whether the receiver has closed: it never sends anything else."""
        return self._reader is None or self._reader.at_eof() or self._writer is None or self._writer.is_closing()

    async def _confirmed(self) -> None:
        """Wait until neither this process nor its kernel holds a byte that the receiver's TCP has not confirmed."""
        writer = self._writer
        if writer is None:
            raise SinkFailed(Refused.UNREACHABLE)
        while True:
            if self._broken():
                raise SinkFailed(Refused.UNREACHABLE)
            transport = writer.transport
            if transport.get_write_buffer_size() == 0 and _unconfirmed(transport.get_extra_info("socket")) == 0:
                return
            await asyncio.sleep(_LOOK_SECONDS)


def _unconfirmed(connection: socket.socket) -> int:
    """Ask Linux how many bytes of a socket are not confirmed yet (SIOCOUTQ, tcp(7))."""
    answer = fcntl.ioctl(connection.fileno(), termios.TIOCOUTQ, struct.pack("i", 0))
    return int(struct.unpack("i", answer)[0])
