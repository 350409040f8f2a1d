"""What operators see of a gateway, in one place: the meter, its port, the traces, and how the gateway stands now."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from gateway.audit.journal import Journal
from gateway.audit.sinks.fanout import Fanout
from gateway.detector.pool import DetectorPool
from gateway.edge.exposition import Exposition, MetricsListen
from gateway.edge.listener import Listener
from gateway.edge.port import Port
from gateway.edge.watch import Watch
from gateway.egress.breaker import Breakers
from gateway.policy.reload import PolicyHolder
from gateway.policy.schema import Policy
from gateway.policy.secret_reference import Secret
from gateway.telemetry.export import TraceExporter, Tracing
from gateway.telemetry.meter import Meter
from gateway.telemetry.standing import DetectorStanding, JournalStanding, Standing


@dataclass(frozen=True, slots=True)
class Watched:
    """The rooms that a scrape looks into."""

    journal: Journal
    detector: DetectorPool
    policy: PolicyHolder
    breakers: Breakers
    listener: Listener
    ports: Callable[[], Iterable[Port]]
    in_flight_limit: int
    ready: Callable[[], Mapping[str, bool]]
    sinks: Fanout | None = None


class Observing:
    """Made before the rooms it watches, since the journal tells it of events from its first on."""

    def __init__(
        self,
        metrics: MetricsListen | None,
        tracing: Tracing | None,
        *,
        policy: Callable[[], Policy | None],
        secret: Callable[[Secret], str],
    ) -> None:
        self.meter = Meter(policy)
        self._exporter = (
            TraceExporter(tracing, secret=secret, counted=self.meter.trace) if tracing is not None else None
        )
        # Without a port nobody would read what is counted.
        self.observer = self.meter.event if metrics is not None else None
        self.watch = Watch(self.meter.ended if metrics is not None else None, tracing, self._exporter)
        self._metrics = metrics
        self._exposition: Exposition | None = None

    @property
    def exposition(self) -> Exposition | None:
        """The port, once started; None where there is none."""
        return self._exposition

    async def start(self, watched: Watched) -> None:
        """Serve metrics and report traces, where they are wanted. Raises PlainHttpRefused, OSError, ssl.SSLError."""
        if self._exporter is not None:
            self._exporter.start()
        if self._metrics is not None:

            def prepare() -> Callable[[], bytes]:
                standing = self.standing(watched)
                return lambda: self.meter.render(standing)

            self._exposition = Exposition(self._metrics, prepare)
            await self._exposition.start()

    async def stop(self) -> None:
        """Stop serving, and report what waits for a few seconds at most."""
        if self._exposition is not None:
            await self._exposition.stop()
        if self._exporter is not None:
            await asyncio.to_thread(self._exporter.stop)

    def standing(self, watched: Watched) -> Standing:
        """Look into the rooms; in the event loop, and without waiting."""
        journal, load = watched.journal, watched.detector.load
        return Standing(
            now=datetime.now(UTC),
            in_flight=watched.listener.in_flight,
            in_flight_limit=watched.in_flight_limit,
            journal=JournalStanding(
                journal.healthy,
                journal.waiting,
                journal.last_fsync_seconds,
                journal.durable_at,
                journal.checkpoint_failures,
            ),
            state=journal.directory,
            detector=DetectorStanding(
                load.queue,
                load.busy,
                load.idle,
                load.restarts,
                watched.detector.version,
                watched.detector.backlog.characters,
                watched.detector.backlog.seconds,
            ),
            policy=watched.policy.current,
            policy_loaded=watched.policy.loaded_at,
            policy_problems=len(watched.policy.problems),
            sinks=tuple(watched.sinks.lags()) if watched.sinks is not None else (),
            breakers=watched.breakers.states(),
            ready=dict(watched.ready()),
            certificates={one.purpose.value: one.tls.expires for one in watched.ports() if one.tls is not None},
        )
