"""The live policy as a canary run sees it: one more caller, and vendors that are simulated on this machine.

What decides about identifiers (routes, profiles, thresholds, agreements' scope) is untouched. Only what leads to the
real vendor is replaced: the credential, by one that only the simulated vendor takes, the pins of its TLS, and a host at
which several dialects are spoken. A detector at a vendor is left out: what it would find is a second net, and the first
one must hold without it.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from gateway.policy.keys import new_key
from gateway.policy.schema import Budget, CallerRecord, Credential, Policy, Role, Route, TlsRule

CALLER = "phi-gateway-canary"


@dataclass(frozen=True, slots=True)
class View:
    """A policy to be rehearsed, and the key of the caller that is only in it."""

    current: Policy = field(repr=False)
    key: str = field(repr=False)


def rehearsed(policy: Policy, routes: Mapping[str, Route], credential: Path, *, today: date) -> View:
    """Give the view of a policy with these of its routes. ``credential``: the file with the simulated vendors' key."""
    key, record = new_key(today=today)
    opened = {
        name: replace(route, callers=route.callers | {CALLER}, remote=None, shadow=None, budget=Budget())
        for name, route in routes.items()
    }
    shared = _shared_hosts(policy)
    agreements = {
        name: replace(
            agreement,
            host=f"{agreement.dialect}.canary.invalid" if agreement.host in shared else agreement.host,
            credential=Credential("file", str(credential)),
            tls=TlsRule(minimum=agreement.tls.minimum),
            network="public",
        )
        for name, agreement in policy.agreements.items()
    }
    roles = policy.roles
    if policy.has_roles:  # as a caller that may see whatever its routes restore
        roles = {**roles, CALLER: Role(CALLER, frozenset({CALLER}), None)}
    return View(
        replace(
            policy,
            agreements=agreements,
            callers={**policy.callers, CALLER: CallerRecord(CALLER, (record,))},
            routes=opened,
            paths={route.path: route for route in opened.values()},
            keys={**policy.keys, record.id: (CALLER, record)},
            roles=roles,
            role_of={**policy.role_of, CALLER: CALLER},
        ),
        key,
    )


def _shared_hosts(policy: Policy) -> set[str]:
    """Give the hosts at which several dialects are spoken, as a model server does: a simulated vendor speaks one."""
    spoken = {(agreement.host, agreement.dialect) for agreement in policy.agreements.values()}
    return {host for host, count in Counter(host for host, _ in spoken).items() if count > 1}
