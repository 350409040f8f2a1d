"""The detector's worker processes: the event loop never waits for spaCy, and a broken worker refuses only its call.

Nor does a call wait for another one's book: what one worker is asked at once takes it about a second, calls have turns,
and a text that is longer by itself is read by a process of its own, which the others go before.
"""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Coroutine, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from gateway.detector.backlog import EACH, Backlog, Kind, Work, weight
from gateway.detector.engine_settings import Beside, EngineSettings
from gateway.detector.lane import Lane, cancel_all
from gateway.detector.memory import SpanMemory
from gateway.detector.process import Worker
from gateway.detector.segment import Segment
from gateway.detector.turns import NOBODY, Turn
from gateway.model import DetectionRules, Finding

_SPLIT_ABOVE = 16_000  # characters of one call that are worth more than one worker
_SHARE = 30_000  # characters that a worker is asked about at once, of several texts
_LONG = 60_000  # characters of one text that is read apart: it cannot be cut, and takes more than a second
_AT_ONCE = 1_000  # texts that are looked up before others have their turn in the event loop
_YIELDING = 5  # niceness of whoever reads long texts: about a third of the share of those who read the others
_LEFT_SECONDS = 15.0  # that a worker may read on for nobody; a new one costs about as much
_TOO_SLOW = "TookTooLong"  # the type of gateway.detector.recognizers.own, which only a worker imports


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


class DetectorPool:
    """A fixed number of workers, and as many for long texts, which are started when some come.

    One question at a time to each.
    """

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
        settings = EngineSettings(model, beside).to_json()
        self._count = workers
        self._most_waiting = most_waiting
        self._usual = Lane(settings, most=workers, niceness=niceness)
        self._long = Lane(settings, most=workers, niceness=niceness + _YIELDING)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._memory = SpanMemory()
        self.backlog = Backlog(workers)
        self._stopped = False
        self.version = ""
        self.manifest: dict[str, Any] = {}  # what the version names

    @property
    def warm(self) -> bool:
        """Whether at least one worker can answer."""
        return self._usual.warm

    @property
    def load(self) -> Load:
        """How busy the workers are."""
        lanes = self._usual, self._long
        return Load(
            queue=sum(len(lane.waiting) for lane in lanes),
            busy=sum(lane.busy for lane in lanes),
            idle=sum(lane.idle for lane in lanes),
            restarts=self.restarts,
        )

    @property
    def restarts(self) -> int:
        """How many workers have been replaced since the start."""
        return self._usual.restarts + self._long.restarts

    @property
    def pids(self) -> list[int]:
        """The workers' process ids."""
        return sorted((*self._usual.pids, *self._long.pids))

    async def start(self) -> None:
        """Start the workers and wait until they are warm. Raises DetectorCannotStart."""
        try:
            worker = await self._usual.fill()
        except BaseException:
            await self.stop()
            raise
        self.version, self.manifest = worker.version, worker.manifest

    async def stop(self) -> None:
        """End all workers."""
        self._stopped = True
        await cancel_all(self._tasks)
        await asyncio.gather(self._usual.stop(), self._long.stop())

    async def detect(
        self,
        segments: Sequence[Segment],
        rules: DetectionRules,
        *,
        timeout: float,  # noqa: ASYNC109
        turn: Turn = NOBODY,
    ) -> list[tuple[Finding, ...]]:
        """Give the findings of each segment. ``timeout`` in seconds, waiting included. Raises DetectorUnavailable."""
        loop = asyncio.get_running_loop()
        until = loop.time() + timeout
        names = [self._memory.name(segment, rules, self.version) for segment in segments]
        results = [self._memory.recall(name) for name in names]
        for segment, result in zip(segments, results, strict=True):
            if result is not None:
                self.backlog.read(turn, _kind(segment.text), weight([segment.text]))

        async def some(questions: Iterator[list[int]]) -> None:
            for question in questions:
                texts = [(segments[index].text, segments[index].cue) for index in question]
                kind = Kind.LONG if any(len(text) > _LONG for text, _ in texts) else Kind.SHORT
                found = await self._ask(kind, texts, rules, max(0.0, until - loop.time()), turn)
                for index, findings in zip(question, found, strict=True):
                    self._memory.keep(names[index], findings)
                    results[index] = findings

        sizes = {index: len(segments[index].text) for index, result in enumerate(results) if result is None}
        asking: list[Coroutine[Any, Any, None]] = []
        for questions in (self._shared(sizes), [[index] for index, size in sizes.items() if size > _LONG]):
            # No more at once than can be read: the rest would fill the line, and come no sooner.
            begins = iter(questions)
            asking += [some(begins) for _ in range(min(self._count, len(questions)))]
        await self._gather(asking)
        return [result or () for result in results]

    async def work(self, segments: Sequence[Segment], rules: DetectionRules, *, remembered: bool) -> Work:
        """Say what there is to read of segments, and of what is left of them.

        ``remembered`` leaves out what need not be read again; to look for that takes a while where there are many.
        """
        kinds = dict.fromkeys(Kind, 0)
        for number, segment in enumerate(segments):
            size = weight([segment.text])
            kinds[Kind.SECOND] += size
            if not remembered or self._memory.recall(self._memory.name(segment, rules, self.version)) is None:
                kinds[_kind(segment.text)] += size
            if number % _AT_ONCE == _AT_ONCE - 1:
                await asyncio.sleep(0)
        return Work(kinds[Kind.SHORT], kinds[Kind.LONG], kinds[Kind.SECOND])

    async def second_look(
        self,
        texts: Sequence[str],
        rules: DetectionRules,
        *,
        timeout: float,  # noqa: ASYNC109
        turn: Turn = NOBODY,
    ) -> list[tuple[Finding, ...]]:
        """Look at redacted texts with the cheap recognizers alone. Raises DetectorUnavailable."""
        return await self._ask(Kind.SECOND, [(text, "") for text in texts], rules, timeout, turn)

    def _shared(self, sizes: dict[int, int]) -> list[list[int]]:
        """Share the texts that are not long, given with their characters, among questions of about the same size."""
        texts = sorted(((size + EACH, index) for index, size in sizes.items() if size <= _LONG), reverse=True)
        total = sum(size for size, _ in texts)
        count = max(min(self._count, 1 + total // _SPLIT_ABOVE), -(-total // _SHARE))
        questions: list[list[int]] = [[] for _ in range(min(count, len(texts)))]
        smallest = [(0, number) for number in range(len(questions))]
        for size, index in texts:
            characters, number = smallest[0]
            questions[number].append(index)
            heapq.heapreplace(smallest, (characters + size, number))
        return questions

    @staticmethod
    async def _gather(asks: Iterable[Coroutine[Any, Any, None]]) -> None:
        """Await all; where one fails the others are cancelled, so that none is left behind."""
        tasks = [asyncio.ensure_future(ask) for ask in asks]
        try:
            await asyncio.gather(*tasks)
        finally:
            await cancel_all(tasks)

    async def _ask(
        self, kind: Kind, texts: list[tuple[str, str]], rules: DetectionRules, seconds: float, turn: Turn
    ) -> list[tuple[Finding, ...]]:
        if self._stopped:
            raise DetectorUnavailable(Trouble.STOPPED)
        lane = self._long if kind is Kind.LONG else self._usual
        if lane.waiting.has_no_room(turn, self._most_waiting):
            raise DetectorUnavailable(Trouble.OVERLOADED)
        question = {
            "look": "second" if kind is Kind.SECOND else "first",
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
        task = asyncio.ensure_future(self._serve(lane, kind, question, seconds, taken, turn))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        try:
            answer = await asyncio.shield(task)
        except asyncio.CancelledError:
            self._left(task, taken)
            raise
        if answer.get("error") == _TOO_SLOW:
            raise DetectorUnavailable(Trouble.EXPRESSION_TOO_SLOW)
        self.backlog.read(turn, kind, weight(text for text, _ in texts))
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

    async def _serve(
        self, lane: Lane, kind: Kind, question: dict[str, Any], seconds: float, taken: asyncio.Event, turn: Turn
    ) -> dict[str, Any]:
        worker: Worker | None = None
        answered = False
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(seconds):
                worker = await lane.worker(turn)
                taken.set()
                begun = loop.time()
                answer = await worker.ask(question)
                answered = True
                self.backlog.took(kind, weight(text for text, _ in question["texts"]), loop.time() - begun)
        except TimeoutError:
            raise DetectorUnavailable(Trouble.TIMED_OUT) from None
        except (OSError, EOFError):  # IncompleteReadError is an EOFError
            raise DetectorUnavailable(Trouble.CRASHED) from None
        finally:
            if worker is not None:
                lane.give_back(worker, usable=answered)
        return answer


def _kind(text: str) -> Kind:
    """Say how a text is first read."""
    return Kind.LONG if len(text) > _LONG else Kind.SHORT
