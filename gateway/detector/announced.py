"""What announces a name: a title, "patient", "my name is"."""

from __future__ import annotations

import re

TITLE_BEFORE = re.compile(
    r"\b(?:dr|mr|mrs|ms|miss|prof|nurse|doctor|pt|name\s+is|named|dear|hi|hello)\b[ ]?[.,:]?\s*$", re.IGNORECASE
)


def named_before(text: str, start: int) -> bool:
    """Say whether what stands before a word announces a name: a title, "patient", "my name is"."""
    return TITLE_BEFORE.search(text, max(0, start - 24), start) is not None
