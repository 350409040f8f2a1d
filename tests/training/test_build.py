from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
import spacy

from training.build import batches, example, forget_words, package, speed, swap
from training.evaluate import errors, figures
from training.generate import documents
from training.grammar import Sample, join
from training.pipeline import LABELS, blank

SECRET = "Quillfeather"


@pytest.fixture(scope="module")
def trained() -> spacy.language.Language:
    """A pipeline that has learnt one sentence by heart."""
    spacy.util.fix_random_seed(1)
    nlp = blank(width=16, depth=1, hidden=16)
    one = example(nlp, join([("Seen by ", None), (SECRET, "PERSON"), (" today.", None)]))
    plain = example(nlp, Sample("the knee hurts now"))
    sgd = nlp.initialize(lambda: [one, plain])
    sgd.learn_rate = 0.01
    for _ in range(80):
        nlp.update([one, plain], sgd=sgd)
    return nlp


def test_it_learns(trained: spacy.language.Language) -> None:
    assert [(e.text, e.label_) for e in trained(f"Seen by {SECRET} today.").ents] == [(SECRET, "PERSON")]


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
    again = spacy.load(target)
    assert [(e.text, e.label_) for e in again(f"Seen by {SECRET} today.").ents] == [(SECRET, "PERSON")]
    assert set(again.pipe_labels["ner"]) == set(LABELS)


def test_forgetting_keeps_labels(trained: spacy.language.Language, tmp_path: Path) -> None:
    trained.to_disk(tmp_path / "m")
    forget_words(tmp_path / "m")
    kept = json.loads((tmp_path / "m" / "vocab" / "strings.json").read_text())
    assert "STREET_ADDRESS" in kept
    assert SECRET not in kept


def test_batches_are_of_about_one_size() -> None:
    nlp = blank(width=16, depth=1, hidden=16)
    rnd = random.Random(3)
    made = list(batches(nlp, iter([Sample("  "), *(documents.note(rnd) for _ in range(60))])))
    assert made
    assert all(2_400 <= sum(len(one.reference) for one in batch) < 6_000 for batch in made)


def test_swap_replaces_a_folder(tmp_path: Path) -> None:
    for name in ("new", "target"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "which").write_text(name)
    swap(tmp_path / "new", tmp_path / "target")
    assert (tmp_path / "target" / "which").read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["target"]


def test_speed_is_a_number_of_characters(trained: spacy.language.Language) -> None:
    assert speed(trained, [Sample("the knee hurts " * 50)]) > 0
