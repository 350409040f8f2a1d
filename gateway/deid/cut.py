r"""Words and numbers that a format cuts to pieces: runs of text documents and drawings, boxes of forms.

A reader sees one number in ``523</tspan><tspan>-84-1097``, in RTF's ``523-{\b 84}-1097`` and in
``|5|2|3|8|4|1|0|9|7|``.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from gateway.deid.normalize import Edit, View, edited

# Tags only, without a tab or a line's break, which part words: of SVG where they move nothing, of OpenDocument, and of
# C-CDA's narrative. Those of HTML are seen through elsewhere (``emphasis``).
_WORDS = r"</?(?:(?:svg:)?tspan|text:span|content)(?!\s[^<>]{0,200}?\b(?:x|y|dx|dy)\s?=)(?:\s[^<>]{0,200})?>"
# From one run to the next in Office Open XML (ISO/IEC 29500-1, 17.3.2, 18.4.4 and 21.1.2.3), with its properties.
_RUN = (
    r"</(?P<of>w:|a:|)t>\s{0,80}</(?P=of)r>\s{0,80}"
    r"(?:<w:(?:proofErr|bookmarkStart|bookmarkEnd)\b[^<>]{0,200}>\s{0,80}){0,9}+"
    r"<(?P=of)r(?:\s[^<>]{0,200})?>\s{0,80}"
    r"(?:<(?P=of)rPr(?:\s[^<>]{0,200})?(?:/>|>(?:\s{0,80}<(?!/?(?P=of)r(?:Pr)?\b)[^<>]{1,200}>){0,40}\s{0,80}</(?P=of)rPr>)\s{0,80})?"
    r"<(?P=of)t(?:\s[^<>]{0,60})?>"
)
_BREAKS = re.compile(rf"(?<=[\w/.()+-])(?:{_RUN}|(?:{_WORDS}){{1,8}})(?=[\w/.()+-])")
_RUNS = re.compile(rf"{_RUN}|</text:span><text:span(?:\s[^<>]{{0,200}})?>")

_IS_RTF = "{\\rtf"
# Rich Text Format 1.9.1: characters of code pages and of Unicode with what stands for them elsewhere, control words and
# symbols, groups. A line's end in the file is none of the text.
_RTF = re.compile(
    r"\\(?:'(?P<byte>[0-9A-Fa-f]{2})|u(?P<code>-?\d{1,5})[ ]?(?:\?|\\'[0-9A-Fa-f]{2})?"
    r"|(?P<word>[a-z]{1,32})(?:-?\d{1,10})?[ ]?|(?P<symbol>[^a-z]))|[{}]|\r?\n"
)
_RTF_CHARACTER = re.compile(r"\\(?:'|u-?\d|[^a-z])")
_RTF_WORDS = {**dict.fromkeys(("par", "line", "sect", "page", "row"), "\n"), **dict.fromkeys(("tab", "cell"), "\t")}
_RTF_WORDS |= {"emdash": "-", "endash": "-", "lquote": "'", "rquote": "'"}
_RTF_SYMBOLS = {"~": " ", "_": "-", "{": "{", "}": "}", "\\": "\\"}

# Boxes of a form, one character each, as tables and OCR have them: |J|O|H|N|, [5][2][3]. Letters are block letters.
# Digits may be scores, each its own, where no label says that they are one number.
_BOXES = re.compile(
    "|".join(
        rf"{before}(?:[A-Z](?:{between}[A-Z]){{3,40}}|[A-Z\d](?:{between}[A-Z\d/.-]){{5,40}}){behind}"
        for before, between, behind in (
            (r"(?<![\w|])(?:\|[ ]?)?", r"[ ]?[|\u2502][ ]?", r"(?:[ ]?\|)?(?![\w|])"),
            (r"(?<![\w\]])\[", r"\][ ]?-?[ ]?\[", r"\](?![\w\[])"),
        )
    )
)
_MARKS_OF_BOXES = re.compile(r"[ |\u2502\[\]]+")
_LABELS = (
    "SSN|SS|social[ ]security|birth|birth[ ]?date|DOB|date[ ]of[ ]\\w+|MRN|medical[ ]record|(?:tele)?phone|tel|fax"
    "|account|acct|member|subscriber|insured|policy|medicare|medicaid|NPI|license|licence"
)
_OF_NUMBERS = "security|number|no|id|code"
_LABEL = re.compile(
    rf"(?i:\b(?:(?:{_LABELS})(?:[ ](?:{_OF_NUMBERS}))?|(?:patient|record|zip|postal)[ ](?:{_OF_NUMBERS}))\b"
    r"(?:[ ]?\([^()\n]{0,30}\))?)[^\w]{0,12}\Z"
)
_BEFORE_BOXES = 80  # characters in which a label may stand
_LEAST_DIFFERENT = 3
_WORD = re.compile(r"\w\w|[\d/.()+-]{2}")


@dataclass(frozen=True, slots=True)
class Joined:
    """A text as it reads, with the places in it where something was left out between two characters of a word."""

    view: View = field(repr=False)
    joints: Sequence[int]

    def is_whole(self, start: int, end: int) -> bool:
        """Say whether what stands there was cut to pieces."""
        at = bisect_right(self.joints, start)
        return at < len(self.joints) and self.joints[at] < end


def joined(text: str, *, is_rtf: bool = False) -> Joined | None:
    """Give the text with its words in one piece; None where none is cut. ``is_rtf``: it is part of such a file."""
    edits = list(_edits(text, is_rtf=is_rtf))
    if not edits:
        return None
    view = edited(text, edits)
    joints = tuple(at for at in _places(edits) if at > 0 and _WORD.match(view.text, at - 1))
    return Joined(view, joints) if joints else None


def in_one_piece(value: str) -> str:
    """Give a value of a text document as it reads, if nothing is lost by it.

    Where a run ends within a word says nothing. Boxes stay, and tags that may have a meaning of their own.
    """
    plain = value
    if "</" in value:
        plain = _RUNS.sub("", value)
    elif "{\\" in value and value.count("{") == value.count("}") and not _RTF_CHARACTER.search(value):
        plain = _RTF.sub(_of_rtf, value)
    return value if any(mark in plain for mark in "<{\\") else plain


def _edits(text: str, *, is_rtf: bool) -> Iterator[Edit]:
    """Give what is left out or reads otherwise, in order."""
    if is_rtf or _IS_RTF in text:
        for match in _RTF.finditer(text):
            yield *match.span(), _of_rtf(match)
        return
    breaks = [(*match.span(), "") for match in _BREAKS.finditer(text)] if "<" in text else []
    has_boxes = any(mark in text for mark in ("|", "\u2502", "]["))
    boxes = [edit for match in _BOXES.finditer(text) for edit in _of_boxes(match)] if has_boxes else []
    yield from sorted([*breaks, *boxes])


def _of_rtf(match: re.Match[str]) -> str:
    if match["byte"]:
        return bytes.fromhex(match["byte"]).decode("cp1252", "replace")
    if match["code"]:
        character = chr(int(match["code"]) % 0x10000)
        return character if character.isprintable() else " "
    if match["symbol"]:
        return _RTF_SYMBOLS.get(match["symbol"], "")
    return _RTF_WORDS.get(match["word"] or "", "")


def _of_boxes(match: re.Match[str]) -> Iterator[Edit]:
    """Give the borders of boxes; none of what counts up, as references and heads do, or says one thing or the other."""
    shown = _MARKS_OF_BOXES.sub("", match.group())
    if shown in "0123456789" or shown in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" or len({*shown}) < _LEAST_DIFFERENT:
        return
    text, start = match.string, match.start()
    if not shown.isalpha() and _LABEL.search(text, max(0, start - _BEFORE_BOXES), start) is None:
        return
    for border in _MARKS_OF_BOXES.finditer(match.string, *match.span()):
        is_outer = border.start() == match.start() or border.end() == match.end()
        yield *border.span(), " " if is_outer else ""


def _places(edits: Iterable[Edit]) -> Iterator[int]:
    """Give where the edits have come to stand, before and behind what they put in."""
    moved = 0
    for start, end, shown in edits:
        yield start + moved
        if shown:
            yield start + moved + len(shown)
        moved += len(shown) - (end - start)
