"""Numbers of licences, certificates and registrations: NPI, DEA, a driver's, a passport."""

from __future__ import annotations

import re

from gateway.detector.recognizers.number_forms import VALUE
from gateway.detector.recognizers.rule import (
    LONG_MIXED,
    SHORT_LEAD,
    Rule,
    RuleRecognizer,
    cued,
    has_digits,
    luhn,
    pattern,
)
from gateway.detector.words import CREDENTIALS, STATE_CODES, STATE_NAMES


def _npi(match: re.Match[str]) -> bool:
    return luhn("80840" + match.group("value"))


def _dea(match: re.Match[str]) -> bool:
    digits = [int(c) for c in match.group()[-7:]]
    return (digits[0] + digits[2] + digits[4] + 2 * (digits[1] + digits[3] + digits[5])) % 10 == digits[6]


_OF_BOARD = re.compile(r"-[A-Z]{1,5}-\d")

RULES = (
    # a state and a number in brackets behind credentials: RN (TX 884120)
    Rule(pattern(rf"(?<![\w.])(?:{CREDENTIALS}|LICSW|LMHC|DC)\s?\((?P<value>(?:{STATE_CODES})\s\#?\d{{3,10}})\)", case=True), 0.75, group="value"),
    # behind credentials, an extension, a pager or a badge: Ines Kdbwa, RN  #7143
    Rule(pattern(rf"(?<![\w.])(?:{CREDENTIALS}|LICSW|LMHC|CWOCN|RNC|CCM)[,.]?\s{{1,3}}\#\s?(?P<value>\d{{3,7}})(?![\w%/]|[.,-]\d)", case=True), 0.65, group="value", hints=("#",)),
    # of a state's board: CO-DR-0051127, TX-PSY-30417
    Rule(pattern(rf"(?<![\w-])(?:{STATE_CODES})-[A-Z]{{1,5}}-\d{{4,8}}(?![\w-])", case=True), 0.65, anchor=_OF_BOARD),
    # APRN 11042271, RPh 20417: not MD or PA, behind which a ZIP code of that state stands
    Rule(pattern(rf"(?<![\w.])(?:APRN|ARNP|CRNP|CNM|CRNA|RPh|R\.Ph\.|PharmD|RN|LPN|LVN|NP|PA-C|DDS|DMD|DPM|LCSW|LIC?SW|LMSW|LMFT|LMHC|LPCC?|LCPC|LCMHC|LSSP|LADC|LCDC|CADC|LPA|BCBA|PSY|LEP)[\s-]\#?\s?(?P<value>(?:(?:{STATE_CODES})[\s-]?)?\d{{5,8}})(?![\w%/]|[.,-]\d)", case=True), 0.65, group="value"),
    Rule(cued(r"npi", r"\d{10}"), 0.9, group="value", hints=("npi",)),
    Rule(pattern(r"(?<![\w.\-])(?P<value>[12]\d{9})(?![\w\-])"), 0.45, group="value", check=_npi,
         cue=pattern(r"\b(?:provider|npi|physician|md|do|np|prescriber|referring|rendering|attending)\b")),
    Rule(pattern(r"(?<![A-Za-z0-9])[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}(?![A-Za-z0-9])"), 0.8, check=_dea, anchor=LONG_MIXED, lead=SHORT_LEAD),
    Rule(
        cued(r"dea|driver['’]?s?\s+licen[cs]e|driving\s+licen[cs]e|d\.?l\.?(?![a-z])|licen[cs]e|lic\.?|passport|certificate|cert(?=\s*(?:no\b|num|\#))|registration|credential|permit|clia|upin|ptan|state\s+id|id\s+card|green\s+card|visa\s+number|alien|c\.?d\.?l\.?", rf"(?:(?-i:[A-Z]{{2}}\s))?{VALUE}|(?:{STATE_NAMES})\s\d{{5,12}}"),
        0.8,
        veto=pattern(r"(?:mg|mcg|g|u|meq)/dl"),
        group="value",
        hints=("dea", "licen", "lic", "cdl", "c.d.l", "dl", "d.l", "passport", "cert", "regist", "credential", "permit", "clia", "upin", "ptan", "state id", "card", "visa", "alien"),
        check=has_digits(3),
    ),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of licence numbers."""
    return RuleRecognizer("license_numbers", "LICENSE_NUMBER", RULES)
