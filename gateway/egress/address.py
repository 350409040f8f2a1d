"""Which addresses the gateway may dial, decided on the very address that is dialled.

A vendor's name may resolve to anything (a poisoned resolver, rebinding, a typo in a zone). The check therefore runs in
the socket factory, once per address, after resolution and for literal addresses too.
"""

from __future__ import annotations

import ipaddress
from enum import StrEnum

from gateway.policy.networks import reachable


class Network(StrEnum):
    """Where a vendor lives."""

    PUBLIC = "public"
    PRIVATE = "private"  # PrivateLink or self-hosted: private and loopback addresses are allowed as well


class AddressRefused(OSError):
    """The address is outside the vendor's network. Carries no address: a resolver's answer does not belong in logs."""

    def __init__(self) -> None:
        super().__init__("address refused")


def may_dial(address: str, network: Network) -> bool:
    """Say whether ``address`` (literal IPv4 or IPv6, with or without a zone) may be dialled on ``network``."""
    try:
        ip = ipaddress.ip_address(address.partition("%")[0])
    except ValueError:
        return False
    return reachable(ip, private=network is Network.PRIVATE)
