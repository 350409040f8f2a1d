"""A base URL that is a little wrong: the exception of the SDK says the right one, whatever the vendor."""

from __future__ import annotations

from typing import Any

import aiohttp
import anthropic
import openai
import pytest

from tests.end_to_end.openai_dialects.conftest import METADATA, sdk

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
OPENAI = "OpenAI's API: set base_url to https://<gateway>/visit-summaries/v1."
AZURE = "set azure_endpoint to https://<gateway>/referral-letters, or"
CLAUDE = "Anthropic's API: set base_url to https://<gateway>/clinical-notes, without /v1."


async def test_the_openai_client(openai_house) -> None:
    for base, told in (
        ("/visit-summaries", OPENAI),
        ("/visit-summaries/v1/v1", OPENAI),
        ("/visit-summaries//v1", OPENAI),
        ("/visit-summaries/V1", OPENAI),
        ("/visit-summaries/v1/chat/completions", OPENAI),
        ("/visit-summaries/openai/v1", OPENAI),
        ("/referral-letters/v1", AZURE),
        ("/clinical-notes/v1", CLAUDE),
        ("/clinical-notes", CLAUDE),
        ("/discharge-summaries/v1", "Bedrock's API: set endpoint_url to https://<gateway>/discharge-summaries "),
        (
            "/discharge-letters/v1",
            "Vertex AI's API: set base_url to https://<gateway>/discharge-letters in google-genai",
        ),
        ("/visit-summarie/v1", "Set the base URL to the gateway's address plus the path of your route."),
    ):
        with pytest.raises(openai.NotFoundError) as raised:
            await sdk(openai_house, base_url=openai_house.base + base).chat.completions.create(
                model="gpt-5.5", messages=MESSAGES
            )
        assert told in str(raised.value), base
    assert openai_house.vendor.received == []
    for base in ("/visit-summaries/v1", "/visit-summaries/v1/"):  # the control: both forms are right
        client = sdk(openai_house, base_url=openai_house.base + base)
        assert (await client.chat.completions.create(model="gpt-5.5", messages=MESSAGES)).choices


def azure(house: Any, endpoint: str) -> openai.AsyncAzureOpenAI:
    client = openai.AsyncAzureOpenAI(
        azure_endpoint=house.base + endpoint,
        api_version="2024-10-21",
        api_key=house.keys["notes-svc"],
        default_headers=METADATA,
        http_client=openai.DefaultAsyncHttpxClient(verify=house.trust()),
        max_retries=0,
    )
    house.clients.append(client)
    return client


async def test_the_azure_client(openai_house) -> None:
    for endpoint in ("/referral-letters/openai", "/referral-letters/openai/v1"):
        client = azure(openai_house, endpoint)
        with pytest.raises(openai.NotFoundError, match="set azure_endpoint to https://<gateway>/referral-letters, or"):
            await client.chat.completions.create(model="notes-gpt-5", messages=MESSAGES)


async def test_a_misspelt_route_is_told_as_one_wherever_the_key_stands(openai_house) -> None:
    """As the clients of Azure, Google and, with a Bedrock API key, of AWS call: each reads its own vendor's errors."""
    key = openai_house.keys["notes-svc"]
    with pytest.raises(openai.NotFoundError, match="path of your route") as raised:
        await azure(openai_house, "/referral-letter").chat.completions.create(model="notes-gpt-5", messages=MESSAGES)
    assert raised.value.code == "unknown_route"
    gemini = "/v1beta1/publishers/google/models/gemini-3.5-pro:generateContent"
    claude = "/v1/projects/p/locations/us-central1/publishers/anthropic/models/claude-sonnet-5-5:rawPredict"
    for path, headers, place in (
        (gemini, {"x-goog-api-key": key}, ("error", "message")),
        (claude, {"authorization": f"Bearer {key}"}, ("error", "details", 0, "metadata", "code")),
        ("/model/us.amazon.nova-pro-v1:0/converse", {"authorization": f"Bearer {key}"}, ("message",)),
        ("/nothing/of/any/vendor", {"authorization": f"Bearer {key}"}, ("error", "code")),
    ):
        async with (
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=openai_house.trust())) as session,
            session.post(openai_house.base + "/misspelt" + path, headers={**METADATA, **headers}, json={}) as reply,
        ):
            told: Any = await reply.json()
        for step in place:
            told = told[step]
        assert reply.status == 404 and ("unknown_route" in told or "path of your route" in told), path
        event = openai_house.events()[-1]
        assert (event["reason"], event["caller"]) == ("unknown_route", "notes-svc")


async def test_the_anthropic_client(openai_house) -> None:
    for base in ("/clinical-notes/v1", "/clinical-notes/v1/messages", "/clinical-notes/"):
        client = openai_house.sdk(base, caller="notes-svc")
        wrong = pytest.raises(anthropic.NotFoundError)
        if (
            base == "/clinical-notes/"
        ):  # the control: a slash at the end does no harm; what the vendor says is another matter
            wrong = pytest.raises(anthropic.APIStatusError)
        with wrong as raised:
            await client.messages.create(model="claude-sonnet-5-5", max_tokens=9, messages=MESSAGES)
        assert (CLAUDE in str(raised.value)) is (base != "/clinical-notes/")


async def test_a_key_where_another_vendors_sdk_puts_it(openai_house) -> None:
    client = azure(openai_house, "/visit-summaries")
    with pytest.raises(openai.AuthenticationError, match="send a gateway key as the SDK of this route's vendor"):
        await client.chat.completions.create(model="gpt-5.5", messages=MESSAGES)


async def test_the_beta_namespace_is_refused_by_name(openai_house) -> None:
    with pytest.raises(openai.PermissionDeniedError, match="beta namespace is not supported"):
        await sdk(openai_house).beta.responses.create(model="gpt-5.5", input="Hello")
    with pytest.raises(openai.BadRequestError, match="Send no query parameters"):
        await sdk(openai_house).responses.create(model="gpt-5.5", input="Hello", extra_query={"a": "b"})
