"""Which addresses may be dialled on which network."""

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.egress.address import Network, may_dial

PUBLIC = ["160.79.104.10", "8.8.8.8", "2606:4700::6812:1", "::ffff:8.8.8.8"]
PRIVATE = [
    "10.1.2.3",
    "172.16.0.1",
    "192.168.1.1",
    "127.0.0.1",
    "::1",
    "fd12:3456::1",
    "fec0:0:0:ffff::1",
    "::ffff:10.0.0.1",
]
NEVER = [
    "169.254.169.254",  # instance metadata
    "169.254.170.2",
    "::ffff:169.254.169.254",
    "168.63.129.16",
    "100.100.100.200",
    "fd00:ec2::254",
    "fd00:ec2::23",  # credentials of a pod
    "192.0.0.192",  # instance metadata, too
    "192.0.0.8",
    "192.88.99.1",  # relays of 6to4
    "3fff::1",  # documentation
    "169.254.1.1",  # link-local
    "fe80::1",
    "fe80::1%eth0",
    "100.64.0.1",  # carrier-grade NAT
    "64:ff9b::a9fe:a9fe",  # NAT64 of the metadata address
    "64:ff9b:1::1",
    "2002:a00:1::1",  # 6to4 of 10.0.0.1
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",  # Teredo
    "::127.0.0.1",  # IPv4-compatible
    "0.0.0.0",
    "::",
    "224.0.0.1",
    "ff02::1",
    "255.255.255.255",
    "240.0.0.1",
    "192.0.2.1",  # documentation
    "198.18.0.1",  # benchmarking
    "2001:db8::1",
    "not-an-address",
    "",
    "127.0.0.1.example",
]


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_may_be_dialled_on_both_networks(address: str) -> None:
    assert may_dial(address, Network.PUBLIC)
    assert may_dial(address, Network.PRIVATE)


@pytest.mark.parametrize("address", PRIVATE)
def test_a_private_address_needs_a_private_network(address: str) -> None:
    assert not may_dial(address, Network.PUBLIC)
    assert may_dial(address, Network.PRIVATE)


@pytest.mark.parametrize("address", NEVER)
def test_some_addresses_are_never_dialled(address: str) -> None:
    assert not may_dial(address, Network.PUBLIC)
    assert not may_dial(address, Network.PRIVATE)


@given(st.ip_addresses(v=4))
def test_mapped_into_ipv6_an_address_is_judged_alike(address: ipaddress.IPv4Address) -> None:
    for network in Network:
        assert may_dial(str(address), network) == may_dial(f"::ffff:{address}", network)


@given(st.ip_addresses())
def test_what_is_not_global_is_not_dialled_on_the_public_network(
    address: ipaddress.IPv4Address | ipaddress.IPv6Address,
) -> None:
    mapped = getattr(address, "ipv4_mapped", None) or address
    if not mapped.is_global:
        assert not may_dial(str(address), Network.PUBLIC)
