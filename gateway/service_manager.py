"""What a service manager is told by sd_notify(3): that the gateway is ready, that it stops, and that its loop turns.

systemd holds back what is to start behind the gateway until it is ready, and ends a process whose event loop stands
still: no such process can answer its own ``/healthz``, and on a host nobody else looks. Without ``NOTIFY_SOCKET`` in
the environment nobody is told anything.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import socket
from collections.abc import Iterator, MutableMapping

_BEATS = 3  # in the time after which the manager ends the process


class ServiceManager:
    """Takes its address out of the environment, so that no child of this process speaks for it."""

    def __init__(self, environment: MutableMapping[str, str]) -> None:
        address = environment.pop("NOTIFY_SOCKET", "")
        self._address = f"\0{address[1:]}" if address.startswith("@") else address  # @: Linux's abstract names
        limit, watched = environment.pop("WATCHDOG_USEC", ""), environment.pop("WATCHDOG_PID", "")
        is_watched = limit.isdecimal() and watched in ("", str(os.getpid()))
        self._beat_seconds = int(limit) / 1e6 / _BEATS if is_watched else 0.0

    @contextlib.contextmanager
    def told(self) -> Iterator[None]:
        """Say that the gateway is ready, that its loop turns while this is open, and at the end nothing more."""
        self._tell("READY=1")
        beating = asyncio.ensure_future(self._beat())
        try:
            yield
        finally:
            beating.cancel()

    def stopping(self) -> None:
        """Say that the gateway stops; it is watched on while it drains."""
        self._tell("STOPPING=1")

    async def _beat(self) -> None:
        while self._address and self._beat_seconds:
            self._tell("WATCHDOG=1")
            await asyncio.sleep(self._beat_seconds)

    def _tell(self, what: str) -> None:
        if self._address:
            with (
                contextlib.suppress(OSError),  # a manager that is gone, or does not read, is no reason to fail
                socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as manager,
            ):
                manager.setblocking(False)
                manager.sendto(what.encode(), self._address)
