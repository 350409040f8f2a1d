"""What the forward proxy answers where it refuses: a person sees what to do, whatever the client shows of it."""

from __future__ import annotations

from collections.abc import Sequence

from gateway.refusals import Refusal

_PHRASES = {400: "Bad Request", 403: "Forbidden", 407: "Proxy Authentication Required", 502: "Bad Gateway"}


def write_refusal(refusal: Refusal, status: int, event_id: str, ways: Sequence[tuple[str, str]] | None) -> bytes:
    """Write the answer of a refusal, whole.

    ``ways`` are the base URLs, each with its dialect, by which a known caller reaches the AI vendor that it asked for;
    None where it asked for none. Many clients show the status line alone, so the first of them stands there.
    """
    phrase = _PHRASES.get(status, "Refused")
    lines = [refusal.message]
    headers = [f"X-Phi-Reason: {refusal.reason.value}", f"X-Phi-Event-Id: {event_id}"]
    if status == 407:
        headers.append('Proxy-Authenticate: Basic realm="phi-gateway"')
        lines.append("Put your gateway key into the proxy's address: https://any-name:KEY@host:port")
    if ways:
        phrase = f"AI vendors by the gateway's base URL only: {ways[0][0]}"
        headers += [f"X-Phi-Base-Url: {url}" for url, _ in ways]
        lines += ["Base URLs of this caller:", *(f"  {url} ({dialect})" for url, dialect in ways)]
    elif ways is not None:
        phrase = "AI vendors by the gateway's base URL only: ask the security team for a route"
        lines.append("No route of this caller leads there: ask the security team for one.")
    lines.append(f"[{refusal.reason.value}, event {event_id}]")
    body = "\n".join(lines).encode("ascii", "replace") + b"\n"
    head = [f"HTTP/1.1 {status} {phrase}", *headers, "Content-Type: text/plain; charset=us-ascii"]
    head += [f"Content-Length: {len(body)}", "Cache-Control: no-store", "Connection: close"]
    return "\r\n".join(head).encode("ascii", "replace") + b"\r\n\r\n" + body
