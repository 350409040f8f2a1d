"""Runs canaries: real listener, live policy, live detector, real egress over TLS; at its end a simulated vendor.

Nothing of a run reaches a real vendor: names lead to this machine alone, and the key is the simulated vendors'. Each
call has its intent and outcome in the journal, marked synthetic; each route then gets one event of stage ``canary``.
"""

from __future__ import annotations

import asyncio
import base64
import json
import re
import ssl
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from urllib.parse import unquote

import aiohttp

from gateway.audit.event import Outcome, Stage, make_event, new_event_id
from gateway.audit.journal import Journal
from gateway.audit.sealing import Sealer
from gateway.budgets.budgets import LocalBudgets
from gateway.canaries import anthropic, bedrock, openai, vertex
from gateway.canaries.plant import Position, Seeds
from gateway.canaries.report import Report, RouteReport, Verdict
from gateway.canaries.view import View, rehearsed
from gateway.devca import development_ca, issue
from gateway.edge.attempts import Attempts
from gateway.edge.call import Call
from gateway.edge.exchange import Exchange
from gateway.edge.ledger import Ledger
from gateway.edge.listener import Listen, Listener
from gateway.edge.remote import RemoteDetector
from gateway.edge.rooms import Rooms
from gateway.edge.spending import Spending
from gateway.egress.upstream import Rehearsal, Upstream
from gateway.policy.decide import authorise_endpoint
from gateway.policy.schema import Policy, Route
from gateway.policy.wildcards import matches
from gateway.refusals import Reason, Refusal
from gateway.simulators.anthropic import SimulatedAnthropic
from gateway.simulators.bedrock import SimulatedBedrock
from gateway.simulators.openai import SimulatedOpenAI
from gateway.simulators.vendor import Received, SimulatedVendor
from gateway.simulators.vertex import SimulatedVertex

_POSITIONS: Mapping[str, tuple[Sequence[Position], Sequence[str]]] = {
    "anthropic": (anthropic.POSITIONS, anthropic.MODELS),
    "openai": (openai.POSITIONS, openai.MODELS),
    "azure": (openai.AZURE, ()),
    "bedrock": (bedrock.POSITIONS, bedrock.MODELS),
    "vertex": (vertex.POSITIONS, vertex.MODELS),
}
_VENDOR_KEY = "the-key-of-simulated-vendors"
_SECONDS = 120.0  # for one call: the detector may be busy with real ones


@dataclass(frozen=True, slots=True)
class Ground:
    """What a run needs of the gateway: the live rooms, the journal, and what its day is."""

    rooms: Rooms
    journal: Journal
    sealer: Sealer
    fallback: str = "anthropic"
    only: frozenset[str] | None = None  # routes; None: all


class _Fixed:
    """Stands where the exchange looks for the policy in force."""

    def __init__(self, policy: Policy) -> None:
        self._policy = policy

    @property
    def current(self) -> Policy:
        """The policy to be rehearsed."""
        return self._policy


async def run_canaries(ground: Ground) -> Report:
    """Run through every route. Raises OSError where this machine cannot listen; a fault of a route is in the report."""
    policy = ground.rooms.policy.current
    routes = {n: r for n, r in policy.routes.items() if ground.only is None or n in ground.only}
    today = ground.rooms.today()
    with tempfile.TemporaryDirectory(prefix="phi-gateway-canary-") as name:
        async with AsyncExitStack() as stack:
            stage = await _Stage.build(ground, policy, routes, Path(name), today, stack)
            reports = [await stage.route(route) for route in routes.values()]
    report = Report(policy.hash, ground.rooms.detector.version, tuple(reports))
    for one in report.routes:
        await _record(ground, report, one)
    return report


@dataclass(slots=True)
class _Stage:
    """Everything that is built for a run."""

    view: View
    base: str
    session: aiohttp.ClientSession
    received: list[Received]
    today: date
    number: int = field(default=0)

    @classmethod
    async def build(
        cls,
        ground: Ground,
        policy: Policy,
        routes: Mapping[str, Route],
        folder: Path,
        today: date,
        stack: AsyncExitStack,
    ) -> _Stage:
        received: list[Received] = []
        credential = folder / "key"
        credential.write_text(_VENDOR_KEY)
        credential.chmod(0o600)
        view = rehearsed(policy, routes, credential, today=today)
        hosts, roots = await _vendors(view.current, routes.values(), folder, received, stack)
        upstream = Upstream(rehearsal=Rehearsal(hosts, roots))
        stack.push_async_callback(upstream.close)
        ledger = Ledger(ground.journal, ground.sealer, synthetic=True)
        live = ground.rooms
        rooms = replace(
            live,
            policy=_Fixed(view.current),
            ledger=ledger,
            attempts=Attempts(ledger, upstream, live.attempts.destination),
            spending=Spending(LocalBudgets()),
            remote=RemoteDetector(ledger, upstream, live.attempts.destination, live.today),
        )
        listener = Listener(
            Listen("127.0.0.1", 0, None, drain_seconds=5, quiet=True),
            Exchange(rooms, fallback=live.dialects[ground.fallback]),
            new_call=lambda: Call(new_event_id()),
            ready=dict,
        )
        await listener.start()
        stack.push_async_callback(listener.stop)
        session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=_SECONDS), trust_env=False)
        await stack.enter_async_context(session)
        return cls(view, f"http://127.0.0.1:{listener.port}", session, received, today)

    async def route(self, route: Route) -> RouteReport:
        """Send one call for each operation that an agreement of the route covers."""
        agreement = self.view.current.agreements[route.vendor]
        report = RouteReport(route.name, route.vendor, agreement.dialect, route.profile)
        positions, usual = _POSITIONS[agreement.dialect]
        globs = agreement.baa.models if agreement.baa is not None else ()
        for position in positions:
            model = _model(position.models or usual, globs)
            covered = authorise_endpoint(self.view.current, route, position.endpoint, today=self.today)
            if model is None or isinstance(covered, Refusal):
                continue
            for streamed in (False, True) if position.streams else (False,):
                await self._call(route, position, model, report, streamed=streamed)
        return report

    async def _call(self, route: Route, position: Position, model: str, report: RouteReport, *, streamed: bool) -> None:
        seeds = _seeds(route, model)
        body = position.body(seeds)
        if streamed:
            body["stream"] = True
        self.number += 1
        before = len(self.received)
        said = f"canary-{self.number}"
        known = base64.urlsafe_b64encode(json.dumps([f"{said}-known"]).encode()).decode()
        headers = {
            "authorization": f"Bearer {self.view.key}",
            "content-type": "application/json",
            "x-phi-actor": f"{said}-actor",
            "x-phi-subject": f"{said}-subject",
            "x-phi-session": f"{said}-session",
            "x-phi-purpose": route.purpose,
            "x-phi-known": known,
            **({"anthropic-version": "2023-06-01"} if report.dialect == "anthropic" else {}),
        }
        path = position.path.replace("{model}", model.replace(":", "%3A"))
        try:
            async with self.session.post(
                f"{self.base}{route.path}{path}", data=json.dumps(body), headers=headers
            ) as reply:
                status, answer = reply.status, await reply.read()
        except (aiohttp.ClientError, TimeoutError) as failure:
            report.faults.append(f"{position.endpoint}: {type(failure).__name__}")
            return
        report.calls += 1
        report.checks += seeds.positions
        report.planted.update(entity for _, entity in seeds.planted)
        left = list(_texts(self.received[before:]))
        away = seeds.escaped(left)
        report.escapes += len(away) + sum(said in text for text in left)
        report.left.update(entity for _, entity in away)
        if status != 200:
            report.faults.append(f"{position.endpoint}: {_code(status, answer)}")
        elif route.restore is None and _answers(position) and not _restored(seeds, route, answer):
            report.unrestored += 1


async def _vendors(
    policy: Policy, routes: Iterable[Route], folder: Path, received: list[Received], stack: AsyncExitStack
) -> tuple[dict[str, tuple[str, int]], Path]:
    """Let a simulated vendor of each dialect listen, at every host that the routes lead to."""
    authority = await asyncio.to_thread(development_ca, folder / "tls")
    agreements = [policy.agreements[vendor] for route in routes for vendor in route.vendors]
    names = sorted({agreement.host for agreement in agreements})
    pair = await asyncio.to_thread(issue, authority, folder / "tls", "vendor", names or ["localhost"])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pair.certificate, pair.key)
    made: dict[str, SimulatedVendor] = {
        "anthropic": SimulatedAnthropic(_VENDOR_KEY, received),
        "openai": SimulatedOpenAI(_VENDOR_KEY, received),
        "azure": SimulatedOpenAI(_VENDOR_KEY, received, azure=True),
        "bedrock": SimulatedBedrock(_VENDOR_KEY, received),
        "vertex": SimulatedVertex(_VENDOR_KEY, received),
    }
    needed = {agreement.dialect for agreement in agreements}
    for dialect in needed:
        await stack.enter_async_context(made[dialect].serve(context))
    return {a.host: ("127.0.0.1", made[a.dialect].port) for a in agreements}, authority.certificate


_PLANTED = ("PERSON", "EMAIL_ADDRESS", "US_SSN", "PHONE_NUMBER", "DATE", "MEDICAL_RECORD_NUMBER")


def _seeds(route: Route, model: str) -> Seeds:
    """Give what a run plants: identifiers of the entities that do not leave the route as they are."""
    rules = {entity: route.redaction.rule(entity) for entity in _PLANTED}
    return Seeds(
        frozenset(entity for entity, rule in rules.items() if rule.operator != "keep"),
        model,
        moved=rules["DATE"].operator == "shift_date",
        in_part=frozenset(
            entity
            for entity, rule in rules.items()
            if rule.operator == "mask" and "chars_to_mask" in dict(rule.parameters)
        ),
    )


def _model(known: Sequence[str], globs: Sequence[str]) -> str | None:
    """Give a model that the agreement covers: a known one, else one that it lists by name."""
    for model in known:
        if any(matches(glob, model) for glob in globs):
            return model
    return None if known else next((glob for glob in globs if "*" not in glob), None)


def _texts(received: Iterable[Received]) -> Iterator[str]:
    """Give what a vendor received, also as it reads once it is decoded."""
    for one in received:
        body = one.body.decode("utf-8", "replace")
        yield body
        yield from (base64.b64decode(run + "==").decode("utf-8", "replace") for run in _BASE64.findall(body))
        yield unquote(one.path)
        yield from one.headers.values()


_BASE64 = re.compile(r"[A-Za-z0-9+/]{40,}")


def _answers(position: Position) -> bool:
    """Whether the simulated vendor's answer to an operation repeats what it was sent."""
    return position.endpoint in ("messages", "chat_completions", "responses", "converse", "generate_content")


def _restored(seeds: Seeds, route: Route, answer: bytes) -> bool:
    """Whether a value came back, where one can: only a placeholder is ever restored."""
    text = re.sub(r"\\u00([0-9a-f]{2})", lambda found: chr(int(found[1], 16)), answer.decode("utf-8", "replace"))
    due = [value for value, entity in seeds.planted if route.redaction.rule(entity).operator == "placeholder"]
    return any(value in text for value in due) or not due


def _code(status: int, answer: bytes) -> str:
    """Give the stable code of a refusal: one of the gateway's own words, or the status."""
    found = next((reason.value for reason in Reason if f'"{reason.value}"'.encode() in answer), None)
    return found or f"status {status}"


async def _record(ground: Ground, report: Report, one: RouteReport) -> None:
    outcome = {
        Verdict.HELD: Outcome.OK,
        Verdict.CLOSED: Outcome.REFUSED,
        Verdict.FAILED: Outcome.FAILED,
        Verdict.ESCAPED: Outcome.ESCAPED,
    }[one.verdict]
    event = make_event(
        Stage.CANARY,
        action="none",
        outcome=outcome,
        synthetic=True,
        route=one.route,
        vendor=one.vendor,
        dialect=one.dialect,
        profile=one.profile,
        policy_hash=report.policy_hash,
        detector_version=report.detector_version or None,
        checks=one.checks,
        escapes=one.escapes,
        found=dict(one.planted),
        removed=dict(one.taken_out),
    )
    await ground.rooms.ledger.note(event)
