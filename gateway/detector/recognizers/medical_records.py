"""Numbers of medical records, and of the encounters, orders and specimens that lead to one."""

from __future__ import annotations

import re

from gateway.detector.of_things import is_of_thing
from gateway.detector.recognizers.number_forms import VALUE
from gateway.detector.recognizers.rule import Rule, RuleRecognizer, cued, has_digits, pattern
from gateway.detector.words import DIAGNOSIS

_SPACED = r"(?:[A-Z]{0,4}[-\s]?)?\d[\dA-Z]*(?:[-\s.]\d[\dA-Z]*){0,6}"
_LEAST_RECORD = 3  # digits
_MRN_CUES = (
    r"mrns?|m\.r\.n\.?|mr\s?\#|mr\s?(?=no\b|num|\d{5})|med(?:ical)?\.?\s*rec(?:ord)?s?\.?|chart|(?:patient|pt|client|person|member\s+record)(?=[\s'’s]*[-_]?\s*(?:id|no\b|num|nbr|\#|identifier|acct))"
    r"|(?:patient|pt|subject|member)(?=\s*=\s*[A-Z]{0,3}\d{4})|fin|csn|har|hrn|e?mpi|(?:eid|epi)(?=\s*(?:id|no\b|num|\#|:))|encounter|enc|accession|acc(?=\s*\#)|visit(?=\s*(?:id|no\b|num|\#)|:?\s+[A-Z]{0,3}\d{6}|:\s*[A-Z]{0,3}\d{5})|hosp(?:ital)?\.?(?=\s*(?:id|no\b|num|\#))|e[mh]r(?=\s*(?:id|no\b|num|\#))|uhid|ur(?=\s*(?:no\b|num|\#))|crn(?=\s*(?:no\b|num|\#|:|\d))|legacy(?=\s*(?:id|no\b|num|\#|mrn))|resident(?=\s*(?:id|no\b|num|\#))|(?:wrist|arm|id)[\s-]?band(?=\s*(?:id|no\b|num|\#|reads|says|:))"
    r"|unit(?=\s*(?:no\b|num|\#))|case|specimen|order(?=\s*(?:id|no\b|num|\#))|requisition|req(?=\s*\#|\s{2}|:)|record(?=\s*(?:id|no\b|num|\#|locator))|admission(?=\s*(?:id|no\b|num|\#))|epic(?=\s*(?:id|\#))|cerner(?=\s*id)"
)
_BILLING = re.compile(r"(?:enc\w*|visit|case|order)\W*99[2-4]\d\d$", re.IGNORECASE)  # an evaluation code of CPT
_DIAGNOSIS = re.compile(DIAGNOSIS, re.IGNORECASE)
_RELEASE = re.compile(r"(?:[a-z]+-)*v?\d{1,3}\.\d{1,3}\.\d{1,3}", re.IGNORECASE)
_TIME_BEHIND = re.compile(r"\s?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\b", re.IGNORECASE)


def _is_record(match: re.Match[str]) -> bool:
    if _TIME_BEHIND.match(match.string, match.end()):
        return False  # a telephone encounter, 11-20 minutes
    if _RELEASE.fullmatch(match.group("value")) or _DIAGNOSIS.fullmatch(match.group("value")):
        return False  # of a Helm chart; S27.1XXA at an initial encounter
    return sum(c.isdigit() for c in match.group("value")) >= _LEAST_RECORD and _BILLING.search(match.group()) is None


RULES = (
    Rule(
        cued(_MRN_CUES, VALUE),
        0.85,
        group="value",
        hints=("mr", "med", "chart", "patient", "pt", "client", "fin", "csn", "har", "hrn", "mpi", "enc", "acc", "visit", "hospital", "unit", "case", "specimen", "order", "req", "record", "admission", "epic", "cerner", "eid", "epi", "hosp", "emr", "ehr", "uhid", "ur", "crn", "legacy", "resident", "band"),
        check=_is_record,
    ),
    Rule(
        cued(r"mrns?|m\.r\.n\.?|hrn|medical\s+record|chart|fin|csn|accession|hosp(?:ital)?\.?(?=\s*(?:id|no\b|num|\#))|unit(?=\s*(?:no\b|num|\#))|(?:wrist|arm|id)[\s-]?band(?=\s*(?:reads|says|:))|crn", _SPACED),
        0.8,
        group="value",
        hints=("mr", "m.r", "hrn", "medical", "chart", "fin", "csn", "accession", "hosp", "unit", "band", "crn"),
        check=has_digits(5),
    ),
    # S25-40918, RAD2025-118834: accessions of pathology and imaging
    Rule(
        pattern(r"(?<![A-Za-z0-9])(?:[A-Z]{1,3}\d{2}|RAD\d{2,4}|[A-Z]{2}-?20\d\d)-\d{4,8}(?![A-Za-z0-9])", case=True),
        0.6,
        cue=pattern(r"\b(?:path(?:ology)?|specimen|accession|acc|case|cyto(?:logy)?|biopsy|slides?|report)\b[^\n]{0,40}$"),
    ),
    # Pt 390553: K 5.9; records on patient 883104
    Rule(
        pattern(r"\b(?:pts?|patients?)\s+\#?(?P<value>[A-Z]?\d{6,9})(?![\w%/-]|[.,]\d)"),
        0.7,
        group="value",
        hints=("pt", "patient"),
        check=lambda match: not is_of_thing(match.string, *match.span("value")),
    ),
    Rule(pattern(r"(?<![A-Za-z0-9])MRN?[-_]?\d{4,12}(?![A-Za-z0-9])"), 0.8, hints=("mr",)),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of medical record numbers."""
    return RuleRecognizer("medical_record_numbers", "MEDICAL_RECORD_NUMBER", RULES)
