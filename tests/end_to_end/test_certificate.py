"""A renewed certificate is taken over without a signal; connections that stand, and that wait, lose nothing."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import uvloop
from aiohttp import web
from cryptography import x509

from gateway.devca import Pair, development_ca, issue
from gateway.edge.listener import Listen, Listener
from gateway.edge.port import TlsFiles
from gateway.edge.renewal import Look, Renewal
from gateway.simulators.anthropic import events

from .test_journey import NOTE, ask


def renewed(house: Any, tmp: str = "next") -> Pair:
    """Issue another certificate for the listener, beside the one in force."""
    folder = house.root / tmp
    folder.mkdir(exist_ok=True)
    return issue(house.authority, folder, "gateway", ["127.0.0.1"])


def install(house: Any, pair: Pair) -> None:
    (house.root / "tls" / "gateway.crt").write_bytes(pair.certificate.read_bytes())
    (house.root / "tls" / "gateway.key").write_bytes(pair.key.read_bytes())


async def shown(house: Any) -> int:
    """Give the serial number of the certificate that a new connection is shown."""
    _, writer = await asyncio.open_connection("127.0.0.1", house.gateway.listener.port, ssl=house.trust())
    der = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
    writer.close()
    return x509.load_der_x509_certificate(der).serial_number


def serial(pair: Pair) -> int:
    return x509.load_pem_x509_certificate(pair.certificate.read_bytes()).serial_number


async def test_the_gateway_looks_for_itself(build, monkeypatch) -> None:
    monkeypatch.setattr("gateway.upkeep._LOOK_SECONDS", 0.02)
    async with build() as house:
        before = await shown(house)
        pair = renewed(house)
        install(house, pair)
        async with asyncio.timeout(20):
            while await shown(house) != serial(pair):
                await asyncio.sleep(0.02)
        assert before != serial(pair)
        assert '"event": "tls_reloaded"' in house.log.getvalue()


async def test_a_change_counts_when_two_looks_saw_the_same(house) -> None:
    listener, before, pair = house.gateway.listener, await shown(house), renewed(house)
    await listener.listens.look_at_certificate()
    install(house, pair)
    await listener.listens.look_at_certificate()
    assert await shown(house) == before
    await listener.listens.look_at_certificate()
    assert await shown(house) == serial(pair)


async def test_a_stream_in_flight_goes_on_over_a_renewal(house) -> None:
    middle, going = asyncio.Event(), asyncio.Event()

    async def slowly(request: Any, received: Any) -> Any:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        message = {"id": "m", "type": "message", "role": "assistant", "model": "m", "stop_reason": "end_turn",
                   "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 1},
                   "content": [{"type": "text", "text": "For [PERSON_1] and so on."}]}  # fmt: skip
        for number, (name, data) in enumerate(events(message, 7)):
            if number == 5:
                going.set()
                await middle.wait()
            await response.write(f"event: {name}\ndata: {json.dumps(data)}\n\n".encode())
        return response

    async def call() -> str:
        async with house.sdk().messages.stream(**ask(NOTE)) as stream:
            return "".join([part async for part in stream.text_stream])

    house.vendor.script.append(slowly)
    pair = renewed(house)
    async with asyncio.timeout(60):
        answer = asyncio.ensure_future(call())
        await going.wait()
        install(house, pair)
        await house.gateway.listener.listens.look_at_certificate(now=True)
        assert await shown(house) == serial(pair)
        assert not answer.done()
        middle.set()
        assert await answer == "For Maria Lopez and so on."
    assert [e["outcome"] for e in house.events() if e["stage"] == "outcome"] == ["ok"]


BAD = {
    "the certificate alone": lambda root, pair: (root / "gateway.crt").write_bytes(pair.certificate.read_bytes()),
    "the key alone": lambda root, pair: (root / "gateway.key").write_bytes(pair.key.read_bytes()),
    "half a certificate": lambda root, _: (root / "gateway.crt").write_bytes((root / "gateway.crt").read_bytes()[:200]),
    "an empty key": lambda root, _: (root / "gateway.key").write_bytes(b""),
    "no key": lambda root, _: (root / "gateway.key").unlink(),
}


@pytest.mark.parametrize("fault", BAD)
async def test_a_bad_pair_keeps_the_old_one_and_says_so_once(house, fault: str) -> None:
    listener, before, pair = house.gateway.listener, await shown(house), renewed(house)
    BAD[fault](house.root / "tls", pair)
    for _ in range(5):
        await listener.listens.look_at_certificate()
        assert await shown(house) == before
    assert house.log.getvalue().count('"event": "tls_kept"') == 1
    assert "tls_reloaded" not in house.log.getvalue()
    assert "Maria Lopez" in (await house.sdk().messages.create(**ask(NOTE))).content[0].text
    install(house, pair)  # the control: the rest of it comes, and it is taken
    for _ in range(2):
        await listener.listens.look_at_certificate()
    assert await shown(house) == serial(pair)


async def test_client_roots_that_are_taken_out_no_longer_count(build) -> None:
    def with_mtls(files: TlsFiles, authority: Pair, root: Path) -> TlsFiles:
        roots = root / "tls" / "client-roots.pem"
        roots.write_bytes(authority.certificate.read_bytes())
        return replace(files, client_ca=roots, client_certificates="required")

    async with build(tls=with_mtls) as house:
        other = development_ca(house.root / "other")
        clients = {
            "old": issue(house.authority, house.root / "tls", "old", ["svc.example"], client=True),
            "new": issue(other, house.root / "other", "new", ["svc.example"], client=True),
        }
        contexts = {}
        for name, pair in clients.items():
            contexts[name] = house.trust()
            contexts[name].load_cert_chain(pair.certificate, pair.key)
            contexts[name].maximum_version = ssl.TLSVersion.TLSv1_2  # an old session could be taken up again

        session: ssl.SSLSession | None = None

        def dial(name: str) -> bool:
            nonlocal session
            with socket.create_connection(("127.0.0.1", house.gateway.listener.port), timeout=10) as raw:
                try:
                    with contexts[name].wrap_socket(
                        raw, server_hostname="127.0.0.1", session=session if name == "old" else None
                    ) as secured:
                        secured.sendall(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                        answer = secured.recv(1000)
                        if name == "old":
                            session = secured.session
                        return answer.startswith(b"HTTP/1.1 200")
                except (ssl.SSLError, ConnectionError):
                    return False

        assert await asyncio.to_thread(dial, "old")
        assert not await asyncio.to_thread(dial, "new")
        (house.root / "tls" / "client-roots.pem").write_bytes(other.certificate.read_bytes())
        for _ in range(2):
            await house.gateway.listener.listens.look_at_certificate()
        assert await asyncio.to_thread(dial, "new")
        assert not await asyncio.to_thread(dial, "old")  # nor with its session of before


def test_no_connection_is_lost_while_certificates_are_renewed_on_the_loop_of_production(tmp_path: Path) -> None:
    """New connections all the time, twenty renewals meanwhile, on uvloop."""
    authority = development_ca(tmp_path)
    pairs = []
    for number in range(20):
        (tmp_path / str(number)).mkdir()
        pairs.append(issue(authority, tmp_path / str(number), "gateway", ["127.0.0.1"]))
    files = TlsFiles(tmp_path / "gateway.crt", tmp_path / "gateway.key")

    def put(pair: Pair) -> None:
        files.certificate.write_bytes(pair.certificate.read_bytes())
        files.key.write_bytes(pair.key.read_bytes())

    async def run() -> tuple[int, set[int]]:
        listener = Listener(Listen("127.0.0.1", 0, files), None, new_call=None, ready=dict)  # type: ignore[arg-type]
        await listener.start()
        port, done, answered, seen = listener.port, False, 0, set[int]()
        trust = ssl.create_default_context(cafile=str(authority.certificate))

        async def knock() -> None:
            nonlocal answered
            while not done:
                reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=trust)
                der = writer.get_extra_info("ssl_object").getpeercert(binary_form=True)
                seen.add(x509.load_der_x509_certificate(der).serial_number)
                writer.write(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
                assert (await reader.read()).startswith(b"HTTP/1.1 200")
                writer.close()
                answered += 1

        knocking = [asyncio.ensure_future(knock()) for _ in range(8)]
        try:
            for pair in pairs[1:]:
                put(pair)
                before = answered
                await listener.listens.look_at_certificate(now=True)
                async with asyncio.timeout(30):
                    while answered < before + 16 and not any(task.done() for task in knocking):
                        await asyncio.sleep(0)
            done = True
            async with asyncio.timeout(30):
                await asyncio.gather(*knocking)
            assert listener.port == port
        finally:
            await listener.stop()
        return answered, seen

    put(pairs[0])
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        answered, seen = runner.run(run())
    assert answered >= 19 * 16
    assert serial(pairs[-1]) in seen
    assert len(seen) > 10


def test_files_that_change_while_they_are_read_wait(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("1")
    certificate = development_ca(tmp_path / "ca").certificate
    renewal = Renewal([certificate, file], lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
    before = renewal.context

    def make() -> ssl.SSLContext:
        file.write_text(file.read_text() + "x")
        return ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)

    renewal._make = make
    file.write_text("2")
    assert [renewal.look(), renewal.look(), renewal.look(now=True)] == [Look.UNSETTLED] * 3
    assert renewal.context is before
    renewal._make = lambda: ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    assert [renewal.look(), renewal.look(), renewal.look()] == [Look.UNSETTLED, Look.RENEWED, Look.UNCHANGED]
    assert renewal.context is not before
