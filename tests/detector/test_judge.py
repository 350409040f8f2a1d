"""The judge turns down what the model alone takes for an identifier where the text speaks against it. All people are made up."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.detector import judge
from gateway.detector.judge import ENTITIES, FEATURES, Judge, features
from gateway.detector.merge import clean
from gateway.detector.trees import Trees
from gateway.model import Finding

NOTHING: frozenset[str] = frozenset()
FILLER = "The wound is clean, with granulation over most of its bed and no odor; the edges are attached. " * 4


def left(text: str, *found: tuple[str, str, float, str], settled: dict[str, float] | None = None) -> list[str]:
    raw = [
        Finding(text.index(shown), text.index(shown) + len(shown), entity, score, recognizer)
        for shown, entity, score, recognizer in found
    ]
    return [text[f.start : f.end] for f in clean(text, raw, settled or {}, NOTHING, judge=Judge())]


def test_an_unsure_word_in_a_text_about_nobody_is_left() -> None:
    text = f"{FILLER}Packed with Zorvane and covered."
    assert left(text, ("Zorvane", "PERSON", 0.3, "model")) == []
    assert left(text, ("Zorvane", "PERSON", 0.999, "model")) == ["Zorvane"]


def test_what_is_announced_beside_somebody_counts_at_less() -> None:
    text = "Mrs. Adaeze Okonjo, seen 3/4/2026 by Dr. Zorvane, MRN 4471902, cell 612-555-0142."
    beside = (
        ("Adaeze Okonjo", "PERSON", 0.99, "model"),
        ("3/4/2026", "DATE", 0.85, "dates"),
        ("4471902", "MEDICAL_RECORD_NUMBER", 0.85, "records"),
        ("612-555-0142", "PHONE_NUMBER", 0.85, "phones"),
    )
    assert "Zorvane" in left(text, *beside, ("Zorvane", "PERSON", 0.5, "model"))


@pytest.mark.parametrize("behind", ["", " and so on" * 60])
@pytest.mark.parametrize(("likely", "counts"), [(0.1, True), (0.09, False)])
def test_how_likely_it_must_be(behind: str, likely: float, *, counts: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same in a short text as in a long one, as a note is whose other names were taken out before."""

    leaf, odds = np.zeros((1, 1), dtype=np.int64), np.log(likely / (1 - likely)) + 1e-9
    sure = Trees(leaf, np.zeros((1, 1)), leaf, leaf, np.zeros((1, 1)), float(odds), 0)
    text = f"[REDACTED] saw Zorvane at ___{behind}"
    word = Finding(15, 22, "PERSON", 0.3, "model")
    monkeypatch.setattr(judge, "_bundled", lambda: sure)
    assert Judge().upheld(text, [word], "model", frozenset(), []) == ([word] if counts else [])


def test_what_a_rule_found_is_not_judged() -> None:
    text = f"{FILLER}Packed with Zorvane and covered."
    assert left(text, ("Zorvane", "PERSON", 0.6, "custom")) == ["Zorvane"]


def test_a_threshold_of_the_profile_settles_it() -> None:
    text = f"{FILLER}Packed with Zorvane and covered."
    assert left(text, ("Zorvane", "PERSON", 0.3, "model"), settled={"PERSON": 0.2}) == ["Zorvane"]
    assert left(text, ("Zorvane", "PERSON", 0.3, "model"), settled={"PERSON": 0.5}) == []


def test_an_age_below_90_is_none_however_sure_the_model_is() -> None:
    text = "Ms. Okonjo, 47 years old, seen 3/4/2026."
    beside = (("Okonjo", "PERSON", 0.99, "model"), ("3/4/2026", "DATE", 0.85, "dates"))
    assert "47" not in left(text, *beside, ("47", "AGE", 0.99, "model"))
    assert "97" in left(text.replace("47", "97"), *beside, ("97", "AGE", 0.99, "model"))


scores = st.floats(0.05, 1.0)


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 12), st.sampled_from(ENTITIES), scores), max_size=8),
    scores,
    scores,
    st.booleans(),
)
def test_a_surer_model_never_makes_it_less_likely(
    others: list[tuple[int, int, str, float]], one: float, two: float, doubted: bool
) -> None:
    """The control of what boosting may learn by chance: all else equal, more of the model's mass is never less likely."""
    text = "Call Nadia Brandt, ref 4418, before the visit of Tuesday at Elm House; see her note of then. Thanks"
    findings = [Finding(start, start + length, entity, score, "model") for start, length, entity, score in others]
    asked = Finding(5, 17, "PERSON", 0.5, "model")
    row = features(
        text, [asked], sorted([*findings, asked], key=lambda f: f.start), "model", [asked] if doubted else []
    )
    low, high = row.copy(), row.copy()
    low[0, FEATURES.index("score")], high[0, FEATURES.index("score")] = min(one, two), max(one, two)
    trees = Trees.load(judge.PATH)
    assert trees.probabilities(low)[0] <= trees.probabilities(high)[0] + 1e-12
    sure, unsure = row.copy(), row.copy()
    sure[0, FEATURES.index("doubted")], unsure[0, FEATURES.index("doubted")] = 0, 1
    assert trees.probabilities(unsure)[0] <= trees.probabilities(sure)[0] + 1e-12


def test_a_row_is_as_wide_as_the_trees_ask() -> None:
    finding = Finding(0, 5, "PERSON", 0.5, "model")
    row = features("Nadia called", [finding], [finding], "model", [])
    assert row.shape == (1, len(FEATURES))
    assert Trees.load(judge.PATH).feature.max() < len(FEATURES)


def test_trees_are_written_and_read_again(tmp_path: Path) -> None:
    trees = Trees.load(judge.PATH)
    trees.save(tmp_path / "judge.npz")
    again = Trees.load(tmp_path / "judge.npz")
    rows = np.random.default_rng(0).random((50, len(FEATURES))) * 3
    assert (again.probabilities(rows) == trees.probabilities(rows)).all()
    assert len(set(trees.probabilities(rows).tolist())) > 1


def test_a_file_that_holds_no_trees_is_told(tmp_path: Path) -> None:
    path = tmp_path / "judge.npz"
    path.write_bytes(b"no trees")
    with pytest.raises((OSError, ValueError)):
        Trees.load(path)


def test_what_stands_beside_is_counted_without_the_finding_itself() -> None:
    text = "Nadia and Nadia and Karel"
    findings = [
        Finding(0, 5, "PERSON", 0.95, "model"),
        Finding(10, 15, "PERSON", 0.95, "model"),
        Finding(20, 25, "LOCATION", 0.6, "model"),
    ]
    rows = features(text, findings, findings, "model", findings[2:])
    named = [dict(zip(FEATURES, row, strict=True)) for row in rows.tolist()]
    assert [row["others"] for row in named] == [2, 2, 2]
    assert [row["others of the entity"] for row in named] == [1, 1, 0]
    assert [row["surest of the entity"] for row in named] == [0.95, 0.95, 0.0]
    assert [row["sure others"] for row in named] == [1, 1, 1]  # words, however often they stand there
    assert [row["likely others"] for row in named] == [2, 2, 1]
    assert [row["doubted"] for row in named] == [0, 0, 1]
    assert [row["surest near"] for row in named] == [0.95, 0.95, 0.95]
