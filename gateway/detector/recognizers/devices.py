"""Numbers of the one device, implant or lot that somebody has."""

from __future__ import annotations

import re

from gateway.detector.of_things import is_of_thing
from gateway.detector.recognizers.number_forms import VALUE
from gateway.detector.recognizers.rule import Rule, RuleRecognizer, cued, has_digits, pattern

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

RULES = (
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
        cued(r"serials?|s/ns?|sn(?=\s*[:\#])|(?-i:SN)(?=\s[A-Z]{0,4}-?\d{4})|d/n(?=\s*[:\#])|lots?(?!\s+of)|batch(?=\s*(?:no\b|num|\#|:))|udi|imei|device(?=\s*(?:id|identifier|no\b|num|\#|serial))|implant(?=\s*(?:id|no\b|num|\#|serial))|pacemaker(?=\s*(?:id|serial|\#))|asset(?=\s*(?:tag|id|\#|no\b))|model(?=\s*(?:no\b|num|\#))|mac(?=\s+address)|ref(?=\s*(?:no\b|num|\#))", VALUE, noun=r"(?:number|numbers|num|nbr|no|nr|id|identifier|code|serial|lot|tag|\#)"),
        0.8,
        group="value",
        hints=("serial", "s/n", "sn", "lot", "batch", "udi", "imei", "device", "implant", "pacemaker", "asset", "model", "mac", "ref"),
        check=lambda match: has_digits(2)(match) and not _FULL_LOT.fullmatch(match.group()),
        veto=pattern(r"\ba\s+lot\b|\blots?\s+of\b|serial\s+(?:exams?|troponins?|labs?|monitoring|casting|imaging|ecgs?)"),
    ),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of device identifiers."""
    return RuleRecognizer("device_identifiers", "DEVICE_ID", RULES)
