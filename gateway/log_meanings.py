"""What each event of the log means and what to do: docs/operations.md is written from it, and none may be missing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LogMeaning:
    """``means`` says what happened, ``do`` what an operator does; each one sentence or two."""

    means: str
    do: str


_NOTHING = "Nothing."

LOG_MEANINGS: Mapping[str, LogMeaning] = {
    "agreement_expired": LogMeaning(
        "An agreement has ended; every call under it is refused. Said at each load of the policy and daily.",
        "The security team renews it in agreements.yaml, or removes it with its routes.",
    ),
    "agreement_expires_soon": LogMeaning(
        "An agreement ends within 30 days. Said at each load of the policy and daily.",
        "The security team renews it in agreements.yaml; at the day itself calls are refused.",
    ),
    "archive_failed": LogMeaning(
        "The archive could not be worked on; it is tried again. Nothing is lost: the JSON stays.",
        "By `cause`: store: the archive's disk, or bucket and credentials; retention: the length in force is longer; "
        "memory: raise audit.archive.memory; key: state/keys; crashed, timed_out: the machine's memory and disk.",
    ),
    "archive_not_intact": LogMeaning(
        "The journal or a part of the archive is not what it must be; from there on nothing was archived or removed.",
        "Treat it as an incident: The journal does not verify. `what` names the place.",
    ),
    "archive_note_unreadable": LogMeaning(
        "A note of what was done to the archive cannot be read: it is kept, and is not in the trail.",
        "Look at state/archive/deeds, its owner and permissions; write down what was done.",
    ),
    "archive_run": LogMeaning("A run of the archive ended.", _NOTHING),
    "archive_waits": LogMeaning(
        "Another process works on the archive; the run is tried again.",
        "Nothing; where it goes on for hours: which process holds the archive's `.lock`?",
    ),
    "attempt_failed": LogMeaning(
        "One attempt at a vendor failed; the route may have tried again.",
        "Many of one vendor: look at its status page and at the network.",
    ),
    "audit_recovered": LogMeaning(
        "The last process died: unfinished bytes were set aside, calls and tunnels without an end closed as unknown.",
        "Find out why it died; run `phi-gateway audit verify`. Keep the quarantined bytes.",
    ),
    "audit_unavailable": LogMeaning(
        "An event could not be written. A call that was not sent yet is refused (503); one that was is recorded as "
        "unknown at the next start.",
        "Free or mend the disk of state; see Disk full.",
    ),
    "break_glass_used": LogMeaning(
        "A caller used an exception for emergencies; its event is on record.",
        "The privacy officer reviews who, whose and why.",
    ),
    "call": LogMeaning(
        "A call was refused, or failed before the vendor's answer began. "
        "One that was answered has no line: it is in the trail, and counted in the metrics.",
        "Nothing; `event_id` finds its events in the trail.",
    ),
    "canary_escaped": LogMeaning(
        "A made-up identifier reached the simulated vendor: real ones may leave too.",
        "Treat it as an incident: An identifier escaped.",
    ),
    "canary_failed": LogMeaning(
        "A run could not show that a route holds.",
        "Look at `what`; run `phi-gateway canary --route NAME` where no gateway runs.",
    ),
    "canary_run": LogMeaning("A run of canaries ended.", "Nothing where `escapes` is 0."),
    "checkpoint_not_kept": LogMeaning(
        "A directory of audit.checkpoints did not take a signed statement.",
        "Mend the mount (TimeoutError: it hangs): until then a cut end cannot be seen.",
    ),
    "detector_full": LogMeaning(
        "A call was refused with overloaded, since others' text would have kept it waiting for so many seconds; "
        "its own takes one worker `own_seconds`.",
        "Often: more workers where there are cores, else more replicas; `concurrent` in the budget of a greedy "
        "service; or a higher limits.wait_seconds.",
    ),
    "detector_unavailable": LogMeaning(
        "The detector did not answer in time or died, so a call was refused.",
        "Often: too few workers or too little memory; raise `detector.workers` or spread the load. "
        "`expression_too_slow`: a regex of the profile's own recognizers was not through a text after a minute; "
        "rewrite it.",
    ),
    "detector_worker_cannot_start": LogMeaning(
        "A detector worker does not come up in the place of one that ended; it is tried again.",
        "By `what`, mostly memory: that of the machine or the container against workers × memory (Sizing).",
    ),
    "detector_worker_ended": LogMeaning(
        "A detector worker ended and is replaced. `status` is its exit status; less than 0, the signal that ended it.",
        "-9 is the gateway's own where the worker took too long (detector_unavailable says timed_out) or read on for a "
        "caller that had left; else the kernel's, for want of memory: give more, or lower `detector.workers`.",
    ),
    "detector_warm": LogMeaning("The detector's workers are ready.", _NOTHING),
    "library_message": LogMeaning(
        "A library wanted to log something; its words are withheld.",
        "Nothing for one; many from one place: report place and exception.",
    ),
    "log_lost": LogMeaning(
        "Nobody took the log for a while: this many lines of it are lost. Calls did not wait for it.",
        "Look at what reads standard error: it hung, died, or its disk was full. The trail has every call.",
    ),
    "clock_set": LogMeaning(
        "The machine's clock was set by this many seconds (less than 0: back), against one that nobody sets. The trail "
        "has an event of it.",
        "Let the clock be kept by NTP and see who set it: times before and after do not follow from one another.",
    ),
    "journal_failed": LogMeaning(
        "The journal gave up the segment that it wrote (null: it could not begin one); calls are refused until "
        "`journal_goes_on`. Every event that was acknowledged stays where it is.",
        "By `code`: full, io_error: free or mend the disk of state; replaced: someone removed, replaced or wrote to "
        "the segment while it was written: keep the file as it is. That is an incident: The journal does not verify. "
        "Where it does not go on, its folder was made anew and another gateway wrote there: stop this one.",
    ),
    "journal_goes_on": LogMeaning("The journal is written again, in the named segment.", _NOTHING),
    "listening": LogMeaning("The gateway takes calls.", _NOTHING),
    "malfunction": LogMeaning(
        "The gateway failed at a call and refused it (500 internal).", "Report `exception`, `where` and `event_id`."
    ),
    "policy_kept": LogMeaning(
        "A changed policy is broken; the last good one stays in force.",
        "`phi-gateway check` on the directory; mend what policy_problem names. It is tried again by itself.",
    ),
    "policy_loaded": LogMeaning("A policy was taken over.", "Compare `policy_hash` with the one that was reviewed."),
    "policy_problem": LogMeaning("One problem or warning of a policy, with its place.", "The security team mends it."),
    "sink_behind": LogMeaning(
        "A sink is too far behind; a required one stops calls.",
        "Mend the receiver or the way to it; `code` says what failed, `refused_sequence` which event alone is refused, "
        "if it is one (sink_event_refused). Nothing is lost: it catches up.",
    ),
    "sink_begins_again": LogMeaning(
        "A sink's place in the journal is not known, and it is given all that is live, from the start. Its cursor is "
        "gone (missing), cannot be read (unreadable), is of a journal that was moved aside (other_chain), or stands "
        "where no line of this journal begins (ahead, no_line).",
        "The receiver tells repeats by `chain` and `seq`. other_chain: what it had not got is in the journal that was "
        "moved aside. ahead: the journal was rolled back or the cursor edited: run `audit verify` with --checkpoints.",
    ),
    "sink_caught_up": LogMeaning("It has caught up.", _NOTHING),
    "sink_cursor_kept": LogMeaning(
        "A sink's place in the journal could not be written.", "Free the disk of state; a restart sends events again."
    ),
    "sink_event_refused": LogMeaning(
        "The receiver of a sink refuses the event `sequence` of `chain` for good, alone, and takes others (a required "
        "sink stays there, any other has gone on past it), or the sink's own `format` cannot write it (unwritable).",
        "Raise the receiver's limit (too_large), or mend what refuses the event there (rejected): a required sink "
        "then goes on by itself; `required: false` and a restart lets it go past. unwritable: run `audit verify`, as "
        "this version writes no such line; `format: native` and a restart gives it to a required sink. What was passed "
        "over is in the journal and the archive, and listed in state/spool/<sink>/refused.jsonl: load it from there.",
    ),
    "sink_events_missed": LogMeaning(
        "`events` behind the event `sequence` left the live journal, or were made unreadable there, before a sink got "
        "them; it goes on after them.",
        "Load them from the archive, where they are, and find out who took or changed them (`audit verify`).",
    ),
    "sink_failing": LogMeaning(
        "A sink takes nothing, three times in a row or more; said once for each `code`. Nothing is lost, and calls go "
        "on until `sink_behind`.",
        "By `code`: secret: set what its token, password or authorization names, or AWS's credentials; "
        "unreachable, timeout, tls, io_error: look at the way to it, its certificate, its disk (kafka is unreachable "
        "for its password, too); status, reply, rejected, too_large: at its own log; not_acknowledged: enable "
        "acknowledgement for the collector's token; unwritable: run `audit verify`, as for sink_event_refused.",
    ),
    "sink_goes_on": LogMeaning("It takes events again.", _NOTHING),
    "sink_left_behind": LogMeaning(
        "A directory under state/spool is of no sink in gateway.yaml (null: it has no sink's name): the sink was "
        "removed, or has another name. What it had not got it never gets; the archive keeps the JSON from there on.",
        "Give the sink its name back; or load what it lacks from the journal, and remove the directory.",
    ),
    "stopped": LogMeaning("The gateway has ended.", "Where `unfinished` is not 0: raise limits.drain_seconds."),
    "stopping": LogMeaning("SIGTERM came; calls in flight may finish.", _NOTHING),
    "open_files_enough": LogMeaning("Fewer files and connections are open again.", _NOTHING),
    "open_files_short": LogMeaning(
        "Nine tenths of the files and connections that the process may have open are open.",
        "Raise the limit (`LimitNOFILE=`, `ulimit -n`). Once it is reached, the system resets new callers.",
    ),
    "tls_reloaded": LogMeaning("A port's new certificate is in force.", _NOTHING),
    "tls_kept": LogMeaning(
        "A port's new certificate or key cannot be used; the old one stays.", "Put a matching pair there."
    ),
    "uncaught": LogMeaning("A task failed outside of any call.", "Report `exception` and `where`."),
    "policy_expires_soon": LogMeaning(
        "The signature over the policy ends soon.",
        "The security team signs anew: `phi-gateway policy sign`. A restart after the end would not load it.",
    ),
    "shadow_cannot_start": LogMeaning(
        "The shadow profiles' detector could not start; calls are not touched.",
        "Look at the machine's memory; the differences of this time are not counted.",
    ),
    "budgets_reached": LogMeaning("The shared budgets answer again.", _NOTHING),
    "budgets_unreachable": LogMeaning(
        "Redis does not answer; calls are refused, or a local share counts, as `when_unreachable` says.",
        "Mend Redis or the way to it.",
    ),
    "forward_proxy_listening": LogMeaning("The second port takes connections.", _NOTHING),
    "metrics_listening": LogMeaning("The port for Prometheus is open.", _NOTHING),
    "metrics_failed": LogMeaning(
        "Something could not be counted or shown; calls are not touched.", "Report `exception` and `where`."
    ),
    "traces_not_taken": LogMeaning(
        "The collector does not take traces; they are dropped, calls are not touched.",
        "Mend the collector or the way to it.",
    ),
    "traces_taken": LogMeaning("The collector takes traces again.", _NOTHING),
}
