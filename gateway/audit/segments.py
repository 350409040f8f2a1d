"""The segments of a journal: which there are, and their numbers."""

from __future__ import annotations

from pathlib import Path


def segments(directory: Path) -> list[Path]:
    """Give the segments of a journal in their order."""
    return sorted(directory.glob("segment-*.jsonl"))


def segment_number(path: Path) -> int:
    """Give a segment's number."""
    return int(path.stem.removeprefix("segment-"))
