"""What stands as the names beside it do: an item of a list of names, initials where all are called by initials.

``okoro - stable. white - going home. lee - npo``: where two items begin with somebody, a third that begins with what
people are called does so too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gateway.detector import lexicon
from gateway.detector.words import NOT_A_NAME
from gateway.model import Finding

_LEAST = 2  # names in the same place that make a list
_ENOUGH = 3  # words in the same place, of which each is what people are called
_SCORE = 0.6
# The beginning of a line, a sentence or an item, one word, and the mark behind it.
_HEAD = re.compile(
    r"(?:^|(?<=\n)|(?<=[.;?!] ))[ \t]*(?P<item>[-•*][ ]|\d{1,2}[.):][ ]?)?(?P<name>[^\W\d_]{2,})"
    r"(?P<mark>[ \t]?[-–—]+[ \t]|:[ \t]|[ \t]?=)"
)
_BY_NAME = lexicon.COMMON_NAME | lexicon.SURNAME
# Rm 9 BLACK, bed 4: Snow
_IN_BED = re.compile(
    r"(?i:\b(?:rooms?|rm|bed|bay)[ ]?#?\d{1,4}-?[A-D]?)(?:[ ]?[-–:(]|,)?[ ]+(?P<name>[A-Z][^\W\d_]+)(?![\w-])"
)
_AGE = re.compile(
    r"[ ](?P<age>\d{2,3})[MF]?[ ](?!(?:kg|mg|lbs?|bpm|ml|mmhg|on|percent|sats?|and)\b)[A-Za-z]"
)  # Doreen 93 UTI
_OLD, _OLDEST = 90, 115
_FIRST_LETTER = re.compile(r"(?<![^\W_])[^\W\d_]")
_SIGN = re.compile(r"(?:(?<=[.;] )|(?<=[-–—/~\n])|(?<=[-–—/~] ))[A-Z]{2,4}(?=[ \t]*(?:\n|$))")
_LONGEST_NAME = 60  # characters
_INITIALS = re.compile(r"(?<![\w.])[A-Z]\.[A-Z]\.(?![\w.])")
_OTHER_INITIALS = frozenset(
    "M.D. R.N. D.O. N.P. P.A. U.S. P.O. D.C. I.V. I.M. O.D. B.S. M.S. B.A. M.A. A.M. P.M. E.R. O.R. I.D. L.A. N.Y. "
    "P.T. O.T. V.A. C.T. E.D. G.I. G.U. J.P.".split()
)
# Maria, Will and Rose; with Bex, Mo.
_NEXT = re.compile(
    r"(?:,?[ \t]+(?:and|&)[ \t]+(?P<last>[A-Z][a-zà-ÿ]+)(?![\w-])"
    r"|,[ \t]+(?P<name>[A-Z][a-zà-ÿ]+)(?=[ \t]*(?:[,.;:!?)\n]|$)|[ \t]+(?:and|&)[ \t]))"
)


def alike(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Give the further names that stand as those of ``findings`` do. What is found already may be given again."""
    people = [finding for finding in findings if finding.entity == "PERSON"]
    if not people:
        return []
    heads = list(_HEAD.finditer(text))
    alone = [*_in_beds(text, people), *_signed(text, people), *_heads(people, heads)]
    if len(people) < _LEAST:
        return alone
    return [*alone, *_ages(text, people), *_initials(text, people), *_listed(text, people)]


def _heads(people: Sequence[Finding], heads: Sequence[re.Match[str]]) -> Iterator[Finding]:
    starts = {person.start for person in people}
    for kind in {_kind(head) for head in heads}:
        same = [head for head in heads if _kind(head) == kind]
        all_called = len(same) >= _ENOUGH and all(lexicon.kinds(h.group("name")) & lexicon.COMMON_NAME for h in same)
        if not all_called and sum(head.start("name") in starts for head in same) < _LEAST:
            continue
        for head in same:
            if head.start("name") not in starts and (
                all_called or _is_called(head.group("name")) or _is_only_one(head, same, starts)
            ):
                yield Finding(*head.span("name"), "PERSON", _SCORE, "names_by_list")


def _is_only_one(head: re.Match[str], same: Sequence[re.Match[str]], starts: set[int]) -> bool:
    """Say whether all other items, three at least, begin with somebody, and this with what somebody may be called."""
    name = head.group("name")
    if (
        name.lower() in NOT_A_NAME
        or not name[0].isupper()
        or not lexicon.kinds(name) & (_BY_NAME | lexicon.RARE_SURNAME)
    ):
        return False
    return sum(other.start("name") in starts for other in same) >= max(_ENOUGH, len(same) - 1)


def _in_beds(text: str, people: Sequence[Finding]) -> Iterator[Finding]:
    """Find who lies in a bed or a room where somebody else does."""
    beds = list(_IN_BED.finditer(text))
    if not {bed.start("name") for bed in beds} & {person.start for person in people}:
        return
    for bed in beds:
        if _is_called(bed.group("name")):
            yield Finding(*bed.span("name"), "PERSON", _SCORE, "names_by_list")


def _ages(text: str, people: Sequence[Finding]) -> Iterator[Finding]:
    """Find the ages over 89 of a list that gives everybody's behind the name: Sheila 82 hip, Doreen 93 UTI."""
    aged = [match for person in people if (match := _AGE.match(text, person.end)) is not None]
    if len(aged) < _LEAST:
        return
    for match in aged:
        if _OLD <= int(match.group("age")) <= _OLDEST:
            yield Finding(*match.span("age"), "AGE", _SCORE, "ages_over_89")


def _signed(text: str, people: Sequence[Finding]) -> Iterator[Finding]:
    """Find the initials of somebody at the end of a line: NP Odette Marchetti-Osei … OMO."""
    signs = list(_SIGN.finditer(text))
    if not signs:
        return
    names = [text[person.start : min(person.end, person.start + _LONGEST_NAME)] for person in people]
    known = {"".join(c for c in _FIRST_LETTER.findall(name) if c.isupper()) for name in names}
    for sign in signs:
        if sign.group() in known:
            yield Finding(*sign.span(), "PERSON", _SCORE, "names_by_list")


def _kind(head: re.Match[str]) -> tuple[str, bool]:
    return head.group("mark").strip()[:1], head.group("name")[0].isupper()


def _is_called(word: str) -> bool:
    kinds = lexicon.kinds(word)
    if word.lower() in NOT_A_NAME:
        return False
    return bool(kinds & lexicon.COMMON_NAME) or (
        bool(kinds & lexicon.NAMES) and not kinds & (lexicon.WORD | lexicon.DRUG)
    )


def _initials(text: str, people: Sequence[Finding]) -> Iterator[Finding]:
    """Find who is called by initials where two others are: S.P. heel, R.K. sacrum, G.M. healed."""
    if sum(_INITIALS.match(text, person.start) is not None for person in people) < _LEAST:
        return
    for match in _INITIALS.finditer(text):
        if match.group() not in _OTHER_INITIALS:
            yield Finding(match.start(), match.end() - 1, "PERSON", _SCORE, "names_by_list")


def _listed(text: str, people: Sequence[Finding]) -> Iterator[Finding]:
    """Find who goes on a list of people: Alan, Bob, Will and Dave."""
    for person in people:
        end = person.end
        while (more := _NEXT.match(text, end)) is not None:
            name = more.lastgroup or 0
            if not lexicon.kinds(more.group(name)) & lexicon.FIRST_NAMES:
                break
            yield Finding(*more.span(name), "PERSON", _SCORE, "names_by_list")
            end = more.end()
