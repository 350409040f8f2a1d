from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import spacy
from spacy.training import Example
from thinc.api import Adam

from gateway.detector.nlp import Namer, load_pipeline
from gateway.detector.tags import tags_of
from training.build import forget_words, package, speed
from training.evaluate import errors, figures
from training.feed import tagged
from training.folders import swap
from training.grammar import Sample, join
from training.pipeline import LABELS, blank

SECRET = "Quillfeather"
ROWS = (2_000, 300, 400, 250, 50)


@pytest.fixture(scope="module")
def trained() -> spacy.language.Language:
    """A pipeline that has learnt one sentence by heart, by spaCy's own training."""
    spacy.util.fix_random_seed(1)
    nlp = blank(width=16, depth=2, after=(1,), rows=ROWS)
    tagger: Any = nlp.get_pipe("tagger")
    examples = []
    for sample in (join([("Seen by ", None), (SECRET, "PERSON"), (" today.", None)]), Sample("the knee hurts now")):
        doc, columns = tagged(nlp, sample)
        examples.append(Example.from_dict(doc, {"tags": [tags_of(LABELS)[column] for column in columns]}))
    docs = [example.reference for example in examples]
    tagger.model.initialize(X=docs, Y=[np.zeros((len(doc), len(tagger.labels)), dtype="f") for doc in docs])
    optimizer = Adam(0.01)
    for _ in range(80):
        tagger.update(examples, sgd=optimizer)
    return nlp


def found(nlp: spacy.language.Language) -> list[tuple[str, str]]:
    ((text, named),) = Namer(nlp).read([f"Seen by {SECRET} today."])
    return [(text[e.start_char : e.end_char], e.label_) for e in named]


def test_it_learns(trained: spacy.language.Language) -> None:
    assert found(trained) == [(SECRET, "PERSON")]


def test_figures_count_what_is_covered(trained: spacy.language.Language) -> None:
    hit = Sample(f"Seen by {SECRET} today.", ((8, 8 + len(SECRET), "PERSON"),))
    missed = Sample("the knee hurts now", ((4, 8, "PERSON"),))
    nothing = Sample(f"Seen by {SECRET} today.")
    got = figures(trained, [hit, missed, nothing])
    assert (got["identifiers"], got["touched"], got["fully_masked"], got["plain_flagged"]) == (2, 0.5, 0.5, 1.0)
    counted, shown = errors(trained, [hit, missed, nothing])
    assert counted == {"PERSON": 1}
    assert [line.split()[0] for line in shown] == ["MISS", "FALSE"]


def test_the_package_holds_no_word_that_was_read(trained: spacy.language.Language, tmp_path: Path) -> None:
    target = tmp_path / "model"
    target.mkdir()
    (target / "MODEL_CARD.md").write_text("card")
    trained.to_disk(tmp_path / "plain")
    assert SECRET in (tmp_path / "plain" / "vocab" / "strings.json").read_text()  # the check can fail
    package(trained, {}, target)
    assert not any(SECRET.encode() in path.read_bytes() for path in target.rglob("*") if path.is_file())
    assert (target / "MODEL_CARD.md").read_text() == "card"
    again = load_pipeline(str(target))
    assert found(again) == [(SECRET, "PERSON")]
    assert Namer(again).labels == sorted(LABELS)


def test_forgetting_keeps_labels(trained: spacy.language.Language, tmp_path: Path) -> None:
    trained.to_disk(tmp_path / "m")
    forget_words(tmp_path / "m")
    kept = json.loads((tmp_path / "m" / "vocab" / "strings.json").read_text())
    assert "U-STREET_ADDRESS" in kept
    assert SECRET not in kept


def test_swap_replaces_a_folder(tmp_path: Path) -> None:
    for name in ("new", "target"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "which").write_text(name)
    swap(tmp_path / "new", tmp_path / "target")
    assert (tmp_path / "target" / "which").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["target"]


def test_speed_is_a_number_of_characters(trained: spacy.language.Language) -> None:
    assert speed(trained, [Sample("the knee hurts " * 50)]) > 0
