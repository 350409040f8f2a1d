"""Which addresses the gateway may dial, decided on the very address that is dialled.

A vendor's name may resolve to anything (a poisoned resolver, rebinding, a typo in a zone). The check therefore runs in
the socket factory, once per address, after resolution and for literal addresses too.
"""

from __future__ import annotations

import ipaddress
from enum import StrEnum


class Network(StrEnum):
    """Where a vendor lives."""

    PUBLIC = "public"
    PRIVATE = "private"  # PrivateLink or self-hosted: private and loopback addresses are allowed as well


class AddressRefused(OSError):
    """The address is outside the vendor's network. Carries no address: a resolver's answer does not belong in logs."""

    def __init__(self) -> None:
        super().__init__("address refused")


# Never a vendor, on whichever network: instance metadata and platform services of the large clouds.
_PLATFORM_SERVICES = frozenset(
    ipaddress.ip_address(text)
    for text in (
        "169.254.169.254",
        "169.254.170.2",
        "168.63.129.16",
        "100.100.100.200",
        "fd00:ec2::254",
        "fd20:ce::254",
    )
)
# Addresses that carry another address inside: a check of the outer one says nothing (RFC 6052, 8215, 3056, 4380).
_TRANSLATED = tuple(
    ipaddress.ip_network(text) for text in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "::/96")
)
_CARRIER_GRADE_NAT = ipaddress.ip_network("100.64.0.0/10")  # RFC 6598
# RFC 1918, RFC 4193 and loopback: what a self-hosted vendor or a private endpoint may have. So may what came before
# RFC 4193, the site-local addresses of RFC 3513, which Python takes for global.
_PRIVATE = tuple(
    ipaddress.ip_network(text)
    for text in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "fc00::/7", "fec0::/10", "::1/128")
)


def may_dial(address: str, network: Network) -> bool:
    """Say whether ``address`` (literal IPv4 or IPv6, with or without a zone) may be dialled on ``network``."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    if ip in _PLATFORM_SERVICES:
        return False
    if any(ip.version == net.version and ip in net for net in _PRIVATE):
        return network is Network.PRIVATE
    if any(ip.version == net.version and ip in net for net in (*_TRANSLATED, _CARRIER_GRADE_NAT)):
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified or ip.is_link_local)
