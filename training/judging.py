"""Teaches the judge: ``python -m training.judging``, behind every change of the model or the detector's rules.

Reads ``judged/*.txt``, texts that people wrote to try the detector, with the form of ``evaluation/source``: an author to
a file. For each author the rest teaches and the author tries, so that what is printed was not learnt; what is written
to ``gateway/detector/judge.npz`` has learnt from all. Each line of a text is also a text of its own, as applications
send lines alone.

The packed model has learnt from ten of the authors and is surer of them than of others, so each of these is read by a
pipeline that has not: ``FOLDS``, made by ``make folds`` (stacking, Wolpert 1992). The other sixteen it reads itself.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from gateway.deid.normalize import normalize
from gateway.detector import judge
from gateway.detector.engine import Engine
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.judge import FEATURES, Judge, features
from gateway.detector.segment import Segment
from gateway.detector.trees import Trees
from gateway.model import DetectionRules, Finding
from training.marked import items, lines

JUDGED = Path(__file__).parent / "judged"
BUILT = Path(__file__).parent / "build" / "folds"
FOLDS = ("abcd", "ef", "ghij")  # authors that a pipeline of that name has not learnt from
UNLEARNT = "klmnopqrstuvwxyz"  # authors that the packed model has not learnt from
PACKED = Path(judge.__file__).with_name("model")
_SHAPE: dict[str, Any] = {
    "max_iter": 250,
    "learning_rate": 0.08,
    "max_leaf_nodes": 8,
    "min_samples_leaf": 20,
    "l2_regularization": 3.0,
    "max_features": 0.4,
    "random_state": 0,
    "early_stopping": False,
}
_LINE_WEIGHT = 0.3  # of what stands in a line alone
_BESIDE = [FEATURES.index(name) for name in ("of rules, of somebody", "sure others")]
_TRIED = (0.1, 0.15, 0.2, 0.25, 0.3)


@dataclass(frozen=True, slots=True)
class Marked:
    """A text with the places of its identifiers."""

    text: str
    spans: tuple[tuple[int, int], ...]
    author: str
    weight: float = 1.0


@dataclass(slots=True)
class Asked:
    """What the judge is asked about the texts: rows × FEATURES, whether each is an identifier, whose text it is in."""

    rows: list[NDArray[np.float64]] = field(default_factory=list)
    true: list[bool] = field(default_factory=list)
    authors: list[str] = field(default_factory=list)
    weights: list[float] = field(default_factory=list)
    clean: list[bool] = field(default_factory=list)
    texts: list[int] = field(default_factory=list)
    read: int = 0


class _Recorder(Judge):
    """Upholds everything and keeps what it was asked."""

    def __init__(self) -> None:
        self.asked: dict[str, tuple[list[Finding], NDArray[np.float64]]] = {}

    def upheld(
        self, text: str, findings: Sequence[Finding], model: str, settled: frozenset[str], doubted: Sequence[Finding]
    ) -> list[Finding]:
        open_ = [f for f in findings if f.recognizer == model]
        if open_:
            self.asked[text] = open_, features(text, open_, findings, model, doubted)
        return list(findings)


def lines_of(marked: Marked) -> Iterable[Marked]:
    """Give each line as a text of its own, where there is more than one."""
    if "\n" not in marked.text:
        return
    for at, line in lines(marked.text):
        inside = [(start - at, end - at) for start, end in marked.spans if at <= start and end <= at + len(line)]
        yield Marked(line, tuple(inside), marked.author, _LINE_WEIGHT)


def asked_of(texts: Sequence[Marked], pipeline: Path, asked: Asked) -> None:
    """Run the detector with a judge that upholds everything. Texts that normalization changes are passed over."""
    recorder = _Recorder()
    engine = Engine(EngineSettings(model=str(pipeline)), judge=recorder)
    for number, marked in enumerate(texts, asked.read):
        if normalize(marked.text).text != marked.text:
            continue
        recorder.asked.clear()
        engine.analyze([Segment(marked.text)], DetectionRules("safe-harbor"))
        if marked.text not in recorder.asked:
            continue
        for finding, row in zip(*recorder.asked[marked.text], strict=True):
            asked.rows.append(row)
            asked.true.append(any(start < finding.end and finding.start < end for start, end in marked.spans))
            asked.authors.append(marked.author)
            asked.weights.append(marked.weight)
            asked.clean.append(not marked.spans)
            asked.texts.append(number)
    asked.read += len(texts)


def are_beside(rows: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Say for rows × FEATURES where the rest of the text surely holds an identifier of somebody."""
    return np.asarray(rows[:, _BESIDE].any(axis=1), dtype=np.bool_)


def taught(rows: NDArray[np.float64], true: NDArray[np.bool_], weights: NDArray[np.float64]) -> Trees:
    """Teach trees. Raises ValueError where they do not say what scikit-learn's own do."""
    from sklearn.ensemble import HistGradientBoostingClassifier  # noqa: PLC0415 - only here

    # Whatever else is so, a surer model never makes it less likely, nor a rule's doubt more.
    ways = [{"score": 1, "doubted": -1}.get(name, 0) for name in FEATURES]
    model: Any = HistGradientBoostingClassifier(monotonic_cst=ways, **_SHAPE).fit(rows, true, sample_weight=weights)
    trees = _trees(model)
    if not np.allclose(trees.probabilities(rows), model.predict_proba(rows)[:, 1], atol=1e-9):
        raise ValueError("the trees that were written down say something else than those that were taught")
    return trees


def _trees(model: Any) -> Trees:
    grown = [one[0].nodes for one in model._predictors]
    most = max(map(len, grown))
    shape = (len(grown), most)
    feature, left, right = (np.zeros(shape, dtype=np.int64) for _ in range(3))
    bound, value = np.zeros(shape), np.zeros(shape)
    for row, nodes in enumerate(grown):
        for at, node in enumerate(nodes):
            if node["is_leaf"]:
                left[row, at] = right[row, at] = at
                value[row, at] = node["value"]
            else:
                feature[row, at], bound[row, at] = node["feature_idx"], node["num_threshold"]
                left[row, at], right[row, at] = node["left"], node["right"]
    depth = max(int(nodes["depth"].max()) for nodes in grown)
    start = float(np.ravel(model._baseline_prediction)[0])
    return Trees(feature, bound, left, right, value, start, depth)


def read(folder: Path) -> list[Marked]:
    """Read the marked texts of a folder, an author to a file."""
    return [
        Marked(item["text"], tuple((s["start"], s["end"]) for s in item["spans"]), path.stem)
        for path in sorted(folder.glob("*.txt"))
        for item in items(path)
    ]


def main() -> None:
    """Print how each author's texts are judged by what the others taught, then write what all taught."""
    missing = [fold for fold in FOLDS if not (BUILT / fold / "meta.json").exists()]
    if missing:
        sys.exit(f"training.judging: {BUILT} has no pipeline {', '.join(missing)}; make folds makes them")
    whole, asked = read(JUDGED), Asked()
    for authors, pipeline in [*((fold, BUILT / fold) for fold in FOLDS), (UNLEARNT, PACKED)]:
        theirs = [marked for marked in whole if marked.author in authors]
        asked_of([*theirs, *(line for marked in theirs for line in lines_of(marked))], pipeline, asked)
    rows, true = np.array(asked.rows), np.array(asked.true)
    author, weights, clean = np.array(asked.authors), np.array(asked.weights), np.array(asked.clean)
    texts, first = np.array(asked.texts), weights == 1.0
    beside = are_beside(rows)
    print("author, where, least: identifiers turned down of all, others upheld of all, clean texts with one")
    for one in sorted(set(author)):
        others, tried = author != one, (author == one) & first
        likely = taught(rows[others], true[others], weights[others]).probabilities(rows)
        for where, there in (("beside somebody", tried & beside), ("alone", tried & ~beside)):
            for least in _TRIED:
                stays = likely >= least
                upheld = ~true & stays & there
                print(
                    f"{one}, {where}, {least}: {(true & ~stays & there).sum()} of {(true & there).sum()},"
                    f" {upheld.sum()} of {(~true & there).sum()}, {len(set(texts[upheld & clean]))}"
                )
    taught(rows, true, weights).save(judge.PATH)
    print(f"{judge.PATH}: taught by {len(rows)} findings in {len(whole)} texts and their lines")


if __name__ == "__main__":
    main()
