"""What the steps of a call's journey give: each has what the next one needs, so that none can be left out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from gateway.deid.edits import Edit
from gateway.edge.attempts import Candidate
from gateway.edge.intake import Inbound
from gateway.edge.shadow import Seen
from gateway.model import CleanPrompt, Clearance, Feature, Path, Prompt
from gateway.model import Mapping as Placeholders
from gateway.policy.schema import Policy, Route
from gateway.vendors.dialect import Dialect
from gateway.vendors.operation import Operation


@dataclass(frozen=True, slots=True)
class Admitted:
    """A call whose caller, route and agreement are known; its body has been read."""

    dialect: Dialect
    policy: Policy
    route: Route
    operation: Operation
    prompt: Prompt = field(repr=False)
    asked: frozenset[Feature]  # the features of the call, media included
    clearances: tuple[Clearance, ...]  # of those vendors whose agreements cover the call, in the route's order
    inbound: Inbound = field(repr=False)
    restore: frozenset[str] | None  # the entities whose values come back to this caller; None: all


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A call that may leave once its intent is on disk."""

    admitted: Admitted
    clean: CleanPrompt = field(repr=False)
    mapping: Placeholders = field(repr=False)
    edits: Mapping[Path, tuple[Edit, ...]] = field(repr=False)
    candidates: tuple[Candidate, ...]
    seen: Seen | None = field(default=None, repr=False)  # for the profile that is tried beside, where there is one
