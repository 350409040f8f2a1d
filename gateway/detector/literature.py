"""Names out of anatomy, textbooks and papers, which the text itself shows to be nobody's in it.

What shows it stands around the name, not in it: a ligament of Berry and then Berry's, a list of eponyms of which hardly
anyone is called so, a line of references. Whoever has a title, or what a rule other than that of the lists found, is
somebody.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from gateway.detector import lexicon
from gateway.detector.announced import named_before
from gateway.detector.terms import is_eponym, is_term
from gateway.detector.whole_words import places_of
from gateway.model import Finding

_MODEL, _BY_LIST = "model", "names_by_list"
_LEAST_ITEMS = 2
_LONGEST_ITEM = 3  # words
_LEAST = 3  # eponyms in a list, so that the rest of it are some
_VERY_LONG = 1_000  # characters: below, Bell has Bell's palsy
_SURE = 0.95
_FARTHEST = 240  # characters of a list to both sides
# What bears a name in anatomy and is nobody's own: not a line, a node or a duct, of which staff say whose it is.
_OF = re.compile(
    r"\b(?:ligaments?|spaces?|triangle|columns?|foramen|foramina|canals?|fossa|rings?|circle|aqueduct|ampulla|diverticulum|tubercle"
    r"|fascia|islands?|islets?|crypts?|plexus|ganglion|sulcus|orifice|sphincter|organ|notch|membrane|bundle|tract|angle)"
    r"\s+of\s+(?P<name>[A-Z][a-zà-ÿ]+)"
)
_ENDS = re.compile(r"(?<!\bvs)(?<![ \n(]\d)(?<![ \n]\d\d)[.](?=\s|$)|[!](?=\s|$)|[?](?=\s+[A-Z][a-z]+ [a-z]|\s*$)|\n")
_PARTED = re.compile(r"[,;:/()+]|\s\|\s|\s[-–]\s|\b(?:and|or|vs|versus)\b\.?|&|\?(?=[ ])")
_BEFORE_ITEM = re.compile(r"(?:[,;:(/+?]|\b(?:and|or|vs|versus)\.?|&)\s*$|^[\s*•-]*$|^\s*\d{1,2}[.)]\s*$")
_BEHIND_ITEM = re.compile(r"['’]?s?\s*(?:[,;:()/.?!+]|\n|$|and\b|or\b|vs\b|versus\b|&)")
_REFERENCES = re.compile(r"(?:^|[.\n;>*•(-])[ \t]*(?:Refs|References|Cites?|Bibliography)\b[ \t]*:?[ \t]")


def without_eponyms(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Give the findings but for people whom the model or the lists alone found and the text shows to be nobody."""
    shown_elsewhere: set[str] | None = None
    kept: list[Finding] = []
    for finding in findings:
        if finding.entity not in ("PERSON", "LOCATION") or finding.recognizer not in (_MODEL, _BY_LIST):
            kept.append(finding)
            continue
        if named_before(text, finding.start):
            kept.append(finding)
            continue
        if _is_among_eponyms(text, finding):
            continue
        if finding.recognizer == _MODEL:
            if _is_reference(text, finding):
                continue
            if shown_elsewhere is None:
                shown_elsewhere = _shown(text, findings)
            if text[finding.start : finding.end] in shown_elsewhere:
                continue
        kept.append(finding)
    return kept


def _is_among_eponyms(text: str, finding: Finding) -> bool:
    """Say whether it is an item, or several, of a list that holds three eponyms that hardly anyone is called."""
    start, end = _sentence(text, finding.start, finding.end)
    if _BEFORE_ITEM.search(text[start : finding.start]) is None or _BEHIND_ITEM.match(text, finding.end) is None:
        return False
    others = text[start : finding.start] + "," + text[finding.end : end]
    items = [known for item in _PARTED.split(others) if (known := _eponyms_of(item))]
    return len(items) >= _LEAST_ITEMS and len(frozenset().union(*items)) >= _LEAST


def _eponyms_of(item: str) -> frozenset[str]:
    """Give the eponyms that an item's last words hold: Lachman, Hoehn-Yahr, Carey Coombs, the arteries of Riolan."""
    words = item.strip(" \t\"'“”()[]*•:.").lower().split()[-_LONGEST_ITEM:]
    parts = (part for word in words for part in re.split("['’]s$|[-–]", word))
    return frozenset(part for part in parts if is_eponym(part) or part in _listed())


@cache
def _listed() -> frozenset[str]:
    """Read the eponyms that count in a list."""
    lines = (Path(__file__).parent / "eponyms.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Give where the sentence or line around a place begins and ends, so far as it may hold a list."""
    first, last = max(0, start - _FARTHEST), min(len(text), end + _FARTHEST)
    before = [match.end() for match in _ENDS.finditer(text, first, start)]
    behind = _ENDS.search(text, end, last)
    return before[-1] if before else first, last if behind is None else behind.start()


def _is_reference(text: str, finding: Finding) -> bool:
    """Say whether it stands among references: Refs: Buiting; Bird; Williams."""
    line = text.rfind("\n", max(0, finding.start - _FARTHEST), finding.start)
    begins = _REFERENCES.search(text, line if line >= 0 else max(0, finding.start - _FARTHEST), finding.start)
    return begins is not None and _ENDS.search(text, begins.end(), finding.start) is None


def _shown(text: str, findings: Sequence[Finding]) -> set[str]:
    """Give the words that the text uses as eponyms, but for those of somebody whom it names as well."""
    people = {
        word
        for finding in findings
        if finding.entity == "PERSON" and (finding.recognizer != _MODEL or named_before(text, finding.start))
        for word in re.findall(r"\w+", text[finding.start : finding.end])
    }
    # The angle of Louis stands in a note about Louis too.
    shown = {
        name for match in _OF.finditer(text) if not lexicon.kinds(name := match.group("name")) & lexicon.FIRST_NAMES
    }
    unsure = {
        text[f.start : f.end]
        for f in findings
        if f.recognizer == _MODEL and f.score < _SURE and len(text) > _VERY_LONG and text[f.start].isupper()
    }
    for word in unsure:
        places = places_of(word, text)
        if len(places) > 1 and any(is_term(word, text, *place) for place in places):
            shown.add(word)
    return shown - people
