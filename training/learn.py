"""Teaches the pipeline's network with PyTorch, from texts that another process makes.

Everything random is seeded, so that equal inputs, versions and processors give equal weights.
"""

from __future__ import annotations

import random
import time
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np
import torch
from spacy.language import Language
from thinc.api import NumpyOps, fix_random_seed, set_current_ops
from torch.nn import functional

from gateway.detector.nlp import load_pipeline
from training.feed import Batch, Source, feeding
from training.folders import swap
from training.grow import fresh, grown
from training.network import Network, rows_of

DROPOUT = 0.1
DECAY = 0.01  # of the weights, times the rate, in a step
CLIP = 1.0  # the greatest norm of a step's gradient
SMOOTHING = 0.02  # of the labels: keeps the probabilities from running to their ends
SCREENED = 16_000  # tokens read for a step, of which it learns from those that it does not know yet, and some others
LEAST = 0.12  # the chance of a text to be learnt from, however well it is known
UNSURE = (
    0.5  # loss above what smoothing leaves, over the root of the tokens, from which on a text is always learnt from
)
AVERAGED = 10  # steps behind which the weights go into their mean


def screened(network: Network, batch: Batch, rnd: random.Random) -> tuple[list[int], list[float]]:
    """Choose the texts of a batch to learn from: surely where the model errs or doubts, else by chance.

    Gives them, and what each weighs: one over the chance that it had to be learnt from, so that the gradient is on
    average that of the whole batch. Reading costs a fourth of learning, and most of what there is to learn stands in
    few texts. The chance goes by what a text tells over what it costs (the root of its length, as importance sampling
    has it).
    """
    network.eval()
    with torch.no_grad():
        logits = network(rows_of(batch.texts, batch.words, network.pad))
        every = functional.cross_entropy(logits, torch.from_numpy(np.concatenate(batch.columns)), reduction="none")
    losses = np.maximum(every.numpy() - 3 * SMOOTHING, 0)
    chosen, weights, start = [], [], 0
    for at, text in enumerate(batch.texts):
        unsure = float(losses[start : start + len(text)].sum()) / len(text) ** 0.5
        start += len(text)
        chance = min(1.0, max(LEAST, unsure / UNSURE))
        if rnd.random() < chance:
            chosen.append(at)
            weights.append(1 / chance)
    return chosen, weights


def taught(network: Network, batch: Batch, chosen: list[int], weights: list[float]) -> float:
    """Add the gradient of the chosen texts, by the tokens of the whole batch; give the weighted sum of their losses."""
    network.train()
    texts = [batch.texts[at] for at in chosen]
    columns = torch.from_numpy(np.concatenate([batch.columns[at] for at in chosen]))
    weight = torch.from_numpy(np.repeat(np.array(weights, dtype=np.float32), [len(text) for text in texts]))
    logits = network(rows_of(texts, batch.words, network.pad))
    losses = functional.cross_entropy(logits, columns, reduction="none", label_smoothing=SMOOTHING)
    loss = (losses * weight).sum()
    (loss / sum(map(len, batch.texts))).backward()
    return float(loss.detach())


@dataclass(frozen=True)
class Plan:
    """How long and how quickly: ``rate`` rises over ``warm_up`` steps and falls to its share ``floor`` in the last one.

    ``average``: the share of the weights of a step in their mean, which is what is kept.
    """

    steps: int
    rate: float
    floor: float
    warm_up: int = 150
    average: float = 0.01


def train(source: Source, plan: Plan, work: Path, start: Path | None, keep_every: int) -> Language:
    """Train, with a warm-up and a linear way down; checkpoints go to ``work``."""
    seed, steps = source.seed, plan.steps
    set_current_ops(NumpyOps(use_blis=False))
    fix_random_seed(seed)
    torch.manual_seed(seed)
    torch.set_num_threads(1)
    nlp = fresh() if start is None else grown(load_pipeline(str(start)))
    network = Network(nlp, DROPOUT)
    optimizer = torch.optim.AdamW(network.parameters(), lr=plan.rate, weight_decay=DECAY, fused=True)
    averages = [value.detach().clone() for value in network.parameters()]
    began = time.monotonic()
    rnd = random.Random(seed + 2)
    tokens, learnt, loss, count = 0, 0, 0.0, 0
    with feeding(nlp, source, SCREENED) as batches:
        for step, batch in enumerate(islice(batches, steps), 1):
            for group in optimizer.param_groups:
                group["lr"] = plan.rate * min(1.0, step / plan.warm_up) * (1 - (1 - plan.floor) * step / steps)
            size = sum(map(len, batch.texts))
            chosen, weights = screened(network, batch, rnd)
            if chosen:
                optimizer.zero_grad(set_to_none=True)
                loss += taught(network, batch, chosen, weights)
                torch.nn.utils.clip_grad_norm_(network.parameters(), CLIP)
                optimizer.step()
            count += size
            tokens += size
            learnt += sum(len(batch.texts[at]) for at in chosen)
            if step % AVERAGED == 0:
                share = max(plan.average, 1 / (1 + step / AVERAGED))
                torch._foreach_lerp_(averages, [value.detach() for value in network.parameters()], share)
            if step % 50 == 0:
                speed = tokens / (time.monotonic() - began)
                print(
                    f"step {step}/{steps}  loss {loss / count:.5f}  tokens {tokens}  learnt {learnt}  {speed:.0f}/s",
                    flush=True,
                )
                loss, count = 0.0, 0
            if step % keep_every == 0 or step == steps:
                network.store(averages)
                nlp.to_disk(work / "checkpoint.new")
                swap(work / "checkpoint.new", work / "checkpoint")
    return load_pipeline(str(work / "checkpoint"))
