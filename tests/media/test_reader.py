"""The process that reads: bounds of time, memory and bytes, and what it cannot reach."""

from __future__ import annotations

import asyncio
import base64
import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from gateway.media import reader as reading
from gateway.media.reader import Bounds, DocumentText, MediaReader
from gateway.media.unreadable import UnreadableError, Why
from gateway.media.worker import answer
from gateway.model import Held
from tests.media.files import DOCX, WORD, docx, page_of, pdf, png, said


def held(data: bytes, media_type: str = "text/plain") -> Held:
    return Held((), media_type, base64.b64encode(data).decode(), as_text=lambda part, text: part)


async def refused(reader: MediaReader, part: Held) -> Why:
    with pytest.raises(UnreadableError) as raised:
        await reader.read(part)
    return raised.value.why


@pytest.mark.parametrize(
    ("data", "media_type"),
    [
        (WORD.encode(), "text/plain"),
        (f"a;{WORD}".encode("utf-16"), "text/csv; charset=utf-16"),
        (f"<p>{WORD}</p>".encode(), "text/html"),
        (pdf(WORD), "application/pdf"),
        (docx(said(WORD)), DOCX),
    ],
)
async def test_documents_are_read_by_the_process(data: bytes, media_type: str) -> None:
    seen = await MediaReader().read(held(data, media_type))
    assert isinstance(seen, DocumentText)
    assert WORD in seen.text
    assert WORD not in repr(seen)


@pytest.mark.parametrize(
    "encode", [base64.urlsafe_b64encode, base64.encodebytes, lambda data: base64.b64encode(data).rstrip(b"=")]
)
def test_base64_is_read_as_clients_write_it(encode: Any) -> None:
    """Google's client writes the alphabet of URLs."""
    data = f"{WORD} ~~~???>>> was seen today, and ate well. ÿÿÿ!".encode()
    asked = {"task": "read", "media_type": "text/plain", "data": encode(data).decode()}
    assert asked["data"] != base64.b64encode(data).decode()
    assert answer(asked) == {"text": data.decode()}


@pytest.mark.parametrize(
    ("part", "why"),
    [
        (held(b"\xff\xff"), Why.GARBLED),
        (held(b" \n"), Why.NO_TEXT),
        (held(pdf(), DOCX), Why.OTHER_TYPE),
        (held(b"x", "video/mp4"), Why.UNKNOWN_TYPE),
        (Held((), "text/plain", "not base64!", as_text=lambda part, text: part), Why.DAMAGED),
        (Held((), "text/plain", "QQQQQ", as_text=lambda part, text: part), Why.DAMAGED),
        (held(b"x" * 5_000_000), Why.TOO_LARGE),
    ],
)
async def test_what_is_refused_says_why(part: Held, why: Why) -> None:
    assert await refused(MediaReader(), part) is why


async def test_more_bytes_than_the_bound_start_no_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asyncio, "create_subprocess_exec", None)
    assert await refused(MediaReader(Bounds(bytes=10)), held(b"x" * 100)) is Why.TOO_LARGE


@pytest.fixture
def instead(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Put a program in the worker's place; it gets the pid file's path as its argument."""

    def put(program: str) -> Path:
        noted = tmp_path / "pid"
        script = tmp_path / "worker.py"
        script.write_text(f"import os, sys\nopen({str(noted)!r}, 'w').write(str(os.getpid()))\n{program}\n")
        start = asyncio.create_subprocess_exec

        async def other(executable: str, *arguments: str, **options: Any) -> Any:
            assert (executable, arguments[:2]) == (sys.executable, ("-I", "-m"))
            return await start(executable, str(script), **options)

        monkeypatch.setattr(reading.asyncio, "create_subprocess_exec", other)
        return noted

    return put


@pytest.mark.parametrize(
    ("program", "why"),
    [
        ("os.kill(os.getpid(), 9)", Why.CRASHED),
        ("sys.exit(3)", Why.CRASHED),
        ("print('{')", Why.CRASHED),
    ],
)
async def test_a_process_that_fails_refuses_its_call_and_is_gone(instead: Any, program: str, why: Why) -> None:
    noted = instead(program)
    assert await refused(MediaReader(), held(b"x")) is why
    assert not Path(f"/proc/{noted.read_text()}").exists()


@pytest.fixture
def hanging(instead: Any, tmp_path: Path) -> Any:
    """A process that reads its question, says so, and never answers: (the pid file, a wait for its word)."""
    fifo = tmp_path / "begun"
    os.mkfifo(fifo)
    noted = instead(f"sys.stdin.buffer.read(); open({str(fifo)!r}, 'w').close(); import time; time.sleep(600)")
    return noted, lambda: asyncio.to_thread(lambda: fifo.open().close())


async def test_a_process_that_hangs_is_ended_when_its_time_is_over(
    hanging: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    noted, begun = hanging
    deadlines: list[asyncio.Timeout] = []
    make = asyncio.timeout

    def kept(seconds: float) -> asyncio.Timeout:
        deadlines.append(make(seconds))
        return deadlines[-1]

    monkeypatch.setattr(asyncio, "timeout", kept)
    task = asyncio.ensure_future(refused(MediaReader(), held(b"x")))
    await begun()
    deadlines[0].reschedule(asyncio.get_running_loop().time())
    assert await task is Why.TIMED_OUT
    assert not Path(f"/proc/{noted.read_text()}").exists()


async def test_a_caller_that_leaves_ends_the_process(hanging: Any) -> None:
    noted, begun = hanging
    task = asyncio.ensure_future(MediaReader().read(held(b"x")))
    await begun()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not Path(f"/proc/{noted.read_text()}").exists()


MAY_LEAVE_THE_NETWORK = "import ctypes, sys; sys.exit(ctypes.CDLL(None).unshare(0x50000000) != 0)"
PROBE = """
import errno, json, os, resource, socket, sys, tempfile
sys.stdin.buffer.read()
from gateway.media.worker import confine
confine(30)
found = {"secrets": sorted(n for n in os.environ if "KEY" in n)}
try:
    with tempfile.NamedTemporaryFile(dir=sys.argv[0].rsplit("/", 1)[0]) as file:
        file.write(b"x"); file.flush()
    found["file"] = "written"
except OSError as failure:
    found["file"] = errno.errorcode[failure.errno]
found["core"] = resource.getrlimit(resource.RLIMIT_CORE)
try:
    bytearray(4 << 30)
    found["memory"] = "given"
except MemoryError:
    found["memory"] = "refused"
try:
    socket.create_connection(("127.0.0.1", PORT), 5).close()
    found["network"] = "reached"
except OSError:
    found["network"] = "none"
print(json.dumps({"text": json.dumps(found)}))
"""


async def test_the_process_has_no_secret_no_disk_and_bounded_memory(
    instead: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "secret")
    with socket.create_server(("127.0.0.1", 0)) as listening:
        instead(PROBE.replace("PORT", str(listening.getsockname()[1])))
        seen = await MediaReader().read(held(b"x"))
    assert isinstance(seen, DocumentText)
    found = json.loads(seen.text)
    assert found["secrets"] == []
    assert found["file"] == "EFBIG"
    assert found["core"] == [0, 0]
    assert found["memory"] == "refused"
    leaves = subprocess.run([sys.executable, "-c", MAY_LEAVE_THE_NETWORK], check=False).returncode == 0
    assert found["network"] == ("none" if leaves else "reached")


async def test_only_so_many_at_once(instead: Any, tmp_path: Path) -> None:
    instead('sys.stdin.buffer.read(); print(\'{"text": "x"}\')')
    reader = MediaReader(Bounds(at_once=1))
    running = 0
    most = 0
    once = reader._once

    async def counted(question: bytes) -> bytes:
        nonlocal running, most
        running += 1
        most = max(most, running)
        try:
            return await once(question)
        finally:
            running -= 1

    reader._once = counted  # type: ignore[method-assign]
    await asyncio.gather(*(reader.read(held(b"x")) for _ in range(3)))
    assert most == 1


@pytest.mark.parametrize(
    ("task", "data", "media_type", "key"),
    [
        ("read", WORD.encode(), "text/plain", "text"),
        ("read", b"<p>x</p>", "text/html", "text"),
        ("read", pdf(), "application/pdf", "text"),
        ("read", docx(), DOCX, "text"),
        ("cover", png(page_of(["x"])), "image/png", "picture"),
    ],
)
def test_each_question_has_its_answer(task: str, data: bytes, media_type: str, key: str) -> None:
    """What the process does, without its walls."""
    question = {
        "task": task,
        "media_type": media_type,
        "data": base64.b64encode(data).decode(),
        "boxes": [[0, 0, 9, 9]],
    }
    assert set(answer(question)) == {key}


@pytest.mark.parametrize("missing", ["pypdf", "defusedxml", "cv2"])
def test_an_extra_that_is_not_installed_is_said(missing: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data, media_type = {
        "pypdf": (pdf(), "application/pdf"),
        "defusedxml": (docx(), DOCX),
        "cv2": (png(page_of(["x"])), "image/png"),
    }[missing]
    for name in [name for name in sys.modules if name.split(".")[0] == missing or name == "gateway.media.picture"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, missing, None)
    with pytest.raises(UnreadableError) as raised:
        answer({"task": "read", "media_type": media_type, "data": base64.b64encode(data).decode()})
    assert raised.value.why is Why.NOT_INSTALLED
