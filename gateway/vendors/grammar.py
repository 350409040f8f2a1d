"""A small grammar for request bodies: what is inspected, what is checked, what is refused.

A dialect names what it claims; everything it does not name is free text and is inspected, keys and numbers included. So
a field that the vendor adds tomorrow is inspected too.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Protocol

from gateway.model import Feature, FeatureKind, JsonValue, Leaf, LeafKind, Media, Path
from gateway.refusals import Reason, Refusal
from gateway.vendors.harvest import Harvest, Refused, bad_field, place
from gateway.vendors.unclaimed import (
    DIGITS_ANYWHERE,
    meanings_in,
    take_free,
    take_key,
    take_meant,
    take_text,
)
from gateway.wire.strictjson import number_literal
from gateway.wire.weburl import NoPlainUrl, read_url


class Node(Protocol):
    """A rule for one place of a body."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take the value at ``path`` in. Raises Refused."""
        ...


@dataclass(frozen=True, slots=True)
class Text:
    """A string that is inspected and replaced. JSON inside it is read as JSON."""

    nullable: bool = True

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None and self.nullable:
            return
        if not isinstance(value, str):
            raise bad_field(path, "Send a string.")
        take_text(value, path, "", harvest)


@dataclass(frozen=True, slots=True)
class Free:
    """Anything: keys, strings and numbers are inspected."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        take_free(value, path, "", harvest)


@dataclass(frozen=True, slots=True)
class Control:
    """A string of a strict form that is not changed. With ``chosen``, the caller makes it up: it is looked at too.

    So is what names a feature, which an agreement may let through by a wildcard.
    """

    pattern: re.Pattern[str]
    chosen: bool = False
    feature: FeatureKind | None = None  # an agreement must name its value
    nullable: bool = True
    own: re.Pattern[str] | None = None  # words of the vendor's own that are people's names as well: Claude
    other_model: bool = False  # it names a model beside the call's own, which an agreement must list as well

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None and self.nullable:
            return
        if not isinstance(value, str) or not self.pattern.fullmatch(value):
            raise bad_field(path, "Use a value of the vendor's API.")
        if (self.chosen or self.feature is not None) and (self.own is None or not self.own.fullmatch(value)):
            harvest.leaves.append(Leaf(path, LeafKind.CONTROL, value))
        if self.feature is not None:
            harvest.features.add(Feature(self.feature, value))
        if self.other_model:
            harvest.models.add(value)


@dataclass(frozen=True, slots=True)
class Scalar:
    """A number or a boolean that steers the call. ``digits`` bounds its length, so that it can hold no identifier."""

    digits: int = 9

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None or isinstance(value, bool):
            return
        digits = sum(c.isdigit() for c in number_literal(value)) if isinstance(value, int | float) else 0
        if not 0 < digits <= self.digits + 8:
            raise bad_field(path, "Send a number or a boolean.")
        if isinstance(value, int | float) and abs(value) >= 10**self.digits:
            raise bad_field(path, "Send a smaller number.")
        if isinstance(value, int | float) and digits >= DIGITS_ANYWHERE:
            # A seed may be anybody's number, and so may the digits of a temperature.
            harvest.leaves.append(Leaf(path, LeafKind.CONTROL, number_literal(value)))


@dataclass(frozen=True, slots=True)
class Signed:
    """Text that a signature covers: inspected, never changed."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if not isinstance(value, str):
            raise bad_field(path, "Send the block as the vendor gave it.")
        harvest.leaves.append(Leaf(path, LeafKind.SIGNED, value))


_SHORT_OPAQUE = 256  # characters: in a longer one, a name of five letters may stand by chance
_OPAQUE = re.compile(r"[A-Za-z0-9+/=_\-.:]*")


@dataclass(frozen=True, slots=True)
class Opaque:
    """A signature, or text that only the vendor can read. ``counts`` where it stands for content."""

    counts: bool = False

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None:
            return
        if not isinstance(value, str) or not _OPAQUE.fullmatch(value):
            raise bad_field(path, "Send the block as the vendor gave it.")
        harvest.leaves.append(Leaf(path, LeafKind.CONTROL, value, opaque=len(value) > _SHORT_OPAQUE))
        harvest.encrypted += self.counts


@dataclass(frozen=True, slots=True)
class MediaData:
    """Something that is not text. Whatever stands here is refused unless the route lets media through."""

    kind: str

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if not isinstance(value, str):
            raise bad_field(path, "Send base64.")
        harvest.media.append(Media(path, self.kind))


@dataclass(frozen=True, slots=True)
class Asks:
    """A place whose mere presence asks for a feature; what stands there is read by ``then``."""

    kind: FeatureKind
    name: str
    then: Node

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is not None:
            harvest.features.add(Feature(self.kind, self.name))
            self.then.walk(value, path, harvest)


@dataclass(frozen=True, slots=True)
class Url:
    """A URL that the vendor calls: secondary egress, named by host and port; an identifier in it refuses the call."""

    kind: FeatureKind = FeatureKind.URL_SOURCE

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        try:
            called, behind = read_url(value if isinstance(value, str) else "")
        except NoPlainUrl:
            raise bad_field(path, "Send a plain http(s) URL.") from None
        harvest.features.add(Feature(self.kind, called))
        # An identifier cannot be taken out of a URL without breaking it: what stands behind the host is looked at as
        # text that cannot be changed.
        harvest.leaves.append(Leaf(path, LeafKind.CONTROL, str(value)))
        harvest.leaves.append(Leaf(path, LeafKind.LINK, re.sub(r"[/?&=+_-]", " ", behind)))


@dataclass(frozen=True, slots=True)
class Object:
    """An object. Fields are read in the order given here, and what is not named is free.

    ``last`` is read after what is not named: the part that grows. ``behind`` comes after it: what the vendor keeps of a
    call and no model reads varies from turn to turn, and would number the conversation anew.
    """

    fields: Mapping[str, Node] = field(repr=False)
    last: str | None = None
    behind: frozenset[str] = frozenset()

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None:
            return
        if not isinstance(value, dict):
            raise bad_field(path, "Send an object.")
        for name, node in self.fields.items():
            if name in value and name != self.last and name not in self.behind:
                node.walk(value[name], (*path, name), harvest)
        free = {name: item for name, item in value.items() if name not in self.fields}
        meant = meanings_in(free, "")
        for name, item in free.items():
            take_key(name, path, harvest)
            if not take_meant(item, (*path, name), name, meant.get(name, ""), harvest):
                take_free(item, (*path, name), name, harvest)
        if self.last is not None and self.last in value:
            self.fields[self.last].walk(value[self.last], (*path, self.last), harvest)
        for name, node in self.fields.items():
            if name in value and name in self.behind:
                node.walk(value[name], (*path, name), harvest)


@dataclass(frozen=True, slots=True)
class Array:
    """A list of things of one kind."""

    item: Node

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None:
            return
        if not isinstance(value, list):
            raise bad_field(path, "Send a list.")
        for index, item in enumerate(value):
            self.item.walk(item, (*path, index), harvest)


@dataclass(frozen=True, slots=True)
class Tagged:
    """One of several kinds of object, told apart by a field. A kind not named is read by ``other``, or refused.

    ``nullable``: null is one of them.
    """

    kinds: Mapping[str, Node] = field(repr=False)
    tag: str = "type"
    default: str | None = None  # the kind where the field is absent
    other: Callable[[str], Node | None] = field(default=lambda _kind: None, repr=False)
    nullable: bool = False

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        if value is None and self.nullable:
            return
        if not isinstance(value, dict):
            raise bad_field(path, "Send an object.")
        kind = value.get(self.tag, self.default)
        if kind is None:
            kind = self.default
        node = self.kinds.get(kind) or self.other(kind) if isinstance(kind, str) else None
        if node is None:
            raise Refused(Refusal(Reason.UNKNOWN_CONTENT, place=place((*path, self.tag))))
        node.walk(value, path, harvest)


@dataclass(frozen=True, slots=True)
class Either:
    """A string, or a structure."""

    string: Node
    structure: Node

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        (self.string if isinstance(value, str) else self.structure).walk(value, path, harvest)


class Late:
    """A node that is defined later: content may hold content. ``name`` heads its part of the coverage matrix."""

    def __init__(self, name: str = "content") -> None:
        self.name = name
        self.node: Node = Free()

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Walk as the node that was set."""
        self.node.walk(value, path, harvest)
