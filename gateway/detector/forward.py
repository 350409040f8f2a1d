"""The bundled model's forward pass, written out in NumPy: the same numbers without the cost of thinc's layers.

Reading a prompt of 150 characters costs more in calls than in arithmetic; here it is some ten array operations a layer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.attrs import NORM, ORTH
from spacy.tokens import Doc
from thinc.api import NumpyOps

from gateway.detector.around import NAME as AROUND
from gateway.detector.around import surroundings

Floats = NDArray[np.float32]
Features = Callable[[str], tuple[int, ...]]
MOST_KEPT = 40_000  # words, beyond which all are forgotten; 18 MB
_BLOCK = 256  # tokens whose windows are worked on at once: as many as a core's cache holds
_LEAST_VARIANCE = np.float32(1e-8)  # as in thinc's LayerNorm


@dataclass(frozen=True, slots=True)
class _Embedding:
    column: int
    seed: int
    table: Floats


@dataclass(frozen=True, slots=True)
class _Layer:
    """A maxout layer with its normalisation.

    ``weights``: (inputs + 1) × (pieces · width), the pieces one after another; the last row is the bias.
    """

    weights: Floats
    pieces: int
    gain: Floats
    shift: Floats
    share: Floats  # of each of the width in their mean

    def apply(self, values: Floats, made: Floats, best: Floats) -> None:
        """Write rows × width into ``best`` for rows × (inputs and a 1). ``made`` is room for the pieces."""
        width = len(self.gain)
        np.matmul(values, self.weights, out=made)
        pieces = [made[:, piece * width : (piece + 1) * width] for piece in range(self.pieces)]
        np.maximum(pieces[0], pieces[-1], out=best)
        for piece in pieces[1:-1]:
            np.maximum(best, piece, out=best)
        best -= (best @ self.share)[:, None]
        spread = np.einsum("ij,ij->i", best, best)
        spread /= np.float32(width)
        spread += _LEAST_VARIANCE
        best *= (1 / np.sqrt(spread))[:, None]
        best *= self.gain
        best += self.shift


@dataclass(frozen=True, slots=True)
class _Room:
    """What a block is worked on in, over and over: new arrays would cost more than much of the arithmetic.

    ``seen``: windows and a 1; ``made``: what the pieces make of them; ``best``: what comes of it.
    """

    seen: Floats
    made: Floats
    best: Floats

    @classmethod
    def of(cls, rows: int, width: int, pieces: int) -> _Room:
        """Make room for so many rows."""
        seen = np.ones((rows, 3 * width + 1), dtype=np.float32)
        made, best = np.empty((rows, pieces * width), dtype=np.float32), np.empty((rows, width), dtype=np.float32)
        return cls(seen, made, best)


class Forward:
    """Gives the probabilities of the tags of texts. Raises ValueError for a model of another architecture.

    ``features`` gives a word's in the order of the model's columns, for tokens that do not carry them; a token whose
    NORM is its own has that instead. What the layers below the windows make of a word is kept for its next time.
    """

    def __init__(self, model: Any, features: Features | None = None) -> None:
        nodes: list[Any] = list(model.walk(order="dfs_pre"))
        self._ops: Any = NumpyOps(use_blis=False)
        named = {name: [node for node in nodes if node.name == name] for name in ("maxout", "layernorm", "softmax")}
        extracted = [node for node in nodes if node.name == "extract_features"]
        embeds = [node for node in nodes if node.name == "hashembed"]
        if (
            len(extracted) != 1
            or len(named["softmax"]) != 1
            or len(named["maxout"]) != len(named["layernorm"])
            or not embeds
        ):
            raise ValueError("not a tagger over hash embeddings and maxout windows")
        self._columns = extracted[0].attrs["columns"]
        self._features = features
        self._embeddings = [_Embedding(n.attrs["column"], n.attrs["seed"], n.get_param("E")) for n in embeds]
        mixer, *windows = (_layer(a, b) for a, b in zip(named["maxout"], named["layernorm"], strict=True))
        self._width = width = len(mixer.gain)
        if any(layer.weights.shape[0] != 3 * width + 1 for layer in windows):
            raise ValueError("a window of another size than one token to each side")
        self._mixer, self._windows = mixer, windows
        order = [node.name for node in nodes if node.name in ("maxout", AROUND)]
        wide = [node.get_param("W") for node in nodes if node.name == AROUND]
        places = [at for at, name in enumerate(order) if name == AROUND]
        # layers over windows before each: those named before it, but for the mixer and other layers of surroundings
        self._around: dict[int, Floats] = {
            place - 1 - before: weights for before, (place, weights) in enumerate(zip(places, wide, strict=True))
        }
        breaks = (0, *self._around, len(windows))
        self._pad = max(last - first for first, last in pairwise(breaks))  # as far as a token sees between two of them
        self._out = np.ascontiguousarray(named["softmax"][0].get_param("W").T)
        self._out_bias = named["softmax"][0].get_param("b")
        self._known: dict[tuple[int, int], int] = {}  # a word and its NORM → its row of what is kept
        self._kept = np.empty((0, width), dtype=np.float32)

    def predict(self, docs: Sequence[Doc]) -> list[Floats]:
        """Give tokens × tags for each text. Texts are not empty."""
        mixed = self._mixed(docs)
        # Rows of zeros part the texts, so that none sees its neighbour; one more stands beyond each end.
        pad = self._pad
        values = np.zeros((len(mixed) + pad * (len(docs) + 1) + 2, self._width), dtype=np.float32)
        places, start, end = [], pad + 1, 0
        for doc in docs:
            places.append((start, start + len(doc)))
            values[start : start + len(doc)] = mixed[end : end + len(doc)]
            start, end = start + len(doc) + pad, end + len(doc)
        room = _Room.of(min(_BLOCK, len(values)), self._width, max(layer.pieces for layer in self._windows))
        other = np.empty_like(values)
        since = 0
        for at, layer in enumerate(self._windows):
            if at in self._around:
                values, since = self._surrounded(self._around[at], values, places), 0
            self._look_around(layer, values, other, room, since + 2)  # needs a row less of those beyond the ends
            values, other, since = other, values, since + 1
        return [self._softmax(values[first:last]) for first, last in places]

    @staticmethod
    def _surrounded(weights: Floats, values: Floats, places: Sequence[tuple[int, int]]) -> Floats:
        """Add to each token what its surroundings tell; what parts the texts is zeros again."""
        made = np.zeros_like(values)
        for first, last in places:
            np.add(values[first:last], surroundings(values[first:last]) @ weights, out=made[first:last])
        return made

    def _look_around(self, layer: _Layer, values: Floats, made: Floats, room: _Room, beyond: int) -> None:
        """Write into ``made`` each token and what a layer makes of it and its neighbours; zeros ``beyond`` the ends."""
        width, size = self._width, len(room.seen)
        made[:beyond] = made[len(made) - beyond :] = 0
        for first in range(beyond, len(values) - beyond, size):
            last = min(first + size, len(values) - beyond)
            seen, best = room.seen[: last - first], room.best[: last - first]
            seen[:, :width] = values[first - 1 : last - 1]
            seen[:, width : 2 * width] = values[first:last]
            seen[:, 2 * width : 3 * width] = values[first + 1 : last + 1]
            layer.apply(seen, room.made[: last - first, : layer.pieces * width], best)
            np.add(values[first:last], best, out=made[first:last])

    def _mixed(self, docs: Sequence[Doc]) -> Floats:
        """Give the mixed embeddings of all tokens, of which those of known words are looked up."""
        words = [word for doc in docs for word in map(tuple, doc.to_array([ORTH, NORM]).tolist())]
        if len(self._known) + len(words) > MOST_KEPT:
            self._known.clear()
        new = {word: at for at, word in enumerate(words) if word not in self._known}
        if new:
            first, last = len(self._known), len(self._known) + len(new)
            if last > len(self._kept):
                self._kept = np.concatenate((self._kept[:first], np.empty((last, self._width), dtype=np.float32)))
            self._kept[first:last] = self._mix(self._keys(docs, new))
            self._known.update(zip(new, range(first, last), strict=True))
        return self._kept[[self._known[word] for word in words]]

    def _keys(self, docs: Sequence[Doc], new: Mapping[tuple[int, int], int]) -> NDArray[np.uint64]:
        """Give words × features: hashes. ``new`` says for each word at which token of all it stands."""
        if self._features is None:
            carried = np.concatenate([doc.to_array(self._columns).reshape(len(doc), -1) for doc in docs])
            return np.ascontiguousarray(carried[list(new.values())], dtype=np.uint64)
        strings = docs[0].vocab.strings
        keys = np.array([self._features(strings[orth]) for orth, _ in new], dtype=np.uint64)
        if "NORM" in self._columns:
            norms = np.array([norm for _, norm in new], dtype=np.uint64)
            column = self._columns.index("NORM")
            keys[:, column] = np.where(norms, norms, keys[:, column])
        return keys

    def _mix(self, keys: NDArray[np.uint64]) -> Floats:
        parts = [np.ones((len(keys), 1), dtype=np.float32)]
        for embedding in reversed(self._embeddings):
            rows = self._ops.hash(np.ascontiguousarray(keys[:, embedding.column]), embedding.seed)
            parts.insert(0, self._ops.gather_add(embedding.table, rows % embedding.table.shape[0]))
        made = np.empty((len(keys), self._mixer.weights.shape[1]), dtype=np.float32)
        mixed = np.empty((len(keys), self._width), dtype=np.float32)
        self._mixer.apply(np.concatenate(parts, axis=1), made, mixed)
        return mixed

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
    by_input = np.transpose(weights, (2, 1, 0)).reshape(inputs, pieces * width)
    return _Layer(
        np.ascontiguousarray(np.concatenate((by_input, np.transpose(bias).reshape(1, -1)))),
        pieces,
        np.asarray(norm.get_param("G"), dtype=np.float32),
        np.asarray(norm.get_param("b"), dtype=np.float32),
        np.full(width, 1 / width, dtype=np.float32),
    )
