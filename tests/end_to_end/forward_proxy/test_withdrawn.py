"""A tunnel that stands carries nothing more once the policy in force would not open it."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

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
