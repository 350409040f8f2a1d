"""Holds the policy in force, and takes a new one only when it is whole."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path

from gateway.policy.load import UNFINISHED, Dialects, load
from gateway.policy.problems import PolicyError, Problem
from gateway.policy.schema import Policy
from gateway.policy.signing import SIGNATURE, NotTrusted
from gateway.policy.source import fingerprint
from gateway.policy.trust import Trust

_TRIES = 5  # loads at start of a directory that keeps changing
_AGAIN_SECONDS = 10.0  # between two tries at what was not taken over; a load takes a tenth of one


class ReloadStatus(StrEnum):
    """What a look at the directory came to."""

    UNCHANGED = "unchanged"  # nothing new since the last look that was acted on
    UNSETTLED = "unsettled"  # it is changing: the next look decides
    OK = "ok"  # a new policy is in force
    KEPT = "kept"  # the directory is broken; the last good policy stays in force


@dataclass(frozen=True, slots=True)
class ReloadOutcome:
    """What a reload came to. ``problems`` only where the last policy was kept; ``reason`` where that was distrust."""

    status: ReloadStatus
    problems: tuple[Problem, ...] = ()
    reason: str | None = None


class PolicyHolder:
    """The policy in force. Made with a first load, which raises PolicyError; after that, ``current`` is always good.

    ``reload`` is called at intervals. A file that is being written is still YAML after many of its lines, with less in
    it; so a change is acted on when two looks in a row saw the same, and not while the last line of a file that had one
    lacks its line break, as after a disk ran full. What was read counts only if the directory was the same before and
    after: a load that fell into a change of several files, or a swap of a link, is done again.

    What was not taken over is tried again every now and then, for it may not be the directory's fault: the disk of the
    state was full, or a file beside it, which only the new policy names, had not come yet. Only another fault is told.

    ``trust`` lets only signed policies in. ``accept`` is called with each policy before it is in force, from the thread
    that loads; where it raises OSError the policy is not taken.
    """

    def __init__(
        self,
        directory: Path,
        *,
        dialects: Dialects,
        today: Callable[[], date],
        trust: Trust | None = None,
        accept: Callable[[Policy], None] = lambda _: None,
    ) -> None:
        """Load the directory. Raises PolicyError, and the OSError of ``accept``."""
        self._directory = directory
        self._dialects = dialects
        self._today = today
        self._trust = trust
        self._accept = accept
        self._problems: tuple[Problem, ...] = ()
        self.loaded_at = time.time()  # when the policy in force was taken over
        self._again_at = 0.0  # when what was not taken over is tried again; monotonic
        self._current, self._seen = self._first()
        self._acted_on = self._seen
        self._take(self._current)

    def _first(self) -> tuple[Policy, str]:
        """Give the policy and the fingerprint of what it was read from."""
        for _ in range(_TRIES):
            before = fingerprint(self._directory, self._signature)
            try:
                policy = load(self._directory, dialects=self._dialects, today=self._today(), trust=self._trust)
                seen = self._fingerprint(policy)
            except PolicyError:
                if fingerprint(self._directory, self._signature) == before:
                    raise
            else:
                if fingerprint(self._directory, self._signature) == before:
                    return policy, seen
        message = "the policies keep changing while they are read"
        raise PolicyError([Problem(self._directory.as_posix(), None, "", message, "start once they are whole")])

    @property
    def current(self) -> Policy:
        """The policy in force."""
        return self._current

    @property
    def problems(self) -> tuple[Problem, ...]:
        """Why the directory is not in force; empty while what is in force is what is there."""
        return self._problems

    def reload(self, *, now: bool = False) -> ReloadOutcome:
        """Look at the directory, and take it over if it is new, settled and good.

        ``now`` (an operator's SIGHUP) acts without waiting for a second look, at once on what failed before too.
        """
        before = self._fingerprint(self._current)
        settled, self._seen = before == self._seen, before
        if not now:
            if before == self._acted_on and not (self._problems and time.monotonic() >= self._again_at):
                return ReloadOutcome(ReloadStatus.UNCHANGED)
            if not settled:
                return ReloadOutcome(ReloadStatus.UNSETTLED)
        try:
            policy = load(self._directory, dialects=self._dialects, today=self._today(), trust=self._trust)
        except PolicyError as failure:
            return self._keep(before, failure, now=now)
        except Exception as failure:
            # Whatever goes wrong here, calls go on under the policy that was checked.
            place, what = self._directory.as_posix(), type(failure).__name__
            problem = Problem(place, None, what, f"the policy could not be read ({what})", "say: phi-gateway check")
            return self._keep(before, PolicyError([problem]), now=now)
        cut = policy.unfinished - self._current.unfinished
        if cut:
            files = [(self._directory / name).as_posix() for name in sorted(cut)]
            return self._keep(before, PolicyError(Problem(file, None, "", *UNFINISHED) for file in files), now=now)
        seen = self._fingerprint(policy)
        if self._fingerprint(self._current) != before:
            return self._unsettled()
        changed = policy.hash != self._current.hash or bool(self._problems)
        changed = changed or policy.manifest != self._current.manifest
        if changed:
            try:
                self._take(policy)
            except PolicyError as failure:
                return self._keep(before, failure, now=now)
            except OSError as failure:
                message = f"the policy cannot be kept for later readers ({type(failure).__name__})"
                problem = Problem(self._directory.as_posix(), None, "", message, "free or mend the disk of the state")
                return self._keep(before, PolicyError([problem]), now=now)
        if changed:
            self.loaded_at = time.time()
        self._current, self._problems = policy, ()
        self._seen = self._acted_on = seen
        return ReloadOutcome(ReloadStatus.OK if changed else ReloadStatus.UNCHANGED)

    def _take(self, policy: Policy) -> None:
        """Do what comes before a policy is in force: it is kept for later readers, and its version is remembered."""
        self._accept(policy)
        if self._trust is not None and self._trust.ratchet is not None and policy.manifest is not None:
            self._trust.ratchet.remember(policy.manifest)

    def _keep(self, fingerprint_then: str, failure: PolicyError, *, now: bool) -> ReloadOutcome:
        """Keep the policy in force, unless the fault is only that the directory was changing."""
        if self._fingerprint(self._current) != fingerprint_then:
            return self._unsettled()
        told = not now and (self._acted_on, self._problems) == (fingerprint_then, failure.problems)
        self._acted_on, self._again_at = fingerprint_then, time.monotonic() + _AGAIN_SECONDS
        self._problems = failure.problems
        if told:
            return ReloadOutcome(ReloadStatus.UNCHANGED)
        reason = failure.distrust.value if isinstance(failure, NotTrusted) else None
        return ReloadOutcome(ReloadStatus.KEPT, self._problems, reason)

    def _unsettled(self) -> ReloadOutcome:
        self._seen = ""
        return ReloadOutcome(ReloadStatus.UNSETTLED)

    @property
    def _signature(self) -> tuple[Path, ...]:
        return (self._directory / SIGNATURE,) if self._trust is not None else ()

    def _fingerprint(self, policy: Policy) -> str:
        """Look at the directory, and at the files beside it that a policy names."""
        files = [agreement.tls.ca_file for agreement in policy.agreements.values()]
        return fingerprint(self._directory, (*self._signature, *(path for path in files if path is not None)))
