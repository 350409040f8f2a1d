"""The segments of a journal: which there are, and their numbers."""

from __future__ import annotations

import re
from pathlib import Path

_SEGMENT = re.compile(r"segment-([0-9]{8}|[1-9][0-9]{8,17})[.]jsonl", re.ASCII)  # one name for each number


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


def segment_number(path: Path) -> int:
    """Give a segment's number."""
    return int(path.stem.removeprefix("segment-"))
