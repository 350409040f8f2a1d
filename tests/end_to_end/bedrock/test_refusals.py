"""What is not sent, and how boto3 hears of it: its own exceptions, and no attempt more than may help."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from aiohttp import web
from botocore.exceptions import ClientError, EventStreamError

from gateway.detector.pool import DetectorUnavailable, Trouble
from gateway.simulators.bedrock import error, frame, open_stream
from gateway.simulators.vendor import Received
from tests.end_to_end.bedrock.conftest import MODEL, off_loop

HELLO: dict[str, Any] = {
    "modelId": MODEL,
    "messages": [{"role": "user", "content": [{"text": "Summarize asthma care for Maria Lopez."}]}],
}


async def refused(
    bedrock: Any, kind: str, code: str, *, request: dict[str, Any] | None = None, **options: Any
) -> ClientError:
    client = bedrock.client(**options)
    with pytest.raises(getattr(client.exceptions, kind)) as caught:
        await off_loop(client.converse, **{**HELLO, **(request or {})})
    assert code in caught.value.response["Error"]["Message"]
    assert bedrock.vendor.received == []
    event = bedrock.house.events()[-1]
    assert (event["stage"], event["reason"]) == ("refusal", code)
    assert caught.value.response["ResponseMetadata"]["RequestId"] == event["event_id"]
    return caught.value


async def test_signatures_that_prove_nobody(bedrock) -> None:
    key, secret = bedrock.keys
    for options in (
        {"keys": (key, secret[:-1] + "x")},
        {"keys": ("PHIGAAAAAAAAAAAAAAAA", secret)},
        {"keys": ("AKIAIOSFODNN7EXAMPLE", secret)},
        {"region": "us-west-2"},
        {"token": "t"},
    ):
        failure = await refused(bedrock, "AccessDeniedException", "unknown_caller", **options)
        assert failure.response["ResponseMetadata"]["HTTPStatusCode"] == 403
        assert "caller" not in bedrock.house.events()[-1] or bedrock.house.events()[-1]["caller"] is None


async def test_an_access_key_of_awss_own_is_told_as_one(bedrock) -> None:
    """A team that forgot to change the key has sent one: "no key was found" would send it looking elsewhere."""
    failure = await refused(bedrock, "AccessDeniedException", "unknown_caller", keys=("AKIAIOSFODNN7EXAMPLE", "x" * 40))
    told = failure.response["Error"]["Message"]
    assert "gateway did not issue" in told and "No key" not in told
    assert "AKIA" not in told


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, "AccessDeniedException"),
        (429, "ThrottlingException"),
        (500, "InternalServerException"),
        (503, "ServiceUnavailableException"),
    ],
)
async def test_an_error_that_cannot_be_read_is_the_exception_of_its_status(bedrock, status: int, kind: str) -> None:
    """A page of a proxy between the gateway and AWS: each was a ModelErrorException, whatever its status."""

    async def page(_request: web.BaseRequest, _received: Received) -> web.Response:
        return web.Response(status=status, text="<html>Sorry</html>", content_type="text/html")

    bedrock.vendor.script.append(page)
    client = bedrock.client()
    with pytest.raises(ClientError) as caught:
        await off_loop(client.converse, **HELLO)
    told = caught.value.response
    assert (told["Error"]["Code"], told["ResponseMetadata"]["HTTPStatusCode"]) == (kind, status)
    assert "vendor_reply" in told["Error"]["Message"]


async def test_a_misspelt_route_is_told_as_one(bedrock) -> None:
    failure = await refused(bedrock, "ResourceNotFoundException", "unknown_route", route="/discharge-summary")
    assert "path of your route" in failure.response["Error"]["Message"]
    assert bedrock.house.events()[-1]["caller"] == "notes-svc"
    # Whoever proves nobody does not hear which routes there are.
    keys = (bedrock.keys[0], "x" * 40)
    await refused(bedrock, "AccessDeniedException", "unknown_caller", route="/discharge-summary", keys=keys)


async def test_a_revoked_key_and_another_callers_key(bedrock) -> None:
    from gateway.policy.callers_file import remove_key

    other = bedrock.issue("billing-svc")
    await bedrock.house.gateway.reload()
    await refused(bedrock, "AccessDeniedException", "caller_not_allowed", keys=other)
    remove_key(bedrock.house.root / "policies" / "callers.yaml", bedrock.keys[0])
    await bedrock.house.gateway.reload()
    await refused(bedrock, "AccessDeniedException", "unknown_caller")


@pytest.mark.parametrize(
    ("request_part", "kind", "code"),
    [
        ({"modelId": "meta.llama3-3-70b-instruct-v1:0"}, "AccessDeniedException", "model_not_covered"),
        ({"modelId": "arn:aws:bedrock:us-east-1:123456789012:application-inference-profile/abc123def456"}, "AccessDeniedException", "model_not_covered"),
        ({"modelId": "arn:aws:bedrock:us-east-1:123456789012:prompt/ABCDEFGHIJ"}, "AccessDeniedException", "endpoint_not_supported"),
        ({"toolConfig": {"tools": [{"systemTool": {"name": "nova_grounding"}}]}}, "AccessDeniedException", "feature_not_covered"),
        ({"guardrailConfig": {"guardrailIdentifier": "abc", "guardrailVersion": "1"}}, "AccessDeniedException", "feature_not_covered"),
        ({"additionalModelRequestFields": {"anthropic_beta": ["context-1m-2025-08-07"]}}, "AccessDeniedException", "feature_not_covered"),
        ({"messages": [{"role": "user", "content": [{"image": {"format": "png", "source": {"bytes": b"x"}}}]}]}, "AccessDeniedException", "media_not_allowed"),
        ({"messages": [{"role": "user", "content": [{"document": {"name": "d", "source": {"s3Location": {"uri": "s3://our-bucket/x.pdf"}}}}]}]}, "AccessDeniedException", "feature_not_covered"),
        ({"messages": [{"role": "user", "content": [{"toolAddition": {"tool": {"type": "t", "name": "x"}}}]}]}, "ValidationException", "unknown_content"),
        ({"toolConfig": {"tools": [{"toolSpec": {"name": "Maria_Lopez", "inputSchema": {"json": {}}}}]}}, "ValidationException", "identifier_in_control_field"),
    ],
    ids=["model", "application profile", "stored prompt", "system tool", "guardrail", "beta", "media", "S3", "block", "tool's name"],
)  # fmt: skip
async def test_what_the_agreement_does_not_cover(bedrock, request_part: dict[str, Any], kind: str, code: str) -> None:
    await refused(bedrock, kind, code, request=request_part)


async def test_metadata_that_the_route_requires(bedrock) -> None:
    await refused(bedrock, "ValidationException", "metadata_missing", metadata={"X-Phi-Actor": "a"})


async def test_a_call_that_is_turned_away_unread_is_told_in_its_sdks_own_way(bedrock) -> None:
    listener = bedrock.house.gateway.listener
    listener._listen = replace(listener._listen, in_flight=0)
    await refused(bedrock, "ServiceUnavailableException", "overloaded")


async def test_only_what_may_help_is_tried_again(bedrock) -> None:
    bedrock.house.detector.failure = DetectorUnavailable(Trouble.TIMED_OUT)
    await refused(bedrock, "ServiceUnavailableException", "detector_unavailable", attempts=2)
    assert len(bedrock.house.events()) == 2
    bedrock.house.detector.failure = RuntimeError("x")
    await refused(bedrock, "ModelErrorException", "internal", attempts=2)
    assert len(bedrock.house.events()) == 3


async def throttle(_request: web.BaseRequest, received: Received) -> web.StreamResponse:
    return error(429, "ThrottlingException", f"Too many: {received.body.decode()[:500]}")


async def test_the_vendors_own_errors_pass_restored(bedrock) -> None:
    bedrock.vendor.script.append(throttle)
    client = bedrock.client()
    with pytest.raises(client.exceptions.ThrottlingException) as caught:
        await off_loop(client.converse, **HELLO)
    assert "Maria Lopez" in caught.value.response["Error"]["Message"]
    assert "Lopez" not in bedrock.vendor.received[0].body.decode()
    assert bedrock.house.events()[-1]["outcome"] == "vendor_error"


async def stumble(request: web.BaseRequest, _received: Received) -> web.StreamResponse:
    response = await open_stream(request)
    await response.write(frame("messageStart", {"role": "assistant"}))
    await response.write(frame("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "For [PERSON_1"}}))
    await response.write(frame("throttlingException", {"message": "about [PERSON_1]"}, message_type="exception"))
    await response.write_eof()
    return response


async def cut(request: web.BaseRequest, _received: Received) -> web.StreamResponse:
    response = await open_stream(request)
    await response.write(frame("messageStart", {"role": "assistant"}))
    await response.write(frame("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "For [PERSON_1"}})[:-9])
    await response.write_eof()
    return response


async def damage(request: web.BaseRequest, _received: Received) -> web.StreamResponse:
    response = await open_stream(request)
    await response.write(frame("messageStart", {"role": "assistant"}))
    data = bytearray(frame("contentBlockDelta", {"contentBlockIndex": 0, "delta": {"text": "For [PERSON_1]"}}))
    data[-8] ^= 1
    await response.write(bytes(data))
    await response.write_eof()
    return response


@pytest.mark.parametrize(
    ("script", "code", "outcome", "told"),
    [(stumble, "throttlingException", "vendor_error", "about Maria Lopez"), (cut, "modelStreamErrorException", "vendor_error", "vendor_reply"), (damage, "modelStreamErrorException", "vendor_error", "vendor_reply")],
)  # fmt: skip
async def test_a_stream_that_fails_raises(bedrock, script: Any, code: str, outcome: str, told: str) -> None:
    bedrock.vendor.script.append(script)
    client = bedrock.client()

    def call() -> None:
        stream = client.converse_stream(**HELLO)["stream"]
        try:
            for _ in stream:
                pass
        finally:
            stream.close()

    with pytest.raises(EventStreamError) as caught:
        await off_loop(call)
    assert caught.value.response["Error"]["Code"] == code
    assert told in caught.value.response["Error"]["Message"]
    assert bedrock.house.events()[-1]["outcome"] == outcome


async def test_no_credentials_of_the_gateways_own(bedrock, monkeypatch) -> None:
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    await refused(bedrock, "ModelErrorException", "vendor_credential_missing")
