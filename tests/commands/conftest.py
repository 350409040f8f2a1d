"""Trials without the detector's processes: a detector that finds two names and a date, in no time."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from gateway.detector.backlog import Backlog, Work, weight
from gateway.detector.segment import Segment
from gateway.detector.turns import Turn
from gateway.model import DetectionRules, Finding

POLICIES = Path(__file__).parents[2] / "policies"
_FOUND = re.compile(r"(?P<PERSON>Maria Lopez|Jonas Weber)|(?P<DATE>\d\d/\d\d/\d{4})")


class QuickDetector:
    """Finds what ``_FOUND`` says."""

    version = "quick"
    manifest: Mapping[str, Any] = MappingProxyType({"made": "for tests"})
    warm = True

    def __init__(self, **_settings: Any) -> None:
        self.backlog = Backlog(1)

    async def start(self) -> None:
        pass

    async def stop(self) -> None:
        pass

    async def end(self) -> None:
        pass

    async def detect(
        self, segments: Sequence[Segment], _rules: DetectionRules, *, timeout: float, turn: Turn | None = None
    ) -> list[tuple[Finding, ...]]:
        assert timeout > 0
        del turn
        return [
            tuple(Finding(m.start(), m.end(), str(m.lastgroup), 0.9, "quick") for m in _FOUND.finditer(segment.text))
            for segment in segments
        ]

    async def work(self, segments: Sequence[Segment], _rules: DetectionRules, *, remembered: bool) -> Work:
        del remembered
        return Work(short=weight(segment.text for segment in segments))

    async def second_look(
        self, texts: Sequence[str], _rules: DetectionRules, *, timeout: float, turn: Turn | None = None
    ) -> list[tuple[Finding, ...]]:
        assert timeout > 0
        del turn
        return [() for _ in texts]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Try with the quick detector."""
    monkeypatch.setattr("gateway.commands.trial.KeptDetector", QuickDetector)


@pytest.fixture
def policies(tmp_path: Path) -> Path:
    """A copy of the shipped policies, without their cases."""
    shutil.copytree(POLICIES, tmp_path / "policies", ignore=shutil.ignore_patterns("cases", ".*"))
    return tmp_path / "policies"
