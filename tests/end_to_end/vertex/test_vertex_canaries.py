"""Unique values in every position of a request to Vertex AI; afterwards everything the gateway wrote or sent is searched."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from typing import Any

import aiohttp
import pytest
from aiohttp import web

from gateway.canaries.vertex import count, embed, generate, messages, predict
from gateway.simulators.vertex import error
from tests.end_to_end.conftest import METADATA
from tests.end_to_end.test_canaries import Canaries, search

PATH = "/discharge-letters/v1beta1/publishers/google/models/gemini-3.5-pro"


CLAUDE = "/discharge-letters/v1/publishers/anthropic/models/claude-sonnet-5-5"
CALLS = [
    (f"{PATH}:generateContent", generate, 60), (f"{PATH}:streamGenerateContent?alt=sse", generate, 60), (f"{PATH}:streamGenerateContent", generate, 60),
    (f"{PATH}:countTokens", count, 40), (f"{PATH}:predict", predict, 7), (f"{PATH}:batchEmbedContents", embed, 6), (f"{CLAUDE}:rawPredict", messages, 6),
]  # fmt: skip


def everything_written(vertex: Any, capfd: pytest.CaptureFixture[str]) -> Iterator[tuple[str, str]]:
    for path in vertex.root.rglob("*"):
        if path.is_file():
            yield str(path.relative_to(vertex.root)), path.read_bytes().decode("utf-8", "replace")
    out, err = capfd.readouterr()
    yield from (("stdout", out), ("stderr", err), ("log", vertex.log.getvalue()))
    yield "libraries", "\n".join(vertex.overheard.lines)


async def post(vertex: Any, path: str, body: Any) -> tuple[int, bytes]:
    headers = {"content-type": "application/json", "x-goog-api-key": vertex.key}
    status, _, answer = await vertex.raw("POST", path, key="-", headers=headers, data=json.dumps(body).encode())
    return status, answer


async def as_far_as_it_goes(vertex: Any, path: str, body: Any) -> bytes:
    """Give what comes of an answer, which may have no end: a stream that broke is not ended."""
    answer = bytearray()
    async with (
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=vertex.trust())) as session,
        session.post(f"{vertex.base}{path}", headers={"x-goog-api-key": vertex.key, **METADATA}, json=body) as reply,
    ):
        with contextlib.suppress(aiohttp.ClientPayloadError):
            async for piece in reply.content.iter_any():
                answer += piece
    return bytes(answer)


@pytest.mark.parametrize(("path", "body", "least"), CALLS, ids=lambda value: value.rpartition(":")[2] if isinstance(value, str) else None)  # fmt: skip
async def test_nothing_leaves_in_any_position(vertex, capfd, path, body, least: int) -> None:
    canary = Canaries()
    status, answer = await post(vertex, path, body(canary))
    assert status == 200, answer
    (received,) = vertex.vendor.received
    assert len(canary.handed_out) >= least
    left = received.body.decode() + json.dumps(received.headers) + received.path
    assert [value for value in canary.handed_out if value in left] == []
    assert search(canary, everything_written(vertex, capfd)) == []


async def test_the_search_can_find_something(vertex, capfd) -> None:
    """The control: a place that holds a canary is reported."""
    canary = Canaries()
    (vertex.root / "state" / "leak.log").write_text(f"patient {canary()}")
    assert len(search(canary, everything_written(vertex, capfd))) == 1


async def echo(_request: web.BaseRequest, received: Any) -> web.StreamResponse:
    return error(400, f"bad input: {received.body.decode()[:2000]}")


async def garbage(_request: web.BaseRequest, received: Any) -> web.StreamResponse:
    return web.Response(body=b"<html>" + received.body, content_type="text/html")


async def broken(request: web.BaseRequest, received: Any) -> web.StreamResponse:
    sse = request.query.get("alt") == "sse"
    response = web.StreamResponse(headers={"Content-Type": "text/event-stream" if sse else "application/json"})
    await response.prepare(request)
    start = b'{"candidates": [{"content": {"parts": [{"text": "Hello [EMAIL_ADDR"}]}}]}'
    await response.write(b"data: " + start + b"\r\n\r\ndata: {broken\r\n\r\n" if sse else b"[" + start + b",{broken,")
    return response


@pytest.mark.parametrize("script", [echo, garbage, broken], ids=lambda script: script.__name__)
@pytest.mark.parametrize("verb", ["generateContent", "streamGenerateContent?alt=sse", "streamGenerateContent"])
async def test_nothing_is_written_when_the_vendor_fails(vertex, capfd, script, verb: str) -> None:
    canary = Canaries()
    vertex.vendor.script.append(script)
    answer = await as_far_as_it_goes(vertex, f"{PATH}:{verb}", generate(canary))
    left = vertex.vendor.received[0].body.decode()
    assert [value for value in canary.handed_out if value in left] == []
    assert search(canary, everything_written(vertex, capfd)) == []
    assert b'"error"' in answer
    if script is echo:
        assert canary.handed_out[0] in answer.decode()  # the caller's own words come back to the caller, who sent them
    assert vertex.events()[-1]["outcome"] != "ok"


async def test_nothing_is_written_when_the_gateway_refuses(vertex, capfd) -> None:
    canary = Canaries()
    bodies = [
        {"contents": [{"role": canary(), "parts": []}]}, {"contents": [{"parts": [{canary(): "x"}]}]}, {"contents": [], "tools": [{canary(): {}}]},
        {"contents": [], "tools": [{"functionDeclarations": [{"name": canary()}]}]}, {"contents": [{"parts": [{"fileData": {"fileUri": canary()}}]}]},
        {"contents": [], "cachedContent": canary()}, {"contents": [{"parts": [{"text": "x", "thoughtSignature": canary()}]}]},
    ]  # fmt: skip
    for body in bodies:
        status, answer = await post(vertex, f"{PATH}:generateContent", body)
        assert 400 <= status < 500
        assert search(canary, iter([("answer", answer.decode())])) == []
    for path in (f"/discharge-letters/v1/{canary()}", f"{PATH}:{canary()}", f"{PATH}:generateContent?key={canary()}"):
        status, answer = await post(vertex, path, {"contents": []})
        assert status in (400, 404)
        assert search(canary, iter([("answer", answer.decode())])) == []
    assert vertex.vendor.received == []
    assert search(canary, everything_written(vertex, capfd)) == []


async def test_a_name_in_a_link_refuses_the_call(build_vertex) -> None:
    """It cannot be taken out of the link without breaking it."""

    def with_files(policies) -> None:
        path = policies / "agreements.yaml"
        text = path.read_text()
        at = text.index("vertex:")
        path.write_text(
            text[:at] + text[at:].replace("features: []", "features: ['file_source:hospital-*', 'media:image']", 1)
        )
        route = policies / "routes" / "vertex.yaml"
        route.write_text(route.read_text() + "  media: send\n  justification: Scans of forms.\n")

    def asked(link: str) -> dict[str, Any]:
        part = {"fileData": {"fileUri": link, "mimeType": "image/png"}}
        return {"contents": [{"role": "user", "parts": [{"text": "Patient: Maria Lopez"}, part]}]}

    async with build_vertex(with_files) as vertex:
        assert (await post(vertex, f"{PATH}:generateContent", asked("gs://hospital-scans/form-17.png")))[0] == 200
        for link in ("gs://hospital-scans/maria_lopez.png", "gs://hospital-scans/219-09-9999.png"):
            status, answer = await post(vertex, f"{PATH}:generateContent", asked(link))
            assert (status, json.loads(answer)["error"]["details"][0]["metadata"]["code"]) == (
                400,
                "identifier_in_control_field",
            )
        status, answer = await post(vertex, f"{PATH}:generateContent", asked("gs://elsewhere/form-17.png"))
        assert json.loads(answer)["error"]["details"][0]["metadata"]["code"] == "feature_not_covered"
        assert len(vertex.vendor.received) == 1
