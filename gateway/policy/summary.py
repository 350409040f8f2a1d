"""Says in a few lines what a policy lets through, for `phi-gateway check`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import asdict

from gateway.policy.profiles import entities_of, less_than_safe_harbor
from gateway.policy.schema import Agreement, BreakGlass, Budget, Policy, Route


def summary(policy: Policy) -> str:
    """Give vendors with their agreements, routes, and callers, one a line, then the warnings."""
    return "\n".join(_lines(policy))


def _lines(policy: Policy) -> Iterator[str]:
    yield f"policy {policy.hash[:12]}"
    yield f"vendors ({len(policy.agreements)})"
    for name in sorted(policy.agreements):
        yield f"  {name}: {_agreement(policy.agreements[name])}"
    yield f"routes ({len(policy.routes)})"
    for route in sorted(policy.routes.values(), key=lambda route: route.path):
        yield f"  {route.path} -> {', then '.join(route.vendors)}: {_route(policy, route)}"
    yield f"callers ({len(policy.callers)})"
    for name in sorted(policy.callers):
        record = policy.callers[name]
        routes = [route.path for route in policy.routes.values() if name in route.callers]
        proofs = f"{_counted(len(record.keys), 'key')}, {_counted(len(record.mtls), 'certificate name')}"
        proofs += f", {_counted(len(record.aws), 'access key')}" if record.aws else ""
        yield f"  {name}: {proofs}; {', '.join(sorted(routes)) or 'on no route'}{_budget(record.budget)}"
    if policy.has_roles:
        yield f"roles ({len(policy.roles)})"
        for role in sorted(policy.roles.values(), key=lambda role: role.name):
            callers = ", ".join(sorted(role.callers)) or "nobody"
            yield f"  {role.name}: {callers}; restores {_restored(role.restore)}"
        for exception in sorted(policy.break_glass.values(), key=lambda exception: exception.name):
            yield f"  in an emergency, {exception.name}: {_exception(exception)}"
    if policy.forward is not None:
        yield f"forward proxy ({', '.join(sorted(policy.forward.callers)) or 'nobody'})"
        for one in policy.forward.allow:
            ports = ", ".join(map(str, sorted(one.ports)))
            inside, plain = (", inside" if one.network == "private" else ""), (", PLAIN HTTP too" if one.plain else "")
            yield f"  {one.written}: {ports}{inside}{plain}"
    yield f"warnings ({len(policy.warnings)})"
    for warning in policy.warnings:
        yield f"  {warning}"


def _agreement(agreement: Agreement) -> str:
    baa = agreement.baa
    if baa is None:
        return f"{agreement.host}, NO AGREEMENT"
    scope = f"endpoints {_or_none(baa.endpoints)}; models {_or_none(baa.models)}"
    features = _or_none(pattern.written for pattern in baa.features)
    dates = f"covers {baa.effective} until {baa.expires}"
    return f"{agreement.host}, {baa.reference}, {dates}; {scope}; features {features}"


def _route(policy: Policy, route: Route) -> str:
    profile = policy.profiles[route.profile]
    beyond = less_than_safe_harbor(route.redaction, entities_of(profile))
    said = f"{', '.join(sorted(route.callers))} for {route.purpose}; profile {route.profile}"
    if beyond:
        said += f"; SENDS {', '.join(beyond)} ({route.justification})"
    if route.shadow is not None:
        said += f"; tries profile {route.shadow.profile} beside"
    said += {"refuse": "", "send": "; SENDS MEDIA", "inspect": "; sends what is read in media"}[route.media]
    return said + _budget(route.budget)


def _budget(budget: Budget) -> str:
    limits = [f"{key} {value}" for key, value in asdict(budget).items() if value is not None]
    return f"; budget {', '.join(limits)}" if limits else ""


def _restored(entities: frozenset[str] | None) -> str:
    return "whatever the route restores" if entities is None else _or_none(entities)


def _exception(exception: BreakGlass) -> str:
    routes = "every route" if exception.routes is None else _or_none(exception.routes)
    until = f" until {exception.until}" if exception.until is not None else ""
    restored = "everything" if exception.restore is None else _or_none(exception.restore)
    return f"RESTORES {restored} to {_or_none(exception.roles)} on {routes}{until} ({exception.justification})"


def _or_none(values: Iterable[str]) -> str:
    names = sorted(values)
    return ", ".join(names) or "none"


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
