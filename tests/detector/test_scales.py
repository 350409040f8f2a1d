"""Points out of a scale's whole are no days; days beside the name of a scale are."""

from __future__ import annotations

import re

import pytest

from gateway.detector.engine import Engine
from gateway.detector.scales import is_score
from gateway.detector.segment import Segment
from gateway.model import DetectionRules

_PAIR = re.compile(r"\d+/\d+")


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine()


def dates(engine: Engine, text: str) -> list[str]:
    (findings,) = engine.analyze([Segment(text)], DetectionRules("safe-harbor"))
    return [text[f.start : f.end] for f in findings if f.entity == "DATE"]


@pytest.mark.parametrize(
    "text",
    [
        "Bipolar screen MDQ 4/13.",
        "Color vision: Ishihara plates failed 9/14.",
        "Gait slow, Tinetti 9/28, AM-PAC 8.",
        "MDQ score was 4/13",
        "Tinetti (9/28) today.",
        "Mini-Cog: 3/5",
        "Caregiver strain 9/13. Respite was offered.",
        "STOPBANG 5/8",
        "STOP-BANG 5/8",
        "phq2 1/6",
        "GAD 2 = 2/6",
        "Katz index still 4/6",
        "Bishop score 6/13",
        "BIMS 12/15",
    ],
)
def test_points_are_no_day(engine: Engine, text: str) -> None:
    (pair,) = _PAIR.finditer(text)
    assert is_score(text, pair.group(), pair.start())
    assert dates(engine, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "PHQ-9 done 3/14",  # out of 27
        "MDQ 4/12",  # out of 13
        "MDQ filled in on 4/13",
        "seen on 4/13",
        "the MDQ of his sister, who came 4/13",
        "amdq 4/13",
        "MDQ 4/13/24",
        "saw Dr. Bishop 6/13",
        "Katz 4/6",
        "reviewed ESS 6/24",
        "Braden today 5/23",
        "which we must 5/6",
    ],
)
def test_another_pair_may_be_a_day(text: str) -> None:
    (pair,) = re.finditer(r"\d+/[\d/]+", text)
    assert not is_score(text, pair.group(), pair.start())


@pytest.mark.parametrize(
    "text",
    ["seen on 4/13", "MDQ filled in on 4/13.", "Tinetti done 9/14.", "Dr. Bishop saw her, seen by Dr. Bishop 6/13."],
)
def test_days_beside_a_scale_are_found(engine: Engine, text: str) -> None:
    assert dates(engine, text)
