"""The judge is taught with every author's texts, each read by a pipeline that has not learnt from them."""

from __future__ import annotations

from pathlib import Path

import pytest

from training import judging
from training.judging import FOLDS, JUDGED, UNLEARNT, Marked, lines_of


def test_every_author_is_in_one_fold() -> None:
    authors = sorted(path.stem for path in JUDGED.glob("*.txt"))
    assert sorted("".join((*FOLDS, UNLEARNT))) == authors


def test_what_the_packed_model_is_said_to_have_learnt_from_is_told() -> None:
    """A later stage that learns from more authors must move them into folds."""
    told = (Path(judging.__file__).parent / "README.md").read_text(encoding="utf-8")
    assert f"--marked training/judged/[a-{chr(ord(UNLEARNT[0]) - 1)}].txt" in told


def test_no_fold_learns_from_the_authors_that_it_is_for() -> None:
    """The texts that ``make folds`` gives each pipeline; a fold that knew its authors would be surer than of new ones."""
    recipe = (Path(judging.__file__).parents[1] / "Makefile").read_text(encoding="utf-8")
    for fold in FOLDS:
        (line,) = [line for line in recipe.splitlines() if f"--keep training/build/folds/{fold} " in line]
        learnt = line.split("$(foreach a,")[1].split(",")[0].split()
        assert learnt
        assert not set(learnt) & set(fold)


def test_it_says_which_pipelines_are_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(judging, "BUILT", tmp_path)
    (tmp_path / FOLDS[0]).mkdir()
    (tmp_path / FOLDS[0] / "meta.json").write_text("{}", encoding="utf-8")
    with pytest.raises(SystemExit, match=f"no pipeline {', '.join(FOLDS[1:])}; make folds"):
        judging.main()


def test_lines_have_the_marks_that_lie_in_them() -> None:
    text = "Seen by Ana Kdbwa today\nshort\nwith Bo Kdbwe, again"
    spans = tuple((text.index(name), text.index(name) + len(name)) for name in ("Ana Kdbwa", "Bo Kdbwe"))
    lines = list(lines_of(Marked(text, spans, "a")))
    assert [line.text[a:b] for line in lines for a, b in line.spans] == ["Ana Kdbwa", "Bo Kdbwe"]
    assert all(0 < line.weight < 1 for line in lines)
    assert list(lines_of(Marked("one line alone, of Ana", ((19, 22),), "a"))) == []
