"""Numbers, codes, doses, ages and times that identify nobody."""

from __future__ import annotations

import random

from training.still import drugs

UNITS = "mg/dL|mmol/L|mEq/L|g/dL|ng/mL|pg/mL|U/L|IU/mL|K/uL|x10E3/uL|%|ug/dL|mIU/L|seconds|mm/h|copies/mL|umol/L|fL|pg|mOsm/kg|ratio|AU|titer|/HPF|kPa".split("|")  # fmt: skip
ROUTES = "PO|IV|IM|SC|SL|PR|INH|TOP|by mouth|subcutaneously|via NG tube|intranasally|both eyes|intravenously|per PEG|neb|intrathecal|transdermal".split("|")  # fmt: skip
OFTEN = "daily|once daily|BID|twice a day|TID|QID|q4h|q6h PRN|q8h|q12h|q24h|qHS|at bedtime|with meals|every other day|weekly|every 2 weeks|every 28 days|x 1|x 5 days|PRN nausea|AC & HS|QAM|STAT|on call to OR|over 30 minutes".split("|")  # fmt: skip
FORMS = "tablet|capsule|oral solution|vial|prefilled syringe|autoinjector|pen|patch|inhaler|suspension|cream|ointment|suppository|lozenge|ODT|ER tablet|granules|kit".split("|")  # fmt: skip
_GROUPS = (
    "adult|infant|toddler|teenager|middle-aged man|older woman|retired teacher|postmenopausal woman|neonate".split("|")
)


def cased(rnd: random.Random, word: str) -> str:
    """Write a generic name as texts do: mostly small, at times with a capital or in capitals."""
    draw = rnd.random()
    return word if draw < 0.72 else word[0].upper() + word[1:] if draw < 0.92 else word.upper()


def med(rnd: random.Random) -> str:
    """Name a drug by its generic name."""
    return cased(rnd, rnd.choice(drugs.GENERIC))


def brand(rnd: random.Random) -> str:
    """Name a drug by a trade name."""
    name = rnd.choice(drugs.BRAND)
    draw = rnd.random()
    return name.upper() if draw < 0.1 else name + "®" if draw < 0.14 else name.lower() if draw < 0.18 else name


def pill(rnd: random.Random) -> str:
    """Name a drug in one of the usual ways."""
    draw = rnd.random()
    if draw < 0.45:
        return med(rnd)
    if draw < 0.8:
        return brand(rnd)
    return f"{brand(rnd)} ({rnd.choice(drugs.GENERIC)})" if draw < 0.9 else f"{med(rnd)} ({rnd.choice(drugs.BRAND)})"


def amount(rnd: random.Random) -> str:
    """Give a dose."""
    return rnd.choice(
        (
            f"{rnd.choice((2.5, 5, 10, 20, 25, 40, 50, 75, 100, 150, 200, 250, 300, 400, 500, 600, 750, 800, 1000))} mg",
            f"{rnd.randint(1, 90)} mcg",
            f"{rnd.randint(1, 10)} g",
            f"0.{rnd.randint(1, 9)} mg/kg",
            f"{rnd.randint(2, 80)} units",
            f"{rnd.randint(1, 30)} mL",
            f"{rnd.choice((500, 650, 1000))}mg",
            f"{rnd.randint(1, 20)} mg/kg/day",
            f"{rnd.randint(2, 20)} mEq",
            f"{rnd.randint(40, 400)} mg/m2",
            "1 tab",
            "1-2 tabs",
            f"{rnd.choice((0.5, 1, 2, 5))}%",
        )
    )


def order(rnd: random.Random) -> str:
    """Give a drug with dose, route and times."""
    return rnd.choice(
        (
            f"{pill(rnd)} {amount(rnd)} {rnd.choice(ROUTES)} {rnd.choice(OFTEN)}",
            f"{pill(rnd)} {amount(rnd)} {rnd.choice(FORMS)}, {rnd.choice(OFTEN)}",
            f"{pill(rnd)} {amount(rnd)} {rnd.choice(OFTEN)}",
            f"{pill(rnd)}, {amount(rnd)}, {rnd.choice(ROUTES)}, {rnd.choice(OFTEN)}, disp #{rnd.choice((10, 20, 30, 60, 90))}, RF {rnd.randint(0, 5)}",
            f"{rnd.choice(OFTEN)}: {pill(rnd)} {amount(rnd)}",
        )
    )


def result(rnd: random.Random) -> str:
    """Give a value of the laboratory."""
    return rnd.choice(
        (
            f"{rnd.randint(1, 30)}.{rnd.randint(0, 9)}",
            str(rnd.randint(2, 620)),
            f"0.{rnd.randint(1, 99):02d}",
            f"<0.{rnd.randint(1, 9)}",
            f">{rnd.choice((60, 100, 1000))}",
            "Negative",
            "Not detected",
            "Pending",
            "1+",
            f"1:{rnd.choice((40, 80, 160, 640))}",
        )
    )


def code(rnd: random.Random) -> str:
    """Give a code of a public classification."""
    letter = rnd.choice("ACDEFGHIJKLMNORSTZ")
    return rnd.choice(
        (
            f"{letter}{rnd.randint(10, 99)}.{rnd.randint(0, 9)}",
            f"{letter}{rnd.randint(0, 9)}{rnd.randint(0, 9)}.{rnd.randint(10, 999)}",
            f"ICD-10 {letter}{rnd.randint(10, 99)}.{rnd.randint(10, 99)}",
            f"CPT {rnd.randint(10021, 99499)}",
            f"{rnd.randint(11000, 99499)}-{rnd.choice((25, 26, 59, 50, 51, 76, 'LT', 'RT', 'TC'))}",
            f"HCPCS {rnd.choice('AEGJKLQ')}{rnd.randint(1000, 9999)}",
            f"{rnd.choice('GJQ')}{rnd.randint(1000, 9999)}",
            f"DRG {rnd.randint(10, 989)}",
            f"D{rnd.randint(100, 9999):04d}",
            f"revenue code {rnd.randint(100, 999):04d}",
            f"CARC {rnd.randint(1, 290)}",
            f"CO-{rnd.choice((16, 22, 29, 45, 50, 96, 97, 109, 197))}",
            f"POS {rnd.choice((11, 19, 21, 22, 23, 24, 31, 81))}",
            f"LOINC {rnd.randint(1000, 99999)}-{rnd.randint(0, 9)}",
            f"42 CFR {rnd.choice((405, 411, 412, 422, 482, 483, 485, 493))}.{rnd.randint(1, 99)}",
            f"Section {rnd.randint(1, 16)}.{rnd.randint(1, 9)}",
            f"F{rnd.randint(550, 880)}",
            f"NCCI edit {rnd.randint(1, 9)}",
        )
    )


def vitals(rnd: random.Random) -> str:
    """Give vital signs."""
    t, p, r, s = f"{rnd.randint(362, 392) / 10}", rnd.randint(48, 132), rnd.randint(10, 32), rnd.randint(86, 100)
    bp = pressure(rnd)
    return rnd.choice(
        (
            f"T {t}, HR {p}, BP {bp}, RR {r}, SpO2 {s}% RA",
            f"BP {bp} mmHg; pulse {p}; respirations {r}; temperature {t} °C; saturation {s}%",
            f"Vital Signs: {bp} - {p} - {r} - {t} - {s}%",
            f"temp {t} pulse {p} bp {bp} sats {s} on {rnd.randint(1, 6)}L NC",
            f"HR {p} | BP {bp} | RR {r} | SaO2 {s} | Pain {rnd.randint(0, 10)}/10 | RASS {rnd.randint(-3, 2)}",
            f"afebrile, {bp}, {p}, {r}, {s}%",
        )
    )


def pressure(rnd: random.Random) -> str:
    """Give a blood pressure."""
    return f"{rnd.randint(82, 204)}/{rnd.randint(40, 116)}"


def age(rnd: random.Random) -> str:
    """Give somebody's age, below 90, in words or figures, with no more than a group of people."""
    n = rnd.randint(2, 88)
    return rnd.choice(
        (
            f"{n}-year-old",
            f"{n} y/o M",
            f"{n}F",
            f"{n} yo female",
            f"{n}-year-old man",
            f"{n}-year-old woman",
            f"{rnd.randint(2, 23)}-month-old",
            f"{rnd.randint(2, 9)}-day-old term newborn",
            rnd.choice(_GROUPS),
            "woman in her sixties",
            "man in his 40s",
            f"G{rnd.randint(1, 5)}P{rnd.randint(0, 3)} at {rnd.randint(8, 41)} weeks",
            f"{rnd.randint(24, 36)}-week preterm infant",
        )
    )


def when(rnd: random.Random) -> str:
    """Give a time that no calendar holds."""
    n = rnd.randint(1, 14)
    return rnd.choice(
        (
            f"postoperative day {n}",
            f"POD {n}",
            f"POD#{n}",
            f"hospital day {n}",
            f"HD {n}",
            f"day {n}",
            f"Day {n} of therapy",
            f"week {n}",
            f"Week {n * 4}",
            f"cycle {n}, day {rnd.choice((1, 8, 15))}",
            f"C{n}D1",
            f"{n} days ago",
            f"{n} weeks later",
            f"{rnd.choice(('two', 'three', 'six', 'nine'))} months earlier",
            f"the {rnd.choice(('next morning', 'prior evening', 'following week', 'past decade', 'first trimester', 'index visit'))}",
            f"Q{rnd.randint(1, 4)}",
            f"FY{rnd.randint(18, 26)}",
            rnd.choice("Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|weekdays|today|yesterday|tomorrow|overnight".split("|")),
            f"T+{n} h",
            f"month {n}",
            f"visit {n}",
            f"{n}/52",
            f"at {n} and {n * 2} weeks",
            f"gestational week {rnd.randint(6, 40)}",
        )
    )  # fmt: skip


def lasting(rnd: random.Random) -> str:
    """Give a length of time."""
    return rnd.choice(
        (
            f"{rnd.randint(2, 60)} minutes",
            f"{rnd.randint(2, 72)} hours",
            f"{rnd.randint(2, 21)} days",
            f"{rnd.randint(2, 52)} weeks",
            f"{rnd.randint(2, 24)} months",
            f"{rnd.randint(2, 40)} years",
            f"{rnd.randint(1, 3)}-{rnd.randint(4, 8)} weeks",
            "a few days",
            "half an hour",
            "an hour",
            "one to two weeks",
            f"{rnd.randint(2, 72)}h",
            f"x{rnd.randint(2, 12)} wks",
        )
    )


def clock(rnd: random.Random) -> str:
    """Give a time of day."""
    h, m = rnd.randint(0, 23), rnd.randint(0, 59)
    return rnd.choice((f"{h:02d}{m:02d}", f"{h:02d}:{m:02d}", f"{h % 12 + 1}:{m:02d} {'AM' if h < 12 else 'PM'}", "noon", "midnight", f"{h % 12 + 1} p.m."))  # fmt: skip


def size(rnd: random.Random) -> str:
    """Give a measure of length, volume or gauge."""
    a, b, c = (f"{rnd.randint(0, 9)}.{rnd.randint(1, 9)}" for _ in range(3))
    return rnd.choice(
        (
            f"{a} x {b} x {c} cm",
            f"{a} x {b} cm",
            f"{rnd.randint(2, 60)} mm",
            f"{a} cm",
            f"{rnd.randint(5, 36)} Fr",
            f"{rnd.randint(14, 30)}-gauge",
            f"{rnd.randint(2, 6)}-0",
            f"{rnd.randint(20, 900)} mL",
            f"size {rnd.randint(5, 12)}",
            f"{rnd.randint(10, 99)} x {rnd.randint(10, 99)} mm",
        )
    )


def statistic(rnd: random.Random) -> str:
    """Give a figure of a paper."""
    low = rnd.randint(20, 140) / 100
    return rnd.choice(
        (
            f"OR {low + 0.3:.2f}, 95% CI {low:.2f}-{low + 0.9:.2f}",
            f"HR {low + 0.2:.2f} (95% CI, {low:.2f} to {low + 0.6:.2f}; P=.{rnd.randint(1, 49):03d})",
            f"p = 0.{rnd.randint(1, 99):02d}",
            "P<.001",
            f"n = {rnd.randint(12, 9000):,}",
            f"{rnd.randint(10, 99)}.{rnd.randint(0, 9)}% vs {rnd.randint(10, 99)}.{rnd.randint(0, 9)}%",
            f"mean {rnd.randint(2, 90)}.{rnd.randint(0, 9)} (SD {rnd.randint(1, 20)}.{rnd.randint(0, 9)})",
            f"median {rnd.randint(2, 90)} [IQR {rnd.randint(1, 20)}-{rnd.randint(21, 99)}]",
            f"AUC 0.{rnd.randint(60, 98)}",
            f"kappa 0.{rnd.randint(30, 95)}",
            f"NNT {rnd.randint(3, 120)}",
            f"I2 = {rnd.randint(0, 92)}%",
            f"chi2({rnd.randint(1, 6)}) = {rnd.randint(1, 40)}.{rnd.randint(10, 99)}",
            f"F({rnd.randint(1, 4)}, {rnd.randint(20, 300)}) = {rnd.randint(1, 12)}.{rnd.randint(10, 99)}",
            f"r = .{rnd.randint(10, 95)}",
            f"beta = -0.{rnd.randint(10, 95)}",
            f"aRR 1.{rnd.randint(10, 95)}",
        )
    )  # fmt: skip
