"""HL7 version 2 messages: segments whose fields have places, by any delimiters that their header declares."""

from __future__ import annotations

import re
from collections.abc import Iterator

from gateway.detector.formed import WORDS, by_form, is_year
from gateway.model import Finding

# HL7 version 2: segment → field number → entity. Field 0 is the segment's name.
_HL7: dict[str, dict[int, str]] = {
    "PID": {2: "MEDICAL_RECORD_NUMBER", 3: "MEDICAL_RECORD_NUMBER", 4: "MEDICAL_RECORD_NUMBER", 5: "PERSON", 6: "PERSON", 7: "DATE", 9: "PERSON", 11: "ADDRESS", 12: "LOCATION", 13: "PHONE_NUMBER", 14: "PHONE_NUMBER", 18: "ACCOUNT_NUMBER", 19: "US_SSN", 20: "LICENSE_NUMBER", 21: "MEDICAL_RECORD_NUMBER", 23: "LOCATION", 29: "DATE"},
    "NK1": {2: "PERSON", 4: "ADDRESS", 5: "PHONE_NUMBER", 6: "PHONE_NUMBER", 13: "ORGANIZATION", 16: "DATE", 30: "PERSON", 31: "PHONE_NUMBER", 32: "ADDRESS"},
    "PV1": {3: "UNIT", 6: "UNIT", 7: "STAFF", 8: "STAFF", 9: "STAFF", 17: "STAFF", 18: "MEDICAL_RECORD_NUMBER", 19: "MEDICAL_RECORD_NUMBER", 44: "DATE", 45: "DATE", 52: "STAFF"},
    "IN1": {2: "HEALTH_PLAN_ID", 3: "HEALTH_PLAN_ID", 5: "ADDRESS", 6: "PERSON", 7: "PHONE_NUMBER", 8: "HEALTH_PLAN_ID", 11: "ORGANIZATION", 12: "DATE", 13: "DATE", 16: "PERSON", 18: "DATE", 19: "ADDRESS", 36: "HEALTH_PLAN_ID", 49: "HEALTH_PLAN_ID"},
    "GT1": {2: "ACCOUNT_NUMBER", 3: "PERSON", 5: "ADDRESS", 6: "PHONE_NUMBER", 7: "PHONE_NUMBER", 8: "DATE", 12: "US_SSN", 16: "ORGANIZATION", 17: "ADDRESS", 18: "PHONE_NUMBER"},
    "OBR": {2: "MEDICAL_RECORD_NUMBER", 3: "MEDICAL_RECORD_NUMBER", 7: "DATE", 8: "DATE", 10: "STAFF", 14: "DATE", 16: "STAFF", 22: "DATE", 28: "STAFF", 32: "STAFF", 34: "STAFF"},
    "ORC": {2: "MEDICAL_RECORD_NUMBER", 3: "MEDICAL_RECORD_NUMBER", 9: "DATE", 10: "STAFF", 11: "STAFF", 12: "STAFF", 15: "DATE", 21: "FACILITY", 22: "ADDRESS", 23: "PHONE_NUMBER", 24: "ADDRESS"},
    "OBX": {5: "TYPED", 14: "DATE", 16: "STAFF", 19: "DATE", 23: "FACILITY", 24: "ADDRESS", 25: "STAFF"},
    "DG1": {5: "DATE", 16: "STAFF", 19: "DATE"},
    "EVN": {2: "DATE", 3: "DATE", 5: "STAFF", 6: "DATE"},
    "MSH": {3: "FACILITY", 5: "FACILITY", 6: "DATE", 9: "UNIQUE_ID"},
    "AL1": {6: "DATE"},
    "ACC": {1: "DATE", 3: "LOCATION"},
    "TXA": {4: "DATE", 5: "STAFF", 6: "DATE", 7: "DATE", 8: "DATE", 9: "STAFF", 10: "STAFF", 11: "STAFF", 12: "UNIQUE_ID", 22: "STAFF"},
    "SCH": {1: "UNIQUE_ID", 2: "UNIQUE_ID", 11: "DATE", 12: "STAFF", 13: "PHONE_NUMBER", 14: "ADDRESS", 16: "STAFF", 17: "PHONE_NUMBER", 18: "ADDRESS", 20: "STAFF"},
    "MRG": {1: "MEDICAL_RECORD_NUMBER", 7: "PERSON"},
    "PD1": {3: "FACILITY", 4: "STAFF"},
    "ROL": {4: "STAFF", 5: "DATE", 6: "DATE", 11: "ADDRESS", 12: "PHONE_NUMBER"},
    "PR1": {5: "DATE", 8: "STAFF", 11: "STAFF", 12: "STAFF"},
    "FT1": {2: "UNIQUE_ID", 4: "DATE", 5: "DATE", 20: "STAFF", 21: "STAFF", 24: "STAFF"},
    "AIP": {3: "STAFF", 6: "DATE"},
    "AIS": {4: "DATE"},
    "AIL": {6: "DATE"},
    "RXE": {13: "STAFF", 14: "STAFF", 15: "UNIQUE_ID", 18: "DATE"},
    "RXO": {14: "STAFF", 15: "STAFF"},
    "RXD": {3: "DATE", 7: "UNIQUE_ID", 10: "STAFF"},
    "RXA": {3: "DATE", 4: "DATE", 10: "STAFF", 11: "FACILITY", 15: "DEVICE_ID"},
    "PV2": {8: "DATE", 9: "DATE"},
    "IN2": {1: "UNIQUE_ID", 2: "US_SSN", 6: "HEALTH_PLAN_ID", 8: "HEALTH_PLAN_ID", 9: "PERSON", 22: "PERSON", 61: "HEALTH_PLAN_ID", 63: "PHONE_NUMBER"},
    "SPM": {2: "UNIQUE_ID", 17: "DATE", 18: "DATE"},
    "SAC": {3: "UNIQUE_ID", 4: "UNIQUE_ID"},
    "TQ1": {7: "DATE", 8: "DATE"},
    "PRD": {2: "PERSON", 3: "ADDRESS", 5: "PHONE_NUMBER", 7: "LICENSE_NUMBER"},
    "CTD": {2: "PERSON", 3: "ADDRESS", 5: "PHONE_NUMBER"},
    "MSA": {2: "UNIQUE_ID"},
    "AIG": {3: "RESOURCE"},
    "IN3": {}, "NTE": {}, "RGS": {}, "RXC": {}, "RXR": {}, "UB1": {}, "UB2": {},
    "FHS": {3: "FACILITY", 5: "FACILITY", 6: "DATE"},
    "BHS": {3: "FACILITY", 5: "FACILITY", 6: "DATE"},
}  # fmt: skip
# A segment begins a line, in JSON behind an escaped break, or behind a blank where a message was pasted as one line.
_BREAK = r"\\[rn]|[\r\n\x0b]"
SEGMENTS = "|".join(sorted(_HL7))
_SEGMENT = re.compile(
    rf"(?:(?<![A-Za-z0-9|^])|(?<=\\[rn]))(?P<name>{SEGMENTS})\|(?P<rest>(?:(?!{_BREAK}|[ ](?:{SEGMENTS})\|)[^\r\n])*)"
)
# MSH-1 and MSH-2 declare the delimiters: of fields, components, repetitions, escapes, subcomponents.
_HEADER = re.compile(
    r"(?<![A-Za-z0-9])(?:MSH|FHS|BHS)(?P<field>[^\w\s])(?P<component>[^\w\s])(?P<repetition>[^\w\s])?(?P<others>[^\w\s]{0,4}?)(?P=field)"
)
# What the second field of OBX says the value is (table 0125).
_TYPED = {"XPN": "PERSON", "PN": "PERSON", "XCN": "STAFF", "CN": "STAFF", "DT": "DATE", "TS": "DATE", "DTM": "DATE", "CX": "MEDICAL_RECORD_NUMBER", "CK": "MEDICAL_RECORD_NUMBER", "XTN": "PHONE_NUMBER", "TN": "PHONE_NUMBER", "XAD": "ADDRESS", "AD": "ADDRESS"}  # fmt: skip
# CE, CWE, CNE: a code, its text and the register that it is of (table 0396).
_CODED = re.compile(
    r"(?<![^|^~\r\n])[^|^~\r\n]*\^[^|^~\r\n]*\^(?:LN|SCT|SNM3?|I10[CP]?|I9C?P?|ICD-?(?:9|10)\w*|RXN(?:ORM)?|NDC|C4|CPT4?|HCPCS|CVX|MVX|UCUM|HL7\d{4}|CDCREC|ATC|FDDC|FDDX|NIP00\d|ISO\d+)(?![A-Za-z0-9])"
)
# MSH-9: message, event and structure (tables 0076, 0003, 0354): SIU^S12^SIU_S12.
_MESSAGE = re.compile(r"(?<=\|)[A-Z]{3}\^[A-Z]\d{2}(?:\^[A-Z]{3}_[A-Z]\d{2})?(?=\|)")
_LETTERS = re.compile(r"[A-Za-z]{3}")  # of a word, which may be anybody's where a message leaves out a field
# Fields of codes, amounts and states, by segment.
_OF_CODES: dict[str, tuple[int, ...]] = {
    "FT1": (6, 7, 10, 11, 12, 16, 17, 18, 19, 25, 26), "PR1": (2, 3, 6, 7, 16), "OBX": (2, 3, 6, 7, 8, 9, 10, 11), "OBR": (4,), "DG1": (2, 3, 6), "AL1": (2, 3, 4), "RXE": (2, 5, 6), "RXA": (5, 6, 7), "RXO": (1, 2, 4), "RXD": (2, 4, 5),
    "SPM": (4, 8), "PV1": (2, 4, 10, 14, 36), "MSH": (8, 10, 11), "EVN": (1,),
}  # fmt: skip
# Fields of tables: what is short and in capitals there is a code, SC of an order's control, MCD of a class of payer.
_OF_TABLES: dict[str, tuple[int, ...]] = {
    "PID": (8, 16, 22, 24, 30), "NK1": (7,), "PV1": (2, 4, 10, 14, 15, 16, 18, 20, 21, 36, 37, 41), "ORC": (1, 5), "OBR": (24, 25), "OBX": (2, 8, 11), "TXA": (2, 3, 17, 18, 19), "AL1": (2, 4), "DG1": (6,), "GT1": (9, 10, 11), "IN1": (15, 17),
    "RXA": (20, 21), "SCH": (7, 8), "MSH": (15, 16), "MSA": (1,),
}  # fmt: skip
_SHORT_CODE = re.compile(r"[A-Z]{1,3}")
# Language and religion, each a code and its text, which may be a name elsewhere: ENG^English, CHR^Christian.
_WORDED_TABLES = {"PID": (15, 17)}
_CODE_AND_TEXT = re.compile(r"[A-Za-z]{1,4}\^[A-Za-z /()-]+(?:\^[A-Z0-9]+)?")
# What kind of number an identifier is (table 0203), behind who assigned it: ^^^MNDL^DL.
_KIND_OF_NUMBER = re.compile(r"(?<=\^)(?:AN|DL|EI|MA|MC|MR|PI|PN|PPN|PT|SS|VN|XX)(?=[|~^\r\n]|$)")
_OBJECT = re.compile(r"\d+(?:\.\d+){3,}")  # an object identifier: who assigns numbers
_WORD_PART = re.compile(r"[^\^~&|\s][^\^~&|]*")
# What stands for a value in a description of an interface: <mrn>, LAST, SENDFAC.
_STANDS_FOR = re.compile(
    r"<.*>|\{.*\}|\[.*\]|(?:LAST|FIRST|MIDDLE|FAMILY|GIVEN|SUR)_?(?:NAME)?|NAME|MI|(?:SEND|RECV|RCV|RECEIV)(?:ING|ER)?_?(?:APP|FAC)(?:ILITY|LICATION)?"
    r"|STREET|CITY|STATE|ZIP|PHONE|FACILITY|FAC|SITE|MAIN|APP|HOSP(?:ITAL)?|CLINIC|LAB|EHR|EMR|HIS|LIS|RIS|PACS|ADT|DE-?IDENTIFIED|REDACTED|ANON(?:YMI[SZ]ED|YMOUS)?|PATIENT|TEST|MSG0*\d{1,5}|(?:ORDERING|ATTENDING|REFERRING|CONSULTING|ADMITTING|PRIMARY)?[ _]?(?:PROVIDER|PHYSICIAN|DOCTOR)|ATTENDING|Y{2,4}M{1,2}D{1,2}\w*|X{3,}|_+",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[Finding]:
    """Give the identifiers of a text's segments at their places."""
    text = _in_usual_delimiters(text)
    for match in _SEGMENT.finditer(text):
        name = match.group("name")
        fields = _HL7[name]
        position = match.start("rest")
        values = match.group("rest").split("|")
        for number, value in enumerate(values, 1):
            entity = fields.get(number)
            if entity == "TYPED":
                entity = _TYPED.get(values[1])
            if entity == "RESOURCE":
                entity = "STAFF" if value.count("^") > 1 else None  # not a room: OR2^Larkwell suite
            if entity is not None and value:
                yield from _hl7_field(value, position, entity)
            position += len(value) + 1


_REFERENCE = re.compile(
    rf"(?<![A-Za-z0-9])(?P<name>{SEGMENTS})-(?P<field>\d{{1,2}})(?:\.\d{{1,2}})?[ ]?[=:][ ]?[\"']?(?P<value>[^\s,;\"'|]+(?:\^[^\s,;\"'|]+)*)"
)


def referenced(text: str) -> Iterator[Finding]:
    """Give the values that a log or a letter gives to fields: PID-5=LARKWELL^BEA, PID-3: 0048812."""
    for match in _REFERENCE.finditer(text):
        field = int(match.group("field")) - (match.group("name") in ("MSH", "FHS", "BHS"))
        entity = _HL7[match.group("name")].get(field)
        value = match.group("value")
        if entity in (None, "TYPED", "UNIT", "RESOURCE") or not (any(c.isdigit() for c in value) or "^" in value):
            continue
        yield from _hl7_field(value, match.start("value"), str(entity))


# A field as mappers between formats write it, a component under its number: "PID.5.1": "LARKWELL", <PV1.7.2>TOLLIVER<.
_MAPPED = re.compile(
    rf"[\"'<](?P<name>{SEGMENTS})[._-](?P<field>\d{{1,2}})(?:[._-](?P<component>\d{{1,2}}))?(?:[._-]\d{{1,2}})?"
    r"(?:[\"']\s*:\s*\[?\s*[\"'](?P<quoted>[^\"'\n]{1,200})[\"']|>(?P<held>[^<>\n]{1,200})<)"
)
_LAST_OF_NAME = {"PERSON": 4, "STAFF": 5}  # of whom the components behind hold kinds and degrees


def mapped(text: str) -> Iterator[Finding]:
    """Give what keys of JSON and elements of XML hold that are called after a field."""
    for match in _MAPPED.finditer(text):
        field = int(match.group("field")) - (match.group("name") in ("MSH", "FHS", "BHS"))
        entity = _HL7[match.group("name")].get(field)
        component = int(match.group("component") or 1)
        if entity in (None, "TYPED", "UNIT", "RESOURCE") or component > _LAST_OF_NAME.get(str(entity), component):
            continue
        part = "quoted" if match.group("quoted") is not None else "held"
        yield from _hl7_field(match.group(part), match.start(part), str(entity))


def codes(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of codes: fields that hold nothing else, and what names its register, 27268008^Salmonella^SCT.

    And those of the segments' names, with the mark behind them.
    """
    text = _in_usual_delimiters(text)
    segments = list(_SEGMENT.finditer(text))
    for match in segments:
        position = match.start("rest")
        yield match.start("name"), position
        for number, value in enumerate(match.group("rest").split("|"), 1):
            if _is_code(match.group("name"), number, value):
                yield position, position + len(value)
            position += len(value) + 1
    if segments:
        for form in (_CODED, _MESSAGE, _KIND_OF_NUMBER):
            yield from (coded.span() for coded in form.finditer(text))


def _is_code(name: str, number: int, value: str) -> bool:
    if number in _OF_CODES.get(name, ()) and _LETTERS.search(value) is None:
        return True
    if number in _WORDED_TABLES.get(name, ()) and _CODE_AND_TEXT.fullmatch(value):
        return True
    return number in _OF_TABLES.get(name, ()) and _SHORT_CODE.fullmatch(value) is not None


def is_hl7(text: str) -> bool:
    """Say whether a text holds segments."""
    if "|" in text and _SEGMENT.search(text) is not None:
        return True
    return "MSH" in text and _HEADER.search(text) is not None


def _in_usual_delimiters(text: str) -> str:
    """Write a message with the delimiters that most have, if its header declares others; as long as before."""
    header = _HEADER.search(text) if "MSH" in text or "HS" in text else None
    if header is None:
        return text
    pairs = [(header.group("field"), "|"), (header.group("component"), "^"), (header.group("repetition") or "~", "~")]
    turned: dict[str, str] = {one: usual for one, usual in pairs if one != usual}
    if not turned:
        return text
    there = {usual: one for one, usual in turned.items() if usual not in turned}
    return text[: header.start()] + text[header.start() :].translate(
        {ord(one): usual for one, usual in (turned | there).items()}
    )


def _hl7_field(value: str, offset: int, entity: str) -> Iterator[Finding]:
    if entity == "PERSON" and "^" in value:
        # DOE^JANE^A^^MRS: a repetition at a time
        position = 0
        for repetition in value.split("~"):
            parts = repetition.split("^")
            name = "^".join(parts[:3]).rstrip("^")
            if WORDS.search(name) and not all(_STANDS_FOR.fullmatch(part) for part in parts[:3] if part):
                yield by_form(offset + position, offset + position + len(name), "PERSON", "hl7")
            position += len(repetition) + 1
        return
    for part in _WORD_PART.finditer(value):
        start, end = offset + part.start(), offset + part.start() + len(part.group().rstrip())
        shown = part.group().rstrip()
        digits = sum(c.isdigit() for c in shown)
        if _STANDS_FOR.fullmatch(shown):
            continue
        if entity == "ADDRESS":
            kind = (
                "ZIP_CODE" if re.fullmatch(r"\d{5}(?:-\d{4})?", shown) else "STREET_ADDRESS" if digits else "LOCATION"
            )
            if len(shown) > 3 and shown.upper() != "USA":
                yield by_form(start, end, kind, "hl7")
        elif entity == "STAFF":
            if digits >= 3:
                yield by_form(start, end, "LICENSE_NUMBER", "hl7")
            elif len(shown) > 2 and shown.upper() not in ("NPI", "LOCAL", "DOC"):
                yield by_form(start, end, "PERSON", "hl7")
        elif entity in ("PERSON", "FACILITY", "ORGANIZATION", "LOCATION"):
            if WORDS.search(shown) and len(shown) > 1:
                yield by_form(start, end, entity, "hl7")
        elif entity == "UNIT":
            continue
        elif entity == "UNIQUE_ID" and " " in shown:
            continue  # an explanation of the field
        elif digits >= 3 and _OBJECT.fullmatch(shown) is None and not (entity == "DATE" and is_year(shown)):
            yield by_form(start, end, entity, "hl7")
