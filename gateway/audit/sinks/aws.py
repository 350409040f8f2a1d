"""CloudWatch Logs, and S3 with Object Lock for sealed segments and checkpoints (extra ``aws``)."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

import botocore.session
from botocore.config import Config
from botocore.exceptions import (
    BotoCoreError,
    ClientError,
    CredentialRetrievalError,
    NoCredentialsError,
    PartialCredentialsError,
)

from gateway.audit.formats.record import Record
from gateway.audit.lines import line_hash
from gateway.audit.reader import Item, SegmentEnd, Statement
from gateway.audit.sinks.configured import safe_address
from gateway.audit.sinks.options import S3
from gateway.audit.sinks.sink import BatchRefused, Refused, SinkFailed, written

_BATCH_BYTES, _BATCH_EVENTS, _OVERHEAD = 1_048_576, 10_000, 26  # of PutLogEvents
_SPAN = 24 * 3600 * 1000  # milliseconds that one PutLogEvents may span
_NO_CREDENTIALS = (NoCredentialsError, PartialCredentialsError, CredentialRetrievalError)


def client(service: str, region: str, endpoint: str | None) -> Any:
    """Make a client from the credential chain of the machine: role, container, environment, profile.

    Raises SinkFailed where events would leave without TLS: AWS's tools take an endpoint from the environment, too.
    """
    settings = Config(
        connect_timeout=10,
        read_timeout=30,
        retries={"max_attempts": 2, "mode": "standard"},
        proxies={},
        parameter_validation=True,
    )
    session = botocore.session.get_session()
    made = session.create_client(service, region_name=region, endpoint_url=endpoint, config=settings)
    if not safe_address(made.meta.endpoint_url, loopback=True):
        made.close()
        raise SinkFailed(Refused.TLS)
    return made


class _Client:
    """A sink's client: made at its first use, and anew after a failure.

    A client keeps the credentials that it found. Those of a file that was written anew since, or only came later, it
    would not see, and would be refused until a restart.
    """

    def __init__(self, make: Callable[[], Any]) -> None:
        self._make = make
        self._made: Any = None

    @property
    def made(self) -> bool:
        """Whether there is one to let go of."""
        return self._made is not None

    @contextlib.contextmanager
    def used(self) -> Iterator[Any]:
        """Give the client; turn its exceptions, whose texts may hold anything, into codes. Raises SinkFailed."""
        try:
            if self._made is None:
                self._made = self._make()
            yield self._made
        except (ClientError, BotoCoreError) as failure:
            self.close()
            raise SinkFailed(_code(failure)) from None

    def close(self) -> None:
        """Let go of the client; the next use makes another."""
        made, self._made = self._made, None
        if made is not None:
            made.close()


def _code(failure: ClientError | BotoCoreError) -> Refused:
    if isinstance(failure, ClientError):
        return Refused.STATUS
    return Refused.SECRET if isinstance(failure, _NO_CREDENTIALS) else Refused.UNREACHABLE


class CloudWatchSink:
    """Puts events into one stream of a log group; the group must be there, the stream is made.

    Events older than 14 days or than the group's retention, or more than two hours ahead, are left out by PutLogEvents,
    and would be each time they are given again. They are put under the time of now: the message has the event's own.
    """

    def __init__(
        self,
        group: str,
        stream: str,
        write: Callable[[Record], bytes],
        make_client: Callable[[], Any],
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._group = group
        self._stream = stream
        self._write = write
        self._client = _Client(make_client)
        self._clock = clock

    async def send(self, items: Sequence[Item]) -> None:
        """Give a batch; returns once CloudWatch has accepted every event of it. Raises BatchRefused, SinkFailed."""
        events = written(items, self._event)
        if events:
            # Within one call they must be in the order of their time; a clock that was set back would break it.
            await asyncio.to_thread(self._put, sorted(events, key=lambda event: event["timestamp"]))

    async def close(self) -> None:
        """Let go of the client."""
        if self._client.made:
            await asyncio.to_thread(self._client.close)

    def _event(self, record: Record) -> dict[str, Any]:
        return {"timestamp": record.milliseconds, "message": self._write(record).decode()}

    def _put(self, events: list[dict[str, Any]]) -> None:
        with self._client.used() as logs:
            for part in split(events):
                rejected = self._put_part(logs, part)
                if not rejected:
                    continue
                now = round(self._clock() * 1000)
                again = [{**event, "timestamp": now} for event in left_out(part, rejected)]
                if not again or self._put_part(logs, again):
                    raise BatchRefused(Refused.REJECTED)

    def _put_part(self, logs: Any, events: list[dict[str, Any]]) -> dict[str, Any]:
        """Give one call's events; give what CloudWatch says that it left out of them."""
        stream = {"logGroupName": self._group, "logStreamName": self._stream}
        try:
            try:
                answer = logs.put_log_events(**stream, logEvents=events)
            except logs.exceptions.ResourceNotFoundException:  # never made yet, or removed since, maybe with its group
                with contextlib.suppress(logs.exceptions.ResourceAlreadyExistsException):
                    logs.create_log_stream(**stream)
                answer = logs.put_log_events(**stream, logEvents=events)
        except logs.exceptions.InvalidParameterException:  # an event is too long, among others
            raise BatchRefused(Refused.REJECTED) from None
        return dict(answer.get("rejectedLogEventsInfo") or {})


def left_out(events: list[dict[str, Any]], rejected: dict[str, Any]) -> list[dict[str, Any]]:
    """Give the events of a call that RejectedLogEventsInfo speaks of: those before an end, and from a start on."""
    old = max(rejected.get(name, 0) for name in ("tooOldLogEventEndIndex", "expiredLogEventEndIndex"))
    new = max(old, rejected.get("tooNewLogEventStartIndex", len(events)))
    return events[:old] + events[new:]


def split(events: list[dict[str, Any]]) -> list[list[dict[str, Any]]]:
    """Cut events, in the order of their time, into calls that PutLogEvents takes."""
    parts: list[list[dict[str, Any]]] = []
    size = 0
    for event in events:
        weight = len(event["message"].encode()) + _OVERHEAD
        full = not parts or size + weight > _BATCH_BYTES or len(parts[-1]) >= _BATCH_EVENTS
        if full or event["timestamp"] - parts[-1][0]["timestamp"] >= _SPAN:
            parts.append([])
            size = 0
        parts[-1].append(event)
        size += weight
    return parts


class S3Sink:
    """Puts signed statements as they are made, and segments as they are sealed, under Object Lock."""

    def __init__(self, options: S3, make_client: Callable[[], Any]) -> None:
        self._options = options
        self._prefix = options.prefix.strip("/")
        self._client = _Client(make_client)
        # Of a batch that failed, or took longer than a batch may: the next try goes on behind them. A batch can be
        # hundreds of statements with two requests each, and would never come to its end otherwise.
        self._stored: set[str] = set()

    async def send(self, items: Sequence[Item]) -> None:
        """Give a batch; returns once every object of it is stored and locked. Raises SinkFailed, OSError."""
        for item in items:
            if isinstance(item, Statement):
                name = f"checkpoints/{item.chain}-{item.sequence:012d}-{line_hash(item.line)[:12]}.jsonl"
                if name not in self._stored:
                    await asyncio.to_thread(self._put, name, item.line + b"\n")
            elif isinstance(item, SegmentEnd):
                name = f"journal/{item.chain}/{item.path.name}"
                if name not in self._stored:
                    body = await asyncio.to_thread(item.path.read_bytes)
                    await asyncio.to_thread(self._put, name, body)
        self._stored.clear()

    async def close(self) -> None:
        """Let go of the client."""
        if self._client.made:
            await asyncio.to_thread(self._client.close)

    def _put(self, name: str, body: bytes) -> None:
        key = f"{self._prefix}/{name}" if self._prefix else name
        until = datetime.now(UTC) + timedelta(days=self._options.lock_days)
        bucket, mode = self._options.bucket, self._options.lock.upper()
        digest = base64.b64encode(hashlib.sha256(body).digest()).decode()
        with self._client.used() as store:
            put = store.put_object(
                Bucket=bucket,
                Key=key,
                Body=body,
                ChecksumAlgorithm="SHA256",
                ChecksumSHA256=digest,
                ObjectLockMode=mode,
                ObjectLockRetainUntilDate=until,
            )
            stored = store.head_object(Bucket=bucket, Key=key, ChecksumMode="ENABLED")
            # A bucket without Object Lock, or a store that only says that it locks, or for how long.
            locked = stored.get("ObjectLockMode") == mode and _reaches(stored.get("ObjectLockRetainUntilDate"), until)
            # Of other content of this length; not every store gives all of these.
            other = (
                stored.get("ContentLength") != len(body)
                or stored.get("ChecksumSHA256", digest) != digest
                or stored.get("ETag", "") != (put or {}).get("ETag", stored.get("ETag", ""))
            )
            if other or not locked:
                raise SinkFailed(Refused.REJECTED)
        self._stored.add(name)


def _reaches(kept: object, until: datetime) -> bool:
    """Whether an object is locked for as long as was asked; stores round the time to a second or more."""
    return isinstance(kept, datetime) and kept > until - timedelta(minutes=1)
