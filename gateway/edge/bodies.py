"""Bodies on their way in and out: JSON, or a form that is read into JSON with its files set apart.

A form ``model=whisper-1, keywords[]=a, keywords[]=b, file=…`` is read as ``{"model": "whisper-1", "keywords[]": ["a",
"b"], "file": {"filename": "file.wav", "content_type": "audio/wav", "content": 0}}``: the same grammar, inspection and
rebuilding serve both. ``content`` is the number of the file among ``files``. A file's own name never leaves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from gateway.model import JsonObject, JsonValue, Path, Prompt
from gateway.refusals import Reason, Refusal
from gateway.vendors.dialect import VendorReplyError
from gateway.vendors.operation import Operation
from gateway.wire import multipart
from gateway.wire.multipart import FormPart, MultipartError
from gateway.wire.strictjson import Fault, StrictJsonError, dumps, parse

_SUFFIX = re.compile(r".*\.([A-Za-z0-9]{1,8})", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A request's body as its dialect reads it, and the files of a form."""

    value: JsonValue = field(repr=False)
    files: tuple[bytes, ...] = field(default=(), repr=False)
    places: frozenset[Path] = field(default=frozenset(), repr=False)  # where the files stand in ``value``

    def all_seen(self, prompt: Prompt) -> bool:
        """Say whether the dialect has taken every file in as media: one that it does not know of must not leave."""
        return self.places <= {media.path for media in prompt.media}


def decode_body(operation: Operation, headers: Mapping[str, str], body: bytes | None) -> Decoded | Refusal:
    """Decode a body by what its operation takes, which the Content-Type must say."""
    if not body:
        return Decoded(None)
    content_type = headers.get("content-type", "application/json" if operation.untyped else "")
    wanted = "multipart/form-data" if operation.form else "application/json"
    if content_type.partition(";")[0].strip().lower() != wanted:
        return Refusal(Reason.UNSUPPORTED_MEDIA_TYPE, remedy=f"Send {wanted}.")
    try:
        if operation.form:
            return _form(multipart.parse(body, content_type))
        return Decoded(parse(body))
    except StrictJsonError as failure:
        return Refusal(Reason.BAD_JSON, place="body", value=str(failure))
    except MultipartError as failure:
        return Refusal(
            Reason.BAD_FIELD, place="body", value=str(failure), remedy="Send the form with the vendor's SDK."
        )


def _form(parts: tuple[FormPart, ...]) -> Decoded | Refusal:
    value: JsonObject = {}
    files: list[bytes] = []
    places: set[Path] = set()
    for part in parts:
        item: JsonValue
        if part.filename is not None:
            suffix = _SUFFIX.fullmatch(part.filename)
            item = {
                "filename": f"file.{suffix[1].lower()}" if suffix else "file",
                "content_type": part.content_type or "application/octet-stream",
                "content": len(files),
            }
            files.append(part.content)
        else:
            try:
                item = part.content.decode("utf-8")
            except UnicodeDecodeError:
                return Refusal(Reason.CANNOT_INSPECT, place="body", remedy="Send the form's texts in UTF-8.")
        if part.name.endswith("[]"):
            several = value.setdefault(part.name, [])
            place: Path = (part.name, len(several) if isinstance(several, list) else 0)
            if isinstance(several, list):
                several.append(item)
        elif part.name in value:
            return Refusal(Reason.BAD_FIELD, place="body", remedy="Send each field of the form once.")
        else:
            place = (part.name,)
            value[part.name] = item
        if part.filename is not None:
            places.add((*place, "content"))
    return Decoded(value, tuple(files), frozenset(places))


def encode_body(prompt: Prompt, value: JsonValue, *, form: bool) -> tuple[bytes, str]:
    """Write a body that may leave; give it with its Content-Type. Raises StrictJsonError, MultipartError."""
    if not form:
        return dumps(value), "application/json"
    parts = [part for name, item in _items(value) for part in _parts(name, item, prompt.files)]
    return multipart.encode(parts)


def decode_reply(
    prompt: Prompt, status: int, content_type: str, raw: bytes, *, bounded: bool = True
) -> tuple[JsonValue, str]:
    """Decode a whole answer; give it with the Content-Type under which it is sent on.

    An answer that the request asked for as text is a string; everything else is JSON, and where it is no error an
    object. ``bounded``: the vendor said where the body ends. JSON that was cut short shows it, a text does not. Raises
    StrictJsonError, VendorReplyError.
    """
    if prompt.text_reply and status < 400 and content_type != "application/json":
        if not bounded:
            raise VendorReplyError
        try:
            return raw.decode("utf-8"), "text/plain; charset=utf-8"
        except UnicodeDecodeError:
            raise StrictJsonError(Fault.NOT_UTF8) from None
    value = parse(raw)
    if status < 400 and not isinstance(value, dict) and not prompt.text_reply:
        raise VendorReplyError
    return value, "application/json"


def encode_reply(value: JsonValue, content_type: str) -> bytes:
    """Write a restored answer. Raises StrictJsonError."""
    return value.encode() if isinstance(value, str) and content_type != "application/json" else dumps(value)


def _items(value: JsonValue) -> Iterator[tuple[str, JsonValue]]:
    if not isinstance(value, dict):
        raise MultipartError("a form is an object")
    for name, item in value.items():
        for one in item if isinstance(item, list) else [item]:
            yield name, one


def _parts(name: str, item: JsonValue, files: tuple[bytes, ...]) -> Iterator[FormPart]:
    if isinstance(item, str):
        yield FormPart(name, item.encode())
    elif isinstance(item, dict) and isinstance(item.get("content"), int):
        filename, content_type, number = item["filename"], item["content_type"], item["content"]
        if not isinstance(filename, str) or not isinstance(content_type, str) or not isinstance(number, int):
            raise MultipartError("a file has no name")
        yield FormPart(name, files[number], filename, content_type)
    else:
        raise MultipartError("a form holds texts and files")
