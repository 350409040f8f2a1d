"""Kafka (extra ``kafka``): one topic, all replicas confirm, the chain's id is the key, so that its order is kept."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, Protocol

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
    ) -> Awaitable[Any]:
        """Queue a message; what it gives is done once the brokers have it."""
        ...


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
        try:
            if self._producer is None:
                self._producer = self._connect()
                await self._producer.start()
            waiting = []
            for record, value in batch:
                headers = [("seq", str(record.sequence).encode())]
                key = record.chain.encode()
                waiting.append(await self._producer.send(self._topic, value, key=key, headers=headers))
            for done in waiting:
                await done
        except BaseException as failure:
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


def _code(failure: KafkaError) -> Refused:
    """Name what the client failed with; it tells a certificate or a password that is not taken as no connection."""
    if isinstance(failure, KafkaConnectionError | NodeNotReadyError):
        return Refused.UNREACHABLE
    if isinstance(failure, KafkaTimeoutError | RequestTimedOutError):
        return Refused.TIMEOUT
    return Refused.STATUS if isinstance(failure, BrokerResponseError) else Refused.FAILED
