"""Numbers whose word stands behind them, or some words before: 20417-88 is the case number they gave me."""

from __future__ import annotations

import re

from gateway.detector.of_things import is_of_thing
from gateway.detector.recognizers.rule import Rule, RuleRecognizer, pattern

_ID = r"(?:numbers?|no\b\.?|nbr|\#|ids?)"
_KINDS = {
    "LICENSE_NUMBER": rf"(?:(?:licen[cs]e|dea|npi|certificate|passport|cdl)\s*{_ID}|dea|npi)",
    "HEALTH_PLAN_ID": rf"(?:member|policy|subscriber|insurance|plan|group|medicare|medicaid|beneficiary)\s*{_ID}",
    "MEDICAL_RECORD_NUMBER": rf"(?:mrns?|(?:medical\s+|health\s+)?(?:record|chart|patient|hospital)s?\s*{_ID})",
    "ACCOUNT_NUMBER": rf"(?:account|acct|guarantor|invoice|statement)\s*{_ID}",
    "DEVICE_ID": rf"(?:serials?(?:\s*{_ID})?|lot\s*{_ID}|device\s*{_ID})",
    "VEHICLE_ID": rf"(?:(?:licen[cs]e\s+|number\s+)?plate(?:\s*{_ID})?|vin|tag\s*{_ID})",
    "UNIQUE_ID": rf"(?:case|claim|confirmation|reference|ticket|badge|employee|booking|inmate|order|prescription|rx|authori[sz]ation|auth|tracking|study|subject|participant|specimen|accession|file|docket|incident|report|sample|donor|student|requisition|locker)\s*{_ID}",
}  # fmt: skip
_VALUE = r"(?P<value>(?<![\w.,$/+-])[A-Z]{0,5}(?-i:(?<=[A-Z])[ ])?\d[\dA-Z]*(?:[-/][\dA-Z]+){0,5})(?![\w%]|[.,/-]\d|\s?(?:mg|mcg|ml|units?|am|pm|a\.m|p\.m)\b)"
_LEAST, _LEAST_OF_DIGITS_ALONE = 4, 5
_YEAR = re.compile(r"(?:19|20)\d\d(?:-\d\d){0,2}|\d{1,2}[-/]\d{1,2}[-/](?:\d{4}|\d\d)|\d{1,2}[-/](?:19|20)\d\d")


def _is_number(match: re.Match[str]) -> bool:
    shown = match.group("value")
    digits = sum(c.isdigit() for c in shown)
    if digits < (_LEAST_OF_DIGITS_ALONE if shown.isdigit() else _LEAST) or _YEAR.fullmatch(shown):
        return False
    return not is_of_thing(match.string, *match.span("value"))


_ENDS_SO = pattern(r"\b(?:end(?:s|ing)?|start(?:s|ing)?|begin(?:s|ning)?)\b")


def _rules() -> tuple[Rule, ...]:
    rules = []
    for entity, cue in _KINDS.items():
        behind = rf"{_VALUE}[\"')]*,?\s*(?:[-–—:]\s*)?(?:is|was|are|were|being|as|that['’]?s|that\s+is|this\s+is|it['’]?s)\s+(?:the|my|your|her|his|their|our|a|what)\s+(?:[a-z]+\s+){{0,2}}?{cue}(?!\s+of\b)(?![a-z])"
        before = rf"\b{cue}(?!\s+of\b)(?![a-z])[^\d\n.;?!]{{1,70}}?\b(?:is|was|were|are|be|says|said|reads?|shows?|as|gave\s+(?:me|us|her|him|them)|typed|have)\s*[:\"'(]*\s*{_VALUE}"
        rules += [
            Rule(pattern(behind), 0.65, group="value", check=_is_number, entity=entity, anchor=_BEHIND),
            Rule(pattern(before), 0.6, group="value", check=_is_number, entity=entity, anchor=_BEFORE),
        ]
    # The serial starts with NB20 and ends with 4418.
    ends = pattern(
        r"\b(?:start|begin)(?:s|ning|ing)?\s+with\s+(?:[A-Z0-9-]{1,10})[^\n\d]{1,20}?\bend(?:s|ing)?\s+(?:(?:in|with)\s+)?(?P<value>\d[\dA-Z]{1,7})(?![\w%])"
    )
    rules.append(Rule(ends, 0.65, group="value", anchor=_ENDS_SO))
    return tuple(rules)


_WORD = r"(?:numbers?|no\.|nbr|\#|ids?|mrns?|dea|npi|vin|serials?|plate)"
_BEHIND = pattern(
    rf"\b(?:is|was|are|were|being|as|that['’]?s|this\s+is|it['’]?s)\s+(?:the|my|your|her|his|their|our|a|what)\s+(?:[a-z]+\s+){{0,3}}?{_WORD}"
)
_BEFORE = pattern(
    rf"{_WORD}(?![a-z])[^\d\n.;?!]{{1,70}}?\b(?:is|was|were|are|be|says|said|reads?|shows?|as|gave|typed|have)\b[^\w\n]*[A-Z]{{0,5}}[ ]?\d"
)


def recognizer() -> RuleRecognizer:
    """Make the recognizer of numbers whose word does not stand right before them."""
    return RuleRecognizer("told_numbers", "UNIQUE_ID", _rules())
