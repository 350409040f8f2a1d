"""JSON that stands inside a string: its strings, keys and numbers, each with its place in the text.

Only tokens that change are written anew; every other character stays as it was, white space and escapes included.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from gateway.wire.strictjson import StrictJsonError, parse_text, quote

_TOKEN = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"|-?\d[\d.eE+\-]*|[\[\]{}:,]')
_LOOKS_LIKE_JSON = re.compile(r"\s*[\[{].*[\]}]\s*\Z", re.DOTALL)
_LONGEST = 8 * 1024 * 1024  # characters; a longer text is read as plain text


class TokenKind(StrEnum):
    """What a token is."""

    KEY = "key"
    STRING = "string"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class JsonToken:
    """A key, string or number. ``start`` and ``end`` include the quotation marks; ``text`` is decoded."""

    index: int
    kind: TokenKind
    start: int
    end: int
    text: str = field(repr=False)
    cue: str = field(default="", repr=False)  # the key above it


def read_tokens(text: str) -> tuple[JsonToken, ...] | None:
    """Give the tokens of a JSON object or array; None where the text is not strict JSON of that kind."""
    if len(text) > _LONGEST or not _LOOKS_LIKE_JSON.match(text):
        return None
    try:
        parse_text(text)
    except StrictJsonError:
        return None
    return tuple(_tokens(text))


def _tokens(text: str) -> Iterator[JsonToken]:
    """Walk text that is known to be valid: a string is a key where an object expects one."""
    containers: list[str] = []  # "{" while a key is expected or read, "[" in arrays
    keys: list[str] = []  # the key in force in each container
    expects_key = False
    index = 0
    for match in _TOKEN.finditer(text):
        token = match.group()
        first = token[0]
        if first == "{":
            containers.append(first)
            keys.append(keys[-1] if keys else "")
            expects_key = True
        elif first == "[":
            containers.append(first)
            keys.append(keys[-1] if keys else "")
            expects_key = False
        elif first in "]}":
            containers.pop()
            keys.pop()
            expects_key = False
        elif first == ",":
            expects_key = containers[-1] == "{"
        elif first == ":":
            expects_key = False
        else:
            decoded = json.loads(token) if first == '"' else token
            if first == '"' and expects_key:
                keys[-1] = decoded
                yield JsonToken(index, TokenKind.KEY, match.start(), match.end(), decoded)
            else:
                kind = TokenKind.STRING if first == '"' else TokenKind.NUMBER
                yield JsonToken(index, kind, match.start(), match.end(), decoded, keys[-1] if keys else "")
            index += 1


def rewrite(text: str, changed: Mapping[int, str]) -> str:
    """Put new strings in the place of tokens, by token index. A number becomes a string."""
    tokens = read_tokens(text)
    if tokens is None:
        raise ValueError("text is not JSON")
    pieces, position = [], 0
    for token in tokens:
        if token.index in changed:
            pieces += [text[position : token.start], '"', quote(changed[token.index]), '"']
            position = token.end
    return "".join([*pieces, text[position:]])
