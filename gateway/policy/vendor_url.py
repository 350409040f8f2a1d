"""The URL of a vendor: https, a host, perhaps a port, nothing else."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from gateway.policy.hosts import is_number
from gateway.policy.networks import NEVER, NEVER_REMEDY, reachable

_LABEL = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_HOST = re.compile(rf"(?=.{{1,253}}$){_LABEL}(\.{_LABEL})*", re.ASCII)
_MAY_HOLD_A_SECRET = frozenset("@?#")


@dataclass(frozen=True, slots=True)
class VendorUrl:
    """Where a vendor is."""

    host: str  # lower case; an IPv6 address without brackets
    port: int


@dataclass(frozen=True, slots=True)
class BadUrl:
    """Why a URL cannot be used."""

    why: str
    remedy: str = "write https://host or https://host:port"
    secret: bool = False  # the URL may hold a password or a key and is not to be shown


def read_vendor_url(url: str, network: str) -> VendorUrl | BadUrl:
    """Read a vendor's URL. ``network`` is public or private; an inside address needs private."""
    read = _read(url, network)
    if isinstance(read, BadUrl):  # a user name and password stand before an @, a key of some vendors behind a ?
        return replace(read, secret=not _MAY_HOLD_A_SECRET.isdisjoint(url))
    return read


def _read(url: str, network: str) -> VendorUrl | BadUrl:
    if not url.isascii() or not url.isprintable() or " " in url or "\\" in url:
        return BadUrl("is not plain", "write an ASCII host name (punycode for others)")
    try:
        parts = urlsplit(url)
        port = 443 if parts.port is None else parts.port
    except ValueError:
        return BadUrl("is not a URL")
    host = (parts.hostname or "").lower()
    if "@" in url:
        return BadUrl("holds a user name or password", "leave it out; secrets are named under credential")
    if parts.scheme != "https":
        return BadUrl("is not https", "write https://; content never leaves without TLS")
    if parts.path not in ("", "/") or "?" in url or "#" in url:
        return BadUrl("has something after the host", "leave it out; the dialect builds the path")
    address = _address(host)
    if port < 1 or parts.netloc.endswith(":") or (address is None and not _is_host_name(host)):
        return BadUrl("has no usable host and port")
    inside = host == "localhost" if address is None else not reachable(address, private=False)
    if address is not None and not reachable(address, private=True):
        return BadUrl(NEVER, NEVER_REMEDY)
    if network == "public" and inside:
        return BadUrl("is not a public address", "write network: private where the vendor is inside")
    if network == "public" and address is None and "." not in host:
        return BadUrl("names a host of one word", "write its whole name; or network: private where it is inside")
    return VendorUrl(host, port)


def _address(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        return None


def _is_host_name(host: str) -> bool:
    return _HOST.fullmatch(host) is not None and not is_number(host)
