"""What the slots for figures, tables and placeholders stand for."""

from __future__ import annotations

import random

from training.still import figures, tables
from training.still.tables import Draw, one_of

_WHO = "NAME|PATIENT NAME|PATIENT|PROVIDER|PHYSICIAN|LAST NAME|FIRST NAME|ATTENDING|SURGEON|CLINICIAN|GUARDIAN|SIGNATURE|REDACTED|NAME REMOVED|DOCTOR|CAREGIVER"
_WHAT = "DATE|DOB|MRN|ADDRESS|PHONE|FACILITY|HOSPITAL|CITY|ACCOUNT NUMBER|ADMISSION DATE|DATE OF SERVICE|CLINIC|EMPLOYER|SSN|EMAIL|LOCATION|MEMBER ID|CLAIM NUMBER|VISIT ID|PHARMACY"


def _masked(names: str) -> Draw:
    words = names.split("|")

    def make(rnd: random.Random) -> str:
        word = rnd.choice(words)
        low = word.lower()
        return rnd.choice(
            (
                f"[{word}]",
                f"[{low.title()}]",
                f"<{word}>",
                f"<<{low.replace(' ', '_')}>>",
                f"{{{{{low.replace(' ', '_')}}}}}",
                f"{{{low.replace(' ', '_')}}}",
                f"[**{low.title()}**]",
                f"${{{low.split()[0]}}}",
                f"@{word.replace(' ', '')}@",
                "___",
                "_________",
                "***",
                "[redacted]",
                "XXXX",
                f"[{low} withheld]",
                f"(insert {low})",
                f"%{word.replace(' ', '_')}%",
                "█████",
                "N/A",
                f"{word.replace(' ', '_')}_{rnd.randint(1, 9)}",
            )
        )

    return make


FILLERS: dict[str, Draw] = {
    "med": figures.med,
    "brandx": figures.brand,
    "pill": figures.pill,
    "dosex": figures.amount,
    "rxx": figures.order,
    "rxlist": tables.orders,
    "labx": tables.labs,
    "labgrid": tables.lab_table,
    "grid": tables.grid,
    "val": figures.result,
    "codey": figures.code,
    "vitx": figures.vitals,
    "bpx": figures.pressure,
    "agex": figures.age,
    "when": figures.when,
    "lasting": figures.lasting,
    "clockx": figures.clock,
    "sizex": figures.size,
    "statx": figures.statistic,
    "oftenx": one_of(figures.OFTEN),
    "routex": one_of(figures.ROUTES),
    "formx": one_of(figures.FORMS),
    "unitx": one_of(figures.UNITS),
    "phwho": _masked(_WHO),
    "phwhat": _masked(_WHAT),
    "dig": lambda rnd: str(rnd.randint(1, 9)),
    "tens": lambda rnd: str(rnd.randint(10, 99)),
    "years": lambda rnd: str(rnd.randint(22, 88)),
    "hund": lambda rnd: str(rnd.randint(100, 999)),
    "thou": lambda rnd: f"{rnd.randint(1000, 98000):,}",
    "deci": lambda rnd: f"{rnd.randint(0, 19)}.{rnd.randint(0, 9)}",
    "pctx": lambda rnd: f"{rnd.randint(1, 99)}%" if rnd.random() < 0.7 else f"{rnd.randint(1, 99)}.{rnd.randint(0, 9)}%",
    "yearx": lambda rnd: str(rnd.randint(1962, 2026)),
    "verx": lambda rnd: f"v{rnd.randint(0, 24)}.{rnd.randint(0, 12)}" + rnd.choice(("", f".{rnd.randint(0, 9)}")),
    "gradex": one_of("I|II|III|IV|IIA|IIIB|1|2|3a|4b|A|B|C|mild|moderate|severe".split("|")),
    "side": one_of("left|right|bilateral|midline|L|R|Left|Right".split("|")),
    "tooth": lambda rnd: rnd.choice((f"#{rnd.randint(1, 32)}", f"tooth {rnd.randint(1, 32)}", f"#{rnd.randint(1, 32)} MOD", f"tooth {rnd.randint(1, 4)}{rnd.randint(1, 8)}", f"#{rnd.choice('ABIJKLST')}")),
}  # fmt: skip
