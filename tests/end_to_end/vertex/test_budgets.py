"""Google's and Anthropic's clients for Vertex AI before a used-up budget."""

from __future__ import annotations

import anthropic
import pytest
from google.genai import errors, types

from tests.end_to_end.budgeted import Busy, one_at_a_time, seconds_waited

EDIT = one_at_a_time("vertex.yaml", "discharge-letters")
MODEL = "gemini-2.5-flash"


async def test_google_tries_again_and_succeeds(build_vertex) -> None:
    """Its client knows no retry-after: it waits by its own rule, where it is told to try again at all."""
    async with build_vertex(EDIT) as house:
        client = house.genai(retry_options=types.HttpRetryOptions(attempts=5, initial_delay=0.2))

        async def ask():
            return await client.aio.models.generate_content(model=MODEL, contents="What is asthma?")

        assert await seconds_waited(house, house.vendor, ask) > 0


async def test_google_raises_resource_exhausted(build_vertex) -> None:
    async with build_vertex(EDIT) as house:
        client = house.genai()

        async def ask():
            return await client.aio.models.generate_content(model=MODEL, contents="What is asthma?")

        async with Busy(house, house.vendor, ask):
            with pytest.raises(errors.ClientError) as caught:
                await ask()
        assert (caught.value.code, caught.value.status) == (429, "RESOURCE_EXHAUSTED")
        details = caught.value.details["error"]["details"]
        assert {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "1s"} in details


async def test_claude_on_vertex_waits_and_succeeds(build_vertex) -> None:
    async with build_vertex(EDIT) as house:
        client = house.claude().with_options(max_retries=2)

        async def ask():
            return await client.messages.create(
                model="claude-sonnet-5-5", max_tokens=10, messages=[{"role": "user", "content": "What is asthma?"}]
            )

        assert 1.0 <= await seconds_waited(house, house.vendor, ask) < 3
        client = client.with_options(max_retries=0)
        async with Busy(house, house.vendor, ask):
            with pytest.raises(anthropic.RateLimitError):
                await ask()
