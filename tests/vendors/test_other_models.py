"""A call may name more models than its own: what falls in for it, what a tool at the vendor runs. Each is scope."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.model import Prompt
from gateway.vendors import dialects

MESSAGES: dict[str, Any] = {"max_tokens": 9, "messages": [{"role": "user", "content": "x"}]}
ANTHROPIC = {"model": "claude-sonnet-4-5", **MESSAGES}
ADVISOR = {"type": "advisor_20260301", "name": "advisor", "model": "claude-opus-4-1"}
FALLBACKS = {"fallbacks": [{"model": "claude-opus-4-1"}, {"model": "claude-haiku-4-5"}]}
RESPONSES = {"model": "gpt-5", "input": "x"}
CONVERSE = {"messages": [{"role": "user", "content": [{"text": "x"}]}]}
GEMINI = {"contents": [{"role": "user", "parts": [{"text": "x"}]}]}
AT_VERTEX = "/v1/projects/p/locations/us-central1/publishers"
AT_BEDROCK = "/model/us.anthropic.claude-sonnet-4-5-v1:0"


def read(dialect: str, path: str, body: dict[str, Any]) -> Prompt:
    spoken = dialects()[dialect]
    operation = spoken.operation("POST", path, ())
    assert not hasattr(operation, "reason"), operation
    prompt = spoken.read(operation, body, {})
    assert isinstance(prompt, Prompt), prompt
    return prompt


@pytest.mark.parametrize(
    ("dialect", "path", "body", "others"),
    [
        ("anthropic", "/v1/messages", ANTHROPIC, set()),
        ("anthropic", "/v1/messages", ANTHROPIC | FALLBACKS, {"claude-opus-4-1", "claude-haiku-4-5"}),
        ("anthropic", "/v1/messages", ANTHROPIC | {"fallbacks": "default"}, set()),
        ("anthropic", "/v1/messages", ANTHROPIC | {"tools": [ADVISOR]}, {"claude-opus-4-1"}),
        ("anthropic", "/v1/messages/count_tokens", ANTHROPIC | {"tools": [ADVISOR]}, {"claude-opus-4-1"}),
        ("openai", "/v1/responses", RESPONSES | {"moderation": {"model": "omni-moderation-latest"}},
         {"omni-moderation-latest"}),
        ("openai", "/v1/responses", RESPONSES | {"tools": [{"type": "image_generation", "model": "gpt-image-1"}]},
         {"gpt-image-1"}),
        ("openai", "/v1/responses",
         RESPONSES | {"tools": [{"type": "image_generation", "svg": {"model": "gpt-4o"}}]}, {"gpt-4o"}),
        ("openai", "/v1/responses",
         {"model": "gpt-5", "input": [{"type": "additional_tools", "tools": [
             {"type": "namespace", "name": "n", "tools": [{"type": "image_generation", "model": "gpt-image-1"}]}]}]},
         {"gpt-image-1"}),
        ("azure", "/openai/deployments/notes-gpt-5/chat/completions",
         {"messages": [{"role": "user", "content": "x"}], "data_sources": [{"type": "azure_search", "parameters": {
             "endpoint": "https://s.search.windows.net", "index_name": "i",
             "embedding_dependency": {"type": "deployment_name", "deployment_name": "other"}}}]}, {"other"}),
        ("bedrock", f"{AT_BEDROCK}/invoke",
         {"anthropic_version": "bedrock-2023-05-31", **MESSAGES, "tools": [ADVISOR]}, {"claude-opus-4-1"}),
        ("bedrock", f"{AT_BEDROCK}/converse", CONVERSE | {"additionalModelRequestFields": {"tools": [ADVISOR]}},
         {"claude-opus-4-1"}),
        ("bedrock", f"{AT_BEDROCK}/converse", CONVERSE | {"additionalModelRequestFields": FALLBACKS},
         {"claude-opus-4-1", "claude-haiku-4-5"}),
        ("bedrock", "/model/cohere.command-r-plus-v1:0/invoke", {"prompt": "x", "tools": [ADVISOR]},
         {"claude-opus-4-1"}),
        ("vertex", f"{AT_VERTEX}/anthropic/models/claude-sonnet-4-5:rawPredict",
         {"anthropic_version": "vertex-2023-10-16", **MESSAGES, **FALLBACKS}, {"claude-opus-4-1", "claude-haiku-4-5"}),
        ("vertex", f"{AT_VERTEX}/google/models/gemini-2.5-pro:generateContent",
         GEMINI | {"generationConfig": {"routingConfig": {"manualMode": {"modelName": "gemini-1.5-pro"}}}},
         {"gemini-1.5-pro"}),
        ("vertex", f"{AT_VERTEX}/google/models/gemini-2.5-pro:generateContent",
         GEMINI | {"generation_config": {"routing_config": {"manual_mode": {"model_name": "gemini-1.5-pro"}}}},
         {"gemini-1.5-pro"}),
        ("vertex", f"{AT_VERTEX}/google/models/gemini-2.5-pro:generateContent",
         GEMINI | {"generationConfig": {"routingConfig": {"autoMode": {"modelRoutingPreference": "PRIORITIZE_COST"}}}},
         set()),
    ],
)  # fmt: skip
def test_models_beside_the_calls_own_are_told(dialect: str, path: str, body: dict[str, Any], others: set[str]) -> None:
    assert read(dialect, path, body).other_models == others


@pytest.mark.parametrize(
    "model", ["mistral.mistral-large-2407-v1:0", "meta.llama3-3-70b-instruct-v1:0", "us.deepseek.r1-v1:0"]
)
@pytest.mark.parametrize(
    ("tool", "features"),
    [
        ({"type": "function", "function": {"name": "look_up", "parameters": {}}}, set()),
        ({"type": "web_search"}, {"server_tool:web_search"}),
        ({"type": "code_interpreter", "model": "other"}, {"server_tool:code_interpreter"}),
    ],
)
def test_a_tool_of_a_models_own_is_a_feature_whoever_made_the_model(
    model: str, tool: dict[str, Any], features: set[str]
) -> None:
    prompt = read("bedrock", f"/model/{model}/invoke", {"prompt": "x", "tools": [tool]})
    assert {str(feature) for feature in prompt.features} == features
    assert prompt.other_models == ({tool["model"]} if "model" in tool else set())
