"""What changes in meaning between two policies: who gains or loses what, and what is decided otherwise.

Policies are compared as the gateway uses them, not as they are written: names of files, order and comments make no
difference. Every field of every part has its rule in ``difference_rules``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from gateway.model import Attribution, Caller
from gateway.policy.comparisons import Effect, described, mirrored, restored_changes
from gateway.policy.difference_rules import compared_fields, pattern_changes
from gateway.policy.restoration import restoration
from gateway.policy.schema import Baa, ForwardPolicy, Policy
from gateway.refusals import Refusal


@dataclass(frozen=True, slots=True)
class Change:
    """One change. ``before`` empty: ``item`` comes; ``after`` empty: it goes."""

    area: str  # access, routes, vendors, callers, roles, exceptions, profiles
    subject: str  # whose: a caller's, route's, vendor's, profile's or file's name
    kind: str  # what: model, entity, require, ...
    item: str  # which one of them, where there can be several
    before: str
    after: str
    effect: Effect

    @property
    def mirror(self) -> Change:
        """The change back."""
        return replace(self, before=self.after, after=self.before, effect=mirrored(self.effect))


def difference(old: Policy, new: Policy) -> tuple[Change, ...]:
    """Give every change of meaning from ``old`` to ``new``, in the order in which a reviewer reads them."""
    return (
        *_access(old, new),
        *_restored(old, new),
        *_parts("routes", old.routes, new.routes, alone=Effect.WIDER),
        # Nothing goes to a vendor, and nothing comes from a caller, but by a route: access says what that means.
        *_parts("vendors", old.agreements, new.agreements, alone=Effect.NEUTRAL),
        *_parts("callers", old.callers, new.callers, alone=Effect.NEUTRAL),
        *_parts("roles", old.roles, new.roles, alone=Effect.NEUTRAL),
        *_parts("exceptions", old.break_glass, new.break_glass, alone=Effect.WIDER),
        *_parts("profiles", old.profiles, new.profiles, alone=Effect.NEUTRAL),
        *_parts("forward proxies", _forward(old), _forward(new), alone=Effect.WIDER),
    )


def _forward(policy: Policy) -> dict[str, ForwardPolicy]:
    return {} if policy.forward is None else {"forward-proxy": policy.forward}


def widens(changes: tuple[Change, ...]) -> bool:
    """Say whether something is let through that was not, or may be."""
    return any(change.effect in (Effect.WIDER, Effect.UNCLEAR) for change in changes)


def _access(old: Policy, new: Policy) -> Iterator[Change]:
    """Compare what each caller reaches by all of its routes together."""
    before, after = _reach(old), _reach(new)
    for caller, vendor in sorted(before.keys() | after.keys()):
        was, now = before.get((caller, vendor)), after.get((caller, vendor))
        if was is None or now is None:
            told = _scope(vendor, was or now)
            effect = Effect.WIDER if was is None else Effect.NARROWER
            there = ("", told) if was is None else (told, "")
            yield Change("access", caller, "vendor", vendor, *there, effect)
            continue
        for kind, changed in pattern_changes(was, now):
            yield Change("access", caller, f"{kind} at {vendor}", *changed)


def _restored(old: Policy, new: Policy) -> Iterator[Change]:
    """Compare what comes back to each caller on each route, by route and role together."""
    for name in sorted(old.routes.keys() & new.routes.keys()):
        for caller in sorted(old.routes[name].callers & new.routes[name].callers):
            was, now = (_comes_back(policy, name, caller) for policy in (old, new))
            for told in restored_changes(was, now):
                yield Change("access", caller, f"restored at {name}", *told)


def _comes_back(policy: Policy, route: str, caller: str) -> frozenset[str] | None:
    # No exception is asked for, so no day counts.
    usual = restoration(policy, policy.routes[route], Caller(caller, "key"), Attribution(), today=date.min)
    return frozenset() if isinstance(usual, Refusal) else usual.entities


def _reach(policy: Policy) -> dict[tuple[str, str], Baa]:
    reached: dict[tuple[str, str], Baa] = {}
    for route in policy.routes.values():
        for vendor in route.vendors:
            agreement = policy.agreements.get(vendor)
            if agreement is not None and agreement.baa is not None:
                reached |= dict.fromkeys(((caller, vendor) for caller in route.callers), agreement.baa)
    return reached


def _scope(vendor: str, baa: Baa | None) -> str:
    if baa is None:
        return vendor
    features = [pattern.written for pattern in baa.features]
    scope = f"endpoints {described(baa.endpoints)}; models {described(baa.models)}; features {described(features)}"
    return f"{vendor} ({scope})"


def _parts(area: str, old: Mapping[str, Any], new: Mapping[str, Any], *, alone: Effect) -> Iterator[Change]:
    """Compare parts by their names. ``alone`` is the effect of one that comes."""
    kind = "forward proxy" if area == "forward proxies" else area.removesuffix("s")
    for name in sorted(old.keys() | new.keys()):
        was, now = old.get(name), new.get(name)
        if was is None or now is None:
            told = _part(kind, was if was is not None else now)
            there = ("", told) if was is None else (told, "")
            yield Change(area, name, kind, name, *there, alone if was is None else mirrored(alone))
            continue
        for changed in compared_fields(was, now):
            yield Change(area, name, *changed)


def _part(kind: str, part: Any) -> str:
    """Say in a few words what a part is that comes or goes."""
    if kind == "route":
        callers, vendors = described(part.callers), ", then ".join(part.vendors)
        return f"{part.path} for {callers} to {vendors}, profile {part.profile}"
    if kind == "vendor":
        return f"{part.host}, {part.baa.reference if part.baa is not None else 'no agreement'}"
    if kind == "exception":
        routes = "every route" if part.routes is None else described(part.routes)
        return f"for {described(part.roles)} on {routes}, until {described(part.until)}"
    if kind == "forward proxy":
        return f"for {described(part.callers)} to {described(frozenset(one.written for one in part.allow))}"
    return str(part.name)
