"""Values back into the answer: only placeholders that were minted for this request, exactly."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from collections.abc import Mapping as ReadOnlyMapping

from gateway.deid import links
from gateway.deid.edits import Edit, place_before
from gateway.deid.escaping import MAY_HOLD_JSON, AsItIs, Escaping, InProse, JsonOrProse, plain
from gateway.model import LaneRestorer, Mapping, Path
from gateway.wire.strictjson import quote

_ENTITY = re.compile(r"\[([A-Z][A-Z0-9_ ]*)[_ ]\d+\]")
_ESCAPED_UNDERSCORE = re.compile(r"\\{1,2}_")  # as Markdown writes it, and as JSON writes that
_ESCAPED_OPENING, _ESCAPED_CLOSING = re.compile(r"\\{1,2}(?=\[)"), re.compile(r"\\{1,2}\]")
_HINT = r" \([^()\[\]\n]{1,12}\)"
_MAY_BEGIN = re.compile(r"\\{1,2}(?=\[|\Z)|[\[%]")


class Restorer:
    """Restores the answers to one request. Implements ``model.AnswerRestorer``.

    ``restore_entities`` limits which entities return; None returns all. A placeholder is recognised in any letter case,
    since models change it, with its underscores escaped or its brackets too, as models write them in Markdown, and
    percent-encoded, as they write links, where its value is percent-encoded too; placeholders differ in more than that,
    so it is not ambiguous.
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
        plain = rf"(?P<escape>\\{{1,2}})?\[[^\[\]%\n]{{1,{self._longest}}}(?P<close>\])(?P<hint>{_HINT})?"
        in_link = rf"(?P<link>{links.name_form(self._longest)})(?P<link_hint>{links.HINT})?"
        self._pattern = re.compile(f"{plain}|{in_link}", re.ASCII | re.IGNORECASE) if self._values else None

    @property
    def active(self) -> bool:
        """Whether there is anything to put back."""
        return self._pattern is not None

    def text(self, text: str, *, data: bool = False) -> str:
        """Restore plain text. A restored value is not looked at again; in JSON that stands in it, it is escaped.

        ``data``: it is a value of JSON by itself, as in a tool's arguments, so that it holds what values say.
        """
        escaping = InProse() if self._needs_escapes and MAY_HOLD_JSON.match(text) else AsItIs()
        return escaping.restore(text, self.matches(text, data=data))

    def json_text(self, text: str) -> str:
        """Restore JSON that stands inside a string."""
        lane = self.lane(json=True)
        return lane.feed(text) + lane.finish()

    def lane(self, *, json: bool, begun: str = "", data: bool = False) -> LaneRestorer:
        """Open a lane of a stream. ``begun`` is what stands before it: it tells whether the lane goes on with JSON.

        ``json``: it is to be JSON. What a model writes in its place, as where it refuses, is prose. ``data`` as above.
        """
        if not self._needs_escapes:
            return _Lane(self, AsItIs(), data)
        return _Lane(self, JsonOrProse() if json else InProse.behind(begun), data)

    def place_before(self, path: Path, sent: int, *, end: bool) -> int:
        """Give where a place in what was sent stood in the caller's text at ``path``, whatever comes back by name."""
        return place_before(self._edits.get(path, ()), sent, end=end)

    def matches(self, text: str, *, data: bool = False) -> Iterator[tuple[int, int, str]]:
        """Give the minted placeholders in ``text``: start, end, value. ``data`` as above."""
        if self._pattern is None or ("[" not in text and links.MARK not in text):
            return
        for match in self._pattern.finditer(text):
            in_link = match["link"] is not None
            hint = match.start("link_hint" if in_link else "hint")
            start = match.start()
            if match["escape"] and text[match.start("close") - 1] != "\\":
                start = match.end("escape")  # of what stands before: where one bracket is escaped, both are
            # "[DATE_1] (2026)" wins over "[DATE_1]".
            for end in sorted({match.end(), hint if hint != -1 else match.end()}, reverse=True):
                value = self._values.get(_key(text[start:end]))
                if value is not None:
                    value = plain(value) if in_link or data else value
                    yield start, end, links.written(value) if in_link else value
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
        if links.is_begun(shown) or not shown.strip("\\"):
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
    if shown.startswith("\\"):
        shown = _ESCAPED_CLOSING.sub("]", _ESCAPED_OPENING.sub("", shown))
    return _ESCAPED_UNDERSCORE.sub("_", shown.lower()) if "\\" in shown else shown.lower()


class _Lane:
    """Holds back the longest end of the text that may be the beginning of a placeholder, and nothing else."""

    def __init__(self, restorer: Restorer, escaping: Escaping, data: bool) -> None:
        self._restorer = restorer
        self._escaping = escaping
        self._data = data
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
        return self._escaping.restore(text, self._restorer.matches(text, data=self._data))


def _entity(placeholder: str) -> str:
    match = _ENTITY.match(placeholder)
    return match.group(1).replace(" ", "_") if match else ""
