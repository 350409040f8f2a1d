"""How the gateway stands at one moment: what is read at a scrape instead of being counted."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from pathlib import Path

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from gateway import __version__
from gateway.audit.sinks.delivery import Lag
from gateway.egress.breaker import State
from gateway.policy.schema import Policy
from gateway.telemetry.catalogue import CATALOGUE, NONE, PREFIX

_DAY_SECONDS = 86_400.0
_Samples = Iterable[tuple[tuple[str, ...], float]]


@dataclass(frozen=True, slots=True)
class JournalStanding:
    """How the journal stands. Times are seconds; ``durable_at`` is since the epoch."""

    healthy: bool
    waiting: int
    fsync_seconds: float
    durable_at: float
    checkpoint_failures: int


@dataclass(frozen=True, slots=True)
class DetectorStanding:
    """How the detector's workers stand."""

    queue: int
    busy: int
    idle: int
    restarts: int
    version: str
    backlog_characters: int = 0
    backlog_seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Standing:
    """Everything that a scrape shows beside the counters. Taken in the event loop, written elsewhere."""

    now: datetime
    in_flight: int
    in_flight_limit: int
    journal: JournalStanding
    state: Path  # the directory whose free space counts
    detector: DetectorStanding
    policy: Policy
    policy_loaded: float  # since the epoch
    policy_problems: int
    sinks: tuple[Lag, ...] = ()
    breakers: Mapping[str, State] = field(default_factory=dict)  # of vendors that were asked
    ready: Mapping[str, bool] = field(default_factory=dict)
    certificates: Mapping[str, float] = field(default_factory=dict)  # listener → until when, since the epoch


class StandingCollector(Collector):
    """Writes the last standing that it was given; nothing before the first."""

    def __init__(self) -> None:
        self.standing: Standing | None = None

    def collect(self) -> Iterator[Metric]:
        """Give the metrics of the standing."""
        if self.standing is None:
            return
        for name, samples in _samples(self.standing):
            one = CATALOGUE[PREFIX + name]
            family = CounterMetricFamily if one.kind == "counter" else GaugeMetricFamily
            metric = family(one.name, one.meaning, labels=one.labels)
            for labels, value in samples:
                metric.add_metric(labels, value)
            yield metric


def _samples(now: Standing) -> Iterator[tuple[str, _Samples]]:
    yield "calls_in_flight", _one(now.in_flight)
    yield "calls_in_flight_limit", _one(now.in_flight_limit)
    yield "detector_queue", _one(now.detector.queue)
    yield "detector_backlog_characters", _one(now.detector.backlog_characters)
    yield "detector_backlog_seconds", _one(now.detector.backlog_seconds)
    yield "detector_workers", [(("busy",), now.detector.busy), (("idle",), now.detector.idle)]
    yield "detector_restarts_total", _one(now.detector.restarts)
    yield "journal_healthy", _one(now.journal.healthy)
    yield "journal_waiting_records", _one(now.journal.waiting)
    yield "journal_fsync_seconds", _one(now.journal.fsync_seconds)
    yield "journal_durable_timestamp_seconds", _one(now.journal.durable_at)
    yield "journal_checkpoint_failures_total", _one(now.journal.checkpoint_failures)
    yield "state_free_bytes", _free(now.state)
    yield "sink_lag_events", [((lag.name,), lag.events) for lag in now.sinks]
    yield "sink_lag_seconds", [((lag.name,), lag.seconds) for lag in now.sinks]
    yield "sink_behind", [((lag.name, "yes" if lag.required else "no"), lag.behind) for lag in now.sinks]
    yield "sink_delivered_total", [((lag.name,), lag.delivered) for lag in now.sinks]
    yield "sink_failures_total", [((lag.name,), lag.failures) for lag in now.sinks]
    yield "sink_missed_total", [((lag.name,), lag.missed) for lag in now.sinks]
    yield "sink_refused_total", [((lag.name,), lag.refused) for lag in now.sinks]
    yield "sink_stands_at_sequence", [((lag.name,), lag.stands_at or 0) for lag in now.sinks]
    yield (
        "breaker_state",
        [
            ((vendor, state.value), now.breakers.get(vendor, State.CLOSED) is state)
            for vendor in now.policy.agreements
            for state in State
        ],
    )
    yield "agreement_days_left", list(_days_left(now))
    yield "policy_info", [((now.policy.hash,), 1)]
    yield "policy_loaded_timestamp_seconds", _one(now.policy_loaded)
    yield "policy_problems", _one(now.policy_problems)
    yield "policy_warnings", _one(len(now.policy.warnings))
    yield "ready", [((part,), ready) for part, ready in now.ready.items()]
    yield "certificate_expires_timestamp_seconds", [((name,), until) for name, until in now.certificates.items()]
    yield "build_info", [((__version__, platform.python_version(), now.detector.version or NONE), 1)]


def _one(value: float) -> _Samples:
    return [((), value)]


def _free(state: Path) -> _Samples:
    try:
        room = os.statvfs(state)
    except OSError:
        return []
    return _one(room.f_bavail * room.f_frsize)


def _days_left(now: Standing) -> Iterator[tuple[tuple[str, ...], float]]:
    """Give for each vendor with an agreement the days until midnight (UTC) of the first day that is not covered."""
    for vendor, agreement in now.policy.agreements.items():
        if agreement.baa is not None:
            end = datetime.combine(agreement.baa.expires, time(), UTC)
            yield (vendor,), (end - now.now).total_seconds() / _DAY_SECONDS
