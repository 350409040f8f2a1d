"""A view of a text in which identifiers cannot hide, with the way back to the original's offsets.

Undone are zero-width characters, soft hyphens, full-width and look-alike letters, combining marks, HTML entities,
percent-encoding, escapes of JSON, HL7, git and Markdown, letters or digits that are spaced out, the zero bytes of wide
text that was read as bytes, UTF-8 that was read as Windows-1252, a terminal's colours, and what emphasises a part of a
number in HTML.
"""

from __future__ import annotations

import html
import re
import sys
import unicodedata
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote_to_bytes

from gateway.deid.folding import INVISIBLE, LOOKALIKES, TYPOGRAPHIC

ESCAPING = "\\&%<\x00\x1b"  # without one of these a text of ASCII has no escapes
_ESCAPES = {"n": "\n", "r": "\n", "t": "\t", '"': '"', "/": "/", "\\": "\\", "b": " ", "f": "\n"}
# Numbers also without the mark at their end, as browsers read them.
_ENTITY = re.compile(r"&(?:#\d{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[a-zA-Z][a-zA-Z0-9]{1,30};)")
# Those of JavaScript (\u{4d}) and of Python (\U0000004d) beside those of JSON.
_JSON_ESCAPE = re.compile(
    r'\\(?:U[0-9a-fA-F]{8}|u(?:\{[0-9a-fA-F]{1,6}\}|[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|[0-9a-fA-F]{4})|["\\/bfnrt])'
)
# Bytes as programs write them, in UTF-8 or Latin-1: Mu\\xc3\\xb1oz, Mu\\xf1oz. A database's \\x4d6172… is hexadecimal.
_BYTES = re.compile(r"(?:\\x[0-9a-fA-F]{2})+(?![0-9a-fA-F]{14})")
# Bytes of UTF-8 as git, protobuf and C write them (Mu\303\261oz), and bytes of HL7 (2.10.6: Mu\XC3B1\oz).
_OCTAL = re.compile(r"(?:\\[23][0-7]{2}){2,}")
_HL7_BYTES = re.compile(r"(?<!\\)(?:\\X(?:[0-9a-fA-F]{2})+\\)+")
# An apostrophe within a word as programs write it in quotes: O\'Malley, in SQL O''Malley. Where a string ends is read
# by the same marks, so the view has it as it stands, and only who looks for a name reads it without them.
APOSTROPHE = re.compile(r"(?<=[^\W\d_])(?:\\{1,7}'|'')(?=[^\W\d_])")
# A mark within a word or a number as converters to Markdown escape it (CommonMark 0.31, 2.4): 1961\-03\-14, mia\@x.org.
# Where a letter is escaped too, it is no Markdown: C:\Users\mia\.ssh, HL7's \.br\, TeX.
_MARKDOWN_ESCAPE = re.compile(r"(?<=[\w)])\\(?=[-.@:+()#&,])")
_OF_MARKDOWN = re.compile(r"(?<!\S)[^\s\\]*+(?:\\[^\s\w\\'\"][^\s\\]*+)++(?!\S)")
# UTF-8 that was read as Windows-1252 or Latin-1: JosÃ© NÃºÃ±ez, Oâ€™Brien. Behind Ä and Å, \xa0 is a space of the text,
# and a quotation mark or a dash is one of the text behind each of them where no letter follows.
_QUOTES = "\u201a\u201e\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u2026"
_FURTHER = (
    r"\x80-\xbf\u20ac\u0192\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d\u02dc\u2122\u0161\u203a\u0153\u017e\u0178"
)
_MISREAD = re.compile(
    rf"(?:[\xc2\xc3]|[\xc4\xc5](?!\xa0))(?:[{_FURTHER}]|[{_QUOTES}](?=[^\W\d_]))|\xe2[{_FURTHER}{_QUOTES}]{{2}}"
)
_MISREAD_TIMES = 2
_LAYERS = 4  # escapes of escapes
_PERCENT = re.compile(r"(?:%[0-9a-fA-F]{2})+")
_PERCENT_U = re.compile(r"%u([0-9a-fA-F]{4})")  # as escape() of JavaScript writes it
_BEFORE_A_WORD = "=/+&?;"
# UTF-16 or UTF-32 that was read byte by byte: a zero, or three, behind each letter or before it (RFC 2781). A single
# zero ends a string, and stays.
_WIDE = re.compile(r"(?:[^\x00](?:\x00\x00\x00|\x00)(?!\x00)){4,}|(?:(?:\x00\x00\x00|\x00)[^\x00]){4,}")
_ZERO = "\x00"
# Control sequences of terminals (ECMA-48, 5.4), as logs and tools leave them. Colours and erasing take no place; what
# else they say moves on.
_TERMINAL = re.compile(r"\x1b\[[0-?]{0,40}[ -/]{0,4}[@-~]")
# Emphasis within a number, as a search marks what it found, in HTML and in Markdown: <em>219</em>-<em>09</em>-9999.
# Between two digits the marks of Markdown may be arithmetic: 2**10. Other attributes than these may hold a text.
INLINE = "b|em|i|mark|strong|u|span|font|small"  # tags of HTML about words
_EMPHASIS = re.compile(
    rf"(?<=[\d/.()+-])(?:</?(?:{INLINE})"
    r"(?:[ \t]+(?:class|style|color)=[\"']?[\w#:;-]{0,20}[\"']?)*>){1,8}(?=[\d/.()+-])"
    r"|(?<=\d)(?:\*\*|__|~~|`)(?=[/.-](?:\*\*|__|~~|`)?\d)|(?<=\d[/.-])(?:\*\*|__|~~|`)(?=\d)"
    r"|(?<=(?:\*\*|__|~~)[/.-])(?:\*\*|__|~~)(?=\d)|(?<=`[/.-])`(?=\d)",
    re.IGNORECASE,
)
_EMPHASISED = re.compile(r"[<*_~`]")
# What is "kept" is taken in one go and stays as it is: tried again from each of its characters it took hours.
_SPACED_DIGITS = re.compile(r"(?<![\w.])(?:(?:\d[ \t._\-]{1,3}){4,}\d(?![\w])|(?P<kept>(?:\d[ \t._\-]{1,3}){4,}+))")
# What the two below need in any case, found several times as fast.
_DIGITS_APART = re.compile(r"\d[ \t._\-]{1,3}\d[ \t._\-]{1,3}\d[ \t._\-]{1,3}\d[ \t._\-]{1,3}\d")
_LETTERS_APART = re.compile(r"[ ._\-][^\W\d_][ ._\-][^\W\d_][ ._\-]")
_MARKS = frozenset({"Mn", "Me"})  # those too that Unicode gives no place in an order: a key's cap about a digit, 2⃣
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
# Not P-A-I-K: a rule of its own takes a name that is spelled aloud.
_SPACED_LETTERS = re.compile(
    r"(?<![\w'’.])(?:(?P<kept>[A-Z](?:-[A-Z]){3,}(?![\w'’-]))|(?:[^\W\d_][ ._\-]){3,}[^\W\d_](?![\w'’]))"
)


@dataclass(frozen=True, slots=True)
class View:
    """``text`` as it is read. Character ``i`` of it came from ``starts[i]`` up to ``ends[i]`` of the original."""

    text: str = field(repr=False)
    starts: array[int] | None = field(default=None, repr=False)  # None: the text is the original
    ends: array[int] | None = field(default=None, repr=False)

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Give the original's span of a span of the view; ``start`` < ``end``."""
        if self.starts is None or self.ends is None:
            return start, end
        return self.starts[start], self.ends[end - 1]


Edit = tuple[int, int, str]  # start and end of what reads otherwise, and how it reads


def edited(text: str, edits: Iterable[Edit]) -> View:
    """Give the view of a text after edits, which are sorted and disjoint."""
    pieces: list[str] = []
    starts, ends = array("l"), array("l")
    position = 0
    for start, end, shown in [*edits, (len(text), len(text), "")]:
        pieces += [text[position:start], shown]
        starts.extend(range(position, start))
        ends.extend(range(position + 1, start + 1))
        starts.extend([start] * len(shown))
        ends.extend([end] * len(shown))
        position = end
    return View("".join(pieces), starts, ends)


def normalize(text: str) -> View:
    """Make the view. Linear; a text with nothing to undo is given back as it is."""
    view = View(text)
    if not text.isascii():
        for _ in range(_MISREAD_TIMES if _MISREAD.search(text) else 0):
            view = replace(view, _MISREAD, _reread)
        view = _characters(view)
    for _ in range(_LAYERS):
        before = view.text
        view = _unescaped(view)
        if view.text == before:
            break
    if view.starts is not None and not view.text.isascii():
        view = _characters(view)  # what the escapes hid
    if _ZERO in view.text and _WIDE.search(view.text):
        view = replace(view, _WIDE, None, left_out=_ZERO.__eq__)
    if "\x1b" in view.text and _TERMINAL.search(view.text):
        view = replace(view, _TERMINAL, lambda match: "" if match.group()[-1] in "mK" else " ")
    if _EMPHASISED.search(view.text) and _EMPHASIS.search(view.text):
        view = replace(view, _EMPHASIS, lambda _: "")
    if _DIGITS_APART.search(view.text) and _SPACED_DIGITS.search(view.text):
        view = replace(view, _SPACED_DIGITS, None)
    if _LETTERS_APART.search(view.text) and _SPACED_LETTERS.search(view.text):
        view = replace(view, _SPACED_LETTERS, None)
    return view


def _unescaped(view: View) -> View:
    """Undo one layer of escapes: a link in a link is escaped twice, %2520, and so is a page's text in a page."""
    if "\\X" in view.text and _HL7_BYTES.search(view.text):
        view = replace(view, _HL7_BYTES, lambda match: text_of_bytes(match.group().replace("\\", "").replace("X", "")))
    if "\\" in view.text and _OCTAL.search(view.text):
        view = replace(view, _OCTAL, _of_octal)
    if "\\" in view.text and _JSON_ESCAPE.search(view.text):
        view = replace(view, _JSON_ESCAPE, _unescape)
    if "\\" in view.text and (escapes := set(_markdown_escapes(view.text))):
        view = replace(view, _MARKDOWN_ESCAPE, lambda match: "" if match.start() in escapes else None)
    if "\\x" in view.text and _BYTES.search(view.text):
        view = replace(view, _BYTES, lambda match: text_of_bytes(match.group().replace("\\x", "")))
    if "&" in view.text and _ENTITY.search(view.text):
        view = replace(view, _ENTITY, lambda match: html.unescape(match.group())[:2])
    if "%" in view.text and _PERCENT.search(view.text):
        view = replace(view, _PERCENT, _unquote)
    if "%u" in view.text and _PERCENT_U.search(view.text):
        view = replace(view, _PERCENT_U, lambda match: _character(match[1]))
    return view


def _of_octal(match: re.Match[str]) -> str | None:
    raw = bytes(int(digits, 8) for digits in match.group()[1:].split("\\"))
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return text if all(map(is_of_text, text)) else None


def _reread(match: re.Match[str]) -> str | None:
    raw = b"".join(c.encode("latin-1" if ord(c) <= 0xFF else "cp1252") for c in match.group())
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None


def _markdown_escapes(text: str) -> Iterator[int]:
    """Give where Markdown escapes a mark."""
    for run in _OF_MARKDOWN.finditer(text) if _MARKDOWN_ESCAPE.search(text) else ():
        yield from (match.start() for match in _MARKDOWN_ESCAPE.finditer(text, *run.span()))


def text_of_bytes(digits: str) -> str | None:
    """Read bytes, in hexadecimal digits, as UTF-8 or else as Latin-1; None where they are no text."""
    raw = bytes.fromhex(digits)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError:
        text = raw.decode("latin-1")
    return text if all(c.isspace() or is_of_text(c) for c in text) else None


def is_of_text(character: str) -> bool:
    """Say whether a character may stand in a text: spaces that do not break and soft hyphens are not "printable"."""
    return (
        character.isprintable()
        or character in "\n\r\t"
        or (not character.isascii() and (character.isspace() or character in INVISIBLE))
    )


def _unescape(match: re.Match[str]) -> str:
    body = match.group()[1:]
    if body[0] not in "uU":
        return _ESCAPES[body]
    if body[0] == "U" or body[1] == "{":
        return _character(body[1:].strip("{}"))
    if len(body) > 5:
        high, low = int(body[1:5], 16), int(body[7:11], 16)
        return chr(0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00))
    return _character(body[1:5])


def _character(digits: str) -> str:
    code = int(digits, 16)
    return " " if 0xD800 <= code <= 0xDFFF or code > sys.maxunicode else chr(code)


def _unquote(match: re.Match[str]) -> str | None:
    raw = unquote_to_bytes(match.group())
    try:
        decoded = raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1") if _is_letter_of_latin_1(match, raw) else None
    return decoded if all(map(is_of_text, decoded)) else None


def _is_letter_of_latin_1(match: re.Match[str], raw: bytes) -> bool:
    """Say whether bytes are a letter within a word, as older pages escape it: Mu%F1oz. 98%ED is no such."""
    before = match.string[max(0, match.start() - 1) : match.start()]
    behind = match.string[match.end() : match.end() + 1]
    return (
        len(raw) == 1
        and raw.decode("latin-1").isalpha()
        and (before.isalpha() or (before in _BEFORE_A_WORD and behind.isalpha()))
    )


def _characters(view: View) -> View:
    """Undo what single characters hide; those of ASCII hide nothing."""
    text = view.text
    made: list[str] = []
    starts, ends = array("l"), array("l")
    latin_near: list[bool] | None = None
    position = 0
    for odd in _NOT_ASCII.finditer(text):
        index, character = odd.start(), odd.group()
        _keep(view, position, index, made, starts, ends)
        position = index + 1
        if character in INVISIBLE:
            continue
        start, end = view.original(index, index + 1)
        if unicodedata.combining(character) or unicodedata.category(character) in _MARKS:
            if ends and ends[-1] == start:
                ends[-1] = end  # it belongs to its letter: what ends with the letter ends behind it
            continue
        shown = TYPOGRAPHIC.get(character, character)
        if character in LOOKALIKES:
            latin_near = latin_near or _near_latin(text)
            shown = LOOKALIKES[character] if latin_near[index] else shown
        if shown == character:
            shown = unicodedata.normalize("NFKC", character)
            if not shown or shown.isspace():
                shown = " "
        made.append(shown)
        starts.extend([start] * len(shown))
        ends.extend([end] * len(shown))
    _keep(view, position, len(text), made, starts, ends)
    return View("".join(made), starts, ends)


def _keep(view: View, start: int, end: int, made: list[str], starts: array[int], ends: array[int]) -> None:
    """Take a stretch over as it is."""
    made.append(view.text[start:end])
    if view.starts is None or view.ends is None:
        starts.extend(range(start, end))
        ends.extend(range(start + 1, end + 1))
    else:
        starts.extend(view.starts[start:end])
        ends.extend(view.ends[start:end])


def _near_latin(text: str) -> list[bool]:
    """Say for each character whether its word holds a Latin letter or a digit as well."""
    near = [False] * len(text)
    for match in re.finditer(r"[^\W_]+", text):
        mixed = any(c.isascii() for c in match.group())
        if mixed or len(match.group()) == 1:
            for index in range(*match.span()):
                near[index] = True
    return near


def _separates(character: str) -> bool:
    return not character.isalnum()


def replace(
    view: View,
    form: re.Pattern[str],
    decode: Callable[[re.Match[str]], str | None] | None,
    *,
    left_out: Callable[[str], bool] = _separates,
) -> View:
    """Replace matches in the view; with ``decode`` None, take those characters out of them that are ``left_out``.

    What ``decode`` gives None for, or is a group called "kept", stays as it is.
    """
    text = view.text
    pieces: list[str] = []
    starts, ends = array("l"), array("l")
    position = 0

    for match in form.finditer(text):
        _keep(view, position, match.start(), pieces, starts, ends)
        position = match.end()
        if decode is None and match.lastgroup != "kept":
            for index in range(*match.span()):
                if not left_out(text[index]):
                    _keep(view, index, index + 1, pieces, starts, ends)
            continue
        decoded = decode(match) if decode is not None else None
        if decoded is None:
            _keep(view, *match.span(), pieces, starts, ends)
            continue
        start, end = view.original(*match.span())
        pieces.append(decoded)
        starts.extend([start] * len(decoded))
        ends.extend([end] * len(decoded))
    _keep(view, position, len(text), pieces, starts, ends)
    return View("".join(pieces), starts, ends)
