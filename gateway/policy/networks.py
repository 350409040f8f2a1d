"""Which addresses may be dialled on a public and on a private network: one rule for the check and for the dial."""

from __future__ import annotations

import ipaddress
from typing import TypeAlias

Address: TypeAlias = ipaddress.IPv4Address | ipaddress.IPv6Address

NEVER = "is an address that is never dialled"
NEVER_REMEDY = "name another; cloud metadata, link-local, carrier NAT and reserved ones are refused on every network"
# Never dialled, on whichever network: instance metadata and platform services of the large clouds.
_PLATFORM_SERVICES = frozenset(
    ipaddress.ip_address(text)
    for text in (
        "169.254.169.254",
        "169.254.170.2",
        "168.63.129.16",
        "100.100.100.200",
        "fd20:ce::254",
    )
)
# AWS serves the platform's own from these: instance metadata (::254), the credentials of a pod (::23), time and names.
_PLATFORM_NETWORK = ipaddress.ip_network("fd00:ec2::/32")
# Addresses that carry another address inside: a check of the outer one says nothing (RFC 6052, 8215, 3056, 4380).
_TRANSLATED = tuple(
    ipaddress.ip_network(text) for text in ("64:ff9b::/96", "64:ff9b:1::/48", "2002::/16", "2001::/32", "::/96")
)
_CARRIER_GRADE_NAT = ipaddress.ip_network("100.64.0.0/10")  # RFC 6598
# Of IANA's special-purpose addresses those that Python, or some versions of it, take for global: protocol assignments,
# with the metadata service of a cloud among them (RFC 6890), relays of 6to4 (RFC 7526), documentation (RFC 9637).
_SPECIAL = tuple(ipaddress.ip_network(text) for text in ("192.0.0.0/24", "192.88.99.0/24", "3fff::/20"))
# RFC 1918, RFC 4193 and loopback: what a self-hosted vendor or a private endpoint may have. So may what came before
# RFC 4193, the site-local addresses of RFC 3513, which Python takes for global.
_PRIVATE = tuple(
    ipaddress.ip_network(text)
    for text in ("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "fc00::/7", "fec0::/10", "::1/128")
)


def reachable(address: Address, *, private: bool) -> bool:
    """Say whether an address may be dialled; ``private``: on a private network, whose own addresses may be as well."""
    ip = address
    if isinstance(ip, ipaddress.IPv6Address) and ip.ipv4_mapped is not None:
        ip = ip.ipv4_mapped
    if ip in _PLATFORM_SERVICES or ip in _PLATFORM_NETWORK:
        return False
    if any(ip.version == net.version and ip in net for net in _PRIVATE):
        return private
    if any(ip.version == net.version and ip in net for net in (*_TRANSLATED, _CARRIER_GRADE_NAT, *_SPECIAL)):
        return False
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified or ip.is_link_local)
