"""A proxy that stops: tunnels in use finish, as calls do, and the event of one that does not says why."""

from __future__ import annotations

import asyncio
import contextlib
import socket

from gateway.edge import tunnel as tunnel_module

from .conftest import FILES
from .test_attacks import real_hello, status


async def closed(port: int) -> None:
    """Wait until nobody listens on the port any more."""
    async with asyncio.timeout(10):
        while True:
            with contextlib.closing(socket.socket()) as probe:
                if probe.connect_ex(("127.0.0.1", port)) != 0:
                    return
            await asyncio.sleep(0.01)


async def test_a_tunnel_in_use_finishes(guarded_by) -> None:
    """A request that was half sent when the signal came is answered; before, an upload was cut by each upgrade."""
    async with guarded_by() as guarded, asyncio.timeout(20):
        reader, writer = await guarded.open()
        writer.write(guarded.connect(f"{FILES}:{guarded.inside.port}"))
        assert status(await reader.readuntil(b"\r\n\r\n")) == 200
        await writer.start_tls(guarded.house.trust(), server_hostname=FILES)
        writer.write(b"GET / HTTP/1.1\r\n")
        await writer.drain()
        port = guarded.port
        stopping = asyncio.ensure_future(guarded.house.gateway._drain())
        await closed(port)
        assert not stopping.done()
        writer.write(b"Host: files\r\n\r\n")
        assert (await reader.read()).endswith(b"inside")
        writer.close()
        await stopping
        assert guarded.told()[-1] == ("closed", None, FILES)


async def test_a_tunnel_that_is_quiet_does_not_hold_the_end_up(guarded_by, monkeypatch) -> None:
    monkeypatch.setattr(tunnel_module, "_QUIET_SECONDS", 0.05)
    async with guarded_by() as guarded, asyncio.timeout(20):
        reader, writer = await guarded.open()
        writer.write(guarded.connect(f"{FILES}:{guarded.inside.port}"))
        assert status(await reader.readuntil(b"\r\n\r\n")) == 200
        writer.write(real_hello(FILES))
        assert (await reader.read(5)).startswith(b"\x16\x03")
        await guarded.house.gateway.forward_proxy.stop(60)
        writer.close()
        assert guarded.told()[-1] == ("closed", "shutting_down", FILES)


async def test_what_has_not_finished_in_time_is_cut(guarded_by) -> None:
    async with guarded_by() as guarded, asyncio.timeout(20):
        reader, writer = await guarded.open()
        writer.write(guarded.connect(f"{FILES}:{guarded.inside.port}"))
        assert status(await reader.readuntil(b"\r\n\r\n")) == 200
        await guarded.house.gateway.forward_proxy.stop(0.05)
        with contextlib.suppress(ConnectionError):
            assert await reader.read() == b""
        writer.close()
        assert guarded.told()[-1] == ("closed", "shutting_down", FILES)


async def test_who_waits_for_the_destination_hears_of_the_end_and_so_does_the_trail(guarded_by) -> None:
    dialled = asyncio.Event()

    class Hangs:
        async def open(self, *_: object, **__: object) -> None:
            dialled.set()
            await asyncio.Event().wait()

    async with guarded_by() as guarded, asyncio.timeout(20):
        proxy = guarded.house.gateway.forward_proxy
        proxy._dialer = Hangs()
        reader, writer = await guarded.open()
        writer.write(guarded.connect(f"{FILES}:{guarded.inside.port}"))
        await dialled.wait()
        await proxy.stop(60)
        answer = await reader.read()
        assert status(answer) == 503 and b"shutting_down" in answer
        writer.close()
        assert guarded.told() == [("refused", "shutting_down", FILES)]
