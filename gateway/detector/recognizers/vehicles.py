"""Vehicles: plates, VINs, tail and hull numbers, and what a fleet numbers its own by."""

from __future__ import annotations

import re

from gateway.detector.recognizers.rule import (
    LONG_MIXED,
    SHORT_LEAD,
    Rule,
    RuleRecognizer,
    by_first_letter,
    cued,
    has_digits,
    pattern,
)
from gateway.detector.words import STATE_CODES

_VIN_VALUES = {**{str(d): d for d in range(10)}, **dict(zip("ABCDEFGH", range(1, 9), strict=True)),
               **dict(zip("JKLMN", range(1, 6), strict=True)), "P": 7, "R": 9,
               **dict(zip("STUVWXYZ", range(2, 10), strict=True))}  # fmt: skip
_VIN_WEIGHTS = (8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2)


def _vin(match: re.Match[str]) -> bool:
    """Check the ninth character (49 CFR 565.15)."""
    text = match.group().upper()
    rest = sum(_VIN_VALUES[c] * w for c, w in zip(text, _VIN_WEIGHTS, strict=True)) % 11
    return text[8] == ("X" if rest == 10 else str(rest))


_LEAST_OF_PLATE = 5  # letters and digits
_LEAST_OF_TAIL = 4  # N and three more: N95 is a mask
_LENGTH_OF_VIN = 17
_COUNTED = re.compile(r"\d{1,3}[-\s]?[a-z]{2,5}|\d{1,2}\s\d{1,4}")  # a plate of 4 hole, of 12 wings
# What a vehicle is called that somebody drives; words for one alone are enough before a plate in its own form.
_DRIVEN = (
    r"plates?|cars?|vans?|minivan|trucks?|pick-?up|suv|sedan|coupe|hatchback|jeep|wagon|motor(?:cycle|bike|home)|moped|scooter|bike|boat|trailer|tractor|semi|rv|camper|taxi|cab|rental|vehicle|veh"
    r"|acura|audi|bmw|buick|chevy|chevrolet|chrysler|dodge|ford|gmc|honda|hyundai|kia|mazda|nissan|subaru|tesla|toyota|volvo|vw"
    r"|accord|altima|camry|caravan|civic|corolla|cr-?v|elantra|equinox|escape|explorer|f-?150|focus|fusion|highlander|impala|malibu|odyssey|outback|pilot|prius|rav4|rogue|sentra|sienna|silverado|sonata|tacoma|tahoe|tundra"
)
# Any plate: two groups or three, letters and digits within their 14 characters, a state's letters before it or not.
_PLATE = rf"(?:(?:{STATE_CODES})[ -])?(?=[A-Z0-9 -]{{0,13}}\d)(?=[A-Z0-9 -]{{0,13}}[A-Z])(?:[A-Z0-9]{{1,4}}(?:[ -][A-Z0-9]{{1,4}}){{1,2}}|[A-Z0-9]{{5,8}})(?![\w%/-]|[.,]\d)"
# A plate whose form nothing else has: 4KDP882, KXL-5529, DLR 2290, 883-XKT, AB12 CDE.
_OWN_FORM = rf"(?:(?:{STATE_CODES})[ -])?(?:\d[A-Z]{{3}}\d{{3}}|[A-Z]{{3}}[ -]?\d{{4}}|[A-Z]{{2,3}}-\d{{3,4}}|\d{{3}}[ -][A-Z]{{3}}|[A-Z]{{2}}\d\d[ ]?[A-Z]{{3}}|\d[A-Z]\d{{4}}|[A-Z]{{2}}[ ]?\d\d-?\d[A-Z]|\d[ ][A-Z]{{3}}[ ]\d{{3}}|[A-Z]{{2}}\d[ ]\d\d[A-Z])(?![\w%/-]|[.,]\d)"
_ANY_PLATE = re.compile(rf"(?<![A-Za-z0-9$./-])(?:{_PLATE}|[A-Z0-9]{{2,3}}\d[A-Z0-9](?!\w))")
# What stands beside a plate of bone, blood or paper, and roads, measures and labels that have the form of a plate.
_NO_PLATE = re.compile(
    r"(?:I|US|SR|CR|FM|HWY|RTE?|EXIT|MP|MM|GCS|ISS|BP|HR|RR|BG|ETOH|BAC|CPK|CK|LDH|BNP|WBC|RBC|HGB|PLT|ALT|AST|TSH|PSA|CRP|ESR|INR|CT|MRI|REF|LOT|SN|UN|SPO2|LEVEL|ROOM|RM|BED|BAY|UNIT|AGE|ESI|KED|EMS|MVC|MVA|MCC|PED|ETA|ETD|ARR|TOD|LOC|NPO|TAR|DOI|ED|OR|CODE|TRIAGE|STEP|TYPE|GRADE)[ -]?\d.*"
    r"|(?:[CTLS]\d{1,2}[ -]?)+(?:\d{1,2})?|\d{1,4}[ ]?(?:MG|MCG|ML|KG|LB|LBS|MPH|KPH|MM|CM|AM|PM|IU|MEQ|YO|YOM|YOF|HOLE|HOLES|FT|GVW|HP|CC|MIN|HRS?)|(?:19|20)\d\d[ -][A-Z]+|[A-Z]+[ -](?:19|20)\d\d"
    r"|(?P<of>[A-Z])\d{3,4}-(?P=of)\d{3,4}",  # from one tag of a surveyor to another, V175-V278
    re.IGNORECASE,
)
_OF_BONE = pattern(
    r"\b(?:screws?|holes?|locking|volar|orif|agar|growth|end[ -]?plate|blood|cortical|lcp|synthes|stryker|acumed|radius|tibial?|fibular?|femoral|clavicle|cervical|acdf|spinal|plated?[ ]with|colon(?:y|ies)|dental|tarsal|fixation)\b"
)


def _is_plate(match: re.Match[str]) -> bool:
    """Say whether it is long enough for a plate and neither a road nor a measure nor a number with its label."""
    value: str = match.group("value")
    letters, digits = sum(c.isalpha() for c in value), sum(c.isdigit() for c in value)
    if letters + digits < _LEAST_OF_PLATE or not digits or _NO_PLATE.fullmatch(value):
        return False
    return not _COUNTED.fullmatch(value)


_SAID = r"(?:\d|zero|oh|one|two|three|four|five|six|seven|eight|nine|(?-i:[A-Z])|x[- ]?ray|alpha|alfa|adam|bravo|boy|charlie|delta|david|echo|edward|foxtrot|frank|golf|george|hotel|henry|india|ida|juliett?|john|kilo|king|lima|lincoln|mike|mary|november|nora|oscar|ocean|papa|paul|quebec|queen|romeo|robert|sierra|sam|tango|tom|uniform|union|victor|whiskey|william|yankee|young|zulu|zebra|dash|blank)"
_AIRCRAFT = pattern(
    r"\b(?:tail|aircraft|airplane|plane|helicopter|chopper|pilot(?:ed)?|cessna|piper|beechcraft|cirrus|robinson|flight|medevac|life\s?(?:flight|star)|registration|landed|take-?off|hangar)\b[^\n]{0,40}$"
)
_FLEET = r"(?:school\s+bus|bus|fire\s+(?:truck|engine)|truck|van|ambulance|amb|rig|cab|taxi|fleet|trailer|tractor|shuttle|forklift|golf\s+cart|cart|cruiser|patrol\s+car|squad\s+car|trolley|tram|streetcar|plow|snowplow|dump\s+truck|garbage\s+truck|semi|bike|scooter|locomotive|vessel)"
_FLEET_NUMBER = r"(?P<value>(?:[A-Z]{1,3}-?)?\d{1,6}[A-Z]?)(?![\w%-]|[.,/:]\d|\s?(?:mg|ml|mcg|mm|cm|am|pm|miles?|mph|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|times|people|passengers|trips?|blocks?|stops?|feet|ft|iu|units?|u|riders?|kids|children|patients?|of)\b)"


_OF_DISPATCH = re.compile(
    r"\b(?:ON[ -]?SCENE|EN[ -]?ROUTE|ARRIVED|TRANSPORT|CLEAR|AVAILABLE|STAGING|DISPATCHED|UNITS?[: ]+[A-Z]{1,4}\d)",
    re.IGNORECASE,
)


def _by_form(text: str, veto: re.Pattern[str] | None = None) -> Rule:
    """Make the rule of a plate that is told by its form and by what stands some way off; with regard to case."""
    return Rule(pattern(text, case=True), 0.65, group="value", anchor=_ANY_PLATE, check=_is_plate, veto=veto)


RULES = (
    # the tail number of an aircraft (14 CFR 47.15)
    Rule(pattern(r"(?<![A-Za-z0-9])N[1-9]\d{0,4}(?<=\d)[A-HJ-NP-Z]{0,2}(?![A-Za-z0-9])", case=True), 0.7, cue=_AIRCRAFT, check=lambda match: len(match.group()) >= _LEAST_OF_TAIL),
    Rule(pattern(r"(?<![A-Za-z0-9])[A-HJ-NPR-Z0-9]{17}(?![A-Za-z0-9])"), 0.85, anchor=LONG_MIXED, lead=SHORT_LEAD, check=lambda match: any(c.isalpha() for c in match.group()) and _vin(match)),
    Rule(cued(r"vin|vehicle(?:\s+identification)?", r"[A-HJ-NPR-Z0-9]{11,17}"), 0.85, group="value", hints=("vin", "vehicle"), check=has_digits(3)),
    # read off the dash in groups: 1HGCM826 33A004352
    Rule(pattern(r"\bvin\b[^\n\d]{0,24}?\b(?P<value>(?-i:[A-HJ-NPR-Z0-9]{2,14}(?:[ -][A-HJ-NPR-Z0-9]{2,14}){1,4}))(?![\w])"), 0.75, group="value", hints=("vin",), check=lambda match: sum(c.isalnum() for c in match.group("value")) == _LENGTH_OF_VIN and has_digits(4)(match)),
    # the VIN ends in 118204; VIN last 6 118204
    Rule(pattern(r"\bvin\b[^\n\d]{0,16}\b(?:end|start|begin|last)\w*\b(?:\s+(?:\d|four|five|six|eight)(?:\s+(?:digits|characters|of))?(?=\W))?[^\n\d]{0,10}?(?P<value>\b[A-HJ-NPR-Z0-9]{4,8})(?![A-Za-z0-9])"), 0.75, group="value", hints=("vin",), check=has_digits(2)),
    # plate on the camera (IA KDB 882)
    Rule(
        pattern(rf"\b(?:plates?|tags?)\b[^\n.;]{{0,40}}?\(?(?P<value>(?:{STATE_CODES})[ ](?=[A-Z0-9 -]*\d)[A-Z0-9]{{2,4}}[ -]?[A-Z0-9]{{2,4}})(?![\w-])", case=True),
        0.7,
        group="value",
        hints=("plate", "tag"),
    ),
    Rule(
        pattern(r"\b(?:licen[cs]e\s+plates?|plates?|tag|registration\s+plate)\b\s*(?:(?:number|no\.?|\#)\s*)?(?:(?:is|was|:|\#|reads)\s*)?(?:[A-Z][a-z]+\s+)?(?P<value>(?=[A-Z0-9\-\s]{0,9}\d)[A-Z0-9]{1,4}[-\s]?[A-Z0-9]{2,5})(?![A-Za-z0-9])"),
        0.75,
        group="value",
        hints=("plate", "tag"),
        check=_is_plate,
        veto=_OF_BONE,
    ),
    # the plate on the car that hit him was PLX-4471; boat reg FL 4471 RK; rego YTR 82K
    _by_form(rf"\b(?i:plates?|reg(?:o|istration|istered)?(?:[ ](?:no\.?|number|mark|under|as|to))?|licen[cs]e[ ]tags?|lic|tags?|hull)\b[^\n\d;.?!|]{{0,40}}?(?:\|[ ]?)?(?<![A-Za-z0-9$./-])(?P<value>{_PLATE})", _OF_BONE),
    # plate?\nCALLER: 7TKV420
    _by_form(rf"\b(?i:plates?|tags?)\b[^\n\d;?!]{{0,30}}\?[\"”']?\s+[^\n\d;?!]{{0,24}}?(?<![A-Za-z0-9$./-])(?P<value>{_PLATE})"),
    # KLM-0932, Ohio plate; the plate is one of two: 3PLR061 or 3PLR067
    _by_form(rf"(?<![A-Za-z0-9$./-])(?P<value>{_PLATE})[\"”')]?,?[ ](?:(?:is|was|as|on|from)[ ])?(?:(?:the|his|her|my|their|your|a|an|[A-Z][a-z]+)[ ]){{0,2}}(?i:(?:licen[cs]e[ ]|number[ ])?plates?)\b", _OF_BONE),
    # partial plate 8KV, the plate starts with WZ9
    Rule(
        pattern(r"\b(?:(?i:partial[ ]plates?)|(?i:plates?)\b[^\n\d;.]{0,30}\b(?:start|begin|end)(?:s|ed|ing)?[ ](?:with|in))[^\w\n]{1,4}(?P<value>(?=[A-Z0-9]*\d)(?=[A-Z0-9]*[A-Z])[A-Z0-9]{2,5})(?![\w-])", case=True),
        0.65,
        group="value",
        hints=("plate",),
    ),
    # gray Altima GTK 4402; his motorcycle (3M7102)
    _by_form(rf"\b(?i:{by_first_letter(_DRIVEN)})\b[^\n\d;.?!]{{0,24}}?(?<![A-Za-z0-9$./-])(?P<value>{_OWN_FORM})", _OF_BONE),
    # of a boat or a snowmobile: FL 4471 RK (33 CFR 173.27)
    Rule(
        pattern(rf"(?<![A-Za-z0-9$./-])(?:{STATE_CODES})[ -]\d{{4}}[ -][A-HJ-NP-Z]{{2}}(?![\w-])", case=True),
        0.65,
        anchor=_ANY_PLATE,
    ),
    # plate? uh, seven x-ray kilo two four one
    Rule(
        pattern(rf"\bplates?\b[^\n]{{0,30}}?(?:\n[^\n:]{{0,20}}:)?[^\n]{{0,20}}?\b(?P<value>{_SAID}(?:(?:,[ ]|[ ]|-){_SAID}){{4,9}})\b"),
        0.65,
        group="value",
        hints=("plate",),
        check=lambda match: not match.group("value").isdigit(),
    ),
    # school bus #552, rig no. 12, the golf cart number 36
    Rule(
        pattern(rf"\b{_FLEET}\s*(?:\#|no\.?|num(?:ber)?|nr)\s*:?\s*\#?{_FLEET_NUMBER}"),
        0.65,
        group="value",
        hints=("bus", "truck", "engine", "van", "amb", "rig", "cab", "taxi", "fleet", "trail", "tract", "shuttle", "lift", "cart", "car", "plow", "semi", "bike", "scooter", "tr", "vessel"),
    ),
    # bus 41, rode van T-316; not the street's number, nor how many
    Rule(
        pattern(rf"\b(?:(?:school\s+|city\s+|metro\s+)?bus|(?:school|transport|shuttle|church|work|senior|facility|wheelchair)\s+van|van(?=\s+\d{{2,4}}(?![\w.]|\s?(?:g|gm|trough|level)\b))|rig|forklift|golf\s+cart|cruiser|patrol\s+car|squad\s+car)\s+{_FLEET_NUMBER}"),
        0.6,
        group="value",
        hints=("bus", "van", "rig", "lift", "cart", "car", "cruiser"),
    ),
    # truck R-118, trailer TR-33918, tractor 220418
    Rule(
        pattern(r"\b(?i:truck|tractor|trailer|van|ambulance|cab|trolley|barge|vessel)[ ](?P<value>[A-Z]{1,3}-\d{2,6}|\d{5,6})(?![\w%/-]|[.,]\d)", case=True),
        0.6,
        group="value",
        hints=("truck", "tractor", "trailer", "van", "ambulance", "cab", "trolley", "barge", "vessel"),
        check=lambda match: _NO_PLATE.fullmatch(match.group("value")) is None,
    ),
    # what an emergency service calls a crew's own: Medic 12, Rescue 41, ENGINE 7
    Rule(
        pattern(r"(?<![\w-])(?:(?:Para)?[Mm]edic|Rescue|Engine|Ladder|Squad|Battalion|Tanker|Ambulance|MEDIC|RESCUE|ENGINE|LADDER|SQUAD|BATTALION|TANKER|AMBULANCE)[ -](?:\#[ ]?)?[A-Z]?-?\d{1,4}[A-Z]?(?![\w%/-]|[.,:]\d|[ ]?(?:mg|mcg|ml|min|of|years?|players?|members?|people|students?)\b)", case=True),
        0.6,
        hints=("medic", "rescue", "engine", "ladder", "squad", "battalion", "tanker", "ambulance"),
    ),
    # and where it is: E157 ON SCENE; UNITS E157,AM157
    Rule(
        pattern(r"(?<![\w-])(?P<value>[A-Z]{1,4}\d{1,4})(?=[ ,]+(?:ON[ -]?SCENE|EN[ -]?ROUTE|ARRIVED|TRANSPORTING|TRANSPORT|CLEAR(?:ED)?|AVAILABLE|STAGING|DISPATCHED)\b)", case=True),
        0.6,
        group="value",
        anchor=_OF_DISPATCH,
    ),
    Rule(
        pattern(r"\b(?:UNITS?|Units?)[: ]+(?P<value>[A-Z]{1,4}\d{1,4}(?:[ ]?[,/&][ ]?[A-Z]{1,4}\d{1,4})+)(?![\w-])", case=True),
        0.6,
        group="value",
        anchor=_OF_DISPATCH,
    ),
    # of a carrier (49 CFR 390.19), of what parks where others may not
    Rule(cued(r"(?:us\s?)?dot(?=\s*(?:no\b|num|\#|\d{5}))|medallion", r"\d[\dA-Z]{3,7}"), 0.65, group="value", hints=("dot", "medallion"), check=has_digits(2)),
    Rule(pattern(r"\b(?:placard|blue\s+badge|parking\s+(?:permit|pass))\b[^\n\d;.?!]{0,24}?(?P<value>(?-i:[A-Z]{1,2}[ -]?)?\d{3}[ -]?\d{2,4}[A-Z]?)(?![\w%/-]|[.,]\d)"), 0.65, group="value", hints=("placard", "badge", "parking")),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of vehicles."""
    return RuleRecognizer("vehicle_identifiers", "VEHICLE_ID", RULES)
