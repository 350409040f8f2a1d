"""Letters that a text ties to somebody: Keturah Pine (KP); KP = Keturah Pine; who speaks as KP: in a transcript.

They are that person everywhere.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from gateway.detector.terms import is_term
from gateway.detector.words import CREDENTIALS
from gateway.model import Finding

_BEHIND = re.compile(r",?(?:[ ](?:MD|DO|RN|NP|PA|LPN|CNA|PhD)\b,?)?[ ]?\((?P<letters>[A-Z](?:\.?[A-Z]){1,2})\.?\)")
_BEFORE = re.compile(r"(?<![\w.'’-])(?P<letters>[A-Z]{2,3})[ ]?[=:][ ]?(?:Dr\.?[ ]|Mr\.?[ ]|Ms\.?[ ]|Mrs\.?[ ])?$")
_LONGEST_BEFORE = 16  # characters
_SPEAKER = re.compile(
    r"(?m)^[ \t]*(?:\[?\d{1,2}:\d\d(?::\d\d)?\]?[ \t]+)?(?P<letters>[A-Z]{2,3}):(?=[ \t]+[\"“'‘]?[^\W\d_])"
)
_LEAST_TURNS = 2
_WORD = re.compile(r"[^\W\d_]+")
_CREDENTIALS = re.compile(CREDENTIALS)
_SCORE = 0.65


def initials(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Give the places of letters that the text ties to a person found: begun by the same letters, beside the name."""
    people = [finding for finding in findings if finding.entity == "PERSON"]
    told = {letters for finding in people for letters in _tied(text, finding)}
    if speaking := _speaking(text):
        told |= speaking & {letters for finding in people for letters in _own(text, finding)}
    return [
        Finding(match.start(), match.end(), "PERSON", _SCORE, "initials")
        for letters in sorted(told)
        for match in re.finditer(rf"(?<![\w.'’/-]){re.escape(letters)}(?![\w'’/-])", text)
    ]


def _own(text: str, finding: Finding) -> set[str]:
    """Give the letters that a name of two words and more begins with, in capitals."""
    words = _WORD.findall(text, finding.start, finding.end)
    if len(words) < 2:
        return set()
    own = {words[0][0] + words[-1][0], "".join(word[0] for word in words)}
    if "," in text[finding.start : finding.end]:
        own |= {words[-1][0] + words[0][0], words[1][0] + words[0][0]}  # Pine, Keturah
    return {one.upper() for one in own}


def _speaking(text: str) -> set[str]:
    """Give the letters that lines of a talk begin with, again and again, and that are no role's: KP: Good morning.

    Those of a term (TB) once more than others, since a heading may have it.
    """
    turns = [(match.group("letters"), match.span("letters")) for match in _SPEAKER.finditer(text)]
    terms = {letters for letters, span in turns if is_term(letters, text, *span)}
    counted = Counter(letters for letters, _ in turns)
    return {
        letters
        for letters, times in counted.items()
        if times >= _LEAST_TURNS + (letters in terms) and not _CREDENTIALS.fullmatch(letters)
    }


def _tied(text: str, finding: Finding) -> Iterator[str]:
    """Give the letters beside a name that are its own."""
    own = _own(text, finding)
    if not own:
        return
    for match in (
        _BEHIND.match(text, finding.end),
        _BEFORE.search(text, max(0, finding.start - _LONGEST_BEFORE), finding.start),
    ):
        if match is None:
            continue
        letters = match.group("letters")
        if letters.replace(".", "") in own and not _is_other(letters, text, match):
            yield letters


def _is_other(letters: str, text: str, match: re.Match[str]) -> bool:
    """Say whether the letters in brackets are a degree or a term besides: Paul Todd (PT).

    An equals sign leaves no doubt.
    """
    if match.re is _BEFORE and "=" in match.group():
        return False
    return _CREDENTIALS.fullmatch(letters) is not None or is_term(letters, text, *match.span("letters"))
