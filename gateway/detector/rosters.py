"""Lists of people: whom the items begin with, who stands behind the roles of a shift, whose firms the services are.

``1) Ames - NPO 2) Bui - foley out``: that the items have one form, that several begin with what somebody is called, that
none begins with a thing, and that of each is said what is said of patients, tells more than any of the words alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from gateway.detector import lexicon
from gateway.detector.states_and_countries import is_people, is_place_that_stays
from gateway.detector.terms import TERMS, is_brand, is_eponym
from gateway.detector.words import NOT_A_NAME, UPPER
from gateway.model import Finding

_LEAST, _FEW = 3, 2
_BULLET = 2  # characters
_SCORE = 0.6
_LETTER = r"[^\W\d_]"
# The beginning of a line, perhaps a bullet, a number or a bed, one or two words, and what parts them from what is said.
_ITEM = r"(?:[-•*+o][ ]|[-•*+]|\d{1,2}[.):][ ]?|[a-z][.)][ ]|\|[ ]?)"
_MARK = r"(?:[ \t]*[-–—→]+[ \t]|[ \t]*:[ \t]|[ \t]?=|[ \t]*\||[ ]{2,}|\t|,(?=\S)|[ ]?/|[ ]?\((?=[a-z])|[ ](?=\d{1,3}[ ]?(?:[MF]|yo|y/o)\b))"
_HEAD = re.compile(
    rf"(?m)^[ \t>]*(?:(?P<bed>(?:\d{{1,4}}[A-D]?|[A-Z]{{1,2}}-?\d{{1,3}})[ ])[ ]*|(?P<item>{_ITEM})?)(?P<name>{UPPER}(?:{_LETTER}|['’-](?={_LETTER}))+(?(bed)|(?:[ ]{UPPER}(?:{_LETTER}|['’-](?={_LETTER}))*){{0,2}}))"
    rf"(?P<mark>{_MARK}|(?(bed)(?=[ \n]|$)|(?!)))"
)
_SMALL_HEAD = re.compile(rf"(?m)^[ \t>]*(?P<item>{_ITEM})(?P<name>[a-zà-ÿ]{{2,}})(?P<mark>[ ][-–—]+[ ]|:[ ])")
_ROW = re.compile(
    rf"(?:^|(?<=[\n,;:])|(?<=[,;:] )|(?<=,\n)|(?<=and )|(?<=& ))(?P<name>{UPPER}{_LETTER}+)[ ](?:\([^()\n]{{1,40}}\)|\d{{1,4}}[ap]?|re[ ][\w ]{{1,20}})(?=[ ]?(?:[,;.\n]|$|and\b|&))"
)
# 1. Ong 2. Park 3. Hand
_NUMBERED = re.compile(
    rf"(?<![\w.])(?P<number>\d{{1,2}})[.)][ ]?(?P<name>{UPPER}{_LETTER}+)(?=[,;]?[ ]\d{{1,2}}[.)]|[ ]?[-–—,;\n(]|[ ]?$|[.](?:[ ]|$))"
)
# What is said of somebody in a ward, and not of instruments, signs or drugs.
_SAID_OF = re.compile(
    r"\b(?:d/?c'?d?|dispo|npo|pod ?#?\d|hd ?#?\d|day \d|snf|rehab|ltach?|ltc|alf?|auth|guardian\w*|hospice|comfort care|dnr|dni|full code|family|fam|wife|husband|dtr|daughter|son|sister|brother|mom|bedside"
    r"|tele|picc|foley|ngt?|iv|hep gtt|gtt|abx|prn|am labs|home|ambulate\w*|walk\w*|oob|turns?|fall risk|ciwa|prbc|blood cx|bcx|mri|ct|cxr|us|ekg|echo|egd|cath"
    r"|cabg|cva|tia|chf|copd|pna|dka|gib|sbo|uti|esrd|hd|s/p|r/o|w/u|placement|consult\w*|sitter|isolation|contact|refus\w+|sundown\w*|wean|o2|bipap|cpap|extubat\w*"
    r"|restart|resume|hold|stable|pending|admit\w*|discharge\w*|transfer\w*|post-?op|pre-?op|labs|vitals|weights?|bath|fsbg|accuchecks?|glucose|dressing|drain|pain|nausea|fever\w*|spiked)\b",
    re.IGNORECASE,
)
_BY_NAME = lexicon.COMMON_NAME | lexicon.SURNAME
_ANYONE = lexicon.NAMES
# What a text begins with for the patterns that look for a break in front: one that begins with a set of characters is
# looked for about twice as fast as one that looks behind itself everywhere.
_BEFORE = "\n"
# Transport: Lifeline. DME: Rotech. HH: Amedisys. Infusion: Option Care.
_SERVICE = re.compile(
    rf"[\n.;,|][ \t]*(?i:transport(?:ation)?|ambulance|ems|dme|o2|oxygen|hh|hha|home[ ]?(?:health|care|o2|infusion)|hospice|infusion|pharmacy|rx|wound[ ]vac|supplies|catheters|ostomy|cpap|enteral|tube[ ]feeds|tpn|lift|bed|wheelchair|walker"
    r"|snf|rehab|ltac|alf|dentist|group[ ]home|dialysis|hd|facility|d/c[ ]to|discharge[ ]to|dispo(?:sition)?|lab|imaging|school|daycare|preschool|employer|work|church|shelter|meals|agency|vendor|bank|court|ride)[ ]?[:=][ ]?"
    rf"(?P<name>{UPPER}[\w'’&-]*(?:[ ](?:of|the|&|and)?[ ]?{UPPER}[\w'’&-]*){{0,3}})(?=[ \t]*(?:[\n.;,|(]|$))"
)
_HOUSES = frozenset({"ORGANIZATION", "FACILITY"})
_HALF, _LIKELY, _TWO_THIRDS, _MOSTLY = 0.5, 0.6, 0.67, 0.8
# Who works a shift, and who is behind the word.
_ROLE = (
    r"(?:charge(?:[ ](?:rn|nurse))?|rns?|lpn|lvn|cna|pct|pca|techs?|aides?|float(?:[ ]rn|[ ]pool)?|sec(?:retary)?|huc|clerk|unit[ ]clerk|sitter|runner|triage|break[ ]relief|relief|overflow|orient(?:ee|ing)|preceptor"
    r"|attending|fellow|senior|sr|junior|resident|res|intern|pgy-?[1-7]|ms-?[1-4]|student|scribe|on[ -]?call|covering|cover|night[ ]?float|hospitalist|intensivist|anesthesia|anes|crna|surgeon|assist(?:ant)?|scrub|circ(?:ulator)?|rep"
    r"|pharm(?:d|acist|acy)?|rt|pt|ot|slp|sw|cm|case[ ]manager|social[ ]worker|chaplain|dietitian|rd|evs|transport|np|pa|md|sup(?:ervisor)?|house[ ]sup|seen[ ]by|front[ ]desk|rooming|phones|lead)"
)
_SPECIALTY = (
    r"(?:gi|id|ir|ep|ent|ob|gyn|uro(?:logy)?|ortho|cards?|cardiology|renal|nephro(?:logy)?|neuro(?:logy|surg)?|nsgy|pulm|heme(?:/onc)?|onc|rad[ ]onc|endo|rheum|derm|psych|vascular|ct[ ]surg|trauma|plastics|surgery|pall(?:iative)?(?:[ ]care)?"
    r"|icu|peds|anesthesia|primary|pcp|wound|pain)"
)
_ON_SHIFT = re.compile(
    rf"(?m)^[ \t>]*(?i:rn|lpn|lvn|cna|pct|pca|tech|aide|charge|float|huc|sec|sitter|res|intern|np|pa|md|rt)[ ](?P<name>{UPPER}{_LETTER}+)(?=[ \t]*(?:$|[-–—(:,]|[ ][\da-z]))"
)
_IN_ROLE = re.compile(
    rf"[\n.;,|/(:](?:(?<!:)|[ ])[ \t]*(?P<role>(?i:{_ROLE}(?:[ ]\d{{1,2}})?|(?P<service>{_SPECIALTY}))(?:[ ]?[:=–—-][ ]?|[ ]?\(|(?P<gap>(?<![A-Z]{{3}})[ ])))"
    rf"(?P<name>{UPPER}(?:{_LETTER}|['’-](?={_LETTER}))+)(?![\w'’])(?=[ \t]*(?:[\n,.;/|&()]|$|\d|-[ ]|and[ ]))"
)
_CAPITAL_WITHIN = re.compile(r"(?<!^Mc)(?<!^Mac)(?<!^De)(?<!^Le)(?<!^La)(?<!^Van)(?<!^O)(?<=[a-z])[A-Z]")
_HEADINGS = frozenset(("name", "patient", "patient name", "pt", "pt name", "resident", "client", "last name", "who"))
_NOBODY = frozenset(
    """
    dr mr mrs ms mx miss prof doctor nurse off none open vacant tbd tba float pool self agency empty blocked closed clean dirty hold held na same us rn lpn cna np pa md do rt pt ot
    sw cm icu ed er or pacu am pm days nights call pending unknown na dc npo iv po prn stat new admit team all any here done yes no ok
    """.split()
)


def rostered(text: str, findings: Sequence[Finding], raw: Sequence[Finding]) -> list[Finding]:
    """Give whom lists of people name beside what is found. ``raw`` is also what was too unsure to be kept."""
    starts = {finding.start for finding in findings if finding.entity == "PERSON"}
    starts |= {start + _BULLET for start in starts if text[start : start + _BULLET] in ("o ", "- ", "* ")}
    found = list(_listed(text, starts, raw)) if text.count("\n") >= _FEW else []
    return [
        *found,
        *_numbered(text),
        *_in_a_row(text, starts),
        *_on_shift(text, starts),
        *_in_roles(text, starts),
        *_serving(text, findings),
    ]


def _listed(text: str, starts: set[int], raw: Sequence[Finding]) -> Iterator[Finding]:
    groups: dict[tuple[str, str, bool], list[re.Match[str]]] = {}
    for head in (*_HEAD.finditer(text), *_SMALL_HEAD.finditer(text)):
        groups.setdefault(_form(head), []).append(head)
    likely = {finding.start: finding.score for finding in raw if finding.entity == "PERSON"}
    for heads in groups.values():
        people = [head for head in heads if head.group("name").lower() not in _NOBODY]
        if people and people[0].group("name").lower() in _HEADINGS:
            people = people[1:]
        if len(people) >= _LEAST and _is_of_people(text, people, starts, likely):
            for head in people:
                yield Finding(*head.span("name"), "PERSON", _SCORE, "names_by_list")


def _in_a_row(text: str, starts: set[int]) -> Iterator[Finding]:
    """Find who stands in a row of names with what is said of each in brackets: Gaither (CADD), Poole (PICC), Snow (CADD)."""
    if len(starts) < _FEW:
        return
    row = list(_ROW.finditer(text))
    if len(row) < _LEAST or not _half_known([one.start("name") in starts for one in row]):
        return
    for one in row:
        if not _is_thing(one.group("name")):
            yield Finding(*one.span("name"), "PERSON", _SCORE, "names_by_list")


def _form(head: re.Match[str]) -> tuple[str, str, bool]:
    """Give what items of one list have in common: the kind of their bullet and of the mark behind the first words."""
    item, mark = head.group("item") or "", head.group("mark").strip()
    kind = "number" if item[:1].isdigit() else "letter" if item[:1].isalpha() and item[:1] != "o" else item.strip()
    if head.groupdict().get("bed"):
        return "bed", "", False
    return kind, "-" if mark[:1] in ("-", "–", "—") else mark[:1], head.group("name").islower()


def _is_of_people(text: str, heads: Sequence[re.Match[str]], starts: set[int], likely: dict[int, float]) -> bool:
    """Say whether the items begin with people: none with a thing, half of them with what looks like somebody."""
    names = [head.group("name") for head in heads]
    known = [head.start("name") in starts for head in heads]
    shouted = all(name.isupper() for name in names)
    if any(_is_thing(name, shouted=shouted) for name, one in zip(names, known, strict=True) if not one):
        return False
    seeming = sum(
        1.0 if one else max(likely.get(head.start("name"), 0.0), _seems(head.group("name")))
        for head, one in zip(heads, known, strict=True)
    )
    if seeming < (_TWO_THIRDS if names[0].islower() else _HALF) * len(heads):
        return False
    said = {
        match.group().lower() for head in heads for match in _SAID_OF.finditer(text, head.end(), _line_end(text, head))
    }
    if len(said) >= _FEW and all(_seems(name) >= _LIKELY for name in names):
        return True
    if heads[0].groupdict().get("bed"):
        return _half_known(known)
    return len(said) >= _LEAST or (len(said) >= _FEW and any(known)) or _half_known(known)


def _half_known(known: Sequence[bool]) -> bool:
    return sum(known) >= max(_FEW, len(known) // 2)


def _line_end(text: str, head: re.Match[str]) -> int:
    end = text.find("\n", head.end())
    return len(text) if end < 0 else end


def _seems(name: str) -> float:
    """Give how much a word looks like what somebody is called: most where the lists hold it and it is no word."""
    kinds = [lexicon.kinds(word) for word in re.findall(rf"{_LETTER}+", name)]
    if any(found & lexicon.DRUG for found in kinds) or name.lower() in TERMS:
        return 0.2  # an eponym as well: a list of signs, of instruments
    if any(found & _BY_NAME and not found & lexicon.WORDS for found in kinds):
        return _MOSTLY
    return _LIKELY if all(found & _ANYONE and not found & lexicon.WORD for found in kinds) else 0.4


def _is_thing(name: str, *, shouted: bool = False) -> bool:
    """Say whether the words can be nothing that somebody is called: a drug, a role, a word alone."""
    if name.isupper() and len(name) <= _LEAST:
        return not shouted or not lexicon.kinds(name) & _BY_NAME or name.lower() in NOT_A_NAME
    if is_place_that_stays(name) or is_people(name):
        return True
    words = re.findall(rf"{_LETTER}+", name)
    return any(_is_no_name(word) for word in words) or all(is_brand(word) for word in words)


def _is_no_name(word: str) -> bool:
    found = lexicon.kinds(word)
    if found & lexicon.COMMON_NAME:
        return False
    if word.lower() in NOT_A_NAME or (word.lower() in TERMS and not found & lexicon.SURNAME):
        return True
    return bool(found & lexicon.WORDS) and not found & (lexicon.SURNAME if found & lexicon.WORD else _ANYONE)


def _numbered(text: str) -> Iterator[Finding]:
    """Find who is counted in one line: each may be called so, and one of three hardly anything else."""
    row: list[re.Match[str]] = []
    for one in [*_NUMBERED.finditer(text), None]:
        if one is not None and row and int(one.group("number")) == int(row[-1].group("number")) + 1:
            row.append(one)
            continue
        names = [member.group("name") for member in row]
        called = [_seems(name) >= _LIKELY for name in names]
        if (
            len(row) >= _LEAST
            and sum(called) * _LEAST >= len(row)
            and not any(_is_thing(name) or not lexicon.kinds(name) & _ANYONE for name in names)
        ):
            for member in row:
                yield Finding(*member.span("name"), "PERSON", _SCORE, "names_by_list")
        row = [] if one is None else [one]


def _on_shift(text: str, starts: set[int]) -> Iterator[Finding]:
    """Find who works where lines begin with a role and somebody: RN Dmitri 305-308, CNA Cash even."""
    shift = list(_ON_SHIFT.finditer(text))
    if len(shift) < _LEAST or not _half_known([post.start("name") in starts for post in shift]):
        return
    for post in shift:
        name = post.group("name")
        if name.lower() not in _NOBODY and (lexicon.kinds(name) & _ANYONE or not lexicon.kinds(name)):
            yield Finding(*post.span("name"), "PERSON", _SCORE, "names_by_list")


def _in_roles(text: str, starts: set[int]) -> Iterator[Finding]:
    """Find who stands behind a role or a specialty: RN: KATZ, Tech: BREE, Float: MO; GI (Haddad), renal–Sun."""
    posts = [post for post in _IN_ROLE.finditer(_BEFORE + text) if not _is_no_post(post)]
    sure = sum(_place(post)[0] in starts or _seems(post.group("name")) >= _MOSTLY for post in posts)
    for post in posts:
        least = _MOSTLY if ":" in post.group("role") else _LIKELY
        surely = post.group("service") and not post.group("gap") and _seems(post.group("name")) >= least
        if surely or (len(posts) >= _LEAST and (sure >= _FEW or (sure and _has_service(posts)))):
            yield Finding(*_place(post), "PERSON", _SCORE, "names_by_list")


def _place(match: re.Match[str]) -> tuple[int, int]:
    """Give where the name stands in the text itself."""
    start, end = match.span("name")
    return start - len(_BEFORE), end - len(_BEFORE)


def _has_service(posts: Sequence[re.Match[str]]) -> bool:
    return all(post.group("service") is not None for post in posts)


def _is_no_post(post: re.Match[str]) -> bool:
    """Say whether it is no name, or letters that are an abbreviation behind a specialty: ID (HIV), but float: MO."""
    name = post.group("name")
    if (
        name.lower() in _NOBODY
        or is_brand(name)
        or is_people(name)
        or any(map(is_eponym, re.split("['’-]", name.lower())))
        or (post.group("gap") and not post.group("service"))
    ):
        return True
    if _CAPITAL_WITHIN.search(name):
        return True  # onc (OlympiA): a trial
    if name.isupper() and len(name) <= _LEAST:
        return post.group("service") is not None or not lexicon.kinds(name) & _BY_NAME
    rare = (
        lexicon.kinds(name) & lexicon.RARE_SURNAME and post.group("service") is None and name.lower() not in NOT_A_NAME
    )
    return is_place_that_stays(name) or (_is_no_name(name) and not rare)


def _serving(text: str, findings: Sequence[Finding]) -> Iterator[Finding]:
    """Find the firms and houses of a list of services where two others are found: transport, oxygen, pharmacy."""
    starts = {finding.start for finding in findings if finding.entity in _HOUSES}
    services = list(_SERVICE.finditer(_BEFORE + text)) if len(starts) >= _FEW else []
    if len(services) < _LEAST:
        return
    if sum(_place(service)[0] in starts for service in services) < _FEW:
        return
    for service in services:
        words = [word.lower() for word in re.findall(rf"{_LETTER}+", service.group("name"))]
        if words[0] not in NOT_A_NAME and not any(
            word in _NOBODY or word in _NO_HOUSE or is_brand(word) for word in words
        ):
            yield Finding(*_place(service), "ORGANIZATION", _SCORE, "organizations")


_NO_HOUSE = frozenset(
    """
    home hospital bed walker cane wheelchair private ambulatory ambulance wheelchair van car family daughter son wife husband bls als cct mwf tts
    room air nc liters continuous nocturnal yes arranged set ordered delivered retired disabled unemployed student grade full part time
    medicaid medicare declined refused skilled acute inpatient outpatient uber lyft taxi cab bus texas ohio iv antibiotics
    """.split()
)
