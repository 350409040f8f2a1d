"""Pictures of printed text: the words with their places, and the picture with some places covered.

What is not read with confidence is covered as well; a picture that holds more than print is refused. What cannot be
promised stands in docs/media.md.
"""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageOps

from gateway.media.kinds import Kind
from gateway.media.unreadable import UnreadableError, Why

MOST_PIXELS = 40_000_000
_SURE = 60.0  # Tesseract's confidence, 0 to 100, from which a word counts as read
_LEAST_SURE_SHARE = 0.6  # of the words
_EDGE = 28  # difference of neighbouring grey values that is a mark
_MOST_MARKS = 12  # marks outside of all words that are covered; more are handwriting or drawing
_MARKED_SHARE = 0.02  # of the picture
_PRINTED = 0.3  # share of a face's box that words take up
_RULE = 50  # pixels from which a thin mark is a line of a form
_PAD = 3  # pixels around a word
_TILE = 32  # pixels
_PHOTO_TILES = 6  # neighbouring tiles that are a photograph; fewer are specks, and covered
_PHOTO_SHARE = 0.04  # of all tiles, wherever they are
_FACE_SIDE = 900  # pixels of the longer side when faces are looked for

Box = tuple[int, int, int, int]  # left, top, right, bottom


@dataclass(frozen=True, slots=True)
class Print:
    """What was read: ``words`` are (start, end, box) in ``text``; ``doubtful`` is covered whatever it is."""

    text: str
    words: Sequence[tuple[int, int, Box]]
    doubtful: Sequence[Box]


def read_picture(data: bytes, kind: Kind) -> Print:
    """Read a picture. Raises UnreadableError."""
    picture = _opened(data, kind)
    grey = np.asarray(picture.convert("L"))
    words = _recognised(picture)
    # A face that is made of words is a false alarm; every other one refuses.
    if any(_share(face, [word.box for word in words if word.confidence >= _SURE]) < _PRINTED for face in faces(grey)):
        raise UnreadableError(Why.FACE)
    specks = _specks(grey)
    sure = [word for word in words if word.confidence >= _SURE]
    doubtful = [word.box for word in words if word.confidence < _SURE]
    if not sure or len(sure) < _LEAST_SURE_SHARE * len(words):
        raise UnreadableError(Why.NO_TEXT)
    marks = _marks(grey, [word.box for word in words])
    if len(marks) > _MOST_MARKS or sum(map(_area, marks)) > _MARKED_SHARE * grey.size:
        raise UnreadableError(Why.UNREAD_MARKS)
    text, placed, line = "", [], sure[0].line
    for word in sure:
        text += "" if not text else " " if word.line == line else "\n"
        placed.append((len(text), len(text) + len(word.text), word.box))
        text, line = text + word.text, word.line
    return Print(text, placed, [*doubtful, *marks, *specks])


def cover(data: bytes, kind: Kind, boxes: Iterable[Box]) -> bytes:
    """Give the picture as PNG with the boxes black, and nothing but its pixels. Raises UnreadableError."""
    picture = _opened(data, kind)
    pen = ImageDraw.Draw(picture)
    for left, top, right, bottom in boxes:
        pen.rectangle((left - _PAD, top - _PAD, right + _PAD, bottom + _PAD), fill=(0, 0, 0))
    # Made anew from its pixels: no EXIF, XMP, text chunk, colour profile or thumbnail comes along.
    clean = Image.frombytes("RGB", picture.size, picture.tobytes())
    written = BytesIO()
    clean.save(written, "PNG")
    return written.getvalue()


def _opened(data: bytes, kind: Kind) -> Image.Image:
    """Decode, upright and without transparency: what hides behind it is gone."""
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        with Image.open(BytesIO(data), formats=(kind.value.upper(),)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise UnreadableError(Why.TOO_LARGE)
            if getattr(opened, "n_frames", 1) != 1 or getattr(opened, "is_animated", False):
                raise UnreadableError(Why.ANIMATED)
            opened.load()
            upright = ImageOps.exif_transpose(opened)
    except UnreadableError:
        raise
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        raise UnreadableError(Why.TOO_LARGE) from None
    except (OSError, ValueError, SyntaxError, MemoryError):
        raise UnreadableError(Why.DAMAGED) from None
    layered = upright.convert("RGBA")
    paper = Image.new("RGBA", layered.size, (255, 255, 255, 255))
    return Image.alpha_composite(paper, layered).convert("RGB")


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    confidence: float
    box: Box
    line: tuple[str, str, str]


def _recognised(picture: Image.Image) -> list[_Word]:
    """Have Tesseract read the picture over pipes: nothing is written to a disk."""
    raw = BytesIO()
    picture.save(raw, "PNG", compress_level=1)
    try:
        done = subprocess.run(
            ["tesseract", "stdin", "stdout", "-l", "eng", "--dpi", "150", "--psm", "3", "tsv"],  # noqa: S607
            input=raw.getvalue(),
            capture_output=True,
            check=False,
        )
    except FileNotFoundError:
        raise UnreadableError(Why.NOT_INSTALLED) from None
    if done.returncode != 0:
        raise UnreadableError(Why.NOT_INSTALLED if b"traineddata" in done.stderr else Why.DAMAGED)
    rows = csv.DictReader(StringIO(done.stdout.decode("utf-8")), delimiter="\t", quoting=csv.QUOTE_NONE)
    found = []
    for row in rows:
        text = (row["text"] or "").strip()
        if row["level"] != "5" or not text:
            continue
        left, top = int(row["left"]), int(row["top"])
        box = (left, top, left + int(row["width"]), top + int(row["height"]))
        found.append(_Word(text, float(row["conf"]), box, (row["block_num"], row["par_num"], row["line_num"])))
    return found


def faces(grey: Any) -> Iterator[Box]:
    """Give what looks like a face in any of the four directions."""
    scale = min(1.0, _FACE_SIDE / max(grey.shape))
    small = cv2.resize(grey, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA) if scale < 1 else grey
    folder = Path(cv2.__file__).parent / "data"
    for name in ("haarcascade_frontalface_alt2.xml", "haarcascade_profileface.xml"):
        finder = cv2.CascadeClassifier(str(folder / name))
        for turn in range(4):
            turned = np.ascontiguousarray(np.rot90(small, turn))
            for left, top, width, height in finder.detectMultiScale(
                turned, scaleFactor=1.1, minNeighbors=5, minSize=(36, 36)
            ):
                where = np.zeros(turned.shape, np.uint8)
                where[top : top + height, left : left + width] = 1
                rows, columns = np.nonzero(np.rot90(where, -turn))
                corners = (columns.min(), rows.min(), columns.max() + 1, rows.max() + 1)
                at_left, at_top, at_right, at_bottom = (int(corner / scale) for corner in corners)
                yield at_left, at_top, at_right, at_bottom


def _area(box: Box) -> int:
    return max(0, box[2] - box[0]) * max(0, box[3] - box[1])


def _share(box: Box, words: Iterable[Box]) -> float:
    """Give the share of a box that words take up."""
    common = (
        (max(box[0], word[0]), max(box[1], word[1]), min(box[2], word[2]), min(box[3], word[3])) for word in words
    )
    return sum(map(_area, common)) / max(1, _area(box))


def _specks(grey: Any) -> list[Box]:
    """Give the tiles whose grey values are spread: print has paper and ink, and little between. Raises UnreadableError.

    Many of them, or several beside each other, are a photograph.
    """
    rows, columns = grey.shape[0] // _TILE, grey.shape[1] // _TILE
    if not rows or not columns:
        return []
    tiles = grey[: rows * _TILE, : columns * _TILE].reshape(rows, _TILE, columns, _TILE).swapaxes(1, 2)
    flat = tiles.reshape(rows * columns, _TILE * _TILE).astype(np.int16)
    low, high = np.percentile(flat, 2, axis=1), np.percentile(flat, 98, axis=1)
    span = (high - low)[:, None]
    between = ((flat > low[:, None] + span * 0.2) & (flat < high[:, None] - span * 0.2)).mean(axis=1)
    spread = ((high - low > 24) & (between > 0.35)).reshape(rows, columns).astype(np.uint8)
    count, _, stats, _ = cv2.connectedComponentsWithStats(spread, connectivity=8)
    if spread.mean() > _PHOTO_SHARE or any(area >= _PHOTO_TILES for *_, area in stats[1:count].tolist()):
        raise UnreadableError(Why.PHOTO)
    return [
        ((column - 1) * _TILE, (row - 1) * _TILE, (column + 2) * _TILE, (row + 2) * _TILE)
        for row, column in np.argwhere(spread).tolist()
    ]


def _marks(grey: Any, words: Iterable[Box]) -> list[Box]:
    """Give the boxes of what is to be seen outside of all words, lines of forms and specks left out."""
    kernel = np.ones((3, 3), np.uint8)
    seen = (cv2.morphologyEx(grey, cv2.MORPH_GRADIENT, kernel) >= _EDGE).astype(np.uint8)
    flat, upright = (
        cv2.morphologyEx(seen, cv2.MORPH_OPEN, np.ones(shape, np.uint8)) for shape in ((1, _RULE), (_RULE, 1))
    )
    rules = cv2.max(flat, upright)
    seen[cv2.dilate(rules, np.ones((5, 5), np.uint8)) > 0] = 0
    for left, top, right, bottom in words:
        seen[max(0, top - 5) : bottom + 6, max(0, left - 5) : right + 6] = 0
    joined = cv2.dilate(seen, np.ones((3, 5), np.uint8))
    count, _, stats, _ = cv2.connectedComponentsWithStats(joined, connectivity=8)
    found = []
    for left, top, width, height, area in stats[1:count].tolist():
        if area >= 40 and height >= 8 and width >= 6:
            found.append((left, top, left + width, top + height))
    return found
