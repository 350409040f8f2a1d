"""The gateway's own proof to AWS: over the bytes that leave, verified by other code; credentials renewed off the loop."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from botocore.credentials import Credentials, RefreshableCredentials
from botocore.exceptions import CredentialRetrievalError
from botocore.session import Session

from gateway.egress import signing
from gateway.egress.aws import AwsSigner, aws_signer, credential_session
from gateway.egress.credentials import CredentialMissing
from gateway.egress.signing import Outgoing, signer_for
from gateway.policy.schema import Credential
from gateway.simulators.sigv4 import fault
from gateway.vendors.bedrock import Bedrock

KEYS = {"AKIAX": "a secret"}
HOST = "bedrock-runtime.us-east-1.amazonaws.com"
PATH = "/model/us.anthropic.claude-v2%3A1/converse"
SENT = {
    "Content-Type": "application/json",
    "Accept-Encoding": "identity",
    "User-Agent": "phi-gateway",
    "x-amzn-bedrock-trace": "ENABLED",
}
OUTGOING = Outgoing("POST", f"https://{HOST}{PATH}", SENT, b'{"messages":[]}')
SCOPE = ("us-east-1", "bedrock")


def signer(found: Any = None, region: str = "us-east-1") -> AwsSigner:
    return AwsSigner(region, lambda: found or Credentials("AKIAX", "a secret"))


async def proof(made: AwsSigner, outgoing: Outgoing = OUTGOING) -> dict[str, str]:
    await made.prepare()
    return dict(made.headers(outgoing))


def received(given: dict[str, str], sent: dict[str, str] = SENT) -> dict[str, str]:
    return {name.lower(): value for name, value in sent.items()} | {"host": HOST} | given


async def test_the_signature_holds_for_code_that_is_not_awss() -> None:
    given = await proof(signer())
    assert set(given) == {"authorization", "x-amz-date"}
    assert "SignedHeaders=content-type;host;x-amz-date;x-amzn-bedrock-trace," in given["authorization"]
    assert fault("POST", PATH, received(given), OUTGOING.body, KEYS, SCOPE) is None


@pytest.mark.parametrize(
    ("method", "path", "body", "changes"),
    [
        ("POST", PATH, b'{"messages":[1]}', {}), ("POST", PATH, b"", {}), ("POST", PATH.replace("v2", "v3"), OUTGOING.body, {}), ("POST", PATH + "?a=b", OUTGOING.body, {}),
        ("GET", PATH, OUTGOING.body, {}), ("POST", PATH, OUTGOING.body, {"x-amzn-bedrock-trace": "DISABLED"}), ("POST", PATH, OUTGOING.body, {"host": "other"}),
    ],
)  # fmt: skip
async def test_whatever_is_changed_behind_the_signature_is_refused(
    method: str, path: str, body: bytes, changes: dict[str, str]
) -> None:
    given = await proof(signer())
    assert fault(method, path, received(given) | changes, body, KEYS, SCOPE) == "InvalidSignatureException"


async def test_a_query_and_an_empty_body_are_signed_too() -> None:
    outgoing = Outgoing(
        "GET", "https://bedrock.us-east-1.amazonaws.com/foundation-models?byProvider=a%20b&byInferenceType=X", {}, b""
    )
    given = await proof(signer(), outgoing)
    headers = given | {"host": "bedrock.us-east-1.amazonaws.com"}
    assert fault("GET", "/foundation-models?byProvider=a%20b&byInferenceType=X", headers, b"", KEYS, SCOPE) is None


async def test_a_port_stands_in_the_host_as_on_the_wire() -> None:
    given = await proof(signer(), Outgoing("POST", f"https://{HOST}:8443{PATH}", SENT, OUTGOING.body))
    assert fault("POST", PATH, received(given) | {"host": f"{HOST}:8443"}, OUTGOING.body, KEYS, SCOPE) is None


async def test_a_session_token_is_sent_and_signed() -> None:
    given = await proof(signer(Credentials("AKIAX", "a secret", "a token")))
    assert given["x-amz-security-token"] == "a token"
    assert "x-amz-security-token" in given["authorization"]
    assert fault("POST", PATH, received(given), OUTGOING.body, KEYS, SCOPE) is None
    assert fault("POST", PATH, received(given) | {"x-amz-security-token": "b"}, OUTGOING.body, KEYS, SCOPE)


async def test_credentials_that_expire_are_renewed_in_a_thread() -> None:
    times: list[threading.Thread] = []

    def metadata(seconds: int) -> dict[str, str]:
        times.append(threading.current_thread())
        expires = (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()
        return {"access_key": f"AKIA{len(times)}", "secret_key": "a secret", "token": "t", "expiry_time": expires}

    lives: Iterator[int] = iter([60, 7200])
    found = RefreshableCredentials.create_from_metadata(metadata(-1), lambda: metadata(next(lives)), "test")
    made = AwsSigner("us-east-1", lambda: found)
    first = await proof(made)
    assert "Credential=AKIA2/" in first["authorization"]
    assert "Credential=AKIA3/" in (await proof(made))["authorization"]  # 60 seconds were too few
    assert "Credential=AKIA3/" in (await proof(made))["authorization"]  # two hours are not
    assert threading.main_thread() not in times[1:]


class Source:
    """Stands for credentials that end: ``left`` seconds are left, and a renewal takes as long as the gate is shut."""

    def __init__(self, left: float) -> None:
        self.left, self.gate, self.asked = left, threading.Event(), 0

    def refresh_needed(self, refresh_in: float = 900) -> bool:
        return self.left < refresh_in

    def get_frozen_credentials(self) -> Any:
        self.asked += 1
        assert self.gate.wait(10)
        return Credentials(f"AKIA{self.asked}", "a secret")


async def test_calls_that_wait_for_a_renewal_that_hangs_wait_for_one_and_take_up_no_threads() -> None:
    """They are those that policies, certificates and metrics are looked at in."""
    source = Source(left=60)
    source.gate.set()
    made = AwsSigner("us-east-1", lambda: source)
    await made.prepare()
    source.gate.clear()
    waiting = [asyncio.ensure_future(made.prepare()) for _ in range(50)]
    try:
        async with asyncio.timeout(5):
            await asyncio.to_thread(lambda: None)
        waiting[0].cancel()  # a caller that leaves does not end it for the others
    finally:
        source.gate.set()
    assert isinstance((await asyncio.gather(*waiting, return_exceptions=True))[0], asyncio.CancelledError)
    assert source.asked == 2


async def test_credentials_that_are_renewed_ahead_of_their_end_serve_meanwhile() -> None:
    source = Source(left=700)
    source.gate.set()
    made = AwsSigner("us-east-1", lambda: source)
    await made.prepare()
    source.gate.clear()
    try:
        async with asyncio.timeout(5):
            assert "Credential=AKIA1/" in (await proof(made))["authorization"]
    finally:
        source.gate.set()


def broken(failure: Exception) -> Any:
    def find() -> Any:
        raise failure

    return find


@pytest.mark.parametrize(
    "find",
    [
        lambda: None,
        broken(CredentialRetrievalError(provider="x", error_msg="role arn:aws:iam::123456789012:role/x")),
        broken(OSError("/home/x")),
    ],
)
async def test_credentials_that_are_not_there(find: Any) -> None:
    with pytest.raises(CredentialMissing) as caught:
        await AwsSigner("us-east-1", find).prepare()
    assert "123456789012" not in str(caught.value)
    assert "/home" not in str(caught.value)
    assert caught.value.__cause__ is None
    with pytest.raises(CredentialMissing):
        AwsSigner("us-east-1", find).headers(OUTGOING)


async def test_the_signer_of_an_agreement_is_shared(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signing, "_shared", {})
    east, west = (signer_for(Credential("aws", region), Bedrock()) for region in ("us-east-1", "us-west-2"))
    assert east is signer_for(Credential("aws", "us-east-1"), Bedrock()) is not west
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAX")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "a secret")
    monkeypatch.delenv("AWS_SESSION_TOKEN", raising=False)
    monkeypatch.delenv("AWS_PROFILE", raising=False)
    given = await proof(aws_signer("us-west-2"))
    assert "/us-west-2/bedrock/aws4_request" in given["authorization"]
    assert fault("POST", PATH, received(given), OUTGOING.body, KEYS, ("us-west-2", "bedrock")) is None
    key = await proof_of_a_key(monkeypatch)
    assert key == {"authorization": "Bearer a-bedrock-key"}


async def proof_of_a_key(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    monkeypatch.setenv("BEDROCK_KEY", "a-bedrock-key")
    by_key = signer_for(Credential("env", "BEDROCK_KEY"), Bedrock())
    await by_key.prepare()
    return dict(by_key.headers(OUTGOING))


def test_the_environment_leads_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_ENDPOINT_URL", "https://elsewhere.example.com")
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIAX")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "a secret")

    def reached(session: Session) -> tuple[str, bool]:
        client = session.create_client("sts", region_name="us-east-1")
        proxied = client._endpoint.http_session._proxy_config.proxy_url_for("https://sts.amazonaws.com")
        client.close()
        return client.meta.endpoint_url, proxied is not None

    assert reached(Session()) == ("https://elsewhere.example.com", True)  # the control
    assert reached(credential_session()) == ("https://sts.us-east-1.amazonaws.com", False)
