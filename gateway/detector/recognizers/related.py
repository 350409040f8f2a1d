"""What somebody's relatives and animals are called: her daughter Winifred; the dog, Biscuit."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.plain_words import is_plain_word
from gateway.detector.recognizers.name_forms import CAP, NAME, is_name, is_nobodys_eponym
from gateway.detector.recognizers.rule import Rule, pattern
from gateway.detector.states_and_countries import is_people
from gateway.detector.terms import is_brand, is_term
from gateway.detector.words import LOWER, NOT_A_NAME, UPPER

_PET = r"(?:dog|puppy|pup|cat|kitten|kitty|horse|pony|parrot|rabbit|bunny|hamster|poodle|beagle|lab|labrador|retriever|terrier|pit[ ]?bull|chihuahua|service[ ]dog|pet)"
_RELATIVE = r"(?:wife|husband|spouse|partner|son|daughter|mother|father|mom|mum|dad|sister|brother|aunt|uncle|niece|nephew|cousin|grandson|granddaughter|grandmother|grandfather|grandma|grandpa|stepson|stepdaughter|stepmother|stepfather|neighbou?r|friend|roommate|caregiver|girlfriend|boyfriend|fianc[eé]e?|in-law|dau|dtr|hubby|gf|bf|dog|cat)"
# Where the patterns of animals and of names before a relation are tried.
_PET_BEFORE = pattern(rf"(?<![^\W_]){_PET},?[ ](?={UPPER})", case=True)
_RELATED = pattern(rf"\((?:{LOWER}+[ ])?{_RELATIVE}\b", case=True)


def _is_called(match: re.Match[str]) -> bool:
    """Say whether the word behind a relation is one that people are called, and none of the language."""
    first = match.group("name").split()[0].split("-")[0]
    found = lexicon.kinds(first)
    return (
        is_name(match)
        and (bool(found & lexicon.NAMES) or not found)
        and not is_plain_word(first)
        and not is_people(first)
        and not is_term(match.group("name"), match.string, *match.span("name"))
    )


def _is_name_or_word(match: re.Match[str]) -> bool:
    """Say whether it can be a name, or a word that people are called: Will, May."""
    first = match.group("name").split()[0]
    return _is_called(match) or bool(lexicon.kinds(first) & lexicon.FIRST_NAMES)


def _is_pet(match: re.Match[str]) -> bool:
    """Say whether it is what an animal is called: Biscuit too, but no breed and no product."""
    name = match.group("name")
    return (
        name.lower() not in NOT_A_NAME
        and not is_people(name)
        and not is_brand(name)
        and not is_term(name, match.string, *match.span("name"))
    )


RULES = (
    # her daughter Winifred, nurse Bev, Mama Ro
    Rule(
        pattern(rf"\b(?:[Nn]urse|[Aa]unt(?:ie|y)?|[Uu]ncle|[Cc]ousin|[Gg]rand(?:ma|pa|mother|father|son|daughter)|[Mm]ama|[Pp]apa|[Ss]ister|[Bb]rother|[Ss]on|[Dd]aughter|[Ww]ife|[Hh]usband|[Mm]other|[Ff]ather|[Mm]om|[Dd]ad|[Rr]oommate|[Nn]eighbou?r|[Ff]riend|[Gg]irlfriend|[Bb]oyfriend|[Ff]ianc[eé]e?|[Pp]artner|[Cc]aregiver|[Ss]upervisor|[Aa]ttorney|[Pp]astor|[Cc]oach|[Dd]eputy|[Nn]iece|[Nn]ephew|[Ss]tep(?:son|daughter|mother|father))[ \t]+(?P<name>{NAME})", case=True),
        0.65,
        group="name",
        check=_is_called,
    ),
    # the dog, Biscuit; our cat Mittens
    Rule(
        pattern(rf"\b(?:[Mm]y|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir|[Yy]our|[Tt]he|an?|{LOWER}+['’]s)[ ](?:{LOWER}+[ ]){{0,2}}?{_PET},?[ ](?!(?:Scan|Food|Park|Allerg|Bite|Hair|Dander|Therap|Mix)\w*)(?P<name>{CAP})(?![ ]{UPPER})(?=[ ]?(?:[.,;:!?)\n'’]|$|[ ]{LOWER}))", case=True),
        0.65,
        group="name",
        anchor=_PET_BEFORE,
        check=_is_pet,
    ),
    # Will (her son), Earl (neighbor)
    Rule(
        pattern(rf"(?<![\w'’.-])(?P<name>{NAME}|[A-Z]J|J[A-Z])[ ]?\((?:{LOWER}+[ ])?{_RELATIVE}\b", case=True),
        0.65,
        group="name",
        anchor=_RELATED,
        check=lambda match: (match.group("name").isupper() or _is_name_or_word(match)) and not is_brand(match.group("name")),
    ),
    # her mom (Joann), his wife ("Tee")
    Rule(
        pattern(rf"\b{_RELATIVE}s?[ ]\((?:\x22|“)?(?P<name>{CAP})(?:\x22|”)?\)", case=True),
        0.65,
        group="name",
        hints=("(",),
        check=lambda match: (_is_called(match) and not is_nobodys_eponym(match.group("name"))) or '"' in match.group() or "“" in match.group(),
    ),
)  # fmt: skip
