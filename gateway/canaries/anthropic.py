"""Anthropic's Messages API with a made-up identifier in every position."""

from __future__ import annotations

import json

from gateway.canaries.plant import Body, Plant, Position


def counted(canary: Plant) -> Body:
    """Fill what a count of tokens takes. Nothing is planted that is not sent: it could not be seen to be taken out."""
    text = canary.text
    citation = {
        "type": "char_location", "cited_text": text(), "document_index": 0, "document_title": text(),
        "start_char_index": 0, "end_char_index": 3,
    }  # fmt: skip
    return {
        "model": canary.model,
        "system": [{"type": "text", "text": text(), "cache_control": {"type": "ephemeral"}}],
        "tools": [
            {
                "name": "look_up",
                "description": text(),
                "input_schema": {
                    "type": "object",
                    "description": text(),
                    "properties": {
                        canary(): {"type": "string"},
                        "who": {"type": "string", "enum": [canary()], "default": canary(), "examples": [text()]},
                    },
                },
                "input_examples": [{"who": canary()}],
            }
        ],
        "output_config": {"format": {"type": "json_schema", "schema": {"type": "object", "title": text(), "const": canary()}}},
        "messages": [
            {"role": "user", "content": text()},
            {
                "role": "assistant",
                "content": [
                    {"type": "text", "text": text(), "citations": [citation]},
                    {
                        "type": "tool_use",
                        "id": "toolu_1",
                        "name": "look_up",
                        "input": {
                            "who": canary(),
                            canary(): "key",
                            "mrn": canary.number(),
                            "nested": [{"deep": [text()]}],
                            "json": json.dumps({"inner": canary(), canary(): [1, json.dumps({"twice": canary()})]}),
                        },
                    },
                ],
            },
            {
                "role": "user",
                "content": [
                    {"type": "tool_result", "tool_use_id": "toolu_1", "content": json.dumps({"mail": canary()})},
                    {
                        "type": "tool_result",
                        "tool_use_id": "toolu_1",
                        "content": [
                            {"type": "text", "text": text()},
                            {"type": "search_result", "source": canary(), "title": text(), "content": [{"type": "text", "text": text()}]},
                        ],
                    },
                    {"type": "document", "title": text(), "context": text(), "source": {"type": "text", "media_type": "text/plain", "data": text()}},
                    {"type": "document", "source": {"type": "content", "content": [{"type": "text", "text": text()}]}},
                    {"type": "document", "source": {"type": "content", "content": text()}},
                    {"type": "text", "text": text(), "a_field_of_tomorrow": {"with": [text(), {"more": canary()}]}},
                ],
            },
        ],
    }  # fmt: skip


def request(canary: Plant) -> Body:
    """Fill every position of a call to the Messages API that holds a caller's words."""
    more = {"max_tokens": 64, "metadata": {"user_id": canary()}, "stop_sequences": [canary.text()]}
    return {**counted(canary), **more}


POSITIONS = (
    Position("messages", "/v1/messages", request, streams=True),
    Position("count_tokens", "/v1/messages/count_tokens", counted),
)
MODELS = ("claude-sonnet-5-5", "claude-haiku-4-5", "claude-opus-4-5")
