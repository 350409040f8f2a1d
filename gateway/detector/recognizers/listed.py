"""Names that the lists know: a given name and a surname beside each other, capitalised, of which hardly one is a word."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.credible_names import MEASURED_BEHIND
from gateway.detector.credible_things import FIGURE
from gateway.detector.lexicon import COMMON_NAME, DRUG, GIVEN, RARE_SURNAME, RARE_WORD, SURNAME, TOWN, WORD
from gateway.detector.options import is_option
from gateway.detector.recognizers.rule import Rule, RuleRecognizer, pattern
from gateway.detector.words import CAPITALISED, MONTH_OR_DAY, NOT_A_NAME

_DATED = re.compile(MONTH_OR_DAY, re.IGNORECASE)
_THING = re.compile(
    r"['’]s\b|[ \t]+(?:[Ss]ign|[Tt]est|[Ss]cores?|[Ss]cale|[Ss]yndrome|[Dd]isease|[Hh]ospital|[Cc]linic|[Cc]enter|[Uu]niversity|[Ss]chool|[Cc]ollege|[Ii]nstitute"
    r"|[Cc]ounty|[Ss]treet|[Aa]venue|[Rr]oad|[Ff]oundation|[Ii]nventory|[Ii]ndex|[Cc]atheter|[Mm]ethod|[Cc]riteria|[Ss]tudy|[Tt]rial|[Ff]racture|[Pp]rocedure)\b"
)


_EPONYMOUS = re.compile(
    r"[ \t]+(?:[Ss]yndrome|[Cc]riteria|[Cc]lassification|[Mm]urmur|bundles?|tool|textbook|nomogram)\b"
)  # which nobody has as his own


# What is held, given or drawn in somebody's honour: Schwartz Rounds.
_LAST = frozenset(
    "Rounds Round Award Lecture Prize Line Lines Law Rule Rules Ring Rings Angle Grade Class Score Scores".split()
)


# Whole names that signs, operations and criteria bear, written without what they name: Foster Kennedy, Simon Broome.
_WHOLE_EPONYMS = frozenset(
    """
    argyll-robertson austin-flint bradford-hill charles-bonnet foster-kennedy graham-steell ivor-lewis lloyd-davies
    marcus-gunn miller-abbott miller-fisher parkes-weber ramsay-hunt simon-broome smith-petersen stewart-treves
    treacher-collins vaughan-williams
    """.split()
)


def _is_pair(match: re.Match[str]) -> bool:
    """Say whether the first can be a given name, the second a surname, and not both words of the language."""
    first, last = (part.split("-")[0] for part in (match.group("first"), match.group("last")))
    if (
        first.lower() in NOT_A_NAME
        or last.lower() in NOT_A_NAME
        or last in _LAST
        or f"{first}-{last}".lower() in _WHOLE_EPONYMS
        or FIGURE.match(match.string, match.start())
        or _DATED.match(first)
        or _DATED.match(last)
        or _EPONYMOUS.match(match.string, match.end())  # the Bradford Hill criteria
        or MEASURED_BEHIND.match(match.string, match.end())
        or (" " in match.group() and is_option(match.string, *match.span()))  # A. Snow B. Koch C. Lister
    ):
        return False
    one, two = lexicon.kinds(first), lexicon.kinds(last)
    words = lexicon.WORDS
    if not one & (COMMON_NAME | GIVEN) or not two & (COMMON_NAME | SURNAME | RARE_SURNAME):
        return False
    if (one & words and two & words) or (one & TOWN and two & TOWN and not one & COMMON_NAME):
        return False
    # A word in one place must be outweighed by a name in the other: Gideon Falconer, Calla Whitlock, but not May Increase.
    if one & words:
        return bool(two & COMMON_NAME) or (not one & WORD and bool(two & SURNAME))
    if two & words:
        return True  # a given name that is no word goes before it
    return _THING.match(match.string, match.end()) is None or bool(one & COMMON_NAME)


def _is_last_first(match: re.Match[str]) -> bool:
    """Say whether a surname and a given name stand about the comma: no words, no towns, no "Uh, Sandra"."""
    first, last = lexicon.kinds(match.group("first")), lexicon.kinds(match.group("last"))
    words = (first | last) & (WORD | RARE_WORD) or first & last & TOWN
    return _is_pair(match) and not words and bool(last & (COMMON_NAME | SURNAME))


RULES = (
    Rule(
        pattern(
            rf"(?<![\w'’.-])(?<!\bSt[.][ ])(?P<first>{CAPITALISED})(?:[ \t]+[A-Z]\.?)?[ \t]+(?P<last>{CAPITALISED})(?![\w-])",
            case=True,
        ),
        0.6,
        check=_is_pair,
    ),
)


# Osman, Farah
LAST_FIRST = (
    Rule(
        pattern(
            rf"(?<![\w'’.-])(?P<last>{CAPITALISED}),[ \t]+(?P<first>{CAPITALISED})(?:[ \t]+{CAPITALISED})?(?![\w-])",
            case=True,
        ),
        0.6,
        check=_is_last_first,
    ),
)


_SHORTEST = 3  # letters: given names that are abbreviations as well


def _is_shouted(match: re.Match[str]) -> bool:
    """Say whether a surname and a given name stand about the comma in capitals: DOE, JOHN."""
    first, last = lexicon.kinds(match.group("first")), lexicon.kinds(match.group("last"))
    rare = len(match.group("first")) > _SHORTEST and first & GIVEN and not first & (WORD | DRUG)  # TSE, DWI
    called = first & COMMON_NAME or rare
    return bool(called) and bool(last & (COMMON_NAME | SURNAME)) and not first & last & TOWN


# DOE, JOHN
SHOUTED = (
    Rule(
        pattern(r"(?<![\w'’.,-])(?P<last>[A-Z]{3,}),[ ]?(?P<first>[A-Z]{3,})(?![\w'’-])", case=True),
        0.6,
        check=_is_shouted,
    ),
)


def recognizer() -> RuleRecognizer:
    """Make the recognizer of listed names."""
    return RuleRecognizer("names_by_list", "PERSON", (*RULES, *LAST_FIRST, *SHOUTED))
