"""Loads a policy directory: all of it or nothing, and every fault at once."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from types import MappingProxyType

from gateway.policy.agreements import AgreementsReader
from gateway.policy.budgets import never_reached
from gateway.policy.callers import Callers, read_callers
from gateway.policy.case_shapes import CaseShape
from gateway.policy.cases import Case, read_cases
from gateway.policy.forward import read_forward
from gateway.policy.problems import Findings, PolicyError, listed, shown, suggestion
from gateway.policy.profiles import entities_of, read_profile
from gateway.policy.request_cases import Known
from gateway.policy.roles import Roles, read_roles
from gateway.policy.routes import Named, RoutesReader
from gateway.policy.schema import REMOTE_DETECTORS, Agreement, Policy, Profile
from gateway.policy.source import (
    AGREEMENTS,
    BESIDE,
    CALLERS,
    FORWARD_PROXY,
    ROLES,
    Source,
    content_hash,
    read_limited,
    read_source,
)
from gateway.policy.trust import Trust
from gateway.policy.weak_spots import WeakSpots
from gateway.policy.words import names_in
from gateway.policy.yamltree import Node, read_yaml_as_far

UNFINISHED = ("the last line has no line break", "end it with one, so that a file that was cut short can be told")
Dialects = Mapping[str, Collection[str]] | frozenset[str]


def load(directory: Path, *, dialects: Dialects, today: date, trust: Trust | None = None) -> Policy:
    """Read a policy directory. Raises PolicyError with every problem that was found.

    With ``trust`` nothing is even parsed that is not as it was signed; raises its NotTrusted.

    ``dialects`` are the known dialects; as a mapping, each with its endpoints, so that an unknown endpoint in an
    agreement is found as well. ``today`` is the UTC date, for warnings about agreements that end.
    """
    findings = Findings()
    source = read_source(directory, findings)
    return _Loader(source, findings, dialects, today, lambda path, _name: read_limited(path), trust).load()


def load_kept(files: Mapping[str, bytes], shown: Path, *, dialects: Dialects, today: date) -> Policy:
    """Read a policy from the files that its hash is over, as ``Policy.files`` gives them. Raises PolicyError.

    ``shown`` stands for the directory in messages. Files that lay elsewhere are among ``files``; none is read.
    """

    def beside(_path: Path, name: str) -> bytes:
        try:
            return files[name]
        except KeyError:
            raise FileNotFoundError(name) from None

    own = {name: content for name, content in files.items() if not name.startswith(BESIDE)}
    return _Loader(Source(shown, own), Findings(), dialects, today, beside).load()


def load_cases(directory: Path, policy: Policy) -> tuple[Case, ...]:
    """Read the cases of a policy directory. Raises PolicyError with every problem that was found."""
    findings = Findings()
    source = read_source(directory, findings)
    cases: list[Case] = []
    bodies = {name: content for name, content in source.files.items() if name.endswith(".json")}
    named: set[str] = set()

    def read(name: str) -> bytes | None:
        named.add(f"cases/{name}")
        return bodies.get(f"cases/{name}")

    known = Known(policy.routes, policy.profiles, policy.callers, policy.agreements, read)
    for name in source.below("cases"):
        if name in bodies:
            continue
        root = read_yaml_as_far(source.shown(name), source.files[name], findings, CaseShape.withheld)
        if root is not None:
            cases += read_cases(source.shown(name), root, findings, known)
    if not findings.problems:  # a case with faults may not have come to name its file
        for name in sorted(bodies.keys() - named):
            findings.problem((source.shown(name), None), "no case names this file", "remove it, or name it in a case")
    if findings.problems:
        raise PolicyError(findings.problems)
    return tuple(cases)


class _Loader:
    def __init__(
        self,
        source: Source,
        findings: Findings,
        dialects: Dialects,
        today: date,
        read: Callable[[Path, str], bytes],
        trust: Trust | None = None,
    ) -> None:
        self._findings = findings
        self._source = source
        self._read = read
        self._trees: dict[str, Node | None] = {}
        self._beside: dict[Path, str] = {}  # files that agreements name: what each is called in the policy
        spoken = dialects if isinstance(dialects, Mapping) else dict.fromkeys(dialects, frozenset[str]())
        self._dialects = {**spoken, **{name: frozenset({endpoint}) for name, endpoint in REMOTE_DETECTORS.items()}}
        self._today = today
        self._trust = trust
        self._decisive = {n: c for n, c in self._source.files.items() if not n.startswith("cases/")}

    def load(self) -> Policy:
        findings = self._findings
        manifest = self._trust.manifest(self._source, self._today) if self._trust is not None else None
        agreements, vendors = self._agreements()
        if self._trust is not None and manifest is not None:
            paths = {name: path for path, name in self._beside.items()}
            self._trust.neighbours(manifest, self._source, self._decisive, paths)
        callers = self._callers()
        profiles, profile_names = self._profiles()
        spoken = {name: agreement.dialect for name, agreement in agreements.items()}
        reader = RoutesReader(findings, Named(vendors, callers.written, profile_names, profiles, spoken))
        for name in self._source.below("routes"):
            reader.read(self._source.shown(name), self._tree(name))
        if not reader.routes and not findings.problems:
            place = (self._source.shown("routes"), None)
            findings.problem(place, "there are no routes", "write at least one in routes/*.yaml")
        self._remote_detectors(profiles, agreements, vendors)
        roles = self._roles(callers.written, reader, profiles, profile_names)
        tree = self._tree(FORWARD_PROXY)
        shown_name = self._source.shown(FORWARD_PROXY)
        forward = read_forward(shown_name, tree, callers.written, agreements, findings) if tree is not None else None
        if findings.problems:
            raise PolicyError(findings.problems)
        routes = tuple(reader.routes.values())
        spots = WeakSpots(self._source, findings, self._tree)
        spots.idle(agreements, callers, profiles, routes)
        spots.over(roles, self._today)
        if self._trust is None:
            spots.signed_otherwise(self._decisive)
        never_reached(routes, callers.records, findings)
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
            paths=MappingProxyType({route.path: route for route in routes}),
            keys=MappingProxyType(callers.keys),
            subjects=MappingProxyType(callers.subjects),
            access_keys=MappingProxyType(callers.access_keys),
            roles=MappingProxyType(roles.records),
            role_of=MappingProxyType(roles.of),
            break_glass=MappingProxyType(roles.exceptions),
            has_roles=roles.written,
            hash=content_hash(self._decisive),
            forward=forward,
            warnings=findings.warnings,
            unfinished=unfinished,
            manifest=manifest,
            files=MappingProxyType(dict(self._decisive)),
        )

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
        """Give a file's tree, read once; None where there is no such file, or none can be told."""
        if name not in self._trees:
            content = self._source.files.get(name)
            shown_name = self._source.shown(name)
            self._trees[name] = None if content is None else read_yaml_as_far(shown_name, content, self._findings)
        return self._trees[name]

    def _agreements(self) -> tuple[dict[str, Agreement], frozenset[str]]:
        root = self._tree(AGREEMENTS)
        if root is None:
            return {}, names_in(root)
        reader = AgreementsReader(
            self._source.shown(AGREEMENTS),
            self._findings,
            dialects=self._dialects,
            today=self._today,
            read_file=self._read_beside,
        )
        agreements = reader.read(root)
        return agreements, names_in(root)

    def _read_beside(self, path: Path) -> bytes:
        """Read a file that an agreement names; what is in it is part of the policy, and each has a name of its own."""
        alike = sum(other != path and other.name == path.name for other in self._beside)
        name = self._beside.setdefault(path, f"{BESIDE}{alike + 1}/{path.name}" if alike else f"{BESIDE}{path.name}")
        content = self._read(path, name)
        if self._decisive.setdefault(name, content) != content:
            raise OSError("it changed while it was read")  # two agreements name it
        return content

    def _callers(self) -> Callers:
        root = self._tree(CALLERS)
        if root is None:
            return Callers({}, {}, {}, names_in(root))
        return read_callers(self._source.shown(CALLERS), root, self._findings)

    def _roles(
        self, callers: frozenset[str], reader: RoutesReader, profiles: Mapping[str, Profile], named: frozenset[str]
    ) -> Roles:
        root = self._tree(ROLES)
        if root is None:
            return Roles()
        entities = frozenset[str]().union(*(entities_of(profile) for profile in profiles.values()))
        return read_roles(
            self._source.shown(ROLES),
            root,
            self._findings,
            callers=callers,
            routes=reader.routes,
            written=reader.written,
            entities=entities if profiles.keys() == named else None,
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
