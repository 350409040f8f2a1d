"""Takes in what no grammar claims: strings, keys and numbers, JSON inside of strings, and days that are cut in pieces.

A field that a vendor adds tomorrow comes this way, and is inspected.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from gateway.model import JsonObject, JsonValue, Leaf, LeafKind, Media, Path, Step
from gateway.vendors.harvest import Harvest
from gateway.vendors.own_words import SCHEMA_KEYWORDS, SCHEMA_WORDS, is_own_key
from gateway.wire.filetype import holds_encoded_file, is_encoded_file
from gateway.wire.jsondays import day_of_list, day_of_object
from gateway.wire.jsonmeanings import (
    CHECKED,
    NOTHING,
    PLACE,
    is_name_of_class,
    is_place,
    meaning_of_list,
    meanings,
    text_of_bytes,
)
from gateway.wire.jsontables import Heads, column_of, heads_in, tables_of
from gateway.wire.jsontext import TokenKind, read_tokens
from gateway.wire.strictjson import number_literal

# A number is inspected where it may be an identifier: five digits or more anywhere, two or more under a key that says
# what it is ("age": 93, "zip": 2139).
DIGITS_ANYWHERE = 5
_DIGITS_UNDER_A_KEY = 2
_DIGITS_OF_A_ROUND_NUMBER = 3  # before its zeros
_DEEPEST_JSON_IN_JSON = 4
_MOST_COORDINATES = 7  # numbers of a list that are looked at: one more than a box with heights has
_DEFINITIONS = frozenset({"$defs", "definitions"})
_REFERENCE = re.compile(r"#/(?:\$defs|definitions)/(\w+)")


def take_text(text: str, path: Path, cue: str, harvest: Harvest, depth: int = 0) -> None:
    """Take a string in; where it is JSON itself, its strings, keys and numbers, as they read when decoded.

    A file in base64 is media wherever it stands: a field that no grammar names is no way round the route's rule.
    """
    if text in SCHEMA_WORDS.get(cue, ()) or (cue == "required" and is_own_key(text)):
        return
    if cue == "$ref" and (referred := _REFERENCE.fullmatch(text)) and is_name_of_class(referred[1]):
        _take_checked(referred[1], path, harvest)
        return
    if is_encoded_file(text):
        harvest.media.append(Media(path, "unknown"))
        return
    tokens = read_tokens(text) if depth < _DEEPEST_JSON_IN_JSON else None
    if tokens is None:
        if holds_encoded_file(text):
            harvest.media.append(Media(path, "unknown"))
        harvest.leaves.append(Leaf(path, LeafKind.TEXT, text, cue, meaning=PLACE if is_place(text) else ""))
        return
    for token in tokens:
        token_path: Path = (*path, Step.JSON, token.index)
        if token.kind is TokenKind.KEY:
            if token.text not in SCHEMA_KEYWORDS:
                kind = LeafKind.CONTROL if _names_a_class(token.text, token.cue) else LeafKind.KEY
                harvest.leaves.append(Leaf(token_path, kind, token.text))
        elif token.meaning == CHECKED:
            _take_checked(token.text, token_path, harvest)
        elif token.meaning == NOTHING and token.kind is TokenKind.NUMBER:
            continue
        elif token.meaning and token.meaning != NOTHING:
            kind = LeafKind.TEXT if token.kind is TokenKind.STRING else LeafKind.NUMBER
            harvest.leaves.append(Leaf(token_path, kind, token.text, token.cue, meaning=token.meaning))
        elif token.kind is TokenKind.STRING:
            take_text(token.text, token_path, token.cue or cue, harvest, depth + 1)
        elif _telling(token.text, token.cue or cue):
            harvest.leaves.append(Leaf(token_path, LeafKind.NUMBER, token.text, token.cue or cue))


class Unclaimed:
    """A walk over what no grammar claims; who knows more of some strings or members says so in a subclass."""

    def __init__(self, harvest: Harvest) -> None:
        self.harvest = harvest

    def take(self, value: JsonValue, path: Path, cue: str) -> None:
        """Take anything in."""
        if isinstance(value, str):
            self.take_string(value, path, cue)
        elif take_whole(value, path, cue, self.harvest):
            pass
        elif isinstance(value, dict):
            self._take_object(value, path, cue)
        elif isinstance(value, list):
            self._take_list(value, path, cue)
        elif value is not None and not isinstance(value, bool):
            literal = number_literal(value)
            if _telling(literal, cue):
                self.harvest.leaves.append(Leaf(path, LeafKind.NUMBER, literal, cue))

    def take_string(self, text: str, path: Path, cue: str) -> None:
        """Take a string in."""
        take_text(text, path, cue, self.harvest)

    def take_member(self, holder: JsonObject, key: str, path: Path) -> bool:
        """Take a member of the object at ``path`` in that is known better than by its key; say whether it is."""
        del holder, key, path
        return False

    def _take_list(self, items: list[JsonValue], path: Path, cue: str) -> None:
        if (columns := heads_in(items)) is not None:
            self._take_rows(items, path, cue, columns)
        else:
            meant = meanings_in(items, cue)
            for index, item in enumerate(items):
                self._take_item(item, (*path, index), cue, meant.get(index, ""))

    def _take_object(self, value: JsonObject, path: Path, cue: str) -> None:
        meant = meanings_in(value, cue)
        tables = tables_of(value)
        for key, item in value.items():
            if _names_a_class(key, cue):
                self.harvest.leaves.append(Leaf((*path, Step.KEY, key), LeafKind.CONTROL, key))
            else:
                take_key(key, path, self.harvest)
            if self.take_member(value, key, path):
                continue
            if isinstance(item, list) and key in tables:
                self._take_rows(item, (*path, key), key, tables[key])
            else:
                self._take_item(item, (*path, key), column_of(key, cue), meant.get(key, ""))

    def _take_rows(self, rows: list[JsonValue], path: Path, cue: str, columns: Heads) -> None:
        """Take the cells of a table in, each under its column's name."""
        for number, row in enumerate(rows):
            place: Path = (*path, number)
            if not isinstance(row, list) or len(row) != len(columns) or row == list(columns):
                self.take(row, place, cue)
            elif not take_whole(row, place, cue, self.harvest):
                by_column = meanings_in(dict(zip(columns, row, strict=True)), "")
                by_place = meanings_in(row, cue)
                for index, (column, cell) in enumerate(zip(columns, row, strict=True)):
                    meant = by_column.get(column) or by_place.get(index, "")
                    self._take_item(cell, (*place, index), column, meant)

    def _take_item(self, value: JsonValue, path: Path, cue: str, entity: str) -> None:
        if not take_meant(value, path, cue, entity, self.harvest):
            self.take(value, path, cue)


def take_free(value: JsonValue, path: Path, cue: str, harvest: Harvest) -> None:
    """Take anything in."""
    Unclaimed(harvest).take(value, path, cue)


def _literal(value: JsonValue) -> str:
    """Give a string or a number as it is written; nothing for anything else."""
    if isinstance(value, str):
        return value
    return number_literal(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""


def meanings_in(value: JsonObject | list[JsonValue], cue: str) -> Mapping[str | int, str]:
    """Give the entities of those strings and numbers of an object or a list that their places make identifiers."""
    if isinstance(value, dict):
        fields = {key: literal for key, item in value.items() if (literal := _literal(item))}
        types = value.get("type")
        if isinstance(types, list) and types:  # of a schema: ["integer", "null"]
            fields["type"] = _literal(types[0])
        found: dict[str | int, str] = dict(meanings(fields, cue).items())
        for key, literal in fields.items():
            if (column := column_of(key, cue)) != key and (entity := meanings({column: literal}, "").get(column)):
                found[key] = entity
        return found
    entity = meaning_of_list([_literal(item) for item in value[:_MOST_COORDINATES]], cue)
    return dict.fromkeys(range(len(value)), entity) if entity else {}


def take_meant(value: JsonValue, path: Path, cue: str, entity: str, harvest: Harvest) -> bool:
    """Take a string or a number in whose place says what it is; say whether it does."""
    if not entity:
        return False
    if entity == NOTHING:
        return not isinstance(value, str)
    if entity == CHECKED:
        _take_checked(_literal(value), path, harvest)
        return True
    kind = LeafKind.TEXT if isinstance(value, str) else LeafKind.NUMBER
    harvest.leaves.append(Leaf(path, kind, _literal(value), cue, meaning=entity))
    return True


def take_whole(value: JsonValue, path: Path, cue: str, harvest: Harvest) -> bool:
    """Take a day in that is written as several numbers, or a text as its bytes; say whether the value is one."""
    day = None
    if isinstance(value, list):
        day = day_of_list(value, cue)
    elif isinstance(value, dict):
        day = day_of_object(value)
    if day is not None:
        harvest.leaves.append(Leaf(path, LeafKind.NUMBER, day, cue))
        return True
    text = text_of_bytes(value) if isinstance(value, list) else None
    if text is not None:
        harvest.leaves.append(Leaf(path, LeafKind.TEXT, text, cue))
    return text is not None


def take_key(key: str, path: Path, harvest: Harvest) -> None:
    """Take an object's key in, but for the names of settings that all makers use, and the keywords of JSON Schema."""
    if not is_own_key(key):
        harvest.leaves.append(Leaf((*path, Step.KEY, key), LeafKind.KEY, key))


def _names_a_class(key: str, cue: str) -> bool:
    """Say whether a key is the name of a class that a schema defines, as its parts refer to it."""
    return cue in _DEFINITIONS and is_name_of_class(key)


def _take_checked(literal: str, path: Path, harvest: Harvest) -> None:
    """Take a bound of a schema in, or the name of its class, which the tool bears as well.

    With a placeholder the schema would be another, so that a value in it refuses the call.
    """
    number = not literal[0].isalpha()
    if number and (sum(c.isdigit() for c in literal) < DIGITS_ANYWHERE or _is_a_limit(literal)):
        return
    harvest.leaves.append(Leaf(path, LeafKind.CONTROL, literal))


def _is_a_limit(literal: str) -> bool:
    """Say whether a number is round, or the end of what a machine counts to: 50000, 65535, 2147483648, 99999.

    A model that calls a tool with all that its schema lets through writes the same, and it may be taken for a number of
    somebody's there.
    """
    digits = literal.removeprefix("-")
    if not digits.isascii() or not digits.isdigit():
        return False
    number = int(digits)
    of_two = number & (number - 1) == 0 or number & (number + 1) == 0
    return of_two or len(digits.rstrip("0")) <= _DIGITS_OF_A_ROUND_NUMBER or set(digits) == {"9"}


def _telling(literal: str, cue: str) -> bool:
    digits = sum(c.isdigit() for c in literal)
    whole = literal.removeprefix("-").removesuffix(".0")  # 93.0 and 93 are one age
    return digits >= DIGITS_ANYWHERE or (bool(cue) and whole.isdigit() and len(whole) >= _DIGITS_UNDER_A_KEY)
