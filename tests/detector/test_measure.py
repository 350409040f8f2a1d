"""The measure is right on cases that can be counted by hand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from gateway.cli import main
from gateway.detector.measure import BadRequirement, Gold, Share, Span, in_case, measure, unmet

GOLD = [
    Gold("1", "Ann Ray, 617-555-0142", (Span(0, 7, "PERSON"), Span(9, 21, "PHONE_NUMBER"))),
    Gold("2", "see Bo now", (Span(4, 6, "PERSON"),)),
    Gold("3", "clean text", ()),
    Gold("4", "also clean", ()),
]
FOUND = [[Span(0, 3, "PERSON"), Span(9, 21, "PHONE_NUMBER")], [], [Span(0, 5, "PERSON")], []]


def test_the_figures_can_be_counted_by_hand() -> None:
    figures = measure(GOLD, FOUND)
    assert (figures.touched.hits, figures.touched.total) == (2, 3)
    assert (figures.fully_masked.hits, figures.fully_masked.total) == (1, 3)
    assert (figures.over_redaction.hits, figures.over_redaction.total) == (1, 2)
    assert figures.per_1000_characters == 50.0
    assert (figures.token_precision.hits, figures.token_precision.total) == (4, 5)
    assert (figures.token_recall.hits, figures.token_recall.total) == (4, 6)
    assert [(e.entity, e.fully_masked.hits) for e in figures.entities] == [("PERSON", 0), ("PHONE_NUMBER", 1)]
    assert [(name, span.entity) for name, span in figures.missed] == [("1", "PERSON"), ("2", "PERSON")]


def test_wilsons_interval() -> None:
    low, high = Share(9, 10).interval
    assert (round(low, 4), round(high, 4)) == (0.5958, 0.9821)
    assert Share(0, 0).interval == (0.0, 1.0)
    assert Share(0, 0).value == 0.0


def test_requirements() -> None:
    figures = measure(GOLD, FOUND)
    assert unmet(figures, ["touched=0.6", "over_redaction=0.6"]) == []
    assert len(unmet(figures, ["fully_masked=0.9", "over_redaction=0.1"])) == 2
    for bad in ("nonsense=1", "touched", "touched=x"):
        with pytest.raises(BadRequirement):
            unmet(figures, [bad])


def test_case_variants_keep_offsets() -> None:
    assert [g.text for g in in_case([*GOLD, Gold("5", "Straße", ())], upper=True)] == [g.text.upper() for g in GOLD]
    assert in_case(GOLD, upper=False)[0].spans == GOLD[0].spans


def test_the_command_prints_figures_and_gates(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    text = "SSN 219-09-9999"
    gold.write_text(
        json.dumps({"id": "1", "text": text, "spans": [{"start": 4, "end": 15, "entity": "US_SSN"}]})
        + "\n"
        + json.dumps({"id": "2", "text": "blood pressure 120/80", "spans": []})
        + "\n"
    )

    def run(*more: str) -> object:
        return CliRunner().invoke(main, ["evaluate", "--data", str(gold), "--profile", "safe-harbor", *more])

    told = run("--compare")
    assert told.exit_code == 0, told.output
    assert "| fully masked | 100.0%" in told.output
    assert "US_SSN (1)" in told.output
    figures = json.loads(run("--json").output)
    assert figures["ours"]["fully_masked"] == 1.0
    failed = run("--require", "per_1000_characters=-1")
    assert (failed.exit_code, "NOT MET" in failed.output) == (1, True)
    gold.write_text('{"id": "1", "text": "x", "spans": [{"start": 0, "end": 5, "entity": "X"}]}\n')
    assert "gold.jsonl:1: write one object a line" in run().output
