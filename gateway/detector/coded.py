"""Fields and columns of codes, amounts, results, states and places within a house: what their keys say is nobody's.

A model that was taught with texts takes the M of a column of sexes for a name, the 95 of an oxygen saturation for an
age, a charge for an account. In JSON a placeholder in the place of a bare number is no JSON any more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from gateway.detector.field_names import key_words, meaning, rather
from gateway.detector.tables import cells_of
from gateway.detector.words import STATE_CODES

_WHOSE = r"(?:patient|pt|pat|member|person|user|access|confirmation|security|pass|pin|verification|zip|postal|area|login|auth|account|subscriber|employee|staff|invite|referral|tracking)"
_REGISTERED = r"cpt\d?|hcpcs|icd(?:_?(?:9|10))?(?:_?(?:cm|pcs))?|dx\d{0,2}|diag\d{0,2}|drg|apc|ndc|loinc|snomed|rxnorm|rxcui|cvx|mvx|atc|gpi|taxonomy|pos|tos|mod(?:ifier)?\d?|concept"
_COUNTED = (
    r"amt|amount|charges?|chg|paid|pmt|payment|allowed|copay|coinsurance|deductible|balance|total|subtotal|price|cost|fee|score|result|value|val|low|high|min|max|mean|avg|sd|count|cnt|ct|qty|quantity|units?|dose|strength"
    r"|refills?|los|los_days|days|days_supply|minutes|hours|duration|ms|spo2|sao2|o2|fio2|hr|pulse|rr|resp|temp|bp|sbp|dbp|map|weight|wt|height|ht|bmi|a1c|hba1c|glucose|percent|pct|rate|ratio|version|size|seq|sequence|line|rank|acuity|esi|gcs|pain|year"
)
# What a key or a head promises, on its words joined by "_"; and what the value must be so that it is believed.
_KINDS: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...] = (
    (
        re.compile(
            rf"(?!{_WHOSE}_)(?:.*_)?(?:{_REGISTERED})(?:_?(?:code|cd|id))?|(?!.*{_WHOSE}_)(?:.*_)?(?:code|cd)s?"
        ),
        re.compile(r"[A-Z]{0,2}\d{1,5}[A-Z]{0,2}(?:[.-]?[A-Z0-9]{1,4})?|[A-Z]{1,4}"),
    ),
    (
        re.compile(rf"(?:.*_)?(?:{_COUNTED})"),
        re.compile(r"[<>~$]?[ ]?-?\d{1,3}(?:,\d{3})*(?:\.\d{1,3})?[%]?|\$?\d{1,7}\.\d\d|\d{2,3}/\d{2,3}"),
    ),
    (
        re.compile(
            r"(?:.*_)?(?:sex|gender|gndr|sx|race|ethnicity|ethnic_group|marital(?:_status)?|religion|lang(?:uage)?|blood_type|smoking_status)(?:_(?:source_)?(?:value|name|desc|display|text|ident_cd|cd))?"
        ),
        re.compile(r"[^\W\d_][^\d_\n,;|\"<>=]{0,40}"),
    ),
    (re.compile(r"(?:.*_)?(?:state|st|province|state_province)(?:_(?:cd|code))?"), re.compile(rf"(?:{STATE_CODES})")),
    (
        re.compile(r"(?:.*_)?(?:unit|ward|room|rm|bed|floor|bay|nursing_unit)(?:_(?:no|nbr|number|id|name))?"),
        re.compile(
            r"\d{1,4}[A-Z]?(?:[- ]?(?:[A-Z]{1,2}|\d{1,2}|East|West|North|South|Main|Tower))?|[A-Z]{1,4}[- ]?\d{1,4}"
        ),
    ),
)
_OF_AGES = re.compile(
    r"(?:.*_)?(?:age|ages|yrs?|years?|yo|old|day|month|year|lat|lon|lng|latitude|longitude|zip\d?|dob|birth)(?:_.*)?"
)
_PAIR = re.compile(
    r"(?<=[\"'])(?P<key>[A-Za-z][A-Za-z0-9_ .:/|-]{0,60})\\*[\"']\s*:\s*(?:\\*[\"'](?P<text>[^\"'\\\n]{1,44})\\*[\"']|(?P<number>-?\d{1,7}(?:\.\d{1,6})?)(?=\s*[,}\]\n]|$))"
)
_LINE = re.compile(
    r"(?m)^[ \t]*(?:- )?(?P<key>[A-Za-z][A-Za-z0-9_]{0,40})[ \t]*[:=][ \t]*[\"']?(?P<text>[^\"'\n=:]{1,44}?)[\"']?[ \t]*$"
)
_LOGGED = re.compile(r"(?<![\w.-])(?P<key>[a-z][A-Za-z0-9_]{0,40})=[\"']?(?P<text>[^\s\"',;&=]{1,44})")
_ELEMENT = re.compile(r"<(?:\w+:)?(?P<key>[A-Za-z][\w.-]{0,40})>(?P<text>[^<>\n]{1,44})</")
_IN_YEARS = re.compile(r'\s*,\s*"(?:unit|code)"\s*:\s*"(?:a|yr?s?|years?(?: old)?)"')  # how old somebody was: 92 years
_SHORT_NUMBER = re.compile(r"-?\d{1,3}(?:\.\d+)?")
# A letter that is all of a cell or of a value; a state before the code of its town.
_LETTER = re.compile(r"(?:(?<=[,;|\t\"'>])|(?<=[|][ ]))(?P<letter>[A-Za-z])(?=[,;|\t\"'<\n]|[ ][|]|$)")
_STATE = re.compile(rf"(?<=[,;|\t\"'])[ ]?(?P<state>{STATE_CODES})[\"']?[ ]?(?=[,;|\t][ ]?[\"']?\d{{5}}(?!\d))")
_MARKS = "|\t,;"
_LEAST_MARKS = 2
_LEAST_HEADS = 2


def coded(text: str) -> Iterator[tuple[int, int]]:
    """Yield the places of values whose key, head or form says that they are nobody's."""
    if ":" in text and ('"' in text or "'" in text):
        yield from _pairs(text)
    if ":" in text or "=" in text:
        for form in (_LINE, _LOGGED):
            yield from (m.span("text") for m in form.finditer(text) if is_coded(m.group("key"), m.group("text")))
    if "</" in text:
        yield from (m.span("text") for m in _ELEMENT.finditer(text) if is_coded(m.group("key"), m.group("text")))
    if any(mark in text for mark in _MARKS) or "'" in text or '"' in text:
        yield from (match.span("letter") for match in _LETTER.finditer(text))
        yield from (match.span("state") for match in _STATE.finditer(text))
    if "\n" in text and any(mark in text for mark in _MARKS):
        yield from _columns(text)


def is_coded(key: str, value: str) -> bool:
    """Say whether a key promises a code, an amount, a result or a state, and the value can be one."""
    words, value = key_words(key), value.strip()
    if meaning(key) is not None or rather(key) is not None:
        return False
    return any(promised.fullmatch(words) and form.fullmatch(value) for promised, form in _KINDS)


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    for match in _PAIR.finditer(text):
        key, number = match.group("key"), match.group("number")
        if number is None:
            if is_coded(key, match.group("text")):
                yield match.span("text")
        elif _IN_YEARS.match(text, match.end()):
            continue
        elif is_coded(key, number) or (_SHORT_NUMBER.fullmatch(number) and not _OF_AGES.fullmatch(key_words(key))):
            yield match.span("number")


def _columns(text: str) -> Iterator[tuple[int, int]]:
    """Yield the cells of columns whose heads say so, and the heads; these stand over a row that is as wide."""
    heads: list[str] = []
    form = ("", 0)
    above: tuple[int, list[tuple[int, str]]] | None = None  # where a first row begins, and it: a head, perhaps
    for line in re.finditer(r"[^\n]+", text):
        shown = line.group()
        mark = next((one for one in _MARKS if shown.count(one) >= _LEAST_MARKS), "")
        row = list(cells_of(shown, mark)) if mark else []
        if not mark or (mark, len(row)) != form:
            form, above = (mark, len(row)), (line.start(), row)
            continue
        if above is not None:  # only here: a sentence with two commas stands over nothing as wide
            heads = [_bare(cell) for _, cell in above[1]]
            named = list(_named(*above, heads))
            if len(named) >= _LEAST_HEADS:
                yield from named
            above = None
        for head, (position, cell) in zip(heads, row, strict=True):
            value = _bare(cell)
            if value and head and is_coded(head, value):
                start = line.start() + position + cell.index(value)
                yield start, start + len(value)


def _named(begins: int, row: list[tuple[int, str]], heads: list[str]) -> Iterator[tuple[int, int]]:
    for head, (position, cell) in zip(heads, row, strict=True):
        if head and _is_head(head):
            start = begins + position + cell.index(head)
            yield start, start + len(head)


def _bare(cell: str) -> str:
    return cell.strip().strip('"*_ ')


def _is_head(cell: str) -> bool:
    words = key_words(cell)
    return meaning(cell) is not None or rather(cell) is not None or any(kind.fullmatch(words) for kind, _ in _KINDS)
