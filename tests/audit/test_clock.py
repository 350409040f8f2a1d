"""A clock that was set back: the promise of a minute holds by another clock, and verification says what is in doubt."""

from __future__ import annotations

import asyncio
from itertools import count

import pytest

import gateway.audit.journal as journal_module
from tests.audit.conftest import Trail, intent
from tests.audit.test_standalone import ALONE


async def test_both_verifiers_say_where_a_clock_was_set_back_and_statements_go_on(
    trail: Trail, monkeypatch: pytest.MonkeyPatch
) -> None:
    day = ["2026-03-02"]
    seconds = count()
    monkeypatch.setattr(journal_module, "now", lambda: f"{day[0]}T10:00:{next(seconds):02}.000000Z")
    journal = trail.open(checkpoint_seconds=0.05)
    await journal.record(intent())
    day[0] = "2026-03-01"  # a clock that was a day ahead is put right
    before = len(next(trail.checkpoints.glob("*.jsonl")).read_bytes().splitlines())
    async with asyncio.timeout(10):
        while len(next(trail.checkpoints.glob("*.jsonl")).read_bytes().splitlines()) < before + 2:
            await asyncio.sleep(0.01)
    await journal.close()
    ours, other = trail.verify(), ALONE.verify(trail.journal, trail.key.public_key(), trail.checkpoints)
    (note,) = (note for note in ours.notes if "set back" in note)
    assert "segment-00000001.jsonl" in note
    assert (ours.problems, [one for one in other.notes if "set back" in one]) == ([], [note])
