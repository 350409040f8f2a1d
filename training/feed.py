"""Texts to learn from, as numbers, made by a process of its own beside the one that learns."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Full
from typing import Any

import numpy as np
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import filter_spans
from thinc.api import NumpyOps

from gateway.detector.tags import encode, tags_of
from training.corpus import training_stream
from training.grammar import LABELS, Sample
from training.marked import between, read
from training.pipeline import blank

_AHEAD = 12  # batches made before they are asked for
_PATIENCE = 5.0  # seconds, behind which each of the two looks whether the other still lives


@dataclass(frozen=True)
class Embedding:
    """Of one table: the column of a token's features that it is for, the seed of its hash, its rows."""

    column: int
    seed: int
    rows: int


@dataclass(frozen=True)
class Batch:
    """``words``: unlike words × (4 · tables) rows of tables; of each text its tokens' words, and their tags' columns."""

    words: NDArray[np.int64]
    texts: list[NDArray[np.int64]]
    columns: list[NDArray[np.int64]]


def embeddings(nlp: Language) -> tuple[list[str], list[Embedding]]:
    """Give the names of the features, and the tables in the order of the network's inputs."""
    nodes: list[Any] = list(nlp.get_pipe("tagger").model.walk(order="dfs_pre"))  # type: ignore[attr-defined]
    features = next(node for node in nodes if node.name == "extract_features").attrs["columns"]
    return list(features), [
        Embedding(node.attrs["column"], node.attrs["seed"], node.get_param("E").shape[0])
        for node in nodes
        if node.name == "hashembed"
    ]


_COLUMNS = {tag: column for column, tag in enumerate(tags_of(LABELS))}


def tagged(nlp: Language, sample: Sample) -> tuple[Doc, NDArray[np.int64]]:
    """Give a sample's tokens and the column of each one's tag; spans grow to whole tokens."""
    doc = nlp.make_doc(sample.text)
    found = (doc.char_span(a, b, label=label, alignment_mode="expand") for a, b, label in sample.spans)
    spans = filter_spans([span for span in found if span is not None])
    columns = encode([(span.start, span.end, span.label_) for span in spans], len(doc), _COLUMNS)
    return doc, np.array(columns, dtype=np.int64)


class Reader:
    """Turns texts into numbers. ``size``: tokens to a batch, about."""

    def __init__(self, features: list[str], tables: list[Embedding], size: int) -> None:
        self._nlp = blank()
        self._ops = NumpyOps(use_blis=False)
        self._features, self._tables, self._size = features, tables, size

    def batches(self, samples: Iterator[Sample]) -> Iterator[Batch]:
        """Give batches without end."""
        keys: list[NDArray[np.uint64]] = []
        columns: list[NDArray[np.int64]] = []
        count = 0
        for sample in samples:
            doc, tags = tagged(self._nlp, sample)
            if not len(doc) or not sample.text.strip():
                continue
            columns.append(tags)
            keys.append(doc.to_array(self._features).reshape(len(doc), -1).astype(np.uint64))
            count += len(doc)
            if count >= self._size:
                yield self._batch(keys, columns)
                keys, columns, count = [], [], 0

    def _batch(self, keys: list[NDArray[np.uint64]], columns: list[NDArray[np.int64]]) -> Batch:
        every = np.concatenate(keys)
        mixed = np.zeros(len(every), dtype=np.uint64)  # one number for a word's features; 64 bits, so never two alike
        with np.errstate(over="ignore"):
            for column in every.T:
                mixed = (mixed ^ column) * np.uint64(0x9E3779B97F4A7C15)
        _, at, word = np.unique(mixed, return_index=True, return_inverse=True)
        unlike = every[at]
        words = np.concatenate(
            [
                (self._ops.hash(np.ascontiguousarray(unlike[:, one.column]), one.seed) % one.rows).astype(np.int64)
                for one in self._tables
            ],
            axis=1,
        )
        cuts = np.cumsum([len(one) for one in keys])[:-1]
        return Batch(words, np.split(word.reshape(-1).astype(np.int64), cuts), columns)


@dataclass(frozen=True)
class Source:
    """What is learnt from: the generator with the open texts of a folder, and of marked files a share of the texts."""

    folder: Path
    seed: int
    marked: tuple[Path, ...] = ()
    share: float = 0.0

    def samples(self) -> Iterator[Sample]:
        """Give samples without end; equal seeds give equal ones."""
        stream = training_stream(self.folder, self.seed)
        return between(stream, read(self.marked), self.share, self.seed) if self.marked else stream


def _make(queue: Any, source: Source, features: list[str], tables: list[Embedding], size: int) -> None:
    learner = multiprocessing.parent_process()
    for batch in Reader(features, tables, size).batches(source.samples()):
        while True:
            try:
                queue.put(batch, timeout=_PATIENCE)
                break
            except Full:
                if learner is None or not learner.is_alive():
                    queue.cancel_join_thread()
                    return


@contextmanager
def feeding(nlp: Language, source: Source, size: int) -> Iterator[Iterator[Batch]]:
    """Give batches of about ``size`` tokens without end, which another process makes."""
    context = multiprocessing.get_context("spawn")
    queue: Any = context.Queue(_AHEAD)
    maker = context.Process(target=_make, args=(queue, source, *embeddings(nlp), size), daemon=True)
    maker.start()

    def batches() -> Iterator[Batch]:
        while True:
            try:
                yield queue.get(timeout=_PATIENCE)
            except Empty:
                if not maker.is_alive():
                    raise RuntimeError("the process that makes the texts has ended; above stands why") from None

    try:
        yield batches()
    finally:
        maker.terminate()
        maker.join()
