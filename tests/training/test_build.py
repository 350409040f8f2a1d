from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
import spacy
from thinc.api import Adam

from gateway.detector.forward import Forward
from gateway.detector.nlp import Namer, load_pipeline
from training.build import (
    LEAST,
    SCREENED,
    batches,
    forget_words,
    package,
    prepare,
    screened,
    speed,
    swap,
    taught,
    teach,
)
from training.evaluate import errors, figures
from training.generate import documents
from training.grammar import Sample, join
from training.pipeline import LABELS, blank

SECRET = "Quillfeather"
ROWS = (2_000, 300, 400, 250, 50)
TOKENS = 2_400  # of a batch


@pytest.fixture(scope="module")
def trained() -> spacy.language.Language:
    """A pipeline that has learnt one sentence by heart."""
    spacy.util.fix_random_seed(1)
    nlp = blank(width=16, depth=2, after=(1,), rows=ROWS)
    index = prepare(nlp, [nlp.make_doc("the knee hurts now")])
    one = taught(nlp, join([("Seen by ", None), (SECRET, "PERSON"), (" today.", None)]), index)
    plain = taught(nlp, Sample("the knee hurts now"), index)
    optimizer = Adam(0.01)
    for _ in range(80):
        teach(nlp.get_pipe("tagger").model, [one, plain], optimizer, TOKENS)
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


def test_batches_are_of_about_one_size() -> None:
    nlp = blank(width=16, depth=2, after=(1,), rows=ROWS)
    rnd = random.Random(3)
    made = list(batches(nlp, iter([Sample("  "), *(documents.note(rnd) for _ in range(90))]), prepare(nlp, [])))
    assert made
    assert all(SCREENED <= sum(len(one.doc) for one in batch) < 2 * SCREENED for batch in made)


def test_what_is_known_is_seldom_learnt_from_and_weighs_as_much_more(trained: spacy.language.Language) -> None:
    index = prepare(trained, [])
    known = taught(trained, join([("Seen by ", None), (SECRET, "PERSON"), (" today.", None)]), index)
    wrong = taught(trained, join([("the ", None), ("knee", "PERSON"), (" hurts now", None)]), index)
    read, rnd = Forward(trained.get_pipe("tagger").model), random.Random(1)
    chosen = [one for _ in range(200) for one in screened(read, [known, wrong] * 10, rnd)]
    seldom = [one.weight for one in chosen if one.doc is known.doc]
    always = [one.weight for one in chosen if one.doc is wrong.doc]
    assert always == [1.0] * 2_000
    assert set(seldom) == {1 / LEAST}
    assert sum(seldom) == pytest.approx(2_000, rel=0.15)  # on average what learning from all would weigh


def test_swap_replaces_a_folder(tmp_path: Path) -> None:
    for name in ("new", "target"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "which").write_text(name)
    swap(tmp_path / "new", tmp_path / "target")
    assert (tmp_path / "target" / "which").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["target"]


def test_speed_is_a_number_of_characters(trained: spacy.language.Language) -> None:
    assert speed(trained, [Sample("the knee hurts " * 50)]) > 0
