"""A head has an end: who has not proved anything yet may not fill the gateway's memory with headers."""

from __future__ import annotations

import asyncio

import pytest

from .test_wire_faults import BODY, post, status

FIELD = "X-Long-{}: " + "b" * 60_000
MANY = [FIELD.format(number) for number in range(4)]  # fewer than the parser's limits, each and together


async def test_a_head_that_does_not_end_is_refused(house) -> None:
    """The parser alone takes 128 headers of 64 kB: sixteen megabytes of memory for each connection."""
    head = "\r\n".join(["POST /billing-codes/v1/messages HTTP/1.1", "Host: gateway", *MANY, ""]).encode()
    answer = await house.wire(head)
    assert status(answer) == 400
    assert b"131072 in all" in answer
    assert answer.count(b"HTTP/1.1 ") == 1


async def test_nor_do_the_headers_behind_a_body(house) -> None:
    """The call waits for its body; what comes is none of it."""
    trailers = "\r\n".join(["0", *MANY * 4, ""]).encode()
    assert await house.wire(post(house, "Transfer-Encoding: chunked", body=trailers)) == b""
    assert house.vendor.received == []


async def test_a_long_head_that_ends_goes_through(house) -> None:
    """The control: X-Phi-Known may be long, and a call may come in many pieces, and behind another one."""
    whole = post(house, FIELD.format(0), f"Content-Length: {len(BODY)}").replace(b"Connection: close\r\n", b"")
    reader, writer = await asyncio.open_connection("127.0.0.1", house.gateway.listener.port, ssl=house.trust())
    async with asyncio.timeout(20):
        for _ in range(4):
            for start in range(0, len(whole), 20_000):
                writer.write(whole[start : start + 20_000])
                await writer.drain()
            head = await reader.readuntil(b"\r\n\r\n")
            assert status(head) == 200
            length = next(line for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:"))
            await reader.readexactly(int(length.partition(b":")[2]))
    writer.close()


async def test_the_body_of_a_refused_call_is_not_taken_for_a_head(house) -> None:
    """Its sender still sends when the answer is there, and must be able to read it."""
    reader, writer = await asyncio.open_connection("127.0.0.1", house.gateway.listener.port, ssl=house.trust())
    size = 600_000
    writer.write(
        post(house, f"Content-Length: {size}", path="/nowhere", body=b"").replace(b"Connection: close\r\n", b"")
    )
    async with asyncio.timeout(20):
        assert status(await reader.readuntil(b"\r\n\r\n")) == 404
        for _ in range(0, size, 20_000):
            writer.write(b"b" * 20_000)
            await writer.drain()
        writer.write(post(house, f"Content-Length: {len(BODY)}"))
        rest = await reader.read()
    assert b"HTTP/1.1 200 OK" in rest  # the same connection takes the next call
    writer.close()


@pytest.mark.parametrize("line", ["X-Long: " + "b" * 70_000, "Cookie: a\r\nX-Long: " + "b" * 70_000])
async def test_a_header_that_is_too_long_is_told_as_that(house, line: str) -> None:
    answer = await house.wire(post(house, line, f"Content-Length: {len(BODY)}"))
    assert status(answer) == 400
    assert b"65536 in one header" in answer
    assert b"bbb" not in answer
