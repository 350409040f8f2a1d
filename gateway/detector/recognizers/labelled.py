"""Names behind a label, of a form or of who speaks: Patient: Jane Doe."""

from __future__ import annotations

import re

from gateway.deid.lexicon import is_word
from gateway.detector import lexicon
from gateway.detector.plain_words import is_plain_word, is_word_of_program
from gateway.detector.recognizers.name_forms import INITIAL, NAME, PAIR, SHORT, TITLE, is_name
from gateway.detector.recognizers.rule import SHORT_LEAD, Rule, by_first_letter, pattern
from gateway.detector.states_and_countries import is_people, is_place_that_stays
from gateway.detector.terms import is_brand
from gateway.detector.words import CREDENTIALS, NOT_A_NAME

_ANY = r"[^\W\d_][^\W\d_'’.\-]*(?:['’\-][^\W\d_]+)*\.?"
_LABELS = (
    r"patient(?:['’]?s)?(?:\s+name)?|pt(?:\s+name)?|full\s+name|legal\s+name|preferred\s+name|first\s+name|last\s+name|middle\s+name|maiden\s+name|given\s+name|family\s+name|surname|name|client(?:\s+name)?|resident(?:\s+name)?"
    r"|mother(?:['’]?s\s+name)?|father(?:['’]?s\s+name)?|spouse|husband|wife|partner|son|daughter|guardian|caregiver|emergency\s+contact|next\s+of\s+kin|nok|kin|hcp|health\s*care\s+proxy|poa|guarantor|subscriber|insured|policy\s*holder"
    r"|provider|attending(?:\s+(?:physician|surgeon|md))?|pcp|primary\s+care(?:\s+(?:provider|physician))?|physician|surgeon|assistant(?:\s+surgeon)?|anesthesiologist|anesthetist|anesth?|asst|circulator|scrub|crna|perfusionist|preceptor|midwife|doula|chaplain|radiologist|pathologist|cardiologist|oncologist|referring(?:\s+(?:provider|physician|md|doctor))?"
    r"|referred\s+by|ordering(?:\s+(?:provider|physician|md))?|consult(?:ant|ing\s+physician)|interpreting(?:\s+\w+)?|resident|fellow|scribe|author|dictated\s+by|dictator|transcribed\s+by|transcriptionist|reviewed\s+by|verified\s+by|signed(?:\s+by)?|electronically\s+signed(?:\s+by)?|e-?signed(?:\s+by)?"
    r"|cosigned(?:\s+by)?|prepared\s+by|reported\s+by|entered\s+by|performed\s+by|seen\s+by|completed\s+by|attn|attention|care\s+of|c/o|cc|bcc|from|to|sender|recipient|therapist|counselor|case\s*manager|social\s+worker|interpreter|witness(?:ed\s+by)?|nurse|rn|lpn|cna|charge\s+nurse|coordinator|contact(?:\s+person)?|employee|student|teacher|requested\s+by|authorized\s+by|prescriber|pharmacist|technologist|tech"
)
_LABEL = f"(?:{by_first_letter(_LABELS)})"
# Where the patterns of labels are tried.
_LABELLED = re.compile(rf"(?<![^\W_])(?:{_LABEL})[ \t\"'*_]*[:=][ \t\"'*_]*(?=[^\W\d_])", re.IGNORECASE)


def _is_label_name(match: re.Match[str]) -> bool:
    """Say whether what stands behind a label is a name: in one case throughout, without words that are none."""
    name = match.group("name")
    words = re.findall(r"[^\W\d_]+", name)
    if re.match(r"[^\W\d_]{4,}\.", name):
        return False  # "SON: Ornery. Marine, two tours"
    small = [word for word in words if word.islower() and word not in _PARTICLES]
    mixed = bool(small) and any(word[0].isupper() for word in words)
    if mixed or not is_name(match) or any(word.lower() in NOT_A_NAME or word.lower() in _SAID for word in words):
        return False
    if is_word_of_program(name):
        return False  # "name": "SepsisBundleAdult"
    if all(is_plain_word(word) or is_brand(word) for word in words if len(word) >= SHORT) or is_brand(words[0]):
        return False  # "From: Utilization Review RN"; "name": "FreeStyle Libre 3"
    # A speaker's label is followed by speech: "patient: okay". One word alone must look a name, two must not be words.
    if len(words) == 1:
        if not words[0][0].isupper() or is_word(words[0]):
            return False
        # "Patient: Zyrtec in the spring": speech goes on behind it, so that only what people are called is a name.
        goes_on = (
            re.match(r"[ \t]+[a-z]|\?|\.\.|…|,? (?:I|and|but)\b", match.string[match.end("name") :][:8]) is not None
        )
        if is_place_that_stays(words[0]) or is_people(words[0]) or is_plain_word(words[0]):
            return False  # "Pt: Texas."
        found = lexicon.kinds(words[0])
        if (found & lexicon.WORD or not found & lexicon.NAMES) and _speaks(match):
            return False  # "Therapist: Freeze." "Pt: Microgynon."
        return not goes_on or (bool(found & (lexicon.GIVEN | lexicon.SURNAME)) and not found & lexicon.WORD)
    if _is_said(words, match):
        return False  # Interpreter: Language Line; Client: Wise Mind would
    return not small or not all(is_word(word) or is_plain_word(word) for word in words if len(word) > 1)


_TURNS = 3
_NAMED_OFTEN = lexicon.COMMON_NAME | lexicon.SURNAME


def _is_said(words: list[str], match: re.Match[str]) -> bool:
    """Say whether two capitalised words are words of the language, of which the first is no name, or what somebody says."""
    if len(words) != PAIR:
        return False
    one, two = lexicon.kinds(words[0]), lexicon.kinds(words[1])
    if not (one & lexicon.WORD and two & lexicon.WORD) or two & _NAMED_OFTEN:
        return False
    goes_on = re.match(r"[ ](?:would|is|was|says|said|has|can|will|helps?)\b", match.string[match.end("name") :][:8])
    return is_plain_word(words[0]) or (goes_on is not None and _speaks(match) and not one & lexicon.GIVEN)


def _speaks(match: re.Match[str]) -> bool:
    """Say whether the label is that of a speaker, at the beginning of several lines."""
    label = re.match(r"\W*([^\W\d_]+)[ \t]*:", match.group())
    return label is not None and len(re.findall(rf"\n[ \t]*{label.group(1)}:", match.string)) >= _TURNS


# What people say first when it is their turn.
_SAID = frozenset(
    """
    ha haha heh fair true same exactly deal done copy roger correct affirmative negative
    okay ok ow ouch oof yikes geez gosh yeah yes yep yup no nope nah uh um uhm mm mmm mhm hm hmm hmmm huh oh ah ahh aw wow well so sure right alright great good
    fine cool hi hello hey bye thanks thank you please sorry um-hmm mm-hmm uh-huh maybe probably actually really exactly absolutely
    definitely perfect excellent correct gotcha understood alert awake both i'm i it that's that this what when where why how is are
    was do does did can could would will not just like about since every twice once but and the a my he she we they there here
    """.split()
)
_PARTICLES = frozenset(
    "de la los las del della da dos das di du van der den von ter le el al bin ibn bint abu y e san".split()
)

RULES = (
    # Patient: Jane Q. Doe takes …
    Rule(
        re.compile(rf"(?:^|[\n\r|;,.(\[{{*•>\t\"']|[ ]{{2}}|-\s)[ \t\"'*_]*(?i:{_LABEL.replace('#', '')})[ \t\"'*_]*[:=][ \t\"'*_]*(?P<name>(?:{TITLE}\.?[ \t]+)?(?:{INITIAL}[ \t]*){{0,2}}{NAME})"),
        0.75,
        group="name",
        anchor=_LABELLED,
        lead=SHORT_LEAD,
        check=_is_label_name,
    ),
    # Patient: Jane Q. Doe · SIGNED BY: DOE, JANE · name: jane doe
    Rule(
        pattern(rf"(?:^|[\n\r|;,.(\[{{*•>\t\"']|[ ]{{2}}|-\s)[ \t\"'*_]*{_LABEL}[ \t\"'*_]*[:=][ \t\"'*_]*(?P<name>{_ANY}(?:,?[ \t]+{_ANY}){{0,3}}?)(?=[ \t]*(?:$|[\n\r|;,()\[\]}}<\t\"'*/]|\.\s|\.$|[ ]{{2}}|[-–—]\s|\d|\b(?:{CREDENTIALS})\b|\b(?:dob|mrn|age|date|sex|gender|phone|room|on|at|time|id|is|was|has|relationship|cell|fax|dictated|electronically)\b))"),
        0.75,
        group="name",
        anchor=_LABELLED,
        lead=SHORT_LEAD,
        check=_is_label_name,
    ),
    # Name: Doe, Jane A
    Rule(
        pattern(
            rf"(?:^|[\n\r|;,.(\[{{*•>\t\"']|[ ]{{2}}|-\s)[ \t\"'*_]*{_LABEL}[ \t\"'*_]*[:=][ \t\"'*_]*(?P<name>[^\W\d_](?:[^\W\d_]|['’\-])+(?:[ \t-][^\W\d_](?:[^\W\d_]|['’\-])+)?,[ \t]*[^\W\d_](?:[^\W\d_]|['’\-])+(?:[ \t]+[^\W\d_]\b\.?)?)(?=[ \t]*(?:$|[\n\r|;,(/\t\"]|[ ]{{2}}|\d|\b(?:{CREDENTIALS}|dob|mrn|age)\b))"
        ),
        0.75,
        group="name",
        anchor=_LABELLED,
        lead=SHORT_LEAD,
        check=_is_label_name,
    ),
    # dictated: patient name harriet osgood date of service …
    Rule(
        pattern(
            r"\b(?:patient(?:['’]?s)?\s+name|name\s+of\s+(?:the\s+)?patient|dictating\s+(?:for|on)|dictated\s+by|this\s+is\s+(?:doctor|dr\.?))\s+(?:is\s+)?(?P<name>[^\W\d_]{2,}(?:\s+[^\W\d_]{2,}){1,2}?)(?=\s+(?:date|dob|mrn|medical|this|age|seen|dictating|on|who|is|born|record|account|md|do|np|room|birth)\b|[,.\n]|$)"
        ),
        0.75,
        group="name",
        hints=("patient", "dictat", "this is d"),
        check=_is_label_name,
    ),
)  # fmt: skip
