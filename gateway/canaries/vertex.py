"""Google Vertex AI with a made-up identifier in every position."""

from __future__ import annotations

import json

from gateway.canaries.plant import Body, Plant, Position


def _schema(canary: Plant) -> Body:
    text = canary.text
    return {
        "type": "OBJECT", "title": text(), "description": text(), "default": canary(), "example": text(),
        "properties": {canary(): {"type": "STRING"}, "who": {"type": "STRING", "enum": [canary()], "anyOf": [{"description": text()}]}},
        "required": ["who"], "$defs": {"d": {"const": canary()}},
    }  # fmt: skip


def _counted(canary: Plant) -> Body:
    """Fill what generateContent and a count of its tokens have in common."""
    text = canary.text
    return {
        "systemInstruction": {"parts": [{"text": text()}]},
        "tools": [
            {"functionDeclarations": [{"name": "look_up", "description": text(), "parameters": _schema(canary), "parameters_json_schema": _schema(canary), "response": _schema(canary), "responseJsonSchema": _schema(canary)}]}
        ],
        "contents": [
            {"role": "user", "parts": [{"text": text()}, {"text": json.dumps({"inner": canary(), canary(): [1, json.dumps({"twice": canary()})]})}]},
            {
                "role": "model",
                "parts": [
                    {"text": text(), "thought": True},
                    {"text": text(), "thoughtSignature": "c2ln"},
                    {"functionCall": {"name": "look_up", "args": {"who": canary(), canary(): "key", "mrn": canary.number(), "nested": [{"deep": [text()]}], "json": json.dumps({"x": canary()})}}},
                    {"function_call": {"name": "look_up", "partial_args": [{"json_path": "$.who", "string_value": canary()}]}},
                    {"executableCode": {"language": "PYTHON", "code": f"print('{canary()}')"}},
                    {"codeExecutionResult": {"outcome": "OUTCOME_OK", "output": text()}},
                ],
            },
            {
                "role": "user",
                "parts": [
                    {"functionResponse": {"name": "look_up", "response": {"result": text(), canary(): [canary.number()]}}},
                    {"audioTranscription": {"text": text(), "words": [{"word": canary()}]}},
                    {"text": text(), "speechMetadata": {"speaker": canary(), "style": text()}},
                ],
            },
        ],
    }  # fmt: skip


def generate(canary: Plant) -> Body:
    """Fill every position of generateContent, in both spellings by turns."""
    text = canary.text
    return {
        **_counted(canary),
        "generation_config": {
            "stopSequences": [text()], "response_schema": _schema(canary), "responseJsonSchema": _schema(canary), "responseFormat": [{"text": {"schema": _schema(canary)}}],
            "speechConfig": {"multiSpeakerVoiceConfig": {"speakerVoiceConfigs": [{"speaker": canary()}]}}, "audioTranscriptionConfig": {"customVocabulary": [canary()], "sourceText": text()},
            "imageConfig": {"note": canary()}, "a_field_of_tomorrow": text(),
        },
        "labels": {"team": canary(), canary(): "x"},
        "anotherFieldOfTomorrow": {"with": [text(), {"more": canary()}]},
    }  # fmt: skip


def predict(canary: Plant) -> Body:
    """Fill a request for embeddings."""
    return {
        "instances": [{"content": canary.text(), "title": canary()} for _ in range(3)],
        "labels": {"l": canary()},
    }


def embed(canary: Plant) -> Body:
    """Fill a batch of requests for embeddings."""

    def content() -> Body:
        return {"parts": [{"text": canary.text()}]}

    return {"requests": [{"content": content(), "embedContentConfig": {"title": canary()}} for _ in range(3)]}


def count(canary: Plant) -> Body:
    """Fill a count of tokens."""
    return {**_counted(canary), "instances": [{"content": canary()}]}


def messages(canary: Plant) -> Body:
    """Fill a call to one of Anthropic's models."""
    return {
        "anthropic_version": "vertex-2023-10-16", "max_tokens": 9, "system": canary.text(), "metadata": {"user_id": canary()}, "stop_sequences": [canary()],
        "messages": [{"role": "user", "content": canary.text()}, {"role": "assistant", "content": [{"type": "tool_use", "id": "t", "name": "n", "input": {canary(): canary.number()}}]},
                     {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "t", "content": canary()}]}],
    }  # fmt: skip


_GOOGLE = "/v1beta1/publishers/google/models/{model}"
_GEMINI, _EMBEDDING = ("gemini-3.5-pro", "gemini-3.5-flash"), ("text-embedding-005", "gemini-embedding-001")
_CLAUDE = ("claude-sonnet-5-5", "claude-haiku-4-5")
POSITIONS = (
    Position("generate_content", f"{_GOOGLE}:generateContent", generate, models=_GEMINI),
    Position("generate_content", f"{_GOOGLE}:streamGenerateContent?alt=sse", generate, models=_GEMINI),
    Position("count_tokens", f"{_GOOGLE}:countTokens", count, models=_GEMINI),
    Position("embeddings", f"{_GOOGLE}:predict", predict, models=_EMBEDDING),
    Position("embeddings", f"{_GOOGLE}:batchEmbedContents", embed, models=_EMBEDDING),
    Position("messages", "/v1/publishers/anthropic/models/{model}:rawPredict", messages, models=_CLAUDE),
)
MODELS = _GEMINI
