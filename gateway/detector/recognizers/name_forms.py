"""How names are written, and what is none where a name would stand."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.plain_words import is_plain_word
from gateway.detector.terms import TERMS
from gateway.detector.words import LOWER, NOT_A_NAME, UPPER

CAP = rf"{UPPER}(?:{LOWER}+|['’]{UPPER}{LOWER}+|{LOWER}*['’-]{UPPER}?{LOWER}+|{UPPER}+\b)(?:[-'’]{UPPER}?{LOWER}+)*"
_PARTICLE = r"(?:de\s+la|de\s+los|de\s+las|de|del|della|da|dos|das|di|du|van\s+der|van\s+den|van\s+de|van|von|der|den|ter|la|le|el|al|bin|ibn|bint|abu|ben|bat|san|santa|st\.?|y|e)"
INITIAL = rf"(?:{UPPER}\.?)(?![\w'’])"
_SUFFIX = r"(?:,?\s+(?:Jr|Sr|II|III|IV)\b\.?)"
NAME = rf"{CAP}(?:[ \t]+(?:{INITIAL}|(?:{_PARTICLE}\s+){{0,2}}{CAP})){{0,3}}{_SUFFIX}?"
TITLE = r"(?:Dr|Mr|Mrs|Ms|Mx|Miss|Prof|Professor|Doctor|Rev|Reverend|Father|Fr|Pastor|Rabbi|Imam|Judge|Officer|Ofc|Trooper|Tpr|Trp|Cpl|Det|Detective|Sgt|Capt|Lt|Nurse|Sister|Aunt|Auntie|Uncle|Grandma|Grandpa|Coach|Attorney|Sheriff|Deputy|Señora|Señor|Sra|Sr)"
PAIR = 2
SHORT = 3  # letters of an abbreviation
_INITIAL_OWNS = re.compile(r"[A-Z]['’]s")


def is_name(match: re.Match[str]) -> bool:
    """Say whether what was captured can be a name: its first word is not one of the words that follow titles."""
    words = re.findall(r"[^\W\d_]+", match.group("name").lower())
    if words and re.fullmatch(TITLE, words[0], re.IGNORECASE):
        words = words[1:]  # "I'm Dr." is no name
    if len(words) == PAIR and len(words[0]) == 1 and (words[1] in NOT_A_NAME or is_plain_word(words[1].capitalize())):
        return False  # "saw Dr. X. He was given"
    shown = match.group("name")
    if re.match(r"I['’]", shown):
        return False  # tell Sister I'm fine
    if _INITIAL_OWNS.fullmatch(shown):
        return shown[0] not in "AXYZ"  # Mr. T's dog; Mr. A's wife is anybody's
    # MRS. VU
    titled = re.match(r"(?:MRS?|MS|MISS)\b", match.group()) is not None and bool(lexicon.kinds(shown) & lexicon.NAMES)
    if shown.isupper() and (
        (len(shown) <= SHORT and not titled)
        or all(is_plain_word(word.capitalize() if titled else word) for word in words if len(word) > 1)
    ):
        return False  # "a test called INR", "NURSE ADVICE LINE"
    if not words or (len(words) == 1 and len(words[0]) == 1):
        return False
    return words[0] not in NOT_A_NAME or len(words[0]) == 1  # Dr. A. Young


def is_nobodys_eponym(name: str) -> bool:
    """Say whether it is an eponym that nobody is called by those who know him: FH: dad (Hodgkin), mom (Graves)."""
    return name.lower() in TERMS and not lexicon.kinds(name) & lexicon.GIVEN
