"""The pipeline's network in PyTorch, to learn with: the function that ``gateway.detector.forward`` computes.

Matrices are multiplied in bfloat16, for which newer processors have units of their own; everything else is in single
precision. Nothing of PyTorch is needed to read a text.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from spacy.language import Language
from torch import Tensor, nn
from torch.nn import functional

from gateway.detector.around import FAR, NEAR
from gateway.detector.around import NAME as AROUND
from training.kernels import MaxoutLayer, Means


@dataclass(frozen=True)
class Rows:
    """Texts one below the other as the network sees them, parted by rows of zeros.

    ``words``: unlike words × (4 · tables) rows of tables; ``word``: tokens → which of them; ``place``: tokens → row;
    ``count``: rows in all; ``first`` and ``last``: of each row, the rows where its text begins and ends (exclusive),
    or itself where it parts texts.
    """

    words: Tensor
    word: Tensor
    place: Tensor
    count: int
    first: Tensor
    last: Tensor


def rows_of(texts: Sequence[NDArray[np.int64]], words: NDArray[np.int64], pad: int) -> Rows:
    """Lay texts out. ``texts``: of each token, its row of ``words``; ``pad``: rows of zeros between two."""
    used, word = np.unique(np.concatenate(texts), return_inverse=True)
    lengths = np.array([len(text) for text in texts])
    starts = pad + np.concatenate(([0], np.cumsum(lengths + pad)[:-1]))
    count = int(starts[-1] + lengths[-1]) + pad
    first = np.arange(count)
    last = np.arange(count)
    for start, length in zip(starts, lengths, strict=True):
        first[start : start + length] = start
        last[start : start + length] = start + length
    place = np.concatenate([np.arange(s, s + n) for s, n in zip(starts, lengths, strict=True)])
    return Rows(
        torch.from_numpy(words[used]),
        torch.from_numpy(word),
        torch.from_numpy(place),
        count,
        torch.from_numpy(first),
        torch.from_numpy(last),
    )


def _product(values: Tensor, weights: Tensor) -> Tensor:
    return values.to(torch.bfloat16) @ weights.to(torch.bfloat16)


class Window(nn.Module):
    """A maxout layer over a token and its neighbours; ``weights``: inputs × (pieces · width)."""

    def __init__(self, inputs: int, width: int, pieces: int) -> None:
        super().__init__()
        self.pieces = pieces
        self.weights = nn.Parameter(torch.zeros(inputs, pieces * width))
        self.bias = nn.Parameter(torch.zeros(pieces * width))
        self.gain = nn.Parameter(torch.zeros(width))
        self.shift = nn.Parameter(torch.zeros(width))

    def forward(self, values: Tensor, kept: Tensor | None, over_windows: bool) -> Tensor:
        made: Tensor = MaxoutLayer.apply(values, self.weights, self.bias, self.gain, self.shift, kept, over_windows)
        return made


class Network(nn.Module):
    """Gives the logits of the tags of each token."""

    def __init__(self, nlp: Language, dropout: float = 0.0) -> None:
        super().__init__()
        nodes = [node for node in nlp.get_pipe("tagger").model.walk(order="dfs_pre") if node.param_names]  # type: ignore[attr-defined]
        self._nodes = nodes
        embeds = [node for node in nodes if node.name == "hashembed"]
        self.tables = nn.ParameterList([nn.Parameter(torch.zeros(node.get_param("E").shape)) for node in embeds])
        maxouts = [node for node in nodes if node.name == "maxout"]
        layers = []
        for node in maxouts:
            width, pieces, inputs = node.get_param("W").shape
            layers.append(Window(inputs, width, pieces))
        self.mixer, self.windows = layers[0], nn.ModuleList(layers[1:])
        order = [node.name for node in nodes if node.name in ("maxout", AROUND)]
        places = [at for at, name in enumerate(order) if name == AROUND]
        self.around_at = [place - 1 - before for before, place in enumerate(places)]
        self.around = nn.ParameterList([nn.Parameter(torch.zeros(4 * width, width)) for _ in places])
        self.out = nn.Parameter(torch.zeros(nodes[-1].get_param("W").shape))
        self.out_bias = nn.Parameter(torch.zeros(nodes[-1].get_param("b").shape))
        self.width = width
        breaks = (0, *self.around_at, len(self.windows))
        self.pad = max(last - first for first, last in pairwise(breaks))
        self.dropout = dropout
        self._drawn = torch.empty(0)
        self.load()

    def _pairs(self) -> list[tuple[Any, str, Tensor]]:
        """Give each parameter with where the pipeline has it."""
        found: list[tuple[Any, str, Tensor]] = []
        tables, windows, around = iter(self.tables), iter([self.mixer, *self.windows]), iter(self.around)
        window = self.mixer
        for node in self._nodes:
            if node.name == "hashembed":
                found.append((node, "E", next(tables)))
            elif node.name == "maxout":
                window = next(windows)  # type: ignore[assignment]
                found += [(node, "W", window.weights), (node, "b", window.bias)]
            elif node.name == "layernorm":
                found += [(node, "G", window.gain), (node, "b", window.shift)]
            elif node.name == AROUND:
                found.append((node, "W", next(around)))
            else:
                found += [(node, "W", self.out), (node, "b", self.out_bias)]
        return found

    def load(self) -> None:
        """Take the pipeline's weights."""
        with torch.no_grad():
            for node, name, value in self._pairs():
                weights = np.asarray(node.get_param(name), dtype=np.float32)
                if node.name == "maxout":
                    weights = _by_input(weights) if name == "W" else weights.T.reshape(-1)
                value.copy_(torch.from_numpy(np.ascontiguousarray(weights)))

    def store(self, averages: Sequence[Tensor] | None = None) -> None:
        """Give the pipeline the weights, or others in the order of ``parameters()``."""
        others = dict(zip(map(id, self.parameters()), averages, strict=True)) if averages is not None else {}
        for node, name, value in self._pairs():
            weights = others.get(id(value), value).detach().numpy().astype(np.float32)
            if node.name == "maxout":
                width, pieces, inputs = node.get_param("W").shape
                weights = (
                    weights.reshape(inputs, pieces, width).transpose(2, 1, 0)
                    if name == "W"
                    else weights.reshape(pieces, width).T
                )
            node.set_param(name, np.ascontiguousarray(weights))

    def _kept(self, rows: int) -> Tensor | None:
        """Give factors of what a layer makes: a stretch of many that were drawn once, since drawing takes time."""
        if not self.training or not self.dropout:
            return None
        size = rows * self.width
        if len(self._drawn) < 8 * size:
            share = 1 - self.dropout
            self._drawn = (torch.rand(16 * size) < share).to(torch.bfloat16) / share
        start = int(torch.randint(len(self._drawn) - size, ()))
        return self._drawn[start : start + size].view(rows, self.width)

    def _dropped(self, values: Tensor) -> Tensor:
        kept = self._kept(len(values))
        return values if kept is None else values * kept

    def forward(self, rows: Rows) -> Tensor:
        """Give tokens × tags."""
        parts = [
            functional.embedding_bag(rows.words[:, 4 * at : 4 * at + 4], table, mode="sum")
            for at, table in enumerate(self.tables)
        ]
        mixed = self.mixer(torch.cat(parts, dim=1), None, False)[rows.word]
        values = torch.zeros(rows.count, self.width).index_copy(0, rows.place, self._dropped(mixed))
        filled = torch.zeros(rows.count, 1)
        filled[rows.place] = 1
        breaks = 0
        for at, layer in enumerate(self.windows):
            if at in self.around_at:
                values = values * filled
                means = Means.apply(values, rows.first, rows.last, NEAR, FAR)
                values = values + _product(means, self.around[breaks]).float() * filled
                breaks += 1
            values = layer(values, self._kept(rows.count), True)
        return values[rows.place] @ self.out.T + self.out_bias


def _by_input(weights: NDArray[np.float32]) -> NDArray[np.float32]:
    width, pieces, inputs = weights.shape
    return np.ascontiguousarray(np.transpose(weights, (2, 1, 0)).reshape(inputs, pieces * width))
