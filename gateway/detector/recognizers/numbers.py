"""Numbers that identify: social security, medical record, health plan, account, licence, device, and any other.

Most are told by the words before them, not by their form: a record number is any number that someone calls one.
"""

from __future__ import annotations

import re

from gateway.detector.negatives import is_plain_word
from gateway.detector.of_things import is_account_of_system, is_of_thing
from gateway.detector.recognizers import vehicles
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
from gateway.detector.words import CREDENTIALS, DIAGNOSIS, STATE_CODES, STATE_NAMES

# A number in any house's form: digits and letters with single marks between; at least one digit is checked apart.
_VALUE = r"[A-Z]{0,5}[-_./]?\d[A-Z0-9]*(?:[-_./]?[A-Z0-9]+){0,6}"
_SPACED = r"(?:[A-Z]{0,4}[-\s]?)?\d[\dA-Z]*(?:[-\s.]\d[\dA-Z]*){0,6}"

# The scope of a package: node_modules/@acme/core, from "@acme/core". Names of tools hold such words.
_NO_PACKAGE = r"(?<!node_modules/)(?!(?<=[\"'`])@[\w.\-]+/[a-z])"
_ANY_NUMBER = pattern(r"\d[\dA-Z._/-]+\d")  # what holds three digits and more


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _card(match: re.Match[str]) -> bool:
    digits = _digits(match.group())
    return 13 <= len(digits) <= 19 and luhn(digits) and len(set(digits)) > 1


def _npi(match: re.Match[str]) -> bool:
    return luhn("80840" + match.group("value"))


def _dea(match: re.Match[str]) -> bool:
    digits = [int(c) for c in match.group()[-7:]]
    return (digits[0] + digits[2] + digits[4] + 2 * (digits[1] + digits[3] + digits[5])) % 10 == digits[6]


SSN = (
    Rule(pattern(r"(?<![\d\-.])\d{3}[-\s.–]\d{2}[-\s.–]\d{4}(?![\d\-])"), 0.85),
    Rule(cued(r"ssn|ss|soc(?:ial)?\.?(?:\s+sec(?:urity)?\.?)?|social\s+security|tax(?:payer)?|itin", r"\d{3}[-\s.]?\d{2}[-\s.]?\d{4}|\d{9}"), 0.9, group="value", hints=("ss", "soc", "tax", "itin")),
    Rule(
        pattern(r"\b(?:ssn|ss\#|social(?:\s+security)?(?:\s+number)?|last\s+(?:4|four)(?:\s+(?:digits|of))*)[^\d\n]{0,40}?(?:ending\s+(?:in\s+|with\s+)?|last\s+(?:4|four)\D{0,20}|:\s*|is\s+|\#\s*|in\s+|was\s+)(?P<value>\d{4})(?![\d/\-])"),
        0.75,
        group="value",
        hints=("ss", "social", "last 4", "last four"),
    ),
    # the last four on file, 6620
    Rule(pattern(r"\blast\s+(?:4|four)(?:\s+[a-z]+){0,3}\W{1,3}(?P<value>\d{4})(?![\d/\-])"), 0.65, group="value", hints=("last 4", "last four")),
    Rule(pattern(r"(?<![\w*])(?:[x*#]{3}|[•]{3})[-\s]?(?:[x*#]{2}|[•]{2})[-\s]?\d{4}(?!\d)"), 0.85, hints=("x", "*", "#", "•")),
)  # fmt: skip

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


MRN = (
    Rule(
        cued(_MRN_CUES, _VALUE),
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

# CMS, "Understanding the Medicare Beneficiary Identifier (MBI) format": letters S, L, O, I, B, Z are not used.
_AMOUNT = re.compile(r"\d+\.\d\d")  # of money, in the cell behind the payer's
_MBI_A, _MBI_AN = "[AC-HJKMNP-RT-Y]", "[AC-HJKMNP-RT-Y0-9]"
_LEAST_UNLABELLED = 5  # digits behind a payer's name alone: Aetna 120 is how many days one has to bill
_OF_PROCEDURE = re.compile(r"[A-V]\d{4}")  # HCPCS level II: UHC,J0178 in a table of what is paid
_LABELLED = re.compile(r"(?:\b(?:id|no|num|nbr|number|card|policy|code|end\w*|last)\b|[#:=])", re.IGNORECASE)
# A rule of the house has a number too: Policy no. TX-114, policy HR-20.4.
_OF_HOUSE = re.compile(
    r"polic\w+\W*(?:(?:number|num|no|nbr|id)\b\W*|\#\s*)*[A-Z]{1,5}[-.]?\d{1,4}(?:[.-]\d{1,3}){0,2}", re.IGNORECASE
)


def _is_of_plan(match: re.Match[str]) -> bool:
    """Say whether digits enough stand there, and no year, sum, procedure or rule of the house."""
    value: str = match.group("value")
    if not has_digits(3)(match) or _AMOUNT.fullmatch(value) or _OF_HOUSE.fullmatch(match.group()):
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


PLAN = (
    Rule(
        cued(r"(?:insurance\s+|plan\s+|health\s+plan\s+|medicare\s+|medicaid\s+)?(?:member(?:ship)?|subscriber|beneficiary|policy(?:\s*holder)?|group|grp|insured|enrollee|cardholder)(?=\s*[-_]?(?:id|no\b|num|nbr|\#|number|identifier|:|is\b))|medicare|medicaid|medi-cal|mbi|hicn?|insurance(?=\s*(?:id|no\b|num|\#|card))|rx\s?(?:grp|group|id)|plan(?=\s*(?:id|no\b|num|\#))|ins(?=\s*(?:id|\#))|bcbs|aetna|cigna|uhc|humana|tricare|champus|prior\s+auth(?:orization)?|auth(?:orization)?(?=\s*(?:no\b|num|\#|code|id)|:\s*[A-Z]{0,4}-?\d{3})", _VALUE),
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

# A word before a number is none of its letters, and a procedure's code no account: claim had 27447-RT, billing: 93284.
_CODE_BILLED = re.compile(r"(?:claims?|bill(?:ing|ed)?)\W*(?:\d{5})(?:-(?:[A-Z]{2}|\d{2}))?", re.IGNORECASE)
_WORD_FIRST = re.compile(
    r"(?:had|has|was|were|for|of|on|in|at|to|by|and|the|from|not|with|no|per|is|are|got|paid|over|under)\s",
    re.IGNORECASE,
)
# Why a payer does not pay (X12, claim adjustment reason codes): denial CO-197.
_WHY_DENIED = re.compile(r"(?:CO|PR|OA|PI)-?\d{1,3}")


def _is_account(match: re.Match[str]) -> bool:
    return (
        has_digits(4)(match)
        and _CODE_BILLED.fullmatch(match.group()) is None
        and _WORD_FIRST.match(match.group("value")) is None
    )


ACCOUNT = (
    Rule(pattern(r"(?<![\d\-.])(?:\d[ \-]?){12,18}\d(?![\d\-])"), 0.8, check=_card),
    Rule(pattern(r"(?<![A-Za-z0-9])[A-Z]{2}\d{2}(?:\s?[A-Z0-9]{4}){3,7}(?:\s?[A-Z0-9]{1,3})?(?![A-Za-z0-9])", case=True), 0.7,
         check=lambda match: sum(c.isdigit() for c in match.group()) >= 8),
    Rule(
        cued(r"acc(?:oun)?ts?|a/c|bank|checking|savings|routing|aba|iban|invoice|claim|billing|bill(?=\s*\#)|statement(?=\s*(?:no\b|num|\#|\d{4}-))|guarantor|receipt|transaction|confirmation|credit\s+card|debit\s+card|card|visa|mastercard|amex|check(?=\s*(?:no\b|num|\#))", r"(?:[A-Z]{1,4}[-\s]?)?\d[\dA-Z]*(?:[-\s.]?\d[\dA-Z]*){0,6}"),
        0.8,
        group="value",
        hints=("acc", "a/c", "bank", "check", "saving", "routing", "aba", "iban", "invoice", "claim", "bill", "statement", "guarantor", "receipt", "transaction", "confirm", "card", "visa", "amex"),
        check=_is_account,
    ),
    Rule(cued(r"card|visa|mastercard|amex|discover|account|acct", r"\d{4}", noun=r"(?:ending|ends|in|with|last|four|4|digits|number)"), 0.7, group="value", hints=("card", "visa", "amex", "discover", "acc"), check=lambda match: "end" in match.group().lower() or "last" in match.group().lower()),
)  # fmt: skip

_OF_BOARD = re.compile(r"-[A-Z]{1,5}-\d")
LICENSE = (
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
        cued(r"dea|driver['’]?s?\s+licen[cs]e|driving\s+licen[cs]e|d\.?l\.?(?![a-z])|licen[cs]e|lic\.?|passport|certificate|cert(?=\s*(?:no\b|num|\#))|registration|credential|permit|clia|upin|ptan|state\s+id|id\s+card|green\s+card|visa\s+number|alien|c\.?d\.?l\.?", rf"(?:(?-i:[A-Z]{{2}}\s))?{_VALUE}|(?:{STATE_NAMES})\s\d{{5,12}}"),
        0.8,
        veto=pattern(r"(?:mg|mcg|g|u|meq)/dl"),
        group="value",
        hints=("dea", "licen", "lic", "cdl", "c.d.l", "dl", "d.l", "passport", "cert", "regist", "credential", "permit", "clia", "upin", "ptan", "state id", "card", "visa", "alien"),
        check=has_digits(3),
    ),
)  # fmt: skip

# What is worn, implanted or lent and has a number of its own, not that of its model: transmitter 8G4K2Z, pump (NG5512087H).
_DEVICES = (
    r"transmitters?|cgm|sensors?|pumps?|monitors?|holters?|watch|fitbit|gluco(?:meter|se\s+meter)|concentrators?|ventilators?|vent|defibrillators?|aed|icd|wheelchairs?|scooters?|tablets?|ipads?"
    r"|scales?|programmers?|(?:neuro)?stimulators?|generators?|leads?|valves?|stents?|cuffs?|receivers?|recorders?|aids?|left|right|cpap|bipap|airsense|airmini|modems?|hubs?|machines?|scopes?|endoscopes?|workstations?|laptops?|microchips?|chips?|hardware|grafts?|mesh|prosthe\w+|ports?"
)
_OF_DEVICE = pattern(
    r"(?<![A-Z0-9])(?=[A-Z0-9-]{6})(?:(?:[A-Z]{1,4}-?)?\d[A-Z0-9-]*\d|\d{2,}[A-Z0-9-]*[A-Z])(?![A-Z0-9])", case=True
)
_LEAST_OF_DEVICE = 5  # digits, or three where letters stand between them
_LEAST_OF_DIGITS_ALONE = 7
_MIXED = re.compile(r"(?:\d+[A-Z]+){2,}\d*")


def _is_own_device(match: re.Match[str]) -> bool:
    """Say whether a thing of which there is one is numbered so, and it is no model's name: CR2032, 5076-52."""
    value: str = match.group("value")
    digits = sum(c.isdigit() for c in value)
    if value.isdigit():
        return digits >= _LEAST_OF_DIGITS_ALONE
    if not any(c.isalpha() for c in value) or is_of_thing(match.string, *match.span("value")):
        return False
    return digits >= _LEAST_OF_DEVICE or _MIXED.fullmatch(value) is not None


_FULL_LOT = re.compile(r"lots?\s*\d{1,3}", re.IGNORECASE)  # where cars are parked

DEVICE = (
    # transmitter 8G4K2Z, my watch (FB512-0091KQ), microchip 985112004471882
    Rule(
        pattern(rf"\b(?i:{_DEVICES})[ ]?(?:is[ ]|was[ ]|says[ ]|reads[ ]|shows[ ]|number[ ]|\#|[:,])?[ ]?\(?(?P<value>(?:[A-Z]{{1,4}}-?)?\d[A-Z0-9]*(?:-[A-Z0-9]+){{0,2}})(?![\w%/]|[.,-]\d|[ ]?(?:mg|ml|mcg|steps|units|mm|cm)\b)", case=True),
        0.6,
        group="value",
        anchor=_OF_DEVICE,
        check=_is_own_device,
    ),
    # HIBC, the other form of a device's number (ANSI/HIBC 2.6)
    Rule(pattern(r"(?<![\w+])\+[A-Z]\d{3}[A-Z0-9]{2,18}/\${1,2}[+\dA-Z][A-Z0-9$+/.-]{3,40}", case=True), 0.85, hints=("/$",)),
    Rule(pattern(r"\(01\)\s?\d{14}(?:\s?\(\d{2}\)\s?[A-Z0-9\-/]{1,20}){0,4}"), 0.9, hints=("(01)",)),
    Rule(
        cued(r"serials?|s/ns?|sn(?=\s*[:\#])|(?-i:SN)(?=\s[A-Z]{0,4}-?\d{4})|d/n(?=\s*[:\#])|lots?(?!\s+of)|batch(?=\s*(?:no\b|num|\#|:))|udi|imei|device(?=\s*(?:id|identifier|no\b|num|\#|serial))|implant(?=\s*(?:id|no\b|num|\#|serial))|pacemaker(?=\s*(?:id|serial|\#))|asset(?=\s*(?:tag|id|\#|no\b))|model(?=\s*(?:no\b|num|\#))|mac(?=\s+address)|ref(?=\s*(?:no\b|num|\#))", _VALUE, noun=r"(?:number|numbers|num|nbr|no|nr|id|identifier|code|serial|lot|tag|\#)"),
        0.8,
        group="value",
        hints=("serial", "s/n", "sn", "lot", "batch", "udi", "imei", "device", "implant", "pacemaker", "asset", "model", "mac", "ref"),
        check=lambda match: has_digits(2)(match) and not _FULL_LOT.fullmatch(match.group()),
        veto=pattern(r"\ba\s+lot\b|\blots?\s+of\b|serial\s+(?:exams?|troponins?|labs?|monitoring|casting|imaging|ecgs?)"),
    ),
)  # fmt: skip

_AGE_OR_YEAR = re.compile(r"(?:19|20)\d\d")


def _is_long(match: re.Match[str]) -> bool:
    """Say whether a number behind # is no quantity: five digits, or four and letters."""
    value: str = match.group("value")
    return sum(c.isdigit() for c in value) >= (5 if value.isdigit() else 4)


_CALLED_NUMBER = re.compile(r"(?:\b(?:id|no|nos|num|nbr|number|code|tag)\b|\bpin\b|#)", re.IGNORECASE)
_YEAR = re.compile(r"(?:19|20)\d\d(?:-\d\d?)?|\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d")


_PRESSURE = re.compile(r"\d{2,3}/\d{2,3}")  # EXAM: 104/68


def _is_own(match: re.Match[str]) -> bool:
    """Say whether a thing is numbered so: not the contract of 2025, and four digits only where something calls them a number."""
    value: str = match.group("value")
    if _YEAR.fullmatch(value) or _PRESSURE.fullmatch(value):
        return False
    if len(value) > 4 or not value.isdigit() or value[0] == "0":
        return True
    return _CALLED_NUMBER.search(match.string, match.start(), match.start("value")) is not None


_PAYER_BEFORE = re.compile(r"\bpayer[ ]$", re.IGNORECASE)  # its number is everybody's
_OF_SITE = pattern(r"(?<!\d)\d{2,5}-\d{3,5}(?!\d)")

_APART = pattern(r"(?<![\w-])[A-Z]{1,3}[ ]\d{2,4}[ ]\d{2}", case=True)

# Letters and digits tied by a hyphen, or long behind letters, as numbers of somebody are written and quantities are not.
_CODED = r"(?:[A-Z]{1,4}-\d{4,9}(?:-[A-Z0-9]{1,5})?|[A-Z]{1,4}\d{2}-\d{3,7}|[A-Z]{1,4}-\d{2}-\d{3,7}|\d{2,4}-\d{5,8}(?:-[A-Z0-9]{1,5})?|\d{2,4}-[A-Z]{1,4}-?\d{3,8}|\d{2}[A-Z]{1,3}-\d{3,8}|[A-Z]{1,3}\d{6,10}|\d{2}-\d{3,5}-[A-Z0-9]{1,5})"
_ANY_CODED = pattern(rf"(?<![A-Za-z0-9./-]){_CODED}(?![\w%/]|[.,-]\d)", case=True)
# A form of a payer, a year of a guideline, a code of a drug not yet named: CMS-1500, MK-3475.
_OF_CATALOGUE = re.compile(
    r"(?i:refs?)\W+[\w-]+\W+(?:(?i:lot|sn|s/n|serial|gtin|qty|exp)\b)"
)  # of an implant, with its lot behind
_OF_PAPER = re.compile(
    r"(?:CMS|HCFA|UB|DD|VA|SSA|WHO|ISO|IEC|ANSI|NFPA|OSHA|CVE|MK|BMS|GSK|LY|PF|AZD|TAK|JNJ|AMG|BAY|SAR|ICD|DSM|HL7|UN|GO|HP|RFC|IEEE|ASTM|USP|XN|MMT|SCR|KEYNOTE)-?\d+(?:-\d+)?|[A-Z]+-(?:19|20)\d\d|[CD]\d{6,7}"
)
_AMOUNT = re.compile(r"\d{1,3}\.\d{1,2}")  # Rx: 40.05 Gy, a badge's 0.21 ppm
_SYSTEMS = frozenset("MRN ID NO CPT ICD DRG NDC HCPCS LOINC SNOMED REV POS ICN DX".split())

_ELEMENT_NAMES = frozenset(
    "html head body title div span table tbody thead tr td th ul ol li pre code script style form input label select option img svg path note text user system assistant example context document question answer instructions tool name item entry value data patient doctor nurse".split()
)


def _is_of_chat(match: re.Match[str]) -> bool:
    """Say whether what stands in angle brackets at a line's beginning is who writes it, and no element or placeholder."""
    who = match.group("value")
    return who not in _ELEMENT_NAMES and f"</{who}>" not in match.string and not is_plain_word(who)


_SEVERAL = re.compile(r"[ ](?:team|group|pool|service)\b", re.IGNORECASE)


def _is_of_several(match: re.Match[str]) -> bool:
    """Say whether a word and its kind are mentioned, and nobody's handle: @Care Team."""
    return _SEVERAL.match(match.string, match.end()) is not None and is_plain_word(match.group()[1:].capitalize())


UNIQUE = (
    # "reference": "Patient/p8841" (HL7 FHIR R4, References)
    Rule(pattern(r"\b(?:Patient|Practitioner|PractitionerRole|RelatedPerson|Encounter|Person|Device|Coverage)/(?P<value>(?=[A-Za-z\-.]*\d)[A-Za-z0-9\-.]{2,64})(?![\w/])", case=True), 0.75, group="value"),
    Rule(pattern(r"(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])"), 0.9, hints=("-",)),
    Rule(
        cued(r"(?:trial\s+|study\s+|research\s+)?(?:subject|participant|enrol?lment|randomi[sz]ation|screening)(?=\s*[-_]?(?:id|no\b|num|nbr|\#|number|identifier|code|:))|study(?=\s*(?:id|no\b|num|\#|number|:))|protocol(?=\s*(?:id|no\b|num|\#|number))|employee|badge|student|inmate|booking|military|service(?=\s*(?:no\b|num|\#|number))|dod|edipi|user(?=\s*id)|tracking|ticket|reference|docket|incident|denial|appeal|report(?=\s*(?:no\b|num|\#|number))|prescription|rx(?=\s*(?:no\b|num|\#|number|:\s*\d))|confirmation|locker|room\s+key|nhs|id|identifier|token|referral(?=\s*(?:id|no\b|num|\#|number))|donor|registry|barcode|tracker", _VALUE),
        0.7,
        group="value",
        anchor=_ANY_NUMBER,
        hints=("subject", "participant", "enrol", "random", "screening", "study", "protocol", "employee", "badge", "student", "inmate", "booking", "military", "service", "dod", "edipi", "user", "tracking", "ticket", "reference", "docket", "incident", "denial", "appeal", "report", "prescription", "rx", "confirm", "nhs", "id", "token", "referral", "donor", "registry", "barcode"),
        check=lambda match: (
            has_digits(3)(match)
            and _AMOUNT.fullmatch(match.group("value")) is None
            and not is_of_thing(match.string, *match.span("value"))
            and _WHY_DENIED.fullmatch(match.group("value")) is None
            and _PAYER_BEFORE.search(match.string, max(0, match.start() - 8), match.start()) is None
        ),
    ),
    # What carries a number of its own: envelope 33918, our file 20417-02, payer control no. 24033918
    Rule(
        cued(r"(?:our|your|their|case|claim|court|client|his|her|my)\s+(?:file|matter|reference|ref)|ref(?:erence)?(?=\s*(?:no\b|num|\#))|(?:control|ctrl|ctl|file|matter|trace|agreement|contract|intake|docket|cause|lab|sample|kit|envelope|wristband|armband|bracelet|band|bag|tag|tube|vial|slide|block|cassette|cylinder|petition|warrant|citation|permit|pass|voucher|rma|rga|lease|booking|boarding|flight|run|cad|complaint|grievance|application|app|item|work\s+order|screen(?:ing)?\s+failure|(?:patient|subject|participant)\s+code|conf|job|trip|exam|record|claims?\s+file|folder|pin(?=\s+\d{4,8}\b))(?=\s*(?:id|no\b|nos\b|num|nbr|\#|tag|code|:)|\s+[A-Z]{0,4}-?\d{4}|(?<=failure)|(?<=code))", rf"(?:[A-Z]{{1,4}}/){{0,3}}{_VALUE}"),
        0.6,
        group="value",
        anchor=_ANY_NUMBER,
        hints=("file", "matter", "ref", "control", "ctrl", "ctl", "trace", "agreement", "contract", "intake", "docket", "cause", "lab", "sample", "kit", "envelope", "band", "bracelet", "bag", "tag", "tube", "vial", "slide", "block", "cassette", "cylinder", "petition", "warrant", "citation", "permit", "pass", "voucher", "rma", "rga", "lease", "booking", "boarding", "flight", "run", "cad", "complaint", "grievance", "app", "item", "order", "screen", "code", "conf", "pin", "job", "trip", "exam", "record", "claim", "folder"),
        check=lambda match: has_digits(4)(match) and _is_own(match) and not is_of_thing(match.string, *match.span("value")),
        veto=pattern(r"\d\s?(?:ml|mg|mcg|cc|cm|mm|units?)\b"),
    ),
    # appeal AP 77 0021, case C 27 118 904: letters and groups of digits
    Rule(
        pattern(r"\b(?i:appeal|grievance|case|claim|file|member|participant|policy|subscriber|id|number|no\.|ref(?:erence)?|confirmation|enrollee|certificate|referral)[ ]?(?:is[ ]|\#|[:])?[ ]?(?P<value>[A-Z]{1,3}[ ]\d{2,4}(?:[ ]\d{2,5}){1,3}(?:[ ][A-Z])?)(?![\w%/]|[.,-]\d)", case=True),
        0.65,
        group="value",
        anchor=_APART,
        check=lambda match: has_digits(5)(match) and match.group("value").split()[0] not in ("MRN", "ID", "NO", "CPT", "ICD", "DRG"),
    ),
    # Rx 0552-90174, exam RA-5402277, order LO-88310: a number written as nothing but numbers are
    Rule(
        pattern(rf"\b(?i:rx|script|scripts|orders?|reports?|exams?|priors?|reviews?|grafts?|blocks?|specimens?|samples?|tubes?|slides?|vials?|bottles?|kits?|claims?|denials?|policy|auth|authorization|approval|trips?|visits?|encounters?|files?|folder|records?|notes?|jobs?|cases?|tickets?|incidents?|subjects?|participants?|donors?|members?|membership|dependent|accounts?|invoices?|statements?|refs?|references?|confirmations?|permits?|tags?|labels?|stickers?|envelopes?|badges?|barcodes?|biobank|path|pathology|cyto|consults?|referrals?|requisitions?|req)[ ]?[:#(]?[ ]?(?P<value>{_CODED})(?![\w%/]|[.,-]\d)", case=True),
        0.65,
        group="value",
        anchor=_ANY_CODED,
        check=lambda match: not is_of_thing(match.string, *match.span("value")) and not _OF_PAPER.fullmatch(match.group("value")) and not _OF_CATALOGUE.match(match.string, match.start()),
    ),
    # study no. PSG 2207
    Rule(
        pattern(r"\b(?i:(?:study|case|file|exam|record|specimen|sample|report|order|slide|job|claim|policy|permit|ticket|voucher|badge|commission|certificate|serial|prescription|rx|refill|requisition|log)[ ]?(?:no\.?|number|\#|id)[ ]?:?)[ ]?(?P<value>[A-Z]{1,4}[ ]\d{3,8}(?:-\d{1,4})?)(?![\w%/]|[.,-]\d)", case=True),
        0.65,
        group="value",
        hints=("no", "number", "#", "id"),
        check=lambda match: match.group("value").split()[0] not in _SYSTEMS,
    ),
    # who books says so in six letters: conf GHXPLQ, record locator KX390P
    Rule(
        pattern(r"\b(?i:conf(?:irmation)?|booking[ ]ref(?:erence)?|(?:record[ ])?locator|pnr)\b[ ]?(?i:code|no\.?|number|\#|is|:)?[ :]{0,2}(?P<value>(?=[A-Z0-9]*[A-Z])[A-Z0-9]{6})(?!\w)", case=True),
        0.65,
        group="value",
        hints=("conf", "booking", "locator", "pnr"),
        check=lambda match: not match.string.isupper(),
    ),
    # of a study, a series or an image (DICOM PS3.5, 9): 1.2.826.0.1.3680043.8.498
    Rule(pattern(r"(?<![\w.])[012](?:\.\d{1,39}){7,}(?![\w.]\d)"), 0.65, check=lambda match: not is_of_thing(match.string, *match.span())),
    # subj014, sub-0441_ses-02
    Rule(pattern(r"(?<![A-Za-z0-9])(?:subj[_-]?|sub-|ptid[_-]?)\d{3,6}(?![A-Za-z0-9])"), 0.65, hints=("sub", "ptid")),
    # flight DL 2207
    Rule(pattern(r"\b(?:[Ff]light|[Ff]lt)[ ]?(?:no\.?[ ]|\#)?(?P<value>(?:[A-Z]{2}|[A-Z]\d|\d[A-Z])[ ]?\d{2,4})(?![\w%/-])", case=True), 0.6, group="value", hints=("flight", "flt")),
    # Grp 0099-A
    Rule(pattern(r"\bgrp\#?:?[ ](?P<value>(?=[A-Z-]*\d[A-Z-]*\d[A-Z-]*\d)[A-Z0-9-]{4,15})(?![\w%/]|[.,]\d)"), 0.65, group="value", hints=("grp",)),
    # PCR 7730-0118: of an ambulance, not of a virus
    Rule(pattern(r"\b(?:e?pcr|run|microchip|barcode)(?:[ ]?\#|[ ]no\.?|:)?[ ](?P<value>\d{2,4}-\d{3,8}|\d{6,15})(?![\w%/-]|[.,]\d)"), 0.6, group="value", hints=("pcr", "run", "microchip", "barcode")),
    # pt 04-0018: a subject behind the number of a site
    Rule(pattern(r"\b(?:pts?|patients?|subjects?|subj|participants?|screening)\s+\#?(?P<value>\d{2,5}-(?!(?:19|20)\d\d\b)\d{3,5}(?:-\d{1,4})?)(?![\w%/-]|\.\d)"), 0.65, group="value", hints=("pt", "patient", "subj", "participant", "screening"), anchor=_OF_SITE),
    # 24 JV 00339, 2024-CV-118820: dockets
    Rule(pattern(r"(?<![\w-])(?:20)?\d\d[ -]?(?:CV|CR|JV|JD|JC|MH|PR|PB|GD|GA|DR|DV|FA|FL|CF|CM|MM|TR|CP|PO|SC|AD|CA|CI)[ -]?\d{3,7}(?![\w-])", case=True), 0.65),
    # 0M0008XKT41: letters and digits in a row that nothing else looks like
    Rule(
        pattern(r"(?<![\w./-])(?=[A-Z0-9]{8,20}(?![\w/-]))(?=\d*[A-Z]\d*[A-Z])(?=(?:[A-Z]*\d){6})[A-Z0-9]+", case=True),
        0.55,
        anchor=LONG_MIXED,
        lead=SHORT_LEAD,
        check=lambda match: not is_of_thing(match.string, *match.span()),
    ),
    # the wheelchair, #77420, is back
    Rule(pattern(r"(?<![\w#&/])\#\s?(?P<value>(?=[A-Z0-9-]*\d)[A-Z]{0,4}-?\d[A-Z0-9]*(?:-[A-Z0-9]+){0,4})(?![\w%-]|[.,]\d)"), 0.6, group="value", hints=("#",), check=lambda match: _is_long(match) and not is_of_thing(match.string, *match.span("value"))),
    # the policy ends in 201
    Rule(
        pattern(r"\b(?:policy|claim|card|member|subscriber|account|rx|prescription|mrn|record|case|order|id|number|one|serial|tracking|badge)\b[^\n\d.;]{0,20}\bend(?:s|ing|ed)?\s+(?:in|with|on)\s+(?P<value>[A-Z]{0,3}-?\d{2,6}[A-Z]{0,2})(?![\w%]|[-/.]\d)"),
        0.65,
        group="value",
        hints=("ends ", "ending ", "ended "),
        check=lambda match: has_digits(3)(match) and _AGE_OR_YEAR.fullmatch(match.group("value")) is None,
    ),
    # participant L-22-B, interpreter ID SOM-31
    Rule(
        pattern(r"\b(?:(?:participant|subject|respondent|interviewee|informant|interpreter)(?:\s+(?:id|no\.?|number|\#))?|(?i:id))\s*[:#]?\s+(?P<value>[A-Z]{1,4}-\d{1,4}(?:-[A-Z0-9]{1,4})?)(?![\w-])", case=True),
        0.65,
        group="value",
        hints=("participant", "subject", "respondent", "interviewee", "informant", "interpreter", "id"),
    ),
    # 07:10 jess_w: who writes in a chat
    Rule(pattern(r"(?m)^[ \t]*\[?\d{1,2}:\d\d(?::\d\d)?\]?(?:[ \t]*[AaPp][Mm])?[ \t]+[<@]?(?P<value>[a-z][a-z0-9.-]*[_.\d][\w.-]*)>?:", case=True), 0.65, group="value", check=lambda match: not is_account_of_system(match.group("value"))),
    Rule(
        pattern(r"\b(?:user\s?name|user\s?id|login|log[\s-]in|screen\s?name|handle|portal\s+(?:id|account|user)|instagram|twitter|facebook|tiktok|snapchat|venmo|skype)\b(?:\s*(?:name|id|is|was|:|=|\#|as|\(|@|handle))*\s*(?P<value>[a-z0-9][a-z0-9._\-]*[0-9_.][a-z0-9._\-]*|@[a-z0-9_.]{3,30})(?![a-z0-9])"),
        0.75,
        group="value",
        hints=("user", "login", "log in", "log-in", "screen", "handle", "portal", "instagram", "twitter", "facebook", "tiktok", "snapchat", "venmo", "skype"),
        check=lambda match: len(match.group("value")) >= 4,
    ),
    # <drzab> in a chat's log, at the beginning of a line
    Rule(pattern(r"(?:^|\n)[ \t]*(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?[ \t]*)?<[@+%]?(?P<value>(?=[a-z0-9_|\[\]-]*[a-z])[a-z][a-z0-9_|-]{2,19})>[ ](?=\S)", case=True), 0.6, group="value", hints=("<",), check=_is_of_chat),
    # passcode pT7vLq: what opens an account is its holder's
    Rule(pattern(r"\b(?:pass(?:code|word|phrase)|pwd)[ ]?(?:is|was|:|=)?[ ]?[\x22'“]?(?P<value>(?=[^\s\x22”',;]*\d)(?=[^\s\x22”',;]*[A-Za-z])[A-Za-z0-9!@\#$%^&*_+-]{5,24})(?![\w])"), 0.6, group="value", hints=("pass", "pwd")),
    # the code QK7-2LD opens it
    Rule(pattern(r"\b(?i:(?:access|pass|entry|door|gate|verification|sign-?in|share|link|meeting|invite|one-time|activation)[ -]?code|passcode|code)[ ]?(?:is|:)?[ ]?(?P<value>(?=[A-Z0-9-]*(?:[A-Z]\d|\d[A-Z]))[A-Z0-9]{2,4}-(?=[A-Z0-9-]*\d)[A-Z0-9]{2,5}(?:-[A-Z0-9]{2,5})?)(?![\w/-]|[.,]\d)", case=True), 0.6, group="value", hints=("code",), check=lambda match: match.string[max(0, match.start() - 6) : match.start()].lower().strip() not in ("error", "part", "fault")),
    # MedBridge code 7WQ2KD9R: who has it opens somebody's programme
    Rule(pattern(r"\b(?i:(?:access|activation|portal|enrol?lment|registration|sign-?up|invit(?:e|ation)|pairing|join|linking|program|medbridge|hep|mychart|telehealth|video)[ ]code)[ ]?(?:is|:)?[ ]?(?P<value>(?=[A-Z0-9]*\d[A-Z]|[A-Z0-9]*[A-Z]\d)[A-Z0-9]{6,12})(?![\w/-]|[.,]\d)", case=True), 0.6, group="value", hints=(" code",), check=lambda match: not is_of_thing(match.string, *match.span("value"))),
    # u/gutfeeling_gal: who writes in a forum; not 0.03 U/min
    Rule(pattern(r"(?<![\w/.])(?<!\d[ ])(?P<value>u/[A-Za-z0-9][\w-]{2,19})(?![\w/-])"), 0.7, group="value", hints=("u/",)),
    Rule(pattern(r"\bon\s+(?:twitch|discord|reddit|youtube|instagram|tiktok|facebook|snapchat|linkedin|bluesky|mastodon|x)\s+(?:as|under|at|is)\s+@?(?P<value>[a-z0-9][\w.-]{3,29})(?![\w-])"), 0.65, group="value", hints=("twitch", "discord", "reddit", "youtube", "instagram", "tiktok", "facebook", "snapchat", "linkedin", "bluesky", "mastodon"),
         check=lambda match: match.group("value").lower() not in ("well", "often", "their", "that", "this", "usual")),
    Rule(pattern(rf"(?<![\w@.]){_NO_PACKAGE}@(?!(?:channel|here|everyone|all|team)\b)(?!(?:mcg|mmhg|mmol|meq|units?|min|hrs?|mgy)\b)[a-z][a-z0-9_.]{{2,29}}(?<![.])(?![\w@(])"), 0.6, hints=("@",), check=lambda match: not _is_of_several(match), veto=pattern(r"@(?:media|import|param|return|override|property|dataclass|app|pytest|staticmethod)\b")),
    Rule(pattern(r"(?<![A-Za-z0-9])(?=[0-9a-f]*[a-f])(?=[0-9a-f]*\d)[0-9a-f]{24,64}(?![A-Za-z0-9])"), 0.6, anchor=LONG_MIXED, lead=SHORT_LEAD, check=lambda match: not is_of_thing(match.string, *match.span())),
)  # fmt: skip


def recognizers() -> tuple[RuleRecognizer, ...]:
    """Make the recognizers of numbers."""
    return (
        RuleRecognizer("social_security_numbers", "US_SSN", SSN),
        RuleRecognizer("medical_record_numbers", "MEDICAL_RECORD_NUMBER", MRN),
        RuleRecognizer("health_plan_numbers", "HEALTH_PLAN_ID", PLAN),
        RuleRecognizer("account_numbers", "ACCOUNT_NUMBER", ACCOUNT),
        RuleRecognizer("license_numbers", "LICENSE_NUMBER", LICENSE),
        vehicles.recognizer(),
        RuleRecognizer("device_identifiers", "DEVICE_ID", DEVICE),
        RuleRecognizer("unique_identifiers", "UNIQUE_ID", UNIQUE),
    )
