"""A journal in a directory of its own, and its keys."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.audit.chain import Verdict, verify
from gateway.audit.event import Event, Outcome, Stage, make_event
from gateway.audit.journal import Journal, JournalLimits


def intent(**fields: object) -> Event:
    return make_event(Stage.INTENT, action="sent", caller="billing-svc", route="billing", vendor="anthropic", **fields)


def outcome(event_id: str) -> Event:
    return make_event(Stage.OUTCOME, event_id=event_id, action="sent", outcome=Outcome.OK)


@pytest.fixture
def key() -> Ed25519PrivateKey:
    return Ed25519PrivateKey.generate()


@pytest.fixture(scope="module")
def cloud() -> Iterator[str]:
    """Run moto's server; give its URL."""
    from moto.server import ThreadedMotoServer

    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
        server.start()
    host, port = server.get_host_and_port()
    yield f"http://{host}:{port}"
    server.stop()


class Trail:
    """Where a journal and its checkpoints are."""

    def __init__(self, root: Path, key: Ed25519PrivateKey) -> None:
        self.journal, self.checkpoints, self.key = root / "journal", root / "checkpoints", key

    def open(self, **limits: float) -> Journal:
        return Journal.open(self.journal, self.key, limits=JournalLimits(**limits), checkpoints=(self.checkpoints,))

    def verify(self, *, elsewhere: bool = True, **options: Any) -> Verdict:
        kept = self.checkpoints if elsewhere else None
        return verify(self.journal, self.key.public_key(), checkpoints=kept, **options)

    @property
    def segments(self) -> list[Path]:
        return sorted(self.journal.glob("segment-*.jsonl"))


@pytest.fixture
def trail(tmp_path: Path, key: Ed25519PrivateKey) -> Trail:
    return Trail(tmp_path, key)


Write = Callable[[int], Awaitable[None]]


@pytest.fixture
def written(trail: Trail) -> Write:
    """Write so many calls, one by one, into segments of a few events, and close."""

    async def write(count: int) -> None:
        journal = trail.open(segment_bytes=2_000)
        for number in range(count):
            event = intent(bytes_in=number)
            await journal.record(event)
            await journal.record(outcome(event.event_id))
            if number % 3 == 0:
                await journal.checkpoint()
        await journal.close()
        for path in trail.segments:
            path.chmod(0o600)

    return write
