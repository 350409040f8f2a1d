"""Texts whose form says what stands where: JSON and key-value fields, HL7 version 2 messages, tables with a header."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from gateway.deid.dates import shows_over_89
from gateway.detector.negatives import is_plain_word, is_word_of_program
from gateway.detector.of_things import is_public_address
from gateway.model import Finding

_SCORE = 0.8
_NAMES = r"(?:first|last|middle|full|given|family|legal|preferred|maiden|display|patient|pt|client|member|subscriber|provider|physician|doctor|nurse|author|contact|caregiver|guardian|mother|father|spouse|emergency)?_?(?:name|nm)s?"
# What a key or a column's head says, on the key in lower case with its words joined by "_".
_MEANINGS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(form), entity)
    for form, entity in (
        (r"(?:.*_)?(?:mrn|medical_record(?:_(?:number|no|num|id))?|chart_(?:no|number|id)|patient_(?:id|no|number)|pt_id|pat_id|csn|fin|(?:hosp(?:ital)?|emr|ehr|hrn|mr|ur|record)_(?:no|number|id|num)|uhid|encounter_(?:id|no|number)|accession(?:_(?:no|number|id))?|visit_(?:id|no|number))", "MEDICAL_RECORD_NUMBER"),
        (r"(?:.*_)?(?:ssn|social_security(?:_(?:number|no))?|social)", "US_SSN"),
        (r"(?:.*_)?(?:dob|birth_?date|date_of_birth|d_o_b|birthday|admit_date|admission_date|discharge_date|service_date|date_of_service|dos|visit_date|appointment(?:_date)?|appt(?:_date)?|death_date|deceased_date)", "DATE"),
        (r"(?:.*_)?(?:phone|telephone|tel|mobile|cell|fax|pager)(?:_?(?:number|no|num))?|phone_.*", "PHONE_NUMBER"),
        (r"(?:.*_)?age(?:_(?:in_)?y(?:ea)?rs)?", "AGE"),
        (r"(?:.*_)?e_?mail(?:_address)?", "EMAIL_ADDRESS"),
        (r"(?:.*_)?(?:street(?:_address)?|address(?:_?line)?_?\d?|addr_?\d?|line1|line2|home_address|mailing_address)", "STREET_ADDRESS"),
        (r"(?:.*_)?(?:city|town|county|municipality|district)", "LOCATION"),
        (r"(?:.*_)?(?:zip|zip_?code|postal_?code|postcode)", "ZIP_CODE"),
        (r"(?:.*_)?(?:member_?id|policy(?:_?(?:number|no|id))?|group_(?:number|no|id)|subscriber_id|insurance_id|plan_id|medicaid(?:_id)?|medicare(?:_id)?|mbi|beneficiary(?:_id)?)", "HEALTH_PLAN_ID"),
        (r"(?:.*_)?(?:account(?:_?(?:number|no|id))?|acct(?:_?(?:no|num|id))?|invoice(?:_?(?:number|no|id))?|claim_(?:number|no|id))", "ACCOUNT_NUMBER"),
        (r"(?:.*_)?(?:npi|dea|license(?:_?(?:number|no))?|passport(?:_?(?:number|no))?)", "LICENSE_NUMBER"),
        (r"(?:.*_)?(?:(?:order|rx|prescription|script|case|ticket|badge|reference|ref|incident|tracking|auth(?:orization)?|confirmation|request|requisition|req|specimen|sample|claim|session|transaction|control|appointment|referral|employee|staff|donor|kit|docket|document|report|authorization)_?(?:number|no|num|nbr|id)|badge|ticket|barcode)", "UNIQUE_ID"),
        (r"(?:.*_)?(?:vin|(?:licen[cs]e_)?plate(?:_?(?:number|no|id))?|tag_?(?:number|no)|veh(?:icle)?_?(?:tag|reg|number|no|id|num))", "VEHICLE_ID"),
        (r"user|(?:entered|performed|verified|created|modified|accessed|pulled)_by_user|(?:.*_)?(?:user_?name|user_?id|login|handle|uuid|guid|employee_id|subject_id|study_id|participant_id)", "UNIQUE_ID"),
        (rf"(?:.*_)?{_NAMES}|patient|physician|provider|doctor|attending|surgeon|nurse|pcp|clinician|therapist|resident|contact|next_of_kin|nok|guardian|caregiver|referring(?:_.*)?|family|given|surname|employee|staff|signed_by|author|practitioner|caller", "PERSON"),
        (r"(?:.*_)?(?:facility|hospital|clinic|site|pharmacy)(?:_name)?", "FACILITY"),
        (r"(?:.*_)?(?:employer|organization|organisation|company|school)(?:_name)?", "ORGANIZATION"),
        (r"(?:.*_)?(?:ip|ip_address)", "IP_ADDRESS"),
        (r"(?:.*_)?(?:url|website|portal)", "URL"),
        (r"(?:.*_)?(?:serial(?:_?(?:number|no))?|device_id|udi|lot(?:_?(?:number|no))?)", "DEVICE_ID"),
    )
)  # fmt: skip
# Names of things, not of people.
_NOT_NAMES = re.compile(
    r"(?:.*_)?(?:drug|medication|med|test|lab|procedure|product|tool|function|model|file|field|column|table|brand|generic|diagnosis|disease|condition|code|order|panel|event|class|variable|host|domain|resource|profile|unit|template|form|type|key|group|plan|payer|insurance|device|specialty|department|dept|service|role|project|study|user|display|code_system|schema|parameter|param|property|route|tag|app|component|allergen|vaccine|species|organism|state|country|language)_?(?:name|nm)s?"
)
_PAIR = re.compile(
    r'"(?P<key>[A-Za-z][A-Za-z0-9_ .\-]{0,40})"\s*:\s*(?:\[\s*)?(?:"(?P<text>(?:[^"\\]|\\.){1,300})"|(?P<number>\d{4,20}))'
)
_LIST_MORE = re.compile(r'\s*,\s*"(?P<text>(?:[^"\\]|\\.){1,300})"')
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_WORDS = re.compile(r"[^\W\d_]")


def key_words(key: str) -> str:
    """Write a key as lower-case words: ``patientName``, ``Patient Name`` and ``patient-name`` → ``patient_name``."""
    return re.sub(r"[^a-z0-9]+", "_", _CAMEL.sub("_", key.strip()).lower()).strip("_")


def meaning(key: str) -> str | None:
    """Give the entity that a key promises of its value; None where it promises none."""
    words = key_words(key)
    if _NOT_NAMES.fullmatch(words):
        return None
    return next((entity for form, entity in _MEANINGS if form.fullmatch(words)), None)


def fits(entity: str, value: str) -> bool:
    """Say whether a value can be what its key promises, so that "name": "unknown" is not a person."""
    value = value.strip()
    if len(value) < 2 or value.lower() in _EMPTY or value.startswith(("[", "{", "<", "$", "%")):
        return False
    digits = sum(c.isdigit() for c in value)
    letters = sum(c.isalpha() for c in value)
    if entity in ("PERSON", "FACILITY", "ORGANIZATION", "LOCATION"):
        return (
            letters >= 2
            and digits <= 2
            and len(value) <= 80
            and len(value.split()) <= 8
            and not (entity == "PERSON" and not value.isupper() and value.split()[0] in _BED_WITHOUT_PATIENT)
            and not (entity == "PERSON" and is_word_of_program(value))
            and not (entity == "PERSON" and all(word.lower().strip(".,") in _ROLES for word in value.split()))
        )
    if entity == "STREET_ADDRESS":
        return letters >= 2 and len(value) <= 120
    if entity == "DATE":
        return digits >= 2 and not re.fullmatch(r"\d{4}|\d{1,3}", value)
    if entity == "AGE":
        number = re.match(r"\d+", value)
        return number is not None and 90 <= int(number.group()) <= 125  # 45 CFR 164.514(b)(2)(i)(C)
    if entity in ("EMAIL_ADDRESS",):
        return "@" in value
    if entity == "URL":
        return ("." in value or "/" in value) and not is_public_address(value)
    if entity == "UNIQUE_ID":
        return " " not in value and len(value) >= 4 and not is_plain_word(value)
    if entity == "DEVICE_ID":
        return digits >= (2 if letters else 3) and len(value) <= 60
    return digits >= 3 and len(value) <= 60


_EMPTY = frozenset(
    "none null unknown n/a na nil tbd string true false yes no unspecified other pending not given empty vacant open available closed blocked cleaning hold held reserved dirty clean transfer discharge admit".split()
)
_BED_WITHOUT_PATIENT = frozenset(("HOLD", "OPEN", "VACANT", "CLOSED", "BLOCKED"))  # "HOLD for add-on"
_ROLES = frozenset(
    "the a patient doctor nurse physician provider self mother father spouse parent guardian staff team attending resident "
    "surgeon therapist home work mobile official usual temp primary emergency rn lpn cna md do np pa pt ot rt slp rd "
    "pharmd lcsw msw".split()
)


def find(text: str) -> list[Finding]:
    """Give the findings that the text's form gives away. ``text`` is a normalised view, whole."""
    found: list[Finding] = []
    if '"' in text and ":" in text:
        found += _pairs(text)
        found += [
            _finding(*match.span("value"), "UNIQUE_ID", "fields")
            for match in _IDENTIFIED.finditer(text)
            if any(c.isdigit() for c in match.group("value"))
        ]
    if "</" in text:
        found += _elements(text)
    if "|" in text and ("^" in text or "MSH|" in text or "PID|" in text):
        found += _hl7(text)
    if "\n" in text and any(mark in text for mark in "|\t,;"):
        found += _tables(text)
    return found


def _finding(start: int, end: int, entity: str, name: str) -> Finding:
    return Finding(start, end, entity, _SCORE, name)


_WITHIN = re.compile(r'"(?P<key>[A-Za-z][A-Za-z0-9_ .\-]{0,40})"\s*:\s*(?:\[\s*)?\{\s*$')


def _names_a_thing(text: str, start: int) -> bool:
    """Say whether the key stands first in the object of a thing: "deviceName": [{"name": …}]."""
    within = _WITHIN.search(text, max(0, start - 60), start)
    if within is None:
        return False
    key = key_words(within.group("key"))
    return any(_NOT_NAMES.fullmatch(form) is not None for form in (key, f"{key}_name"))


def _pairs(text: str) -> Iterator[Finding]:
    for match in _PAIR.finditer(text):
        entity = meaning(match.group("key"))
        if entity is None or (entity == "PERSON" and _names_a_thing(text, match.start())):
            continue
        part = "text" if match.group("text") is not None else "number"
        if fits(entity, match.group(part)):
            yield _finding(*match.span(part), entity, "fields")
        position = match.end()
        while (more := _LIST_MORE.match(text, position)) is not None and "[" in match.group():
            if fits(entity, more.group("text")):
                yield _finding(*more.span("text"), entity, "fields")
            position = more.end()


_ELEMENT = re.compile(r"<(?P<key>[A-Za-z][\w.:-]{0,40})(?:\s[^<>]{0,200})?>(?P<text>[^<>]{2,120})</(?P=key)>")

_WORDED = frozenset({"PERSON", "FACILITY", "ORGANIZATION", "LOCATION", "STREET_ADDRESS"})


def _elements(text: str) -> Iterator[Finding]:
    """Read elements of XML: ``<MemberNumber>KTV7742</MemberNumber>``."""
    for match in _ELEMENT.finditer(text):
        key = match.group("key").rpartition(":")[2]
        entity = meaning(key)
        if (
            entity in _WORDED
            and not key.lower().endswith(("name", "nm"))
            and not _is_name_of(entity, match.group("text"))
        ):
            continue  # <patient>Adult with a cough</patient>
        if entity is not None and key != "name" and fits(entity, match.group("text")):
            yield _finding(*match.span("text"), entity, "fields")


_NAME_OF = re.compile(r"[A-Z0-9][\w.'’&-]*(?:[ ,]+(?:[A-Z0-9&][\w.'’&-]*|of|the|at|for|and|de|la|del)){0,6}")


def _is_name_of(entity: str, value: str) -> bool:
    """Say whether what an element holds is written as a place's or a firm's name: ``<employer>KDBW</employer>``."""
    return entity != "PERSON" and _NAME_OF.fullmatch(value.strip()) is not None


# HL7 version 2: segment → field number → entity. Field 0 is the segment's name.
_HL7: dict[str, dict[int, str]] = {
    "PID": {2: "MEDICAL_RECORD_NUMBER", 3: "MEDICAL_RECORD_NUMBER", 4: "MEDICAL_RECORD_NUMBER", 5: "PERSON", 6: "PERSON", 7: "DATE", 9: "PERSON", 11: "ADDRESS", 12: "LOCATION", 13: "PHONE_NUMBER", 14: "PHONE_NUMBER", 18: "ACCOUNT_NUMBER", 19: "US_SSN", 20: "LICENSE_NUMBER", 21: "MEDICAL_RECORD_NUMBER", 23: "LOCATION", 29: "DATE"},
    "NK1": {2: "PERSON", 4: "ADDRESS", 5: "PHONE_NUMBER", 6: "PHONE_NUMBER", 13: "ORGANIZATION", 16: "DATE", 30: "PERSON", 31: "PHONE_NUMBER", 32: "ADDRESS"},
    "PV1": {3: "UNIT", 6: "UNIT", 7: "STAFF", 8: "STAFF", 9: "STAFF", 17: "STAFF", 19: "MEDICAL_RECORD_NUMBER", 44: "DATE", 45: "DATE", 52: "STAFF"},
    "IN1": {2: "HEALTH_PLAN_ID", 3: "HEALTH_PLAN_ID", 5: "ADDRESS", 6: "PERSON", 7: "PHONE_NUMBER", 8: "HEALTH_PLAN_ID", 11: "ORGANIZATION", 12: "DATE", 13: "DATE", 16: "PERSON", 18: "DATE", 19: "ADDRESS", 36: "HEALTH_PLAN_ID", 49: "HEALTH_PLAN_ID"},
    "GT1": {2: "ACCOUNT_NUMBER", 3: "PERSON", 5: "ADDRESS", 6: "PHONE_NUMBER", 7: "PHONE_NUMBER", 8: "DATE", 12: "US_SSN", 16: "ORGANIZATION", 17: "ADDRESS", 18: "PHONE_NUMBER"},
    "OBR": {2: "MEDICAL_RECORD_NUMBER", 3: "MEDICAL_RECORD_NUMBER", 7: "DATE", 8: "DATE", 10: "STAFF", 14: "DATE", 16: "STAFF", 22: "DATE", 28: "STAFF", 32: "STAFF", 34: "STAFF"},
    "ORC": {2: "MEDICAL_RECORD_NUMBER", 3: "MEDICAL_RECORD_NUMBER", 9: "DATE", 10: "STAFF", 11: "STAFF", 12: "STAFF", 15: "DATE", 21: "FACILITY", 22: "ADDRESS", 23: "PHONE_NUMBER", 24: "ADDRESS"},
    "OBX": {14: "DATE", 16: "STAFF", 19: "DATE", 23: "FACILITY", 24: "ADDRESS", 25: "STAFF"},
    "DG1": {5: "DATE", 16: "STAFF", 19: "DATE"},
    "EVN": {2: "DATE", 3: "DATE", 5: "STAFF", 6: "DATE"},
    "MSH": {3: "FACILITY", 5: "FACILITY", 6: "DATE", 9: "UNIQUE_ID"},
    "AL1": {6: "DATE"},
    "ACC": {1: "DATE", 3: "LOCATION"},
    "TXA": {4: "DATE", 5: "STAFF", 9: "STAFF", 12: "UNIQUE_ID", 22: "STAFF"},
    "SCH": {11: "DATE", 12: "STAFF", 16: "STAFF"},
    "MRG": {1: "MEDICAL_RECORD_NUMBER", 7: "PERSON"},
    "PD1": {3: "FACILITY", 4: "STAFF"},
}  # fmt: skip
_SEGMENT = re.compile(r"(?m)^[ \t]*(?P<name>[A-Z][A-Z0-9]{2})\|(?P<rest>[^\n]*)")
_WORD_PART = re.compile(r"[^\^~&|\s][^\^~&|]*")
# What stands for a value in a description of an interface: <mrn>, LAST, SENDFAC.
_STANDS_FOR = re.compile(
    r"<.*>|\{.*\}|\[.*\]|(?:LAST|FIRST|MIDDLE|FAMILY|GIVEN|SUR)_?(?:NAME)?|NAME|MI|(?:SEND|RECV|RCV|RECEIV)(?:ING|ER)?_?(?:APP|FAC)(?:ILITY|LICATION)?"
    r"|STREET|CITY|STATE|ZIP|PHONE|FACILITY|APP|HOSP(?:ITAL)?|CLINIC|LAB|EHR|EMR|HIS|LIS|RIS|PACS|ADT|DE-?IDENTIFIED|REDACTED|ANON(?:YMI[SZ]ED|YMOUS)?|PATIENT|TEST|MSG0*\d{1,5}|(?:ORDERING|ATTENDING|REFERRING|CONSULTING|ADMITTING|PRIMARY)?[ _]?(?:PROVIDER|PHYSICIAN|DOCTOR)|ATTENDING|Y{2,4}M{1,2}D{1,2}\w*|X{3,}|_+",
    re.IGNORECASE,
)


_IDENTIFIED = re.compile(
    r'"system"\s*:\s*"[^"]*"\s*,\s*"value"\s*:\s*"(?P<value>[^"]{3,60})"'
)  # FHIR: Identifier, ContactPoint


def _hl7(text: str) -> Iterator[Finding]:
    for match in _SEGMENT.finditer(text):
        fields = _HL7.get(match.group("name"))
        if fields is None:
            continue
        position = match.start("rest")
        for number, value in enumerate(match.group("rest").split("|"), 1):
            entity = fields.get(number)
            if entity is not None and value:
                yield from _hl7_field(value, position, entity)
            position += len(value) + 1


def _hl7_field(value: str, offset: int, entity: str) -> Iterator[Finding]:
    if entity == "PERSON" and "^" in value:
        # DOE^JANE^A^^MRS: a repetition at a time
        position = 0
        for repetition in value.split("~"):
            parts = repetition.split("^")
            name = "^".join(parts[:3]).rstrip("^")
            if _WORDS.search(name) and not all(_STANDS_FOR.fullmatch(part) for part in parts[:3] if part):
                yield _finding(offset + position, offset + position + len(name), "PERSON", "hl7")
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
                yield _finding(start, end, kind, "hl7")
        elif entity == "STAFF":
            if digits >= 3:
                yield _finding(start, end, "LICENSE_NUMBER", "hl7")
            elif len(shown) > 2 and shown.upper() not in ("NPI", "LOCAL", "DOC"):
                yield _finding(start, end, "PERSON", "hl7")
        elif entity in ("PERSON", "FACILITY", "ORGANIZATION", "LOCATION"):
            if _WORDS.search(shown) and len(shown) > 1:
                yield _finding(start, end, entity, "hl7")
        elif entity == "UNIT":
            continue
        elif digits >= 3 and not (entity == "DATE" and _is_year(shown)):
            yield _finding(start, end, entity, "hl7")


def _is_year(shown: str) -> bool:
    """Say whether a date is a year alone that does not show an age over 89 (45 CFR 164.514(b)(2)(i)(C))."""
    return bool(re.fullmatch(r"(?:19|20)\d\d", shown)) and not shows_over_89(int(shown), datetime.now(UTC).date())


_KEYED = re.compile(r'[\s{\[]*"[^"]*"\s*:')


def _tables(text: str) -> Iterator[Finding]:
    """Read tables with ``,``, ``|``, ``;`` or tabs between cells, whose first row names the columns."""
    lines = list(re.finditer(r"[^\n]+", text))
    index = 0
    while index < len(lines):
        line = lines[index]
        mark = next((m for m in ("|", "\t", ",", ";") if line.group().count(m) >= 1), None)
        columns = _columns(line.group(), mark) if mark else {}
        if mark is None or not columns or (len(columns) == 1 and not _is_head(lines, index, mark, columns)):
            index += 1
            continue
        count = line.group().count(mark)
        index += 1
        while index < len(lines):
            row = lines[index]
            apart = abs(row.group().count(mark) - count) > (0 if mark == "," else 1)
            if apart and not (mark == "," and '"' in row.group()):
                break
            index += 1
            yield from _row(row.group(), row.start(), mark, columns)


_NUMBERED = frozenset(
    {
        "MEDICAL_RECORD_NUMBER",
        "HEALTH_PLAN_ID",
        "ACCOUNT_NUMBER",
        "LICENSE_NUMBER",
        "UNIQUE_ID",
        "VEHICLE_ID",
        "DEVICE_ID",
        "US_SSN",
    }
)
_LEAST_CELLS = 3
# What heads a column of numbers and says little as the key of a field.
_HEADS = {
    "chart": "MEDICAL_RECORD_NUMBER",
    "chart #": "MEDICAL_RECORD_NUMBER",
    "hosp #": "MEDICAL_RECORD_NUMBER",
    "policy": "HEALTH_PLAN_ID",
    "plate": "VEHICLE_ID",
}
_CODE = re.compile(r"(?=\D*\d)\S+")


def _is_head(lines: Sequence[re.Match[str]], index: int, mark: str, columns: dict[int, str]) -> bool:
    """Say whether a row of three cells or more of which one alone promises something, a number, heads two rows as wide."""
    count = lines[index].group().count(mark)
    if count < _LEAST_CELLS - 1 or not _NUMBERED.issuperset(columns.values()):
        return False
    rows = [row.group() for row in lines[index + 1 : index + 3]]
    if len(rows) < 2 or any(row.count(mark) != count for row in rows):
        return False
    (column,) = columns
    cells = [dict(enumerate(cell for _, cell in _cells(row, mark))).get(column, "") for row in rows]
    return all(_CODE.fullmatch(cell.strip().strip('"*_ ')) for cell in cells)


def _cells(line: str, mark: str) -> Iterator[tuple[int, str]]:
    """Yield the cells of a row: number within the row by position, quoted cells whole."""
    position = 0
    if mark == ",":
        for match in re.finditer(r'\s*(?:"(?:[^"]|"")*"|[^,]*)(?:,|$)', line):
            if match.start() == len(line) and position:
                return
            position = match.start()
            yield match.start(), match.group().rstrip(",") if match.group().endswith(",") else match.group()
        return
    for cell in line.split(mark):
        yield position, cell
        position += len(cell) + 1


def _columns(line: str, mark: str) -> dict[int, str]:
    columns: dict[int, str] = {}
    if mark in ",;" and line.rstrip().endswith((".", "?", "!")):
        return columns  # "Your name, date of birth, and your home address, please?"
    for number, (_, cell) in enumerate(_cells(line, mark)):
        if _KEYED.match(cell):
            return {}  # a line of JSON, not the head of a table
        head = cell.strip().strip('"*_ ')
        if len(head) > 40 or sum(c.isdigit() for c in head) > 1:
            return {}
        entity = meaning(head) or _HEADS.get(head.lower()) if head else None
        if entity is not None:
            columns[number] = entity
    return columns


def _row(line: str, offset: int, mark: str, columns: dict[int, str]) -> Iterator[Finding]:
    for number, (position, cell) in enumerate(_cells(line, mark)):
        entity = columns.get(number)
        value = cell.strip().strip('"*_ ')
        if entity is None or not value or set(value) <= set("-: "):
            continue
        if fits(entity, value):
            start = offset + position + cell.index(value)
            yield _finding(start, start + len(value), entity, "tables")
