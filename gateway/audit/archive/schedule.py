"""The schedule of ``serve``: has the archive worked on at intervals, in a process apart, and says what came of it.

A failure is said, counted, and tried again after a pause that grows; it never stops the gateway, and no JSON goes
before its archive is proven.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from gateway.audit.archive.job import Cause, Job, Result, read_result, write_job
from gateway.privacy import log

_LONGEST = 6 * 3600.0  # seconds for one run: what hangs longer is cut off and tried again
_ENDING = 5.0  # seconds that a run gets to end by itself
# What the process is told of this one's environment: no vendor's key, no proxy.
_ENVIRONMENT = frozenset(
    "PATH HOME LANG LC_ALL TZ TMPDIR PYTHONPATH VIRTUAL_ENV LD_LIBRARY_PATH SSL_CERT_FILE SSL_CERT_DIR".split()
)


@dataclass(frozen=True, slots=True)
class Pace:
    """How often it runs, and how long it waits after a first failure, in seconds; each further one doubles that."""

    every: float
    first_pause: float = 60.0


class Archiving:
    """The scheduled mode. ``start`` and ``stop`` once each.

    ``ended`` is told of each run, after the deeds of it are recorded by ``record``.
    """

    def __init__(
        self,
        job: Job,
        pace: Pace,
        *,
        record: Callable[[], Awaitable[int]],
        ended: Callable[[Result], Awaitable[None]],
    ) -> None:
        self._job = job
        self._pace = pace
        self._record = record
        self._ended = ended
        self._task: asyncio.Task[None] | None = None
        self._process: asyncio.subprocess.Process | None = None
        self._failures = 0  # in a row
        self.last: Result | None = None
        self.runs = 0

    @property
    def pid(self) -> int | None:
        """The process that works now; None where none does."""
        return self._process.pid if self._process is not None and self._process.returncode is None else None

    def start(self) -> None:
        """Begin with a run."""
        self._task = asyncio.ensure_future(self._go_on())

    async def stop(self) -> None:
        """Break off. What the process was at is finished by the next run."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _go_on(self) -> None:
        while True:
            begun = time.monotonic()
            try:
                result = await self._run()
            except Exception as failure:  # no process could be started, no memory: whatever it is, the next run comes
                result = Result(cause=Cause.CRASHED, what=type(failure).__name__)
            try:
                await self._record()
            except Exception as failure:  # what was done is recorded with the next one
                result = Result(cause=Cause.CRASHED, what=type(failure).__name__)
            self.last = result
            pause = self._say(result, time.monotonic() - begun)
            try:
                await self._ended(result)
            except Exception as failure:  # whatever it is, the next run comes
                log().error("archive_failed", cause=Cause.CRASHED.value, what=type(failure).__name__)
            self.runs += 1
            await asyncio.sleep(pause)

    def _say(self, result: Result, seconds: float) -> float:
        """Tell the log, and give the seconds until the next run."""
        if result.cause is None:
            self._failures = 0 if not result.busy else self._failures
            if result.busy:
                log().info("archive_waits")
                return min(self._pace.first_pause, self._pace.every)
            log().info(
                "archive_run",
                archived=result.archived,
                events=result.events,
                merged=result.merged,
                removed=result.removed,
                json_removed=result.json_removed,
                json_kept=result.json_kept,
                milliseconds=round(seconds * 1000),
            )
            return self._pace.every
        pause = min(self._pace.first_pause * 2.0 ** min(self._failures, 20), self._pace.every)
        self._failures += 1
        log().error(
            "archive_not_intact" if result.cause is Cause.NOT_INTACT else "archive_failed",
            cause=result.cause.value,
            what=result.what,
            again_seconds=round(pause),
        )
        return pause

    async def _run(self) -> Result:
        process = self._process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "gateway.audit.archive.work",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env={name: value for name, value in os.environ.items() if name in _ENVIRONMENT or name.startswith("AWS_")},
            start_new_session=True,
        )
        try:
            async with asyncio.timeout(_LONGEST):
                return await self._exchange(process)
        except TimeoutError:
            return Result(cause=Cause.TIMED_OUT, what=f"it took longer than {_LONGEST:.0f} seconds")
        finally:
            await _end(process)

    async def _exchange(self, process: asyncio.subprocess.Process) -> Result:
        if process.stdin is None or process.stdout is None:
            raise OSError("no pipes")
        with contextlib.suppress(OSError):
            process.stdin.write(write_job(self._job))
            await process.stdin.drain()
        line = await process.stdout.readline()
        try:
            return read_result(line)
        except (ValueError, TypeError, KeyError):
            status = await process.wait()
            return Result(cause=Cause.CRASHED, what=f"its process ended with {status}")


async def _end(process: asyncio.subprocess.Process) -> None:
    """Let the process end, else kill it: it may be cut off at any moment."""
    if process.stdin is not None:
        process.stdin.close()
    with contextlib.suppress(ProcessLookupError):
        if process.returncode is None:
            process.terminate()
    try:
        async with asyncio.timeout(_ENDING):
            await process.wait()
    except TimeoutError:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
