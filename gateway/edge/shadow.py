"""Tries a route's shadow profile on calls that were sent: counts what it would have done differently, changes nothing.

It begins after the intent, and nobody waits for it: its detector is a process of its own with the least priority, its
redaction runs in a thread, and it has so many calls at once and so much time, and no more. What it fails at is counted
in its own event and touches no call. The prompt is held until it ends, in memory, and nowhere else.
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import time
from collections.abc import Callable, Coroutine
from contextvars import copy_context
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar

from gateway.audit.event import Outcome
from gateway.deid.compare import Treated, compare
from gateway.deid.redact import Redaction
from gateway.detector.pool import DetectorPool, DetectorUnavailable, Trouble
from gateway.detector.process import DetectorCannotStart
from gateway.edge.call import Call
from gateway.edge.ledger import Ledger, Tried
from gateway.edge.masking import Findings, Means, Subject, mask, reading_of
from gateway.edge.portions import in_portions
from gateway.model import Prompt
from gateway.policy.schema import Policy, Route, Shadow
from gateway.privacy import log, where
from gateway.refusals import Reason, Refusal
from gateway.threads import ReadyThreads
from gateway.vendors import comprehend

T = TypeVar("T")

_BETWEEN_STARTS = 60.0  # seconds, at the least, from one try to start the detector to the next
_LAST_MOMENT = 2.0  # seconds that those still running have when the gateway stops


@dataclass(frozen=True, slots=True)
class Seen:
    """What a call was decided on, and what became of it under the profile in force."""

    prompt: Prompt = field(repr=False)
    findings: Findings = field(repr=False)
    redaction: Redaction = field(repr=False)
    subject: Subject = field(repr=False)
    route: Route

    @property
    def characters(self) -> int:
        """How long the prompt is."""
        return sum(len(leaf.text) for leaf in self.prompt.leaves)


class Shadows:
    """Runs shadow profiles beside the calls; at most ``most`` at once, each at most ``seconds`` of its characters.

    ``make_detector`` makes their detector; it runs while a policy with a shadow is in force.
    """

    def __init__(
        self,
        make_detector: Callable[[], DetectorPool],
        ledger: Ledger,
        *,
        most: int,
        seconds: Callable[[int], float],
    ) -> None:
        self._make_detector = make_detector
        self._ledger = ledger
        self._most = most
        self._seconds = seconds
        self._share = random.random  # draws from 0 to 1 for each call, to be held against the sample
        self._wanted = False  # by the policy in force
        self._detector: DetectorPool | None = None
        self._starting: asyncio.Task[None] | None = None
        self._not_before = 0.0  # on the monotonic clock
        self._running: set[asyncio.Task[None]] = set()
        self._telling: set[asyncio.Task[None]] = set()
        self._threads = ReadyThreads(1)

    @property
    def warm(self) -> bool:
        """Whether the shadows' detector can answer."""
        return self._detector is not None and self._detector.warm

    @property
    def running(self) -> int:
        """The calls that are being looked at."""
        return len(self._running)

    def prepare(self, policy: Policy) -> None:
        """Start the shadows' detector where a policy needs it, in the background; stop it where none does."""
        self._wanted = self._most > 0 and any(route.shadow is not None for route in policy.routes.values())
        if self._wanted:
            self._want_detector()
        elif self._detector is not None:
            detector, self._detector = self._detector, None
            self._not_before = 0.0
            self._begin(self._telling, detector.stop())

    def consider(self, seen: Seen, call: Call) -> None:
        """Look at a call beside it, if the sample takes it. Gives at once; raises nothing."""
        rule = seen.route.shadow
        if rule is None or self._share() >= rule.sample:
            return
        tried = Tried(
            event_id=call.event_id,
            route=seen.route.name,
            in_force=seen.route.profile,
            profile=rule.profile,
            policy_hash=call.policy_hash,
            detector_version=call.detector_version,
            outcome=Outcome.SKIPPED,
        )
        if self._wanted:  # a call may be of a policy before
            self._want_detector()  # where it could not start, it is tried again
        detector = self._detector
        if detector is None or not detector.warm or len(self._running) >= self._most:
            self._begin(self._telling, self._ledger.shadow(tried))
        else:
            self._begin(self._running, self._look(seen, rule, tried, detector))

    async def settled(self) -> None:
        """Wait until what was begun is done and told."""
        while begun := {*self._running, *self._telling}:
            await asyncio.wait(begun)

    async def stop(self) -> None:
        """Give those that run a moment, then cut them."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_LAST_MOMENT):
                await self.settled()
        tasks = [*self._running, *self._telling, *([self._starting] if self._starting else [])]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        self._threads.shutdown(wait=False, cancel_futures=True)
        if self._detector is not None:
            await self._detector.stop()

    # ---- inside

    def _want_detector(self) -> None:
        if self._detector is None and self._starting is None and time.monotonic() >= self._not_before:
            self._not_before = time.monotonic() + _BETWEEN_STARTS
            self._starting = asyncio.ensure_future(self._start())

    @staticmethod
    def _begin(tasks: set[asyncio.Task[None]], work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.ensure_future(work)
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    async def _start(self) -> None:
        detector = self._make_detector()
        try:
            await detector.start()
        except (DetectorCannotStart, OSError):
            log().error("shadow_cannot_start")
        else:
            if self._wanted:
                self._detector = detector
            else:
                self._not_before = 0.0
                await detector.stop()
        finally:
            self._starting = None

    async def _look(self, seen: Seen, rule: Shadow, tried: Tried, detector: DetectorPool) -> None:
        begun = time.monotonic()
        try:
            async with asyncio.timeout(self._seconds(seen.characters)):
                tried = await self._try(seen, rule, tried, detector)
        except TimeoutError:
            tried = replace(tried, outcome=Outcome.TIMEOUT)
        except DetectorUnavailable as failure:
            late = failure.code is Trouble.TIMED_OUT
            tried = replace(
                tried, outcome=Outcome.TIMEOUT if late else Outcome.FAILED, reason=Reason.DETECTOR_UNAVAILABLE
            )
        except Exception as failure:
            log().error("malfunction", event_id=tried.event_id, exception=type(failure).__name__, where=where(failure))
            tried = replace(tried, outcome=Outcome.FAILED, reason=Reason.INTERNAL)
        await self._ledger.shadow(replace(tried, milliseconds=(time.monotonic() - begun) * 1000))

    async def _try(self, seen: Seen, rule: Shadow, tried: Tried, detector: DetectorPool) -> Tried:
        prompt, route = seen.prompt, seen.route
        findings = await self._findings(seen, rule, detector)

        redaction = await mask(
            prompt,
            findings,
            rule,
            seen.subject,
            Means(detector, self._seconds, lambda _: contextlib.nullcontext(), self._aside),
        )
        if isinstance(redaction, Refusal):
            return replace(tried, outcome=Outcome.OK, reason=redaction.reason)
        first = Treated(seen.findings, route.redaction, seen.redaction.spans)
        other = Treated(findings, rule.redaction, redaction.spans)
        difference = await self._aside(lambda: compare(prompt.leaves, first, other))
        return replace(tried, outcome=Outcome.OK, difference=difference)

    async def _findings(self, seen: Seen, rule: Shadow, detector: DetectorPool) -> Findings:
        """Give what the shadow finds. What a detector at a vendor found is taken over where both would ask it."""
        route = seen.route
        if replace(rule.detection, profile="") == replace(route.detection, profile="") and rule.remote == route.remote:
            return seen.findings
        reading = await self._aside(lambda: reading_of(seen.prompt))
        spans = await in_portions(
            [*reading.segments, *reading.around],
            lambda some, seconds: detector.detect(some, rule.detection, timeout=seconds),
            seconds=self._seconds(seen.characters),
        )
        findings = reading.by_leaf(spans[: len(reading.segments)])
        if rule.remote == route.remote:
            for index, known in enumerate(seen.findings):
                findings[index] = (*findings[index], *(f for f in known if f.recognizer == comprehend.NAME))
        return reading.with_seams(findings, spans[len(reading.segments) :])

    async def _aside(self, task: Callable[[], T]) -> T:
        """Work in the shadows' own thread, so that the event loop goes on; content stays marked as such there."""
        return await asyncio.wrap_future(self._threads.submit(copy_context().run, task))
