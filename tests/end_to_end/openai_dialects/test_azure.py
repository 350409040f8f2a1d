"""Azure OpenAI through its client and through the plain one, with a key or an Entra token."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import openai
import pytest
from azure.core.credentials import AccessToken

from gateway.egress import signing
from gateway.egress.entra import EntraSigner
from gateway.simulators.openai import SimulatedOpenAI
from tests.end_to_end.openai_dialects.conftest import ALL, AZURE_HOST, KEY, NOTE, sdk, widen

DEPLOYMENT = "notes-gpt-5"
ASK = {"model": DEPLOYMENT, "messages": [{"role": "user", "content": NOTE}]}


async def test_the_azure_client(azure_house) -> None:
    client = sdk(azure_house, openai.AsyncAzureOpenAI)
    completion = await client.chat.completions.create(**ASK)
    (received,) = azure_house.vendor.received
    assert received.path == f"/openai/deployments/{DEPLOYMENT}/chat/completions?api-version=2024-10-21"
    assert (received.headers["api-key"], "authorization" in received.headers) == (KEY, False)
    assert not [name for name in ("Lopez", "Quill", "00482913") if name in received.body.decode()]
    assert "store" not in received.json
    assert "Summary for Maria Lopez" in completion.choices[0].message.content
    assert completion.prompt_filter_results[0]["prompt_index"] == 0
    outcome = azure_house.events()[-1]
    assert (outcome["vendor"], outcome["model"], outcome["agreement"]) == ("azure", DEPLOYMENT, "BAA-2026-022")


async def test_streams_embeddings_and_responses(azure_house) -> None:
    client = sdk(azure_house, openai.AsyncAzureOpenAI)
    said = ""
    async for chunk in await client.chat.completions.create(**ASK, stream=True):
        said += "".join(choice.delta.content or "" for choice in chunk.choices)
    assert "Summary for Maria Lopez" in said
    assert (await client.embeddings.create(model="notes-embeddings", input=NOTE)).data[0].embedding
    response = await client.responses.create(model=DEPLOYMENT, input=NOTE)
    assert "Summary for Maria Lopez" in response.output_text
    assert azure_house.vendor.received[-1].path == "/openai/responses?api-version=2024-10-21"
    assert azure_house.vendor.received[-1].json["store"] is False
    assert not [received for received in azure_house.vendor.received if b"Lopez" in received.body]


async def test_a_client_with_a_deployment_and_the_synchronous_one(azure_house) -> None:
    client = sdk(azure_house, openai.AsyncAzureOpenAI, azure_deployment=DEPLOYMENT)
    await client.chat.completions.create(**{**ASK, "model": "whatever"})
    received = azure_house.vendor.received[0]
    assert received.path.startswith(f"/openai/deployments/{DEPLOYMENT}/")
    assert received.json["model"] == DEPLOYMENT  # what was checked is what is named

    def call() -> str:
        with sdk(azure_house, openai.AzureOpenAI) as synchronous:
            return synchronous.chat.completions.create(**ASK).choices[0].message.content

    assert "Summary for Maria Lopez" in await asyncio.to_thread(call)


async def test_the_plain_client_at_the_v1_path(azure_house) -> None:
    base = azure_house.base + "/referral-letters/openai/v1/"
    client = sdk(azure_house, base_url=base)
    response = await client.responses.create(model=DEPLOYMENT, input=NOTE)
    assert "Summary for Maria Lopez" in response.output_text
    assert azure_house.vendor.received[0].path == "/openai/v1/responses"
    assert azure_house.vendor.received[0].headers["api-key"] == KEY


async def test_a_caller_may_present_its_key_as_a_token(azure_house) -> None:
    client = sdk(azure_house, openai.AsyncAzureOpenAI, azure_ad_token=azure_house.keys["notes-svc"])
    assert (await client.chat.completions.create(**ASK)).choices
    with pytest.raises(openai.AuthenticationError):
        await sdk(azure_house, openai.AsyncAzureOpenAI, azure_ad_token="eyJ.a.b").chat.completions.create(**ASK)


async def test_a_deployment_outside_the_agreement(build, monkeypatch) -> None:
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", KEY)
    async with build(vendor=SimulatedOpenAI(KEY, azure=True), host=AZURE_HOST) as house:
        client = sdk(house, openai.AsyncAzureOpenAI)
        assert (await client.chat.completions.create(**ASK)).choices
        with pytest.raises(openai.PermissionDeniedError) as caught:
            await client.chat.completions.create(**{**ASK, "model": "marketing-gpt-5"})
        assert caught.value.code == "model_not_covered"
        assert len(house.vendor.received) == 1


class FakeCredential:
    def get_token(self, *_scopes: str, **_: Any) -> AccessToken:
        return AccessToken("entra-token-for-tests", int(time.time()) + 3_600)


async def test_an_entra_token_instead_of_a_key(build, monkeypatch) -> None:
    scope = "https://cognitiveservices.azure.com/.default"
    monkeypatch.setitem(signing._shared, ("entra", scope), EntraSigner(scope, FakeCredential()))

    def edit(policies: Any) -> None:
        widen(ALL)(policies)
        path = policies / "agreements.yaml"
        path.write_text(path.read_text().replace("{env: AZURE_OPENAI_API_KEY}", f"{{entra: {scope}}}"))

    simulator = SimulatedOpenAI(KEY, azure=True, token="entra-token-for-tests")
    async with build(edit, vendor=simulator, host=AZURE_HOST) as house:
        completion = await sdk(house, openai.AsyncAzureOpenAI).chat.completions.create(**ASK)
        assert "Maria Lopez" in completion.choices[0].message.content
        assert house.vendor.received[0].headers["authorization"] == "Bearer entra-token-for-tests"
        assert "api-key" not in house.vendor.received[0].headers
