"""The layer of surroundings: its means are what they say, its gradient is theirs, and as it begins it adds nothing."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.detector.around import FAR, NAME, NEAR, around, encoder, surroundings
from gateway.detector.forward import Forward
from training.grow import grown, one_layer_of_surroundings
from training.pipeline import DEPTH, ROWS, blank

WIDTH = 3
COUNTS = st.integers(1, 3 * FAR)


def values(count: int, seed: int, width: int = WIDTH) -> Any:
    return np.random.default_rng(seed).normal(size=(count, width)).astype(np.float32)


def plainly(rows: Any, size: int, first: int) -> Any:
    """The mean of some rows, missing ones being zeros."""
    return sum((rows[at] for at in range(max(0, first), min(len(rows), first + size))), np.zeros(WIDTH)) / size


def untrained(texts: list[str], depth: int, **form: Any) -> tuple[Any, list[Any]]:
    """Give the model of a pipeline whose tags differ by chance, and the texts as it reads them."""
    nlp = blank(depth=depth, **form)
    tagger: Any = nlp.get_pipe("tagger")
    docs = [nlp.make_doc(text) for text in texts]
    tagger.model.initialize(X=docs, Y=[np.zeros((len(doc), len(tagger.labels)), dtype="f") for doc in docs])
    (softmax,) = (node for node in tagger.model.walk() if node.name == "softmax")
    softmax.set_param("W", values(softmax.get_param("W").shape[0], 6, softmax.get_param("W").shape[1]))
    return nlp, docs


@settings(max_examples=40, deadline=None)
@given(COUNTS, st.integers(0, 1_000))
def test_each_token_is_shown_the_means_of_its_neighbours(count: int, seed: int) -> None:
    rows = values(count, seed)
    seen = surroundings(rows)
    for at in {0, count // 2, count - 1}:
        before, after = at - 1, at + 1
        expected = [
            plainly(rows[:at], NEAR, before - NEAR + 1),
            plainly(rows, NEAR, after),
            plainly(rows[:at], FAR, before - FAR + 1),
            plainly(rows, FAR, after),
        ]
        np.testing.assert_allclose(seen[at], np.concatenate(expected), atol=1e-5)


@settings(max_examples=40, deadline=None)
@given(COUNTS, st.integers(0, 1_000))
def test_the_gradient_is_that_of_the_means(count: int, seed: int) -> None:
    layer = around(WIDTH)
    layer.initialize()
    layer.set_param("W", values(4 * WIDTH, seed + 1))
    rows, direction, gradient = values(count, seed), values(count, seed + 2), values(count, seed + 3)
    given_, backward = layer.begin_update([rows])
    moved = layer.predict([rows + direction])[0] - given_[0]  # the layer is linear
    assert float((moved * gradient).sum()) == pytest.approx(
        float((direction * backward([gradient])[0]).sum()), rel=1e-3, abs=1e-2
    )
    np.testing.assert_allclose(layer.get_grad("W"), surroundings(rows).T @ gradient, rtol=1e-3, atol=1e-3)


def test_a_text_does_not_see_the_text_beside_it() -> None:
    layer = around(WIDTH)
    layer.initialize()
    layer.set_param("W", values(4 * WIDTH, 1))
    one, other = values(7, 2), values(90, 3)
    together = layer.predict([one, other])
    np.testing.assert_array_equal(together[0], layer.predict([one])[0])
    assert not np.array_equal(together[1], other)


def test_what_stands_further_away_than_the_far_window_is_not_seen() -> None:
    rows = values(200, 4)
    far_off = rows.copy()
    far_off[100 + FAR + 1 :] += 5
    near = rows.copy()
    near[100 + FAR] += 5
    np.testing.assert_allclose(surroundings(far_off)[100], surroundings(rows)[100], atol=1e-5)
    assert not np.allclose(surroundings(near)[100], surroundings(rows)[100], atol=1e-2)


@pytest.mark.parametrize("after", [(3,), (3, 6), (1, 2, 5)])
def test_the_short_way_gives_what_thinc_gives(after: tuple[int, ...]) -> None:
    nlp, docs = untrained(["Jo Smith is seen. " * 30, "Hi", "a b c d e f g"], depth=7, after=after)
    model = nlp.get_pipe("tagger").model
    layers = [node for node in model.walk() if node.name == NAME]
    assert len(layers) == len(after)
    for at, layer in enumerate(layers):
        before = model.predict(docs)
        layer.set_param("W", values(layer.get_param("W").shape[0], 5 + at, layer.get_param("W").shape[1]) / 10)
        assert not np.allclose(before[0], model.predict(docs)[0], atol=1e-2)  # each layer tells
    for ours, theirs in zip(Forward(model).predict(docs), model.predict(docs), strict=True):
        np.testing.assert_allclose(ours, theirs, atol=1e-4)  # chance makes weights greater than learning does


def test_a_pipeline_with_less_goes_on_from_its_own_probabilities() -> None:
    text = "Jo Smith, 45, is seen at Mercy on 3/4/2024 for a cough that will not go away at night, so we listen."
    old, docs = untrained([text], 7, after=(3,), rows=[size // 2 for size in ROWS])
    new: Any = grown(old).get_pipe("tagger")
    # What lies beyond a text's ends is zeros again behind each layer of surroundings, of which there are more.
    before, after = (model.predict(docs)[0][DEPTH:-DEPTH] for model in (old.get_pipe("tagger").model, new.model))
    np.testing.assert_allclose(after, before, atol=1e-5)
    assert np.ptp(before, axis=0).max() > 0.1  # by chance, but not flat


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"depth": DEPTH + 1}, "more layers"),
        ({"rows": [size * 2 for size in ROWS]}, "hashembed of"),
        ({"rows": [size // 2 + 1 for size in ROWS]}, "hashembed of"),
        ({"width": 96}, "hashembed of"),
        ({"after": (3, 6, 8)}, "around of"),
    ],
)
def test_a_pipeline_of_another_form_is_not_cut_short(more: dict[str, Any], said: str) -> None:
    old, _ = untrained(["A word."], **{"depth": DEPTH, **more})
    with pytest.raises(ValueError, match=said):
        grown(old)


def test_layers_are_those_before_and_behind() -> None:
    def names(depth: int, after: list[int]) -> list[str]:
        nodes = encoder(WIDTH, depth, 2, after).walk(order="dfs_pre")
        return [node.name for node in nodes if node.name in ("maxout", NAME)]

    assert names(4, [3]) == ["maxout"] * 3 + [NAME, "maxout"]
    assert names(4, [1, 2]) == ["maxout", NAME, "maxout", NAME, "maxout", "maxout"]
    assert names(4, [3]) == [
        node.name
        for node in one_layer_of_surroundings(WIDTH, 4, 2, 3).walk(order="dfs_pre")
        if node.name in ("maxout", NAME)
    ]


@pytest.mark.parametrize("after", [[], [0], [4], [2, 2], [3, 1]])
def test_layers_of_surroundings_stand_among_the_others(after: list[int]) -> None:
    with pytest.raises(ValueError, match="layers of surroundings after"):
        encoder(WIDTH, 4, 2, after)
