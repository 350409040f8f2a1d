"""What a caller asks the forward proxy for: where to, and in which form. Strict; nothing of it is echoed."""

from __future__ import annotations

import base64
import binascii
from dataclasses import dataclass, field

from gateway.policy.hosts import Host, read_authority
from gateway.refusals import Reason, Refusal
from gateway.wire.proxyhead import ProxyHead

_METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
_OF_THE_HOP = frozenset(
    "connection keep-alive proxy-connection proxy-authorization te trailer transfer-encoding upgrade "
    "host expect".split()
)
_MOST_BODY = 15  # digits of a length


@dataclass(frozen=True, slots=True)
class Asked:
    """A destination. ``head`` is what is sent there for a request in plain HTTP; None: a tunnel is asked for."""

    host: Host = field(repr=False)
    port: int
    head: bytes | None = field(default=None, repr=False)
    body: int | None = None  # bytes of the request's body


def read_request(head: ProxyHead) -> Asked | Refusal:
    """Read the request: CONNECT host:port, or METHOD http://host[:port]/path."""
    if head.method == "CONNECT":
        return _tunnel(head)
    if head.target.startswith("/"):
        remedy = "This is the forward proxy; the base URL leads to the gateway's other port."
        return Refusal(Reason.BAD_REQUEST, remedy=remedy)
    scheme, marker, rest = head.target.partition("://")
    if not marker or scheme.lower() not in ("http", "https") or head.method not in _METHODS or "#" in rest:
        return Refusal(Reason.BAD_REQUEST, remedy="Ask by CONNECT, or by the whole http:// address.")
    end = next((index for index, letter in enumerate(rest) if letter in "/?"), len(rest))
    authority = read_authority(rest[:end], 443 if scheme.lower() == "https" else 80)
    if authority is None or not _same_host(head, *authority):
        return Refusal(Reason.BAD_REQUEST, remedy="Name one host, in the address and in Host alike.")
    host, port = authority
    if scheme.lower() == "https":
        return Asked(host, port)  # decided like a tunnel, so that an AI vendor's is told so; then refused
    return _request(head, host, port, rest[end:])


def is_tunnel(head: ProxyHead) -> bool:
    """Say whether a tunnel is asked for."""
    return head.method == "CONNECT"


def _tunnel(head: ProxyHead) -> Asked | Refusal:
    authority = read_authority(head.target)
    if authority is None or not _same_host(head, *authority):
        return Refusal(Reason.BAD_REQUEST, remedy="Write CONNECT host:port, and the same in Host.")
    if head.headers.keys() & {"content-length", "transfer-encoding", "upgrade", "expect"}:
        return Refusal(Reason.BAD_REQUEST, remedy="CONNECT has no body (RFC 9110 section 9.3.6).")
    return Asked(*authority)


def _same_host(head: ProxyHead, host: Host, port: int) -> bool:
    """Hold Host against the target: a request that names two hosts could be read in two ways."""
    named = head.header("host")
    if named is None:
        return True
    return read_authority(named, port) == (host, port)


def _request(head: ProxyHead, host: Host, port: int, rest: str) -> Asked | Refusal:
    if "transfer-encoding" in head.headers:
        return Refusal(Reason.BAD_REQUEST, remedy="Send Content-Length; chunked bodies are not passed on.")
    if "upgrade" in head.headers:
        return Refusal(Reason.BAD_REQUEST, remedy="Do not ask for another protocol.")
    length = head.header("content-length") or "0"
    if not (length.isascii() and length.isdecimal()) or len(length) > _MOST_BODY:
        return Refusal(Reason.BAD_REQUEST, remedy="Send one Content-Length.")
    named = {name.strip().lower() for value in head.headers.get("connection", ()) for name in value.split(",")}
    path = rest if rest.startswith("/") else f"/{rest}"
    authority = f"[{host.name}]" if ":" in host.name else host.name
    # In the caller's own version: it gets the answer as it comes, and one of HTTP/1.0 reads none in chunks.
    lines = [f"{head.method} {path} HTTP/{head.version}", f"Host: {authority}{'' if port == 80 else f':{port}'}"]
    for name, values in head.headers.items():
        if name not in _OF_THE_HOP and name not in named - {"content-length"} and not name.startswith("x-phi-"):
            lines += [f"{name}: {value}" for value in values]
    lines.append("Connection: close")
    return Asked(host, port, "\r\n".join(lines).encode("ascii") + b"\r\n\r\n", int(length))


def presented_key(head: ProxyHead) -> str | None:
    """Give the key in Proxy-Authorization: Basic's password, or Bearer; None where there is none."""
    scheme, _, value = (head.header("proxy-authorization") or "").partition(" ")
    if scheme.lower() == "bearer":
        return value.strip()
    if scheme.lower() != "basic":
        return None if not scheme else ""
    try:
        decoded = base64.b64decode(value.strip(), validate=True).decode("ascii")
    except (binascii.Error, UnicodeDecodeError):
        return ""
    return decoded.partition(":")[2]
