"""Places and houses that somebody gives as the answer to a question."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.plain_words import is_plain_word
from gateway.detector.recognizers.rule import Rule, RuleRecognizer, pattern
from gateway.detector.states_and_countries import is_people, is_place_that_stays
from gateway.detector.terms import TERMS, is_brand
from gateway.detector.words import MONTH_OR_DAY, NOT_A_NAME, UPPER

_NAME = rf"{UPPER}[\w'’&-]*\w(?:[ ](?:(?:of|the|and|&|de|la)[ ])?{UPPER}[\w'’&-]*\w){{0,3}}"
# Where do you work? Tesla.
# The next turn: a speaker's label, and what people say before they answer.
_TURN = r"[ ]*(?:\n[ \t>]*)?(?:\[?[A-Za-z][\w .]{0,18}\]?:[ ]*)?"
_BEFORE = r"(?:(?:(?i:um+|uh+|oh|well|so|yes|yeah|just|still|now|the|a|at|in|from|over|out|near|it['’]s|that['’]s|i['’]m|i|we['’]re|we|live|work|go|use|used|was|to|mostly|usually))[,. ]+){0,5}"
_END = r"(?=[ ]?(?:[.,;!?\n]|$|-)|[ ](?:on|in|by|near|off|since|but|and|for|now|over|out|down|up|where)\b)"
_WHERE_LIVE = r"\b[Ww]here(?:['’]s|['’]re)?[^?.\n]{0,24}\b(?:live|living|from|staying|stay|born|home|grow[ ]up|grew[ ]up|visiting|travel\w*|driv\w+)\b[^?\n]{0,24}\?"
_WHERE_WORK = (
    r"(?:\b[Ww](?:here|ho)[^?.\n]{0,24}\b(?:work|working|worked|employed|work[ ]for|go[ ]to[ ]school|attend|fill\w*|treated|hospitalized|dialyze|dialysis|worship)\b[^?\n]{0,24}\?"
    r"|\b(?:[Ww]hich|[Ww]hat|[Nn]ame[ ]of)[^?.\n]{0,20}\b(?:pharmacy|drugstore|school|hospital|church|agency|company|clinic|daycare|facility|nursing[ ]home|employer|plant)\b[^?\n]{0,24}\?"
    r"|\b(?:[Ee]mployer|[Pp]harmacy|[Ss]chool|[Dd]aycare)[ ]?\?)"
)
_DAY = re.compile(MONTH_OR_DAY, re.IGNORECASE)
_NO_ANSWER = frozenset(
    """
    ok okay right good sure nowhere everywhere anywhere here there alone upstairs downtown downstairs outside inside both neither either mom dad
    mama papa grandma grandpa doctor ma'am sir retired disabled unemployed self construction security retail nights days never sometimes why
    because sorry thanks god jesus lord honestly actually exactly different same somewhere uptown north south east west haha lol
    """.split()
)


def _answers(match: re.Match[str]) -> bool:
    """Say whether it is a name, and none of the words that a sentence can begin with."""
    name = match.group("name")
    first = re.split(r"[\s'’]", name, maxsplit=1)[0].lower()
    if first in NOT_A_NAME or first in _NO_ANSWER or _DAY.match(name) or is_place_that_stays(name) or is_people(name):
        return False
    if is_brand(first) or first in TERMS or lexicon.kinds(first) & lexicon.DRUG:
        return False
    if " " in name or not is_plain_word(name):
        return True
    return not lexicon.kinds(name) & lexicon.WORD or bool(lexicon.kinds(name) & lexicon.TOWN)


def _answer(question: str, score: float, hint: str) -> Rule:
    text = rf"{question}{_TURN}{_BEFORE}(?P<name>{_NAME}){_END}"
    return Rule(pattern(text, case=True), score, group="name", hints=(hint,), check=_answers)


def recognizers() -> tuple[RuleRecognizer, ...]:
    """Make the recognizers of what answers a question."""
    return (
        RuleRecognizer("places_answered", "LOCATION", (_answer(_WHERE_LIVE, 0.6, "where"),)),
        RuleRecognizer("houses_answered", "ORGANIZATION", (_answer(_WHERE_WORK, 0.55, "?"),)),
    )
