"""The coverage matrix, read off the dialects' grammars: which place of which request is treated how."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from gateway.vendors.catalogue import Catalogue
from gateway.vendors.dialect import Dialect
from gateway.vendors.grammar import (
    Array,
    Asks,
    Control,
    Either,
    Free,
    Late,
    MediaData,
    Node,
    Object,
    Opaque,
    Scalar,
    Signed,
    Tagged,
    Text,
    Url,
)
from gateway.vendors.media import MediaPart, Presence
from gateway.vendors.operation import Operation
from gateway.vendors.vertex_grammar import Absent, Cased

# A kind that no vendor has: what a grammar answers to it is what it does with the kinds of tomorrow.
_UNHEARD_OF = "kind_of_tomorrow"

_PREAMBLE = """\
# Coverage

What the gateway does with every place of every request and answer that it lets through. This file is written by
`phi-gateway coverage` from the dialects' own grammars; a test fails where it is not current.

| word | means |
| --- | --- |
| inspected | text: identifiers are replaced; JSON inside the string is read as JSON |
| inspected whole | anything: strings, object keys and numbers are inspected |
| checked | must have the strict form of the vendor's API, else the call is refused |
| checked, inspected | the same; it cannot be changed, so what is found elsewhere, or known, refuses the call in it |
| signed | inspected, never changed: an identifier in it refuses the call |
| encrypted | only the vendor can read it: passes, is counted in the audit event, and can be refused by the route |
| signature | opaque: must look like one, passes |
| media | refused, sent or inspected, as the route's `media` says (docs/media.md) |
| feature | refused unless the agreement lists it |
| refused | the call is refused |

**A field that is not named here is inspected whole.** A kind of content that is not named is refused; so is an
endpoint. In what is inspected whole, the keywords and types of JSON Schema and the names of makers' settings stay as
they are, and a number that a schema bounds with (`maximum`, `maxLength`) and the names of its classes are checked.
"""


@runtime_checkable
class Shown(Protocol):
    """A rule written in code that says for the matrix which plain rules it comes to."""

    def shown(self) -> Node:
        """Give the rule as the matrix shows it."""
        ...


@dataclass(frozen=True, slots=True)
class Position:
    """One row of the matrix."""

    place: str
    treatment: str


class Undescribed(TypeError):
    """A rule of a grammar cannot be shown: give its class a method ``shown``."""


class _Walk:
    """Walks a grammar. Rules that may hold themselves are shown once, in a section of their own."""

    def __init__(self) -> None:
        self.later: dict[str, Late] = {}

    def rows(self, node: Node, place: str) -> Iterator[Position]:  # noqa: PLR0912 - one branch for each kind of rule
        match node:
            case Text():
                yield Position(place, "inspected")
            case Free():
                yield Position(place, "inspected whole")
            case Control():
                said = "checked, inspected" if node.chosen or node.feature else "checked"
                said += f"; feature `{node.feature}`" if node.feature else ""
                yield Position(place, said + ("; held against the agreement's models" if node.other_model else ""))
            case Scalar():
                yield Position(place, "checked")
            case Signed():
                yield Position(place, "signed")
            case Opaque():
                yield Position(place, "encrypted" if node.counts else "signature")
            case MediaData():
                yield Position(place, f"media ({node.kind})")
            case Url():
                yield Position(place, f"feature `{node.kind}` (its host); checked, inspected")
            case Asks():
                yield from self._with(f"feature `{node.kind}:{node.name}`", self.rows(node.then, place), place)
            case Presence():
                yield from self._with(f"media ({node.kind})", self.rows(node.then, place), place)
            case MediaPart():
                yield from self.rows(node.then, place)
            case Cased():
                for name, inner in node.fields.items():
                    yield from self.rows(inner, f"{place}.{name}" if place else name)
                if node.closed:
                    yield Position(f"{place}.⟨any other⟩" if place else "⟨any other⟩", "refused")
            case Absent():
                yield Position(place, "refused")
            case Object():
                for name, inner in node.fields.items():
                    yield from self.rows(inner, f"{place}.{name}" if place else name)
            case Array():
                yield from self.rows(node.item, f"{place}[]")
            case Either():
                yield from self.rows(node.string, f"{place} (string)")
                yield from self.rows(node.structure, place)
            case Tagged():
                yield from self._kinds(node, place)
            case Late():
                self.later.setdefault(node.name, node)
                yield Position(place, f"see ‹{node.name}›")
            case Shown():
                yield from self.rows(node.shown(), place)
            case _:
                raise Undescribed(type(node).__name__)

    @staticmethod
    def _with(said: str, rows: Iterator[Position], place: str) -> Iterator[Position]:
        """Say what the presence of something means, beside what is done with what stands there."""
        below = list(rows)
        here = [row.treatment for row in below if row.place == place]
        yield Position(place, "; ".join([said, *here]))
        yield from (row for row in below if row.place != place)

    def _kinds(self, node: Tagged, place: str) -> Iterator[Position]:
        for kind, inner in node.kinds.items():
            yield from self.rows(inner, f"{place}⟨{kind}⟩")
        other = node.other(_UNHEARD_OF)
        if other is None:
            yield Position(f"{place}⟨any other⟩", "refused")
        else:
            yield from self.rows(other, f"{place}⟨any other⟩")


def positions(body: Node) -> tuple[Position, ...]:
    """Give every place of a body that its grammar names. Raises Undescribed."""
    walk = _Walk()
    rows = list(walk.rows(body, ""))
    done: set[str] = set()
    while waiting := [name for name in walk.later if name not in done]:
        for name in waiting:
            done.add(name)
            rows += walk.rows(walk.later[name].node, f"‹{name}›")
    return tuple(dict.fromkeys(rows))


def features_asked(rows: Iterable[Position]) -> dict[str, list[str]]:
    """Give the features that a body can ask for, each with its places."""
    found: dict[str, list[str]] = {}
    for row in rows:
        _, marker, rest = row.treatment.partition("feature `")
        if marker:
            found.setdefault(rest.partition("`")[0], []).append(row.place)
    return found


def render(dialects: Mapping[str, Dialect]) -> str:
    """Write the whole matrix as Markdown."""
    parts = [_PREAMBLE]
    for name in sorted(dialects):
        parts += _dialect(name, dialects[name].catalogue())
    return "\n".join(parts)


def _dialect(name: str, catalogue: Catalogue) -> Iterator[str]:
    yield f"## {name}: {catalogue.title}\n"
    yield _table(
        ("operation", "method and path", "endpoint in the agreement"),
        [(o.name, f"`{o.method} {o.path}`", f"`{o.endpoint}`") for o in catalogue.operations],
    )
    if catalogue.headers:
        yield "Request headers; all others are dropped:\n"
        yield _table(("header", "treatment"), [(f"`{header.name}`", header.treatment) for header in catalogue.headers])
    if catalogue.refused:
        yield "Refused endpoints; any other is refused too:\n"
        yield _table(("path", "reason"), [(f"`{refused.path}`", refused.reason) for refused in catalogue.refused])
    for operations, rows in _by_body(catalogue.operations):
        yield f"### {name}: {', '.join(operations)}\n"
        yield _table(("position", "treatment"), [(f"`{row.place}`", row.treatment) for row in rows])
        features = features_asked(rows)
        if features:
            yield "Secondary egress, state at the vendor and other features, which the agreement must list:\n"
            yield _table(
                ("feature", "asked for at"),
                [(f"`{feature}`", ", ".join(f"`{place}`" for place in places)) for feature, places in features.items()],
            )
    if catalogue.refused_content:
        yield f"### {name}: kinds of content that are refused by name\n"
        yield ", ".join(f"`{kind}`" for kind in sorted(catalogue.refused_content)) + "\n"
    yield f"### {name}: answers\n"
    yield _table(
        ("operation", "position", "way back"),
        [(place.operation, place.position, place.back.value) for place in catalogue.answers],
    )


def _by_body(operations: Sequence[Operation]) -> Iterator[tuple[list[str], tuple[Position, ...]]]:
    """Group operations that share one grammar."""
    groups: dict[tuple[Position, ...], list[str]] = {}
    for operation in operations:
        if operation.body is not None:
            groups.setdefault(positions(operation.body), []).append(operation.name)
    for rows, names in groups.items():
        yield names, rows


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in line)} |\n" for line in lines)
