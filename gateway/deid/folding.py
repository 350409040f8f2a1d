"""What a word is however it is written: case, accents, the forms of letters, digits and dashes."""

from __future__ import annotations

import re
import unicodedata

INVISIBLE = frozenset(
    "\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180e\u180f\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d"
    "\u202e\u2060\u2061\u2062\u2063\u2064\u2065\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufeff\u3164\uffa0\ufff9\ufffa\ufffb"
) | frozenset(
    chr(code)
    for codes in (
        range(0xFE00, 0xFE10),
        range(0xFFF0, 0xFFF9),
        range(0x1BCA0, 0x1BCA4),
        range(0x1D173, 0x1D17B),
        range(0xE0000, 0xE0020),
        range(0xE007F, 0xE01F0),
    )
    for code in codes
)
# Cyrillic and Greek letters that look like Latin ones.
LOOKALIKES = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХԌԛԜаеѕіјԁһɡорсуԝхνѵαοικρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧѐёкмнтвгп",
        "ABESIJKMHOPCTYXGqWaesijdhgopcywxvvaoikpuABEZHIKMNOPTYXeekmhtBrn",
        strict=True,
    )
)
TYPOGRAPHIC = {
    **dict.fromkeys("\u2018\u2019\u201b\u02bc\u2032", "'"),
    **dict.fromkeys("\u2010\u2011\u2012\u2212\ufe63", "-"),
    **{chr(0xE0000 + code): chr(code) for code in range(0x20, 0x7F)},  # tags: not to be seen, but read by a model
    **dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "ABCDEFGHIJKLMNOPRSTUVWYZ", strict=True)),
    **{chr(first + index): chr(ord("A") + index) for first in (0x1F150, 0x1F170) for index in range(26)},  # 🅐, 🅰
}
# Letters with a stroke or a tail, and ligatures, which Unicode does not take apart.
_UNDECOMPOSED = str.maketrans(
    {
        **dict(zip("ØøŁłĐđÐðĦħŦŧıȷ", "OoLlDdDdHhTtij", strict=True)),
        **{"Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Þ": "Th", "þ": "th"},
    }
)
_HIDDEN = "".join(sorted(INVISIBLE))
_MARKS = rf"[{_HIDDEN}\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+"
# Scripts that put no space between words: Han, kana, Hangul (whose particles follow a name without one).
_UNSPACED = r"\u3005\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U000323af"
_LETTER = rf"[^\W\d_\u02bc{_UNSPACED}]"  # U+02BC is an apostrophe
# A run of letters or of digits, with whatever does not show inside of it; a letter of an unspaced script; else a mark.
TOKEN = re.compile(rf"{_LETTER}+(?:{_MARKS}{_LETTER}*)*|\d+(?:{_MARKS}\d+)*|[^\w\s]|[_\u02bc{_UNSPACED}]")
_ALL_UNSPACED = re.compile(rf"[{_UNSPACED}]{{2,}}")


def bare(text: str) -> str:
    """Give ``text`` in plain letters, case kept: no accents, no invisible characters, plain digits and dashes.

    Letters of another script that look Latin are read as Latin ones beside Latin letters or digits.
    """
    if text.isascii():
        return text
    latin = any(character.isascii() and character.isalnum() for character in text)
    shown = [
        LOOKALIKES[character] if latin and character in LOOKALIKES else TYPOGRAPHIC.get(character, character)
        for character in text
        if character not in INVISIBLE
    ]
    taken_apart = unicodedata.normalize("NFKD", "".join(shown)).translate(_UNDECOMPOSED)
    left = "".join(_plain_digit(character) for character in taken_apart if not unicodedata.combining(character))
    return unicodedata.normalize("NFC", left)  # syllables of Hangul stay whole


def fold(text: str) -> str:
    """Give ``text`` as it is compared: bare, and in one case."""
    return text.casefold() if text.isascii() else bare(text).casefold()


def _plain_digit(character: str) -> str:
    value = unicodedata.decimal(character, None)
    return character if value is None else str(value)


def is_unspaced(word: str) -> bool:
    """Say whether a word of two characters or more is of scripts that put no space between words."""
    return _ALL_UNSPACED.fullmatch(word) is not None
