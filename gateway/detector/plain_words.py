"""Words of the language, of medicine and of programs, which name nobody."""

from __future__ import annotations

import re
from pathlib import Path

from gateway.deid.lexicon import COMMON
from gateway.detector import lexicon
from gateway.detector.words import NOT_A_NAME

_MEDICAL_ENDING = re.compile(
    r".{2,}(?:itis|osis|oses|emia|ectomy|pathy|algia|oscopy|plasty|uria|pnea|cillin|mycin|micin|statin|pril|sartan|olol|azole|tinib|zumab|limab|ximab|gliptin|gliflozin"
    r"|glutide|parin|caine|phylline|thiazide|graphy|otomy|ostomy|plegia|paresis|rrhea|rrhage|trophy|philia|penia|lysis|logical|ological|cystic|vascular|cardial|pulmonary"
    r"|itis,|oma|omas|gram|grams|scope|tomy|itides|emic|otic|axaban|oxacin|cycline|dipine|setron|triptan|tidine|prazole|lukast|terol|sone|solone|bitril|dopa|tidone|apine|oxone|bactam|lutamide|cobalamin|cysteine|parib|ciclib|rafenib|ertinib|kinra|barbital|zepam|zolam|pram|oxetine)$"
)  # fmt: skip


def _vocabulary() -> tuple[frozenset[str], frozenset[str]]:
    """Read the words of our templates: those that are words only, and those that are names too."""
    lines = (Path(__file__).parent / "vocabulary.txt").read_text("utf-8").split()
    both = {line[1:] for line in lines if line.startswith("*")}
    return frozenset(line for line in lines if not line.startswith("*")) | NOT_A_NAME, frozenset(both) | COMMON


_WORDS, _WORDS_AND_NAMES = _vocabulary()


def is_plain_word(shown: str) -> bool:
    """Say whether one word alone, as it is written, is a word and no name: "protein", "Rephrase", but not "Grace"."""
    word = shown.strip(".,'’").lower()
    if not word.isalpha():
        return False
    found = lexicon.kinds(word)
    if word in _WORDS or (
        _MEDICAL_ENDING.match(word) and not found & (lexicon.COMMON_NAME | lexicon.GIVEN | lexicon.TOWN)
    ):
        return True  # a carcinoma, but not Chioma and not Tacoma
    if found & lexicon.WORDS and not found & lexicon.NAMES:
        return True
    return shown.islower() and (word in _WORDS_AND_NAMES or bool(found & lexicon.WORD))


def is_ailment(shown: str) -> bool:
    """Say whether behind a title an ailment plays somebody: Mrs. Cirrhosis, Mr. Heart Failure; no list knows a name in it."""
    words = re.findall(r"[^\W\d_]+", shown.lower())
    if any(lexicon.kinds(word) & lexicon.FIRST_NAMES for word in words) or lexicon.kinds(words[-1]) & lexicon.NAMES:
        return False
    if len(words) == 1:
        return _MEDICAL_ENDING.match(words[0]) is not None and bool(lexicon.kinds(words[0]))
    # Two Moons, Good Voice and Broken Leg are family names.
    return words[-1] in _AILING and all(lexicon.kinds(word) & lexicon.WORD for word in words)


_AILING = frozenset("failure disease syndrome attack infection pressure deficiency disorder insufficiency".split())
# What begins a name that is written as one: VanHorn, DeForest.
_PARTICLES = frozenset("van von de del della di da du la le los st san mac mc al el ben o d ter ten".split())
_TIED = re.compile(r"[a-z]+(?:[-_.][a-z]+)+")


def is_word_of_program(name: str) -> bool:
    """Say whether it is words of the language written as one, as programs name things: SepsisBundleAdult, care-plan."""
    if _TIED.fullmatch(name):
        kinds = [lexicon.kinds(part) for part in re.split(r"[-_.]", name)]
        return all(found & lexicon.WORD and not found & lexicon.FIRST_NAMES for found in kinds)
    parts = re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", name)
    if len(parts) == 1 or "".join(parts) != name or parts[0].lower() in _PARTICLES:
        return False
    kinds = [lexicon.kinds(part) for part in parts]
    if len(parts) > 2:
        return all(found & lexicon.WORD and not found & lexicon.FIRST_NAMES for found in kinds)
    return all(is_plain_word(part) for part in parts)
