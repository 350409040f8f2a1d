"""Markup about words, which a reader sees as bold or slanted words, lines and cells: **Jane**, <td>Jane</td>.

Who writes to an assistant, and what it answers, is often Markdown. The model that reads for the gateway was taught with
plain text: with each identifier in bold it missed four times as many, with each word of them in bold fifty times.
"""

from __future__ import annotations

import re

from gateway.deid.normalize import INLINE, View, replace

_LONGEST = 200  # characters between two marks, in one line
# The marks hug what they emphasise and stand at its word's borders (CommonMark 0.31, 6.2). Within them there is a word:
# "***-***-1234" hides digits, and *00* stands between the empty elements of X12.
_STARS = re.compile(
    rf"(?<![\w*])(?:(?P<marks>\*{{2,3}})(?=[^\s*][^*\n]{{0,{_LONGEST}}}\*)(?=[^*\n]{{0,{_LONGEST}}}[^\W_])"
    rf"[^*\n]{{1,{_LONGEST}}}(?<!\s)(?P=marks)"
    rf"|\*(?=[^\s*])(?=[^*\n]{{0,{_LONGEST}}}[^\W\d_])[^*\n]{{1,{_LONGEST}}}(?<!\s)\*)(?![\w*])"
)
_LINES = re.compile(
    rf"(?<!\w)(?P<marks>_{{1,3}})(?=[^\s_])(?=[^_\n]{{0,{_LONGEST}}}[^\W_])[^_\n]{{1,{_LONGEST}}}(?<!\s)(?P=marks)(?!\w)"
)
_STRUCK = re.compile(rf"(?<![\w~])~~(?=[^\s~])[^~\n]{{1,{_LONGEST}}}(?<!\s)~~(?![\w~])")
_QUOTED = re.compile(rf"(?<![\w`])`(?=[^\s`])[^`\n]{{1,{_LONGEST}}}(?<!\s)`(?![\w`])")
_ESCAPED = re.compile(r"\\(?=[*_~`])")  # as converters to Markdown write a star that is one
# Tags of presentation: of words, which may go but between two letters, and of lines and cells, which part. What else a
# tag holds stays to be read, since an attribute may be anything. Tags of data (C-CDA's) stay.
_HELD = r"(?:[ \t](?P<held{}>[^<>\n]{{0,200}}))?"
_WORDS = rf"</?(?:{INLINE})"
_TAGS = re.compile(rf"(?<!\w){_WORDS}{_HELD.format(1)}>|{_WORDS}{_HELD.format(2)}>(?!\w)", re.IGNORECASE)
_LINE_OR_CELL = r"td|th|li|p|div|tr|ul|ol|table|thead|tbody|br|h[1-6]|pre|blockquote|label"
_PARTING = re.compile(rf"</?(?P<tag>{_LINE_OR_CELL}){_HELD.format('')}/?>", re.IGNORECASE)
_CELLS = frozenset({"td", "th", "label"})
# Where emphasis ends or begins between two words: Jane* **Larkwell, Mercy Hospital** in Toledo. At the end: Foods_.
# And where a cell ends; not a tag that holds more, of which the finding may be.
_MARKS = rf"(?:(?:\\?[*_~`])+|(?:</?(?:{INLINE})>)+)"
_BETWEEN = re.compile(rf"{_MARKS}\s+{_MARKS}?|\s+{_MARKS}|\s*(?:</?(?:{_LINE_OR_CELL})[ ]?/?>\s*)+", re.IGNORECASE)
_AT_END = re.compile(rf"{_MARKS}[.,;:!?]*$", re.IGNORECASE)
_SMALL = frozenset("in at of on and or the for to by with from".split())


def _word(match: re.Match[str]) -> str:
    held = (match["held1"] or match["held2"] or "").strip()
    return f" {held} " if held else ""


def _part(match: re.Match[str]) -> str:
    mark = " " if match["tag"].lower() in _CELLS else "\n"
    held = (match["held"] or "").strip(" \t/")
    return f"{mark}{held}{mark}" if held else mark


def without_emphasis(view: View) -> View:
    """Give the view without markup about words. Linear; where there is none, it is given back as it is."""
    if "\\" in view.text and _ESCAPED.search(view.text):
        view = replace(view, _ESCAPED, lambda _: "")
    for mark, form, times in (("*", _STARS, 2), ("_", _LINES, 1), ("~", _STRUCK, 1), ("`", _QUOTED, 1)):
        for _ in range(times):  # **bold with *slanted* words**
            if view.text.count(mark) > 1 and form.search(view.text):
                view = replace(view, form, None, left_out=mark.__eq__)
    if "<" in view.text:
        for form, instead in ((_TAGS, _word), (_PARTING, _part)):
            if form.search(view.text):
                view = replace(view, form, instead)
    return view


def parts(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Give a span of the original in parts where emphasis ends or begins within it, small words between them left out.

    A value with marks in it would bring them along to wherever the answer speaks of it.
    """
    shown: list[tuple[int, int]] = []
    position = start
    for mark in _BETWEEN.finditer(text, start, end):
        shown.append((position, mark.start()))
        position = mark.end()
    last = _AT_END.search(text, position, end)
    shown.append((position, end if last is None else last.start()))
    kept = [(a, b) for a, b in shown if a < b and text[a:b] not in _SMALL]
    return kept or [(start, end)]
