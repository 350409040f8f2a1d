"""Ages over 89 (45 CFR 164.514(b)(2)(i)(C)). Ages up to 89, and durations, are not identifiers."""

from __future__ import annotations

import re
from dataclasses import replace

from gateway.detector.recognizers.rule import Rule, RuleRecognizer, pattern
from gateway.detector.words import OF_A_BED

_OVER_89 = r"(?:9\d|1[0-2]\d)"
_SPOKEN = (
    r"(?:(?:ninet|nint|ninte)y(?:[\s-]+(?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|(?:one|a)\s+hundred(?:\s+(?:and\s+)?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))?)"
)
_PERSON = r"(?:man|woman|male|female|lady|gentleman|patient|grandmother|grandfather|veteran|widow(?:er)?|resident)"
_KIN = (
    r"[mp]g[mf]|(?:maternal|paternal|mat|pat|m|p)\.?[ ]?(?:aunt|uncle|grandmother|grandfather|cousin)|g?grand(?:mother|father|ma|pa)"
    r"|mother|father|mom|dad|sister|brother|aunt|uncle|cousin|mo|fa|sis|bro"
)
# Of what somebody was ill at an age; not "keeps her sugar at 110".
_ILL = (
    r"(?:ca|cancer|pancreas|breast|colon|crc|lung|prostate|ovar(?:y|ian)|ov|uterus|uterine|stomach|gastric|liver|kidney|brain|melanoma|leukemia|lymphoma|myeloma"
    r"|mi|cad|chf|cva|stroke|tia|aaa|dementia|alz\w*|parkinson\w*|hip\s+(?:fx|fracture)|old\s+age|natural\s+causes|pneumonia|sepsis|fall|dx|diagnosed|onset)"
)
# Begun with the characters that it can begin with, which a search passes over quickly.
_NEAR = re.compile(
    r"[19NnHhCc](?:(?<=9)(?<!\d9)\d(?!\d)|(?<=1)(?<!\d1)[0-2]\d(?!\d)|(?i:(?<=n)in(?:et|t)|(?<=h)undred|(?<=n)onagen|(?<=c)enten))"
)
_OF_HEAT = pattern(r"\b(?:temp\w*|t-?max|fever\w*|oral|tympanic|axillary|rectal|forehead|degrees?|weather|water)\b")
_FORMS = (
    Rule(
        pattern(
            rf"(?<![\d.\-/])(?:{_OVER_89}|{_SPOKEN})[\s-]*(?:years?|yrs?|yr)[\s.-]*(?:old|of\s+age)\b|(?<![\d.\-/]){_OVER_89}[\s-]*(?:y[\s./-]?o\b\.?|yo[fm]?\b|y/o)"
        ),
        0.9),
    Rule(pattern(rf"(?<![\d.\-/]){_OVER_89}[\s-]*(?:years?|yrs?)[\s-]+(?={_PERSON})"), 0.85),
    # a woman of 102 years
    Rule(pattern(rf"\b{_PERSON}\s+of\s+(?P<age>{_OVER_89}|{_SPOKEN})[\s-]+(?:years?|yrs?)\b(?!\s+(?:of|experience|service|supply|history|ago))"), 0.75, group="age"),
    # this charming lady of 91, who
    Rule(pattern(rf"\b(?:(?:wo)?man|lady|gentleman|widow(?:er)?|veteran)\s+of\s+(?P<age>{_OVER_89}|{_SPOKEN})(?=\s*(?:[,.;)](?!\d)|who\b|with\b|from\b))"), 0.75, group="age"),
    Rule(
        pattern(rf"\b(?:age[ds]?|aged|turn(?:s|ed|ing)?|birthday)\s*(?:is|was|of|at|:|=|\()?\s*(?P<age>{_OVER_89}|{_SPOKEN})\b(?!\s*(?:%|mg|bpm|lbs?|kg|mm|days|weeks|months|minutes|hours|[/.]\d))"),
        0.85,
        group="age",
        hints=("age", "turn", "birthday")),
    Rule(pattern(rf"(?<![\d.\-/<>≤≥])(?<!C[ ]\()(?P<age>{_OVER_89})\s?(?:[fm]|[FM])\b(?=[\s,;)]+(?:with|w/|who|here|presents?|p/w|admitted|s/p|h/o|c/o|dob|,|;|\)))"), 0.75, group="age"),
    Rule(pattern(rf"(?<![\d.\-/])(?P<age>{_OVER_89})[\s-]+{_PERSON}\b"), 0.75, group="age"),
    # 4w15 LK 92F hip fx
    Rule(pattern(rf"{OF_A_BED}(?:[A-Z][A-Za-z'’-]{{1,20}}[ ]){{1,2}}(?P<age>{_OVER_89})[ ]?[MF]\b(?![/°])", case=True), 0.75, group="age"),
    # Ilse Hartung 90F; not Oral Temp 99F
    Rule(
        pattern(rf"\b[A-Z][a-z'’\-]+[ ][A-Z][A-Za-z'’\-]*[a-z],?[ ](?P<age>{_OVER_89})[ ]?[MF]\b(?![\d/°])", case=True),
        0.7,
        group="age",
        veto=_OF_HEAT),
    # Halvorsen, Ingeborg  97F
    Rule(
        pattern(rf"\b[A-Z][a-z'’\-]+,[ ][A-Z][a-z'’\-]+(?:[ ][A-Z]\.?)?,?[ ]{{1,4}}(?P<age>{_OVER_89})[ ]?[MF]\b(?![\d/°])", case=True),
        0.7,
        group="age",
        veto=_OF_HEAT),
    # At 94 she still drives
    Rule(pattern(rf"(?<![^\s“\"'(])At[ ](?P<age>{_OVER_89}),?[ ](?=(?:s?he|who|I|my|his|her|they|you|one)[ ])", case=True), 0.7, group="age", veto=_OF_HEAT),
    Rule(pattern(rf"\b{_SPOKEN}[\s-]+(?:year|yr)s?[\s-]+old\b"), 0.9, hints=("ninety", "ninty", "nintey", "hundred")),
    # she is 92 and walks a mile; not: she is 92% on room air
    Rule(
        pattern(rf"\b(?:she|he|who|pt|patient|mother|father|mom|dad|grandma|grandpa|grandmother|grandfather|aunt|uncle|husband|wife|sister|brother|i(?=['’]?m|\s+am))(?:['’]?s|['’]?m|\s+am|\s+is|\s+was|\s+just\s+turned|\s+will\s+be|,)\s+(?:now\s+|only\s+|already\s+|nearly\s+|almost\s+)?(?P<age>{_OVER_89}|{_SPOKEN})(?=\s*(?:$|[.,;!?)\n]|(?:and|now|but|years|when|lives?|with|who|still|so|in\s+(?:january|february|march|april|may|june|july|august|september|october|november|december))\b))(?!\s*(?:on\s+(?:ra|room|\d)))"),
        0.75,
        group="age",
        veto=pattern(r"\b(?:se|ser(?:ies)?|slices?)\.?[ ]?\d")),  # se 5, im 112
    # F/93
    Rule(pattern(rf"(?<![\w/])[MF]\s?/\s?(?P<age>{_OVER_89})(?![\w/%]|[.]\d)", case=True), 0.75, group="age"),
    # 91/M with CHF; the patient (96); her 95th birthday
    Rule(pattern(rf"(?<![\d.\-/])(?P<age>{_OVER_89})\s?/\s?[MF]\b", case=True), 0.75, group="age"),
    Rule(pattern(rf"\b(?:{_PERSON}|pt|mother|father|mom|dad|sister|brother|aunt|uncle|husband|wife|he|she)\s*\((?:now\s+|age[d]?\s+)?(?P<age>{_OVER_89})\)"), 0.75, group="age"),
    Rule(pattern(r"(?<![\d.])\b(?P<age>(?:9\d|1[0-2]\d)(?:st|nd|rd|th)|ninet(?:ieth|y[\s-](?:first|second|third|\w+th))|(?:one[\s-])?hundredth)\s+birthday\b"), 0.8, group="age", hints=("birthday",)),
    # died at 101, lived to be 97
    Rule(pattern(rf"\b(?:died|d\.|passed(?:\s+away)?|dead|alive|(?:alive\s+and\s+)?well|lived|living|reached|expired|made\s+it)\s+(?:[^.;\n]{{0,40}}?\s)?(?:at|to|to\s+be|to\s+age|until)\s+(?:the\s+age\s+of\s+)?(?P<age>{_OVER_89}|{_SPOKEN})(?=\s*(?:$|[.,;!?)\n]|(?:and|of|in|from|after|when|while|with|following|peacefully|due|on)\b))"), 0.75, group="age", hints=("died", "d.", "passed", "dead", "alive", "well", "live", "living", "reached", "expired", "made it")),
    # mgf pancreas at 90; pat aunt breast ca @ 92
    Rule(
        pattern(rf"\b(?:{_KIN})\b[^.;\n]{{0,40}}?\b(?:{_ILL})\s*(?:at|@)\s*(?:age\s+)?(?P<age>{_OVER_89}|{_SPOKEN})(?=\s*(?:$|[.,;!?)\n]|and\b))"),
        0.75,
        group="age"),
    Rule(pattern(r"\b(?:in\s+(?:his|her|their)\s+(?:early\s+|mid[\s-]*|late\s+)?)(?P<age>nineties|90['’]?s)\b"), 0.7, group="age"),
    Rule(pattern(r"\b(?:nonagenarian|centenarian)\b"), 0.7),
)  # fmt: skip
RULES = tuple(replace(rule, anchor=_NEAR) for rule in _FORMS)


def recognizer() -> RuleRecognizer:
    """Make the recognizer of ages over 89."""
    return RuleRecognizer("ages_over_89", "AGE", RULES)
