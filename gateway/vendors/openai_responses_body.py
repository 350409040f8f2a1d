"""The grammar of the responses API, as of openai SDK 3.57: tools, schema, instructions, the rest, the input last."""

from __future__ import annotations

import re

from gateway.model import FeatureKind, JsonValue, Path
from gateway.vendors.grammar import Array, Asks, Control, Either, Free, Node, Object, Scalar, Tagged, Text
from gateway.vendors.harvest import Harvest, bad_field, names_below_unsaid
from gateway.vendors.openai_items import ITEM, PART, RESPONSE_TOOLS, TEXT_CONFIG, TOOLS
from gateway.vendors.openai_parts import CALL, COMPACTED, ID, KEPT_HISTORY, NAME, NUMBER, UNREAD, WORD
from gateway.vendors.reach import Switch
from gateway.vendors.unclaimed import take_key


class _Variables:
    """The variables of a prompt that is kept at the vendor, by name."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Read parts by their type; everything else is text, and so are the names."""
        if value is None:
            return
        if not isinstance(value, dict):
            raise bad_field(path, "Send an object.")
        for name, item in value.items():
            take_key(name, path, harvest)
            part: Node = PART if isinstance(item, dict) else Free()
            with names_below_unsaid(path):
                part.walk(item, (*path, name), harvest)

    def shown(self) -> Node:
        """Show free text; parts have their own rules."""
        return Either(Free(), Array(PART))


_NAMED_TOOL = Object({"type": WORD, "name": NAME, "server_label": NAME})
_CHOSEN_TOOL = Either(
    WORD,
    Tagged(
        {
            "allowed_tools": Object({"type": WORD, "mode": WORD, "tools": Array(_NAMED_TOOL)}),
            "computer_use": _NAMED_TOOL,
            **dict.fromkeys(RESPONSE_TOOLS, _NAMED_TOOL),
        }
    ),
)

RESPONSES = Object(
    {
        "tools": TOOLS,
        "text": TEXT_CONFIG,
        "instructions": Either(Text(), Array(ITEM)),
        **CALL,
        "tool_choice": _CHOSEN_TOOL,
        "reasoning": Object({"effort": WORD, "summary": WORD, "generate_summary": WORD, "context": WORD, "mode": WORD}),
        "include": Array(WORD),
        "max_output_tokens": NUMBER,
        "max_tool_calls": NUMBER,
        "truncation": WORD,
        "personality": Text(),
        "image": Object({"context_compression": WORD}),
        "context_management": COMPACTED,
        "client_metadata": Free(),  # Codex's: the ids of session and turn, and where it works
        "access_programs": Asks(FeatureKind.SETTING, "access_programs", Free()),
        "prompt": Asks(
            FeatureKind.STATE,
            "prompt",
            Object(
                {"id": ID, "version": Control(re.compile(r"[a-z0-9.]{1,16}"), chosen=True), "variables": _Variables()}
            ),
        ),
        "background": Switch(FeatureKind.STATE, "background"),
        "background_options": Asks(
            FeatureKind.STATE, "background", Object({"completion_window": WORD, "continuation_id": KEPT_HISTORY})
        ),
        "conversation": KEPT_HISTORY,
        "previous_response_id": KEPT_HISTORY,
        "stream": Scalar(),
        "input": Either(Text(), Array(ITEM)),
    },
    last="input",
    behind=UNREAD,
)
