"""Standard output and files: whole lines, in order, whatever the reader or the disk does."""

from __future__ import annotations

import asyncio
import errno
import os
from collections.abc import Callable, Iterator
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


def taking(real: Callable[[int, bytes], int], *script: int | None) -> Callable[[int, bytes], int]:
    """Take so many bytes at each write; None: no space is left. Then all of what comes."""
    steps = list(script)

    def write(descriptor: int, text: bytes) -> int:
        step = steps.pop(0) if steps else len(text)
        if step is None:
            raise OSError(errno.ENOSPC, "no space")
        return real(descriptor, bytes(text)[:step])

    return write


async def test_half_a_line_that_cannot_be_taken_back_is_ended_before_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file that can only be added to (chattr +a): the next event was glued to the half one, and was none."""
    path, sink = tmp_path / "events.jsonl", file_sink(tmp_path / "events.jsonl")
    await sink.send([ONE])

    def refuse(_descriptor: int, _size: int) -> None:
        raise OSError(errno.EPERM, "not permitted")

    monkeypatch.setattr(local.os, "ftruncate", refuse)
    # Half a line; no space; no space for its end either.
    monkeypatch.setattr(local.os, "write", taking(os.write, 40, None, None))
    for _ in range(2):
        with pytest.raises(OSError, match="no space"):
            await sink.send([ONE])
    await sink.send([ONE])
    await sink.close()
    assert path.read_bytes() == LINE + LINE[:40] + b"\n" + LINE


async def test_a_file_whose_end_cannot_be_read_gets_whole_lines(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "events.jsonl"
    path.write_bytes(LINE[:40])

    def refuse(_path: Path, *_: object) -> None:
        raise PermissionError(errno.EACCES, "denied")

    sink = file_sink(path)
    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", refuse)
        await sink.send([ONE])
    await sink.close()
    assert path.read_bytes() == LINE[:40] + b"\n" + LINE


async def test_a_disk_that_fills_behind_a_stream_leaves_no_half_line_before_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Standard output may be a file."""
    descriptor = os.open(tmp_path / "out", os.O_WRONLY | os.O_CREAT)
    sink = StreamSink(descriptor, WRITERS[Format.NATIVE])
    monkeypatch.setattr(local.os, "write", taking(os.write, 40, None, None))
    for _ in range(2):
        with pytest.raises(OSError, match="no space"):
            await sink.send([ONE, ONE])
    await sink.send([ONE, ONE])
    await sink.close()
    os.close(descriptor)
    assert (tmp_path / "out").read_bytes() == LINE * 3


@pytest.fixture
def mute(tmp_path: Path) -> Iterator[Path]:
    """Give a path whose opening hangs, as a network's mount does whose server is away."""
    path = tmp_path / "mute"
    os.mkfifo(path)
    yield path
    os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))  # whoever hangs may end


async def test_a_file_that_hangs_holds_up_nothing_else(mute: Path) -> None:
    """Each try left a thread behind; once all of the loop's were gone, no sink delivered any more."""
    sink = file_sink(mute)
    before = len(os.listdir("/proc/self/task"))
    for _ in range(40):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await sink.send([ONE])
    async with asyncio.timeout(10):
        assert await asyncio.to_thread(lambda: "free") == "free"
        await sink.close()
    assert len(os.listdir("/proc/self/task")) <= before + 1  # the loop's own


async def test_what_takes_longer_than_a_try_is_neither_torn_nor_begun_again() -> None:
    """A slow reader: a second thread wrote the batch anew, into the middle of the first one's lines."""
    read, write = os.pipe()
    sink, many = StreamSink(write, WRITERS[Format.NATIVE]), [ONE] * 400
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.05):
            await sink.send(many)
    again = asyncio.ensure_future(sink.send([*many, ONE]))  # there is more now than there was
    got = b""
    while len(got) < len(LINE) * 401:
        got += await asyncio.to_thread(os.read, read, 1 << 16)
    await again
    await sink.close()
    os.close(write)
    assert os.read(read, 1) == b""
    os.close(read)
    assert got == LINE * 401
