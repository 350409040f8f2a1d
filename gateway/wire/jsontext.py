"""JSON that stands inside a string: its strings, keys and numbers, each with its place in the text.

Only tokens that change are written anew; every other character stays as it was, white space and escapes included.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from gateway.wire.jsondays import day_of_list, day_of_object
from gateway.wire.strictjson import StrictJsonError, parse_text, quote

_TOKEN = re.compile(r'"(?:[^"\\\x00-\x1f]|\\.)*"|-?\d[\d.eE+\-]*|[\[\]{}:,]')
_LOOKS_LIKE_JSON = re.compile(r"\s*[\[{].*[\]}]\s*\Z", re.DOTALL)
_WHOLE = re.compile(r"\d{1,9}")
_MOST_OF_A_DAY = 7  # tokens
_LONGEST = 8 * 1024 * 1024  # characters; a longer text is read as plain text


class TokenKind(StrEnum):
    """What a token is."""

    KEY = "key"
    STRING = "string"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class JsonToken:
    """A key, string or number. ``start`` and ``end`` include the quotation marks; ``text`` is decoded.

    A day that is written as several numbers is one number, from its first bracket to its last; ``text`` is the day.
    """

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


@dataclass(slots=True)
class _Container:
    """An object or array that is being read."""

    opened: str
    start: int
    first: int  # the number of its first token
    key: str  # the key in force in it
    nested: bool = False


def _tokens(text: str) -> Iterator[JsonToken]:
    """Walk text that is known to be valid: a string is a key where an object expects one."""
    containers: list[_Container] = []
    read: list[JsonToken] = []
    expects_key = False
    for match in _TOKEN.finditer(text):
        token = match.group()
        first = token[0]
        if first in "{[":
            if containers:
                containers[-1].nested = True
            containers.append(_Container(first, match.start(), len(read), containers[-1].key if containers else ""))
            expects_key = first == "{"
        elif first in "]}":
            closed = containers.pop()
            day = None if closed.nested else _day(closed, read)
            if day is not None:  # its numbers say nothing each by itself
                cue = containers[-1].key if containers else ""
                read[closed.first :] = [JsonToken(0, TokenKind.NUMBER, closed.start, match.end(), day, cue)]
            expects_key = False
        elif first == ",":
            expects_key = containers[-1].opened == "{"
        elif first == ":":
            expects_key = False
        else:
            decoded = json.loads(token) if first == '"' else token
            if first == '"' and expects_key:
                containers[-1].key = decoded
                read.append(JsonToken(0, TokenKind.KEY, match.start(), match.end(), decoded))
            else:
                kind = TokenKind.STRING if first == '"' else TokenKind.NUMBER
                read.append(JsonToken(0, kind, match.start(), match.end(), decoded, containers[-1].key))
    return (replace(token, index=index) for index, token in enumerate(read))


def _day(closed: _Container, read: list[JsonToken]) -> str | None:
    """Give the day that an object or array of numbers is."""
    inner = read[closed.first :] if len(read) - closed.first <= _MOST_OF_A_DAY else []
    values = [int(token.text) for token in inner if token.kind is TokenKind.NUMBER and _WHOLE.fullmatch(token.text)]
    if closed.opened == "[":
        return day_of_list(values, closed.key) if len(values) == len(inner) else None
    names = [token.text for token in inner if token.kind is TokenKind.KEY]
    both = len(names) == len(values) and 2 * len(names) == len(inner)
    return day_of_object(dict(zip(names, values, strict=True))) if both else None


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
