"""Tries requests on the real gateway, on this machine alone: its own listener, exchange, detector and egress over TLS.

All vendors of the policy are one stand-in; no other address is dialled, whatever the policy says. The gateway's keys
for the callers, its proofs to the vendors, its journal and the stand-in's certificates are made for the trial, in a
temporary directory, and are gone afterwards.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import ssl
import tempfile
from collections.abc import AsyncIterator, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, TypeVar

import aiohttp
import uvloop
from multidict import CIMultiDict
from yarl import URL

from gateway.app import Gateway
from gateway.commands.watched import Seen, WatchedExchange
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.pool import DetectorPool
from gateway.devca import development_ca, issue
from gateway.edge.listener import Listen
from gateway.edge.rooms import Rooms
from gateway.egress.signing import Outgoing, Signer, rehearsed
from gateway.egress.upstream import Rehearsal
from gateway.policy.callers_file import add_caller
from gateway.policy.day import today
from gateway.policy.request_cases import Reply
from gateway.policy.schema import Agreement, Policy
from gateway.policy.source import BESIDE, CALLERS
from gateway.privacy import guarded_logging
from gateway.settings import Settings
from gateway.simulators.scripted import ScriptedVendor
from gateway.simulators.vendor import Received
from gateway.vendors import dialects
from gateway.vendors.dialect import Dialect

T = TypeVar("T")
KEY_HEADERS = frozenset({"authorization", "x-api-key", "api-key", "x-goog-api-key"})
_SECONDS = 120.0  # for one answer


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as a service sends it. ``caller``: comes with a key of that caller; None: with the headers' own.

    ``headers`` may hold one twice, as a ``CIMultiDict``: it is sent so.
    """

    method: str
    path: str = field(repr=False)  # with the query
    headers: Mapping[str, str] = field(repr=False)
    body: bytes | None = field(repr=False)
    caller: str | None


@dataclass(frozen=True, slots=True)
class Became:
    """What became of a request: step by step, at the vendor, and at the caller."""

    path: str = field(repr=False)
    seen: Seen | None  # None: it did not come as far as the exchange
    received: tuple[Received, ...] = field(repr=False)
    status: int
    content_type: str
    answer: bytes = field(repr=False)


class KeptDetector(DetectorPool):
    """A detector that outlives the gateways that use it: each starts and stops it, and it stays warm."""

    async def start(self) -> None:
        """Start the workers, the first time. Raises DetectorCannotStart."""
        if not self.warm:
            await super().start()

    async def stop(self) -> None:
        """Go on."""

    async def end(self) -> None:
        """End the workers."""
        await super().stop()


class _StandIn:
    """A proof to a vendor that proves nothing."""

    def __init__(self, headers: Mapping[str, str]) -> None:
        self._headers = headers

    async def prepare(self) -> None:
        """Have nothing to fetch."""

    def headers(self, outgoing: Outgoing) -> Mapping[str, str]:
        """Give the same headers for every request."""
        del outgoing
        return self._headers


class Running:
    """A gateway in a trial, with its own state."""

    def __init__(self, gateway: Gateway, watched: WatchedExchange, trial: Trial) -> None:
        self._gateway, self._watched, self._trial = gateway, watched, trial

    async def ask(self, asked: Asked, reply: Reply | None = None) -> Became:
        """Send a request to the gateway, whose vendor answers ``reply``."""
        vendor, watched = self._trial.vendor, self._watched
        before, known = len(vendor.received), len(watched.seen)
        vendor.reply = reply
        others = {"content-length", *(KEY_HEADERS if asked.caller is not None else ())}
        headers = CIMultiDict(pair for pair in asked.headers.items() if pair[0].lower() not in others)
        if asked.caller is not None:
            headers["Authorization"] = f"Bearer {self._trial.keys[asked.caller]}"
        if asked.body is not None:
            headers.setdefault("Content-Type", "application/json")
        url = URL(f"http://127.0.0.1:{self._gateway.listener.port}{asked.path}", encoded=True)
        answer = b""
        timeout = aiohttp.ClientTimeout(total=_SECONDS)
        async with (
            aiohttp.ClientSession(skip_auto_headers=("User-Agent", "Accept"), timeout=timeout) as session,
            session.request(asked.method, url, headers=headers, data=asked.body) as response,
        ):
            with contextlib.suppress(aiohttp.ClientPayloadError):  # the gateway breaks a stream off that went wrong
                async for piece in response.content.iter_any():
                    answer += piece
            kind = response.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            seen = watched.seen[known] if len(watched.seen) > known else None
            return Became(asked.path, seen, tuple(vendor.received[before:]), response.status, kind, answer)


@dataclass(frozen=True, slots=True)
class Trial:
    """A policy that is tried. ``keys`` are those of the callers, by name; ``policies`` is the trial's own copy."""

    root: Path
    policies: Path
    keys: Mapping[str, str] = field(repr=False)
    vendor: ScriptedVendor
    rehearsal: Rehearsal
    detector: KeptDetector

    @contextlib.asynccontextmanager
    async def gateway(self, day: date | None = None) -> AsyncIterator[Running]:
        """Run a gateway on that day; each has its own journal, and has seen no call before."""
        made: list[WatchedExchange] = []

        def watched(rooms: Rooms, fallback: Dialect) -> WatchedExchange:
            made.append(WatchedExchange(rooms, fallback))
            return made[-1]

        with tempfile.TemporaryDirectory(dir=self.root, prefix="state-") as state:
            gateway = Gateway(
                _settings(self.policies, Path(state)),
                rehearsal=self.rehearsal,
                detector=self.detector,
                clock=today if day is None else lambda: day,
                exchange=watched,
            )
            await gateway.start()
            try:
                yield Running(gateway, made[0], self)
            finally:
                await gateway.stop()


@contextlib.asynccontextmanager
async def trial(policy: Policy, directory: Path, engine: EngineSettings) -> AsyncIterator[Trial]:
    """Set a trial of a policy up, which was read from a directory. Raises DetectorCannotStart, PolicyError."""
    with tempfile.TemporaryDirectory(prefix="phi-gateway-trial-") as name:
        root = Path(name)
        policies = _write(policy, directory, root)
        keys = {caller: add_caller(policies / CALLERS, caller) for caller in policy.callers}
        hosts = sorted({agreement.host for agreement in policy.agreements.values()})
        authority = development_ca(root / "tls")
        pair = issue(authority, root / "tls", "vendor", hosts)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pair.certificate, pair.key)
        detector = KeptDetector(model=engine.model, beside=engine.beside, workers=1)
        async with contextlib.AsyncExitStack() as stack:
            vendor = await stack.enter_async_context(ScriptedVendor("").serve(context))
            stack.enter_context(rehearsed(_stand_ins(policy)))
            stack.push_async_callback(detector.end)
            addresses = dict.fromkeys(hosts, ("127.0.0.1", vendor.port))
            yield Trial(root, policies, keys, vendor, Rehearsal(addresses, authority.certificate, pins=False), detector)


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run a trial to its end. What any library would log is dropped."""
    with (
        open(os.devnull, "w") as silence,  # noqa: PTH123 - not a file of ours
        guarded_logging(silence),
        asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner,
    ):
        return runner.run(work)


def _write(policy: Policy, directory: Path, root: Path) -> Path:
    """Write a policy below ``root`` as it was read from its directory; give the directory of the copy.

    Trusted roots are written where the agreements say, seen from the copy, which lies so deep that they lie below
    ``root`` too. Those at an absolute path are read where they are.
    """
    beside = {
        tls.ca_file.relative_to(directory): (tls.roots or "").encode()
        for tls in (agreement.tls for agreement in policy.agreements.values())
        if tls.ca_file is not None and tls.ca_file.is_relative_to(directory)
    }
    above = max((path.parts.count("..") for path in beside), default=0)
    policies = root.joinpath("given", *["above"] * above, "policies")
    for name, content in policy.files.items():
        if not name.startswith(BESIDE):
            _write_file(policies / name, content)
    for path, certificates in beside.items():
        _write_file(policies / path, certificates)
    return policies


def _write_file(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)


def _settings(policies: Path, state: Path) -> Settings:
    return Settings(
        listen=Listen("127.0.0.1", 0, None, drain_seconds=5),
        policies=policies,
        state=state,
        engine=EngineSettings(),
        detector_workers=1,
        identifiers="sealed",
        sinks=(),
        checkpoints=(),
        body_limit=32 * 1024 * 1024,
        body_seconds=30,
        detect_seconds=30,
    )


def _stand_ins(policy: Policy) -> dict[tuple[str, str], Signer]:
    """Give a proof for every credential that the policy names, so that none is read."""
    known = dialects()
    return {
        (agreement.credential.kind, agreement.credential.name): _StandIn(
            _proof(agreement, known.get(agreement.dialect))
        )
        for agreement in policy.agreements.values()
    }


def _proof(agreement: Agreement, dialect: Dialect | None) -> Mapping[str, str]:
    kind = agreement.credential.kind
    if dialect is not None and kind in ("env", "file"):
        return dialect.credentials(f"the-vendor-key-from-{kind}")
    return {"authorization": f"made-at-each-call-from-{kind}"}
