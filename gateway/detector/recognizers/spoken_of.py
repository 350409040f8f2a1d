"""Names that the sentence around them gives away: "their daughter hope's test", "let bill know", "dear hyacinth,".

A word of the language is a name there too, in small letters or capitalised, where hardly anything but somebody can stand.
"""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.plain_words import is_plain_word
from gateway.detector.recognizers.rule import SHORT_LEAD, Rule, pattern
from gateway.detector.states_and_countries import is_people, is_place_that_stays
from gateway.detector.terms import is_brand, is_term
from gateway.detector.words import CAPITALISED, LOWER, MONTH_OR_DAY, NOT_A_NAME, UPPER

_RELATIVE = (
    r"(?:wife|husband|hubby|spouse|partner|son|daughter|mother|father|mom|mum|dad|sister|brother|aunt|uncle|niece|nephew|cousin|grand(?:son|daughter|mother|father|ma|pa)"
    r"|step(?:son|daughter|mother|father|mom|dad|brother|sister)|(?:mother|father|son|daughter|sister|brother)-in-law|neighbou?r|friend|roommate|caregiver|girlfriend|boyfriend|fianc[eé]e?|twin|ex)"
)
# What somebody does or is: no adjective and no adverb stands between a relation and this.
_DOES = (
    r"(?:is|was|has|had|does|did|says|said|states|stated|reports|reported|wants|wanted|asks|asked|brought|brings|called|calls|came|comes|thinks|told|tells|lives|lived"
    r"|helps|helped|drove|drives|visited|found|noticed|gave|gives|took|works|died|who|and[ ](?:her|his|their|my))"
)
_OF_SOMEBODY = (
    r"(?:mom|mum|mother|dad|father|parents|wife|husband|hubby|son|daughter|brother|sister|grandma|grandpa|family|kids"
    r"|chart|labs|meds|temp|pressure|appointment|appt|school|doctor|nurse|birthday)"
)
_SOMEBODYS = pattern(rf"(?<![^\W_]){_OF_SOMEBODY}\b", case=True)
_ENDEARED = frozenset(
    "buddy bud honey hon sunshine angel love dear doc king queen baby babe sweetie mama papa nana hun guy pop pops daddy gramps gramma mami papi sis".split()
)
_DAYS = re.compile(rf"(?:{MONTH_OR_DAY})$", re.IGNORECASE)
_SHORT = 5  # letters: a short form that is a word too, as Bev or Peg
_LEAST = 4


def is_somebody(match: re.Match[str]) -> bool:
    """Say whether what does something behind a relation is what the relation is called: "neighbor Bev does"."""
    name = match.group("name")
    found = lexicon.kinds(name)
    if name.lower() in NOT_A_NAME or is_people(name) or is_brand(name) or is_place_that_stays(name):
        return False
    if is_term(name, match.string, *match.span("name")):
        return False
    if found and not found & (lexicon.WORD | lexicon.DRUG):
        return True  # Opaline, a rare word as well
    return not is_plain_word(name) or (len(name) < _SHORT and not found & (lexicon.DRUG | lexicon.RARE_WORD))


def _signs(match: re.Match[str]) -> bool:
    """Say whether the last line is a name: of a word, only where people are called so by those who know them."""
    found = lexicon.kinds(match.group("name"))
    return is_somebody(match) and (not found & lexicon.WORD or bool(found & lexicon.FIRST_NAMES))


def _is_nickname(match: re.Match[str]) -> bool:
    name = match.group("name")
    return name.lower() not in NOT_A_NAME and name.lower() not in _ENDEARED and not is_people(name)


def _is_nicknamed(match: re.Match[str]) -> bool:
    """Say whether it is what somebody goes by, a word too, and no drug, brand or state."""
    name = match.group("name")
    return _is_nickname(match) and not (
        is_brand(name) or is_place_that_stays(name) or lexicon.kinds(name) & lexicon.DRUG or name.lower() in _TITLED_SO
    )


_TITLED_SO = frozenset("doctor nurse dr mr mrs ms sir miss mom dad grandma grandpa".split())


def _is_asked_for(match: re.Match[str]) -> bool:
    found = lexicon.kinds(match.group("name"))
    return bool(found & (lexicon.FIRST_NAMES | lexicon.SURNAME)) and not found & lexicon.WORD and _is_nickname(match)


def _is_small_name(match: re.Match[str]) -> bool:
    """Say whether a small word is what people are called, and where it is a word, what many are."""
    found = lexicon.kinds(match.group("name"))
    return bool(found & lexicon.COMMON_NAME) or (bool(found & lexicon.GIVEN) and not found & lexicon.WORDS)


def _is_small_pair(match: re.Match[str]) -> bool:
    """Say whether two small words are a given name, which is no word, and a surname, which may be one: beatriz colon."""
    first, last = lexicon.kinds(match.group("first")), lexicon.kinds(match.group("last"))
    return (
        bool(first & lexicon.FIRST_NAMES)
        and not first & lexicon.WORDS
        and bool(last & (lexicon.COMMON_NAME | lexicon.SURNAME))
    )


def _is_greeted(match: re.Match[str]) -> bool:
    return match.group("name") not in _ENDEARED and (
        _is_small_name(match) or ("dear" in match.group() and bool(lexicon.kinds(match.group("name")) & lexicon.GIVEN))
    )


def _is_household(match: re.Match[str]) -> bool:
    """Say whether it is a family, the Dhaliwals, and no people, islands or things."""
    shown = match.group("name")
    stem = shown.removesuffix("es") if shown.endswith(("ses", "xes", "zes", "ches", "shes")) else shown[:-1]
    found = lexicon.kinds(stem)
    if not found & lexicon.SURNAME or found & lexicon.WORDS:
        return False
    return not (
        lexicon.kinds(shown) & (lexicon.WORD | lexicon.RARE_WORD | lexicon.TOWN)
        or is_people(shown)
        or is_place_that_stays(shown)
        or is_brand(stem)
        or is_term(stem, match.string, *match.span("name"))
    )


def _owns(match: re.Match[str]) -> bool:
    """Say whether a name stands before an s without its apostrophe: tyrells mom, not james wife nor the pads."""
    name = match.group("name")
    known = lexicon.kinds(name + "s") & (lexicon.WORD | lexicon.RARE_WORD | lexicon.FIRST_NAMES)
    return len(name) >= _LEAST and not known and _is_small_name(match) and not lexicon.kinds(name) & lexicon.WORD


def _lies_in(match: re.Match[str]) -> bool:
    """Say whether it is what many are called, a word too, but for what patients are called who have no name there."""
    name = match.group("name")
    return bool(lexicon.kinds(name) & lexicon.COMMON_NAME) and _is_nickname(match) and name.lower() not in _OF_SHIFTS


_OF_SHIFTS = frozenset("lady man woman baby kid page call change day night bell".split())
_OF_PERSON = re.compile(
    r"[ ](?:old[ ]enough|coming|supposed|allowed|eligible|ready|due[ ]for|in[ ](?:the|his|her)|here|back|need|want|know)\b"
)


def _is_asked_about(match: re.Match[str]) -> bool:
    """Say whether a question is about somebody: "Is Addison old enough"; of what is a drug too, only where it shows."""
    name = match.group("name")
    found = lexicon.kinds(name)
    if not found & lexicon.FIRST_NAMES or found & (lexicon.WORD | lexicon.RARE_WORD) or is_place_that_stays(name):
        return False
    if name.lower() in NOT_A_NAME or is_brand(name) or is_term(name, match.string, *match.span("name")):
        return False
    return not found & (lexicon.DRUG | lexicon.TOWN) or _OF_PERSON.match(match.string, match.end()) is not None


RULES = (
    # neighbor Bev does the dressings
    Rule(
        pattern(
            rf"\b(?:{_RELATIVE}|Mom|Dad|Mother|Father|Wife|Husband|Son|Daughter|Sister|Brother|Neighbor)[ ](?P<name>{CAPITALISED})(?=[ ]{_DOES}\b)",
            case=True,
        ),
        0.65,
        group="name",
        check=is_somebody,
    ),
    # fellow of this year and of that: R2 Okeke, PGY-3 Lund, MS3 Hana
    Rule(
        pattern(rf"\b(?:PGY[- ]?[1-7]|R[1-5]|MS[1-4]|CA-?[1-3])[ ](?P<name>{CAPITALISED})(?![ ]?\d)", case=True),
        0.65,
        group="name",
        check=is_somebody,
    ),
    # her new partner, "Tank"
    Rule(
        pattern(rf"\b{_RELATIVE},?[ ](?:\x22|“)(?P<name>{CAPITALISED})(?:\x22|”|[.,]\x22)", case=True),
        0.65,
        group="name",
        hints=('"', "“"),
        check=_is_nickname,
    ),
    # their daughter hope's test; my mom dawn says
    Rule(
        pattern(
            rf"\b(?:my|his|her|their|our|your|whose|(?:pt|patient)['’]?s)[ ](?:[a-z]+[ ])?{_RELATIVE}[ ](?P<name>[a-z]{{2,}})(?:['’]s\b|(?=[ ]{_DOES}\b))",
            case=True,
        ),
        0.65,
        group="name",
        check=_is_small_name,
    ),
    # let bill know; call will, he's home
    Rule(
        pattern(
            r"\b(?:[Cc]all|[Tt]ell|[Aa]sk|[Rr]emind|[Tt]ext|[Pp]age|[Ee]mail|[Ll]et|told|asked|texted|paged|reminded)[ ](?P<name>[a-z]{3,})(?=[ ](?:to|that|if|know|about|why|how)\b|,[ ](?:s?he|they)\b)",
            case=True,
        ),
        0.6,
        group="name",
        check=_is_small_name,
    ),
    # my mother-in-law, Bev.
    Rule(
        pattern(
            rf"\b(?:[Mm]y|[Hh]is|[Hh]er|[Tt]heir|[Yy]our|[Oo]ur|(?:[Pp]t|[Pp]atient)['’]?s)[ ](?:[a-z]+[ ])?{_RELATIVE},[ ](?P<name>{CAPITALISED})(?=[ ]?[.,;!?\n]|$|[ ](?:is|was|who|has|and|at|in|from)\b)",
            case=True,
        ),
        0.65,
        group="name",
        check=lambda match: is_somebody(match) and _DAYS.match(match.group("name")) is None,
    ),
    # Raj @ Zolimed
    Rule(
        pattern(rf"(?<![\w'’.-])(?P<name>{CAPITALISED})(?=[ ]@[ ](?:the[ ])?[A-Z])", case=True),
        0.6,
        group="name",
        hints=(" @ ",),
        check=_is_asked_for,
    ),
    # wants to be called Bubbles; everybody calls him "Tank"
    Rule(
        pattern(
            rf"\b(?:to[ ]be[ ]called|goes[ ]by|(?:everyone|everybody|they|family|we|friends|staff)[ ](?:just[ ])?calls?[ ](?:him|her|them|me|it)|known[ ]to[ ](?:staff|us|everyone|family)[ ]as|nickname(?:[ ]is|:)|[Ss]treet[ ]name(?:[ ]is|:)?|AKA|a/k/a|aka)[ ][\x22“']?(?P<name>{CAPITALISED})(?![\w'’]|[ ]?[A-Z])",
            case=True,
        ),
        0.65,
        group="name",
        hints=("to be called", "goes by", "call", "known to", "nickname", "street name", "aka", "a/k/a"),
        check=_is_nicknamed,
    ),
    # dictating on patient beatriz colon she came in
    Rule(
        pattern(
            r"\bpatient[ ](?P<name>(?P<first>[a-z]{2,})[ ](?P<last>[a-z]{2,}))(?=[ ](?:s?he|they|who|came|comes|is|was|presents|presented|date|dob|age|age[ds])\b|[,.\n]|$)",
            case=True,
        ),
        0.65,
        group="name",
        hints=("patient ",),
        check=_is_small_pair,
    ),
    # dear hyacinth,
    Rule(
        pattern(
            r"(?:^|[\n\x22“>:.][ ]?)(?:dear|hi|hello|hey|thanks|thank[ ]you|thx|good[ ]morning)[ ](?P<name>[a-z]{2,})(?=[ ]?[,!\n]|$|[ ](?:its|it['’]s|this[ ]is)\b)",
            case=True,
        ),
        0.65,
        group="name",
        hints=("dear", "hi ", "hello", "hey", "thanks", "thank", "thx", "good morning"),
        check=_is_greeted,
    ),
    # Thanks a million,\nAnca: the last line, alone behind a comma
    Rule(
        pattern(rf"(?<=,)[ \t]*\n[ \t\n]*(?:[-–—~][ ]?)?(?P<name>{CAPITALISED})[.!]?\s*\Z", case=True),
        0.65,
        group="name",
        check=_signs,
    ),
    # the Dhaliwals
    Rule(
        pattern(rf"\b[Tt]he[ ](?P<name>{CAPITALISED}s)(?![\w'’-])(?![ ]{UPPER})", case=True),
        0.6,
        group="name",
        hints=("the ",),
        check=_is_household,
    ),
    # young in 6 wants his dilaudid
    Rule(
        pattern(
            rf"(?:^|[\n.;:?!][ ]?)(?P<name>[A-Za-z][a-z]{{2,}})[ ]in[ ](?:(?:bed|room|rm)[ ])?\d{{1,3}}[AaBb]?[ ](?:{_DOES}|needs|keeps|refus\w+|c/o|pulled|fell|still|just|threw|vomited|desat\w*|spiked)\b",
            case=True,
        ),
        0.6,
        group="name",
        hints=(" in ",),
        check=_lies_in,
    ),
    # tyrells mom
    Rule(
        pattern(rf"\b(?P<name>[A-Za-z][a-z]+)s[ ]{_OF_SOMEBODY}\b", case=True),
        0.6,
        group="name",
        anchor=_SOMEBODYS,
        lead=SHORT_LEAD,
        check=_owns,
    ),
    # Is Addison old enough
    Rule(
        pattern(
            rf"(?:^|[.?!\n\x22“:][ ]?)(?:Is|Does|Can|Should|Could|Did|Has|Was|Would)[ ](?P<name>{CAPITALISED})(?=[ ]{LOWER}+\b)",
            case=True,
        ),
        0.6,
        group="name",
        hints=("is ", "does ", "can ", "should ", "could ", "did ", "has ", "was ", "would "),
        check=_is_asked_about,
    ),
)
