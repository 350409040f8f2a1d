"""Server-sent events (WHATWG HTML, section 9.2): incremental decoder and encoder."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

_LINE_END = re.compile(r"\r\n|\n|\r")
_LONGEST_EVENT = 16 * 1024 * 1024  # characters


class SseError(ValueError):
    """The stream is not UTF-8, or one event is too long. Carries no content."""


@dataclass(frozen=True, slots=True)
class SseEvent:
    """One event. ``data`` is None for a block without a data field (comments keep a connection alive)."""

    name: str | None
    data: str | None = field(repr=False)
    id: str | None = None
    retry: str | None = None
    comments: tuple[str, ...] = field(default=(), repr=False)


class SseDecoder:
    """Bytes in any split → events."""

    def __init__(self) -> None:
        self._utf8 = codecs.getincrementaldecoder("utf-8")()
        self._pending = ""  # an unfinished line
        self._lines: list[str] = []  # the lines of the unfinished event
        self._size = 0
        self._begun = False

    def feed(self, data: bytes) -> Iterator[SseEvent]:
        """Take a piece; yield the events it completes. Raises SseError."""
        try:
            text = self._utf8.decode(data)
        except UnicodeDecodeError:
            raise SseError("stream is not UTF-8") from None
        if not self._begun and text:
            self._begun = True
            text = text.removeprefix("\ufeff")
        yield from self._take(self._pending + text, last=False)

    def finish(self) -> Iterator[SseEvent]:
        """Yield an event that ended with the stream instead of a blank line, as some servers do. Raises SseError."""
        try:
            text = self._utf8.decode(b"", final=True)
        except UnicodeDecodeError:
            raise SseError("stream ends inside a character") from None
        yield from self._take(self._pending + text, last=True)
        if self._pending:
            self._lines.append(self._pending)
            self._pending = ""
        if self._lines:
            yield self._event()

    def _take(self, text: str, *, last: bool) -> Iterator[SseEvent]:
        position = 0
        for match in _LINE_END.finditer(text):
            if match.group() == "\r" and match.end() == len(text) and not last:
                break  # its \n may be in the next piece
            line = text[position : match.start()]
            position = match.end()
            if line:
                self._lines.append(line)
                self._size += len(line)
            elif self._lines:
                yield self._event()
        self._pending = text[position:]
        if self._size + len(self._pending) > _LONGEST_EVENT:
            raise SseError("event too long")

    def _event(self) -> SseEvent:
        name = event_id = retry = None
        data: list[str] = []
        comments: list[str] = []
        for line in self._lines:
            field_name, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if not field_name:
                comments.append(value)
            elif field_name == "event":
                name = value
            elif field_name == "data":
                data.append(value)
            elif field_name == "id" and "\0" not in value:
                event_id = value
            elif field_name == "retry" and value.isdigit():
                retry = value
        self._lines, self._size = [], 0
        return SseEvent(name, "\n".join(data) if data else None, event_id, retry, tuple(comments))


def encode(event: SseEvent) -> bytes:
    """Write an event. Field values cannot break out of their line."""
    lines = [f": {_one_line(comment)}" for comment in event.comments]
    if event.name is not None:
        lines.append(f"event: {_one_line(event.name)}")
    if event.id is not None:
        lines.append(f"id: {_one_line(event.id)}")
    if event.retry is not None:
        lines.append(f"retry: {_one_line(event.retry)}")
    if event.data is not None:
        lines += [f"data: {line}" for line in _LINE_END.split(event.data)]
    return ("\n".join(lines) + "\n\n").encode()


def _one_line(value: str) -> str:
    return _LINE_END.sub(" ", value)
