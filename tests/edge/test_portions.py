"""Many texts are asked about some at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from gateway.edge.portions import PORTION, in_portions


@pytest.mark.parametrize("count", [0, 1, PORTION, PORTION + 1, 10 * PORTION + 7])
async def test_the_answers_are_in_the_order_of_the_texts(count: int) -> None:
    asked: list[int] = []

    async def ask(texts: Sequence[int], seconds: float) -> list[int]:
        assert 0 < seconds <= 5
        asked.append(len(texts))
        for _ in range(len(texts) % 5):  # some portions take longer than others
            await asyncio.sleep(0)
        return [-text for text in texts]

    assert await in_portions(range(count), ask, seconds=5) == [-text for text in range(count)]
    assert sum(asked) == count
    assert max(asked) <= PORTION


async def test_others_have_their_turn_between_portions() -> None:
    turns = 0

    async def ask(texts: Sequence[int], _: float) -> Sequence[int]:
        return texts  # as where everything is remembered: nothing is waited for

    async def other() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    beside = asyncio.ensure_future(other())
    await in_portions(range(40 * PORTION), ask, seconds=5)
    beside.cancel()
    assert turns >= 9


async def test_one_that_fails_ends_the_others() -> None:
    begun, ended = 0, 0

    async def ask(texts: Sequence[int], _: float) -> Sequence[int]:
        nonlocal begun, ended
        begun += 1
        if texts[0] == 2 * PORTION:
            raise ValueError
        try:
            await asyncio.Event().wait()
        finally:
            ended += 1
        return texts

    with pytest.raises(ValueError):
        await in_portions(range(40 * PORTION), ask, seconds=5)
    assert (begun, ended) == (4, 3)


async def test_the_time_is_for_all_of_them() -> None:
    left: list[float] = []

    async def ask(texts: Sequence[int], seconds: float) -> Sequence[int]:
        left.append(seconds)
        await asyncio.sleep(0.001)
        return texts

    await in_portions(range(40 * PORTION), ask, seconds=5)
    assert left == sorted(left, reverse=True)
    assert left[-1] < left[0]
