"""Whether a call that was cleared may still go: by the day, and by the policy in force now."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from gateway.model import Caller, Clearance, Prompt
from gateway.policy.decide import authorise, authorise_remote, outside_its_days
from gateway.policy.keys import still_proven
from gateway.policy.schema import Agreement, Policy, Route
from gateway.refusals import Reason, Refusal
from gateway.vendors import comprehend


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
    if _moved(policy, agreement) or agreement.vendor not in now.vendors:
        return Refusal(Reason.NO_AGREEMENT, place="vendor", value=agreement.vendor)
    decided = authorise(policy, now, prompt, today=today, known_model=known_model, vendor=agreement.vendor)
    if isinstance(decided, Refusal):
        return decided
    # It is written into the path already; with `sites: replace` the call itself names another.
    if decided.site != clearance.site:
        return Refusal(Reason.SITE_NOT_COVERED, place="project")
    return None


def detector_withdrawn(policy: Policy, cleared_under: Policy, vendor: str, *, today: date) -> Refusal | None:
    """Refuse text to a detector at a vendor whose agreement is over, or which ``policy`` no longer has there."""
    if _moved(policy, cleared_under.agreements[vendor]):
        return Refusal(Reason.NO_AGREEMENT, place="vendor", value=vendor)
    decided = authorise_remote(policy, vendor, comprehend.ENDPOINT, today=today)
    return decided if isinstance(decided, Refusal) else None


def _moved(policy: Policy, agreement: Agreement) -> bool:
    """Say whether a vendor is not, or not at the same address, in a policy."""
    there = policy.agreements.get(agreement.vendor)
    return there is None or (there.host, there.port, there.network) != (
        agreement.host,
        agreement.port,
        agreement.network,
    )
