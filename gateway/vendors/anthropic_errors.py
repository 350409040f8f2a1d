"""The types of errors by which Anthropic's clients tell what happened: on its own API, and on Vertex AI."""

from __future__ import annotations

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
}


def error_type(status: int) -> str:
    """Give the type that goes with an HTTP status."""
    return _TYPES.get(status, "api_error")
