"""Lays out exchanges: who speaks stands before each turn in one of many ways, or nowhere."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from dataclasses import dataclass

from training.grammar import Piece, Sample, expand, join, pieces_of
from training.speech import heard
from training.speech.cast import Spoken

GAP = " // "
ROLES = {
    "desk": "Agent/Caller|Rep/Patient|Front Desk/Caller|Scheduler/Pt|Receptionist/Caller|OPERATOR/CALLER|Registration/Patient|Staff/Caller|CSR/Customer|Bot/User|Assistant/User",
    "visit": "Doctor/Patient|DOCTOR/PATIENT|Dr/Pt|Clinician/Patient|Provider/Patient|D/P|MD/PT|NP/Patient|PA/Pt|Nurse/Patient|Physician/Mother|Doc/Mom|GP/Patient|Resident/Daughter",
    "triage": "Nurse/Caller|RN/Caller|Triage/Mom|Nurse/Pt|NURSE/CALLER|Advice RN/Parent|Triage RN/Wife",
    "pharmacy": "Pharmacist/Caller|RPh/Customer|Tech/Patient|Pharmacy/Nurse|PHARM/CALLER",
    "payer": "Rep/Member|Agent/Provider|REP/CALLER|Insurance/Office|Payer/Biller|Adjuster/Claimant",
    "radio": "911/Caller|Dispatch/Medic|DISPATCH/CALLER|Operator/Caller|ED/Medic|Base/Unit|Hospital/EMS|CALLTAKER/CALLER",
    "staff": "RN1/RN2|Attending/Resident|A/B|Days/Nights|Charge/Float|Off-going/On-coming|Intern/Senior|Consult/Primary|OR/Circulator|MD/RN",
    "family": "MD/Family|Doctor/Daughter|SW/Son|Palliative/Wife|Facilitator/Family|Chaplain/Sister",
    "therapy": "T/C|Therapist/Client|THERAPIST/CLIENT|Counselor/Client|Leader/Member|Facilitator/Group|Th/Pt|LCSW/Client",
    "ai": "user/assistant|User/Assistant|Human/AI|Me/Bot|Q/A|USER/MODEL|pt/bot|human/assistant|Nurse/Assistant",
    "any": "1/2|A/B|IN/OUT|Staff/Caller|X/Y|Caller A/Caller B|L/R|Agent/Customer|First/Second|S/P",
    "intake": "Interviewer/Respondent|Intake/Client|Worker/Client|Nurse/Resident|Q/A|Interpreter/Patient|CM/Client|HHA/Client",
}


@dataclass(frozen=True)
class Layout:
    """How the turns of one talk stand: what comes before each, what parts them, and what is done to each."""

    before: Callable[[int], list[Piece]]
    after: str
    gap: str
    change: Callable[[Sample], Sample]


def _stamps(rnd: random.Random, form: str) -> Callable[[], str]:
    clock = [rnd.randint(0, 3_000)]

    def give() -> str:
        clock[0] += rnd.randint(1, 14)
        h, m, s = clock[0] // 3600, clock[0] // 60 % 60, clock[0] % 60
        return form.format(h=h, m=m, s=s, ms=rnd.randint(0, 999))

    return give


def _fixed(rnd: random.Random, pair: tuple[str, str]) -> Callable[[int], list[Piece]]:
    mark = rnd.choice((": ", ": ", ": ", ":", " - ", " : ", "> ", ":\n", "\t"))
    wrap = rnd.choice(("{}", "{}", "{}", "{}", "[{}]", "**{}**", "<{}>"))
    draw = rnd.random()
    if draw < 0.22:
        stamp = _stamps(rnd, rnd.choice(("[{h:02d}:{m:02d}:{s:02d}] ", "{m:02d}:{s:02d} ", "({m}:{s:02d}) ", "[{m:02d}:{s:02d}.{ms:03d}] ", "{h:02d}:{m:02d}:{s:02d} ")))  # fmt: skip
        return lambda who: [(stamp() + wrap.format(pair[who]) + mark, None)]
    return lambda who: [(wrap.format(pair[who]) + mark, None)]


def _named(rnd: random.Random, case: Spoken, pair: tuple[str, str]) -> Callable[[int], list[Piece]]:
    """Set names before the turns: of both who speak, or of one."""
    whole = rnd.random() < 0.35
    people = [case.fill("fn" if whole else rnd.choice(("nm", "nm", "sn"))), case.fill("me" if whole else "ptf")]
    change = rnd.choice((str, str, str, str.upper, str.lower))
    tail = rnd.choice(("", "", "", f" ({pair[0]})", f", {pair[0]}"))
    mark = rnd.choice((": ", ": ", ": ", "> ", " - ", f"  {rnd.randint(1, 12)}:{rnd.randint(0, 59):02d} PM\n", ":\n"))
    title = rnd.choice(("", "", "", "Dr. ", "Nurse ")) if not whole else ""
    one = rnd.random() < 0.3

    def give(who: int) -> list[Piece]:
        if who and one:
            return [(pair[1] + mark, None)]
        name = [(change(text), label) for text, label in people[who]]
        return [(title if not who else "", None), *name, ("" if who else tail, None), (mark, None)]

    return give


def layout(rnd: random.Random, case: Spoken, domain: str, *, named: bool) -> Layout:
    """Choose how a talk is written down."""
    pair = tuple(rnd.choice(ROLES[domain].split("|")).split("/"))
    gap, after = "\n", ""
    draw = rnd.random()
    if draw < 0.3:
        before = _fixed(rnd, (pair[0], pair[1]))
    elif draw < 0.42 and named:
        before = _named(rnd, case, (pair[0], pair[1]))
    elif draw < 0.52:
        two = rnd.choice(("Speaker 1/Speaker 2", "SPEAKER_00/SPEAKER_01", "spk_0/spk_1", "S1/S2", "A/B", "Speaker A/Speaker B", "1/2", "Unknown/Unknown", "user/assistant", "IN/OUT", "Me/Them", "Speaker/Speaker")).split("/")  # fmt: skip
        before = _fixed(rnd, (two[0], two[1]))
    elif draw < 0.66:
        before = lambda who: []  # noqa: E731
        gap = rnd.choice((" ", " ", "\n", "\n", " / ", "  ", "\n\n"))
    elif draw < 0.76:
        sign = rnd.choice(("- ", "- ", ">> ", "— ", "> ", "-", "* "))
        before = lambda who: [(sign, None)]  # noqa: E731
    elif draw < 0.82:
        before = lambda who: [("" if who else "  ", None)]  # noqa: E731
    elif draw < 0.9:
        before, after = (lambda who: [(f'{{"speaker": "{pair[who].lower()}", "text": "', None)]), '"}'
    elif draw < 0.95:
        before, after = (lambda who: [(f"<v {pair[who]}>", None)]), "</v>"
    else:
        stamp = _stamps(rnd, "{h:02d}:{m:02d}:{s:02d},{ms:03d}")
        count = iter(range(1, 1_000))
        before = lambda who: [(f"{next(count)}\n{stamp()} --> {stamp()}\n", None)]  # noqa: E731
        gap = "\n\n"
    return Layout(before, after, gap, change(rnd))


def change(rnd: random.Random) -> Callable[[Sample], Sample]:
    """Choose what the pen does to each turn of one talk."""
    draw = rnd.random()
    if draw < 0.42:
        return lambda sample: _begun(sample, rnd)
    if draw < 0.62:
        return lambda sample: heard.halting(sample, rnd)
    if draw < 0.68:
        return lambda sample: heard.misheard(heard.halting(sample, rnd, 0.04), rnd)
    if draw < 0.88:
        return lambda sample: heard.machine(heard.halting(sample, rnd, 0.05) if rnd.random() < 0.5 else sample, rnd)
    if draw < 0.94:
        return lambda sample: heard.texted(sample, rnd)
    return lambda sample: heard.capitals(sample, rnd)


def _begun(sample: Sample, rnd: random.Random) -> Sample:
    """Begin with a great letter and end with a stop."""
    text = sample.text
    if text[:1].islower() and len(text[0].upper()) == 1 and not any(start == 0 for start, _, _ in sample.spans):
        text = text[0].upper() + text[1:]
    if text[-1:].isalnum():
        first = text.split(" ")[0].lower().strip("',")
        asks = first in ("what", "who", "where", "when", "which", "how", "is", "are", "do", "does", "did", "can", "any")
        text += rnd.choice(("?", "?", "?", "")) if asks else rnd.choice((".", ".", ".", ""))
    return Sample(text, sample.spans)


_ANSWERED = re.compile(
    r"^([^/]*)\{(nm|sn|fn|org|place|road|hosp)\}([^/]*) // ((?:no|yes|yeah|oh|well|and|did|is)?,? ?)\{\2\}"
)


def taken_up(line: str) -> str:
    """Let an answer begin with the very name that was asked about, where the question holds one alone."""
    found = _ANSWERED.match(line)
    if not found or f"{{{found[2]}}}" in found[1] + found[3]:
        return line
    same = f"{{{found[2]}1}}"
    return f"{found[1]}{same}{found[3]} // {found[4]}{same}{line[found.end() :]}"


def written(exchanges: list[str], rnd: random.Random, fills: list[Spoken], look: Layout) -> list[Piece]:
    """Write exchanges down one after another; each is filled by the case at its place."""
    out: list[Piece] = []
    for line, fill in zip(exchanges, fills, strict=True):
        fill.same.clear()
        who = int(line.startswith("~ "))
        for turn in (taken_up(line) if rnd.random() < 0.5 else line).removeprefix("~ ").split(GAP):
            sample = look.change(heard.speakable(join(expand(turn, rnd, fill.fill))))
            out += [*look.before(who % 2), *pieces_of(sample), (look.after + look.gap, None)]
            who += 1
    return out[:-1] + ([(look.after, None)] if look.after else [])
