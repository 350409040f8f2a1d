"""The keys of a YAML file as a table, from its JSON Schema: where each stands, what it takes, what it is else."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from gateway.commands.reference_text import Undocumented, cell, table

_TYPES = {
    "string": "text", "integer": "whole number", "number": "number", "boolean": "`true`, `false`", "null": "`null`",
}  # fmt: skip
_MOST_WORDS = 24  # of a closed set that a cell shows
_Schema = Mapping[str, Any]


def keys_reference(schema: _Schema, meanings: Mapping[str, str] | None = None) -> str:
    """Write every key of a file. Without ``meanings``, each is the schema's own description. Raises Undocumented."""
    rows = list(_Walk(schema, meanings).rows(schema, _root(schema), "", ()))
    return table(("key", "takes", "default", "meaning"), rows)


def _root(schema: _Schema) -> str:
    """Name the shape that the whole file has."""
    return str(schema.get("title", ""))


class _Walk:
    def __init__(self, schema: _Schema, meanings: Mapping[str, str] | None) -> None:
        self._shapes: Mapping[str, _Schema] = schema.get("$defs", {})
        self._meanings = meanings

    def rows(self, schema: _Schema, shape: str, above: str, inside: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
        """Give the rows of the keys in ``schema``, and of all below them, deepest last."""
        for place, below in self._nested(schema, above):
            if below not in inside:
                yield from self.rows(self._shapes[below], below, place, (*inside, below))
        required = schema.get("required", ())
        for key, written in schema.get("properties", {}).items():
            place = f"{above}{key}"
            default = "**required**" if key in required else _default(written)
            yield f"`{place}`", self._takes(written), default, cell(self._meaning(shape, key, written))
            for further, below in self._nested(written, place):
                if below not in inside:
                    yield from self.rows(self._shapes[below], below, f"{further}.", (*inside, below))

    def _meaning(self, shape: str, key: str, written: _Schema) -> str:
        if self._meanings is None:
            return str(written["description"])
        name = f"{shape.lstrip('_')}.{key}"
        if name not in self._meanings:
            raise Undocumented("setting", name, "gateway/settings_meanings.py")
        return self._meanings[name]

    def _nested(self, written: _Schema, place: str) -> Iterator[tuple[str, str]]:
        """Give each shape that a value can have, with the place that its keys stand below."""
        if "$ref" in written:
            yield place, written["$ref"].rpartition("/")[2]
        for option in written.get("anyOf", ()):
            yield from self._nested(option, place)
        if isinstance(written.get("items"), Mapping):
            yield from self._nested(written["items"], f"{place}[]" if place else "[].")
        if isinstance(written.get("additionalProperties"), Mapping):
            yield from self._nested(written["additionalProperties"], f"{place}.NAME" if place else "NAME.")

    def _takes(self, written: _Schema) -> str:
        if len(written.get("enum", ())) > _MOST_WORDS:
            return f"one of {len(written['enum'])} words"
        if "enum" in written:
            return ", ".join(f"`{json.dumps(one).strip(chr(34))}`" for one in written["enum"] if one is not None)
        if "const" in written:
            return f"`{written['const']}`"
        if "$ref" in written:
            return "keys below"
        if "anyOf" in written:
            options = [option for option in written["anyOf"] if option.get("type") != "null"]
            absent = ["`null`"] if len(options) < len(written["anyOf"]) and "default" not in written else []
            return " or ".join(dict.fromkeys([*map(self._takes, options), *absent]))
        if written.get("type") == "array":
            return f"list of {self._takes(written.get('items', {}))}"
        if written.get("type") == "object":
            values = written.get("additionalProperties")
            return f"names, each with {self._takes(values)}" if isinstance(values, Mapping) and values else "keys"
        if written.get("format") == "date":
            return "date"
        kind = _TYPES.get(str(written.get("type", "")), "anything")
        return f"{kind}{_bounds(written)}"


def _bounds(written: _Schema) -> str:
    least, most = written.get("minimum"), written.get("maximum")
    if "exclusiveMinimum" in written:
        above = f"above {written['exclusiveMinimum']}"
        return f", {above}, at most {most}" if most is not None else f", {above}"
    if least is not None and most is not None:
        return f", {least} to {most}"
    return f", at least {least}" if least is not None else ""


def _default(written: _Schema) -> str:
    """Write the default; of a mapping with keys of its own, those keys' defaults say it."""
    value = written.get("default")
    if value is None:
        return "none"
    if isinstance(value, dict) and value and "operator" not in value:
        return ""
    return f"`{value}`" if isinstance(value, str) else f"`{json.dumps(value)}`"
