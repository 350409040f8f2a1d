"""A refusal says which feature is not covered, where its name cannot be anything else than a vendor's."""

from __future__ import annotations

import re

import pytest
from anthropic.types import AnthropicBetaParam
from hypothesis import given
from hypothesis import strategies as st

from gateway.model import Feature, FeatureKind
from gateway.policy.feature_words import nearly_known, sayable


def said(name: str, kind: FeatureKind = FeatureKind.BETA) -> str:
    return sayable(Feature(kind, name))


@pytest.mark.parametrize(
    "name",
    [
        "message-threads-2026-08-12", "context-1m-2025-08-07", "mid-conversation-system-clear-at-2026-08-21", "output-128k-2025-02-19",
        "context-management-2025-06-27", "managed-agents-2026-04-01", "claude-code-20250219",
        "web_search_20250305", "code_execution_20250825", "web_search_preview", "image_generation", "data_sources", "nova_grounding",
        "googleSearch", "googleSearchRetrieval", "enterpriseWebSearch", "urlContext", "codeExecution", "computerUse", "parallelAiSearch", "vertexRagStore",
        "guardrail", "cachedContent", "latLng", "service_tier_flex", "prompt_cache_24h", "thread", "store", "image", "document",
    ],
)  # fmt: skip
def test_what_vendors_call_a_feature_is_said(name: str) -> None:
    assert said(name) == name


@pytest.mark.parametrize(
    "name",
    [
        "jane", "jane-roe-1961-03-14", "maria_lopez", "mariaLopez", "files-api-1961-03-14", "files-00482913", "web-219-09-9999", "482913",
        "2026-08-12", "searchlopez", "lopezsearch", "web_searchlopez", "web/search", "mcp.hospital.example", "", "code.maria", "a", "claude", "claude-code", "claude-maria-20250219", "files-6175550142",
    ],
)  # fmt: skip
def test_what_could_be_a_callers_text_is_not(name: str) -> None:
    assert said(name) == ""


@given(st.from_regex(r"[a-zA-Z0-9._/-]{1,40}", fullmatch=True))
def test_whatever_is_said_holds_no_long_number_and_no_early_year(name: str) -> None:
    if said(name):
        assert not [n for n in re.findall(r"\d{4,}", name) if not re.fullmatch(r"20[2-9]\d|20[2-9]\d{5}", n)]


def test_most_of_the_betas_of_the_sdk_are_said() -> None:
    known = AnthropicBetaParam.__args__[1].__args__
    unsaid = [name for name in known if not said(name)]
    assert len(known) > 30
    assert len(unsaid) <= len(known) // 4, unsaid


@pytest.mark.parametrize(
    ("glob", "told"),
    [
        ("web_serach_*", ("serach", "search")), ("code_exection_*", ("exection", "execution")), ("web_fecth_*", ("fecth", "fetch")),
        ("web_search_*", None), ("context-1m-*", None), ("mcp-made-2027-01-01", None),
    ],
)  # fmt: skip
def test_a_word_that_is_nearly_a_vendors_is_told(glob: str, told: tuple[str, str] | None) -> None:
    """Letters that changed places were passed over: such a pattern covers nothing."""
    assert nearly_known(glob) == told
