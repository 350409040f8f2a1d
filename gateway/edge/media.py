"""Media of a call on a route that inspects them: documents become text of the prompt, pictures have places covered.

What was read takes its part's place **before** the body is read and inspected, so a document's words are leaves like
any others. A picture's words are leaves too; what is masked among them is covered in the picture that leaves.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from gateway.deid.redact import Redaction
from gateway.media.reader import DocumentText, MediaReader, PictureText
from gateway.media.unreadable import REMEDIES, UnreadableError, Why
from gateway.model import Held, JsonObject, JsonValue, Leaf, LeafKind, Media, Path, Prompt, Step
from gateway.refusals import Reason, Refusal
from gateway.wire.jsonwalk import RebuildError, put


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of a call with what was read in it."""

    held: Held = field(repr=False)
    seen: PictureText = field(repr=False)

    @property
    def words(self) -> Path:
        """The path of the leaf that holds its words."""
        return (*self.held.part, Step.PICTURE)


@dataclass(frozen=True, slots=True)
class Inspected:
    """A prompt without documents, whose pictures are read. ``counts`` says what became of what, for the audit event."""

    prompt: Prompt = field(repr=False)
    pictures: tuple[Picture, ...]
    counts: Mapping[str, int]


def sent_media(prompt: Prompt) -> dict[str, int]:
    """Count the media that leave as they came."""
    return dict(Counter(f"{media.kind.upper()}_SENT" for media in prompt.media))


async def inspect_media(
    prompt: Prompt, reader: MediaReader, reread: Callable[[JsonValue], Prompt | Refusal]
) -> Inspected | Refusal:
    """Read all media of a prompt. ``reread`` reads a body as the dialect does."""
    read = await _read_all(prompt.media, reader)
    if isinstance(read, Refusal):
        return read
    documents: dict[Path, Callable[[JsonObject], JsonValue]] = {}
    pictures: list[Picture] = []
    for held, seen in read:
        if isinstance(seen, PictureText):
            if held.as_image is None:
                return Refusal(
                    Reason.MEDIA_UNREADABLE,
                    place="image",
                    value=Why.PICTURES.value,
                    remedy="Send a picture in a part for images, not as a file.",
                )
            pictures.append(Picture(held, seen))
        else:
            documents[held.part] = _writer(held, seen.text)
    try:
        again = reread(put(prompt.body, documents))
    except RebuildError:
        return Refusal(Reason.CANNOT_INSPECT)  # a part inside something encoded cannot be replaced
    if isinstance(again, Refusal):
        return again
    left = [media.held.part for media in again.media if media.held is not None]
    if len(left) != len(again.media) or left != [picture.held.part for picture in pictures]:
        return Refusal(Reason.CANNOT_INSPECT)  # something of it is still not text, and was not read
    if not again.features <= prompt.features:
        return Refusal(Reason.CANNOT_INSPECT)
    counts = Counter(DOCUMENT_READ=len(documents), IMAGE_COVERED=len(pictures))
    return Inspected(replace(again, leaves=_with_words(again.leaves, pictures)), tuple(pictures), dict(+counts))


async def cover_pictures(
    body: JsonValue, pictures: Sequence[Picture], redaction: Redaction, reader: MediaReader
) -> JsonValue | Refusal:
    """Put the covered pictures into a body that is rebuilt."""
    covered: dict[Path, Callable[[JsonObject], JsonValue]] = {}
    for picture in pictures:
        boxes = picture.seen.boxes(redaction.covered.get(picture.words, ()))
        try:
            media_type, data = await reader.cover(picture.held, boxes)
        except UnreadableError as unreadable:
            return _refusal("image", unreadable)
        covered[picture.held.part] = _image_writer(picture.held, media_type, data)
    return put(body, covered)


def seen_text(leaf: Leaf, redaction: Redaction) -> str:
    """Give what can still be read of a leaf after redaction."""
    spans = redaction.covered.get(leaf.path)
    if spans is None:
        return redaction.replaced.get(leaf.path, leaf.text)
    pieces, position = [], 0
    for start, end in spans:
        pieces.append(leaf.text[position:start])
        position = end
    return "\u2588".join([*pieces, leaf.text[position:]])


async def _read_all(
    media: Sequence[Media], reader: MediaReader
) -> list[tuple[Held, DocumentText | PictureText]] | Refusal:
    tasks = [asyncio.ensure_future(reader.read(one.held)) for one in media if one.held is not None]
    if len(tasks) != len(media):
        return Refusal(Reason.MEDIA_NOT_ALLOWED)
    try:
        return [(one.held, await task) for one, task in zip(media, tasks, strict=True) if one.held is not None]
    except UnreadableError as unreadable:
        failed = next(one for one, task in zip(media, tasks, strict=True) if task.done() and task.exception())
        return _refusal(failed.kind, unreadable)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _refusal(kind: str, unreadable: UnreadableError) -> Refusal:
    why = unreadable.why
    return Refusal(Reason.MEDIA_UNREADABLE, place=kind, value=why.value, remedy=REMEDIES[why])


def _writer(held: Held, text: str) -> Callable[[JsonObject], JsonValue]:
    return lambda part: held.as_text(part, text)


def _image_writer(held: Held, media_type: str, data: str) -> Callable[[JsonObject], JsonValue]:
    write = held.as_image
    assert write is not None  # noqa: S101 - checked when the picture was read
    return lambda part: write(part, media_type, data)


def _with_words(leaves: Sequence[Leaf], pictures: Sequence[Picture]) -> tuple[Leaf, ...]:
    """Put the pictures' words among the leaves where the pictures stand: the numbers of placeholders depend on it."""
    given = list(leaves)
    for picture in pictures:
        at = next((i for i, leaf in enumerate(given) if _behind(leaf.path, picture.words)), len(given))
        given.insert(at, Leaf(picture.words, LeafKind.PICTURE, picture.seen.text))
    return tuple(given)


def _behind(path: Path, other: Path) -> bool:
    """Say whether a path comes behind another one in the same list."""
    for step, against in zip(path, other, strict=False):
        if step != against:
            return isinstance(step, int) and isinstance(against, int) and step > against
    return False
