"""X12 transactions (270/271 eligibility, 837 claim, 835 remittance, 834, 278): segments whose elements have places.

The places are those of the implementation guides that 45 CFR 162.920 adopts (005010X279A1, X222A1, X223A2, X221A1,
X220A1, X217). What a segment holds besides is codes, amounts and counts, which identify nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gateway.detector.formed import WORDS, by_form, is_year
from gateway.model import Finding

_NAMES = "x12"
# Segment → element → entity. BY_ONE: the element before says what it is.
_BY_QUALIFIER = "qualifier"
_ELEMENTS: dict[str, dict[int, str]] = {
    "ISA": {6: "UNIQUE_ID", 9: "DATE", 13: "UNIQUE_ID"},
    "GS": {4: "DATE", 6: "UNIQUE_ID"},
    "ST": {}, "SE": {}, "GE": {2: "UNIQUE_ID"}, "IEA": {2: "UNIQUE_ID"}, "LX": {}, "HL": {}, "HI": {}, "CAS": {}, "SVC": {}, "SV1": {}, "SV2": {}, "EQ": {}, "EB": {}, "III": {}, "AAA": {}, "PRV": {}, "AMT": {}, "QTY": {}, "INS": {}, "MOA": {}, "MIA": {}, "CL1": {}, "PAT": {6: "DATE"},
    "BHT": {3: "UNIQUE_ID", 4: "DATE"},
    "BGN": {2: "UNIQUE_ID", 3: "DATE"},
    "BPR": {**dict.fromkeys(range(7, 16), "ACCOUNT_NUMBER"), 16: "DATE"},
    "NM1": {9: _BY_QUALIFIER, 10: _BY_QUALIFIER},  # 10 where whoever wrote it counted a star too many
    "N1": {4: _BY_QUALIFIER},
    "N3": {1: "STREET_ADDRESS", 2: "STREET_ADDRESS"},
    "N4": {1: "LOCATION", 3: "ZIP_CODE", 6: "LOCATION"},
    "PER": {2: "PERSON", 4: _BY_QUALIFIER, 6: _BY_QUALIFIER, 8: _BY_QUALIFIER},
    "DMG": {2: "DATE"},
    "DTP": {3: "DATE"},
    "DTM": {2: "DATE"},
    "REF": {2: _BY_QUALIFIER},
    "TRN": {2: "UNIQUE_ID"},
    "CLM": {1: "ACCOUNT_NUMBER"},
    "CLP": {1: "ACCOUNT_NUMBER", 7: "ACCOUNT_NUMBER"},
    "SBR": {3: "HEALTH_PLAN_ID", 4: "ORGANIZATION"},
    "PLB": {1: "LICENSE_NUMBER", 2: "DATE"},
    "PWK": {6: "UNIQUE_ID"},
    "COB": {2: "HEALTH_PLAN_ID"},
    "EC": dict.fromkeys((1, 2, 3), "UNIQUE_ID"),
    "HCR": {2: "UNIQUE_ID"},
    "STC": {2: "DATE"},
    "CR1": {}, "CR5": {}, "CR6": {}, "HD": {}, "HSD": {}, "ICM": {}, "LE": {}, "LQ": {}, "LS": {}, "LUI": {}, "MSG": {}, "NTE": {}, "SV3": {}, "SV5": {}, "TOO": {}, "UM": {}, "CRC": {}, "CTP": {}, "LIN": {}, "SVD": {}, "TS3": {1: "LICENSE_NUMBER", 3: "DATE"},
}  # fmt: skip
# What the number in the next element is: of NM108 and N103, of PER03 to PER07, of REF01. Payers' own numbers (PI, XV)
# and the codes of taxonomies and contracts are everybody's.
_QUALIFIED = {
    "NM1": {"MI": "HEALTH_PLAN_ID", "II": "HEALTH_PLAN_ID", "XX": "LICENSE_NUMBER", "34": "US_SSN", "24": "UNIQUE_ID", "FI": "UNIQUE_ID", "46": "UNIQUE_ID", "SV": "UNIQUE_ID", "EI": "UNIQUE_ID", "ZZ": "UNIQUE_ID"},
    "N1": {"XX": "LICENSE_NUMBER", "FI": "UNIQUE_ID", "24": "UNIQUE_ID", "34": "US_SSN", "94": "UNIQUE_ID", "ZZ": "UNIQUE_ID"},
    "PER": {"TE": "PHONE_NUMBER", "FX": "PHONE_NUMBER", "HP": "PHONE_NUMBER", "WP": "PHONE_NUMBER", "CP": "PHONE_NUMBER", "EX": "PHONE_NUMBER", "EM": "EMAIL_ADDRESS", "UR": "URL", "AP": "PHONE_NUMBER", "BN": "PHONE_NUMBER"},
    "REF": {"SY": "US_SSN", "0F": "HEALTH_PLAN_ID", "1L": "HEALTH_PLAN_ID", "1W": "HEALTH_PLAN_ID", "18": "HEALTH_PLAN_ID", "6P": "HEALTH_PLAN_ID", "IG": "HEALTH_PLAN_ID", "NQ": "HEALTH_PLAN_ID", "CE": "", "EA": "MEDICAL_RECORD_NUMBER", "0B": "LICENSE_NUMBER", "LU": "UNIQUE_ID", "HPI": "LICENSE_NUMBER", "D3": "LICENSE_NUMBER", "X4": "LICENSE_NUMBER", "F2": "", "T4": "", "ZZ": "", "4N": "", "N5": "", "P4": "", "PXC": "", "2U": "", "NF": "", "FY": "", "BLT": ""},
}  # fmt: skip
_REGISTERS = frozenset({"PI", "XV", "PXC", "BLT"})  # of payers, of kinds of providers and of bills
_PAYERS = frozenset({"PR", "IN", "PRP", "SEP", "TTP", "40"})  # and who receives a file: known to everybody of a plan
_HOUSES_OF = frozenset({"IL", "QC", "EY", "P5", "36", "GW"})  # of people: an employer, not where somebody is treated
_SEGMENTS = "|".join(sorted(_ELEMENTS, key=len, reverse=True))
_ENVELOPE = re.compile(r"\bISA(?P<mark>[^\w\s])\d\d(?P=mark)")
_WORD = re.compile(r"[A-Za-z]{4}")
_LEAST = 3  # characters of a number
_FIRST_ADJUSTMENT = 3  # PLB03
_LAST_OF_NAME = 7  # NM103 to NM107: surname, given and middle name, prefix, suffix
_DAYS = re.compile(r"\d{6}|\d{8}(?:\d{4})?(?:-\d{8}(?:\d{4})?)?")
# The number of an interchange or a group, in its header and again in its trailer: ISA13 and IEA02, GS06 and GE02.
_CONTROL = frozenset({("ISA", 13), ("IEA", 2), ("GS", 6), ("GE", 2)})
_COUNTED = re.compile(r"0*\d?")  # 000000001: the first of a test
_RELEASE = re.compile(r"00[345]\d{2,3}(?:X\d{3}(?:[A-Z]\d)?)?")  # ISA12, GS08: 00501, 005010X222A1


def _segments(text: str) -> Iterator[tuple[str, int, list[str], str]]:
    """Yield name, place of the first element, elements and mark of each segment whose places are known."""
    envelope = _ENVELOPE.search(text)
    mark = envelope.group("mark") if envelope else "*"
    escaped = re.escape(mark)
    for match in re.finditer(rf"(?:(?<=[~\n'\"])|^)[ \t]*(?P<name>{_SEGMENTS}){escaped}(?P<rest>[^~\n]*)", text):
        yield match.group("name"), match.start("rest"), match.group("rest").split(mark), mark


def is_x12(text: str) -> bool:
    """Say whether a text holds segments of X12: two of them whose places are known, or an envelope."""
    if "*" not in text and "ISA" not in text:
        return False
    if _ENVELOPE.search(text):
        return True
    names = [name for name, _, _, _ in _segments(text)]
    return len(names) > 1


def find(text: str) -> Iterator[Finding]:
    """Give the identifiers at their places. Only for texts that ``is_x12`` knows."""
    for name, start, elements, mark in _segments(text):
        if name in ("NM1", "N1"):
            yield from _named(name, start, elements, mark)
        if name == "PLB":
            yield from _adjusted(start, elements)
        position = start
        for number, value in enumerate(elements, 1):
            entity = _ELEMENTS[name].get(number, "")
            if entity == _BY_QUALIFIER:
                known = _QUALIFIED[name]
                entity = known.get(
                    elements[number - 2].strip() if number > 1 else "", "UNIQUE_ID" if name == "REF" else ""
                )
            shown = value.strip()
            if entity and _fits(entity, shown):
                begin = position + value.index(shown)
                yield by_form(begin, begin + len(shown), entity, _NAMES)
            position += len(value) + 1


def _adjusted(start: int, elements: list[str]) -> Iterator[Finding]:
    """Give the numbers behind the reasons of adjustments, every second element from the third on: CS:ADJ0071."""
    position = start
    for number, value in enumerate(elements, 1):
        reason, separator, shown = value.partition(":")
        if number >= _FIRST_ADJUSTMENT and number % 2 and separator and _fits("UNIQUE_ID", shown.strip()):
            yield by_form(position + len(reason) + 1, position + len(value.rstrip()), "UNIQUE_ID", _NAMES)
        position += len(value) + 1


def codes(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places that hold codes, amounts or counts: what is words there is a description, and may name anybody.

    And those of the segments' names, with the mark behind them.
    """
    for name, start, elements, _ in _segments(text):
        position = start
        for number, value in enumerate(elements, 1):
            counted = (name, number) in _CONTROL and _COUNTED.fullmatch(value) is not None
            # Of an account there is none without a digit: DA says that one follows.
            entity = _ELEMENTS[name].get(number)
            if entity == _BY_QUALIFIER and number > 1 and elements[number - 2].strip() in _REGISTERS:
                entity = None
            placed = entity is not None and (entity != "ACCOUNT_NUMBER" or any(map(str.isdigit, value)))
            if counted or (
                not _is_description(value)
                and not placed
                and not (name in ("NM1", "N1") and 2 <= number <= _LAST_OF_NAME)
            ):
                yield position, position + len(value)
            position += len(value) + 1
        yield start - len(name) - 1, start


def _is_description(value: str) -> bool:
    """Say whether an element is written in words: of an unlisted procedure, a stretcher's purpose, a plan."""
    return _WORD.search(value) is not None and (" " in value.strip() or not any(c.isdigit() for c in value))


def _fits(entity: str, shown: str) -> bool:
    digits = sum(c.isdigit() for c in shown)
    if entity == "DATE":
        return _DAYS.fullmatch(shown) is not None and not is_year(shown)
    if entity in ("PERSON", "LOCATION", "ORGANIZATION", "STREET_ADDRESS"):
        return len(shown) > 1 and WORDS.search(shown) is not None
    if entity == "EMAIL_ADDRESS":
        return "@" in shown
    if entity == "URL":
        return "." in shown
    return len(shown) >= _LEAST and digits > 0 and not _COUNTED.fullmatch(shown) and not _RELEASE.fullmatch(shown)


def _named(name: str, start: int, elements: list[str], mark: str) -> Iterator[Finding]:
    """Give who NM1 and N1 name: all parts of somebody's name as one, or a house."""
    role = elements[0].strip()
    if role in _PAYERS:
        return
    if name == "N1":
        first, last, person = 1, 2, False
    else:
        person = len(elements) > 1 and elements[1].strip() == "1"
        first, last = 2, _LAST_OF_NAME if person else 3
    parts = elements[first:last]
    while parts and not parts[-1].strip():
        parts.pop()
    if not parts or not any(WORDS.search(part) for part in parts):
        return
    begin = start + sum(len(part) + 1 for part in elements[:first])
    entity = "PERSON" if person else "ORGANIZATION" if role in _HOUSES_OF else "FACILITY"
    yield by_form(begin, begin + len(mark.join(parts).rstrip()), entity, _NAMES)
