"""Refusals as Bedrock writes errors: boto3 raises its own exceptions, and tries again only what may help."""

from __future__ import annotations

from gateway.model import JsonValue
from gateway.refusals import Reason, Refusal
from gateway.vendors.bedrock_stream import exception
from gateway.vendors.dialect import Reply
from gateway.wire.strictjson import dumps

# Where trying the same call again may help. AWS SDKs try again at 500, 502, 503 and 504 and at throttling.
_PASSING = frozenset(
    {
        Reason.OVERLOADED,
        Reason.SHUTTING_DOWN,
        Reason.DETECTOR_UNAVAILABLE,
        Reason.VENDOR_UNREACHABLE,
        Reason.VENDOR_RESTING,
        Reason.BUDGET_UNAVAILABLE,
    }
)
_BY_STATUS = {
    400: "ValidationException",
    401: "AccessDeniedException",
    403: "AccessDeniedException",
    404: "ResourceNotFoundException",
    413: "ValidationException",
    415: "ValidationException",
    429: "ThrottlingException",
}
_OF_THE_VENDOR = {408: "ModelTimeoutException", 424: "ModelErrorException", 503: "ServiceUnavailableException"}


def _error(refusal: Refusal) -> tuple[int, str]:
    """Give the status and the exception."""
    reason = refusal.reason
    if refusal.said is not None:  # AWS's own, or that of a proxy before it: of its status, as the SDK would have it
        other = "InternalServerException" if refusal.said >= 500 else "ValidationException"
        return refusal.said, {**_BY_STATUS, **_OF_THE_VENDOR}.get(refusal.said, other)
    if reason is Reason.UNKNOWN_CALLER:
        return 403, "AccessDeniedException"  # as AWS answers a signature or a key that it does not know
    if reason in _PASSING or reason is Reason.AUDIT_UNAVAILABLE:
        return 503, "ServiceUnavailableException"
    if reason is Reason.VENDOR_TIMEOUT:
        return 408, "ModelTimeoutException"
    if refusal.status >= 500:
        return 424, "ModelErrorException"  # a fault that lasts: the one status for it that no AWS SDK tries again at
    return refusal.status, _BY_STATUS.get(refusal.status, "ValidationException")


def render(refusal: Refusal, event_id: str) -> Reply:
    """Write ``{"message": …}`` with the exception's name in ``x-amzn-errortype`` and the event's id as request id."""
    status, kind = _error(refusal)
    headers = {
        "content-type": "application/json",
        "x-amzn-errortype": kind,
        "x-amzn-requestid": event_id,
        "x-should-retry": "true" if refusal.passing and status in (429, 503) else "false",  # Anthropic's Bedrock client
    }
    if refusal.retry_after is not None and status in (429, 503):
        headers["retry-after"] = str(refusal.retry_after)
    return Reply(status, headers, dumps(_body(refusal, event_id)))


def stream_error(refusal: Refusal, event_id: str) -> bytes:
    """Write an exception message into a stream that has begun."""
    return exception("modelStreamErrorException", _body(refusal, event_id))


def _body(refusal: Refusal, event_id: str) -> dict[str, JsonValue]:
    # boto3 shows its callers the message alone, so the code and the event stand in it.
    return {"message": f"{refusal.message} [{refusal.reason.value}, event {event_id}]"}
