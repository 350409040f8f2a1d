"""What is allowed in a policy, and what a reviewer should know all the same: seen in its files together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from gateway.policy.callers import Callers
from gateway.policy.problems import Findings, listed
from gateway.policy.profiles import entities_of, less_than_safe_harbor
from gateway.policy.roles import Roles
from gateway.policy.schema import Agreement, Profile, Route
from gateway.policy.signing import SIGNATURE, differing, read_manifest
from gateway.policy.source import AGREEMENTS, BESIDE, CALLERS, ROLES, Source
from gateway.policy.yamltree import Node, read_yaml


class WeakSpots:
    """Warns of the weak spots of a policy that loads. ``tree`` gives a file's tree, by its name."""

    def __init__(self, source: Source, findings: Findings, tree: Callable[[str], Node | None]) -> None:
        self._source = source
        self._findings = findings
        self._tree = tree

    def idle(
        self,
        agreements: Mapping[str, Agreement],
        callers: Callers,
        profiles: Mapping[str, Profile],
        routes: Sequence[Route],
    ) -> None:
        """Say what is on no route, and what a profile that is on one lets through."""
        vendors = {vendor for route in routes for vendor in route.vendors}
        vendors |= {profile.remote for profile in profiles.values() if profile.remote is not None}
        for unused in sorted(agreements.keys() - vendors):
            message, remedy = f'vendor "{unused}" is on no route', "remove it, or add a route"
            self._findings.warning((self._source.shown(AGREEMENTS), None), message, remedy)
        busy = frozenset[str]().union(*(route.callers for route in routes))
        tree = self._tree(CALLERS)
        for name in sorted(callers.records.keys() - busy):
            place = (self._source.shown(CALLERS), tree.line_of(name) if tree is not None else None)
            self._findings.warning(place, f'caller "{name}" is on no route', "remove it, or list it on a route", name)
        used = {route.profile for route in routes} | {route.shadow.profile for route in routes if route.shadow}
        idle = profiles.keys() - used
        for unused in sorted(idle - self._tried() if idle else ()):
            place = (self._source.shown(f"profiles/{unused}.yaml"), None)
            message = f'profile "{unused}" is on no route and in no case'
            self._findings.warning(place, message, "name it on a route, keep it with a case of its own, or remove it")
        for profile in profiles.values():
            through = less_than_safe_harbor(profile.rules, entities_of(profile)) if profile.name in used else ()
            if through:
                place = (self._source.shown(f"profiles/{profile.name}.yaml"), None)
                message = f'profile "{profile.name}" lets {listed(through)} through'
                remedy = "less than Safe Harbor (45 CFR 164.514(b)(2)); each route with it says why"
                self._findings.warning(place, message, remedy)

    def _tried(self) -> frozenset[str]:
        """Name the profiles that a case of the directory is of: kept on purpose, whether or not a route has them."""
        tried = set[str]()
        for name in self._source.below("cases"):
            root = read_yaml("", self._source.files[name], Findings()) if name.endswith(".yaml") else None
            cases = root.plain() if root is not None else None
            for case in cases if isinstance(cases, list) else ():
                if isinstance(case, dict) and isinstance(profile := case.get("profile"), str):
                    tried.add(profile)
        return frozenset(tried)

    def over(self, roles: Roles, today: date) -> None:
        """Name the exceptions that have ended."""
        tree = self._tree(ROLES)
        for name, exception in roles.exceptions.items():
            if exception.until is not None and exception.until < today and tree is not None:
                place = (self._source.shown(ROLES), tree.line_of("break_glass", name, "until"))
                message = f'exception "{name}" ended with {exception.until}'
                remedy = "every call with it is refused; remove it, or give it another day"
                self._findings.warning(place, message, remedy, str(exception.until))

    def signed_otherwise(self, decisive: Mapping[str, bytes]) -> None:
        """Say that a signature that is there is not over these files; whose it is, only a key can tell."""
        if self._source.signature is None:
            return
        manifest = read_manifest(self._source.signature)
        beside = {name: content for name, content in decisive.items() if name.startswith(BESIDE)}
        if manifest is None or differing(manifest.files, {**self._source.files, **beside}):
            place, message = (self._source.shown(SIGNATURE), None), "the signature is not over these files"
            self._findings.warning(place, message, "say: phi-gateway policy sign")
