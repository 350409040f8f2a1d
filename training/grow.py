"""Gives a pipeline's weights to one of today's architecture: what is new in it begins as nothing and is learnt.

``python -m training.build --start`` does so where the pipeline to go on from lacks a layer of surroundings, has fewer
layers, or smaller tables of embeddings.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from spacy.language import Language
from spacy.util import registry
from thinc.api import Model

from gateway.detector.around import NAME, encoder
from training.pipeline import blank


@registry.architectures("phi.AroundWindowEncoder.v1")  # type: ignore[untyped-decorator,unused-ignore]
def one_layer_of_surroundings(width: int, depth: int, maxout_pieces: int, after: int) -> Model[Any, Any]:
    """Give the architecture of pipelines trained before there were several such layers."""
    return encoder(width, depth, maxout_pieces, [after])


def fresh() -> Language:
    """Give an untrained pipeline with weights of the right shapes, drawn by chance."""
    nlp = blank()
    tagger: Any = nlp.get_pipe("tagger")
    docs = [nlp.make_doc("A word.")]
    tagger.model.initialize(X=docs, Y=[np.zeros((len(doc), len(tagger.labels)), dtype="f") for doc in docs])
    return nlp


def grown(old: Language) -> Language:
    """Give the old weights in today's architecture, with the same probabilities but for tokens near a text's ends.

    A table grows by whole multiples: a word's row in the smaller one is the remainder of its row in the greater one,
    so that copies of the smaller table one below the other give the word what it had.

    Raises ValueError where the old pipeline has other embeddings, more layers, or layers of another width.
    """
    nlp = fresh()
    tagger: Any = nlp.get_pipe("tagger")
    *places, last = _nodes(tagger.model)
    *given, softmax = _nodes(old.get_pipe("tagger").model)  # type: ignore[attr-defined]
    for node in places:
        if given and (node.name == given[0].name or node.name != NAME):
            _copy(given.pop(0), node)
        elif node.name == "layernorm":  # of a layer that adds nothing yet
            node.set_param("G", np.zeros_like(node.get_param("G")))
    if given:
        raise ValueError("more layers than today's architecture")
    _copy(softmax, last)
    return nlp


def _nodes(model: Any) -> list[Any]:
    return [node for node in model.walk(order="dfs_pre") if node.param_names]


def _copy(source: Any, node: Any) -> None:
    for name in source.param_names:
        weights, size = source.get_param(name), node.get_param(name).shape
        if node.name == source.name == "hashembed" and size[0] % weights.shape[0] == 0:
            weights = np.tile(weights, (size[0] // weights.shape[0], 1))
        if node.name != source.name or size != weights.shape:
            raise ValueError(f"{source.name} of {weights.shape} for {node.name}")
        node.set_param(name, np.array(weights))
