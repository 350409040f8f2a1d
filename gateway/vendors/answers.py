"""Whole answers: values back into their strings."""

from __future__ import annotations

from gateway.model import AnswerRestorer, JsonObject, JsonValue
from gateway.wire.jsontext import read_tokens

# Blocks that a signature covers or that only the vendor can read: they come back in the next turn as they are.
UNTOUCHED_BLOCKS = frozenset({"thinking", "redacted_thinking"})
# What a model writes for a tool stands below these: names and types there are the tool's own, whatever they are called.
_FOR_TOOLS = frozenset({"args", "arguments", "input"})
_NOTHING: frozenset[str] = frozenset()


def is_signed_summary(block: JsonObject) -> bool:
    """Whether a block is Anthropic's summary of earlier messages with a signature, which holds for its very text."""
    return block.get("type") == "compaction" and block.get("signature") is not None


def may_hold_placeholder(text: str) -> bool:
    """Say whether a placeholder may begin in a text: [PERSON_1], or in a link %5BPERSON_1%5D."""
    return "[" in text or "%5" in text


def restore_value(
    value: JsonValue,
    restorer: AnswerRestorer,
    *,
    kinds: frozenset[str] = UNTOUCHED_BLOCKS,
    untouched: frozenset[str] = frozenset(),
    for_tool: bool = False,
) -> JsonValue:
    """Restore every string below ``value``, keys included, but not blocks whose ``type`` is one of ``kinds``.

    ``untouched`` are keys below which nothing is changed, where the vendor tells its blocks apart by key. Neither
    counts in what is written for a tool (``for_tool``), whose strings are no prose.

    Ids, types and encrypted fields hold no placeholder and so come back as they are. A string that is JSON itself is
    restored with its escapes.
    """
    if isinstance(value, str):
        if not may_hold_placeholder(value):
            return value
        return restorer.json_text(value) if read_tokens(value) is not None else restorer.text(value, data=for_tool)
    if isinstance(value, list):
        return [restore_value(item, restorer, kinds=kinds, untouched=untouched, for_tool=for_tool) for item in value]
    if isinstance(value, dict):
        kind = value.get("type")
        if isinstance(kind, str) and (kind in kinds or (kinds and is_signed_summary(value))):
            return value
        restored: dict[str, JsonValue] = {}
        for key, item in value.items():
            if key in untouched:
                restored[key] = item
                continue
            name = restorer.text(key, data=for_tool)
            # Two keys never become one: the second keeps its placeholder.
            tools = for_tool or key in _FOR_TOOLS
            restored[key if name in restored or (name != key and name in value) else name] = restore_value(
                item,
                restorer,
                kinds=_NOTHING if tools else kinds,
                untouched=_NOTHING if tools else untouched,
                for_tool=tools,
            )
        return restored
    return value
