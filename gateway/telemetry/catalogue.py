"""Every metric there is: its name, its labels with the values they can have, and what it says. docs/metrics.md prints it.

A label's values are names that the policy or gateway.yaml gives, or words of the program. No value comes from a caller.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal, TypeAlias

PREFIX = "phi_gateway_"
NONE = "-"  # the label of what has no name: a call that no route was found for; no name in a policy is so short
OTHER = "other"  # what is not on the list of a label's values

Kind: TypeAlias = Literal["counter", "gauge", "histogram"]

# Label → what its values are.
LABELS: Mapping[str, str] = MappingProxyType(
    {
        "route": "a route of the policy in force; `-` where the call found none",
        "vendor": "a vendor of agreements.yaml; `-` where the call had turned to none",
        "outcome": "ok, vendor_error, timeout, truncated, caller_left, failed, refused, unknown",
        "reason": "a code of the table of refusals; `-` where there is none",
        "entity": "an entity of Safe Harbor or of the policy; `other` for one that only a caller named",
        "fate": "of identifiers: removed, left; of traces: sent, dropped, failed",
        "kind": "image, document, audio, video and what became of it, as in audit events: IMAGE_SENT",
        "direction": "of tokens: in, out; of shadow differences: more, less",
        "version": "of TLS: 1.2, 1.3, `-` for plain HTTP on loopback; of the build: its own",
        "stage": "a stage of audit events: intent, outcome, refusal, policy, gateway, break_glass, canary, …",
        "result": "loaded, kept",
        "exception": "a break-glass exception, by its name in the policy; `other` for one that is gone from it",
        "step": "identify, read, read_media, detect, detect_remote, redact, second_look, cover, record_intent, send,"
        " receive, restore",
        "state": "of workers: busy, idle; of breakers: closed, open, half_open",
        "sink": "a sink of gateway.yaml, by its name",
        "required": "yes, no",
        "deed": "archived, merged, removed: of parts; held, released: of legal holds",
        "cause": "not_intact, retention, store, key, memory, crashed, timed_out",
        "part": "policy, detector, journal, sinks, canaries, accepting",
        "listener": "calls, metrics, forward_proxy",
        "hash": "SHA-256 of the policy in force: one at a time",
        "python": "Python's version",
        "detector": "the detector's version",
    }
)

_CALL_SECONDS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 120.0, 300.0, 600.0)
_STEP_SECONDS = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 60.0)


@dataclass(frozen=True, slots=True)
class Definition:
    """One metric. ``name`` is as it stands in the exposition; times are seconds, sizes are bytes."""

    name: str
    kind: Kind
    meaning: str
    labels: tuple[str, ...] = ()
    buckets: tuple[float, ...] = ()


def _counter(name: str, meaning: str, *labels: str) -> Definition:
    return Definition(f"{PREFIX}{name}_total", "counter", meaning, labels)


def _gauge(name: str, meaning: str, *labels: str) -> Definition:
    return Definition(PREFIX + name, "gauge", meaning, labels)


_ALL = (
    # ---- calls
    _counter("calls", "Calls that have ended, once each, whatever number of attempts they took.", "route", "vendor", "outcome"),
    _counter("refusals", "Refusals of calls, and of what else asked to leave; those that the audit trail could not take, too.", "route", "reason"),
    _counter("attempts", "Attempts at sending that have ended: several for a call that was tried again; also what went to a detector that is a vendor.", "vendor", "outcome", "reason"),
    Definition(f"{PREFIX}call_seconds", "histogram", "How long calls took, the vendor's time and the caller's reading included.", ("route",), _CALL_SECONDS),
    Definition(f"{PREFIX}step_seconds", "histogram", "How long each step of a call took, all turns of the step together.", ("step",), _STEP_SECONDS),
    _gauge("calls_in_flight", "Calls that are being handled."),
    _gauge("calls_in_flight_limit", "How many may be (limits.in_flight); further ones are refused."),
    # ---- what was in them
    _counter("findings", "Identifiers found in calls that ended, by what became of them; of a refused call nothing left.", "entity", "fate"),
    _counter("media", "Parts of calls that are not text.", "kind"),
    _counter("received_bytes", "Bytes of callers' bodies.", "route"),
    _counter("sent_bytes", "Bytes of the bodies of attempts.", "vendor"),
    _counter("tokens", "Tokens by the vendor's own count, where it gives one.", "vendor", "direction"),
    _counter("inbound_tls", "Calls by the TLS version of the caller's connection.", "version"),
    _counter("outbound_tls", "Attempts by the TLS version of the vendor's connection.", "vendor", "version"),
    # ---- the detector
    _gauge("detector_queue", "Questions that wait for a worker."),
    _gauge("detector_backlog_characters", "Text of calls under way that is still to be read, both looks together."),
    _gauge("detector_backlog_seconds", "How long that takes all workers, by the pace measured."),
    _gauge("detector_workers", "Worker processes; one that is being replaced is neither busy nor idle.", "state"),
    _counter("detector_restarts", "Workers that were replaced: crashed, out of memory or too slow."),
    # ---- the audit trail
    _counter("audit_events", "Events that are on disk.", "stage"),
    _counter("audit_unrecorded", "Events that the journal could not take. Of an intent: the call was refused.", "stage"),
    _gauge("journal_healthy", "1 while the last write was durable."),
    _gauge("journal_waiting_records", "Records that wait for their fsync."),
    _gauge("journal_fsync_seconds", "How long the last write with its fsync took."),
    _gauge("journal_durable_timestamp_seconds", "When the last write ended well; a checkpoint is written every minute, idle or not."),
    _counter("journal_checkpoint_failures", "Signed statements that a directory of audit.checkpoints did not take."),
    _gauge("state_free_bytes", "Free space where the journal is. Without any, calls are refused."),
    _gauge("sink_lag_events", "Events that a sink has not got yet.", "sink"),
    _gauge("sink_lag_seconds", "Since it last took something, while it has something to take.", "sink"),
    _gauge("sink_behind", "1 while it is farther behind than its bound; a required one stops calls.", "sink", "required"),
    _counter("sink_delivered", "Events that it took, repeats included.", "sink"),
    _counter("sink_failures", "Deliveries that failed; they are tried again.", "sink"),
    _counter("sink_missed", "Events that left the live journal before it got them.", "sink"),
    _counter("sink_refused", "Events that its receiver refused for good, or that its format cannot write, while others were taken, and that it went on past: `refused.jsonl` in its directory under state/spool has chain and number.", "sink"),
    _gauge("sink_stands_at_sequence", "Number (seq) of the event that the receiver of a required sink refuses for good, or that its format cannot write, while others are taken; 0: none.", "sink"),
    _counter("archive_deeds", "What was done to the archive, as the audit trail has it.", "deed"),
    _counter("archive_events", "Events that went into the archive."),
    _counter("archive_failures", "Runs that did not come to their end; they are tried again, and nothing is lost. `not_intact`: the journal or the archive was changed.", "cause"),
    _gauge("archive_json_kept", "Closed segments that are archived and whose JSON stays, since a sink has yet to send it; absent where nothing is archived by itself."),
    _gauge("archive_last_run_timestamp_seconds", "When the last run ended well, or from when one is expected; absent where there are none."),
    _gauge("archive_every_seconds", "How often the archive is worked on by itself; absent where it is not."),
    # ---- vendors
    _gauge("breaker_state", "1 for the state that a vendor's breaker is in: the worst that a caller has.", "vendor", "state"),
    _gauge("agreement_days_left", "Days until the first day (UTC) that the agreement no longer covers, reckoned at each scrape; 0 or less: calls are refused.", "vendor"),
    # ---- the policy
    _gauge("policy_info", "1 for the policy in force.", "hash"),
    _gauge("policy_loaded_timestamp_seconds", "When it was taken over."),
    _gauge("policy_problems", "Problems of the directory of policies that keep it from being taken over; the last good policy stays in force."),
    _gauge("policy_warnings", "Weak spots of the policy in force, as `phi-gateway check` lists them."),
    _counter("policy_loads", "Policies taken over, the first one at start included, and bad ones that were not.", "result"),
    _counter("break_glass", "Uses of an exception that the policy keeps for emergencies.", "exception"),
    _counter("shadow_differences", "Identifiers that a shadow profile would have removed beyond those removed (more), or left of those (less).", "route", "direction", "entity"),
    # ---- canaries
    _counter("canary_checks", "Positions that canary runs tried."),
    _counter("canary_escapes", "Positions at which a canary's identifier left. One is one too many."),
    _gauge("canary_last_run_timestamp_seconds", "When a canary run last showed something about a route, or from when one is expected; absent where there are none."),
    _gauge("canary_every_seconds", "How often canaries run by themselves; absent where they do not."),
    # ---- the process
    _gauge("ready", "1 for each part that is ready, as /readyz says.", "part"),
    _gauge("certificate_expires_timestamp_seconds", "Until when a listener's certificate in force is valid, its chain included.", "listener"),
    _counter("traces", "Calls that were to be reported as traces.", "fate"),
    _gauge("build_info", "1, with what runs.", "version", "python", "detector"),
    Definition("process_cpu_seconds_total", "counter", "Processor time of the gateway's own process, without the detector's workers."),
    Definition("process_resident_memory_bytes", "gauge", "Its memory."),
    Definition("process_virtual_memory_bytes", "gauge", "Its address space."),
    Definition("process_start_time_seconds", "gauge", "When it started."),
    Definition("process_open_fds", "gauge", "Its open files and connections, where the system shows them."),
    Definition("process_max_fds", "gauge", "How many it may have."),
)  # fmt: skip

CATALOGUE: Mapping[str, Definition] = MappingProxyType({one.name: one for one in _ALL})


def table() -> str:
    """Print the catalogue as docs/metrics.md shows it."""
    rows = ["| metric | kind | labels | what it says |", "|---|---|---|---|"]
    for one in _ALL:
        labels = ", ".join(f"`{label}`" for label in one.labels)
        rows.append(f"| `{one.name}` | {one.kind} | {labels} | {one.meaning} |")
    rows += ["", "| label | values |", "|---|---|", *(f"| `{label}` | {values} |" for label, values in LABELS.items())]
    return "\n".join(rows) + "\n"
