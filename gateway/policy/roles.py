"""roles.yaml: which callers get which values restored, and the exceptions kept for emergencies."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from contextlib import suppress
from dataclasses import dataclass, field

from gateway.policy.problems import Findings, listed, shown, suggestion
from gateway.policy.schema import BreakGlass, Role, Route
from gateway.policy.shapes import BreakGlassShape, RoleShape, Unfit
from gateway.policy.shaping import shape_as_far
from gateway.policy.words import Untold, is_reason, is_word, named_entries, names_in
from gateway.policy.yamltree import Node


@dataclass(frozen=True, slots=True)
class Roles:
    """What roles.yaml says. ``of`` is the role's name by caller; ``written`` whether there is such a file at all."""

    records: dict[str, Role] = field(default_factory=dict)
    of: dict[str, str] = field(default_factory=dict)
    exceptions: dict[str, BreakGlass] = field(default_factory=dict)
    written: bool = False


def read_roles(
    file: str,
    root: Node,
    findings: Findings,
    *,
    callers: Collection[str],
    routes: Mapping[str, Route],
    written: Collection[str],
    entities: Collection[str] | None,
) -> Roles:
    """Read one roles.yaml; every fault goes to ``findings``.

    ``written`` names all routes, also those with faults. ``entities`` are those that any profile knows; None where a
    profile has faults.
    """
    return _Reader(file, findings, callers, routes, written, entities).read(root)


class _Reader:
    def __init__(
        self,
        file: str,
        findings: Findings,
        callers: Collection[str],
        routes: Mapping[str, Route],
        written: Collection[str],
        entities: Collection[str] | None,
    ) -> None:
        self._file = file
        self._findings = findings
        self._callers = callers
        self._routes = routes
        self._written = written
        self._entities = entities
        self._named: frozenset[str] = Untold()  # all roles, those with faults too
        self._roles = Roles(written=True)

    def read(self, root: Node) -> Roles:
        if not isinstance(root.value, dict):
            self._fault(
                root.line, "the file is not a mapping", "write roles: {...} and, if need be, break_glass: {...}"
            )
            return self._roles
        strange = [key for key in root.value if key not in ("roles", "break_glass")]
        for key in strange:
            remedy = suggestion(key, ("roles", "break_glass"), "the keys here are roles and break_glass")
            self._fault(root.value[key].line, f"unknown key {shown(key)} in this file", remedy, key)
        if "roles" in root.value:
            node = root.value["roles"].node
            self._named = names_in(node)
            for name, one in named_entries(self._file, node, self._findings, "role"):
                self._role(name, one.node)
        elif not strange:  # one of those may be meant, and is told
            self._fault(root.line, 'this file lacks the key "roles"', "add it", "roles")
        # After the roles, wherever they stand: an exception names them.
        if "break_glass" in root.value:
            for name, one in named_entries(
                self._file, root.value["break_glass"].node, self._findings, "break-glass exception"
            ):
                self._exception(name, one.node, one.line)
        self._forgotten(root.line)
        return self._roles

    def _fault(self, line: int, message: str, remedy: str, value: str = "") -> None:
        self._findings.problem((self._file, line), message, remedy, value)

    def _role(self, name: str, node: Node) -> None:
        written = shape_as_far(RoleShape, self._file, node, self._findings, name)
        if written is None:
            return
        with suppress(Unfit):
            self._known(node, "callers", written.callers, self._callers, "caller", "it is not in callers.yaml")
            for index, caller in enumerate(written.callers):
                owner = self._roles.of.setdefault(caller, name)
                if owner != name:
                    message = f'caller {shown(caller)} has role "{owner}" already'
                    self._fault(node.line_of("callers", index), message, "give each caller one role", caller)
        with suppress(Unfit):
            restore = self._restore(node, written.restore)
            self._roles.records[name] = Role(name, frozenset(written.callers), restore)

    def _exception(self, name: str, node: Node, line: int) -> None:
        if not is_word(name.replace("-", "_")):
            remedy = "begin it with a letter; letters, digits, - and _ may follow: it stands in audit events"
            self._fault(line, f"{shown(name)} cannot be the name of an exception", remedy, name)
        written = shape_as_far(BreakGlassShape, self._file, node, self._findings, name)
        if written is None:
            return
        with suppress(Unfit):
            if not written.roles:
                self._fault(node.line_of("roles"), f'exception "{name}" is for no role', "name at least one")
            self._known(node, "roles", written.roles, self._named, "role", "there is no such role")
        with suppress(Unfit):
            if written.routes == []:
                line = node.line_of("routes")
                self._fault(
                    line, f'exception "{name}" is for no route', "name at least one, or leave routes out for all"
                )
            self._known(node, "routes", written.routes or [], self._written, "route", "there is no such route")
        with suppress(Unfit):
            if not is_reason(written.justification):
                line = node.line_of("justification")
                self._fault(line, "the justification is too short", "say what emergency it is for")
        with suppress(Unfit):
            if written.restore in ("none", []):
                line = node.line_of("restore")
                self._fault(line, f'exception "{name}" restores nothing', "say what comes back with it")
            restore = self._restore(node, written.restore)
            self._roles.exceptions[name] = BreakGlass(
                name=name,
                roles=frozenset(written.roles),
                routes=frozenset(written.routes) if written.routes is not None else None,
                restore=restore,
                until=written.until,
                justification=written.justification,
            )

    def _restore(self, node: Node, written: str | list[str]) -> frozenset[str] | None:
        if written == "all":
            return None
        if written == "none":
            return frozenset()
        self._known(node, "restore", list(written), self._entities, "entity", "no profile knows it")
        return frozenset(written)

    def _known(
        self, node: Node, key: str, written: list[str], known: Collection[str] | None, what: str, otherwise: str
    ) -> None:
        for index, name in enumerate(written):
            line = node.line_of(key, index)
            if known is not None and name not in known:
                remedy = suggestion(
                    name, known, f"{otherwise}; there are {listed(sorted(known))}" if known else otherwise
                )
                self._fault(line, f"{what} {shown(name)} is not known", remedy, name)
            elif name in written[:index]:
                self._fault(line, f"{what} {shown(name)} stands here twice", "keep one", name)

    def _forgotten(self, line: int) -> None:
        """Name the callers on routes that have no role: with roles.yaml in place they get nothing restored."""
        busy = frozenset[str]().union(*(route.callers for route in self._routes.values()))
        for caller in sorted(busy - self._roles.of.keys()):
            message = f'caller "{caller}" has no role: nothing is restored in its answers'
            self._findings.warning((self._file, line), message, "list it under a role", caller)
