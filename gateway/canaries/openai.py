"""OpenAI's API, and Azure's, with a made-up identifier in every position."""

from __future__ import annotations

import json
from typing import Any

from gateway.canaries.plant import Body, Plant, Position


def _schema(canary: Plant) -> dict[str, Any]:
    who = {"type": "string", "enum": [canary()], "default": canary(), "examples": [canary.text()]}
    return {
        "type": "object",
        "description": canary.text(),
        "properties": {canary(): {"type": "string"}, "who": who},
        "additionalProperties": False,
    }


def _arguments(canary: Plant) -> str:
    """Give a tool's arguments: JSON in a string, with JSON in a string of its own."""
    inner = json.dumps({"inner": canary(), canary(): [1, json.dumps({"twice": canary()})]})
    called = {"who": canary(), canary(): "key", "mrn": canary.number(), "nested": [{"deep": [canary.text()]}]}
    return json.dumps({**called, "json": inner})


def _function(canary: Plant) -> dict[str, Any]:
    return {"name": "look_up", "description": canary.text(), "parameters": _schema(canary)}


def _anywhere(canary: Plant) -> Body:
    """Give what both kinds of chat take beside their messages."""
    return {
        "model": canary.model,
        "user": canary(),
        "safety_identifier": canary(),
        "prompt_cache_key": canary(),
        "metadata": {canary(): canary.text()},
        "a_field_of_tomorrow": {"with": [canary.text(), {"more": canary()}]},
    }


def chat(canary: Plant) -> Body:
    """Fill every position of a chat completion that holds a caller's words."""
    text = canary.text
    shape = {"name": "a_schema", "description": text(), "schema": _schema(canary)}
    called = [
        {"id": "call_1", "type": "function", "function": {"name": "look_up", "arguments": _arguments(canary)}},
        {"id": "call_2", "type": "custom", "custom": {"name": "note", "input": text()}},
    ]
    grammar = {"type": "grammar", "grammar": {"syntax": "lark", "definition": text()}}
    return {
        **_anywhere(canary),
        "messages": [
            {"role": "developer", "content": text()},
            {"role": "system", "content": [{"type": "text", "text": text()}]},
            {"role": "user", "content": text()},
            {"role": "user", "content": [{"type": "text", "text": text()}, {"type": "text", "text": text()}]},
            {
                "role": "assistant",
                "content": [{"type": "text", "text": text()}, {"type": "refusal", "refusal": text()}],
                "tool_calls": called,
            },
            {"role": "tool", "tool_call_id": "call_1", "content": json.dumps({"mail": canary()})},
            {"role": "tool", "tool_call_id": "call_2", "content": [{"type": "text", "text": text()}]},
        ],
        "tools": [
            {"type": "function", "function": _function(canary)},
            {"type": "custom", "custom": {"name": "note", "description": text(), "format": grammar}},
        ],
        "response_format": {"type": "json_schema", "json_schema": shape},
        "prediction": {"type": "content", "content": [{"type": "text", "text": text()}]},
        "stop": [text()],
    }


def responses(canary: Plant) -> Body:
    """Fill every position of a response that holds a caller's words and asks for nothing beyond the plain call."""
    text = canary.text
    item = {"id": "item_1", "status": "completed", "call_id": "call_1"}
    cited = {"type": "url_citation", "title": text(), "url": canary(), "start_index": 0, "end_index": 3}
    return {
        **_anywhere(canary),
        "instructions": text(),
        "input": [
            {"role": "user", "content": text()},
            {"type": "message", "role": "user", "content": [{"type": "input_text", "text": text()}]},
            {
                "type": "message",
                "id": "msg_1",
                "role": "assistant",
                "status": "completed",
                "content": [
                    {"type": "output_text", "text": text(), "annotations": [cited], "logprobs": []},
                    {"type": "refusal", "refusal": text()},
                ],
            },
            {"type": "function_call", **item, "name": "look_up", "arguments": _arguments(canary)},
            {"type": "function_call_output", "call_id": "call_1", "output": json.dumps({"mail": canary()})},
            {
                "type": "function_call_output",
                "call_id": "call_1",
                "output": [{"type": "input_text", "text": text()}],
            },
            {"type": "custom_tool_call", "call_id": "call_2", "name": "note", "input": text()},
            {"type": "custom_tool_call_output", "call_id": "call_2", "output": text()},
            {"type": "shell_call_output", "call_id": "call_3", "output": [{"stdout": text(), "stderr": text()}]},
        ],
        "text": {
            "format": {
                "type": "json_schema",
                "name": "a_schema",
                "description": text(),
                "schema": _schema(canary),
            }
        },
        "tools": [{"type": "function", **_function(canary)}],
    }


def completions(canary: Plant) -> Body:
    """Fill a completion of the old kind."""
    prompts = [canary.text(), canary.text()]
    return {
        "model": canary.model,
        "prompt": prompts,
        "suffix": canary.text(),
        "stop": canary.text(),
        "user": canary(),
        "a_field_of_tomorrow": canary.text(),
    }


def embeddings(canary: Plant) -> Body:
    """Fill a request for embeddings."""
    return {"model": canary.model, "input": [canary.text(), canary.text()], "user": canary()}


def moderations(canary: Plant) -> Body:
    """Fill a request for moderation."""
    return {"model": canary.model, "input": [canary.text(), {"type": "text", "text": canary.text()}]}


_CHAT = ("gpt-5.5", "gpt-5.4-mini", "gpt-5")
_OPERATIONS = (
    ("chat_completions", "/chat/completions", chat, True, _CHAT),
    ("responses", "/responses", responses, True, _CHAT),
    ("completions", "/completions", completions, False, ("gpt-3.5-turbo-instruct",)),
    ("embeddings", "/embeddings", embeddings, False, ("text-embedding-3-small", "text-embedding-3-large")),
    ("moderations", "/moderations", moderations, False, ("omni-moderation-latest",)),
)
POSITIONS = tuple(
    Position(endpoint, f"/v1{path}", body, streams=streams, models=models)
    for endpoint, path, body, streams, models in _OPERATIONS
)
# Azure names deployments, which are the agreement's own words: any that it lists may be asked for.
AZURE = tuple(
    Position(endpoint, f"/openai/v1{path}", body, streams=streams) for endpoint, path, body, streams, _ in _OPERATIONS
)
MODELS = _CHAT
