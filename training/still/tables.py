"""Tables and rows: drugs ordered, results, and columns of things of many kinds."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from training.still import biology, bodies, devices, drugs, measures
from training.still.figures import UNITS, amount, code, order, pill, result

Draw = Callable[[random.Random], str]


def one_of(options: Sequence[str]) -> Draw:
    """Draw one of some texts."""
    return lambda rnd: rnd.choice(options)


def orders(rnd: random.Random) -> str:
    """Give a list of drugs."""
    mark = rnd.choice(("- ", "• ", "", "* ", "[ ] ", "#. "))
    rows = [order(rnd) for _ in range(rnd.randint(3, 9))]
    return "\n".join((f"{i}. " if mark == "#. " else mark) + row for i, row in enumerate(rows, 1))


def labs(rnd: random.Random) -> str:
    """Give results in a row."""
    gap, mark = rnd.choice((", ", "; ", " | ", "  ")), rnd.choice((" ", ": ", "=", " of "))
    return gap.join(f"{rnd.choice(biology.ANALYTE)}{mark}{result(rnd)}" for _ in range(rnd.randint(2, 7)))


def lab_table(rnd: random.Random) -> str:
    """Give a table of results."""
    gap = rnd.choice(("\t", " | ", ",", "   ", ";"))
    head = rnd.choice(
        (
            ("Component", "Value", "Units", "Ref Range", "Flag"),
            ("TEST", "RESULT", "UNIT", "REFERENCE", "STATUS"),
            ("analyte", "value", "unit", "range", "abn"),
            ("Test Name", "In Range", "Out Of Range", "Reference Range", "Lab"),
            ("Assay", "Baseline", "Week 4", "Week 12", "Change"),
            ("LOINC", "Display", "Result", "UOM", "Interp"),
        )
    )
    rows = [head]
    for _ in range(rnd.randint(4, 12)):
        low = rnd.randint(0, 90)
        rows.append(
            (
                rnd.choice(biology.ANALYTE),
                result(rnd),
                rnd.choice(UNITS),
                f"{low}-{low + rnd.randint(1, 60)}",
                rnd.choice(("", "H", "L", "N", "A", "Final", "HH")),
            )
        )
    return "\n".join(gap.join(row) for row in rows)


def grid(rnd: random.Random) -> str:
    """Give a table of drugs, scales, devices, codes or roles."""
    columns: tuple[tuple[str, Draw], ...] = (
        ("Drug", pill),
        ("Class", one_of(drugs.HERBAL_CLASS)),
        ("Dose", amount),
        ("Scale", one_of(measures.SCALE)),
        ("Trial", one_of(measures.TRIAL)),
        ("Score", lambda r: str(r.randint(0, 40))),
        ("Gene", one_of(biology.GENE)),
        ("Variant", one_of(biology.VARIANT)),
        ("Organism", one_of(biology.ORGANISM)),
        ("Device", one_of(devices.DEVICE)),
        ("Supply", one_of(devices.SUPPLY)),
        ("Owner", one_of(bodies.ROLE)),
        ("Committee", one_of(bodies.COMMITTEE)),
        ("System", one_of(devices.SOFTWARE)),
        ("Code", code),
        ("Payer", one_of(bodies.INSURER)),
        ("Status", one_of("Open|Closed|Pending|In Progress|N/A|Yes|No|Preferred|Non-formulary|PA required|Met|Not Met".split("|"))),
        ("Tier", lambda r: str(r.randint(1, 5))),
        ("n (%)", lambda r: f"{r.randint(3, 400)} ({r.randint(1, 99)}.{r.randint(0, 9)})"),
        ("Guideline", one_of(bodies.SOCIETY)),
        ("Site", one_of(biology.ANATOMY)),
    )  # fmt: skip
    chosen = rnd.sample(columns, rnd.randint(2, 5))
    gap = rnd.choice((" | ", "\t", ", ", "    ", ";"))
    rows = [gap.join(name if rnd.random() < 0.9 else name.upper() for name, _ in chosen)]
    if gap == " | " and rnd.random() < 0.6:
        rows.append(gap.join("---" for _ in chosen))
    rows += [gap.join(make(rnd) for _, make in chosen) for _ in range(rnd.randint(3, 9))]
    return "\n".join(rows)
