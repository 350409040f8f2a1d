"""The bundled model's forward pass, written out in NumPy: the same numbers without the cost of thinc's layers.

Reading a prompt of 150 characters costs more in calls than in arithmetic; here it is some ten array operations a layer.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.tokens import Doc
from thinc.api import NumpyOps

Floats = NDArray[np.float32]
_LEAST_VARIANCE = np.float32(1e-8)  # as in thinc's LayerNorm


@dataclass(frozen=True, slots=True)
class _Embedding:
    column: int
    seed: int
    table: Floats


@dataclass(frozen=True, slots=True)
class _Layer:
    """A maxout layer with its normalisation. ``weights``: inputs × (pieces · width), the pieces one after another."""

    weights: Floats
    bias: Floats
    pieces: int
    gain: Floats
    shift: Floats

    def apply(self, values: Floats) -> Floats:
        """Give rows × width for rows × inputs."""
        made: Floats = values @ self.weights
        made += self.bias
        width = len(self.gain)
        best: Floats = made[:, :width]
        for piece in range(1, self.pieces):
            best = np.maximum(best, made[:, piece * width : (piece + 1) * width])
        best = np.asarray(best - np.add.reduce(best, axis=1, keepdims=True) / np.float32(width), dtype=np.float32)
        spread = np.einsum("ij,ij->i", best, best) / np.float32(width) + _LEAST_VARIANCE
        best *= np.asarray(spread**-0.5, dtype=np.float32)[:, None]
        best *= self.gain
        best += self.shift
        return best


class Forward:
    """Gives the probabilities of the tags of texts. Raises ValueError for a model of another architecture."""

    def __init__(self, model: Any) -> None:
        nodes: list[Any] = list(model.walk(order="dfs_pre"))
        self._ops: Any = NumpyOps(use_blis=False)
        named = {name: [node for node in nodes if node.name == name] for name in ("maxout", "layernorm", "softmax")}
        features = [node for node in nodes if node.name == "extract_features"]
        embeds = [node for node in nodes if node.name == "hashembed"]
        if (
            len(features) != 1
            or len(named["softmax"]) != 1
            or len(named["maxout"]) != len(named["layernorm"])
            or not embeds
        ):
            raise ValueError("not a tagger over hash embeddings and maxout windows")
        self._columns = features[0].attrs["columns"]
        self._embeddings = [_Embedding(n.attrs["column"], n.attrs["seed"], n.get_param("E")) for n in embeds]
        mixer, *windows = (_layer(a, b) for a, b in zip(named["maxout"], named["layernorm"], strict=True))
        width = len(mixer.gain)
        if any(layer.weights.shape[0] != 3 * width for layer in windows):
            raise ValueError("a window of another size than one token to each side")
        self._mixer, self._windows, self._pad = mixer, windows, len(windows)
        self._out = np.ascontiguousarray(named["softmax"][0].get_param("W").T)
        self._out_bias = named["softmax"][0].get_param("b")

    def predict(self, docs: Sequence[Doc]) -> list[Floats]:
        """Give tokens × tags for each text. Texts are not empty."""
        keys = np.concatenate([doc.to_array(self._columns).reshape(len(doc), -1) for doc in docs])
        parts = []
        for embedding in self._embeddings:
            rows = self._ops.hash(np.ascontiguousarray(keys[:, embedding.column], dtype=np.uint64), embedding.seed)
            parts.append(self._ops.gather_add(embedding.table, rows % embedding.table.shape[0]))
        mixed = self._mixer.apply(np.concatenate(parts, axis=1))
        # Rows of zeros part the texts, so that none sees its neighbour.
        width, pad = mixed.shape[1], self._pad
        values = np.zeros((len(mixed) + pad * (len(docs) + 1), width), dtype=np.float32)
        places, start, end = [], pad, 0
        for doc in docs:
            places.append((start, start + len(doc)))
            values[start : start + len(doc)] = mixed[end : end + len(doc)]
            start, end = start + len(doc) + pad, end + len(doc)
        seen = np.zeros((len(values), 3 * width), dtype=np.float32)
        for layer in self._windows:
            seen[1:, :width] = values[:-1]
            seen[:, width : 2 * width] = values
            seen[:-1, 2 * width :] = values[1:]
            values = values + layer.apply(seen)
        return [self._softmax(values[first:last]) for first, last in places]

    def _softmax(self, values: Floats) -> Floats:
        scores: Floats = values @ self._out
        scores += self._out_bias
        scores -= scores.max(axis=1, keepdims=True)
        np.exp(scores, out=scores)
        scores /= scores.sum(axis=1, keepdims=True)
        return scores


def _layer(maxout: Any, norm: Any) -> _Layer:
    weights: Floats = np.asarray(maxout.get_param("W"), dtype=np.float32)  # width × pieces × inputs
    bias: Floats = np.asarray(maxout.get_param("b"), dtype=np.float32)  # width × pieces
    width, pieces, inputs = weights.shape
    return _Layer(
        np.ascontiguousarray(np.transpose(weights, (2, 1, 0)).reshape(inputs, pieces * width)),
        np.ascontiguousarray(np.transpose(bias).reshape(-1)),
        pieces,
        np.asarray(norm.get_param("G"), dtype=np.float32),
        np.asarray(norm.get_param("b"), dtype=np.float32),
    )
