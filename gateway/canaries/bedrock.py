"""Amazon Bedrock with a made-up identifier in every position."""

from __future__ import annotations

import json

from gateway.canaries.plant import Body, Plant, Position


def _counted(canary: Plant) -> Body:
    """Fill what Converse and a count of its tokens have in common."""
    text = canary.text
    citation = {
        "title": text(),
        "source": canary(),
        "sourceContent": [{"text": text()}],
        "location": {"web": {"url": canary(), "domain": canary()}},
    }

    def search_result() -> Body:
        hit = {"source": canary(), "title": text(), "content": [{"text": text()}], "citations": {"enabled": True}}
        return {"searchResult": hit}

    schema = {
        "type": "object",
        "description": text(),
        "properties": {
            canary(): {"type": "string"},
            "who": {"type": "string", "enum": [canary()], "default": canary(), "examples": [text()]},
        },
    }
    called = {
        "who": canary(),
        canary(): "key",
        "mrn": canary.number(),
        "nested": [{"deep": [text()]}],
        "json": json.dumps({"inner": canary(), canary(): [1, json.dumps({"twice": canary()})]}),
    }
    return {
        "system": [{"text": text()}, {"guardContent": {"text": {"text": text()}}}, {"cachePoint": {"type": "default"}}],
        "toolConfig": {"tools": [{"toolSpec": {"name": "look_up", "description": text(), "inputSchema": {"json": schema}}}]},
        "messages": [
            {"role": "user", "content": [{"text": text()}]},
            {
                "role": "assistant",
                "content": [
                    {"text": text()},
                    {"citationsContent": {"content": [{"text": text()}], "citations": [citation]}},
                    {"toolUse": {"toolUseId": "t1", "name": "look_up", "input": called}},
                ],
            },
            {
                "role": "user",
                "content": [
                    {"toolResult": {"toolUseId": "t1", "content": [
                        {"text": json.dumps({"mail": canary()})},
                        {"json": {"mail": canary(), canary(): [text(), canary.number()]}},
                        {"document": {"format": "txt", "name": canary(), "source": {"text": text()}}},
                        search_result(),
                    ]}},
                    {"document": {"format": "txt", "name": canary(), "context": text(), "source": {"text": text()}}},
                    {"document": {"name": text(), "source": {"content": [{"text": text()}]}}},
                    search_result(),
                    {"guardContent": {"text": {"text": text(), "qualifiers": ["query"]}}},
                    {"text": text()},
                ],
            },
        ],
    }  # fmt: skip


def converse(canary: Plant) -> Body:
    """Fill every position of Converse that holds a caller's words."""
    text = canary.text
    return {
        **_counted(canary),
        "inferenceConfig": {"maxTokens": 64, "stopSequences": [text()]},
        "additionalModelRequestFields": {"note": text(), canary(): {"deep": [canary(), canary.number()]}},
        "additionalModelResponseFieldPaths": [f"/{canary()}"],
        "promptVariables": {canary(): {"text": text()}},
        "requestMetadata": {canary(): canary()},
        "outputConfig": {"textFormat": {"type": "json_schema", "structure": {"jsonSchema": {"name": canary(), "description": text(), "schema": json.dumps({"title": canary(), "const": canary()})}}}},
    }  # fmt: skip


def of_anthropic(canary: Plant) -> Body:
    """Fill the own body of Anthropic's models."""
    text = canary.text
    chat = [{"role": "user", "content": [{"type": "text", "text": text()}]}]
    return {
        "anthropic_version": "bedrock-2023-05-31",
        "max_tokens": 9,
        "system": text(),
        "metadata": {"user_id": canary()},
        "stop_sequences": [text()],
        "messages": chat,
    }


def of_nova(canary: Plant) -> Body:
    """Fill the own body of Amazon's Nova models."""
    text = canary.text
    return {
        "system": [{"text": text()}],
        "messages": [{"role": "user", "content": [{"text": text()}]}],
        "inferenceConfig": {"stopSequences": [text()]},
        "a_field_of_tomorrow": {canary(): [text()]},
    }


def of_titan(canary: Plant) -> Body:
    """Fill the own body of Amazon's Titan embeddings."""
    return {"inputText": canary.text(), "note": {canary(): canary.number()}}


def counted(canary: Plant) -> Body:
    """Fill a count of tokens over Converse."""
    return {"input": {"converse": _counted(canary)}}


_CLAUDE = ("us.anthropic.claude-sonnet-5-5-v1:0", "anthropic.claude-sonnet-5-5-v1:0")
_NOVA = ("us.amazon.nova-pro-v1:0", "amazon.nova-pro-v1:0")
POSITIONS = (
    Position("converse", "/model/{model}/converse", converse, models=(*_CLAUDE, *_NOVA)),
    Position("converse", "/model/{model}/converse-stream", converse, models=(*_CLAUDE, *_NOVA)),
    Position("invoke_model", "/model/{model}/invoke", of_anthropic, models=_CLAUDE),
    Position("invoke_model", "/model/{model}/invoke", of_nova, models=_NOVA),
    Position("invoke_model", "/model/{model}/invoke", of_titan, models=("amazon.titan-embed-text-v2:0",)),
    Position("count_tokens", "/model/{model}/count-tokens", counted, models=_CLAUDE),
)
MODELS = _CLAUDE
