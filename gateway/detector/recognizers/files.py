"""Names and days inside the names of files: ``tran_hope_consent_021724.docx``. Strokes and underscores part them there."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.lexicon import COMMON_NAME, FIRST_NAMES, RARE_SURNAME, SURNAME
from gateway.detector.plain_words import is_plain_word
from gateway.detector.recognizers.rule import Rule, RuleRecognizer, pattern
from gateway.detector.terms import is_brand, is_term

_KINDS_OF_FILE = "pdf|docx?|xlsx?|pptx?|csv|tsv|txt|rtf|odt|jpe?g|png|tiff?|bmp|heic|gif|dcm|dicom|zip|eml|msg|mp[34]|m4a|wav|mov|hl7|xml|json|html?"
_FILE = re.compile(rf"(?<![\w-])[\w-]{{3,120}}\.(?:{_KINDS_OF_FILE})\b", re.IGNORECASE)
_BEFORE_KIND = rf"(?=[\w.-]{{0,60}}\.(?:{_KINDS_OF_FILE})\b)"
_HINTS = tuple(
    f".{kind}"
    for kind in "pdf doc xls ppt csv tsv txt rtf odt jp png tif bmp heic gif dcm dicom zip eml msg mp m4a wav mov hl7 xml json htm".split()
)
_PART = r"[^\W\d_]{2,}"
_PART_BEFORE = re.compile(r"(?<![^\W_])([^\W\d_]{2,})[_-]$")
_PART_BEHIND = re.compile(r"[_-]([^\W\d_]{2,})(?![^\W_])")
_LONGEST_PART = 24  # characters
_WORDS = lexicon.WORDS
_M, _D, _Y = r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])", r"\d\d"
_LAST = COMMON_NAME | SURNAME | RARE_SURNAME


def _is_pair(one: str, two: str) -> bool:
    """Say whether two parts are a given name and a surname in either order, and not both words of the language."""
    first, second = lexicon.kinds(one), lexicon.kinds(two)
    if not ((first & FIRST_NAMES and second & _LAST) or (first & _LAST and second & FIRST_NAMES)):
        return False
    return not (first & _WORDS and second & _WORDS) or bool(first & second & COMMON_NAME)


def _is_name(match: re.Match[str]) -> bool:
    """Say whether a part is somebody's name: no word and no term, or one of two that are a whole name."""
    name, text = match.group("name"), match.string
    before = _PART_BEFORE.search(text, max(0, match.start() - _LONGEST_PART), match.start())
    behind = _PART_BEHIND.match(text, match.end())
    if (before and _is_pair(before.group(1), name)) or (behind and _is_pair(name, behind.group(1))):
        return True
    found = lexicon.kinds(name)
    if not found & (FIRST_NAMES | SURNAME) or found & _WORDS or is_plain_word(name) or is_brand(name):
        return False
    return not is_term(name, text, *match.span("name"))


RULES = (
    Rule(pattern(rf"(?<![^\W_])(?P<name>{_PART})(?![^\W_]){_BEFORE_KIND}"), 0.55, group="name", hints=_HINTS, anchor=_FILE, check=_is_name),
    # consent_021724.docx · echo-03142024.dcm · 240314_labs.pdf
    Rule(
        pattern(rf"(?<![^\W_])(?:{_M}{_D}|{_D}{_M})(?:19|20)?{_Y}(?!\d){_BEFORE_KIND}|(?<![^\W_])(?:19|20)?{_Y}{_M}{_D}(?!\d){_BEFORE_KIND}"),
        0.6,
        hints=_HINTS,
        anchor=_FILE,
        entity="DATE",
    ),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of what the names of files give away."""
    return RuleRecognizer("names_of_files", "PERSON", RULES)
