"""Where JSON stands in the text of an answer, and how many times a value that is put in there must be escaped.

A name with a quotation mark in it, put into JSON as it is, would break what reads the answer.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from json import loads
from typing import Protocol, TypeAlias

from gateway.wire.strictjson import quote

Match: TypeAlias = tuple[int, int, str]  # start and end of what is replaced, and the value that is put there

# What marks JSON in Markdown, and how JSON begins without white space: an object's name, a list of objects or strings.
_FENCE = re.compile(r"[ \t>]*(?:`{3,}|~{3,})[ \t]*json[\w-]*[ \t\r]*", re.IGNORECASE)
_MAY_BE_FENCE = re.compile(r"[ \t>]*(?:`+|~+)[ \t]*(?:j|js|jso|json[\w-]*)?[ \t\r]*", re.IGNORECASE)
_LONGEST_FENCE = 40
_BEGINNINGS = frozenset({'{"', "[{", '["', "[["})
_BEGINNINGS_IN_FENCE = _BEGINNINGS | {f"[{first}" for first in "0123456789-ntf"}  # a note may begin with "[1]"
MAY_HOLD_JSON = re.compile(
    r"[\s`~>]*(?:j|js|jso|json[\w-]*)?\s*[\[{]|.*?(?:```|~~~)", re.DOTALL | re.IGNORECASE
)  # all that InProse may take for the beginning of JSON
_PLAIN_RUN = re.compile(r'[^"\\]+')  # in a string of JSON
_LONGEST_ESCAPE = len("\\u0041")


class Escaped(str):
    """A value as it stood in JSON, with escapes; ``plain`` is what that says, which JSON is given to escape itself."""

    __slots__ = ("plain",)
    plain: str

    def __new__(cls, shown: str, plain: str) -> Escaped:
        """Make one of what stood there."""
        made = super().__new__(cls, shown)
        made.plain = plain
        return made


def plain(value: str) -> str:
    """Give what a value says."""
    return value.plain if isinstance(value, Escaped) else value


class Escaping(Protocol):
    """Follows a text piece by piece, to put values into it."""

    def restore(self, text: str, matches: Iterable[Match]) -> str:
        """Put the values into a piece of the text that cuts no placeholder."""
        ...


class AsItIs:
    """Escapes nothing, whatever stands in the text."""

    def restore(self, text: str, matches: Iterable[Match]) -> str:
        """Put the values into the text."""
        return _replaced(text, matches, lambda _passed: None, lambda value: value)


def _replaced(text: str, matches: Iterable[Match], follow: Callable[[str], None], put: Callable[[str], str]) -> str:
    """Replace the matches. ``follow`` is told what stands between them, ``put`` how a value is put in behind that."""
    pieces, position = [], 0
    for start, end, value in matches:
        before = text[position:start]
        follow(before)
        pieces += [before, put(value)]
        position = end
    rest = text[position:]
    follow(rest)
    return "".join([*pieces, rest])


class InJson:
    """Follows JSON text to know how many times a value must be escaped where it is put in.

    Inside a string a value is escaped once, and before that as the string's own text has it, which may hold JSON.
    """

    def __init__(self) -> None:
        self._string: InProse | None = None  # follows the decoded text of the string that is open
        self._escape = ""  # the beginning of an escape in it

    def restore(self, text: str, matches: Iterable[Match]) -> str:
        """Put the values into a piece of the text that cuts no placeholder. Outside of a string they become strings."""
        return _replaced(
            text, matches, self._follow, lambda value: self.put(value) if self.in_string else quote(plain(value))
        )

    @property
    def in_string(self) -> bool:
        """Whether a string is open."""
        return self._string is not None

    def put(self, value: str) -> str:
        """Give a value as it is put in here."""
        if self._string is None:
            return value
        self._escape = ""
        return quote(self._string.put(plain(value)))

    def _follow(self, text: str) -> None:
        position = 0
        while position < len(text):
            run = _PLAIN_RUN.match(text, position) if self._string is not None and not self._escape else None
            if run is not None and self._string is not None:
                self._string.follow(run.group())
                position = run.end()
            else:
                self.step(text[position])
                position += 1

    def step(self, character: str) -> None:
        """Follow one more character."""
        if self._string is None:
            self._string = InProse() if character == '"' else None
        elif self._escape:
            self._escape += character
            if self._escape[1] != "u" or len(self._escape) == _LONGEST_ESCAPE:
                self._string.step(_decoded(self._escape))
                self._escape = ""
        elif character == "\\":
            self._escape = character
        elif character == '"':
            self._string = None
        else:
            self._string.step(character)


def _decoded(escape: str) -> str:
    try:
        return str(loads(f'"{escape}"'))
    except ValueError:
        return "x"  # no escape of JSON's


class InProse:
    """Follows plain text to know where JSON stands in it: from its beginning on, or behind a fence that says so.

    A model writes JSON without being asked for structured output, mostly in Markdown; what reads it there breaks at a
    name with a quotation mark in it. It ends with its last bracket; behind it more may follow, one document a line.
    """

    def __init__(self) -> None:
        self._line = ""  # the beginning of the line
        self._may_begin = True  # nothing but white space since the beginning, the fence or the JSON before
        self._fenced = False  # behind a fence that says JSON
        self._first = ""  # a bracket that may begin JSON
        self._brackets = 0
        self._json: InJson | None = None

    @classmethod
    def behind(cls, begun: str) -> InProse:
        """Begin where ``begun`` ends; afresh where that is neither in JSON nor where JSON may begin."""
        prose = cls()
        if not MAY_HOLD_JSON.match(begun):
            return prose
        prose.follow(begun)
        return prose if prose._json is not None or prose._may_begin else cls()

    def restore(self, text: str, matches: Iterable[Match]) -> str:
        """Put the values into a piece of the text that cuts no placeholder."""
        return _replaced(text, matches, self.follow, self.put)

    def put(self, value: str) -> str:
        """Give a value as it is put in here."""
        put = value if self._json is None else self._json.put(value)
        self._pass("x")  # a value begins nothing
        return put

    def follow(self, text: str) -> None:
        """Follow more of the text; where no JSON may begin in it, without a look at each character."""
        if self._json is None and not self._may_begin and "\n" not in text:
            self._line = (self._line + text)[: _LONGEST_FENCE + 1]
            return
        for character in text:
            self.step(character)

    def step(self, character: str) -> None:
        """Follow one more character."""
        if self._json is None:
            self._pass(character)
            return
        self._json.step(character)
        if not self._json.in_string and character in "{}[]":
            self._brackets += 1 if character in "{[" else -1
            if self._brackets <= 0:
                self._json, self._line, self._may_begin = None, "x", True

    def _pass(self, character: str) -> None:
        """Follow a character outside of JSON; one that begins it is followed inside."""
        if self._json is not None:
            return
        if character == "\n":
            if _FENCE.fullmatch(self._line):
                self._may_begin = self._fenced = True
            self._line = ""
        elif len(self._line) <= _LONGEST_FENCE:
            self._line += character
        if not self._may_begin or character.isspace():
            return
        if self._first and self._first + character in (_BEGINNINGS_IN_FENCE if self._fenced else _BEGINNINGS):
            self._json, self._brackets = InJson(), 0
            begun, self._first, self._may_begin = self._first + character, "", False
            for one in begun:
                self.step(one)
        elif not self._first and character in "{[":
            self._first = character
        elif not _MAY_BE_FENCE.fullmatch(self._line):
            self._first, self._may_begin, self._fenced = "", False, False


class JsonOrProse:
    """Follows text that was asked for as JSON, or as what its first character says that it is instead.

    A model that refuses, or says what it is about to look up, writes prose whatever was asked for.
    """

    def __init__(self) -> None:
        self._chosen: Escaping | None = None

    def restore(self, text: str, matches: Iterable[Match]) -> str:
        """Put the values into a piece of the text that cuts no placeholder."""
        if self._chosen is None:
            behind = text.lstrip()
            if not behind:
                return text
            matches = list(matches)
            # The bracket of a placeholder that stands first is no list's.
            is_value = bool(matches) and matches[0][0] == len(text) - len(behind)
            self._chosen = InJson() if behind[0] in '{["' and not is_value else InProse()
        return self._chosen.restore(text, matches)
