"""Entra tokens: fetched once, renewed in time, never for nobody; a credential that fails is a refusal, not a crash."""

from __future__ import annotations

import asyncio
import http.server
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from azure.core.credentials import AccessToken
from azure.core.exceptions import ClientAuthenticationError
from azure.core.pipeline.transport import HttpRequest, RequestsTransport

from gateway.egress.credentials import CredentialMissing
from gateway.egress.entra import EntraSigner, entra_signer
from gateway.egress.signing import Outgoing, signer_for
from gateway.policy.schema import Credential
from gateway.vendors.azure import Azure

SCOPE = "https://cognitiveservices.azure.com/.default"
CALL = Outgoing("POST", "https://x.openai.azure.com/openai/v1/responses", {}, b"{}")


class FakeCredential:
    """Speaks azure.core's TokenCredential protocol."""

    def __init__(self, *answers: AccessToken | Exception) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[str, ...]] = []
        self.gate: threading.Event | None = None

    def get_token(self, *scopes: str, **_: Any) -> AccessToken:
        self.asked.append(scopes)
        if self.gate is not None:
            assert self.gate.wait(10)
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        return answer


class Clock:
    now = 1_000.0

    def __call__(self) -> float:
        return self.now


async def test_a_token_is_fetched_once_and_renewed_before_it_ends() -> None:
    clock = Clock()
    credential = FakeCredential(AccessToken("first", 5_000), AccessToken("second", 9_000))
    signer = EntraSigner(SCOPE, credential, now=clock)
    await signer.prepare()
    await signer.prepare()
    assert signer.headers(CALL) == {"Authorization": "Bearer first"}
    assert credential.asked == [(SCOPE,)]
    clock.now = 4_800.0
    await signer.prepare()
    assert signer._fetching is not None
    await signer._fetching
    assert signer.headers(CALL) == {"Authorization": "Bearer second"}
    assert len(credential.asked) == 2


async def test_no_call_waits_for_the_next_token_while_there_is_one() -> None:
    clock = Clock()
    credential = FakeCredential(AccessToken("first", 5_000), AccessToken("second", 9_000))
    signer = EntraSigner(SCOPE, credential, now=clock)
    await signer.prepare()
    credential.gate, clock.now = threading.Event(), 4_800.0
    try:
        async with asyncio.timeout(5):
            await signer.prepare()
        assert signer.headers(CALL) == {"Authorization": "Bearer first"}
    finally:
        credential.gate.set()
    assert signer._fetching is not None
    await signer._fetching
    assert signer.headers(CALL) == {"Authorization": "Bearer second"}


async def test_many_calls_wait_for_one_fetch_and_one_that_leaves_does_not_end_it() -> None:
    credential = FakeCredential(AccessToken("t", 5_000))
    credential.gate = threading.Event()
    signer = EntraSigner(SCOPE, credential, now=Clock())
    waiting = [asyncio.ensure_future(signer.prepare()) for _ in range(5)]
    async with asyncio.timeout(10):
        while not credential.asked:
            await asyncio.sleep(0)
    waiting[0].cancel()
    credential.gate.set()
    outcomes = await asyncio.gather(*waiting, return_exceptions=True)
    assert isinstance(outcomes[0], asyncio.CancelledError)
    assert outcomes[1:] == [None] * 4
    assert len(credential.asked) == 1


async def test_a_token_that_cannot_be_renewed_serves_to_its_end() -> None:
    clock = Clock()
    signer = EntraSigner(
        SCOPE, FakeCredential(AccessToken("t", 5_000), ClientAuthenticationError("tenant 42")), now=clock
    )
    await signer.prepare()
    clock.now = 4_900.0
    await signer.prepare()
    assert signer.headers(CALL) == {"Authorization": "Bearer t"}
    clock.now = 5_000.0
    with pytest.raises(CredentialMissing):
        await signer.prepare()
    with pytest.raises(CredentialMissing):
        signer.headers(CALL)


@pytest.mark.parametrize("answer", [ClientAuthenticationError("tenant 42"), ValueError("tenant 42"), AttributeError("'list' of tenant 42"), AccessToken(5, 5_000), AccessToken("bad\ntoken", 5_000), AccessToken("t", 500)])  # fmt: skip
async def test_no_token_is_a_missing_credential_without_its_reason(answer: Any) -> None:
    signer = EntraSigner(SCOPE, FakeCredential(answer), now=Clock())
    with pytest.raises(CredentialMissing) as caught:
        await signer.prepare()
    assert "42" not in str(caught.value)
    assert SCOPE in str(caught.value)


async def test_a_fetch_that_hangs_ends() -> None:
    credential = FakeCredential(AccessToken("t", 5_000))
    credential.gate = threading.Event()
    signer = EntraSigner(SCOPE, credential, now=Clock(), seconds=0.01)
    try:
        with pytest.raises(CredentialMissing):
            await signer.prepare()
    finally:
        credential.gate.set()


async def test_fetches_that_hang_do_not_take_up_all_threads_and_the_first_that_answers_counts() -> None:
    """The threads are those that policies and certificates are looked at in."""
    credential = FakeCredential(AccessToken("t", 5_000))
    credential.gate = threading.Event()
    signer = EntraSigner(SCOPE, credential, now=Clock(), seconds=0.01)
    try:
        for _ in range(20):
            with pytest.raises(CredentialMissing):
                await signer.prepare()
        assert len(credential.asked) <= 4
    finally:
        credential.gate.set()
    await asyncio.wait(set(signer._asking), timeout=10)
    await signer.prepare()
    assert signer.headers(CALL) == {"Authorization": "Bearer t"}


class _Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.server.seen.append(self.path)  # type: ignore[attr-defined]
        token = {"access_token": "imds-token", "expires_in": "3600", "expires_on": str(int(time.time()) + 3_600), "resource": "r", "token_type": "Bearer"}  # fmt: skip
        body = json.dumps(token).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def server() -> Iterator[http.server.HTTPServer]:
    running = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    running.seen = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    try:
        yield running
    finally:
        running.shutdown()
        thread.join()
        running.server_close()


async def test_the_real_credential_takes_no_proxy_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    with server() as identity, server() as proxy:
        where = f"http://127.0.0.1:{identity.server_port}"
        monkeypatch.setenv("AZURE_POD_IDENTITY_AUTHORITY_HOST", where)
        for name in ("HTTP_PROXY", "http_proxy", "HTTPS_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.server_port}")
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
        signer = entra_signer(SCOPE)
        await signer.prepare()
        assert signer.headers(CALL) == {"Authorization": "Bearer imds-token"}
        assert (len(identity.seen), proxy.seen) == (1, [])  # type: ignore[attr-defined]
        with RequestsTransport() as usual:  # the control: azure-core's usual transport goes to the proxy
            await asyncio.to_thread(usual.send, HttpRequest("GET", f"{where}/control"))
        assert len(proxy.seen) == 1  # type: ignore[attr-defined]


def test_the_real_credential_is_never_a_persons() -> None:
    signer = entra_signer(SCOPE)
    kinds = {type(credential).__name__ for credential in signer._credential.credentials}
    assert not [kind for kind in kinds if any(word in kind for word in ("Cli", "Browser", "PowerShell", "VisualStudio", "Broker", "Shared"))]  # fmt: skip
    assert "ManagedIdentityCredential" in kinds


def test_one_signer_serves_all_calls_of_a_scope() -> None:
    shared = signer_for(Credential("entra", SCOPE), Azure())
    assert isinstance(shared, EntraSigner)
    assert signer_for(Credential("entra", SCOPE), Azure()) is shared
