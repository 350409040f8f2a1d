"""What the log is told of the policy in force: that it was taken over or kept, and what of it ends soon."""

from __future__ import annotations

from datetime import date

from gateway.policy.decide import expiring
from gateway.policy.reload import ReloadOutcome
from gateway.policy.schema import SOON_DAYS, Policy
from gateway.privacy import log


def say_loaded(policy: Policy, today: date) -> None:
    """Tell of a policy that was taken over, and of its weak spots."""
    log().info(
        "policy_loaded",
        policy_hash=policy.hash,
        version=policy.manifest.version if policy.manifest is not None else None,
        routes=len(policy.routes),
        vendors=len(policy.agreements),
        warnings=len(policy.warnings),
    )
    for warning in policy.warnings:
        log().warning("policy_problem", problem=str(warning))
    say_what_ends(policy, today)


def say_kept(policy: Policy, outcome: ReloadOutcome) -> None:
    """Tell why ``policy`` stays in force, though the directory holds another."""
    problems = outcome.problems
    log().error("policy_kept", problems=len(problems), policy_hash=policy.hash, reason=outcome.reason)
    for problem in problems:
        log().error("policy_problem", problem=str(problem))


def say_what_ends(policy: Policy, today: date) -> None:
    """Tell of agreements, and of a signature, that end soon or have ended."""
    for soon in expiring(policy, today):
        ends = soon.expires.isoformat()
        if soon.days <= 0:
            log().warning("agreement_expired", vendor=soon.vendor, agreement=soon.reference, expires=ends)
        else:
            log().warning(
                "agreement_expires_soon", vendor=soon.vendor, agreement=soon.reference, expires=ends, days=soon.days
            )
    signed = policy.manifest
    if signed is not None and signed.expires is not None and (days := (signed.expires - today).days) <= SOON_DAYS:
        log().warning("policy_expires_soon", version=signed.version, expires=signed.expires.isoformat(), days=days)
