"""The vendors' official SDKs as a service sets them up: what stands here is all that a team changes (docs/vendors.md).

``gateway`` is the gateway's address, ``route`` the path of the team's route, ``key`` what the gateway issued,
``headers`` the call's X-Phi-* metadata. Which certificates to trust, each SDK takes from the environment.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import anthropic
import boto3
import openai
from google import genai

Client = Callable[[str, str, str, dict[str, str]], AbstractAsyncContextManager[Any]]


@asynccontextmanager
async def anthropic_client(
    gateway: str, route: str, key: str, headers: dict[str, str]
) -> AsyncIterator[anthropic.AsyncAnthropic]:
    """Give Anthropic's client."""
    client = anthropic.AsyncAnthropic(
        base_url=gateway + route,
        api_key=key,
        default_headers=headers,
    )
    async with client:
        yield client


@asynccontextmanager
async def openai_client(
    gateway: str, route: str, key: str, headers: dict[str, str]
) -> AsyncIterator[openai.AsyncOpenAI]:
    """Give OpenAI's client."""
    client = openai.AsyncOpenAI(
        base_url=gateway + route + "/v1",
        api_key=key,
        default_headers=headers,
    )
    async with client:
        yield client


@asynccontextmanager
async def azure_client(
    gateway: str, route: str, key: str, headers: dict[str, str]
) -> AsyncIterator[openai.AsyncAzureOpenAI]:
    """Give OpenAI's client for Azure."""
    client = openai.AsyncAzureOpenAI(
        azure_endpoint=gateway + route,
        api_key=key,
        default_headers=headers,
        api_version="2024-10-21",
    )
    async with client:
        yield client


@asynccontextmanager
async def bedrock_client(gateway: str, route: str, key: str, headers: dict[str, str]) -> AsyncIterator[Any]:
    """Give AWS's client, which blocks; ``key`` is an access key's id and secret, with a colon between."""
    key_id, _, secret = key.partition(":")
    client = await asyncio.to_thread(_bedrock, gateway, route, key_id, secret, headers)
    try:
        yield client
    finally:
        await asyncio.to_thread(client.close)


def _bedrock(gateway: str, route: str, key_id: str, secret: str, headers: dict[str, str]) -> Any:
    client = boto3.client(
        "bedrock-runtime",
        endpoint_url=gateway + route,
        aws_access_key_id=key_id,
        aws_secret_access_key=secret,
        region_name="us-east-1",
    )
    client.meta.events.register("before-call.*.*", lambda params, **_: params["headers"].update(headers))
    return client


@asynccontextmanager
async def vertex_client(gateway: str, route: str, key: str, headers: dict[str, str]) -> AsyncIterator[genai.Client]:
    """Give Google's client for Vertex AI, used here as the one that blocks."""
    client = genai.Client(
        vertexai=True,
        api_key=key,
        http_options={"base_url": gateway + route, "headers": headers},
    )
    try:
        yield client
    finally:
        await asyncio.to_thread(client.close)
