"""Rebuilds a body with some of its leaves replaced."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field

from gateway.model import JsonValue, Path, Step
from gateway.wire import jsontext
from gateway.wire.strictjson import StrictJsonError, dumps, parse


class RebuildError(ValueError):
    """A replacement does not fit: its path leads nowhere, or two keys of an object became one. Carries no content."""


@dataclass(slots=True)
class _Changes:
    """The replacements below one place, as a tree."""

    value: str | None = None
    inner: dict[str | int, _Changes] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    tokens: dict[int, _Changes] = field(default_factory=dict)
    encoded: _Changes | None = None


def rebuild(body: JsonValue, replacements: Mapping[Path, str]) -> JsonValue:
    """Give a copy of ``body`` with the leaves at the given paths replaced. Raises RebuildError.

    A path's steps are keys and indexes; ``(..., Step.KEY, "name")`` renames a key; ``(..., Step.JSON, 17)`` goes to a
    token of JSON that stands inside a string, at any depth; ``(..., Step.BASE64, "messages")`` goes into JSON that
    stands in a string as base64.
    """
    if not replacements:
        return body
    root = _Changes()
    for path, text in replacements.items():
        _plant(root, path, text)
    return _apply(body, root)


def _plant(node: _Changes, path: Path, text: str) -> None:
    steps = iter(path)
    for step in steps:
        if step is Step.KEY:
            key = next(steps, None)
            if not isinstance(key, str):
                raise RebuildError("a path to a key has no key")
            node.keys[key] = text
            return
        if step is Step.JSON:
            index = next(steps, None)
            if not isinstance(index, int):
                raise RebuildError("a path into JSON text has no token")
            node = node.tokens.setdefault(index, _Changes())
        elif step is Step.BASE64:
            node.encoded = node.encoded or _Changes()
            node = node.encoded
        elif isinstance(step, str | int):
            node = node.inner.setdefault(step, _Changes())
    node.value = text


def _apply(value: JsonValue, node: _Changes) -> JsonValue:
    if node.value is not None:
        return node.value
    if node.tokens:
        return _apply_to_text(value, node)
    if node.encoded is not None:
        return _apply_to_encoded(value, node.encoded)
    if isinstance(value, dict):
        _must_exist([*node.inner, *node.keys], value)
        renamed: dict[str, JsonValue] = {}
        for key, item in value.items():
            name = node.keys.get(key, key)
            if name in renamed:
                raise RebuildError("two keys of an object became one")
            renamed[name] = _apply(item, node.inner[key]) if key in node.inner else item
        return renamed
    if isinstance(value, list):
        if any(not isinstance(step, int) or not 0 <= step < len(value) for step in node.inner) or node.keys:
            raise RebuildError("a path leads nowhere")
        return [_apply(item, node.inner[i]) if i in node.inner else item for i, item in enumerate(value)]
    if node.inner or node.keys:
        raise RebuildError("a path leads nowhere")
    return value


def _apply_to_text(value: JsonValue, node: _Changes) -> str:
    if not isinstance(value, str) or (tokens := jsontext.read_tokens(value)) is None:
        raise RebuildError("a path leads into text that is not JSON")
    changed: dict[int, str] = {}
    for index, change in node.tokens.items():
        if not 0 <= index < len(tokens):
            raise RebuildError("a path leads nowhere")
        changed[index] = str(_apply(tokens[index].text, change))
    return jsontext.rewrite(value, changed)


def read_base64(value: JsonValue) -> JsonValue:
    """Read JSON that stands in a string as base64, padded, in the standard alphabet. Raises RebuildError."""
    if not isinstance(value, str):
        raise RebuildError("a path leads nowhere")
    try:
        return parse(base64.b64decode(value, validate=True))
    except (StrictJsonError, ValueError):
        raise RebuildError("a path leads into a string that is not base64 of JSON") from None


def _apply_to_encoded(value: JsonValue, node: _Changes) -> str:
    return base64.b64encode(dumps(_apply(read_base64(value), node))).decode()


def _must_exist(steps: list[str | int], value: dict[str, JsonValue]) -> None:
    if any(step not in value for step in steps):
        raise RebuildError("a path leads nowhere")
