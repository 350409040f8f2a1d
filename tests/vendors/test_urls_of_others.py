"""A URL that the vendor is to call: whatever reads it must find the host that the agreement was held against."""

from __future__ import annotations

import pytest

from gateway.model import Feature, FeatureKind
from gateway.policy.schema import FeaturePattern
from gateway.policy.wildcards import covers, feature_pattern
from gateway.vendors.grammar import Url
from gateway.vendors.harvest import Harvest, Refused
from gateway.vendors.vertex_grammar import Link


def named(url: str, rule: Url | Link | None = None) -> set[str]:
    harvest = Harvest()
    (rule or Url()).walk(url, ("url",), harvest)
    return {str(feature) for feature in harvest.features}


@pytest.mark.parametrize(
    "url",
    [
        # To browsers, and to all that follow the URL standard of the WHATWG, a backslash ends the host.
        "https://evil.example\\@good.example/x.png",
        "https://evil.example:443\\@good.example:443/x.png",
        "https://evil.example\\.good.example/x.png",
        # Decoded by some and not by others.
        "https://evil.example%2f.good.example/x.png",
        "https://evil.example%23.good.example/x.png",
        "https://evil.example%5c@good.example\\x.png",
        # Characters that no host has.
        "https://evil.example&.good.example/x.png",
        "https://evil.example;.good.example/x.png",
        "https://evil.example .good.example/x.png",
        "https://*.good.example/x.png",
        # Ports that are none.
        "https://good.example:443:evil.example/x.png",
        "https://good.example:evil/x.png",
        "https://good.example:99999/x.png",
    ],
)
@pytest.mark.parametrize("rule", [Url(), Link()])
def test_a_url_that_two_readers_take_for_two_hosts_is_refused(url: str, rule: Url | Link) -> None:
    with pytest.raises(Refused):
        named(url, rule)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://good.example/x.png", "good.example"),
        ("HTTPS://Good.Example/x\\y.png", "good.example"),
        ("https://under_score.good.example", "under_score.good.example"),
        ("https://good.example:443/x.png", "good.example"),
        ("https://user@good.example/x.png", "good.example"),
        ("https://good.example:8443/x.png", "good.example:8443"),
        ("http://good.example/x.png", "good.example:80"),
        ("http://good.example:443/x.png", "good.example"),
        ("https://[2001:db8::1]/x.png", "[2001:db8::1]"),
    ],
)
def test_a_url_is_named_by_its_host_and_by_a_port_of_its_own(url: str, name: str) -> None:
    assert named(url) == {f"url_source:{name}"}


def pattern(written: str) -> FeaturePattern:
    read = feature_pattern(written)
    assert isinstance(read, FeaturePattern), read
    return read


@pytest.mark.parametrize(
    ("written", "name", "expected"),
    [
        ("mcp_server:mcp.example.com", "mcp.example.com:8443", True),  # a host without a port: all of them
        ("mcp_server:*.example.com", "mcp.example.com:80", True),
        ("mcp_server:*", "[2001:db8::1]:80", True),
        ("mcp_server:mcp.example.com:8443", "mcp.example.com:8443", True),
        ("mcp_server:mcp.example.com:8443", "mcp.example.com", False),
        ("mcp_server:mcp.example.com:8443", "mcp.example.com:80", False),
        ("mcp_server:mcp.example.com:443", "mcp.example.com", True),
        ("mcp_server:mcp.example.com:443", "mcp.example.com:80", False),
        ("mcp_server:*.example.com:8443", "mcp.example.com:8443", True),
        ("mcp_server:*.example.com:8443", "mcp.example.org:8443", False),
    ],
)
def test_a_port_in_an_agreement_is_that_port(written: str, name: str, expected: bool) -> None:
    assert covers(pattern(written), Feature(FeatureKind.MCP_SERVER, name)) is expected
