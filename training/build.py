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
from pathlib import Path

import numpy as np
import srsly
from spacy.language import Language

from gateway.detector.nlp import Namer, load_pipeline
from gateway.detector.tags import tags_of
from training.corpus import check_sets
from training.evaluate import figures
from training.folders import swap
from training.grammar import LABELS, Sample
from training.pipeline import blank

HERE = Path(__file__).parent
TARGET = HERE.parent / "gateway" / "detector" / "model"


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
    parser.add_argument("--warm-up", type=int, default=150, help="steps in which the rate rises")
    parser.add_argument("--average", type=float, default=0.01, help="share of a step's weights in their mean")
    parser.add_argument("--marked", type=Path, nargs="*", default=[], help="files of marked texts to learn from too")
    parser.add_argument("--share", type=float, default=0.65, help="share of the marked ones in what is read")
    parser.add_argument("--keep", type=Path, default=None, help="write the pipeline there, and pack and check nothing")
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
    if options.package:
        nlp = load_pipeline(str(options.package))
    else:
        from training.feed import Source  # noqa: PLC0415 - a stream of texts is needed to learn alone
        from training.learn import Plan, train  # noqa: PLC0415 - and PyTorch

        source = Source(data, options.seed, tuple(options.marked), options.share)
        plan = Plan(options.steps, options.rate, options.floor, options.warm_up, options.average)
        nlp = train(source, plan, options.work, options.start, options.keep_every)
    if options.keep:
        nlp.to_disk(options.keep)
        return
    report = check(nlp, data)
    print(json.dumps(report, indent=1))
    package(nlp, report, options.target)


if __name__ == "__main__":
    main()
