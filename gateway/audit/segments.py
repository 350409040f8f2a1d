"""The segments of a journal: which there are, their numbers, and what stands in them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from gateway.audit import lines

_SEGMENT = re.compile(r"segment-([0-9]{8}|[1-9][0-9]{8,17})[.]jsonl", re.ASCII)  # one name for each number
LONGEST = 64 * 1024 * 1024  # bytes of a line; a header that names thousands of open calls is the longest there is


def segments(directory: Path) -> list[Path]:
    """Give the segments of a journal in their order; none where there is no directory. Raises OSError.

    A directory that cannot be read is not empty (``Path.glob`` would have it so). What has another name is none; nor is
    what is no file: who opened a pipe would wait in it for ever.
    """
    try:
        there = list(directory.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    return sorted((path for path in there if _SEGMENT.fullmatch(path.name) and path.is_file()), key=segment_number)


def begun(paths: list[Path]) -> list[Path]:
    """Leave out the newest of them that hold no whole line: half a header, which a crash or a full disk left behind.

    No record was acknowledged there, and the next start goes on behind the one before. One is left in any case. Raises
    OSError.
    """
    kept = list(paths)
    while len(kept) > 1 and not _holds_a_line(kept[-1]):
        kept.pop()
    return kept


def _holds_a_line(path: Path) -> bool:
    with path.open("rb") as stream:
        return any(b"\n" in chunk for chunk in iter(lambda: stream.read(1024 * 1024), b""))


def segment_number(path: Path) -> int:
    """Give a segment's number."""
    return int(path.stem.removeprefix("segment-"))


def segment_name(number: int) -> str:
    """Give the name of the file that a segment is."""
    return f"segment-{number:08d}.jsonl"


def header_of(path: Path) -> dict[str, Any] | None:
    """Give the header that a segment begins with; None where it has none. Raises OSError."""
    with path.open("rb") as stream:
        record = lines.read(stream.readline(LONGEST))
    header = record.get("header") if record else None
    return header if isinstance(header, dict) else None


def lines_of(path: Path) -> Iterator[tuple[str, bytes]]:
    """Yield (place, line with its line end, if it has one); of what is longer than any record only the beginning."""
    with path.open("rb") as stream:
        for number in itertools.count(1):
            line = rest = stream.readline(LONGEST)
            if not line:
                return
            while len(rest) == LONGEST and not rest.endswith(b"\n"):
                line, rest = line[:1], stream.readline(LONGEST)
            yield f"{path.name}:{number}", line if rest is line else line + rest[-1:]
