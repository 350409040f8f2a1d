"""An event that this program's own format cannot write holds up no event behind it, and nobody says that it arrived."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
import pytest

from gateway import privacy
from gateway.audit.formats import WRITERS, Format
from gateway.audit.formats.record import Record
from gateway.audit.journal import Journal
from gateway.audit.reader import Item
from gateway.audit.sinks import cursor
from gateway.audit.sinks.aws import CloudWatchSink
from gateway.audit.sinks.delivery import Bounds, Delivery
from gateway.audit.sinks.kafka import KafkaSink
from gateway.audit.sinks.local import FileSink, StreamSink
from gateway.audit.sinks.options import Splunk
from gateway.audit.sinks.otlp import OtlpSink
from gateway.audit.sinks.sink import BatchRefused, Refused, Sink
from gateway.audit.sinks.splunk import HecSink
from gateway.audit.sinks.syslog import SyslogSink
from gateway.policy.secret_reference import Secret
from tests.audit.conftest import Trail
from tests.audit.test_delivery import Clock, delivery, write
from tests.audit.test_refused_events import account, steps

BOUNDS = Bounds(batch=64)
# What another version, or somebody with write access, may put into a line: each has JSON's form, and none an event's.
ODD: dict[str, dict[str, Any]] = {
    "no time": {"stage": "intent"},
    "a time that is none": {"time": "yesterday", "stage": "intent"},
    "counts of words": {"time": "2026-03-01T10:00:00.000000Z", "stage": "outcome", "left": {"NAME": "many"}},
    "durations of words": {"time": "2026-03-01T10:00:00.000000Z", "stage": "outcome", "durations": {"send": "long"}},
    "a reason that is a list": {"time": "2026-03-01T10:00:00.000000Z", "stage": "refusal", "reason": ["x"]},
    "tokens of words": {"time": "2026-03-01T10:00:00.000000Z", "stage": "outcome", "caller": "a", "tokens_in": "many",
                        "tokens_out": 2},
}  # fmt: skip


def odd_record(event: dict[str, Any], sequence: int = 7) -> Record:
    line = orjson.dumps({"event": event, "prev": "0" * 64, "seq": sequence})
    return Record("c" * 32, sequence, line, event)


async def _post(*_: object) -> tuple[int, bytes]:
    raise AssertionError("nothing can be sent of it")


def sinks(path: Path, form: Format) -> list[Sink]:
    """Give every type of sink that writes events; none of them has anything to write to."""
    write, secret = WRITERS[form], Secret("env", "X")

    def nothing() -> Any:
        raise AssertionError("nothing can be sent of it")

    return [
        StreamSink(-1, write),
        FileSink(path / "events", write),
        SyslogSink("127.0.0.1", 1, nothing, write),
        HecSink(Splunk("https://127.0.0.1:1", secret), nothing, write, form, _post),
        CloudWatchSink("group", "stream", write, nothing),
        KafkaSink("topic", write, nothing),
        OtlpSink("https://127.0.0.1:1", dict, write, _post),
    ]


@pytest.mark.parametrize("form", [Format.OCSF, Format.ECS, Format.CEF])
@pytest.mark.parametrize("odd", ODD)
async def test_every_type_of_sink_says_that_it_is_the_events_fault_or_writes_it(
    tmp_path: Path, form: Format, odd: str
) -> None:
    record = odd_record(ODD[odd])
    try:
        WRITERS[form](record)
    except Exception:
        for sink in sinks(tmp_path, form):
            with pytest.raises(BatchRefused) as refused:
                await sink.send([record])
            assert refused.value.code is Refused.UNWRITABLE, type(sink).__name__
            assert refused.value.__suppress_context__  # its words may be the event's


class Fussy:
    """A sink of a real type, whose receiver takes everything, and whose format cannot write some events."""

    def __init__(self, path: Path, never: Sequence[int]) -> None:
        self.never = set(never)
        self._path = path
        self._inner = FileSink(path, self._write)

    def _write(self, record: Record) -> bytes:
        if record.sequence in self.never:
            raise KeyError("words of the event")
        return str(record.sequence).encode()

    async def send(self, items: Sequence[Item]) -> None:
        await self._inner.send(items)

    async def close(self) -> None:
        await self._inner.close()

    @property
    def taken(self) -> list[int]:
        return [int(line) for line in self._path.read_bytes().splitlines()] if self._path.exists() else []


async def filled(trail: Trail, sink: Fussy, count: int, bounds: Bounds, **more: object) -> tuple[Journal, Delivery]:
    journal = trail.open()
    made = delivery(trail, journal, sink, bounds, **more)
    await write(journal, count)
    return journal, made


async def rounds(made: Delivery) -> None:
    for _ in range(12):
        await steps(made)


@pytest.mark.parametrize("never", [(1,), (40,), (3, 4, 90)])
async def test_an_optional_sink_goes_on_and_says_by_number_what_it_left_out(
    trail: Trail, tmp_path: Path, never: tuple[int, ...]
) -> None:
    sink, stream = Fussy(tmp_path / "out", never), io.StringIO()
    with privacy.guarded_logging(stream):
        journal, made = await filled(trail, sink, 100, BOUNDS)
        await rounds(made)
    assert list(dict.fromkeys(sink.taken)) == [number for number in range(1, 101) if number not in never]
    assert account(trail) == [(journal.chain, number, "unwritable") for number in never]
    assert (made.lag.events, made.lag.refused) == (0, len(never))
    assert "words of the event" not in stream.getvalue()
    told = [line for line in map(json.loads, stream.getvalue().splitlines()) if line["event"] == "sink_event_refused"]
    assert [(line["sequence"], line["code"]) for line in told] == [(number, "unwritable") for number in never]
    await journal.close()


async def test_a_required_sink_gives_what_follows_and_never_says_that_it_has_everything(
    trail: Trail, tmp_path: Path
) -> None:
    sink, clock = Fussy(tmp_path / "out", (40, 60)), Clock()
    journal, made = await filled(trail, sink, 100, replace(BOUNDS, required=True), clock=clock)
    await rounds(made)
    assert set(sink.taken) == set(range(1, 101)) - {40, 60}
    assert (made.lag.events, made.lag.refused, made.lag.stands_at, made.lag.behind) == (2, 2, 40, False)
    clock.now += 1000
    await write(journal, 1)
    await rounds(made)
    assert (sink.taken[-1], made.lag.events, made.lag.behind) == (101, 2, True)  # what comes later makes nothing good
    spool = trail.journal.parent / "spool"
    place = cursor.load(spool / "siem", journal.chain)
    assert place is not None
    assert place.sequence == 39  # so its JSON stays, and a format that can write it gets it
    assert cursor.oldest_needed(spool) == place.segment
    again = Fussy(tmp_path / "again", ())
    mended = delivery(trail, journal, again, replace(BOUNDS, required=True))
    await rounds(mended)
    assert again.taken == list(range(40, 102))
    assert (mended.lag.events, mended.lag.stands_at, mended.lag.behind) == (0, None, False)
    await journal.close()


async def test_a_format_that_can_write_nothing_passes_over_nothing(trail: Trail, tmp_path: Path) -> None:
    sink = Fussy(tmp_path / "out", range(1, 200))
    journal, made = await filled(trail, sink, 100, BOUNDS)
    await rounds(made)
    assert (sink.taken, account(trail), made.lag.events, made.lag.last_failure) == ([], [], 100, Refused.UNWRITABLE)
    await journal.close()
