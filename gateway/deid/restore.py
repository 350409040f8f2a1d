"""Values back into the answer: only placeholders that were minted for this request, exactly."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as ReadOnlyMapping
from json import loads

from gateway.deid import links
from gateway.deid.edits import Edit, place_before
from gateway.model import LaneRestorer, Mapping, Path
from gateway.wire.strictjson import quote

_ENTITY = re.compile(r"\[([A-Z][A-Z0-9_ ]*)[_ ]\d+\]")
# What marks JSON in Markdown, and how JSON begins without white space: an object's name, a list of objects or strings.
_FENCE = re.compile(r"[ \t>]*(?:`{3,}|~{3,})[ \t]*json[\w-]*[ \t\r]*", re.IGNORECASE)
_MAY_BE_FENCE = re.compile(r"[ \t>]*(?:`+|~+)[ \t]*(?:j|js|jso|json[\w-]*)?[ \t\r]*", re.IGNORECASE)
_LONGEST_FENCE = 40
_BEGINNINGS = frozenset({'{"', "[{", '["', "[["})
_BEGINNINGS_IN_FENCE = _BEGINNINGS | {f"[{first}" for first in "0123456789-ntf"}  # a note may begin with "[1]"
_MAY_HOLD_JSON = re.compile(
    r"[\s`~>]*(?:j|js|jso|json[\w-]*)?\s*[\[{]|.*?(?:```|~~~)", re.DOTALL | re.IGNORECASE
)  # all that _Prose may take for the beginning of JSON
_ESCAPED_UNDERSCORE = re.compile(r"\\{1,2}_")  # as Markdown writes it, and as JSON writes that
_HINT = r" \([^()\[\]\n]{1,12}\)"
_MAY_BEGIN = re.compile(r"[\[%]")
_PLAIN_RUN = re.compile(r'[^"\\]+')  # in a string of JSON
_LONGEST_ESCAPE = len("\\u0041")


class Restorer:
    """Restores the answers to one request. Implements ``model.AnswerRestorer``.

    ``restore_entities`` limits which entities return; None returns all. A placeholder is recognised in any letter case,
    since models change it, with its underscores escaped, as models write them in Markdown, and percent-encoded, as they
    write links, where its value is percent-encoded too; placeholders differ in more than that, so it is not ambiguous.
    """

    def __init__(
        self,
        mapping: Mapping,
        *,
        restore_entities: frozenset[str] | None = None,
        edits: ReadOnlyMapping[Path, Sequence[Edit]] | None = None,
    ) -> None:
        self._edits = edits or {}
        self._values = {
            placeholder.casefold(): value
            for placeholder, value in mapping.values.items()
            if restore_entities is None or _entity(placeholder) in restore_entities
        }
        # Where no value needs an escape, it is all one whether it is put into JSON.
        self._needs_escapes = any(quote(value) != value for value in self._values.values())
        escaped = "_[]( )+"  # what takes up to three characters
        self._longest = max((len(shown) + 2 * sum(map(shown.count, escaped)) for shown in self._values), default=0)
        self._sorted = sorted(self._values)
        # Not the placeholders themselves: thousands of alternatives would be tried at each bracket.
        plain = rf"\[[^\[\]%\n]{{1,{self._longest}}}\](?P<hint>{_HINT})?"
        in_link = rf"(?P<link>{links.name_form(self._longest)})(?P<link_hint>{links.HINT})?"
        self._pattern = re.compile(f"{plain}|{in_link}", re.ASCII | re.IGNORECASE) if self._values else None

    @property
    def active(self) -> bool:
        """Whether there is anything to put back."""
        return self._pattern is not None

    def text(self, text: str) -> str:
        """Restore plain text. A restored value is not looked at again; in JSON that stands in it, it is escaped."""
        if self._needs_escapes and _MAY_HOLD_JSON.match(text):
            return _Prose().restore(text, self)
        return self.plain(text)

    def plain(self, text: str) -> str:
        """Restore text as it is, whatever stands in it."""
        pieces, position = [], 0
        for start, end, value in self.matches(text):
            pieces += [text[position:start], value]
            position = end
        return "".join([*pieces, text[position:]])

    def json_text(self, text: str) -> str:
        """Restore JSON that stands inside a string."""
        lane = self.lane(json=True)
        return lane.feed(text) + lane.finish()

    def lane(self, *, json: bool, begun: str = "") -> LaneRestorer:
        """Open a lane of a stream. ``begun`` is what stands before it: it tells whether the lane goes on with JSON.

        ``json``: it is to be JSON. What a model writes in its place, as where it refuses, is prose.
        """
        if json:
            return _Lane(self, _JsonOrProse() if self._needs_escapes else None)
        return _Lane(self, _Prose.behind(begun) if self._needs_escapes else None)

    def place_before(self, path: Path, sent: int, *, end: bool) -> int:
        """Give where a place in what was sent stood in the caller's text at ``path``, whatever comes back by name."""
        return place_before(self._edits.get(path, ()), sent, end=end)

    def matches(self, text: str) -> Iterator[tuple[int, int, str]]:
        """Give the minted placeholders in ``text``: start, end, value."""
        if self._pattern is None or ("[" not in text and links.MARK not in text):
            return
        for match in self._pattern.finditer(text):
            in_link = match["link"] is not None
            hint = match.start("link_hint" if in_link else "hint")
            # "[DATE_1] (2026)" wins over "[DATE_1]".
            for end in sorted({match.end(), hint if hint != -1 else match.end()}, reverse=True):
                value = self._values.get(_key(text[match.start() : end]))
                if value is not None:
                    yield match.start(), end, links.written(value) if in_link else value
                    break

    def split(self, text: str) -> int:
        """Give the place from which ``text`` must be held back: it may be the beginning of a placeholder.

        A whole placeholder is held back too while it may be the beginning of a longer one.
        """
        if self._pattern is None:
            return len(text)
        for match in _MAY_BEGIN.finditer(text, max(0, len(text) - self._longest + 1)):
            if self._begins(text[match.start() :]):
                return match.start()
        return len(text)

    def _begins(self, shown: str) -> bool:
        """Say whether a placeholder begins like this and goes on."""
        if links.is_begun(shown):
            return True
        key = _key(shown.rstrip("\\"))
        at = bisect_right(self._sorted, key)
        return key != "" and at < len(self._sorted) and self._sorted[at].startswith(key)


def _key(shown: str) -> str:
    """Give a placeholder as the table has it; nothing for what only looks like one in other letters."""
    if not shown.isascii():
        return ""
    if shown.startswith(links.MARK):
        shown = links.read(shown)
    return _ESCAPED_UNDERSCORE.sub("_", shown.lower()) if "\\" in shown else shown.lower()


class _Lane:
    """Holds back the longest end of the text that may be the beginning of a placeholder, and nothing else."""

    def __init__(self, restorer: Restorer, escaping: _JsonOrProse | _Prose | None) -> None:
        self._restorer = restorer
        self._escaping = escaping
        self._held = ""

    def feed(self, text: str) -> str:
        """Take a piece of the lane; give what can be given now."""
        text = self._held + text
        cut = self._restorer.split(text)
        self._held = text[cut:]
        return self._give(text[:cut])

    def finish(self) -> str:
        """Give what was held back."""
        held, self._held = self._held, ""
        return self._give(held)

    def _give(self, text: str) -> str:
        if self._escaping is None:
            return self._restorer.plain(text)
        return self._escaping.restore(text, self._restorer)


class _Json:
    """Follows JSON text to know how many times a value must be escaped where it is put in.

    Inside a string a value is escaped once, and before that as the string's own text has it, which may hold JSON.
    """

    def __init__(self) -> None:
        self._string: _Prose | None = None  # follows the decoded text of the string that is open
        self._escape = ""  # the beginning of an escape in it

    def restore(self, text: str, restorer: Restorer) -> str:
        """Put the values into a piece of the text that cuts no placeholder."""
        pieces, position = [], 0
        for start, end, value in restorer.matches(text):
            before = text[position:start]
            self._follow(before)
            pieces += [before, self.put(value) if self.in_string else quote(value)]
            position = end
        rest = text[position:]
        self._follow(rest)
        return "".join([*pieces, rest])

    @property
    def in_string(self) -> bool:
        """Whether a string is open."""
        return self._string is not None

    def put(self, value: str) -> str:
        """Give a value as it is put in here."""
        if self._string is None:
            return value
        self._escape = ""
        return quote(self._string.put(value))

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
            self._string = _Prose() if character == '"' else None
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


class _Prose:
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
        self._json: _Json | None = None

    @classmethod
    def behind(cls, begun: str) -> _Prose:
        """Begin where ``begun`` ends; afresh where that is neither in JSON nor where JSON may begin."""
        prose = cls()
        if not _MAY_HOLD_JSON.match(begun):
            return prose
        prose.follow(begun)
        return prose if prose._json is not None or prose._may_begin else cls()

    def restore(self, text: str, restorer: Restorer) -> str:
        """Put the values into a piece of the text that cuts no placeholder."""
        pieces, position = [], 0
        for start, end, value in restorer.matches(text):
            before = text[position:start]
            self.follow(before)
            pieces += [before, self.put(value)]
            position = end
        rest = text[position:]
        self.follow(rest)
        return "".join([*pieces, rest])

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
            self._json, self._brackets = _Json(), 0
            begun, self._first, self._may_begin = self._first + character, "", False
            for one in begun:
                self.step(one)
        elif not self._first and character in "{[":
            self._first = character
        elif not _MAY_BE_FENCE.fullmatch(self._line):
            self._first, self._may_begin, self._fenced = "", False, False


class _JsonOrProse:
    """Follows text that was asked for as JSON, or as what its first character says that it is instead.

    A model that refuses, or says what it is about to look up, writes prose whatever was asked for.
    """

    def __init__(self) -> None:
        self._chosen: _Json | _Prose | None = None

    def restore(self, text: str, restorer: Restorer) -> str:
        """Put the values into a piece of the text that cuts no placeholder."""
        if self._chosen is None:
            behind = text.lstrip()
            if not behind:
                return text
            first = next(restorer.matches(text), None)
            is_value = first is not None and first[0] == len(text) - len(behind)  # its bracket is no list's
            self._chosen = _Json() if behind[0] in '{["' and not is_value else _Prose()
        return self._chosen.restore(text, restorer)


def _entity(placeholder: str) -> str:
    match = _ENTITY.match(placeholder)
    return match.group(1).replace(" ", "_") if match else ""
