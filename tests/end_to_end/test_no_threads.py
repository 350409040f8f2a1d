"""A gateway that has started needs no new thread: where memory ends in the middle of a thread's start, it goes on."""

from __future__ import annotations

import _thread
import asyncio
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from gateway.edge.exposition import MetricsListen
from gateway.egress.names import Names
from gateway.threads import ReadyThreads
from tests.audit.test_local_sinks import LINE, ONE, file_sink

from .test_long_texts import LONG, asked
from .test_shadow import with_shadow


@contextmanager
def no_new_thread() -> Iterator[None]:
    """Have the system give threads, and no memory for their first step."""

    def never_begins(*_: Any) -> int:
        return 0

    def waits_for_good(*_: Any) -> int:
        raise AssertionError("threading.Thread would wait for it for good, and the event loop with it")

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(_thread, "start_new_thread", never_begins)
        patched.setattr(threading, "_start_new_thread", waits_for_good)
        yield


async def test_long_calls_shadows_reloads_and_scrapes_go_on(build) -> None:
    asyncio.get_running_loop().set_default_executor(ReadyThreads(2))  # as `serve` does
    metrics = MetricsListen(port=0, fresh_seconds=0)
    async with build(with_shadow(), operating=lambda *_: {"metrics": metrics}) as house, aiohttp.ClientSession() as web:
        client = house.sdk()
        scrape = f"http://127.0.0.1:{house.gateway.observing.exposition.port}/metrics"
        with no_new_thread():
            async with asyncio.timeout(120):
                for _ in range(2):
                    await client.messages.create(**asked(LONG))
                    await house.gateway.reload()
                    async with web.get(scrape) as reply:
                        assert reply.status == 200
                await house.gateway.shadows.settled()
        told = [(event["stage"], event["outcome"]) for event in house.events() if event["stage"] != "intent"]
        assert sorted(told) == [("outcome", "ok")] * 2 + [("shadow", "ok")] * 2


async def test_names_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 443))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    names = Names()
    with no_new_thread():
        async with asyncio.timeout(20):
            assert await asyncio.gather(*(names.ask(f"{number}.example", 443) for number in range(20))) == [found] * 20


async def test_a_file_is_appended_to(tmp_path: Path) -> None:
    sink = file_sink(tmp_path / "events.jsonl")
    with no_new_thread():
        async with asyncio.timeout(20):
            for _ in range(3):
                await sink.send([ONE])
    await sink.close()
    assert (tmp_path / "events.jsonl").read_bytes() == LINE * 3
