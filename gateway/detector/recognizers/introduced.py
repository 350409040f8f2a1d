"""Who is introduced, named, greeted or spelled aloud: my name is Bea; Dear Bea; P-A-I-K."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.plain_words import is_plain_word
from gateway.detector.recognizers.name_forms import NAME, TITLE, is_name
from gateway.detector.recognizers.rule import Rule, pattern
from gateway.detector.states_and_countries import is_people
from gateway.detector.terms import is_abbreviation_spelled, is_brand
from gateway.detector.words import NOT_A_NAME


def _is_introduced(match: re.Match[str]) -> bool:
    """Say whether somebody is introduced, and not what it is: "it's Blue Bell, so", "I'm Colombian"."""
    name = match.group("name")
    thing = match.group()[:2].lower() == "it" and all(lexicon.kinds(word) & lexicon.WORD for word in name.split())
    return is_name(match) and not is_people(name) and not thing


_AFTER_GREETING = frozenset(
    "reviewer reviewers editor editors colleague committee member applicant resident client customer parent guardian doctor dr team all everyone nurse sir madam there again colleague colleagues provider care claude assistant regards "
    "wishes you patient for and so the i we please can could good morning medical hospital clinic physician parent "
    "parents family".split()
)
# What is called so is a thing: something called Bell's palsy, an app called Finch.
_THING_CALLED = re.compile(
    r"\b(?:something|thing|test|medicines?|medications?|meds?|drugs?|pills?|condition|procedure|disease|syndrome|disorder|infection|virus|app|brand|program(?:me)?|device|machine"
    r"|product|supplement|diet|study|trial|surgery|scan|exam|exercise|therapy|game|show|movie|book|song|website|tool|score|scale|questionnaire)s?\s+(?:that\s+(?:is|was)\s+|is\s+|was\s+|it['’]s\s+)?$",
    re.IGNORECASE,
)


def _is_greeted(match: re.Match[str]) -> bool:
    """Say whether it is somebody who is greeted, thanked or called so, and no department, brand or thing."""
    words = match.group("name").split()
    if not is_name(match) or words[0].lower() in _AFTER_GREETING or is_brand(words[0]):
        return False
    if all(is_plain_word(word) or word.lower() in NOT_A_NAME for word in words):
        return False  # Regards, Pharmacy Informatics
    called = re.match(r"named|called|nicknamed|a\.?k\.?a|formerly", match.group()) is not None
    return not (called and _THING_CALLED.search(match.string, max(0, match.start() - 40), match.start()))


RULES = (
    # P-A-I-K: a name spelled aloud
    Rule(pattern(r"(?<![\w-])(?:(?:[A-Z]-){3,}[A-Z]|(?:[a-z]-){3,}[a-z])(?![\w-])", case=True), 0.6, check=lambda match: not is_abbreviation_spelled(match.group(), match.string, match.start())),
    # my name is … · this is … calling · I'm …, your nurse
    Rule(
        pattern(r"\b(?:my|her|his|their|patient['’]?s|the)\s+(?:first\s+|last\s+|maiden\s+|full\s+)?name(?:['’]s|\s+is|\s+was)\s+(?P<name>[^\W\d_](?:[^\W\d_]|['’\-])+(?:[ \t]+(?!(?:and|i|who|she|he|but|from|calling|is|was|with|the|a|my|at|in|on|for)\b)[^\W\d_](?:[^\W\d_]|['’\-])+){0,2})"),
        0.75,
        group="name",
        hints=("name",),
        check=is_name,
    ),
    Rule(
        pattern(rf"\b(?:[Tt]his\s+is|[Ii]t['’]s|I\s+am|I['’]m|[Hh]ere\s+is)\s+(?P<name>{NAME})(?=\s*(?:,|\.|calling|from|speaking|here|again|with|and\s+I))", case=True),
        0.6,
        group="name",
        check=_is_introduced,
    ),
    Rule(
        pattern(rf"\b(?:named|called|nicknamed|a\.?k\.?a\.?|goes\s+by|signs\s+(?:\w+\s+)?as|known\s+as|answers\s+to|prefers\s+to\s+be\s+called|n[ée]e|formerly\s+known\s+as|Dear|Hi|Hello|Hey|Thanks|Thank\s+you|Regards|Sincerely|Best|Cheers)[,]?[ \t\n]+[\x22“]?(?P<name>(?:{TITLE}\.?[ \t]+)?{NAME})(?=[ \t]*(?:$|[\n,.!;:)\x22”—–-]|and\b|\())", case=True),
        0.6,
        group="name",
        check=_is_greeted,
    ),
)  # fmt: skip
