"""Rules for what reaches beyond a call: media, what the vendor fetches, what it keeps, its switches."""

from __future__ import annotations

import re
from dataclasses import dataclass

from gateway.model import Feature, FeatureKind, JsonValue, Leaf, LeafKind, Path
from gateway.refusals import Reason, Refusal
from gateway.vendors.grammar import Asks, Control, MediaData, Node, Scalar, Tagged, Url
from gateway.vendors.harvest import Harvest, Refused, bad_field, place
from gateway.vendors.media import Presence

_DATA_URL = re.compile(r"data:[a-z]{1,20}/[a-z0-9.+-]{1,80};base64,[A-Za-z0-9+/=_-]*", re.IGNORECASE)
_WORD = re.compile(r"[a-z0-9][a-z0-9_]{0,31}")
# Its last label begins with a letter behind a dot, so that no number and no single word passes for a domain.
_DOMAIN = re.compile(
    r"(?:\*\.)?((?:[A-Za-z0-9-]{1,63}\.){1,8}[A-Za-z][A-Za-z0-9-]{0,62})((?:/[A-Za-z0-9._~*-]{0,100}){0,8})"
)
_HOST = re.compile(r"[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class MediaUrl:
    """Media in a data: URL, or a URL from which the vendor fetches it."""

    kind: str

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take the data in as media; a URL is secondary egress as well."""
        if value is None:
            return
        if isinstance(value, str) and value[:5].lower() == "data:":
            if not _DATA_URL.fullmatch(value):
                raise bad_field(path, "Send data:<type>;base64,<data>.")
            MediaData(self.kind).walk(value, path, harvest)
        else:
            Presence(self.kind, Url()).walk(value, path, harvest)

    def shown(self) -> Node:
        """Show the wider of the two for the matrix."""
        return Presence(self.kind, Url())


@dataclass(frozen=True, slots=True)
class Uploaded:
    """A file of a form: its number among the files that came with the request."""

    kind: str

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take it in as media. A JSON body cannot hold one."""
        if not isinstance(value, int) or isinstance(value, bool):
            raise bad_field(path, "Send a file.")
        MediaData(self.kind).walk("", path, harvest)

    def shown(self) -> Node:
        """Show media."""
        return MediaData(self.kind)


@dataclass(frozen=True, slots=True)
class Host:
    """A host that the vendor calls: secondary egress."""

    kind: FeatureKind = FeatureKind.URL_SOURCE

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Name the host as a feature; it is looked at as text that cannot be changed."""
        if not isinstance(value, str) or not _HOST.fullmatch(value):
            raise bad_field(path, "Send a host name.")
        harvest.features.add(Feature(self.kind, value.lower()))
        harvest.leaves.append(Leaf(path, LeafKind.CONTROL, value))

    def shown(self) -> Node:
        """Show what a URL is shown as."""
        return Url(self.kind)


@dataclass(frozen=True, slots=True)
class Domain:
    """Where a tool at the vendor may look, or may not: a host, perhaps with a path. The tool itself is the feature."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Check its form; it is looked at as text that cannot be changed, its path and its numbers as a URL's."""
        match = _DOMAIN.fullmatch(value) if isinstance(value, str) else None
        if match is None:
            raise bad_field(path, "Send a domain, such as example.org or example.org/news.")
        harvest.leaves.append(Leaf(path, LeafKind.CONTROL, match[0]))
        if match[2]:
            harvest.leaves.append(Leaf(path, LeafKind.LINK, re.sub(r"[/_-]", " ", match[2])))
        # No agreement names these hosts, so a label with a number in it may be a record's.
        numbered = " ".join(label for label in match[1].split(".") if any(map(str.isdigit, label)))
        if numbered:
            harvest.leaves.append(Leaf(path, LeafKind.LINK, numbered))

    def shown(self) -> Node:
        """Show a checked and inspected value."""
        return Control(_DOMAIN, chosen=True)


@dataclass(frozen=True, slots=True)
class Switch:
    """A boolean that asks for a feature where it is true."""

    kind: FeatureKind
    name: str

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take false and null as nothing."""
        if value is None or value is False:
            return
        if value is not True:
            raise bad_field(path, "Send a boolean.")
        harvest.features.add(Feature(self.kind, self.name))

    def shown(self) -> Node:
        """Show the feature."""
        return Asks(self.kind, self.name, Scalar())


@dataclass(frozen=True, slots=True)
class PlainOr:
    """A word of the vendor's API. All but the ``plain`` ones ask for a feature, named ``prefix`` and the word."""

    plain: frozenset[str]
    kind: FeatureKind
    prefix: str = ""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Check the word's form."""
        if value is None:
            return
        if not isinstance(value, str) or not _WORD.fullmatch(value):
            raise bad_field(path, "Use a value of the vendor's API.")
        if value not in self.plain:
            harvest.features.add(Feature(self.kind, self.prefix + value))
            harvest.leaves.append(Leaf(path, LeafKind.CONTROL, value))

    def shown(self) -> Node:
        """Show the feature of the words that are not plain."""
        if not self.prefix:  # the word itself is the feature's name
            return Control(_WORD, feature=self.kind)
        return Asks(self.kind, f"{self.prefix}*", Control(_WORD, chosen=True))


@dataclass(frozen=True, slots=True)
class Never:
    """Something that can neither be inspected nor be left to an agreement. Null and empty are nothing."""

    remedy: str

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Refuse whatever stands here."""
        del harvest
        if value is not None and value not in ([], {}, ""):
            raise Refused(Refusal(Reason.CANNOT_INSPECT, place=place(path), remedy=self.remedy))

    def shown(self) -> Node:
        """Show that every kind is refused."""
        return Tagged({})
