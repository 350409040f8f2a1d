"""Reads policies for commands that need no detector."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from gateway.audit.archive.references import kept_files
from gateway.policy.load import load, load_kept
from gateway.policy.schema import Policy
from gateway.vendors import dialects


def read_policy(directory: Path) -> Policy:
    """Load the policy for a command. Raises PolicyError."""
    return load(directory, dialects=frozenset(dialects()), today=datetime.now(UTC).date())


def read_kept_policy(state: Path, policy_hash: str, shown: Path) -> Policy:
    """Load a policy that was in force, by the first digits of its hash. Raises PolicyError, NotKept, OSError."""
    files = kept_files(state, policy_hash)
    return load_kept(files, shown, dialects=frozenset(dialects()), today=datetime.now(UTC).date())
