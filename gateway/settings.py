"""How the process runs: reads ``gateway.yaml``, the operations file, strictly."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from gateway.audit.archive.configured import ArchiveSettings, ArchiveShape, read_archive
from gateway.audit.sinks.configured import (
    ADDRESS_REMEDY,
    SinkShape,
    installed,
    read_sinks,
    safe_address,
)
from gateway.audit.sinks.options import SinkSettings
from gateway.budgets.configured import BudgetsShape, SharedBooks, read_budgets
from gateway.detector.engine_settings import Beside, EngineSettings, Kind
from gateway.edge.exposition import MetricsListen
from gateway.edge.forward_settings import ForwardListen, ForwardProxyShape, read_forward_listen
from gateway.edge.listener import Listen
from gateway.edge.port import TlsFiles
from gateway.policy.problems import Findings, PolicyError
from gateway.policy.secret_reference import SecretShape, read_secret
from gateway.policy.shapes import PathName, Shape, Size
from gateway.policy.shaping import shape
from gateway.policy.sizes import read_size
from gateway.policy.yamltree import Node, read_yaml
from gateway.telemetry.export import Tracing

_Seconds = Annotated[float, Field(gt=0, le=86_400)]
_BODIES = 8  # bodies of the largest size that are held at once, where nothing else is said


class _Tls(Shape):
    certificate: PathName
    key: PathName
    client_ca: PathName | None = None
    client_certificates: Literal["optional", "required"] = "optional"


class _Listen(Shape):
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65_535)] = 8443
    tls: _Tls | None


class _Engine(Shape):
    type: Literal["transformers", "gliner"]
    model: PathName
    labels: dict[str, Annotated[str, Field(pattern=r"^[A-Z][A-Z0-9_]{0,63}$")] | None] = Field(default={})
    threshold: Annotated[float, Field(ge=0, le=1)] = 0.4


class _Detector(Shape):
    model: str = "bundled"
    beside: list[_Engine] = Field(default=[])
    workers: Literal["auto"] | Annotated[int, Field(ge=1, le=256)] = "auto"


class _Audit(Shape):
    identifiers: Literal["sealed", "plain"] = "sealed"
    sinks: list[SinkShape] = Field(default=[])
    checkpoints: list[PathName] = Field(default=[])
    archive: ArchiveShape | None = None


class _Canary(Shape):
    every_seconds: _Seconds


class _Limits(Shape):
    body: Size = "32MB"
    bodies: Size | None = None
    text: Size = "8MB"  # the longest contexts that vendors have, in English
    in_flight: Annotated[int, Field(ge=1, le=100_000)] = 256
    shadow: Annotated[int, Field(ge=0, le=64)] = 4
    header_seconds: _Seconds = 10
    keepalive_seconds: _Seconds = 75
    body_seconds: _Seconds = 60
    detect_seconds: _Seconds = 30
    wait_seconds: _Seconds = 60
    drain_seconds: _Seconds = 60
    write_seconds: _Seconds = 60


class _Policies(Shape):
    directory: PathName
    public_key: PathName | None = None


def _directory(value: Any) -> Any:
    return {"directory": value} if isinstance(value, str) else value


class _Metrics(Shape):
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65_535)] = 9464
    tls: _Tls | None = None


class _Tracing(Shape):
    otlp: str
    sample: Annotated[float, Field(ge=0, le=1)]
    ca_file: PathName | None = None
    authorization: SecretShape | None = None


class _File(Shape):
    listen: _Listen
    policies: Annotated[_Policies, BeforeValidator(_directory)]
    state: PathName
    detector: _Detector = _Detector()
    audit: _Audit = _Audit()
    budgets: BudgetsShape | None = None
    forward_proxy: ForwardProxyShape | None = None
    limits: _Limits = _Limits()
    metrics: _Metrics | None = None
    tracing: _Tracing | None = None
    canary: _Canary | None = None


def schema() -> dict[str, Any]:
    """Give the JSON Schema of gateway.yaml: its keys with their types and defaults, without meanings."""
    return _File.model_json_schema()


@dataclass(frozen=True, slots=True)
class Settings:
    """The operations file, read. Paths are absolute; sizes are bytes; times are seconds."""

    listen: Listen
    policies: Path
    state: Path
    engine: EngineSettings
    detector_workers: int
    identifiers: Literal["sealed", "plain"]
    sinks: tuple[SinkSettings, ...]
    checkpoints: tuple[Path, ...]
    body_limit: int
    body_seconds: float
    detect_seconds: float
    wait_seconds: float = 60.0
    metrics: MetricsListen | None = None
    tracing: Tracing | None = None
    canary_seconds: float | None = None  # between two runs of canaries; None: none by themselves
    policy_key: Path | None = None  # the security team's public key: then only policies that it signed are loaded
    shadow: int = 4  # calls at once that shadow profiles look at; 0: none
    bodies: int | None = None  # of all calls in flight together; None: not bounded
    text: int | None = None  # characters of a call that are inspected; None: not bounded
    budgets: SharedBooks | None = None  # None: budgets are this process's own
    forward_proxy: ForwardListen | None = None
    archive: ArchiveSettings | None = None  # None: the trail is archived by command alone


def read_settings(path: Path) -> Settings:
    """Read the file. Paths in it are relative to it. Raises PolicyError with every problem's line and remedy."""
    findings = Findings()
    shown = os.path.relpath(path)
    try:
        content = path.read_bytes()
    except OSError as failure:
        findings.problem((shown, None), f"cannot be read ({failure.strerror})", "name the file with --config")
        raise PolicyError(findings.problems) from None
    tree = read_yaml(shown, content, findings)
    read = shape(_File, shown, tree, findings) if tree is not None else None
    if read is None or tree is None:
        raise PolicyError(findings.problems)
    body, bodies, text = _sizes(read.limits, shown, tree, findings)
    base = path.resolve().parent

    def absolute(name: str) -> Path:
        return (base / name).resolve()

    sinks = read_sinks(read.audit.sinks, shown, tree, findings, absolute)
    tracing = _tracing(read.tracing, shown, tree, findings, absolute)
    budgets = read_budgets(read.budgets, shown, tree, findings, absolute)
    archive = read_archive(read.audit.archive, absolute(read.state), shown, tree, findings, absolute)
    _client_roots(read, shown, tree, findings)
    if findings.problems:
        raise PolicyError(findings.problems)
    settings = replace(_settings(read, absolute, body, sinks, tracing), bodies=bodies, text=text)

    def fault(steps: tuple[str, ...], message: str, remedy: str) -> None:
        findings.problem((shown, tree.line_of("forward_proxy", *steps)), message, remedy)

    forward_proxy = read_forward_listen(read.forward_proxy, settings.listen.tls, fault)
    if findings.problems:
        raise PolicyError(findings.problems)
    return replace(settings, budgets=budgets, forward_proxy=forward_proxy, archive=archive)


def _client_roots(read: _File, shown: str, tree: Node, findings: Findings) -> None:
    """See that certificates which are required can be asked for: without roots everybody would be let in."""
    for section, tls in (("listen", read.listen.tls), ("metrics", read.metrics.tls if read.metrics else None)):
        if tls is not None and tls.client_certificates == "required" and tls.client_ca is None:
            place = (shown, tree.line_of(section, "tls", "client_certificates"))
            message = f"{section}.tls requires client certificates and names no roots for them: none would be asked for"
            findings.problem(place, message, "add client_ca, or write client_certificates: optional", "required")


def _sizes(limits: _Limits, shown: str, tree: Node, findings: Findings) -> tuple[int, int, int | None]:
    """Read the bytes of a body and of all calls' bodies, and the characters of a text; a size that is none is told."""

    def fault(key: str, what: str, remedy: str, value: str) -> None:
        findings.problem((shown, tree.line_of("limits", key)), f'"{value}" is not a size {what}', remedy, value)

    body, text = read_size(limits.body) or 0, read_size(limits.text)
    bodies = body * _BODIES
    if limits.bodies is not None:
        bodies = read_size(limits.bodies) or 0
        if bodies < body:  # a body that body lets in would never find room
            fault(
                "bodies",
                "for the bodies of several calls",
                f"write at least that of body, {limits.body}",
                limits.bodies,
            )
    if not text:
        fault("text", "of a text", "write it as 8MB", limits.text)
    if not body:  # 0MB would refuse every body
        fault("body", "of a body", "write it as 32MB", limits.body)
    return body, bodies, text


def _settings(
    read: _File,
    absolute: Callable[[str], Path],
    body_limit: int,
    sinks: tuple[SinkSettings, ...],
    tracing: Tracing | None,
) -> Settings:
    limits, metrics = read.limits, read.metrics
    return Settings(
        listen=Listen(
            read.listen.host,
            read.listen.port,
            _files(read.listen.tls, absolute),
            limits.in_flight,
            limits.header_seconds,
            limits.keepalive_seconds,
            limits.drain_seconds,
            limits.write_seconds,
        ),
        policies=absolute(read.policies.directory),
        policy_key=absolute(read.policies.public_key) if read.policies.public_key is not None else None,
        state=absolute(read.state),
        engine=EngineSettings(
            read.detector.model,
            tuple(
                Beside(Kind(one.type), str(absolute(one.model)), tuple(sorted(one.labels.items())), one.threshold)
                for one in read.detector.beside
            ),
        ),
        detector_workers=(os.cpu_count() or 1) if read.detector.workers == "auto" else read.detector.workers,
        identifiers=read.audit.identifiers,
        sinks=sinks,
        checkpoints=tuple(absolute(name) for name in read.audit.checkpoints),
        body_limit=body_limit,
        body_seconds=limits.body_seconds,
        detect_seconds=limits.detect_seconds,
        wait_seconds=limits.wait_seconds,
        metrics=MetricsListen(metrics.host, metrics.port, _files(metrics.tls, absolute)) if metrics else None,
        tracing=tracing,
        canary_seconds=read.canary.every_seconds if read.canary else None,
        shadow=limits.shadow,
    )


def _files(tls: _Tls | None, absolute: Callable[[str], Path]) -> TlsFiles | None:
    if tls is None:
        return None
    client_ca = absolute(tls.client_ca) if tls.client_ca else None
    return TlsFiles(absolute(tls.certificate), absolute(tls.key), client_ca, tls.client_certificates)


def _tracing(
    read: _Tracing | None, file: str, tree: Node, findings: Findings, absolute: Callable[[str], Path]
) -> Tracing | None:
    if read is None:
        return None

    def refuse(key: str, message: str, remedy: str) -> None:
        findings.problem((file, tree.line_of("tracing", key)), message, remedy)

    if not safe_address(read.otlp, loopback=True):
        refuse("otlp", '"otlp" is not an address that traces may be sent to', ADDRESS_REMEDY)
    if not installed("opentelemetry.proto"):
        refuse("otlp", "tracing needs the extra traces", "pip install 'phi-gateway[traces]'")
    written = read.authorization
    authorization = read_secret(written, "authorization", absolute, refuse) if written is not None else None
    return Tracing(read.otlp, read.sample, absolute(read.ca_file) if read.ca_file else None, authorization)
