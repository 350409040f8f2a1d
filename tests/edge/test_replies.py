"""A long piece of a stream is written in slices."""

from __future__ import annotations

import asyncio
from typing import Any, cast

import pytest

from gateway.edge.replies import CallerLeft, Replier


class Written:
    """Takes what is written; the caller leaves after so many slices."""

    def __init__(self, leaves_after: int = 1_000_000) -> None:
        self.slices: list[bytes] = []
        self._leaves_after = leaves_after

    async def write(self, data: bytes) -> None:
        if len(self.slices) >= self._leaves_after:
            raise ConnectionResetError
        self.slices.append(data)


def replier_of(written: Written) -> Replier:
    replier = Replier(cast(Any, None), "event", cast(Any, None))
    replier._stream = cast(Any, written)
    return replier


async def test_others_have_their_turn_while_a_long_piece_is_written() -> None:
    """Twenty megabytes were encrypted in one go, and for half a second nobody else was served."""
    written, turns = Written(), 0
    replier = replier_of(written)

    async def other() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    beside = asyncio.ensure_future(other())
    piece = bytes(range(256)) * 20_000
    await replier.write(piece)
    beside.cancel()
    assert b"".join(written.slices) == piece
    assert max(map(len, written.slices)) <= 256 * 1024
    assert turns >= len(written.slices) - 1 >= 19
    assert replier.bytes_sent == len(piece)


async def test_only_what_was_written_counts_as_sent() -> None:
    replier = replier_of(Written(leaves_after=2))
    with pytest.raises(CallerLeft):
        await replier.write(b"x" * 1_000_000)
    assert replier.bytes_sent == 2 * 256 * 1024
    await replier.write(b"")
