"""The stretches of a text that findings cover, asked for in the time of a bisection."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from itertools import accumulate

from gateway.model import Finding


class Covered:
    """Made of findings in any order, which may overlap; a stretch is from ``start`` up to ``end``, in characters."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        spans = sorted((finding.start, finding.end) for finding in findings)
        self._starts = [start for start, _ in spans]
        self._farthest = list(accumulate((end for _, end in spans), max))  # of the ends so far

    def touches(self, start: int, end: int) -> bool:
        """Say whether a stretch shares a character with them."""
        before = bisect_left(self._starts, end)
        return before > 0 and self._farthest[before - 1] > start
