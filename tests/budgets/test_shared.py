"""Budgets that gateways share, against a real Redis: shared, exact, and what happens without it."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from redis.asyncio import Redis

from gateway.budgets import shared
from gateway.budgets.account import Account, Demand, Full, Limit, Reservation
from gateway.budgets.budgets import BudgetsUnreachable, SharedSettings
from gateway.budgets.shared import SharedBudgets
from gateway.devca import development_ca
from tests.budgets.conftest import PASSWORD, RedisServer

DAY = 86_400_000
REQUESTS = Limit("route:billing-codes", "requests_per_day", 20, DAY)
TOKENS = Limit("caller:billing-svc", "tokens_per_day", 1000, DAY)
BUSY = Limit("caller:billing-svc", "concurrent", 3, 0)


@asynccontextmanager
async def gateways(settings: SharedSettings, count: int = 2) -> Any:
    made = [SharedBudgets(settings, lambda: PASSWORD) for _ in range(count)]
    try:
        yield made
    finally:
        for one in made:
            await one.close()


@asynccontextmanager
async def administered(server: RedisServer) -> AsyncIterator[Redis]:
    client = Redis(
        host="127.0.0.1", port=server.port, password=PASSWORD, ssl=True,
        ssl_ca_certs=str(server.authority.certificate), decode_responses=True,
    )  # fmt: skip
    yield client
    await client.aclose()


async def looked_at(server: RedisServer) -> dict[str, Any]:
    found: dict[str, Any] = {}
    async with administered(server) as client:
        async for key in client.scan_iter("*"):
            hashed = await client.type(key) == "hash"
            found[key] = await client.hgetall(key) if hashed else await client.zrange(key, 0, -1)
            assert await client.pttl(key) > 0  # nothing stays for ever
    return found


async def test_two_gateways_under_load_share_one_budget_to_the_last_call(server) -> None:
    await server.start()
    async with gateways(server.settings()) as (one, other):
        asked = [each.reserve([Demand(REQUESTS, 1), Demand(TOKENS, 10)]) for _ in range(60) for each in (one, other)]
        answers = await asyncio.gather(*asked)
        assert sum(isinstance(answer, Reservation) for answer in answers) == 20
        full = next(answer for answer in answers if isinstance(answer, Full))
        assert full.limit is REQUESTS
        assert full.wait is not None and DAY - 5_000 < full.wait <= DAY + DAY // 60
        held = await looked_at(server)
        # What is there: names of policy objects, numbers; refused calls have taken nothing of the other limit.
        assert set(held) == {
            "{phi-gateway}:budget:route:billing-codes:requests_per_day",
            "{phi-gateway}:budget:caller:billing-svc:tokens_per_day",
        }
        assert sum(map(int, held["{phi-gateway}:budget:caller:billing-svc:tokens_per_day"].values())) == 200


async def test_it_decides_as_the_account_in_memory_does(server) -> None:
    await server.start()
    limits = [Limit("route:r", "tokens_per_minute", 50, 60_000), Limit("route:r", "requests_per_day", 9, DAY)]
    async with gateways(server.settings(), 1) as (redis,):
        account = Account(lambda: 0)
        for amount, used in itertools.product((30, 3, 17), (0, 5, 60)):
            demands = [Demand(limits[0], amount), Demand(limits[1], 1)]
            there, here = await redis.reserve(demands), account.reserve(demands)
            assert type(there) is type(here)
            if isinstance(there, Reservation) and isinstance(here, Reservation):
                await redis.settle(there, {"tokens_per_minute": used})
                account.settle(here, {"tokens_per_minute": used})
            elif isinstance(there, Full) and isinstance(here, Full):
                assert there.limit is here.limit


async def test_a_gateway_settles_what_another_one_then_may_use(server) -> None:
    await server.start()
    async with gateways(server.settings()) as (one, other):
        taken = await one.reserve([Demand(TOKENS, 900)])
        assert isinstance(await other.reserve([Demand(TOKENS, 200)]), Full)
        await one.settle(taken, {"tokens_per_day": 100})
        assert isinstance(await other.reserve([Demand(TOKENS, 900)]), Reservation)


async def test_calls_at_the_same_time_and_a_gateway_that_dies_with_them(server, monkeypatch) -> None:
    monkeypatch.setattr(shared, "_LEASE", 300)
    await server.start()
    async with gateways(server.settings(), 1) as (alive,):
        async with gateways(server.settings(), 1) as (dying,):
            for _ in range(2):
                assert isinstance(await dying.reserve([Demand(BUSY, 1)]), Reservation)
            mine = await alive.reserve([Demand(BUSY, 1)])
            assert isinstance(mine, Reservation)
            assert isinstance(await alive.reserve([Demand(BUSY, 1)]), Full)
        for _ in range(8):  # the dead one says no more that its calls go on; this one does
            await alive.renew()
            await asyncio.sleep(0.06)
        others = [await alive.reserve([Demand(BUSY, 1)]) for _ in range(3)]
        assert [type(one) for one in others] == [Reservation, Reservation, Full]
        for one in (mine, *others[:2]):
            await alive.settle(one, {})
        assert await looked_at(server) == {}
        assert alive._held == {}


async def test_leases_outlive_a_redis_that_lost_them(server) -> None:
    await server.start()
    async with gateways(server.settings(), 1) as (one,):
        for _ in range(3):
            await one.reserve([Demand(BUSY, 1)])
        client = Redis(
            host="127.0.0.1",
            port=server.port,
            password=PASSWORD,
            ssl=True,
            ssl_ca_certs=str(server.authority.certificate),
        )
        await client.flushall()
        await client.aclose()
        await one.renew()
        assert isinstance(await one.reserve([Demand(BUSY, 1)]), Full)


async def test_without_redis_calls_are_refused_unless_the_setting_says_otherwise(server) -> None:
    async with (
        gateways(server.settings(), 1) as (refusing,),
        gateways(server.settings(when_unreachable="local", gateways=4), 1) as (sharing,),
    ):
        with pytest.raises(BudgetsUnreachable):
            await refusing.reserve([Demand(REQUESTS, 1)])
        answers = [await sharing.reserve([Demand(REQUESTS, 1), Demand(BUSY, 1)]) for _ in range(3)]
        # 20 requests and 3 calls at a time, shared out among four: at least one of each.
        assert [type(answer) for answer in answers] == [Reservation, Full, Full]
        await sharing.settle(answers[0], {})
        held = [await sharing.reserve([Demand(REQUESTS, 1)]) for _ in range(6)]
        assert sum(isinstance(answer, Reservation) for answer in held) == 4


async def test_killed_in_mid_load_and_started_again_with_its_data(server, monkeypatch) -> None:
    monkeypatch.setattr(shared, "_REST", 0.05)
    await server.start()
    async with gateways(server.settings()) as each:
        admitted = refused = unreachable = 0

        async def load(budgets: SharedBudgets) -> None:
            nonlocal admitted, refused, unreachable
            for number in range(40):
                try:
                    answer = await budgets.reserve([Demand(Limit("route:r", "requests_per_day", 50, DAY), 1)])
                except BudgetsUnreachable:
                    unreachable += 1
                    await asyncio.sleep(0.02)
                else:
                    admitted += isinstance(answer, Reservation)
                    refused += isinstance(answer, Full)
                if budgets is each[0] and number == 8:
                    server.kill()
                if budgets is each[0] and number == 20:
                    await server.start()

        await asyncio.gather(*map(load, each))
        assert unreachable > 0
        for budgets in each:  # it is there again, and the rest of the budget is what it was
            async with asyncio.timeout(5):
                while True:
                    try:
                        answer = await budgets.reserve([Demand(Limit("route:r", "requests_per_day", 50, DAY), 1)])
                    except BudgetsUnreachable:
                        await asyncio.sleep(0.02)
                        continue
                    admitted += isinstance(answer, Reservation)
                    if isinstance(answer, Full):
                        break
        # Every admitted call was written before it was answered. One whose answer was lost may have been counted too.
        assert 48 <= admitted <= 50


async def test_a_redis_that_hangs_holds_nobody_up_for_long(server) -> None:
    await server.start()
    loop = asyncio.get_running_loop()
    async with gateways(server.settings(timeout=0.2), 1) as (one,):
        held = await one.reserve([Demand(REQUESTS, 1)])
        server.hang()
        try:
            begun = loop.time()
            for _ in range(shared._FAILURES):
                with pytest.raises(BudgetsUnreachable):
                    await one.reserve([Demand(REQUESTS, 1)])
            assert loop.time() - begun < 3
            begun = loop.time()
            for _ in range(50):  # not each of them waits
                with pytest.raises(BudgetsUnreachable):
                    await one.reserve([Demand(REQUESTS, 1)])
            await one.settle(held, {"requests_per_day": 0})
            assert loop.time() - begun < 0.2
        finally:
            server.go_on()
        async with asyncio.timeout(5):
            while True:
                try:
                    assert isinstance(await one.reserve([Demand(REQUESTS, 1)]), Reservation)
                    break
                except BudgetsUnreachable:
                    await asyncio.sleep(0.1)


async def test_after_a_failover_the_new_primary_is_asked(server, tmp_path) -> None:
    """The name leads elsewhere by then; the old primary still answers on connections that stand: that it only reads."""
    await server.start()
    (tmp_path / "other").mkdir()
    other = RedisServer(tmp_path / "other", server.authority)
    await other.start()
    leads_to = server.port

    async def forward(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        onward, back = await asyncio.open_connection("127.0.0.1", leads_to)

        async def pump(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
            while data := await source.read(65_536):
                sink.write(data)
            sink.close()

        await asyncio.gather(pump(reader, back), pump(onward, writer), return_exceptions=True)

    name = await asyncio.start_server(forward, "127.0.0.1", 0)
    try:
        async with gateways(server.settings(port=name.sockets[0].getsockname()[1]), 1) as (one,):
            for answer in await asyncio.gather(*[one.reserve([Demand(REQUESTS, 1)]) for _ in range(5)]):
                assert isinstance(answer, Reservation)
            async with administered(server) as old:
                await old.execute_command("REPLICAOF", "127.0.0.1", str(other.port))
            leads_to = other.port
            with pytest.raises(BudgetsUnreachable):
                await one.reserve([Demand(REQUESTS, 1)])
            for _ in range(5):
                assert isinstance(await one.reserve([Demand(REQUESTS, 1)]), Reservation)
    finally:
        name.close()
        other.stop()


async def test_the_clocks_of_gateways_do_not_matter(server, monkeypatch) -> None:
    """Whatever a gateway thinks the time is, Redis's own clock decides."""
    await server.start()
    async with gateways(server.settings()) as (one, other):
        skewed: Iterator[float] = itertools.cycle([0.0, 4e9])
        monkeypatch.setattr("time.time", lambda: next(skewed))
        answers = [await each.reserve([Demand(REQUESTS, 1)]) for _ in range(11) for each in (one, other)]
        assert sum(isinstance(answer, Reservation) for answer in answers) == 20


async def test_what_is_out_of_the_window_is_let_go_of(server) -> None:
    await server.start()
    short = Limit("route:r", "requests_per_minute", 2, 600)  # 60 slots of 10 ms
    async with gateways(server.settings(), 1) as (one,):
        for _ in range(2):
            assert isinstance(await one.reserve([Demand(short, 1)]), Reservation)
        full = await one.reserve([Demand(short, 1)])
        assert isinstance(full, Full) and full.wait is not None
        await asyncio.sleep(full.wait / 1000)
        assert isinstance(await one.reserve([Demand(short, 1)]), Reservation)


@pytest.mark.parametrize("fault", ["another authority", "another name", "wrong password", "no password"])
async def test_only_the_right_redis_is_believed(server, tmp_path, fault) -> None:
    await server.start()
    other = development_ca(tmp_path / "other").certificate
    settings = server.settings(ca_file=other) if fault == "another authority" else server.settings()
    if fault == "another name":
        settings = server.settings(host="localhost")  # its certificate names 127.0.0.1 and redis.internal

    def password() -> str:
        if fault == "no password":
            raise OSError("none")
        return "wrong" if fault == "wrong password" else PASSWORD

    budgets = SharedBudgets(settings, password)
    with pytest.raises(BudgetsUnreachable):
        await budgets.reserve([Demand(REQUESTS, 1)])
    await budgets.close()
    assert await looked_at(server) == {}
