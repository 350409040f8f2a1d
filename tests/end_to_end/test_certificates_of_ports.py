"""Every port looks after its own certificate, without a signal: callers, metrics, forward proxy."""

from __future__ import annotations

import asyncio
import errno
import json
import socket
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from cryptography import x509

from gateway.devca import Pair, development_ca, issue
from gateway.edge.exposition import MetricsListen
from gateway.edge.forward_settings import ForwardListen, TunnelLimits
from gateway.edge.port import TlsFiles

NAMES = ("calls", "metrics", "forward_proxy")


def three(authority: Pair, tls: Path) -> dict[str, Any]:
    """Give each port a pair of its own: tls/<name>.crt and .key."""
    pair = issue(authority, tls, "metrics", ["127.0.0.1"])
    return {"metrics": MetricsListen(port=0, tls=TlsFiles(pair.certificate, pair.key), fresh_seconds=0)}


def second(house_tls: Callable[[], tuple[Pair, Path]]) -> Callable[[TlsFiles | None], ForwardListen]:
    def listen(_: TlsFiles | None) -> ForwardListen:
        authority, tls = house_tls()
        pair = issue(authority, tls, "forward_proxy", ["127.0.0.1"])
        return ForwardListen("127.0.0.1", 0, TlsFiles(pair.certificate, pair.key), "https://gateway", TunnelLimits())

    return listen


@pytest.fixture
def ported(build: Any, tmp_path: Path) -> Callable[[], Any]:
    """Give what runs a house with three ports, each with files of its own."""

    def run() -> Any:
        tls = tmp_path / "house" / "tls"
        return build(operating=three, forward_proxy=second(lambda: (development_ca(tls), tls)))

    return run


def ports(house: Any) -> dict[str, int]:
    return {one.purpose.value: one.number for one in house.gateway._ports()}


def file_of(name: str) -> str:
    return "gateway" if name == "calls" else name


def put(house: Any, name: str, *, key: bool = True, authority: Pair | None = None) -> int:
    """Replace a port's pair, or its certificate alone; give the new serial number."""
    folder = house.root / f"next-{name}"
    folder.mkdir(exist_ok=True)
    pair = issue(authority or house.authority, folder, file_of(name), ["127.0.0.1"])
    for path in (pair.certificate, pair.key)[: 2 if key else 1]:
        (house.root / "tls" / path.name).write_bytes(path.read_bytes())
    return x509.load_pem_x509_certificate(pair.certificate.read_bytes()).serial_number


async def shown(house: Any) -> dict[str, int]:
    """Give the serial number of the certificate that each port shows to a new connection."""
    serials = {}
    for name, port in ports(house).items():
        _, writer = await asyncio.open_connection("127.0.0.1", port, ssl=house.trust())
        der = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
        serials[name] = x509.load_der_x509_certificate(der).serial_number
        writer.close()
    return serials


def told(house: Any, event: str) -> list[str]:
    """Give which ports the log names with an event."""
    lines = [json.loads(line) for line in house.log.getvalue().splitlines()]
    return [line["listener"] for line in lines if line["event"] == event]


async def test_every_port_is_renewed_without_a_signal(ported, monkeypatch) -> None:
    monkeypatch.setattr("gateway.upkeep._LOOK_SECONDS", 0.02)
    async with ported() as house:
        before, numbers = await shown(house), ports(house)
        assert sorted(before) == sorted(NAMES)
        wanted = {name: put(house, name) for name in NAMES}
        assert not set(before.values()) & set(wanted.values())
        async with asyncio.timeout(20):
            while await shown(house) != wanted:
                await asyncio.sleep(0.02)
        assert ports(house) == numbers
        assert sorted(told(house, "tls_reloaded")) == sorted(NAMES)


@pytest.mark.parametrize("faulty", NAMES)
async def test_a_bad_pair_at_one_port_keeps_that_one_and_not_the_others(ported, faulty: str) -> None:
    async with ported() as house:
        before = await shown(house)
        wanted = {name: put(house, name, key=name != faulty) for name in NAMES}
        for _ in range(4):
            await house.gateway.look_at_certificates()
        assert await shown(house) == {**wanted, faulty: before[faulty]}
        assert told(house, "tls_kept") == [faulty]  # once
        wanted[faulty] = put(house, faulty)  # the control: the key comes too
        for _ in range(2):
            await house.gateway.look_at_certificates()
        assert await shown(house) == wanted


async def test_a_signal_does_not_wait_for_a_second_look(ported) -> None:
    async with ported() as house:
        wanted = {name: put(house, name) for name in NAMES}
        await house.gateway.look_at_certificates()
        assert not wanted.items() & (await shown(house)).items()
        await house.gateway.reload()
        assert await shown(house) == wanted


async def test_the_metrics_say_of_each_port_how_long_its_certificate_is_good(ported) -> None:
    async with ported() as house:
        url = f"https://127.0.0.1:{ports(house)['metrics']}/metrics"
        async with aiohttp.ClientSession() as session, session.get(url, ssl=house.trust()) as reply:
            text = await reply.text()
        for name in NAMES:
            assert f'certificate_expires_timestamp_seconds{{listener="{name}"}}' in text


async def test_roots_taken_out_no_longer_open_the_metrics(build) -> None:
    def guarded(authority: Pair, tls: Path) -> dict[str, Any]:
        pair = issue(authority, tls, "metrics", ["127.0.0.1"])
        (tls / "scrapers.pem").write_bytes(authority.certificate.read_bytes())
        files = TlsFiles(pair.certificate, pair.key, tls / "scrapers.pem", "required")
        return {"metrics": MetricsListen(port=0, tls=files, fresh_seconds=0)}

    async with build(operating=guarded) as house:
        other = development_ca(house.root / "other")
        old = issue(house.authority, house.root / "tls", "old", ["scraper"], client=True)
        new = issue(other, house.root / "other", "new", ["scraper"], client=True)

        async def scrape(pair: Pair) -> bool:
            context = house.trust()
            context.load_cert_chain(pair.certificate, pair.key)
            url = f"https://127.0.0.1:{ports(house)['metrics']}/metrics"
            async with aiohttp.ClientSession() as session:
                try:
                    async with session.get(url, ssl=context) as reply:
                        return reply.status == 200
                except (aiohttp.ClientError, ssl.SSLError, ConnectionError):
                    return False

        assert (await scrape(old), await scrape(new)) == (True, False)
        (house.root / "tls" / "scrapers.pem").write_bytes(other.certificate.read_bytes())
        for _ in range(2):
            await house.gateway.look_at_certificates()
        assert (await scrape(old), await scrape(new)) == (False, True)


async def test_a_port_that_closes_while_it_is_renewed_stays_closed(ported, monkeypatch) -> None:
    async with ported() as house:
        port = house.gateway.observing.exposition.listens
        number, serve = port.number, port._serve

        async def slowly(*context: Any, **where: Any) -> asyncio.Server:
            made = await serve(*context, **where)
            await port.close()  # the gateway stops meanwhile
            return made

        monkeypatch.setattr(port, "_serve", slowly)
        put(house, "metrics")
        await port.look_at_certificate(now=True)
        with pytest.raises(OSError):
            await asyncio.open_connection("127.0.0.1", number)


async def test_a_port_for_which_no_descriptor_is_left_serves_the_old_one_and_tries_again(ported, monkeypatch) -> None:
    def none_left(_: int) -> int:
        raise OSError(errno.EMFILE, "Too many open files")

    async with ported() as house:
        before = await shown(house)
        wanted = {**before, "metrics": put(house, "metrics")}
        with monkeypatch.context() as patched:
            patched.setattr("gateway.edge.port.os.dup", none_left)
            for _ in range(4):
                await house.gateway.look_at_certificates()
        assert await shown(house) == before
        assert told(house, "tls_kept") == ["metrics"]  # once
        await house.gateway.look_at_certificates()
        assert await shown(house) == wanted
        assert told(house, "tls_reloaded") == ["metrics"]


@pytest.mark.parametrize("steps", range(5))
async def test_a_connection_that_is_accepted_while_a_port_is_renewed_is_answered(ported, monkeypatch, steps) -> None:
    """The old server has accepted it, and is closed before the connection reaches it."""
    async with ported() as house:
        port = house.gateway.observing.exposition.listens
        number, serve, callers = port.number, port._serve, list[socket.socket]()

        async def while_they_call(*context: Any, **where: Any) -> asyncio.Server:
            callers.extend(socket.create_connection(("127.0.0.1", number)) for _ in range(3))
            made = await serve(*context, **where)
            for _ in range(steps):
                await asyncio.sleep(0)
            return made

        monkeypatch.setattr(port, "_serve", while_they_call)
        wanted = put(house, "metrics")
        await port.look_at_certificate(now=True)
        async with asyncio.timeout(20):
            for one in callers:
                _, writer = await asyncio.open_connection(sock=one, ssl=house.trust(), server_hostname="127.0.0.1")
                writer.close()
        assert callers
        assert (await shown(house))["metrics"] == wanted
