"""Numbers of the clinic that identify nobody: doses, vital signs, tables of results, times, spans, ratios and codes."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.calm import medicine as m

_UNITS = ("mg/dL", "mmol/L", "mEq/L", "g/dL", "ng/mL", "pg/mL", "U/L", "IU/L", "K/uL", "10^3/uL", "%", "mcg/dL", "mIU/L", "sec", "mm/hr", "copies/mL", "umol/L", "fL")  # fmt: skip
_OFTEN = ("daily", "BID", "TID", "QID", "QHS", "q4h PRN", "q6h", "q8h", "q12h", "weekly", "once", "nightly", "every morning", "with meals", "as needed for pain", "PRN itching", "on Mondays", "every other day", "x 7 days", "AC and HS", "at bedtime")  # fmt: skip
_ROUTES = (
    "PO",
    "IV",
    "IM",
    "SQ",
    "by mouth",
    "SL",
    "inhaled",
    "topically",
    "per G-tube",
    "PR",
    "under the skin",
    "to both eyes",
    "intranasal",
)
_JOBS = "teacher farmer nurse carpenter student cook driver runner welder retiree baker".split()
_FORMS = ("tab", "tablet", "cap", "capsule", "patch", "solution", "inhaler", "vial", "pen", "cream", "suspension", "")


def analyte(rnd: random.Random) -> str:
    """Name what is measured."""
    return rnd.choice(m.ANALYTE)


def value(rnd: random.Random) -> str:
    """Give a result."""
    return rnd.choice((f"{rnd.randint(1, 20)}.{rnd.randint(0, 9)}", str(rnd.randint(2, 480)), f"0.{rnd.randint(1, 99):02d}", f"\\<{rnd.randint(1, 9)}", "Negative", "Pending", f"{rnd.randint(1, 99)}", "Trace", f"1:{rnd.choice((40, 80, 160, 320))}")).lstrip("\\")  # fmt: skip


def limits(rnd: random.Random) -> str:
    """Give a range of normal results."""
    low = rnd.randint(0, 140)
    return rnd.choice((f"{low}-{low + rnd.randint(2, 60)}", f"{low / 10:.1f}-{(low + rnd.randint(5, 40)) / 10:.1f}", f"<{low + 2}", f"({low}–{low + 12})", "Negative"))  # fmt: skip


def bp(rnd: random.Random) -> str:
    """Give a blood pressure."""
    return f"{rnd.randint(84, 198)}/{rnd.randint(42, 112)}"


def vitals(rnd: random.Random) -> str:
    """Give vital signs in a row."""
    temp, pulse, breaths, sat = rnd.choice((f"{rnd.randint(965, 1032) / 10}", f"{rnd.randint(361, 396) / 10}")), rnd.randint(44, 138), rnd.randint(10, 34), rnd.randint(84, 100)  # fmt: skip
    return rnd.choice(
        (
            f"T {temp} HR {pulse} BP {bp(rnd)} RR {breaths} SpO2 {sat}% RA",
            f"BP {bp(rnd)}, P {pulse}, R {breaths}, T {temp}, O2 sat {sat}% on {rnd.randint(1, 6)} L",
            f"Temp: {temp} | Pulse: {pulse} | Resp: {breaths} | BP: {bp(rnd)} | SpO2: {sat}%",
            f"Vitals: {temp}, {pulse}, {bp(rnd)}, {breaths}, {sat}%",
            f"VS: BP {bp(rnd)} (MAP {rnd.randint(55, 110)}), HR {pulse}, RR {breaths}. Wt {rnd.randint(41, 140)}.{rnd.randint(0, 9)} kg, BMI {rnd.randint(18, 45)}.{rnd.randint(0, 9)}.",
            f"Blood Pressure {bp(rnd)}   Heart Rate {pulse}   Pain {rnd.randint(0, 10)}/10",
            f"AFVSS. {bp(rnd)} {pulse} {breaths} {sat}%",
        )
    )


def lab_line(rnd: random.Random) -> str:
    """Give results in a row."""
    gap = rnd.choice((", ", "; ", "  ", " | "))
    mark = rnd.choice((" ", " ", ": ", " = "))
    return gap.join(f"{analyte(rnd)}{mark}{value(rnd)}" for _ in range(rnd.randint(3, 9)))


def lab_table(rnd: random.Random) -> str:
    """Give a table of results."""
    rows = [(analyte(rnd), value(rnd), rnd.choice(_UNITS), limits(rnd), rnd.choice(("", "", "H", "L", "HH", "N"))) for _ in range(rnd.randint(4, 13))]  # fmt: skip
    head = rnd.choice((("Test", "Result", "Units", "Reference", "Flag"), ("Component", "Value", "Unit", "Ref Range", "Abn"), ("Analyte", "Today", "Units", "Normal", "")))  # fmt: skip
    style = rnd.randint(0, 5)
    if style == 0:
        return "\n".join(",".join(row) for row in (head, *rows))
    if style == 1:
        return "\n".join("\t".join(row).rstrip() for row in (head, *rows))
    if style == 2:
        return "\n".join(
            (f"| {' | '.join(head[:4])} |", "|---|---|---|---|", *(f"| {' | '.join(row[:4])} |" for row in rows))
        )
    if style == 3:
        return "\n".join(f"{row[0]:<22}{row[1]:>9} {row[4]:<3}{row[2]:<10}{row[3]}".rstrip() for row in (head, *rows))
    if style == 4:
        return "\n".join(f"{row[0]}: {row[1]} {row[2]} ({row[3]})" for row in rows)
    return "\n".join(f"{row[0]} {row[1]}{' ' + row[4] if row[4] else ''}" for row in rows)


def drug(rnd: random.Random) -> str:
    """Name a drug, by its own name or a trade name, in any case."""
    name = rnd.choice(m.GENERIC) if rnd.random() < 0.55 else rnd.choice(m.BRAND)
    draw = rnd.random()
    return (
        name.capitalize()
        if draw < 0.25 and name.islower()
        else name.upper()
        if draw < 0.3
        else name.title()
        if draw < 0.34
        else name
    )


def strength(rnd: random.Random) -> str:
    """Give a strength."""
    return rnd.choice((f"{rnd.choice((1, 2, 5, 10, 20, 25, 40, 50, 81, 100, 250, 325, 500, 875, 1000))} {rnd.choice(('mg', 'mg', 'mg', 'mcg', 'MG', 'units'))}", f"{rnd.choice((0.4, 0.5, 2.5, 6.25, 12.5, 37.5))} mg", f"{rnd.randint(1, 20)} mL", f"{rnd.randint(1, 4)} puffs", "1 gtt", f"{rnd.choice((5, 10, 20))} mEq", f"{rnd.randint(5, 15)} mg/kg/day", "5%", "0.025%", "1 g"))  # fmt: skip


def order(rnd: random.Random) -> str:
    """Write one line of a list of medicines."""
    return rnd.choice(
        (
            f"{drug(rnd)} {strength(rnd)} {rnd.choice(_ROUTES)} {rnd.choice(_OFTEN)}",
            f"{drug(rnd)} {strength(rnd)} {rnd.choice(_FORMS)}: take {rnd.randint(1, 2)} {rnd.choice(_OFTEN)}",
            f"{drug(rnd)} ({rnd.choice(m.BRAND)}) {strength(rnd)} {rnd.choice(_OFTEN)}",
            f"{drug(rnd)} {strength(rnd)}",
            f"{drug(rnd)} - {strength(rnd)} - {rnd.choice(_ROUTES)} - {rnd.choice(_OFTEN)}",
            f"{rnd.choice(m.BRAND)} {strength(rnd)}, {rnd.choice(_OFTEN)}, refills {rnd.randint(0, 5)}",
        )
    )


def med_list(rnd: random.Random) -> str:
    """Write a list of medicines."""
    count, style = rnd.randint(3, 10), rnd.randint(0, 4)
    if style == 0:
        return "\n".join(f"{i}. {order(rnd)}" for i in range(1, count + 1))
    if style == 1:
        return "\n".join(f"{rnd.choice('-*•')} {order(rnd)}" for _ in range(count))
    if style == 2:
        return ", ".join(drug(rnd) for _ in range(count)) + "."
    if style == 3:
        return "\n".join(
            order(rnd) + rnd.choice(("", "", " [CONTINUE]", " [STOP]", " - HELD", " (new)")) for _ in range(count)
        )
    return "; ".join(order(rnd) for _ in range(min(count, 5))) + "."


def span(rnd: random.Random) -> str:
    """Give a length of time."""
    n = rnd.randint(2, 18)
    return rnd.choice((f"{n} days", f"{n} weeks", f"{n} months", f"{rnd.randint(2, 9)} years", f"{n} hours", "a week", "two weeks", "three days", "six months", f"{n} minutes", f"{rnd.randint(2, 5)}-{rnd.randint(6, 9)} weeks", "a year", "a couple of months", "48 hours"))  # fmt: skip


def age(rnd: random.Random) -> str:
    """Give an age below 90."""
    n = rnd.randint(18, 88)
    return rnd.choice((f"{n}-year-old", f"{n}-year-old", f"{n} year old", f"{n} yo", f"{n} y/o", f"{n}-yr-old", f"{rnd.randint(2, 17)}-year-old", f"{rnd.randint(2, 11)}-month-old", f"{rnd.randint(2, 7)}-week-old", "middle-aged", "elderly", "teenage", "newborn"))  # fmt: skip


def person(rnd: random.Random) -> str:
    """Say who a case is about."""
    return f"{age(rnd)} {rnd.choice(('man', 'woman', 'male', 'female', 'patient', 'person', rnd.choice(_JOBS), 'boy', 'girl', 'G2P1', 'smoker', 'athlete'))}"


def hour(rnd: random.Random) -> str:
    """Give a time of day."""
    h, minute = rnd.randint(0, 23), rnd.randint(0, 59)
    return rnd.choice((f"{h:02d}:{minute:02d}", f"{h:02d}{minute:02d}", f"{h % 12 + 1} {rnd.choice(('am', 'pm', 'a.m.', 'PM'))}", f"{h % 12 + 1}:{minute:02d} {rnd.choice(('AM', 'PM', 'am'))}", "noon", "midnight", f"{h:02d}{minute:02d} hrs"))  # fmt: skip


def code(rnd: random.Random) -> str:
    """Give a code of a diagnosis, a service, a test or a drug."""
    r = rnd.randint
    return rnd.choice(
        (
            f"{rnd.choice('ABCDEFGHIJKLMNRSTZ')}{r(10, 99)}.{r(0, 9)}",
            f"{rnd.choice('EIJKMNS')}{r(10, 99)}.{r(10, 99)}{r(0, 9)}A",
            f"{r(99202, 99499)}",
            f"{r(10021, 69990)}-{rnd.choice(('RT', 'LT', '59', '25', '51', '26', 'TC'))}",
            f"CPT {r(70010, 99199)}",
            f"{rnd.choice('GJKLAEQ')}{r(1, 9)}{r(100, 999)}",
            f"LOINC {r(1000, 98999)}-{r(0, 9)}",
            f"SNOMED CT {r(10000000, 99999999)}",
            f"NDC {r(10000, 69999)}-{r(100, 999)}-{r(10, 99)}",
            f"RxNorm {r(100000, 999999)}",
            f"DRG {r(1, 998):03d}",
            f"MS-DRG {r(100, 998)}",
            f"CVX {r(1, 230)}",
            f"Rev code 0{r(100, 999)}",
            f"POS {r(11, 99)}",
            f"CARC {r(1, 250)}",
            f"45 CFR 164.{r(500, 530)}",
            f"42 CFR {r(2, 482)}.{r(1, 99)}",
            f"modifier {r(22, 79)}",
        )
    )


def codes(rnd: random.Random) -> str:
    """Give a row of codes."""
    return rnd.choice((", ", "; ", " / ", " ")).join(code(rnd) for _ in range(rnd.randint(2, 5)))


def flow_sheet(rnd: random.Random) -> str:
    """Write hourly rows of observations."""
    head = rnd.choice(("Time\tTemp\tHR\tBP\tRR\tSpO2\tPain", "Time,HR,BP,RR,SpO2,Pain", "TIME  HR  BP  RR  SAT  PAIN"))
    gap = "\t" if "\t" in head else "," if "," in head else "  "
    start = rnd.randint(0, 16)
    rows = []
    for i in range(rnd.randint(4, 9)):
        cells = [f"{start + i:02d}{rnd.choice(('00', ':00', ':15'))}", str(rnd.randint(52, 120)), bp(rnd), str(rnd.randint(10, 26)), f"{rnd.randint(88, 100)}", str(rnd.randint(0, 9))]  # fmt: skip
        if gap == "\t":
            cells.insert(1, f"{rnd.randint(970, 1015) / 10}")
        rows.append(gap.join(cells))
    return "\n".join((head, *rows))


def statistic(rnd: random.Random) -> str:
    """Give an effect with its interval."""
    low = rnd.randint(40, 110) / 100
    return rnd.choice((f"HR {low + 0.1:.2f} (95% CI {low:.2f}-{low + 0.3:.2f}; P = .{rnd.randint(1, 99):02d})", f"OR {low + 1:.1f}, 95% CI {low + 0.4:.1f} to {low + 2:.1f}", f"{rnd.randint(5, 60)}% vs {rnd.randint(5, 60)}%, P \\< .001".replace("\\", ""), f"mean {rnd.randint(20, 70)}.{rnd.randint(0, 9)} (SD {rnd.randint(2, 15)}.{rnd.randint(0, 9)})", f"median {rnd.randint(2, 40)} (IQR {rnd.randint(1, 10)}-{rnd.randint(41, 80)})", f"AUC 0.{rnd.randint(61, 96)}", f"n = {rnd.randint(24, 4800)}", f"kappa = 0.{rnd.randint(41, 93)}", f"NNT {rnd.randint(4, 120)}"))  # fmt: skip


def size(rnd: random.Random) -> str:
    """Give a size."""
    r = rnd.randint
    return rnd.choice((f"{r(1, 9)}.{r(0, 9)} cm", f"{r(2, 40)} mm", f"{r(1, 9)}.{r(0, 9)} x {r(1, 9)}.{r(0, 9)} cm", f"{r(1, 9)} x {r(1, 9)} x {r(1, 5)} cm", f"{r(12, 20)} French", f"{r(16, 24)} gauge", f"{r(2, 5)}-0", f"{r(5, 12)} mm", f"size {r(5, 9)}.5"))  # fmt: skip


def shifts(rnd: random.Random) -> str:
    """Write a schedule by role."""
    days = rnd.choice(
        (("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"), ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday"))
    )
    roles = rnd.sample(("Charge RN", "RN 1", "RN 2", "Float", "CNA", "Unit Clerk", "Resident", "Intern", "Attending", "Night Float", "RT", "PharmD", "Tech", "On Call", "Backup", "Triage"), rnd.randint(3, 7))  # fmt: skip
    cells = (
        "D",
        "N",
        "E",
        "OFF",
        "7a-7p",
        "7p-7a",
        "PTO",
        "Vac",
        "Call",
        "Ed Day",
        "Float",
        "-",
        "Swing",
        "Clinic A",
        "OR 3",
    )
    gap = rnd.choice((",", "\t", " | ", "  "))
    return "\n".join(
        (gap.join(("Role", *days)), *(gap.join((role, *(rnd.choice(cells) for _ in days))) for role in roles))
    )


FILLERS: dict[str, Callable[[random.Random], str]] = {
    "few": lambda r: str(r.randint(2, 9)),
    "some": lambda r: str(r.randint(10, 89)),
    "many": lambda r: str(r.randint(100, 990)),
    "dec": lambda r: f"{r.randint(0, 14)}.{r.randint(0, 9)}",
    "yr": lambda r: str(r.randint(1975, 2025)),
    "pct": lambda r: f"{r.randint(2, 98)}{r.choice(('%', '%', ' %', ' percent'))}",
    "rate": lambda r: r.choice(
        (
            f"{r.randint(0, 10)}/10",
            f"{r.randint(0, 5)}/5",
            f"{r.randint(1, 6)}/6",
            "2+/4",
            "1:1",
            "3:1",
            f"{r.randint(1, 30)}/30",
            "20/40",
            "20/20",
            "30/2",
            "7/7",
            "80/20",
            "50/50",
            "12/12",
            "q2h x4",
            "4/4",
        )
    ),
    "span": span,
    "ageword": age,
    "someone": person,
    "hour": hour,
    "bp": bp,
    "vitals": vitals,
    "labline": lab_line,
    "labtable": lab_table,
    "value": value,
    "limits": limits,
    "meds": med_list,
    "order": order,
    "rx": drug,
    "strength": strength,
    "codex": code,
    "codes": codes,
    "flowsheet": flow_sheet,
    "stat": statistic,
    "size": size,
    "shifts": shifts,
    "often": lambda r: r.choice(_OFTEN),
}
