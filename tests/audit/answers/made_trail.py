"""A long trail made at random: two machines, many months, all that happens to a trail in its life.

``Made.events`` is what the journals held, read from their files as plain JSON before anything was done to them; nothing
here reads it through the program.
"""

from __future__ import annotations

import asyncio
import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

import gateway.audit.chain_writer as writer_module
import gateway.audit.event as event_module
from gateway.audit.archive.lengths import Retention
from gateway.audit.archive.merge import merge_parts
from gateway.audit.archive.retention import Hold, retain, set_hold
from gateway.audit.archive.store import Directory
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.event import Event, Outcome, Stage, make_event
from gateway.audit.journal import Journal, JournalLimits
from gateway.audit.keys import add_sealing_key, sealing_keys
from gateway.audit.sealing import Sealer, make_sealer

TODAY = date(2026, 6, 10)  # six years and 90 days before: 2020-03-12
PATIENTS = [None, *(f"MRN-{number}" for number in range(12)), "=cmd|' /C calc'!A0", "#7 Ward", "Žofie\u0301 O'Neil; B"]
ACTORS = [None, "dr-a", "dr-b", "@nurse", "-dr", "#1 nurse"]
VENDORS = ["anthropic", "openai", "bedrock"]
MODELS = ["claude-opus-4-1", "claude-*", "gpt-5", None, "*-4-1"]
AGREEMENTS = ["BAA-1", "BAA-2", None]
ENTITIES = ["PERSON", "DATE", "AGE", "PHONE"]
ENDS = [Outcome.OK] * 8 + [Outcome.FAILED, Outcome.VENDOR_ERROR, Outcome.TIMEOUT, Outcome.UNKNOWN, Outcome.CALLER_LEFT]


@dataclass(slots=True)
class Machine:
    """One gateway: its state, and the events of it that are not written yet."""

    state: Path
    key: Ed25519PrivateKey

    @property
    def journal(self) -> Path:
        return self.state / "journal"


@dataclass(slots=True)
class Made:
    """The trail: where it lies, and what is to be read in it."""

    root: Path
    machines: list[Machine]
    archive: Path
    keys: Path
    events: dict[tuple[str, int], dict[str, Any]] = field(default_factory=dict)
    until: str = ""  # when the last line of each machine was written

    @property
    def left(self) -> list[dict[str, Any]]:
        """What must still be found: without what a tombstone says was removed."""
        gone = [json.loads(path.read_bytes()) for path in self.archive.glob("tombstones/*.json")]
        ranges = [(told["chain"], told["first_seq"], told["last_seq"]) for told in gone]
        return [
            event
            for (chain, seq), event in self.events.items()
            if not any(chain == of and first <= seq <= last for of, first, last in ranges)
        ]

    def read(self) -> None:
        """Read what the journals hold now."""
        for machine in self.machines:
            chain = ""
            for path in sorted(machine.journal.glob("segment-*.jsonl")):
                for line in path.read_text().splitlines():
                    record = json.loads(line)
                    chain = record.get("header", {}).get("chain", chain)
                    if "event" in record:
                        self.events[chain, record["seq"]] = record["event"]


def make_trail(root: Path, seed: int, calls: int, monkeypatch: Any) -> Made:
    """Make a trail of so many calls: written, archived, joined, held, removed, and partly live."""
    rng = random.Random(seed)
    keys = root / "keys"
    keys.mkdir(parents=True)
    signing = Ed25519PrivateKey.generate()
    made = Made(root, [Machine(root / name, signing) for name in "ab"], root / "archive", keys)
    made.archive.mkdir()
    store = Directory(made.archive)
    old = make_sealer(sealing_keys(keys))
    times = [
        *_times(rng, calls, datetime(2019, 12, 1), datetime(2020, 7, 2)),
        *_times(rng, calls // 5, datetime(2026, 4, 28), datetime(2026, 6, 3)),
    ]
    told: dict[str, list[Event]] = {"a": [], "b": []}
    sealer = old
    for number, when in enumerate(times):
        if number == len(times) // 2:
            add_sealing_key(keys)
            sealer = make_sealer(sealing_keys(keys))
        told[rng.choice("ab")] += _call(rng, when, sealer)
    for machine in made.machines:
        told[machine.state.name].sort(key=lambda event: event.time)
    for step in range(3):
        for machine in made.machines:
            events = told[machine.state.name]
            third = len(events) // 3 + 1
            now, then = events[step * third : (step + 1) * third], events[: step * third]
            # The gateway stopped in between: what had begun then is closed as unknown, and ends no other way.
            cut = {event.key for event in then if event.stage is Stage.INTENT}
            ended = [event for event in now if event.stage is Stage.OUTCOME and event.key in cut]
            _write(machine, [event for event in now if event not in ended], rng, monkeypatch)
        made.read()
        if step < 2:
            for machine in made.machines:
                archive_journal(machine.journal, store, Conditions(signing.public_key()))
            merge_parts(store, date(2020, 5, 1) if step == 0 else TODAY)
    made.until = max(event["time"] for event in made.events.values())
    for machine in made.machines:  # both are there until the same moment
        _go_on(machine, made.until, monkeypatch)
    made.read()
    set_hold(store, signing, Hold("case-17", date(2020, 1, 10), date(2020, 1, 20)), datetime(2026, 6, 1, tzinfo=UTC))
    retain(store, signing, Retention(), datetime.combine(TODAY, datetime.min.time(), UTC))
    return made


def _times(rng: random.Random, count: int, first: datetime, last: datetime) -> Iterator[datetime]:
    """Give moments in order; many of them at the edges of days and months, leap day included."""
    span = (last - first) / timedelta(microseconds=1)
    found = []
    for _ in range(count):
        moment = first + timedelta(microseconds=rng.randrange(int(span)))
        if rng.random() < 0.2:
            edge = moment.replace(hour=0, minute=0, second=0, microsecond=0)
            if rng.random() < 0.5:
                edge = edge.replace(day=1)
            moment = edge + rng.choice((timedelta(0), timedelta(microseconds=-1), timedelta(microseconds=1)))
        found.append(max(moment, first))
    return iter(sorted(found))


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _at(when: datetime, event: Event, *, v: int = 2) -> Event:
    left = {"left": {}} if v == 1 else {}
    return event.model_copy(update={"time": _stamp(when), "v": v, **left})


def _call(rng: random.Random, when: datetime, sealer: Sealer) -> list[Event]:
    """Make what one request leaves: a refusal, or attempts, each on its way or ways."""
    patient, actor, vendor = rng.choice(PATIENTS), rng.choice(ACTORS), rng.choice(VENDORS)
    agreement = rng.choices(AGREEMENTS, (5, 5, 1))[0]
    ends = date(2020, 3, 1) if agreement == "BAA-1" and when < datetime(2020, 2, 15) else date(2026, 6, 1)
    found = {name: rng.randrange(4) for name in rng.sample(ENTITIES, rng.randrange(4))}
    facts: dict[str, Any] = {
        "caller": rng.choice(("billing-svc", "notes-svc")),
        "route": rng.choice(("billing", "notes", None)),
        "vendor": vendor,
        "host": f"api.{vendor}.com",
        "purpose": rng.choice(("billing_codes", "notes", None)),
        "model": rng.choice(MODELS),
        "agreement": agreement,
        "agreement_expires": ends.isoformat() if agreement and rng.random() < 0.9 else None,
        "actor": sealer.seal("actor", actor),
        "subject": sealer.seal("subject", patient),
        "linkage": "linked" if patient else "unlinked",
        "synthetic": rng.random() < 0.05,
        "found": found,
        "removed": {name: rng.randrange(count + 1) for name, count in found.items()},
        "media": rng.choice(({}, {}, {"IMAGE_SENT": 1}, {"DOCUMENT_READ": 2, "IMAGE_COVERED": 1})),
    }
    kind = rng.random()
    if kind < 0.15:
        reason = rng.choice(("agreement_expired", "subject_missing", "media_refused"))
        told = {**facts, "found": {}, "removed": {}, "media": {}}
        return [_at(when, make_event(Stage.REFUSAL, action="refused", outcome=Outcome.REFUSED, reason=reason, **told))]
    if kind < 0.18:
        return [_at(when, make_event(Stage.CANARY, action="none", outcome=Outcome.OK, checks=4))]
    events: list[Event] = []
    first = None
    for attempt in range(1, rng.choices((1, 2, 3), (8, 2, 1))[0] + 1):
        v = 1 if rng.random() < 0.1 else 2
        further = {"attempt": attempt, **({"call_id": first} if first else {}), **({"left": {}} if v == 1 else {})}
        legs = ("call", "detect") if v == 2 and rng.random() < 0.1 else ("call",)
        intent = make_event(Stage.INTENT, action="sent", **facts, **further)
        first = first or intent.event_id
        for leg in legs:
            sent = make_event(Stage.INTENT, event_id=intent.event_id, action="sent", leg=leg, **facts, **further)
            events.append(_at(when, sent, v=v))
            if rng.random() < 0.06:
                continue  # nobody ever says how it ended
            later = timedelta(seconds=rng.choices((2, 400, 86_400 * 3, 86_400 * 40), (80, 15, 4, 1))[0])
            told = {**facts, "subject": facts["subject"] if rng.random() < 0.95 else None}
            tokens = {"tokens_in": rng.randrange(1000), "tokens_out": rng.randrange(300)} if rng.random() < 0.9 else {}
            ended = make_event(
                Stage.OUTCOME, event_id=intent.event_id, action="sent", leg=leg, outcome=rng.choice(ENDS),
                **told, **further, **tokens,
            )  # fmt: skip
            events.append(_at(when + later, ended, v=v))
        when += timedelta(seconds=1)
    return events


def _go_on(machine: Machine, until: str, monkeypatch: Any) -> None:
    for module in (writer_module, event_module):
        monkeypatch.setattr(module, "now", lambda: until)

    async def sign() -> None:
        journal = Journal.open(machine.journal, machine.key, limits=JournalLimits())
        await journal.checkpoint()
        await journal.close()

    asyncio.run(sign())


def _write(machine: Machine, events: list[Event], rng: random.Random, monkeypatch: Any) -> None:
    clock = [events[0].time]
    for module in (writer_module, event_module):  # what is closed as unknown at the start has a time of its own
        monkeypatch.setattr(module, "now", lambda: clock[0])

    async def write() -> None:
        journal = Journal.open(
            machine.journal, machine.key, limits=JournalLimits(segment_bytes=rng.choice((40_000, 90_000)))
        )
        try:
            for begin in range(0, len(events), 20):
                batch = events[begin : begin + 20]
                clock[0] = batch[-1].time
                await asyncio.gather(*(journal.record(event) for event in batch))
                if rng.random() < 0.2:
                    await journal.checkpoint()
        finally:
            await journal.close()

    asyncio.run(write())
