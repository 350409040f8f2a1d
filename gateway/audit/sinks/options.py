"""What a sink needs to know, as gateway.yaml says it. Frozen, with paths absolute."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, TypeAlias

from gateway.audit.formats import Format
from gateway.audit.sinks.delivery import Bounds
from gateway.policy.secret_reference import Secret

LOCK_DAYS = 2282  # six years (45 CFR 164.316(b)(2)(i)) and 90 days


@dataclass(frozen=True, slots=True)
class Stdout:
    """Standard output."""


@dataclass(frozen=True, slots=True)
class File:
    """A file that lines are appended to."""

    path: Path


@dataclass(frozen=True, slots=True)
class Syslog:
    """A syslog receiver that speaks TLS."""

    host: str
    port: int = 6514
    ca_file: Path | None = None


@dataclass(frozen=True, slots=True)
class Splunk:
    """An HTTP Event Collector."""

    url: str
    token: Secret
    index: str | None = None
    acknowledge: bool = True
    ca_file: Path | None = None


@dataclass(frozen=True, slots=True)
class CloudWatch:
    """A log group."""

    region: str
    group: str
    stream: str
    endpoint: str | None = None


@dataclass(frozen=True, slots=True)
class S3:
    """A bucket with Object Lock."""

    region: str
    bucket: str
    prefix: str = ""
    lock: Literal["compliance", "governance"] = "compliance"
    lock_days: int = LOCK_DAYS
    endpoint: str | None = None


@dataclass(frozen=True, slots=True)
class Kafka:
    """A topic."""

    servers: tuple[str, ...]
    topic: str
    ca_file: Path | None = None
    username: str | None = None
    password: Secret | None = None


@dataclass(frozen=True, slots=True)
class Otlp:
    """A collector that takes OTLP over HTTP. ``authorization`` is the value of that header."""

    url: str
    authorization: Secret | None = None
    ca_file: Path | None = None


Options: TypeAlias = Stdout | File | Syslog | Splunk | CloudWatch | S3 | Kafka | Otlp


@dataclass(frozen=True, slots=True)
class SinkSettings:
    """One sink. ``name`` is unique: a directory's name, and a label in metrics."""

    name: str
    options: Options
    format: Format = Format.NATIVE
    bounds: Bounds = field(default_factory=Bounds)
