"""A misspelt word is no name, and a misspelt name is no word."""

from __future__ import annotations

import pytest

from gateway.detector.credible import credible, is_certainly_none
from gateway.detector.misspelt import is_misspelt
from gateway.model import Finding


@pytest.mark.parametrize(
    "word", ["pharmasy", "amoxicilin", "lidocane", "practicioner", "benadril", "diarhea", "mamogram"]
)
def test_one_slip_is_seen(word: str) -> None:
    assert is_misspelt(word)


@pytest.mark.parametrize(
    "word",
    [
        "pharmacy",  # spelt well
        "patricka",  # a name with a slip
        "wiliamson",
        "oblonsky",  # near no word
        "patels",  # of a name
        "Pharmasy",  # as a name is written
        "swolen",  # short words stand close to names
        "pharm4sy",
        "",
    ],
)
def test_what_may_be_somebodys_is_not(word: str) -> None:
    assert not is_misspelt(word)


TEXT = "call it in to the other pharmasy, ask for dr. lidocane there"


def found(shown: str, score: float, entity: str = "PERSON") -> Finding:
    start = TEXT.index(shown)
    return Finding(start, start + len(shown), entity, score, "model")


def test_the_model_is_not_believed_unless_it_is_sure() -> None:
    assert not credible(TEXT, found("pharmasy", 0.72))
    assert is_certainly_none(TEXT, found("pharmasy", 0.72))
    assert not is_certainly_none(TEXT, found("pharmasy", 0.97))


def test_a_title_makes_it_somebodys() -> None:
    assert not is_certainly_none(TEXT, found("lidocane", 0.72))


def test_firms_and_hospitals_are_called_as_they_like() -> None:
    assert not is_certainly_none(TEXT, found("pharmasy", 0.72, "ORGANIZATION"))
