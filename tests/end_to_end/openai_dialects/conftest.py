"""A whole gateway before a simulated OpenAI or Azure OpenAI, and the official SDK in front of it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import openai
import pytest
import pytest_asyncio

from gateway.simulators.openai import SimulatedOpenAI

KEY = "vendor-key-for-tests"
METADATA = {"X-Phi-Actor": "dr-house", "X-Phi-Subject": "MRN-5551234", "X-Phi-Session": "enc-1"}
AZURE_HOST = "example-hospital.openai.azure.com"
NOTE = "Patient: Maria Lopez, MRN 00482913, seen 03/14/2026 by Dr. Karen Quill for asthma. Call (217) 555-0143."


def widen(endpoints: str, models: str = "'*'", features: str = "", more: str = "") -> Callable[[Path], None]:
    """Widen the agreements with OpenAI and Azure for what a test needs."""

    def edit(policies: Path) -> None:
        path = policies / "agreements.yaml"
        text = path.read_text()
        text = text.replace("endpoints: [chat_completions, responses, embeddings, models]", f"endpoints: [{endpoints}]")
        text = text.replace("models: [gpt-5*, text-embedding-3-*]", f"models: [{models}]")
        head, openai_part = text.split("\nopenai:\n")
        openai_part = openai_part.replace("features: []", f"features: [{features}]")
        path.write_text(f"{head}\nopenai:\n{openai_part}")
        if more:
            route = policies / "routes" / "openai.yaml"
            route.write_text(route.read_text().replace("restore: all}\n", f"restore: all}}\n{more}"))

    return edit


ALL = "chat_completions, responses, input_tokens, completions, embeddings, moderations, transcriptions, translations, models"


def sdk(house: Any, kind: type = openai.AsyncOpenAI, **options: Any) -> Any:
    """Give the official client, with nothing changed but base URL and key."""
    trust = house.trust()
    http = openai.DefaultAsyncHttpxClient if issubclass(kind, openai.AsyncOpenAI) else openai.DefaultHttpxClient
    azure = issubclass(kind, openai.AsyncAzureOpenAI | openai.AzureOpenAI)
    where = (
        {"azure_endpoint": house.base + "/referral-letters", "api_version": "2024-10-21"}
        if azure
        else {"base_url": options.pop("base_url", house.base + "/visit-summaries/v1")}
    )
    proof = {} if "azure_ad_token" in options else {"api_key": options.pop("api_key", house.keys["notes-svc"])}
    client = kind(
        **{**where, **proof},
        default_headers=options.pop("headers", METADATA),
        http_client=http(verify=trust),
        max_retries=options.pop("max_retries", 0),
        **options,
    )
    if isinstance(client, openai.AsyncOpenAI):
        house.clients.append(client)
    return client


@pytest.fixture
def openai_build(build: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setenv("OPENAI_API_KEY", KEY)

    def run(edit: Any = None, **options: Any) -> Any:
        return build(edit, vendor=SimulatedOpenAI(KEY), host="api.openai.com", **options)

    return run


@pytest_asyncio.fixture
async def openai_house(openai_build: Any) -> AsyncIterator[Any]:
    """A house with the agreement with OpenAI that is shipped, widened to all endpoints."""
    async with openai_build(widen(ALL)) as running:
        yield running


@pytest_asyncio.fixture
async def azure_house(build: Any, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Any]:
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", KEY)
    async with build(widen(ALL), vendor=SimulatedOpenAI(KEY, azure=True), host=AZURE_HOST) as running:
        yield running
