"""OpenAI's own clients before a used-up budget: they wait as told, succeed, or raise RateLimitError."""

from __future__ import annotations

import openai
import pytest

from gateway.simulators.openai import SimulatedOpenAI
from tests.end_to_end.budgeted import Busy, one_at_a_time, seconds_waited
from tests.end_to_end.openai_dialects.conftest import AZURE_HOST, KEY, sdk

ASK = {"model": "gpt-5.4-mini", "messages": [{"role": "user", "content": "What is asthma?"}]}


async def test_openai_waits_and_succeeds(openai_build) -> None:
    async with openai_build(one_at_a_time("openai.yaml", "visit-summaries")) as house:
        client = sdk(house, max_retries=2)
        assert 1.0 <= await seconds_waited(house, house.vendor, lambda: client.chat.completions.create(**ASK)) < 3


async def test_openai_raises_where_it_does_not_wait(openai_build) -> None:
    async with openai_build(one_at_a_time("openai.yaml", "visit-summaries")) as house:
        client = sdk(house)
        async with Busy(house, house.vendor, lambda: client.chat.completions.create(**ASK)):
            with pytest.raises(openai.RateLimitError) as caught:
                await client.chat.completions.create(**ASK)
        assert caught.value.code == "rate_limit_exceeded"
        assert caught.value.body["reason"] == "budget_exhausted"
        headers = caught.value.response.headers
        assert (headers["retry-after"], headers["retry-after-ms"], headers["x-should-retry"]) == ("1", "1000", "true")


@pytest.fixture
def azure_build(build, monkeypatch):
    monkeypatch.setenv("AZURE_OPENAI_API_KEY", KEY)
    edit = one_at_a_time("openai.yaml", "referral-letters")
    return lambda: build(edit, vendor=SimulatedOpenAI(KEY, azure=True), host=AZURE_HOST)


async def test_azure_waits_and_succeeds(azure_build) -> None:
    async with azure_build() as house:
        client = sdk(house, openai.AsyncAzureOpenAI, max_retries=2)
        ask = {**ASK, "model": "notes-gpt-5"}
        assert 1.0 <= await seconds_waited(house, house.vendor, lambda: client.chat.completions.create(**ask)) < 3


async def test_azure_raises_where_it_does_not_wait(azure_build) -> None:
    async with azure_build() as house:
        client = sdk(house, openai.AsyncAzureOpenAI)
        ask = {**ASK, "model": "notes-gpt-5"}
        async with Busy(house, house.vendor, lambda: client.chat.completions.create(**ask)):
            with pytest.raises(openai.RateLimitError) as caught:
                await client.chat.completions.create(**ask)
        assert caught.value.code == "429"
