"""Who is logged: the names of accounts in the lines that web servers, systems and audit trails write."""

from __future__ import annotations

import re
from itertools import islice

from gateway.detector import lexicon
from gateway.detector.of_things import is_account_of_system
from gateway.detector.recognizers.rule import Check, Rule, RuleRecognizer, pattern

_NAME = r"[A-Za-z][A-Za-z0-9._\\@-]{2,40}"
_REQUESTED = re.compile(r"\[\d{1,2}/[A-Z][a-z]{2}/\d{4}:")
_RECORDS = re.compile(
    r"(?:(?:patients?|pts?|mrns?|charts?|subjects?|members?)|(?:patient|chart|record|member)_?ids?)=", re.IGNORECASE
)
_DAYS_OF_SOMEBODY = r"(?<![a-z])(?:dob|birth|born|d_o_b|admi|discharge|visit|appt|appointment|dos|service|death|died|deceased|enrol|onset|surgery)"
_CHAT_LINE = re.compile(r"(?m)^[ \t]*[\w.]{2,25}[ \t]+\d{1,2}:\d\d(?::\d\d)?(?:[ ]?[ap]m)?[ \t]+\S")
_LEAST_LINES = 2  # of a chat
_LEAST = 4  # letters of an account that is told by its place in a line alone


def _is_account(match: re.Match[str]) -> bool:
    """Say whether an account is a person's: not root, not a word of the language."""
    value = match.group("value")
    if is_account_of_system(value):
        return False
    return any(c.isdigit() or c in "._@\\\\-" for c in value) or not lexicon.kinds(value) & lexicon.WORD


def _is_in_chat(match: re.Match[str]) -> bool:
    value = match.group("value")
    return len(value) >= _LEAST and _is_account(match) and not lexicon.kinds(value) & (lexicon.WORDS | lexicon.NAMES)


def _is_one_of_a_chat(match: re.Match[str]) -> bool:
    """Say whether others write so too, and no word of the language: no "lunch 12:30 salad" of a diary."""
    value = match.group("value")
    if not _is_account(match) or lexicon.kinds(value) & (lexicon.WORDS | lexicon.NAMES):
        return False
    return len(list(islice(_CHAT_LINE.finditer(match.string), _LEAST_LINES))) == _LEAST_LINES


def _is_assigned_name(match: re.Match[str]) -> bool:
    """Say whether a field of a name is given one: not last=true, first=None, surname=string."""
    value = match.group("value")
    if value.islower() or value in ("True", "False", "None", "NULL", "NaN"):
        kinds = lexicon.kinds(value)
        return bool(kinds & lexicon.NAMES) and not kinds & lexicon.WORD
    return not value.startswith(("$", "%", "[", "#")) and "." not in value.rstrip(".")


def _numbers(least: int) -> Check:
    return lambda match: sum(c.isdigit() for c in match.group("value")) >= least


RULES = (
    # 203.0.113.77 - eholloway [14/Mar/2025:08:22:11 -0500]: the common log format
    Rule(pattern(rf"(?m)^[\w.:-]{{3,60}}[ ]\S{{1,40}}[ ](?P<value>{_NAME})[ ]\[\d{{1,2}}/[A-Z][a-z]{{2}}/\d{{4}}:"), 0.8, group="value", anchor=_REQUESTED, check=_is_account),
    # user=privacy.ojeda role=CPO
    Rule(pattern(rf"(?<![\w.?&-])(?:[sd]?user|usr|[sd]?uid|user_?name|user_?id|login|log(?:ged)?_?in_?as|actor|acct|account|performed_by|modified_by|created_by|accessed_by)=[\"']?(?P<value>{_NAME}|\d{{4,12}})(?![\w(@])"), 0.7, group="value", hints=("user", "usr", "uid", "login", "logged", "actor", "acct", "account", "_by="), check=_is_account),
    # TargetUserName: vlindqvist
    Rule(pattern(rf"(?<![A-Za-z])(?:target|subject|caller|client|remote|samaccount)_?(?:user)?_?(?:name|id):[ \t]+(?P<value>{_NAME})(?=[ \t]*(?:$|\n))"), 0.65, group="value", hints=("username", "user_name", "samaccountname", "userid"), check=_is_account),
    # "sub": "auth0|65f2c1a9e4b0"
    Rule(pattern(r"\"sub\"\s*:\s*\"(?P<value>[\w.-]+[|:][\w|.-]{6,80}|(?=[\w-]*\d)[\w-]{8,80})\""), 0.7, group="value", hints=("\"sub\"",)),
    # Accepted publickey for dkowal from 10.20.4.18; session opened for user dkowal
    Rule(pattern(rf"\b(?:accepted[ ](?:publickey|password)[ ]for|failed[ ]password[ ]for(?:[ ]invalid[ ]user)?|invalid[ ]user|session[ ](?:opened|closed)[ ]for[ ]user|authentication[ ]failure[ ]for|sudo:[ ]+)[ ]?(?P<value>{_NAME})(?=[ (:])"), 0.7, group="value", hints=("accepted", "failed password", "invalid user", "session opened", "session closed", "authentication failure", "sudo:"), check=_is_account),
    # [08:01] mgarrity: who dosed her?
    Rule(pattern(r"(?m)^[ \t]*\[\d{1,2}:\d\d(?::\d\d)?\][ \t]+(?P<value>[a-z][a-z0-9]{3,19}):(?=[ ])", case=True), 0.65, group="value", hints=("]",), check=_is_in_chat),
    # login ok mhassan from 203.0.113.77
    Rule(pattern(rf"\b(?:log[io]n|log[io]ff|logout|sign[- ]?in|auth(?:entication)?)[ ](?:ok|success(?:ful)?|succeeded|fail(?:ed|ure)?|denied|accepted|attempt)[ ](?:(?:for|by|user)[ ])?(?P<value>{_NAME})(?=[ ](?:from|at|on|via|src)\b)"), 0.7, group="value", hints=("login", "logon", "logoff", "logout", "sign", "auth"), check=_is_account),
    # two lines and more of it: jbegody 06:02 command center's open
    Rule(pattern(r"(?m)^[ \t]*(?P<value>(?=[\w.]*[a-z])[a-z][\w.]{2,24})[ \t]+\d{1,2}:\d\d(?::\d\d)?(?:[ ]?[ap]m)?[ \t]+(?=\S)", case=True), 0.65, group="value", check=_is_one_of_a_chat),
    # last=Winterbourne;first=Alec
    Rule(pattern(r"(?<![\w.-])(?:(?:pt|pat|patient|mbr|member|sub|subscriber)_?)?(?:last|first|middle|fname|lname|surname|family|given|maiden)(?:_?(?:name|nm))?=[\"']?(?P<value>[^\W\d_][^\s;,&\"'\]=(){}<>]{1,40})(?![=(])"), 0.7, group="value", hints=("last", "first", "name=", "nm=", "family=", "given=", "middle=", "maiden="), entity="PERSON", check=_is_assigned_name),
    # Patient(id=88213, …
    Rule(pattern(r"\b(?:patient|member|person|client|encounter|subject|enrollee)(?:record|dto|model|entity)?[ ]?[({][^\n(){}]{0,30}?\b(?:id|pk)[ ]?[=:][ ]?[\"']?(?P<value>[A-Z]{0,3}\d{3,12})(?![\w.])"), 0.65, group="value", hints=("id=", "id:", "pk=", "id ="), entity="MEDICAL_RECORD_NUMBER"),
    # GET /fhir/Patient?identifier=urn:oid:1.2.3|00771 (HL7 FHIR R4, Search, token)
    Rule(pattern(r"[?&](?:patient|subject|identifier|_id|mrn|member|beneficiary)(?::\w+)?=(?:[^\s&|=]{0,80}(?:\||%7c))?(?:Patient/)?(?P<value>(?=[\w.-]*\d)[A-Za-z0-9][\w.-]{2,60})(?=[&\s\"')#]|$)"), 0.7, group="value", hints=("?", "&"), entity="MEDICAL_RECORD_NUMBER"),
    # dob=datetime.date(1951, 7, 30); birth_date { year: 1990 month: 4 day: 17 }
    Rule(pattern(rf"(?:{_DAYS_OF_SOMEBODY})\w{{0,8}}[\"']?[ ]?[=:]?>?[ ]?(?:new[ ])?(?:[a-z]+\.)?(?:date|datetime|timestamp|localdate\.of|to_date|make_date)\((?P<value>[\"']?(?:19|20)\d\d,[ ]?\d{{1,2}},[ ]?\d{{1,2}})"), 0.75, group="value", hints=("date(", "datetime(", "timestamp(", ".of("), entity="DATE"),
    Rule(pattern(rf"(?:{_DAYS_OF_SOMEBODY})\w{{0,8}}[\"']?[ ]?[=:]?[ ]?\{{\s*(?P<value>[\"']?year[\"']?[ ]?[:=][ ]?(?:19|20)\d\d,?\s+[\"']?month[\"']?[ ]?[:=][ ]?\d{{1,2}},?\s+[\"']?day[\"']?[ ]?[:=][ ]?\d{{1,2}})"), 0.75, group="value", hints=("year",), entity="DATE"),
    # patients=7003318,7003320
    Rule(pattern(r"(?<![\w-])(?:patients?|pts?|mrns?|charts?|subjects?|members?|(?:patient|chart|record|member)_?ids?)=[\[\"'(]?(?P<value>[A-Z]{0,3}\d{4,12}(?:,[ ]?[A-Z]{0,3}\d{4,12})*)(?![\w.])"), 0.7, group="value", anchor=_RECORDS, check=_numbers(4), entity="MEDICAL_RECORD_NUMBER"),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of accounts."""
    return RuleRecognizer("accounts_of_users", "UNIQUE_ID", RULES)
