"""Initials, before a surname and in the place of a name: J. Smith; signed AB, RN."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.credible_things import PRODUCT
from gateway.detector.options import is_option
from gateway.detector.plain_words import is_plain_word
from gateway.detector.recognizers.credentialed import DEGREE, WITH_DEGREE
from gateway.detector.recognizers.name_forms import CAP, SHORT, is_name, is_nobodys_eponym
from gateway.detector.recognizers.rule import Rule, pattern
from gateway.detector.words import UPPER

_AFTER_INITIAL = frozenset(
    "coli difficile aureus pneumoniae pylori albicans faecalis influenzae pyogenes the diff burgdorferi jirovecii vera pt patient".split()
)


def _is_surname(word: str) -> bool:
    """Tell "J. Smith" from the end of a sentence and the beginning of the next: "37.2 C. Start"."""
    return (
        word.lower() not in _AFTER_INITIAL
        and (
            len(word) >= SHORT or (not word.isupper() and bool(lexicon.kinds(word) & lexicon.NAMES))
        )  # M.D. CC:, R. Rx
        and not all(is_plain_word(part) for part in word.split("-"))  # 40.9 C. Cold-water
        and not re.search(r"['’](?:ll|ve|re|d|m|s|t)$", word)
    )


_OWNED_BY_NOBODY = re.compile(r"[ ](?:syndrome|disease|bod(?:y|ies)|criteria|classification|phenomenon|stain)\b")
_MANY_INITIALS = 3
_MEASURED_BEFORE = re.compile(r"(?:\d\+?|deg|cm|°)\s*$")
_ASKED = re.compile(r"(?:^|\n)[ \t>*]*Q\.[ ][^\n]*\?\s*$")
_ENUMERATED = re.compile(r"(?:^|[\n:.;,]|\d\))\s*$")  # where a list goes on: "Diagnosis: A. Tubulovillous adenoma"


def _is_initialed(match: re.Match[str]) -> bool:
    """Tell "J. Smith" from a side, an item of a list and an abbreviation: "36 deg L. MMT", "B. Chronic proctitis"."""
    initial, surname = match.group("name").split(".")[0].strip(), match.group("name").split(".")[-1].strip()
    if not (is_name(match) and _is_surname(surname)) or PRODUCT.match(match.string, match.start("name")):
        return False
    if initial in ("L", "R") and is_nobodys_eponym(surname) and not lexicon.kinds(surname) & lexicon.COMMON_NAME:
        return False  # positive on the R. Epley done
    called = bool(lexicon.kinds(surname) & lexicon.NAMES)
    if surname.isupper() and len(surname) <= SHORT + (not called):
        return False  # L. MMT, D. SOI/ROM
    if not called and re.search(r"[aeiouyà-ÿ]", surname, re.IGNORECASE) is None:
        return False  # size E. Hgb if it expands
    if match.group("name").count(".") >= _MANY_INITIALS and not called:
        return False  # V.A.C. Ulta
    alone = match.group("name").count(".") == 1
    if initial == "A" and alone and not called and _ASKED.search(match.string, 0, match.start()):
        return False  # Q. Which Java? A. Temurin
    if alone and initial in "LR" and _MEASURED_BEFORE.search(match.string, max(0, match.start() - 6), match.start()):
        return False  # 1+ R. Sternal incision, 22 R. Y-Balance: a side
    if is_option(match.string, *match.span("name")):
        return False  # A. Meige B. Sandifer C. Isaacs
    if _OWNED_BY_NOBODY.match(match.string, match.end("name")):
        return False  # E. Isaacs syndrome, Cowdry A. Donovan bodies
    listed = initial in "ABCDEF" and alone
    return called or not (listed and _ENUMERATED.search(match.string, max(0, match.start() - 4), match.start()))


_PARTING = r"(?:Thx|Thanks|Thank[ ]you|Ty|TY|Best|Regards|Cheers|Sincerely|Warmly|Love|Xo+)"
_PARTED = pattern(rf"(?<![^\W_]){_PARTING}", case=True)


def _initials(shown: str) -> str:
    return re.sub(r"[^A-Z]", "", shown)


# Two capitals before a degree that are one themselves, or a place to work: MS, RN; OB MD; ED RN.
_NO_INITIALS = frozenset(
    "TO WE IF SO NO AS IS IT BY AT ON MD DO RN NP PA PT OT MS BS MA BA RD OD RT OB ED ER OR IP OP IV PC PM AM ID IR HH GI GU NH CT IM FM EM UC UR VA SW ST DR BP HR RR".split()
)
_NO_SIGN = frozenset(
    "NPO PRN DNR DNI FYI ASAP TBD EOD COB NKA NAD WNL ICU PCU MAR EHR EMR FLU LPN CNA LVN CRNA DPM PCP ETA".split()
)
_NEXT_COLUMNS = ("DOB", "MRN", "SSN", "AGE", "SEX", "DOS", "DOA", "DOD")  # behind the head of a column of initials

RULES = (
    # J. Smith · J.R. Smith
    Rule(
        pattern(rf"(?<![\w.'’/#])(?<!\d[ ])(?<![A-Z][A-Z]-)(?P<name>(?:[A-HJ-Z]\.[ \t]?){{1,3}}{CAP})(?![\w])", case=True),
        0.6,
        group="name",
        hints=(".",),
        check=_is_initialed,
    ),
    # signed AB, RN; JT RN
    Rule(
        pattern(rf"(?:^|\n|[-–—/:(~][ ]?|\b(?:by|per|to|from|with|w/)[ ])[ ]*(?P<name>{UPPER}\.?[ ]?{UPPER}\.?)(?:,[ ]?|[ ])(?:{DEGREE})(?![\w/'’])", case=True),
        0.6,
        group="name",
        anchor=WITH_DEGREE,
        check=lambda match: _initials(match.group("name")) not in _NO_INITIALS,
    ),
    # Subject 12 (initials MKT), the initials "LD" on the site
    Rule(
        pattern(rf"\binitials?,?(?:[ ](?:are|is|were|was|of))?[ :]*[\x22“'‘(]?(?P<name>(?-i:{UPPER}{{2,3}}|{UPPER}\.(?:[ ]?{UPPER}\.){{1,2}}))(?![\w/'’])"),
        0.65,
        group="name",
        hints=("initial",),
        check=lambda match: match.group("name") not in ("RN", "MD", "LPN", "CNA", "ID", "OK", *_NEXT_COLUMNS),
    ),
    # his ex, M., and her sponsor J. came
    Rule(
        pattern(r"\b(?:ex|partner|husband|wife|boyfriend|girlfriend|fianc[eé]e?|friend|son|daughter|brother|sister|roommate|sponsor|client),?[ ](?P<name>[B-HJ-W])\.(?=[ ]?[,;)]|[ ](?:and|is|was|has|said|says|who|told|came)\b)", case=True),
        0.65,
        group="name",
    ),
    # Thx, B; Best,\nJT: behind what ends a message
    Rule(
        pattern(rf"(?:^|[\n.!?]|\b(?:COB|EOD|later|soon)\W)[ \t]*{_PARTING}[,!.]?[ \t]*[\n–—~-]?[ \t]*(?P<name>[A-Z]\.?[A-Z]?\.?)(?=[ \t]*(?:\n|$))", case=True),
        0.65,
        group="name",
        anchor=_PARTED,
    ),
    # Holding Coumadin. -LM: at the end of all
    Rule(
        pattern(r"[.!?][ ]?[-–—~]{1,2}[ ]?(?P<name>[A-Z]{2,3})\s*\Z", case=True),
        0.6,
        group="name",
        check=lambda match: match.group("name") not in _NO_INITIALS and match.group("name") not in _NO_SIGN,
    ),
)  # fmt: skip
