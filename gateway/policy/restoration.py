"""Decides which values come back to a caller: the route's say, the caller's role, and an exception for emergencies."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from gateway.model import Attribution, Caller
from gateway.policy.schema import Policy, Route
from gateway.refusals import Reason, Refusal

HEADER = "X-Phi-Break-Glass"


@dataclass(frozen=True, slots=True)
class Restoration:
    """Which entities' values are put back; None: all. ``break_glass`` names the exception that was used."""

    entities: frozenset[str] | None
    role: str | None = None
    break_glass: str | None = None


def restoration(
    policy: Policy, route: Route, caller: Caller, attribution: Attribution, *, today: date
) -> Restoration | Refusal:
    """Give what is restored to a caller on a route. ``today`` is the UTC date.

    Without roles.yaml the route decides alone. With it only what both route and role allow comes back, and a caller
    without a role gets nothing. An exception adds to that; it must exist for the caller's role on this route, must not
    be over, and needs to know who uses it (45 CFR 164.312(a)(2)(ii), emergency access).
    """
    role = policy.role_of.get(caller.name)
    if not policy.has_roles:
        usual = route.restore
    elif role is None:
        usual = frozenset()
    else:
        usual = _both(route.restore, policy.roles[role].restore)
    if attribution.break_glass is None:
        return Restoration(usual, role)
    exception = policy.break_glass.get(attribution.break_glass)
    if (
        exception is None
        or role not in exception.roles
        or (exception.routes is not None and route.name not in exception.routes)
        or (exception.until is not None and today > exception.until)
    ):
        return Refusal(Reason.BREAK_GLASS_NOT_ALLOWED, place=HEADER)
    if not attribution.actor:
        remedy = "Say who uses the exception."
        return Refusal(Reason.METADATA_MISSING, place="X-Phi-Actor", remedy=remedy)
    return Restoration(_either(usual, exception.restore), role, exception.name)


def _both(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    if one is None or other is None:
        return other if one is None else one
    return one & other


def _either(one: frozenset[str] | None, other: frozenset[str] | None) -> frozenset[str] | None:
    return None if one is None or other is None else one | other
