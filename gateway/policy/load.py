"""Loads a policy directory: all of it or nothing, and every fault at once."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from gateway.policy.agreements import AgreementsReader
from gateway.policy.callers import Callers, read_callers
from gateway.policy.cases import Case, read_cases
from gateway.policy.problems import Findings, PolicyError, listed, shown, suggestion
from gateway.policy.profiles import entities_of, less_than_safe_harbor, read_profile
from gateway.policy.roles import Roles, read_roles
from gateway.policy.routes import Named, RoutesReader
from gateway.policy.schema import REMOTE_DETECTORS, Agreement, Policy, Profile, Route
from gateway.policy.source import AGREEMENTS, CALLERS, ROLES, Source, content_hash, read_limited, read_source
from gateway.policy.yamltree import Node, read_yaml

UNFINISHED = ("the last line has no line break", "end it with one, so that a file that was cut short can be told")
Dialects = Mapping[str, Collection[str]] | frozenset[str]


def load(directory: Path, *, dialects: Dialects, today: date) -> Policy:
    """Read a policy directory. Raises PolicyError with every problem that was found.

    ``dialects`` are the known dialects; as a mapping, each with its endpoints, so that an unknown endpoint in an
    agreement is found as well. ``today`` is the UTC date, for warnings about agreements that end.
    """
    return _Loader(directory, dialects, today).load()


def load_cases(directory: Path, policy: Policy) -> tuple[Case, ...]:
    """Read the cases of a policy directory. Raises PolicyError with every problem that was found."""
    findings = Findings()
    source = read_source(directory, findings)
    cases: list[Case] = []
    for name in source.below("cases"):
        root = read_yaml(source.shown(name), source.files[name], findings)
        if root is not None:
            cases += read_cases(source.shown(name), root, policy.routes, findings)
    if findings.problems:
        raise PolicyError(findings.problems)
    return tuple(cases)


class _Loader:
    def __init__(self, directory: Path, dialects: Dialects, today: date) -> None:
        self._findings = Findings()
        self._source: Source = read_source(directory, self._findings)
        spoken = dialects if isinstance(dialects, Mapping) else dict.fromkeys(dialects, frozenset[str]())
        self._dialects = {**spoken, **{name: frozenset({endpoint}) for name, endpoint in REMOTE_DETECTORS.items()}}
        self._today = today
        self._decisive = {n: c for n, c in self._source.files.items() if not n.startswith("cases/")}

    def load(self) -> Policy:
        findings = self._findings
        agreements, vendors = self._agreements()
        callers = self._callers()
        profiles, profile_names = self._profiles()
        spoken = {name: agreement.dialect for name, agreement in agreements.items()}
        reader = RoutesReader(findings, Named(vendors, callers.written, profile_names, profiles, spoken))
        for name in self._source.below("routes"):
            root = self._tree(name)
            if root is not None:
                reader.read(self._source.shown(name), root)
        if not reader.routes and not findings.problems:
            place = (self._source.shown("routes"), None)
            findings.problem(place, "there are no routes", "write at least one in routes/*.yaml")
        self._remote_detectors(profiles, agreements, vendors)
        roles = self._roles(callers.written, reader.routes, profiles.values())
        if findings.problems:
            raise PolicyError(findings.problems)
        used = {vendor for route in reader.routes.values() for vendor in route.vendors}
        used |= {profile.remote for profile in profiles.values() if profile.remote is not None}
        for unused in sorted(agreements.keys() - used):
            findings.warning(
                (self._source.shown(AGREEMENTS), None), f'vendor "{unused}" is on no route', "remove it, or add a route"
            )
        self._weak_spots(callers, profiles, reader.routes.values())
        unfinished = frozenset(
            name for name, content in self._source.files.items() if name in self._decisive and content[-1:] != b"\n"
        )
        for name in sorted(unfinished):
            findings.warning((self._source.shown(name), None), *UNFINISHED)
        return Policy(
            agreements=MappingProxyType(agreements),
            callers=MappingProxyType(callers.records),
            profiles=MappingProxyType(profiles),
            routes=MappingProxyType(reader.routes),
            paths=MappingProxyType({route.path: route for route in reader.routes.values()}),
            keys=MappingProxyType(callers.keys),
            subjects=MappingProxyType(callers.subjects),
            access_keys=MappingProxyType(callers.access_keys),
            roles=MappingProxyType(roles.records),
            role_of=MappingProxyType(roles.of),
            break_glass=MappingProxyType(roles.exceptions),
            has_roles=roles.written,
            hash=content_hash(self._decisive),
            warnings=findings.warnings,
            unfinished=unfinished,
            files=MappingProxyType(dict(self._decisive)),
        )

    def _weak_spots(self, callers: Callers, profiles: Mapping[str, Profile], routes: Iterable[Route]) -> None:
        """Say what is allowed, and what a reviewer should know all the same."""
        busy = frozenset[str]().union(*(route.callers for route in routes))
        tree = self._tree(CALLERS)
        for name in sorted(callers.records.keys() - busy):
            place = (self._source.shown(CALLERS), tree.line_of(name) if tree is not None else None)
            self._findings.warning(place, f'caller "{name}" is on no route', "remove it, or list it on a route", name)
        for profile in profiles.values():
            through = less_than_safe_harbor(profile.rules, entities_of(profile))
            if through:
                place = (self._source.shown(f"profiles/{profile.name}.yaml"), None)
                message = f'profile "{profile.name}" lets {listed(through)} through'
                remedy = "less than Safe Harbor (45 CFR 164.514(b)(2)); each route with it says why"
                self._findings.warning(place, message, remedy)

    def _remote_detectors(
        self, profiles: Mapping[str, Profile], agreements: Mapping[str, Agreement], vendors: frozenset[str]
    ) -> None:
        """See that a profile's remote detector is one, under an agreement, with a credential that can sign."""
        for profile in profiles.values():
            if profile.remote is None or (profile.remote in vendors and profile.remote not in agreements):
                continue  # or the agreement has faults, which are told where they stand
            name = f"profiles/{profile.name}.yaml"
            tree = self._tree(name)
            place = (self._source.shown(name), tree.line_of("remote") if tree is not None else None)
            agreement = agreements.get(profile.remote)
            detectors = [v for v, a in agreements.items() if a.dialect in REMOTE_DETECTORS]
            if agreement is None or agreement.dialect not in REMOTE_DETECTORS:
                what = "has no agreement" if agreement is None else f'speaks "{agreement.dialect}": it is no detector'
                otherwise = f"add it to agreements.yaml with a dialect of {listed(REMOTE_DETECTORS)}"
                remedy = suggestion(profile.remote, detectors, otherwise)
                self._findings.problem(place, f"remote {shown(profile.remote)} {what}", remedy, profile.remote)
            elif agreement.credential.kind != "aws":
                message = f"remote {shown(profile.remote)} has a credential that cannot sign"
                self._findings.problem(place, message, "give its agreement credential: {aws: REGION}", profile.remote)

    def _tree(self, name: str) -> Node | None:
        content = self._source.files.get(name)
        return None if content is None else read_yaml(self._source.shown(name), content, self._findings)

    def _agreements(self) -> tuple[dict[str, Agreement], frozenset[str]]:
        root = self._tree(AGREEMENTS)
        if root is None:
            return {}, frozenset()
        reader = AgreementsReader(
            self._source.shown(AGREEMENTS),
            self._findings,
            dialects=self._dialects,
            today=self._today,
            read_file=self._read_beside,
        )
        agreements = reader.read(root)
        return agreements, frozenset(root.value) if isinstance(root.value, dict) else frozenset()

    def _read_beside(self, path: Path) -> bytes:
        """Read a file that an agreement names; what is in it is part of the policy."""
        content = read_limited(path)
        self._decisive[f"beside/{path.name}"] = self._decisive.get(f"beside/{path.name}", b"") + content
        return content

    def _callers(self) -> Callers:
        root = self._tree(CALLERS)
        if root is None:
            return Callers({}, {}, {}, frozenset())
        return read_callers(self._source.shown(CALLERS), root, self._findings)

    def _roles(self, callers: frozenset[str], routes: Mapping[str, Route], profiles: Collection[Profile]) -> Roles:
        root = self._tree(ROLES)
        if root is None:
            return Roles()
        entities = frozenset[str]().union(*(entities_of(profile) for profile in profiles))
        return read_roles(
            self._source.shown(ROLES), root, self._findings, callers=callers, routes=routes, entities=entities
        )

    def _profiles(self) -> tuple[dict[str, Profile], frozenset[str]]:
        profiles: dict[str, Profile] = {}
        names = self._source.below("profiles")
        for name in names:
            root = self._tree(name)
            profile = read_profile(self._source.shown(name), root, self._findings) if root is not None else None
            if profile is not None:
                profiles[profile.name] = profile
        return profiles, frozenset(PurePosixPath(name).stem for name in names)
