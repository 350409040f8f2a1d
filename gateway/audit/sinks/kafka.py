"""Kafka (extra ``kafka``): one topic, all replicas confirm, the chain's id is the key, so that its order is kept."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from aiokafka import AIOKafkaProducer
from aiokafka.errors import (
    BrokerResponseError,
    KafkaConnectionError,
    KafkaError,
    KafkaTimeoutError,
    MessageSizeTooLargeError,
    NodeNotReadyError,
    RecordListTooLargeError,
    RequestTimedOutError,
)

from gateway.audit.formats.record import Record
from gateway.audit.reader import Item
from gateway.audit.sinks.sink import BatchRefused, Refused, SinkFailed, written

_MOMENT = 0.1  # seconds


class Producer(Protocol):
    """What is used of aiokafka's producer."""

    async def start(self) -> None:
        """Connect."""
        ...

    async def stop(self) -> None:
        """Disconnect."""
        ...

    async def send(
        self, topic: str, value: bytes, *, key: bytes, headers: Sequence[tuple[str, bytes]]
    ) -> asyncio.Future[Any]:
        """Queue a message; what it gives is done once the brokers have it."""
        ...


class PromptProducer(AIOKafkaProducer):  # type: ignore[misc]
    """aiokafka's producer, whose end does not wait for what is queued.

    An idempotent producer never gives a message up: while too few replicas are in sync, or a broker hangs, it tries for
    ever, its end waits for that, and who stops waiting leaves it behind, trying. What was not confirmed is given again
    by the next producer; so nothing of it may come from this one.
    """

    async def stop(self) -> None:
        """Disconnect."""
        sending = self._sender.sender_task
        while sending is not None and not sending.done():
            sending.cancel()  # once: it waits for what is under way; again: that is cancelled too
            await asyncio.wait((sending,), timeout=_MOMENT)
        self._closed = True
        await self.client.close()


class KafkaSink:
    """Sends batches with a producer that ``connect`` makes; a producer that failed is not used again."""

    def __init__(self, topic: str, write: Callable[[Record], bytes], connect: Callable[[], Producer]) -> None:
        self._topic = topic
        self._write = write
        self._connect = connect
        self._producer: Producer | None = None

    async def send(self, items: Sequence[Item]) -> None:
        """Give a batch; returns once all in-sync replicas have it. Raises BatchRefused, SinkFailed, OSError."""
        batch = written(items, lambda record: (record, self._write(record)))
        waiting: list[asyncio.Future[Any]] = []
        try:
            if self._producer is None:
                self._producer = self._connect()
                await self._producer.start()
            for record, value in batch:
                headers = [("seq", str(record.sequence).encode())]
                key = record.chain.encode()
                waiting.append(await self._producer.send(self._topic, value, key=key, headers=headers))
            for done in waiting:
                await done
        except BaseException as failure:
            _forget(waiting)
            await self.close()
            if isinstance(failure, MessageSizeTooLargeError | RecordListTooLargeError):
                raise BatchRefused(Refused.TOO_LARGE) from None
            if isinstance(failure, KafkaError):
                raise SinkFailed(_code(failure)) from None
            raise

    async def close(self) -> None:
        """Disconnect."""
        producer, self._producer = self._producer, None
        if producer is not None:
            with contextlib.suppress(Exception):
                async with asyncio.timeout(5.0):
                    await producer.stop()


def _forget(waiting: Sequence[asyncio.Future[Any]]) -> None:
    """Let what no one waits for any more end without a word: each message of a batch fails for itself."""
    for done in waiting:
        if not done.cancel() and not done.cancelled():
            done.exception()


def _code(failure: KafkaError) -> Refused:
    """Name what the client failed with; it tells a certificate or a password that is not taken as no connection."""
    if isinstance(failure, KafkaConnectionError | NodeNotReadyError):
        return Refused.UNREACHABLE
    if isinstance(failure, KafkaTimeoutError | RequestTimedOutError):
        return Refused.TIMEOUT
    return Refused.STATUS if isinstance(failure, BrokerResponseError) else Refused.FAILED
