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
        self._begun_line: list[str] = []  # the pieces of an unfinished line: joined once, however many they are
        self._lines: list[str] = []  # the lines of the unfinished event
        self._size = 0  # characters of the unfinished event
        self._after_cr = False  # the last piece ended a line with \r; a \n that comes next belongs to it
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
        yield from self._take(text)

    def finish(self) -> Iterator[SseEvent]:
        """Yield an event that ended with the stream instead of a blank line, as some servers do. Raises SseError.

        One without data is the beginning of an event that was cut: clients would read it as an event that says nothing.
        """
        try:
            text = self._utf8.decode(b"", final=True)
        except UnicodeDecodeError:
            raise SseError("stream ends inside a character") from None
        yield from self._take(text)
        if self._begun_line:
            self._lines.append("".join(self._begun_line))
            self._begun_line = []
        last = self._event() if self._lines else None
        if last is not None and last.data is not None:
            yield last

    def _take(self, text: str) -> Iterator[SseEvent]:
        """Take characters that were not seen before: what is held of an unfinished line is not searched again."""
        if not text:
            return
        if self._after_cr:
            text = text.removeprefix("\n")
        self._after_cr = text.endswith("\r")
        position = 0
        for match in _LINE_END.finditer(text):
            line = text[position : match.start()]
            position = match.end()
            self._size += len(line)
            if self._begun_line:
                line, self._begun_line = "".join([*self._begun_line, line]), []
            if line:
                self._lines.append(line)
            elif self._lines:
                yield self._event()
        if position < len(text):
            self._begun_line.append(text[position:])
            self._size += len(text) - position
        if self._size > _LONGEST_EVENT:
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
