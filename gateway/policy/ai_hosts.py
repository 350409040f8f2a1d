"""The hosts of AI vendors that are known, read from ``ai_hosts.txt``, and those of the agreements."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

from gateway.policy.hosts import host_pattern
from gateway.policy.schema import Agreement


@dataclass(frozen=True, slots=True)
class AiHost:
    """A vendor that a name belongs to. ``written`` is the list's or the agreement's word for it, never a caller's."""

    written: str
    dialect: str | None  # that reaches it; None: none does


@cache
def known_hosts() -> tuple[tuple[re.Pattern[str], AiHost], ...]:
    """Give the shipped list. Raises ValueError where it is damaged."""
    found = []
    for line in resources.files("gateway.policy").joinpath("ai_hosts.txt").read_text("utf-8").splitlines():
        entry = line.partition("#")[0].split()
        if not entry:
            continue
        written, dialect = entry
        pattern = host_pattern(written)
        if pattern is None:
            raise ValueError(f"ai_hosts.txt: {written} is no pattern")
        found.append((pattern, AiHost(written, None if dialect == "-" else dialect)))
    return tuple(found)


def ai_host(name: str, agreements: Mapping[str, Agreement]) -> AiHost | None:
    """Say whether a name (in its one form) is an AI vendor's: an agreement's host, or one of the list."""
    for agreement in agreements.values():
        if agreement.host == name:
            return AiHost(agreement.host, agreement.dialect)
    return next((host for pattern, host in known_hosts() if pattern.fullmatch(name)), None)
