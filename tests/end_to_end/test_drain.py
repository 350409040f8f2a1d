"""What a stop does to the connections that stand, while calls in flight are let finish."""

from __future__ import annotations

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from tests.end_to_end.bare_vendor import BareVendor, http
from tests.end_to_end.conftest import HOST
from tests.end_to_end.test_wire_faults import MODEL, post, status

BODY = json.dumps({"model": MODEL, "max_tokens": 5, "messages": [{"role": "user", "content": "hi"}]}).encode()
MESSAGE = {"id": "m", "type": "message", "role": "assistant", "model": MODEL, "content": [{"type": "text", "text": "one two"}], "stop_reason": "end_turn", "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 3}}  # fmt: skip


class Draining:
    """A house that stops while a call waits for its vendor; ``release`` lets the vendor answer."""

    def __init__(self, house: Any, release: asyncio.Event) -> None:
        self.house, self.release = house, release

    async def connect(self, **options: Any) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        port = self.house.gateway.listener.port
        where = {} if "sock" in options else {"host": "127.0.0.1", "port": port}
        return await asyncio.open_connection(ssl=self.house.trust(), **where, **options)

    async def stop(self) -> asyncio.Task[None]:
        stopping = asyncio.ensure_future(self.house.gateway.listener.stop())
        async with asyncio.timeout(20):
            while self.house.gateway.listener.readiness()["accepting"]:
                await asyncio.sleep(0)
        return stopping


def kept(house: Any, sent: bytes) -> bytes:
    """A request whose connection may be kept, with so much of its body."""
    return post(house, f"Content-Length: {len(BODY)}", body=sent).replace(b"Connection: close\r\n", b"")


@asynccontextmanager
async def in_flight(build: Any) -> AsyncIterator[Draining]:
    asked, release = asyncio.Event(), asyncio.Event()

    async def answer(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked.set()
        await release.wait()
        writer.write(http(json.dumps(MESSAGE).encode()))

    async with build(vendor=BareVendor(answer), host=HOST, drain_seconds=15) as house:
        draining = Draining(house, release)
        reader, writer = await draining.connect()
        writer.write(post(house, f"Content-Length: {len(BODY)}", body=BODY))
        await asyncio.wait_for(asked.wait(), 20)
        yield draining
        release.set()
        assert status(await asyncio.wait_for(reader.read(), 20)) == 200
        writer.close()


async def test_an_idle_connection_is_closed_at_once(build) -> None:
    """Who keeps it would send the next call there, and get no answer from a gateway that is ending."""
    async with in_flight(build) as draining:
        reader, writer = await draining.connect()
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert status(await asyncio.wait_for(reader.readuntil(b"alive"), 20)) == 200
        stopping = await draining.stop()
        await asyncio.wait_for(reader.read(), 5)  # its end
        assert not stopping.done()
        draining.release.set()
        await stopping
        writer.close()


async def test_a_call_whose_body_is_under_way_is_in_flight(build) -> None:
    async with in_flight(build) as draining:
        house = draining.house
        reader, writer = await draining.connect()
        writer.write(kept(house, BODY[:-9]))
        async with asyncio.timeout(20):
            while house.gateway.listener.in_flight < 2:
                await asyncio.sleep(0.01)
        stopping = await draining.stop()
        draining.release.set()
        writer.write(BODY[-9:])
        answer = await asyncio.wait_for(reader.read(), 20)
        assert status(answer) == 200 and b"one two" in answer
        assert b"\r\nconnection: close\r\n" in answer.lower()
        await stopping
        writer.close()


async def test_who_was_connecting_meanwhile_is_turned_away_and_not_kept(build) -> None:
    async with in_flight(build) as draining:
        house = draining.house
        early = socket.create_connection(("127.0.0.1", house.gateway.listener.port))
        early.setblocking(False)
        (await draining.connect())[1].close()  # once this one is served, the one before it was accepted
        stopping = await draining.stop()
        reader, writer = await draining.connect(sock=early, server_hostname="127.0.0.1")
        writer.write(kept(house, BODY))
        answer = await asyncio.wait_for(reader.read(), 5)
        assert status(answer) == 503 and b'"code":"shutting_down"' in answer
        assert not stopping.done()
        draining.release.set()
        await stopping
        writer.close()


async def test_an_answer_that_is_being_sent_is_let_finish(build, monkeypatch) -> None:
    """Its call has ended, and is on record as answered."""
    text = "x" * 20_000_000  # more than the buffers of both systems hold
    said = http(json.dumps({**MESSAGE, "content": [{"type": "text", "text": text}]}).encode())
    async with build(vendor=BareVendor(said), host=HOST, drain_seconds=60) as house:
        reader, writer = await Draining(house, asyncio.Event()).connect()
        writer.write(kept(house, BODY))
        answer = await asyncio.wait_for(reader.readuntil(b"\r\n\r\n"), 20)
        listener, closing = house.gateway.listener, asyncio.Event()
        shutdown = listener._http.shutdown

        async def shut(timeout: float) -> None:
            closing.set()
            await shutdown(timeout)

        monkeypatch.setattr(listener._http, "shutdown", shut)
        stopping = asyncio.ensure_future(listener.stop())
        with pytest.raises(TimeoutError):
            await asyncio.wait_for(closing.wait(), 0.5)
        answer += await asyncio.wait_for(reader.read(), 20)
        assert status(answer) == 200 and text.encode() in answer
        await stopping
        writer.close()
