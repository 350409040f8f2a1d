"""Houses, firms and streets to their ends: half a name, or an address without its door, still tells whose it is."""

from __future__ import annotations

import re
from dataclasses import replace

from gateway.detector.words import STATE_NAMES
from gateway.model import Finding

_HOUSES = frozenset({"FACILITY", "ORGANIZATION"})
_WHOLE = _HOUSES | {"STREET_ADDRESS"}
_MOST_TAILS = 3
# What a house or a firm is, behind what it is called: Flint Hills Nephrology, Granger's Pharmacy.
_KIND = re.compile(
    r"(?:[ \t]+(?:[a-z]{4,}(?:ology|iatry|iatrics|edics|istry|therapy)|pharmacy|apothecary|drugs?|hospital|clinic|infirmary|hospice|rehab(?:ilitation)?"
    r"|urgent[ \t]+care|(?:medical|health|surgery|cancer|nursing|dialysis|imaging|birth|care|community|senior|recovery|treatment)[ \t]+"
    r"(?:center|centre|clinic|group|associates|partners|home|house|system)|elementary|academy|(?:(?:high|middle|elementary|charter)[ \t]+)?school"
    r"|cemetery|mausoleum|mortuary|(?:funeral|nursing|group)[ \t]+home|apartments?|preschool|daycare|montessori|gym|fitness|salon|barbershop|tavern|grill|cafe|café|pizza|motel|hotel|casino|museum|arena|stadium|speedway|marina|campground"
    r"|convent|monastery|priory|friary|rectory|cooperative|co-op|dairy|foods|farms?|ranch|trucking|logistics|plumbing|roofing|bakery|diner|foundry|brewery|nursery"
    r"|(?:(?:property|waste|wealth|land)[ \t]+|(?<=property[ ])|(?<=waste[ ])|(?<=land[ ]))management|(?:police|fire|sheriff['’]?s)[ \t]+(?:department|dept|office)|(?:state[ \t]+)?crime[ \t]+lab"
    r"|(?:family|juvenile|municipal|district|superior|circuit|probate|drug)[ \t]+court))+(?![\w-])",
    re.IGNORECASE,
)
_BODY = re.compile(
    r"[ \t]+(?:PD|FD|EMS|ISD|CISD|USD|DCBS|DCF|DCFS|DHS|DSS|CPS|APS|HHSA|HS|MS|Elem|Jr[.]?[ ]High)(?![\w-])"
)  # Scottsdale PD
_CONGREGATION = re.compile(
    r"(?:[ \t]+(?:(?:missionary|first|united|free[ \t]+will|primitive|korean|evangelical)[ \t]+)?(?:baptist|methodist|lutheran|presbyterian|pentecostal|episcopal"
    r"|tabernacle|ministries|a\.?m\.?e\.?))(?:[ \t]+(?:church|zion|temple|chapel))*(?![\w-])",
    re.IGNORECASE,
)
_OFFICE = re.compile(r"\b(?:department|dept|office|division|bureau|agency)\b", re.IGNORECASE)
_OF_OFFICE = re.compile(
    r"[ \t]+(?:(?:and|&)[ \t]+(?:families|family|human|senior|social|youth)[ \t]+)?(?:services|affairs|resources|welfare|corrections)(?![\w-])",
    re.IGNORECASE,
)
_LEGAL = re.compile(
    r",?[ \t]+(?:inc|llc|l\.l\.c|ltd|llp|pllc|p\.l\.l\.c|p\.a|p\.c|corp|n\.a)(?![\w-])\.?", re.IGNORECASE
)
# St. Brendan's Home for the Aged
_FOR_WHOM = re.compile(
    r"[ \t]+(?:for|of)[ \t]+(?:the[ \t]+)?(?:aged|blind|deaf|poor|elderly|children|women|girls|boys|men|veterans|youth|seniors|infirm|disabled)"
    r"(?:[ \t]+(?:and|&)[ \t]+(?:the[ \t]+)?(?:aged|blind|deaf|children|families|women|infirm))?(?![\w-])",
    re.IGNORECASE,
)
_REGION_LAST = re.compile(
    r"\b(?:greater|(?:north|south|east|west|central)(?:ern|east|west|eastern|western)?|upstate|mid)$", re.IGNORECASE
)
_STATE = re.compile(rf"[ \t]+(?:{STATE_NAMES})\b", re.IGNORECASE)  # Legal Aid of Western Missouri
_NUMBERED = re.compile(
    r"[ \t]+(?:store[ \t]+|post[ \t]+|local[ \t]+|lodge[ \t]+|troop[ \t]+)?(?:\#|no\.?[ \t]+)[ \t]?\d{1,5}(?![\w-])",
    re.IGNORECASE,
)
# The other half of a firm's name: Fades & Faith; and the site of one: Amazon BFI4.
_AND = re.compile(r"[ \t]?&[ \t]?[A-Z][a-zà-ÿ'’]{2,}(?:[ \t]+[A-Z][a-zà-ÿ'’]{2,}){0,2}(?![\w-])")
_CAPITAL_LAST = re.compile(r"(?<![\w'’])[A-Z][\w'’.-]*$")
_SITE = re.compile(r"[ \t]+[A-Z]{2,4}\d{1,2}(?![\w-])")
_HEAD_BEFORE = re.compile(
    r"(?<![\w'’])(?:Home|House|Hospital|Pavilion|Residence|Village|Church|Shrine|Academy|School|(?:Independent|Assisted|Senior)[ \t]+Living)[ \t]+(?:of|at)[ \t]+(?:the[ \t]+)?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"^[ \t]*(?:the|a)[ \t]+", re.IGNORECASE)
_LONGEST_HEAD = 24  # characters
_TOWN = re.compile(
    r"[ \t]+(?:City|Town|Township|Falls|Springs|Beach|Heights|Hills|Valley|Creek|Harbor|Junction|Grove|Point|Rapids|Bluffs?)(?![\w-])"
)
_OF_HOUSE = re.compile(r"[ \t]+(?:of|at)[ \t]+(?:the[ \t]+)?", re.IGNORECASE)

_ORDINAL = r"(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|top|ground)"
_SIDE = r"(?:,?[ \t]+(?:rear|front|left|right|upper|lower)\b)?"
_UNIT = re.compile(
    r"(?:[ \t]*(?:[,;(][ \t]*)?(?:\r?\n[ \t>]*)?)(?:"
    r"(?:apartment|apt|unit|suite|ste|room|rm|building|bldg|lot|trailer|trlr|space|spc|sp|penthouse|ph|station|pmb)\b\.?[ \t-]*\#?[ \t]*(?:(?=[A-Z-]*\d)[A-Z0-9][A-Z0-9-]{0,5}|[A-HJ-Z])(?![\w'’])"
    rf"|\#[ \t]?[A-Z0-9-]{{1,6}}(?!\w)|{_ORDINAL}[ \t]+(?:floor|flr|fl)(?![ \t]+\d)\b\.?{_SIDE}|(?:upper|lower|rear|basement)[ \t]+(?:apt|apartment|unit|flat)\b)",
    re.IGNORECASE,
)
_FLOOR = re.compile(rf"[ \t]+(?:floor|flr|fl)(?![ \t]+\d)\b{_SIDE}", re.IGNORECASE)
_ORDINAL_LAST = re.compile(rf"\b{_ORDINAL}$", re.IGNORECASE)
_TIED = re.compile(r"-[A-Z0-9]{1,4}(?![\w-])", re.IGNORECASE)
_CORNER_BEFORE = re.compile(r"\b(?:the[ \t]+)?(?:corner|intersection|junction)[ \t]+of[ \t]+$", re.IGNORECASE)
_LONGEST_CORNER = 28
_NUMBER_WORD = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|oh|zero)"
# four eighteen and a half East Jefferson
_SPOKEN_BEFORE = re.compile(
    rf"(?<![\w'’-]){_NUMBER_WORD}(?:[ -]{_NUMBER_WORD}){{1,4}}(?:[ ]and[ ]a[ ]half)?[ ]+$", re.IGNORECASE
)
_UNIT_BEFORE = re.compile(
    rf"(?<![\w'’-])(?:{_ORDINAL}[ ]+(?:floor|flr|fl)|(?:apt|apartment|unit|suite|ste)\b\.?[ ]*\#?[ ]*[A-Z]?\d{{1,4}}[A-Z]?)(?:[ ]+(?:at|of))?[ ]*[,;]?[ ]+$",
    re.IGNORECASE,
)
_LONGEST_BEFORE = 48
_CROSSED = re.compile(r"[ \t]*(?:&|\band\b|/|@|\bat\b|\bnear\b|\boff\b)[ \t]*(?:the[ \t]+)?", re.IGNORECASE)
_CROSS = re.compile(r"[ \t]*(?:&|/|@)[ \t]*|[ \t]+(?:and|at)[ \t]+")
_CROSSING = frozenset({"STREET_ADDRESS", "PERSON", "LOCATION", "ORGANIZATION", "FACILITY"})
_GRID = re.compile(
    r"[ \t]*(?:&|and|/)[ \t]*[NSEW][ \t]?\d{3,5}(?:[ \t]+(?:Rd|Road|St|Ave)\b)?(?![\w-])"
)  # E1140 Rd & N4220


def whole_house(text: str, finding: Finding) -> Finding:
    """Take in what says of what kind a house or a firm is, for whom, of which number and in what form of law."""
    house = finding.entity in _HOUSES
    if finding.entity == "LOCATION":
        spoken = _SPOKEN_BEFORE.search(text, max(0, finding.start - _LONGEST_BEFORE), finding.start)
        if spoken is not None:
            return replace(finding, start=spoken.start())
    capital = _is_capital(text[finding.start : finding.end])
    for _ in range(_MOST_TAILS):
        tail = _tail(text, finding, house=house, capital=capital)
        if tail is None:
            break
        finding = replace(finding, end=tail.end())
    if house:
        head = _HEAD_BEFORE.search(text, max(0, finding.start - _LONGEST_HEAD), finding.start)
        if head is not None and _is_capital(head.group()) == capital:
            finding = replace(finding, start=head.start())
    return finding


def _is_capital(shown: str) -> bool:
    """Say whether a name begins with a capital, but for the article before it."""
    first = _ARTICLE.sub("", shown).lstrip(" \t")[:1]
    return not first.islower()


def _tail(text: str, finding: Finding, *, house: bool, capital: bool) -> re.Match[str] | None:
    """Give what goes on with a name, written as it is: all capitalised, or none."""
    forms = [_KIND]
    if finding.entity == "LOCATION":
        forms.append(_TOWN)
    if capital:
        forms.append(_BODY)
    if house:
        forms += (
            [_CONGREGATION, _NUMBERED, _LEGAL, _STATE]
            if _REGION_LAST.search(text, finding.start, finding.end)
            else [_CONGREGATION, _NUMBERED, _LEGAL]
        )
        if _CAPITAL_LAST.search(text, finding.start, finding.end):
            forms.append(_AND)
        forms.append(_FOR_WHOM if finding.entity == "FACILITY" else _SITE)
        if _OFFICE.search(text, finding.start, finding.end):
            forms.append(_OF_OFFICE)
    for form in forms:
        found = form.match(text, finding.end)
        if found is None:
            continue
        if form in (_FOR_WHOM, _NUMBERED, _LEGAL, _OF_OFFICE, _AND) or _is_capital(found.group()) == capital:
            return found
    return None


def whole_street(text: str, finding: Finding) -> Finding:
    """Take in the corner before a street, and behind it the door, the floor and the road of a grid that crosses it."""
    for form in (_SPOKEN_BEFORE, _UNIT_BEFORE):
        before = form.search(text, max(0, finding.start - _LONGEST_BEFORE), finding.start)
        if before is not None:
            finding = replace(finding, start=before.start())
    corner = _CORNER_BEFORE.search(text, max(0, finding.start - _LONGEST_CORNER), finding.start)
    if corner is not None:
        finding = replace(finding, start=corner.start())
    if (tied := _TIED.match(text, finding.end)) is not None:
        finding = replace(finding, end=tied.end())
    if _ORDINAL_LAST.search(text, finding.start, finding.end) and (floor := _FLOOR.match(text, finding.end)):
        finding = replace(finding, end=floor.end())
    for _ in range(_MOST_TAILS):
        tail = _UNIT.match(text, finding.end) or _GRID.match(text, finding.end)
        if tail is None:
            break
        finding = replace(finding, end=tail.end())
    return finding


def joined_places(text: str, findings: list[Finding]) -> list[Finding]:
    """Join the two streets of a crossing, and a house with what it is of: The Pavilion at St. Luke Village.

    ``findings`` are sorted. What is joined from stays only where it is of another entity.
    """
    joined: list[Finding] = []
    for finding in findings:
        last = joined[-1] if joined else None
        if last is not None and _are_one(text, last, finding):
            joined[-1] = replace(last, end=max(last.end, finding.end), score=max(last.score, finding.score))
            if finding.entity != last.entity:
                joined.append(finding)
        else:
            joined.append(finding)
    return joined


def _are_one(text: str, one: Finding, two: Finding) -> bool:
    if one.end > two.start:
        return one.entity == two.entity and one.entity in _WHOLE
    if one.entity == two.entity == "STREET_ADDRESS":
        return _CROSSED.fullmatch(text, one.end, two.start) is not None
    if "STREET_ADDRESS" in (one.entity, two.entity) and {one.entity, two.entity} <= _CROSSING:
        # The model takes one of two streets for somebody or for a town: FM 1960 and Kuykendahl.
        return _CROSS.fullmatch(text, one.end, two.start) is not None
    between = _OF_HOUSE.fullmatch(text, one.end, two.start)
    if between is None or one.entity not in _HOUSES:
        return False
    if two.entity == "LOCATION":
        return "of" in between.group().lower()
    return one.entity == two.entity == "FACILITY"
