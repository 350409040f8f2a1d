"""A name whose servers do not answer holds up those who go there, and nobody else."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

import pytest

from gateway.egress.address import AddressRefused, Network
from gateway.egress.dial import Dialer
from gateway.egress.names import Names, SystemResolver
from gateway.egress.upstream import Deadlines, Destination, Upstream
from gateway.refusals import Reason, Refusal

from .conftest import CLEAN, CLEARANCE, HOST, RECEIPT, TestKey

SLOW = "slow.example"


@dataclass
class NameService:
    """Does not answer for names below SLOW before it is let go; all others lead to a private address."""

    go_on: threading.Event = field(default_factory=threading.Event)
    asked: list[str] = field(default_factory=list)
    hear: Callable[[], None] = lambda: None

    def getaddrinfo(self, host: str, port: int, *_: Any, **__: Any) -> list[Any]:
        self.asked.append(host)
        self.hear()
        if host.endswith(SLOW):
            self.go_on.wait(30)
            raise socket.gaierror(socket.EAI_AGAIN, "no answer")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, host, ("10.1.2.3", port))]


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[NameService]:
    made = NameService()
    monkeypatch.setattr(socket, "getaddrinfo", made.getaddrinfo)
    yield made
    made.go_on.set()


async def hearing(service: NameService, count: int) -> asyncio.Event:
    """Give what is set once so many names were asked for; the loop's own way has one thread meanwhile."""
    loop, heard = asyncio.get_running_loop(), asyncio.Event()
    loop.set_default_executor(ThreadPoolExecutor(1))
    service.hear = lambda: len(service.asked) >= count and loop.call_soon_threadsafe(heard.set)  # type: ignore[assignment]
    return heard


async def test_calls_to_one_vendor_do_not_wait_for_the_name_of_another(service, ca_file) -> None:
    upstream = Upstream()

    async def call(host: str) -> object:
        destination = Destination(host, 443, Network.PUBLIC, "1.2", ca_file, (), Deadlines(5, 20))
        return await upstream.send(CLEAN, CLEARANCE, RECEIPT, destination, TestKey())

    heard = await hearing(service, 3)
    held = [asyncio.ensure_future(call(f"{number}.{SLOW}")) for number in range(3)]
    async with asyncio.timeout(10):
        await heard.wait()
        assert await call(HOST) == Refusal(Reason.VENDOR_ADDRESS_REFUSED)  # it was looked up
        assert not any(one.done() for one in held)
        service.go_on.set()
        assert await asyncio.gather(*held) == [Refusal(Reason.VENDOR_UNREACHABLE)] * 3
    await upstream.close()


async def test_nor_does_who_goes_through_the_forward_proxy(service) -> None:
    dialer = Dialer(seconds=20)

    async def go(host: str) -> str:
        try:
            await dialer.open(host, 443, Network.PUBLIC, refused=lambda _: False, literal=False)
        except (AddressRefused, OSError) as failure:
            return type(failure).__name__
        return "connected"

    heard = await hearing(service, 3)
    held = [asyncio.ensure_future(go(f"{number}.{SLOW}")) for number in range(3)]
    async with asyncio.timeout(10):
        await heard.wait()
        assert await go(HOST) == "AddressRefused"
        service.go_on.set()
        assert await asyncio.gather(*held) == ["gaierror"] * 3


async def test_a_name_is_asked_for_once_however_many_wait_and_leave(service) -> None:
    names = Names()
    heard = await hearing(service, 1)
    waiting = [asyncio.ensure_future(names.ask(SLOW, 443)) for _ in range(5)]
    async with asyncio.timeout(10):
        await heard.wait()
        for one in waiting[:4]:
            one.cancel()
        service.go_on.set()
        with pytest.raises(socket.gaierror):
            await waiting[4]
        assert service.asked == [SLOW]
        assert await names.ask(HOST, 443) == [(socket.AF_INET, socket.SOCK_STREAM, 6, HOST, ("10.1.2.3", 443))]


async def test_a_name_that_cannot_be_written_is_not_found(monkeypatch) -> None:
    with pytest.raises(OSError, match=r"^UnicodeError$"):
        await Names().ask("a" * 70 + ".example", 443)


async def test_both_families_or_the_one_that_was_asked_for(monkeypatch) -> None:
    both = [
        (socket.AF_INET6, socket.SOCK_STREAM, 6, "", ("::1", 443, 0, 0)),
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", 443)),
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: both)
    resolver = SystemResolver(Names())
    for family, hosts in ((socket.AF_UNSPEC, ["::1", "127.0.0.1"]), (socket.AF_INET, ["127.0.0.1"])):
        assert [one["host"] for one in await resolver.resolve(HOST, 443, family)] == hosts
