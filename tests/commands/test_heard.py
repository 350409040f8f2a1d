"""What an answer says: the same whole and streamed, in every dialect, for a text and for a tool's call."""

from __future__ import annotations

import json
import ssl
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from gateway.commands.heard import heard
from gateway.commands.streamed import streamed
from gateway.devca import development_ca, issue
from gateway.policy.request_cases import Reply
from gateway.simulators.scripted import ScriptedVendor

CHAT = "/v1/chat/completions"
PATHS = [
    "/v1/messages",
    CHAT,
    "/v1/responses",
    "/openai/deployments/d/chat/completions?api-version=2024-10-21",
    "/model/us.anthropic.claude-x-v1%3A0/converse",
    "/model/anthropic.claude-x-v1%3A0/invoke",
    "/v1/projects/p/locations/l/publishers/google/models/gemini-3.5-pro:generateContent",
    "/v1/projects/p/locations/l/publishers/anthropic/models/claude-x:rawPredict",
]
TEXT = 'A "text" with\ntwo lines, ünd more.'
INPUT = {"name": "Maria Lopez", "visits": [1, 2.5]}


@pytest.mark.parametrize("path", PATHS)
async def test_a_text_and_a_tool_are_heard_whole_and_streamed(tmp_path: Path, path: str) -> None:
    authority = development_ca(tmp_path)
    pair = issue(authority, tmp_path, "vendor", ["127.0.0.1"])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pair.certificate, pair.key)
    trust = ssl.create_default_context(cafile=str(authority.certificate))
    again = streamed(path, {"model": "m"})
    assert again is not None
    async with (
        ScriptedVendor("").serve(context) as vendor,
        aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=trust)) as session,
    ):
        kinds = set()
        for asked, body in ((path, {"model": "m"}), again):
            for reply in (Reply(text=TEXT), Reply(tool="lookup", input=INPUT)):  # type: ignore[arg-type]
                vendor.reply = reply
                async with session.post(f"https://127.0.0.1:{vendor.port}{asked}", json=body) as response:
                    kinds.add(response.content_type)
                    said = heard(response.content_type, await response.read())
                if reply.text is not None:
                    assert (said.text, said.tool) == (TEXT, None)
                else:
                    assert (said.tool, said.input) == ("lookup", INPUT)
    assert len(kinds) == 2, "the stream is a stream"


@pytest.mark.parametrize(
    ("path", "body", "asks"),
    [
        (CHAT, {"stream": False}, (CHAT, {"stream": True})),
        (CHAT, {"stream": True}, None),
        ("/v1/embeddings", {}, None),
        ("/m:generateContent", {}, ("/m:streamGenerateContent?alt=sse", {})),
        ("/m:generateContent?a=b", {}, ("/m:streamGenerateContent?alt=sse&a=b", {})),
        ("/m:rawPredict", {}, ("/m:streamRawPredict", {"stream": True})),
        ("/model/m/converse-stream", {}, None),
        ("/v1/messages", None, None),
    ],
)
def test_how_a_stream_is_asked_for(path: str, body: Any, asks: Any) -> None:
    assert streamed(path, body) == asks


def test_an_answer_that_cannot_be_read_says_nothing() -> None:
    assert heard("application/json", b"{").text == ""
    assert heard("text/event-stream", b"data: {\n\n").text == ""
    assert heard("application/json", json.dumps({"choices": [{"message": {"content": 5}}]}).encode()).text == ""
