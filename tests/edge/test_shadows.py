"""The detector of shadow profiles runs while a policy needs it, and not for a call or a start that outlasts that."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace
from typing import Any

from gateway.edge.call import Call
from gateway.edge.shadow import Shadows

SHADOW: Any = SimpleNamespace(profile="tried", sample=1.0)
WITH: Any = SimpleNamespace(routes={"notes": SimpleNamespace(shadow=SHADOW)})
WITHOUT: Any = SimpleNamespace(routes={"notes": SimpleNamespace(shadow=None)})
SEEN: Any = SimpleNamespace(route=SimpleNamespace(shadow=SHADOW, name="notes", profile="safe-harbor"))


class Detector:
    """Starts when it is told to go on."""

    version = "scripted"

    def __init__(self) -> None:
        self.asked, self.go_on, self.stopped = asyncio.Event(), asyncio.Event(), asyncio.Event()
        self.warm = False

    async def start(self) -> None:
        self.asked.set()
        await self.go_on.wait()
        self.warm = True

    async def stop(self) -> None:
        self.warm = False
        self.stopped.set()


class Books:
    def __init__(self) -> None:
        self.told: list[str] = []

    async def shadow(self, tried: Any) -> None:
        self.told.append(tried.outcome.value)


class Maker:
    """Gives the one detector, and counts how often."""

    def __init__(self) -> None:
        self.detector, self.made = Detector(), 0

    def __call__(self) -> Any:
        self.made += 1
        return self.detector


def shadows() -> tuple[Shadows, Maker, Books]:
    maker, books = Maker(), Books()
    ledger: Any = books
    return Shadows(maker, ledger, most=1, seconds=lambda _: 60.0), maker, books


async def started(tried: Shadows, maker: Maker) -> None:
    maker.detector.go_on.set()
    assert tried._starting is not None
    await asyncio.wait_for(tried._starting, 10)


async def test_a_detector_that_has_started_when_no_policy_needs_it_any_more_is_stopped() -> None:
    tried, maker, _ = shadows()
    tried.prepare(WITH)
    await asyncio.wait_for(maker.detector.asked.wait(), 10)
    tried.prepare(WITHOUT)
    await started(tried, maker)
    assert (maker.detector.stopped.is_set(), tried.warm) == (True, False)
    await tried.stop()


async def test_a_call_of_the_policy_before_starts_no_detector() -> None:
    tried, maker, books = shadows()
    tried.prepare(WITH)
    await started(tried, maker)
    tried.prepare(WITHOUT)
    tried.consider(SEEN, Call("1"))
    await asyncio.wait_for(tried.settled(), 10)
    assert (tried._starting, maker.made, maker.detector.stopped.is_set()) == (None, 1, True)
    assert books.told == ["skipped"]
    await tried.stop()


async def test_a_shadow_that_comes_back_while_its_detector_starts_has_it() -> None:
    tried, maker, _ = shadows()
    for policy in (WITH, WITHOUT, WITH):
        tried.prepare(policy)
    await started(tried, maker)
    assert (maker.made, tried.warm) == (1, True)
    await tried.stop()
