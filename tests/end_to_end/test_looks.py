"""The looks at files go on whatever one of them fails at: a key that was taken out must not work until a restart."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from gateway import upkeep
from gateway.edge.open_files import OpenFiles
from gateway.edge.port import Port
from gateway.policy.reload import PolicyHolder


async def until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(
    ("owner", "name"), [(PolicyHolder, "reload"), (Port, "look_at_certificate"), (OpenFiles, "look")]
)
async def test_a_look_that_fails_is_said_and_the_next_ones_come(
    build, monkeypatch: pytest.MonkeyPatch, owner: type, name: str
) -> None:
    """The system has no thread for it, say: that is a RuntimeError."""
    monkeypatch.setattr(upkeep, "_LOOK_SECONDS", 0.01)
    async with build() as house:
        real, failures = getattr(owner, name), 0

        def fails(self: Any, *args: Any, **kwargs: Any) -> Any:
            nonlocal failures
            if failures < 2:
                failures += 1
                raise RuntimeError("can't start new thread")
            return real(self, *args, **kwargs)

        monkeypatch.setattr(owner, name, fails)
        await until(lambda: failures == 2)
        before = house.gateway.policy.hash
        callers = house.root / "policies" / "callers.yaml"
        callers.write_text(callers.read_text() + "# another\n")
        await until(lambda: house.gateway.policy.hash != before)
        said = [line for line in house.log.getvalue().splitlines() if '"uncaught"' in line]
        assert said
        assert all('"RuntimeError"' in line and "start new thread" not in line for line in said)
