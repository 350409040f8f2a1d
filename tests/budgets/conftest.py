"""A real redis-server on a free port of loopback, with TLS and a password; started and stopped by the test."""

from __future__ import annotations

import asyncio
import os
import shutil
import signal
import socket
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from gateway.budgets.budgets import SharedSettings
from gateway.devca import Pair, development_ca, issue

PASSWORD = "a-password-for-tests"


class RedisServer:
    """One server; ``start`` again after ``kill`` keeps port and, where it appends, its data."""

    def __init__(self, directory: Path, authority: Pair, *, append: bool = False) -> None:
        self.directory, self.authority = directory, authority
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = int(free.getsockname()[1])
        pair = issue(authority, directory, "redis", ["127.0.0.1", "redis.internal"])
        self._command = [
            "redis-server", "--port", "0", "--tls-port", str(self.port), "--bind", "127.0.0.1", "--dir", str(directory),
            "--tls-cert-file", str(pair.certificate), "--tls-key-file", str(pair.key),
            "--tls-ca-cert-file", str(authority.certificate), "--tls-auth-clients", "no",
            "--requirepass", PASSWORD, "--save", "", "--appendonly", "yes" if append else "no", "--appendfsync", "always",
        ]  # fmt: skip
        self._process: subprocess.Popen[bytes] | None = None

    def settings(self, **changes: object) -> SharedSettings:
        usual: dict[str, object] = {"ca_file": self.authority.certificate, "timeout": 3.0}
        return SharedSettings(**{"host": "127.0.0.1", "port": self.port, **usual, **changes})  # type: ignore[arg-type]

    async def start(self) -> None:
        self._process = subprocess.Popen(self._command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        async with asyncio.timeout(10):
            while True:
                try:
                    _, writer = await asyncio.open_connection("127.0.0.1", self.port)
                except OSError:
                    await asyncio.sleep(0.02)
                else:
                    writer.close()
                    return

    def kill(self) -> None:
        assert self._process is not None
        self._process.kill()
        self._process.wait(10)
        self._process = None

    def hang(self) -> None:
        assert self._process is not None
        os.kill(self._process.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        assert self._process is not None
        os.kill(self._process.pid, signal.SIGCONT)

    def stop(self) -> None:
        if self._process is not None:
            self.kill()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RedisServer]:
    if shutil.which("redis-server") is None:
        pytest.skip("no redis-server here: make tools installs Debian's")
    made = RedisServer(tmp_path, development_ca(tmp_path / "tls"), append=True)
    yield made
    made.stop()
