"""Reports calls as traces to an OpenTelemetry collector: in batches, bounded, and rather not than late.

A thread with an event loop of its own: what hangs there holds up nothing else. What the collector does not take at
once is lost and counted; a trace is no record.
"""

from __future__ import annotations

import asyncio
import contextlib
import secrets
import time
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, wait
from dataclasses import dataclass
from pathlib import Path

from gateway.audit.sinks.delivery import code_of
from gateway.audit.sinks.sink import Refused
from gateway.egress.posting import Poster
from gateway.policy.secret_reference import Secret
from gateway.privacy import log
from gateway.telemetry.facts import CallFacts, CallTrace, new_span_id
from gateway.threads import begin, goes_on
from gateway.wire.traceparent import TraceParent

_SAMPLES = 1 << 56  # the last seven bytes of a trace's id decide, as the W3C's and OpenTelemetry's samplers have it


@dataclass(frozen=True, slots=True)
class Tracing:
    """Where traces go, and how many. ``sample`` is the share of calls that begin a trace of their own, 0 to 1."""

    url: str
    sample: float
    ca_file: Path | None = None
    authorization: Secret | None = None


@dataclass(frozen=True, slots=True)
class Bounds:
    """How much waits, and for how long. Calls and seconds."""

    waiting: int = 2000
    batch: int = 200
    seconds: float = 5.0  # that a call waits for others at most
    send_seconds: float = 10.0
    longest_pause: float = 60.0  # after failures


def begin_trace(parent: TraceParent | None, tracing: Tracing | None) -> CallTrace | None:
    """Begin a call's part of a trace: of its caller's, recorded where the caller's is, or one of its own."""
    if parent is not None:
        span_id = new_span_id() if tracing is not None else None
        return CallTrace(parent.trace_id, parent.span_id, span_id, parent.sampled)
    if tracing is None:
        return None
    trace_id = secrets.token_hex(16)
    sampled = int(trace_id[-14:], 16) >= (1 - tracing.sample) * _SAMPLES
    return CallTrace(trace_id, None, new_span_id(), sampled)


class TraceExporter:
    """Takes calls from the event loop (``offer``) and posts them from its own thread."""

    def __init__(
        self,
        tracing: Tracing,
        *,
        secret: Callable[[Secret], str],
        counted: Callable[[str, int], None],
        bounds: Bounds | None = None,
    ) -> None:
        """``secret`` reads a secret, or raises SinkFailed; ``counted`` is told what became of how many calls."""
        from gateway.telemetry.spans import write_request  # noqa: PLC0415 - the extra is needed only here

        self._write = write_request
        self._tracing = tracing
        self._secret = secret
        self._counted = counted
        self._bounds = bounds or Bounds()
        self._waiting: deque[CallFacts] = deque()
        self._poster = Poster()
        self._loop = asyncio.new_event_loop()
        self._wake = asyncio.Event()
        self._stopping = False
        self._well = True
        self._ended: Future[None] | None = None  # the thread; None before it has begun

    def start(self) -> None:
        """Begin to report. Raises OSError where the system has no thread."""
        self._ended = begin(self._run)

    def offer(self, call: CallFacts) -> None:
        """Take a call, where there is room. Never waits."""
        if len(self._waiting) >= self._bounds.waiting:
            self._counted("dropped", 1)
            return
        self._waiting.append(call)
        if len(self._waiting) == self._bounds.batch:
            self._call(self._wake.set)

    def stop(self, *, seconds: float = 3.0) -> None:
        """Report what waits for at most ``seconds``; what is left is dropped."""
        if goes_on(self._ended):
            self._call(self._stop)
            wait((self._ended,), seconds)
            self._call(self._cut)
            wait((self._ended,), 1.0)
        elif not self._loop.is_closed():
            self._loop.close()
        if self._waiting:
            self._counted("dropped", len(self._waiting))
            self._waiting.clear()

    # ---- in the thread

    def _call(self, what: Callable[[], object]) -> None:
        with contextlib.suppress(RuntimeError):  # the loop was closed meanwhile
            self._loop.call_soon_threadsafe(what)

    def _stop(self) -> None:
        self._stopping = True
        self._wake.set()

    def _cut(self) -> None:
        for task in asyncio.all_tasks(self._loop):
            task.cancel()

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            with contextlib.suppress(asyncio.CancelledError):
                self._loop.run_until_complete(self._report())
            self._loop.run_until_complete(self._poster.close())
        finally:
            self._loop.close()

    async def _report(self) -> None:
        pause = self._bounds.seconds
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause):
                    await self._wake.wait()
            self._wake.clear()
            well = True
            while well and self._waiting:
                well = await self._send()
            if self._stopping:
                return
            pause = self._bounds.seconds if well else min(pause * 2, self._bounds.longest_pause)

    async def _send(self) -> bool:
        """Post a batch, once. Gives whether the collector took it."""
        batch = [self._waiting.popleft() for _ in range(min(self._bounds.batch, len(self._waiting)))]
        code: Refused | None = None
        try:
            async with asyncio.timeout(self._bounds.send_seconds):
                status, _ = await self._poster.post(
                    self._tracing.url, self._headers(), self._body(batch), self._tracing.ca_file
                )
            code = None if status == 200 else Refused.STATUS
        except asyncio.CancelledError:
            self._counted("failed", len(batch))
            raise
        except Exception as failure:  # whatever a library raises, it is no call's concern
            code = code_of(failure)
        self._counted("failed" if code else "sent", len(batch))
        if code and self._well:
            log().warning("traces_not_taken", code=code.value)
        elif code is None and not self._well:
            log().info("traces_taken")
        self._well = code is None
        return self._well

    def _headers(self) -> dict[str, str]:
        headers = {"Content-Type": "application/x-protobuf"}
        if self._tracing.authorization is not None:
            headers["Authorization"] = self._secret(self._tracing.authorization)
        return headers

    def _body(self, batch: list[CallFacts]) -> bytes:
        return self._write(batch, epoch=time.time() - time.monotonic())
