"""routes/*.yaml: which caller may send what to which vendor, on which path."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import get_args

from gateway.model import RedactionRules
from gateway.policy.budgets import read_budget
from gateway.policy.entities import SAFE_HARBOR
from gateway.policy.problems import Findings, listed, shown, suggestion
from gateway.policy.profiles import entities_of, less_than_safe_harbor
from gateway.policy.route_shadow import read_shadow, with_kept
from gateway.policy.route_vendors import read_retries, read_vendors
from gateway.policy.schema import PATH_SEGMENTS, Profile, Requirement, Route
from gateway.policy.shapes import RouteShape, Unfit
from gateway.policy.shaping import shape_as_far
from gateway.policy.words import is_reason, is_word, named_entries, names_in, names_of
from gateway.policy.yamltree import Node

RESERVED = frozenset({"healthz", "readyz", "metrics"})
_PATH = re.compile(rf"(/[a-z0-9][a-z0-9-]{{0,62}}){{1,{PATH_SEGMENTS}}}", re.ASCII)
_REQUIREMENTS: tuple[Requirement, ...] = get_args(Requirement)


@dataclass(frozen=True, slots=True)
class Named:
    """What the routes may refer to.

    Names with faults are in ``vendors``, ``callers`` and ``profile_names`` as well, so that one fault is told once.
    """

    vendors: Collection[str]
    callers: Collection[str]
    profile_names: Collection[str]
    profiles: Mapping[str, Profile]
    dialects: Mapping[str, str] = field(default_factory=dict)  # of the vendors that are sound


class RoutesReader:
    """Reads the files of routes/ one after the other; every fault goes to ``findings``."""

    def __init__(self, findings: Findings, named: Named) -> None:
        self._findings = findings
        self._named = named
        self._places: dict[str, str] = {}  # route name → file:line
        self._paths: dict[str, tuple[str, str]] = {}  # path → route name, file:line
        self._written: list[frozenset[str]] = []  # by file, the names in it
        self.routes: dict[str, Route] = {}

    @property
    def written(self) -> frozenset[str]:
        """The names of all routes, those with faults too. Where a file cannot be read, any may be among them."""
        return names_of(self._written)

    def read(self, file: str, root: Node | None) -> None:
        """Read one file's routes; None: nothing of it can be read, which is told."""
        self._written.append(names_in(root))
        if root is None:
            return
        if root.value == {}:
            self._findings.problem((file, root.line), "the file has no routes", "write one there, or remove the file")
        for name, entry in named_entries(file, root, self._findings, "route"):
            place = f"{file}:{entry.line}"
            if name in self._places:
                message = f'route "{name}" is already at {self._places[name]}'
                self._findings.problem((file, entry.line), message, "give it another name", name)
                continue
            self._places[name] = place
            reader = _RouteReader(file, name, entry.node, self._findings, self._named)
            written = shape_as_far(RouteShape, file, entry.node, self._findings, name)
            if written is not None:
                route = reader.route(written, place)
                with suppress(Unfit):
                    self._claim(route, name, written.path, place, (file, entry.node.line_of("path")))

    def _claim(self, route: Route | None, name: str, path: str, place: str, where: tuple[str, int]) -> None:
        """Take the path, unless it is another route's or lies above or below one."""
        if not _PATH.fullmatch(path):
            return
        for other, (owner, owner_place) in self._paths.items():
            if f"{path}/".startswith(f"{other}/") or f"{other}/".startswith(f"{path}/"):
                message = f'path {shown(path)} overlaps {shown(other)} of route "{owner}" at {owner_place}'
                self._findings.problem(
                    where, message, "give each route a path that is not above or below another's", path
                )
                return
        self._paths[path] = (name, place)
        if route is not None:
            self.routes[name] = route


def _below_budget(key: str) -> tuple[str, ...]:
    return ("budget", key) if key else ("budget",)


class _RouteReader:
    def __init__(self, file: str, name: str, node: Node, findings: Findings, named: Named) -> None:
        self._file = file
        self._name = name
        self._node = node
        self._findings = findings
        self._named = named
        self._before = findings.noted

    def _fault(self, steps: tuple[str | int, ...], message: str, remedy: str, value: str = "") -> None:
        self._findings.problem((self._file, self._node.line_of(*steps)), message, remedy, value)

    def _warn(self, steps: tuple[str | int, ...], message: str, remedy: str) -> None:
        self._findings.warning((self._file, self._node.line_of(*steps)), message, remedy)

    def route(self, written: RouteShape, place: str) -> Route | None:
        """Give the route. None where it has faults; each is told that rests on nothing that does not fit."""
        with suppress(Unfit):
            self._path(written.path)
        with suppress(Unfit):
            self._callers(written.callers)
        with suppress(Unfit):
            vendors = read_vendors(self._name, written, self._named.vendors, self._named.dialects, self._fault)
        with suppress(Unfit):
            retries = read_retries(written.retries, self._fault)
        with suppress(Unfit):
            self._purpose(written.purpose)
        with suppress(Unfit):
            require = self._require(written.require)
        with suppress(Unfit):
            budget = read_budget(
                written.budget,
                lambda key, message, remedy, value: self._fault(_below_budget(key), message, remedy, value),
                lambda key, message, remedy: self._warn(_below_budget(key), message, remedy),
            )
        profile = None
        with suppress(Unfit):
            profile = self._profile(written.deidentify.profile, "deidentify")
        entities = entities_of(profile) if profile is not None else None
        keep = None
        with suppress(Unfit):
            keep = self._entities(written.deidentify.keep, ("deidentify", "keep"), entities)
        with suppress(Unfit):
            restore = self._restore(written.deidentify.restore, entities)
        rules = with_kept(profile.rules, keep) if profile is not None and keep is not None else None
        with suppress(Unfit):
            self._justified(written, less_than_safe_harbor(rules, entities or ()) if rules is not None else ())
        with suppress(Unfit):
            shadow = read_shadow(written, profile, self._profile, self._entities, self._fault, self._warn)
        if self._findings.noted > self._before or profile is None or keep is None or rules is None:
            return None
        self._unredacted(rules, entities or ())
        if written.retries.after is not None and retries.attempts == 1 and len(vendors) == 1:
            message = f'route "{self._name}" says after what to try again, and tries once at one vendor'
            self._warn(("retries",), message, "add attempts:, or name more vendors; or leave retries out")
        return Route(
            name=self._name,
            path=written.path,
            callers=frozenset(written.callers),
            vendor=vendors[0],
            purpose=written.purpose,
            require=require,
            profile=profile.name,
            keep=keep,
            redaction=rules,
            detection=profile.detection,
            remote=profile.remote,
            second_look=profile.second_look,
            restore=restore,
            media=written.media,
            encrypted=written.encrypted,
            on_escape=written.on_escape,
            justification=written.justification,
            place=place,
            others=vendors[1:],
            retries=retries,
            shadow=shadow,
            budget=budget,
        )

    def _path(self, path: str) -> None:
        if not _PATH.fullmatch(path):
            remedy = "write /name or /name/name, of lower-case letters, digits and -"
            self._fault(("path",), f"path {shown(path)} is not one", remedy, path)
        elif path.split("/")[1] in RESERVED:
            self._fault(("path",), f"path {shown(path)} is the gateway's own", "choose another", path)

    def _callers(self, callers: list[str]) -> None:
        if not callers:
            self._fault(("callers",), f'route "{self._name}" has no callers', "name at least one of callers.yaml")
        for index, caller in enumerate(callers):
            if caller not in self._named.callers:
                otherwise = (
                    f"say: phi-gateway caller add {caller}" if re.fullmatch(r"[\w.-]+", caller) else "correct it"
                )
                message = f"caller {shown(caller)} is not in callers.yaml"
                self._fault(("callers", index), message, suggestion(caller, self._named.callers, otherwise), caller)
            elif caller in callers[:index]:
                self._fault(("callers", index), f"caller {shown(caller)} stands here twice", "keep one", caller)

    def _purpose(self, purpose: str) -> None:
        if not is_word(purpose):
            message = f"purpose {shown(purpose)} is not a word"
            self._fault(("purpose",), message, "use lower-case letters, digits and _", purpose)

    def _require(self, written: list[str]) -> frozenset[Requirement]:
        for index, requirement in enumerate(written):
            if requirement not in _REQUIREMENTS:
                remedy = suggestion(requirement, _REQUIREMENTS, f"choose among {listed(_REQUIREMENTS)}")
                self._fault(("require", index), f"requirement {shown(requirement)} is not known", remedy, requirement)
            elif requirement in written[:index]:
                self._fault(("require", index), f"requirement {shown(requirement)} stands here twice", "keep one")
        if "subject" not in written:
            message = f'route "{self._name}" does not require "subject"'
            remedy = "without it, whose data a call sent cannot be told after a breach (45 CFR 164.404, 164.528)"
            self._warn(("require",), message, remedy)
        return frozenset(requirement for requirement in _REQUIREMENTS if requirement in written)

    def _profile(self, name: str, key: str) -> Profile | None:
        if name not in self._named.profile_names:
            known = self._named.profile_names
            otherwise = f"the profiles are {listed(known)}" if known else "add it as a file of profiles/"
            message = f"profile {shown(name)} is not known"
            self._fault((key, "profile"), message, suggestion(name, known, otherwise), name)
        return self._named.profiles.get(name)

    def _entities(self, written: list[str], place: tuple[str, str], known: frozenset[str] | None) -> frozenset[str]:
        """Read entities; ``known`` None: the profile has faults, so it cannot be said which there are."""
        key = place[1]
        for index, entity in enumerate(written):
            steps = (*place, index)
            if known is not None and entity not in known:
                remedy = suggestion(entity, known, f"the entities are {listed(known)}")
                self._fault(steps, f"{key} names entity {shown(entity)}, which is not known", remedy, entity)
            elif entity in written[:index]:
                self._fault(steps, f"{key} names entity {shown(entity)} twice", "keep one", entity)
        return frozenset(written)

    def _restore(self, written: str | list[str], known: frozenset[str] | None) -> frozenset[str] | None:
        if written == "all":
            return None
        return frozenset() if written == "none" else self._entities(list(written), ("deidentify", "restore"), known)

    def _unredacted(self, rules: RedactionRules, entities: Collection[str]) -> None:
        """Warn where so much is kept that a text tells whom it is about, whatever else is taken out."""
        kept = sorted(entity for entity in entities if rules.rule(entity).operator == "keep")
        if "PERSON" in kept:
            message = f'route "{self._name}" sends names: whom a text is about is told, whatever else is taken out'
            self._warn(("deidentify",), message, "as good as unredacted; name each entity that the task needs")
        elif len(SAFE_HARBOR.keys() & set(kept)) * 2 >= len(SAFE_HARBOR):
            message = f'route "{self._name}" keeps {len(kept)} of {len(entities)} kinds of identifiers'
            self._warn(("deidentify",), message, "as good as unredacted; name each entity that the task needs")

    def _justified(self, written: RouteShape, kept: tuple[str, ...]) -> None:
        """See that what goes beyond Safe Harbor has its reason written down (45 CFR 164.502(b), 164.316(b)(1))."""
        if written.justification is not None and not is_reason(written.justification):
            self._fault(("justification",), "the justification is too short", "say why the task needs it")
        if (written.justification or "").strip():
            return
        remedy = "add justification: and say why the task needs it"
        if kept:
            message = f'route "{self._name}" sends {", ".join(kept)} without a justification'
            self._fault(("deidentify",), message, remedy)
        sent = {"send": "sends media, which are not inspected", "inspect": "sends what is read in media"}
        if written.media in sent:
            self._fault(("media",), f'route "{self._name}" {sent[written.media]}, without a justification', remedy)
