"""Clients of Gemini that Google did not write: what they send and what they overlook, as bytes."""

from __future__ import annotations

import asyncio
import json

import aiohttp
import pytest
from aiohttp import web

from tests.end_to_end.vertex.conftest import METADATA

MODELS = "/discharge-letters/v1/publishers/google/models/gemini-3.5-pro"
NOTE = "Maria Lopez, MRN 00482913, has a cough."
BEGUN = b'data: {"candidates": [{"content": {"role": "model", "parts": [{"text": "Hello [PERSON_1]"}]}, "index": 0}]}\r\n\r\n'
FINISHED = b'data: {"candidates": [{"content": {"role": "model", "parts": [{"text": "!"}]}, "finishReason": "STOP", "index": 0}]}\r\n\r\n'
FAILED = b'data: {"error": {"code": 429, "message": "Resource exhausted.", "status": "RESOURCE_EXHAUSTED"}}\r\n\r\n'


def sent_by_vercel(content: object) -> dict[str, object]:
    """Give the second turn of a call with a tool, as ``@ai-sdk/google-vertex`` 4 writes it."""
    schema = {"required": ["name"], "type": "object", "properties": {"name": {"type": "string"}}}
    return {
        "generationConfig": {},
        "contents": [
            {"role": "user", "parts": [{"text": NOTE}]},
            {"role": "model", "parts": [{"functionCall": {"name": "lookup_patient", "args": {"name": "Maria Lopez"}}}]},
            {"role": "user", "parts": [{"functionResponse": {"name": "lookup_patient", "response": content}}]},
        ],
        "tools": [{"functionDeclarations": [{"name": "lookup_patient", "description": "x", "parameters": schema}]}],
        "toolConfig": {"functionCallingConfig": {"mode": "AUTO"}},
    }


async def test_a_tools_result_that_names_its_tool(vertex) -> None:
    result = {"name": "lookup_patient", "content": {"name": "Gregory Hartwell", "note": "saw Maria Lopez"}}
    proof = {"x-goog-api-key": vertex.key}
    status, _, answer = await vertex.raw(
        "POST", f"{MODELS}:generateContent", headers=proof, json=sent_by_vercel(result)
    )
    assert status == 200
    left = vertex.vendor.received[0]
    assert left.json["contents"][2]["parts"][0]["functionResponse"]["response"]["name"] == "lookup_patient"
    assert not [name for name in ("Lopez", "Hartwell", "00482913") if name in left.body.decode()]
    assert "Maria Lopez" in answer.decode()
    # The control: under that name, another text is what it was before, somebody's name.
    other = sent_by_vercel({"name": "Gregory Hartwell"})
    assert (await vertex.raw("POST", f"{MODELS}:generateContent", headers=proof, json=other))[0] == 200
    assert "Hartwell" not in vertex.vendor.received[1].body.decode()


@pytest.mark.parametrize(("rest", "outcome"), [((), "truncated"), ((FAILED,), "vendor_error")])
async def test_a_broken_stream_has_no_end_for_those_who_overlook_its_error(vertex, rest, outcome: str) -> None:
    async def broken(request, received):
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        for event in (BEGUN, *rest):
            await response.write(event)
        return response

    async def whole(request, received):
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        for event in (BEGUN, FINISHED):
            await response.write(event)
        return response

    vertex.vendor.script.extend((broken, whole))
    assert await _read(vertex) == (outcome, "Hello Maria Lopez", True)
    assert await _read(vertex) == ("ok", "Hello Maria Lopez!", False)  # the control


@pytest.mark.parametrize("tls", [True, False])
async def test_nor_for_those_to_whom_a_closed_connection_is_the_end(build_vertex, tls: bool) -> None:
    """HTTP/1.0 has no chunks, and nginx speaks it to what is behind it unless told otherwise: only a reset is no end."""

    def events_of(*events: bytes):
        async def answer(request, received):
            response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
            await response.prepare(request)
            for event in events:
                await response.write(event)
            return response

        return answer

    async with build_vertex(**({} if tls else {"tls": lambda *_: None})) as vertex:
        body = json.dumps({"contents": [{"role": "user", "parts": [{"text": NOTE}]}]}).encode()
        head = [f"POST {MODELS}:streamGenerateContent?alt=sse HTTP/1.0", f"x-goog-api-key: {vertex.key}"]
        head += [f"{name}: {value}" for name, value in METADATA.items()]
        head += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
        asked = "\r\n".join(head).encode() + b"\r\n\r\n" + body

        async def ended() -> bool:
            """Say whether the answer has an end for an HTTP/1.0 client."""
            trust = vertex.trust() if tls else None
            reader, writer = await asyncio.open_connection("127.0.0.1", vertex.gateway.listener.port, ssl=trust)
            writer.write(asked)
            try:
                async with asyncio.timeout(20):
                    await reader.read()
            except ConnectionError:
                return False
            finally:
                writer.close()
            return True

        for answer, whole in (((BEGUN, FINISHED), True), ((BEGUN,), False), ((BEGUN, FAILED), False)):
            vertex.vendor.script.append(events_of(*answer))
            assert await ended() is whole
        told = [event["outcome"] for event in vertex.events() if event["stage"] == "outcome"]
        assert told == ["ok", "truncated", "vendor_error"]


async def _read(vertex) -> tuple[str, str, bool]:
    """Read a stream as a client does that looks for text alone. Gives outcome, text, and whether the end was missing."""
    body = {"contents": [{"role": "user", "parts": [{"text": NOTE}]}]}
    sent = {"x-goog-api-key": vertex.key, **METADATA}
    text, missing = "", False
    async with (
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=vertex.trust())) as session,
        session.post(f"{vertex.base}{MODELS}:streamGenerateContent?alt=sse", headers=sent, json=body) as reply,
    ):
        assert reply.status == 200
        try:
            async for line in reply.content:
                if line.startswith(b"data: "):
                    candidates = json.loads(line[6:]).get("candidates", ())
                    text += "".join(part["text"] for one in candidates for part in one["content"]["parts"])
        except aiohttp.ClientPayloadError:
            missing = True
    return vertex.events()[-1]["outcome"], text, missing
