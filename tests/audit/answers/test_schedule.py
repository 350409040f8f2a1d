"""The schedule of the archive goes on, whatever a run or the record of it fails at."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from gateway.audit.archive.job import Job, Result
from gateway.audit.archive.schedule import Archiving, Pace


@pytest.mark.parametrize("fails", ["run", "record"])
async def test_what_the_system_has_no_thread_or_memory_for_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fails: str
) -> None:
    turns: dict[str, int] = {"run": 0, "record": 0}
    results: list[Result] = []
    again = asyncio.Event()

    def once(step: str) -> None:
        turns[step] += 1
        if step == fails and turns[step] == 1:
            raise RuntimeError("can't start new thread")

    async def run(_self: Archiving) -> Result:
        once("run")
        return Result()

    async def record() -> int:
        once("record")
        return 0

    async def ended(result: Result) -> None:
        results.append(result)
        if len(results) == 2:
            again.set()

    monkeypatch.setattr(Archiving, "_run", run)
    job = Job(str(tmp_path), str(tmp_path), "c", (), keep_json=False, memory=1, retention=None)
    schedule = Archiving(job, Pace(0.01, 0.01), record=record, ended=ended)
    schedule.start()
    try:
        async with asyncio.timeout(10):
            await again.wait()
    finally:
        await schedule.stop()
    assert [(one.cause, one.what) for one in results] == [("crashed", "RuntimeError"), (None, "")]
