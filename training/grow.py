"""Gives a pipeline's weights to one of today's architecture: what is new in it begins as nothing and is learnt.

``python -m training.build --start`` does so where the pipeline to go on from lacks the layer of surroundings or has
fewer layers.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from spacy.language import Language

from gateway.detector.around import NAME
from training.pipeline import blank


def grown(old: Language) -> Language:
    """Give the old weights in today's architecture, with the same probabilities but for tokens near a text's ends.

    Raises ValueError where the old pipeline has other embeddings, more layers, or layers of another width.
    """
    nlp = blank()
    tagger: Any = nlp.get_pipe("tagger")
    docs = [nlp.make_doc("A word.")]
    tagger.model.initialize(X=docs, Y=[np.zeros((len(doc), len(tagger.labels)), dtype="f") for doc in docs])
    new, given = _nodes(tagger.model), _nodes(old.get_pipe("tagger").model)  # type: ignore[attr-defined]
    *below, softmax = given
    has_layer = any(node.name == NAME for node in below)
    places = [node for node in new[:-1] if has_layer or node.name != NAME]
    if len(below) > len(places):
        raise ValueError("more layers than today's architecture")
    for node, source in zip(places, below, strict=False):
        _copy(source, node)
    for node in places[len(below) :]:
        if node.name == "layernorm":  # a layer that adds nothing yet
            node.set_param("G", np.zeros_like(node.get_param("G")))
    _copy(softmax, new[-1])
    return nlp


def _nodes(model: Any) -> list[Any]:
    return [node for node in model.walk(order="dfs_pre") if node.param_names]


def _copy(source: Any, node: Any) -> None:
    for name in source.param_names:
        weights = source.get_param(name)
        if node.name != source.name or node.get_param(name).shape != weights.shape:
            raise ValueError(f"{source.name} of {weights.shape} for {node.name}")
        node.set_param(name, np.array(weights))
