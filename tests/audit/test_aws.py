"""CloudWatch Logs and S3 Object Lock, against moto's server: real HTTP, real botocore."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientSession, web
from aiohttp.test_utils import TestServer
from botocore.exceptions import ConnectTimeoutError
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit import lines
from gateway.audit.chain import verify
from gateway.audit.formats import WRITERS, Format
from gateway.audit.formats.record import Record, read_record
from gateway.audit.reader import JournalReader, Position, Statement
from gateway.audit.sinks.aws import CloudWatchSink, S3Sink, client, split
from gateway.audit.sinks.delivery import Bounds, Delivery
from gateway.audit.sinks.options import S3
from gateway.audit.sinks.sink import BatchRefused, Refused, SinkFailed
from tests.audit.conftest import Trail, intent
from tests.audit.test_formats import record

REGION = "us-east-1"


@pytest.fixture(autouse=True)
def credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "testing")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "testing")
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")  # is not asked


def sink(cloud: str, group: str, stream: str = "gw-1") -> CloudWatchSink:
    return CloudWatchSink(group, stream, WRITERS[Format.NATIVE], lambda: client("logs", REGION, cloud))


async def test_cloudwatch_gets_the_batch(cloud: str) -> None:
    logs = client("logs", REGION, cloud)
    logs.create_log_group(logGroupName="phi")
    made = sink(cloud, "phi")
    batch = [record(), record()]
    await made.send(batch)
    await made.send([record()])
    await made.close()
    events = logs.get_log_events(logGroupName="phi", logStreamName="gw-1", startFromHead=True)["events"]
    assert [event["message"].encode() for event in events][:2] == [WRITERS[Format.NATIVE](item) for item in batch]
    assert len(events) == 3
    assert events[0]["timestamp"] == batch[0].milliseconds
    again = sink(cloud, "phi")  # the stream is there already
    await again.send([record()])
    await again.close()


async def test_a_group_that_is_not_there_is_said_by_a_code(cloud: str) -> None:
    made = sink(cloud, "absent")
    with pytest.raises(SinkFailed) as caught:
        await made.send([record()])
    assert caught.value.code is Refused.STATUS
    assert "absent" not in str(caught.value)
    await made.close()
    nowhere = sink("http://127.0.0.1:1", "phi")
    with pytest.raises(SinkFailed) as caught:
        await nowhere.send([record()])
    assert caught.value.code is Refused.UNREACHABLE
    await nowhere.close()


async def test_a_stream_that_was_removed_with_its_group_is_made_again(cloud: str) -> None:
    """It was made once for each start: nothing came any more, and a required sink stopped calls until a restart."""
    logs = client("logs", REGION, cloud)
    logs.create_log_group(logGroupName="phi-anew")
    made = sink(cloud, "phi-anew")
    await made.send([record()])
    logs.delete_log_group(logGroupName="phi-anew")
    logs.create_log_group(logGroupName="phi-anew")
    await made.send([record()])
    await made.close()
    found = logs.get_log_events(logGroupName="phi-anew", logStreamName="gw-1", startFromHead=True)["events"]
    assert len(found) == 1


@pytest.mark.parametrize("name", ["AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_CLOUDWATCH_LOGS"])
async def test_an_endpoint_of_the_environment_without_tls_gets_nothing(
    monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """`endpoint` of a sink must be https; what AWS's tools take from the environment in its place was not looked at."""
    monkeypatch.setenv(name, "http://logs.example")
    made = CloudWatchSink("phi", "gw-1", WRITERS[Format.NATIVE], lambda: client("logs", REGION, None))
    with pytest.raises(SinkFailed) as caught:
        await made.send([record()])
    assert caught.value.code is Refused.TLS
    monkeypatch.setenv(name, "https://logs.example")
    assert client("logs", REGION, None).meta.endpoint_url == "https://logs.example"


class Expiring:
    """AWS in front of moto: takes only who signs with the key that is valid now."""

    def __init__(self, cloud: str) -> None:
        self.valid = ""
        self._cloud = cloud

    async def _answer(self, request: web.Request) -> web.Response:
        if f"Credential={self.valid}/" not in request.headers.get("Authorization", ""):
            return web.json_response({"__type": "ExpiredTokenException"}, status=403)
        passed = {name: request.headers[name] for name in ("X-Amz-Target", "Content-Type", "Authorization")}
        async with (
            ClientSession() as session,
            session.post(self._cloud, data=await request.read(), headers=passed) as reply,
        ):
            return web.Response(status=reply.status, body=await reply.read(), content_type=reply.content_type)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[str]:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self._answer)
        async with TestServer(app) as server:
            yield f"http://127.0.0.1:{server.port}"


async def test_renewed_credentials_count_without_a_restart(
    cloud: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A client keeps what it found: with a profile's expired keys, or none, it was refused for ever."""
    profile = tmp_path / "credentials"
    monkeypatch.delenv("AWS_ACCESS_KEY_ID")
    monkeypatch.delenv("AWS_SECRET_ACCESS_KEY")
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(profile))
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "none"))
    expiring = Expiring(cloud)

    def renew(key: str) -> None:
        profile.write_text(f"[default]\naws_access_key_id={key}\naws_secret_access_key=testing\n")
        expiring.valid = key

    async with expiring.running() as address:
        made = CloudWatchSink("phi-keys", "gw-1", WRITERS[Format.NATIVE], lambda: client("logs", REGION, address))
        with pytest.raises(SinkFailed) as caught:
            await made.send([record()])
        assert caught.value.code is Refused.SECRET  # there are none yet
        renew("FIRST")
        await asyncio.to_thread(client("logs", REGION, address).create_log_group, logGroupName="phi-keys")
        await made.send([record()])
        renew("SECOND")
        with pytest.raises(SinkFailed) as caught:
            await made.send([record()])
        assert caught.value.code is Refused.STATUS
        await made.send([record()])
        await made.close()


class Picky:
    """CloudWatch as it documents itself: takes what is of its time, and says with status 200 what it left out."""

    class exceptions:  # noqa: N801
        class ResourceNotFoundException(Exception):
            pass

        class ResourceAlreadyExistsException(Exception):
            pass

        class InvalidParameterException(Exception):
            pass

    def __init__(self, answers: list[dict[str, int]]) -> None:
        self.answers = answers
        self.calls: list[list[dict[str, Any]]] = []

    def create_log_stream(self, **_: Any) -> None:
        raise self.exceptions.ResourceAlreadyExistsException

    def put_log_events(self, *, logEvents: list[dict[str, Any]], **_: Any) -> dict[str, Any]:  # noqa: N803
        self.calls.append(logEvents)
        rejected = self.answers.pop(0) if self.answers else {}
        return {"rejectedLogEventsInfo": rejected} if rejected else {}

    def close(self) -> None:
        pass


def old(time: str) -> Record:
    """Give a record of another time."""
    event = {**record().event, "time": time}
    made = read_record("c" * 32, lines.write("event", event, "0" * 64, 7))
    assert made is not None
    return made


@pytest.mark.parametrize(
    ("rejected", "again"),
    [
        ({"tooOldLogEventEndIndex": 2}, [0, 1]),
        ({"expiredLogEventEndIndex": 1}, [0]),
        ({"tooOldLogEventEndIndex": 2, "expiredLogEventEndIndex": 1}, [0, 1]),
        ({"tooNewLogEventStartIndex": 3}, [3]),
        ({"tooOldLogEventEndIndex": 1, "tooNewLogEventStartIndex": 2}, [0, 2, 3]),
    ],
)
async def test_what_is_too_old_or_new_for_cloudwatch_is_put_under_the_time_of_now(rejected, again) -> None:
    """It was given again for ever: after an outage of two weeks nothing came any more."""
    picky = Picky([rejected])
    made = CloudWatchSink("g", "s", WRITERS[Format.NATIVE], lambda: picky, clock=lambda: 1_900_000_000.0)
    batch = [old(f"2026-03-01T0{number}:00:00.000000Z") for number in range(1, 5)]
    await made.send(batch)
    first, second = picky.calls
    assert [event["message"] for event in second] == [first[number]["message"] for number in again]
    assert {event["timestamp"] for event in second} == {1_900_000_000_000}
    assert json.loads(second[0]["message"])["event"]["time"].startswith("2026-03-01")  # its own is as it was


@pytest.mark.parametrize(
    "answers", [[{"tooOldLogEventEndIndex": 1}] * 2, [{"somethingElse": 1}], [{"tooOldLogEventEndIndex": 0}]]
)
async def test_events_that_cloudwatch_rejects_are_not_delivered(answers: list[dict[str, int]]) -> None:
    made = CloudWatchSink("g", "s", WRITERS[Format.NATIVE], lambda: Picky(answers))
    with pytest.raises(BatchRefused) as caught:
        await made.send([record()])
    assert caught.value.code is Refused.REJECTED


async def test_an_event_that_is_too_long_for_cloudwatch_is_refused_itself() -> None:
    class Short(Picky):
        def put_log_events(self, **_: Any) -> dict[str, Any]:
            raise self.exceptions.InvalidParameterException

    with pytest.raises(BatchRefused):
        await CloudWatchSink("g", "s", WRITERS[Format.NATIVE], lambda: Short([])).send([record()])


@given(st.lists(st.tuples(st.integers(0, 3 * 86_400_000), st.integers(1, 200_000)), max_size=30))
def test_calls_keep_to_the_limits_of_put_log_events(sizes: list[tuple[int, int]]) -> None:
    events = [{"timestamp": time, "message": "x" * size} for time, size in sorted(sizes)]
    parts = split(events)
    assert [event for part in parts for event in part] == events
    for part in parts:
        assert part
        assert sum(len(event["message"]) + 26 for event in part) <= 1_048_576
        assert part[-1]["timestamp"] - part[0]["timestamp"] < 86_400_000


def worm(cloud: str, bucket: str) -> S3Sink:
    return S3Sink(S3(REGION, bucket, "trail", "compliance", 30), lambda: client("s3", REGION, cloud))


async def test_s3_keeps_segments_and_checkpoints_locked_and_they_verify(
    cloud: str, trail: Trail, tmp_path: Path
) -> None:
    s3 = client("s3", REGION, cloud)
    s3.create_bucket(Bucket="phi-worm", ObjectLockEnabledForBucket=True)
    journal = trail.open(segment_bytes=1_200)
    for _ in range(9):
        await journal.record(intent())
    await journal.checkpoint()
    items, _ = JournalReader(trail.journal).read(Position(), journal.durable, limit=1000)
    made = worm(cloud, "phi-worm")
    await made.send(items)
    await made.send(items[-2:])  # again, as after a crash
    await made.close()
    stored = [entry["Key"] for entry in s3.list_objects_v2(Bucket="phi-worm")["Contents"]]
    ended = trail.segments[:-1]
    assert sorted(key for key in stored if "/journal/" in key) == sorted(
        f"trail/journal/{trail.verify(elsewhere=False).chain}/{path.name}" for path in ended
    )
    first = s3.get_object(Bucket="phi-worm", Key=next(key for key in stored if "/journal/" in key))
    assert first["ObjectLockMode"] == "COMPLIANCE"
    assert first["Body"].read() == ended[0].read_bytes()
    # The checkpoints that are kept there find what is missing here.
    kept = tmp_path / "kept"
    kept.mkdir()
    for key in stored:
        if "/checkpoints/" in key:
            (kept / Path(key).name).write_bytes(s3.get_object(Bucket="phi-worm", Key=key)["Body"].read())
    await journal.close()
    assert verify(trail.journal, trail.key.public_key(), checkpoints=kept).ok
    trail.segments[-1].unlink()
    trail.segments[-1].unlink()
    assert not verify(trail.journal, trail.key.public_key(), checkpoints=kept).ok


async def test_a_segment_is_in_the_bucket_once_the_next_is_begun_at_the_next_start(cloud: str, trail: Trail) -> None:
    """docs/operations.md goes by it: before a journal is moved aside, its last events may be in no bucket."""
    s3 = client("s3", REGION, cloud)
    s3.create_bucket(Bucket="phi-newest", ObjectLockEnabledForBucket=True)

    def segments() -> list[str]:
        found = s3.list_objects_v2(Bucket="phi-newest", Prefix="trail/journal/").get("Contents", [])
        return [Path(entry["Key"]).name for entry in found]

    first = trail.open()
    made = Delivery("s3", worm(cloud, "phi-newest"), Bounds(), journal=first, spool=trail.journal.parent / "spool")
    await first.record(intent())
    while await made._deliver():
        pass
    assert (made.lag.events, segments()) == (0, [])
    await first.close()
    second = trail.open()
    made = Delivery("s3", worm(cloud, "phi-newest"), Bounds(), journal=second, spool=trail.journal.parent / "spool")
    while await made._deliver():
        pass
    assert segments() == [trail.segments[0].name]
    await second.close()


async def test_a_bucket_without_object_lock_is_refused(cloud: str, trail: Trail) -> None:
    client("s3", REGION, cloud).create_bucket(Bucket="phi-plain")
    journal = trail.open()
    await journal.record(intent())
    items, _ = JournalReader(trail.journal).read(Position(), journal.durable, limit=1000)
    made = worm(cloud, "phi-plain")
    with pytest.raises(SinkFailed) as caught:
        await made.send(items)
    assert caught.value.code in (Refused.STATUS, Refused.REJECTED)
    await made.close()
    await journal.close()


@pytest.mark.parametrize(
    ("lie", "taken"),
    [
        ({}, True),
        ({"ChecksumSHA256": "b3RoZXI="}, False),  # other content of the same length
        ({"ETag": '"other"'}, False),
        ({"ContentLength": 1}, False),
        ({"ObjectLockMode": "GOVERNANCE"}, False),
        ({"ObjectLockRetainUntilDate": datetime.now(UTC) + timedelta(days=1)}, False),
        ({"ObjectLockRetainUntilDate": None}, False),
    ],
)
async def test_a_store_that_has_something_else_or_for_less_time_has_not_taken_it(
    trail: Trail, lie: dict[str, Any], taken: bool
) -> None:
    class Lying:
        put: dict[str, Any] = {}

        def put_object(self, **given: Any) -> dict[str, Any]:
            Lying.put = given
            return {"ETag": '"one"'}

        def head_object(self, **_: Any) -> dict[str, Any]:
            return {
                "ContentLength": len(self.put["Body"]),
                "ChecksumSHA256": self.put["ChecksumSHA256"],
                "ETag": '"one"',
                "ObjectLockMode": self.put["ObjectLockMode"],
                "ObjectLockRetainUntilDate": self.put["ObjectLockRetainUntilDate"].replace(microsecond=0),
                **lie,
            }

        def close(self) -> None:
            pass

    journal = trail.open()
    await journal.checkpoint()
    items, _ = JournalReader(trail.journal).read(Position(), journal.durable, limit=1000)
    made = S3Sink(S3(REGION, "b", "trail", "compliance", 30), Lying)
    if taken:
        await made.send(items)
    else:
        with pytest.raises(SinkFailed):
            await made.send(items)
    await journal.close()


async def test_what_the_bucket_has_is_not_put_again_when_a_batch_takes_too_long(trail: Trail) -> None:
    """A batch of an idle day is hundreds of statements: cut off by its time limit, it began anew for ever."""

    class Slow:
        stored: dict[str, int] = {}
        puts = 0
        until = datetime.now(UTC)

        def put_object(self, *, Key: str, Body: bytes, **given: Any) -> None:  # noqa: N803
            Slow.puts += 1
            Slow.until = given["ObjectLockRetainUntilDate"]
            if Slow.puts % 3 == 0:
                raise ConnectTimeoutError(endpoint_url="")
            self.stored[Key] = len(Body)

        def head_object(self, *, Key: str, **_: Any) -> dict[str, Any]:  # noqa: N803
            return {
                "ContentLength": self.stored[Key],
                "ObjectLockMode": "COMPLIANCE",
                "ObjectLockRetainUntilDate": self.until,
            }

        def close(self) -> None:
            pass

    journal = trail.open()
    for _ in range(6):
        await journal.checkpoint()
    items, _ = JournalReader(trail.journal).read(Position(), journal.durable, limit=1000)
    await journal.close()
    made = S3Sink(S3(REGION, "phi-worm"), Slow)
    tries = 0
    taken = False
    while not taken:
        tries += 1
        assert tries <= 6
        with contextlib.suppress(SinkFailed):
            await made.send(items)
            taken = True
    await made.close()
    statements = sum(isinstance(item, Statement) for item in items)
    assert len(Slow.stored) == statements >= 6
    assert Slow.puts == statements + tries - 1  # each once, and what failed
