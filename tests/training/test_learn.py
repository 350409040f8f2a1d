"""What PyTorch learns is what the gateway reads: the same function, true gradients, and a sentence learnt by heart."""

from __future__ import annotations

import random
import shutil
from typing import Any

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="PyTorch is no part of the gateway: make test-engines")
if shutil.which("cc") is None:
    pytest.skip("no C compiler", allow_module_level=True)

from gateway.detector.engine import BUNDLED  # noqa: E402
from gateway.detector.forward import Forward  # noqa: E402
from gateway.detector.nlp import Namer, load_pipeline  # noqa: E402
from training import lexicon  # noqa: E402
from training.feed import Batch, Reader, embeddings, tagged  # noqa: E402
from training.generate import documents  # noqa: E402
from training.grammar import Sample, join  # noqa: E402
from training.grow import fresh  # noqa: E402
from training.kernels import MaxoutLayer, Means  # noqa: E402
from training.learn import LEAST, screened, taught  # noqa: E402
from training.network import Network, rows_of  # noqa: E402

SECRET = "Quillfeather"
ROWS, WIDTH, PIECES = 23, 16, 3


def read(nlp: Any, samples: list[Sample]) -> Batch:
    size = sum(len(tagged(nlp, sample)[0]) for sample in samples)
    return next(Reader(*embeddings(nlp), size).batches(iter(samples)))


def test_it_computes_what_the_gateway_reads() -> None:
    nlp = lexicon.install(load_pipeline(str(BUNDLED)))
    rnd = random.Random(5)
    samples = [documents.note(rnd) for _ in range(12)]
    batch, network = read(nlp, samples), Network(nlp).eval()
    with torch.no_grad():
        logits = network(rows_of(batch.texts, batch.words, network.pad))
    ours = torch.softmax(logits, dim=1).numpy()
    theirs = np.concatenate(Forward(nlp.get_pipe("tagger").model).predict([tagged(nlp, s)[0] for s in samples]))
    assert np.abs(ours - theirs).mean() < 1e-4  # bfloat16 has three digits
    assert np.abs(ours - theirs).max() < 0.1
    assert np.abs(ours - np.roll(theirs, 1, axis=0)).mean() > 1e-3  # the check can fail


def test_weights_come_back_as_they_went() -> None:
    nlp = fresh()
    nodes = [node for node in nlp.get_pipe("tagger").model.walk() if node.param_names]  # type: ignore[attr-defined]
    before = [np.array(node.get_param(name)) for node in nodes for name in node.param_names]
    network = Network(nlp)
    network.store()
    after = [node.get_param(name) for node in nodes for name in node.param_names]
    for one, other in zip(before, after, strict=True):
        np.testing.assert_array_equal(one, other)
    network.store([value.detach() + 1 for value in network.parameters()])
    after = [node.get_param(name) for node in nodes for name in node.param_names]
    for one, other in zip(before, after, strict=True):
        np.testing.assert_allclose(one + 1, other, rtol=1e-6)


def plain(values: Any, weights: Any, bias: Any, gain: Any, shift: Any, kept: Any, over_windows: bool) -> Any:
    """The same in PyTorch's own operations, in single precision."""
    beyond = torch.nn.functional.pad(values, (0, 0, 1, 1))
    seen = torch.cat((beyond[:-2], values, beyond[2:]), dim=1) if over_windows else values
    best = (seen @ weights + bias).view(len(values), PIECES, WIDTH).max(dim=1).values
    made = torch.nn.functional.layer_norm(best, (WIDTH,), gain, shift, 1e-8) * kept
    return values + made if over_windows else made


@pytest.mark.parametrize("over_windows", [True, False])
def test_the_gradient_of_a_layer_is_true(over_windows: bool) -> None:
    torch.manual_seed(1)
    inputs = 3 * WIDTH if over_windows else 40
    # Weights and values that bfloat16 holds, so that both choose the same pieces.
    values = torch.randn(ROWS, WIDTH if over_windows else inputs).bfloat16().float()
    weights = (torch.randn(inputs, PIECES * WIDTH) / 4).bfloat16().float()
    kept = torch.randint(0, 2, (ROWS, WIDTH)).bfloat16() * 2
    given = [values, weights, torch.randn(PIECES * WIDTH), torch.randn(WIDTH), torch.randn(WIDTH)]
    back = torch.randn(ROWS, WIDTH)
    results = []
    for layer in (MaxoutLayer.apply, plain):
        leaves = [one.clone().requires_grad_() for one in given]
        made = layer(*leaves, kept, over_windows)
        made.backward(back)
        results.append([made.detach(), *(leaf.grad for leaf in leaves)])
    for ours, theirs in zip(*results, strict=True):
        assert float((ours - theirs).norm() / theirs.norm()) < 0.05


def test_the_gradient_of_the_means_is_true() -> None:
    torch.manual_seed(2)
    values = torch.randn(ROWS, WIDTH, requires_grad=True)
    first = torch.tensor([0, *([1] * 9), 10, *([11] * 12)])
    last = torch.tensor([0, *([10] * 9), 10, *([23] * 12)])
    made = Means.apply(values, first, last, 2, 5)
    expected = torch.zeros(ROWS, 4, WIDTH)
    for row in range(ROWS):
        begin, end = int(first[row]), int(last[row])
        for at, size in ((0, 2), (2, 5)):
            if end > begin:
                expected[row, at] = values[max(begin, row - size) : row].sum(dim=0) / size
                expected[row, at + 1] = values[row + 1 : min(end, row + 1 + size)].sum(dim=0) / size
    expected = expected.view(ROWS, 4 * WIDTH)
    assert torch.allclose(made.float(), expected, atol=0.02)
    back = torch.randn(ROWS, 4 * WIDTH)
    (theirs,) = torch.autograd.grad(expected, values, back)
    (ours,) = torch.autograd.grad(made, values, back.bfloat16())
    assert torch.allclose(ours, theirs, atol=0.05)


@pytest.fixture(scope="module")
def learnt() -> tuple[Any, Network]:
    torch.manual_seed(3)
    nlp = fresh()
    network = Network(nlp)
    batch = read(nlp, [join([("Seen by ", None), (SECRET, "PERSON"), (" today.", None)]), Sample("the knee hurts now")])
    optimizer = torch.optim.Adam(network.parameters(), lr=0.003)
    for _ in range(120):
        optimizer.zero_grad()
        taught(network, batch, [0, 1], [1.0, 1.0])
        optimizer.step()
    network.store()
    return nlp, network


def test_it_learns(learnt: tuple[Any, Network]) -> None:
    ((text, named),) = Namer(learnt[0]).read([f"Seen by {SECRET} today."])
    assert [(text[e.start_char : e.end_char], e.label_) for e in named] == [(SECRET, "PERSON")]


def test_what_is_known_is_seldom_learnt_from_and_weighs_as_much_more(learnt: tuple[Any, Network]) -> None:
    nlp, network = learnt
    known = join([("Seen by ", None), (SECRET, "PERSON"), (" today.", None)])
    wrong = join([("the ", None), ("knee", "PERSON"), (" hurts now", None)])
    batch, rnd = read(nlp, [known, wrong] * 10), random.Random(1)
    chosen = [one for _ in range(200) for one in zip(*screened(network, batch, rnd), strict=True)]
    seldom = [weight for at, weight in chosen if at % 2 == 0]
    assert [weight for at, weight in chosen if at % 2] == [1.0] * 2_000
    assert set(seldom) == {1 / LEAST}
    assert sum(seldom) == pytest.approx(2_000, rel=0.15)  # on average what learning from all would weigh
