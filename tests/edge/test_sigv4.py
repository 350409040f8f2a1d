"""Signed calls, attacked: whatever is changed after signing, or signed too loosely, proves nobody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qsl

import pytest
from botocore.auth import SigV4Auth, SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.edge import sigv4
from gateway.edge.intake import Inbound
from gateway.edge.sigv4 import Signatures, region_of, signed_service
from gateway.model import Caller
from gateway.policy.access_keys import access_secret, new_access_key, read_access_key
from gateway.policy.callers_file import add_access_key, add_caller, remove_key
from gateway.policy.load import load
from gateway.policy.problems import PolicyError
from gateway.policy.schema import Credential
from gateway.refusals import Reason, Refusal
from gateway.vendors import dialects
from gateway.vendors.anthropic import Anthropic
from gateway.vendors.bedrock import Bedrock

STATE_KEY = bytes(range(32))
KEY = "PHIGABCDEFGHIJKLMNOP"
OTHER = "PHIGQRSTUVWXYZ234567"
NAME = "notes-svc"
SECRET = access_secret(STATE_KEY, NAME, KEY)
HOST = "gateway.internal:8443"
PATH = "/discharge-summaries/model/anthropic.claude-v2%3A1/converse"
BODY = b'{"messages": []}'
AGREEMENT: Any = SimpleNamespace(
    credential=Credential("aws", "us-east-1"), host="bedrock-runtime.us-east-1.amazonaws.com"
)
POLICY: Any = SimpleNamespace(access_keys={KEY: NAME, OTHER: "billing-svc"})


@dataclass
class Content:
    """A body that has come, and whether it was asked for."""

    content: bytes | None | Refusal
    read_times: int = 0

    async def read(self) -> bytes | None | Refusal:
        self.read_times += 1
        return self.content


def sign(
    method: str = "POST", target: str = PATH, body: bytes = BODY, *, key: str = KEY, secret: str = SECRET, region: str = "us-east-1",
    service: str = "bedrock", token: str | None = None, **headers: str,
) -> Inbound:  # fmt: skip
    """Sign as every AWS SDK for Python does, and give what the gateway receives."""
    request = AWSRequest(
        method=method, url=f"https://{HOST}{target}", data=body, headers={"Content-Type": "application/json", **headers}
    )
    SigV4Auth(Credentials(key, secret, token), service, region).add_auth(request)
    received = {name.lower(): value for name, value in request.headers.items()} | {"host": HOST, "user-agent": "Boto3"}
    path, _, query = target.partition("?")
    return Inbound(method, path, tuple(parse_qsl(query, keep_blank_values=True)), received, target)


async def verify(
    inbound: Inbound, body: bytes | None | Refusal = BODY, *, now: datetime | None = None, agreement: Any = AGREEMENT
) -> Any:
    checker = Signatures(STATE_KEY, lambda: now or datetime.now(UTC))
    return await checker.identify(POLICY, agreement, "bedrock", inbound, Content(body))  # type: ignore[arg-type]


def unproven(result: Any) -> bool:
    assert isinstance(result, Refusal)
    assert result.reason is Reason.UNKNOWN_CALLER
    assert result.remedy
    return True


async def test_a_signed_call_proves_its_caller() -> None:
    """The control of everything below."""
    assert await verify(sign()) == Caller(NAME, "signature")
    assert await verify(sign("GET", "/r/foundation-models?byProvider=a&x=%2F", b""), None) == Caller(NAME, "signature")
    assert await verify(sign(**{"X-Phi-Subject": "MRN  5551234"})) == Caller(NAME, "signature")


@settings(deadline=None)
@given(
    st.binary(max_size=200),
    st.text("abcdefgXYZ019-._~", min_size=1, max_size=20),
    st.dictionaries(
        st.sampled_from(["X-Phi-Actor", "X-Amzn-Bedrock-Trace", "X-Other"]),
        st.text("abc 1-_", min_size=1, max_size=12),
        max_size=3,
    ),
)
async def test_whatever_botocore_signs_is_verified(body: bytes, segment: str, headers: dict[str, str]) -> None:
    assert await verify(sign(target=f"/r/model/{segment}%3A0/invoke", body=body, **headers), body) == Caller(
        NAME, "signature"
    )


def changed(inbound: Inbound, **headers: str | None) -> Inbound:
    merged = {**inbound.headers, **{name.replace("_", "-"): value for name, value in headers.items()}}
    return replace(inbound, headers={name: value for name, value in merged.items() if value is not None})


def authorization(edit: Callable[[str], str]) -> Callable[[Inbound], Inbound]:
    return lambda inbound: changed(inbound, authorization=edit(inbound.headers["authorization"]))


def flip(text: str) -> str:
    return text[:-1] + ("0" if text[-1] != "0" else "1")


TAMPERED: dict[str, Callable[[Inbound], Inbound]] = {
    "another path": lambda i: replace(i, target=i.target.replace("v2", "v3")),
    "a slash decoded": lambda i: replace(i, target=i.target.replace("%3A", ":")),
    "a query added": lambda i: replace(i, target=i.target + "?x=1", query=(("x", "1"),)),
    "another method": lambda i: replace(i, method="PUT"),
    "another host": lambda i: changed(i, host="other.internal"),
    "another media type": lambda i: changed(i, content_type="text/plain"),
    "another date": lambda i: changed(
        i, x_amz_date=(datetime.now(UTC) + timedelta(seconds=90)).strftime("%Y%m%dT%H%M%SZ")
    ),
    "no date": lambda i: changed(i, x_amz_date=None),
    "a date of no form": lambda i: changed(i, x_amz_date="yesterday"),
    "an unsigned x-amz header added": lambda i: changed(i, x_amz_target="x"),
    "an unsigned setting added": lambda i: changed(i, x_amzn_bedrock_trace="ENABLED"),
    "another patient named": lambda i: changed(i, x_phi_subject="MRN-1"),
    "a signed header removed": lambda i: changed(i, content_type=None),
    "an unsigned payload": lambda i: changed(i, x_amz_content_sha256="UNSIGNED-PAYLOAD"),
    "another key's id": authorization(lambda a: a.replace(KEY, OTHER)),
    "an unknown key's id": authorization(lambda a: a.replace(KEY, "PHIGAAAAAAAAAAAAAAAA")),
    "another region in the scope": authorization(lambda a: a.replace("us-east-1", "us-west-2")),
    "another service in the scope": authorization(lambda a: a.replace("/bedrock/", "/s3/")),
    "another day in the scope": authorization(lambda a: a.replace(a.split("/")[1], "20200101")),
    "the host unsigned": authorization(lambda a: a.replace("host;", "")),
    "the date unsigned": authorization(lambda a: a.replace(";x-amz-date", "")),
    "headers twice": authorization(lambda a: a.replace("host;", "host;host;")),
    "headers out of order": authorization(lambda a: a.replace("content-type;host", "host;content-type")),
    "a header that was not sent": authorization(lambda a: a.replace("host;", "host;x-absent;")),
    "upper case in the headers' names": authorization(lambda a: a.replace("host", "Host")),
    "a flipped digit": authorization(flip),
    "a signature too short": authorization(lambda a: a[:-1]),
    "a signature too long": authorization(lambda a: a + "0"),
    "an empty signature": authorization(lambda a: a[: a.index("Signature=") + 10]),
    "upper case in the signature": authorization(lambda a: a[:-64] + a[-64:].upper()),
    "two proofs": authorization(lambda a: f"{a}, {a}"),
    "a line break": authorization(lambda a: a + "\n"),
    "another algorithm": authorization(lambda a: a.replace("AWS4-HMAC-SHA256", "AWS4-ECDSA-P256-SHA256")),
}


@pytest.mark.parametrize("name", TAMPERED)
async def test_what_was_changed_after_signing_proves_nobody(name: str) -> None:
    inbound = sign()
    tampered = TAMPERED[name](inbound)
    assert tampered != inbound
    assert unproven(await verify(tampered))


async def test_a_changed_body_proves_nobody() -> None:
    for body in (BODY + b" ", b"", None):
        assert unproven(await verify(sign(), body))


async def test_a_named_body_hash_must_be_the_bodys() -> None:
    import hashlib

    digest = hashlib.sha256(BODY).hexdigest()
    assert await verify(sign(**{"X-Amz-Content-SHA256": digest})) == Caller(NAME, "signature")
    for wrong in (
        hashlib.sha256(b"x").hexdigest(),
        "UNSIGNED-PAYLOAD",
        "STREAMING-AWS4-HMAC-SHA256-PAYLOAD",
        "STREAMING-UNSIGNED-PAYLOAD-TRAILER",
        "",
    ):
        # Signed as it stands, so nothing but the claim is wrong.
        assert unproven(await verify(sign(**{"X-Amz-Content-SHA256": wrong})))


@pytest.mark.parametrize(
    ("minutes", "taken"), [(-4.9, True), (4.9, True), (-5.1, False), (5.1, False), (60 * 24, False)]
)
async def test_the_window(minutes: float, taken: bool) -> None:
    result = await verify(sign(), now=datetime.now(UTC) + timedelta(minutes=minutes))
    assert isinstance(result, Caller) if taken else unproven(result)


async def test_a_secret_is_good_for_its_own_key_and_caller_only() -> None:
    assert unproven(await verify(sign(secret="another secret")))
    assert unproven(await verify(sign(key=OTHER)))
    assert access_secret(STATE_KEY, "billing-svc", KEY) != SECRET != access_secret(bytes(32), NAME, KEY)
    assert unproven(await verify(sign(secret=access_secret(STATE_KEY, "billing-svc", KEY))))


async def test_sessions_presigned_urls_and_compression_are_not_taken() -> None:
    assert unproven(await verify(sign(token="a session")))
    request = AWSRequest(method="GET", url=f"https://{HOST}/r/foundation-models", headers={})
    SigV4QueryAuth(Credentials(KEY, SECRET), "bedrock", "us-east-1").add_auth(request)
    assert signed_service(Bedrock(), {}) is None  # a presigned URL is no proof that is looked at
    target = request.url.removeprefix(f"https://{HOST}")
    assert unproven(await verify(sign("GET", target, b""), b""))
    zipped = await verify(sign(**{"Content-Encoding": "gzip"}))
    assert isinstance(zipped, Refusal)
    assert zipped.reason is Reason.UNSUPPORTED_ENCODING


async def test_the_scope_is_that_of_the_routes_agreement() -> None:
    agreement: Any = SimpleNamespace(credential=Credential("aws", "eu-central-1"), host="x")
    assert unproven(await verify(sign(), agreement=agreement))
    assert await verify(sign(region="eu-central-1"), agreement=agreement) == Caller(NAME, "signature")
    nowhere: Any = SimpleNamespace(credential=Credential("env", "X"), host="bedrock.internal")
    assert unproven(await verify(sign(), agreement=nowhere))


@pytest.mark.parametrize(
    ("host", "region"),
    [
        ("bedrock-runtime.us-east-1.amazonaws.com", "us-east-1"), ("bedrock-runtime-fips.us-gov-west-1.amazonaws.com", "us-gov-west-1"), ("bedrock.eu-central-1.amazonaws.com", "eu-central-1"),
        ("vpce-0ab.bedrock-runtime.us-east-1.vpce.amazonaws.com", "us-east-1"), ("bedrock-runtime.us-east-1.api.aws", "us-east-1"), ("example.com", None), ("bedrock-runtime.example.com", None),
    ],
)  # fmt: skip
def test_the_region_of_a_host(host: str, region: str | None) -> None:
    agreement: Any = SimpleNamespace(credential=Credential("env", "AWS_BEARER_TOKEN_BEDROCK"), host=host)
    assert region_of(agreement) == region


async def test_the_body_is_read_only_for_what_may_be_a_proof() -> None:
    checker = Signatures(STATE_KEY, lambda: datetime.now(UTC))
    for inbound, times in (
        (sign(), 1),
        (TAMPERED["an unknown key's id"](sign()), 0),
        (TAMPERED["no date"](sign()), 0),
        (sign(region="us-west-2"), 0),
    ):
        content: Any = Content(BODY)
        await checker.identify(POLICY, AGREEMENT, "bedrock", inbound, content)
        assert content.read_times == times
    too_large = Refusal(Reason.BODY_TOO_LARGE)
    assert await verify(sign(), too_large) is too_large


async def test_without_the_extra_nobody_is_proved(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sigv4, "RESIGNING", False)
    assert unproven(await verify(sign()))


def test_only_our_own_access_keys_are_read_as_signatures() -> None:
    assert signed_service(Bedrock(), sign().headers) == "bedrock"
    assert signed_service(Bedrock(), sign(key="AKIAIOSFODNN7EXAMPLE").headers) is None  # a dummy: a certificate decides
    assert signed_service(Anthropic(), sign().headers) is None


def test_access_keys_are_written_read_and_revoked(tmp_path: Path) -> None:
    root = Path(__file__).parents[2] / "policies"
    for path in root.rglob("*.yaml"):
        copy = tmp_path / path.relative_to(root)
        copy.parent.mkdir(exist_ok=True)
        copy.write_bytes(path.read_bytes())
    callers = tmp_path / "callers.yaml"
    before = callers.read_text()
    add_caller(callers, NAME)
    first, second = add_access_key(callers, NAME), add_access_key(callers, NAME)
    fresh = add_access_key(callers, "new-svc")
    spoken = frozenset(dialects())
    policy = load(tmp_path, dialects=spoken, today=date(2026, 12, 1))
    assert policy.access_keys == {first.id: NAME, second.id: NAME, fresh.id: "new-svc"}
    assert [key.id for key in policy.callers[NAME].aws] == [first.id, second.id]
    assert len(policy.callers[NAME].keys) == 1
    assert access_secret(STATE_KEY, NAME, first.id) not in callers.read_text()
    assert remove_key(callers, first.id) == NAME
    assert remove_key(callers, second.id) == NAME
    assert remove_key(callers, fresh.id) == "new-svc"
    policy = load(tmp_path, dialects=spoken, today=date(2026, 12, 1))
    assert policy.access_keys == {}
    assert "# mtls: [billing.hospital.example]" in callers.read_text()
    assert before.splitlines()[0] in callers.read_text()
    with pytest.raises(PolicyError, match="no caller has a key"):
        remove_key(callers, first.id)


@pytest.mark.parametrize("identifier", ["PHIG", "AKIAABCDEFGHIJKLMNOP", "PHIGabcdefghijklmnop", KEY + "A", KEY + "\n"])
def test_a_damaged_access_key_is_no_key(identifier: str) -> None:
    assert read_access_key(identifier, date.min) is None
    made = new_access_key()
    assert read_access_key(made.id, made.created) == made


def test_the_policy_names_a_damaged_or_doubled_access_key(tmp_path: Path) -> None:
    callers = tmp_path / "callers.yaml"
    callers.write_text(
        f'a:\n  aws: [{{id: "{KEY}", created: 2026-01-01}}]\nb:\n  aws: [{{id: "{KEY}", created: 2026-01-01}}, {{id: "AKIA", created: 2026-01-01}}]\n'
    )
    with pytest.raises(PolicyError) as caught:
        add_access_key(callers, "a")
    told = " ".join(str(problem) for problem in caught.value.problems)
    assert "stands here a second time" in told
    assert "is damaged (not shown)" in told
