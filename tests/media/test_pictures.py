"""Pictures of print: words and places; what is not print is refused; what leaves holds nothing but its pixels."""

from __future__ import annotations

import shutil
from io import BytesIO

import cv2
import numpy as np
import pytest
from PIL import Image, ImageDraw
from PIL.PngImagePlugin import PngInfo

from gateway.media.kinds import Kind, kind_of
from gateway.media.picture import Print, cover, faces, read_picture
from gateway.media.reader import PictureText
from gateway.media.unreadable import UnreadableError, Why
from tests.media.files import WORD, docx, jpeg, page_of, png

pytestmark = pytest.mark.skipif(
    shutil.which("tesseract") is None, reason="tesseract is not installed (apt-get install tesseract-ocr)"
)
LINES = ["Discharge letter", f"Patient {WORD} Lopez", "Diagnosis diabetes mellitus"]


def why(data: bytes, kind: Kind = Kind.PNG) -> Why:
    with pytest.raises(UnreadableError) as refused:
        read_picture(data, kind)
    return refused.value.why


def face(side: int = 160) -> np.ndarray:
    """Draw a face: brows, eyes, nose, mouth, hair."""
    drawn = np.full((side * 2, side * 2), 235, np.uint8)

    def oval(x: float, y: float, width: float, height: float, grey: int, start: int = 0, end: int = 360) -> None:
        size = (int(width * side), int(height * side))
        cv2.ellipse(drawn, (int(x * side), int(y * side)), size, 0, start, end, grey, -1)

    oval(1, 1, 0.40, 0.55, 190)
    for x in (0.83, 1.17):
        oval(x, 0.79, 0.11, 0.025, 80)
        oval(x, 0.88, 0.085, 0.04, 110)
        oval(x, 0.88, 0.035, 0.035, 30)
    oval(1, 1.1, 0.05, 0.03, 140)
    oval(1, 1.27, 0.15, 0.035, 100)
    oval(1, 0.55, 0.41, 0.2, 60, 180, 360)
    return cv2.GaussianBlur(drawn, (0, 0), side * 0.015)


def with_part(part: np.ndarray, left: int, top: int) -> Image.Image:
    page = np.asarray(page_of(LINES, size=(1000, 700))).copy()
    page[top : top + part.shape[0], left : left + part.shape[1]] = part[:, :, None]
    return Image.fromarray(page)


@pytest.mark.parametrize("data", [png(page_of(LINES)), jpeg(page_of(LINES))], ids=["png", "jpeg"])
def test_print_is_read_with_its_places(data: bytes) -> None:
    seen = read_picture(data, Kind.PNG if data.startswith(b"\x89") else Kind.JPEG)
    assert seen.text.splitlines() == LINES
    assert [seen.text[start:end] for start, end, _ in seen.words] == " ".join(LINES).split()
    assert list(seen.doubtful) == []


def test_what_is_covered_cannot_be_read_any_more_and_the_rest_can() -> None:
    data = png(page_of(LINES))
    seen = read_picture(data, Kind.PNG)
    at = seen.text.index(f"{WORD} Lopez")
    boxes = PictureText(seen.text, seen.words, seen.doubtful).boxes([(at, at + len(WORD) + 6)])
    assert len(boxes) == 2
    left = cover(data, Kind.PNG, boxes)
    pixels = np.asarray(Image.open(BytesIO(left)).convert("L"))
    for box in boxes:
        assert not pixels[box[1] : box[3], box[0] : box[2]].any()
    again = read_picture(left, Kind.PNG) if isinstance(seen, Print) else seen
    assert "Discharge letter" in again.text
    assert "Lopez" not in again.text
    assert WORD not in again.text


def test_without_boxes_the_word_stays() -> None:
    """The control."""
    data = png(page_of(LINES))
    assert WORD in read_picture(cover(data, Kind.PNG, []), Kind.PNG).text


def hidden_in_metadata() -> list[tuple[str, bytes]]:
    page, exif, chunk = page_of(LINES), Image.Exif(), PngInfo()
    exif[0x010E], exif[0x9C9D] = WORD, WORD.encode("utf-16-le")
    chunk.add_text("Author", WORD)
    chunk.add_itxt("XML:com.adobe.xmp", f"<x>{WORD}</x>")
    return [
        ("exif", jpeg(page, exif=exif)),
        ("comment", jpeg(page, comment=WORD.encode())),
        ("xmp", jpeg(page, xmp=f"<x>{WORD}</x>".encode())),
        ("icc", jpeg(page, icc_profile=b"\x00" * 128 + WORD.encode())),
        ("text chunk", png(page, pnginfo=chunk)),
        ("png exif", png(page, exif=exif)),
    ]


@pytest.mark.parametrize(("name", "data"), hidden_in_metadata())
def test_metadata_stay_behind(name: str, data: bytes) -> None:
    assert WORD.encode() in data or WORD.encode("utf-16-le") in data  # the control: it is in there
    left = cover(data, Kind.JPEG if data.startswith(b"\xff") else Kind.PNG, [])
    names = []
    position = 8
    while position < len(left):
        names.append(left[position + 4 : position + 8])
        position += 12 + int.from_bytes(left[position : position + 4])
    assert set(names) == {b"IHDR", b"IDAT", b"IEND"}
    assert Image.open(BytesIO(left)).info == {}


def test_what_hides_behind_transparency_is_gone() -> None:
    layered = page_of(LINES).convert("RGBA")
    hidden = np.asarray(layered).copy()
    hidden[90:160, :, 3] = 0
    seen = read_picture(png(Image.fromarray(hidden)), Kind.PNG)
    assert seen.text.splitlines() == [LINES[0], LINES[2]]
    left = np.asarray(Image.open(BytesIO(cover(png(Image.fromarray(hidden)), Kind.PNG, []))))
    assert (left[90:160] == 255).all()


@pytest.mark.parametrize("turn", range(4))
def test_a_face_is_refused_whichever_way_up(turn: int) -> None:
    assert why(png(with_part(np.ascontiguousarray(np.rot90(face(), turn)), 600, 300))) is Why.FACE


def test_a_face_is_found_where_it_is() -> None:
    (box, *_) = faces(np.asarray(with_part(face(), 600, 300).convert("L")))
    assert 600 <= box[0] < box[2] <= 920
    assert 300 <= box[1] < box[3] <= 620


def clouds(width: int, height: int) -> np.ndarray:
    rough = np.random.default_rng(1).normal(128, 40, (height // 4, width // 4))
    return cv2.resize(rough, (width, height), interpolation=cv2.INTER_CUBIC).clip(0, 255).astype(np.uint8)


@pytest.mark.parametrize(("width", "height"), [(320, 240), (128, 160)])
def test_a_photograph_is_refused_also_a_small_one(width: int, height: int) -> None:
    assert why(png(with_part(clouds(width, height), 600, 300))) is Why.PHOTO


def test_a_speck_of_a_photograph_is_covered() -> None:
    data = png(with_part(clouds(48, 48), 608, 320))
    left = np.asarray(Image.open(BytesIO(cover(data, Kind.PNG, read_picture(data, Kind.PNG).doubtful))).convert("L"))
    assert not left[320:368, 608:656].any()


def test_handwriting_is_refused() -> None:
    page = page_of(LINES)
    pen = ImageDraw.Draw(page)
    wave = [0, -18, 9, 14, -22, 16, -6, 20, -14, 3]
    for row in (300, 400):
        for word in range(9):
            start = 40 + word * 104
            pen.line([(start + i * 8, row + wave[(i * (word + 3)) % 10]) for i in range(10)], fill="black", width=3)
    assert why(png(page)) in (Why.UNREAD_MARKS, Why.NO_TEXT)


def test_a_few_marks_are_covered() -> None:
    page = page_of(LINES)
    ImageDraw.Draw(page).ellipse((700, 400, 740, 430), outline="black", width=3)
    (box,) = read_picture(png(page), Kind.PNG).doubtful
    assert box[0] <= 702
    assert box[2] >= 738


def test_lines_of_a_form_are_no_marks() -> None:
    page = page_of(LINES)
    for y in (20, 90, 155, 220):
        ImageDraw.Draw(page).line((10, y, 990, y), fill="black", width=2)
    assert list(read_picture(png(page), Kind.PNG).doubtful) == []


def animated() -> bytes:
    pages = [page_of(LINES), page_of(["Another page"])]
    return png(pages[0], save_all=True, append_images=pages[1:])


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (png(Image.new("RGB", (400, 300), "white")), Why.NO_TEXT),
        (animated(), Why.ANIMATED),
        (png(page_of(LINES))[:2000], Why.DAMAGED),
        (png(Image.new("1", (9000, 9000))), Why.TOO_LARGE),
    ],
    ids=["blank", "animated", "damaged", "too large"],
)
def test_what_cannot_be_read_is_refused(data: bytes, expected: Why) -> None:
    assert why(data) is expected


@pytest.mark.parametrize(
    ("declared", "data"),
    [
        ("image/png", png(page_of(LINES)) + docx()),
        ("image/jpeg", jpeg(page_of(LINES)) + docx()),
        ("image/png", jpeg(page_of(LINES))),
        ("image/jpeg", b"GIF89a" + jpeg(page_of(LINES))),
    ],
    ids=["png and zip", "jpeg and zip", "jpeg as png", "gif before jpeg"],
)
def test_two_files_in_one_are_refused(declared: str, data: bytes) -> None:
    with pytest.raises(UnreadableError) as refused:
        kind_of(declared, data)
    assert refused.value.why is Why.OTHER_TYPE
