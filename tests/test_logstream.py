"""Nobody waits for whoever reads the log, and what was lost of it is said."""

from __future__ import annotations

import contextlib
import io
import json
import os
import select
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from click.testing import CliRunner

from gateway import privacy
from gateway.cli import main
from gateway.logstream import LossyStream

LINE = "x" * 99 + "\n"


@pytest.fixture
def pipe() -> Iterator[tuple[int, int]]:
    reading, writing = os.pipe()
    yield reading, writing
    for descriptor in (reading, writing):
        with contextlib.suppress(OSError):  # the test closed it
            os.close(descriptor)


def read(descriptor: int) -> bytes:
    """Give what is in the pipe, once something is; fails where nothing comes."""
    assert select.select([descriptor], [], [], 60)[0]
    return os.read(descriptor, 65536)


def read_until(descriptor: int, last: bytes) -> bytes:
    got = b""
    while last not in got:
        got += read(descriptor)
    return got


def test_a_reader_that_hangs_holds_nobody_up_and_hears_what_was_lost(pipe) -> None:
    reading, writing = pipe
    os.set_blocking(writing, False)
    with pytest.raises(BlockingIOError):
        while True:
            os.write(writing, b"z" * 512)
    os.set_blocking(writing, True)
    held = threading.Thread(target=lambda: os.write(writing, b"y"), daemon=True)
    held.start()
    held.join(0.2)
    assert held.is_alive()  # the control: whoever writes to the pipe itself waits for its reader

    stream = LossyStream(writing, most=100 * len(LINE))
    with privacy.guarded_logging(stream):
        for _ in range(1000):
            stream.write(LINE)
        assert not stream.drain(0)
        got, kept, told = b"", 0, list[dict[str, object]]()
        while kept + sum(int(str(one["lines"])) for one in told) < 1000:  # it may say it more than once
            got += read(reading)
            whole = got[: got.rfind(b"\n") + 1].splitlines()
            kept = got.count(LINE.encode())
            told = [json.loads(line) for line in whole if b'"log_lost"' in line]
    assert {(one["event"], one["level"]) for one in told} == {("log_lost", "warning")}
    assert kept + sum(int(str(one["lines"])) for one in told) == 1000
    assert 100 <= kept < 1000
    held.join(10)


def test_a_line_comes_in_one_piece_with_its_end() -> None:
    """What writes meanwhile would take a line without its end for one that was cut off, and end it again."""
    pieces: list[str] = []

    class Target(io.StringIO):
        def write(self, text: str) -> int:
            pieces.append(text)
            return len(text)

    with privacy.guarded_logging(Target()):
        for number in range(3):
            privacy.log().info("stopping", in_flight=number)
    assert [json.loads(piece)["in_flight"] for piece in pieces] == [0, 1, 2]
    assert all(piece.endswith("}\n") for piece in pieces)


def test_a_reader_that_died_is_no_exception(pipe) -> None:
    reading, writing = pipe
    os.close(reading)
    with pytest.raises(BrokenPipeError):
        os.write(writing, b"x")  # the control
    stream = LossyStream(writing)
    with privacy.guarded_logging(stream):
        for _ in range(3):
            privacy.log().info("stopping", in_flight=0)
            assert stream.drain(10)


def test_a_full_disk_is_no_exception_and_the_log_goes_on_behind_it(pipe, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = pipe
    stream = LossyStream(writing)
    with privacy.guarded_logging(stream):
        full = os.open("/dev/full", os.O_WRONLY)
        monkeypatch.setattr(stream, "_descriptor", full)
        privacy.log().info("stopping", in_flight=1)
        assert stream.drain(10)
        monkeypatch.setattr(stream, "_descriptor", writing)
        privacy.log().info("stopping", in_flight=2)
        lines = [json.loads(line) for line in read_until(reading, b"log_lost").splitlines()]
        os.close(full)
    assert [(line["event"], line.get("in_flight"), line.get("lines")) for line in lines] == [
        ("stopping", 2, None),
        ("log_lost", None, 1),
    ]


def test_serve_logs_to_such_a_stream(tmp_path, monkeypatch: pytest.MonkeyPatch) -> None:
    given: list[object] = []
    monkeypatch.setattr("gateway.privacy.harden_process", lambda: None)
    monkeypatch.setattr("gateway.privacy.guard_logging", given.append)
    monkeypatch.setattr("gateway.signals.ignore_until_ready", lambda: None)
    monkeypatch.setattr("gateway.serve.run", lambda _settings: None)
    config = tmp_path / "gateway.yaml"
    config.write_text("listen: {host: 127.0.0.1, port: 0, tls: null}\npolicies: none\nstate: state\n")
    result = CliRunner().invoke(main, ["serve", "--config", str(config)])
    assert result.exit_code == 0, result.output
    assert [type(one) for one in given] == [LossyStream]


def test_a_descriptor_that_does_not_block_loses_nothing(pipe) -> None:
    """Standard error may be shared with a process that made it so."""
    reading, writing = pipe
    os.set_blocking(writing, False)
    stream = LossyStream(writing)
    for _ in range(5000):  # more than a pipe holds
        stream.write(LINE)
    assert not stream.drain(0.2)  # the control: the pipe is full
    got = b""
    while got.count(b"\n") < 5000:
        got += read(reading)
    assert stream.drain(10)
    assert got == LINE.encode() * 5000


def test_a_line_that_was_cut_off_does_not_spoil_the_next_one(pipe, monkeypatch: pytest.MonkeyPatch) -> None:
    reading, writing = pipe
    stream, really = LossyStream(writing), os.write
    room = [5, 0]  # bytes until the disk is full

    def full(descriptor: int, data: memoryview) -> int:
        if descriptor != writing or not room:
            return really(descriptor, data)
        if not (left := room.pop(0)):
            raise OSError(28, "No space left on device")
        return really(descriptor, data[:left])

    with privacy.guarded_logging(stream):
        monkeypatch.setattr(os, "write", full)
        privacy.log().info("stopping", in_flight=1)
        assert stream.drain(10)
        privacy.log().info("stopping", in_flight=2)
        got = read_until(reading, b"log_lost")
        while not got.endswith(b"}\n"):
            got += read(reading)
        cut, *lines = got.splitlines()
    assert len(cut) == 5
    assert [(told["event"], told.get("lines")) for told in map(json.loads, lines)] == [
        ("stopping", None),
        ("log_lost", 1),
    ]


CRASHES = """
import sys
from gateway import cli, privacy, serve
def run(settings):
    raise RuntimeError("content that must not be shown")
serve.run, privacy.harden_process = run, lambda: None
cli.main(["serve", "--config", sys.argv[1]])
"""


def test_what_ended_the_process_is_the_last_line_of_its_log(tmp_path) -> None:
    config = tmp_path / "gateway.yaml"
    config.write_text("listen: {host: 127.0.0.1, port: 0, tls: null}\npolicies: none\nstate: state\n")
    ended = subprocess.run(
        [sys.executable, "-c", CRASHES, str(config)], capture_output=True, text=True, check=False, timeout=120
    )
    assert ended.returncode == 1
    told = json.loads(ended.stderr.splitlines()[-1])
    assert (told["event"], told["exception"]) == ("uncaught", "RuntimeError")
    assert "content" not in ended.stderr
