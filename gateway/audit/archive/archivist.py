"""Looks after the archive for a running gateway: the schedule, where there is one, and the record of what was done."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from gateway.audit.archive.configured import ArchiveSettings
from gateway.audit.archive.job import Cause, Job, Result
from gateway.audit.archive.record import Takeover
from gateway.audit.archive.schedule import Archiving, Pace
from gateway.audit.event import Outcome, Stage, make_event
from gateway.audit.journal import Journal, JournalUnavailable


class Settings(Protocol):
    """What it needs of the gateway's settings."""

    @property
    def state(self) -> Path:
        """Where journal, keys and notes are."""

    @property
    def checkpoints(self) -> tuple[Path, ...]:
        """Directories with signed statements."""

    @property
    def archive(self) -> ArchiveSettings | None:
        """The schedule; None: what commands do is recorded, and nothing else."""


class Archivist:
    """One for each gateway. ``told`` is told of each run of the schedule."""

    def __init__(self, settings: Settings, journal: Journal, *, told: Callable[[Result], None]) -> None:
        self._journal = journal
        self._told = told
        self._takeover = Takeover(settings.state, journal.record)
        self._intact = True  # whether the last run found so; what it finds otherwise is recorded once
        self.schedule = self._make(settings, settings.archive) if settings.archive is not None else None

    def start(self) -> None:
        """Begin with the schedule, where there is one."""
        if self.schedule is not None:
            self.schedule.start()

    async def stop(self) -> None:
        """Break the schedule off, and record what it has done. The journal must still be open."""
        if self.schedule is not None:
            await self.schedule.stop()
        await self.take()

    async def take(self) -> int:
        """Record what was done to the archive since; give how many deeds. Never raises."""
        return await self._takeover.take()

    def _make(self, settings: Settings, archive: ArchiveSettings) -> Archiving:
        kept = archive.retention
        job = Job(
            state=str(settings.state),
            store=archive.to,
            chain=self._journal.chain,
            checkpoints=tuple(map(str, settings.checkpoints)),
            keep_json=archive.keep_json,
            memory=archive.memory,
            retention=(kept.years, kept.days) if kept is not None else None,
        )
        pace = Pace(archive.every_seconds, archive.first_pause)
        return Archiving(job, pace, record=self.take, ended=self._ended)

    async def _ended(self, result: Result) -> None:
        self._told(result)
        if result.cause is Cause.NOT_INTACT and self._intact:
            event = make_event(Stage.ARCHIVE, action="none", outcome=Outcome.FAILED, reason=Cause.NOT_INTACT.value)
            with contextlib.suppress(JournalUnavailable):
                await self._journal.record(event)
                self._intact = False
        elif result.cause is None and not result.busy:
            self._intact = True
