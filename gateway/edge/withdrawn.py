"""Whether a call that was cleared may still go: by the day, and by the policy in force now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from gateway.model import Caller, Clearance, Prompt
from gateway.policy.decide import authorise, outside_its_days
from gateway.policy.keys import still_proven
from gateway.policy.schema import Policy, Route
from gateway.refusals import Reason, Refusal


def withdrawn(
    policy: Policy,
    cleared_under: Policy,
    route: Route,
    caller: Caller | None,
    clearance: Clearance,
    prompt: Prompt,
    *,
    today: date,
    known_model: Callable[[str], bool],
) -> Refusal | None:
    """Refuse a call whose agreement is over, or whose caller, key, route, vendor or coverage ``policy`` no longer has.

    A call is decided, masked and recorded under the policy it came in under, whatever is loaded meanwhile. But a body
    may come slowly, a long text takes long to look at, and a vendor that hangs is tried again after minutes: what has
    ended or was withdrawn by then sends nothing more. Asked of each attempt, behind its pause. ``today`` is the UTC
    date; ``clearance`` is one that ``cleared_under`` gave.
    """
    agreement = cleared_under.agreements[clearance.vendor]
    if policy is cleared_under:
        return outside_its_days(agreement.vendor, agreement.baa, today) if agreement.baa is not None else None
    now = policy.routes.get(route.name)
    if now is None:
        return Refusal(Reason.UNKNOWN_ROUTE)
    if caller is None or not still_proven(policy, cleared_under, caller):
        return Refusal(Reason.UNKNOWN_CALLER)
    if caller.name not in now.callers:
        return Refusal(Reason.CALLER_NOT_ALLOWED)
    there = policy.agreements.get(agreement.vendor)
    elsewhere = there is None or (there.host, there.port, there.network) != (
        agreement.host,
        agreement.port,
        agreement.network,
    )
    if elsewhere or agreement.vendor not in now.vendors:
        return Refusal(Reason.NO_AGREEMENT, place="vendor", value=agreement.vendor)
    decided = authorise(policy, now, prompt, today=today, known_model=known_model, vendor=agreement.vendor)
    if isinstance(decided, Refusal):
        return decided
    if (
        decided.site != clearance.site
    ):  # written into the path already; with `sites: replace` the call itself names another
        return Refusal(Reason.SITE_NOT_COVERED, place="project")
    return None
