"""Workers that read one kind of questions, and the questions that wait for one of them."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Coroutine, Iterable
from typing import Any

from gateway.detector.process import DetectorCannotStart, Worker
from gateway.detector.turns import Turn, Turns
from gateway.privacy import log

_LONGEST_PAUSE = 30.0  # seconds between two starts that came to nothing
_SHORT_LIFE = 60.0  # seconds; what ended a worker sooner may end the next one too: memory, mostly


async def cancel_all(tasks: Iterable[asyncio.Task[Any]]) -> None:
    """Cancel them, and wait until they have ended; however they ended."""
    ending = list(tasks)
    for task in ending:
        task.cancel()
    await asyncio.gather(*ending, return_exceptions=True)


class Lane:
    """A number of workers; one question at a time to each, by turns."""

    def __init__(self, settings: dict[str, Any], *, most: int, niceness: int = 0) -> None:
        """Have at most ``most`` workers: as many as ``fill`` starts, or else one more where all others are busy."""
        self._settings = settings
        self._most = most
        self._niceness = niceness
        self._workers: set[Worker] = set()
        self._idle: deque[Worker] = deque()
        self._starting = 0
        self._gone: set[Worker] = set()  # killed, and not yet waited for
        self._tasks: set[asyncio.Task[None]] = set()
        self._stopped = False
        self._filled = False  # and to be kept so
        self._pause = 0.0  # before a worker that ended while it read nothing is replaced
        self.waiting: Turns[asyncio.Future[Worker]] = Turns()
        self.restarts = 0

    @property
    def warm(self) -> bool:
        """Whether at least one worker can answer."""
        return not self._stopped and any(worker.alive for worker in self._workers)

    @property
    def idle(self) -> int:
        """The workers that read nothing."""
        return sum(worker.alive for worker in self._idle)

    @property
    def busy(self) -> int:
        """The workers that are reading."""
        return max(0, len(self._workers) - len(self._idle))

    @property
    def pids(self) -> list[int]:
        """The workers' process ids."""
        return [worker.pid for worker in self._workers if worker.alive]

    async def fill(self) -> Worker:
        """Start all workers and wait until they are warm; give one. Raises DetectorCannotStart.

        From then on there are as many: one that ends is replaced before it is asked for.
        """
        self._filled = True
        started = await asyncio.gather(*(self._start() for _ in range(self._most)), return_exceptions=True)
        for worker in started:
            if isinstance(worker, BaseException):
                raise worker
        return next(iter(self._workers))

    async def stop(self) -> None:
        """End all workers. What waits is left to whoever waits."""
        self._stopped = True
        await cancel_all(self._tasks)
        await asyncio.gather(*(worker.end() for worker in (*self._workers, *self._gone)))
        self._workers.clear()
        self._idle.clear()
        self._gone.clear()

    async def worker(self, turn: Turn) -> Worker:
        """Wait for a worker that is free. Whoever gets one gives it back."""
        while self._idle:
            worker = self._idle.popleft()
            if worker.alive:
                return worker
            self._replace(worker)
        given: asyncio.Future[Worker] = asyncio.get_running_loop().create_future()
        self.waiting.put(turn, given)
        if len(self._workers) + self._starting < self._most:
            self._begin(None)
        try:
            return await given
        except asyncio.CancelledError:
            if given.done() and not given.cancelled():  # it came, and nobody waited any more
                self.give_back(given.result(), usable=True)
            self.waiting.drop(turn, given)
            raise

    def give_back(self, worker: Worker, *, usable: bool) -> None:
        """Put a worker back, or replace it: one that did not answer may be in any state, also after a cancellation."""
        if usable and worker.alive:
            self._free(worker)
        else:
            self._replace(worker)

    def _free(self, worker: Worker) -> None:
        """Give a worker to whoever is next."""
        while self.waiting:
            given = self.waiting.take()
            if not given.done():
                given.set_result(worker)
                return
        self._idle.append(worker)

    def _replace(self, worker: Worker) -> None:
        worker.kill()
        if self._stopped or worker not in self._workers:
            return
        self._workers.discard(worker)
        self._gone.add(worker)
        self.restarts += 1
        self._begin(worker)

    async def _replace_once_ended(self, worker: Worker) -> None:
        """Replace a worker that ends while it reads nothing; one that reads is replaced by whoever asked it.

        Not left to the next call: without a worker the gateway is not ready, and where that is looked at no call comes.
        One that did not live long waits for a while, unless a call comes: it may end again for the same reason.
        """
        loop = asyncio.get_running_loop()
        begun = loop.time()
        status = await worker.ended()
        log().error("detector_worker_ended", status=status)
        if not self._filled or worker not in self._idle:
            return
        short = loop.time() - begun < _SHORT_LIFE
        self._pause = min(max(1.0, self._pause * 2), _LONGEST_PAUSE) if short else 0.0
        await asyncio.sleep(self._pause)
        if worker in self._idle:
            self._idle.remove(worker)
            self._replace(worker)

    def _begin(self, gone: Worker | None) -> None:
        """Have a worker started, in the place of one that is ``gone``."""
        self._starting += 1
        self._do(self._start_at_last(gone))

    def _do(self, coroutine: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(coroutine)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _start_at_last(self, gone: Worker | None) -> None:
        try:
            if gone is not None:
                await gone.end()
                self._gone.discard(gone)
            pause = 0.1
            while not self._stopped:
                try:
                    await self._start()
                except (DetectorCannotStart, OSError) as failure:
                    what = str(failure) if isinstance(failure, DetectorCannotStart) else type(failure).__name__
                    log().error("detector_worker_cannot_start", what=what, again_seconds=pause)
                    await asyncio.sleep(pause)
                    pause = min(pause * 2, _LONGEST_PAUSE)
                else:
                    return
        finally:
            self._starting -= 1

    async def _start(self) -> Worker:
        worker = await Worker.start(self._settings, self._niceness)
        if self._stopped:
            await worker.end()
            raise DetectorCannotStart("the detector is stopping")
        self._workers.add(worker)
        self._do(self._replace_once_ended(worker))
        self._free(worker)
        return worker
