"""A layer for spaCy pipelines that shows a token what surrounds it, some words and some lines away, at little cost.

The windows of a convolution over words end after a few tokens. Whether "Bell" is a patient or a palsy is at times told
by what stands a line away: a list of patients, a handout, a table of scores. The layer adds to each token a linear map
of four means of its neighbours: of the ``NEAR`` and of the ``FAR`` tokens before it and after it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.util import registry
from thinc.api import Maxout, Model, chain, clone, expand_window, residual, with_array

Floats = NDArray[np.float32]
NEAR, FAR = 8, 40  # tokens to each side
NAME = "around"


def surroundings(values: Floats) -> Floats:
    """Give tokens × (4 · width) for tokens × width: near before, near after, far before, far after.

    Each is a sum over the size of its window, so that what lies beyond the ends of a text counts as zeros.
    """
    return np.concatenate((*_means(values, NEAR), *_means(values, FAR)), axis=1)


def _means(values: Floats, size: int) -> tuple[Floats, Floats]:
    """Give the means of the ``size`` tokens before and of those after each: the same sums, further along."""
    count, width = values.shape
    padded = np.zeros((count + 2 * size, width), dtype=np.float32)
    padded[size : size + count] = values
    sums = _runs(padded, size)
    sums /= np.float32(size)
    return sums[:count], sums[size + 1 : size + 1 + count]


def _runs(rows: Floats, size: int) -> Floats:
    """Give the sum of the ``size`` rows that begin with each, so far as there are so many.

    By doubling, where each sum is made in the same order: where a text begins tells nothing.
    """
    total, taken, power, step = rows, 0, rows, 1
    while True:
        if size & step:
            total = total[: len(power) - taken] + power[taken:] if taken else power
            taken += step
        if taken == size:
            return total
        power, step = power[:-step] + power[step:], 2 * step


def _backward(gradient: Floats, width: int) -> Floats:
    """Give the gradient of the tokens for that of their surroundings: who stands before me, I stand behind."""
    before, after, far_before, far_after = np.split(gradient, range(width, gradient.shape[1], width), axis=1)
    given = _means(before, NEAR)[1] + _means(after, NEAR)[0] + _means(far_before, FAR)[1] + _means(far_after, FAR)[0]
    return np.asarray(given, dtype=np.float32)


def around(width: int) -> Model[list[Floats], list[Floats]]:
    """Give the layer, which as it begins adds nothing."""
    return Model(NAME, _forward, init=_init, params={"W": None}, dims={"nO": width, "nI": width})


def _init(model: Any, X: Any = None, Y: Any = None) -> None:  # noqa: N803 - thinc's names
    del X, Y
    width = model.get_dim("nO")
    if not model.has_param("W"):
        model.set_param("W", np.zeros((4 * width, width), dtype=np.float32))


def _forward(model: Any, texts: list[Floats], is_train: bool) -> tuple[list[Floats], Callable[[Any], Any]]:
    del is_train
    weights = model.get_param("W")
    seen = [surroundings(values) for values in texts]

    def backward(gradients: list[Floats]) -> list[Floats]:
        given = []
        total = np.zeros_like(weights)
        for one, gradient in zip(seen, gradients, strict=True):
            total += one.T @ gradient
            given.append(gradient + _backward(gradient @ weights.T, gradient.shape[1]))
        model.inc_grad("W", total)
        return given

    return [values + one @ weights for values, one in zip(texts, seen, strict=True)], backward


@registry.architectures("phi.AroundWindowEncoder.v2")  # type: ignore[untyped-decorator,unused-ignore]
def encoder(width: int, depth: int, maxout_pieces: int, after: list[int]) -> Model[list[Floats], list[Floats]]:
    """Give ``depth`` maxout layers over windows of three tokens, with the layer above behind those of ``after``.

    ``after``: one or more numbers of layers, rising, each from 1 to less than ``depth``. Raises ValueError otherwise.
    """
    if not after or [0, *after] != sorted({0, *after}) or after[-1] >= depth:
        raise ValueError(f"layers of surroundings after {after} of {depth} layers")

    def windows(count: int) -> Model[Any, Any]:
        layer: Model[Any, Any] = chain(
            expand_window(window_size=1),
            Maxout(nO=width, nI=width * 3, nP=maxout_pieces, dropout=0.0, normalize=True),
        )
        made = clone(residual(layer), count)
        made.set_dim("nO", width)
        return with_array(made, pad=count)

    parts = [windows(after[0])]
    for first, last in zip(after, [*after[1:], depth], strict=True):
        parts += [around(width), windows(last - first)]
    model: Model[list[Floats], list[Floats]] = chain(*parts)
    model.set_dim("nO", width)
    return model
