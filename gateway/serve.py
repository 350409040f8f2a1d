"""The gateway as the process of a service: begun, told to stop by a signal, and watched by a service manager."""

from __future__ import annotations

import asyncio
import os
import sys

import uvloop

from gateway.app import Gateway
from gateway.service_manager import ServiceManager
from gateway.settings import Settings
from gateway.signals import Signals, ignore_until_ready
from gateway.threads import ReadyThreads

SWITCH_SECONDS = 0.0001  # a thread that comes back from an fsync gets to run after at most that; Python's own: 0.005
_READY, _MOST = 4, 32  # threads for what would hold up the event loop: files that are looked at, credentials of clouds


async def serve(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT; SIGHUP reloads. Raises what the gateway's start raises."""
    manager = ServiceManager(os.environ)
    gateway = Gateway(settings)
    signals = Signals(gateway.reload, gateway.wake_canaries)
    if not await signals.started(gateway.start()):
        return
    with manager.told():
        try:
            await signals.stop_asked()
        finally:
            manager.stopping()
            await gateway.stop()


def run(settings: Settings) -> None:
    """Run the gateway in this process, on uvloop. Raises what its start raises."""
    sys.setswitchinterval(SWITCH_SECONDS)
    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            loop = runner.get_loop()
            loop.set_default_executor(ReadyThreads(_READY, _MOST))
            try:
                runner.run(serve(settings))
            finally:
                loop.set_default_executor(None)  # type: ignore[arg-type]  # its end would start a thread to wait for them
    finally:
        ignore_until_ready()
