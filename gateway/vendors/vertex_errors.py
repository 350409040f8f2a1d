"""Errors as Google's APIs write them, readable for Anthropic's client on Vertex AI too.

One body serves both: Google's clients read ``error.code`` (a number), ``status`` and ``details``; Anthropic's client
reads the HTTP status and ``error.type``.
"""

from __future__ import annotations

from gateway.model import JsonObject
from gateway.refusals import MEANINGS, Reason, Refusal
from gateway.vendors.anthropic_errors import error_type

_STATUS = {
    400: "INVALID_ARGUMENT",
    401: "UNAUTHENTICATED",
    403: "PERMISSION_DENIED",
    404: "NOT_FOUND",
    413: "INVALID_ARGUMENT",
    415: "INVALID_ARGUMENT",
    429: "RESOURCE_EXHAUSTED",
    500: "INTERNAL",
    501: "UNIMPLEMENTED",
    502: "UNAVAILABLE",
    503: "UNAVAILABLE",
    504: "DEADLINE_EXCEEDED",
}
# Statuses that may stand in an audit event as the reason why a vendor's stream failed.
KNOWN_STATUSES = frozenset(
    {*_STATUS.values(), "ABORTED", "CANCELLED", "FAILED_PRECONDITION", "OUT_OF_RANGE", "UNKNOWN"}
)
# Google's clients decide by the status alone whether to try again, and do so for 500, 502, 503 and 504. What an
# operator must mend first has a status of the same class that they do not repeat.
_TO_BE_MENDED = frozenset(
    {
        Reason.VENDOR_CREDENTIAL_MISSING,
        Reason.VENDOR_ADDRESS_REFUSED,
        Reason.VENDOR_TLS,
        Reason.VENDOR_REDIRECT,
    }
)


def status_of(refusal: Refusal) -> int:
    """Give the HTTP status of a refusal."""
    return 501 if refusal.reason in _TO_BE_MENDED else refusal.status


def error_body(refusal: Refusal, event_id: str) -> JsonObject:
    """Give the error object: numeric code, message, status, ErrorInfo, and RetryInfo where another try may help.

    ``error`` stands first: in a stream, Google's client knows an error by how the chunk begins.
    """
    status = status_of(refusal)
    info: JsonObject = {
        "@type": "type.googleapis.com/google.rpc.ErrorInfo",
        "reason": refusal.reason.value.upper(),
        "domain": "phi-gateway",
        "metadata": {
            "code": refusal.reason.value,
            "remedy": refusal.remedy or MEANINGS[refusal.reason].remedy,
            "event_id": event_id,
        },
    }
    retry: JsonObject = {"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": f"{refusal.wait}s"}
    return {
        "error": {
            "code": status,
            "message": refusal.message,
            "status": _STATUS.get(status, "INTERNAL"),
            "type": error_type(status),
            "details": [info] if refusal.retry_after is None else [info, retry],
        },
        "type": "error",
        "request_id": event_id,
    }
