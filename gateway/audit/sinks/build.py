"""Makes the sinks that gateway.yaml names. Libraries of extras are loaded only where a sink needs them."""

from __future__ import annotations

import ssl
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from gateway.audit.formats import WRITERS
from gateway.audit.journal import Journal
from gateway.audit.sinks import cursor
from gateway.audit.sinks import options as o
from gateway.audit.sinks.configured import NAME
from gateway.audit.sinks.delivery import Delivery
from gateway.audit.sinks.fanout import Fanout
from gateway.audit.sinks.local import FileSink, StreamSink
from gateway.audit.sinks.sink import Post, Sink
from gateway.audit.sinks.splunk import HecSink
from gateway.audit.sinks.syslog import SyslogSink
from gateway.policy.secret_reference import Secret
from gateway.privacy import log


@dataclass(frozen=True, slots=True)
class Adapters:
    """What sinks need of other rooms; the composition root picks them."""

    post: Post
    trust: Callable[[Path | None], ssl.SSLContext]  # a verifying TLS context; None: the system's roots
    secret: Callable[[Secret], str]  # raises SinkFailed


def fanout(
    settings: tuple[o.SinkSettings, ...],
    journal: Journal,
    state: Path,
    adapters: Adapters,
    *,
    closing: Callable[[], Awaitable[None]],
) -> Fanout:
    """Make the deliveries of all sinks; ``closing`` lets go of what they share. Raises OSError for the spool."""
    return Fanout(
        [
            Delivery(
                sink.name,
                make_sink(sink, adapters),
                sink.bounds,
                journal=journal,
                spool=state / "spool",
            )
            for sink in settings
        ],
        closing=closing,
    )


def say_left_behind(settings: tuple[o.SinkSettings, ...], state: Path) -> None:
    """Say which sinks are no more, or have another name now, and have a cursor all the same. Raises OSError."""
    for name in cursor.left_behind(state / "spool", [sink.name for sink in settings]):
        log().warning("sink_left_behind", sink=name if NAME.fullmatch(name) else None)


def make_sink(settings: o.SinkSettings, adapters: Adapters) -> Sink:
    """Make the adapter of one sink."""
    write = WRITERS[settings.format]
    match settings.options:
        case o.Stdout():
            return StreamSink(sys.stdout.fileno(), write)
        case o.File(path):
            return FileSink(path, write)
        case o.Syslog(host, port, ca_file):
            return SyslogSink(host, port, partial(adapters.trust, ca_file), write)
        case o.Splunk() as options:
            return HecSink(options, partial(adapters.secret, options.token), write, settings.format, adapters.post)
        case o.Otlp() as options:
            return _otlp(options, write, adapters)
        case o.Kafka() as options:
            return _kafka(options, write, adapters)
        case o.CloudWatch() as options:
            from gateway.audit.sinks.aws import CloudWatchSink, client  # noqa: PLC0415

            make = partial(client, "logs", options.region, options.endpoint)
            return CloudWatchSink(options.group, options.stream, write, make)
        case o.S3() as options:
            from gateway.audit.sinks.aws import S3Sink, client  # noqa: PLC0415

            return S3Sink(options, partial(client, "s3", options.region, options.endpoint))


def _otlp(options: o.Otlp, write: Any, adapters: Adapters) -> Sink:
    from gateway.audit.sinks.otlp import OtlpSink  # noqa: PLC0415

    def headers() -> dict[str, str]:
        return {} if options.authorization is None else {"Authorization": adapters.secret(options.authorization)}

    return OtlpSink(options.url, headers, write, adapters.post, ca_file=options.ca_file)


def _kafka(options: o.Kafka, write: Any, adapters: Adapters) -> Sink:
    from gateway.audit.sinks.kafka import KafkaSink, PromptProducer  # noqa: PLC0415

    def connect() -> Any:
        login: dict[str, Any] = {"security_protocol": "SSL"}
        if options.username is not None and options.password is not None:
            login = {
                "security_protocol": "SASL_SSL",
                "sasl_mechanism": "SCRAM-SHA-512",
                "sasl_plain_username": options.username,
                "sasl_plain_password": adapters.secret(options.password),
            }
        return PromptProducer(
            bootstrap_servers=list(options.servers),
            acks="all",
            enable_idempotence=True,
            ssl_context=adapters.trust(options.ca_file),
            client_id="phi-gateway",
            **login,
        )

    return KafkaSink(options.topic, write, connect)
