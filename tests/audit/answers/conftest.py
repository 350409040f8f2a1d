"""A trail of made-up calls, written by the real journal at made-up times."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import gateway.audit.chain_writer as writer_module
from gateway.audit.archive.store import Directory
from gateway.audit.archive.trail import Trail, open_trail
from gateway.audit.event import Event, Outcome, Stage, make_event
from gateway.audit.journal import Journal, JournalLimits
from gateway.audit.report.answer import Answer
from gateway.audit.report.breach import BreachQuestion, breach
from gateway.audit.report.people import People
from gateway.audit.report.period import Period, read_period
from gateway.audit.sealing import Sealer, make_sealer
from gateway.cli import main

KEYS = {"sealing-0001.key": b"1" * 64}
TODAY = date(2026, 4, 30)


def stamp(moment: str) -> str:
    """Write a moment (2026-03-01T10:00, or a day) as events write it."""
    return datetime.fromisoformat(moment).replace(tzinfo=UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def run(*arguments: object) -> Result:
    """Run a command of ``phi-gateway audit``."""
    return CliRunner().invoke(main, ["audit", *map(str, arguments)])


class Book:
    """A journal that is written at made-up times, and the questions over it."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.journal, self.archive, self.checkpoints = root / "journal", root / "archive", root / "checkpoints"
        self.key = Ed25519PrivateKey.generate()
        self.sealer = make_sealer(KEYS)
        self.clock = stamp("2026-03-01")

    def write(self, events: list[Event], *, checkpoint_each: int = 0, **limits: float) -> None:
        """Write events, one by one, and close the journal. Each event's time is the journal's time too."""
        self.clock = events[0].time if events else self.clock  # the first header may be written before the first event

        async def write() -> None:
            journal = Journal.open(
                self.journal, self.key, limits=JournalLimits(**limits), checkpoints=(self.checkpoints,)
            )
            try:
                for number, event in enumerate(events, 1):
                    self.clock = event.time
                    await journal.record(event)
                    if checkpoint_each and number % checkpoint_each == 0:
                        await journal.checkpoint()
            finally:
                await journal.close()

        asyncio.run(write())

    def go_on(self, until: datetime | None = None) -> None:
        """Sign at a later moment (None: now) that nothing happened, as a gateway that runs does each minute."""

        async def sign() -> None:
            journal = Journal.open(self.journal, self.key, limits=JournalLimits(), checkpoints=(self.checkpoints,))
            self.clock = (until or datetime.now(UTC)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
            await journal.checkpoint()
            await journal.close()

        asyncio.run(sign())

    def call(
        self,
        when: str = "2026-03-01T10:00",
        *,
        patient: str | None = "MRN-1",
        actor: str | None = "dr-a",
        outcome: Outcome | None = Outcome.OK,
        tokens: tuple[int, int] = (10, 5),
        ended: str | None = None,
        sealer: Sealer | None = None,
        **fields: Any,
    ) -> list[Event]:
        """Make the events of one call: its intent, and its outcome unless that is None."""
        seal = (sealer or self.sealer).seal
        facts: dict[str, Any] = {
            "caller": "billing-svc",
            "route": "billing",
            "vendor": "anthropic",
            "host": "api.anthropic.com",
            "purpose": "billing_codes",
            "model": "claude-opus-4-1",
            "agreement": "BAA-2026-014",
            "agreement_expires": "2028-02-01",
            "actor": seal("actor", actor),
            "subject": seal("subject", patient),
            "linkage": "linked" if patient else "unlinked",
            **fields,
        }
        intent = at(when, make_event(Stage.INTENT, action="sent", **facts))
        if outcome is None:
            return [intent]
        told = make_event(
            Stage.OUTCOME,
            event_id=intent.event_id,
            action="sent",
            outcome=outcome,
            tokens_in=tokens[0],
            tokens_out=tokens[1],
            **facts,
        )
        return [intent, at(ended or when, told)]

    def refusal(self, when: str, reason: str, **fields: Any) -> Event:
        facts = {"route": "billing", "caller": "billing-svc", "actor": self.sealer.seal("actor", "dr-a"), **fields}
        return at(when, make_event(Stage.REFUSAL, action="refused", outcome=Outcome.REFUSED, reason=reason, **facts))

    def open(self) -> Trail:
        written = datetime.fromisoformat(self.clock).replace(tzinfo=None)  # asked as the last line is written
        return open_trail([self.journal], Directory(self.archive), self.key.public_key(), written)

    def ask(self, question: Callable[..., Answer], *arguments: Any, **options: Any) -> Answer:
        trail = self.open()
        try:
            return question(trail, *arguments, **options)
        finally:
            trail.close()

    def breach(
        self, begin: str | None = None, end: str | None = None, *, sealed: bool = False, **options: Any
    ) -> Answer:
        asked = BreachQuestion(options.pop("vendor", "anthropic"), read_period(begin, end), **options)
        return self.ask(breach, People(None if sealed else self.sealer), asked, TODAY)


def at(when: str, event: Event) -> Event:
    return event.model_copy(update={"time": stamp(when)})


@pytest.fixture
def book(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Book]:
    made = Book(tmp_path)
    monkeypatch.setattr(writer_module, "now", lambda: made.clock)
    yield made


ALWAYS = Period()
