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
from gateway.policy.source import fingerprint


class ReloadStatus(StrEnum):
    """What a look at the directory came to."""

    UNCHANGED = "unchanged"  # nothing new since the last look that was acted on
    UNSETTLED = "unsettled"  # it is changing: the next look decides
    OK = "ok"  # a new policy is in force
    KEPT = "kept"  # the directory is broken; the last good policy stays in force


@dataclass(frozen=True, slots=True)
class ReloadOutcome:
    """What a reload came to. ``problems`` only where the last good policy was kept."""

    status: ReloadStatus
    problems: tuple[Problem, ...] = ()


class PolicyHolder:
    """The policy in force. Made with a first load, which raises PolicyError; after that, ``current`` is always good.

    ``reload`` is called at intervals. A file that is being written is still YAML after many of its lines, with less in
    it; so a change is acted on when two looks in a row saw the same, and not while the last line of a file that had one
    lacks its line break, as after a disk ran full.
    """

    def __init__(self, directory: Path, *, dialects: Dialects, today: Callable[[], date]) -> None:
        self._directory = directory
        self._dialects = dialects
        self._today = today
        self._seen = self._acted_on = fingerprint(directory)
        self._current = load(directory, dialects=dialects, today=today())
        # Again, now that the files beside the directory are known.
        self._seen = self._acted_on = self._fingerprint() if self._seen == fingerprint(directory) else ""
        self._problems: tuple[Problem, ...] = ()
        self.loaded_at = time.time()  # when the policy in force was taken over

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

        ``now`` (an operator's SIGHUP) acts without waiting for a second look, also on what failed before.
        """
        before = self._fingerprint()
        settled, self._seen = before == self._seen, before
        if not now:
            if before == self._acted_on:
                return ReloadOutcome(ReloadStatus.UNCHANGED)
            if not settled:
                return ReloadOutcome(ReloadStatus.UNSETTLED)
        try:
            policy = load(self._directory, dialects=self._dialects, today=self._today())
        except PolicyError as failure:
            return self._keep(before, failure.problems)
        except Exception as failure:
            # Whatever goes wrong here, calls go on under the policy that was checked.
            place, what = self._directory.as_posix(), type(failure).__name__
            problem = Problem(place, None, what, f"the policy could not be read ({what})", "say: phi-gateway check")
            return self._keep(before, (problem,))
        cut = policy.unfinished - self._current.unfinished
        if cut:
            files = [(self._directory / name).as_posix() for name in sorted(cut)]
            return self._keep(before, tuple(Problem(file, None, "", *UNFINISHED) for file in files))
        if self._fingerprint() != before:
            self._seen = ""
            return ReloadOutcome(ReloadStatus.UNSETTLED)
        changed = policy.hash != self._current.hash or bool(self._problems)
        if changed:
            self.loaded_at = time.time()
        self._current, self._problems = policy, ()
        self._seen = self._acted_on = self._fingerprint()
        return ReloadOutcome(ReloadStatus.OK if changed else ReloadStatus.UNCHANGED)

    def _keep(self, fingerprint_then: str, problems: tuple[Problem, ...]) -> ReloadOutcome:
        self._acted_on = fingerprint_then
        self._problems = problems
        return ReloadOutcome(ReloadStatus.KEPT, problems)

    def _fingerprint(self) -> str:
        files = [agreement.tls.ca_file for agreement in self._current.agreements.values()]
        return fingerprint(self._directory, (path for path in files if path is not None))
