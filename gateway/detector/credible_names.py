"""Whether what the model takes for somebody, a place or a firm can be one where it stands."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.announced import named_before
from gateway.detector.credible_things import is_car, is_insurer, is_thing
from gateway.detector.misspelt import is_misspelt
from gateway.detector.options import is_option
from gateway.detector.plain_words import is_plain_word
from gateway.detector.states_and_countries import is_people, is_place_that_stays
from gateway.detector.sureness import ALMOST_SURE, RATHER_SURE, SURE, SURELY
from gateway.detector.terms import is_abbreviation_spelled, is_term
from gateway.detector.words import CREDENTIALS, NOT_A_NAME, STATE_CODES
from gateway.model import Finding

_RATHER = 0.75
_CODE, _SHORT, _LONGEST_ABBREVIATION = 2, 4, 7  # letters
_GUESS, _EVEN = 0.6, 0.5
_WORD_BEFORE = re.compile(r"([A-Z][a-z]+) $")
_MADE_BY = re.compile(r"\b(?:by|patient|pt|for|in|from|at|near|with)\s+$", re.IGNORECASE)
_CAPITALS_BEFORE = re.compile(r"\b[A-Z]{2,}[,.]?\s+$")
_CAPITALS_BEHIND = re.compile(r"[,.]?\s+[A-Z]{2,}\b")
_BEHIND_NAMES = re.compile(
    rf"(?:{CREDENTIALS}|Esq|IBCLC|CCRN|RNC|CEN|LICSW|PA-C|CPNP|CPNP-PC|PMHNP(?:-BC)?|AGNP|CWOCN|NRP|AEMT|DABCC|DABSM|FAAP|P\.?C|P\.?L\.?L\.?C"
    r"|d\.o\.b|Inc|LLC|bday|et al|Rx)\.?",
    re.IGNORECASE,
)
_CAPITALS = re.compile(r"[A-Z][A-Za-z]?[A-Z](?:[A-Z-]{0,7}[A-Z])?")
# Behind a name that is not in capitals itself: A. JONES, RN, SMITH, MD are two people.
_DEGREE_BEFORE = re.compile(rf"[a-z],?[ ](?:{CREDENTIALS}|LICSW|LMHC)(?:,[ ]?|-)$")
_DONE_BEFORE = re.compile(r"\b(?:s/p|status[ ]post)\s+$", re.IGNORECASE)
_UNVOWELLED = re.compile(r"(?!ng$)[bcdfghjklmnpqrstvwxz]{2,}")  # small, as no name but Ng is
_TITLED = re.compile(r"\b(?:Dr|Mr|Mrs|Ms|Mx|Miss|Doctor|Nurse)\.?[ \t]+$")
_NICKNAME = re.compile(r"[A-DK-PRT]J|J[A-DJ-PRT]")  # AJ, JT
_CODED = re.compile(r"[A-Za-z]{1,6}\d+[A-Za-z]{0,4}(?:[-_.]\d+)?")  # F508del, LA6568-5, icd10
_CREDENTIAL_FIRST = re.compile(
    rf"(?:{CREDENTIALS}|FACP|FACS|FACC|FAAP|FACOG|FRC[SP]|MRC[SP]|CCM|IBCLC|Esq)\.?(?:[\s,]+|$)"
)
_KNOWN = lexicon.WORDS
_GRADED = re.compile(r"[A-Z]{2,5}\s(?:I{1,3}|IV|V)|[A-Z]+\d+[A-Z]*|[A-Z]\d+|[a-z]{1,5}\d")  # NYHA III, T2DM, C5, ckd3
_SAID = frozenset(
    {"Ha", "Haha", "Hon", "hon", "Hun", "hun", "Ta", "Enroute", "ENROUTE"}
)  # in talk, and hardly anyone's name
# Leads II, III; zone II OU; STE II, III.
_NUMERALS = re.compile(
    r"(?:(?:STE|STD|ST|[Ll]eads?|CN)\s)?(?:I{1,3}|I?V|VI{0,3}|IX|XI{0,2})(?:[\s,/&-]+(?:I{1,3}|I?V|VI{0,3}|IX|XI{0,2}|O[UDS]))*"
)
_VARIANT = re.compile(r"\b(?:p\.\(?[A-Z]\w+|c\.[\d*-]\S+)")  # of a gene: c.1504C>T, p.Arg502Trp
# Those who write guidelines and certify, and employ hardly any patient.
_BODY = re.compile(
    r"\b(?:American|National|World|European|International|Canadian|British)\s+(?:[\w&]+\s+){0,3}?"
    r"(?:Academy|College|Society|Association|Board|Institutes?|Committee|Organi[sz]ation|Council|Guidelines?)\b"
    r"|\b(?:Associations?|Societ(?:y|ies)|Foundation|Alliance|Institute|College|Academy|Network|Council)\s+of\s+(?:North\s+)?America\b",
    re.IGNORECASE,
)
_OF_PATIENT = re.compile(r"(?:pts?|patients?)['’]s?(?![\w])", re.IGNORECASE)  # Pt's daughters
# Our student health center, her daughter's; not Our Lady of Mercy, nor our Yonkers site.
_OWN = re.compile(r"(?:[Hh]er|[Hh]is|[Mm]y|[Tt]heir|[Oo]ur|[Yy]our)((?:\s[a-z]+){1,3})(?:['’]s)?")
_OWN_RELATIVES = re.compile(r"(?:her|his|my|their|our|your)\s(?:daughter|son|mom|mother|dad|father|sister|brother|aunt|uncle|cousin|friend|niece|nephew|grandma|grandson|granddaughter)(?:['’]?s)?")  # fmt: skip
_WORD_BEFORE_TY = re.compile(r"[a-z] $")
_THANKS = re.compile(r"[!.,]|\s?$")
MEASURED_BEHIND = re.compile(r"[ ](?:MD|PSD|VFI)[ ]?[-–+]?\d")  # of a visual field: Sita Fast MD -4.1
# The year, volume and pages of what a journal printed: N Engl J Med 2019;381:1995-2008, Oncol 36(15):1569.
_CITED_BEHIND = re.compile(r"[\w. ]{0,24}?[ ](?:(?:19|20)\d\d[ ]?;[ ]?\d|\d{1,4}\(\d{1,3}\)[ ]?:[ ]?\w?\d)")
_WORKS_AT = re.compile(
    r"\b(?:work(?:s|ed|ing)?|employe[der]+|employer|job|retired|hired|fired|laid[ ]off|drives|father|mother|dad|mom|husband|wife|spouse|partner|son|daughter"
    r"|brother|sister|student|major|degree|graduat\w+|attend(?:s|ed|ing)|goes|went|enrolled|freshman|sophomore|junior|senior|fmla|hr)\b[^.;\n]{0,32}?[ ](?:at|for|with|w/|by|from|to|in)[ ](?:the[ ])?$"
    r"|\b(?:employer|school|company|employed[ ]by|attend(?:s|ed|ing))[ ]*:?[ ]*$",
    re.IGNORECASE,
)
_CODE_BEHIND = re.compile(
    rf",[ ](?:(?:{STATE_CODES})\b(?![ ]+[A-Za-z])|(?:{STATE_CODES.lower().replace('|or|', '|').replace('|in|', '|').replace('|me|', '|')})(?=[.;\n]|$))"
)
_SLASHED = re.compile(r"[A-Z]{2,5}(?:/[A-Z]{2,5})+|[A-Z]{2,4}[a-z]?(?:, [A-Z]{2,4}[a-z]?){2,}")
_SPECIES = re.compile(r"[A-Z]\. ?[a-z]+")  # H. pylori
_MEASURE = re.compile(r"[\d)] ?$")  # what a unit stands behind: 178 min
_UNIT = re.compile(
    r"(?:m(?:in|mol|eq|cg|ol|g|l)|ng|pg|ug|iu|cc|sec|k?u|hrs?|wks?|mos?|yrs?|lbs?|kg|cm|mm|ft|mph|bpm|mmol|meq)(?:\W.*)?",
    re.IGNORECASE,
)
_PLACE_BEFORE = re.compile(
    r"\b(?:from|in|to|of|through|across|near|northern|southern|eastern|western|central|visit(?:ed)?|leav(?:e|ing)|left)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def stays(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is a degree, a word of talk, a product, a state or a people, whatever the model thinks of it."""
    if _is_degree(shown, text, finding):
        return True
    if finding.entity == "PERSON":
        if _is_said(shown, text, finding) or is_thing(shown, text, finding) or not any(c.isalpha() for c in shown):
            return True
        if sum(c.isalpha() for c in shown) == 1 and is_option(text, finding.start, finding.end):
            return True
        short = shown.isupper() and len(shown) <= _SHORT and not text.isupper()
        return short and is_term(shown, text, finding.start, finding.end) and not named_before(text, finding.start)
    if is_insurer(shown) or (is_place_that_stays(shown) and not _is_in_another(text, finding)):
        return True
    return is_people(shown) or _is_own(shown) or not any(c.isalpha() for c in shown)


def is_slip(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a model that is not sure names a misspelt word of the language: called the other pharmasy."""
    return (
        finding.entity in ("PERSON", "LOCATION")
        and finding.score < SURE
        and is_misspelt(shown)
        and not named_before(text, finding.start)
    )


def is_named(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it can be a name, and neither a word nor the name of a thing."""
    if sum(c.isalpha() for c in shown) < (1 if finding.entity == "PERSON" else 2):
        return False
    if finding.entity == "PERSON" and _is_initial(shown, text, finding):
        return True
    if (
        is_place_that_stays(shown)
        and not _is_in_another(text, finding)
        and (finding.entity != "PERSON" or not _may_be_called(shown, text, finding))
    ):
        return False
    if (
        (is_people(shown) and not (finding.entity == "FACILITY" and finding.score >= SURE))
        or _is_something_else(shown, text, finding)
        or is_slip(shown, text, finding)
        or _ends_a_country(shown, text, finding)
    ):
        return False
    if (
        finding.entity == "FACILITY"
        and finding.score < SURELY
        and " " not in shown
        and is_term(shown, text, finding.start, finding.end)
    ):
        return False  # asked to present Kawasaki
    if (
        finding.entity != "FACILITY"
        and not _employs(text, finding)
        and (
            is_abbreviation_spelled(shown, text, finding.start)
            or (is_term(shown, text, finding.start, finding.end) and not _is_short_name(shown, finding))
            or _is_abbreviation(shown, text, finding)
            or _is_unit(shown, text, finding)
        )
    ):
        return False
    if finding.entity == "PERSON" and (known := _is_known(shown, text, finding)) is not None:
        return known
    begins = _begins(text, finding.start)
    if finding.score < _RATHER and " " not in shown and begins and lexicon.kinds(shown) & lexicon.WORD:
        return False  # "Small left effusion": as likely a word as a name, where every word is capitalised
    small = shown.islower() and not text.islower()
    if small and finding.entity == "PERSON" and finding.score < _GUESS and not lexicon.kinds(shown) & lexicon.NAMES:
        return False  # hemi, gluc, tetraxetan: unlisted, small among capitals, and hardly likely
    sure = finding.score >= (SURELY if small else SURE) and not begins
    if not sure and _plain(shown, finding, text):
        return False
    if finding.score >= SURELY and named_before(text, finding.start):
        return True  # Dr. Pain
    return not all(word in NOT_A_NAME for word in re.findall(r"[^\W\d_]+", shown.lower()))


def _is_in_another(text: str, finding: Finding) -> bool:
    """Say whether a state stands behind what is called as one is, so that it is a town: Delaware, OH."""
    return finding.entity == "LOCATION" and _CODE_BEHIND.match(text, finding.end) is not None


def _is_initial(shown: str, text: str, finding: Finding) -> bool:
    """Say whether one letter is what somebody is called, behind a title: Mrs. K; Dr. X stands for anybody."""
    if sum(c.isalpha() for c in shown) > 1 or not shown[0].isupper() or shown[0] in "AXYZ":
        return False
    return _TITLED.search(text, max(0, finding.start - 10), finding.start) is not None


def _is_word_and_name(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is a given name that is a word too, and the model is sure: Will, rose_echo.pdf, "ask sunny"."""
    if finding.score < SURE or not lexicon.kinds(shown) & lexicon.FIRST_NAMES:
        return False
    if shown.istitle():
        return True
    part = text[max(0, finding.start - 1) : finding.start] == "_" or text[finding.end : finding.end + 1] == "_"
    return (part and finding.score >= RATHER_SURE) or (finding.score >= ALMOST_SURE and text.islower())


def _is_short_name(shown: str, finding: Finding) -> bool:
    """Say whether what would be an abbreviation in capitals is written as a name: Ed, not the ED."""
    return len(shown) < _SHORT and shown.istitle() and finding.score >= RATHER_SURE and _is_given(shown)


def _is_known(shown: str, text: str, finding: Finding) -> bool | None:
    """Say whether it surely can be somebody's name, or surely not; None where the words must tell."""
    if _DONE_BEFORE.search(text, max(0, finding.start - 14), finding.start) or _UNVOWELLED.fullmatch(shown):
        return False  # s/p Ivor Lewis: an operation; hsg, gf
    if _is_word_and_name(shown, text, finding):
        return True
    if finding.score < _EVEN and not _is_given(shown) and not named_before(text, finding.start):
        return False  # Afeb, Siggaard-Andersen: of such the model is right about one in four, and in notes about none
    return None


def _is_given(shown: str) -> bool:
    """Say whether one of the words is a given name of the lists and no word of the language."""
    found = [lexicon.kinds(word) for word in re.findall(r"[^\W\d_]+", shown)]
    return any(kinds & lexicon.FIRST_NAMES and not kinds & lexicon.WORD for kinds in found)


def _ends_a_country(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is the second word of a country's name: Czech Republic."""
    before = _WORD_BEFORE.search(text, max(0, finding.start - 20), finding.start)
    return before is not None and is_place_that_stays(f"{before.group(1)} {shown}")


def _is_unit(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is the unit of a number before it, 178 min; not Ng, which is written as a name and surely one."""
    if "(" in shown and _UNIT.fullmatch(shown.partition("(")[2]):
        return True
    if not _UNIT.fullmatch(shown) or (shown.istitle() and finding.score >= SURELY):
        return False
    return _MEASURE.search(text, max(0, finding.start - 3), finding.start) is not None


def _is_something_else(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a name is a species, a grade, a code, a gene's variant, an initial or what stands behind a name."""
    if _VARIANT.search(shown) or is_insurer(shown) or _is_degree(shown, text, finding):
        return True
    if _CITED_BEHIND.match(text, finding.end) or MEASURED_BEHIND.match(text, finding.end):
        return True
    if finding.entity in ("ORGANIZATION", "FACILITY") and (
        _OF_PATIENT.match(shown)
        or _is_own(shown)
        or _BODY.search(shown)
        or (is_car(shown, text, finding) and not _employs(text, finding))
    ):
        return True
    if (
        finding.entity == "ORGANIZATION"
        and " " in shown
        and shown.islower()
        and not text.islower()
        and not _MADE_BY.search(text, max(0, finding.start - 12), finding.start)
    ):
        # "collecting old little toys": firms are capitalised in a text that has capitals, or one of the words is none
        return all(lexicon.kinds(word) & lexicon.WORD for word in re.findall(r"[^\W\d_]{4,}", shown))
    if finding.entity == "PERSON":
        if _is_said(shown, text, finding) or is_thing(shown, text, finding):
            return True
        letters = sum(c.isalpha() for c in shown)
        forms = (_SPECIES, _GRADED, _NUMERALS, _BEHIND_NAMES, _CODED)
        return letters < 2 or any(form.fullmatch(shown) for form in forms)
    if _BEHIND_NAMES.fullmatch(shown):
        return True
    if finding.entity == "FACILITY":
        return _CREDENTIAL_FIRST.match(shown) is not None
    return _CODED.fullmatch(shown) is not None or _CREDENTIAL_FIRST.match(shown) is not None


def _is_degree(shown: str, text: str, finding: Finding) -> bool:
    """Say whether capitals stand behind a degree or are one: PhD, DABCC; LPC-MHSP."""
    if not _CAPITALS.fullmatch(shown) or named_before(text, finding.start):
        return False
    return (
        _BEHIND_NAMES.fullmatch(shown) is not None
        or _DEGREE_BEFORE.search(text, max(0, finding.start - 12), finding.start) is not None
    )


def _is_said(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is a word of talk and chats that is hardly anyone's name: Ha, hon, ty."""
    if shown == "ty":
        return _THANKS.match(text, finding.end) is not None and not _WORD_BEFORE_TY.search(text, 0, finding.start)
    return shown in _SAID


def _is_own(shown: str) -> bool:
    """Say whether it is a place that belongs to who speaks, in words of the language alone."""
    own = _OWN.fullmatch(shown)
    return _OWN_RELATIVES.fullmatch(shown) is not None or (
        own is not None and all(lexicon.kinds(word) & lexicon.WORD for word in own.group(1).split())
    )


def _employs(text: str, finding: Finding) -> bool:
    """Say whether the letters name where somebody works or learns: is with UPS, still at ASU."""
    if finding.entity != "ORGANIZATION" or finding.score < SURE:
        return False
    return _WORKS_AT.search(text, max(0, finding.start - 48), finding.start) is not None


def _begins(text: str, start: int) -> bool:
    """Say whether a sentence begins here, where every word is capitalised."""
    before = text[max(0, start - 40) : start].rstrip(" \t\"'“(*-•#>")
    return not before or before[-1] in ".!?:\n"


def _may_be_called(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a country's name is somebody's here: Jordan and Chad are, and not behind "from"."""
    if _PLACE_BEFORE.search(text, max(0, finding.start - 20), finding.start) is not None:
        return False
    found = lexicon.kinds(shown)
    if len(shown) == _CODE and shown.istitle() and finding.score >= SURE:
        return True  # Mo, Al: a state's code is written in capitals
    return bool(found & lexicon.COMMON_NAME) or (bool(found & lexicon.GIVEN) and named_before(text, finding.start))


def _plain(shown: str, finding: Finding, text: str) -> bool:
    """Say whether what the model names is made of words of the language alone: "C. Start", "starry journeys"."""
    words = [
        word.removesuffix("'s").removesuffix("’s")
        for word in re.split(r"[\s/&,+-]+", shown)
        if sum(c.isalpha() for c in word) > 1
    ]
    if not words or named_before(text, finding.start):
        return False
    if finding.entity == "PERSON":
        return all(is_plain_word(word) for word in words)
    if len(words) == 1 and finding.entity == "LOCATION":
        # Dictionaries of rare words hold cities too.
        return is_plain_word(words[0]) and (shown.islower() or lexicon.kinds(words[0]) & _KNOWN != lexicon.RARE_WORD)
    # Places and firms are called by plain words too: "Blue Finch Diner", but not "the senior center".
    lower = shown.islower() and not text.islower()
    return (lower or len(words) == 1) and all(is_plain_word(word) or word.lower() in NOT_A_NAME for word in words)


def _is_abbreviation(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a few capitals stand alone in a text that is not written in capitals."""
    if _SLASHED.fullmatch(shown) and finding.score < SURELY and any(c.islower() for c in text):
        return True  # spiritual assessment FICA/HOPE; PLEX, IVIg, IV
    if not (shown.isupper() and any(c.islower() for c in text)):
        return False
    if not shown.isalpha():
        return False
    if len(shown) <= _SHORT:
        nickname = _NICKNAME.fullmatch(shown) is not None and finding.score >= SURE
        return len(shown) > 1 and not (nickname and finding.entity == "PERSON")
    if named_before(text, finding.start):
        return False
    known = (
        lexicon.kinds(shown)
        or finding.score >= SURELY
        or _MADE_BY.search(text, max(0, finding.start - 12), finding.start)
    )
    beside = _CAPITALS_BEFORE.search(text, max(0, finding.start - 24), finding.start) or _CAPITALS_BEHIND.match(
        text, finding.end
    )
    return len(shown) <= _LONGEST_ABBREVIATION and not known and beside is None
