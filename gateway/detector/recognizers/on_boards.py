"""Names on what a ward posts, its beds, schedules and teams: 4w12 JR 77M; 0915 FINKBINER HERNIA / DR VO; Surg: Threadgill."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.recognizers.rule import Rule, pattern
from gateway.detector.recognizers.spoken_of import is_somebody
from gateway.detector.terms import is_term
from gateway.detector.words import CAPITALISED, NOT_A_NAME, OF_A_BED, UPPER

_LEAST = 4  # letters
# What a ward calls who lies in a bed before age and sex, as initials are written: PT 77M, NEW 54F.
_NO_INITIALS = frozenset(
    "PT PTS NEW OLD RM BED MALE FEM ADM OBS ICU PCU ED OR OB GYN MED TELE ISO DNR DNI FULL WT HT BP HR".split()
)
_AGE_AND_SEX = re.compile(r"(?<=[A-Za-z] )\d{1,3}[ ]?[MF](?![A-Za-z])")


def _is_scheduled(match: re.Match[str]) -> bool:
    """Say whether capitals in a schedule are somebody: FINKBINER HERNIA, not LAP CHOLE, ADD ON APPY."""
    name = match.group("name").partition("-")[0]
    found = lexicon.kinds(name)
    if found & (lexicon.WORD | lexicon.DRUG) and not found & lexicon.COMMON_NAME:
        return False
    return (
        len(name) >= _LEAST and name.lower() not in NOT_A_NAME and not is_term(name, match.string, *match.span("name"))
    )


_OF_PEOPLE = re.compile(r"\w+ ?[Oo]nc|Surg|Anes|Fellow|Chair|Moderator|Recorder|Scribe|Circ|Scrub|Ass|1st")


def _is_of_team(match: re.Match[str]) -> bool:
    """Say whether what stands behind a specialty is somebody of it, and no finding: Path: Obasi, not Path: Benign."""
    name = match.group("name")
    found = lexicon.kinds(name)
    if not found:  # in no list
        return _OF_PEOPLE.match(match.group()) is not None and is_somebody(match)
    return bool(found & lexicon.NAMES) and not found & (lexicon.WORDS | lexicon.TOWN) and is_somebody(match)


RULES = (
    # 4w12 JR 77M chf: who lies in a bed, by initials or short, with age and sex behind
    Rule(
        pattern(
            rf"{OF_A_BED}(?P<name>[A-Z][A-Za-z]{{1,3}})[ ](?=\d{{1,3}}[ ]?[MF]\b)",
            case=True,
        ),
        0.65,
        group="name",
        anchor=_AGE_AND_SEX,
        check=lambda match: match.group("name").upper() not in _NO_INITIALS,
    ),
    # 0915 FINKBINER HERNIA / DR VO: whose operation is when, and whose it is besides
    Rule(
        pattern(
            r"(?:^|\n)[ \t]*(?:[01]\d|2[0-3]):?[0-5]\d[ ](?P<name>[A-Z]{3,}(?:-[A-Z]{3,})?)[ ](?=[A-Z][A-Z .-]{2,30}/[ ]?DR\b)",
            case=True,
        ),
        0.65,
        group="name",
        hints=("/ dr", "/dr"),
        check=_is_scheduled,
    ),
    # Rad onc: Obasi; Surg: Threadgill
    Rule(
        pattern(
            rf"\b(?:(?:Rad|Med|Surg|Gyn|Neuro|Peds)[ ]?[Oo]nc|Surg(?:ery|eon)?|Path(?:ology)?|Rads?|Radiology|Anes(?:thesia)?|Neuro(?:surg|rads)?|Pulm|Cards?|Renal|Nephro?|Heme|Onc|Derm|Ortho|Uro|Palliative|Scribe|Circulator|Circ|Scrub|Assistant|Asst|1st[ ]assist|Fellow|Chair|Moderator|Recorder|Minutes):[ ](?P<name>{CAPITALISED})(?=[;/\n]|,[ ]{UPPER}|$)",
            case=True,
        ),
        0.6,
        group="name",
        hints=(":",),
        check=_is_of_team,
    ),
)
