"""The gateway before a simulated Vertex AI, with the shipped policies; only the credential is one of the test's."""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anthropic
import httpx2
import pytest
import pytest_asyncio
from google import genai
from google.genai import types

from gateway.simulators.vertex import SimulatedVertex

HOST = "us-central1-aiplatform.googleapis.com"
VENDOR_KEY = "vertex-key-for-tests"
METADATA = {"X-Phi-Actor": "dr-house", "X-Phi-Subject": "MRN-5551234", "X-Phi-Session": "enc-1"}
ROUTE = "/discharge-letters"


def with_key(policies: Path) -> None:
    path = policies / "agreements.yaml"
    path.write_text(path.read_text().replace("{google: default}", "{env: VERTEX_API_KEY}"))


class _Clients:
    """The connections of one client of Google's, closed with the house."""

    def __init__(self, trust: ssl.SSLContext) -> None:
        self.sync = httpx2.Client(verify=trust, timeout=30)
        self.asynchronous = httpx2.AsyncClient(verify=trust, timeout=30)

    async def close(self) -> None:
        self.sync.close()
        await self.asynchronous.aclose()


class VertexHouse:
    """A running gateway and its clients."""

    def __init__(self, house: Any) -> None:
        self.house = house
        self.vendor: SimulatedVertex = house.vendor

    def __getattr__(self, name: str) -> Any:
        return getattr(self.house, name)

    @property
    def key(self) -> str:
        return self.house.keys["notes-svc"]

    def genai(self, *, headers: dict[str, str] | None = None, **options: Any) -> genai.Client:
        """Make Google's client as a team does: base URL and key are all that is its own."""
        sent = headers if headers is not None else METADATA
        clients = _Clients(self.house.trust())
        self.house.clients.append(clients)
        http = types.HttpOptions(
            base_url=self.house.base + ROUTE,
            headers=sent,
            httpx_client=clients.sync,
            httpx_async_client=clients.asynchronous,
            retry_options=options.pop("retry_options", None),
        )
        if "project" not in options and "credentials" not in options:
            options.setdefault("api_key", self.key)
        return genai.Client(vertexai=True, http_options=http, **options)

    def claude(self, **options: Any) -> anthropic.AsyncAnthropicVertex:
        client = anthropic.AsyncAnthropicVertex(
            base_url=f"{self.house.base}{ROUTE}/v1",
            region="us-central1",
            project_id="hospital-ai-prod",
            access_token=self.key,
            default_headers=METADATA,
            http_client=anthropic.DefaultAsyncHttpxClient(verify=self.house.trust()),
            max_retries=0,
            **options,
        )
        self.house.clients.append(client)
        return client


@pytest.fixture
def build_vertex(build: Any, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Any]:
    """Give a context manager that runs a house before a simulated Vertex AI."""
    monkeypatch.setenv("VERTEX_API_KEY", VENDOR_KEY)
    for name in ("GOOGLE_API_KEY", "GEMINI_API_KEY", "GOOGLE_CLOUD_PROJECT", "GOOGLE_CLOUD_LOCATION"):
        monkeypatch.delenv(name, raising=False)

    @asynccontextmanager
    async def run(edit: Callable[[Path], None] | None = None, **options: Any) -> AsyncIterator[VertexHouse]:
        def prepare(policies: Path) -> None:
            with_key(policies)
            if edit is not None:
                edit(policies)

        async with build(prepare, vendor=SimulatedVertex(VENDOR_KEY), host=HOST, **options) as house:
            yield VertexHouse(house)

    return run


@pytest_asyncio.fixture
async def vertex(build_vertex: Callable[..., Any]) -> AsyncIterator[VertexHouse]:
    async with build_vertex() as running:
        yield running
