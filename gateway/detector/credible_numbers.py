"""Numbers that the model takes for somebody's and that are a model's, a clock's, a payer's or no number at all."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.recognizers.phones import is_help_line
from gateway.detector.words import CLOCK, DIAGNOSIS
from gateway.model import Finding

# incision 0812, close 1022; 0652-1931
CLOCKS = re.compile(rf"{CLOCK}(?:,? [a-z]+ |\s?[-–]\s?){CLOCK}")
SPOKEN = re.compile(
    r"(?:\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)\b[\s,-]*){3}", re.IGNORECASE
)
# Whole, with some digits too many or too few when mistyped; its last four; its beginning.
_SSN = re.compile(r"(?:\D*\d){7,}\D*|(?:\D*\d){4}\D*|\d{3}[- ]\d{2}\D*")
# A model's name before the number of the one of it that somebody has: lead 5076-52 s/n PJN8842190.
_MODEL = re.compile(
    r"(?:[a-z]+ )?(?:\d{4}-\d\d|(?=(?:\D*\d){2,6}\D*$)(?=[^\n]*[A-Z-])[A-Z0-9]{1,8}(?:[-/][A-Z0-9]{1,4})?)"
)
# The bank number and the processor of a pharmacy benefit, the number of a payer: everybody of a plan has them.
_PROCESSOR_BEFORE = re.compile(r"\b(?:(?:rx\s?)?(?:bin|pcn)|payer\s+id)\b[\s:#]*$", re.IGNORECASE)
_PROCESSOR = re.compile(r"(?:rx\s?)?(?:bin|pcn)\W+\w+", re.IGNORECASE)
_LASTING = re.compile(r"\d+(?:\.\d+)?\s?(?:ms|msec|secs?|kb|mb|gb|px|dpi|fps|bps|khz|mhz|rpm)", re.IGNORECASE)
# From one number to a greater one, of what machines are measured in: 5000-300000 ms.
_RANGE = re.compile(r"(?P<least>\d{1,9})\s?[-–]\s?(?P<most>\d{1,9})")
_MEASURED = re.compile(
    r"\s?(?:ms|msec|milliseconds|seconds|[kmg]b|bytes|tokens|px|dpi|fps|bps|[km]hz|rpm)\b", re.IGNORECASE
)
# A diagnosis by ICD-10-CM with its dot; a variant as the Human Genome Variation Society writes it; a magnet's field;
# an evaluation by CPT with its modifier.
_NOTATION = re.compile(
    DIAGNOSIS + r"|[cgmnp]\.\(?[-*]?(?:\d|[A-Z][a-z]{2}\d)[\w+*>=()-]*\.?|[0-9]\.[05]\s?T(?:esla)?\.?|99[2-4]\d\d-\d\d"
)
_QUALIFIED = re.compile(r"\bA?B[KFJ]:$|\bAPR:$")  # a diagnosis in a claim by X12: HI*ABK:I5023
_NO_PLATE = re.compile(r"\d{1,4}\s(?:IU|MG|ML|MCG|MEQ|CC)")
_SMALL_WORD = re.compile(r"\b[a-z]{4,}\b")  # of English, so no group of a plate's letters: kdbw 882
_OWN_BEHIND = re.compile(
    r"[,;:]?\s*\(?(?:\d\d(?:\.\d+)?\s?D[,;]?\s*)?(?:(?:serial|ser|s/n|sn)\b|SN\d|\d{7,}\b)", re.IGNORECASE
)
_LABEL_BEFORE = re.compile(
    r"(?:\b(?:serial|ser|s/n|sn|lot|mrn|id|no|number|acct|account|badge|case|order)\b\.?|\#)[\s:#=]*$", re.IGNORECASE
)


def is_nobodys(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a number is of a kind that no one person has, or is none of its kind."""
    if _PROCESSOR.fullmatch(shown) or _PROCESSOR_BEFORE.search(text, max(0, finding.start - 14), finding.start):
        return True
    if finding.entity == "US_SSN":
        spoken = SPOKEN.search(shown) is not None and not any(c.isdigit() for c in shown)
        return not spoken and _SSN.fullmatch(shown) is None
    if finding.entity == "PHONE_NUMBER":
        return CLOCKS.fullmatch(shown) is not None or is_help_line(shown)
    if finding.entity == "VEHICLE_ID" and any(c.isdigit() for c in shown) and not text.islower():
        words = _SMALL_WORD.findall(shown)
        return _NO_PLATE.fullmatch(shown) is not None or any(lexicon.kinds(word) & lexicon.WORD for word in words)
    if _LASTING.fullmatch(shown) or _QUALIFIED.search(text, max(0, finding.start - 5), finding.start):
        return True
    if is_measured(shown, text, finding):
        return True
    labelled = _LABEL_BEFORE.search(text, max(0, finding.start - 16), finding.start) is not None
    return (not labelled and _NOTATION.fullmatch(shown) is not None) or _is_model(shown, text, finding)


def _is_model(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it names a model, the number of the one of it that somebody has behind it."""
    if not _MODEL.fullmatch(shown) or not _OWN_BEHIND.match(text, finding.end):
        return False
    return _LABEL_BEFORE.search(text, max(0, finding.start - 16), finding.start) is None


def is_measured(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is a range of what machines are measured in: 5000-300000 ms."""
    span = _RANGE.fullmatch(shown)
    return span is not None and int(span["least"]) < int(span["most"]) and bool(_MEASURED.match(text, finding.end))
