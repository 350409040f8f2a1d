"""A vendor's URL: https, a host, perhaps a port, nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.egress.address import Network, may_dial
from gateway.policy.vendor_url import BadUrl, VendorUrl, read_vendor_url


@pytest.mark.parametrize(
    ("url", "network", "expected"),
    [
        ("https://api.anthropic.com", "public", VendorUrl("api.anthropic.com", 443)),
        ("https://API.Anthropic.com/", "public", VendorUrl("api.anthropic.com", 443)),
        ("https://api.example:8443", "public", VendorUrl("api.example", 8443)),
        ("https://127.0.0.1:9000", "private", VendorUrl("127.0.0.1", 9000)),
        ("https://[::1]:9000", "private", VendorUrl("::1", 9000)),
        ("https://localhost", "private", VendorUrl("localhost", 443)),
        ("https://vllm:8443", "private", VendorUrl("vllm", 8443)),
        ("https://93.184.216.34", "public", VendorUrl("93.184.216.34", 443)),
        ("https://xn--bcher-kva.example", "public", VendorUrl("xn--bcher-kva.example", 443)),
    ],
)
def test_a_good_url(url: str, network: str, expected: VendorUrl) -> None:
    assert read_vendor_url(url, network) == expected


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("http://api.example", "is not https"),
        ("HTTP://api.example", "is not https"),
        ("ftp://api.example", "is not https"),
        ("api.example", "is not https"),
        ("", "is not https"),
        ("https://", "has no usable host and port"),
        ("https://:443", "has no usable host and port"),
        ("https://api.example:", "has no usable host and port"),
        ("https://api.example:0", "has no usable host and port"),
        ("https://api.example:65536", "is not a URL"),
        ("https://api.example:x", "is not a URL"),
        ("https://[::1", "is not a URL"),
        ("https://api.example/v1", "has something after the host"),
        ("https://api.example/?a=b", "has something after the host"),
        ("https://api.example?", "has something after the host"),
        ("https://api.example#a", "has something after the host"),
        ("https://user@api.example", "holds a user name or password"),
        ("https://api.example\\@evil.example", "is not plain"),
        ("https://api.example ", "is not plain"),
        ("https://api.exa\tmple", "is not plain"),
        ("https://bücher.example", "is not plain"),
        ("https://api..example", "has no usable host and port"),
        ("https://-api.example", "has no usable host and port"),
        ("https://api.example.", "has no usable host and port"),
        ("https://api_a.example", "has no usable host and port"),
        ("https://2130706433", "has no usable host and port"),
        ("https://0x7f.1", "has no usable host and port"),
        ("https://0x7f.0x1", "has no usable host and port"),
        ("https://127.1", "has no usable host and port"),
        ("https://127.0.0.1", "is not a public address"),
        ("https://10.1.2.3", "is not a public address"),
        ("https://[::1]", "is not a public address"),
        ("https://localhost", "is not a public address"),
        ("https://no", "names a host of one word"),
        ("https://anthropic", "names a host of one word"),
        ("http://api.example/?key=abc", "is not https"),
    ],
)
def test_a_bad_url(url: str, why: str) -> None:
    refused = read_vendor_url(url, "public")
    assert isinstance(refused, BadUrl)
    assert refused.why == why
    assert refused.secret == any(mark in url for mark in "@?#")


@pytest.mark.parametrize("network", ["public", "private"])
@pytest.mark.parametrize(
    "host", ["169.254.169.254", "100.64.0.7", "0.0.0.0", "224.0.0.1", "[fd00:ec2::254]", "[64:ff9b::a00:1]"]
)
def test_an_address_that_no_call_may_go_to_is_told_before_the_first_call(host: str, network: str) -> None:
    refused = read_vendor_url(f"https://{host}", network)
    assert isinstance(refused, BadUrl)
    assert refused.why == "is an address that is never dialled"
    assert not may_dial(host.strip("[]"), Network(network))


@given(st.text(max_size=40))
def test_what_is_accepted_is_rebuilt_from_its_parts(text: str) -> None:
    url = f"https://{text}"
    read = read_vendor_url(url, "private")
    if isinstance(read, VendorUrl):
        host = f"[{read.host}]" if ":" in read.host else read.host
        forms = {f"https://{host}{port}{end}" for port in ("", f":{read.port}") for end in ("", "/")}
        assert url.lower() in forms or f":{read.port}" in url.replace(":0", ":")
