"""Texts become numbers as the packaged pipeline would read them, and the two processes do not outlive each other."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from gateway.detector.forward import Forward
from training import feed
from training.feed import Reader, Source, embeddings, feeding, tagged
from training.generate import documents
from training.grammar import Sample
from training.grow import fresh

SIZE = 1_500


@pytest.fixture(scope="module")
def nlp() -> Any:
    return fresh()


def notes(count: int) -> list[Sample]:
    rnd = random.Random(3)
    return [documents.note(rnd) for _ in range(count)]


def test_batches_are_of_about_one_size(nlp: Any) -> None:
    made = list(Reader(*embeddings(nlp), SIZE).batches(iter([Sample("  "), *notes(40)])))
    assert len(made) > 2
    for batch in made:
        assert SIZE <= sum(map(len, batch.texts)) < 2 * SIZE
        assert [len(text) for text in batch.texts] == [len(columns) for columns in batch.columns]


def test_words_have_the_rows_that_the_gateway_reads(nlp: Any) -> None:
    samples = notes(30)
    (batch, *_) = Reader(*embeddings(nlp), SIZE).batches(iter(samples))
    docs = [tagged(nlp, sample)[0] for sample in samples[: len(batch.texts)]]
    forward = Forward(nlp.get_pipe("tagger").model)
    words = {(token.orth, token.norm): at for at, token in enumerate(token for doc in docs for token in doc)}
    mixed = forward._mix(forward._keys(docs, words))
    flat = np.concatenate(batch.texts)
    # The same rows for the same sums: what the tables give for a word by the batch is what the gateway mixes.
    parts = [one.table[batch.words[:, 4 * at : 4 * at + 4]].sum(axis=1) for at, one in enumerate(forward._embeddings)]
    seen = np.concatenate([*parts, np.ones((len(batch.words), 1), dtype=np.float32)], axis=1)
    made = np.empty((len(seen), forward._mixer.weights.shape[1]), dtype=np.float32)
    best = np.empty((len(seen), forward._width), dtype=np.float32)
    forward._mixer.apply(seen, made, best)
    for (_, at), row in zip(words.items(), mixed, strict=True):
        np.testing.assert_allclose(best[flat[at]], row, atol=1e-5)
    assert len(batch.words) < len(flat)  # a word that comes twice has one row


def test_who_learns_is_told_that_the_maker_of_texts_has_ended(
    nlp: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(feed, "_PATIENCE", 0.2)
    with (
        feeding(nlp, Source(tmp_path / "nowhere", 1), SIZE) as batches,
        pytest.raises(RuntimeError, match="has ended; above stands why"),
    ):
        next(batches)
    assert "nowhere" in capfd.readouterr().err
