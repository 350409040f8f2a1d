"""Counts what happens, from two places alone: each audit event, and each call that has ended.

Whoever writes an event through the journal is counted by that; there is nothing else to call. Used from the event
loop's thread, and from the journal's for the events that it makes itself; ``render`` may run in another one.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import dataclass

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    disable_created_metrics,
    generate_latest,
)

from gateway.audit.archive.job import Cause, Result
from gateway.audit.event import Event, Outcome, Stage
from gateway.policy.entities import SAFE_HARBOR
from gateway.policy.schema import Policy
from gateway.privacy import log, where
from gateway.refusals import Reason
from gateway.telemetry.catalogue import CATALOGUE, NONE, OTHER, PREFIX
from gateway.telemetry.facts import CallFacts
from gateway.telemetry.standing import Standing, StandingCollector

_REASONS = frozenset(reason.value for reason in Reason)
_MEDIA = frozenset(
    f"{kind}_{fate}" for kind in ("IMAGE", "DOCUMENT", "AUDIO", "VIDEO") for fate in ("SENT", "READ", "COVERED")
)
_DEEDS = frozenset({Outcome.ARCHIVED, Outcome.MERGED, Outcome.REMOVED, Outcome.HELD, Outcome.RELEASED})
_TLS = {"TLSv1.2": "1.2", "TLSv1.3": "1.3", None: NONE}


@dataclass(frozen=True, slots=True)
class Names:
    """The names that the policy in force gives: the only ones that become labels."""

    routes: frozenset[str] = frozenset()
    vendors: frozenset[str] = frozenset()
    entities: frozenset[str] = frozenset(SAFE_HARBOR)
    exceptions: frozenset[str] = frozenset()


def names_of(policy: Policy) -> Names:
    """Give the names of a policy."""
    entities = set(SAFE_HARBOR)
    for profile in policy.profiles.values():
        entities.update(profile.rules.entities)
        entities.update(entity for entity, _ in profile.detection.thresholds)
        entities.update(json.loads(written)["supported_entity"] for written in profile.detection.recognizers)
    for route in policy.routes.values():
        entities.update(route.keep)
    return Names(
        frozenset(policy.routes), frozenset(policy.agreements), frozenset(entities), frozenset(policy.break_glass)
    )


class Meter:
    """The metrics of one gateway, in a registry of their own. A fault here is logged, and never a call's."""

    def __init__(self, policy: Callable[[], Policy | None]) -> None:
        disable_created_metrics()  # type: ignore[no-untyped-call]  # the library would add a series to every counter
        self._policy = policy
        self._named: tuple[Policy | None, Names] = (None, Names())
        self._children: dict[tuple[str, tuple[str, ...]], Counter] = {}  # found again faster than by the library
        self._observed: dict[tuple[Histogram, str], Histogram] = {}
        self._gauges: dict[str, Gauge] = {}  # those that are there only once they have a value
        self._registry = CollectorRegistry()
        self._standing = StandingCollector()
        self._registry.register(self._standing)
        ProcessCollector(registry=self._registry)
        self._counters = {
            name: Counter(name.removesuffix("_total"), one.meaning, one.labels, registry=self._registry)
            for name, one in CATALOGUE.items()
            if one.kind == "counter" and name.removeprefix(PREFIX) in _COUNTED
        }
        # A series that is there from the start shows its first event as a rise; one that begins with it does not.
        for stage in Stage:
            self._add("audit_events_total", stage.value, by=0)
            self._add("audit_unrecorded_total", stage.value, by=0)
        for name, values in (
            ("policy_loads_total", ("loaded", "kept")),
            ("traces_total", ("sent", "dropped", "failed")),
            ("archive_deeds_total", sorted(deed.value for deed in _DEEDS)),
        ):
            for value in values:
                self._add(name, value, by=0)
        self._call_seconds = self._histogram("call_seconds")
        self._step_seconds = self._histogram("step_seconds")

    def event(self, event: Event, durable: bool) -> None:
        """Count an audit event, once the journal has it or has failed to take it. Never raises."""
        self._safely(lambda: self._event(event, durable))

    def ended(self, call: CallFacts) -> None:
        """Count a call that has ended. Never raises."""
        self._safely(lambda: self._ended(call))

    def trace(self, fate: str, calls: int) -> None:
        """Count calls that were reported as traces (sent), had no room (dropped), or were not taken (failed)."""
        self._add("traces_total", fate, by=calls)

    def expect_canaries(self, every: float) -> None:
        """Say that canaries run by themselves, every so many seconds: from now on one that does not is overdue."""
        self._gauge("canary_every_seconds").set(every)
        self._gauge("canary_last_run_timestamp_seconds").set(time.time())

    def expect_archive(self, every: float) -> None:
        """Say that the archive is worked on by itself, every so many seconds."""
        for cause in Cause:
            self._add("archive_failures_total", cause.value, by=0)
        self._gauge("archive_every_seconds").set(every)
        self._gauge("archive_last_run_timestamp_seconds").set(time.time())

    def archive_ran(self, result: Result) -> None:
        """Count a run of the archive."""
        if result.cause is not None:
            self._add("archive_failures_total", result.cause.value)
        elif not result.busy:
            self._gauge("archive_json_kept").set(result.json_kept)
            self._gauge("archive_last_run_timestamp_seconds").set(time.time())

    def render(self, standing: Standing) -> bytes:
        """Write everything in Prometheus' text format."""
        self._standing.standing = standing
        return generate_latest(self._registry)

    # ---- events

    def _event(self, event: Event, durable: bool) -> None:
        self._add("audit_events_total" if durable else "audit_unrecorded_total", event.stage.value)
        if event.synthetic and event.stage is not Stage.CANARY:
            return  # a call that the gateway made up would spoil the figures of real ones
        match event.stage:
            case Stage.REFUSAL:
                self._add("refusals_total", self._route(event.route), _reason(event.reason))
            case Stage.OUTCOME:
                self._attempt(event)
            case Stage.POLICY:
                self._add("policy_loads_total", "kept" if event.outcome is Outcome.KEPT else "loaded")
            case Stage.BREAK_GLASS if durable:  # else the call is refused
                self._add("break_glass_total", self._exception(event.break_glass))
            case Stage.CANARY:
                self._add("canary_checks_total", by=event.checks)
                self._add("canary_escapes_total", by=event.escapes)
                if event.outcome is not Outcome.FAILED:  # which shows nothing
                    self._gauge("canary_last_run_timestamp_seconds").set(time.time())
            case Stage.ARCHIVE | Stage.RETENTION if durable and event.outcome in _DEEDS:
                self._add("archive_deeds_total", event.outcome.value)
                if event.outcome is Outcome.ARCHIVED:
                    self._add("archive_events_total", by=event.part_events)
            case _:
                pass
        if event.stage is not Stage.INTENT and (event.attempt or 1) == 1:
            for direction, counts in (("more", event.shadow_more), ("less", event.shadow_less)):
                for entity, count in counts.items():
                    labels = (self._route(event.route), direction, self._entity(entity))
                    self._add("shadow_differences_total", *labels, by=count)

    def _attempt(self, event: Event) -> None:
        vendor = self._vendor(event.vendor)
        outcome = event.outcome or Outcome.UNKNOWN
        self._add("attempts_total", vendor, outcome.value, _reason(event.reason))
        self._add("sent_bytes_total", vendor, by=event.bytes_out)
        if event.tls_out is not None:
            self._add("outbound_tls_total", vendor, _TLS.get(event.tls_out, OTHER))
        for direction, tokens in (("in", event.tokens_in), ("out", event.tokens_out)):
            if tokens is not None:
                self._add("tokens_total", vendor, direction, by=tokens)

    # ---- calls

    def _ended(self, call: CallFacts) -> None:
        route = self._route(call.route)
        self._add("calls_total", route, self._vendor(call.vendor), call.outcome.value)
        self._observe(self._call_seconds, route, call.ended - call.begun)
        took: dict[str, float] = {}
        for step in call.steps:
            took[step.name] = took.get(step.name, 0.0) + step.ended - step.begun
        for name, seconds in took.items():
            self._observe(self._step_seconds, name, seconds)
        self._add("received_bytes_total", route, by=call.received)
        self._add("inbound_tls_total", _TLS.get(call.tls, OTHER))
        sent = call.attempts - (call.outcome is Outcome.REFUSED)  # of an attempt that was refused nothing left
        for entity, count in call.found.items():
            left = max(0, count - call.removed.get(entity, 0)) if sent > 0 else 0
            for fate, number in (("removed", count - left), ("left", left)):
                if number:
                    self._add("findings_total", self._entity(entity), fate, by=number)
        for kind, count in call.media.items():
            self._add("media_total", kind if kind in _MEDIA else OTHER, by=count)

    # ---- labels

    @property
    def _names(self) -> Names:
        policy = self._policy()
        if policy is not self._named[0]:
            self._named = (policy, names_of(policy) if policy is not None else Names())
        return self._named[1]

    def _route(self, name: str | None) -> str:
        return name if name is not None and name in self._names.routes else NONE

    def _vendor(self, name: str | None) -> str:
        return name if name is not None and name in self._names.vendors else NONE

    def _entity(self, name: str) -> str:
        """Name an entity that the policy knows; a caller can name others in X-Phi-Known."""
        return name if name in self._names.entities else OTHER

    def _exception(self, name: str | None) -> str:
        return name if name is not None and name in self._names.exceptions else OTHER

    # ---- inside

    def _histogram(self, name: str) -> Histogram:
        one = CATALOGUE[PREFIX + name]
        return Histogram(one.name, one.meaning, one.labels, buckets=one.buckets, registry=self._registry)

    def _gauge(self, name: str) -> Gauge:
        if name not in self._gauges:
            one = CATALOGUE[PREFIX + name]
            self._gauges[name] = Gauge(one.name, one.meaning, one.labels, registry=self._registry)
        return self._gauges[name]

    def _add(self, name: str, *labels: str, by: int = 1) -> None:
        if (child := self._children.get((name, labels))) is None:
            counter = self._counters[PREFIX + name]
            child = self._children[name, labels] = counter.labels(*labels) if labels else counter
        child.inc(by)

    def _observe(self, histogram: Histogram, label: str, seconds: float) -> None:
        if (child := self._observed.get((histogram, label))) is None:
            child = self._observed[histogram, label] = histogram.labels(label)
        child.observe(seconds)

    @staticmethod
    def _safely(count: Callable[[], None]) -> None:
        try:
            count()
        except Exception as failure:
            log().error("metrics_failed", exception=type(failure).__name__, where=where(failure))


def _reason(code: str | None) -> str:
    return NONE if code is None else code if code in _REASONS else OTHER


# Counters that are counted here; the others are read where they are kept, at each scrape.
_COUNTED = frozenset(
    "calls_total refusals_total attempts_total findings_total media_total received_bytes_total sent_bytes_total"
    " tokens_total inbound_tls_total outbound_tls_total audit_events_total audit_unrecorded_total policy_loads_total"
    " archive_deeds_total archive_events_total archive_failures_total"
    " break_glass_total shadow_differences_total canary_checks_total canary_escapes_total traces_total".split()
)
