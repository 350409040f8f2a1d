"""Reads policies for commands that need no detector."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from gateway.audit.archive.references import archived_policy, kept_policy, policy_bytes
from gateway.audit.archive.store import open_store
from gateway.policy.cases import Spoken
from gateway.policy.day import today
from gateway.policy.load import load, load_kept
from gateway.policy.problems import listed, suggestion
from gateway.policy.schema import Policy
from gateway.vendors import dialects, endpoints


def read_policy(directory: Path) -> Policy:
    """Load the policy for a command. Raises PolicyError."""
    return load(directory, dialects=endpoints(), today=today())


def spoken_dialects() -> Mapping[str, Spoken]:
    """Give what cases must know of each dialect."""
    found = {}
    for name, dialect in dialects().items():
        operations = dialect.catalogue().operations
        bodies = frozenset(one.endpoint for one in operations if one.body is not None)
        sited = frozenset(one.endpoint for one in operations if "{project}" in one.path)
        found[name] = Spoken(dialect.known_model, bodies, sited)
    return found


def no_profile(policy: Policy, name: str) -> str:
    """Say that a profile is not there, and which are."""
    remedy = suggestion(name, policy.profiles, f"the profiles are {listed(policy.profiles)}")
    return f"there is no profile {name!r}; {remedy}"


def kept_files(state: Path, archive: str | None, policy_hash: str) -> dict[str, str]:
    """Give a policy's files by the first digits of its hash, from the archive where one is named.

    Raises NotKept, StoreUnusable, OSError.
    """
    return archived_policy(open_store(archive), policy_hash) if archive else kept_policy(state, policy_hash)


def read_kept_policy(state: Path, archive: str | None, policy_hash: str, shown: Path) -> Policy:
    """Load a policy that was in force. Raises PolicyError, NotKept, StoreUnusable, OSError."""
    return load_kept(
        policy_bytes(kept_files(state, archive, policy_hash)),
        shown,
        dialects=frozenset(dialects()),
        today=today(),
    )
