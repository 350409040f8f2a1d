"""Settings of a Messages request that hold the API's own words: what happens to a long context, skills, fallbacks.

These words look like dates or codes (``clear_tool_uses_20250919``), so they are claimed: as free text they would be
masked, and the vendor would refuse what is left.
"""

from __future__ import annotations

import re
from dataclasses import replace

from gateway.model import FeatureKind, JsonValue, Path
from gateway.vendors.grammar import Array, Control, Either, Free, Node, Object, Opaque, Scalar, Text
from gateway.vendors.harvest import Harvest
from gateway.vendors.model_dates import PLAIN
from gateway.vendors.reach import Domain, PlainOr

TYPE = Control(re.compile(r"[a-z][a-z0-9_]{0,63}"))  # told apart by its table before it is read
# An enumeration's value. The caller writes it, so it is held against what was found, like the names that it makes up.
WORD = Control(TYPE.pattern, chosen=True)
NAME = Control(re.compile(r"[a-zA-Z0-9_.-]{1,128}"), chosen=True)
ID = Control(re.compile(r"[a-zA-Z0-9_.:-]{1,256}"), chosen=True)
# Family, then version numbers and a date; also the older order (claude-3-5-sonnet-20241022).
_FAMILY = "opus|sonnet|haiku|instant|fable|mythos"
KNOWN_MODEL = re.compile(
    rf"claude-(?:(?:{_FAMILY})(?:-\d{{1,2}}){{0,2}}|\d(?:[-.]\d)?-(?:{_FAMILY})|(?:instant-)?\d(?:\.\d)?)"
    rf"(?:-(?:{PLAIN}|latest|preview))?"
)
# At Google a revision stands behind it. A model of another form is looked at: ``claude-*`` covers any words behind it.
MODEL = Control(
    re.compile(r"[a-z0-9][a-z0-9._:@/-]{0,127}"),
    chosen=True,
    nullable=False,
    own=re.compile(rf"{KNOWN_MODEL.pattern}(?:@(?:{PLAIN}|default|latest))?"),
)
OTHER_MODEL = replace(MODEL, other_model=True)
BETA = Control(
    re.compile(r"[a-z0-9][a-z0-9-]{0,63}"),
    feature=FeatureKind.BETA,
    nullable=False,
    own=re.compile(f"claude-code-{PLAIN}"),
)

_AMOUNT = Object({"type": WORD, "value": Scalar()})


class _FlagOrNames:
    """A boolean, or the names of tools."""

    _NAMES = Array(NAME)

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take either in."""
        (self._NAMES if isinstance(value, list) else Scalar()).walk(value, path, harvest)

    def shown(self) -> Node:
        """Show the names."""
        return self._NAMES


CONTEXT_MANAGEMENT = Object(
    {
        "edits": Array(
            Object(
                {
                    "type": WORD,
                    "trigger": _AMOUNT,
                    "keep": Either(WORD, _AMOUNT),
                    "clear_at_least": _AMOUNT,
                    "clear_tool_inputs": _FlagOrNames(),
                    "exclude_tools": Array(NAME),
                    "pause_after_compaction": Scalar(),
                    "instructions": Text(),
                }
            )
        )
    }
)
COMPACTION = Object({"type": WORD, "instructions": Text()})
_VERSION = Control(re.compile(r"[a-z0-9.]{1,16}"), chosen=True)
CONTAINER = Object(
    {"id": ID, "skills": Array(Object({"type": WORD, "skill_id": ID, "version": _VERSION}))},
)
# As the call's own, but that a fallback may go back from the call's speed to the plain one.
_SPEED = PlainOr(frozenset({"standard"}), FeatureKind.SETTING)
_TASK_BUDGET = Object({"type": WORD, "total": Scalar(), "remaining": Scalar()})
THINKING = Object({"type": WORD, "budget_tokens": Scalar(), "display": WORD, "block_binding": Object({"type": WORD})})
OUTPUT_CONFIG = Object(
    {"effort": WORD, "format": Object({"type": WORD, "schema": Free()}), "task_budget": _TASK_BUDGET}
)
FALLBACKS = Either(
    WORD,
    Array(
        Object(
            {
                "model": OTHER_MODEL,
                "max_tokens": Scalar(),
                "speed": _SPEED,
                "thinking": THINKING,
                "output_config": OUTPUT_CONFIG,
            }
        )
    ),
)
CREDIT_TOKEN = Either(Opaque(), Object({"token": Opaque(), "mode": WORD}))
BILLING_POLICY = Object({"type": WORD, "bill_to": WORD})
# Whose results a tool that fetches may take its addresses from: tools by their names.
_OF_TOOLS = Object({"type": WORD, "tools": Array(Object({"type": WORD, "name": NAME}))})
URL_SOURCES = Object({"client_tool_results": _OF_TOOLS, "server_tool_results": _OF_TOOLS, "user_input": _OF_TOOLS})
# Where a tool that searches or fetches may look.
DOMAINS: dict[str, Node] = {"allowed_domains": Array(Domain()), "blocked_domains": Array(Domain())}
