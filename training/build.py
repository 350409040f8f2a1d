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
from itertools import islice
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.training import Example
from spacy.util import filter_spans
from thinc.api import Adam, fix_random_seed

from training.corpus import check_sets, training_stream
from training.evaluate import figures
from training.grammar import Sample
from training.pipeline import LABELS, blank

HERE = Path(__file__).parent
TARGET = HERE.parent / "gateway" / "detector" / "model"
WARM_UP = 150  # steps
BATCH = 2_400  # tokens


def example(nlp: Language, sample: Sample) -> Example:
    """Give a training example; spans grow to whole tokens."""
    doc = nlp.make_doc(sample.text)
    gold = Doc(nlp.vocab, words=[t.text for t in doc], spaces=[bool(t.whitespace_) for t in doc])
    found = (gold.char_span(a, b, label=label, alignment_mode="expand") for a, b, label in sample.spans)
    gold.ents = filter_spans([span for span in found if span is not None])
    return Example(doc, gold)


def batches(nlp: Language, samples: Iterator[Sample]) -> Iterator[list[Example]]:
    """Give batches of about ``BATCH`` tokens."""
    batch: list[Example] = []
    size = 0
    for sample in samples:
        if not sample.text.strip():
            continue
        one = example(nlp, sample)
        batch.append(one)
        size += len(one.reference)
        if size >= BATCH:
            yield batch
            batch, size = [], 0


def train(
    data: Path, steps: int, seed: int, rate: float, work: Path, start: Path | None, keep_every: int, floor: float
) -> Language:
    """Train, with a warm-up and a linear way down; checkpoints go to ``work``."""
    fix_random_seed(seed)
    if start is None:
        nlp = blank()
        stream = training_stream(data, seed)
        optimizer = Adam(rate, L2=0.01, grad_clip=1.0, L2_is_weight_decay=True, use_averages=True)
        first = [example(nlp, s) for s in islice(training_stream(data, seed + 1), 60)]
        nlp.initialize(lambda: first, sgd=optimizer)
    else:
        nlp = spacy.load(start)
        stream = training_stream(data, seed)
        optimizer = Adam(rate, L2=0.01, grad_clip=1.0, L2_is_weight_decay=True, use_averages=True)
    losses: dict[str, float] = {}
    began = time.monotonic()
    tokens = 0
    for step, batch in enumerate(islice(batches(nlp, stream), steps), 1):
        optimizer.learn_rate = rate * min(1.0, step / WARM_UP) * (1 - (1 - floor) * step / steps)
        nlp.update(batch, sgd=optimizer, drop=0.12, losses=losses)
        tokens += sum(len(one.reference) for one in batch)
        if step % 50 == 0:
            print(
                f"step {step}/{steps}  loss {losses['ner'] / 50:.1f}  tokens {tokens}  {tokens / (time.monotonic() - began):.0f}/s",
                flush=True,
            )
            losses = {}
        if step % keep_every == 0 or step == steps:
            with nlp.use_params(optimizer.averages):
                nlp.to_disk(work / "checkpoint.new")
            swap(work / "checkpoint.new", work / "checkpoint")
    return spacy.load(work / "checkpoint")


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
    texts = [s.text for s in samples]
    began = time.process_time()
    for text in texts:
        nlp(text)
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
    kept = set(blank().vocab.strings) | set(LABELS)
    path.write_text(
        json.dumps(sorted(word for word in json.loads(path.read_text(encoding="utf-8")) if word in kept)),
        encoding="utf-8",
    )


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
    nlp.meta["labels"] = {"ner": LABELS}
    new = target.with_name("model.new")
    nlp.to_disk(new)
    forget_words(new)
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
    parser.add_argument("--steps", type=int, default=8_000)
    parser.add_argument("--seed", type=int, default=11)
    parser.add_argument("--rate", type=float, default=0.0015)
    parser.add_argument("--floor", type=float, default=0.03, help="share of the rate that is left at the end")
    parser.add_argument("--start", type=Path, default=None, help="go on from a model instead of a blank one")
    parser.add_argument("--work", type=Path, default=HERE / "build")
    parser.add_argument("--keep-every", type=int, default=400)
    parser.add_argument("--target", type=Path, default=TARGET)
    parser.add_argument("--check-only", type=Path, default=None, help="check a model and train nothing")
    options = parser.parse_args()
    if options.data is None or not Path(options.data).is_dir():
        sys.exit(
            "training.build: name the folder of the open texts with --data or PHI_TRAINING_DATA (see training/README.md)"
        )
    data = Path(options.data)
    random.seed(options.seed)
    options.work.mkdir(parents=True, exist_ok=True)
    if options.check_only:
        print(json.dumps(check(spacy.load(options.check_only), data), indent=1))
        return
    nlp = train(
        data, options.steps, options.seed, options.rate, options.work, options.start, options.keep_every, options.floor
    )
    report = check(nlp, data)
    print(json.dumps(report, indent=1))
    package(nlp, report, options.target)


if __name__ == "__main__":
    main()
