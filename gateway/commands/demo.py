"""``phi-gateway demo``: the real gateway, the vendor's official SDK, and a simulated vendor, on this machine alone."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import shutil
import ssl
import sys
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import click
import uvloop

from gateway.app import Gateway
from gateway.audit.chain import verify
from gateway.audit.keys import public_key
from gateway.audit.tail import last_events
from gateway.commands.demo_calls import CALLERS, CALLS, Asked, DemoCall
from gateway.detector.engine import ModelMissing
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.pool import DetectorCannotStart
from gateway.devca import Pair, development_ca, issue
from gateway.edge.listener import Listen, TlsFiles
from gateway.edge.replies import EVENT_ID_HEADER
from gateway.egress.upstream import Rehearsal
from gateway.policy.callers_file import add_caller
from gateway.policy.problems import PolicyError
from gateway.privacy import guarded_logging
from gateway.settings import Settings
from gateway.simulators.anthropic import Received, SimulatedAnthropic

_VENDOR_KEY = "the-gateways-own-vendor-key"
_HOSTS = ("api.anthropic.com", "without-agreement.example.com", "expired-agreement.example.com")


@dataclass(slots=True)
class Shown:
    """What came of one call."""

    name: str
    title: str
    sent: str = field(repr=False)
    outcome: str = "refused"
    vendor_received: list[Any] = field(default_factory=list, repr=False)
    vendor_answered: str = field(default="", repr=False)
    caller_received: Any = field(default=None, repr=False)
    events: list[dict[str, Any]] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


def run_demo(policies: Path, *, as_json: bool) -> int:
    """Run the demo; gives 0 only if everything held."""
    try:
        import anthropic  # noqa: F401, PLC0415 - a dependency of the demo alone
    except ImportError:
        click.echo("the demo drives the official SDK; install it with: pip install anthropic", err=True)
        return 1
    with open(os.devnull, "w") as silence, guarded_logging(silence):  # noqa: PTH123 - not a file of ours
        try:
            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                shown, verified = runner.run(_rehearse(policies))
        except (PolicyError, DetectorCannotStart, ModelMissing) as failure:
            click.echo(str(failure), err=True)
            return 1
    held = verified and not any(call.faults for call in shown)
    if as_json:
        calls = [
            {
                "name": call.name,
                "outcome": call.outcome,
                "vendor_received": call.vendor_received,
                "caller_received": call.caller_received,
                "events": call.events,
            }
            for call in shown
        ]
        click.echo(json.dumps({"calls": calls, "audit_verified": verified}, ensure_ascii=False))
        for call in shown:
            for fault in call.faults:
                click.echo(f"{call.name}: {fault}", err=True)
    else:
        _tell(shown, verified)
    return 0 if held else 1


async def _rehearse(policies: Path) -> tuple[list[Shown], bool]:
    with tempfile.TemporaryDirectory(prefix="phi-gateway-demo-") as name, _environment():
        root = Path(name)
        shutil.copytree(policies, root / "policies")
        keys = {caller: add_caller(root / "policies" / "callers.yaml", caller) for caller in CALLERS}
        authority = await asyncio.to_thread(development_ca, root / "tls")
        front = issue(authority, root / "tls", "gateway", ["127.0.0.1", "localhost"])
        back = issue(authority, root / "tls", "vendor", list(_HOSTS))
        vendor = SimulatedAnthropic(_VENDOR_KEY)
        async with vendor.serve(_server_context(back)):
            rehearsal = Rehearsal(dict.fromkeys(_HOSTS, ("127.0.0.1", vendor.port)), authority.certificate)
            async with _gateway(root, front, rehearsal) as gateway:
                journal = root / "state" / "journal"
                before = _IntentOnDisk(journal)
                vendor.on_request = before.look
                base = f"https://127.0.0.1:{gateway.listener.port}"
                shown = [await _one(call, base, keys[call.caller], authority, vendor, journal) for call in CALLS]
                for number in before.missing:
                    shown[0].faults.append(f"request {number} reached the vendor before its intent was on disk")
        verdict = verify(journal, public_key(root / "state" / "keys" / "audit.pub"), checkpoints=root / "checkpoints")
        return shown, verdict.ok and verdict.unsigned == 0


class _IntentOnDisk:
    """Reads the journal's files at the moment at which the vendor gets a request."""

    def __init__(self, journal: Path) -> None:
        self._journal = journal
        self._requests = 0
        self.missing: list[int] = []

    async def look(self, _received: Received) -> None:
        self._requests += 1
        events = await asyncio.to_thread(last_events, self._journal, 1)
        if not events or events[0]["stage"] != "intent":
            self.missing.append(self._requests)


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


@contextlib.contextmanager
def _environment() -> Iterator[None]:
    """Stand-in credentials while the demo runs: a real key is not used, and not needed."""
    kept = os.environ.get("ANTHROPIC_API_KEY")
    os.environ["ANTHROPIC_API_KEY"] = _VENDOR_KEY
    try:
        yield
    finally:
        if kept is None:
            del os.environ["ANTHROPIC_API_KEY"]
        else:
            os.environ["ANTHROPIC_API_KEY"] = kept


def _server_context(pair: Pair) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(pair.certificate, pair.key)
    return context


async def _one(
    call: DemoCall, base: str, key: str, authority: Pair, vendor: SimulatedAnthropic, journal: Path
) -> Shown:
    """Make one call with the official SDK, as a service would, and hold what came of it against what must be."""
    import anthropic  # noqa: PLC0415 - a dependency of the demo alone

    shown = Shown(call.name, call.title, call.sent)
    before, said, count = len(vendor.received), len(vendor.answered), len(last_events(journal, 10_000))
    trust = ssl.create_default_context(cafile=str(authority.certificate))
    client = anthropic.AsyncAnthropic(
        base_url=base + call.path,
        api_key=key,
        default_headers=call.headers,
        http_client=anthropic.DefaultAsyncHttpxClient(verify=trust),
    )
    async with client:
        asked = Asked(client)
        try:
            shown.caller_received = await call.make(asked)
            shown.outcome = "sent"
        except anthropic.APIStatusError as refusal:
            shown.caller_received = {
                "exception": type(refusal).__name__,
                "status": refusal.status_code,
                "event_id": refusal.response.headers.get(EVENT_ID_HEADER),
                "error": refusal.body,
            }
    shown.vendor_received = [received.json for received in vendor.received[before:]]
    shown.vendor_answered = "\n".join(vendor.answered[said:]).replace("\\n", "\n")
    shown.events = last_events(journal, 10_000)[count:]
    shown.faults = _faults(call, shown, b"".join(received.body for received in vendor.received[before:]))
    return shown


def _faults(call: DemoCall, shown: Shown, left: bytes) -> list[str]:
    faults = []
    text = left.decode()
    if shown.outcome != call.outcome:
        faults.append(f"expected to be {call.outcome}")
    faults += [f"an identifier left the building: {value!r}" for value in call.identifiers if value in text]
    received = json.dumps(shown.caller_received, ensure_ascii=False)
    faults += [f"not restored to the caller: {value!r}" for value in call.restored if value not in received]
    if call.outcome == "refused":
        if left:
            faults.append("the vendor received something")
        if call.code not in received:
            faults.append(f"the refusal does not say {call.code}")
    stages = [event["stage"] for event in shown.events]
    expected = ["refusal"] if call.outcome == "refused" else ["intent", "outcome"] * len(shown.vendor_received)
    if stages != expected:
        faults.append(f"audit events {stages}, expected {expected}")
    written = json.dumps(shown.events)
    faults += ["an identifier is in the audit trail" for value in call.identifiers if value in written]
    return faults


# ---- the story, for the eye


def _tell(shown: list[Shown], verified: bool) -> None:
    style: Callable[..., str] = click.style if sys.stdout.isatty() else lambda text, **_: str(text)
    for number, call in enumerate(shown, 1):
        click.echo(style(f"\n━━ {number}. {call.title} ", bold=True) + "━" * max(0, 90 - len(call.title)))
        _block("caller sent", call.sent, style, "cyan")
        if call.vendor_received:
            for body in call.vendor_received:
                _block("left the building", _readable(body), style, "yellow")
            _block("vendor answered", call.vendor_answered, style, "yellow")
        else:
            _block("left the building", "nothing", style, "green")
        received = call.caller_received
        told = received if isinstance(received, str) else json.dumps(received, indent=2, ensure_ascii=False)
        _block("caller got", told, style, "cyan")
        for event in call.events:
            _block("audit", _event_line(event), style, "magenta")
        for fault in call.faults:
            click.echo(style(f"   FAULT: {fault}", fg="red", bold=True))
    mark = style("intact", fg="green") if verified else style("NOT INTACT", fg="red")
    click.echo(f"\n━━ audit trail: {mark}, verified offline with the public key and the checkpoints kept elsewhere")
    faults = sum(len(call.faults) for call in shown)
    click.echo(style("everything held" if verified and not faults else f"{faults} faults", bold=True))


def _block(name: str, text: str, style: Callable[..., str], colour: str) -> None:
    label = style(f"{name:>18} │ ", fg=colour)
    for index, line in enumerate(text.splitlines() or [""]):
        click.echo((label if index == 0 else style(f"{'':>18} │ ", fg=colour)) + line)


def _readable(body: Any) -> str:
    parts = []
    for message in body.get("messages", ()):
        content = message["content"]
        parts.append(
            f"{message['role']}: {content if isinstance(content, str) else json.dumps(content, ensure_ascii=False)}"
        )
    if body.get("system"):
        parts.insert(0, f"system: {body['system']}")
    return "\n".join(parts)


def _event_line(event: dict[str, Any]) -> str:
    names = (
        "stage",
        "outcome",
        "reason",
        "caller",
        "route",
        "vendor",
        "model",
        "agreement",
        "subject",
        "removed",
        "tls_out",
    )
    return json.dumps({name: event[name] for name in names if event.get(name)}, ensure_ascii=False)
