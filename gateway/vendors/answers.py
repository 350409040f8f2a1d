"""Whole answers: values back into their strings."""

from __future__ import annotations

from gateway.model import AnswerRestorer, JsonValue
from gateway.wire.jsontext import read_tokens

# Blocks that a signature covers or that only the vendor can read: they come back in the next turn as they are.
UNTOUCHED_BLOCKS = frozenset({"thinking", "redacted_thinking"})


def restore_value(value: JsonValue, restorer: AnswerRestorer, *, untouched: frozenset[str] = frozenset()) -> JsonValue:
    """Restore every string below ``value``, keys included, but not untouched blocks.

    ``untouched`` are keys below which nothing is changed, where the vendor tells its blocks apart by key.

    Ids, types and encrypted fields hold no placeholder and so come back as they are. A string that is JSON itself is
    restored with its escapes.
    """
    if isinstance(value, str):
        if "[" not in value:
            return value
        return restorer.json_text(value) if read_tokens(value) is not None else restorer.text(value)
    if isinstance(value, list):
        return [restore_value(item, restorer, untouched=untouched) for item in value]
    if isinstance(value, dict):
        kind = value.get("type")
        if isinstance(kind, str) and kind in UNTOUCHED_BLOCKS:
            return value
        restored: dict[str, JsonValue] = {}
        for key, item in value.items():
            if key in untouched:
                restored[key] = item
                continue
            name = restorer.text(key)
            # Two keys never become one: the second keeps its placeholder.
            restored[key if name in restored or (name != key and name in value) else name] = restore_value(
                item, restorer, untouched=untouched
            )
        return restored
    return value
