"""How documents look: headings, bullets, page heads and feet, wrapped lines, signatures."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.grammar import Piece, Sample

HEADINGS: tuple[Callable[[str, int], str], ...] = (
    lambda name, _: f"{name.upper()}:\n",
    lambda name, _: f"{name.upper()}:\n",
    lambda name, _: f"{name.upper()}: ",
    lambda name, _: f"{name}: ",
    lambda name, _: f"{name}:\n",
    lambda name, _: f"{name.upper()}\n",
    lambda name, _: f"{name}\n{'-' * len(name)}\n",
    lambda name, _: f"{name.upper()}\n{'=' * len(name)}\n",
    lambda name, _: f"**{name}**\n",
    lambda name, _: f"**{name}:** ",
    lambda name, _: f"## {name}\n",
    lambda name, _: f"### {name}\n\n",
    lambda name, _: f"[{name.upper()}]\n",
    lambda name, _: f"*** {name.upper()} ***\n",
    lambda name, _: f"<{name}>\n",
    lambda name, _: f"_{name}_\n",
    lambda name, _: f"{name.lower()}: ",
    lambda name, _: f"{name.lower()} -- ",
    lambda name, index: f"{index}. {name.upper()}\n",
    lambda name, index: f"{index}) {name}: ",
    lambda name, index: (
        f"{'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI'.split()[min(index, 16) - 1]}. {name}\n"
    ),
    lambda name, _: f"{name} - ",
    lambda name, _: f"• {name}\n",
    lambda name, _: f"---- {name} ----\n",
    lambda name, _: f"{name.title()}\n\n",
    lambda name, _: f"{name.title()}\t",
)
BULLETS = ("- ", "* ", "• ", "– ", "  - ", "\t- ", "> ", "o ", "·  ")
SIGNED = (
    "Electronically signed by {drcred} on {d0} {t}",
    "Electronically signed: {drfull}, MD  {d0} {h}",
    "/es/ {drfull}\n{cname}\nSigned: {d0} {h}",
    "Dictated by: {drcred}\nD: {d0}  T: {d1}  JOB: {jobno}\n{inits}",
    "D: {d0} {h}\nT: {d1} {h}\n{inits}\nJob #{jobno}\ncc: {dr2cred}; {dr3last}",
    "{drfull}, MD\nPager {pager}\ncc: {dr2full}, {cname}",
    "Signed by {drcred} at {h} on {d0}; cosigned {dr2cred} {d1}",
    "Attending addendum: I saw and examined {mrs1} with {dr2last} and agree. {drlast}, {d0}",
    "I, {drfull}, MD, personally performed the services described; scribed by {nursefull}. {d0} {h}",
    "Author: {drfull}   Note status: Signed   Last updated {d0}",
    "-- {drlast} ({xt})",
    "_____________________\n{drfull}, {credential}\n{hname}\n{phone}",
    "Dictated but not read. {inits}  {d0}\ncc {drlast}, {dr2last}, {dr3last}, chart",
    "{drinit} {h}",
    "Verified by: {drcred} ({id}) {d0}",
)
UNSIGNED = (
    "Signed: [Name], MD   Date: [Date]   Time: [Time]",
    "Electronically signed by: [REDACTED] on [REDACTED]",
    "Provider signature: ______________________   Date: ____________",
    "Dr. ________, Attending Physician",
    "Electronically signed by the attending physician",
    "Dictated but not read.",
    "Signed: resident physician, PGY-2. Pager on the board.",
    "cc: PCP, chart",
    "Attending addendum: I saw and examined the patient with the resident and agree with the findings and plan.",
    "Note status: Signed. Time spent: {xx} minutes, more than half in counseling.",
    "[signature on file]",
    "Draft created with ambient dictation; reviewed before signing.",
    "RN, night shift",
    "-- end of report --",
    "Template v{x}.2. Copy-forward text reviewed.",
    "Name and credentials: see audit log",
    "Dictated using Dragon; please excuse sound-alike errors.",
)
BANNERS = (
    "{hname}\\n{street}\\n{town1}, {state} {zip}\\nPhone {phone}  Fax {phone}",
    "{cname} * {street}, {town1}, {state} {zip} * {phone} * {url}",
    "{hname} -- Department of {tname} -- {town1}, {state}",
    "Patient: {ptfull}\\nAddress: {street}, {town1}, {state} {zip}\\nPhone: {phone}\\nEmail: {mail}",
    "NAME {ptlf}  SSN {ssn}  DOB {born}  MRN {record1}\\nEMPLOYER {jobplace}  INS ID {memb}",
    "Pt lives at {noz}; works at {jobplace}; emergency contact {kinfull} ({rel}) {phone}",
    "{ptlf} | {born} | {record1} | CSN {csn} | {hname}",
    "Patient name: {ptfull}\\tDate of birth: {born}\\tVisit: {d0}\\tProvider: {drfull}",
    "To: {dr2full}, {cname}, {street}, {town1} {zip}\\nFrom: {drfull}, {hname}\\nRe: {ptfull}, {born}",
    "Name: {ptlast}\\nFirst name: {ptfirst}\\nCity: {town1}\\nCounty: {county}\\nZIP: {zip}\\nPlate: {plate}\\nLicense: {cdl}",
    "Exported {isotime} from {ip} by {login} for {docmail}",
    "Subscriber {kinfull}, {noz}, {memb}; patient {ptfull}, {rel2} {kin2first}",
)
CALM_BANNERS = (
    "Patient Name: [REDACTED]   DOB: [REDACTED]   MRN: [REDACTED]",
    "Name: ____________________   Date of birth: ____/____/______   MRN: __________",
    "PATIENT: [Name]\\nDATE: [Date]\\nPROVIDER: Dr. [Last Name]",
    "Patient: ***   Age: {n}   Attending: ***   Facility: ***",
    "De-identified teaching document. Names, dates and places removed.",
    "Name: withheld\\nAddress: on file\\nPhone: on file\\nEmail: none",
    "Patient Name: N/A   Provider: N/A   Date: N/A",
    "Subject: [PATIENT_NAME], [AGE]-year-old [SEX]\\nReferred by: [REFERRING_PROVIDER]",
    "NAME xxxxx  DOB xx/xx/xxxx  MRN xxxxxxx",
    "Patient ID label here          Allergies: see banner",
    "Department of {tname}\\nInpatient Services\\nConfidential Medical Record",
    "Case {x}. {ya}. For discussion only.",
    "Template: fill in every field marked [ ]\\nPatient [ ]   Physician [ ]   Date [ ]   Location [ ]",
)
PAGES = (
    "Page {x} of 9 | {ptlf} | MRN {record1}",
    "{ptlf}   DOB {born}   {record1}   Page {x}",
    "{hname}\n{ptlf} ({record1})",
    "Printed {d0} {h} by {login}   Page {x} of 9",
    "CONFIDENTIAL - {ptfull} - {born}",
    "RE: {ptlf}\nPage {x}",
    "{ptlf} | acct {csn} | {hname}",
    "Fax from {cname} {phone}   {d0} {h}   p. {x}/9",
)
CALM_PAGES = (
    "Page {x} of 9",
    "CONFIDENTIAL - do not copy",
    "(continued)",
    "-{x}-",
    "Patient label here",
    "Continued on next page",
    "Form 20-{xx} (Rev. {x})  Page {x}",
)


def ruled(rnd: random.Random, line: list[Piece]) -> list[Piece]:
    """Put a page's head or foot between rules or blank lines."""
    rule = rnd.choice(("", "", "-" * 40, "_" * 30, "\f", "=" * 50))
    return [("\n" + (rule + "\n" if rule else ""), None), *line, ("\n" + (rule + "\n" if rule else "") + "\n", None)]


def wrapped(sample: Sample, width: int) -> Sample:
    """Break long lines at blanks, as a terminal or a printer does; a blank becomes the line's end, so that spans stay."""
    letters, start, blank = list(sample.text), 0, -1
    for at, char in enumerate(letters):
        if char == "\n":
            start, blank = at + 1, -1
        elif at - start >= width and blank > start:
            letters[blank] = "\n"
            start, blank = blank + 1, -1
        if char == " " and at > start:
            blank = at
    return Sample("".join(letters), sample.spans)
