"""Google's own client through the gateway to a simulated Vertex AI: identifiers out, answers restored."""

from __future__ import annotations

import asyncio
import json

import pytest
from google.genai import types

NOTE = "Patient: Maria Lopez, MRN 00482913, seen 03/14/2026 by Dr. Karen Quill for asthma. Call (217) 555-0143."
IDENTIFIERS = ("Maria", "Lopez", "00482913", "03/14", "Quill", "555-0143")
MODEL = "gemini-3.5-pro"
EXPRESS = f"/v1beta1/projects/hospital-ai-prod/locations/us-central1/publishers/google/models/{MODEL}"


async def test_a_whole_answer_is_restored(vertex) -> None:
    answer = await vertex.genai().aio.models.generate_content(model=MODEL, contents=NOTE)
    (received,) = vertex.vendor.received
    for identifier in IDENTIFIERS:
        assert identifier not in received.body.decode()
    assert "(2026)" in received.body.decode()
    assert received.path == f"{EXPRESS}:generateContent"
    assert received.headers["x-goog-api-key"] == "vertex-key-for-tests"
    assert not [name for name in received.headers if name.startswith(("x-phi", "x-goog-api-client"))]
    assert "Maria Lopez" in answer.text
    assert "03/14/2026" in answer.text
    assert "[PERSON_999]" in answer.text  # the vendor made it up
    assert "[PERSON_1]" not in answer.text
    assert answer.usage_metadata.candidates_token_count == 42


@pytest.mark.parametrize("piece", [1, 2, 3, 5, 8, 13, 40])
async def test_a_stream_is_restored_in_any_split(vertex, piece: int) -> None:
    vertex.vendor.piece = piece
    client = vertex.genai()
    chunks = [chunk async for chunk in await client.aio.models.generate_content_stream(model=MODEL, contents=NOTE)]
    whole = await client.aio.models.generate_content(model=MODEL, contents=NOTE)
    assert "".join(chunk.text or "" for chunk in chunks) == whole.text
    assert "Maria Lopez" in whole.text
    assert chunks[-1].candidates[0].finish_reason == types.FinishReason.STOP
    assert vertex.vendor.received[0].path == f"{EXPRESS}:streamGenerateContent?alt=sse"
    assert [event.get("outcome") for event in vertex.events()] == [None, "ok", None, "ok"]
    assert vertex.events()[1]["tokens_out"] == 42


async def test_the_synchronous_client_works_too(vertex) -> None:
    def call() -> str:
        client = vertex.genai()
        plain = client.models.generate_content(model=MODEL, contents=NOTE).text
        return plain + "".join(c.text or "" for c in client.models.generate_content_stream(model=MODEL, contents=NOTE))

    assert (await asyncio.to_thread(call)).count("Maria Lopez") >= 2


async def test_what_googles_generated_clients_send(vertex) -> None:
    """google-cloud-aiplatform over REST, and what builds on it: enumerations by number, the model named again."""
    model = f"projects/our-project/locations/us-central1/publishers/google/models/{MODEL}"
    said = {"contents": [{"role": "user", "parts": [{"text": NOTE}]}]}
    settings = {
        "safetySettings": [{"category": 1, "threshold": 4}],
        "generationConfig": {"responseSchema": {"type": 6, "properties": {"who": {"type": 1}}}},
    }
    bodies = {
        "generateContent": {**said, **settings},
        "streamGenerateContent": said,
        "countTokens": {**said, "model": model},
    }
    for verb, body in bodies.items():
        status, _, answer = await vertex.raw(
            "POST", f"/discharge-letters/v1/{model}:{verb}?$alt=json;enum-encoding%3Dint",
            key="-", data=json.dumps(body), headers={"content-type": "application/json", "authorization": f"Bearer {vertex.key}"},
        )  # fmt: skip
        assert status == 200
        assert "Maria Lopez" in answer.decode() or verb == "countTokens"
    for received, verb in zip(vertex.vendor.received, bodies, strict=True):
        site = "projects/hospital-ai-prod/locations/us-central1"
        assert received.path == f"/v1/{site}/publishers/google/models/{MODEL}:{verb}"
        assert "Lopez" not in received.body.decode()
        assert "our-project" not in received.body.decode()
    assert vertex.vendor.received[0].json["safetySettings"] == settings["safetySettings"]


async def test_a_stream_as_one_array(vertex) -> None:
    """Without ?alt=sse the chunks are the elements of one JSON array, as Google's older clients read it."""
    body = json.dumps({"contents": [{"role": "user", "parts": [{"text": NOTE}]}]}).encode()
    for piece in (1, 3, 7):
        vertex.vendor.piece = piece
        status, headers, answer = await vertex.raw(
            "POST", f"/discharge-letters/v1/publishers/google/models/{MODEL}:streamGenerateContent",
            key="-", data=body, headers={"content-type": "application/json", "authorization": f"Bearer {vertex.key}"},
        )  # fmt: skip
        assert (status, headers["Content-Type"]) == (200, "application/json")
        chunks = json.loads(answer)
        text = "".join(part["text"] for chunk in chunks for part in chunk["candidates"][0]["content"]["parts"])
        assert "Maria Lopez" in text
        assert "[PERSON_1]" not in text
        assert chunks[-1]["candidates"][0]["finishReason"] == "STOP"
