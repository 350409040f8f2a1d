"""Reads ``audit.sinks`` of gateway.yaml: which keys each type has, and which it must have."""

from __future__ import annotations

import importlib.util
import re
import socket
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field

from gateway.audit.formats import Format
from gateway.audit.sinks import options as made
from gateway.audit.sinks.delivery import Bounds
from gateway.policy.hosts import THIS_MACHINE, read_address, read_authority, read_host
from gateway.policy.problems import Findings, listed
from gateway.policy.secret_reference import Secret, SecretShape, read_secret
from gateway.policy.shapes import PathName, Shape
from gateway.policy.yamltree import Node

NAME = re.compile(r"[a-z][a-z0-9_-]{0,31}")
_USUAL = Bounds()
# A segment is large. An indexer acknowledges what it has written, and writes what does not fill a buffer of its own
# after some two minutes: Splunk's own connector waits five. What is given again before that is never taken.
_S3_SECONDS, _ACKNOWLEDGED_SECONDS = 600.0, 300.0
# One batch at a time waits for its acknowledgement, so that a large one is what keeps up: some 5 MB. A collector that
# takes less says so (413), and gets halves.
_ACKNOWLEDGED_BATCH = 5_000


class BehindShape(Shape):
    """How far behind is too far."""

    events: Annotated[int, Field(ge=1)] = _USUAL.events
    seconds: Annotated[float, Field(gt=0)] = _USUAL.seconds


class SinkShape(Shape):
    """One entry of ``audit.sinks``, with the keys of all types."""

    type: Literal["stdout", "file", "syslog", "splunk", "cloudwatch", "s3", "kafka", "otlp"]
    name: str | None = None
    format: Literal["native", "ocsf", "ecs", "cef"] = "native"
    required: bool = False
    behind: BehindShape = BehindShape()
    path: PathName | None = None
    host: str | None = None
    port: Annotated[int, Field(ge=1, le=65_535)] | None = None
    ca_file: PathName | None = None
    url: str | None = None
    token: SecretShape | None = None
    index: str | None = None
    acknowledge: bool | None = None
    region: str | None = None
    group: str | None = None
    stream: str | None = None
    endpoint: str | None = None
    bucket: str | None = None
    prefix: str | None = None
    lock: Literal["compliance", "governance"] | None = None
    lock_days: Annotated[int, Field(ge=1, le=36_500)] | None = None
    servers: list[str] | None = None
    topic: str | None = None
    username: str | None = None
    password: SecretShape | None = None
    authorization: SecretShape | None = None


# type → keys it must have, keys it may have, the extra it needs and the module that shows that it is there
_KEYS: dict[str, tuple[str, str, tuple[str, str] | None]] = {
    "stdout": ("", "", None),
    "file": ("path", "", None),
    "syslog": ("host", "port ca_file", None),
    "splunk": ("url token", "index acknowledge ca_file", None),
    "cloudwatch": ("region group", "stream endpoint", ("aws", "botocore")),
    "s3": ("region bucket", "prefix lock lock_days endpoint", ("aws", "botocore")),
    "kafka": ("servers topic", "ca_file username password", ("kafka", "aiokafka")),
    "otlp": ("url", "authorization ca_file", ("otlp", "opentelemetry.proto")),
}
ADDRESS_REMEDY = "write https://host[:port][/path], without credentials"
_KAFKA_PORT = 9092  # what the client takes where none is written
_COMMON = frozenset({"type", "name", "format", "required", "behind"})


def read_sinks(
    shapes: list[SinkShape], file: str, tree: Node, findings: Findings, absolute: Callable[[str], Path]
) -> tuple[made.SinkSettings, ...]:
    """Read the sinks; what is wrong with them goes to ``findings`` with line and remedy."""
    sinks: list[made.SinkSettings] = []
    for index, shape in enumerate(shapes):
        check = _Check(shape, file, tree, index, findings)
        check.keys()
        name = check.named({sink.name for sink in sinks})
        if check.good:
            options = _options(shape, check, absolute)
            if check.good:
                bounds = Bounds(
                    required=shape.required,
                    events=shape.behind.events,
                    seconds=shape.behind.seconds,
                    batch=_ACKNOWLEDGED_BATCH if _is_acknowledged(options) else _USUAL.batch,
                    send_seconds=_send_seconds(options),
                )
                check.apart(options, sinks)
                sinks.append(made.SinkSettings(name, options, Format(shape.format), bounds))
    return tuple(sinks)


def safe_address(url: str, *, loopback: bool) -> bool:
    """Say whether something may be sent to a URL: https, or http on this machine where ``loopback`` allows it."""
    parts = read_address(url)
    if parts is None or "@" in url or "?" in url or "#" in url:
        return False
    return parts.scheme == "https" or (loopback and parts.scheme == "http" and parts.hostname in THIS_MACHINE)


class _Check:
    """Collects what is wrong with one sink."""

    def __init__(self, shape: SinkShape, file: str, tree: Node, index: int, findings: Findings) -> None:
        self._shape = shape
        self._place = (file, tree, index)
        self._findings = findings
        self.good = True

    def problem(self, key: str, message: str, remedy: str) -> None:
        file, tree, index = self._place
        steps: tuple[str | int, ...] = ("audit", "sinks", index, *((key,) if key else ()))
        self._findings.problem((file, tree.line_of(*steps)), message, remedy)
        self.good = False

    def keys(self) -> None:
        """Hold the keys against those of the type; hold the extra against what is installed."""
        kind = self._shape.type
        must, may, extra = _KEYS[kind]
        given = self._shape.model_fields_set
        for key in must.split():
            value = getattr(self._shape, key)
            if value is None:
                self.problem("", f'a sink of type {kind} lacks the key "{key}"', "add it")
            elif not value:
                self.problem(key, f'"{key}" is empty', "write what is meant")
        for key in sorted(given - _COMMON - set(must.split()) - set(may.split())):
            known = listed([*_COMMON, *must.split(), *may.split()])
            self.problem(key, f'a sink of type {kind} has no key "{key}"', f"its keys are {known}")
        if kind == "s3" and self._shape.format != "native":
            self.problem("format", "a sink of type s3 keeps the journal's own lines", "leave format out")
        if extra is not None and not installed(extra[1]):
            self.problem(
                "type", f"a sink of type {kind} needs the extra {extra[0]}", f"pip install 'phi-gateway[{extra[0]}]'"
            )

    def named(self, taken: set[str]) -> str:
        """Give the sink's name: its own, else its type's."""
        name = self._shape.name or self._shape.type
        if not NAME.fullmatch(name):
            self.problem("name", "a sink's name has another form", "use a-z, 0-9, - and _, at most 32, a letter first")
        elif name in taken:
            self.problem("name", f'there is another sink named "{name}"', "give each its own `name`")
        return name

    def apart(self, options: made.Options, others: list[made.SinkSettings]) -> None:
        """See that no two sinks append to one file: what one takes back where the disk is full may be the other's."""
        if isinstance(options, made.File):
            for other in others:
                if isinstance(other.options, made.File) and other.options.path == options.path:
                    self.problem("path", f'the sink "{other.name}" writes to this file', "give each its own path")

    def secret(self, key: str, absolute: Callable[[str], Path]) -> Secret | None:
        """Read a reference to a secret."""
        shape: SecretShape | None = getattr(self._shape, key)
        return read_secret(shape, key, absolute, self.problem) if shape is not None else None

    def address(self, key: str, *, loopback: bool) -> str:
        """Check a URL: https, or plain http on this machine where ``loopback`` allows it; no credentials in it."""
        url = str(getattr(self._shape, key))
        if not safe_address(url, loopback=loopback):
            self.problem(key, f'"{key}" is not an address that events may be sent to', ADDRESS_REMEDY)
        return url


def _send_seconds(options: made.Options) -> float:
    if isinstance(options, made.S3):
        return _S3_SECONDS
    return _ACKNOWLEDGED_SECONDS if _is_acknowledged(options) else _USUAL.send_seconds


def _is_acknowledged(options: made.Options) -> bool:
    return isinstance(options, made.Splunk) and options.acknowledge


def _options(shape: SinkShape, check: _Check, absolute: Callable[[str], Path]) -> made.Options:
    ca_file = absolute(shape.ca_file) if shape.ca_file else None
    given: dict[str, Any] = {key: value for key in shape.model_fields_set if (value := getattr(shape, key)) is not None}

    def some(*keys: str) -> dict[str, Any]:
        return {key: given[key] for key in keys if key in given}

    endpoint: dict[str, Any] = {"endpoint": check.address("endpoint", loopback=True)} if shape.endpoint else {}
    match shape.type:
        case "stdout":
            return made.Stdout()
        case "file":
            return made.File(absolute(str(shape.path)))
        case "syslog":
            host = str(shape.host)
            if read_host(f"[{host}]" if ":" in host else host) is None:
                check.problem(
                    "host", '"host" is not the name or address of a host', "write it alone, with port: beside it"
                )
            return made.Syslog(**some("host", "port"), ca_file=ca_file)
        case "splunk":
            token = check.secret("token", absolute) or Secret("env", "")
            url = check.address("url", loopback=False)
            return made.Splunk(url, token, **some("index", "acknowledge"), ca_file=ca_file)
        case "cloudwatch":
            stream = shape.stream or socket.gethostname()
            return made.CloudWatch(**some("region", "group"), stream=stream, **endpoint)
        case "s3":
            return made.S3(**some("region", "bucket", "prefix", "lock", "lock_days"), **endpoint)
        case "kafka":
            password = check.secret("password", absolute)
            if (shape.username is None) != (shape.password is None):
                check.problem("username" if shape.username else "password", "one of two is missing", "give both")
            servers = tuple(shape.servers or ())
            if any(read_authority(server, _KAFKA_PORT) is None for server in servers):
                check.problem("servers", '"servers" must name brokers', "write [host:port, host:port]")
            return made.Kafka(servers, **some("topic", "username"), ca_file=ca_file, password=password)
        case "otlp":
            authorization = check.secret("authorization", absolute)
            return made.Otlp(check.address("url", loopback=True), authorization, ca_file)


def installed(module: str) -> bool:
    """Say whether a module of an extra is there."""
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False
