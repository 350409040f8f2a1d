"""The same request for a streamed answer, in each dialect's way to ask for one."""

from __future__ import annotations

from gateway.model import JsonValue

_BY_FIELD = ("/v1/messages", "/chat/completions", "/responses")
_BY_PATH = {
    "/converse": "/converse-stream",
    "/invoke": "/invoke-with-response-stream",
    ":generateContent": ":streamGenerateContent",
    ":rawPredict": ":streamRawPredict",
}


def streamed(path: str, body: JsonValue) -> tuple[str, JsonValue] | None:
    """Give path and body that ask for a stream; None where the request does already, or its operation has none."""
    if not isinstance(body, dict) or body.get("stream") is True:
        return None
    bare, mark, query = path.partition("?")
    if bare.endswith(_BY_FIELD):
        return path, {**body, "stream": True}
    for ending, other in _BY_PATH.items():
        if bare.endswith(ending):
            query = f"alt=sse&{query}".rstrip("&") if other == ":streamGenerateContent" else query
            body = {**body, "stream": True} if other == ":streamRawPredict" else body
            return f"{bare.removesuffix(ending)}{other}{'?' if query else mark}{query}", body
    return None
