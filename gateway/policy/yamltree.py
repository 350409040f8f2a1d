"""Reads YAML strictly, keeping the line of every value.

Only what means the same in YAML 1.1 and 1.2 is understood: no anchors, aliases, tags, directives, merge keys or second
documents; no key twice; no ``yes``, ``010`` or ``1:30``. The reader builds its tree from the parser's events, without
recursion, so that depth costs nothing.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeAlias, Union

import yaml
from yaml.error import Mark
from yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)
from yaml.nodes import ScalarNode
from yaml.resolver import Resolver

from gateway.policy.problems import Findings, character_name, shown
from gateway.policy.withheld import WITHHELD, is_plain_key
from gateway.policy.yaml_faults import yaml_fault

LARGEST = 1 << 20  # bytes of one policy file
_DEEPEST = 32  # levels; the deepest policy file has 6

_INT = re.compile(r"0|-?[1-9][0-9]{0,15}", re.ASCII)
_FLOAT = re.compile(r"-?(0|[1-9][0-9]{0,15})\.[0-9]{1,15}", re.ASCII)
# 0o17, 1e3, 08, +.5: numbers in YAML 1.2 (section 10.3.2), of which YAML 1.1 reads some as text.
_NUMBER_IN_1_2 = re.compile(r"[-+]?(0o[0-7]+|(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?)", re.ASCII)
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", re.ASCII)
# What ends a line in YAML 1.1 and not in 1.2 (or in no editor), and what turns the order of letters on the screen: a
# reviewer would read another file than the gateway does, a comment perhaps where a key stands.
_UNSEEN = re.compile("[\x85\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]|\r(?!\n)")
_UNSEEN_REMEDY = "remove it, which breaks lines or turns text unseen; in a quoted text it is written as an escape"
_RESOLVER = Resolver()
_PLAINLY = "; or write the number in plain digits, such as 1000 or 0.5"
_TAG = "tag:yaml.org,2002:"

Scalar: TypeAlias = str | int | float | bool | date | None
Plain: TypeAlias = Union[Scalar, "list[Plain]", "dict[str, Plain]"]


@dataclass(slots=True)
class Node:
    """One value of a file with its place. ``start`` and ``end`` are offsets in the text, for editing it."""

    value: Scalar | list[Node] | dict[str, Entry]
    line: int  # counted from 1
    raw: str  # a scalar as it is written, without its quotes
    quoted: bool
    start: int
    end: int
    flow: bool = False
    doubtful: bool = False  # it may mean something else than it seems; told where it was read

    def plain(self) -> Plain:
        """Give the value without places."""
        if isinstance(self.value, list):
            return [item.plain() for item in self.value]
        if isinstance(self.value, dict):
            return {key: entry.node.plain() for key, entry in self.value.items()}
        return self.value

    def at(self, *steps: str | int) -> Node:
        """Give the node below; the nearest one that is there, where the steps lead nowhere."""
        node = self
        for step in steps:
            value = node.value
            if isinstance(value, dict) and isinstance(step, str) and step in value:
                node = value[step].node
            elif isinstance(value, list) and isinstance(step, int) and step < len(value):
                node = value[step]
            else:
                break
        return node

    def line_of(self, *steps: str | int) -> int:
        """Give the line where the last step is written: for a key, the key's own line."""
        parent = self.at(*steps[:-1])
        if steps and isinstance(parent.value, dict) and steps[-1] in parent.value:
            return parent.value[str(steps[-1])].line
        return self.at(*steps).line


@dataclass(slots=True)
class Entry:
    """A key of a mapping with its value."""

    line: int
    start: int
    node: Node


class _Unreadable(Exception):
    """The file is not what this reader understands. All three parts go into the problem."""

    def __init__(self, line: int | None, message: str, remedy: str) -> None:
        super().__init__(message)
        self.line, self.message, self.remedy = line, message, remedy


def read_yaml(file: str, content: bytes, findings: Findings) -> Node | None:
    """Read one file. None where it is unusable; then ``findings`` has the reasons."""
    before = findings.noted
    root = read_yaml_as_far(file, content, findings)
    return root if findings.noted == before else None


def read_yaml_as_far(
    file: str, content: bytes, findings: Findings, withheld: Collection[str] = frozenset()
) -> Node | None:
    """Read one file, with what must not stand in it, so that its other faults are told in the same run.

    Nothing may be done with it where ``findings`` has problems. None where nothing of it can be read. ``withheld`` are
    keys, besides those of all files, below which no value is shown.
    """
    try:
        return _read(file, content, findings, WITHHELD.union(withheld))
    except _Unreadable as refused:
        findings.problem((file, refused.line), refused.message, refused.remedy)
    except yaml.YAMLError as failure:
        line, message, remedy = yaml_fault(failure, content.decode("utf-8"))
        findings.problem((file, line), message, remedy)
    return None


def _read(file: str, content: bytes, findings: Findings, withheld: frozenset[str]) -> Node | None:
    if len(content) > LARGEST:
        raise _Unreadable(None, f"the file is larger than {LARGEST} bytes", "split it")
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as failure:
        line = content.count(b"\n", 0, failure.start) + 1
        raise _Unreadable(line, "the file is not UTF-8", "save it as UTF-8") from None
    if (unseen := _UNSEEN.search(text)) is not None:
        line = text.count("\n", 0, unseen.start()) + 1
        raise _Unreadable(line, f"{character_name(unseen[0])} stands here", _UNSEEN_REMEDY)
    builder = _Builder(file, findings, withheld)
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        builder.take(event)
    if builder.root is None:
        raise _Unreadable(None, "the file is empty", "write it anew or restore it; a file may have been cut short")
    return builder.root


def _mark(mark: Any) -> Mark:
    """Give an event's place, which the parser sets on every event."""
    if not isinstance(mark, Mark):
        raise _Unreadable(None, "the file has no places", "report this")
    return mark


class _Builder:
    """Puts the parser's events together to a tree."""

    def __init__(self, file: str, findings: Findings, withheld: frozenset[str]) -> None:
        self._file = file
        self._findings = findings
        self._withheld = withheld
        self._open: list[Node] = []
        self._keys: list[tuple[str, int, int] | None] = []  # per open node: the key whose value comes next
        self._hidden: list[bool] = []  # per open node: what is in it is not shown
        self._documents = 0
        self.root: Node | None = None
        self._noted = 0

    def take(self, event: Event) -> None:
        """Take the next event. Raises _Unreadable for a construct that is not understood."""
        line = _mark(event.start_mark).line + 1
        if isinstance(event, DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                raise _Unreadable(line, "a second document begins here", "write one document per file, without ---")
            if event.version or event.tags:
                raise _Unreadable(line, "a YAML directive stands here", "leave it out")
        elif isinstance(event, AliasEvent):
            raise _Unreadable(line, f"the alias {self._told(f'*{event.anchor}')} stands here", "write the value out")
        elif isinstance(event, NodeEvent):
            self._begin(event, line)
        elif isinstance(event, MappingEndEvent | SequenceEndEvent):
            self._open[-1].end = _mark(event.end_mark).index
            self._open.pop()
            self._keys.pop()
            self._hidden.pop()

    def _begin(self, event: NodeEvent, line: int) -> None:
        if event.anchor is not None:
            message = f"the anchor {self._told(f'&{event.anchor}')} stands here"
            raise _Unreadable(line, message, "write the value out where it is needed")
        tag = getattr(event, "tag", None)
        if tag is not None:
            raise _Unreadable(line, f"the tag {self._told(shown(tag))} stands here", "leave it out")
        start, end = _mark(event.start_mark).index, _mark(event.end_mark).index
        if isinstance(event, ScalarEvent):
            if self._awaits_key():
                self._keys[-1] = (self._key(event, line), line, start)
                return
            quoted = event.style is not None
            before = self._noted
            value = event.value if quoted else self._resolve(event.value, line)
            self._place(Node(value, line, event.value, quoted, start, end, doubtful=self._noted > before))
            return
        if self._awaits_key():
            raise _Unreadable(line, "a key is not plain text", "write a name before the colon")
        if len(self._open) >= _DEEPEST:
            raise _Unreadable(line, "the nesting is too deep", "write it flatter")
        assert isinstance(event, MappingStartEvent | SequenceStartEvent)  # noqa: S101
        node = Node([] if isinstance(event, SequenceStartEvent) else {}, line, "", False, start, end)
        node.flow = bool(event.flow_style)
        hidden = self._secret()
        self._place(node)
        self._open.append(node)
        self._keys.append(None)
        self._hidden.append(hidden)

    def _awaits_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1].value, dict) and self._keys[-1] is None

    def _key(self, event: ScalarEvent, line: int) -> str:
        if event.style is None:
            if event.value == "<<":
                raise _Unreadable(line, "the merge key << stands here", "write the keys out")
            value = self._resolve(event.value, line)
            if not isinstance(value, str):
                self._note(line, "the key {} is not text in YAML", "write {} in quotes", event.value)
        return event.value

    def _secret(self) -> bool:
        """Say whether what comes next stands below a key whose value is not shown."""
        pending = self._keys[-1] if self._keys else None
        return (bool(self._hidden) and self._hidden[-1]) or (pending is not None and pending[0] in self._withheld)

    def _told(self, written: str) -> str:
        return "(not shown)" if self._secret() else written

    def _place(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        parent = self._open[-1].value
        if isinstance(parent, list):
            parent.append(node)
            return
        assert isinstance(parent, dict)  # noqa: S101
        pending = self._keys[-1]
        assert pending is not None  # noqa: S101
        key, line, start = pending
        self._keys[-1] = None  # from here on the key itself is meant, which its value does not hide
        if isinstance(node.value, list | dict):
            node.line = line  # a block begins on the line of its key
        if key in parent:
            first = parent[key].line
            message = "the key {} stands here a second time"
            self._note(line, message, f"keep one; the first is on line {first}", key, is_key=True)
        else:
            parent[key] = Entry(line, start, node)

    def _note(self, line: int, message: str, remedy: str, value: str, *, is_key: bool = False) -> None:
        """Note a problem; ``{}`` in its words stands for the value, which may not be shown."""
        self._noted += 1
        if self._secret() and not (is_key and is_plain_key(value)):
            what = "a value (not shown)" if message.startswith("{}") else "(not shown)"
            message, remedy, value = message.replace("{}", what), remedy.replace("{}", "it"), ""
        else:
            message, remedy = message.replace("{}", shown(value)), remedy.replace("{}", f'"{value}"')
        self._findings.problem((self._file, line), message, remedy, value)

    def _resolve(self, raw: str, line: int) -> Scalar:
        """Give an unquoted scalar its meaning, where YAML 1.1 and 1.2 agree on it."""
        tag = str(_RESOLVER.resolve(ScalarNode, raw, (True, False))).removeprefix(_TAG)  # type: ignore[no-untyped-call]
        if tag == "str":
            return (
                self._trap(raw, line, "a number in YAML 1.2 only", _PLAINLY) if _NUMBER_IN_1_2.fullmatch(raw) else raw
            )
        if tag == "null":
            return None
        if tag == "bool":
            if raw in ("true", "false"):
                return raw == "true"
            return self._trap(raw, line, "a truth value in YAML 1.1 and text in YAML 1.2", "; or write true or false")
        if tag == "int":
            if _INT.fullmatch(raw):
                return int(raw)
            return self._trap(raw, line, "a number in YAML 1.1, and not the one that it seems", _PLAINLY)
        if tag == "float":
            if _FLOAT.fullmatch(raw):
                return float(raw)
            return self._trap(raw, line, "a number in YAML 1.1, and not the one that it seems", _PLAINLY)
        if tag == "timestamp":
            if match := _DATE.fullmatch(raw):
                try:
                    return date(*map(int, match.groups()))
                except ValueError:
                    self._note(line, "{} is not a day of the calendar", "correct it, as YYYY-MM-DD", raw)
                    return raw
            return self._trap(raw, line, "a time in YAML 1.1", "; a date is written YYYY-MM-DD")
        return self._trap(raw, line, "special in YAML 1.1")

    def _trap(self, raw: str, line: int, meaning: str, otherwise: str = "") -> str:
        self._note(line, f"{{}} without quotes is {meaning}", f"write {{}} in quotes{otherwise}", raw)
        return raw
