"""Where a picture's words stand among the leaves, and what can still be read of them."""

from __future__ import annotations

from typing import Any

import pytest

from gateway.deid.redact import Redaction
from gateway.edge.media import Inspected, inspect_media, seen_text
from gateway.media.reader import DocumentText, PictureText
from gateway.media.unreadable import UnreadableError, Why
from gateway.model import Feature, FeatureKind, Held, Leaf, LeafKind, Mapping, Media, Path, Prompt, Step
from gateway.refusals import Reason, Refusal


def held(part: Path, *, image: bool = True) -> Held:
    writer = (lambda part, media_type, data: {"image": data}) if image else None
    return Held(part, "x/y", "", as_text=lambda part, text: {"text": text}, as_image=writer)


def prompt(media: list[Media], leaves: list[Path] = [], features: frozenset[Feature] = frozenset()) -> Prompt:  # noqa: B006
    body: Any = {"m": [{"n": 0}, {"n": 1}, {"n": 2}]}
    return Prompt(
        "e", "m", False, body, tuple(Leaf(path, LeafKind.TEXT, "t") for path in leaves), features, tuple(media)
    )


class Reader:
    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)

    async def read(self, part: Held) -> Any:
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


SEEN = PictureText("words", [], [])


async def test_a_document_takes_its_place_before_the_body_is_read_again() -> None:
    bodies = []

    def reread(body: Any) -> Prompt:
        bodies.append(body)
        return prompt([])

    done = await inspect_media(prompt([Media(("m", 1), "document", held(("m", 1)))]), Reader(DocumentText("t")), reread)  # type: ignore[arg-type]
    assert isinstance(done, Inspected)
    assert bodies == [{"m": [{"n": 0}, {"text": "t"}, {"n": 2}]}]
    assert done.counts == {"DOCUMENT_READ": 1}


@pytest.mark.parametrize(
    ("leaves", "at"),
    [
        ([("s",), ("m", 0, "t"), ("m", 2, "t")], 2),
        ([("m", 0, "t"), ("m", 1, "t")], 2),
        ([("m", 2, "t")], 0),
        ([], 0),
    ],
)
async def test_a_pictures_words_stand_where_the_picture_stands(leaves: list[Path], at: int) -> None:
    media = [Media(("m", 1, "d"), "image", held(("m", 1)))]
    done = await inspect_media(prompt(media), Reader(SEEN), lambda body: prompt(media, leaves))  # type: ignore[arg-type]
    assert isinstance(done, Inspected)
    assert done.prompt.leaves[at] == Leaf(("m", 1, Step.PICTURE), LeafKind.PICTURE, "words")
    assert len(done.prompt.leaves) == len(leaves) + 1


@pytest.mark.parametrize(
    ("first", "answers", "again", "reason"),
    [
        ([Media((), "image")], [], [], Reason.MEDIA_NOT_ALLOWED),  # the clearance refuses it before
        ([Media((), "image", held(("m", 1)))], [UnreadableError(Why.FACE)], [], Reason.MEDIA_UNREADABLE),
        ([Media((), "image", held(("m", 1), image=False))], [SEEN], [], Reason.MEDIA_UNREADABLE),
        # What is media still, or anew, after everything was read.
        ([Media((), "document", held(("m", 1)))], [DocumentText("t")], [Media((), "image")], Reason.CANNOT_INSPECT),
        ([Media((), "document", held(("m", 1)))], [DocumentText("t")], [Media((), "image", held(("m", 1)))], Reason.CANNOT_INSPECT),
        ([Media((), "image", held(("m", 1)))], [SEEN], [], Reason.CANNOT_INSPECT),
    ],
)  # fmt: skip
async def test_what_was_not_read_is_refused(
    first: list[Media], answers: list[Any], again: list[Media], reason: Reason
) -> None:
    done = await inspect_media(prompt(first), Reader(*answers), lambda body: prompt(again))  # type: ignore[arg-type]
    assert isinstance(done, Refusal)
    assert done.reason is reason


async def test_a_picture_in_a_file_part_is_told_where_it_belongs() -> None:
    media = [Media((), "image", held(("m", 1), image=False))]
    done = await inspect_media(prompt(media), Reader(SEEN), lambda body: prompt([]))  # type: ignore[arg-type]
    assert isinstance(done, Refusal)
    assert (done.value, done.remedy) == ("pictures", "Send a picture in a part for images, not as a file.")


async def test_a_part_that_cannot_be_replaced_is_refused() -> None:
    media = [Media((), "document", held(("m", Step.JSON, 1)))]
    done = await inspect_media(prompt(media), Reader(DocumentText("t")), lambda body: prompt([]))  # type: ignore[arg-type]
    assert done == Refusal(Reason.CANNOT_INSPECT)


async def test_a_document_cannot_ask_for_a_feature() -> None:
    asks = frozenset({Feature(FeatureKind.STATE, "container")})
    media = [Media((), "document", held(("m", 1)))]
    done = await inspect_media(prompt(media), Reader(DocumentText("t")), lambda body: prompt([], features=asks))  # type: ignore[arg-type]
    assert done == Refusal(Reason.CANNOT_INSPECT)


def test_of_a_picture_the_rest_is_read() -> None:
    leaf = Leaf(("p", Step.PICTURE), LeafKind.PICTURE, "Seen: Maria, ward 3")
    redaction = Redaction({("x",): "new"}, Mapping({}), {}, {}, {leaf.path: ((6, 11),)})
    assert seen_text(leaf, redaction) == "Seen: \u2588, ward 3"
    assert seen_text(Leaf(("x",), LeafKind.TEXT, "old"), redaction) == "new"
