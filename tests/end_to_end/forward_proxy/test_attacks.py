"""Ways past the forward proxy that must lead nowhere: spellings, addresses, smuggling, names inside the TLS, limits."""

from __future__ import annotations

import asyncio
import contextlib
from dataclasses import replace

import pytest

from gateway.audit.journal import Journal, JournalUnavailable, Unavailable
from gateway.edge.forward_proxy import ForwardProxy
from gateway.edge.forward_settings import ForwardListen, TunnelLimits
from gateway.edge.ledger import Ledger
from gateway.edge.port import PlainHttpRefused
from gateway.egress.dial import Resolved
from tests.end_to_end.forward_proxy.conftest import FILES
from tests.wire.test_clienthello import extension, made_hello, real_hello, records, sni


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/") else 0


SPELLINGS = [
    "api.openai.com:443", "API.OPENAI.COM:443", "api.openai.com.:443", "Api.Anthropic.com.:443", "eu.api.openai.com:443", "api.openai.com:8443", "api.openai.com:80",
    "hospital.openai.azure.com:443", "bedrock-runtime.eu-west-1.amazonaws.com:443", "europe-west4-aiplatform.googleapis.com:443", "generativelanguage.googleapis.com:443", "api.mistral.ai:443",
]  # fmt: skip
NO_HOST = [
    "api.openai.com", "api.openai.com:", "api.openai.com:0", "api.openai.com:443:443", "user@api.openai.com:443", "files.hospital.example:443@api.openai.com:443", "api.openai.com..:443",
    "api%2eopenai.com:443", "ａpi.openai.com:443", "api。openai。com:443", "2130706433:443", "0x7f000001:443", "0177.0.0.1:443", "127.1:443", "[::1%25lo]:443", "[::1:443", "*:443", "/:443", "a b:443",
]  # fmt: skip


async def test_no_spelling_of_a_vendor_leads_to_it(guarded_by) -> None:
    """Also where the list would let everything below its domain through."""
    allow = "[{host: '*.openai.com'}, {host: '*.openai.azure.com'}, {host: '*.amazonaws.com'}, {host: '*.eu-west-1.amazonaws.com'}, {host: '*.googleapis.com'}]"
    async with guarded_by(allow) as guarded:
        for target in SPELLINGS:
            answer = await guarded.raw(guarded.connect(target))
            assert status(answer) == 403 and b"ai_vendor_destination" in answer, target
        for target in NO_HOST:
            answer = await guarded.raw(guarded.connect(target, host="x"))
            assert status(answer) in (0, 400), target
        for target in (
            "http://api.openai.com/v1",
            "https://api.openai.com/v1",
            "HTTP://API.OPENAI.COM.:80/",
            "http://api.openai.com?x",
        ):
            head = f"POST {target} HTTP/1.1\r\nHost: api.openai.com\r\nProxy-Authorization: {guarded.proof()}\r\n\r\n"
            if ":80/" in target:
                head = head.replace("Host: api.openai.com", "Host: api.openai.com:80")
            assert b"ai_vendor_destination" in await guarded.raw(head.encode()), target
        assert guarded.asked == []
        hosts = {event.get("host") for event in guarded.tunnels()}
        # The list's words, or nothing: never a name that a caller made up.
        assert hosts == {
            "api.anthropic.com",
            "api.openai.com",
            "*.openai.com",
            "*.openai.azure.com",
            "bedrock-runtime.*.amazonaws.com",
            "*-aiplatform.googleapis.com",
            "generativelanguage.googleapis.com",
            "*.mistral.ai",
            None,
        }


async def test_addresses(guarded_by) -> None:
    """Inside addresses only where the list says so, by name or as they are; link-local and metadata never."""
    allow = "[{host: '*.partner.example', ports: [443, INSIDE]}, {host: 127.0.0.1, ports: [INSIDE], network: private}, {host: meta.inside.example, network: private}]"
    async with guarded_by(allow) as guarded:
        port = guarded.inside.port
        for number, address in enumerate(
            (
                "127.0.0.1",
                "::1",
                "10.0.0.1",
                "169.254.169.254",
                "::ffff:127.0.0.1",
                "fe80::1",
                "100.64.0.1",
                "0.0.0.0",
                "64:ff9b::7f00:1",
            )
        ):
            name = f"a{number}.partner.example"
            guarded.resolved[name] = Resolved((address,), name)
            assert b"destination_address_refused" in await guarded.raw(guarded.connect(f"{name}:{port}")), address
        guarded.resolved["b.partner.example"] = Resolved(
            ("8.8.8.8",), "cdn.openai.azure.com."
        )  # an alias of a vendor's
        assert b"destination_address_refused" in await guarded.raw(guarded.connect("b.partner.example:443"))
        guarded.resolved["meta.inside.example"] = Resolved(("169.254.169.254",), "meta.inside.example")
        assert b"destination_address_refused" in await guarded.raw(guarded.connect("meta.inside.example:443"))
        for target in (
            "10.1.2.3:443",
            "169.254.169.254:443",
            "127.0.0.2:443",
            f"[::1]:{port}",
            f"127.0.0.1:{port + 1}",
            "a0.partner.example:22",
        ):
            assert b"destination_not_allowed" in await guarded.raw(guarded.connect(target)), target
        # The control: what is listed is reached, also in the notation of the mapped address.
        for target in (f"127.0.0.1:{port}", f"[::ffff:127.0.0.1]:{port}"):
            assert b"\x16\x03" in await guarded.tunnel(target, real_hello(None), first=True)


async def test_the_address_that_was_checked_is_the_one_dialled(guarded_by) -> None:
    """A name that resolves to another address the second time is asked for once."""
    allow = (
        "[{host: files.hospital.example, ports: [INSIDE], network: private}, {host: rebind.example, ports: [INSIDE]}]"
    )
    async with guarded_by(allow) as guarded:
        answers = [Resolved(("93.184.215.14",), ""), Resolved(("127.0.0.1",), "")]

        async def rebinding(name: str, port: int) -> Resolved:
            guarded.asked.append(name)
            return answers.pop(0)

        proxy = guarded.house.gateway.forward_proxy
        proxy._dialer = replace(proxy._dialer, resolve=rebinding, seconds=0.3)
        assert b"destination_unreachable" in await guarded.raw(guarded.connect(f"rebind.example:{guarded.inside.port}"))
        assert guarded.asked == ["rebind.example"]
        assert guarded.inside.connections == 0


async def test_the_name_in_the_tls_is_the_name_of_the_tunnel(guarded_by) -> None:
    async with guarded_by() as guarded:
        target = f"{FILES}:{guarded.inside.port}"
        good = real_hello(FILES)
        attacks = [
            (real_hello("api.openai.com"), "ai_vendor_destination"),
            (real_hello("API.OpenAI.com"), "ai_vendor_destination"),
            (records(made_hello(sni(b"api.openai.com."))), "ai_vendor_destination"),
            (records(made_hello(sni(b"api.openai.com")), 1), "ai_vendor_destination"),
            (real_hello("other.hospital.example"), "tunnel_name_differs"),
            (records(made_hello(sni(b"127.0.0.1"))), "tunnel_name_differs"),
            (records(made_hello(sni(b"a%2eb"))), "tunnel_name_differs"),
            (real_hello(None), "tunnel_name_hidden"),
            (records(made_hello(sni(FILES.encode()), extension(0xFE0D, bytes(40)))), "tunnel_name_hidden"),
            (records(made_hello(sni(FILES.encode(), b"api.openai.com"))), "tunnel_not_tls"),
            (records(made_hello(sni(FILES.encode()), sni(b"api.openai.com"))), "tunnel_not_tls"),
            (b"POST /v1/messages HTTP/1.1\r\nHost: api.openai.com\r\n\r\n", "tunnel_not_tls"),
            (b"SSH-2.0-OpenSSH_9.2\r\n", "tunnel_not_tls"),
        ]
        for number, (data, reason) in enumerate(attacks, 1):
            assert await guarded.tunnel(target, data) == b""
            await guarded.ended(number)
            assert guarded.told()[-1][:2] == ("closed", reason)
            assert guarded.tunnels()[-1].get("bytes_out", 0) == 0  # not a byte reached the other end
        assert (
            guarded.told()[1] == ("closed", "ai_vendor_destination", "*.openai.com")
            or guarded.told()[1][2] == "api.openai.com"
        )
        # The control.
        assert (await guarded.tunnel(target, good, first=True)).startswith(b"\x16\x03")


async def test_a_second_hello_with_another_name_is_cut(guarded_by) -> None:
    async with guarded_by() as guarded:
        target = f"{FILES}:{guarded.inside.port}"
        first = records(made_hello(sni(FILES.encode())))
        second = b"\x14\x03\x03\x00\x01\x01" + records(made_hello(sni(b"api.openai.com")))
        await guarded.tunnel(target, first + second)
        await guarded.ended()
        assert guarded.told()[-1][1] == "ai_vendor_destination"


async def test_odd_requests_are_refused_and_nothing_is_smuggled(guarded_by) -> None:
    allow = "[{host: files.hospital.example, ports: [INSIDE, PLAIN], network: private, plain: true}]"
    async with guarded_by(allow) as guarded:
        name, proof, port = FILES, f"Proxy-Authorization: {guarded.proof()}", guarded.plain.port
        target = f"{name}:{port}"
        odd = [
            f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n{proof}\r\nContent-Length: 5\r\n\r\nhello",
            f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n{proof}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            f"CONNECT {target} HTTP/1.1\r\nHost: api.openai.com:443\r\n{proof}\r\n\r\n",
            f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\nHost: {target}\r\n{proof}\r\n\r\n",
            f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n{proof}\r\n{proof}\r\n\r\n",
            f"CONNECT {target} HTTP/1.1\nHost: {target}\n{proof}\n\n\r\n\r\n",
            f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n {proof}\r\n\r\n",
            f"GET http://{target}/ HTTP/1.1\r\nHost: other.example\r\n{proof}\r\n\r\n",
            f"GET http://u:p@{target}/ HTTP/1.1\r\nHost: {target}\r\n{proof}\r\n\r\n",
            f"GET http://{target}/#x HTTP/1.1\r\nHost: {target}\r\n{proof}\r\n\r\n",
            f"GET ftp://{target}/ HTTP/1.1\r\nHost: {target}\r\n{proof}\r\n\r\n",
            f"GET / HTTP/1.1\r\nHost: {target}\r\n{proof}\r\n\r\n",
            f"TRACE http://{target}/ HTTP/1.1\r\nHost: {target}\r\n{proof}\r\n\r\n",
            f"POST http://{target}/ HTTP/1.1\r\nHost: {target}\r\n{proof}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            f"POST http://{target}/ HTTP/1.1\r\nHost: {target}\r\n{proof}\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
            f"POST http://{target}/ HTTP/1.1\r\nHost: {target}\r\n{proof}\r\nContent-Length: +1\r\n\r\nx",
            f"GET http://{target}/ HTTP/1.1\r\nHost: {target}\r\n{proof}\r\nUpgrade: h2c\r\n\r\n",
            f"GET http://{target}/ HTTP/1.1\r\nHost: {target}\r\n{proof}\r\nX: " + "a" * 20_000 + "\r\n\r\n",
            f"https://{target}/ GET HTTP/1.1\r\n\r\n",
        ]  # fmt: skip
        for request in odd:
            answer = await guarded.raw(request.encode())
            assert status(answer) in (0, 400), request
            assert b"phig_" not in answer and b"other.example" not in answer
        assert guarded.plain.came == [] and guarded.inside.connections == 0
        # A second request behind the first one's body goes nowhere; the first one does (the control).
        one = f"POST http://{target}/a HTTP/1.1\r\nHost: {target}\r\n{proof}\r\nContent-Length: 2\r\n\r\nab"
        two = f"POST http://{target}/b HTTP/1.1\r\nHost: {target}\r\n{proof}\r\nContent-Length: 2\r\n\r\ncd"
        assert status(await guarded.raw((one + two).encode())) == 200
        assert [came.split(b" ")[1] for came in guarded.plain.came] == [b"/a"]
        assert guarded.plain.came[0].endswith(b"\r\n\r\nab")


async def test_who_is_unknown_gets_nowhere(guarded_by) -> None:
    async with guarded_by() as guarded:
        target = f"{FILES}:{guarded.inside.port}"
        for proof in (
            "",
            "Basic eDp5",
            "Basic ???",
            "Bearer phig_x",
            f"Digest {guarded.house.keys['billing-svc']}",
            f"Bearer {guarded.house.keys['billing-svc']}x",
        ):
            line = f"Proxy-Authorization: {proof}\r\n" if proof else ""
            answer = await guarded.raw(f"CONNECT {target} HTTP/1.1\r\nHost: {target}\r\n{line}\r\n".encode())
            assert status(answer) == 407 and b"Proxy-Authenticate: Basic" in answer, proof
        assert {event.get("caller") for event in guarded.tunnels()} == {None}
        # A caller that is known, but not on the list; and a vendor, asked for by somebody unknown.
        assert b"destination_not_allowed" in await guarded.raw(guarded.connect(target, caller="notes-svc"))
        await guarded.raw(b"CONNECT api.anthropic.com:443 HTTP/1.1\r\nHost: api.anthropic.com:443\r\n\r\n")
        assert guarded.told()[-1] == ("refused", "unknown_caller", "api.anthropic.com")
        assert guarded.inside.connections == 0 and guarded.asked == []


async def test_limits(guarded_by) -> None:
    limits = TunnelLimits(
        connections=3, per_caller=2, head_seconds=0.5, idle_seconds=0.4, total_seconds=1.2, bytes=20_000
    )
    async with guarded_by(limits=limits) as guarded:
        target = f"{FILES}:{guarded.inside.port}"
        loop = asyncio.get_running_loop()

        async def cut_after(data: bytes, *, more: bytes = b"", every: float = 0.1) -> tuple[float, bytes]:
            reader, writer = await guarded.open()
            begun = loop.time()
            writer.write(data)

            async def trickle() -> None:
                while more:
                    await asyncio.sleep(every)
                    writer.write(more)

            task = asyncio.ensure_future(trickle())
            try:
                async with asyncio.timeout(10):
                    answer = await reader.read()
            except ConnectionError:
                answer = b""
            task.cancel()
            writer.close()
            return loop.time() - begun, answer

        assert (await cut_after(b"CONNECT a"))[0] < 2  # a head that does not come
        seconds, _ = await cut_after(guarded.connect(target))  # a hello that does not come
        assert seconds < 2
        seconds, _ = await cut_after(guarded.connect(target) + real_hello(FILES))  # idle
        assert 0.3 < seconds < 1.1
        record = b"\x17\x03\x03\x00\x05hello"
        guarded.inside.answer = b""
        await cut_after(guarded.connect(target) + real_hello(FILES) + record * 3000)  # too many bytes
        await guarded.ended(3)
        assert {event["reason"] for event in guarded.tunnels() if event["outcome"] == "closed"} == {"tunnel_limit"}
        held = [await guarded.open() for _ in range(2)]
        for _, writer in held:
            writer.write(guarded.connect(target))
        for reader, _ in held:
            assert status(await reader.readuntil(b"\r\n\r\n")) == 200
        assert b"overloaded" in await guarded.raw(guarded.connect(target))  # the third of one caller
        others = [await guarded.open() for _ in range(2)]
        assert await others[1][0].read() == b""  # and the fourth of all is not even listened to
        for _, writer in [*held, *others]:
            writer.close()


async def test_no_record_no_tunnel(guarded_by, monkeypatch) -> None:
    async def fail(self, event):
        raise JournalUnavailable(next(iter(Unavailable)))

    async with guarded_by() as guarded:
        monkeypatch.setattr(Journal, "record", fail)
        answer = await guarded.raw(guarded.connect(f"{FILES}:{guarded.inside.port}") + real_hello(FILES))
        assert status(answer) == 503 and b"audit_unavailable" in answer
        assert guarded.inside.came == []
        monkeypatch.undo()


async def test_a_malfunction_opens_no_tunnel_and_says_nothing_of_it(guarded_by, monkeypatch) -> None:
    def stumbles(*_: object, **__: object) -> None:
        raise RuntimeError("Maria Lopez")

    async with guarded_by() as guarded:
        with monkeypatch.context() as patched:
            patched.setattr("gateway.edge.forward_proxy.pass_on", stumbles)
            answer = await guarded.raw(guarded.connect(f"{FILES}:{guarded.inside.port}") + real_hello(FILES))
        assert status(answer) == 500 and b"internal" in answer
        assert guarded.inside.connections == 0
        assert [(outcome, reason) for outcome, reason, _ in guarded.told()] == [("refused", "internal")]
        assert b"Lopez" not in answer
        assert "Lopez" not in guarded.house.log.getvalue()
        target = f"{FILES}:{guarded.inside.port}"
        assert (await guarded.tunnel(target, real_hello(FILES), first=True)).startswith(b"\x16\x03")  # the control


async def test_keys_do_not_go_over_the_network_in_the_clear() -> None:
    proxy = ForwardProxy(ForwardListen("0.0.0.0", 0, None), lambda: None, None)  # type: ignore[arg-type,return-value]
    with pytest.raises(PlainHttpRefused):
        await proxy.start()


async def test_a_stop_cuts_what_is_open(guarded_by) -> None:
    async with guarded_by() as guarded:
        reader, writer = await guarded.open()
        writer.write(guarded.connect(f"{FILES}:{guarded.inside.port}"))
        assert status(await reader.readuntil(b"\r\n\r\n")) == 200
        async with asyncio.timeout(10):
            await guarded.house.gateway.forward_proxy.stop()
            with contextlib.suppress(ConnectionError):
                assert await reader.read() == b""
        writer.close()
        await guarded.ended()


async def test_a_proxy_that_stops_while_a_tunnel_is_recorded_says_that_it_ended(guarded_by, monkeypatch) -> None:
    async with guarded_by() as guarded:
        real, written, go_on = Ledger.note, asyncio.Event(), asyncio.Event()

        async def note(self, event):
            receipt = await real(self, event)
            if event.outcome == "opened":
                written.set()
                await go_on.wait()
            return receipt

        monkeypatch.setattr(Ledger, "note", note)
        _, writer = await guarded.open()
        writer.write(guarded.connect(f"{FILES}:{guarded.inside.port}"))
        async with asyncio.timeout(10):
            await written.wait()
            (task,) = guarded.house.gateway.forward_proxy._connections
            task.cancel()
            go_on.set()
            await guarded.ended()
        writer.close()
        assert [outcome for outcome, *_ in guarded.told()] == ["opened", "closed"]
