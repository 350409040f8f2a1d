"""Tables of a chart: drugs given, results, flowsheets, runs and exports; what may identify in a cell stays open."""

from __future__ import annotations

import random
from collections.abc import Callable

Row = Callable[[random.Random], str]
_SEPS = ("\t", " | ", "  ", ",", "    ", " / ")


def _times(rnd: random.Random, count: int) -> list[str]:
    start, step = rnd.randint(0, 20), rnd.choice((1, 2, 4))
    form = rnd.choice(("{:02d}00", "{:02d}:00", "{}:15", "{:02d}30"))
    return [form.format((start + step * i) % 24) for i in range(count)]


def _table(rnd: random.Random, head: list[str], body: list[list[str]]) -> str:
    sep = rnd.choice(_SEPS)
    lines = [sep.join(head)] if head else []
    if sep == " | " and rnd.random() < 0.5:
        return "\n".join("| " + " | ".join(row) + " |" for row in ([head] if head else []) + body)
    return "\n".join([*lines, *(sep.join(row) for row in body)])


def _n(rnd: random.Random, low: float, high: float, places: int = 0) -> str:
    return f"{rnd.uniform(low, high):.{places}f}"


def flow(rnd: random.Random) -> str:
    """Give an hourly flowsheet."""
    hours = _times(rnd, rnd.randint(3, 6))
    names = (
        ("HR", 58, 128, 0), ("MAP", 55, 95, 0), ("SpO2", 88, 100, 0), ("RR", 10, 30, 0), ("Temp (C)", 36, 39, 1),
        ("RASS", -4, 1, 0), ("FiO2", 30, 90, 0), ("PEEP", 5, 14, 0), ("Vt", 320, 480, 0), ("UOP mL", 10, 180, 0),
        ("Levophed mcg/min", 0, 18, 0), ("Propofol mcg/kg/min", 5, 50, 0), ("CVP", 4, 16, 0), ("ICP", 6, 24, 0), ("BIS", 38, 70, 0),
        ("Pain", 0, 9, 0), ("GCS", 6, 15, 0), ("Glucose", 80, 260, 0), ("Insulin u/hr", 0, 9, 1), ("CI", 1, 3, 1), ("NIBP sys", 88, 170, 0),
    )  # fmt: skip
    chosen = rnd.sample(names, rnd.randint(4, 9))
    body = [[name, *(_n(rnd, low, high, places) for _ in hours)] for name, low, high, places in chosen]
    if rnd.random() < 0.4:
        body.append(["Init", *("{hini}" for _ in hours)])
    head = ["", *hours]
    if rnd.random() < 0.3:
        head[0] = "{hdate}"
    return _table(rnd, head, body)


_TESTS = (
    ("WBC", 2, 19, 1, "K/uL", "4.0-10.5"), ("Hgb", 7, 16, 1, "g/dL", "12.0-16.0"), ("Hct", 24, 48, 1, "%", "36-46"), ("Plt", 60, 420, 0, "K/uL", "150-400"),
    ("Na", 126, 148, 0, "mmol/L", "135-145"), ("K", 3, 6, 1, "mmol/L", "3.5-5.1"), ("Cl", 94, 112, 0, "mmol/L", "98-107"), ("CO2", 15, 34, 0, "mmol/L", "22-29"),
    ("BUN", 8, 88, 0, "mg/dL", "7-25"), ("Creatinine", 0.5, 6, 2, "mg/dL", "0.6-1.2"), ("Glucose", 62, 340, 0, "mg/dL", "70-99"), ("Ca", 7, 11, 1, "mg/dL", "8.6-10.3"),
    ("Mg", 1, 3, 1, "mg/dL", "1.6-2.6"), ("Phos", 1, 7, 1, "mg/dL", "2.5-4.5"), ("AST", 12, 300, 0, "U/L", "10-40"), ("ALT", 9, 280, 0, "U/L", "7-56"), ("Alk Phos", 40, 320, 0, "U/L", "44-147"),
    ("T bili", 0.2, 9, 1, "mg/dL", "0.1-1.2"), ("Albumin", 1.9, 4.8, 1, "g/dL", "3.5-5.0"), ("INR", 0.9, 4.2, 1, "", "0.9-1.1"), ("PTT", 24, 90, 0, "sec", "25-35"),
    ("Troponin I hs", 3, 900, 0, "ng/L", "0-18"), ("BNP", 20, 2400, 0, "pg/mL", "<100"), ("Lactate", 0.7, 6, 1, "mmol/L", "0.5-2.0"), ("Procalcitonin", 0.05, 12, 2, "ng/mL", "<0.25"),
    ("TSH", 0.1, 9, 2, "uIU/mL", "0.45-4.5"), ("Hgb A1c", 5, 12, 1, "%", "<5.7"), ("Ferritin", 8, 900, 0, "ng/mL", "30-400"), ("ESR", 4, 110, 0, "mm/hr", "0-20"), ("CRP", 0.3, 180, 1, "mg/L", "<5"),
    ("LDL Direct", 45, 210, 0, "mg/dL", "<100"), ("HDL", 24, 80, 0, "mg/dL", ">40"), ("Vitamin D 25-OH", 9, 60, 0, "ng/mL", "30-100"), ("PSA", 0.1, 14, 2, "ng/mL", "0-4"), ("Lipase", 12, 1400, 0, "U/L", "13-60"),
    ("Ammonia", 14, 160, 0, "umol/L", "11-51"), ("Lithium", 0.3, 1.4, 1, "mmol/L", "0.6-1.2"), ("Tacrolimus", 3, 14, 1, "ng/mL", "5-15"), ("CK", 40, 9000, 0, "U/L", "30-200"), ("D-dimer FEU", 0.2, 6, 2, "ug/mL", "<0.5"),
)  # fmt: skip


def labs(rnd: random.Random) -> str:
    """Give a table of results, with reference ranges or over several days."""
    chosen = rnd.sample(_TESTS, rnd.randint(5, 13))
    if rnd.random() < 0.5:
        head = rnd.choice((["Component", "Value", "Flag", "Units", "Ref Range"], ["Test", "Result", "", "Units", "Reference"], ["ANALYTE", "RESULT", "ABN", "UNIT", "NORMAL"]))  # fmt: skip
        return _table(rnd, head, [[t, _n(rnd, a, b, p), rnd.choice(("", "", "H", "L", "HH", "A")), u, r.replace("<", "\\<").replace(">", "\\>")] for t, a, b, p, u, r in chosen])  # fmt: skip
    days = rnd.randint(2, 4)
    head = [rnd.choice(("", "Lab", "Recent Labs", "Lab Units")), *("{hdate}" for _ in range(days))]
    return _table(rnd, head, [[t, *(_n(rnd, a, b, p) for _ in range(days))] for t, a, b, p, _, _ in chosen])


def meds(rnd: random.Random) -> str:
    """Give a list of drugs: bare, with product codes, with who ordered them, or as given."""
    kind, rows = rnd.randint(0, 4), []
    often = (
        "daily",
        "BID",
        "TID",
        "q6h PRN",
        "nightly",
        "every 12 hours",
        "once weekly",
        "QID",
        "q4h while awake",
        "before meals",
        "x1 dose",
    )
    by = ("oral", "PO", "subQ", "IV", "inhalation", "topical", "per G-tube", "SL", "transdermal")
    for number in range(1, rnd.randint(5, 12)):
        rx = f"{{drugrow}} {rnd.choice(('', 'as directed ', 'scheduled '))}{rnd.choice(often)}"
        if kind == 0:
            rows.append(f"{number}. {rx}, Disp {rnd.choice((30, 60, 90, 14))}, Refill {rnd.randint(0, 5)}")
        elif kind == 1:
            rows.append(
                f"{{drugrow}} ({{ndc}}) {rnd.choice(by)} {rnd.choice(often)} - {rnd.choice(('CONTINUE', 'CHANGED', 'STOP', 'NEW', 'HOLD'))}"
            )
        elif kind == 2:
            rows.append(
                f"{{drugrow}} | {rnd.choice(by)} | {rnd.choice(often)} | {' '.join(_times(rnd, 2))} | Given {{hini}}"
            )
        elif kind == 3:
            rows.append(
                f"- {rx} (last dose {{hday}}; {rnd.choice(('prescribed by {hdr}', 'Taking', 'Not Taking', 'per pharmacy', 'Patient reports'))})"
            )
        else:
            rows.append(
                f"{rx} {rnd.choice(('', '[Authorizing Provider: {hsig}]', '#30 R2', 'Start {hdate}', 'Indication: {dx}'))}".rstrip()
            )
    return "\n".join(rows)


def gas(rnd: random.Random) -> str:
    """Give blood gases."""
    return f"ABG {rnd.choice(_times(rnd, 1))}: pH {_n(rnd, 7.1, 7.5, 2)} / pCO2 {_n(rnd, 28, 78)} / pO2 {_n(rnd, 54, 140)} / HCO3 {_n(rnd, 16, 34)} / BE {_n(rnd, -9, 6)} on {rnd.choice(('HFNC 50L', 'AC/VC', 'BiPAP 12/5', 'RA', 'SIMV', 'NC 4L', 'PRVC'))} FiO2 {_n(rnd, 21, 80)}%"


def wound(rnd: random.Random) -> str:
    """Give a table of wounds."""
    spots = (
        "Sacrum",
        "L heel",
        "R lateral malleolus",
        "L ischium",
        "R great toe",
        "Midline abdomen",
        "L BKA stump",
        "Coccyx",
        "R hip",
        "Occiput",
        "L shin",
        "R plantar 1st MTP",
    )
    head = ["#", "Site", "LxWxD cm", "Stage", "Bed", "Drainage", "Dressing"]
    body = [[str(i), rnd.choice(spots), f"{_n(rnd, 0.5, 7, 1)} x {_n(rnd, 0.4, 5, 1)} x {_n(rnd, 0.1, 2, 1)}", rnd.choice(("2", "3", "Unstageable", "DTI", "Wagner 2", "4", "Full thickness")), rnd.choice(("90% gran", "50% slough", "eschar", "pink", "fibrin")), rnd.choice(("scant serous", "mod serosang", "none", "heavy purulent")), rnd.choice(("Mepilex", "Aquacel Ag", "Santyl + gauze", "Medihoney", "VAC -125", "Hydrofera Blue", "Xeroform", "PolyMem"))] for i in range(1, rnd.randint(2, 5))]  # fmt: skip
    if rnd.random() < 0.4:
        head.append("Measured")
        body = [[*row, rnd.choice(("{hdate}", "{hdate} {hini}"))] for row in body]
    return _table(rnd, head, body)


def run(rnd: random.Random) -> str:
    """Give the half-hours of a dialysis."""
    head = ["Time", "BP", "HR", "AP", "VP", "TMP", "BFR", "UFR", "Comment"]
    remarks = (
        "Pt resting, access visible",
        "No c/o",
        "Line reversed",
        "Cramping L calf, UF off",
        "Watching TV",
        "Alarm reset, TransMed",
        "200 mL NS",
        "Tolerating",
        "{hrn} at chairside",
        "Heparin off",
        "Asleep, arousable",
    )
    return _table(rnd, head, [[t, f"{_n(rnd, 92, 178)}/{_n(rnd, 44, 96)}", _n(rnd, 58, 104), _n(rnd, -220, -120), _n(rnd, 120, 230), _n(rnd, 40, 120), rnd.choice(("350", "400", "450")), _n(rnd, 300, 1100), rnd.choice(remarks)] for t in _times(rnd, rnd.randint(4, 8))])  # fmt: skip


def shots(rnd: random.Random) -> str:
    """Give a record of vaccines."""
    vaccines = (
        "DTaP (Infanrix)",
        "IPV (IPOL)",
        "Hib (PedvaxHIB)",
        "PCV20 (Prevnar 20)",
        "RV5 (RotaTeq)",
        "MMR II",
        "Varivax",
        "HepA (Havrix)",
        "HepB (Engerix-B)",
        "Gardasil 9",
        "Menveo",
        "Bexsero",
        "Boostrix",
        "Fluzone Quad",
        "Comirnaty",
        "Spikevax",
        "Shingrix",
        "Arexvy",
        "Beyfortus 50 mg",
    )
    rows = []
    for v in rnd.sample(vaccines, rnd.randint(4, 9)):
        rows.append(
            f"{v} #{rnd.randint(1, 4)}  {{hdate}}  {rnd.choice(('L deltoid', 'R thigh', 'PO', 'L vastus', 'R deltoid'))}  {rnd.choice(('', '{hlot}', 'VIS given', 'GSK', 'Merck', 'Sanofi', '{hlot} given by {hini}', 'historical, ' + '{hcl}'))}".rstrip()
        )
    return "\n".join(rows)


def history(rnd: random.Random) -> str:
    """Give a list of past operations with years or days."""
    ops = (
        "Cholecystectomy, laparoscopic",
        "Appendectomy",
        "R TKA",
        "L5-S1 microdiscectomy",
        "CABG x3 (LIMA-LAD)",
        "Tonsillectomy",
        "Tubal ligation",
        "C-section x2",
        "Cataract OD",
        "Hernia repair with mesh",
        "Colonoscopy, 2 tubular adenomas",
        "Carpal tunnel release",
        "Port placement",
        "Mastectomy with SLNB",
        "Nissen fundoplication",
        "ORIF ankle",
        "TURP",
        "Roux-en-Y gastric bypass",
        "Thyroid lobectomy",
        "AV fistula, brachiocephalic",
        "D&C",
        "Vasectomy",
        "Rotator cuff repair",
        "ICD generator change",
    )
    return "\n".join(
        f"{rnd.choice(('- ', '• ', ''))}{op}{rnd.choice((' ({year})', ' {year}', '', ' at {hfac}', ', {hdate}', ' ({hlast}, {year})', ' - no complications', ', {hdr}'))}"
        for op in rnd.sample(ops, rnd.randint(3, 7))
    )


def problems(rnd: random.Random) -> str:
    """Give a list of problems with their codes."""
    known = (
        "Type 2 diabetes mellitus with hyperglycemia (E11.65)",
        "Essential hypertension (I10)",
        "Paroxysmal atrial fibrillation (I48.0)",
        "CKD stage 3b (N18.32)",
        "COPD, GOLD II (J44.9)",
        "Obstructive sleep apnea on CPAP (G47.33)",
        "Barrett's esophagus without dysplasia (K22.70)",
        "Sjögren syndrome (M35.00)",
        "Hashimoto thyroiditis (E06.3)",
        "Charcot foot, left",
        "Dupuytren contracture",
        "Major depressive disorder, recurrent, moderate (F33.1)",
        "Raynaud phenomenon",
        "Crohn's disease of the terminal ileum (K50.00)",
        "Meniere disease",
        "Factor V Leiden heterozygote (D68.51)",
        "Morton neuroma",
        "Parkinson's disease, H&Y 2 (G20)",
        "HFrEF, EF 30%, NYHA III (I50.22)",
        "Benign prostatic hyperplasia (N40.1)",
        "Bell's palsy, resolved",
        "Wolff-Parkinson-White s/p ablation",
        "Tobacco use, 30 pack-years",
        "Hx of Lyme disease",
        "Latent TB, s/p INH",
        "Alpha-1 antitrypsin MZ",
        "Osteoporosis, T -2.9",
        "Baker's cyst",
        "Stage IIA breast cancer, ER+/HER2-",
        "Wernicke encephalopathy",
    )
    rows = []
    for i, p in enumerate(rnd.sample(known, rnd.randint(4, 10)), 1):
        rows.append(
            f"{rnd.choice((f'{i}. ', f'{i}) ', '#', '- '))}{p}{rnd.choice(('', '', ' - Noted {hdate}', ' - followed by {hdr}', ' - Priority: High', ' - Overview: stable on current regimen', ' - per {hcl}'))}"
        )
    return "\n".join(rows)


def shifts(rnd: random.Random) -> str:
    """Give notes by the hour."""
    things = (
        "Assumed care, report from {hrn}.",
        "Assessment per flowsheet. Call light in reach.",
        "{hkin} at bedside, updated.",
        "Turned q2h, heels floated on Prevalon boots.",
        "PRN Dilaudid for 8/10, reassessed 4/10.",
        "{hdr} paged re: K 2.9; orders received and read back.",
        "To CT via bed with tele monitor and {hrn}.",
        "Foley emptied 450 mL clear yellow.",
        "Ambulated 80 ft with FWW and gait belt.",
        "Refused lunch, took Ensure x1.",
        "IV infiltrated L FA, new 20g R AC.",
        "{hdr} at bedside for rounds.",
        "Blood sugar 61, orange juice, recheck 104.",
        "Bath given, CHG wipes, linen changed.",
        "Consent signed, witnessed by {hrn}.",
        "{hkin} called, password verified, update given.",
        "SCDs on, IS to 1250.",
        "Telemetry: SR with PACs, no ectopy overnight.",
        "Hourly rounding done.",
        "Dr paged x2, {hdr} returned call.",
        "Pt found on floor by {hrn}, no injury, Morse 75.",
        "Sent belongings (glasses, dentures) with {hkin}.",
        "Transferred to {floor}, handoff to {hrn}.",
        "Trach care, Shiley 6 cuffed, suctioned tan moderate.",
        "Chaplain visit offered.",
        "PICC dressing change, Biopatch, no erythema.",
    )
    return "\n".join(
        f"{t} {rnd.choice(things)}{rnd.choice(('', '', ' {hini}', ' -- {hrn}'))}"
        for t in _times(rnd, rnd.randint(4, 9))
    )


def visits(rnd: random.Random) -> str:
    """Give a table of appointments."""
    depts = (
        "Cardiology",
        "Wound Care",
        "Infusion",
        "Ortho post-op",
        "Physical Therapy",
        "Primary Care",
        "Echo lab",
        "INR check",
        "Urology",
        "GI",
        "Nephrology",
        "Sleep Medicine",
        "Retina",
        "Oncology",
        "Behavioral Health",
    )
    return "\n".join(
        f"{rnd.choice(('{hdate}', '{hdate}', '{wkd}'))} {rnd.choice(('9:30 AM', '1:15 PM', '0800', '10:00', '3:40 PM'))}  {d}  {rnd.choice(('{hdr}', '{hcl}', '{hdr}', 'Room 2', 'Visit type: RETURN', 'bring medication bottles'))}"
        for d in rnd.sample(depts, rnd.randint(2, 6))
    )


def kinship(rnd: random.Random) -> str:
    """Give a family history by relation."""
    ills = (
        "breast cancer at 44",
        "MI at 52",
        "alive and well",
        "type 2 diabetes",
        "colon polyps",
        "Huntington disease",
        "Alzheimer disease, late onset",
        "stroke",
        "BRCA2 c.5946delT carrier",
        "unknown, adopted",
        "lung cancer, smoker",
        "glaucoma",
        "ovarian cancer at 61",
        "sudden death at 38",
        "Lynch syndrome, MSH2",
        "sickle cell trait",
        "depression",
        "no known problems",
        "Graves disease",
        "Marfan syndrome",
    )
    kin = (
        "Mother",
        "Father",
        "Sister",
        "Brother",
        "Maternal grandmother",
        "Paternal grandfather",
        "Maternal aunt",
        "Paternal uncle",
        "Daughter",
        "Son",
        "Maternal cousin",
    )
    return "\n".join(
        f"{k}{rnd.choice((': ', ' - ', ': '))}{rnd.choice(('', '', '{hone}, '))}{rnd.choice(ills)}"
        for k in rnd.sample(kin, rnd.randint(4, 8))
    )


def team(rnd: random.Random) -> str:
    """Give those who look after the patient."""
    posts = (
        "PCP",
        "Attending",
        "Surgeon",
        "Referring",
        "Case Manager",
        "Primary RN",
        "Consultant",
        "Anesthesiologist",
        "First Assist",
        "Circulator",
        "Scrub",
        "Resident",
        "Pharmacist",
        "Dietitian",
        "Interpreter",
        "Scribe",
        "Authorizing Provider",
        "Chaplain",
        "Sonographer",
    )
    return "\n".join(f"{p}: {rnd.choice(('{hsig}', '{hdr}', '{hrn}'))}" for p in rnd.sample(posts, rnd.randint(3, 6)))


ROWS: dict[str, Row] = {
    "tflow": flow, "tlabs": labs, "tmeds": meds, "tgas": gas, "twound": wound, "trun": run, "tshots": shots, "tops": history,
    "tproblems": problems, "tshifts": shifts, "tvisits": visits, "tkin": kinship, "tteam": team,
}  # fmt: skip
