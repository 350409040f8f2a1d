"""`forward_proxy` of gateway.yaml: the second port. Off unless it is there; where it may go is policy."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated

from pydantic import Field

from gateway.edge.port import TlsFiles
from gateway.policy.hosts import read_address
from gateway.policy.shapes import Shape, Size
from gateway.policy.sizes import read_size

_NOT_IN_IT = frozenset("@?#")
_Seconds = Annotated[float, Field(gt=0, le=86_400)]


class TunnelLimitsShape(Shape):
    """What a tunnel may cost."""

    connections: Annotated[int, Field(ge=1, le=100_000)] = 256
    per_caller: Annotated[int, Field(ge=1, le=100_000)] = 64
    head_seconds: _Seconds = 10
    connect_seconds: _Seconds = 10
    idle_seconds: _Seconds = 300
    total_seconds: _Seconds = 3600
    bytes: Size = "1GB"


class ForwardProxyShape(Shape):
    """The second port."""

    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65_535)] = 3128
    base_url: str | None = None
    limits: TunnelLimitsShape = TunnelLimitsShape()


@dataclass(frozen=True, slots=True)
class TunnelLimits:
    """What a tunnel may cost. Seconds; ``bytes`` in each direction."""

    connections: int = 256
    per_caller: int = 64
    head_seconds: float = 10.0
    connect_seconds: float = 10.0
    idle_seconds: float = 300.0
    total_seconds: float = 3600.0
    bytes: int = 1024**3


@dataclass(frozen=True, slots=True)
class ForwardListen:
    """Where the second port is. ``tls`` is the listener's own; None is for loopback only."""

    host: str
    port: int
    tls: TlsFiles | None
    base_url: str = "https://<this gateway>"  # what refusals point to, before the route's path
    limits: TunnelLimits = field(default_factory=TunnelLimits)


def read_forward_listen(
    written: ForwardProxyShape | None, tls: TlsFiles | None, fault: Callable[[tuple[str, ...], str, str], None]
) -> ForwardListen | None:
    """Read the section; faults go to ``fault`` as (steps, message, remedy)."""
    if written is None:
        return None
    limits = written.limits
    size = read_size(limits.bytes)
    if size is None:
        fault(("limits", "bytes"), f'"{limits.bytes}" is not a size', "write it as 1GB")
    usual = ForwardListen("", 0, None)
    base_url = written.base_url.rstrip("/") if written.base_url is not None else usual.base_url
    if written.base_url is not None:
        parts = read_address(base_url)
        if parts is None or parts.scheme not in ("https", "http") or parts.path or set(base_url) & _NOT_IN_IT:
            fault(("base_url",), "base_url is not the gateway's address", "write https://host or https://host:port")
    times = (limits.head_seconds, limits.connect_seconds, limits.idle_seconds, limits.total_seconds)
    bounds = TunnelLimits(limits.connections, limits.per_caller, *times, size or 1)
    return ForwardListen(written.host, written.port, tls, base_url, bounds)
