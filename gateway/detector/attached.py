"""What stands beside a finding and belongs to it: a weekday, the other end of a range, the age behind a name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from gateway.detector import lexicon
from gateway.detector.alike import alike
from gateway.detector.days import among_days
from gateway.detector.initials import initials
from gateway.detector.whole_places import joined_places, whole_house, whole_street
from gateway.model import Finding

_WEEKDAY = re.compile(
    r"(?<![a-z])(?:mon|tues?|weds?|wednes|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+(?:the\s+|on\s+)?$",
    re.IGNORECASE,
)
_OTHER_END = re.compile(
    r"\s?(?:-|–|—|to|thru|through|until)\s?(?P<day>(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?:/(?:\d{4}|\d\d))?)(?![\d/])"
)
# Visits on 5/3, 5/10 and 5/17; June 3rd, 5th and 9th.
_NEXT_DAY = re.compile(
    r"(?:\s*[,;&]\s*|\s*,?\s+(?:and|or)\s+(?:now\s+|then\s+|again\s+)?|\s*,\s*(?:and|&)\s+)(?P<day>(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\d|3[01])(?:/(?:\d{4}|\d\d))?)(?![\d/%]|\.\d|\s?(?:mg|strength|pain))"
)
_NEXT_ORDINAL = re.compile(
    r"(?:\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+)(?P<day>(?:the\s+)?\d{1,2}(?:st|nd|rd|th))(?![\w-]|\s+(?:dose|visit|time|grade|floor|finger|toe|rib|day))"
)
_AGE = re.compile(
    r"(?:,?\s+(?:MD|RN|PhD|Jr|Sr)\.?)?\s*[,(]\s*(?P<age>9\d|1[01]\d)(?=\s*(?:[,.;:)]|$|\n|(?:years?|yrs?|yo|y/o|f|m|female|male|with|who|here|is|was|presents?|dnr|lives|on|from|in)\b))",
    re.IGNORECASE,
)
_LONGEST_WEEKDAY = 16
_TIED_BEFORE = re.compile(r"(?<![^\W\d_])[^\W\d_]+[-'’]$")
_TIED_BEHIND = re.compile(r"[-'’][^\W\d_]{3,}")
_NUMBER_BEFORE = re.compile(r"(?:^|[\s>(])(?P<number>\d{1,6})[ \t]+$")
_PARTNER_BEFORE = re.compile(r"(?<![\w.'-])(?P<name>[A-Z][a-zà-ÿ]+)\s+(?:and|&)\s+$")
_PARTNER_BEHIND = re.compile(r"\s+(?:and|&)\s+(?P<name>[A-Z][a-zà-ÿ]+)(?![\w-])")
_LONGEST_PART = 24  # characters
_PARTICLE_BEFORE = re.compile(
    r"(?<![^\W_])(?:[Vv]an|[Vv]on|[Dd]e|[Dd]el|[Dd]ella|[Dd]i|[Dd]os|[Dd]u|[Bb]in|[Ii]bn|[Bb]int|[Aa]bu|[Uu]mm|[Mm]ac|Ó|Ní|Ma\.|Mª)"
    r"[ ](?:(?:der|den|de|la|los|las)[ ])?$"
)
_QUOTED_BEFORE = re.compile(r"[\x22“](?P<called>[A-Z][a-zà-ÿ]+[ ])$")
_INITIAL_TIED = re.compile(r",[A-HJ-Z](?![\w'’])")  # ABEBE,M
_INITIAL_BEHIND = re.compile(r"[ \t][A-HJ-Z](?=\.?(?:[,;:)]|[ \t]*(?:\n|$))|\.[ \t]+[A-Z])")  # Gil H; not the pronoun
_FIRST_BEHIND = re.compile(r",[ \t]+(?P<name>[A-Z][a-zà-ÿ]+)(?![\w'’-])")  # Osman, Farah
_ENDS_BEHIND = re.compile(r"[ \t]*(?:[-–—(;|\n\d]|$|[A-Z]\b)")
# Another of the same kind: lots EX4471, ABX-118-7 and W08A3.
_ANOTHER = re.compile(
    r"\s*(?:,|,?\s*(?:and|or|&))\s*(?P<value>(?=[A-Z0-9-]*\d[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])[A-Z0-9][A-Z0-9-]{4,19})(?![\w-])"
)
_NUMBERED = frozenset({"DEVICE_ID", "MEDICAL_RECORD_NUMBER", "VEHICLE_ID"})
_HOUSES = frozenset({"FACILITY", "ORGANIZATION"})


def take_in(text: str, findings: list[Finding]) -> list[Finding]:
    """Let findings grow over what belongs to them, and add what they give away. ``findings`` are sorted."""
    grown: list[Finding] = []
    for finding in findings:
        if finding.entity == "DATE":
            grown += _date(text, finding)
        elif finding.entity == "STREET_ADDRESS":
            number = _NUMBER_BEFORE.search(text, max(0, finding.start - 8), finding.start)
            start = finding.start if number is None else number.start("number")
            grown.append(whole_street(text, replace(finding, start=start)))
        elif finding.entity == "PERSON":
            grown.append(_whole_name(text, finding))
        elif finding.entity in _HOUSES or (finding.entity == "LOCATION" and text[finding.start].isupper()):
            grown.append(whole_house(text, finding))
        else:
            grown.append(finding)
        if finding.entity in _NUMBERED:
            grown += _others(text, finding)
        if finding.entity == "PERSON":
            grown += _partners(text, finding)
        if finding.entity == "PERSON" and (age := _AGE.match(text, finding.end)) is not None:
            grown.append(Finding(*age.span("age"), "AGE", 0.7, "ages_over_89"))
    grown += among_days(text, grown)
    grown += initials(text, grown)
    grown += alike(text, grown)
    grown.sort(key=lambda finding: (finding.start, -finding.end, finding.entity))
    grown = joined_places(text, grown)
    return [one for at, one in enumerate(grown) if not any(_holds(other, one) for other in grown[max(0, at - 3) : at])]


def _holds(outer: Finding, inner: Finding) -> bool:
    """Say whether a finding repeats what another of its kind covers."""
    return outer.entity == inner.entity and outer.start <= inner.start and inner.end <= outer.end


def _others(text: str, finding: Finding) -> list[Finding]:
    """Find the numbers that go on with one: a second and a third lot."""
    return [replace(finding, start=start, end=end) for start, end in _going_on(text, finding.end, (_ANOTHER,))]


def _going_on(text: str, end: int, forms: tuple[re.Pattern[str], ...]) -> Iterator[tuple[int, int]]:
    """Give the places of what follows at ``end`` in one of the forms, again and again; each is its form's one group."""
    while (more := next((match for form in forms if (match := form.match(text, end))), None)) is not None:
        yield more.span(1)
        end = more.end()


def _partners(text: str, finding: Finding) -> list[Finding]:
    """Find who is named together with a person: Norm and Patti Lachance, Anoushka and Dev."""
    before = _PARTNER_BEFORE.search(text, max(0, finding.start - _LONGEST_PART), finding.start)
    behind = _PARTNER_BEHIND.match(text, finding.end)
    return [
        Finding(*match.span("name"), "PERSON", 0.6, "names_by_list")
        for match in (before, behind)
        if match is not None and lexicon.kinds(match.group("name")) & lexicon.FIRST_NAMES
    ]


def _whole_name(text: str, finding: Finding) -> Finding:
    """Take in what a hyphen or an apostrophe ties to a name: Per-Olof, O'Brien."""
    shown = text[finding.start : finding.end]
    before = _TIED_BEFORE.search(text, max(0, finding.start - _LONGEST_PART), finding.start)
    if before is not None and text[before.start()].isupper() == shown[0].isupper():
        finding = replace(finding, start=before.start())
    particle = _PARTICLE_BEFORE.search(text, max(0, finding.start - _LONGEST_PART), finding.start)
    if particle is not None and shown[0].isupper():
        finding = replace(finding, start=particle.start())
    if shown.isupper() and (tied := _INITIAL_TIED.match(text, finding.end)) is not None:
        finding = replace(finding, end=tied.end())
    behind = _TIED_BEHIND.match(text, finding.end)
    if behind is not None and text[finding.end + 1].isupper() and shown[0].isupper():
        finding = replace(finding, end=behind.end())
    first = _FIRST_BEHIND.match(text, finding.end)
    if first is not None and " " not in shown and _is_first(text, first):
        finding = replace(finding, end=first.end("name"))
    finding = _quoted(text, finding)
    initial = _INITIAL_BEHIND.match(text, finding.end)
    return finding if initial is None or not shown[0].isupper() else replace(finding, end=initial.end())


def _quoted(text: str, finding: Finding) -> Finding:
    """Take in all of what somebody is called between quotation marks: "Miss Ernie", “Tattoo Dave”."""
    before = _QUOTED_BEFORE.search(text, max(0, finding.start - _LONGEST_PART), finding.start)
    if before is None or text[finding.end : finding.end + 1] not in ('"', "”") or not text[finding.start].isupper():
        return finding
    return replace(finding, start=before.start("called"))


def _is_first(text: str, first: re.Match[str]) -> bool:
    """Say whether what stands behind a surname and a comma is a given name; what is a word too must end there."""
    kinds = lexicon.kinds(first.group("name"))
    if not kinds & lexicon.FIRST_NAMES:
        return False
    return not kinds & lexicon.WORD or _ENDS_BEHIND.match(text, first.end("name")) is not None


def _date(text: str, finding: Finding) -> list[Finding]:
    before = _WEEKDAY.search(text, max(0, finding.start - _LONGEST_WEEKDAY), finding.start)
    if before is not None:
        finding = replace(finding, start=before.start())
    shown = text[finding.start : finding.end]
    forms: tuple[re.Pattern[str], ...]
    if shown[-1].isdigit():
        forms = (_OTHER_END, _NEXT_DAY) if "/" in shown else (_OTHER_END,)
    else:
        forms = (_NEXT_ORDINAL,) if shown.endswith(("st", "nd", "rd", "th")) else ()
    return [finding, *(replace(finding, start=start, end=end) for start, end in _going_on(text, finding.end, forms))]
