"""Records what was done to the archive: takes the notes of ``deeds`` up into the chain."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from gateway.audit.archive.deeds import FOLDER, Note, finished, notes_key
from gateway.audit.event import Event
from gateway.audit.journal import JournalUnavailable
from gateway.audit.keys import KeyUnusable
from gateway.audit.segments import segments
from gateway.model import Receipt
from gateway.privacy import log


class Takeover:
    """Takes up notes, each once: one whose event is in the chain was recorded by a process that then died."""

    def __init__(self, state: Path, record: Callable[[Event], Awaitable[Receipt]]) -> None:
        self._state = state
        self._folder = state / "archive" / FOLDER
        self._journal = state / "journal"
        self._record = record
        self._began = False  # whether it was looked what an earlier process recorded and did not put away
        self._recorded: set[str] = set()  # recorded, and their note could not be removed
        self._readable = True  # said once that it is not
        self._taking = asyncio.Lock()

    async def take(self) -> int:
        """Record what waits; give how many. What cannot be recorded now waits on. Never raises."""
        async with self._taking:
            try:
                notes, others = await asyncio.to_thread(self._finished)
                for path in others:
                    log().error("archive_note_unreadable", note=path.name)
                    await asyncio.to_thread(path.rename, path.with_suffix(".unreadable"))
                if notes and not self._began:
                    self._recorded |= await asyncio.to_thread(_in_the_chain, self._journal, notes)
                self._began = self._readable = True
                return await self._take(notes)
            except (OSError, KeyUnusable) as failure:
                if self._readable:
                    log().error("archive_note_unreadable", exception=type(failure).__name__)
                self._readable = False
                return 0

    def _finished(self) -> tuple[list[Note], list[Path]]:
        if not self._folder.is_dir():
            return [], []
        return finished(self._folder, notes_key(self._state))

    async def _take(self, notes: list[Note]) -> int:
        taken = 0
        for note in notes:
            if note.event.event_id not in self._recorded:
                try:
                    await self._record(note.event)
                except JournalUnavailable:
                    return taken
                self._recorded.add(note.event.event_id)
                taken += 1
            await asyncio.to_thread(note.path.unlink, missing_ok=True)
            self._recorded.discard(note.event.event_id)
        return taken


def _in_the_chain(journal: Path, notes: list[Note]) -> set[str]:
    """Give the ids among the notes that live segments hold. Raises OSError."""
    wanted = {f'"event_id":"{note.event.event_id}"'.encode(): note.event.event_id for note in notes}
    found: set[str] = set()
    for path in segments(journal):
        try:
            with path.open("rb") as stream:
                for line in stream:
                    if b'"stage":"archive"' in line or b'"stage":"retention"' in line:
                        found |= {event_id for mark, event_id in wanted.items() if mark in line}
        except FileNotFoundError:
            continue  # archived meanwhile
    return found
