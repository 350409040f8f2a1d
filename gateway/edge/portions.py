"""Asks about many texts, some at a time.

What is done for each text of a question in the event loop (its name in the detector's memory, its place in the
question, its findings in the answer) adds up to seconds for a body of a hundred thousand short values, and for as long
nobody else is served. In portions the loop has its turns between them, and so have other calls' questions.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import TypeVar

Q = TypeVar("Q")
A = TypeVar("A")

PORTION = 1_000  # texts
_AT_ONCE = 4  # portions, so that workers side by side have something to do


async def in_portions(
    texts: Sequence[Q], ask: Callable[[Sequence[Q], float], Awaitable[Sequence[A]]], *, seconds: float
) -> list[A]:
    """Give the answers about ``texts``, in their order. ``seconds`` are for all; ``ask`` is told what is left of them.

    Raises what ``ask`` raises; the other portions are given up then.
    """
    if len(texts) <= PORTION:
        return list(await ask(texts, seconds))
    loop = asyncio.get_running_loop()
    ends = loop.time() + seconds
    answers: dict[int, Sequence[A]] = {}
    begins = iter(range(0, len(texts), PORTION))

    async def some(begins: Iterator[int]) -> None:
        for begin in begins:
            answers[begin] = await ask(texts[begin : begin + PORTION], max(0.0, ends - loop.time()))
            await asyncio.sleep(0)  # what was remembered needs no worker, and no wait

    tasks = [asyncio.ensure_future(some(begins)) for _ in range(_AT_ONCE)]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return [answer for begin in sorted(answers) for answer in answers[begin]]
