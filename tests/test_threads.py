"""Threads that stand ready do what is asked where no other can be made, and whoever asks never waits for one."""

from __future__ import annotations

import _thread
import asyncio
import gc
import subprocess
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from gateway import threads
from gateway.audit.elsewhere import Elsewhere
from gateway.audit.journal import Journal
from gateway.audit.sinks.fanout import Fanout
from gateway.logstream import LossyStream
from gateway.threads import ReadyThreads, begin, call_in


def never_begins(*_: Any) -> int:
    """The system gives a thread, and no memory for its first step."""
    return 0


def refused(*_: Any) -> int:
    raise RuntimeError("can't start new thread")


@pytest.fixture
def make() -> Iterator[Callable[..., ReadyThreads]]:
    made: list[ReadyThreads] = []

    def one(*args: int) -> ReadyThreads:
        made.append(ReadyThreads(*args))
        return made[-1]

    yield one
    for each in made:
        each.shutdown(wait=False)


@pytest.mark.parametrize("start", [never_begins, refused])
def test_where_no_thread_can_be_made_those_that_stand_ready_do_it(make, monkeypatch, start) -> None:
    ready = make(2, 8)
    monkeypatch.setattr(_thread, "start_new_thread", start)
    assert [ready.submit(int, str(number)) for number in range(20)][-1].result(20) == 19
    assert ready.submit(int, "20").result(20) == 20


def test_more_come_while_all_are_busy_and_as_many_as_may(make) -> None:
    ready, go_on, here = make(1, 4), threading.Event(), threading.Semaphore(0)

    def work() -> None:
        here.release()
        go_on.wait(20)

    asked = [ready.submit(work) for _ in range(6)]
    assert all(here.acquire(timeout=20) for _ in range(4))
    assert not here.acquire(blocking=False)
    go_on.set()
    for one in asked:
        one.result(20)


def test_one_that_never_began_is_made_up_for_later(make, monkeypatch) -> None:
    ready, go_on = make(1, 2), threading.Event()
    with monkeypatch.context() as without:
        without.setattr(_thread, "start_new_thread", never_begins)
        held = [ready.submit(go_on.wait, 20) for _ in range(2)]
    monkeypatch.setattr(threads, "_PATIENCE_SECONDS", 0.0)
    assert not held[1].done()
    assert ready.submit(int, "1") is not None  # for which one is made, and it takes what waits as well
    try:
        deadline = time.monotonic() + 20
        while not held[1].running():
            assert time.monotonic() < deadline
    finally:
        go_on.set()


@pytest.mark.parametrize("start", [never_begins, refused])
def test_the_start_fails_where_none_comes(monkeypatch, start) -> None:
    monkeypatch.setattr(threads, "_PATIENCE_SECONDS", 0.0)
    monkeypatch.setattr(_thread, "start_new_thread", start)
    with pytest.raises(OSError, match="no thread can be started"):
        ReadyThreads(1)


def test_no_failure_ends_a_thread(make) -> None:
    ready = make(1)
    for failure in (MemoryError, SystemExit, KeyboardInterrupt, asyncio.CancelledError):

        def fails(failure: type[BaseException] = failure) -> None:
            raise failure

        assert isinstance(ready.submit(fails).exception(20), failure)
    assert ready.submit(int, "1").result(20) == 1


def test_memory_that_ends_around_a_task_is_told_to_who_waits(make, monkeypatch) -> None:
    ready, tries = make(1), list[int]()
    told = threads.Future.set_exception

    def scarce(*args: Any) -> None:
        tries.append(1)
        if len(tries) < 3:
            raise MemoryError
        told(*args)

    def no_room(_task: Any) -> None:
        raise MemoryError

    with monkeypatch.context() as without:
        without.setattr(threads._Task, "__call__", no_room)
        without.setattr(threads.Future, "set_exception", scarce)
        assert isinstance(ready.submit(int, "1").exception(20), MemoryError)
    assert ready.submit(int, "1").result(20) == 1


def test_nothing_is_taken_after_the_end_and_what_waited_is_done(make) -> None:
    ready = make(2, 4)
    asked = [ready.submit(int, "1") for _ in range(10)]
    ready.shutdown()
    assert all(one.done() for one in asked)
    with pytest.raises(RuntimeError):
        ready.submit(int, "1")


def test_the_end_waits_for_what_is_under_way_whoever_ended_before(make) -> None:
    """Helpers that had nothing more to do and left were counted in the place of those that still worked."""
    ready, together = make(1, 6), threading.Barrier(6)
    for one in [ready.submit(together.wait, 20) for _ in range(6)]:  # all six threads are there
        one.result(20)
    until = time.monotonic() + 20
    while ready._count > 1 and time.monotonic() < until:
        ready.submit(int, "1").result(20)
    go, returned = threading.Event(), threading.Event()
    last = ready.submit(go.wait, 20)
    threading.Thread(target=lambda: (returned.wait(0.2), go.set())).start()
    ready.shutdown()
    done = last.done()
    returned.set()
    assert done


HANGS = """
import threading
from gateway.threads import ReadyThreads
ready, here = ReadyThreads(1), threading.Event()
ready.submit(lambda: (here.set(), threading.Event().wait()))
here.wait()
"""


def test_the_process_ends_without_what_hangs() -> None:
    assert subprocess.run([sys.executable, "-c", HANGS], check=False, timeout=60).returncode == 0


def test_a_task_that_was_done_is_not_held(make) -> None:
    class Held:
        def fails(self) -> None:
            raise ValueError

    ready, held = make(1), Held()
    gone = weakref.ref(held)
    gc.disable()
    try:
        assert isinstance(ready.submit(held.fails).exception(20), ValueError)
        del held
        ready.submit(int, "1").result(20)
        assert gone() is None
    finally:
        gc.enable()


async def test_a_loop_takes_them_as_its_own_and_is_never_held_up(make, monkeypatch) -> None:
    loop = asyncio.get_running_loop()
    loop.set_default_executor(make(2, 8))
    with monkeypatch.context() as without:
        without.setattr(_thread, "start_new_thread", never_begins)
        without.setattr(threading, "_start_new_thread", refused)  # a Thread would wait for good, and not fail
        async with asyncio.timeout(20):
            done = await asyncio.gather(*(asyncio.to_thread(int, str(number)) for number in range(20)))
    assert done == list(range(20))


def test_a_loop_is_told_once_there_is_memory_and_not_after_its_end() -> None:
    class Loop:
        heard: list[str]
        raises: list[type[BaseException]]

        def __init__(self, *raises: type[BaseException]) -> None:
            self.heard, self.raises = [], list(raises)

        def call_soon_threadsafe(self, callback: Callable[[str], None], word: str) -> None:
            if self.raises:
                raise self.raises.pop(0)
            callback(word)

    for raises, heard in (((MemoryError, MemoryError), ["word"]), ((RuntimeError,), [])):
        loop = Loop(*raises)
        call_in(loop, loop.heard.append, "word")  # type: ignore[arg-type]
        assert loop.heard == heard


@pytest.mark.parametrize("start", [never_begins, refused])
def test_what_has_a_thread_of_its_own_says_that_there_is_none(tmp_path, monkeypatch, start) -> None:
    """The journal's writer ended of it, and the gateway's start waited for its first record for good."""
    signer, place = Ed25519PrivateKey.generate(), Elsewhere(tmp_path)
    with monkeypatch.context() as without:
        without.setattr(threads, "_PATIENCE_SECONDS", 0.0)
        without.setattr(_thread, "start_new_thread", start)
        without.setattr(threading, "_start_new_thread", refused)
        for begun in (
            lambda: Journal.open(tmp_path / "journal", signer),
            lambda: place.keep("chain", b"line"),
            lambda: LossyStream(2),
            lambda: Fanout([]).start(),
        ):
            with pytest.raises(OSError, match="no thread can be started"):
                begun()
    place.keep("chain", b"line")  # later there is one
    assert (tmp_path / "chain.jsonl").read_bytes() == b"line\n"


def test_what_ends_such_a_thread_is_said(monkeypatch) -> None:
    said: list[Any] = []
    monkeypatch.setattr(threading, "excepthook", said.append)

    def fails() -> None:
        raise ValueError

    assert isinstance(begin(fails).exception(20), ValueError)
    assert [one.exc_type for one in said] == [ValueError]
    assert begin(lambda: None).result(20) is None
