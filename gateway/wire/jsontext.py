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
from gateway.wire.jsonmeanings import meaning_of_list, meanings, text_of_bytes
from gateway.wire.jsontables import COLUMN_NAME, Heads, column_of, heads, heads_of_first, names_columns
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

    A day that is written as several numbers is one number, from its first bracket to its last; ``text`` is the day. So
    is a text that is written as its bytes; it is a string.
    """

    index: int
    kind: TokenKind
    start: int
    end: int
    text: str = field(repr=False)
    cue: str = field(default="", repr=False)  # the key above it; above the object, of a key
    meaning: str = ""  # the entity that its place says it is


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
    cue: str  # the key that it stands under
    nested: bool = False
    values: list[int] = field(default_factory=list)  # the numbers of its own strings and numbers
    commas: int = 0
    places: list[int] = field(default_factory=list)  # of its values among all that it holds
    rows: list[_Container] = field(default_factory=list)  # the lists in it that hold values, of a list
    tables: list[list[_Container]] = field(default_factory=list)  # such lists of lists in it, of an object
    named: list[str] = field(default_factory=list)  # what its objects are named, of a list
    columns: Heads | None = None  # that it names, of an object


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
            cue = containers[-1].key if containers else ""
            containers.append(_Container(first, match.start(), len(read), cue, cue))
            expects_key = first == "{"
        elif first in "]}":
            closed = containers.pop()
            day = None if closed.nested else _day(closed, read)
            if day is not None:  # its numbers say nothing each by itself
                read[closed.first :] = [JsonToken(0, TokenKind.NUMBER, closed.start, match.end(), day, closed.cue)]
            elif (plain := _text(closed, read)) is not None:
                read[closed.first :] = [JsonToken(0, TokenKind.STRING, closed.start, match.end(), plain, closed.cue)]
            else:
                _mean(closed, read)
                _tabulate(closed, containers[-1] if containers else None, read)
            expects_key = False
        elif first == ",":
            containers[-1].commas += 1
            expects_key = containers[-1].opened == "{"
        elif first == ":":
            expects_key = False
        else:
            decoded = json.loads(token) if first == '"' else token
            if first == '"' and expects_key:
                containers[-1].key = decoded
                read.append(JsonToken(0, TokenKind.KEY, match.start(), match.end(), decoded, containers[-1].cue))
            else:
                kind = TokenKind.STRING if first == '"' else TokenKind.NUMBER
                about = containers[-1]
                about.values.append(len(read))
                about.places.append(about.commas)
                cue = column_of(about.key, about.cue) if about.opened == "{" else about.key
                read.append(JsonToken(0, kind, match.start(), match.end(), decoded, cue))
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


def _text(closed: _Container, read: list[JsonToken]) -> str | None:
    """Give the text that an array of numbers holds the bytes of."""
    inner = read[closed.first :] if closed.opened == "[" and not closed.nested else []
    if not all(token.kind is TokenKind.NUMBER and _WHOLE.fullmatch(token.text) for token in inner):
        return None
    return text_of_bytes([int(token.text) for token in inner])


def _mean(closed: _Container, read: list[JsonToken]) -> None:
    """Note what the numbers and strings of an object or array are by their places."""
    own = [(index, read[index]) for index in closed.values]
    if closed.opened == "{":
        entities = meanings({token.cue: token.text for _, token in own}, closed.cue)
    else:
        entity = meaning_of_list([token.text for _, token in own], closed.key)
        entities = {closed.key: entity} if entity else {}
    for index, token in own:
        if token.cue in entities:
            read[index] = replace(token, meaning=entities[token.cue])


def _tabulate(closed: _Container, parent: _Container | None, read: list[JsonToken]) -> None:
    """Note which lists are the rows of a table, and put its cells under their columns' names once both are known."""
    if closed.opened == "{":
        if closed.columns is not None:
            for rows in closed.tables:
                _put_under(closed.columns, rows, read)
        if parent is not None and parent.opened == "[":
            parent.named += [read[index].text for index in closed.values if read[index].cue == COLUMN_NAME]
        return
    if closed.rows and (columns := heads_of_first(_strings(closed.rows[0], read))) is not None:
        _put_under(columns, closed.rows[1:], read)
    if parent is None:
        return
    if parent.opened == "[" and closed.values:
        parent.rows.append(closed)
    elif parent.opened == "{" and parent.columns is None and names_columns(closed.key):
        parent.columns = heads(closed.named or _strings(closed, read))
    elif parent.opened == "{" and closed.rows:
        parent.tables.append(closed.rows)


def _strings(closed: _Container, read: list[JsonToken]) -> list[str]:
    """Give what a list holds, where that is strings and nothing else."""
    if closed.nested or len(closed.values) != closed.commas + 1:
        return []
    tokens = [read[index] for index in closed.values]
    return [token.text for token in tokens] if all(token.kind is TokenKind.STRING for token in tokens) else []


def _put_under(columns: Heads, rows: list[_Container], read: list[JsonToken]) -> None:
    for row in rows:
        if row.commas + 1 != len(columns):
            continue
        cells = [(columns[place], index) for place, index in zip(row.places, row.values, strict=True)]
        entities = meanings({column: read[index].text for column, index in cells}, "")
        for column, index in cells:
            token = read[index]
            read[index] = replace(token, cue=column, meaning=entities.get(column, token.meaning))


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
