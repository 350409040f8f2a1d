"""What systemd is told: by the gateway as a process of its own too."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from aiohttp.test_utils import unused_port

from gateway.service_manager import ServiceManager

ROOT = Path(__file__).parents[1]


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[socket.socket]:
    """Listen as systemd does."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(120)
        yield listening


def heard(manager: socket.socket) -> list[bytes]:
    """Take what was told so far."""
    told = []
    manager.setblocking(False)
    while True:
        try:
            told.append(manager.recv(100))
        except BlockingIOError:
            return told


async def test_it_is_told_of_the_start_the_turning_loop_and_the_end(manager: socket.socket) -> None:
    environment = {"NOTIFY_SOCKET": manager.getsockname(), "WATCHDOG_USEC": "3000", "WATCHDOG_PID": str(os.getpid())}
    service = ServiceManager(environment)
    assert environment == {}  # what a child would take for its own
    manager.setblocking(False)
    with service.told():
        loop = asyncio.get_running_loop()
        assert await loop.sock_recv(manager, 100) == b"READY=1"
        for _ in range(5):
            assert await asyncio.wait_for(loop.sock_recv(manager, 100), 10) == b"WATCHDOG=1"
        time.sleep(0.05)  # the loop stands still
        assert len(heard(manager)) <= 1
        service.stopping()
        assert await loop.sock_recv(manager, 100) in (b"STOPPING=1", b"WATCHDOG=1")
        assert await asyncio.wait_for(loop.sock_recv(manager, 100), 10)  # watched on while it drains
    await asyncio.sleep(0)
    assert asyncio.all_tasks() == {asyncio.current_task()}  # nobody beats any more


@pytest.mark.parametrize("watched", [{}, {"WATCHDOG_USEC": "3000", "WATCHDOG_PID": "1"}, {"WATCHDOG_USEC": "?"}])
async def test_who_is_not_watched_does_not_beat(manager: socket.socket, watched: dict[str, str]) -> None:
    with ServiceManager({"NOTIFY_SOCKET": manager.getsockname(), **watched}).told():
        await asyncio.sleep(0)
        assert heard(manager) == [b"READY=1"]


async def test_an_abstract_address_and_one_where_nobody_listens(tmp_path: Path) -> None:
    name = f"phi-gateway-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(f"\0{name}")
        ServiceManager({"NOTIFY_SOCKET": f"@{name}"}).stopping()
        assert heard(listening) == [b"STOPPING=1"]
    for nobody in (str(tmp_path / "gone"), f"@{name}", ""):
        ServiceManager({"NOTIFY_SOCKET": nobody}).stopping()  # and goes on


@pytest.mark.parametrize("streams", ["", "<&-", "<&- >&- 2>&-"], ids=["given", "no input", "none"])
def test_serve_says_that_it_is_ready_and_that_it_stops(manager: socket.socket, tmp_path: Path, streams: str) -> None:
    shutil.copytree(ROOT / "policies", tmp_path / "policies")
    port = unused_port()
    config = tmp_path / "gateway.yaml"
    config.write_text(
        f"listen: {{host: 127.0.0.1, port: {port}, tls: null}}\npolicies: policies\nstate: state\n"
        "detector: {workers: 1}\n"
    )
    environment = {**os.environ, "ANTHROPIC_API_KEY": "sk-made-up", "NOTIFY_SOCKET": manager.getsockname()}
    with (tmp_path / "log").open("wb") as written:
        serve = subprocess.Popen(
            [
                "sh",
                "-c",
                f'exec "$@" {streams}',
                "sh",
                sys.executable,
                "-m",
                "gateway.cli",
                "serve",
                "--config",
                config,
            ],
            stdin=subprocess.DEVNULL,
            stdout=written,
            stderr=written,
            env=environment,
        )
    try:
        assert manager.recv(100) == b"READY=1"
        socket.create_connection(("127.0.0.1", port), 60).close()  # not sooner: it would be refused
        serve.send_signal(signal.SIGTERM)
        assert manager.recv(100) == b"STOPPING=1"
        assert serve.wait(60) == 0
    finally:
        serve.kill()
        serve.wait()
    assert heard(manager) == []


def test_the_unit_waits_for_it_and_watches_it() -> None:
    unit = (ROOT / "deploy" / "systemd" / "phi-gateway.service").read_text("utf-8")
    assert re.findall(r"(?m)^(?:Type|WatchdogSec|Restart)=.*$", unit) == [
        "Type=notify",
        "WatchdogSec=60",
        "Restart=on-failure",
    ]
