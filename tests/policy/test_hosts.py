"""Hosts have one form; what could be read in two ways is none. AI vendors' are known, in every spelling."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.policy.ai_hosts import ai_host, known_hosts
from gateway.policy.hosts import host_pattern, read_authority, read_host
from gateway.vendors import dialects


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("API.OpenAI.com", "api.openai.com"), ("api.openai.com.", "api.openai.com"), ("xn--bcher-kva.example", "xn--bcher-kva.example"), ("8.8.8.8", "8.8.8.8"),
        ("[2606:4700::1]", "2606:4700::1"), ("[::FFFF:10.0.0.1]", "10.0.0.1"), ("[::ffff:a00:1]", "10.0.0.1"), ("[0:0:0:0:0:0:0:1]", "::1"), ("localhost", "localhost"), ("a_b.example", "a_b.example"),
    ],
)  # fmt: skip
def test_one_form(text: str, name: str) -> None:
    host = read_host(text)
    assert host is not None and host.name == name


@pytest.mark.parametrize(
    "text",
    [
        "", ".", "..", "a..b", ".a", "api.openai.com..", "2130706433", "0x7f000001", "0x7f.1", "127.1", "017700000001", "127.0.0.01", "010.0.0.1", "1.2.3.4.", "1.2.3.4.5", "256.1.1.1",
        "api.openai%2ecom", "ａpi.openai.com", "api。openai。com", "bücher.example", "user@api.openai.com", "a b", "a\tb", "-a.example", "a-.example", "*.example", "[::1", "::1", "[::1%eth0]", "[::1%25eth0]", "[1.2.3.4]", "a" * 64 + ".example", "a/b", "a\\b", "a:b", "example.0x", "example.1",
    ],
)  # fmt: skip
def test_no_host(text: str) -> None:
    assert read_host(text) is None


@pytest.mark.parametrize("text", ["a.example:443", "A.EXAMPLE.:443"])
def test_authorities(text: str) -> None:
    read = read_authority(text)
    assert read is not None and (read[0].name, read[1]) == ("a.example", 443)
    assert read_authority("a.example") is None
    assert read_authority("a.example", 80) is not None
    v6 = read_authority("[::1]:8443")
    assert v6 is not None and (v6[0].name, v6[1]) == ("::1", 8443)
    assert read_authority("[::1]", 443) is not None


@pytest.mark.parametrize(
    "text", ["a.example:", "a.example:0", "a.example:443:443", "a.example:0443", "a.example:+443", "a.example:65536", "a.example: 443", "u@a.example:443", "u:p@a.example:443", ":443", "::1:443", "a.example:4a", "a.example:99999"]
)  # fmt: skip
def test_no_authority(text: str) -> None:
    assert read_authority(text, 443) is None


@given(st.text(max_size=40))
def test_a_form_is_its_own_form(text: str) -> None:
    host = read_host(text)
    if host is not None and ":" not in host.name:
        again = read_host(host.name)
        assert again == host


def test_patterns() -> None:
    below = host_pattern("*.openai.azure.com")
    assert below is not None
    assert below.fullmatch("a.openai.azure.com") and below.fullmatch("a.b.openai.azure.com")
    assert (
        not below.fullmatch("openai.azure.com")
        and not below.fullmatch("a.openai.azure.com.evil.example")
        and not below.fullmatch("aopenai.azure.com")
    )
    region = host_pattern("bedrock-runtime.*.amazonaws.com")
    assert region is not None
    assert region.fullmatch("bedrock-runtime.eu-west-1.amazonaws.com") and not region.fullmatch(
        "bedrock-runtime.a.b.amazonaws.com"
    )
    for text in ("*", "*.com", "**.a.example", "a.*.com", "*.*.com", "a", "a b.example", "ä.example"):
        assert host_pattern(text) is None, text


VENDORS = """api.anthropic.com api.openai.com eu.api.openai.com us.api.openai.com hospital.openai.azure.com hospital.cognitiveservices.azure.com
hospital.services.ai.azure.com bedrock-runtime.us-east-1.amazonaws.com bedrock-runtime-fips.us-gov-west-1.amazonaws.com bedrock-runtime.eu-central-1.amazonaws.com
bedrock.us-west-2.amazonaws.com bedrock-agent-runtime.us-east-1.amazonaws.com vpce-1-a.bedrock-runtime.us-east-1.vpce.amazonaws.com bedrock-runtime.us-east-1.api.aws
aiplatform.googleapis.com us-central1-aiplatform.googleapis.com aiplatform.us.rep.googleapis.com generativelanguage.googleapis.com api.mistral.ai api.groq.com
api.cohere.com openrouter.ai api.deepseek.com api.x.ai api.perplexity.ai api.together.xyz api-inference.huggingface.co api.fireworks.ai api.replicate.com""".split()


@pytest.mark.parametrize("name", VENDORS)
def test_vendors_are_known(name: str) -> None:
    assert ai_host(name, {}) is not None


@pytest.mark.parametrize(
    "name",
    [
        "github.com",
        "s3.us-east-1.amazonaws.com",
        "storage.googleapis.com",
        "login.microsoftonline.com",
        "notopenai.com",
        "api.openai.com.evil.example",
        "deb.debian.org",
        "healthcare.googleapis.com",
    ],
)
def test_others_are_not(name: str) -> None:
    assert ai_host(name, {}) is None


def test_the_list_is_sound() -> None:
    written = [host.written for _, host in known_hosts()]
    assert len(written) == len(set(written)) > 100
    assert {host.dialect for _, host in known_hosts()} == {*dialects(), None}
