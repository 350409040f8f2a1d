"""A route with room for one call at a time, and how an SDK behaves before it."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from gateway.simulators.vendor import Received


def one_at_a_time(file: str, route: str) -> Callable[[Path], None]:
    """Give what adds the budget to a route of a file of routes/."""

    def edit(policies: Path) -> None:
        path = policies / "routes" / file
        text = path.read_text()
        assert f"\n{route}:\n" in text
        path.write_text(text.replace(f"\n{route}:\n", f"\n{route}:\n  budget: {{concurrent: 1}}\n"))

    return edit


class Busy:
    """Holds the first call at the vendor while the context is open."""

    def __init__(self, house: Any, vendor: Any, call: Callable[[], Awaitable[Any]]) -> None:
        self._house, self._vendor, self._call = house, vendor, call
        self._gate, self._begun = asyncio.Event(), asyncio.Event()

    async def __aenter__(self) -> Busy:
        async def hold(_: Received) -> None:
            self._begun.set()
            await self._gate.wait()

        self._vendor.on_request = hold
        self.first = asyncio.ensure_future(self._call())
        await asyncio.wait_for(self._begun.wait(), 10)
        return self

    async def __aexit__(self, *_: Any) -> None:
        self.free()
        await self.first

    def free(self) -> None:
        self._gate.set()


async def seconds_waited(house: Any, vendor: Any, call: Callable[[], Awaitable[Any]]) -> float:
    """Have ``call`` refused once for want of room; give the seconds until its client tried again and succeeded."""
    async with Busy(house, vendor, call) as busy:
        second = asyncio.ensure_future(call())
        async with asyncio.timeout(10):
            while not (refused := [e for e in house.events() if e["stage"] == "refusal"]):
                await asyncio.sleep(0.01)
        busy.free()
        await busy.first
        await asyncio.wait_for(second, 20)
    events = house.events()
    assert [event["reason"] for event in refused] == ["budget_exhausted"]
    again = next(e for e in events[events.index(refused[0]) :] if e["stage"] == "intent")
    assert len(vendor.received) == 2
    return (datetime.fromisoformat(again["time"]) - datetime.fromisoformat(refused[0]["time"])).total_seconds()
