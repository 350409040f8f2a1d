"""Texts as mail writes them: quoted-printable bodies (RFC 2045, 6.7) and words of headers (RFC 2047, 4.2)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gateway.deid.normalize import Edit, View, edited, text_of_bytes

# "Mu=C3=B1oz", lines that end in the middle of a word, and words of which each letter is quoted are mail's alone;
# "=20" or "=48" may be anything.
_BREAK = r"=[ \t]*\r?\n"
_MORE = rf"(?:{_BREAK})?=[89AB][0-9A-F]"  # a letter may be cut as well
_LETTER = rf"=[CD][0-9A-F]{_MORE}|=E[0-9A-F](?:{_MORE}){{2}}|=F[0-4](?:{_MORE}){{3}}"
_ALL_QUOTED = r"(?:=[2-7][0-9A-F]){6}"
_IS_QUOTED = re.compile(rf"{_LETTER}|{_ALL_QUOTED}|(?<=[^\n]{{50}}){_BREAK}|=3D|quoted-printable", re.IGNORECASE)
_QUOTED = re.compile(rf"{_LETTER}|=[0-9A-F]{{2}}|{_BREAK}", re.IGNORECASE)
_IN_WORD = re.compile(rf"{_LETTER}|=[0-9A-F]{{2}}|_", re.IGNORECASE)
# White space between two words is none of the text.
_WORD = re.compile(r"=\?[\w*-]{2,60}\?[Qq]\?(?P<text>[^?\s]{1,200})\?=(?:\s+(?==\?))?")
_BYTE = re.compile(r"=([0-9A-Fa-f]{2})")


def unquoted(text: str) -> View | None:
    """Give the text as its reader sees it; None where nothing says that it is mail."""
    edits = list(_edits(text)) if "=" in text else []
    return edited(text, edits) if edits else None


def _edits(text: str) -> Iterator[Edit]:
    """Give what is written otherwise than it reads, in order: (start, end, how it reads)."""
    is_quoted = _IS_QUOTED.search(text) is not None
    position = 0
    for word in _WORD.finditer(text):
        if is_quoted:
            yield from _decoded(_QUOTED, text, position, word.start())
        yield word.start(), word.start("text"), ""
        yield from _decoded(_IN_WORD, text, *word.span("text"))
        yield word.end("text"), word.end(), ""
        position = word.end()
    if is_quoted:
        yield from _decoded(_QUOTED, text, position, len(text))


def _decoded(form: re.Pattern[str], text: str, start: int, end: int) -> Iterator[Edit]:
    for match in form.finditer(text, start, end):
        shown = _shown(match.group())
        if shown is not None:
            yield *match.span(), shown


def _shown(quoted: str) -> str | None:
    if quoted == "_":
        return " "
    return text_of_bytes("".join(_BYTE.findall(quoted)))  # nothing of a line's end
