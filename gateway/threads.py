"""Threads that stand ready: where memory or the number of tasks ends, one that is made only then may never begin.

``threading.Thread.start`` waits until the new thread has said its first word. Where the system gives the thread but not
the memory for its first step, it never does, and whoever started it, the event loop say, stands still for good.
"""

from __future__ import annotations

import _thread
import asyncio
import contextlib
import errno
import queue
import threading
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any, ParamSpec, TypeGuard, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_PATIENCE_SECONDS = 10.0  # for a thread's first word; it takes a thousandth of one
_AGAIN_SECONDS = 0.05


@dataclass(slots=True)
class _Task:
    work: Callable[[], Any] = field(repr=False)
    done: Future[Any] = field(default_factory=Future)

    def __call__(self) -> None:
        if not self.done.set_running_or_notify_cancel():
            return
        try:
            result = self.work()
        except BaseException as failure:
            self.done.set_exception(failure)
            del self  # its traceback would hold the task, and the task it
        else:
            self.done.set_result(result)


class ReadyThreads(ThreadPoolExecutor):
    """``ready`` threads from the start on, and more while all are busy, where the system has some; ``most`` in all.

    What is submitted waits for a thread that is ready where no other comes, and whoever submits never waits. The
    process's end does not wait for any of them. It is a ThreadPoolExecutor because asyncio takes nothing else as a
    loop's default.
    """

    def __init__(self, ready: int, most: int = 0) -> None:
        """Start the threads that stand ready. Raises OSError where the system has none."""
        super().__init__(max(ready, most))
        self._most = max(ready, most)
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._count = 0  # threads that have begun and not ended
        self._begun = 0  # all that have
        self._coming: deque[float] = deque()  # when those were started that have not begun yet
        self._asked = 0  # tasks that have not ended
        self._closed = False
        self._ended = threading.Semaphore(0)
        begun = threading.Semaphore(0)
        try:
            for _ in range(ready):
                _thread.start_new_thread(self._stand_ready, (begun.release,))
            for _ in range(ready):
                if not begun.acquire(timeout=_PATIENCE_SECONDS):
                    raise MemoryError
        except (RuntimeError, MemoryError) as failure:
            self.shutdown(wait=False)
            code = errno.ENOMEM if isinstance(failure, MemoryError) else errno.EAGAIN
            raise OSError(code, "no thread can be started") from None

    def submit(self, fn: Callable[P, T], /, *args: P.args, **kwargs: P.kwargs) -> Future[T]:
        """Have ``fn`` called in a thread. Raises RuntimeError after the end."""
        task = _Task(lambda: fn(*args, **kwargs))
        with self._lock:
            if self._closed:
                raise RuntimeError("cannot schedule new futures after shutdown")
            self._tasks.put(task)
            self._asked += 1
        self._grow()
        return task.done

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take nothing more; ``wait`` until all threads have ended, behind what they were asked."""
        with self._lock:
            begun, already = self._begun, self._closed
            self._closed = True
            if cancel_futures:
                with contextlib.suppress(queue.Empty):
                    while (task := self._tasks.get_nowait()) is not None:
                        task.done.cancel()
                        self._asked -= 1
            if not already:
                for _ in range(self._most):  # also for those that have not begun yet
                    self._tasks.put(None)
        if wait and not already:
            for _ in range(begun):  # each says once that it has ended, be it long ago
                self._ended.acquire()

    # ---- inside

    def _grow(self) -> None:
        now = time.monotonic()
        with self._lock:
            while self._coming and self._coming[0] < now - _PATIENCE_SECONDS:
                self._coming.popleft()  # it had no memory for its first step, and nobody was told
            here = self._count + len(self._coming)
            if self._asked <= here or here >= self._most:
                return
            self._coming.append(now)
        try:
            _thread.start_new_thread(self._help_out, ())
        except (RuntimeError, MemoryError):  # those that stand ready do it, one behind the other
            with self._lock, contextlib.suppress(IndexError):
                self._coming.pop()

    def _stand_ready(self, begun: Callable[[], None]) -> None:
        with self._lock:
            self._count += 1
            self._begun += 1
        begun()
        self._serve(self._wait)

    def _help_out(self) -> None:
        with self._lock:
            with contextlib.suppress(IndexError):
                self._coming.popleft()
            if self._closed:  # nobody would wait for it; those that stand ready do what is left
                return
            self._count += 1
            self._begun += 1
        self._serve(self._at_once)

    def _wait(self) -> _Task | None:
        task = self._tasks.get()
        if task is None:
            with self._lock:
                self._count -= 1
        return task

    def _at_once(self) -> _Task | None:
        with self._lock:  # whoever submits in between would count on this thread
            try:
                task = self._tasks.get_nowait()
            except queue.Empty:
                task = None
            if task is None:
                self._count -= 1
            return task

    def _serve(self, take: Callable[[], _Task | None]) -> None:
        """Do one task behind the other, whatever they raise; memory may end at any step, also of this function."""
        while True:
            task: _Task | None = None
            try:
                task = take()
                if task is None:
                    break
                task()
            except BaseException as failure:
                while task is not None and not task.done.done():
                    try:
                        task.done.set_exception(failure)
                    except MemoryError:  # somebody waits for it, and would for good
                        time.sleep(_AGAIN_SECONDS)
            if task is not None:
                with self._lock:
                    self._asked -= 1
        self._ended.release()


def begin(run: Callable[[], None]) -> Future[None]:
    """Have a thread of its own do what goes on as long as the process; give its end. Raises OSError."""

    def reporting() -> None:
        try:
            run()
        except BaseException as failure:
            threading.excepthook(threading.ExceptHookArgs((type(failure), failure, failure.__traceback__, None)))
            raise

    thread = ReadyThreads(1)
    ended = thread.submit(reporting)
    thread.shutdown(wait=False)  # takes nothing else
    return ended


def goes_on(ended: Future[None] | None) -> TypeGuard[Future[None]]:
    """Say whether what was to ``begin`` has begun (None: not yet) and has not ended."""
    return ended is not None and not ended.done()


def call_in(loop: asyncio.AbstractEventLoop, callback: Callable[..., object], *args: Any) -> None:
    """Have an event loop call something, as call_soon_threadsafe does; nothing where the loop has ended.

    It is tried again while there is no memory for it: a call waits for it, and would for good.
    """
    while True:
        try:
            loop.call_soon_threadsafe(callback, *args)
        except RuntimeError:
            return
        except MemoryError:
            time.sleep(_AGAIN_SECONDS)
        else:
            return
