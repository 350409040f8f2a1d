"""Trees are read as they were taught, however many rows are asked about at once."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from gateway.detector.judge import FEATURES, PATH
from gateway.detector.trees import Trees


def walked(trees: Trees, row: NDArray[np.float64]) -> float:
    """Go down each tree by itself, as the definition says."""
    total = trees.start
    for tree in range(len(trees.feature)):
        node = 0
        while trees.left[tree, node] != node:
            lower = row[trees.feature[tree, node]] <= trees.bound[tree, node]
            node = int((trees.left if lower else trees.right)[tree, node])
        total += trees.value[tree, node]
    return float(1 / (1 + np.exp(-total)))


@given(st.integers(0, 300), st.integers(0, 2**32 - 1))
def test_each_row_is_judged_by_itself(rows: int, seed: int) -> None:
    trees = Trees.load(PATH)
    asked = np.random.default_rng(seed).random((rows, len(FEATURES))) * np.array([1.0, 9.0])[seed % 2]
    told = trees.probabilities(asked)
    assert told.shape == (rows,)
    for at in {0, rows // 2, rows - 1} & set(range(rows)):
        assert abs(told[at] - walked(trees, asked[at])) < 1e-12


def test_a_bound_itself_goes_left() -> None:
    leaves = np.array([[0, 1, 2]])
    trees = Trees(
        feature=np.array([[0, 0, 0]]),
        bound=np.array([[0.5, 0.0, 0.0]]),
        left=np.where(leaves == 0, 1, leaves),
        right=np.where(leaves == 0, 2, leaves),
        value=np.array([[0.0, 3.0, -3.0]]),
        start=0.0,
        depth=1,
    )
    low, high = trees.probabilities(np.array([[0.5], [0.5000001]]))
    assert low > 0.9 and high < 0.1
