"""Tokens come from Google's token endpoints only, over verified TLS, once for many calls, and off the event loop."""

from __future__ import annotations

import asyncio
import base64
import json
import socket
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs

import pytest
import trustme
from aiohttp import web
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from google.auth.credentials import Credentials, TokenState
from google.auth.exceptions import RefreshError, TransportError

from gateway.egress import google as google_module
from gateway.egress import signing, token_fetch
from gateway.egress.credentials import CredentialMissing
from gateway.egress.google import GoogleSigner, google_signer
from gateway.egress.signing import Outgoing, signer_for
from gateway.egress.token_fetch import TokenFetch
from gateway.egress.upstream import Rehearsal
from gateway.policy.schema import Credential
from gateway.simulators.google_tokens import service_account
from gateway.vendors.vertex import Vertex

TOKEN_HOST = "oauth2.googleapis.com"
OUT = Outgoing("POST", "https://x/", {}, b"")


@pytest.fixture(scope="module")
def private_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=2048)


@pytest.fixture
def key_file(tmp_path: Path, private_key: rsa.RSAPrivateKey) -> Callable[..., Path]:
    def write(**changes: str) -> Path:
        path = tmp_path / "service-account.json"
        service_account(path, private_key, **changes)
        return path

    return write


class TokenServer:
    """Answers like Google's token endpoint; ``assertions`` holds what it was shown."""

    def __init__(self, private_key: rsa.RSAPrivateKey) -> None:
        self._public = private_key.public_key()
        self.assertions: list[dict[str, Any]] = []
        self.status = 200
        self.lifetime = 3600
        self.hold: asyncio.Event | None = None

    async def respond(self, request: web.BaseRequest) -> web.StreamResponse:
        form = parse_qs((await request.read()).decode())
        head, claims, signature = form["assertion"][0].split(".")
        padded = lambda text: base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))  # noqa: E731
        self._public.verify(padded(signature), f"{head}.{claims}".encode(), padding.PKCS1v15(), hashes.SHA256())
        self.assertions.append(json.loads(padded(claims)))
        if self.hold is not None:
            await self.hold.wait()
        if self.status != 200:
            return web.json_response(
                {"error": "invalid_grant", "error_description": "secret words"}, status=self.status
            )
        token = f"ya29.token-{len(self.assertions)}"
        return web.json_response({"access_token": token, "expires_in": self.lifetime, "token_type": "Bearer"})


@pytest.fixture
def tokens(private_key: rsa.RSAPrivateKey) -> TokenServer:
    return TokenServer(private_key)


@pytest.fixture
def fetch(start_vendor: Any, ca: trustme.CA, ca_file: Path, tokens: TokenServer) -> Callable[..., Any]:
    async def make(
        *, names: str = TOKEN_HOST, trust: Path | None = None, respond: Any = None, **options: Any
    ) -> TokenFetch:
        vendor = await start_vendor(ca.issue_cert(names), respond=respond or tokens.respond)
        return TokenFetch(rehearsal=Rehearsal({TOKEN_HOST: ("127.0.0.1", vendor.port)}, trust or ca_file), **options)

    return make


async def test_a_service_accounts_key_gives_a_bearer_token(fetch, tokens, key_file) -> None:
    signer = GoogleSigner(str(key_file()), fetch=await fetch())
    await signer.prepare()
    assert signer.headers(OUT) == {"authorization": "Bearer ya29.token-1"}
    (claims,) = tokens.assertions
    assert claims["scope"] == "https://www.googleapis.com/auth/cloud-platform"
    assert claims["iss"] == "gateway@hospital-ai-prod.iam.gserviceaccount.com"


async def test_a_token_is_fetched_once_for_many_calls_and_off_the_loop(fetch, tokens, key_file) -> None:
    tokens.hold = asyncio.Event()
    signer = GoogleSigner(str(key_file()), fetch=await fetch())
    calls = [asyncio.ensure_future(signer.prepare()) for _ in range(20)]
    async with asyncio.timeout(10):
        while not tokens.assertions:
            await asyncio.sleep(0)  # the loop runs, and serves the token itself, while the calls wait
    calls[0].cancel()  # one caller that leaves does not end it for the others
    tokens.hold.set()
    results = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(result).__name__ for result in results] == ["CancelledError", *["NoneType"] * 19]
    await signer.prepare()
    assert len(tokens.assertions) == 1


async def test_a_token_that_ends_soon_is_renewed_while_it_still_serves(fetch, tokens, key_file) -> None:
    signer = GoogleSigner(str(key_file()), fetch=await fetch())
    await signer.prepare()
    assert signer._credentials is not None
    signer._credentials.expiry = datetime.now(UTC).replace(tzinfo=None) + timedelta(minutes=1)
    assert signer._state() is TokenState.STALE
    tokens.hold = asyncio.Event()
    await signer.prepare()  # does not wait
    assert signer.headers(OUT) == {"authorization": "Bearer ya29.token-1"}
    tokens.hold.set()
    assert signer._renewal is not None
    await signer._renewal
    assert signer.headers(OUT) == {"authorization": "Bearer ya29.token-2"}


async def test_a_failing_endpoint_is_a_missing_credential_and_is_not_hammered(fetch, tokens, key_file) -> None:
    tokens.status = 400
    signer = GoogleSigner(str(key_file()), fetch=await fetch())
    for _ in range(3):
        with pytest.raises(CredentialMissing) as caught:
            await signer.prepare()
        assert "secret words" not in str(caught.value)
    assert len(tokens.assertions) == 1
    with pytest.raises(CredentialMissing):
        signer.headers(OUT)


@pytest.mark.parametrize(
    "answered", ["<html>Sign in</html>", "[]", '"a token"', '{"access_token": "t", "expires_in": 1e300}']
)
async def test_an_answer_that_is_no_token_is_a_missing_credential(fetch, key_file, answered: str) -> None:
    async def respond(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(text=answered)

    signer = GoogleSigner(str(key_file()), fetch=await fetch(respond=respond))
    with pytest.raises(CredentialMissing):
        await signer.prepare()


async def test_an_endpoint_that_hangs_ends(fetch, tokens, key_file) -> None:
    tokens.hold = asyncio.Event()
    signer = GoogleSigner(str(key_file()), fetch=await fetch(seconds=0.2), seconds=0.1)
    with pytest.raises(CredentialMissing):
        await signer.prepare()
    tokens.hold.set()


@pytest.mark.parametrize(
    "uri",
    [
        "https://oauth2.googleapis.com.evil.example/token", "https://evil.example/token", "http://oauth2.googleapis.com/token",
        "https://oauth2.googleapis.com:8443/token", "https://oauth2.googleapis.com@evil.example/token", "https://a:b@oauth2.googleapis.com/token",
        "https://127.0.0.1/token", "https://[::1/token", "file:///etc/passwd", "http://metadata.evil.example/", "http://169.254.169.254:8080/x",
    ],
)  # fmt: skip
async def test_a_key_file_cannot_send_the_proof_elsewhere(monkeypatch, key_file, uri: str) -> None:
    dialled: list[Any] = []
    monkeypatch.setattr(socket, "create_connection", lambda *args, **_: dialled.append(args))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *args, **_: dialled.append(args) or [])
    with pytest.raises(TransportError, match=r"not one of Google's|not a URL"):
        TokenFetch()(uri, "POST", body=b"assertion")
    signer = GoogleSigner(str(key_file(token_uri=uri)))
    with pytest.raises(CredentialMissing):
        await signer.prepare()
    assert dialled == []


async def test_the_certificate_must_be_googles(fetch, tokens, key_file, tmp_path) -> None:
    other = tmp_path / "other.pem"
    trustme.CA().cert_pem.write_to_path(str(other))
    good = await fetch()
    for bad in (await fetch(trust=other), await fetch(names="other.example.com")):
        with pytest.raises(CredentialMissing):
            await GoogleSigner(str(key_file()), fetch=bad).prepare()
    assert tokens.assertions == []
    await GoogleSigner(str(key_file()), fetch=good).prepare()  # the control: the right certificate is taken
    assert len(tokens.assertions) == 1


async def test_redirects_are_not_followed_and_answers_are_bounded(fetch) -> None:
    async def redirect(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(status=307, headers={"Location": "https://oauth2.googleapis.com/elsewhere"})

    async def flood(_request: web.BaseRequest) -> web.StreamResponse:
        return web.Response(body=b"x" * 300_000)

    answer = await asyncio.to_thread(await fetch(respond=redirect), f"https://{TOKEN_HOST}/token?a=b", "POST")
    assert (answer.status, answer.headers["Location"]) == (307, "https://oauth2.googleapis.com/elsewhere")
    with pytest.raises(TransportError, match="too long"):
        await asyncio.to_thread(await fetch(respond=flood), f"https://{TOKEN_HOST}/token")


async def test_a_name_that_leads_inside_is_not_dialled(monkeypatch) -> None:
    dialled: list[Any] = []

    def connect(address: Any, **_: Any) -> Any:
        dialled.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", connect)
    inside = [
        (socket.AF_INET, socket.SOCK_STREAM, 6, "", (text, 443))
        for text in ("127.0.0.1", "10.0.0.1", "169.254.169.254")
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: inside)
    with pytest.raises(TransportError, match="AddressRefused"):
        TokenFetch()(f"https://{TOKEN_HOST}/token", "POST")
    assert dialled == []
    outside = (socket.AF_INET, socket.SOCK_STREAM, 6, "", ("142.250.74.10", 443))
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [*inside, outside])  # the control
    with pytest.raises(TransportError, match="ConnectionRefusedError"):
        TokenFetch()(f"https://{TOKEN_HOST}/token", "POST")
    assert dialled == [("142.250.74.10", 443)]


def test_the_metadata_server_is_dialled_by_its_address(monkeypatch) -> None:
    dialled: list[Any] = []

    def connect(address: Any, *_: Any, **__: Any) -> Any:
        dialled.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket, "create_connection", connect)
    with pytest.raises(TransportError):
        TokenFetch()("http://metadata.google.internal/computeMetadata/v1/instance/service-accounts/default/token")
    assert dialled == [("169.254.169.254", 80)]


async def test_application_default_credentials(fetch, tokens, key_file, monkeypatch) -> None:
    monkeypatch.setenv("GOOGLE_APPLICATION_CREDENTIALS", str(key_file()))
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")  # nothing of the environment leads the fetch elsewhere
    signer = GoogleSigner("default", fetch=await fetch())
    await signer.prepare()
    assert signer.headers(OUT) == {"authorization": "Bearer ya29.token-1"}


class FakeCredentials(Credentials):
    def __init__(self, token: object) -> None:
        super().__init__()
        self._next = token

    def refresh(self, request: object) -> None:
        if isinstance(self._next, Exception):
            raise self._next
        self.token = self._next
        assert threading.current_thread() is not threading.main_thread()


@pytest.mark.parametrize("token", ["line\nbreak", "ümlaut", None, RefreshError("no")])
async def test_what_is_no_token_is_not_sent(monkeypatch, token: object) -> None:
    monkeypatch.setattr(google_module.google.auth, "default", lambda **_: (FakeCredentials(token), None))
    signer = GoogleSigner("default")
    with pytest.raises(CredentialMissing):
        await signer.prepare()
        signer.headers(OUT)
    monkeypatch.setattr(google_module.google.auth, "default", lambda **_: (FakeCredentials("good"), None))
    control = GoogleSigner("default")
    await control.prepare()
    assert control.headers(OUT) == {"authorization": "Bearer good"}


async def test_a_missing_or_broken_key_file_is_told_by_its_name_only(tmp_path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"private_key": "secret words"}')
    for path in (broken, tmp_path / "none.json"):
        with pytest.raises(CredentialMissing) as caught:
            await GoogleSigner(str(path)).prepare()
        assert str(path) in str(caught.value)
        assert "secret words" not in str(caught.value)


def test_the_agreements_credential_leads_here(monkeypatch) -> None:
    monkeypatch.setattr(signing, "_shared", {})
    first = signer_for(Credential("google", "default"), Vertex())
    assert isinstance(first, GoogleSigner)
    assert signer_for(Credential("google", "default"), Vertex()) is first
    assert isinstance(google_signer("/run/secrets/vertex.json"), GoogleSigner)
    assert {"oauth2.googleapis.com", "sts.googleapis.com", "iamcredentials.googleapis.com"} == token_fetch.HOSTS
