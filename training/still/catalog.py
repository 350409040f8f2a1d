"""Lists of names of one kind under a heading: formularies, trays, panels, reading lists, rosters of roles."""

from __future__ import annotations

import random

from training.still import biology, bodies, devices, drugs, eponyms, measures

_KINDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Generic Names|Formulary|Drugs to Review|Medications on Shortage|Home Meds", drugs.GENERIC),
    ("Brand Names|Preferred Brands|Specialty Drugs|Non-Formulary|New This Quarter", drugs.BRAND),
    ("Vaccines|Immunizations in Stock|VFC Inventory", drugs.VACCINE),
    ("Over-the-Counter|Shelf Stock|Supplements|Avoid Before Surgery|Formulas", drugs.REMEDY),
    ("Drug Classes|Hold Before Surgery|Interacting Classes", drugs.HERBAL_CLASS),
    ("Gene Panel|Genes Tested|Actionable Genes|Pharmacogenes", biology.GENE),
    ("Variants|Alterations Reported|Findings", biology.VARIANT),
    ("Organisms|Reportable Pathogens|Panel Targets|Not Detected", biology.ORGANISM),
    ("Structures|Anatomy Spotter|Dissection Checklist", biology.ANATOMY),
    ("Tests|Lab Menu|Send-Outs|Add-On Labs|Pending", biology.ANALYTE),
    ("Stains|Immunopanel|Markers Ordered", biology.MARKER),
    ("Scales|Outcome Measures|Flowsheet Rows|Screening Tools", measures.SCALE),
    ("Trials|Further Reading|Landmark Studies|Journal Club Picks", measures.TRIAL),
    ("Courses|Resources|Books|Board Prep", measures.EXAM),
    ("Devices|Capital Requests|Recalls Reviewed|Implant Log (models only)", devices.DEVICE),
    ("Supplies|Par List|Cart Check|Dressings|Assays", devices.SUPPLY),
    ("Dental Materials|Operatory Setup|Tray", devices.DENTAL),
    ("Systems|Applications in Scope|Downtime List|Integrations", devices.SOFTWARE),
    ("Societies|Guidelines Consulted|Endorsements", bodies.SOCIETY),
    ("Programs|Resources for Families|Regulations|Benefits", bodies.PROGRAM),
    ("Payers|Accepted Plans|Networks", bodies.INSURER),
    ("Units|Distribution|Departments|Stakeholders|Routing", bodies.COMMITTEE),
    ("Roles|Attendees (by role)|RACI|Sign-Off|Team", bodies.ROLE),
    ("Contents|Sections|Tabs|Table of Contents|Menu", bodies.HEAD),
    ("Abbreviations|Do Not Use List|Glossary|Acronyms", bodies.ABBR),
    ("Fonts and Formats|File Types|Standards", bodies.TYPEFACE),
    *(
        (
            "Eponyms|Viva Topics|Spotters|Instrument Count|To Revise|Case Cart",
            tuple(f"{name} {thing}" for name in names for thing in things.split("|")[:3]),
        )
        for things, names in eponyms.THINGS.items()
    ),
)


def catalog(rnd: random.Random) -> str:
    """Write four to sixteen names of one kind in a row, in lines or in a table, mostly under a heading."""
    heads, names = rnd.choice(_KINDS)
    head = rnd.choice(heads.split("|"))
    chosen = rnd.sample(names, rnd.randint(4, min(16, len(names))))
    if rnd.random() < 0.2:
        chosen.sort()
    head = head.upper() if rnd.random() < 0.3 else head
    way = rnd.random()
    if way < 0.4:
        row = rnd.choice((", ", "; ", " / ", " | ", " · ", " ")).join(chosen)
        return f"{head}: {row}" if rnd.random() < 0.8 else row
    mark = rnd.choice(("- ", "• ", "", "[ ] ", "☑ ", "* ", "\t"))
    if way < 0.55:
        mark = rnd.choice(("# ", "No. "))
    tail = rnd.choice(("", "", "", ": ____", " - yes", " (x)", " ......... p.", " | N/A", ": "))
    lines = [
        (f"{i}. " if mark == "# " else f"{i}) " if mark == "No. " else mark)
        + name
        + (f" {rnd.randint(2, 400)}" if tail.endswith("p.") else "")
        + tail
        for i, name in enumerate(chosen, 1)
    ]
    return "\n".join([head + rnd.choice((":", "", "")), *lines])
