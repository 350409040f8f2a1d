"""A caller that reads slowly but steadily keeps its connection, though the buffer never empties within the deadline."""

from __future__ import annotations

import asyncio
import socket
import ssl
import time
from pathlib import Path

import pytest
import uvloop
from aiohttp import web

from gateway.devca import development_ca, issue
from gateway.edge.connection import GuardedServer
from gateway.edge.port import TlsFiles, server_context

LENGTH = 4_000_000
WRITE_SECONDS = 1.0
SLOWLY = 2.5 * WRITE_SECONDS


def read(sock: socket.socket, *, stops: bool) -> int:
    """Read 1 KB at a time for a while (about 50 KB a second), or nothing, then all there is; give how much came."""
    sock.sendall(b"GET / HTTP/1.1\r\nHost: gateway\r\nConnection: close\r\n\r\n")
    got, until = 0, time.monotonic() + SLOWLY
    while time.monotonic() < until:
        got += 0 if stops else len(sock.recv(1024))
        time.sleep(0.02)
    try:
        while piece := sock.recv(1_000_000):
            got += len(piece)
    except (ConnectionResetError, ssl.SSLError):
        return 0
    return got


async def asked(files: TlsFiles | None, trust: ssl.SSLContext | None, *, stops: bool) -> int:
    async def answer(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(body=b"x" * LENGTH)

    http = GuardedServer(answer, header_seconds=5, keepalive_seconds=5, write_seconds=WRITE_SECONDS)
    context = server_context(files) if files is not None else None
    server = await asyncio.get_running_loop().create_server(http, "127.0.0.1", 0, ssl=context)

    def call() -> int:
        with socket.socket() as plain:
            plain.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            plain.settimeout(30)
            plain.connect(server.sockets[0].getsockname())
            sock = trust.wrap_socket(plain, server_hostname="127.0.0.1") if trust is not None else plain
            with sock:
                return read(sock, stops=stops)

    try:
        return await asyncio.to_thread(call)
    finally:
        server.close()
        await http.shutdown(1)


def run(files: TlsFiles | None, trust: ssl.SSLContext | None, *, stops: bool) -> int:
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(asked(files, trust, stops=stops))


@pytest.mark.parametrize("tls", [False, True])
def test_who_reads_steadily_gets_all_of_it(tmp_path: Path, tls: bool) -> None:
    files, trust = None, None
    if tls:
        authority = development_ca(tmp_path)
        pair = issue(authority, tmp_path, "gateway", ["127.0.0.1"])
        files, trust = TlsFiles(pair.certificate, pair.key), ssl.create_default_context(cafile=authority.certificate)
    assert run(files, trust, stops=False) > LENGTH


def test_who_stops_reading_is_cut_off() -> None:
    assert run(None, None, stops=True) < LENGTH
