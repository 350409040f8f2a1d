"""The adapter against aiokafka's producer, with failures, and both against a simulated broker: see docs/audit.md."""

from __future__ import annotations

import asyncio
import gc
import inspect
import io
import struct
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiokafka import AIOKafkaProducer
from aiokafka.errors import (
    KafkaConnectionError,
    KafkaTimeoutError,
    MessageSizeTooLargeError,
    NotEnoughReplicasError,
    RequestTimedOutError,
    TopicAuthorizationFailedError,
)
from aiokafka.protocol.admin import ApiVersionResponse_v0
from aiokafka.protocol.metadata import MetadataResponse_v1
from aiokafka.protocol.produce import ProduceRequest_v3, ProduceResponse_v3
from aiokafka.protocol.transaction import InitProducerIdResponse_v0
from aiokafka.record import MemoryRecords

from gateway.audit.formats import WRITERS, Format
from gateway.audit.sinks.kafka import KafkaSink, Producer, PromptProducer
from gateway.audit.sinks.sink import BatchRefused, Refused, SinkFailed
from tests.audit.test_formats import CHAIN, record


class FakeProducer:
    """What aiokafka's producer is to the adapter; fails where its script says so."""

    def __init__(self, *, start: Exception | None = None, confirm: Exception | None = None) -> None:
        self.start_failure, self.confirm_failure = start, confirm
        self.sent: list[tuple[str, bytes, bytes]] = []
        self.stopped = False

    async def start(self) -> None:
        if self.start_failure is not None:
            raise self.start_failure

    async def stop(self) -> None:
        self.stopped = True

    async def send(self, topic: str, value: bytes, *, key: bytes, headers: Any) -> Any:
        assert headers == [("seq", b"7")]
        self.sent.append((topic, key, value))
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        if self.confirm_failure is not None:
            done.set_exception(self.confirm_failure)
        else:
            done.set_result(None)
        return done


def test_the_fake_has_the_interface_of_the_real_one() -> None:
    for name in ("start", "stop", "send"):
        assert inspect.iscoroutinefunction(getattr(AIOKafkaProducer, name))
    real = inspect.signature(AIOKafkaProducer.send).parameters
    assert set(inspect.signature(Producer.send).parameters) <= set(real)
    made = inspect.signature(AIOKafkaProducer.__init__).parameters
    assert {"acks", "enable_idempotence", "ssl_context", "security_protocol", "sasl_mechanism", "client_id"} <= set(
        made
    )


async def test_a_batch_is_sent_under_the_chains_key_and_confirmed() -> None:
    producer = FakeProducer()
    sink = KafkaSink("phi", WRITERS[Format.OCSF], lambda: producer)
    batch = [record(), record()]
    await sink.send(batch)
    assert producer.sent == [("phi", CHAIN.encode(), WRITERS[Format.OCSF](item)) for item in batch]
    await sink.close()
    assert producer.stopped


@pytest.mark.parametrize(
    "broken", [FakeProducer(start=KafkaConnectionError("x")), FakeProducer(confirm=NotEnoughReplicasError())]
)
async def test_a_producer_that_failed_is_not_used_again(broken: FakeProducer) -> None:
    good = FakeProducer()
    made = iter([broken, good])
    sink = KafkaSink("phi", WRITERS[Format.NATIVE], lambda: next(made))
    with pytest.raises(Exception, match=r".*"):
        await sink.send([record()])
    assert broken.stopped
    await sink.send([record()])
    assert len(good.sent) == 1


async def test_a_message_that_is_too_large_for_the_topic_is_the_batchs_own_fault() -> None:
    producer = FakeProducer(confirm=MessageSizeTooLargeError())
    with pytest.raises(BatchRefused) as caught:
        await KafkaSink("phi", WRITERS[Format.NATIVE], lambda: producer).send([record()])
    assert (caught.value.code, producer.stopped) == (Refused.TOO_LARGE, True)


async def test_a_cluster_that_is_not_there_is_a_failure_and_leaves_nothing_open() -> None:
    def connect() -> Any:
        return AIOKafkaProducer(bootstrap_servers=["127.0.0.1:1"], request_timeout_ms=500)

    sink = KafkaSink("phi", WRITERS[Format.NATIVE], connect)
    with pytest.raises(SinkFailed) as caught:
        await sink.send([record()])
    assert caught.value.code is Refused.UNREACHABLE
    await sink.close()


@pytest.mark.parametrize(
    ("broken", "code"),
    [
        (FakeProducer(start=KafkaConnectionError("x")), Refused.UNREACHABLE),
        (FakeProducer(confirm=KafkaTimeoutError()), Refused.TIMEOUT),
        (FakeProducer(confirm=RequestTimedOutError()), Refused.TIMEOUT),
        (FakeProducer(confirm=NotEnoughReplicasError()), Refused.STATUS),
        (FakeProducer(confirm=TopicAuthorizationFailedError("phi")), Refused.STATUS),
    ],
)
async def test_what_the_client_fails_with_is_named_as_at_other_sinks(broken: FakeProducer, code: Refused) -> None:
    """All of it was 'failed', for which there is no remedy: its exceptions are no errors of the system."""
    with pytest.raises(SinkFailed) as caught:
        await KafkaSink("phi", WRITERS[Format.NATIVE], lambda: broken).send([record()])
    assert caught.value.code is code


class Broker:
    """One broker with one topic of one partition, in the client's own structures; ``error`` answers what is produced."""

    def __init__(self) -> None:
        self.error = 0
        self.hangs = False
        self.asked = asyncio.Event()  # to keep messages
        self.kept: list[bytes] = []
        self.open = 0
        self.nobody = asyncio.Event()
        self.port = 0

    @asynccontextmanager
    async def running(self) -> AsyncIterator[str]:
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        yield f"127.0.0.1:{self.port}"
        server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.open += 1
        self.nobody.clear()
        try:
            while True:
                size = int.from_bytes(await reader.readexactly(4), "big")
                request = io.BytesIO(await reader.readexactly(size))
                kind, _, number, name = struct.unpack(">hhih", request.read(10))
                request.read(name)
                answer = self._answer(kind, request)
                if answer is not None:
                    body = struct.pack(">i", number) + answer.encode()
                    writer.write(len(body).to_bytes(4, "big") + body)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()
            self.open -= 1
            if self.open == 0:
                self.nobody.set()

    def _answer(self, kind: int, request: io.BytesIO) -> Any:
        if kind == ApiVersionResponse_v0.API_KEY:
            most = {0: 3, 3: 1, 18: 0, 22: 0}
            return ApiVersionResponse_v0(0, [(key, 3 if key == 0 else 0, version) for key, version in most.items()])
        if kind == MetadataResponse_v1.API_KEY:
            partition = (0, 0, 1, [1], [1])
            return MetadataResponse_v1([(1, "127.0.0.1", self.port, None)], 1, [(0, "phi", False, [partition])])
        if kind == InitProducerIdResponse_v0.API_KEY:
            return InitProducerIdResponse_v0(0, 0, 1000, 0)
        sent = ProduceRequest_v3.decode(request)
        self.asked.set()
        if self.hangs:
            return None
        if not self.error:
            for _, text in sent.topics[0][1]:
                records = MemoryRecords(text)
                while (some := records.next_batch()) is not None:
                    self.kept += [record.value for record in some]
        return ProduceResponse_v3([("phi", [(0, self.error, 0, -1)])], 0)


def real(address: str) -> KafkaSink:
    made = lambda: PromptProducer(bootstrap_servers=[address], acks="all", enable_idempotence=True)  # noqa: E731
    return KafkaSink("phi", WRITERS[Format.NATIVE], made)


async def test_the_real_client_gives_a_batch_to_a_broker_and_leaves_nothing_open() -> None:
    broker = Broker()
    async with broker.running() as address:
        sink, batch = real(address), [record(), record()]
        await sink.send(batch)
        assert broker.kept == [WRITERS[Format.NATIVE](item) for item in batch]
        await sink.close()
        await asyncio.wait_for(broker.nobody.wait(), 20)


@pytest.mark.parametrize("hangs", [True, False])
async def test_a_producer_that_is_given_up_does_not_go_on_behind(hangs: bool, caplog: pytest.LogCaptureFixture) -> None:
    """An idempotent one tries for ever, and its end waited for that: each try left one behind, with its connections,
    and all of them gave their batch once the brokers took it."""
    broker = Broker()
    async with broker.running() as address:
        sink, before = real(address), asyncio.all_tasks()
        broker.hangs, broker.error = hangs, NotEnoughReplicasError.errno
        given = asyncio.create_task(sink.send([record()] * 3))
        await asyncio.wait_for(broker.asked.wait(), 20)
        given.cancel()
        with pytest.raises(asyncio.CancelledError):
            await given
        await asyncio.wait_for(broker.nobody.wait(), 20)
        of_the_client = {task for task in asyncio.all_tasks() - before if "Broker" not in str(task.get_coro())}
        assert of_the_client == set()
        broker.hangs, broker.error = False, 0
        await sink.send([record()])
        assert len(broker.kept) == 1
        await sink.close()
    gc.collect()
    assert "never retrieved" not in caplog.text
