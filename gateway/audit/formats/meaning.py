"""What an event means in the words that the formats share: success, gravity, provider and operation."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any


class Gravity(IntEnum):
    """How grave an event is."""

    INFORMATIONAL = 1
    LOW = 2
    MEDIUM = 3
    HIGH = 4
    CRITICAL = 5


# gen_ai.provider.name and gen_ai.operation.name of OpenTelemetry's semantic conventions.
PROVIDERS = {
    "anthropic": "anthropic",
    "openai": "openai",
    "azure": "azure.ai.openai",
    "bedrock": "aws.bedrock",
    "vertex": "gcp.vertex_ai",
}
_EMBEDDINGS = frozenset({"embeddings", "predict", "embed"})
_COMPLETIONS = frozenset({"completions"})
_GENERATE = frozenset({"generate_content", "stream_generate_content"})


# A service that turns to an AI vendor past the gateway is one that somebody has to look after.
_WANTS_A_LOOK = frozenset({"audit_unavailable", "ai_vendor_destination"})


def provider(event: Mapping[str, Any]) -> str | None:
    """Give the provider's name; a dialect that has none goes by its own."""
    dialect = event.get("dialect")
    return PROVIDERS.get(dialect, dialect) if isinstance(dialect, str) else None


def operation(event: Mapping[str, Any]) -> str | None:
    """Give the operation's name; an endpoint that is none of the well-known ones goes by its own."""
    endpoint = event.get("endpoint")
    if not isinstance(endpoint, str):
        return None
    if endpoint in _EMBEDDINGS:
        return "embeddings"
    if endpoint in _COMPLETIONS:
        return "text_completion"
    if endpoint in _GENERATE:
        return "generate_content"
    if endpoint in ("messages", "chat_completions", "responses", "converse", "converse_stream"):
        return "chat"
    return endpoint


def succeeded(event: Mapping[str, Any]) -> bool | None:
    """Say whether what the event tells went well; None where it is not known yet, or never."""
    if event.get("stage") == "intent" or event.get("outcome") == "unknown":
        return None
    if event.get("stage") == "outcome":
        return event.get("outcome") == "ok"
    if event.get("stage") == "shadow":
        return event.get("outcome") == "ok"
    if event.get("outcome") == "closed":
        return event.get("reason") is None  # a tunnel that was cut did not end well
    return event.get("outcome") not in ("refused", "kept", "escaped", "failed")


def gravity(event: Mapping[str, Any]) -> Gravity:
    """Say how grave an event is.

    An escape, or a trail that was changed, is an incident; who used break-glass or changed signed policies is asked.
    """
    stage, outcome = event.get("stage"), event.get("outcome")
    if outcome == "escaped" or event.get("reason") == "not_intact":
        return Gravity.CRITICAL
    if stage == "break_glass" or (outcome == "kept" and event.get("reason")):
        return Gravity.HIGH
    if (
        stage == "clock"
        or outcome in ("unknown", "kept", "recovered", "released")
        or event.get("reason") in _WANTS_A_LOOK
    ):
        return Gravity.MEDIUM
    cut = stage == "tunnel" and succeeded(event) is False
    if cut or stage == "refusal" or outcome in ("removed", "held", "failed", "timeout", "truncated", "vendor_error"):
        return Gravity.LOW
    return Gravity.INFORMATIONAL


def who(event: Mapping[str, Any]) -> Any:
    """Give who did it: the person that a caller names, or who gave the gateway's command."""
    return event.get("actor") or event.get("operator")


def total(counts: object) -> int:
    """Add up counts by entity."""
    return sum(counts.values()) if isinstance(counts, Mapping) else 0
