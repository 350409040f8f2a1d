"""Letters that a text ties to somebody: Keturah Pine (KP); KP = Keturah Pine. They are that person everywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gateway.detector.negatives import is_term
from gateway.detector.words import CREDENTIALS
from gateway.model import Finding

_BEHIND = re.compile(r",?(?:[ ](?:MD|DO|RN|NP|PA|LPN|CNA|PhD)\b,?)?[ ]?\((?P<letters>[A-Z](?:\.?[A-Z]){1,2})\.?\)")
_BEFORE = re.compile(r"(?<![\w.'’-])(?P<letters>[A-Z]{2,3})[ ]?[=:][ ]?(?:Dr\.?[ ]|Mr\.?[ ]|Ms\.?[ ]|Mrs\.?[ ])?$")
_LONGEST_BEFORE = 16  # characters
_WORD = re.compile(r"[^\W\d_]+")
_CREDENTIALS = re.compile(CREDENTIALS)
_SCORE = 0.65


def initials(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Give the places of letters that the text ties to a person found: begun by the same letters, beside the name."""
    told = {letters for finding in findings if finding.entity == "PERSON" for letters in _tied(text, finding)}
    return [
        Finding(match.start(), match.end(), "PERSON", _SCORE, "initials")
        for letters in sorted(told)
        for match in re.finditer(rf"(?<![\w.'’/-]){re.escape(letters)}(?![\w'’/-])", text)
    ]


def _tied(text: str, finding: Finding) -> Iterator[str]:
    """Give the letters beside a name that are its own."""
    words = _WORD.findall(text, finding.start, finding.end)
    if len(words) < 2:
        return
    own = {words[0][0] + words[-1][0], "".join(word[0] for word in words)}
    if "," in text[finding.start : finding.end]:
        own |= {words[-1][0] + words[0][0], words[1][0] + words[0][0]}  # Pine, Keturah
    for match in (
        _BEHIND.match(text, finding.end),
        _BEFORE.search(text, max(0, finding.start - _LONGEST_BEFORE), finding.start),
    ):
        if match is None:
            continue
        letters = match.group("letters")
        if letters.replace(".", "") in {one.upper() for one in own} and not _is_other(letters, text, match):
            yield letters


def _is_other(letters: str, text: str, match: re.Match[str]) -> bool:
    """Say whether the letters in brackets are a degree or a term besides: Paul Todd (PT).

    An equals sign leaves no doubt.
    """
    if match.re is _BEFORE and "=" in match.group():
        return False
    return _CREDENTIALS.fullmatch(letters) is not None or is_term(letters, text, *match.span("letters"))
