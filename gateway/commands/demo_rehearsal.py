"""Runs the demo's calls: the real gateway between the vendors' official SDKs and simulated vendors."""

from __future__ import annotations

import asyncio
import contextlib
import json
import re
import shutil
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import anthropic

from gateway.app import Gateway
from gateway.audit.chain import verify
from gateway.audit.keys import public_key, secret
from gateway.audit.tail import last_events
from gateway.commands.demo_calls import CALLERS, CALLS, Asked, DemoCall
from gateway.commands.demo_story import Shown
from gateway.commands.demo_vendors import Vendors, simulated_vendors, stand_in_environment
from gateway.detector.engine_settings import EngineSettings
from gateway.devca import Pair, development_ca, issue
from gateway.edge.listener import Listen
from gateway.edge.port import TlsFiles
from gateway.edge.replies import EVENT_ID_HEADER
from gateway.egress.upstream import Rehearsal
from gateway.policy.access_keys import access_secret
from gateway.policy.callers_file import add_access_key, add_caller
from gateway.settings import Settings
from gateway.simulators.vendor import Received

_ALL = 10_000  # events; more than the demo makes


async def rehearse(policies: Path) -> tuple[list[Shown], bool]:
    """Make all calls. Gives what came of them, and whether the audit trail is intact."""
    with tempfile.TemporaryDirectory(prefix="phi-gateway-demo-") as name:
        root = Path(name)
        shutil.copytree(policies, root / "policies")
        authority = await asyncio.to_thread(development_ca, root / "tls")
        front = issue(authority, root / "tls", "gateway", ["127.0.0.1", "localhost"])
        keys = _issued(root)
        async with contextlib.AsyncExitStack() as stack:
            account = stack.enter_context(stand_in_environment(root, authority))
            vendors = await stack.enter_async_context(simulated_vendors(authority, root / "tls", account))
            gateway = await stack.enter_async_context(_gateway(root, front, vendors.rehearsal))
            service = _Service(f"https://127.0.0.1:{gateway.listener.port}", keys, vendors, root)
            shown = [await service.make(call) for call in CALLS]
        journal, own = root / "state" / "journal", public_key(root / "state" / "keys" / "audit.pub")
        verdict = await asyncio.to_thread(verify, journal, own, checkpoints=root / "checkpoints")
        return shown, verdict.ok and verdict.unsigned == 0


def _issued(root: Path) -> dict[tuple[str, bool], str]:
    """Issue each caller a key and, as ``caller add --aws`` does, an access key (True), written id:secret."""
    callers, state = root / "policies" / "callers.yaml", root / "state" / "keys"
    state.mkdir(parents=True, mode=0o700)
    issued = {}
    for caller in CALLERS:
        record = add_access_key(callers, caller)
        issued[caller, True] = f"{record.id}:{access_secret(secret(state, 'access.key'), caller, record.id)}"
        issued[caller, False] = add_caller(callers, caller)
    return issued


@contextlib.asynccontextmanager
async def _gateway(root: Path, front: Pair, rehearsal: Rehearsal) -> AsyncIterator[Gateway]:
    settings = Settings(
        listen=Listen("127.0.0.1", 0, TlsFiles(front.certificate, front.key), drain_seconds=5),
        policies=root / "policies",
        state=root / "state",
        engine=EngineSettings(),
        detector_workers=1,
        identifiers="sealed",
        sinks=(),
        checkpoints=(root / "checkpoints",),
        body_limit=32 * 1024 * 1024,
        body_seconds=30,
        detect_seconds=30,
    )
    gateway = Gateway(settings, rehearsal=rehearsal)
    await gateway.start()
    try:
        yield gateway
    finally:
        await gateway.stop()


@dataclass(frozen=True, slots=True)
class _Service:
    """An internal service that makes the calls, and looks at what came of each."""

    gateway: str
    keys: dict[tuple[str, bool], str]
    vendors: Vendors
    root: Path

    async def make(self, call: DemoCall) -> Shown:
        """Make one call with the official SDK, and hold what came of it against what must be."""
        shown = Shown(call.name, call.title, call.vendor, call.sdk, call.sent)
        journal, vendors = self.root / "state" / "journal", self.vendors
        before, said, count = len(vendors.received), len(vendors.answered), len(last_events(journal, _ALL))
        intents = _IntentOnDisk(journal)
        for vendor in vendors.all:
            vendor.on_request = intents.look
        key = self.keys[call.caller, call.signs]
        try:
            async with call.client(self.gateway, call.path, key, call.headers) as client:
                shown.caller_received = await call.make(Asked(client))
            shown.outcome = "sent"
        except Exception as failure:  # whatever an SDK raises is shown, and held against what must be
            shown.caller_received = _refusal(failure)
        received = vendors.received[before:]
        shown.vendor_received = [one.json for one in received]
        shown.vendor_answered = "\n".join(vendors.answered[said:]).replace("\\n", "\n")
        left = "\n".join(f"{one.path} {one.headers} {one.body.decode()}" for one in received)
        shown.events = last_events(journal, _ALL)[count:]
        shown.faults = faults(call, shown, left, intents.missing)
        return shown


class _IntentOnDisk:
    """Reads the journal's files at the moment at which a vendor gets a request."""

    def __init__(self, journal: Path) -> None:
        self._journal = journal
        self._requests = 0
        self.missing: list[int] = []

    async def look(self, _received: Received) -> None:
        self._requests += 1
        events = await asyncio.to_thread(last_events, self._journal, 1)
        if not events or events[0]["stage"] != "intent":
            self.missing.append(self._requests)


def _refusal(failure: Exception) -> dict[str, Any]:
    told: dict[str, Any] = {"exception": type(failure).__name__}
    if not isinstance(failure, anthropic.APIStatusError):
        return {**told, "error": str(failure)}
    event_id = failure.response.headers.get(EVENT_ID_HEADER)
    return {**told, "status": failure.status_code, "event_id": event_id, "error": failure.body}


def faults(call: DemoCall, shown: Shown, left: str, early: list[int]) -> list[str]:
    """Say what did not hold.

    ``left``: all that any vendor received. ``early``: the numbers of requests that came before their intent.
    """
    found = []
    if shown.outcome != call.outcome:
        found.append(f"expected to be {call.outcome}")
    found += [f"an identifier left the building: {value!r}" for value in call.identifiers if value in left]
    received = json.dumps(shown.caller_received, ensure_ascii=False)
    found += [f"not restored to the caller: {value!r}" for value in call.restored if value not in received]
    if call.outcome == "refused":
        if left:
            found.append("the vendor received something")
        if call.code not in received:
            found.append(f"the refusal does not say {call.code}")
    found += [f"request {number} reached the vendor before its intent was on disk" for number in early]
    named = {str(event.get("vendor")) for event in shown.events}
    if call.outcome == "sent" and named != {call.vendor}:
        found.append(f"the audit trail names {sorted(named)}, expected {call.vendor}")
    stages = [event["stage"] for event in shown.events]
    expected = ["refusal"] if call.outcome == "refused" else ["intent", "outcome"] * len(shown.vendor_received)
    if stages != expected:
        found.append(f"audit events {stages}, expected {expected}")
    ends = [
        str(event.get("outcome"))
        for event in shown.events
        if event["stage"] == "outcome" and event.get("outcome") != "ok"
    ]
    found += [f"an outcome is {end}, expected ok" for end in ends]
    written = json.dumps(shown.events)
    # By itself: five digits of a ZIP code stand in a hash or a sealed token by chance.
    found += [
        "an identifier is in the audit trail"
        for value in call.identifiers
        if re.search(rf"(?<![A-Za-z0-9+/]){re.escape(value)}(?![A-Za-z0-9+/])", written)
    ]
    return found
