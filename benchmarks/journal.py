"""Measures the journal beside a bare fsync of the same disk, in the same run: events a second, and the intent's wait.

`python -m benchmarks.journal [--seconds 4] [--directory DIR]`. Figures of wall time on a shared machine differ from run
to run; the ratio is taken from rounds that alternate, so that both sides see the same disk.

An fsync that follows the one before at once is cheaper than one that comes now and then, as the journal's do: disk and
processor are awake. So the wait is given beside both.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import uvloop
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway.audit.event import Outcome, Stage, make_event, new_event_id
from gateway.audit.journal import Journal
from gateway.serve import SWITCH_SECONDS

CALLERS = 64  # concurrent calls whose intent waits
VENDOR_SECONDS = (0.0, 0.2)  # how long a call takes beside its two records: nothing is the worst case
PACE = 0.0015  # seconds between two fsyncs of the journal with 64 calls of 0.2 s
ROUNDS = 8
WRITERS = 512  # concurrent calls in the throughput round
FACTS: dict[str, Any] = {
    "caller": "billing-svc",
    "proof": "key",
    "actor": "siv1:0a1b2c3d:" + "A" * 32,
    "subject": "siv1:0a1b2c3d:" + "B" * 36,
    "linkage": "linked",
    "purpose": "billing_code_suggestion",
    "route": "billing-codes",
    "vendor": "anthropic",
    "dialect": "anthropic",
    "host": "api.anthropic.com",
    "endpoint": "messages",
    "model": "claude-sonnet-5-5",
    "agreement": "BAA-2026-014",
    "agreement_expires": "2028-02-01",
    "profile": "safe-harbor",
    "policy_hash": "c" * 64,
    "detector_version": "bundled-1.0",
    "bytes_in": 2_048,
    "bytes_out": 1_990,
    "tls_in": "TLSv1.3",
    "cipher_in": "TLS_AES_256_GCM_SHA384",
}


def intent(event_id: str) -> Any:
    """Make the intent of an ordinary call."""
    found = {"PERSON": 3, "DATE": 2, "UNIQUE_ID": 1}
    return make_event(Stage.INTENT, event_id=event_id, action="sent", found=found, removed=dict(found), **FACTS)


def outcome(event_id: str) -> Any:
    """Make its outcome."""
    found = {"PERSON": 3, "DATE": 2, "UNIQUE_ID": 1}
    ended = {"outcome": Outcome.OK, "http_status": 200, "vendor_status": 200, "tokens_in": 500, "tokens_out": 80}
    steps = {"identify": 0.1, "read": 0.4, "detect": 30.0, "redact": 0.8, "record_intent": 2.0, "send": 900.0}
    facts = {"found": found, "removed": dict(found), "durations": steps, **ended, **FACTS}
    return make_event(Stage.OUTCOME, event_id=event_id, action="sent", **facts)


async def sustained(journal: Journal, seconds: float) -> tuple[float, int]:
    """Give events a second, and how many: made, chained, hashed, written, durable."""
    end = time.perf_counter() + seconds
    count = 0

    async def call() -> None:
        nonlocal count
        while time.perf_counter() < end:
            event_id = new_event_id()
            await journal.record(intent(event_id))
            await journal.record(outcome(event_id))
            count += 2

    begun = time.perf_counter()
    await asyncio.gather(*(call() for _ in range(WRITERS)))
    return count / (time.perf_counter() - begun), count


async def waits(journal: Journal, seconds: float, vendor: float) -> list[float]:
    """Give what each intent waited, in seconds, with ``CALLERS`` calls at once.

    The vendor takes ``vendor`` seconds on average, half as long or half as long again: calls that all took the same
    time would come back in step.
    """
    found: list[float] = []
    drawn = random.Random(7)  # noqa: S311
    end = time.perf_counter() + seconds

    async def call(number: int) -> None:
        await asyncio.sleep(number / CALLERS * vendor)
        while time.perf_counter() < end:
            event_id = new_event_id()
            event = intent(event_id)
            begun = time.perf_counter()
            await journal.record(event)
            found.append(time.perf_counter() - begun)
            await journal.record(outcome(event_id))
            await asyncio.sleep(drawn.uniform(0.5, 1.5) * vendor)

    await asyncio.gather(*(call(number) for number in range(CALLERS)))
    return found


def bare_fsync(directory: Path, seconds: float, pause: float = 0.0) -> list[float]:
    """Give the times of a write of one line with its fsync, to a file that grows, with nothing else going on.

    ``pause``: seconds between two.
    """
    line = b"x" * 900 + b"\n"
    found = []
    descriptor = os.open(directory / "bare", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    end = time.perf_counter() + seconds
    try:
        while time.perf_counter() < end:
            time.sleep(pause)
            begun = time.perf_counter()
            os.write(descriptor, line)
            os.fsync(descriptor)
            found.append(time.perf_counter() - begun)
    finally:
        os.close(descriptor)
    return found


async def measure(root: Path, seconds: float) -> None:
    """Run the rounds and print what they came to."""
    journal = Journal.open(root / "journal", Ed25519PrivateKey.generate())
    bare: list[float] = []
    paced: list[float] = []
    waited: dict[float, list[float]] = {vendor: [] for vendor in VENDOR_SECONDS}
    for _ in range(ROUNDS):
        for vendor in VENDOR_SECONDS:
            bare += await asyncio.to_thread(bare_fsync, root, seconds / ROUNDS / 2)
            paced += await asyncio.to_thread(bare_fsync, root, seconds / ROUNDS / 2, PACE)
            waited[vendor] += await waits(journal, seconds / ROUNDS, vendor)
    processor = time.process_time()
    rate, count = await sustained(journal, seconds)
    processor = time.process_time() - processor
    await journal.close()
    _print("bare write and fsync", bare, bare, paced)
    _print(f"the same, one in {PACE * 1e3:.1f} ms", paced, bare, paced)
    for vendor, found in waited.items():
        _print(f"intent, {CALLERS} calls of {vendor * 1e3:.0f} ms", found, bare, paced)
    print(f"{'sustained':32} {rate:8,.0f} events/s at {processor / count * 1e6:.0f} µs of processor time each")
    print("goals: twice a bare fsync or less, 5,000 events/s or more")


def _print(name: str, found: list[float], bare: list[float], paced: list[float]) -> None:
    median, mean = statistics.median(found), statistics.mean(found)
    ratios = f"{median / statistics.median(bare):5.2f} at once, {median / statistics.median(paced):5.2f} paced"
    print(f"{name:32} median {median * 1e3:6.2f} ms  mean {mean * 1e3:6.2f} ms  to bare: {ratios}")


def main() -> None:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description="Measure the journal.")
    parser.add_argument("--seconds", type=float, default=4.0)
    parser.add_argument("--directory", type=Path, help="Where to write; a temporary directory by default.")
    given = parser.parse_args()
    sys.setswitchinterval(SWITCH_SECONDS)  # as the gateway runs
    with (
        tempfile.TemporaryDirectory(dir=given.directory) as name,
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
    ):
        runner.run(measure(Path(name), given.seconds))


if __name__ == "__main__":
    main()
