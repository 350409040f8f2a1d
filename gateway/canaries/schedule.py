"""Runs canaries at intervals, and at once after a policy was taken over; remembers on which routes one escaped."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable

from gateway.canaries.report import Report, Verdict
from gateway.policy.schema import Policy
from gateway.privacy import log

Run = Callable[[], Awaitable[Report]]


class Canaries:
    """The scheduled mode. ``start`` and ``stop`` once each; ``every`` is in seconds."""

    def __init__(self, run: Run, *, every: float) -> None:
        self._run = run
        self._every = every
        self.told: Callable[[Report], None] = lambda _: None  # called after each run
        self._due = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self.last: Report | None = None
        self.runs = 0
        self._escaped: frozenset[str] = frozenset()  # routes: from an escape until a run holds, or nothing can be sent

    def start(self) -> None:
        """Begin with a run."""
        self._task = asyncio.ensure_future(self._go_on())

    async def stop(self) -> None:
        """Break off."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    def wake(self) -> None:
        """Run again now: the policy is another, or someone asks."""
        self._due.set()

    def holds(self, policy: Policy) -> bool:
        """Say whether no identifier escaped on a route whose policy wants that to stop traffic.

        A run that could not be made shows nothing: an escape before it stands. Until the first run has ended nothing is
        shown either, and a gateway that was started anew after an escape must not be ready meanwhile.
        """
        strict = {name for name, route in policy.routes.items() if route.on_escape == "unready"}
        return strict.isdisjoint(self._escaped) if self.runs else not strict

    async def _go_on(self) -> None:
        while True:
            self._due.clear()
            begun = time.monotonic()
            try:
                report = await self._run()
            except Exception as failure:  # whatever it is, the gateway goes on, and it is said
                log().error("canary_failed", exception=type(failure).__name__)
            else:
                self.last = report
                self._escaped = report.escaped | (self._escaped & report.not_shown)
                say(report, time.monotonic() - begun)
                self.told(report)
            self.runs += 1
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(self._every):
                    await self._due.wait()


def say(report: Report, seconds: float) -> None:
    """Tell the log what a run came to."""
    for one in report.routes:
        if one.verdict is Verdict.ESCAPED:
            log().error("canary_escaped", route=one.route, vendor=one.vendor, checks=one.checks, escapes=one.escapes)
        elif one.verdict is Verdict.FAILED:
            what = ", ".join(one.faults[:5]) or "values did not come back"
            log().error("canary_failed", route=one.route, what=what)
    log().info(
        "canary_run",
        routes=len(report.routes),
        checks=sum(one.checks for one in report.routes),
        escapes=sum(one.escapes for one in report.routes),
        milliseconds=round(seconds * 1000),
    )
