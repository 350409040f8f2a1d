"""Reads a journal behind its writer, from a position on: the journal itself is the spool that sinks deliver from."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeAlias

import orjson

from gateway.audit.formats.record import Record, read_record
from gateway.audit.lines import checkpoint_of, line_hash
from gateway.audit.segments import segment_name, segment_number, segments

_CHUNK = 1024 * 1024  # bytes that are read at once


@dataclass(frozen=True, slots=True)
class Position:
    """A place in a journal: behind ``offset`` bytes of a segment, and behind the event number ``sequence``."""

    segment: int = 0
    offset: int = 0
    sequence: int = 0


@dataclass(frozen=True, slots=True)
class Statement:
    """A signed line, checkpoint or seal, as it stands in the journal."""

    chain: str
    sequence: int
    line: bytes


@dataclass(frozen=True, slots=True)
class SegmentEnd:
    """A segment that nothing will be added to any more."""

    chain: str
    number: int
    path: Path


Item: TypeAlias = Record | Statement | SegmentEnd


@dataclass(slots=True)
class _Segment:
    chain: str
    path: Path
    end: int | None  # where writing failed: the bytes that were acknowledged; what follows never happened


class JournalReader:
    """Reads what is durable, in order. Holds no file open, so that archiving may take segments away."""

    def __init__(self, directory: Path) -> None:
        self._directory = directory
        self._known: _Segment | None = None
        self._number = -1
        self.missed = 0  # events that were taken away, or made unreadable, before they were read

    def read(self, at: Position, until: Position, *, limit: int) -> tuple[list[Item], Position]:
        """Give at most ``limit`` items from ``at`` on, and the position behind them; nothing beyond ``until``.

        Raises OSError where a segment that is there cannot be read.
        """
        items: list[Item] = []
        while len(items) < limit and (at.segment, at.offset) < (until.segment, until.offset):
            segment = self._segment(at.segment, until)
            if segment is None:
                at = self._next(at, until)
                continue
            last = at.segment == until.segment
            end = until.offset if last else segment.end or segment.path.stat().st_size
            for line, behind in _lines(segment.path, at.offset, end):
                at = replace(at, offset=behind)
                item = _item(segment, line)
                if item is None:
                    continue
                if isinstance(item, Record):
                    self.missed += max(0, item.sequence - at.sequence - 1)  # lines before it that somebody made none
                    at = replace(at, sequence=item.sequence)
                items.append(item)
                if len(items) >= limit:
                    return items, at
            if last:
                return items, replace(at, offset=end)
            items.append(SegmentEnd(segment.chain, at.segment, segment.path))
            at = self._next(at, until)
        return items, at

    def at_a_line(self, at: Position) -> bool:
        """Whether a position is where a line begins, so far as its segment is still there to be looked at."""
        if at.offset == 0:
            return True
        try:
            with (self._directory / segment_name(at.segment)).open("rb") as stream:
                stream.seek(at.offset - 1)
                return stream.read(1) == b"\n"
        except OSError:
            return True

    def _next(self, at: Position, until: Position) -> Position:
        """Go to the next segment that is there, else to ``until``; count the events that are missing before it."""
        numbers = [segment_number(path) for path in segments(self._directory)]
        for number in (number for number in numbers if at.segment < number <= until.segment):
            header = _header(self._directory / segment_name(number))
            if header is not None:
                self.missed += max(0, int(header["seq"]) - at.sequence)
                return Position(number, 0, int(header["seq"]))
        self.missed += max(0, until.sequence - at.sequence)  # someone took away the segment that is written, too
        return until

    def _segment(self, number: int, until: Position) -> _Segment | None:
        known = self._known
        if (
            self._number == number
            and known is not None
            and known.path.exists()
            and (known.end or number == until.segment)
        ):
            return known
        path = self._directory / segment_name(number)
        header = _header(path)
        self._number, self._known = number, None
        if header is not None:
            self._known = _Segment(str(header["chain"]), path, self._acknowledged(path, number, until))
        return self._known

    def _acknowledged(self, path: Path, number: int, until: Position) -> int | None:
        """Ask the segment after this one whether it was given up, and find where.

        One whose own writing failed, as the next one behind it says, is not asked.
        """
        behind = range(number + 1, until.segment + 1)
        found = [
            (later, header)
            for later in behind
            if (header := _header(self._directory / segment_name(later))) is not None
        ]
        for index, (later, header) in enumerate(found):
            following = found[index + 1][1] if index + 1 < len(found) else {}
            if later not in (following.get("skipped") or ()):
                abandoned = header.get("abandoned")
                if isinstance(abandoned, dict) and abandoned.get("segment") == number:
                    ends = (
                        end
                        for line, end in _lines(path, 0, path.stat().st_size)
                        if line_hash(line) == abandoned["hash"]
                    )
                    return next(ends, None)
                return None
        return None


def _header(path: Path) -> dict[str, Any] | None:
    """Give what a segment begins with; None where it is gone, or begins with none.

    What cannot be opened now (too many open files, a disk that fails) is not gone. Raises OSError.
    """
    try:
        with path.open("rb") as stream:
            value = orjson.loads(stream.readline())
        header = value["header"]
        int(header["seq"])
        str(header["chain"])
    except (FileNotFoundError, ValueError, TypeError, KeyError):
        return None
    return header if isinstance(header, dict) else None


def _lines(path: Path, start: int, end: int) -> Iterator[tuple[bytes, int]]:
    """Yield whole lines and the offset behind each."""
    with path.open("rb") as stream:
        stream.seek(start)
        while start < end:
            text = stream.read(min(_CHUNK, end - start))
            whole = text.rfind(b"\n") + 1
            if not whole:
                return  # what is torn was never acknowledged
            for line in text[: whole - 1].split(b"\n"):
                start += len(line) + 1
                yield line, start
            stream.seek(start, os.SEEK_SET)


def _item(segment: _Segment, line: bytes) -> Item | None:
    record = read_record(segment.chain, line)
    if record is not None:
        return record
    try:
        value = orjson.loads(line)
    except orjson.JSONDecodeError:
        return None
    signed = checkpoint_of(value) if isinstance(value, dict) else None
    if isinstance(signed, dict) and isinstance(signed.get("seq"), int):
        return Statement(segment.chain, signed["seq"], line)
    return None
