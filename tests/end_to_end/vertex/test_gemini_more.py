"""Functions, structured answers, counting, embeddings, models, projects and locations, and errors as Google's client has them."""

from __future__ import annotations

import asyncio
import base64
import json
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from google.genai import errors, types
from pydantic import BaseModel

from gateway.egress.google import GoogleSigner
from gateway.egress.token_fetch import TokenFetch
from gateway.simulators.vertex import error, send_chunks

NOTE = "Patient: Maria Lopez, MRN 00482913, seen 03/14/2026 by Dr. Karen Quill for asthma. Call (217) 555-0143."
MODEL = "gemini-3.5-pro"


def reason(failure: errors.APIError) -> str:
    details = failure.details["error"]["details"]
    return details[0]["metadata"]["code"]


async def test_functions_are_called_with_real_values_and_their_results_are_masked(vertex) -> None:
    """Automatic function calling: the SDK calls the function itself and sends its result in the next turn."""
    called: list[str] = []

    async def look_up(patient: str) -> str:
        """Look a patient up."""
        called.append(patient)
        return f"{patient} was seen by Dr. Karen Quill"

    config = types.GenerateContentConfig(tools=[look_up])
    answer = await vertex.genai().aio.models.generate_content(
        model=MODEL, contents="Patient: Siobhan O'Neil-Watson is asked for.", config=config
    )
    assert called == ["Siobhan O'Neil-Watson"]
    first, second = (received.json for received in vertex.vendor.received)
    assert "Watson" not in json.dumps([first, second])
    assert "Quill" not in json.dumps(second)
    call, result = second["contents"][1]["parts"][-1], second["contents"][2]["parts"][0]
    assert call["functionCall"]["args"] == {"patient": "[PERSON_1]"}
    assert call["thoughtSignature"]
    assert "[PERSON_1]" in json.dumps(result["functionResponse"]["response"])
    assert "Siobhan O'Neil-Watson" in answer.text
    assert "Karen Quill" in answer.text


@pytest.mark.parametrize("streams_arguments", [False, True])
async def test_function_calls_in_a_stream(vertex, streams_arguments: bool) -> None:
    declared = types.FunctionDeclaration(
        name="look_up", parameters_json_schema={"type": "object", "properties": {"who": {"type": "string"}}}
    )
    calling = types.FunctionCallingConfig(mode="ANY", stream_function_call_arguments=streams_arguments or None)
    config = types.GenerateContentConfig(
        tools=[types.Tool(function_declarations=[declared])],
        tool_config=types.ToolConfig(function_calling_config=calling),
        automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
    )
    stream = await vertex.genai().aio.models.generate_content_stream(model=MODEL, contents=NOTE, config=config)
    calls = [
        part.function_call async for chunk in stream for part in chunk.candidates[0].content.parts if part.function_call
    ]
    if streams_arguments:
        assert "".join(a.string_value for call in calls for a in call.partial_args or ()) == "Maria Lopez"
    else:
        assert [call.args for call in calls] == [{"who": "Maria Lopez"}]


class Visit(BaseModel):
    patient: str
    record: str


async def test_structured_answers_are_json_with_the_values_in_them(vertex) -> None:
    config = types.GenerateContentConfig(response_mime_type="application/json", response_schema=Visit)
    text = 'Patient: Ana "Nita" Lopez, MRN 00482913.'
    client = vertex.genai()
    answer = await client.aio.models.generate_content(model=MODEL, contents=text, config=config)
    assert isinstance(answer.parsed, Visit)
    assert answer.parsed.record == "00482913"
    stream = await client.aio.models.generate_content_stream(model=MODEL, contents=text, config=config)
    assert json.loads("".join([chunk.text or "" async for chunk in stream])) == json.loads(answer.text)
    assert "00482913" not in vertex.vendor.received[0].body.decode()


async def test_candidates_thoughts_and_logprobs(vertex) -> None:
    config = types.GenerateContentConfig(
        candidate_count=2, response_logprobs=True, thinking_config=types.ThinkingConfig(include_thoughts=True)
    )
    text = "Patient: Maria Lopez has asthma. Patient: John Carver has gout."
    answer = await vertex.genai().aio.models.generate_content(model=MODEL, contents=text, config=config)
    thoughts = [candidate.content.parts[0] for candidate in answer.candidates]
    assert [(part.thought, part.text.split(" seems")[0]) for part in thoughts] == [
        (True, "Maria Lopez"),
        (True, "John Carver"),
    ]
    assert answer.candidates[0].content.parts[1].thought_signature == b"sig"
    assert answer.candidates[0].logprobs_result is None
    stream = await vertex.genai().aio.models.generate_content_stream(model=MODEL, contents=text, config=config)
    texts = {0: "", 1: ""}
    async for chunk in stream:
        for candidate in chunk.candidates:
            texts[candidate.index or 0] += "".join(
                part.text or "" for part in candidate.content.parts if not part.thought
            )
    assert texts[0].startswith("Summary for Maria Lopez:")
    assert texts[1].startswith("Summary for John Carver:")


async def test_a_chat_keeps_its_placeholders(vertex) -> None:
    chat = vertex.genai().aio.chats.create(model=MODEL)
    await chat.send_message("Patient: Maria Lopez has asthma. Patient: John Carver has gout.")
    second = await chat.send_message("And Dr. Karen Quill? Compare Carver with Lopez.")
    sent = [received.json["contents"] for received in vertex.vendor.received]
    assert sent[1][0] == sent[0][0]  # the vendor's cache still hits
    assert "John Carver" in second.text
    for received in vertex.vendor.received:
        assert "Lopez" not in received.body.decode()
        assert "Carver" not in received.body.decode()


async def test_a_chat_that_streams_keeps_its_placeholders(vertex) -> None:
    """The client keeps each chunk of an answer as a part of its history and sends them all again."""
    vertex.vendor.piece = 3
    chat = vertex.genai().aio.chats.create(model=MODEL)
    for text in ("Patient: Maria Lopez, MRN 00482913, has asthma.", "Write to Maria Lopez."):
        answer = "".join([chunk.text or "" async for chunk in await chat.send_message_stream(text)])
        assert "Maria Lopez" in answer
    first, second = (received.json["contents"] for received in vertex.vendor.received)
    assert second[0] == first[0]
    assert len(json.dumps(second)) > 2 * len(json.dumps(first))
    assert [part for content in second for part in content["parts"] if part["text"] == ""] == []
    for part in ("Maria", "Lopez", "00482913"):
        assert part not in json.dumps(second)


async def test_counting_embeddings_and_models(vertex) -> None:
    client = vertex.genai()
    models = client.aio.models
    assert (await models.count_tokens(model=MODEL, contents=NOTE)).total_tokens > 0
    assert (await models.compute_tokens(model=MODEL, contents=NOTE)).tokens_info[0].token_ids == [17]
    embedded = await models.embed_content(model="text-embedding-005", contents=[NOTE, "another"], config={"output_dimensionality": 2, "title": NOTE, "task_type": "RETRIEVAL_DOCUMENT"})  # fmt: skip
    assert [embedding.values for embedding in embedded.embeddings] == [[0.1, 0.2], [0.1, 0.2]]
    assert (await models.embed_content(model="gemini-embedding-2", contents=NOTE)).embeddings[0].values == [0.3, 0.4]
    several = [types.Content(parts=[types.Part(text=text)]) for text in (NOTE, "another")]
    await models.embed_content(model="gemini-embedding-2", contents=several)
    assert (await models.get(model=MODEL)).name.endswith(MODEL)
    assert [model.name async for model in await models.list(config={"page_size": 5})]
    for received in vertex.vendor.received:
        assert "Lopez" not in received.body.decode()
    verbs = [received.path.rpartition(":")[2] for received in vertex.vendor.received[:5]]
    assert verbs == ["countTokens", "computeTokens", "predict", "embedContent", "batchEmbedContents"]
    assert vertex.vendor.received[5].path == f"/v1beta1/publishers/google/models/{MODEL}"
    assert vertex.vendor.received[6].path == "/v1beta1/publishers/google/models?pageSize=5"
    words = [event["endpoint"] for event in vertex.events() if event["stage"] == "intent"]
    assert words == ["count_tokens"] * 2 + ["embeddings"] * 3 + ["models"] * 2
    assert [e.get("tokens_in") for e in vertex.events() if e["stage"] == "outcome"][2] == 6


# ---- projects and locations


async def test_what_leaves_is_the_agreements_project_and_location(vertex) -> None:
    """`sites: replace`: a team's own project never leaves; one that the agreement lists does."""
    for project, location in (("hospital-ai-prod", "us-central1"), ("maria-lopez", "europe-west4")):
        client = vertex.genai(project=project, location=location, api_key=vertex.key)
        await client.aio.models.generate_content(model=MODEL, contents="hi")
    assert {received.path.split("/publishers")[0] for received in vertex.vendor.received} == {
        "/v1beta1/projects/hospital-ai-prod/locations/us-central1"
    }


async def test_without_replacement_another_project_or_location_is_refused(build_vertex) -> None:
    def strict(policies) -> None:
        path = policies / "agreements.yaml"
        path.write_text(path.read_text().replace("sites: replace ", "sites: refuse "))

    async with build_vertex(strict) as vertex:
        await vertex.genai().aio.models.generate_content(model=MODEL, contents="hi")  # names none: the agreement's
        listed = vertex.genai(project="hospital-ai-prod", location="us-central1", api_key=vertex.key)
        await listed.aio.models.generate_content(model=MODEL, contents="hi")
        for project, location in (("other-project", "us-central1"), ("hospital-ai-prod", "europe-west4")):
            client = vertex.genai(project=project, location=location, api_key=vertex.key)
            with pytest.raises(errors.ClientError) as caught:
                await client.aio.models.generate_content(model=MODEL, contents="hi")
            assert reason(caught.value) == "site_not_covered"
            assert project not in str(caught.value).replace("hospital-ai-prod", "")
        assert len(vertex.vendor.received) == 2


async def test_where_the_agreement_lists_several_the_caller_must_choose(build_vertex) -> None:
    def several(policies) -> None:
        path = policies / "agreements.yaml"
        path.write_text(path.read_text().replace("regions: [us-central1]", "regions: [us-central1, us-east5]"))

    async with build_vertex(several) as vertex:
        with pytest.raises(errors.ClientError) as caught:
            await vertex.genai().aio.models.generate_content(model=MODEL, contents="hi")
        assert reason(caught.value) == "site_not_covered"
        assert "us-central1, us-east5" in caught.value.message
        client = vertex.genai(project="hospital-ai-prod", location="us-east5", api_key=vertex.key)
        await client.aio.models.generate_content(model=MODEL, contents="hi")
        assert "/locations/us-east5/" in vertex.vendor.received[0].path


# ---- errors


async def test_a_call_that_is_turned_away_unread_is_told_in_its_sdks_own_way(build_vertex) -> None:
    async with build_vertex(in_flight=0) as vertex:
        with pytest.raises(errors.ServerError) as caught:
            await vertex.genai().aio.models.generate_content(model=MODEL, contents=NOTE)
    assert (caught.value.code, caught.value.status, reason(caught.value)) == (503, "UNAVAILABLE", "overloaded")


async def test_a_document_of_googles_client_is_read(build_vertex) -> None:
    """The client writes base64 in the alphabet of URLs."""

    def inspecting(policies: Path) -> None:
        agreements, route = policies / "agreements.yaml", policies / "routes" / "vertex.yaml"
        agreements.write_text(agreements.read_text().replace("features: []", "features: ['media:*']"))
        head, tail = route.read_text().split("  vendor: vertex\n", 1)
        said = "media: inspect\n  justification: Letters of referral come as files."
        route.write_text(f"{head}  vendor: vertex\n  {said}\n{tail}")

    data = f"{NOTE} ~~~???>>>".encode()
    part = types.Part.from_bytes(data=data, mime_type="text/plain")
    assert set("-_") & set(base64.urlsafe_b64encode(data).decode())
    async with build_vertex(inspecting) as vertex:
        answer = await vertex.genai().aio.models.generate_content(model=MODEL, contents=[part, "Sum up."])
        (received,) = vertex.vendor.received
    assert "[PERSON_1]" in received.json["contents"][0]["parts"][0]["text"]
    assert "Lopez" not in received.body.decode()
    assert "Maria Lopez" in answer.text


async def test_refusals_are_client_errors(vertex) -> None:
    client = vertex.genai()
    with pytest.raises(errors.ClientError) as caught:
        await client.aio.models.generate_content(model="gemma-9", contents=NOTE)
    assert (caught.value.code, caught.value.status, reason(caught.value)) == (
        403,
        "PERMISSION_DENIED",
        "model_not_covered",
    )
    with pytest.raises(errors.ClientError) as caught:
        await client.aio.models.generate_content(model=MODEL, contents=NOTE, config={"tools": [{"google_search": {}}]})
    assert reason(caught.value) == "feature_not_covered"
    image = types.Part.from_bytes(data=base64.b64decode("aGk="), mime_type="image/png")
    with pytest.raises(errors.ClientError) as caught:
        await client.aio.models.generate_content(model=MODEL, contents=[NOTE, image])
    assert reason(caught.value) == "media_not_allowed"
    with pytest.raises(errors.ClientError) as caught:
        await client.aio.caches.create(model=MODEL, config={"contents": NOTE, "ttl": "60s"})
    assert reason(caught.value) == "endpoint_not_supported"
    with pytest.raises(errors.ClientError) as caught:
        await vertex.genai(api_key="phig_000000000000_" + "A" * 43).aio.models.generate_content(
            model=MODEL, contents="x"
        )
    assert (caught.value.code, caught.value.status) == (401, "UNAUTHENTICATED")
    assert vertex.vendor.received == []


@pytest.mark.parametrize(("status", "kind"), [(400, errors.ClientError), (429, errors.ClientError), (500, errors.ServerError), (503, errors.ServerError)])  # fmt: skip
@pytest.mark.parametrize("stream", [False, True])
async def test_the_vendors_errors_reach_the_caller_restored(vertex, status: int, kind: type, stream: bool) -> None:
    async def echo(_request, received):
        return error(status, f"bad input: {received.body.decode()}")

    vertex.vendor.script.append(echo)
    client = vertex.genai()
    with pytest.raises(kind) as caught:
        if stream:
            async for _ in await client.aio.models.generate_content_stream(model=MODEL, contents=NOTE):
                pass
        else:
            await client.aio.models.generate_content(model=MODEL, contents=NOTE)
    assert caught.value.code == status
    assert "Maria Lopez" in caught.value.message  # the caller's own words come back to the caller
    assert "Lopez" not in vertex.vendor.received[0].body.decode()
    assert vertex.events()[-1]["outcome"] == "vendor_error"


@pytest.mark.parametrize("rest", [b"", b"dat"], ids=["between events", "inside of a field's name"])
async def test_a_stream_that_breaks_raises(vertex, rest: bytes) -> None:
    async def fail(request, received):
        from aiohttp import web

        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        await response.write(
            b'data: {"candidates": [{"content": {"role": "model", "parts": [{"text": "Hello [PERS"}]}}]}\r\n\r\n' + rest
        )
        return response

    vertex.vendor.script.append(fail)
    seen: list[str] = []
    with pytest.raises(errors.ServerError) as caught:
        async for chunk in await vertex.genai().aio.models.generate_content_stream(model=MODEL, contents=NOTE):
            seen.append(chunk.text or "")
    assert "".join(seen) == "Hello [PERS"
    assert reason(caught.value) == "vendor_reply"
    assert vertex.events()[-1]["outcome"] == "truncated"


async def test_only_what_may_pass_is_tried_again(vertex, monkeypatch) -> None:
    retry = types.HttpRetryOptions(attempts=3, initial_delay=0.0, max_delay=0.0, jitter=0.0)
    client = vertex.genai(retry_options=retry)
    monkeypatch.delenv("VERTEX_API_KEY")
    with pytest.raises(errors.ServerError) as caught:
        await client.aio.models.generate_content(model=MODEL, contents="hi")
    assert reason(caught.value) == "vendor_credential_missing"
    assert len(vertex.events()) == 1  # an operator must mend it: one attempt
    monkeypatch.setenv("VERTEX_API_KEY", "vertex-key-for-tests")
    vertex.house.detector.failure = RuntimeError()
    with pytest.raises(errors.ServerError):
        await client.aio.models.generate_content(model=MODEL, contents="hi")
    assert len(vertex.events()) == 4  # the control: a malfunction that may pass is tried three times


async def test_the_gateway_proves_itself_by_oauth(build_vertex, monkeypatch) -> None:
    """`credential: {google: default}`: a token of the gateway's, not the caller's key."""

    class Fetched(GoogleSigner):
        def _fetched(self):
            from google.oauth2.credentials import Credentials

            return Credentials(token="vertex-key-for-tests")

    monkeypatch.setattr("gateway.egress.signing._shared", {})
    monkeypatch.setattr("gateway.egress.google.google_signer", lambda name: Fetched(name, fetch=TokenFetch()))

    def with_oauth(policies) -> None:
        path = policies / "agreements.yaml"
        path.write_text(path.read_text().replace("{env: VERTEX_API_KEY}", "{google: default}"))

    async with build_vertex(with_oauth) as vertex:
        answer = await vertex.genai().aio.models.generate_content(model=MODEL, contents=NOTE)
        assert "Maria Lopez" in answer.text
        (received,) = vertex.vendor.received
        assert received.headers["authorization"] == "Bearer vertex-key-for-tests"
        assert "x-goog-api-key" not in received.headers


async def test_the_callers_proof_may_be_a_bearer_token(vertex) -> None:
    from google.oauth2.credentials import Credentials

    client = vertex.genai(project="hospital-ai-prod", location="us-central1", credentials=Credentials(token=vertex.key))
    text = await asyncio.to_thread(lambda: client.models.generate_content(model=MODEL, contents=NOTE).text)
    assert "Maria Lopez" in text
    assert vertex.key not in str(vertex.vendor.received[0].headers)


async def test_where_somebody_stands_is_sent_where_the_profile_lets_places_stay(build_vertex) -> None:
    """A search by map without its coordinates finds nothing; Google refuses a placeholder in their place."""

    def edit(policies: Path) -> None:
        agreements = policies / "agreements.yaml"
        head, own = agreements.read_text().split("\nvertex:\n")
        own = own.replace("features: []", "features: [setting:latLng, server_tool:googleMaps]", 1)
        agreements.write_text(f"{head}\nvertex:\n{own}")
        route = policies / "routes" / "vertex.yaml"
        route.write_text(
            route.read_text().replace(
                "restore: all}", "restore: all, keep: [LOCATION]}\n  justification: The map is asked by place."
            )
        )

    where = {"latitude": 34.050481, "longitude": -118.248526}
    config = types.GenerateContentConfig(
        tools=[types.Tool(google_maps=types.GoogleMaps())],
        tool_config=types.ToolConfig(retrieval_config=types.RetrievalConfig(lat_lng=types.LatLng(**where))),
    )
    async with build_vertex(edit) as vertex:
        await vertex.genai().aio.models.generate_content(
            model=MODEL, contents="Pharmacy for Maria Lopez?", config=config
        )
        sent = vertex.vendor.received[0].json
    assert list(sent["toolConfig"]["retrievalConfig"].values()) == [where]
    assert "Lopez" not in json.dumps(sent)


@pytest.mark.parametrize("piece", [2, 3, 5])
async def test_no_word_of_an_answer_is_taken_for_being_cut(vertex, piece: int) -> None:
    """What a streaming chat sends again are the pieces as they came: "met" and "oprolol" looked like somebody."""
    said = "She has atrial fibrillation and gout: continue metoprolol 25 mg twice daily, avoid ibuprofen, recheck creatinine."
    chunks: list[Any] = [
        {"candidates": [{"content": {"role": "model", "parts": [{"text": said[at : at + piece]}]}, "index": 0}]}
        for at in range(0, len(said), piece)
    ]
    chunks[-1]["candidates"][0]["finishReason"] = "STOP"

    async def answer(request: web.BaseRequest, _received: Any) -> web.StreamResponse:
        return await send_chunks(request, chunks, array=False)

    vertex.vendor.script.append(answer)
    chat = vertex.genai().aio.chats.create(model=MODEL)
    text = "".join([chunk.text or "" async for chunk in await chat.send_message_stream("Summarize for Maria Lopez.")])
    assert text == said
    await chat.send_message("And Lopez?")
    again = [part["text"] for content in vertex.vendor.received[1].json["contents"][1:-1] for part in content["parts"]]
    assert len(again) > 20
    assert "".join(again) == said
