"""Two whole gateways with one budget in a real Redis, and what their callers hear when it is gone."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import anthropic
import pytest

from gateway.budgets.configured import SharedBooks
from gateway.devca import development_ca
from tests.budgets.conftest import PASSWORD, RedisServer
from tests.end_to_end.test_budgets import HELLO, budget


@pytest.fixture
def redis(tmp_path: Path, monkeypatch) -> Iterator[RedisServer]:
    if shutil.which("redis-server") is None:
        pytest.skip("no redis-server here: make tools installs Debian's")
    monkeypatch.setenv("REDIS_PASSWORD", PASSWORD)
    (tmp_path / "redis").mkdir()
    made = RedisServer(tmp_path / "redis", development_ca(tmp_path / "redis" / "tls"))
    yield made
    made.stop()


@asynccontextmanager
async def two(build: Any, redis: RedisServer, edit: Any, **changes: Any) -> Any:
    books = SharedBooks(redis.settings(**changes), ("env", "REDIS_PASSWORD"))
    async with build(edit, budgets=books, name="one") as one, build(edit, budgets=books, name="two") as other:
        yield one, other


async def test_one_budget_for_two_gateways(build, redis) -> None:
    await redis.start()
    async with two(build, redis, budget(caller="requests_per_day: 7", route="tokens_per_day: 100000")) as houses:
        clients = [house.sdk() for house in houses for _ in range(8)]
        answers = await asyncio.gather(*(client.messages.create(**HELLO) for client in clients), return_exceptions=True)
        kinds = [type(answer).__name__ for answer in answers]
        assert kinds.count("RateLimitError") == 9, answers
        assert sum(len(house.vendor.received) for house in houses) == 7
        reasons = [event.get("reason") for house in houses for event in house.events() if event["stage"] == "refusal"]
        assert reasons == ["budget_exhausted"] * 9
        for house in houses:
            assert PASSWORD not in house.log.getvalue()


async def test_without_redis_calls_with_a_budget_are_refused_and_others_go_on(build, redis) -> None:
    await redis.start()
    async with two(build, redis, budget(caller="requests_per_day: 7")) as (house, _):
        await house.sdk().messages.create(**HELLO)
        redis.kill()
        with pytest.raises(anthropic.InternalServerError) as caught:
            await house.sdk().messages.create(**HELLO)
        assert caught.value.status_code == 503
        assert caught.value.body["error"]["code"] == "budget_unavailable"
        assert house.events()[-1]["reason"] == "budget_unavailable"
        assert len(house.vendor.received) == 1
        notes = house.sdk("/clinical-notes", "notes-svc")  # neither route nor caller has a budget
        await notes.messages.create(**HELLO)
        assert house.log.getvalue().count("budgets_unreachable") == 1


async def test_shares_meanwhile_where_the_setting_says_so(build, redis) -> None:
    async with two(build, redis, budget(caller="requests_per_day: 6"), when_unreachable="local", gateways=2) as houses:
        for house in houses:
            for _ in range(3):
                await house.sdk().messages.create(**HELLO)
            with pytest.raises(anthropic.RateLimitError):
                await house.sdk().messages.create(**HELLO)
