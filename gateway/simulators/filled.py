"""Values that fit a JSON Schema: what a simulated model writes into a tool's arguments and a structured answer.

A client that asked for a form holds the answer against it, so it must be of that form: types, lists and objects within
objects, enumerations, references. Texts are the placeholders of the request, one after the other.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

_DEEPEST = 8  # a schema may refer to itself
_NUMBERS = {"integer": 1, "number": 1.5, "boolean": True, "null": None}


def filled(schema: Mapping[str, Any], found: list[str]) -> Any:
    """Give a value of this form. ``found``: the placeholders, used in turn; "none" where there are none."""
    return _Filler(schema, found).value(schema, 0)


def answered(schema: Mapping[str, Any] | None, found: list[str], text: str) -> str:
    """Give a structured answer as JSON; where no form is asked for, an object of the model's choosing with ``text``."""
    return json.dumps(filled(schema, found) if schema else {"summary": text, "mentioned": found}, ensure_ascii=False)


class _Filler:
    def __init__(self, root: Mapping[str, Any], found: list[str]) -> None:
        self._root = root
        self._found = found
        self._used = 0

    def value(self, schema: Any, depth: int) -> Any:
        schema = self._meant(schema)
        if "const" in schema:
            return schema["const"]
        if schema.get("enum"):
            return schema["enum"][0]
        kind = _kind(schema)
        if kind == "object":
            properties = schema.get("properties") or {}
            return {} if depth > _DEEPEST else {name: self.value(one, depth + 1) for name, one in properties.items()}
        if kind == "array":
            items = schema.get("items")
            wanted = 0 if items is None or depth > _DEEPEST else int(schema.get("minItems") or 1)
            return [self.value(items, depth + 1) for _ in range(wanted)]
        if kind in _NUMBERS:
            least = schema.get("minimum", _NUMBERS[kind])
            return least if kind in ("integer", "number") else _NUMBERS[kind]
        self._used += 1
        return self._found[(self._used - 1) % len(self._found)] if self._found else "none"

    def _meant(self, schema: Any) -> Mapping[str, Any]:
        """Follow references, and take the first alternative."""
        for _ in range(_DEEPEST):
            if not isinstance(schema, Mapping):
                return {}
            if isinstance(schema.get("$ref"), str):
                schema = self._referred(schema["$ref"])
                continue
            several = schema.get("anyOf") or schema.get("oneOf") or schema.get("allOf")
            if not several:
                return schema
            schema = several[0]
        return {}

    def _referred(self, reference: str) -> Any:
        place: Any = self._root
        for step in reference.removeprefix("#").split("/"):
            if step:
                place = place.get(step) if isinstance(place, Mapping) else None
        return place


def _kind(schema: Mapping[str, Any]) -> str:
    kind = schema.get("type")
    if isinstance(kind, list):  # a value or null
        kind = kind[0] if kind else None
    if isinstance(kind, str):
        return kind.lower()  # Gemini's own schemas write them in capitals
    return "object" if "properties" in schema else "string"
