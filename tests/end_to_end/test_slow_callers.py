"""A caller that does not take its answer holds no call for ever; and one that takes it slowly gets it whole."""

from __future__ import annotations

import asyncio
import json
import socket
from typing import Any

import pytest
from aiohttp import web

from gateway.simulators.anthropic import events

MODEL = "claude-sonnet-5-5"
PIECE = "word and word " * 100


def asked(house: Any, *, stream: bool) -> bytes:
    body = json.dumps(
        {"model": MODEL, "max_tokens": 5, "stream": stream, "messages": [{"role": "user", "content": "hi"}]}
    ).encode()
    head = [
        "POST /billing-codes/v1/messages HTTP/1.1", "Host: gateway", f"x-api-key: {house.keys['billing-svc']}",
        "X-Phi-Actor: a", "X-Phi-Subject: s", "Content-Type: application/json", "Connection: close",
        f"Content-Length: {len(body)}",
    ]  # fmt: skip
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def message(text: str) -> dict[str, Any]:
    return {"id": "m", "type": "message", "role": "assistant", "model": MODEL, "stop_reason": "end_turn",
            "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 3},
            "content": [{"type": "text", "text": text}]}  # fmt: skip


async def streamed(request: web.BaseRequest, _received: Any) -> web.StreamResponse:
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    await response.prepare(request)
    for name, data in events(message(PIECE * 8000), 20_000):
        await response.write(f"event: {name}\ndata: {json.dumps(data)}\n\n".encode())
    return response


async def whole(_request: web.BaseRequest, _received: Any) -> web.StreamResponse:
    return web.json_response(message(PIECE * 8000))


async def unread(house: Any, *, stream: bool) -> None:
    """Connect, ask, and read nothing until the gateway has cut the connection."""
    connections = house.gateway.listener._http
    with socket.socket() as caller:
        caller.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)  # else the system takes megabytes for the caller
        caller.connect(("127.0.0.1", house.gateway.listener.port))
        caller.sendall(asked(house, stream=stream))
        async with asyncio.timeout(20):
            while not connections.connections:
                await asyncio.sleep(0.01)
            while connections.connections:
                await asyncio.sleep(0.01)


@pytest.mark.parametrize(("answer", "outcome"), [(streamed, "caller_left"), (whole, "ok")])
async def test_a_caller_that_reads_nothing_is_cut_off_and_its_call_closed(build, answer, outcome: str) -> None:
    async with build(tls=lambda *_: None, write_seconds=0.3) as house:
        house.vendor.script.append(answer)
        await unread(house, stream=answer is streamed)
        assert house.gateway.listener.in_flight == 0
        assert [(e["stage"], e.get("outcome")) for e in house.events()] == [("intent", None), ("outcome", outcome)]


@pytest.mark.parametrize("answer", [streamed, whole])
async def test_a_caller_that_reads_slowly_gets_all_of_it(build, answer) -> None:
    """Each pause is shorter than the limit, all of them together are longer."""
    async with build(write_seconds=0.5) as house:
        house.vendor.script.append(answer)
        reader, writer = await asyncio.open_connection(
            "127.0.0.1", house.gateway.listener.port, ssl=house.trust(), limit=1024
        )
        writer.write(asked(house, stream=answer is streamed))
        got = 0
        async with asyncio.timeout(60):
            while piece := await reader.read(1_000_000):
                before, got = got, got + len(piece)
                if got // 1_000_000 > before // 1_000_000:
                    await asyncio.sleep(0.1)
        assert got > len(PIECE) * 8000
        writer.close()
        assert [e["outcome"] for e in house.events() if e["stage"] == "outcome"] == ["ok"]


async def test_an_answer_that_is_not_taken_keeps_its_calls_place(build) -> None:
    """Otherwise any number of long answers would be held for callers that read nothing."""
    async with build(tls=lambda *_: None, in_flight=1, write_seconds=60) as house:
        house.vendor.script.append(whole)
        listener, port = house.gateway.listener, house.gateway.listener.port
        with socket.socket() as caller:
            caller.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            caller.connect(("127.0.0.1", port))
            caller.sendall(asked(house, stream=False))
            async with asyncio.timeout(20):
                while not any(event["stage"] == "outcome" for event in house.events()):
                    await asyncio.sleep(0.01)
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(asked(house, stream=False))
            assert b'"code":"overloaded"' in await asyncio.wait_for(reader.read(), 20)
            assert listener.in_flight == 1
            writer.close()
        async with asyncio.timeout(20):
            while listener.in_flight:
                await asyncio.sleep(0.01)
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(asked(house, stream=False))
        assert (await asyncio.wait_for(reader.read(), 20)).startswith(b"HTTP/1.1 200")
        writer.close()
