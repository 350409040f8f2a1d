"""What the model takes for a street and, where it stands, is a motorway, a room or a floor."""

from __future__ import annotations

import re

from gateway.detector.credible_numbers import CLOCKS
from gateway.detector.sureness import LIKELY, RATHER_SURE
from gateway.detector.words import CREDENTIALS
from gateway.model import Finding

_MOTORWAY = re.compile(r"(?:I|Interstate)[- ]?\d{1,3}", re.IGNORECASE)
_STREETLIKE = re.compile(
    r"\d|(?:(?:one|two|three|four|five|six|seven|eight|nine|oh|ten|eleven|twelve|\w+teen|\w+ty)\b[\s-]*){2}|.*\b(?:street|str?|ave(?:nue)?|road|rd|drive|dr|lane|ln"
    r"|boulevard|blvd|court|ct|circle|cir|place|pl|terrace|way|parkway|pkwy|highway|hwy|trail|trl|square|loop|alley|plaza|cove|run|ridge|pike|turnpike|row|bend|crossing"
    r"|hill|hollow|grove|landing|commons|box|route|rte|apt|apartment|unit|lot|corner|block|mile|exit|calle|avenida|camino|rue|via|and|&|at)\b",
    re.IGNORECASE,
)
_ROOM_BEFORE = re.compile(r"\b(?:rooms?|rm|bed|bay|pod|ward|slot|chair|floor)[\s:#]*$", re.IGNORECASE)
_HOUSING = re.compile(
    r"(?:mobile[ ]home|trailer|rv|car|apartment|parking|dog)[ ](?:park|court|complex|lot)|general[ ]delivery|an?[ ](?:[a-z]+[ ])?(?:street|road|highway|lane|corner|drive)",
    re.IGNORECASE,
)
_HOUSE_BEFORE = re.compile(r"(?:^|[\s>(])\d{1,6}[A-Za-z]?[ \t]+$")
_DEGREE = re.compile(CREDENTIALS)  # signed K. Whitlock RD
_LOOP = re.compile(r"\w*\d:\d")  # of a claim that was turned down: A3:21 loop 2310B
_WARD = re.compile(r"\d{1,2}[- ]?(?:north|south|east|west|tower|center|main)", re.IGNORECASE)  # called to 5 East
_ROOM = re.compile(
    r"(?:rm|room|bed|bay)\.?\s*#?\s*\d{1,4}[- ]?[A-Z]?|\d{1,4}(?:[- ]?(?:[A-Z]|north|south|east|west))?|(?:\d+(?:st|nd|rd|th)|\w+)\s+floor",
    re.IGNORECASE,
)


def is_street(shown: str, text: str, finding: Finding) -> bool:
    """Tell a street from a motorway, a room, a floor, and words that only sound like one."""
    if _LOOP.match(shown) or _WARD.fullmatch(shown) or _DEGREE.fullmatch(shown):
        return False
    if (
        _MOTORWAY.fullmatch(shown)
        or _HOUSING.fullmatch(shown)
        or CLOCKS.fullmatch(shown)
        or not any(c.isalnum() for c in shown)
    ):
        return False
    if _ROOM.fullmatch(shown) and (
        "floor" in shown.lower()
        or shown[0].isalpha()
        or _ROOM_BEFORE.search(text, max(0, finding.start - 10), finding.start)
    ):
        return False
    if _STREETLIKE.match(shown) or _HOUSE_BEFORE.search(text, max(0, finding.start - 9), finding.start):
        return finding.score >= LIKELY or any(c.isdigit() or c.isupper() for c in shown) or text.islower()
    if shown[0].isupper() and not any(c.isdigit() for c in shown):
        return finding.score >= LIKELY
    return finding.score >= RATHER_SURE
