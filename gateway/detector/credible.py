"""What the model takes for an identifier and what, where it stands, cannot be one."""

from __future__ import annotations

import re
from dataclasses import replace

from gateway.deid.ages import SPOKEN_OVER_89
from gateway.detector.credible_dates import has_form_of_date, is_date, is_no_date_by_form, is_verb
from gateway.detector.credible_days import is_nobodys_day
from gateway.detector.credible_names import is_named, is_slip, stays
from gateway.detector.credible_numbers import CLOCKS, SPOKEN, is_measured, is_nobodys
from gateway.detector.credible_streets import is_street
from gateway.detector.credible_things import is_measure_or_model
from gateway.detector.negatives import is_state_or_country
from gateway.detector.no_day import is_no_day
from gateway.detector.of_things import OF_SOMEBODY, is_account_of_system, is_of_thing, is_public_address
from gateway.detector.out_of_whole import is_out_of_whole
from gateway.detector.scales import is_score
from gateway.detector.sureness import LIKELY, SURE, SURELY
from gateway.detector.words import CLOCK
from gateway.model import Finding

_LIKELY_LONG = 0.6  # hardly anything else is seven digits long
_LEAST_NUMBER = 5  # digits that the model alone may call a number that identifies; 0300 is a time
# Where the model is so sure, seven in ten of what the rules below would turn down are identifiers after all.
_BEYOND_DOUBT = 0.95
_LEAST_PHONE = 7
_FEW, _LONGEST_CODE = 3, 6  # digits
_OLDEST = 125
_WEIGHED = re.compile(r"\d+(?:\.\d+)?[ ]?(?:g|kg|mg|mcg|mL|ml|cm|mm|lbs?|oz)")
_DAY_OF_WEEK = re.compile(r"Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun")
_CLOCK_BEHIND = re.compile(rf"[ ,]{{1,2}}{CLOCK}\b")
_WEEKS = 9  # characters in which the weeks before days of a pregnancy stand
_HUNDREDS = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine)\s+hundred\b", re.IGNORECASE)  # a dose, a count
_MEASURED = re.compile(
    r"(?:\b(?:from|to|at|of|hr|bp|rr|sat|spo2|o2|pulse|scor\w+|weigh\w+|sbp|dbp|map|glucose|bg|than|about|over|under|ht|wt|i)|[-/<>=+~#])\s*$",
    re.IGNORECASE,
)
_AGE_AND_SEX = re.compile(r"(?:[1-9]|[1-8]\d)s?\s?[MFmf]")  # 28M, 50sM
_FEW_BEHIND = re.compile(r"\s?(?:d\b|ft\b|feet\b|steps\b|laps\b|reps\b|[x×]\s?\d)", re.IGNORECASE)
_FEVERISH = re.compile(
    r"\b(?:running|fever|temp(?:erature)?)(?:\s+(?:a|is|was|of|at|like|about|around))*\s+$", re.IGNORECASE
)
_NAMED = frozenset({"PERSON", "LOCATION", "FACILITY", "ORGANIZATION"})
_PLACED = _NAMED - {"PERSON"}  # Chad and Georgia are people too
_LONG_NUMBER = re.compile(r"\d{6,20}|(?=(?:[^\d]*\d){5})(?=[\d -]*[A-Z])[A-Z0-9][A-Z0-9 -]{5,20}")
_VERY_LONG = re.compile(r"\d{7,20}")
_BESIDE = 48  # characters
# from the 20th to the 11th percentile
_PERCENTILE = re.compile(
    r"(?:\s*(?:to|and|or|-|–|through)\s*(?:the\s+)?\d{1,2}(?:st|nd|rd|th))?\s*(?:percentile|per[ ]cent|centile|%ile|%tile)",
    re.IGNORECASE,
)
_CODE_CUE = re.compile(
    r"\b(?:cpt|hcpcs|icd[- ]?(?:9|10|11|o\b|cm\b|codes?)|e/?m|codes?|coded|bill(?:ed|ing)?|level\s+\d|modifier|visit|snomed|rxnorm|loinc|ndc|cvx|mesh|drg|cdt|lcd|ncd|clinvar|omim|pmid|encounter)\b[^\n]{0,40}$"
    r"|(?:rxnorm|loinc|snomed|umls|icd[- ]?(?:9|10|11|o\b|cm\b|codes?)|sct|\"code\"|\bOB[RX]\||\bAL1\|)[^\n]{0,80}$",
    re.IGNORECASE,
)
# The reference of a product in its maker's catalogue; its serial and lot numbers are others.
_NAMED_CODE = re.compile(
    r"(?:LCD|NCD|CPT|HCPCS|ICD(?:-10(?:-CM)?)?|CDT|DRG|NDC|LOINC|RxNorm|SNOMED|ClinVar|OMIM|PMID|NCT)\b.*",
    re.IGNORECASE,
)
# What looks like a number of somebody and belongs to a register of things: an enzyme, a visit frequency, a field or an
# event of HL7, an item of OASIS, a taxonomy of providers, a code of dentistry or of a denial, a byte.
_OF_THINGS = re.compile(
    r"(?:CYP)?\d[A-Z]\d{1,2}(?:,\s?\d[A-Z]\d{1,2})*|\d{1,2}[wWmM]\d{1,2}(?:[ ,]+\d{1,2}[wWmM]\d{1,2})*|(?:PID|PV1|PV2|NK1|OBX|OBR|ORC|MSH|IN1|GT1|EVN|DG1|AL1)-\d{1,2}"
    r"|(?:[A-Z]{3}_)?[A-Z]\d\d|v\d-\d{3,4}|[MJKOGN]\d{4}[A-Z]?|0x[0-9A-F]+|\d{3}[A-Z0-9]{6}X|PO[A-Z]{2}_[A-Z]{2}\d{6}|UN\d{4}|D\d{4}(?:,\s?D\d{4})+|(?:CO|PR|OA|PI)-\d{1,3}(?:\s\d{1,3})?",
)
_CODING = re.compile(
    r"\b(?:CPT|HCPCS|E/M|ICD-10|NCCI|modifiers?|CDT)\b|\b(?:what|which|right|correct)\s+codes?\b|\bcodes?\s+(?:for|do)\b|\b[Bb]ill(?:ing)?\s+(?:only|for|with|vs)\b|\b[Bb]illable\b"
)
_PROCEDURE = re.compile(r"(?:\d{5}|[A-Z]\d{4})(?:\s\d{1,3})?(?:,\s?(?:\d{5}|[A-Z]\d{4})(?:\s\d{1,3})?)*")
_SPOKEN_CLOCK = 4  # words
_COLUMN = re.compile(r"[a-z]\w{0,3}\.[a-z_]+", re.IGNORECASE)  # of a table, behind its alias: e.pat_id
_QUERY = re.compile(r"\bSELECT\b[\s\S]{1,2000}\bFROM\b|\bJOIN\b[\s\S]{1,400}\bON\b")
_NUMBER_CUE = re.compile(
    r"\b(?:mrn|record|chart|acct|account|id|member|claim|zip|case|auth|ref)\b[^\n]{0,12}$|,\s*(?:[A-Z]{2})\s+$",
    re.IGNORECASE,
)
_ROOMS = re.compile(r"(\d{1,3})\s?[-–]\s?(\d{1,3})")  # RN Ines 301-304
_CLOCK = re.compile(CLOCK)
_EXTENSION_BEFORE = re.compile(
    r"(?:\bext?|extension|\bx|pager?d?|beeper|phone|call|cell|fax|tel|vocera|ascom|spectra|line|reach|dial|#)[\w\s.:#(]{0,8}$",
    re.IGNORECASE,
)
_CATALOGUE = re.compile(r"\b(?:ref|cat(?:alog(?:ue)?)?|sku|part)\.?\s*(?:no\.?|number|\#|:)?\s*$", re.IGNORECASE)
_LOT_BEHIND = re.compile(r"[,;]?\s*\(?(?:lot|batch|size|serial|sn|s/n|qty|exp)\b", re.IGNORECASE)
_BIRTHS = re.compile(r"G\d{1,2}\s?P\d[\d-]*", re.IGNORECASE)  # gravida and para
_CODE_BEHIND = re.compile(
    r"[^\n]{0,20}?(?:\b(?:RxNorm|SNOMED|LOINC|HCPCS|CPT|ICD|NDC|UMLS|MeSH|CVX)\b|\^[A-Z]{2})|\s*\(\s*[A-Za-z]?[a-z]{2}"
)
_LONG_RUN = re.compile(r"\d{5}")
_PLATE = re.compile(r"\b(?:plates?|tags?|licen[cs]e|vehicle|car|van|truck)\b[^\n]{0,60}$", re.IGNORECASE)
_VITALS = re.compile(
    r"[\d./%\s–-]*\s[-–/]\s[\d./%\s–-]*|\d{1,2}\s?[ap]m?\s?-\s?\d{1,2}\s?[ap]m?|\d{1,4}-[A-Z]\d?|[\d.]+x[\d.]+|\d+\.\d+/\d+(?:\.\d+)?|\d+ ?-|\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?\s?k?[Hh]z"
)
_ZIP_CUE = re.compile(
    r"(?:\b(?:zip|post(?:al)?\s?code|plz|area|in|near|from)\b|,|[A-Z]{2})[^\w\n]*(?:\w+\s)?$|\n\s*$", re.IGNORECASE
)
_LOGIN = re.compile(r"@\w+|[a-z0-9]+(?:[._][a-z0-9]+)+|(?:\w+[ -]){5,}\w+", re.IGNORECASE)
_LOGIN_CUE = re.compile(
    r"\b(?:user(?:\s?name|\s?id)?|log(?:in|ged|\s?in)|handle|account|portal|by|as|id|screen\s?name|number|code|card)\b\W*$",
    re.IGNORECASE,
)
_HIGHWAY = re.compile(r"(?:I|US|SR|CR|Hwy|Route|Rte)[- ]?\d{1,3}[A-Z]?", re.IGNORECASE)
# 2080 g, 4x4, 1950g: measured, not on a plate
_AMOUNT = re.compile(r"(?:[a-z]{1,3} )?\d+(?:\.\d+)?\s?(?:[a-z]{1,3}|x\s?\d+)|(?:TR|TE|TI|FOV|SE|IM) \d+")


def credible(text: str, finding: Finding) -> bool:
    """Turn down what the model takes for an identifier and is not one."""
    shown = text[finding.start : finding.end]
    if _AGE_AND_SEX.fullmatch(shown) or (_COLUMN.fullmatch(shown) and _QUERY.search(text)):
        return False
    if _is_element(shown, text, finding) or _cannot_be(text, finding):
        return False
    if (finding.entity == "EMAIL_ADDRESS" and "\n" in shown) or (
        finding.entity == "UNIQUE_ID" and is_account_of_system(shown)
    ):
        return False
    if shown.isdigit() and len(shown) <= _FEW and _FEW_BEHIND.match(text, finding.end):
        return False
    if finding.score >= _BEYOND_DOUBT and not _is_none(shown, text, finding):
        return True
    if finding.entity in _NAMED:
        return is_named(shown, text, finding)
    if finding.entity == "STREET_ADDRESS":
        return is_street(shown, text, finding)
    if finding.entity == "DATE":
        return is_date(shown.strip(), text, finding)
    if finding.entity == "AGE":
        number = re.search(r"\d+", shown)
        if number is None or not 90 <= int(number.group()) <= _OLDEST:
            spoken = number is None and SPOKEN_OVER_89.search(shown) is not None and not _HUNDREDS.search(shown)
            return spoken and _FEVERISH.search(text, max(0, finding.start - 24), finding.start) is None
        return not shown.isdigit() or _MEASURED.search(text, max(0, finding.start - 16), finding.start) is None
    return len(shown) > 1 and _is_number(shown, text, finding)


def is_certainly_none(text: str, finding: Finding) -> bool:
    """Say whether what ``credible`` turned down is none by counting, by the lists of states and countries, or by a slip.

    An age below 90, points out of a whole, no day, Ohio, pharmasy.
    """
    if finding.entity in _PLACED and is_state_or_country(text, finding.start, finding.end):
        return True
    if (
        finding.entity == "AGE"
        or _cannot_be(text, finding)
        or is_slip(text[finding.start : finding.end], text, finding)
    ):
        return True
    if finding.entity != "DATE":
        return False
    shown = text[finding.start : finding.end].strip()
    return is_score(text, shown, finding.start) or is_out_of_whole(text, finding.start, finding.end)


def _cannot_be(text: str, finding: Finding) -> bool:
    """Say whether it is numbers that no calendar has, a percentile, what somebody may do, a weight on no plate, or a weekday.

    The last before a time: Sun 0312. Or a range of what machines are measured in.
    """
    shown = text[finding.start : finding.end].strip()
    if finding.entity == "DATE":
        before = text[max(0, finding.start - _WEEKS) : finding.start]
        counted = is_no_day(shown, before) or _PERCENTILE.match(text, finding.end) is not None
        return counted or is_verb(shown, text, finding.start)
    if finding.entity == "VEHICLE_ID":
        return _WEIGHED.fullmatch(shown) is not None
    if finding.entity in OF_SOMEBODY:
        return is_measured(shown, text, finding)
    weekday = finding.entity in _NAMED and _DAY_OF_WEEK.fullmatch(shown) is not None
    return weekday and _CLOCK_BEHIND.match(text, finding.end) is not None


def _is_none(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is certainly no identifier, so that not even a model that is sure is believed."""
    if finding.entity == "AGE":
        return True  # whether it is over 89 is arithmetic, not belief
    if finding.entity in _NAMED:
        return stays(shown, text, finding)
    if finding.entity == "DATE":
        return is_no_date_by_form(shown) or is_nobodys_day(shown, text, finding.start)
    digits = any(c.isdigit() for c in shown)
    of_things = finding.entity in OF_SOMEBODY and digits and is_of_thing(text, finding.start, finding.end)
    return (
        of_things
        or _OF_THINGS.fullmatch(shown) is not None
        or is_nobodys(shown, text, finding)
        or is_measure_or_model(shown, text, finding)
        or _is_thread(text, finding)
        or (digits and _is_of_register(shown, text, finding))
        or (
            shown.isdigit()
            and len(shown) <= _LONGEST_CODE
            and _CODE_CUE.search(text, max(0, finding.start - 90), finding.start) is not None
        )
    )


def _is_element(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is what an element of XML is called: <chiefComplaint>…</chiefComplaint>."""
    return text[finding.start - 1 : finding.start] in ("<", "/") and f"</{shown}>" in text


def as_number(text: str, finding: Finding) -> Finding:
    """Give what the model takes for a date and is a long number without a date's form as the number that it is.

    The model sees long numbers by their form alone, and stamps of eight or fourteen digits taught it dates; of seven
    digits and more it is often unsure whose they are, but they are hardly ever nobody's.
    """
    shown = text[finding.start : finding.end]
    if finding.entity == "DATE" and _LONG_NUMBER.fullmatch(shown) and not has_form_of_date(shown):
        return replace(finding, entity="UNIQUE_ID", score=min(finding.score, LIKELY))
    if finding.entity in OF_SOMEBODY and _VERY_LONG.fullmatch(shown):
        return replace(finding, score=max(finding.score, _LIKELY_LONG))
    return finding


def _is_of_rooms(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is from one room to another, whoever has them: RN Ines 301-304."""
    rooms = _ROOMS.fullmatch(shown)
    if finding.entity not in OF_SOMEBODY or rooms is None or len(rooms.group(1)) != len(rooms.group(2)):
        return False
    return _NUMBER_CUE.search(text, max(0, finding.start - 24), finding.start) is None


# A thread of a program, in a line of its log: [http-nio-8080-exec-4].
_THREAD = re.compile(r"\[[a-z]+(?:-[a-z0-9]+){2,}\]")
_LOGGED = re.compile(r"\b(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b")


def _is_thread(text: str, finding: Finding) -> bool:
    """Say whether it is part of what a program calls a thread, in a line of its log."""
    line = max(text.rfind("\n", 0, finding.start), finding.start - _BESIDE, 0)
    thread = _THREAD.match(text, max(0, finding.start - 1))
    return thread is not None and _LOGGED.search(text, line, thread.end() + _BESIDE) is not None


def _is_number(shown: str, text: str, finding: Finding) -> bool:  # noqa: PLR0911 - a list of what it is not
    """Tell a number that identifies from a code, a range, a set of vital signs."""
    digits = sum(c.isdigit() for c in shown)
    if _OF_THINGS.fullmatch(shown) or (
        digits and finding.entity in OF_SOMEBODY and is_of_thing(text, finding.start, finding.end)
    ):
        return False
    if (
        is_measure_or_model(shown, text, finding)
        or is_nobodys(shown, text, finding)
        or _is_of_rooms(shown, text, finding)
        or _is_thread(text, finding)
    ):
        return False
    if finding.entity == "PHONE_NUMBER" and _is_clock(shown, text, finding):
        return False
    if (
        finding.entity == "VEHICLE_ID"
        and _AMOUNT.fullmatch(shown)
        and not _PLATE.search(text, max(0, finding.start - 80), finding.start)
    ):
        return False
    if digits and finding.score >= SURELY and finding.entity != "URL":
        return not _is_of_register(shown, text, finding)
    if finding.entity == "PHONE_NUMBER":
        return digits >= _LEAST_PHONE or digits == 0 or (digits >= 4 and digits == len(shown))
    if finding.entity == "URL":
        if is_public_address(_whole_address(text, finding)):
            return False
        before = text[max(0, finding.start - 9) : finding.start]
        return not before.endswith(("://", "://www.")) and " " not in shown
    if finding.entity == "VEHICLE_ID" and not digits:
        return finding.score >= SURELY and shown.isupper() and not text.isupper()
    if finding.entity == "UNIQUE_ID" and not digits and not _LOGIN.fullmatch(shown):
        cue = _LOGIN_CUE.search(text, max(0, finding.start - 30), finding.start)
        return cue is not None or SPOKEN.search(shown) is not None
    if finding.entity not in ("UNIQUE_ID", "ZIP_CODE", "MEDICAL_RECORD_NUMBER"):
        return True
    if digits and _is_of_register(shown, text, finding):
        return False
    if digits and (
        _CODE_CUE.search(text, max(0, finding.start - 90), finding.start) or _CODE_BEHIND.match(text, finding.end)
    ):
        return (
            finding.entity == "ZIP_CODE"
            and _ZIP_CUE.search(text, max(0, finding.start - 24), finding.start) is not None
            and not shown.startswith("99")
        )
    if finding.entity == "ZIP_CODE" and finding.score < SURE and digits < len(shown):
        return "/" not in shown and _ZIP_CUE.search(text, max(0, finding.start - 24), finding.start) is not None
    if shown.isalnum():
        return (
            digits >= _LEAST_NUMBER
            or (0 < digits < len(shown) and len(shown) >= _LEAST_NUMBER)
            or (not digits and finding.score >= SURE)
            or (finding.entity == "ZIP_CODE" and digits >= 4)
        )
    return True


_OF_ADDRESS = re.compile(r"[\w.:/?#=&%~+@-]*")


def _whole_address(text: str, finding: Finding) -> str:
    """Give the address that a finding may be part of: of www.ama-assn.org the model may take assn.org."""
    start = finding.start
    while start > max(0, finding.start - 100) and _OF_ADDRESS.fullmatch(text[start - 1]):
        start -= 1
    end = _OF_ADDRESS.match(text, finding.end)
    return text[start : finding.end if end is None else end.end()]


def _is_of_register(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a number is a code, a set of vital signs or a product's, however sure the model is."""
    forms = (
        None if _LONG_RUN.search(shown) else _VITALS.fullmatch(shown),
        CLOCKS.fullmatch(shown),
        _BIRTHS.fullmatch(shown),
        _NAMED_CODE.match(shown),
        _HIGHWAY.fullmatch(shown),
    )
    part_of_a_name = text[max(0, finding.start - 1) : finding.start] == "_"  # egfr_ckd_epi_2021
    return any(forms) or part_of_a_name or _is_of_catalogue(text, finding) or _is_of_coding(shown, text, finding)


def _is_clock(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is a time of day and not an extension: 1452, oh seven forty two."""
    spoken = not any(c.isdigit() for c in shown) and len(shown.replace("-", " ").split()) <= _SPOKEN_CLOCK
    if not spoken and not _CLOCK.fullmatch(shown):
        return False
    return _EXTENSION_BEFORE.search(text, max(0, finding.start - 24), finding.start) is None


def _is_of_coding(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a number has the form of a billing code in a text about coding, and nobody calls it otherwise."""
    if not _PROCEDURE.fullmatch(shown) or not _CODING.search(text):
        return False
    return _NUMBER_CUE.search(text, max(0, finding.start - 24), finding.start) is None


def _is_of_catalogue(text: str, finding: Finding) -> bool:
    """Say whether a number is a product's in its maker's catalogue, its lot or size beside it."""
    called = _CATALOGUE.search(text, max(0, finding.start - 16), finding.start)
    return called is not None and _LOT_BEHIND.match(text, finding.end) is not None
