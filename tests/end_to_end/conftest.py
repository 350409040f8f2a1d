"""A whole gateway on loopback: real listener, policy, journal, egress and TLS; a simulated vendor behind it."""

from __future__ import annotations

import asyncio
import io
import logging
import shutil
import ssl
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import aiohttp
import anthropic
import pytest
import pytest_asyncio

from gateway import privacy
from gateway.app import Gateway
from gateway.audit.sinks.options import SinkSettings
from gateway.audit.tail import last_events
from gateway.budgets.configured import SharedBooks
from gateway.detector.backlog import Backlog, Work, weight
from gateway.detector.engine import Engine
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.pool import Load
from gateway.devca import Pair, development_ca, issue
from gateway.edge.forward_settings import ForwardListen
from gateway.edge.listener import Listen
from gateway.edge.port import TlsFiles
from gateway.egress.upstream import Rehearsal
from gateway.policy.callers_file import add_caller
from gateway.settings import Settings
from gateway.simulators.anthropic import SimulatedAnthropic
from gateway.simulators.vendor import SimulatedVendor

ROOT = Path(__file__).parents[2]
VENDOR_KEY = "vendor-key-for-tests"
HOST = "api.anthropic.com"
METADATA = {"X-Phi-Actor": "dr-house", "X-Phi-Subject": "MRN-5551234", "X-Phi-Session": "enc-1"}


class Overheard(logging.Handler):
    """What any handler of any library would be given while the gateway works; the caller's SDK is not the gateway."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if (record.threadName or "").startswith("caller"):
            return  # an SDK that blocks, in a thread of its own; the gateway may use the same library
        if record.name.split(".")[0] not in ("anthropic", "openai", "httpx", "httpx2", "httpcore", "httpcore2"):
            self.lines.append(f"{record.getMessage()} {record.exc_info} {record.stack_info}")


class InProcessDetector:
    """The engine without its processes, for tests of everything else. Fails on demand."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.version, self.manifest = engine.version, engine.manifest
        self.warm = True
        self.failure: Exception | None = None
        self.backlog = Backlog(1)
        self.load = Load(queue=0, busy=0, idle=1, restarts=0)

    async def start(self) -> None:
        pass

    async def stop(self) -> None:
        pass

    async def detect(self, segments: Any, rules: Any, *, timeout: float, turn: Any = None) -> Any:
        del timeout, turn
        if self.failure is not None:
            raise self.failure
        return self._engine.analyze(segments, rules)

    async def work(self, segments: Any, rules: Any, *, remembered: bool) -> Work:
        del rules, remembered
        size = weight(segment.text for segment in segments)
        return Work(short=size, second=size)

    async def second_look(self, texts: Any, rules: Any, *, timeout: float, turn: Any = None) -> Any:
        del timeout, turn
        return self._engine.second_look(texts, rules)


@dataclass
class House:
    """A running gateway with its vendor."""

    gateway: Gateway
    vendor: SimulatedVendor
    root: Path
    keys: dict[str, str]
    authority: Pair
    detector: InProcessDetector
    log: io.StringIO
    overheard: Overheard
    clients: list[Any] = field(default_factory=list)

    @property
    def base(self) -> str:
        return f"https://127.0.0.1:{self.gateway.listener.port}"

    @property
    def journal(self) -> Path:
        return self.root / "state" / "journal"

    def events(self) -> list[dict[str, Any]]:
        return [e for e in last_events(self.journal, 1000) if e["stage"] not in ("gateway", "policy")]

    def trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=str(self.authority.certificate))

    def sdk(
        self, route: str = "/billing-codes", caller: str = "billing-svc", **options: Any
    ) -> anthropic.AsyncAnthropic:
        client = anthropic.AsyncAnthropic(
            base_url=self.base + route,
            api_key=options.pop("api_key", self.keys[caller]),
            default_headers=options.pop("headers", METADATA),
            http_client=anthropic.DefaultAsyncHttpxClient(verify=self.trust()),
            max_retries=options.pop("max_retries", 0),
            **options,
        )
        self.clients.append(client)
        return client

    async def raw(
        self, method: str, path: str, *, key: str | None = None, headers: dict[str, str] | None = None, **options: Any
    ) -> tuple[int, dict[str, str], bytes]:
        """Make a request without an SDK."""
        sent = {"x-api-key": key or self.keys["billing-svc"], **METADATA, **(headers or {})}
        async with (
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(ssl=self.trust())) as session,
            session.request(method, self.base + path, headers=sent, **options) as reply,
        ):
            return reply.status, dict(reply.headers), await reply.read()

    async def wire(self, request: bytes) -> bytes:
        """Send bytes as they are, over TLS, and read until the gateway closes."""
        context = self.trust()
        reader, writer = await asyncio.open_connection("127.0.0.1", self.gateway.listener.port, ssl=context)
        writer.write(request)
        async with asyncio.timeout(20):
            answer = await reader.read()
        writer.close()
        return answer


@pytest.fixture
def guarded() -> Iterator[tuple[io.StringIO, Overheard]]:
    """Logging as the gateway sets it up, put back afterwards."""
    stream, overheard = io.StringIO(), Overheard()
    with privacy.guarded_logging(stream):
        root = logging.getLogger()
        root.addHandler(overheard)
        root.setLevel(logging.DEBUG)
        yield stream, overheard


@pytest.fixture(scope="session")
def engine() -> Engine:
    return Engine()


Build = Callable[..., Any]


@pytest.fixture
def build(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch, guarded: tuple[io.StringIO, Overheard]
) -> Iterator[Build]:
    """Give a context manager that runs a house; ``edit(root)`` may change the policies before the start."""
    monkeypatch.setenv("ANTHROPIC_API_KEY", VENDOR_KEY)

    @asynccontextmanager
    async def run(
        edit: Callable[[Path], None] | None = None,
        *,
        tls: Callable[[TlsFiles, Pair, Path], TlsFiles | None] | None = None,
        rehearse: bool = True,
        vendor: Any = None,
        host: str = HOST,
        sinks: tuple[SinkSettings, ...] = (),
        others: Mapping[str, Any] | None = None,  # further vendors, by host
        operating: Callable[[Pair, Path], dict[str, Any]] | None = None,  # further settings
        canary_seconds: float | None = None,
        shadow: Any = None,  # the detector of shadow profiles, where it is not the same
        shadows: int = 4,
        body_seconds: float = 5,
        signed: tuple[Path, Callable[[Path], None]] | None = None,  # the security team's key, and what signs with it
        forward_proxy: Callable[[TlsFiles | None], ForwardListen] | None = None,
        budgets: SharedBooks | None = None,
        name: str = "house",
        **listen: Any,
    ) -> AsyncIterator[House]:
        root = tmp_path / name
        if not root.exists():
            shutil.copytree(ROOT / "policies", root / "policies")
            if edit is not None:
                edit(root / "policies")
        keys = {
            name: add_caller(root / "policies" / "callers.yaml", name)
            for name in ("billing-svc", "notes-svc", "portal-svc")
        }
        if signed is not None:
            signed[1](root / "policies")
        authority = development_ca(root / "tls")
        front = issue(authority, root / "tls", "gateway", ["127.0.0.1"])
        back = issue(authority, root / "tls", "vendor", [host, *(others or {})])
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(back.certificate, back.key)
        files: TlsFiles | None = TlsFiles(front.certificate, front.key)
        if tls is not None and files is not None:
            files = tls(files, authority, root)
        vendor = vendor or SimulatedAnthropic(VENDOR_KEY)
        async with AsyncExitStack() as stack:
            vendors = {host: vendor, **(others or {})}
            for each in vendors.values():
                await stack.enter_async_context(each.serve(context))
            settings = Settings(
                listen=replace(Listen("127.0.0.1", 0, files, drain_seconds=5), **listen),
                policies=root / "policies",
                state=root / "state",
                engine=EngineSettings(),
                detector_workers=1,
                identifiers="sealed",
                sinks=sinks,
                checkpoints=(root / "checkpoints",),
                body_limit=1024 * 1024,
                body_seconds=body_seconds,
                detect_seconds=20,
                **(operating(authority, root / "tls") if operating is not None else {}),
                canary_seconds=canary_seconds,
                shadow=shadows,
                policy_key=signed[0] if signed else None,
                budgets=budgets,
                forward_proxy=forward_proxy(files) if forward_proxy is not None else None,
            )
            detector = InProcessDetector(engine)
            addresses = {name: ("127.0.0.1", each.port) for name, each in vendors.items()}
            hosts = Rehearsal(addresses, authority.certificate)
            rehearsal = hosts if rehearse else None
            gateway = Gateway(settings, rehearsal=rehearsal, detector=detector, shadow_detector=shadow or detector)  # type: ignore[arg-type]
            await gateway.start()
            house = House(gateway, vendor, root, keys, authority, detector, *guarded)
            try:
                yield house
            finally:
                for client in house.clients:
                    await client.close()
                await gateway.stop()

    yield run


@pytest_asyncio.fixture
async def house(build: Build) -> AsyncIterator[House]:
    async with build() as running:
        yield running
