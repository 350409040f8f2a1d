"""Scores of clinical scales: "MDQ 4/13" and "Tinetti 9/28" are points out of the scale's whole, and no days.

Only a pair whose second number is the scale's own greatest score counts as one: "PHQ-9 3/14" is a questionnaire filled
in on a day in March. The greatest scores are those of the scales' published forms.
"""

from __future__ import annotations

import re

_GREATEST = {
    "4at": (12,),
    "abbey": (18,),
    "ace iii": (100,),
    "ace": (10,),
    "aims": (28,),
    "aldrete": (10,),
    "alvarado": (10,),
    "amts": (10,),
    "apgar": (10,),
    "apgars": (10,),
    "asrs": (6,),
    "audit c": (12,),
    "ballard": (50,),
    "barthel": (20, 100),
    "basdai": (10,),
    "beighton": (9,),
    "berg": (56,),
    "bims": (15,),
    "bishop": (13,),
    "braden": (23,),
    "braden q": (28,),
    "cage": (4,),
    "caregiver strain": (13,),
    "caregiver strain index": (13, 26),
    "centor": (4, 5),
    "cornell": (38,),
    "cpot": (8,),
    "crafft": (6,),
    "curb 65": (5,),
    "dast": (10,),
    "dast 10": (10,),
    "dgi": (24,),
    "epds": (30,),
    "epworth": (24,),
    "ess": (24,),
    "fga": (30,),
    "flacc": (10,),
    "frail": (5,),
    "ftnd": (10,),
    "fagerstrom": (10,),
    "gad 2": (6,),
    "gad 7": (21,),
    "gcs": (15,),
    "gds": (15, 30),
    "geriatric depression scale": (15, 30),
    "glasgow": (15,),
    "heart": (10,),
    "ishihara": (11, 14, 17, 21, 24, 25, 38),
    "isi": (28,),
    "ipss": (35,),
    "katz": (6,),
    "lawton": (8,),
    "m chat": (20,),
    "mallampati": (4,),
    "mdq": (13,),
    "mhi 5": (30,),
    "mini cog": (5,),
    "mmse": (30,),
    "moca": (30,),
    "mrs": (6,),
    "must": (6,),
    "nips": (7,),
    "nutric": (9, 10),
    "ort": (26,),
    "painad": (10,),
    "pc ptsd 5": (5,),
    "perc": (8,),
    "phq 2": (6,),
    "phq 9": (27,),
    "phq 8": (24,),
    "qsofa": (3,),
    "rapid 3": (30,),
    "reach": (12,),
    "sarc f": (10,),
    "scoff": (5,),
    "slums": (30,),
    "sofa": (24,),
    "sppb": (12,),
    "ssi": (38,),
    "stop bang": (8,),
    "timi": (7,),
    "tinetti": (28,),
    "poma": (28,),
    "tinetti balance": (16,),
    "tinetti gait": (12,),
    "westley": (17,),
}
# Called as people, places, services, words or somebody's initials are: "Dr. Bishop 6/13", "Braden 5/23", "ESS 6/24".
# Those are scales only where that is said: "Braden scale 18/23".
_ALSO_OTHERS = frozenset(
    """
    abbey ace aims aldrete alvarado ballard barthel beighton berg bishop braden cage centor cornell crafft dast
    dgi epworth ess fagerstrom fga frail ftnd gds glasgow heart ipss isi katz lawton mallampati mrs must nips
    nutric ort perc poma reach scoff sofa ssi timi westley
    """.split()
)
_SAID = re.compile(r"\b(?:score|scores|scale|screen|screening|test|index|points)\b", re.IGNORECASE)
_GREATEST_OF = {name.replace(" ", ""): greatest for name, greatest in _GREATEST.items()}
_NAMES = "|".join(re.escape(name).replace(r"\ ", r"[ -]?") for name in sorted(_GREATEST, key=len, reverse=True))
_BEFORE = re.compile(
    rf"(?<![A-Za-z\d])(?P<scale>{_NAMES})"
    r"(?P<said>(?:\s+(?:score|scores|scale|index|total|screen|screening|test|result|points"
    r"|today|now|again|is|was|of|at|still|remains|repeat|plates?|fail(?:ed)?|pass(?:ed)?))*)"
    r"\s*[:=,(]?\s*$",
    re.IGNORECASE,
)
# Those that are called as nothing else: a pair behind one of them that is not out of its whole is a day.
ONLY_SCALES = "|".join(
    re.escape(name).replace(r"\ ", "[ -]?")
    for name in sorted(_GREATEST, key=len, reverse=True)
    if name.replace(" ", "") not in {other.replace(" ", "") for other in _ALSO_OTHERS}
)
_PAIR = re.compile(r"(\d{1,2})\s?/\s?(\d{1,3})")
_FARTHEST = 60  # characters


def is_score(text: str, shown: str, start: int) -> bool:
    """Say whether a pair of numbers that begins at ``start`` is a score behind the name of its scale."""
    pair = _PAIR.fullmatch(shown)
    if pair is None:
        return False
    before = _BEFORE.search(text[max(0, start - _FARTHEST) : start])
    if before is None:
        return False
    name = re.sub(r"[ -]", "", before.group("scale").lower())
    if name in _ALSO_OTHERS and _SAID.search(before.group("said")) is None:
        return False
    greatest = _GREATEST_OF[name]
    return int(pair.group(1)) <= int(pair.group(2)) and int(pair.group(2)) in greatest
