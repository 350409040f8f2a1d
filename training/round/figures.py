"""Numbers that identify nobody: times, measures, ranges, tables, messages of laboratories."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.round.medicine import GENERICS, LABS

_UNITS = "mg/dL mmol/L g/dL U/L ng/mL % K/uL pg/mL mEq/L mL/min mcg/dL".split()
_DONE = "Voided|Emesis|Output|Intake PO|UOP|JP drain|NGT output|BM x1, |Foley|Chest tube|IV intake|Formula|Stool|Urine"


def hours(rnd: random.Random) -> str:
    """Give a time of day of 24 hours."""
    h, m = rnd.randrange(24), rnd.randrange(60)
    return rnd.choice(
        (f"{h:02d}{m:02d}", f"{h:02d}{m:02d}", f"{h:02d}:{m:02d}", f"{h:02d}{m:02d} hrs", f"{h:02d}{m // 15 * 15:02d}")
    )


def volumes(rnd: random.Random) -> str:
    """Write an entry of intake and output: "1545 Voided 325"."""
    return f"{hours(rnd)} {rnd.choice(_DONE.split('|'))} {rnd.randint(5, 180) * 5}{rnd.choice(('', '', ' mL', ' cc', 'ml'))}"


def limits(rnd: random.Random) -> str:
    """Give a range of reference."""
    a = rnd.choice((rnd.randint(1, 150), round(rnd.uniform(0.1, 8), 1)))
    b = round(a * rnd.uniform(1.3, 3), 1)
    return rnd.choice(
        (f"{a}-{b}", f"{a} - {b}", f"({a}-{b})", f"[{a}-{b}]", f"{a} to {b}", f"<{b}", f">{a}", f"ref {a}-{b}")
    )


def vitals(rnd: random.Random) -> str:
    """Write vital signs."""
    r = rnd.randint
    return rnd.choice(
        (
            f"BP {r(88, 180)}/{r(48, 105)} HR {r(48, 130)} RR {r(10, 30)} T {r(96, 103)}.{r(0, 9)} SpO2 {r(86, 100)}%",
            f"{r(88, 180)}/{r(48, 105)}, {r(48, 130)}, {r(10, 30)}, {r(36, 39)}.{r(0, 9)}, {r(86, 100)}% RA",
            f"Wt {r(40, 150)}.{r(0, 9)} kg, Ht {r(145, 200)} cm, BMI {r(17, 48)}.{r(0, 9)}",
            f"T{r(96, 102)}.{r(0, 9)} P{r(50, 130)} R{r(10, 30)} BP{r(88, 180)}/{r(48, 105)}",
            f"MAP {r(50, 110)} CVP {r(2, 16)} CO {r(2, 8)}.{r(0, 9)} PEEP {r(5, 16)} FiO2 {r(21, 100)}",
        )
    )


def table(rnd: random.Random) -> str:
    """Write a table of vital signs or laboratory values."""
    mark, rows = rnd.choice((" | ", ",", "\t", "  ", ";")), []
    if rnd.random() < 0.5:
        rows.append(["Time", "BP", "HR", "RR", "Temp", "SpO2", *rnd.choice(([], ["Pain"], ["Initials"]))])
        for _ in range(rnd.randint(2, 6)):
            r = rnd.randint
            rows.append(
                [
                    hours(rnd),
                    f"{r(90, 170)}/{r(50, 100)}",
                    str(r(50, 130)),
                    str(r(10, 28)),
                    f"{r(97, 101)}.{r(0, 9)}",
                    f"{r(88, 100)}%",
                ]
            )
    else:
        rows.append(
            rnd.choice(
                (
                    ["Test", "Result", "Units", "Reference Range"],
                    ["Component", "Value", "Unit", "Flag"],
                    ["Lab", "AM", "PM", "Range"],
                )
            )
        )
        for lab in rnd.sample(LABS, rnd.randint(2, 7)):
            rows.append([lab, f"{rnd.uniform(0.3, 300):.1f}", rnd.choice(_UNITS), limits(rnd)])
    lines = [mark.join(row) for row in rows]
    return "\n".join(f"| {line} |" for line in lines) if mark == " | " else "\n".join(lines)


def message(rnd: random.Random) -> str:
    """Write lines of HL7 or of FHIR without anybody in them."""
    lab, n, code = rnd.choice(LABS), rnd.randint(1, 400), f"{rnd.randint(100, 99999)}-{rnd.randint(0, 9)}"
    unit = rnd.choice(_UNITS)
    return rnd.choice(
        (
            f"OBX|{rnd.randint(1, 20)}|NM|{code}^{lab}^LN||{n}|{unit}|{limits(rnd)}|{rnd.choice('HLN')}|||F",
            f"OBR|1|||{rnd.randint(80000, 89999)}^{lab.upper()}^CPT\nOBX|1|NM|{code}^{lab}^LN||{n}|{unit}||N|||F\nNTE|1||HEMOLYZED",
            f'{{"resourceType": "Observation", "status": "final", "code": {{"coding": [{{"system": "http://loinc.org", "code": "{code}", "display": "{lab}"}}]}}, "valueQuantity": {{"value": {n}, "unit": "{unit}"}}}}',
            f'{{"resourceType":"Medication","code":{{"coding":[{{"system":"http://www.nlm.nih.gov/research/umls/rxnorm","code":"{rnd.randint(10000, 999999)}","display":"{rnd.choice(GENERICS)} 10 MG Oral Tablet"}}]}}}}',
            f'{{"resourceType": "Bundle", "type": "searchset", "total": {rnd.randint(0, 90)}, "entry": []}}',
            f'{{"resourceType": "OperationOutcome", "issue": [{{"severity": "error", "code": "{rnd.choice(("invalid", "not-found", "throttled", "required"))}"}}]}}',
            f'"referenceRange": [{{"low": {{"value": {n}, "unit": "{unit}"}}}}], "interpretation": [{{"text": "Normal"}}]',
            f"RXE|1^^^BID|{rnd.randint(1000, 99999)}^{rnd.choice(GENERICS)}^NDC|{n}||mg|tab",
        )
    )


FILLERS: dict[str, Callable[[random.Random], str]] = {
    "hours": hours,
    "io": volumes,
    "limits": limits,
    "signs": vitals,
    "valuetable": table,
    "hl7": message,
}
