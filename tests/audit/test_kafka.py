"""The adapter against aiokafka's producer interface, with failures. No broker takes part: see docs/audit.md."""

from __future__ import annotations

import asyncio
import inspect
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

from gateway.audit.formats import WRITERS, Format
from gateway.audit.sinks.kafka import KafkaSink, Producer
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
