"""``python -m training.build``: train the model, check it, and put it into gateway/detector/model.

The open texts are read from ``--data`` or ``PHI_TRAINING_DATA``. Everything random is seeded, so that equal inputs
and versions give equal models.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np
import srsly
from numpy.typing import NDArray
from spacy.language import Language
from spacy.tokens import Doc
from spacy.util import filter_spans
from thinc.api import Adam, Model, NumpyOps, Optimizer, fix_random_seed, set_current_ops, set_dropout_rate

from gateway.detector.forward import Forward
from gateway.detector.nlp import Namer, load_pipeline
from gateway.detector.tags import encode, tags_of
from training import lexicon
from training.corpus import check_sets, training_stream
from training.evaluate import figures
from training.grammar import Sample
from training.grow import grown
from training.pipeline import LABELS, blank

HERE = Path(__file__).parent
TARGET = HERE.parent / "gateway" / "detector" / "model"
WARM_UP = 150  # steps
REREAD = 40  # steps, behind which the texts are screened by the present weights
DROPOUT = 0.1
SMOOTHING = 0.02  # of the labels: keeps the probabilities from running to their ends
SCREENED = 6_000  # tokens read for a step, of which it learns from those that it does not know yet, and some others
LEAST = 0.12  # the chance of a text to be learnt from, however well it is known
UNSURE = (
    0.5  # loss above what smoothing leaves, over the root of the tokens, from which on a text is always learnt from
)


@dataclass(frozen=True)
class Taught:
    """A text as the pipeline sees it, with the column of each token's tag.

    ``weight``: of its gradient, one over the chance that it had to be learnt from.
    """

    doc: Doc
    columns: NDArray[np.int64]
    weight: float = 1.0


def taught(nlp: Language, sample: Sample, index: dict[str, int]) -> Taught:
    """Tag a sample; spans grow to whole tokens."""
    doc = nlp.make_doc(sample.text)
    found = (doc.char_span(a, b, label=label, alignment_mode="expand") for a, b, label in sample.spans)
    spans = filter_spans([span for span in found if span is not None])
    columns = encode([(span.start, span.end, span.label_) for span in spans], len(doc), index)
    return Taught(doc, np.array(columns, dtype=np.int64))


def batches(nlp: Language, samples: Iterator[Sample], index: dict[str, int]) -> Iterator[list[Taught]]:
    """Give batches of about ``SCREENED`` tokens."""
    batch: list[Taught] = []
    size = 0
    for sample in samples:
        if not sample.text.strip():
            continue
        one = taught(nlp, sample, index)
        if not len(one.doc):
            continue
        batch.append(one)
        size += len(one.doc)
        if size >= SCREENED:
            yield batch
            batch, size = [], 0


def screened(read: Forward, batch: list[Taught], rnd: random.Random) -> list[Taught]:
    """Choose the texts of a batch to learn from: surely where the model errs or doubts, else by chance.

    Reading costs a fifth of learning, and most of what there is to learn stands in few texts. The chance goes by what
    a text tells over what it costs (the root of its length, as importance sampling has it); what is chosen by chance
    weighs so much more, so that the gradient is on average that of the whole batch.
    """
    chosen = []
    for one, guess in zip(batch, read.predict([one.doc for one in batch]), strict=True):
        losses = -np.log(guess[np.arange(len(guess)), one.columns] + 1e-9)
        unsure = float(np.maximum(losses - 3 * SMOOTHING, 0).sum()) / len(guess) ** 0.5
        chance = min(1.0, max(LEAST, unsure / UNSURE))
        if rnd.random() < chance:
            chosen.append(replace(one, weight=1 / chance))
    return chosen


def teach(model: Model, batch: list[Taught], optimizer: Optimizer, size: int) -> float:
    """Take one step of learning; give the weighted sum of the tokens' losses. ``size``: tokens that the batch is for."""
    set_dropout_rate(model, DROPOUT)
    guesses, backprop = model.begin_update([one.doc for one in batch])
    gradients, loss = [], 0.0
    for one, guess in zip(batch, guesses, strict=True):
        rows = np.arange(len(guess))
        gradient = guess - SMOOTHING / guess.shape[1]
        gradient[rows, one.columns] -= 1 - SMOOTHING
        loss -= one.weight * float(np.log(guess[rows, one.columns] + 1e-9).sum())
        gradients.append(gradient * (one.weight / size))
    backprop(gradients)
    model.finish_update(optimizer)
    return loss


def prepare(nlp: Language, docs: list[Doc]) -> dict[str, int]:
    """Give the column of each tag; an untrained model gets its shapes from ``docs``."""
    tagger = nlp.get_pipe("tagger")
    index = {tag: column for column, tag in enumerate(tagger.labels)}
    if docs:
        tagger.model.initialize(X=docs, Y=[np.zeros((len(doc), len(index)), dtype="f") for doc in docs])
    return index


def train(
    data: Path, steps: int, seed: int, rate: float, work: Path, start: Path | None, keep_every: int, floor: float
) -> Language:
    """Train, with a warm-up and a linear way down; checkpoints go to ``work``."""
    set_current_ops(NumpyOps(use_blis=False))
    fix_random_seed(seed)
    nlp = blank() if start is None else lexicon.install(grown(load_pipeline(str(start))))
    tagger = nlp.get_pipe("tagger")
    first = islice(training_stream(data, seed + 1), 20) if start is None else ()
    index = prepare(nlp, [nlp.make_doc(sample.text) for sample in first if sample.text.strip()])
    stream = batches(nlp, training_stream(data, seed), index)
    optimizer = Adam(rate, L2=0.01, grad_clip=1.0, L2_is_weight_decay=True, use_averages=True)
    began = time.monotonic()
    rnd = random.Random(seed + 2)
    read = Forward(tagger.model)
    tokens, learnt, loss, count = 0, 0, 0.0, 0
    for step, batch in enumerate(islice(stream, steps), 1):
        optimizer.learn_rate = rate * min(1.0, step / WARM_UP) * (1 - (1 - floor) * step / steps)
        if step % REREAD == 0:
            read = Forward(tagger.model)
        size = sum(len(one.doc) for one in batch)
        chosen = screened(read, batch, rnd)
        if chosen:
            loss += teach(tagger.model, chosen, optimizer, size)
        count += size
        tokens += size
        learnt += sum(len(one.doc) for one in chosen)
        if step % 50 == 0:
            speed = tokens / (time.monotonic() - began)
            print(
                f"step {step}/{steps}  loss {loss / count:.5f}  tokens {tokens}  learnt {learnt}  {speed:.0f}/s",
                flush=True,
            )
            loss, count = 0.0, 0
        if step % keep_every == 0 or step == steps:
            with tagger.model.use_params(optimizer.averages):
                nlp.to_disk(work / "checkpoint.new")
            swap(work / "checkpoint.new", work / "checkpoint")
    return load_pipeline(str(work / "checkpoint"))


def swap(new: Path, target: Path) -> None:
    """Put a folder in the place of another by renaming."""
    old = target.with_name(target.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if target.exists():
        target.rename(old)
    new.rename(target)
    shutil.rmtree(old, ignore_errors=True)


def speed(nlp: Language, samples: list[Sample]) -> int:
    """Give the characters that the pipeline reads in a second of processor time."""
    texts, namer = [s.text for s in samples], Namer(nlp)
    began = time.process_time()
    for text in texts:
        next(namer.read([text]))
    return int(sum(map(len, texts)) / (time.process_time() - began))


def check(nlp: Language, data: Path) -> dict[str, dict[str, float]]:
    """Give the figures on the check sets, and the speed."""
    sets = check_sets(data)
    report = {name: figures(nlp, samples) for name, samples in sets.items()}
    report["speed"] = {"notes": speed(nlp, sets["clinical"]), "prompts": speed(nlp, sets["templates"])}
    return report


def forget_words(folder: Path) -> None:
    """Keep no word of the training texts in the vocabulary: the model reads hashes and needs none of them."""
    path = folder / "vocab" / "strings.json"
    kept = set(blank().vocab.strings) | set(tags_of(LABELS))
    path.write_text(
        json.dumps(sorted(word for word in json.loads(path.read_text(encoding="utf-8")) if word in kept)),
        encoding="utf-8",
    )


def halve(path: Path) -> None:
    """Keep the weights in half precision: half the size, and the figures do not change."""
    model = srsly.msgpack_loads(path.read_bytes())
    for node in model["params"]:
        for name, value in node.items():
            if value is not None:
                node[name] = value.astype(np.float16)
    path.write_bytes(srsly.msgpack_dumps(model))


def package(nlp: Language, report: dict[str, dict[str, float]], target: Path) -> None:
    """Write the pipeline beside the target and swap; what documents it there is kept."""
    nlp.meta.update(
        name="phi_clinical_ner",
        version="1.0.0",
        description="Names, places, organizations, dates and numbers that identify people in clinical text",
        license="Apache-2.0",
        author="phi-gateway",
    )
    nlp.meta["performance"] = report
    nlp.meta["labels"] = {"tagger": tags_of(LABELS)}
    new = target.with_name("model.new")
    nlp.to_disk(new)
    forget_words(new)
    halve(new / "tagger" / "model")
    card = target / "MODEL_CARD.md"
    if card.exists():
        shutil.copy2(card, new / "MODEL_CARD.md")
    swap(new, target)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--data",
        type=Path,
        default=os.environ.get("PHI_TRAINING_DATA"),
        help="folder of the open texts (training/README.md)",
    )
    parser.add_argument("--steps", type=int, default=4_000)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--rate", type=float, default=0.0015)
    parser.add_argument("--floor", type=float, default=0.03, help="share of the rate that is left at the end")
    parser.add_argument("--start", type=Path, default=None, help="go on from a model instead of a blank one")
    parser.add_argument("--work", type=Path, default=HERE / "build")
    parser.add_argument("--keep-every", type=int, default=400)
    parser.add_argument("--target", type=Path, default=TARGET)
    parser.add_argument("--check-only", type=Path, default=None, help="check a model and train nothing")
    parser.add_argument("--package", type=Path, default=None, help="check and pack a checkpoint and train nothing")
    options = parser.parse_args()
    if options.data is None or not Path(options.data).is_dir():
        sys.exit(
            "training.build: name the folder of the open texts with --data or PHI_TRAINING_DATA (see training/README.md)"
        )
    data = Path(options.data)
    random.seed(options.seed)
    options.work.mkdir(parents=True, exist_ok=True)
    if options.check_only:
        print(json.dumps(check(load_pipeline(str(options.check_only)), data), indent=1))
        return
    nlp = (
        load_pipeline(str(options.package))
        if options.package
        else train(
            data,
            options.steps,
            options.seed,
            options.rate,
            options.work,
            options.start,
            options.keep_every,
            options.floor,
        )
    )
    report = check(nlp, data)
    print(json.dumps(report, indent=1))
    package(nlp, report, options.target)


if __name__ == "__main__":
    main()
