"""A process keeps a bounded number of the words that it has read."""

from __future__ import annotations

import random

import pytest

from gateway.detector import nlp
from gateway.detector.engine import BUNDLED
from gateway.detector.nlp import Namer, load_pipeline


def texts(count: int) -> list[str]:
    rnd = random.Random(4)
    return [" ".join("".join(rnd.choices("abcdefghij", k=9)) for _ in range(20)) for _ in range(count)]


def test_new_words_are_forgotten_beyond_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    pipeline = load_pipeline(str(BUNDLED))
    namer = Namer(pipeline)
    monkeypatch.setattr(nlp, "MOST_WORDS", len(pipeline.vocab) + 200)
    for text in texts(100):
        list(namer.read([text]))
    kept = len(list(pipeline.vocab))
    assert kept < nlp.MOST_WORDS + 100
    for text in texts(200)[100:]:
        list(namer.read([text]))
    assert len(list(pipeline.vocab)) == kept


def test_without_the_bound_they_are_kept() -> None:
    """The control."""
    pipeline = load_pipeline(str(BUNDLED))
    before = len(pipeline.vocab)
    for text in texts(100):
        list(Namer(pipeline).read([text]))
    assert len(pipeline.vocab) > before + 1_000


def test_findings_are_the_same_beyond_the_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    namer = Namer(load_pipeline(str(BUNDLED)))
    text = "Maria Lopez of Springfield was seen by Dr. Zorblax on March 3, 2026."
    within = list(namer.read([text]))
    monkeypatch.setattr(nlp, "MOST_WORDS", 0)
    assert list(namer.read([text])) == within
    assert within[0][1]
