"""Places of a text where a format says that nothing identifies: keys, tags, codes with their register, what logs count.

What is found whole within such a place is no finding, whoever found it but a reader of formats; within what a program
calls its own (a key of JSON, the frame of a stack), not what the model alone found.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from gateway.detector import dicom, hl7, lexicon, x12
from gateway.detector.assistants import assistants
from gateway.detector.coded import coded
from gateway.detector.of_things import OF_SOMEBODY, is_public_address
from gateway.detector.words import BETWEEN, DIAGNOSIS, OF_PROGRAMS
from gateway.model import Finding

Places = list[tuple[int, int]]
_READERS = frozenset({"fields", "tables", "hl7", "x12", "dicom", "cards", "key"})
# What is unmistakable wherever it stands, also in a field where it does not belong.
_SURE_BY_FORM = frozenset({"social_security_numbers", "email_addresses"})
_MODEL = "model"
_GUESSES = frozenset({_MODEL, "names_by_column"})  # by what is found around
_DOUBTED = 0.9  # of a part, so that it is looked at by itself
_FARTHEST = 1 << 62  # behind every end
_KEY = re.compile(r'(?<=["\\])"?(?P<key>[A-Za-z][A-Za-z0-9_]{0,30})\\*"\s*:')
_SHORT = 5  # letters of a key that says nothing and is in no list: evt, usr, addr
_CAMEL = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
# A text that is nothing but the name of a field or parameter, as a schema has them.
_NAMED = re.compile(r"[a-z]+\d{0,2}(?:_[a-z]+\d{0,2}|[A-Z][a-z]+\d{0,2})+|(?:address|line)\d|cmd|cwd|workdir|worktree")
_LONGEST_SHORT = 4  # letters of a part that is cut short where it is in no list of names: dir_path, obsValue
# What a web server writes behind a request: status and length.
_ANSWERED = re.compile(r'HTTP/\d(?:\.\d)?"\s+\d{3}\s+(?:\d+|-)')
# A frame of a stack in Java, what a thread and a class are called in a log.
_FRAME = re.compile(
    r"(?m)^[ \t]*at [\w.$<>]+\([^()\n]{1,80}\)|(?<![\w.@-])(?!e\.g\.|i\.e\.|a\.k\.a\.)(?:[a-z]\w{0,30}\.){2,8}[A-Z]\w*\b(?![@/])"
)
_ZONE = re.compile(
    r"\b(?:America|Europe|Asia|Africa|Australia|Pacific|Atlantic|Indian|US)/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?\b"
)
_PRODUCT = re.compile(r"(?m)^(?:PRODID|VERSION|CALSCALE|METHOD|REV)[:;][^\n]*")
_CALENDAR = re.compile(
    r"(?m)^(?:BEGIN|END|TZOFFSETFROM|TZOFFSETTO|DURATION|TRIGGER|STATUS|TRANSP|CLASS|ACTION|SEQUENCE|PRIORITY):[A-Z0-9:.+-]+(?=\s|$)"
)
# What an interface was published as, and what pools of threads are called.
_VERSION = re.compile(r"\b\w{0,30}[vV]ersion=[\"'][\w.-]{1,24}[\"']")
_THREAD = re.compile(r"\b(?:https?-(?:nio|apr|jsse)[\w.-]{0,20}-exec-\d+|pool-\d+-thread-\d+|qtp\d+-\d+|Thread-\d+)\b")
_CODED_ATTRIBUTE = re.compile(
    r"\b(?:use|qualifier|typeCode|classCode|moodCode|nullFlavor|xsi:type|unit)=[\"'](?P<value>[A-Za-z_]{1,12})[\"']"
)
_GIT = re.compile(r"(?m)^index [0-9a-f]{6,40}\.\.[0-9a-f]{6,40}(?: \d{6})?$|^@@ [-+\d, ]+@@")
_SOFTWARE = re.compile(
    r'"(?:software|implementation|server|library|engine)"\s*:\s*\{\s*"name"\s*:\s*"(?P<value>[^"\n]{1,80})"'
)
_PLAN = re.compile(r'"name"\s*:\s*"(?P<value>[^"\n]{0,60}\b(?:PPO|HMO|EPO|HDHP)\b[^"\n]{0,30})"')
_TEMPLATE = re.compile(r"<templateId\b[^<>]{0,200}>")  # of C-CDA, with the day that it was published
# A kind of provider, of the code set of NUCC: 207RC0000X, 1223G0001X.
_TAXONOMY = re.compile(r"(?<!\w)(?=\w{10}\b)\d{3,4}[A-Z]{1,2}\d{4,5}X\b")
_SHEET = re.compile(r"\b(?:Sheet|Column|Range)\d{1,3}(?=!|\b)")
# A label of a form with what shows that it is one: Lang: Czech, Ph: (719) 555-0107.
_LANGUAGE = (
    r"English|Spanish|French|German|Italian|Portuguese|Chinese|Mandarin|Cantonese|Vietnamese|Korean|Japanese|Tagalog|Russian|Polish|Arabic|Farsi|Hindi|Urdu|Bengali|Nepali|Somali|Swahili|Amharic"
    r"|Haitian|Creole|Hmong|Khmer|Lao|Thai|Burmese|Karen|Ukrainian|Czech|Greek|Hebrew|Turkish|Armenian|Navajo|ASL|Punjabi|Gujarati|Tamil|Telugu|Yoruba|Igbo|Tigrinya|Dari|Pashto|Romanian|Albanian|Bosnian|Hungarian"
)
_LABEL = re.compile(
    rf"\bLang(?=\s?[:=]\s?(?:{_LANGUAGE}|eng?|spa?|es|fr)\b)|\b(?:Ph|Tel|Fax|Cell|Mob)\b(?=\s?[#:.]{{1,2}}\s?\(?\+?\d)"
)
# RFC 3164: day, time, machine, program and its process.
_SYSLOG = re.compile(
    r"(?m)^(?:<\d{1,3}>)?(?:[A-Z][a-z]{2}[ ]{1,2}\d{1,2}|\d{4}-\d\d-\d\d)[ T]\d\d:\d\d:\d\d\S*[ ](?P<program>[\w.-]{2,60}[ ](?:[\w./-]{2,40}\[\d+\]|sudo|su|sshd|cron|CRON|kernel|systemd|dockerd|containerd|kubelet|nginx|postfix/\w+|auditd|rsyslogd):)"
)
_PLUS = re.compile(r"\d(?=\+)")
# What programs write for truth and nothing; the times of a token (RFC 7519); variables of SQL; types of FHIR.
_CONSTANT = re.compile(r"(?<=[=:(,\[ ])(?:True|False|None|null|nil|NaN|NULL|undefined)(?=[\s,;)\]}]|$)")
_TIMES = re.compile(r'"(?:exp|iat|nbf|auth_time)"\s*:\s*\d{10}\b')
_SQL = re.compile(
    r"\bEXEC(?:UTE)?\s+[\w.\[\]]+\s+@|\bDECLARE\s+@|\bSELECT\b[^;]{1,400}\bFROM\b|\bINSERT\s+INTO\b|\bUPDATE\s+\S+\s+SET\b|\bCREATE\s+PROC"
)
_VARIABLE = re.compile(r"(?<![\w.@])@{1,2}[A-Za-z_]\w*")
_TYPE = re.compile(
    r'"(?:resourceType|contentType|use|kind|intent)"\s*:\s*"[A-Za-z/-]{2,40}"|"(?:type|status|mode|relation|action)"\s*:\s*"[a-z][a-z-]{1,40}"'
)
# The registers of HL7 and its kin behind FHIR's word for them: urn:oid:2.16.840.1.113883.4.3.25.
_NAMESPACE = re.compile(r"\burn:oid:(?:2\.16\.840\.1\.113883|1\.2\.840\.10008|1\.2\.840\.10065)[.\d]*(?=[\"'|])")
# What is white, black or Asian by the code set of CDC: 2106-3, White. And the text of an extension of US Core.
_RACE = re.compile(
    r'"code"\s*:\s*"\d{4}-\d"\s*,\s*"display"\s*:\s*"(?P<race>[A-Za-z /-]{1,60})"|"url"\s*:\s*"text"\s*,\s*"valueString"\s*:\s*"(?P<said>White|Black|Asian|Hispanic|Other|Unknown)"'
)
_ACT = re.compile(r'"code"\s*:\s*"[A-Z]{2,12}"')  # of a class or a use in FHIR: EMER, AMB, MC
_THING = re.compile(
    r'"(?:specimen|code|coding|bodySite|method|medication(?:CodeableConcept|Reference)?|reasonCode|type|category|serviceType|clinicalStatus|deviceName|productOrService)"\s*:\s*\[?\s*\{[^{}]{0,200}?"(?:display|text|name)"\s*:\s*"(?P<shown>[^"\n]{1,120})"'
)
_TAG = re.compile(
    r"\"[0-9A-Fa-f]{8}\"(?=\s*:\s*\{\s*\"vr\")|\btag=\"[0-9A-Fa-f]{8}\"|\b[x(]00[0-9A-Fa-f]{2},?[ ]?[0-9A-Fa-f]{4}\b"
)
_FIELD = re.compile(rf"@?\b(?:{hl7.SEGMENTS})[.-]\d{{1,2}}(?:\.\d{{1,2}}){{0,2}}(?![\w.-]|[=:]\d)")
_MACHINE_TYPE = re.compile(r"\bu?(?:int|float|bigint|varchar|char|utf|UTF)-?(?:8|16|32|64)\b")
_OWN_HOST = re.compile(r"\b(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0)(?::\d{2,5})?\b")
_MODE = re.compile(r"(?<![\w-])[bcdlps-](?:[r-][w-][xsStT-]){3}[.+@]?(?!\w)")  # of a file: drwxr-x---
_ADDRESS = re.compile(r"https?://[^\s\"'<>)\]?]+")  # without what is asked for
_GRADED = re.compile(r"(?<![A-Z])(?P<graded>[A-Z]{2,5}[ ]\d)$")  # UA 3+: a strip, not a firm

_FORMS: tuple[tuple[tuple[str, ...], re.Pattern[str]], ...] = (
    (("HTTP/",), _ANSWERED),
    (('"vr"', "x00", "(00", 'tag="'), _TAG),
    (("rw-", "rwx", "r-x", "r--"), _MODE),
    (
        tuple(
            f"{name}{mark}"
            for name in ("PID", "PV1", "OBX", "OBR", "ORC", "MSH", "NK1", "IN1", "DG1", "SPM")
            for mark in "-."
        ),
        _FIELD,
    ),
    (
        (
            "int8",
            "int16",
            "int32",
            "int64",
            "float32",
            "float64",
            "utf-8",
            "utf8",
            "UTF-8",
            "utf-16",
            "UTF-16",
            "char16",
            "char32",
        ),
        _MACHINE_TYPE,
    ),
    (("localhost", "127."), _OWN_HOST),
    (('"exp"', '"iat"', '"nbf"'), _TIMES),
    (("America/", "Europe/", "Asia/", "Africa/", "Australia/", "Pacific/", "Atlantic/", "Indian/", "US/"), _ZONE),
    (("PRODID",), _PRODUCT),
    (("BEGIN:V",), _CALENDAR),
    (("ersion=",), _VERSION),
    (("-exec-", "-thread-", "qtp", "Thread-"), _THREAD),
    (("<templateId",), _TEMPLATE),
    (tuple(f"{digit}X" for digit in range(10)), _TAXONOMY),
    (("\nindex ", "\n@@ "), _GIT),
    (("Sheet", "Range", "Column"), _SHEET),
    (("\tat ", ".java:", ".kt:", "Exception", " ERROR ", " WARN "), _FRAME),
)


def nobodys(text: str) -> tuple[Places, Places]:
    """Give the places where nothing identifies, and those where the model alone is not believed; sorted, joined."""
    return _joined(_of_codes(text)), _joined(_of_programs(text))


def _of_codes(text: str) -> Iterator[tuple[int, int]]:
    for reader, is_of in ((hl7, hl7.is_hl7), (x12, x12.is_x12), (dicom, dicom.is_dicom)):
        if is_of(text):
            yield from reader.codes(text)
    if '"name"' in text:
        yield from (match.span("value") for form in (_SOFTWARE, _PLAN) for match in form.finditer(text))
    for hints, form in _FORMS:
        if any(hint in text for hint in hints):
            yield from (match.span() for match in form.finditer(text))
    if "@" in text and _SQL.search(text):
        yield from (match.span() for match in _VARIABLE.finditer(text))
    if "+" in text:
        yield from (
            match.span("graded")
            for plus in _PLUS.finditer(text)
            if (match := _GRADED.search(text, max(0, plus.start() - 6), plus.end()))
        )
    yield from (match.span() for match in _LABEL.finditer(text))
    yield from assistants(text)
    if (":" in text and "[" in text) or "sudo" in text:
        yield from (match.span("program") for match in _SYSLOG.finditer(text))


def _of_programs(text: str) -> Iterator[tuple[int, int]]:
    if _NAMED.fullmatch(text) and _is_of_plain_words(text):
        yield 0, len(text)
    if "://" in text:
        yield from (match.span() for match in _ADDRESS.finditer(text) if is_public_address(match.group()))
    if any(mark in text for mark in "=:("):
        yield from (match.span() for match in _CONSTANT.finditer(text))
    if '":' in text or '" :' in text:
        yield from (match.span() for match in _TYPE.finditer(text))
        yield from (match.span() for match in _ACT.finditer(text))
        yield from (match.span() for match in _NAMESPACE.finditer(text))
        yield from (match.span(match.lastgroup or 0) for match in _RACE.finditer(text))
        yield from map(_thing, _THING.finditer(text))
        yield from (match.span("key") for match in _KEY.finditer(text) if _says_nobody(match.group("key")))
    if "</" in text:
        yield from _elements(text)
        yield from (match.span("value") for match in _CODED_ATTRIBUTE.finditer(text))
    if ":" in text:
        yield from (match.span("key") for match in _SETTING.finditer(text) if _is_of_words(match.group("key")))
    yield from _heads(text)
    yield from coded(text)


_CLOSED = re.compile(r"</(?P<name>[A-Za-z][\w:.-]{0,60})>")
_ELEMENT = re.compile(r"</?(?P<name>[A-Za-z][\w:.-]{0,60})(?=[\s/>])")
# A key of YAML or of a directory (RFC 2849) at the beginning of its line.
_SETTING = re.compile(r"(?m)^[ \t]*(?:- )?(?P<key>[a-z]+(?:[A-Z][a-z]+)+)::?(?=[ \t]|$)")


def _elements(text: str) -> Iterator[tuple[int, int]]:
    """Yield what elements of XML are called, of those that are closed: <ElectronicMail>…</ElectronicMail>."""
    closed = {match.group("name") for match in _CLOSED.finditer(text)}
    yield from (match.span("name") for match in _ELEMENT.finditer(text) if match.group("name") in closed)


def _is_of_words(key: str) -> bool:
    """Say whether each part of a key is a word: groupNumber, not mLarkwell."""
    return all(lexicon.kinds(part) & lexicon.WORD for part in _CAMEL.findall(key))


def _thing(match: re.Match[str]) -> tuple[int, int]:
    """Give the place of what a thing is called, and of its codes; not of what refers to the one of somebody."""
    return match.span("shown" if '"reference"' in match.group() else 0)


def _heads(text: str) -> Iterator[tuple[int, int]]:
    """Yield the head of a table that begins a text or a paragraph: its cells are words, those below mostly numbers."""
    for match in _HEAD.finditer(text):
        mark = match.group("mark")
        head, below = match.group("head").split(mark), match.group("below").split(mark)
        if len(head) < _LEAST_CELLS or len(head) != len(below):
            continue
        numeric = sum(
            _NUMBER.fullmatch(under.strip()) is not None and _NUMBER.fullmatch(cell.strip()) is None
            for cell, under in zip(head, below, strict=True)
        )
        if numeric * 2 >= len(head):
            yield match.span("head")


_LEAST_CELLS = 3
_HEAD = re.compile(
    r"(?:^|\n\n|:[ ]?\n)(?P<head>[A-Za-z#][^\n,;|\t.]{0,30}(?P<mark>[,;|\t])[^\n.]{1,300})\n(?P<below>[^\n]{3,400})"
)
_NUMBER = re.compile(r"[$<>~]?-?\d[\d.,]*[%]?")


def _says_nobody(key: str) -> bool:
    """Say whether a key is a program's word, and not whom or what a map is sorted by: {"Mary": 3, "0044812": 1}."""
    parts = _CAMEL.findall(key)
    if sum(c.isdigit() for c in key) > 1 or not parts:
        return False
    kinds = [lexicon.kinds(part) for part in parts]
    if len(parts) > 1:
        return (
            any(found & lexicon.WORD or len(part) < _SHORT for part, found in zip(parts, kinds, strict=True))
            and key[0].islower()
        )
    if not key.islower():
        return False
    if key[-1].isdigit():
        return bool(kinds[0] & lexicon.WORD)  # line1
    called = kinds[0] & lexicon.NAMES
    return (len(key) <= _SHORT and not called) or bool(kinds[0] & lexicon.WORD and not called)


def _is_of_plain_words(name: str) -> bool:
    plain = False
    for part in map(str.lower, _CAMEL.findall(name)):
        kinds = lexicon.kinds(part)
        if part in OF_PROGRAMS:
            plain = True
        elif part in BETWEEN or (len(part) <= _LONGEST_SHORT and not kinds & (lexicon.NAMES | lexicon.WORD)):
            continue
        elif not kinds & (lexicon.WORD | lexicon.DRUG) or kinds & (lexicon.FIRST_NAMES | lexicon.TOWN):
            return False
        else:
            plain = plain or not kinds & lexicon.SURNAME
    return plain


def _joined(places: Iterator[tuple[int, int]]) -> Places:
    joined: Places = []
    for start, end in sorted(places):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(end, joined[-1][1])
        else:
            joined.append((start, end))
    return joined


def is_nobodys(finding: Finding, places: tuple[Places, Places]) -> bool:
    """Say whether a finding lies whole where its format says that nothing identifies."""
    if finding.recognizer in _READERS or finding.recognizer in _SURE_BY_FORM:
        return False
    return _within(finding, places[0]) or (finding.recognizer in _GUESSES and _within(finding, places[1]))


def _within(finding: Finding, places: Places) -> bool:
    index = bisect_right(places, (finding.start, _FARTHEST)) - 1
    return index >= 0 and finding.end <= places[index][1]


_CELLS = re.compile(r"(?<=\S),(?=\S)|\*|[|~]|\^|[\r\n]")
_LEAST_DIGITS = 4  # of a part; what is shorter is found by its own column
_SMALL = re.compile(rf"\d{{1,3}}(?:\.\d+)?|{DIAGNOSIS}")  # J44.9,280: a diagnosis and its group
_THOUSANDS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_NUMBERS = OF_SOMEBODY - {"VEHICLE_ID"}


def by_cell(text: str, finding: Finding) -> list[Finding]:
    """Give the parts of a number that the model took across cells of a row: 7003318,172.22.9.41."""
    shown = text[finding.start : finding.end]
    if finding.recognizer != _MODEL or finding.entity not in _NUMBERS:
        return [finding]
    if finding.entity != "ZIP_CODE" and _THOUSANDS.fullmatch(shown):
        return [finding]
    marks = [mark for mark in _CELLS.finditer(shown) if mark.start() and mark.end() < len(shown)]
    starts = [0, *(mark.end() for mark in marks)]
    ends = [*(mark.start() for mark in marks), len(shown)]
    parts = [
        replace(finding, start=finding.start + start, end=finding.start + end, score=min(finding.score, _DOUBTED))
        for start, end in zip(starts, ends, strict=True)
        if sum(c.isdigit() for c in shown[start:end]) >= _LEAST_DIGITS
    ]
    small = all(_SMALL.fullmatch(shown[start:end]) for start, end in zip(starts, ends, strict=True))
    return parts if marks and (parts or small) else [finding]
