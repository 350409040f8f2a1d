"""The profile that a route tries beside its own."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from types import MappingProxyType

from gateway.model import OperatorRule, RedactionRules
from gateway.policy.problems import shown
from gateway.policy.profiles import entities_of
from gateway.policy.route_vendors import Fault
from gateway.policy.schema import Profile, Shadow
from gateway.policy.shapes import RouteShape, Unfit


def with_kept(rules: RedactionRules, keep: Iterable[str]) -> RedactionRules:
    """Give a profile's rules with what a route keeps."""
    kept = dict.fromkeys(sorted(keep), OperatorRule("keep"))
    return RedactionRules(rules.default, MappingProxyType({**rules.entities, **kept}))


def read_shadow(
    written: RouteShape,
    in_force: Profile | None,
    profile_of: Callable[[str, str], Profile | None],
    entities: Callable[[list[str], tuple[str, str], frozenset[str] | None], frozenset[str]],
    fault: Fault,
    warn: Callable[[tuple[str | int, ...], str, str], None],
) -> Shadow | None:
    """Give the route's shadow; every fault goes to ``fault``, every weak spot to ``warn``. Raises Unfit.

    ``in_force`` is the route's own profile, None where it has faults.
    """
    asked = written.shadow
    if asked is None:
        return None
    with suppress(Unfit):
        if not 0 < asked.sample <= 1:
            value = f"{asked.sample:g}"
            fault(("shadow", "sample"), f"sample {value} is no share of the calls", "write above 0 to 1", value)
    profile = profile_of(asked.profile, "shadow")
    if profile is None:
        return None
    keep = entities(asked.keep, ("shadow", "keep"), entities_of(profile)) if asked.keep is not None else None
    own = written.deidentify
    keep = frozenset(own.keep) if keep is None else keep
    if asked.profile == own.profile and keep == frozenset(own.keep):
        warn(("shadow", "profile"), f"shadow tries {shown(asked.profile)}, which is in force", "name another profile")
    if in_force is not None and profile.remote is not None and profile.remote != in_force.remote:
        message = f"shadow tries {shown(asked.profile)} without its remote detector {shown(profile.remote)}"
        warn(("shadow", "profile"), message, "a trial sends nothing anywhere: its figures miss what that one finds")
    return Shadow(
        profile=profile.name,
        redaction=with_kept(profile.rules, keep),
        detection=profile.detection,
        second_look=profile.second_look,
        remote=profile.remote,
        sample=asked.sample,
    )
