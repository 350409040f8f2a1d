"""Numbers that somebody asks for and another gives, or that are read out one by one: what they are stands a turn before."""

from __future__ import annotations

import itertools
import re

from gateway.detector.recognizers.rule import Rule, RuleRecognizer, pattern

_LEAST_DIGITS = 5
_BETWEEN = (
    # the rest of the asking turn, and how the answer begins; in one line only where it was a question
    r"(?:[^\d]{0,12}?[?.,:;!]?[^\d\n]{0,60}\n[^\n\d]{0,80}?|[^\d\n?]{0,40}\?[^\n\d?]{0,60}?)"
)
_NUMBER = r"(?P<value>(?<![\w$.])(?:[A-Z]{1,4}[-\s]?)?\d[\dA-Z]*(?:[-\s]\d[\dA-Z]*){0,4})(?![\w/%]|\.\d|\s*(?:mg|ml|mcg|units?|lbs?|pounds|am|pm|over)\b)"
_APART = r"(?P<value>(?<![\w.])(?:[A-Z0-9](?:,[ ]|[ ]|-|\.\.\.[ ]?)){5,15}[A-Z0-9](?![\w/%]))"  # R, X, 7, 7, 1, 0, 4
_ID = r"(?:numbers?|no\b\.?|nbr|\#|id)"
_KINDS = {
    "LICENSE_NUMBER": rf"(?:cdl|(?:driver['’]?s\s+)?licen[cs]e|dea|npi|certificate|passport)\s*{_ID}",
    "HEALTH_PLAN_ID": rf"(?:(?:member|policy|subscriber|insurance|plan|group|card|medicare|medicaid)\s*{_ID}|read\s+me\s+the\s+id|(?:group|policy|member)(?=\s*\?)|{_ID}\s+(?:on|off)\s+(?:the|your)\s+(?:front\s+of\s+(?:the|your)\s+)?(?:insurance\s+)?card)",
    "MEDICAL_RECORD_NUMBER": rf"(?:mrns?|m\.r\.n\.?|(?:medical\s+)?record\s*{_ID}|chart\s*{_ID}|patient\s*{_ID})",
    "ACCOUNT_NUMBER": rf"(?:account|guarantor|invoice|claim|statement|routing)\s*{_ID}",
    "DEVICE_ID": rf"(?:serial(?:\s*{_ID})?|lot\s*{_ID}|device\s*{_ID})",
    "UNIQUE_ID": rf"(?:case|confirmation|reference|ticket|badge|employee|booking|inmate|order|prescription|rx|interpreter|authori[sz]ation|auth|tracking)\s*{_ID}",
    "US_SSN": rf"(?:social(?:\s+security)?|ssn)\s*{_ID}?",
}  # fmt: skip
# The slow patterns are tried where somebody asks for a number, and the line ends without one; or where one is read out.
# By the last word of what is asked for alone: there are few of those, and the pattern looks at what stands before.
_ASKED = pattern(
    r"(?:\b(?:numbers?|no|nbr|id|mrns?|m\.r\.n\.?|serial|ssn|social|security|card|group|policy|member)\b|\#)[^\d\n]{0,75}[\n?]"
)
_SPOKEN = r"(?:\d{1,5}|(?-i:[A-Z](?![ ][a-z]))|zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|dash|hyphen|slash|double|triple)\b"
_SPELLED = pattern(r"\b[A-Z][ ](?:as[ ](?:in|a)|like|for)[ ][A-Za-z]+(?:,[ ]|[ ])", case=True)
_READ_OUT = pattern(r"(?<![\w.])(?:[A-Z0-9](?:,[ ]|[ ]|-|\.\.\.[ ]?)){5}[A-Z0-9](?!\w)")


def _is_number(match: re.Match[str]) -> bool:
    """Say whether there are digits enough, and not all the same step apart as in counting."""
    digits = [int(c) for c in match.group("value") if c.isdigit()]
    steps = {b - a for a, b in itertools.pairwise(digits)}
    return len(digits) >= _LEAST_DIGITS and steps not in ({1}, {-1}, {0})


def _rules() -> tuple[Rule, ...]:
    rules = []
    for entity, cue in _KINDS.items():
        asked = pattern(rf"\b{cue}{_BETWEEN}{_NUMBER}")
        apart = pattern(rf"\b{cue}[^\n]{{0,40}}?(?:\n[^\n]{{0,60}}?)?{_APART}")
        rules += [
            Rule(asked, 0.65, group="value", check=_is_number, entity=entity, anchor=_ASKED),
            Rule(apart, 0.65, group="value", check=_is_number, entity=entity, anchor=_READ_OUT),
        ]
    # B as in boy, R, 7, 7, 0, 2; H as in Harry, four four one
    letter = r"[A-Z]\s(?:as\s(?:in|a)|like|for)\s[A-Za-z]+"
    spelled = pattern(
        rf"(?<![\w'’])(?P<value>(?:(?:{_SPOKEN})(?:,\s|\s|-)){{0,8}}(?-i:{letter})(?:(?:,\s|\s|-)(?:and\s|then\s)?(?:(?-i:{letter})|{_SPOKEN})){{3,16}})(?![\w%/])"
    )
    rules.append(Rule(spelled, 0.65, group="value", anchor=_SPELLED))
    # MRN ends.. hold on it's 00718834
    late = pattern(r"\bmrn\b[^\d\n]{0,40}?\b(?:it['’]?s|is)\s+(?P<value>\d{5,10})(?!\d)")
    rules.append(Rule(late, 0.7, group="value", entity="MEDICAL_RECORD_NUMBER", hints=("mrn",)))
    return tuple(rules)


def recognizer() -> RuleRecognizer:
    """Make the recognizer of numbers that are asked for."""
    return RuleRecognizer("asked_numbers", "UNIQUE_ID", _rules())
