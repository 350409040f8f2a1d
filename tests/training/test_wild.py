from __future__ import annotations

import csv
import json
import random
from itertools import islice
from pathlib import Path

import pytest

from training import wild
from training.corpus import check_sets, training_stream
from training.grammar import Sample
from training.noise import aligned

NOTE = (
    "The patient is a 50-year-old male with knee pain. He takes ibuprofen daily and the pain is better. "
    "She was seen on March 3, 2021 by Dr. Kumar for the pain. Rosalinda Villanueva was there and she has the dog. "
    "He says his knee and the patient is with it. "
    "His wife is a nurse. Follow up in two weeks with the knee clinic for pain and swelling of the knee."
)
TURNS = (
    "Doctor: Hello, how is the knee?\nPatient: The pain is better and the swelling of the knee is better.\n"
    "Doctor: Any fever?\nPatient: My wife had a fever."
)
CONLL = (
    "Anna\tB-person\nvisited\tO\nParis\tB-location\n.\tO\n\nBuy\tO\nAcme\tB-corporation\nnow\tO\n\nIn\tO\n"
    "France\tB-location\nit\tO\nrains\tO\ntoday\tO\n"
)
TWEETS = (
    "@anna\tB-PER\nhello\tO\nthere\tO\nmy\tO\nfriend\tO\n\nI\tO\nsaw\tO\nBob\tB-PER\nLee\tI-PER\nin\tO\nOslo\tB-LOC\n"
)
GOLD = "Tom I-PER\njoined O\nAcme I-ORG\nin O\nBergen I-LOC\n\n" * 202


def table(path: Path, columns: list[str], rows: list[list[str]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([columns, *rows])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of made-up texts in the layouts of the open corpora."""
    for name in ("train", "valid", "clinicalnlp_taskB_test1", "clinicalnlp_taskC_test2", "clef_taskC_test3"):
        table(tmp_path / "aci-bench" / f"{name}.csv", ["dialogue", "note"], [[TURNS, NOTE]] * 3)
    for name in ("TrainingSet", "ValidationSet", "TestSet-1-MEDIQA-Chat-2023", "TestSet-2-MEDIQA-Sum-2023"):
        table(
            tmp_path / "mts-dialog" / "Main-Dataset" / f"MTS-Dialog-{name}.csv",
            ["section_text", "dialogue"],
            [[NOTE, TURNS]] * 3,
        )
    for kind in ("notes", "transcripts"):
        (tmp_path / "primock57" / kind).mkdir(parents=True)
    (tmp_path / "primock57" / "notes" / "day1_consultation01.json").write_text(json.dumps({"note": NOTE}))
    (tmp_path / "primock57" / "transcripts" / "day1_a.TextGrid").write_text(
        'text = "The pain <UNSURE>is</UNSURE> better in the knee now"'
    )
    for name, text in (
        ("wnut17/wnut17train.conll", CONLL),
        ("wnut17/emerging.dev.conll", CONLL),
        ("wikigold/CONLL-format/data/w.txt", GOLD),
    ):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    (tmp_path / "btc").mkdir()
    for part in "abefgh":
        (tmp_path / "btc" / f"{part}.conll").write_text(TWEETS)
    return tmp_path


def held(sample: Sample) -> list[tuple[str, str]]:
    return [(sample.text[a:b], label) for a, b, label in sample.spans]


def test_names_in_the_wild_are_read_with_our_conventions(folder: Path) -> None:
    found = {s.text: held(s) for s in wild.names_in_the_wild(folder, held_out=False)}
    assert found["Anna visited Paris."] == [("Anna", "PERSON"), ("Paris", "LOCATION")]
    assert found["In France it rains today"] == []  # countries stay
    assert found["I saw Bob Lee in Oslo"] == [("Bob Lee", "PERSON"), ("Oslo", "LOCATION")]
    assert found["Tom joined Acme in Bergen"] == [("Tom", "PERSON"), ("Acme", "ORGANIZATION"), ("Bergen", "LOCATION")]


def test_sentences_are_not_cut_after_a_title() -> None:
    units = wild._UNITS.split("Seen by Dr. Lee. Then Mrs. Bo came. She left.\nGood.")
    assert units == ["Seen by Dr. Lee. ", "Then Mrs. Bo came. ", "She left.\n", "Good."]


@pytest.mark.parametrize("unwanted", ["Acme now", "@anna"])
def test_other_conventions_are_left_out(folder: Path, unwanted: str) -> None:
    assert not any(unwanted in s.text for s in wild.names_in_the_wild(folder, held_out=False))


def test_real_text_is_labelled_and_lines_with_unknown_names_are_dropped(folder: Path) -> None:
    samples = list(islice(wild.clinical(folder, random.Random(4), held_out=False), 150))
    assert all(aligned(s) for s in samples)
    assert not any("Kumar" in s.text or "Rosalinda Villanueva" in s.text for s in samples)
    dated = [s for s in samples if "March 3, 2021" in s.text]
    assert dated
    assert all(("March 3, 2021", "DATE") in held(s) for s in dated)
    assert any(label == "PERSON" for s in samples for _, label in held(s))
    assert any(not s.spans for s in samples)


def test_the_stream_is_the_same_for_equal_seeds(folder: Path) -> None:
    first, again, other = (list(islice(training_stream(folder, seed), 60)) for seed in (1, 1, 2))
    assert first == again
    assert first != other
    assert all(aligned(s) for s in first)


def test_check_sets_differ_only_in_case(folder: Path) -> None:
    sets = check_sets(folder)
    assert [s.spans for s in sets["templates"]] == [s.spans for s in sets["lower"]] == [s.spans for s in sets["upper"]]
    assert not any(s.spans for s in sets["plain"])
    assert sum(len(s.spans) for s in sets["templates"]) > 1_000
