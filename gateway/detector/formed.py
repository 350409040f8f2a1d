"""What the readers of formats share: how sure they are, and how a day is told from a year that may stay."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from gateway.deid.dates import shows_over_89
from gateway.model import Finding

_SCORE = 0.8
WORDS = re.compile(r"[^\W\d_]")


def by_form(start: int, end: int, entity: str, name: str) -> Finding:
    """Make the finding that a format gives away; ``name`` is the reader's."""
    return Finding(start, end, entity, _SCORE, name)


def is_year(shown: str) -> bool:
    """Say whether a date is a year alone that does not show an age over 89 (45 CFR 164.514(b)(2)(i)(C))."""
    return bool(re.fullmatch(r"(?:19|20)\d\d", shown)) and not shows_over_89(int(shown), datetime.now(UTC).date())
