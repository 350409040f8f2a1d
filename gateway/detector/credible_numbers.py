"""Numbers that the model takes for somebody's and that are a code's, a model's, a clock's, a payer's or no number at all."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.credible_things import is_measure_or_model
from gateway.detector.of_things import OF_SOMEBODY, is_of_thing, is_public_address
from gateway.detector.recognizers.phones import is_help_line
from gateway.detector.sureness import SURE, SURELY
from gateway.detector.words import CLOCK, DIAGNOSIS
from gateway.model import Finding

# incision 0812, close 1022; 0652-1931
CLOCKS = re.compile(rf"{CLOCK}(?:,? [a-z]+ |\s?[-–]\s?){CLOCK}")
_SPOKEN = re.compile(
    r"(?:\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)\b[\s,-]*){3}", re.IGNORECASE
)
# Whole, with some digits too many or too few when mistyped; its last four; its beginning.
_SSN = re.compile(r"(?:\D*\d){7,}\D*|(?:\D*\d){4}\D*|\d{3}[- ]\d{2}\D*")
# A model's name before the number of the one of it that somebody has: lead 5076-52 s/n PJN8842190.
_MODEL = re.compile(
    r"(?:[a-z]+ )?(?:\d{4}-\d\d|(?=(?:\D*\d){2,6}\D*$)(?=[^\n]*[A-Z-])[A-Z0-9]{1,8}(?:[-/][A-Z0-9]{1,4})?)"
)
# The bank number and the processor of a pharmacy benefit, the number of a payer: everybody of a plan has them.
_PROCESSOR_BEFORE = re.compile(r"\b(?:(?:rx\s?)?(?:bin|pcn)|payer\s+id)\b[\s:#]*$", re.IGNORECASE)
_PROCESSOR = re.compile(r"(?:rx\s?)?(?:bin|pcn)\W+\w+", re.IGNORECASE)
_LASTING = re.compile(r"\d+(?:\.\d+)?\s?(?:ms|msec|secs?|kb|mb|gb|px|dpi|fps|bps|khz|mhz|rpm)", re.IGNORECASE)
# From one number to a greater one, of what machines are measured in: 5000-300000 ms.
_RANGE = re.compile(r"(?P<least>\d{1,9})\s?[-–]\s?(?P<most>\d{1,9})")
_MEASURED = re.compile(
    r"\s?(?:ms|msec|milliseconds|seconds|[kmg]b|bytes|tokens|px|dpi|fps|bps|[km]hz|rpm)\b", re.IGNORECASE
)
# A diagnosis by ICD-10-CM with its dot; a variant as the Human Genome Variation Society writes it; a magnet's field;
# an evaluation by CPT with its modifier.
_NOTATION = re.compile(
    DIAGNOSIS + r"|[cgmnp]\.\(?[-*]?(?:\d|[A-Z][a-z]{2}\d)[\w+*>=()-]*\.?|[0-9]\.[05]\s?T(?:esla)?\.?|99[2-4]\d\d-\d\d"
)
_QUALIFIED = re.compile(r"\bA?B[KFJ]:$|\bAPR:$")  # a diagnosis in a claim by X12: HI*ABK:I5023
_NO_PLATE = re.compile(r"\d{1,4}\s(?:IU|MG|ML|MCG|MEQ|CC)")
_SMALL_WORD = re.compile(r"\b[a-z]{4,}\b")  # of English, so no group of a plate's letters: kdbw 882
_OWN_BEHIND = re.compile(
    r"[,;:]?\s*\(?(?:\d\d(?:\.\d+)?\s?D[,;]?\s*)?(?:(?:serial|ser|s/n|sn)\b|SN\d|\d{7,}\b)", re.IGNORECASE
)
_LABEL_BEFORE = re.compile(
    r"(?:\b(?:serial|ser|s/n|sn|lot|mrn|id|no|number|acct|account|badge|case|order)\b\.?|\#)[\s:#=]*$", re.IGNORECASE
)
_LEAST_NUMBER = 5  # digits that the model alone may call a number that identifies; 0300 is a time
_LEAST_PHONE = 7
_CODE_CUE = re.compile(
    r"\b(?:cpt|hcpcs|icd[- ]?(?:9|10|11|o\b|cm\b|codes?)|e/?m|codes?|coded|bill(?:ed|ing)?|level\s+\d|modifier|visit|snomed|rxnorm|loinc|ndc|cvx|mesh|drg|cdt|lcd|ncd|clinvar|omim|pmid|encounter)\b[^\n]{0,40}$"
    r"|(?:rxnorm|loinc|snomed|umls|icd[- ]?(?:9|10|11|o\b|cm\b|codes?)|sct|\"code\"|\bOB[RX]\||\bAL1\|)[^\n]{0,80}$",
    re.IGNORECASE,
)
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
# The reference of a product in its maker's catalogue; its serial and lot numbers are others.
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
# A thread of a program, in a line of its log: [http-nio-8080-exec-4].
_THREAD = re.compile(r"\[[a-z]+(?:-[a-z0-9]+){2,}\]")
_LOGGED = re.compile(r"\b(?:TRACE|DEBUG|INFO|WARN(?:ING)?|ERROR|FATAL)\b")
_OF_ADDRESS = re.compile(r"[\w.:/?#=&%~+@-]*")
_BESIDE = 48  # characters
_LONGEST_CODE = 6  # digits


def is_number(shown: str, text: str, finding: Finding) -> bool:  # noqa: PLR0911 - a list of what it is not
    """Tell a number that identifies from a code, a range, a set of vital signs."""
    digits = sum(c.isdigit() for c in shown)
    if _OF_THINGS.fullmatch(shown) or (
        digits and finding.entity in OF_SOMEBODY and is_of_thing(text, finding.start, finding.end)
    ):
        return False
    if (
        is_measure_or_model(shown, text, finding)
        or _is_nobodys(shown, text, finding)
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
        return cue is not None or _SPOKEN.search(shown) is not None
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


def is_surely_none(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a number is certainly nobody's, so that not even a model that is sure is believed."""
    digits = any(c.isdigit() for c in shown)
    of_things = finding.entity in OF_SOMEBODY and digits and is_of_thing(text, finding.start, finding.end)
    return (
        of_things
        or _OF_THINGS.fullmatch(shown) is not None
        or _is_nobodys(shown, text, finding)
        or is_measure_or_model(shown, text, finding)
        or _is_thread(text, finding)
        or (digits and _is_of_register(shown, text, finding))
        or (
            shown.isdigit()
            and len(shown) <= _LONGEST_CODE
            and _CODE_CUE.search(text, max(0, finding.start - 90), finding.start) is not None
        )
    )


def _is_nobodys(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a number is of a kind that no one person has, or is none of its kind."""
    if _PROCESSOR.fullmatch(shown) or _PROCESSOR_BEFORE.search(text, max(0, finding.start - 14), finding.start):
        return True
    if finding.entity == "US_SSN":
        spoken = _SPOKEN.search(shown) is not None and not any(c.isdigit() for c in shown)
        return not spoken and _SSN.fullmatch(shown) is None
    if finding.entity == "PHONE_NUMBER":
        return CLOCKS.fullmatch(shown) is not None or is_help_line(shown)
    if finding.entity == "VEHICLE_ID" and any(c.isdigit() for c in shown) and not text.islower():
        words = _SMALL_WORD.findall(shown)
        return _NO_PLATE.fullmatch(shown) is not None or any(lexicon.kinds(word) & lexicon.WORD for word in words)
    if _LASTING.fullmatch(shown) or _QUALIFIED.search(text, max(0, finding.start - 5), finding.start):
        return True
    if is_measured(shown, text, finding):
        return True
    labelled = _LABEL_BEFORE.search(text, max(0, finding.start - 16), finding.start) is not None
    return (not labelled and _NOTATION.fullmatch(shown) is not None) or _is_model(shown, text, finding)


def _is_model(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it names a model, the number of the one of it that somebody has behind it."""
    if not _MODEL.fullmatch(shown) or not _OWN_BEHIND.match(text, finding.end):
        return False
    return _LABEL_BEFORE.search(text, max(0, finding.start - 16), finding.start) is None


def is_measured(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is a range of what machines are measured in: 5000-300000 ms."""
    span = _RANGE.fullmatch(shown)
    return span is not None and int(span["least"]) < int(span["most"]) and bool(_MEASURED.match(text, finding.end))


def _is_of_rooms(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is from one room to another, whoever has them: RN Ines 301-304."""
    rooms = _ROOMS.fullmatch(shown)
    if finding.entity not in OF_SOMEBODY or rooms is None or len(rooms.group(1)) != len(rooms.group(2)):
        return False
    return _NUMBER_CUE.search(text, max(0, finding.start - 24), finding.start) is None


def _is_thread(text: str, finding: Finding) -> bool:
    """Say whether it is part of what a program calls a thread, in a line of its log."""
    line = max(text.rfind("\n", 0, finding.start), finding.start - _BESIDE, 0)
    thread = _THREAD.match(text, max(0, finding.start - 1))
    return thread is not None and _LOGGED.search(text, line, thread.end() + _BESIDE) is not None


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
