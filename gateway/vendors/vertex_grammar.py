"""What Google's request bodies have of their own: two spellings of each field, enumerations, links to content."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from urllib.parse import unquote

from gateway.model import Feature, FeatureKind, JsonObject, JsonValue, Leaf, LeafKind, Media, Path
from gateway.refusals import Reason, Refusal
from gateway.vendors.grammar import Asks, Control, MediaData, Node, Scalar, Url
from gateway.vendors.harvest import Harvest, Refused, bad_field, place
from gateway.vendors.media import MediaForm, Presence, strings_of
from gateway.vendors.unclaimed import take_free, take_key

_CAPITAL = re.compile(r"([A-Z])")


def snake(name: str) -> str:
    """Give a field's name as its protocol buffer has it: ``inlineData`` → ``inline_data``."""
    return _CAPITAL.sub(lambda match: f"_{match.group().lower()}", name)


@dataclass(frozen=True, slots=True)
class Cased:
    """An object whose fields the API takes in camelCase and in snake_case.

    A field that is there in both spellings is refused: which of the two counts is the vendor's secret. With ``closed``,
    a field that is not named is refused; else it is free text. ``last`` and ``behind`` as in ``grammar.Object``.
    """

    fields: Mapping[str, Node] = field(repr=False)  # by their camelCase names
    last: str | None = None
    behind: frozenset[str] = frozenset()
    closed: bool = False
    remedy: str = "It has a field not known."  # told where a closed one has such a field

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take the fields in, in the order in which they are declared."""
        if value is None:
            return
        if not isinstance(value, dict):
            raise bad_field(path, "Send an object.")
        written = self._spellings(value, path)
        for name, node in self.fields.items():
            if name in written and name != self.last and name not in self.behind:
                node.walk(value[written[name]], (*path, written[name]), harvest)
        known = set(written.values())
        for name, item in value.items():
            if name in known:
                continue
            if self.closed:
                raise Refused(Refusal(Reason.UNKNOWN_CONTENT, place=place(path), remedy=self.remedy))
            take_key(name, path, harvest)
            take_free(item, (*path, name), name, harvest)
        if self.last is not None and self.last in written:
            self.fields[self.last].walk(value[written[self.last]], (*path, written[self.last]), harvest)
        for name, node in self.fields.items():
            if name in written and name in self.behind:
                node.walk(value[written[name]], (*path, written[name]), harvest)

    def _spellings(self, value: Mapping[str, JsonValue], path: Path) -> dict[str, str]:
        """Give the spelling that is used, by field."""
        written: dict[str, str] = {}
        for name in self.fields:
            used = [spelling for spelling in dict.fromkeys((name, snake(name))) if spelling in value]
            if len(used) > 1:
                raise bad_field((*path, name), "Send the field once, in one spelling.")
            if used:
                written[name] = used[0]
        return written


@dataclass(frozen=True, slots=True)
class Absent:
    """A field of the API that is refused wherever it has a value."""

    remedy: str

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Refuse. Raises Refused."""
        del harvest
        if value is not None:
            raise Refused(Refusal(Reason.UNKNOWN_CONTENT, place=place(path), remedy=self.remedy))


class _Enum:
    """A word of an enumeration, or its number, which Google's generated clients (google-cloud-aiplatform) write."""

    _WORD = Control(re.compile(r"[A-Za-z][A-Za-z0-9_]{0,63}"), chosen=True)
    _NUMBER = Scalar(digits=3)

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take either in."""
        number = isinstance(value, int) and not isinstance(value, bool)
        (self._NUMBER if number else self._WORD).walk(value, path, harvest)

    def shown(self) -> Node:
        """Show the word."""
        return self._WORD


ENUM = _Enum()
NAME = Control(re.compile(r"[A-Za-z_][A-Za-z0-9_.:/-]{0,127}"), chosen=True)
IDENTITY = Control(re.compile(r"[A-Za-z0-9_.:-]{1,256}"), chosen=True)
MIME_TYPE = Control(
    re.compile(r"[a-z]{1,20}/[A-Za-z0-9.+*-]{1,80}(?:; ?[a-z]{1,16}=[A-Za-z0-9-]{1,24}){0,3}"), chosen=True
)
DURATION = Control(re.compile(r"\d{1,8}(?:\.\d{1,9})?s"), chosen=True)
LANGUAGE = Control(re.compile(r"[A-Za-z]{2,8}(?:[-_][A-Za-z0-9]{1,8}){0,3}"), chosen=True)
RESOURCE = Control(re.compile(r"[A-Za-z0-9_./:@-]{1,512}"), chosen=True)

_KINDS = ("image", "audio", "video")
_BY_TYPE = "image, audio, video, document: by its MIME type"


@dataclass(frozen=True, slots=True)
class MediaOf:
    """An object that stands for media: its bytes, or the link to them. The rest is read by ``then``."""

    then: Node

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take the object in and note the media, wherever they come from."""
        self.then.walk(value, path, harvest)
        if isinstance(value, dict):
            mime_type = value.get("mimeType", value.get("mime_type"))
            family = mime_type.partition("/")[0] if isinstance(mime_type, str) else ""
            harvest.media.append(Media(path, family if family in _KINDS else "document"))

    def shown(self) -> Node:
        """Give the rule for the coverage matrix."""
        return Presence(_BY_TYPE, self.then)


@dataclass(frozen=True, slots=True)
class Base64:
    """The bytes of media; their kind is noted by what stands around them."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take nothing in. Raises Refused where it is no string."""
        del harvest
        if not isinstance(value, str):
            raise bad_field(path, "Send base64.")

    def shown(self) -> Node:
        """Give the rule for the coverage matrix."""
        return MediaData(_BY_TYPE)


def inline_form() -> MediaForm:
    """Say how a part holds its media itself, and how what was read in them takes its place."""
    return MediaForm(
        held=lambda part: _inline(part)[1],
        as_text=lambda part, text: {"text": text},
        as_image=lambda part, media_type, data: {**part, _inline(part)[0]: {"mimeType": media_type, "data": data}},
    )


def _inline(part: JsonObject) -> tuple[str, tuple[str, str] | None]:
    """Give the name under which a part holds media, and their MIME type and base64."""
    name = "inlineData" if "inlineData" in part else "inline_data"
    found = strings_of(part.get(name), "mimeType", "data") or strings_of(part.get(name), "mime_type", "data")
    return name, (found[0], found[1]) if found is not None else None


_BUCKET = re.compile(r"gs://([a-z0-9][a-z0-9._-]{1,220}[a-z0-9])/([!-~]{1,1024})")


@dataclass(frozen=True, slots=True)
class Link:
    """A link to content that the vendor fetches: a feature, named by its bucket of Cloud Storage or by its host."""

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Take the link in; an identifier in it refuses the call, since it cannot be taken out."""
        match = _BUCKET.fullmatch(value) if isinstance(value, str) else None
        if match is None or not isinstance(value, str):
            if isinstance(value, str) and value.lower().startswith("gs:"):
                raise bad_field(path, "Send gs://bucket/object, of printable ASCII without spaces.")
            Url().walk(value, path, harvest)
            return
        harvest.features.add(Feature(FeatureKind.FILE_SOURCE, match.group(1)))
        harvest.leaves.append(Leaf(path, LeafKind.CONTROL, value))
        harvest.leaves.append(Leaf(path, LeafKind.LINK, re.sub(r"[/?&=+_-]", " ", unquote(match.group(2)))))

    def shown(self) -> Node:
        """Give the rule for the coverage matrix."""
        return Asks(FeatureKind.FILE_SOURCE, "‹bucket›", Url())
