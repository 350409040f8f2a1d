"""Media in a request: where they stand, whether the request itself holds them, and what may take their place.

A dialect wraps each part of content that can hold media in a ``MediaPart``. Where the part holds the bytes themselves,
its ``MediaForm`` says how to take them out and how the dialect writes what was read in their place. Nothing else is
needed for a route with ``media: inspect`` to work.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from gateway.model import Held, JsonObject, JsonValue, Media, Path
from gateway.vendors.grammar import Node
from gateway.vendors.harvest import Harvest

_PARAMETERS = r"(?:;[A-Za-z0-9-]{1,32}=[A-Za-z0-9._\"-]{1,64}){0,4}"  # such as charset=utf-8
_DATA_URL = re.compile(rf"data:([A-Za-z0-9.+/-]{{1,100}}){_PARAMETERS};base64,([A-Za-z0-9+/=_\s-]*)")


@dataclass(frozen=True, slots=True)
class MediaForm:
    """How a dialect writes media inside a part of content. The functions are pure and get the part as it came."""

    held: Callable[[JsonObject], tuple[str, str] | None]  # (media type, base64); None: fetched or kept elsewhere
    as_text: Callable[[JsonObject, str], JsonValue]  # the part that holds this text instead
    as_image: Callable[[JsonObject, str, str], JsonValue] | None = None  # the part with this media type and base64


@dataclass(frozen=True, slots=True)
class Presence:
    """Media that are not in the request: fetched from a URL, or kept at the vendor."""

    kind: str
    then: Node

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Read the source as ``then`` says; what stands behind it counts as media wherever it comes from."""
        before = len(harvest.media)
        self.then.walk(value, path, harvest)
        if len(harvest.media) == before:
            harvest.media.append(Media(path, self.kind))


@dataclass(frozen=True, slots=True)
class MediaPart:
    """A part of content that can hold media, and be replaced by what was read in them."""

    then: Node
    form: MediaForm = field(repr=False)

    def walk(self, value: JsonValue, path: Path, harvest: Harvest) -> None:
        """Read the part as ``then`` says, and note how it can be replaced where it holds its media itself."""
        before = len(harvest.media)
        self.then.walk(value, path, harvest)
        if len(harvest.media) != before + 1 or not isinstance(value, dict):
            return
        held = self.form.held(value)
        if held is None:
            return
        harvest.media[-1] = replace(
            harvest.media[-1], held=Held(path, held[0], held[1], self.form.as_text, self.form.as_image)
        )


def split_data_url(url: JsonValue) -> tuple[str, str] | None:
    """Give media type and base64 of a ``data:`` URL (RFC 2397); None where it is none."""
    match = _DATA_URL.fullmatch(url) if isinstance(url, str) else None
    return (match.group(1).lower(), match.group(2)) if match else None


def strings_of(part: JsonValue, *steps: str) -> tuple[str, ...] | None:
    """Give the strings at ``steps`` of an object, None where one is not there: a form's ``held`` in one line."""
    values = [part.get(step) if isinstance(part, Mapping) else None for step in steps]
    found = tuple(value for value in values if isinstance(value, str))
    return found if len(found) == len(steps) else None
