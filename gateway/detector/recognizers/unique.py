"""Any other number, code or handle that is one person's (45 CFR 164.514(b)(2)(i)(R)): of studies, cases, orders, accounts of users."""

from __future__ import annotations

import re

from gateway.detector.of_things import is_account_of_system, is_of_thing
from gateway.detector.plain_words import is_plain_word
from gateway.detector.recognizers.number_forms import AMOUNT, VALUE
from gateway.detector.recognizers.rule import LONG_MIXED, SHORT_LEAD, Rule, RuleRecognizer, cued, has_digits, pattern

# The scope of a package: node_modules/@acme/core, from "@acme/core". Names of tools hold such words.
_NO_PACKAGE = r"(?<!node_modules/)(?!(?<=[\"'`])@[\w.\-]+/[a-z])"
_ANY_NUMBER = pattern(r"\d[\dA-Z._/-]+\d")  # what holds three digits and more
# Why a payer does not pay (X12, claim adjustment reason codes): denial CO-197.
_WHY_DENIED = re.compile(r"(?:CO|PR|OA|PI)-?\d{1,3}")
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
_CODED = r"(?:[A-Z]{1,4}-\d{4,9}(?:-[A-Z0-9]{1,5})?|[A-Z]{1,4}\d{2}-\d{3,7}|[A-Z]{1,4}-\d{2}-\d{3,7}|\d{2,4}-\d{5,8}(?:-[A-Z0-9]{1,5})?|\d{2,4}-[A-Z]{1,4}-?\d{3,8}|\d{2}[A-Z]{1,3}-\d{3,8}|[A-Z]{1,3}\d{6,10}|\d{2}-\d{3,5}-[A-Z0-9]{1,5}|[A-Z]{1,3}:\d\d:\d{3,7})"
_ANY_CODED = pattern(rf"(?<![A-Za-z0-9./-]){_CODED}(?![\w%/]|[.,-]\d)", case=True)
_OF_CATALOGUE = re.compile(
    r"(?i:refs?)\W+[\w-]+\W+(?:(?i:lot|sn|s/n|serial|gtin|qty|exp)\b)"
)  # of an implant, with its lot behind
# A form of a payer, a year of a guideline, a code of a drug not yet named: CMS-1500, MK-3475.
_OF_PAPER = re.compile(
    r"(?:CMS|HCFA|UB|DD|VA|SSA|WHO|ISO|IEC|ANSI|NFPA|OSHA|CVE|MK|BMS|GSK|LY|PF|AZD|TAK|JNJ|AMG|BAY|SAR|ICD|DSM|HL7|UN|GO|HP|RFC|IEEE|ASTM|USP|XN|MMT|SCR|KEYNOTE)-?\d+(?:-\d+)?|[A-Z]+-(?:19|20)\d\d|[CD]\d{6,7}"
)
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


RULES = (
    # "reference": "Patient/p8841" (HL7 FHIR R4, References)
    Rule(pattern(r"\b(?:Patient|Practitioner|PractitionerRole|RelatedPerson|Encounter|Person|Device|Coverage)/(?P<value>(?=[A-Za-z\-.]*\d)[A-Za-z0-9\-.]{2,64})(?![\w/])", case=True), 0.75, group="value"),
    Rule(pattern(r"(?<![0-9a-z])[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?![0-9a-z])"), 0.9, hints=("-",)),
    Rule(
        cued(r"(?:trial\s+|study\s+|research\s+)?(?:subject|participant|enrol?lment|randomi[sz]ation|screening)(?=\s*[-_]?(?:id|no\b|num|nbr|\#|number|identifier|code|:))|study(?=\s*(?:id|no\b|num|\#|number|:))|protocol(?=\s*(?:id|no\b|num|\#|number))|employee|badge|student|inmate|booking|military|service(?=\s*(?:no\b|num|\#|number))|dod|edipi|user(?=\s*id)|tracking|ticket|reference|docket|incident|denial|appeal|report(?=\s*(?:no\b|num|\#|number))|prescription|rx(?=\s*(?:no\b|num|\#|number|:\s*\d))|confirmation|locker|room\s+key|nhs|id|identifier|token|referral(?=\s*(?:id|no\b|num|\#|number))|donor|registry|barcode|tracker", VALUE),
        0.7,
        group="value",
        anchor=_ANY_NUMBER,
        hints=("subject", "participant", "enrol", "random", "screening", "study", "protocol", "employee", "badge", "student", "inmate", "booking", "military", "service", "dod", "edipi", "user", "tracking", "ticket", "reference", "docket", "incident", "denial", "appeal", "report", "prescription", "rx", "confirm", "nhs", "id", "token", "referral", "donor", "registry", "barcode"),
        check=lambda match: (
            has_digits(3)(match)
            and AMOUNT.fullmatch(match.group("value")) is None
            and not is_of_thing(match.string, *match.span("value"))
            and _WHY_DENIED.fullmatch(match.group("value")) is None
            and _PAYER_BEFORE.search(match.string, max(0, match.start() - 8), match.start()) is None
        ),
    ),
    # What carries a number of its own: envelope 33918, our file 20417-02, payer control no. 24033918
    Rule(
        cued(r"(?:our|your|their|case|claim|court|client|his|her|my)\s+(?:file|matter|reference|ref)|ref(?:erence)?(?=\s*(?:no\b|num|\#))|(?:control|ctrl|ctl|file|matter|trace|agreement|contract|intake|docket|cause|lab|sample|kit|envelope|wristband|armband|bracelet|band|bag|tag|tube|vial|slide|block|cassette|cylinder|petition|warrant|citation|permit|pass|voucher|rma|rga|lease|booking|boarding|flight|run|cad|complaint|grievance|application|app|item|work\s+order|screen(?:ing)?\s+failure|(?:patient|subject|participant)\s+code|conf|job|trip|exam|record|claims?\s+file|folder|pin(?=\s+\d{4,8}\b))(?=\s*(?:id|no\b|nos\b|num|nbr|\#|tag|code|:)|\s+[A-Z]{0,4}-?\d{4}|(?<=failure)|(?<=code))", rf"(?:[A-Z]{{1,4}}/){{0,3}}{VALUE}"),
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
        pattern(r"\b(?i:(?:study|case|file|exam|record|specimen|sample|report|order|slide|job|claim|policy|permit|ticket|voucher|badge|commission|certificate|serial|prescription|rx|refill|requisition|request|log)[ ]?(?:no\.?|number|\#|id)[ ]?:?)[ ]?(?P<value>[A-Z]{1,4}[ ](?:\d{3,8}(?:-\d{1,4})?|\d\d-\d{4,7}))(?![\w%/]|[.,-]\d)", case=True),
        0.65,
        group="value",
        hints=("no", "number", "#", "id"),
        check=lambda match: match.group("value").split()[0] not in _SYSTEMS,
    ),
    # ham radio callsign W2XQK (47 CFR 97.17)
    Rule(pattern(r"\b(?i:call[ -]?sign|ham(?:[ ]radio)?|amateur[ ]radio)\b\W{0,3}(?i:is|was|no\.?)?\W{0,2}(?P<value>(?:A[A-L]|[KNW][A-Z]?)\d[A-Z]{1,3})(?![\w-])", case=True), 0.65, group="value", hints=("sign", "ham ", "amateur")),
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


def recognizer() -> RuleRecognizer:
    """Make the recognizer of other unique numbers, codes and handles."""
    return RuleRecognizer("unique_identifiers", "UNIQUE_ID", RULES)
