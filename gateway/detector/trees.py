"""Sums of small decision trees (Friedman 2001, gradient boosting): taught in ``training``, read here with NumPy."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

_AT_ONCE = 128  # rows, so that a long text takes no more memory than a short one


@dataclass(frozen=True, slots=True, eq=False)
class Trees:
    """Decision trees, each a row: at a node a feature that is no greater than a bound goes left, else right.

    ``feature``, ``bound``, ``left``, ``right``, ``value``: trees × nodes; a leaf leads to itself. ``start``: what the
    trees' values are added to. ``depth``: steps until every tree is at a leaf.
    """

    feature: NDArray[np.int64]
    bound: NDArray[np.float64]
    left: NDArray[np.int64]
    right: NDArray[np.int64]
    value: NDArray[np.float64]
    start: float
    depth: int

    def probabilities(self, rows: NDArray[np.float64]) -> NDArray[np.float64]:
        """Give for rows × features how likely each is an identifier, 0 to 1."""
        flat = _flat(self)
        total = np.empty(len(rows))
        for begin in range(0, len(rows), _AT_ONCE):
            some = rows[begin : begin + _AT_ONCE]
            lower = (some.take(flat.feature, axis=1) <= flat.bound).ravel()  # every node's answer, asked for or not
            at = np.repeat(flat.roots[None, :], len(some), axis=0)
            own = (np.arange(len(some)) * len(flat.feature))[:, None]
            for _ in range(self.depth):
                at = flat.next.take(2 * at + lower.take(at + own))
            total[begin : begin + len(some)] = flat.value.take(at).sum(axis=1)
        shown: NDArray[np.float64] = 1 / (1 + np.exp(-(self.start + total)))
        return shown

    def save(self, path: Path) -> None:
        """Write them to a file that ``load`` reads."""
        np.savez_compressed(
            path,
            feature=self.feature.astype(np.int16),
            bound=self.bound,
            left=self.left.astype(np.int16),
            right=self.right.astype(np.int16),
            value=self.value,
            start=np.float64(self.start),
            depth=np.int64(self.depth),
        )

    @classmethod
    def load(cls, path: Path) -> Trees:
        """Read them. Raises OSError or ValueError for what is no such file."""
        with np.load(path, allow_pickle=False) as kept:
            whole = {name: kept[name].astype(np.int64) for name in ("feature", "left", "right")}
            return cls(
                bound=kept["bound"], value=kept["value"], start=float(kept["start"]), depth=int(kept["depth"]), **whole
            )


@dataclass(frozen=True, slots=True)
class _Flat:
    """All nodes of all trees in a row: of each the next node where the feature is greater, and where it is not."""

    feature: NDArray[np.int64]
    bound: NDArray[np.float64]
    next: NDArray[np.int64]
    value: NDArray[np.float64]
    roots: NDArray[np.int64]


@lru_cache(maxsize=8)
def _flat(trees: Trees) -> _Flat:
    roots = np.arange(len(trees.feature)) * trees.feature.shape[1]
    following = np.stack((trees.right + roots[:, None], trees.left + roots[:, None]), axis=-1)
    return _Flat(trees.feature.ravel(), trees.bound.ravel(), following.ravel(), trees.value.ravel(), roots)
