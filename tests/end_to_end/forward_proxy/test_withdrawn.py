"""A tunnel that stands carries nothing more once the policy in force would not open it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from cryptography import x509

from gateway.devca import issue
from gateway.edge import identity
from gateway.policy.callers_file import remove_key

from .conftest import FILES
from .test_attacks import real_hello, status

RECORD = b"\x17\x03\x03\x00\x05hello"


def edited(name: str, old: str, new: str) -> Callable[[Any], None]:
    def edit(guarded: Any) -> None:
        file: Path = guarded.house.root / "policies" / name
        text = file.read_text()
        assert old in text
        file.write_text(text.replace(old, new, 1))

    return edit


def without_its_key(guarded: Any) -> None:
    identifier = guarded.house.keys["billing-svc"].split("_")[1]
    remove_key(guarded.house.root / "policies" / "callers.yaml", identifier)


CHANGES = {
    "the host is off the list": (edited("forward-proxy.yaml", FILES, "other.hospital.example"), "destination_not_allowed"),
    "the caller is off the list": (edited("forward-proxy.yaml", "[billing-svc]", "[notes-svc]"), "destination_not_allowed"),
    "the host may be no private one": (edited("forward-proxy.yaml", "private", "public"), "destination_address_refused"),
    "the key was taken out": (without_its_key, "unknown_caller"),
    "something else": (edited("forward-proxy.yaml", "callers:", "# Reviewed.\ncallers:"), None),
}  # fmt: skip


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("side", ["caller", "destination"])
async def test_a_change_of_policy_reaches_tunnels_that_stand(guarded_by, change: str, side: str) -> None:
    edit, reason = CHANGES[change]
    async with guarded_by() as guarded:
        spoke: asyncio.Queue[asyncio.StreamWriter] = asyncio.Queue()
        came = bytearray()

        async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            spoke.put_nowait(writer)
            try:
                while piece := await reader.read(65_536):
                    came.extend(piece)
                    if piece.endswith(RECORD):
                        writer.write(RECORD)
            finally:
                writer.close()

        server = await asyncio.start_server(listen, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        file = guarded.house.root / "policies" / "forward-proxy.yaml"
        file.write_text(file.read_text().replace(str(guarded.inside.port), str(port)))
        await guarded.house.gateway.reload()
        reader, writer = await guarded.open()
        async with asyncio.timeout(20):
            writer.write(guarded.connect(f"{FILES}:{port}"))
            assert status(await reader.readuntil(b"\r\n\r\n")) == 200
            writer.write(real_hello(FILES) + RECORD)
            other = await spoke.get()
            assert await reader.readexactly(len(RECORD)) == RECORD  # it stands
            before = bytes(came)
            edit(guarded)
            await guarded.house.gateway.reload()
            (writer if side == "caller" else other).write(RECORD)
            if reason is None:
                assert await reader.readexactly(len(RECORD)) == RECORD
                writer.close()
                other.close()
            else:
                with contextlib.suppress(ConnectionError):
                    assert await reader.read() == b""
                assert bytes(came) == before
            await guarded.ended()
        assert guarded.told()[-1][:2] == ("closed", reason)
        writer.close()
        server.close()


@pytest.mark.parametrize("by_key", [False, True])
@pytest.mark.parametrize("side", ["caller", "destination"])
async def test_a_tunnel_ends_with_the_certificate_that_opened_it(
    guarded_by, tmp_path: Path, monkeypatch, by_key: bool, side: str
) -> None:
    async with guarded_by(mtls=True) as guarded:
        spoke: asyncio.Queue[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = asyncio.Queue()
        server = await asyncio.start_server(lambda *ends: spoke.put_nowait(ends), "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        edited("callers.yaml", "billing-svc:\n", "billing-svc:\n  mtls: [billing.hospital.example]\n")(guarded)
        edited("forward-proxy.yaml", str(guarded.inside.port), str(port))(guarded)
        await guarded.house.gateway.reload()
        pair = issue(guarded.house.authority, tmp_path, "client", ["billing.hospital.example"], client=True)
        context = guarded.house.trust()
        context.load_cert_chain(pair.certificate, pair.key)
        reader, writer = await asyncio.open_connection("127.0.0.1", guarded.port, ssl=context)
        asked = guarded.connect(f"{FILES}:{port}")
        if not by_key:
            asked = b"\r\n".join(line for line in asked.split(b"\r\n") if not line.startswith(b"Proxy-"))
        async with asyncio.timeout(20):
            writer.write(asked)
            assert status(await reader.readuntil(b"\r\n\r\n")) == 200
            hello = real_hello(FILES)
            writer.write(hello)
            there, other = await spoke.get()
            assert await there.readexactly(len(hello)) == hello  # it stands
            end = x509.load_pem_x509_certificate(pair.certificate.read_bytes()).not_valid_after_utc.timestamp()
            monkeypatch.setattr(identity, "time", SimpleNamespace(time=lambda: end))
            (writer if side == "caller" else other).write(RECORD)
            if by_key:  # what proves the caller still does
                assert await (there if side == "caller" else reader).readexactly(len(RECORD)) == RECORD
                writer.close()
                other.close()
            else:
                with contextlib.suppress(ConnectionError):
                    assert await (there if side == "caller" else reader).read() == b""
            await guarded.ended()
        assert guarded.told()[-1][:2] == ("closed", None if by_key else "unknown_caller")
        writer.close()
        other.close()
        server.close()
