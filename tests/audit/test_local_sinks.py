"""Standard output and files: whole lines, in order, whatever the reader or the disk does."""

from __future__ import annotations

import asyncio
import errno
import os
from pathlib import Path

import pytest

from gateway.audit.formats import WRITERS, Format
from gateway.audit.sinks import local
from gateway.audit.sinks.local import FileSink, StreamSink
from gateway.audit.sinks.sink import SinkFailed
from tests.audit.test_formats import record

ONE = record()
LINE = WRITERS[Format.NATIVE](ONE) + b"\n"


def file_sink(path: Path) -> FileSink:
    return FileSink(path, WRITERS[Format.NATIVE])


async def test_a_file_gets_lines_and_may_be_rotated(tmp_path: Path) -> None:
    path, sink = tmp_path / "events.jsonl", file_sink(tmp_path / "events.jsonl")
    await sink.send([ONE, ONE])
    path.rename(tmp_path / "events.jsonl.1")
    await sink.send([ONE])
    path.unlink()
    await sink.send([ONE])
    await sink.close()
    assert (tmp_path / "events.jsonl.1").read_bytes() == LINE * 2
    assert path.read_bytes() == LINE
    assert path.stat().st_mode & 0o777 == 0o600


async def test_a_full_disk_leaves_no_half_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path, sink = tmp_path / "events.jsonl", file_sink(tmp_path / "events.jsonl")
    await sink.send([ONE])
    real, left = os.write, [40]

    def full(descriptor: int, text: bytes) -> int:
        if not left[0]:
            raise OSError(errno.ENOSPC, "no space")
        taken, left[0] = min(left[0], len(text)), 0
        return real(descriptor, bytes(text)[:taken])

    with monkeypatch.context() as patch:
        patch.setattr(local.os, "write", full)
        with pytest.raises(OSError, match="no space"):
            await sink.send([ONE])
    assert path.read_bytes() == LINE
    await sink.send([ONE])
    await sink.close()
    assert path.read_bytes() == LINE * 2


async def test_a_line_that_a_crash_cut_is_ended_before_the_next(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    path.write_bytes(LINE + LINE[:30])
    sink = file_sink(path)
    await sink.send([ONE])
    await sink.close()
    assert path.read_bytes().split(b"\n") == [LINE[:-1], LINE[:30], LINE[:-1], b""]


async def test_a_reader_that_stops_reading_gets_whole_lines_afterwards(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local, "_PATIENCE_SECONDS", 0.05)
    read, write = os.pipe()
    sink = StreamSink(write, WRITERS[Format.NATIVE])
    many = [ONE] * 400
    with pytest.raises(SinkFailed):
        await sink.send(many)
    os.set_blocking(read, False)
    got = b""
    for _ in range(100):
        sending = asyncio.ensure_future(sink.send([ONE] * 3))
        while not sending.done():
            try:
                got += os.read(read, 1 << 20)
            except BlockingIOError:
                await asyncio.sleep(0)
        if sending.exception() is None:
            break
    await sink.close()
    os.close(write)
    os.set_blocking(read, True)
    while more := os.read(read, 1 << 20):
        got += more
    os.close(read)
    assert set(got.splitlines(keepends=True)) == {LINE}


async def test_a_reader_that_is_gone_is_a_failure() -> None:
    read, write = os.pipe()
    os.close(read)
    sink = StreamSink(write, WRITERS[Format.NATIVE])
    with pytest.raises(BrokenPipeError):
        await sink.send([ONE])
    os.close(write)
