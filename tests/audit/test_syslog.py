"""Syslog over TLS: framing and header by RFC 5424 and 5425, against a simulator and against a real rsyslog."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import socket
import ssl
import subprocess
import time
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio
from hypothesis import given
from hypothesis import strategies as st

from gateway.audit.formats import WRITERS, Format
from gateway.audit.formats.record import Record
from gateway.audit.sinks.sink import SinkFailed
from gateway.audit.sinks.syslog import SyslogSink, frame, message
from gateway.devca import Pair, development_ca, issue
from gateway.egress.tls import client_context
from tests.audit.test_formats import record

# RFC 5424 section 6: PRI VERSION SP TIMESTAMP SP HOSTNAME SP APP-NAME SP PROCID SP MSGID SP STRUCTURED-DATA SP MSG
HEAD = re.compile(
    rb"<(\d{1,3})>1 (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,6}Z) ([\x21-\x7e]{1,255}) ([\x21-\x7e]{1,48}) ([\x21-\x7e]{1,128})"
    rb' ([\x21-\x7e]{1,32}) \[meta sequenceId="(\d{1,10})"\] '
)


def unframe(text: bytes) -> list[bytes]:
    """Read octet-counted frames."""
    found = []
    while text:
        length, _, rest = text.partition(b" ")
        assert len(rest) >= int(length)
        found.append(rest[: int(length)])
        text = rest[int(length) :]
    return found


@pytest.mark.parametrize("form", list(Format))
def test_a_message_has_the_form_of_rfc_5424(form: Format) -> None:
    content = WRITERS[form](record())
    text = message(record(), content, "gw-1.example")
    match = HEAD.match(text)
    assert match is not None
    assert text[match.end() :] == content
    priority = int(match.group(1))
    assert (priority // 8, priority % 8) == (13, 6)
    assert 1 <= int(match.group(7)) <= 2147483647


@given(st.lists(st.binary(max_size=50), max_size=6))
def test_frames_are_read_back(texts: list[bytes]) -> None:
    assert unframe(b"".join(frame(text) for text in texts)) == texts


class Receiver:
    """A TLS server that keeps what it gets."""

    def __init__(self) -> None:
        self.received: list[bytes] = []
        self.writers: list[asyncio.StreamWriter] = []
        self.port = 0
        self.more = asyncio.Event()
        self.reads = True

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.writers.append(writer)
        self.received.append(b"")
        while self.reads and (text := await reader.read(65536)):
            self.received[-1] += text
            self.more.set()

    async def until(self, count: int) -> list[bytes]:
        async with asyncio.timeout(20):
            while True:
                self.more.clear()
                found = [message for text in self.received for message in unframe(text)] if self._whole() else []
                if len(found) >= count:
                    return found
                await self.more.wait()

    def _whole(self) -> bool:
        try:
            for text in self.received:
                unframe(text)
        except (AssertionError, ValueError):
            return False
        return True


@pytest.fixture
def authority(tmp_path: Path) -> Pair:
    return development_ca(tmp_path / "ca")


@pytest_asyncio.fixture
async def receiver(authority: Pair, tmp_path: Path) -> AsyncIterator[Receiver]:
    pair = issue(authority, tmp_path / "ca", "siem", ["127.0.0.1"])
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(pair.certificate, pair.key)
    made = Receiver()
    server = await asyncio.start_server(made.serve, "127.0.0.1", 0, ssl=context)
    made.port = server.sockets[0].getsockname()[1]
    yield made
    for writer in made.writers:
        writer.transport.abort()
    server.close()
    await server.wait_closed()


def sink(port: int, ca_file: Path, form: Format = Format.CEF) -> SyslogSink:
    context = lambda: client_context(minimum="1.2", ca_file=ca_file, pins=())  # noqa: E731
    return SyslogSink("127.0.0.1", port, context, WRITERS[form])


async def test_a_batch_arrives_framed(receiver: Receiver, authority: Pair) -> None:
    made = sink(receiver.port, authority.certificate)
    batch = [record(), record()]
    await made.send(batch)
    found = await receiver.until(2)
    assert all(HEAD.match(text) for text in found)
    assert [text[HEAD.match(text).end() :] for text in found] == [WRITERS[Format.CEF](item) for item in batch]  # type: ignore[union-attr]
    await made.send([record()])
    await receiver.until(3)
    await made.close()
    assert len(receiver.received) == 1  # one connection for all


async def test_after_a_broken_connection_the_batch_before_comes_again(receiver: Receiver, authority: Pair) -> None:
    made = sink(receiver.port, authority.certificate)
    await made.send([record(reason="first")])
    await receiver.until(1)
    receiver.writers[0].transport.abort()
    for _ in range(50):  # until the break is noticed; what is sent meanwhile may be lost, and comes again
        try:
            await made.send([record(reason="second")])
        except (SinkFailed, OSError):
            continue
        if len(receiver.received) > 1:
            break
    found = await receiver.until(2)
    await made.close()
    reasons = [re.search(rb"reason=(\w+)", text).group(1) for text in found]  # type: ignore[union-attr]
    last = reasons[len(unframe(receiver.received[0])) :]
    assert last[-1] == b"second"
    assert last[0] in (b"first", b"second")
    assert len(last) >= 2 or reasons.count(b"first") >= 1


async def test_a_certificate_of_another_root_gets_nothing(receiver: Receiver, tmp_path: Path) -> None:
    other = development_ca(tmp_path / "other")
    made = sink(receiver.port, other.certificate)
    with pytest.raises(ssl.SSLError):
        await made.send([record()])
    assert receiver.received in ([], [b""])


async def test_a_receiver_that_does_not_read_is_left_to_the_time_limit(receiver: Receiver, authority: Pair) -> None:
    receiver.reads = False
    made = sink(receiver.port, authority.certificate, Format.OCSF)
    many = [record()] * 30_000  # more than the buffers of any kernel take
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.5):
            await made.send(many)


async def test_nobody_there_is_a_failure(authority: Pair) -> None:
    with pytest.raises(OSError):
        await sink(1, authority.certificate).send([record()])


# ---- a real receiver

CONFIG = """\
global(workDirectory="{root}" maxMessageSize="64k"
       defaultNetstreamDriver="gtls"
       defaultNetstreamDriverCAFile="{root}/ca/development-ca.crt"
       defaultNetstreamDriverCertFile="{certificate}"
       defaultNetstreamDriverKeyFile="{key}")
module(load="imtcp" StreamDriver.Name="gtls" StreamDriver.Mode="1" StreamDriver.Authmode="anon")
input(type="imtcp" port="{port}" address="127.0.0.1")
template(name="whole" type="string" string="%pri%|%timestamp:::date-rfc3339%|%app-name%|%msgid%|%structured-data%|%msg%\\n")
action(type="omfile" file="{root}/received" template="whole")
"""
RSYSLOG = shutil.which("rsyslogd") or shutil.which("rsyslogd", path="/usr/sbin")
GNUTLS = any(Path("/usr/lib").glob("*/rsyslog/lmnsd_gtls.so"))


@pytest.fixture
def rsyslog(authority: Pair, tmp_path: Path) -> Iterator[tuple[int, Path]]:
    if RSYSLOG is None or not GNUTLS:
        pytest.skip("rsyslog and rsyslog-gnutls are not installed (Debian packages of these names)")
    pair = issue(authority, tmp_path / "ca", "rsyslog", ["127.0.0.1"])
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    config = tmp_path / "rsyslog.conf"
    values = {"root": tmp_path, "certificate": pair.certificate, "key": pair.key, "port": port}
    text = CONFIG.format(**values).replace(f"{tmp_path}/ca/development-ca.crt", str(authority.certificate))
    config.write_text(text)
    command = [RSYSLOG, "-n", "-f", str(config), "-i", str(tmp_path / "rsyslog.pid")]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            end = time.monotonic() + 20
            while time.monotonic() < end:
                with socket.socket() as probe:
                    if probe.connect_ex(("127.0.0.1", port)) == 0:
                        break
                time.sleep(0.05)
            yield port, tmp_path / "received"
        finally:
            process.terminate()
            process.wait(timeout=20)


async def test_a_real_rsyslog_takes_every_message(rsyslog: tuple[int, Path], authority: Pair) -> None:
    port, received = rsyslog
    batch: list[Record] = [record(reason=f"r{chr(97 + number % 26)}") for number in range(300)]
    made = sink(port, authority.certificate, Format.OCSF)
    for start in range(0, 300, 100):
        await made.send(batch[start : start + 100])
    await made.close()
    async with asyncio.timeout(30):
        while not received.exists() or received.read_bytes().count(b"\n") < 300:
            await asyncio.sleep(0.05)
    lines = received.read_bytes().splitlines()
    assert len(lines) == 300
    for line, sent in zip(lines, batch, strict=True):
        priority, _, name, kind, data, content = line.split(b"|", 5)
        assert (priority, name, kind) == (b"110", b"phi-gateway", b"outcome")
        assert data == b'[meta sequenceId="7"]'
        assert content.lstrip() == WRITERS[Format.OCSF](sent)


async def test_rsyslog_under_another_root_gets_nothing(rsyslog: tuple[int, Path], tmp_path: Path) -> None:
    port, received = rsyslog
    with pytest.raises(ssl.SSLError):
        await sink(port, development_ca(tmp_path / "other").certificate).send([record()])
    assert not received.exists() or os.path.getsize(received) == 0
