"""Names before credentials: Jane Doe, MD."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.plain_words import is_plain_word
from gateway.detector.recognizers.name_forms import CAP, INITIAL, NAME, SHORT, is_name
from gateway.detector.recognizers.rule import Rule, pattern
from gateway.detector.terms import is_brand
from gateway.detector.words import CREDENTIALS, NOT_A_NAME

# What stands before a name in the same line and is no part of it.
_ROLE = r"(?:Prescriber|Provider|Attending|Physician|Surgeon|Resident|Fellow|Intern|Hospitalist|Anesthesiologist|Radiologist|Pathologist|Cardiologist|Oncologist|Therapist|Pharmacist|Counselor|Consultant|Author|Signed|Cosigned|Reviewed|Dictated|Per|By|From|With|And)"
DEGREE = r"M\.?D\.?|D\.?O\.?|R\.?N\.?|N\.?P\.?|PA-?C|LPN|LVN|CNA|MA|LCSW|LMFT|LPC|MSW|Psy\.?D\.?|Ph\.?D\.?|APRN|FNP|CRNA|CNM|DPT|OTR|RPh|PharmD|RRT|EMT(?:-P)?"
_DEGREE_BEHIND = r"(?:MD|M\.D\.|RN|R\.N\.|DO|D\.O\.|NP|PA-C|PhD|Ph\.D\.|LCSW|PharmD|DPT|LPN|APRN|DDS|DPM)"
# Where the patterns of names before a degree are tried.
WITH_DEGREE = pattern(rf"(?<![^\W_])(?:{CREDENTIALS}|{_DEGREE_BEHIND}|{DEGREE})(?![\w'’])", case=True)
_DEVIATION = re.compile(r"[ ]?[-–+]?\d{1,2}\.\d")


def _is_certified(match: re.Match[str]) -> bool:
    """Say whether it is a name before credentials, and no office: "Utilization Review RN", "PADS AND DO NOT"."""
    name = match.group("name")
    if _DEVIATION.match(match.string, match.end()):
        return False  # HVF 24-2 SITA Fast MD -4.1
    plain = all(is_plain_word(word) or word.lower() in NOT_A_NAME for word in name.split())
    plain = plain or name.split()[-1].lower() in NOT_A_NAME  # Weights M. Psych NP
    plain = plain or all(
        _is_unit_or_degree(word) or _is_degree(word) for word in re.split(r"[\s-]+", name)
    )  # DNP FNP-BC ACNP PharmD
    return is_name(match) and not plain and not (name.isupper() and match.group().endswith("DO"))


_CREDENTIALS_ALONE = re.compile(rf"(?:{CREDENTIALS})(?:[ \t]+(?:{CREDENTIALS}))*")  # the RRT RN, RT and MD


def _is_unit_or_degree(word: str) -> bool:
    """Say whether a word of capitals is a degree or a ward and no name: the palliative MD, ICU RN."""
    if len(word) == 1 or not word.isupper():
        return False
    return _CREDENTIALS_ALONE.fullmatch(word) is not None or (len(word) <= SHORT and not lexicon.kinds(word))


def _is_degree(word: str) -> bool:
    """Say whether capitals that no list of names has may be a degree or an office: ACNP, CMIO."""
    return word.isupper() and len(word) <= _LONGEST_DEGREE and not lexicon.kinds(word) & lexicon.NAMES


_LONGEST_DEGREE = 5


def _is_office(words: list[str]) -> bool:
    """Say whether words before a degree hold a ward or a degree, or are offices alone: Staff: Attending, Fellow, RN."""
    return any(_is_unit_or_degree(word) for word in words) or all(is_plain_word(word) for word in words)


_AMBIGUOUS = re.compile(r"(?:RT|PT|DO|MA|OD|PA|RD|NP)\W*$")  # a therapy, a time, a verb, an eye


def _is_credentialed(match: re.Match[str]) -> bool:
    """Say whether it is a name before credentials, and not a drug before a therapy: "Zytiga, RT to pelvis"."""
    name = match.group("name")
    if not is_name(match) or is_brand(name) or _CREDENTIALS_ALONE.fullmatch(name):
        return False
    if _is_office(re.findall(r"[\w'’-]+", name)):
        return False  # Staff: Attending, Fellow, RN; Team: Parent, School Psychologist, SLP; ICU RN, RT
    return " " in name or not _AMBIGUOUS.search(match.group()) or bool(lexicon.kinds(name) & lexicon.NAMES)


RULES = (
    # Jane Doe, MD · J. R. Smith RN · SMITH, JOHN, M.D.
    Rule(pattern(rf"(?<![\w'’])(?P<name>(?:{INITIAL}[ \t]*){{0,2}}{NAME})[ \t]*,[ \t]*(?:{CREDENTIALS})(?![\w'’])", case=True), 0.85, group="name", anchor=WITH_DEGREE, check=_is_credentialed),
    Rule(pattern(rf"(?<![\w'’])(?:{_ROLE}[ \t]+)?(?P<name>(?:{INITIAL}[ \t]*){{0,2}}{CAP}(?:[ \t]+(?:{INITIAL}|{CAP})){{1,2}})[ \t]+{_DEGREE_BEHIND}(?![\w'’/])", case=True), 0.8, group="name", anchor=WITH_DEGREE,
         check=_is_certified),
    Rule(pattern(rf"(?<![\w'’])(?P<name>{CAP},[ \t]+{CAP}(?:[ \t]+{INITIAL})?),?[ \t]+(?:MD|M\.D\.|RN|DO|NP|PA-C|PhD)(?![\w'’])", case=True), 0.8, group="name", anchor=WITH_DEGREE,
         check=lambda match: not _is_office(re.findall(r"\w+", match.group("name")))),
)  # fmt: skip
