"""Patterns of models and features."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.model import Feature, FeatureKind
from gateway.policy.schema import FeaturePattern
from gateway.policy.wildcards import covers, feature_pattern, is_wide, matches, model_fault


@pytest.mark.parametrize(
    ("glob", "value", "expected"),
    [
        ("claude-*", "claude-sonnet-4-5", True),
        ("claude-*", "claude-", True),
        ("claude-*", "claude", False),
        ("claude-*", "Claude-sonnet", False),
        ("claude-*", "my-claude-sonnet", False),
        ("claude-*", "claude-a/b", False),
        ("claude-sonnet-4-5", "claude-sonnet-4-5", True),
        ("claude-sonnet-4-5", "claude-sonnet-4-5x", False),
        ("claude.sonnet", "claudexsonnet", False),
        ("*", "anything", True),
        ("*", "a/b", False),
        ("*/*", "a/b", True),
        ("publishers/anthropic/models/claude-*", "publishers/anthropic/models/claude-3", True),
        ("claude-*-latest", "claude-latest", False),
        ("claude-*-latest", "claude-3-latest", True),
        ("ab*ba", "aba", False),
        ("a*b*c", "aXbXc", True),
        ("a*b*c", "abbc", True),
        ("a*bc*c", "abc", False),
        ("claude-*", "claude-\n", True),
    ],
)
def test_matching(glob: str, value: str, expected: bool) -> None:
    assert matches(glob, value) is expected


@given(st.text("ab*/", max_size=8).filter(lambda glob: "**" not in glob), st.text("ab/", max_size=10))
def test_matching_agrees_with_a_regular_expression(glob: str, value: str) -> None:
    expression = re.compile(re.escape(glob).replace(r"\*", "[^/]*"))
    assert matches(glob, value) == (expression.fullmatch(value) is not None)


@given(st.text(st.characters(exclude_characters="*"), max_size=30))
def test_a_literal_matches_itself_alone(value: str) -> None:
    assert matches(value, value)
    assert not matches(value, value + "x")


def test_many_stars_take_linear_time() -> None:
    assert not matches("a*" * 60 + "b", "a" * 100_000)


@pytest.mark.parametrize("glob", ["", "a b", "a?", "[ab]", "{a,b}", "a**", "é", "a" * 129, "a\n", "-a", "a=b"])
def test_bad_patterns(glob: str) -> None:
    assert model_fault(glob) is not None


@pytest.mark.parametrize("glob", ["Notes-GPT-5", "Qwen/Qwen2.5-72B-Instruct", "Qwen/*", "*"])
def test_names_of_the_operators_own_may_begin_with_a_capital(glob: str) -> None:
    """A deployment at Azure, a model of a server inside."""
    assert model_fault(glob) is None


@pytest.mark.parametrize(
    ("glob", "wide"), [("*", True), ("*-*", True), ("*/*", True), ("*4*", False), ("c*", False), ("-", False)]
)
def test_a_pattern_that_says_nothing(glob: str, wide: bool) -> None:
    assert is_wide(glob) is wide


@pytest.mark.parametrize("written", ["media:images", "media:Image", "media:pdf", "media:x*"])
def test_media_are_of_four_kinds(written: str) -> None:
    refused = feature_pattern(written)
    assert isinstance(refused, tuple)
    assert refused[0] == "names no kind of media"
    assert isinstance(feature_pattern("media:*"), FeaturePattern)


def pattern(written: str) -> FeaturePattern:
    read = feature_pattern(written)
    assert isinstance(read, FeaturePattern), read
    return read


@pytest.mark.parametrize(
    ("written", "feature", "expected"),
    [
        ("beta:context-1m-*", Feature(FeatureKind.BETA, "context-1m-2025-08-07"), True),
        ("beta:context-1m-*", Feature(FeatureKind.SERVER_TOOL, "context-1m-2025-08-07"), False),
        ("web_search_*", Feature(FeatureKind.SERVER_TOOL, "web_search_20250305"), True),
        ("web_search_*", Feature(FeatureKind.BETA, "web_search_20250305"), True),
        ("web_search_*", Feature(FeatureKind.MCP_SERVER, "web_search_20250305"), False),
        ("*", Feature(FeatureKind.URL_SOURCE, "a.example"), False),
        ("server_tool:web_search_20250305", Feature(FeatureKind.SERVER_TOOL, "web_search_20260101"), False),
        ("mcp_server:mcp.example.com", Feature(FeatureKind.MCP_SERVER, "MCP.example.com"), True),
        ("mcp_server:MCP.example.com", Feature(FeatureKind.MCP_SERVER, "mcp.example.com"), True),
        ("mcp_server:mcp.example.com", Feature(FeatureKind.MCP_SERVER, "mcp.example.com.evil.example"), False),
        ("url_source:*.example.com", Feature(FeatureKind.URL_SOURCE, "a.b.example.com"), True),
        ("url_source:*.example.com", Feature(FeatureKind.URL_SOURCE, "example.com"), False),
        ("url_source:*.example.com", Feature(FeatureKind.URL_SOURCE, "evilexample.com"), False),
        ("setting:inference_geo=us", Feature(FeatureKind.SETTING, "inference_geo=us"), True),
    ],
)
def test_features(written: str, feature: Feature, expected: bool) -> None:
    assert covers(pattern(written), feature) is expected


@pytest.mark.parametrize(
    "written",
    ["mcp_server:mcp*.example", "url_source:a.*", "url_source:", "url_source:a/b", "beta:", "x:y", "", "beta:a b"],
)
def test_bad_features(written: str) -> None:
    assert isinstance(feature_pattern(written), tuple)


@given(st.text("ab.-:", min_size=1, max_size=12))
def test_a_host_pattern_never_reaches_another_domain(prefix: str) -> None:
    assert not covers(
        pattern("mcp_server:*.example.com"), Feature(FeatureKind.MCP_SERVER, f"{prefix}.example.com.{prefix}")
    )
