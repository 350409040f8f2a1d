from __future__ import annotations

import numpy as np
import pytest
from spacy.language import Language

from training.mean import mean
from training.pipeline import blank


def weights(nlp: Language) -> list[np.ndarray]:
    nodes = nlp.get_pipe("tagger").model.walk()
    return [node.get_param(name).copy() for node in nodes for name in node.param_names if node.has_param(name)]


def made(width: int = 16, plus: float = 0.0) -> Language:
    nlp = blank(width=width, depth=2, after=(1,), rows=(200, 30, 40, 25, 5))
    nlp.initialize()
    for node in nlp.get_pipe("tagger").model.walk():
        for name in node.param_names:
            if node.has_param(name):
                node.set_param(name, node.get_param(name) + plus)
    return nlp


def test_each_weight_is_the_mean_of_two() -> None:
    one, other = made(), made(plus=1.0)
    expected = [(a + b) / 2 for a, b in zip(weights(one), weights(other), strict=True)]
    assert any(np.any(a != b) for a, b in zip(weights(one), weights(other), strict=True))
    for found, wanted in zip(weights(mean(one, other)), expected, strict=True):
        np.testing.assert_allclose(found, wanted)


def test_pipelines_of_two_forms_have_no_mean() -> None:
    with pytest.raises(ValueError, match="and"):
        mean(made(), made(width=24))
