"""Texts whose form says what stands where: fields of JSON and XML, tables with a header, and the formats of health care."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gateway.detector import cards, dicom, hl7, inserts, lexicon, listed, x12
from gateway.detector.credible_things import is_insurer
from gateway.detector.formed import by_form
from gateway.detector.negatives import is_plain_word, is_word_of_program
from gateway.detector.of_things import is_account_of_system, is_public_address
from gateway.detector.of_tools import names_a_thing
from gateway.detector.words import NOT_A_NAME
from gateway.model import Finding

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
        (r"(?:.*_)?(?:city|cty|town|county|municipality|district)", "LOCATION"),
        (r"(?:.*_)?(?:zip|zip_?code|postal_?code|postcode)", "ZIP_CODE"),
        (r"(?:.*_)?(?:member_?id|policy(?:_?(?:number|no|id))?|group_(?:number|no|id)|subscriber_id|insurance_id|plan_id|medicaid(?:_id)?|medicare(?:_id)?|mbi|beneficiary(?:_id)?)", "HEALTH_PLAN_ID"),
        (r"(?:.*_)?(?:account(?:_?(?:number|no|id))?|acct(?:_?(?:no|num|id))?|invoice(?:_?(?:number|no|id))?|claim_(?:number|no|id))", "ACCOUNT_NUMBER"),
        (r"(?:.*_)?(?:npi|dea|license(?:_?(?:number|no))?|passport(?:_?(?:number|no))?)", "LICENSE_NUMBER"),
        (r"(?:.*_)?(?:(?:order|rx|prescription|script|case|ticket|badge|reference|ref|incident|tracking|auth(?:orization)?|confirmation|request|requisition|req|specimen|sample|claim|session|transaction|control|appointment|referral|employee|staff|donor|kit|docket|document|report|authorization)_?(?:number|no|num|nbr|id)|badge|ticket|barcode)", "UNIQUE_ID"),
        (r"(?:.*_)?(?:vin|(?:licen[cs]e_)?plate(?:_?(?:number|no|id))?|tag_?(?:number|no)|veh(?:icle)?_?(?:tag|reg|number|no|id|num))", "VEHICLE_ID"),
        (r"user|usr|uid|(?:entered|performed|verified|created|modified|accessed|pulled)_by_user|(?:.*_)?(?:user_?name|user_?id|user_?login|usr_?id|login|handle|uuid|guid|employee_id|subject_id|study_id|participant_id)", "UNIQUE_ID"),
        (rf"(?:.*_)?{_NAMES}|patient|physician|provider|doctor|attending|surgeon|nurse|pcp|clinician|therapist|resident|contact|next_of_kin|nok|guardian|caregiver|referring(?:_.*)?|family|given|surname|employee|staff|signed_by|author|practitioner|caller", "PERSON"),
        (r"(?:.*_)?(?:facility|hospital|clinic|site|pharmacy)(?:_name)?", "FACILITY"),
        (r"(?:.*_)?(?:employer|organization|organisation|company|school)(?:_name)?", "ORGANIZATION"),
        (r"(?:.*_)?(?:ip|ip_address)", "IP_ADDRESS"),
        (r"(?:.*_)?(?:url|website|portal)", "URL"),
        (r"(?:.*_)?(?:serial(?:_?(?:number|no))?|device_id|udi|lot(?:_?(?:number|no))?)", "DEVICE_ID"),
    )
)  # fmt: skip
# Short keys, that promise somebody or a house only where the value is written as a name.
_RATHER: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(form), entity)
    for form, entity in (
        (r"pt|pts|md|dr|np|rn|lpn|cna|crna|anes(?:thesiologist)?|who|teacher|recipient|asserter|recorder|performer|operator|tech|fn|ln|prov|(?:patient|pt|pat|member|prov(?:ider)?|mbr|sub(?:scriber)?)_?(?:first|last|fn|ln)|first|last", "PERSON"),
        (r"center|centre|lab|loc|location", "FACILITY"),
    )
)  # fmt: skip
# Names of things, not of people.
_NOT_NAMES = re.compile(
    r"(?:.*_)?(?:drug|medication|med|test|lab|procedure|product|tool|function|model|file|field|column|table|brand|generic|diagnosis|disease|condition|code|order|panel|event|class|variable|host|domain|resource|profile|unit|template|form|type|key|group|plan|payer|insurance|device|specialty|department|dept|service|role|project|study|display|code_system|schema|parameter|param|property|route|tag|app|component|allergen|vaccine|software|implementation|server|image|container|namespace|workflow|job|queue|topic|channel|branch|repo|repository|package|library|module|script|dataset|metric|feature|flag|setting|option|environment|cluster|bucket|collection|section|question|category|search_param|operation|extension|concept|measure|arm|rule|step|stage|task|index|constraint|species|organism|state|country|language)_?(?:name|nm)s?"
)
_PAIR = re.compile(
    r'"(?P<key>[A-Za-z][A-Za-z0-9_ .\-]{0,40})"\s*:\s*(?:\[\s*)?(?:"(?P<text>(?:[^"\\]|\\.){1,300})"|(?P<number>\d{4,20}))'
)
_LIST_MORE = re.compile(r'\s*,\s*"(?P<text>(?:[^"\\]|\\.){1,300})"')
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def key_words(key: str) -> str:
    """Write a key as lower-case words: ``patientName``, ``Patient Name`` and ``patient-name`` → ``patient_name``."""
    return re.sub(r"[^a-z0-9]+", "_", _CAMEL.sub("_", key.strip()).lower()).strip("_")


def meaning(key: str) -> str | None:
    """Give the entity that a key promises of its value; None where it promises none."""
    words = key_words(key)
    if _NOT_NAMES.fullmatch(words):
        return None
    return next((entity for form, entity in _MEANINGS if form.fullmatch(words)), None)


def rather(key: str) -> str | None:
    """Give the entity that a short key promises if its value is written as a name: ``md``, ``pt``, ``center``."""
    words = key_words(key)
    return next((entity for form, entity in _RATHER if form.fullmatch(words)), None)


_AS_NAME = re.compile(r"(?:[A-Z][^\W\d_]*[.'’,-]*\s?){1,5}")
_INITIAL = re.compile(r"[A-Z]\.[ ]?[A-Z][^\W\d_]+$|[A-Z][^\W\d_]+,[ ]?[A-Z]\.?$")  # P. Larkwell; Larkwell, P
_LEAST_HOUSE = 2  # words


def is_written_as_name(entity: str, value: str) -> bool:
    """Say whether each word begins with a capital, and not all are words of the language; houses have two at least."""
    value = value.strip()
    words = re.findall(r"[^\W\d_]{2,}", value)
    if entity == "PERSON" and _INITIAL.match(value):
        return True
    if not words or not _AS_NAME.fullmatch(value) or (value.isupper() and len(value) <= _CODE_LENGTH):
        return False
    if entity != "PERSON":
        return len(words) >= _LEAST_HOUSE
    return not all(is_plain_word(word) or word.lower() in _ROLES or word.lower() in NOT_A_NAME for word in words)


_CODE_LENGTH = 4  # letters in capitals: NPO, STAT


def promised(key: str, value: str) -> str | None:
    """Give the entity of a value under its key; None where the key promises nothing, or the value cannot be it."""
    entity = meaning(key)
    if entity is None:
        entity = rather(key)
        return entity if entity is not None and is_written_as_name(entity, value) else None
    if entity == "UNIQUE_ID" and " " in value.strip() and is_written_as_name("PERSON", value):
        return "PERSON"  # "user": "Bea Larkwell"
    if key_words(key) == "name" and _is_of_words(value):
        return None  # "name": "identifier"
    return entity if fits(entity, value) else None


def _is_of_words(value: str) -> bool:
    """Say whether it is words of the language alone that nobody is called; capitalised ones are no surname either."""
    kinds = [lexicon.kinds(word) for word in re.findall(r"[^\W\d_]+", value)]
    called = _CALLED if value.islower() else _CALLED | lexicon.SURNAME
    return all(found & (lexicon.WORD | lexicon.DRUG) and not found & called for found in kinds)


_CALLED = lexicon.COMMON_NAME | lexicon.GIVEN


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
            and not (entity == "PERSON" and (is_word_of_program(value) or _OF_PLANS.search(value)))
            and not (entity == "ORGANIZATION" and is_insurer(value))
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
        return " " not in value and len(value) >= 4 and not is_plain_word(value) and not is_account_of_system(value)
    if entity == "DEVICE_ID":
        return digits >= (2 if letters else 3) and len(value) <= 60
    return digits >= 3 and len(value) <= 60


_OF_PLANS = re.compile(r"\b(?:PPO|HMO|EPO|HDHP)\b")  # Gold PPO
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
            by_form(*match.span("value"), "UNIQUE_ID", "fields")
            for form in (_IDENTIFIED, _SHOWN_AS_NUMBER)
            for match in form.finditer(text)
            if any(c.isdigit() for c in match.group("value"))
        ]
        found += [by_form(*match.span("value"), "AGE", "fields") for match in _AGED.finditer(text)]
        found += [by_form(*match.span("value"), "PERSON", "fields") for match in _NAMED_BY_EXTENSION.finditer(text)]
    if "</" in text or "/>" in text:
        found += _elements(text)
        found += _attributes(text)
        found += _instances(text)
    for reader, is_of in ((hl7, hl7.is_hl7), (x12, x12.is_x12), (dicom, dicom.is_dicom), (cards, cards.is_card)):
        if is_of(text):
            found += reader.find(text)
    if "'" in text and ")" in text:
        found += _inserted(text)
    if listed.MAY_HOLD.search(text) is not None:
        found += _listed(text)
    if "-" in text:
        found += hl7.referenced(text)
    if ('"' in text and ":" in text) or "</" in text:
        found += hl7.mapped(text)
    if "\n" in text and any(mark in text for mark in "|\t,;"):
        found += _tables(text)
        found += _turned(text)
    return found


def _inserted(text: str) -> Iterator[Finding]:
    """Read the rows of SQL whose statement names the columns."""
    for table, column, start, end in inserts.cells(text):
        if key_words(column) != "name" or _is_of_people(table):
            yield from _under_column(text, column, start, end)


def _listed(text: str) -> Iterator[Finding]:
    """Read the rows of lists of lists that name their columns. Names are people's where another column is."""
    for columns, column, start, end in listed.cells(text):
        if key_words(column) != "name" or any(map(_OF_PEOPLE.search, columns)):
            yield from _under_column(text, column, start, end)


def _under_column(text: str, column: str, start: int, end: int) -> Iterator[Finding]:
    value = text[start:end]
    entity = promised(column, value) if value.strip().upper() not in _VALUES_OF_NOBODY else None
    if entity is not None:
        yield by_form(start, end, entity, "tables")


def _is_of_people(table: str) -> bool:
    """Say whether those whom a table has a name of are people: patients, not medications."""
    one = key_words(table).removeprefix("tbl_").removesuffix("s")
    return meaning(one) == "PERSON" or one.rpartition("_")[2] in _PEOPLE


_OF_PEOPLE = re.compile(r"birth|dob\b|mrn|ssn|patient|phone|e?mail|address|gender|\b(?:age|sex)\b", re.IGNORECASE)
_PEOPLE = frozenset("client customer dependent member patient people person pt relative subscriber user".split())
_VALUES_OF_NOBODY = frozenset({"DEFAULT", "FALSE", "NAN", "NONE", "NULL", "TRUE", "CURRENT_DATE", "CURRENT_TIMESTAMP"})


_WITHIN = re.compile(r'"(?P<key>[A-Za-z][A-Za-z0-9_ .\-]{0,40})"\s*:\s*(?:\[\s*)?\{\s*$')


# The code of a register, before what it calls a thing.
_CODED_BEFORE = re.compile(
    r'"(?:loinc|cpt|hcpcs|ndc|rxcui|rxnorm|snomed|icd|icd_?10|icd10cm|cvx|gpi|gtin|sku|unii|atc)"\s*:\s*"[^"]{0,40}"\s*,\s*$',
    re.IGNORECASE,
)

# What a tool is called with, or takes, behind its name.
_CALLED_WITH = re.compile(
    r'\s*,\s*(?:"description"\s*:\s*"(?:[^"\\]|\\.){0,2000}"\s*,\s*)?'
    r'"(?:arg(?:ument)?s|input(?:_?[sS]chema)?|param(?:eter)?s)"\s*:'
)


def _names_a_thing(pair: re.Match[str]) -> bool:
    """Say whether a key of names names a thing.

    It stands behind the thing's code, {"loinc": "718-7", "name": "hgb"}, first in its object, "deviceName": [{"name": …}],
    or before what a tool is called with, {"name": "document_qa", "arguments": {…}}, and has nobody's name in it.
    """
    text, start = pair.string, pair.start()
    if pair.group("key") == "name" and (
        _CODED_BEFORE.search(text, max(0, start - 90), start)
        or (_CALLED_WITH.match(text, pair.end()) and names_a_thing(pair.group("text") or ""))
    ):
        return True
    within = _WITHIN.search(text, max(0, start - 60), start)
    if within is None:
        return False
    key = key_words(within.group("key"))
    return any(_NOT_NAMES.fullmatch(form) is not None for form in (key, f"{key}_name"))


def _pairs(text: str) -> Iterator[Finding]:
    for match in _PAIR.finditer(text):
        part = "text" if match.group("text") is not None else "number"
        entity = meaning(match.group("key")) or rather(match.group("key"))
        if entity is None or (entity == "PERSON" and _names_a_thing(match)):
            continue
        if (seen := promised(match.group("key"), match.group(part))) is not None:
            entity = seen
            yield by_form(*match.span(part), entity, "fields")
        position = match.end()
        while (more := _LIST_MORE.match(text, position)) is not None and "[" in match.group():
            if promised(match.group("key"), more.group("text")) is not None:
                yield by_form(*more.span("text"), entity, "fields")
            position = more.end()


_ELEMENT = re.compile(r"<(?P<key>[A-Za-z][\w.:-]{0,40})(?:\s[^<>]{0,200})?>(?P<text>[^<>]{2,120})</(?P=key)>")

_OF_NAMES = frozenset({"family", "given", "surname"})  # parts of a name in C-CDA: <family>Larkwell</family>
_WORDED = frozenset({"PERSON", "FACILITY", "ORGANIZATION", "LOCATION", "STREET_ADDRESS"})


def _elements(text: str) -> Iterator[Finding]:
    """Read elements of XML: ``<MemberNumber>KTV7742</MemberNumber>``."""
    for match in _ELEMENT.finditer(text):
        key = match.group("key").rpartition(":")[2]
        entity = meaning(key)
        if (
            entity in _WORDED
            and not key.lower().endswith(("name", "nm"))
            and not (key.lower() in _OF_NAMES and _AS_NAME.fullmatch(match.group("text").strip()))
            and not _is_name_of(entity, match.group("text"))
        ):
            continue  # <patient>Adult with a cough</patient>
        if entity is not None and key != "name" and fits(entity, match.group("text")):
            yield by_form(*match.span("text"), entity, "fields")


_TAG = re.compile(
    r"<[A-Za-z][\w:.-]{0,60}(?P<attributes>(?:\s+[\w:.-]{1,60}\s*=\s*(?:\"[^\"<>]{0,300}\"|'[^'<>]{0,300}'))+)\s*/?>"
)
_ATTRIBUTE = re.compile(r"(?P<key>[\w:.-]{1,60})\s*=\s*[\"'](?P<text>[^\"'<>]{2,120})[\"']")
_OF_MARKUP = frozenset(
    "name id class title type for content label placeholder style href src action method role lang rel".split()
)

_NAME_OF_SOMEBODY = re.compile(
    r"(?:.*_)?(?:first|last|middle|full|given|family|legal|preferred|maiden|patient|member|subscriber|provider|physician|guardian|mother|father|spouse)_?(?:name|nm)"
)


def _attributes(text: str) -> Iterator[Finding]:
    """Read attributes of XML: ``<Patient firstName="Bea" city="Minot"/>``. What markup calls so is no one's."""
    for tag in _TAG.finditer(text):
        for match in _ATTRIBUTE.finditer(text, *tag.span("attributes")):
            key, value = match.group("key").rpartition(":")[2], match.group("text")
            entity = None if key.lower() in _OF_MARKUP else promised(key, value)
            if entity is None or (entity in _WORDED and entity != "STREET_ADDRESS" and not value[:1].isupper()):
                continue
            if entity != "PERSON" or is_written_as_name(entity, value) or _NAME_OF_SOMEBODY.fullmatch(key_words(key)):
                yield by_form(*match.span("text"), entity, "fields")


# C-CDA: an instance identifier, whose root says of what register the extension is.
_INSTANCE = re.compile(r"<(?:\w+:)?(?:id|setId|identifier)\s(?P<attributes>[^<>]{1,300}?)/?>")
_EXTENSION = re.compile(r"""\bextension\s*=\s*["'](?P<value>[^"'<>]{2,60})["']""")
_ROOT = re.compile(r"""\broot\s*=\s*["'](?P<value>[\d.]{3,80})["']""")
_ROOTS = {"2.16.840.1.113883.4.1": "US_SSN", "2.16.840.1.113883.4.6": "LICENSE_NUMBER", "2.16.840.1.113883.4.572": "HEALTH_PLAN_ID", "2.16.840.1.113883.4.3": "LICENSE_NUMBER"}  # fmt: skip


def _instances(text: str) -> Iterator[Finding]:
    for match in _INSTANCE.finditer(text):
        attributes = match.group("attributes")
        extension, root = _EXTENSION.search(attributes), _ROOT.search(attributes)
        if extension is None or not any(c.isdigit() for c in extension.group("value")):
            continue
        entity = _ROOTS.get(root.group("value"), "UNIQUE_ID") if root else "UNIQUE_ID"
        offset = match.start("attributes")
        yield by_form(offset + extension.start("value"), offset + extension.end("value"), entity, "fields")


_NAME_OF = re.compile(r"[A-Z0-9][\w.'’&-]*(?:[ ,]+(?:[A-Z0-9&][\w.'’&-]*|of|the|at|for|and|de|la|del)){0,6}")


def _is_name_of(entity: str, value: str) -> bool:
    """Say whether what an element holds is written as a place's or a firm's name: ``<employer>KDBW</employer>``."""
    return entity != "PERSON" and _NAME_OF.fullmatch(value.strip()) is not None


_IDENTIFIED = re.compile(
    r'(?:"system"\s*:\s*"[^"]*"|"type"\s*:\s*\{\s*"text"\s*:\s*"[^"]*"\s*\})\s*,\s*"value"\s*:\s*"(?P<value>[^"]{3,60})"'
)  # FHIR: Identifier, ContactPoint
# FHIR: a reference to a specimen or a thing of somebody, shown as its number.
_SHOWN_AS_NUMBER = re.compile(r'"display"\s*:\s*"(?P<value>(?=(?:[^"\d]*\d){5})[A-Z0-9]+(?:-[A-Z0-9]+)+)"')
# FHIR: a quantity in years, as the age at which something began.
_AGED = re.compile(
    r'"value"\s*:\s*(?P<value>9\d|1[01]\d)(?:\.\d+)?\s*,\s*"(?:unit|code)"\s*:\s*"(?:a|yr?s?|years?(?: old)?)"'
)
_FILLED = re.compile(r"[^\W\d_]:[ ]?\w")  # Referring: Bea Larkwell, MD is no head
# FHIR: extensions that hold names, patient-mothersMaidenName.
_NAMED_BY_EXTENSION = re.compile(
    r'"url"\s*:\s*"[^"]{0,120}(?:[Mm]aiden-?[Nn]ame|own-name|partner-name|nickname)"\s*,\s*"valueString"\s*:\s*"(?P<value>[^"]{2,80})"'
)
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
            if mark == "|" and _RULE.fullmatch(row.group()):
                index += 1  # as psql and mysql draw it beneath the head
                continue
            apart = abs(row.group().count(mark) - count) > (0 if mark == "," else 1)
            if apart and not (mark == "," and '"' in row.group()):
                break
            index += 1
            yield from _row(row.group(), row.start(), mark, columns)


_RULE = re.compile(r"[ \t]*[-+]{3,}[-+ \t]*\r?")
_LEAST_TURNED = 3  # rows, of which two at least begin with a head
_MOST_TURNED = 80


def _turned(text: str) -> Iterator[Finding]:
    """Read tables whose rows begin with what they hold: ``City;Minot;Fargo`` under ``Name;Bea Larkwell;Gil Tolliver``."""
    rows: list[tuple[re.Match[str], str]] = []
    form = ("", 0)
    for line in (*re.finditer(r"[^\n]+", text), None):
        shown = "" if line is None else line.group()
        mark = next((m for m in ("|", "\t", ",", ";") if shown.count(m) >= _LEAST_CELLS - 1), "")
        new = (mark, sum(1 for _ in cells_of(shown, mark)) if mark and '"' in shown else shown.count(mark) + 1)
        if line is None or new != form:
            yield from _of_turned(rows)
            rows, form = [], new
        if line is not None and mark:
            rows.append((line, mark))


def _of_turned(rows: Sequence[tuple[re.Match[str], str]]) -> Iterator[Finding]:
    if not _LEAST_TURNED <= len(rows) <= _MOST_TURNED:
        return
    heads = [next(cell for _, cell in cells_of(line.group(), mark)).strip(' "*_') for line, mark in rows]
    if sum(meaning(head) is not None for head in heads) < 2 or len(_columns(rows[0][0].group(), rows[0][1])) > 1:
        return
    for head, (line, mark) in zip(heads, rows, strict=True):
        entity = meaning(head)
        for number, (position, cell) in enumerate(cells_of(line.group(), mark)):
            value = cell.strip().strip('"*_ ')
            if number and entity is not None and value and meaning(value) is None and fits(entity, value):
                start = line.start() + position + cell.index(value)
                yield by_form(start, start + len(value), entity, "tables")


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
_OF_USERS = re.compile(r"user|usr|uid|login")
_SHORT_LOGIN = re.compile(r"[a-z]{2,12}\d{1,4}|[A-Z]{2,12}\d{1,4}")
_LOGIN = re.compile(r"[A-Za-z][\w.@-]{2,40}")


def _is_head(lines: Sequence[re.Match[str]], index: int, mark: str, columns: dict[int, tuple[str, str]]) -> bool:
    """Say whether a row of three cells or more of which one alone promises something, a number, heads two rows as wide."""
    count = lines[index].group().count(mark)
    if count < _LEAST_CELLS - 1 or not _NUMBERED.issuperset(entity for entity, _ in columns.values()):
        return False
    rows = [row.group() for row in lines[index + 1 : index + 3]]
    if len(rows) < 2 or any(row.count(mark) != count for row in rows):
        return False
    (column,) = columns
    cells = [dict(enumerate(cell for _, cell in cells_of(row, mark))).get(column, "") for row in rows]
    values = [cell.strip().strip('"*_ ') for cell in cells]
    if columns[column][0] == "UNIQUE_ID" and _OF_USERS.search(key_words(columns[column][1])):
        return all(map(_LOGIN.fullmatch, values)) and any(fits("UNIQUE_ID", value) for value in values)
    return all(_CODE.fullmatch(value) for value in values)


def cells_of(line: str, mark: str) -> Iterator[tuple[int, str]]:
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


def _columns(line: str, mark: str) -> dict[int, tuple[str, str]]:
    columns: dict[int, tuple[str, str]] = {}
    if mark in ",;" and line.rstrip().endswith((".", "?", "!")):
        return columns  # "Your name, date of birth, and your home address, please?"
    if _KEYED.match(line):
        return columns  # a line of JSON, whose key may hold the mark: "facility|name": "…"
    for number, (_, cell) in enumerate(cells_of(line, mark)):
        if _KEYED.match(cell) or cell.lstrip().startswith("["):
            return {}  # a line of JSON, or of what stands for somebody, not the head of a table
        head = cell.strip().strip('"*_ ')
        if len(head) > 40 or sum(c.isdigit() for c in head) > 1 or _FILLED.search(head):
            return {}
        entity = meaning(head) or _HEADS.get(head.lower()) or rather(head) if head else None
        if entity is not None:
            columns[number] = entity, head
    return columns


def _row(line: str, offset: int, mark: str, columns: dict[int, tuple[str, str]]) -> Iterator[Finding]:
    for number, (position, cell) in enumerate(cells_of(line, mark)):
        entity, head = columns.get(number, ("", ""))
        value = cell.strip().strip('"*_ ')
        if not entity or not value or set(value) <= set("-: "):
            continue
        if entity == "PERSON" and _SHORT_LOGIN.fullmatch(value):
            entity = "UNIQUE_ID"  # in a column of technicians: jd44
        if fits(entity, value) and (
            entity == "UNIQUE_ID" or meaning(head) or head.lower() in _HEADS or is_written_as_name(entity, value)
        ):
            start = offset + position + cell.index(value)
            yield by_form(start, start + len(value), entity, "tables")
