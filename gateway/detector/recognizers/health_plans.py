"""Numbers that a health plan knows its members, their groups and policies by."""

from __future__ import annotations

import re

from gateway.detector.of_things import is_of_thing
from gateway.detector.recognizers.number_forms import VALUE
from gateway.detector.recognizers.rule import LONG_MIXED, SHORT_LEAD, Rule, RuleRecognizer, cued, has_digits, pattern

# CMS, "Understanding the Medicare Beneficiary Identifier (MBI) format": letters S, L, O, I, B, Z are not used.
_MBI_A, _MBI_AN = "[AC-HJKMNP-RT-Y]", "[AC-HJKMNP-RT-Y0-9]"
_LEAST_UNLABELLED = 5  # digits behind a payer's name alone: Aetna 120 is how many days one has to bill
_PAID = re.compile(r"\d+\.\d\d")  # in the cell behind the payer's: Aetna,1240.50
_OF_PROCEDURE = re.compile(r"[A-V]\d{4}")  # HCPCS level II: UHC,J0178 in a table of what is paid
_LABELLED = re.compile(r"(?:\b(?:id|no|num|nbr|number|card|policy|code|end\w*|last)\b|[#:=])", re.IGNORECASE)
# A rule of the house has a number too: Policy no. TX-114, policy HR-20.4.
_OF_HOUSE = re.compile(
    r"polic\w+\W*(?:(?:number|num|no|nbr|id)\b\W*|\#\s*)*[A-Z]{1,5}[-.]?\d{1,4}(?:[.-]\d{1,3}){0,2}", re.IGNORECASE
)


def _is_of_plan(match: re.Match[str]) -> bool:
    """Say whether digits enough stand there, and no year, sum, procedure or rule of the house."""
    value: str = match.group("value")
    if not has_digits(3)(match) or _PAID.fullmatch(value) or _OF_HOUSE.fullmatch(match.group()):
        return False
    if _OF_PROCEDURE.fullmatch(value):
        return _PAYER_ALONE.fullmatch(match.string, match.start(), match.start("value")) is None
    if not value.isdigit() or len(value) >= _LEAST_UNLABELLED:
        return True
    return _LABELLED.search(match.string, match.start(), match.start("value")) is not None


_SPACED_NUMBER = pattern(r"(?<![\dA-Z])[A-Z]*\d[\dA-Z]*[ -][\dA-Z]*\d")
_DAYS = re.compile(r"\b(?:19|20)\d\d\b")
_INSURERS = (
    r"bcbs|blue\s+(?:cross|shield)|aetna|cigna|uhc|united\s?health\s?care|humana|tricare|kaiser|anthem|ambetter|molina|centene|wellcare|oscar|tufts|harvard\s+pilgrim|highmark|"
    r"medicaid|medicare|medi-cal|delta\s+dental|metlife|guardian|vsp|fep|caresource|healthfirst|fidelis|emblem|geisinger|upmc|priority\s+health|health\s?net|amerigroup|sunshine|superior|peach\s+state|buckeye|bcbsm?"
)
_PAYER_ALONE = re.compile(rf"(?:{_INSURERS})\W*", re.IGNORECASE)

RULES = (
    Rule(
        cued(r"(?:insurance\s+|plan\s+|health\s+plan\s+|medicare\s+|medicaid\s+)?(?:member(?:ship)?|subscriber|beneficiary|policy(?:\s*holder)?|group|grp|insured|enrollee|cardholder)(?=\s*[-_]?(?:id|no\b|num|nbr|\#|number|identifier|:|is\b))|medicare|medicaid|medi-cal|mbi|hicn?|insurance(?=\s*(?:id|no\b|num|\#|card))|rx\s?(?:grp|group|id)|plan(?=\s*(?:id|no\b|num|\#))|ins(?=\s*(?:id|\#))|bcbs|aetna|cigna|uhc|humana|tricare|champus|prior\s+auth(?:orization)?|auth(?:orization)?(?=\s*(?:no\b|num|\#|code|id)|:\s*[A-Z]{0,4}-?\d{3})", VALUE),
        0.85,
        group="value",
        hints=("member", "subscriber", "benef", "policy", "group", "grp", "insur", "enroll", "card", "medic", "mbi", "hic", "rx", "plan", "ins", "bcbs", "aetna", "cigna", "uhc", "humana", "tri", "champ", "auth"),
        check=_is_of_plan,
    ),
    # Member: W2217 74410 01; Medicaid 8840 2219 0075 3
    Rule(
        cued(
            r"(?:member(?:ship)?|subscriber|subscr?|beneficiary|policy|insured|enrollee|recipient|sponsor|dbn|bic|cin|medicare|medicaid|medi-cal|ohip|phn|nhs|insurance|plan)(?=\s*[-_]?(?:id|no\b|num|nbr|\#|number|identifier|dbn|bic|:)|\s+[A-Z]{0,3}\d)",
            r"(?-i:[A-Z]{0,4})[ -]?\d[\dA-Z]*(?:[ -](?-i:[\dA-Z]*\d[\dA-Z]*|[A-Z]{1,2}\b)){1,5}",
            noun=r"(?:number|numbers|num|nbr|no|nr|id|ids|identifier|code|dbn|bic|style)",
        ),
        0.75,
        group="value",
        anchor=_SPACED_NUMBER,
        check=lambda match: has_digits(7)(match) and not _DAYS.search(match.group("value")) and not is_of_thing(match.string, *match.span("value")),
    ),
    # Cigna U44718820 02, Ambetter (U8831042261), Humana gold H33918770
    Rule(
        pattern(rf"\b(?:{_INSURERS})\b[^\n\d.;:,]{{0,16}}?[\s(:#]*(?P<value>(?:(?-i:[A-Z]{{1,3}}))?\d{{7,12}}(?-i:[A-Z])?(?:[ -]\d\d)?)(?![\w%/]|[.,-]\d)"),
        0.7,
        group="value",
        anchor=LONG_MIXED,
    ),
    # under group 0081447-02
    Rule(cued(r"(?:group|grp|policy|member|subscriber)", r"(?:(?-i:[A-Z]{1,4})[ ])?(?=[A-Z\-]*\d[\dA-Z\-]{5})[A-Z]{0,4}\d[A-Z0-9\-]{5,15}"), 0.75, group="value", hints=("group", "grp", "policy", "member", "subscriber"), check=has_digits(5)),
    Rule(cued(r"(?:group|grp)(?=\s*(?:id|no\b|num|number|\#|:))|plan(?=\s*(?:id|no\b|num|number|\#))", r"[A-Z0-9][A-Z0-9\-]{3,15}"), 0.75, group="value", hints=("group", "grp", "plan"), check=has_digits(1)),
    Rule(pattern(rf"(?<![A-Za-z0-9])[1-9]{_MBI_A}{_MBI_AN}\d-?{_MBI_A}{_MBI_AN}\d-?{_MBI_A}{{2}}\d{{2}}(?![A-Za-z0-9])"), 0.85),
    Rule(pattern(r"(?<![A-Za-z0-9])[A-Z]{3}\d{9}(?:\d{1,3})?(?![A-Za-z0-9])", case=True), 0.6, anchor=LONG_MIXED, lead=SHORT_LEAD),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of health plan numbers."""
    return RuleRecognizer("health_plan_numbers", "HEALTH_PLAN_ID", RULES)
