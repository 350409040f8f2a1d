"""Where in the files something of a policy is written: ``file:line``, for messages that name the line to change."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from gateway.policy.problems import Findings
from gateway.policy.source import AGREEMENTS, CALLERS, FORWARD_PROXY, ROLES
from gateway.policy.yamltree import Node, read_yaml

Steps = str | int


class Places:
    """The places of one policy. A key that is left out has the line of what it would stand in."""

    def __init__(self, files: Mapping[str, bytes], directory: Path) -> None:
        self._files = files
        self._directory = directory
        self._trees: dict[str, Node | None] = {}

    def shown(self, name: str) -> str:
        """Give a file's name for messages."""
        return (self._directory / name).as_posix()

    def agreement(self, vendor: str, *steps: Steps) -> str:
        """Give the place of a vendor, or of a key below it."""
        return self._place(AGREEMENTS, vendor, *steps)

    def caller(self, name: str, *steps: Steps) -> str:
        """Give the place of a caller, or of a key below it."""
        return self._place(CALLERS, name, *steps)

    def role(self, *steps: Steps) -> str:
        """Give the place of a key of roles.yaml; the file, where there is no such key."""
        return self._place(ROLES, *steps)

    def forward_proxy(self, key: str) -> str:
        """Give the place of a key of forward-proxy.yaml; the file, where there is no such key."""
        return self._place(FORWARD_PROXY, key)

    def profile(self, name: str, *steps: Steps) -> str:
        """Give the place of a profile, or of a key of it."""
        return self._place(f"profiles/{name}.yaml", *steps)

    def entity(self, profile: str, entity: str) -> str:
        """Give the place of the rule that a profile has for an entity: its own, else the default."""
        tree = self._tree(f"profiles/{profile}.yaml")
        rules = tree.at("entities").value if tree is not None else None
        own = isinstance(rules, dict) and entity in rules
        return self.profile(profile, "entities", entity) if own else self.profile(profile, "default")

    def route(self, name: str, *steps: Steps) -> str:
        """Give the place of a route, or of a key below it; the folder, where there is no such route."""
        for file in sorted(self._files):
            tree = self._tree(file) if file.startswith("routes/") else None
            if tree is not None and isinstance(tree.value, dict) and name in tree.value:
                return self._place(file, name, *steps)
        return self.shown("routes")

    def _place(self, file: str, *steps: Steps) -> str:
        tree = self._tree(file)
        if tree is None:
            return self.shown(file)
        below: tuple[Steps, ...] = steps
        while len(below) > 1 and not _there(tree, below):
            below = below[:-1]
        return f"{self.shown(file)}:{tree.line_of(*below)}" if _there(tree, below) else self.shown(file)

    def _tree(self, file: str) -> Node | None:
        if file not in self._trees:
            content = self._files.get(file)
            self._trees[file] = None if content is None else read_yaml(file, content, Findings())
        return self._trees[file]


def _there(tree: Node, steps: tuple[Steps, ...]) -> bool:
    value = tree.at(*steps[:-1]).value if len(steps) == 1 or _there(tree, steps[:-1]) else None
    last = steps[-1]
    if isinstance(value, dict):
        return last in value
    return isinstance(value, list) and isinstance(last, int) and last < len(value)
