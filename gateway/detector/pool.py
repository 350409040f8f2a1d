"""The detector's worker processes: the event loop never waits for spaCy, and a broken worker refuses only its call."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import struct
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import orjson

from gateway.detector.engine_settings import Beside, EngineSettings
from gateway.detector.memory import SpanMemory
from gateway.detector.segment import Segment
from gateway.detector.worker import pack
from gateway.model import DetectionRules, Finding

_SPLIT_ABOVE = 16_000  # characters of one call that are worth more than one worker
_START_SECONDS = 120.0
_LEFT_SECONDS = 15.0  # that a worker may read on for nobody; a new one costs about as much
_TOO_SLOW = "TookTooLong"  # the type of gateway.detector.recognizers.own, which only a worker imports
_LARGEST_ANSWER = 256 * 1024 * 1024


class Trouble(StrEnum):
    """Why the detector did not answer."""

    CRASHED = "crashed"
    TIMED_OUT = "timed_out"
    OVERLOADED = "overloaded"
    STOPPED = "stopped"
    FAILED = "failed"
    EXPRESSION_TOO_SLOW = "expression_too_slow"  # of one of the profile's own recognizers


@dataclass(frozen=True, slots=True)
class Load:
    """How busy the workers are: what metrics are made of."""

    queue: int  # questions that wait for a worker
    busy: int  # workers that are reading
    idle: int
    restarts: int  # since the start


class DetectorUnavailable(RuntimeError):
    """The detector did not answer: the call must be refused."""

    def __init__(self, code: Trouble) -> None:
        super().__init__(code.value)
        self.code = code


class DetectorCannotStart(RuntimeError):
    """A worker cannot load its model. Says why and what to do."""


class _Worker:
    """One process and its pipes."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.version = ""
        self.manifest: dict[str, Any] = {}  # what the version names

    @classmethod
    async def start(cls, settings: dict[str, Any], niceness: int = 0) -> _Worker:
        environment = {
            **os.environ,
            "OMP_NUM_THREADS": "1",
            "OPENBLAS_NUM_THREADS": "1",
            "MKL_NUM_THREADS": "1",
            "TOKENIZERS_PARALLELISM": "false",
            "HF_HUB_OFFLINE": "1",  # a model is a folder on this machine; nothing is ever fetched or reported
            "TRANSFORMERS_OFFLINE": "1",
            "HF_HUB_DISABLE_TELEMETRY": "1",
        }
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "gateway.detector.worker",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            env=environment,
            start_new_session=True,
        )
        worker = cls(process)
        if niceness:
            with contextlib.suppress(ProcessLookupError):  # it ended at once: what follows says so
                os.setpriority(os.PRIO_PROCESS, process.pid, niceness)
        try:
            async with asyncio.timeout(_START_SECONDS):
                greeting = await worker._exchange(settings)
        except (TimeoutError, OSError, EOFError):
            await worker.end()
            raise DetectorCannotStart(
                "a detector worker did not start; see the memory limit and `detector.model`"
            ) from None
        except BaseException:
            await worker.end()
            raise
        if "version" not in greeting:
            await worker.end()
            raise DetectorCannotStart(str(greeting.get("failed", "a detector worker did not start")))
        worker.version, worker.manifest = str(greeting["version"]), dict(greeting["manifest"])
        return worker

    @property
    def alive(self) -> bool:
        return self._process.returncode is None

    @property
    def pid(self) -> int:
        return self._process.pid

    async def ask(self, question: dict[str, Any]) -> dict[str, Any]:
        """Send a question and wait for its answer. Raises OSError or EOFError where the process is gone."""
        return await self._exchange(question)

    async def _exchange(self, message: dict[str, Any]) -> dict[str, Any]:
        stdin, stdout = self._process.stdin, self._process.stdout
        if stdin is None or stdout is None:
            raise EOFError
        stdin.write(pack(message))
        await stdin.drain()
        (length,) = struct.unpack(">I", await stdout.readexactly(4))
        if length > _LARGEST_ANSWER:
            raise EOFError
        answer = orjson.loads(await stdout.readexactly(length))
        return answer if isinstance(answer, dict) else {}

    def kill(self) -> None:
        """End the process at once."""
        with contextlib.suppress(ProcessLookupError):
            if self._process.returncode is None:
                self._process.send_signal(signal.SIGKILL)

    async def end(self) -> None:
        """Kill the process, and wait until it is gone."""
        self.kill()
        if self._process.stdin is not None:
            self._process.stdin.close()
        await self._process.wait()


class DetectorPool:
    """A fixed number of workers; one question at a time to each."""

    def __init__(
        self,
        *,
        model: str = "bundled",
        beside: tuple[Beside, ...] = (),
        workers: int = 1,
        most_waiting: int = 1024,
        niceness: int = 0,
    ) -> None:
        """``niceness`` above 0 lets everything else on the machine go first."""
        self._niceness = niceness
        self._settings = EngineSettings(model, beside).to_json()
        self._count = workers
        self._most_waiting = most_waiting
        self._idle: asyncio.Queue[_Worker] = asyncio.Queue()
        self._workers: set[_Worker] = set()
        self._gone: set[_Worker] = set()  # killed, and not yet waited for
        self._tasks: set[asyncio.Task[Any]] = set()
        self._memory = SpanMemory()
        self._stopped = False
        self._waiting = 0
        self.version = ""
        self.manifest: dict[str, Any] = {}  # what the version names
        self.restarts = 0

    @property
    def warm(self) -> bool:
        """Whether at least one worker can answer."""
        return not self._stopped and any(worker.alive for worker in self._workers)

    @property
    def load(self) -> Load:
        """How busy the workers are."""
        idle = self._idle.qsize()
        return Load(self._waiting, max(0, len(self._workers) - idle), idle, self.restarts)

    @property
    def pids(self) -> list[int]:
        """The workers' process ids."""
        return sorted(worker.pid for worker in self._workers if worker.alive)

    async def start(self) -> None:
        """Start all workers and wait until they are warm. Raises DetectorCannotStart."""
        try:
            started = await asyncio.gather(*(self._start_worker() for _ in range(self._count)), return_exceptions=True)
            for worker in started:
                if isinstance(worker, BaseException):
                    raise worker
                self.version, self.manifest = worker.version, worker.manifest
        except BaseException:
            await self.stop()
            raise

    async def stop(self) -> None:
        """End all workers."""
        self._stopped = True
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await asyncio.gather(*(worker.end() for worker in (*self._workers, *self._gone)))
        self._workers.clear()
        self._gone.clear()

    async def detect(
        self,
        segments: Sequence[Segment],
        rules: DetectionRules,
        *,
        timeout: float,  # noqa: ASYNC109
    ) -> list[tuple[Finding, ...]]:
        """Give the findings of each segment. ``timeout`` in seconds, waiting included. Raises DetectorUnavailable."""
        names = [self._memory.name(segment, rules, self.version) for segment in segments]
        results = [self._memory.recall(name) for name in names]
        missing = list(dict.fromkeys(index for index, result in enumerate(results) if result is None))
        groups = self._groups([(index, segments[index]) for index in missing])
        answers = await self._gather(
            [self._ask("first", [(s.text, s.cue) for _, s in group], rules, timeout) for group in groups]
        )
        for group, found in zip(groups, answers, strict=True):
            for (index, _), findings in zip(group, found, strict=True):
                self._memory.keep(names[index], findings)
                results[index] = findings
        return [result or () for result in results]

    async def second_look(
        self,
        texts: Sequence[str],
        rules: DetectionRules,
        *,
        timeout: float,  # noqa: ASYNC109
    ) -> list[tuple[Finding, ...]]:
        """Look at redacted texts with the cheap recognizers alone. Raises DetectorUnavailable."""
        return await self._ask("second", [(text, "") for text in texts], rules, timeout)

    def _groups(self, segments: list[tuple[int, Segment]]) -> list[list[tuple[int, Segment]]]:
        """Share a large call among the workers by its characters."""
        if not segments:
            return []
        total = sum(len(segment.text) for _, segment in segments)
        parts = min(self._count, 1 + total // _SPLIT_ABOVE)
        groups: list[list[tuple[int, Segment]]] = [[] for _ in range(parts)]
        sizes = [0] * parts
        for item in sorted(segments, key=lambda item: -len(item[1].text)):
            smallest = sizes.index(min(sizes))
            groups[smallest].append(item)
            sizes[smallest] += len(item[1].text) + 50
        return [group for group in groups if group]

    async def _gather(self, asks: list[Any]) -> list[list[tuple[Finding, ...]]]:
        """Await all; where one fails the others are cancelled, so that none is left behind."""
        tasks = [asyncio.ensure_future(ask) for ask in asks]
        try:
            return list(await asyncio.gather(*tasks))
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def _ask(
        self, look: str, texts: list[tuple[str, str]], rules: DetectionRules, seconds: float
    ) -> list[tuple[Finding, ...]]:
        if self._stopped:
            raise DetectorUnavailable(Trouble.STOPPED)
        if self._waiting >= self._most_waiting:
            raise DetectorUnavailable(Trouble.OVERLOADED)
        question = {
            "look": look,
            "texts": texts,
            "rules": {
                "profile": rules.profile,
                "thresholds": rules.thresholds,
                "recognizers": rules.recognizers,
                "allow_list": rules.allow_list,
            },
        }
        # A task of its own: a caller that leaves must not cost the worker that is reading for it.
        taken = asyncio.Event()
        task = asyncio.ensure_future(self._serve(question, seconds, taken))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            answer = await asyncio.shield(task)
        except asyncio.CancelledError:
            self._left(task, taken)
            raise
        if answer.get("error") == _TOO_SLOW:
            raise DetectorUnavailable(Trouble.EXPRESSION_TOO_SLOW)
        found = answer.get("found")
        if not isinstance(found, list) or len(found) != len(texts):
            raise DetectorUnavailable(Trouble.FAILED)
        return [tuple(Finding(*span) for span in spans) for spans in found]

    @staticmethod
    def _left(task: asyncio.Task[Any], taken: asyncio.Event) -> None:
        """Drop the question of a caller that has left: at once while it waits, else once it costs more than a worker.

        Callers that lose patience and ask again would otherwise make those behind them wait for answers to nobody.
        """
        if taken.is_set():
            asyncio.get_running_loop().call_later(_LEFT_SECONDS, task.cancel)
        else:
            task.cancel()

    async def _serve(self, question: dict[str, Any], seconds: float, taken: asyncio.Event) -> dict[str, Any]:
        worker: _Worker | None = None
        answered = False
        try:
            async with asyncio.timeout(seconds):
                worker = await self._free_worker()
                taken.set()
                answer = await worker.ask(question)
                answered = True
        except TimeoutError:
            raise DetectorUnavailable(Trouble.TIMED_OUT) from None
        except (OSError, EOFError):  # IncompleteReadError is an EOFError
            raise DetectorUnavailable(Trouble.CRASHED) from None
        finally:
            if worker is not None:
                self._give_back(worker, usable=answered)
        return answer

    async def _free_worker(self) -> _Worker:
        self._waiting += 1
        try:
            while True:
                worker = await self._idle.get()
                if worker.alive:
                    return worker
                self._replace(worker)
        finally:
            self._waiting -= 1

    def _give_back(self, worker: _Worker, *, usable: bool) -> None:
        """Put a worker back, or replace it: one that did not answer may be in any state, also after a cancellation."""
        if usable and worker.alive:
            self._idle.put_nowait(worker)
        else:
            self._replace(worker)

    def _replace(self, worker: _Worker) -> None:
        worker.kill()
        if self._stopped or worker not in self._workers:
            return
        self._workers.discard(worker)
        self._gone.add(worker)
        self.restarts += 1
        task = asyncio.ensure_future(self._start_again(worker))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _start_again(self, gone: _Worker) -> None:
        await gone.end()
        self._gone.discard(gone)
        pause = 0.1
        while not self._stopped:
            try:
                await self._start_worker()
            except (DetectorCannotStart, OSError):
                await asyncio.sleep(pause)
                pause = min(pause * 2, 30.0)
            else:
                return

    async def _start_worker(self) -> _Worker:
        worker = await _Worker.start(self._settings, self._niceness)
        if self._stopped:
            await worker.end()
            raise DetectorCannotStart("the detector is stopping")
        self._workers.add(worker)
        self._idle.put_nowait(worker)
        return worker
