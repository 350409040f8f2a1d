"""The types of errors by which Anthropic's clients tell what happened: on its own API, and on Vertex AI."""

from __future__ import annotations

from gateway.model import JsonObject
from gateway.refusals import Reason, Refusal

_TYPES = {
    400: "invalid_request_error",
    401: "authentication_error",
    403: "permission_error",
    404: "not_found_error",
    413: "request_too_large",
    415: "invalid_request_error",
    429: "rate_limit_error",
    502: "api_error",
    503: "overloaded_error",
    504: "timeout_error",
    529: "overloaded_error",
}


def error_type(status: int) -> str:
    """Give the type that goes with an HTTP status."""
    return _TYPES.get(status, "api_error")


def error_details(refusal: Refusal) -> JsonObject:
    """Give ``{"details": {...}}`` where the SDK knows by it how to go on by itself; else nothing.

    A thread is refused as the API refuses it to organizations under HIPAA (anthropic 2.14,
    ``ThreadUnsupportedRequestErrorDetails``): a tool runner, which asks for one unasked, then sends the whole history.
    """
    if refusal.reason is Reason.CANNOT_INSPECT and refusal.place == "thread":
        return {"details": {"error_code": "thread_unsupported_request", "unsupported": ["hipaa"]}}
    return {}
