"""Signals at the start, in storms, and after the end: none but SIGTERM and SIGINT ends the process."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from gateway import serve
from gateway.signals import Signals


@pytest.fixture(autouse=True)
def restored() -> Iterator[None]:
    numbers = (signal.SIGHUP, signal.SIGUSR1, signal.SIGUSR2, signal.SIGTERM, signal.SIGINT)
    before = [signal.getsignal(number) for number in numbers]
    yield
    for number, handler in zip(numbers, before, strict=True):
        signal.signal(number, handler)


def send(number: signal.Signals) -> None:
    os.kill(os.getpid(), number)


class Reloads:
    """Reloads that end when they are let."""

    def __init__(self) -> None:
        self.begun = 0
        self.began = asyncio.Event()
        self.go_on = asyncio.Event()

    async def __call__(self) -> None:
        self.begun += 1
        self.began.set()
        await self.go_on.wait()


async def turns() -> None:
    """Let the loop read what signals wrote, and run what they asked for."""
    for _ in range(20):
        await asyncio.sleep(0)


async def test_a_reload_asked_for_during_the_start_comes_behind_it() -> None:
    reloads, woken = Reloads(), list[int]()
    signals = Signals(reloads, lambda: woken.append(1))

    async def start() -> None:
        send(signal.SIGHUP)
        send(signal.SIGUSR1)
        await turns()
        assert reloads.begun == 0

    assert await signals.started(start())
    await asyncio.wait_for(reloads.began.wait(), 10)
    assert woken == []  # canaries run at the start anyway
    send(signal.SIGUSR1)
    await turns()
    assert woken == [1]


async def test_a_storm_is_one_reload_and_one_more() -> None:
    reloads = Reloads()
    signals = Signals(reloads, lambda: None)
    assert await signals.started(turns())
    send(signal.SIGHUP)
    await asyncio.wait_for(reloads.began.wait(), 10)
    for _ in range(200):
        send(signal.SIGHUP)
        await asyncio.sleep(0)
    reloads.go_on.set()
    await turns()
    assert reloads.begun == 2


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
async def test_a_stop_in_the_middle_of_the_start_cancels_it(number: signal.Signals) -> None:
    signals, ended = Signals(Reloads(), lambda: None), asyncio.Event()

    async def start() -> None:
        send(number)
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    async with asyncio.timeout(10):
        assert not await signals.started(start())
    assert ended.is_set()


async def test_a_failed_start_raises_what_it_raised() -> None:
    async def start() -> None:
        raise OSError("no room")

    with pytest.raises(OSError, match="no room"):
        await Signals(Reloads(), lambda: None).started(start())


async def test_nothing_is_reloaded_once_it_is_to_stop() -> None:
    reloads = Reloads()
    signals = Signals(reloads, lambda: None)
    assert await signals.started(turns())
    send(signal.SIGHUP)
    await asyncio.wait_for(reloads.began.wait(), 10)
    send(signal.SIGTERM)
    async with asyncio.timeout(10):
        await signals.stop_asked()  # the reload that ran is broken off
    send(signal.SIGHUP)
    await turns()
    assert reloads.begun == 1


async def test_serve_stops_in_the_middle_of_the_start(monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow:
        def __init__(self, _settings: Any) -> None:
            pass

        async def start(self) -> None:
            send(signal.SIGTERM)
            await asyncio.Event().wait()

        async def reload(self) -> None:
            raise AssertionError

        def wake_canaries(self) -> None:
            raise AssertionError

    monkeypatch.setattr(serve, "Gateway", Slow)
    async with asyncio.timeout(10):
        await serve.serve(None)  # type: ignore[arg-type]


SURVIVES = """
import os, signal, sys
from gateway.signals import ignore_until_ready
signal.signal(signal.SIGHUP, signal.SIG_DFL)  # which nohup changes
if sys.argv[1] == "guarded":
    ignore_until_ready()
for name in ("HUP", "USR1", "USR2", "QUIT", "ALRM", "VTALRM", "PROF", "IO"):
    os.kill(os.getpid(), getattr(signal, f"SIG{name}"))
"""


@pytest.mark.parametrize(("how", "code"), [("guarded", 0), ("bare", -signal.SIGHUP)])
def test_before_the_loop_runs_no_such_signal_ends_the_process(how: str, code: int) -> None:
    """The control, bare: by default the first of them does."""
    done = subprocess.run([sys.executable, "-c", SURVIVES, how], check=False, timeout=60)
    assert done.returncode == code


def test_serve_ignores_them_before_it_imports_what_takes_long(monkeypatch: pytest.MonkeyPatch) -> None:
    from click.testing import CliRunner

    from gateway.cli import main

    order: list[str] = []
    monkeypatch.setattr("gateway.signals.ignore_until_ready", lambda: order.append("ignored"))
    monkeypatch.setattr("gateway.signals.stop_until_ready", lambda: order.append("stoppable"))
    monkeypatch.setattr("gateway.privacy.harden_process", lambda: order.append("begun"))
    assert CliRunner().invoke(main, ["serve", "--config", "/nonexistent/gateway.yaml"]).exit_code == 1
    assert order == ["ignored", "stoppable", "begun"]


STOPS = """
import os, signal, sys
from gateway import signals
if sys.argv[1] == "guarded":
    signals.stop_until_ready()
os.kill(os.getpid(), int(sys.argv[2]))
sys.exit(3)
"""
NUMBER_ONE = ("unshare", "--user", "--map-root-user", "--pid", "--fork")


def _may_be_number_one() -> bool:
    if shutil.which(NUMBER_ONE[0]) is None:
        return False
    return subprocess.run([*NUMBER_ONE, "true"], check=False, capture_output=True, timeout=60).returncode == 0


@pytest.mark.parametrize(("how", "code"), [("guarded", 0), ("bare", 3)])
def test_the_first_process_of_a_container_can_be_stopped_before_it_is_ready(how: str, code: int) -> None:
    """The control, bare: the kernel keeps SIGTERM from process number 1, which goes on."""
    if not _may_be_number_one():
        pytest.skip("no namespace of process numbers can be made here (unshare)")
    stop = str(int(signal.SIGTERM))
    done = subprocess.run([*NUMBER_ONE, sys.executable, "-c", STOPS, how, stop], check=False, timeout=60)
    assert done.returncode == code


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("how", ["guarded", "bare"])
def test_another_process_can_be_stopped_then_too(how: str, number: signal.Signals) -> None:
    """With status 0, as later; bare, it counts as a failure."""
    done = subprocess.run(
        [sys.executable, "-c", STOPS, how, str(int(number))], check=False, timeout=60, stderr=subprocess.DEVNULL
    )
    assert done.returncode == (0 if how == "guarded" else -number)
