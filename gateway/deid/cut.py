r"""Words and numbers that a format cuts to pieces: runs of text documents and drawings, boxes of forms, folded lines.

A reader sees one number in ``523</tspan><tspan>-84-1097``, in RTF's ``523-{\b 84}-1097``, in
``|5|2|3|8|4|1|0|9|7|`` and on a line of a calendar that goes on behind a line break and a space.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from gateway.deid.normalize import Edit, View, edited

# Marked-up text that reads as its words do: Office Open XML (ISO/IEC 29500-1), OpenDocument, SVG's lines, C-CDA's
# narrative. HTML is seen through elsewhere (``emphasis``). White space between tags is none of an office document's.
_IS_RUNS = re.compile(r"<(?:[wa]:t|text:span|(?:svg:)?tspan|content|r><t)[\s>]|</t></r>")
_TAG = re.compile(
    r"</(?:[wa]:p|text:p)>\s{0,80}</(?P<cell>[wa]:tc|table:table-cell)>"
    r"|</?(?P<name>[wa]:[A-Za-z]{1,30}|text:[a-z-]{1,30}|(?:svg:)?tspan|content|si|r(?=>)|t|rPr)"
    r"(?:(?<=<rPr)>(?:\s{0,80}<[A-Za-z][^<>]{0,200}/>){0,20}\s{0,80}</rPr|(?P<held>\s[^<>]{0,400})?/?)>"
)
_ENDS = {
    **dict.fromkeys(("w:p", "a:p", "text:p", "text:h", "si", "w:br", "w:cr", "a:br", "text:line-break"), "\n"),
    **dict.fromkeys(("w:tc", "a:tc", "w:tab", "w:ptab", "text:tab"), "\t"),
    "text:s": " ",
}
_MOVES = re.compile(r"\b(?:x|y|dx|dy)\s?=")
_TEXT_BEGINS = re.compile(r"<[wa]:t[\s>]")
_INDENT = re.compile(r"\s{1,200}(?=<)")
# From one run to the next, with its properties: nothing is lost with it.
_RUN = (
    r"</(?P<of>w:|a:|)t>\s{0,80}</(?P=of)r>\s{0,80}"
    r"(?:<w:(?:proofErr|bookmarkStart|bookmarkEnd)\b[^<>]{0,200}>\s{0,80}){0,9}+"
    r"<(?P=of)r(?:\s[^<>]{0,200})?>\s{0,80}"
    r"(?:<(?P=of)rPr(?:\s[^<>]{0,200})?(?:/>|>(?:\s{0,80}<(?!/?(?P=of)r(?:Pr)?\b)[^<>]{1,200}>){0,40}\s{0,80}</(?P=of)rPr>)\s{0,80})?"
    r"<(?P=of)t(?:\s[^<>]{0,60})?>"
)
_STYLE = r"(?:\s(?:class|style|styleCode|text:style-name|fill|font-[a-z]{1,12})=[\"'][^<>\"']{0,100}[\"']){0,5}"
_RUNS = re.compile(_RUN)
_SPANS = re.compile(rf"</(?P<name>text:span|tspan|content)>(?P<gap>\s{{0,80}})<(?P=name){_STYLE}>")

_IS_RTF = re.compile(r"\{\\rtf\d\s{0,2}\\[a-z]")
# Rich Text Format 1.9.1: characters of code pages and of Unicode with what stands for them elsewhere, control words and
# symbols, groups. A line's end in the file is none of the text.
_RTF = re.compile(
    r"\\(?:'(?P<byte>[0-9A-Fa-f]{2})|u(?P<code>-?\d{1,5})[ ]?(?:\?|\\'[0-9A-Fa-f]{2})?"
    r"|(?P<word>[a-z]{1,32})(?:-?\d{1,10})?[ ]?|(?P<symbol>[^a-z]))|[{}]|\r?\n"
)
_RTF_CHARACTER = re.compile(r"\\(?:'|u-?\d|[^a-z])")
_RTF_WORDS = {**dict.fromkeys(("par", "line", "sect", "page", "row"), "\n"), **dict.fromkeys(("tab", "cell"), "\t")}
_RTF_WORDS |= {"emdash": "-", "endash": "-", "lquote": "'", "rquote": "'"}
# Control words of text, its fonts and its pages. Others stay to be read: a path may stand where one does.
_CONTROLS = re.compile(
    r"(?:[{}\s]|\\(?:\*|(?:rtf|ansi|ansicpg|deff|adeff|deflang|fonttbl|f|fs|fnil|froman|fswiss|fmodern|fscript|fbidi|fcharset|fprq"
    r"|colortbl|red|green|blue|stylesheet|info|author|title|operator|creatim|revtim|generator|viewkind|uc|paperw|paperh|marg[lrtb]"
    r"|pard?|plain|b|i|ul|ulnone|strike|sub|super|nosupersub|cf|cb|highlight|kerning|q[clrj]|li|ri|fi|lin|rin|s[abl]|slmult|tx"
    r"|tab|line|page|sectd?|cell|row|trowd|intbl|cellx|trgaph|itap|widctlpar|nowidctlpar|wrapdefault|aspalpha|aspnum|faauto"
    r"|adjustright|lang|langfe|langnp|alang|rtlch|ltrch|fcs|af|afs|loch|hich|dbch|cgrid|(?:ins|char|para?)?rsid)"
    r"(?![a-z])(?:-?\d{1,10})?[ ]?))+"
)
_RTF_SYMBOLS = {"~": " ", "_": "-", "{": "{", "}": "}", "\\": "\\"}

# Lines of calendars, cards and directories are folded, within a word too (RFC 5545, 3.1; RFC 6350, 3.2; RFC 2849).
_IS_FOLDED = re.compile(r"^(?:BEGIN:V[A-Z]{3,20}[ \t]*\r?$|dn:{1,2} ?\S)", re.MULTILINE)
_FOLDED_END = re.compile(r"^END:V[A-Z]{3,20}", re.MULTILINE)
_FOLD = re.compile(r"\r?\n[ \t]")

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
_IN_LINE = re.compile(r"[^\n\t]+")
_GROUP_BEGINS = re.compile(r"\{(?:\\[a-z]{1,32}(?:-?\d{1,10})?[ ]?){1,9}\Z")
_LONGEST_MARK = 100
_BEFORE_BOXES = 80  # characters in which a label may stand
_LEAST_DIFFERENT = 3
_WORD = re.compile(r"\w\w|[\d/.()+-]{2}")


@dataclass(frozen=True, slots=True)
class Joined:
    """A text as it reads. ``joints`` are the places in it where something was left out between a word's characters.

    ``of_document``: it is one that is written in such pieces, and reads so throughout.
    """

    view: View = field(repr=False)
    joints: Sequence[int]
    of_document: bool

    def counts(self, start: int, end: int) -> bool:
        """Say whether what is found there is more than what is found in the text as it stands."""
        at = bisect_right(self.joints, start)
        return self.of_document or (at < len(self.joints) and self.joints[at] < end)

    def places(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Give where it stands in ``text``: in each line and cell by itself, and with the marks of its own group."""
        for part in _IN_LINE.finditer(self.view.text, start, end) if self.of_document else ():
            yield _with_group(text, *self.view.original(*part.span()))
        if not self.of_document:
            yield self.view.original(start, end)


def _with_group(text: str, start: int, end: int) -> tuple[int, int]:
    """Give a place in RTF with the other mark of a group of which it has one."""
    opened, closed = text.count("{", start, end), text.count("}", start, end)
    if opened < closed:
        mark = _GROUP_BEGINS.search(text, max(0, start - _LONGEST_MARK), start)
        return (start, end) if mark is None else (mark.start(), end)
    return (start, end + 1) if closed < opened and text.startswith("}", end) else (start, end)


def joined(text: str, *, is_rtf: bool = False) -> Joined | None:
    """Give the text with its words in one piece; None where none is cut. ``is_rtf``: it is part of such a file."""
    rtf = list(_of_files(text)) if "{\\rtf" in text else list(_of_file(text, 0)) if is_rtf else []
    of_tags = "<" in text and _IS_RUNS.search(text) is not None
    folds = [] if rtf else list(_folds(text))
    of_document = bool(rtf or folds) or of_tags
    edits = rtf or folds or list(_edits(text, has_tags=of_tags))
    if not edits:
        return None
    view = edited(text, edits)
    joints = tuple(at for at in _places(edits) if at > 0 and _WORD.match(view.text, at - 1))
    return Joined(view, joints, of_document) if joints or of_document else None


def folded(text: str) -> range:
    """Give the part of a text whose lines are folded: a calendar, a card or a directory. It may be empty."""
    begins = _IS_FOLDED.search(text) if "BEGIN:V" in text or "dn:" in text else None
    if begins is None:
        return range(0)
    ends = [end.start() for end in _FOLDED_END.finditer(text, begins.end())]
    return range(begins.end(), ends[-1] if ends else len(text))


def unfolded(value: str) -> str:
    """Give a value from such lines in one piece."""
    return _FOLD.sub("", value)


def controls(text: str) -> tuple[tuple[int, int], ...]:
    """Give where a text that is RTF holds control words, sorted; none where it is none."""
    if "{\\rtf" not in text or (begins := _IS_RTF.search(text)) is None:
        return ()
    return tuple(match.span() for match in _CONTROLS.finditer(text, begins.start()))


def without_controls(start: int, end: int, controls: Sequence[tuple[int, int]]) -> tuple[int, int] | None:
    """Give a place without the control words at its ends; None where nothing is left. ``par`` is nobody's name."""
    at = bisect_right(controls, start, key=lambda one: one[1])
    while at < len(controls) and controls[at][0] <= start < end:
        start = controls[at][1]
        at += 1
    at = bisect_left(controls, end, key=lambda one: one[0]) - 1
    if at >= 0 and controls[at][1] >= end:
        end = controls[at][0]
    return (start, end) if start < end else None


def in_one_piece(value: str) -> str:
    """Give a value of a text document as it reads, if nothing is lost by it.

    Where a run ends within a word says nothing. Boxes stay, and tags that may have a meaning of their own.
    """
    plain = value
    if "</" in value:
        plain = _SPANS.sub(r"\g<gap>", _RUNS.sub("", value))
    elif "{\\" in value and value.count("{") == value.count("}") and not _RTF_CHARACTER.search(value):
        plain = _RTF.sub(_of_rtf, value)
    return value if any(mark in plain for mark in "<{\\") else plain


def _folds(text: str) -> Iterator[Edit]:
    place = folded(text)
    for fold in _FOLD.finditer(text, place.start, place.stop) if place else ():
        yield *fold.span(), ""


def _of_files(text: str) -> Iterator[Edit]:
    """Give what reads otherwise in the files of RTF that a text holds; what stands about them stays."""
    position = 0
    while (begins := _IS_RTF.search(text, position)) is not None:
        position = begins.start()
        for edit in _of_file(text, position):
            yield edit
            position = edit[1]


def _of_file(text: str, start: int) -> Iterator[Edit]:
    """Give what reads otherwise in a file of RTF, up to the end of its group."""
    depth = 0
    for match in _RTF.finditer(text, start):
        yield *match.span(), _of_rtf(match)
        depth += {"{": 1, "}": -1}.get(match.group(), 0)
        if depth == 0 and match.group() == "}":
            return


def _edits(text: str, *, has_tags: bool) -> Iterator[Edit]:
    """Give what is left out or reads otherwise where no file of RTF is, in order."""
    tags = [_of_tag(match) for match in _TAG.finditer(text)] if has_tags else []
    has_boxes = any(mark in text for mark in ("|", "\u2502", "]["))
    boxes = [edit for match in _BOXES.finditer(text) for edit in _of_boxes(match)] if has_boxes else []
    position = 0
    for start, end, shown in sorted([*tags, *boxes]):
        if start >= position:
            yield start, end, shown
            position = end


def _of_tag(match: re.Match[str]) -> Edit:
    start, end = match.span()
    name, tag = match["name"] or match["cell"], match.group()
    of_office = name[:2] in ("w:", "a:") or name in ("r", "rPr", "t", "si")
    indent = _INDENT.match(match.string, end) if of_office and not _TEXT_BEGINS.match(tag) and tag != "<t>" else None
    end = end if indent is None else indent.end()
    if match["cell"]:
        return start, end, "\t"
    if name in _ENDS and (tag.startswith("</") or tag.endswith("/>")):
        return start, end, _ENDS[name]
    moved = name.endswith("tspan") and match["held"] and _MOVES.search(match["held"]) is not None
    return start, end, " " if moved else ""


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
