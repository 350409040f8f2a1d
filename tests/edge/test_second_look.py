"""The look at redacted texts in pieces: all of each text, once, in bounded questions and in time and memory."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Sequence
from pathlib import Path
from typing import Any, cast

import pytest
import pytest_asyncio
import spacy
from hypothesis import given
from hypothesis import strategies as st

from gateway.detector.pool import DetectorPool
from gateway.detector.turns import Turn
from gateway.edge.second_look import look_again
from gateway.model import DetectionRules, Finding

RULES = DetectionRules("safe-harbor")
TURN = Turn("billing-svc", "one")
MARK = re.compile(r"<[0-9]+>")


class Detector:
    """Finds marks, and notes what it is asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, float]] = []  # characters and seconds of each question

    async def second_look(
        self,
        texts: Sequence[str],
        rules: DetectionRules,
        *,
        timeout: float,
        turn: Turn,
    ) -> list[tuple[Finding, ...]]:
        assert rules is RULES
        assert turn is TURN
        self.asked.append((sum(map(len, texts)), timeout))
        return [tuple(Finding(m.start(), m.end(), "UNIQUE_ID", 1.0, "") for m in MARK.finditer(text)) for text in texts]


async def looked(texts: Sequence[str], detector: Any, seconds: float = 60.0) -> list[tuple[str, str]]:
    """Give what was found at the places that are told, with its entity."""
    found = await look_again(texts, RULES, cast(Any, detector), seconds, TURN)
    assert len(found) == len(texts)
    return [
        (text[one.start : one.end], one.entity) for text, findings in zip(texts, found, strict=True) for one in findings
    ]


@given(st.lists(st.lists(st.integers(0, 30_000), max_size=5), max_size=4), st.sampled_from(["x", "a b ", "\n"]))
def test_each_value_is_found_once_and_in_order(gaps: list[list[int]], filling: str) -> None:
    texts, marks, detector = [], [], Detector()
    for gap in gaps:
        text = ""
        for length in gap:
            marks.append(f"<{len(marks)}>")
            text += (filling * length)[:length] + marks[-1]
        texts.append(text)
    found = asyncio.run(looked(texts, detector))
    assert found == [(mark, "UNIQUE_ID") for mark in marks]
    assert all(characters < 110_000 for characters, _ in detector.asked)


async def test_the_time_is_for_all_of_it() -> None:
    detector = Detector()
    await looked(["x " * 200_000], detector, 5.0)
    given = [seconds for _, seconds in detector.asked]
    assert len(given) > 3
    assert given == sorted(given, reverse=True)
    assert given[0] <= 5.0
    assert given[-1] < given[0]


@pytest_asyncio.fixture
async def pool(tmp_path: Path) -> AsyncIterator[DetectorPool]:
    spacy.blank("en").to_disk(tmp_path / "model")
    running = DetectorPool(model=str(tmp_path / "model"))
    await running.start()
    yield running
    await running.stop()


def peak(pid: int) -> int:
    """Give the most megabytes that a process had."""
    (line,) = [line for line in Path(f"/proc/{pid}/status").read_text().splitlines() if line.startswith("VmHWM")]
    return int(line.split()[1]) // 1024


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="Linux tells the memory of a process")
async def test_a_long_text_in_another_script_takes_no_worker_s_memory(pool: DetectorPool) -> None:
    text = "咳嗽三天。" * 12_000  # as one text it took 800 MB more
    before = peak(pool.pids[0])
    assert await looked([text], pool) == []
    assert peak(pool.pids[0]) - before < 300
