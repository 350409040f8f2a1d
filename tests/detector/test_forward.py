"""The short way through the model gives what thinc gives, whatever is read together."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.detector.engine import BUNDLED
from gateway.detector.forward import Forward
from gateway.detector.nlp import load_pipeline

TEXTS = [
    "Mr. Jo Smith, 45, at Mercy Hospital on 3/4/2024.",
    "Hi",
    "metoprolol " * 200,
    "naïve O'Brien—née Ågren\n\n12:30",
]


@cache
def _pipeline() -> Any:
    return load_pipeline(str(BUNDLED))


@pytest.fixture
def pipeline() -> Any:
    return _pipeline()


@pytest.mark.parametrize("texts", [TEXTS[:1], TEXTS, TEXTS[::-1], TEXTS[1:2] * 5])
def test_it_gives_what_thinc_gives(pipeline: Any, texts: list[str]) -> None:
    model, docs = pipeline.get_pipe("tagger").model, [pipeline.make_doc(text) for text in texts]
    for ours, theirs in zip(Forward(model).predict(docs), model.predict(docs), strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-5)


@settings(max_examples=30, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=60).filter(str.strip), min_size=1, max_size=4))
def test_a_text_is_read_alike_alone_and_among_others(texts: list[str]) -> None:
    pipeline = _pipeline()
    forward = Forward(pipeline.get_pipe("tagger").model)
    docs = [pipeline.make_doc(text) for text in texts]
    for doc, among in zip(docs, forward.predict(docs), strict=True):
        np.testing.assert_allclose(forward.predict([doc])[0], among, atol=1e-4)


def test_another_architecture_is_refused() -> None:
    nlp = spacy.blank("en")
    ner = nlp.add_pipe("ner")
    with pytest.raises(ValueError, match="not a tagger"):
        Forward(ner.model)  # type: ignore[attr-defined]
