"""What is wrong around the process is said before the detector starts, which takes long; a stop loses nothing."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from gateway.audit.journal import Journal
from gateway.audit.keys import KeyUnusable, signing_key
from gateway.audit.tail import last_events
from gateway.devca import Pair
from gateway.edge.port import TlsFiles
from gateway.edge.port_check import PortCannotOpen
from tests.end_to_end.conftest import InProcessDetector


@pytest.fixture
def warmed(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Be told of each start of the detector."""
    starts: list[int] = []

    async def start(_self: InProcessDetector) -> None:
        starts.append(1)

    monkeypatch.setattr(InProcessDetector, "start", start)
    return starts


async def test_a_good_start_warms_the_detector(build, warmed: list[int]) -> None:
    """The control."""
    async with build():
        assert warmed == [1]


async def test_an_unusable_certificate(build, warmed: list[int]) -> None:
    def absent(files: TlsFiles, _authority: Pair, root: Path) -> TlsFiles:
        return replace(files, certificate=root / "tls" / "absent.crt")

    with pytest.raises(PortCannotOpen, match=r"listen\.tls\.certificate: .*absent\.crt"):
        async with build(tls=absent):
            pass
    assert warmed == []


@pytest.mark.parametrize("name", ["sealing-0001.key", "transform.key", "access.key"])
async def test_a_damaged_key(build, warmed: list[int], name: str) -> None:
    def damage(policies: Path) -> None:
        keys = policies.parent / "state" / "keys"
        keys.mkdir(parents=True)
        (keys / name).write_bytes(b"half of it")

    with pytest.raises(KeyUnusable, match=name):
        async with build(damage):
            pass
    assert warmed == []


async def test_a_strangers_key_among_the_sealing_keys_does_not_seal(build, warmed: list[Any]) -> None:
    def beside(policies: Path) -> None:
        keys = policies.parent / "state" / "keys"
        keys.mkdir(parents=True)
        (keys / "sealing-old.key").write_bytes(b"z" * 64)

    with pytest.raises(KeyUnusable, match=r"sealing-old\.key is not named sealing-NNNN\.key; move it"):
        async with build(beside):
            pass
    assert warmed == []


async def test_a_stop_while_the_journal_is_opened(build, warmed: list[int], monkeypatch, tmp_path: Path) -> None:
    """What opens it is a thread, which no signal stops: what it repairs must be on record, and its segment sealed."""
    begun, go_on = threading.Event(), threading.Event()
    whole = Journal.open

    def repairs(*places: Any, **options: Any) -> Journal:
        begun.set()
        assert go_on.wait(20)
        journal = whole(*places, **options)
        journal.recovered = replace(journal.recovered, quarantined_bytes=7)
        return journal

    async def start() -> None:
        async with build():
            raise AssertionError

    monkeypatch.setattr(Journal, "open", repairs)
    starting = asyncio.ensure_future(start())
    assert await asyncio.to_thread(begun.wait, 20)
    starting.cancel()
    await asyncio.sleep(0)
    go_on.set()
    with pytest.raises(asyncio.CancelledError):
        await asyncio.wait_for(starting, 20)
    assert warmed == []
    state = tmp_path / "house" / "state"
    told = [(event["stage"], event["outcome"]) for event in last_events(state / "journal", 10)]
    assert told == [("gateway", "recovered"), ("gateway", "stopped")]
    again = whole(state / "journal", signing_key(state / "keys"))  # raises JournalLocked where it is still open
    await again.close()
