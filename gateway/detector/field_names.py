"""What the name of a field or the head of a column promises of its value, and whether the value can be that."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.credible_things import is_insurer
from gateway.detector.of_things import is_account_of_system, is_public_address
from gateway.detector.plain_words import is_plain_word, is_word_of_program
from gateway.detector.words import NOT_A_NAME

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
NOT_NAMES = re.compile(
    r"(?:.*_)?(?:drug|medication|med|test|lab|procedure|product|tool|function|model|file|field|column|table|brand|generic|diagnosis|disease|condition|code|order|panel|event|class|variable|host|domain|resource|profile|unit|template|form|type|key|group|plan|payer|insurance|device|specialty|department|dept|service|role|project|study|display|code_system|schema|parameter|param|property|route|tag|app|component|allergen|vaccine|software|implementation|server|image|container|namespace|workflow|job|queue|topic|channel|branch|repo|repository|package|library|module|script|dataset|metric|feature|flag|setting|option|environment|cluster|bucket|collection|section|question|category|search_param|operation|extension|concept|measure|arm|rule|step|stage|task|index|constraint|species|organism|state|country|language)_?(?:name|nm)s?"
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


def key_words(key: str) -> str:
    """Write a key as lower-case words: ``patientName``, ``Patient Name`` and ``patient-name`` → ``patient_name``."""
    return re.sub(r"[^a-z0-9]+", "_", _CAMEL.sub("_", key.strip()).lower()).strip("_")


def meaning(key: str) -> str | None:
    """Give the entity that a key promises of its value; None where it promises none."""
    words = key_words(key)
    if NOT_NAMES.fullmatch(words):
        return None
    return next((entity for form, entity in _MEANINGS if form.fullmatch(words)), None)


def rather(key: str) -> str | None:
    """Give the entity that a short key promises if its value is written as a name: ``md``, ``pt``, ``center``."""
    words = key_words(key)
    return next((entity for form, entity in _RATHER if form.fullmatch(words)), None)


AS_NAME = re.compile(r"(?:[A-Z][^\W\d_]*[.'’,-]*\s?){1,5}")
_INITIAL = re.compile(r"[A-Z]\.[ ]?[A-Z][^\W\d_]+$|[A-Z][^\W\d_]+,[ ]?[A-Z]\.?$")  # P. Larkwell; Larkwell, P
_LEAST_HOUSE = 2  # words
_CODE_LENGTH = 4  # letters in capitals: NPO, STAT


def is_written_as_name(entity: str, value: str) -> bool:
    """Say whether each word begins with a capital, and not all are words of the language; houses have two at least."""
    value = value.strip()
    words = re.findall(r"[^\W\d_]{2,}", value)
    if entity == "PERSON" and _INITIAL.match(value):
        return True
    if not words or not AS_NAME.fullmatch(value) or (value.isupper() and len(value) <= _CODE_LENGTH):
        return False
    if entity != "PERSON":
        return len(words) >= _LEAST_HOUSE
    return not all(is_plain_word(word) or word.lower() in _ROLES or word.lower() in NOT_A_NAME for word in words)


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


_CALLED = lexicon.COMMON_NAME | lexicon.GIVEN


def _is_of_words(value: str) -> bool:
    """Say whether it is words of the language alone that nobody is called; capitalised ones are no surname either."""
    kinds = [lexicon.kinds(word) for word in re.findall(r"[^\W\d_]+", value)]
    called = _CALLED if value.islower() else _CALLED | lexicon.SURNAME
    return all(found & (lexicon.WORD | lexicon.DRUG) and not found & called for found in kinds)


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
