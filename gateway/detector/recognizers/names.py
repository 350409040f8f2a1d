"""Names that their surroundings give away: titles, labels, credentials, initials. The model finds the others."""

from __future__ import annotations

import re

from gateway.deid.lexicon import is_word
from gateway.detector import lexicon
from gateway.detector.credible_things import PRODUCT
from gateway.detector.negatives import (
    TERMS,
    is_abbreviation_spelled,
    is_ailment,
    is_brand,
    is_people,
    is_place_that_stays,
    is_plain_word,
    is_term,
    is_word_of_program,
)
from gateway.detector.options import is_option
from gateway.detector.recognizers import spoken_of
from gateway.detector.recognizers.rule import SHORT_LEAD, Rule, RuleRecognizer, by_first_letter, pattern
from gateway.detector.words import CREDENTIALS, LOWER, NOT_A_NAME, UPPER

_UPPER, _LOWER = UPPER, LOWER
_CAP = rf"{_UPPER}(?:{_LOWER}+|['’]{_UPPER}{_LOWER}+|{_LOWER}*['’-]{_UPPER}?{_LOWER}+|{_UPPER}+\b)(?:[-'’]{_UPPER}?{_LOWER}+)*"
_PARTICLE = r"(?:de\s+la|de\s+los|de\s+las|de|del|della|da|dos|das|di|du|van\s+der|van\s+den|van\s+de|van|von|der|den|ter|la|le|el|al|bin|ibn|bint|abu|ben|bat|san|santa|st\.?|y|e)"
_INITIAL = rf"(?:{_UPPER}\.?)(?![\w'’])"
_SUFFIX = r"(?:,?\s+(?:Jr|Sr|II|III|IV)\b\.?)"
_NAME = rf"{_CAP}(?:[ \t]+(?:{_INITIAL}|(?:{_PARTICLE}\s+){{0,2}}{_CAP})){{0,3}}{_SUFFIX}?"
_TITLE = r"(?:Dr|Mr|Mrs|Ms|Mx|Miss|Prof|Professor|Doctor|Rev|Reverend|Father|Fr|Pastor|Rabbi|Imam|Judge|Officer|Ofc|Trooper|Tpr|Trp|Cpl|Det|Detective|Sgt|Capt|Lt|Nurse|Sister|Aunt|Auntie|Uncle|Grandma|Grandpa|Coach|Attorney|Sheriff|Deputy|Señora|Señor|Sra|Sr)"
# What stands before a name in the same line and is no part of it.
_ROLE = r"(?:Prescriber|Provider|Attending|Physician|Surgeon|Resident|Fellow|Intern|Hospitalist|Anesthesiologist|Radiologist|Pathologist|Cardiologist|Oncologist|Therapist|Pharmacist|Counselor|Consultant|Author|Signed|Cosigned|Reviewed|Dictated|Per|By|From|With|And)"
_DEGREE = r"M\.?D\.?|D\.?O\.?|R\.?N\.?|N\.?P\.?|PA-?C|LPN|LVN|CNA|MA|LCSW|LMFT|LPC|MSW|Psy\.?D\.?|Ph\.?D\.?|APRN|FNP|CRNA|CNM|DPT|OTR|RPh|PharmD|RRT|EMT(?:-P)?"
_DEGREE_BEHIND = r"(?:MD|M\.D\.|RN|R\.N\.|DO|D\.O\.|NP|PA-C|PhD|Ph\.D\.|LCSW|PharmD|DPT|LPN|APRN|DDS|DPM)"
_PET = r"(?:dog|puppy|pup|cat|kitten|kitty|horse|pony|parrot|rabbit|bunny|hamster|poodle|beagle|lab|labrador|retriever|terrier|pit[ ]?bull|chihuahua|service[ ]dog|pet)"
_RELATIVE = r"(?:wife|husband|spouse|partner|son|daughter|mother|father|mom|mum|dad|sister|brother|aunt|uncle|niece|nephew|cousin|grandson|granddaughter|grandmother|grandfather|grandma|grandpa|stepson|stepdaughter|stepmother|stepfather|neighbou?r|friend|roommate|caregiver|girlfriend|boyfriend|fianc[eé]e?|in-law|dau|dtr|hubby|gf|bf|dog|cat)"
_ANY = r"[^\W\d_][^\W\d_'’.\-]*(?:['’\-][^\W\d_]+)*\.?"


_INITIAL_OWNS = re.compile(r"[A-Z]['’]s")


def _is_name(match: re.Match[str]) -> bool:
    """Say whether what was captured can be a name: its first word is not one of the words that follow titles."""
    words = re.findall(r"[^\W\d_]+", match.group("name").lower())
    if words and re.fullmatch(_TITLE, words[0], re.IGNORECASE):
        words = words[1:]  # "I'm Dr." is no name
    if len(words) == _PAIR and len(words[0]) == 1 and (words[1] in NOT_A_NAME or is_plain_word(words[1].capitalize())):
        return False  # "saw Dr. X. He was given"
    shown = match.group("name")
    if re.match(r"I['’]", shown):
        return False  # tell Sister I'm fine
    if _INITIAL_OWNS.fullmatch(shown):
        return shown[0] not in "AXYZ"  # Mr. T's dog; Mr. A's wife is anybody's
    # MRS. VU
    titled = re.match(r"(?:MRS?|MS|MISS)\b", match.group()) is not None and bool(lexicon.kinds(shown) & lexicon.NAMES)
    if shown.isupper() and (
        (len(shown) <= _SHORT and not titled)
        or all(is_plain_word(word.capitalize() if titled else word) for word in words if len(word) > 1)
    ):
        return False  # "a test called INR", "NURSE ADVICE LINE"
    if not words or (len(words) == 1 and len(words[0]) == 1):
        return False
    return words[0] not in NOT_A_NAME or len(words[0]) == 1  # Dr. A. Young


def _is_introduced(match: re.Match[str]) -> bool:
    """Say whether somebody is introduced, and not what it is: "it's Blue Bell, so", "I'm Colombian"."""
    name = match.group("name")
    thing = match.group()[:2].lower() == "it" and all(lexicon.kinds(word) & lexicon.WORD for word in name.split())
    return _is_name(match) and not is_people(name) and not thing


_DEVIATION = re.compile(r"[ ]?[-–+]?\d{1,2}\.\d")


def _is_certified(match: re.Match[str]) -> bool:
    """Say whether it is a name before credentials, and no office: "Utilization Review RN", "PADS AND DO NOT"."""
    name = match.group("name")
    if _DEVIATION.match(match.string, match.end()):
        return False  # HVF 24-2 SITA Fast MD -4.1
    plain = all(is_plain_word(word) or word.lower() in NOT_A_NAME for word in name.split())
    plain = plain or name.split()[-1].lower() in NOT_A_NAME  # Weights M. Psych NP
    plain = plain or all(
        _is_unit_or_degree(word) or _is_degree(word) for word in re.split(r"[\s-]+", name)
    )  # DNP FNP-BC ACNP PharmD
    return _is_name(match) and not plain and not (name.isupper() and match.group().endswith("DO"))


_PAIR = 2
_SHORT = 3  # letters of an abbreviation


def _is_called(match: re.Match[str]) -> bool:
    """Say whether the word behind a relation is one that people are called, and none of the language."""
    first = match.group("name").split()[0].split("-")[0]
    found = lexicon.kinds(first)
    return (
        _is_name(match)
        and (bool(found & lexicon.NAMES) or not found)
        and not is_plain_word(first)
        and not is_people(first)
        and not is_term(match.group("name"), match.string, *match.span("name"))
    )


_AFTER_INITIAL = frozenset(
    "coli difficile aureus pneumoniae pylori albicans faecalis influenzae pyogenes the diff burgdorferi jirovecii vera pt patient".split()
)
_AFTER_GREETING = frozenset(
    "reviewer reviewers editor editors colleague committee member applicant resident client customer parent guardian doctor dr team all everyone nurse sir madam there again colleague colleagues provider care claude assistant regards "
    "wishes you patient for and so the i we please can could good morning medical hospital clinic physician parent "
    "parents family".split()
)


def _is_label_name(match: re.Match[str]) -> bool:
    """Say whether what stands behind a label is a name: in one case throughout, without words that are none."""
    name = match.group("name")
    words = re.findall(r"[^\W\d_]+", name)
    if re.match(r"[^\W\d_]{4,}\.", name):
        return False  # "SON: Ornery. Marine, two tours"
    small = [word for word in words if word.islower() and word not in _PARTICLES]
    mixed = bool(small) and any(word[0].isupper() for word in words)
    if mixed or not _is_name(match) or any(word.lower() in NOT_A_NAME or word.lower() in _SAID for word in words):
        return False
    if is_word_of_program(name):
        return False  # "name": "SepsisBundleAdult"
    if all(is_plain_word(word) or is_brand(word) for word in words if len(word) >= _SHORT) or is_brand(words[0]):
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
    if len(words) != _PAIR:
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
_LABELS = (
    r"patient(?:['’]?s)?(?:\s+name)?|pt(?:\s+name)?|full\s+name|legal\s+name|preferred\s+name|first\s+name|last\s+name|middle\s+name|maiden\s+name|given\s+name|family\s+name|surname|name|client(?:\s+name)?|resident(?:\s+name)?"
    r"|mother(?:['’]?s\s+name)?|father(?:['’]?s\s+name)?|spouse|husband|wife|partner|son|daughter|guardian|caregiver|emergency\s+contact|next\s+of\s+kin|nok|kin|hcp|health\s*care\s+proxy|poa|guarantor|subscriber|insured|policy\s*holder"
    r"|provider|attending(?:\s+(?:physician|surgeon|md))?|pcp|primary\s+care(?:\s+(?:provider|physician))?|physician|surgeon|assistant(?:\s+surgeon)?|anesthesiologist|anesthetist|anesth?|asst|circulator|scrub|crna|perfusionist|preceptor|midwife|doula|chaplain|radiologist|pathologist|cardiologist|oncologist|referring(?:\s+(?:provider|physician|md|doctor))?"
    r"|referred\s+by|ordering(?:\s+(?:provider|physician|md))?|consult(?:ant|ing\s+physician)|interpreting(?:\s+\w+)?|resident|fellow|scribe|author|dictated\s+by|dictator|transcribed\s+by|transcriptionist|reviewed\s+by|verified\s+by|signed(?:\s+by)?|electronically\s+signed(?:\s+by)?|e-?signed(?:\s+by)?"
    r"|cosigned(?:\s+by)?|prepared\s+by|reported\s+by|entered\s+by|performed\s+by|seen\s+by|completed\s+by|attn|attention|care\s+of|c/o|cc|bcc|from|to|sender|recipient|therapist|counselor|case\s*manager|social\s+worker|interpreter|witness(?:ed\s+by)?|nurse|rn|lpn|cna|charge\s+nurse|coordinator|contact(?:\s+person)?|employee|student|teacher|requested\s+by|authorized\s+by|prescriber|pharmacist|technologist|tech"
)
_LABEL = f"(?:{by_first_letter(_LABELS)})"


# Where the patterns of labels, names before degrees, and names before a relation are tried.
_LABELLED = re.compile(rf"(?<![^\W_])(?:{_LABEL})[ \t\"'*_]*[:=][ \t\"'*_]*(?=[^\W\d_])", re.IGNORECASE)
_WITH_DEGREE = pattern(rf"(?<![^\W_])(?:{CREDENTIALS}|{_DEGREE_BEHIND}|{_DEGREE})(?![\w'’])", case=True)
_PARTING = r"(?:Thx|Thanks|Thank[ ]you|Ty|TY|Best|Regards|Cheers|Sincerely|Warmly|Love|Xo+)"
_PARTED = pattern(rf"(?<![^\W_]){_PARTING}", case=True)
_PET_BEFORE = pattern(rf"(?<![^\W_]){_PET},?[ ](?={_UPPER})", case=True)
_RELATED = pattern(rf"\((?:{_LOWER}+[ ])?{_RELATIVE}\b", case=True)


def _is_surname(word: str) -> bool:
    """Tell "J. Smith" from the end of a sentence and the beginning of the next: "37.2 C. Start"."""
    return (
        word.lower() not in _AFTER_INITIAL
        and (
            len(word) >= _SHORT or (not word.isupper() and bool(lexicon.kinds(word) & lexicon.NAMES))
        )  # M.D. CC:, R. Rx
        and not all(is_plain_word(part) for part in word.split("-"))  # 40.9 C. Cold-water
        and not re.search(r"['’](?:ll|ve|re|d|m|s|t)$", word)
    )


def _is_eponym(name: str) -> bool:
    """Say whether it is an eponym that nobody is called by those who know him: FH: dad (Hodgkin), mom (Graves)."""
    return name.lower() in TERMS and not lexicon.kinds(name) & lexicon.GIVEN


def _is_titled(match: re.Match[str]) -> bool:
    """Say whether a title and what stands behind it is somebody, and no product: nor "Father Asthma, mother well"."""
    first = match.group("name").split()[0]
    if not re.match(r"(?:Dr|Mrs?|Ms|Prof)\b", match.group()) and (is_plain_word(first) or is_people(first)):
        return False
    if is_ailment(match.group("name")):
        return False  # Mrs. Cirrhosis and Mr. Heart Failure
    return _is_name(match) and PRODUCT.match(match.string, match.start()) is None


def _is_pet(match: re.Match[str]) -> bool:
    """Say whether it is what an animal is called: Biscuit too, but no breed and no product."""
    name = match.group("name")
    return (
        name.lower() not in NOT_A_NAME
        and not is_people(name)
        and not is_brand(name)
        and not is_term(name, match.string, *match.span("name"))
    )


def _is_name_or_word(match: re.Match[str]) -> bool:
    """Say whether it can be a name, or a word that people are called: Will, May."""
    first = match.group("name").split()[0]
    return _is_called(match) or bool(lexicon.kinds(first) & lexicon.FIRST_NAMES)


_ANYBODY = re.compile(r"\b(?:Dr|Mrs?|Ms)\b\.?[ \t]+[XY]\b")


def _is_one_letter(match: re.Match[str]) -> bool:
    """Say whether a letter is somebody's: Dr. Z is, where no Dr. X and Dr. Y stand for anybody."""
    return match.group("name") != "Z" or _ANYBODY.search(match.string) is None


def _initials(shown: str) -> str:
    return re.sub(r"[^A-Z]", "", shown)


# Two capitals before a degree that are one themselves, or a place to work: MS, RN; OB MD; ED RN.
_NO_INITIALS = frozenset(
    "TO WE IF SO NO AS IS IT BY AT ON MD DO RN NP PA PT OT MS BS MA BA RD OD RT OB ED ER OR IP OP IV PC PM AM ID IR HH GI GU NH CT IM FM EM UC UR VA SW ST DR BP HR RR".split()
)


_NEXT_COLUMNS = ("DOB", "MRN", "SSN", "AGE", "SEX", "DOS", "DOA", "DOD")  # behind the head of a column of initials


# What is called so is a thing: something called Bell's palsy, an app called Finch.
_THING_CALLED = re.compile(
    r"\b(?:something|thing|test|medicines?|medications?|meds?|drugs?|pills?|condition|procedure|disease|syndrome|disorder|infection|virus|app|brand|program(?:me)?|device|machine"
    r"|product|supplement|diet|study|trial|surgery|scan|exam|exercise|therapy|game|show|movie|book|song|website|tool|score|scale|questionnaire)s?\s+(?:that\s+(?:is|was)\s+|is\s+|was\s+|it['’]s\s+)?$",
    re.IGNORECASE,
)


def _is_greeted(match: re.Match[str]) -> bool:
    """Say whether it is somebody who is greeted, thanked or called so, and no department, brand or thing."""
    words = match.group("name").split()
    if not _is_name(match) or words[0].lower() in _AFTER_GREETING or is_brand(words[0]):
        return False
    if all(is_plain_word(word) or word.lower() in NOT_A_NAME for word in words):
        return False  # Regards, Pharmacy Informatics
    called = re.match(r"named|called|nicknamed|a\.?k\.?a|formerly", match.group()) is not None
    return not (called and _THING_CALLED.search(match.string, max(0, match.start() - 40), match.start()))


_OWNED_BY_NOBODY = re.compile(r"[ ](?:syndrome|disease|bod(?:y|ies)|criteria|classification|phenomenon|stain)\b")
_MANY_INITIALS = 3
_MEASURED_BEFORE = re.compile(r"(?:\d\+?|deg|cm|°)\s*$")
_ASKED = re.compile(r"(?:^|\n)[ \t>*]*Q\.[ ][^\n]*\?\s*$")
_ENUMERATED = re.compile(r"(?:^|[\n:.;,]|\d\))\s*$")  # where a list goes on: "Diagnosis: A. Tubulovillous adenoma"


def _is_initialed(match: re.Match[str]) -> bool:
    """Tell "J. Smith" from a side, an item of a list and an abbreviation: "36 deg L. MMT", "B. Chronic proctitis"."""
    initial, surname = match.group("name").split(".")[0].strip(), match.group("name").split(".")[-1].strip()
    if not (_is_name(match) and _is_surname(surname)) or PRODUCT.match(match.string, match.start("name")):
        return False
    if initial in ("L", "R") and _is_eponym(surname) and not lexicon.kinds(surname) & lexicon.COMMON_NAME:
        return False  # positive on the R. Epley done
    called = bool(lexicon.kinds(surname) & lexicon.NAMES)
    if surname.isupper() and len(surname) <= _SHORT + (not called):
        return False  # L. MMT, D. SOI/ROM
    if not called and re.search(r"[aeiouyà-ÿ]", surname, re.IGNORECASE) is None:
        return False  # size E. Hgb if it expands
    if match.group("name").count(".") >= _MANY_INITIALS and not called:
        return False  # V.A.C. Ulta
    alone = match.group("name").count(".") == 1
    if initial == "A" and alone and not called and _ASKED.search(match.string, 0, match.start()):
        return False  # Q. Which Java? A. Temurin
    if alone and initial in "LR" and _MEASURED_BEFORE.search(match.string, max(0, match.start() - 6), match.start()):
        return False  # 1+ R. Sternal incision, 22 R. Y-Balance: a side
    if is_option(match.string, *match.span("name")):
        return False  # A. Meige B. Sandifer C. Isaacs
    if _OWNED_BY_NOBODY.match(match.string, match.end("name")):
        return False  # E. Isaacs syndrome, Cowdry A. Donovan bodies
    listed = initial in "ABCDEF" and alone
    return called or not (listed and _ENUMERATED.search(match.string, max(0, match.start() - 4), match.start()))


_CREDENTIALS_ALONE = re.compile(rf"(?:{CREDENTIALS})(?:[ \t]+(?:{CREDENTIALS}))*")  # the RRT RN, RT and MD


def _is_unit_or_degree(word: str) -> bool:
    """Say whether a word of capitals is a degree or a ward and no name: the palliative MD, ICU RN."""
    if len(word) == 1 or not word.isupper():
        return False
    return _CREDENTIALS_ALONE.fullmatch(word) is not None or (len(word) <= _SHORT and not lexicon.kinds(word))


_NO_SIGN = frozenset(
    "NPO PRN DNR DNI FYI ASAP TBD EOD COB NKA NAD WNL ICU PCU MAR EHR EMR FLU LPN CNA LVN CRNA DPM PCP ETA".split()
)


def _is_degree(word: str) -> bool:
    """Say whether capitals that no list of names has may be a degree or an office: ACNP, CMIO."""
    return word.isupper() and len(word) <= _LONGEST_DEGREE and not lexicon.kinds(word) & lexicon.NAMES


_LONGEST_DEGREE = 5


def _is_office(words: list[str]) -> bool:
    """Say whether words before a degree hold a ward or a degree, or are offices alone: Staff: Attending, Fellow, RN."""
    return any(_is_unit_or_degree(word) for word in words) or all(is_plain_word(word) for word in words)


_AMBIGUOUS = re.compile(r"(?:RT|PT|DO|MA|OD|PA|RD|NP)\W*$")  # a therapy, a time, a verb, an eye


def _is_credentialed(match: re.Match[str]) -> bool:
    """Say whether it is a name before credentials, and not a drug before a therapy: "Zytiga, RT to pelvis"."""
    name = match.group("name")
    if not _is_name(match) or is_brand(name) or _CREDENTIALS_ALONE.fullmatch(name):
        return False
    if _is_office(re.findall(r"[\w'’-]+", name)):
        return False  # Staff: Attending, Fellow, RN; Team: Parent, School Psychologist, SLP; ICU RN, RT
    return " " in name or not _AMBIGUOUS.search(match.group()) or bool(lexicon.kinds(name) & lexicon.NAMES)


RULES = (
    Rule(pattern(rf"(?<!\d[ ])(?<!\d)\b{_TITLE}\b(?:(?<!Doctor)(?<!Nurse)(?<!Sister)(?<!Father)(?<!Officer)(?<!Miss)\.)?[ \t]+(?P<name>(?:{_INITIAL}[ \t]*){{0,2}}{_NAME})", case=True), 0.85, group="name", check=_is_titled),
    # not MR SOPA, the six steps of ventilating a newborn (AHA and AAP, Neonatal Resuscitation)
    Rule(pattern(rf"\b(?:DR|MR|MRS|MS|MISS|PROF|NURSE)\b\.?[ \t]+(?P<name>(?!SOPA\b){_UPPER}{{2,}}(?:['’-](?!S\b){_UPPER}+)*(?:[ \t]+{_UPPER}{{2,}}(?:['’-](?!S\b){_UPPER}+)*)?)", case=True), 0.7, group="name", check=_is_name),
    Rule(
        pattern(r"\b(?:dr|mr|mrs|ms|prof)\b\.?[ \t]+(?P<name>[a-zà-ÿ][a-zà-ÿ'’\-]+)", case=True),
        0.75,
        group="name",
        hints=("dr", "mr", "ms", "prof"),
        check=lambda match: _is_name(match) and not is_plain_word(match.group("name").capitalize()),
    ),
    # Mrs. K, Dr. B's; not Dr. A and Dr. X, who stand for anybody
    Rule(pattern(r"\b(?:Dr|Mrs?|Ms|Mx)\b\.?[ \t]+(?P<name>[B-WZ])(?![\w-])(?!\.[ \t]*[A-Z])(?![ \t]+\d)", case=True), 0.7, group="name", check=_is_one_letter),
    # dr b, mrs. p
    Rule(pattern(r"\b(?:dr|mrs?|ms)\b\.?[ ](?P<name>[b-tvw])(?=[ ]?(?:[,;:!?)\n]|\.(?![a-z])|$|['’]s\b|[ ][a-z]))", case=True), 0.65, group="name", hints=("dr", "mr", "ms")),
    # Patient: Jane Q. Doe takes …
    Rule(
        re.compile(rf"(?:^|[\n\r|;,.(\[{{*•>\t\"']|[ ]{{2}}|-\s)[ \t\"'*_]*(?i:{_LABEL.replace('#', '')})[ \t\"'*_]*[:=][ \t\"'*_]*(?P<name>(?:{_TITLE}\.?[ \t]+)?(?:{_INITIAL}[ \t]*){{0,2}}{_NAME})"),
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
    # Jane Doe, MD · J. R. Smith RN · SMITH, JOHN, M.D.
    Rule(pattern(rf"(?<![\w'’])(?P<name>(?:{_INITIAL}[ \t]*){{0,2}}{_NAME})[ \t]*,[ \t]*(?:{CREDENTIALS})(?![\w'’])", case=True), 0.85, group="name", anchor=_WITH_DEGREE, check=_is_credentialed),
    Rule(pattern(rf"(?<![\w'’])(?:{_ROLE}[ \t]+)?(?P<name>(?:{_INITIAL}[ \t]*){{0,2}}{_CAP}(?:[ \t]+(?:{_INITIAL}|{_CAP})){{1,2}})[ \t]+{_DEGREE_BEHIND}(?![\w'’/])", case=True), 0.8, group="name", anchor=_WITH_DEGREE,
         check=_is_certified),
    Rule(pattern(rf"(?<![\w'’])(?P<name>{_CAP},[ \t]+{_CAP}(?:[ \t]+{_INITIAL})?),?[ \t]+(?:MD|M\.D\.|RN|DO|NP|PA-C|PhD)(?![\w'’])", case=True), 0.8, group="name", anchor=_WITH_DEGREE,
         check=lambda match: not _is_office(re.findall(r"\w+", match.group("name")))),
    # J. Smith · J.R. Smith
    Rule(
        pattern(rf"(?<![\w.'’/#])(?<!\d[ ])(?<![A-Z][A-Z]-)(?P<name>(?:[A-HJ-Z]\.[ \t]?){{1,3}}{_CAP})(?![\w])", case=True),
        0.6,
        group="name",
        hints=(".",),
        check=_is_initialed,
    ),
    # her daughter Winifred, nurse Bev, Mama Ro
    Rule(
        pattern(rf"\b(?:[Nn]urse|[Aa]unt(?:ie|y)?|[Uu]ncle|[Cc]ousin|[Gg]rand(?:ma|pa|mother|father|son|daughter)|[Mm]ama|[Pp]apa|[Ss]ister|[Bb]rother|[Ss]on|[Dd]aughter|[Ww]ife|[Hh]usband|[Mm]other|[Ff]ather|[Mm]om|[Dd]ad|[Rr]oommate|[Nn]eighbou?r|[Ff]riend|[Gg]irlfriend|[Bb]oyfriend|[Ff]ianc[eé]e?|[Pp]artner|[Cc]aregiver|[Ss]upervisor|[Aa]ttorney|[Pp]astor|[Cc]oach|[Dd]eputy|[Nn]iece|[Nn]ephew|[Ss]tep(?:son|daughter|mother|father))[ \t]+(?P<name>{_NAME})", case=True),
        0.65,
        group="name",
        check=_is_called,
    ),
    # the dog, Biscuit; our cat Mittens
    Rule(
        pattern(rf"\b(?:[Mm]y|[Oo]ur|[Hh]er|[Hh]is|[Tt]heir|[Yy]our|[Tt]he|an?|{_LOWER}+['’]s)[ ](?:{_LOWER}+[ ]){{0,2}}?{_PET},?[ ](?!(?:Scan|Food|Park|Allerg|Bite|Hair|Dander|Therap|Mix)\w*)(?P<name>{_CAP})(?![ ]{_UPPER})(?=[ ]?(?:[.,;:!?)\n'’]|$|[ ]{_LOWER}))", case=True),
        0.65,
        group="name",
        anchor=_PET_BEFORE,
        check=_is_pet,
    ),
    # Will (her son), Earl (neighbor)
    Rule(
        pattern(rf"(?<![\w'’.-])(?P<name>{_NAME}|[A-Z]J|J[A-Z])[ ]?\((?:{_LOWER}+[ ])?{_RELATIVE}\b", case=True),
        0.65,
        group="name",
        anchor=_RELATED,
        check=lambda match: (match.group("name").isupper() or _is_name_or_word(match)) and not is_brand(match.group("name")),
    ),
    # her mom (Joann), his wife ("Tee")
    Rule(
        pattern(rf"\b{_RELATIVE}s?[ ]\((?:\x22|“)?(?P<name>{_CAP})(?:\x22|”)?\)", case=True),
        0.65,
        group="name",
        hints=("(",),
        check=lambda match: (_is_called(match) and not _is_eponym(match.group("name"))) or '"' in match.group() or "“" in match.group(),
    ),
    # signed AB, RN; JT RN
    Rule(
        pattern(rf"(?:^|\n|[-–—/:(~][ ]?|\b(?:by|per|to|from|with|w/)[ ])[ ]*(?P<name>{_UPPER}\.?[ ]?{_UPPER}\.?)(?:,[ ]?|[ ])(?:{_DEGREE})(?![\w/'’])", case=True),
        0.6,
        group="name",
        anchor=_WITH_DEGREE,
        check=lambda match: _initials(match.group("name")) not in _NO_INITIALS,
    ),
    # Subject 12 (initials MKT), the initials "LD" on the site
    Rule(
        pattern(rf"\binitials?,?(?:[ ](?:are|is|were|was|of))?[ :]*[\x22“'‘(]?(?P<name>(?-i:{_UPPER}{{2,3}}|{_UPPER}\.(?:[ ]?{_UPPER}\.){{1,2}}))(?![\w/'’])"),
        0.65,
        group="name",
        hints=("initial",),
        check=lambda match: match.group("name") not in ("RN", "MD", "LPN", "CNA", "ID", "OK", *_NEXT_COLUMNS),
    ),
    # his ex, M., and her sponsor J. came
    Rule(
        pattern(r"\b(?:ex|partner|husband|wife|boyfriend|girlfriend|fianc[eé]e?|friend|son|daughter|brother|sister|roommate|sponsor|client),?[ ](?P<name>[B-HJ-W])\.(?=[ ]?[,;)]|[ ](?:and|is|was|has|said|says|who|told|came)\b)", case=True),
        0.65,
        group="name",
    ),
    # Thx, B; Best,\nJT: behind what ends a message
    Rule(
        pattern(rf"(?:^|[\n.!?]|\b(?:COB|EOD|later|soon)\W)[ \t]*{_PARTING}[,!.]?[ \t]*[\n–—~-]?[ \t]*(?P<name>[A-Z]\.?[A-Z]?\.?)(?=[ \t]*(?:\n|$))", case=True),
        0.65,
        group="name",
        anchor=_PARTED,
    ),
    # Holding Coumadin. -LM: at the end of all
    Rule(
        pattern(r"[.!?][ ]?[-–—~]{1,2}[ ]?(?P<name>[A-Z]{2,3})\s*\Z", case=True),
        0.6,
        group="name",
        check=lambda match: match.group("name") not in _NO_INITIALS and match.group("name") not in _NO_SIGN,
    ),
    # P-A-I-K: a name spelled aloud
    Rule(pattern(r"(?<![\w-])(?:(?:[A-Z]-){3,}[A-Z]|(?:[a-z]-){3,}[a-z])(?![\w-])", case=True), 0.6, check=lambda match: not is_abbreviation_spelled(match.group(), match.string, match.start())),
    # my name is … · this is … calling · I'm …, your nurse
    Rule(
        pattern(r"\b(?:my|her|his|their|patient['’]?s|the)\s+(?:first\s+|last\s+|maiden\s+|full\s+)?name(?:['’]s|\s+is|\s+was)\s+(?P<name>[^\W\d_](?:[^\W\d_]|['’\-])+(?:[ \t]+(?!(?:and|i|who|she|he|but|from|calling|is|was|with|the|a|my|at|in|on|for)\b)[^\W\d_](?:[^\W\d_]|['’\-])+){0,2})"),
        0.75,
        group="name",
        hints=("name",),
        check=_is_name,
    ),
    Rule(
        pattern(rf"\b(?:[Tt]his\s+is|[Ii]t['’]s|I\s+am|I['’]m|[Hh]ere\s+is)\s+(?P<name>{_NAME})(?=\s*(?:,|\.|calling|from|speaking|here|again|with|and\s+I))", case=True),
        0.6,
        group="name",
        check=_is_introduced,
    ),
    Rule(
        pattern(rf"\b(?:named|called|nicknamed|a\.?k\.?a\.?|goes\s+by|signs\s+(?:\w+\s+)?as|known\s+as|answers\s+to|prefers\s+to\s+be\s+called|n[ée]e|formerly\s+known\s+as|Dear|Hi|Hello|Hey|Thanks|Thank\s+you|Regards|Sincerely|Best|Cheers)[,]?[ \t\n]+[\x22“]?(?P<name>(?:{_TITLE}\.?[ \t]+)?{_NAME})(?=[ \t]*(?:$|[\n,.!;:)\x22”—–-]|and\b|\())", case=True),
        0.6,
        group="name",
        check=_is_greeted,
    ),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of names."""
    return RuleRecognizer("names_by_context", "PERSON", (*RULES, *spoken_of.RULES))
