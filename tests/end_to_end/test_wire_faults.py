"""What comes over the wire must be one well-formed request; everything else is refused, and nothing is tunnelled."""

from __future__ import annotations

import asyncio
import gzip
import io
import json
import socket
import ssl
from dataclasses import replace

import aiohttp
import anthropic
import pytest
from aiohttp import web

from gateway.devca import issue
from gateway.edge.listener import Listen, Listener
from gateway.edge.port import PlainHttpRefused
from gateway.simulators.anthropic import Received, events

MODEL = "claude-sonnet-5-5"
BODY = json.dumps({"model": MODEL, "max_tokens": 5, "messages": [{"role": "user", "content": "hi"}]}).encode()


def post(
    house, *lines: str, body: bytes = BODY, path: str = "/billing-codes/v1/messages", version: str = "1.1"
) -> bytes:
    head = [
        f"POST {path} HTTP/{version}", "Host: gateway", f"x-api-key: {house.keys['billing-svc']}",
        "X-Phi-Actor: a", "X-Phi-Subject: s", "Content-Type: application/json", "Connection: close", *lines,
    ]  # fmt: skip
    return "\r\n".join(head).encode() + b"\r\n\r\n" + body


def status(answer: bytes) -> int:
    return int(answer.split(b" ", 2)[1]) if answer.startswith(b"HTTP/") else 0


async def test_the_plain_request_goes_through(house) -> None:
    """The control for everything below."""
    assert status(await house.wire(post(house, f"Content-Length: {len(BODY)}"))) == 200
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(BODY), BODY)
    assert status(await house.wire(post(house, "Transfer-Encoding: chunked", body=chunked))) == 200
    assert len(house.vendor.received) == 2


SMUGGLED = b"0\r\n\r\nGET /healthz HTTP/1.1\r\nHost: x\r\n\r\n"


@pytest.mark.parametrize(
    ("lines", "body", "options"),
    [
        (["Content-Length: 5", "Transfer-Encoding: chunked"], SMUGGLED, {}),
        (["Transfer-Encoding: chunked", "Content-Length: 5"], SMUGGLED, {}),
        (["Transfer-Encoding: chunked", "Transfer-Encoding: identity"], SMUGGLED, {}),
        (["Transfer-Encoding: xchunked"], SMUGGLED, {}),
        (["Transfer-Encoding: gzip, chunked"], SMUGGLED, {}),
        (["Transfer-Encoding: chunked"], SMUGGLED, {"version": "1.0"}),
        ([f"Content-Length: {len(BODY)}", "Content-Length: 3"], BODY, {}),
        ([f"Content-Length: {len(BODY)}", f"Content-Length: {len(BODY)}"], BODY, {}),
        ([f"Content-Length: +{len(BODY)}"], BODY, {}),
        (["Content-Length: -1"], BODY, {}),
        (["X-Folded: a\r\n b", f"Content-Length: {len(BODY)}"], BODY, {}),
        (["X-Null: a\x00b", f"Content-Length: {len(BODY)}"], BODY, {}),
        (["Transfer-Encoding: chunked"], b"zz\r\nabc\r\n0\r\n\r\n", {}),
        (["Transfer-Encoding: chunked"], b"3;\nx\r\nabc\r\n0\r\n\r\n", {}),
        ([f"Content-Length: {len(BODY)}"], BODY, {"version": "2.0"}),
        ([f"Content-Length: {len(BODY)}"], BODY, {"path": "https://evil.example/billing-codes/v1/messages"}),
        ([f"Content-Length: {len(BODY)}", "Upgrade: websocket"], BODY, {}),
        ([f"Content-Length: {len(BODY)}", "Expect: 200-ok"], BODY, {}),
        ([f"Content-Length: {len(BODY)}", "X-Phi-Subject: other"], BODY, {}),
        ([f"Content-Length: {len(BODY)}", "x-api-key: phig_x"], BODY, {}),
    ],
)
async def test_odd_framing_is_refused_and_the_connection_closed(house, lines, body, options) -> None:
    answer = await house.wire(post(house, *lines, body=body, **options))
    assert status(answer) in (0, 400)
    assert answer.count(b"HTTP/1.1 ") <= 1
    assert house.vendor.received == []


HOSTS = [
    "gateway",
    "GATEWAY.internal.:8443",
    "phi_gateway:8443",
    "127.0.0.1:80",
    "[::1]:8443",
    "[fe80::1%25eth0]",
    "gateway:",
]
NO_HOSTS = [
    "",
    "a, b",
    "gateway/x",
    "a@gateway",
    "gateway?x",
    "gateway:8443:1",
    "gateway:x",
    "[::1",
    "::1",
    "gate\\way",
    "g\u00e4teway",
]


@pytest.mark.parametrize(("hosts", "expected"), [(HOSTS, 200), (NO_HOSTS, 400)])
async def test_the_host_header_holds_a_host(house, hosts: list[str], expected: int) -> None:
    """RFC 9112, section 3.2: a server must answer any other one with 400."""
    for host in hosts:
        asked = post(house, f"Content-Length: {len(BODY)}").replace(b"Host: gateway", f"Host: {host}".encode())
        assert (host, status(await house.wire(asked))) == (host, expected)
    assert len(house.vendor.received) == (len(hosts) if expected == 200 else 0)


@pytest.mark.parametrize(
    "request_bytes",
    [
        b"CONNECT api.anthropic.com:443 HTTP/1.1\r\nHost: api.anthropic.com\r\n\r\n",
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
        b"GET / HTTP/1.1\nHost: x\n\n",
        b"\x16\x03\x01\x00\xa5",
        b"GET /canary-secret-4711 HTTP/1.1\r\nHost: x\r\nBad Header canary-secret-4711\r\n\r\n",
    ],
)
async def test_what_is_not_http_1_1_is_refused_without_an_echo(house, request_bytes) -> None:
    if request_bytes.startswith(b"\x16"):
        request_bytes += b"x" * 100
    answer = await house.wire(request_bytes)
    assert status(answer) in (0, 400, 401, 404)
    assert b"canary-secret" not in answer


@pytest.mark.parametrize(
    "path",
    [
        "/billing-codes/v1/%6dessages", "/billing-codes//v1/messages", "/billing-codes/v1/messages/", "/billing-codes/./v1/messages",
        "/billing-codes/../billing-codes/v1/messages", "/billing-codes/v1/messages;x=1", "/billing-codes/v1\\messages",
        "/billing-codes%2fv1/messages", "/billing-codes/v1/messages%00", "/billing-codes/v1/%252e%252e/messages",
        "/Billing-codes/v1/messages", "/billing-codes-x/v1/messages", "/billing-codes", "/v1/messages", "/billing-codes/v1/messages?beta=false",
        "/billing-codes/v1/messages?beta=true&beta=true", "/billing-codes/v1/messages#x", "/billing-codes/v1/models/claude-x%2f..%2fmessages",
    ],
)  # fmt: skip
async def test_only_exact_paths_lead_anywhere(house, path: str) -> None:
    answer = await house.wire(post(house, f"Content-Length: {len(BODY)}", path=path))
    assert status(answer) in (0, 400, 403, 404)
    assert house.vendor.received == []


DAMAGE = [b"zz\r\nabc\r\n", b"-1\r\n", b"5;\x00\r\nhello\r\n", b"ffffffffffffffffffff\r\n", b"0\r\nno trailer\r\n\r\n"]


@pytest.mark.parametrize("damage", DAMAGE)
async def test_a_body_that_is_damaged_further_on_is_refused_at_once(build, damage: bytes) -> None:
    async with build(body_seconds=60) as house:
        reader, writer = await asyncio.open_connection("127.0.0.1", house.gateway.listener.port, ssl=house.trust())
        writer.write(post(house, "Transfer-Encoding: chunked", body=b"5\r\n" + BODY[:5] + b"\r\n"))
        async with asyncio.timeout(20):
            while not house.gateway.listener.in_flight:
                await asyncio.sleep(0.01)
            writer.write(damage)
            answer = await reader.read()
        writer.close()
        assert status(answer) == 400
        assert b"framing" in answer
        assert answer.count(b"HTTP/1.1 ") == 1
        assert house.vendor.received == []


async def test_a_damaged_body_is_refused_behind_the_answer_before_it(build) -> None:
    """It waits in line, and the damage comes while the call before it is still with the vendor."""
    gate, asked = asyncio.Event(), asyncio.Event()

    async def later(_request: web.BaseRequest, _received: Received) -> web.Response:
        asked.set()
        await gate.wait()
        return web.json_response({"type": "message", "content": []})

    async with build(body_seconds=60) as house:
        house.vendor.script.append(later)
        reader, writer = await asyncio.open_connection("127.0.0.1", house.gateway.listener.port, ssl=house.trust())
        first = post(house, f"Content-Length: {len(BODY)}").replace(b"Connection: close\r\n", b"")
        async with asyncio.timeout(20):
            writer.write(first + post(house, "Transfer-Encoding: chunked", body=b"5\r\n" + BODY[:5] + b"\r\n"))
            await asked.wait()
            writer.write(DAMAGE[0])
            (connection,) = house.gateway.listener._http.connections
            while len(connection._messages) < 2:  # the second request, and that it is damaged
                await asyncio.sleep(0.01)
            gate.set()
            answer = await reader.read()
        writer.close()
        assert answer.startswith(b"HTTP/1.1 200 ")
        assert answer.count(b"HTTP/1.1 400 ") == 1
        assert len(house.vendor.received) == 1


async def test_a_client_of_http_1_0_is_told_no_interim_status(house) -> None:
    """It would take "100 Continue" for the answer: RFC 9110, section 10.1.1."""
    asks = ("Expect: 100-continue", f"Content-Length: {len(BODY)}")
    assert status(await house.wire(post(house, *asks, version="1.0"))) == 200
    assert status(await house.wire(post(house, *asks))) == 100  # the control


async def test_encodings(house) -> None:
    async def send(data: bytes, encoding: str) -> int:
        headers = {"content-type": "application/json", "content-encoding": encoding}
        return (await house.raw("POST", "/billing-codes/v1/messages", data=data, headers=headers))[0]

    assert await send(gzip.compress(BODY), "gzip") == 200
    assert await send(gzip.compress(gzip.compress(BODY)), "gzip, gzip") == 415
    assert await send(BODY, "br") == 415
    assert await send(BODY, "gzip") == 415
    assert await send(gzip.compress(BODY)[:-6], "gzip") == 415
    assert await send(gzip.compress(BODY) + b"more", "gzip") == 415
    assert await send(gzip.compress(b"[" + b" " * 50_000_000 + b"]"), "gzip") == 413
    assert len(house.vendor.received) == 1


async def test_sizes_and_types(house) -> None:
    large = json.dumps({"model": MODEL, "messages": [{"role": "user", "content": "x" * 1_100_000}]}).encode()
    typed = {"content-type": "application/json"}
    assert (await house.raw("POST", "/billing-codes/v1/messages", data=io.BytesIO(large), headers=typed))[0] == 413
    assert (await house.raw("POST", "/billing-codes/v1/messages", data=BODY, headers={"content-type": "text/plain"}))[
        0
    ] == 415
    assert (await house.raw("GET", "/billing-codes/v1/messages"))[0] == 404
    assert house.vendor.received == []


@pytest.mark.parametrize("sent", [b"", b"GET /healthz HTTP/1.1\r\nHost: x\r\nX-Slow: "])
async def test_headers_that_do_not_come_end_the_connection(build, sent: bytes) -> None:
    async with build(header_seconds=0.2) as house:
        answer = await house.wire(sent)
        assert status(answer) in (0, 400)
        assert status(await house.wire(post(house, f"Content-Length: {len(BODY)}"))) == 200


async def test_headers_that_do_not_come_end_it_though_the_caller_does_not_hear(build) -> None:
    """Over TLS both ends say goodbye; who does not would be waited for, and all that it sends be read."""
    async with build(header_seconds=0.2) as house:
        http = house.gateway.listener._http
        with socket.socket() as plain:
            plain.settimeout(20)

            def begin() -> ssl.SSLSocket:
                plain.connect(("127.0.0.1", house.gateway.listener.port))
                caller = house.trust().wrap_socket(plain, server_hostname="127.0.0.1")
                caller.sendall(b"GET /healthz HTTP/1.1\r\nX-Slow: ")
                return caller

            with await asyncio.to_thread(begin):  # and reads nothing
                async with asyncio.timeout(10):
                    while not http.connections:
                        await asyncio.sleep(0.01)
                    while http.connections:
                        await asyncio.sleep(0.01)


async def test_a_body_that_does_not_come_ends_the_call(build) -> None:
    async with build() as house:
        object.__setattr__(house.gateway.listener._exchange._rooms.limits, "body_seconds", 0.1)
        answer = await house.wire(post(house, "Content-Length: 500", body=b"{"))
        assert status(answer) == 400
        assert house.vendor.received == []


async def test_who_is_refused_before_its_body_was_asked_for_is_not_read_on(house) -> None:
    """A client may leave that body out (RFC 9110, 10.1.1): what comes next is its next request, or the body after all."""
    asked = post(house, f"Content-Length: {len(BODY)}", "Expect: 100-continue", body=b"")
    asked = asked.replace(b"Connection: close\r\n", b"")
    refused = asked.replace(house.keys["billing-svc"].encode(), b"phig_000000000000_" + b"A" * 43)
    reader, writer = await asyncio.open_connection("127.0.0.1", house.gateway.listener.port, ssl=house.trust())
    async with asyncio.timeout(20):
        writer.write(refused)
        head = await reader.readuntil(b"\r\n\r\n")
        assert (status(head), b"\r\nconnection: close" in head.lower()) == (401, True)
        writer.write(b"GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n" * 9)
        assert b"HTTP/1." not in await reader.read()
    writer.close()
    # The controls: with its body asked for, or sent at once, the connection goes on.
    for request in (asked + BODY, refused.replace(b"Expect: 100-continue\r\n", b"") + BODY):
        said = await house.wire(request + b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        assert b'{"status": "alive"}' in said


async def test_health_and_readiness(house) -> None:
    assert (await house.raw("GET", "/healthz"))[0] == 200
    code, _, body = await house.raw("GET", "/readyz")
    assert (code, json.loads(body)) == (
        200,
        {
            "status": "ready",
            "policy": True,
            "detector": True,
            "journal": True,
            "sinks": True,
            "canaries": True,
            "accepting": True,
        },
    )
    house.detector.warm = False
    assert (await house.raw("GET", "/readyz"))[0] == 503


async def test_no_answer_tells_what_the_gateway_is_made_of(house) -> None:
    """A version is what whoever looks for a known weakness looks for."""
    stream = json.dumps({**json.loads(BODY), "stream": True}).encode()
    asked = [
        post(house, f"Content-Length: {len(BODY)}"),
        post(house, f"Content-Length: {len(stream)}", body=stream),
        post(house, "Content-Length: 5", path="/nowhere"),
        post(house, "Content-Length: +5"),
        b"GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
    ]
    for request in asked:
        head = (await house.wire(request)).partition(b"\r\n\r\n")[0].lower()
        assert b"\r\nserver: phi-gateway" in head
        assert b"aiohttp" not in head and b"python" not in head


async def test_too_many_calls_at_once_are_turned_away(build) -> None:
    release, arrived = asyncio.Event(), asyncio.Event()

    async def wait(_received: Received) -> None:
        arrived.set()
        await release.wait()

    async with build(in_flight=1) as house:
        house.vendor.on_request = wait
        client = house.sdk()
        request = {"model": MODEL, "max_tokens": 5, "messages": [{"role": "user", "content": "hi"}]}
        first = asyncio.ensure_future(client.messages.create(**request))
        await arrived.wait()
        with pytest.raises(anthropic.InternalServerError) as caught:
            await client.messages.create(**request)
        assert caught.value.body["error"]["code"] == "overloaded"
        release.set()
        await first
        assert [e["reason"] for e in house.events() if e["stage"] == "refusal"] == ["overloaded"]


async def test_a_stop_lets_the_stream_in_flight_finish(build) -> None:
    going, release = asyncio.Event(), asyncio.Event()
    message = {"id": "m", "type": "message", "role": "assistant", "model": MODEL, "content": [{"type": "text", "text": "one two three"}], "stop_reason": "end_turn", "stop_sequence": None, "usage": {"input_tokens": 1, "output_tokens": 3}}  # fmt: skip

    async def slow(request: web.BaseRequest, _received: Received) -> web.StreamResponse:
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        for index, (name, data) in enumerate(events(message, 5)):
            await response.write(f"event: {name}\ndata: {json.dumps(data)}\n\n".encode())
            if index == 3:
                going.set()
                await release.wait()
        return response

    async with build() as house:
        house.vendor.script.append(slow)

        async def call() -> str:
            request = {"model": MODEL, "max_tokens": 5, "messages": [{"role": "user", "content": "hi"}]}
            async with house.sdk().messages.stream(**request) as stream:
                return "".join([text async for text in stream.text_stream])

        answer = asyncio.ensure_future(call())
        await going.wait()
        stopping = asyncio.ensure_future(house.gateway.listener.stop())
        await asyncio.sleep(0)
        release.set()
        assert await answer == "one two three"
        await stopping
        assert house.events()[-1]["outcome"] == "ok"


async def test_client_certificates_name_the_caller(build) -> None:
    def with_mtls(files, authority, root):
        callers = root / "policies" / "callers.yaml"
        more = (
            "\nmtls-svc:\n  keys: []\n  mtls: [mtls-svc.internal]\nother-svc:\n  keys: []\n  mtls: [notes.internal]\n"
        )
        callers.write_text(callers.read_text() + more)
        billing = root / "policies" / "routes" / "billing.yaml"
        billing.write_text(billing.read_text().replace("callers: [billing-svc]", "callers: [billing-svc, mtls-svc]"))
        return replace(files, client_ca=authority.certificate)

    async with build(tls=with_mtls) as house:
        remedies = []

        async def call(pair, key: str, more: dict[str, str] | None = None) -> int:
            context = house.trust()
            if pair is not None:
                context.load_cert_chain(pair.certificate, pair.key)
            headers = {"x-api-key": key, "X-Phi-Actor": "a", "X-Phi-Subject": "s", "content-type": "application/json"}
            headers |= more or {}
            async with (
                aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=context)) as session,
                session.post(house.base + "/billing-codes/v1/messages", data=BODY, headers=headers) as reply,
            ):
                remedies.append((await reply.json()).get("error", {}).get("remedy"))
                return reply.status

        good = issue(house.authority, house.root / "tls", "client", ["mtls-svc.internal"], client=True)
        other = issue(house.authority, house.root / "tls", "other", ["someone.internal"], client=True)
        assert await call(good, "not-used") == 200
        assert await call(other, "not-used") == 401
        assert await call(other, "") == 401
        two = issue(house.authority, house.root / "tls", "two", ["mtls-svc.internal", "notes.internal"], client=True)
        assert await call(two, "") == 401
        # Whoever looks for the fault looks at the certificate: that no key came is none.
        assert all("under mtls in callers.yaml" in remedy for remedy in remedies[1:])
        assert await call(None, "not-used") == 401
        assert "certificate" not in remedies[-1]
        assert await call(good, "phig_000000000000_" + "A" * 43) == 401  # a wrong key is not made good by a certificate
        own = house.keys["billing-svc"]
        assert await call(good, own, {"authorization": "Bearer not-used"}) == 401  # nor one of two that differ,
        assert await call(good, "not-used", {"authorization": f"Bearer {own}"}) == 401
        assert await call(good, "", {"api-key": own}) == 401  # nor one where nobody looks for it
        assert {e["proof"] for e in house.events() if e["stage"] == "intent"} == {"mtls"}


async def test_old_tls_is_not_spoken(house) -> None:
    context = house.trust()
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    reader, writer = await asyncio.open_connection("127.0.0.1", house.gateway.listener.port, ssl=context)
    assert writer.get_extra_info("ssl_object").version() == "TLSv1.2"  # the control
    writer.close()
    del reader
    old = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    old.check_hostname, old.verify_mode = False, ssl.CERT_NONE
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        old.minimum_version = old.maximum_version = ssl.TLSVersion.TLSv1_1
    old.set_ciphers("ALL:@SECLEVEL=0")
    with pytest.raises((ssl.SSLError, ConnectionError)):
        await asyncio.open_connection("127.0.0.1", house.gateway.listener.port, ssl=old)


async def test_plain_http_is_for_loopback_only(build) -> None:
    async with (
        build(tls=lambda *_: None) as house,
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{house.gateway.listener.port}/healthz") as reply,
    ):
        assert reply.status == 200
    listener = Listener(Listen("0.0.0.0", 0, None), None, new_call=None, ready=dict)
    with pytest.raises(PlainHttpRefused, match="loopback only"):
        await listener.start()


async def test_a_vendor_that_resolves_to_the_inside_is_not_called(build, monkeypatch) -> None:
    """The real resolver path: the vendor's name leads to loopback, which a public vendor never has."""
    async with build(rehearse=False) as house:

        async def resolve(self, host, port=0, family=0):
            import socket

            return [
                {
                    "hostname": host,
                    "host": "127.0.0.1",
                    "port": house.vendor.port,
                    "family": socket.AF_INET,
                    "proto": 0,
                    "flags": 0,
                }
            ]

        monkeypatch.setattr("gateway.egress.upstream.SystemResolver.resolve", resolve)
        with pytest.raises(anthropic.InternalServerError) as caught:
            await house.sdk().messages.create(model=MODEL, max_tokens=5, messages=[{"role": "user", "content": "hi"}])
        assert caught.value.body["error"]["code"] == "vendor_address_refused"
        assert house.vendor.received == []
        assert [e["stage"] for e in house.events()] == ["intent", "outcome"]
