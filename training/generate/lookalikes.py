"""What looks like an identifier and is none: eponyms of any surname, devices of any brand, codes, ranges and tables of values."""

from __future__ import annotations

import random

from training.generate.people import invented, surname
from training.grammar import Piece, Sample, join

_THINGS = """sign|test|maneuver|syndrome|disease|palsy|score|scale|criteria|classification|index|procedure|operation|repair|technique|approach|fracture|cyst|gland|duct|line|reflex|point|triad|law
nodes|node|cells|bodies|stain|staining|curve|curves|plot|model|residuals|grade|stage|type|plication|flap|osteotomy|pouch|tube|catheter|clamp|retractor|forceps|elevator|rongeur|needle|trocar|stent|wire|balloon|sheath
block|position|view|angle|ratio|formula|equation|nomogram|questionnaire|inventory|checklist|phenomenon|murmur|pulse|respiration|ulcer|hernia|tumor|lymphoma|anomaly|malformation|deformity|contracture|ligament|muscle
fascia|space|spaces|canal|cave|triangle|foramen|valve|membrane|tubercle|nodules|spots|lines|plaques|rings|crystals|granules|syndromes|palsies|dictum|razor|rule|principle|effect|method|protocol|regimen|diet|solution
dressing|splint|brace|collar|boot|frame|traction|exercises|stretch|grip strength|dynamometer|monofilament|chart|cards|plates|lens|mask|valve repair|anastomosis|incision|suture|stitch|knot|drain|bag|pump""".replace("\n", "|").split("|")  # fmt: skip
_MAKERS = "Medtronic|Stryker|Zimmer|DePuy|Arthrex|Smith & Nephew|Abbott|Boston Scientific|Cook|Ethicon|Covidien|Baxter|BD|Bard|Olympus|Storz|Terumo|Philips|GE|Siemens|Dexcom|Tandem|ResMed|Omnicell|Vocera|Hologic|Masimo|Welch Allyn|Hill-Rom|Mölnlycke|3M|Coloplast|ConvaTec".split(
    "|"
)
_MADE = "stent|wire|guidewire|balloon|sheath|catheter|plate|screw|nail|cage|mesh|anchor|suture|stapler|pump|sensor|mask|dressing|valve|graft|coil|port|lens|implant|cup|stem|liner|monitor|app|portal|scanner|cabinet|bed|cuff|spacer|pen|inhaler".split(
    "|"
)
_SIZES = "3.0 x 23|2.5 x 15|14 Fr|6 French|0.035|2-0|4-0|size 9.5|12 mm|52 mm|5F|18 gauge|20 mL|at 14 atm|left 3.5|right 4".split(
    "|"
)
_ANALYTES = """Na|K|Cl|CO2|HCO3|BUN|Cr|Creatinine|Glucose|Ca|Mg|Phos|AST|ALT|AST / ALT|Alk phos|T bili|Albumin|WBC|Hgb|Hct|Plt|Platelets|INR|PT|PTT|Lactate|Troponin I|hs-Troponin T|BNP|NT-proBNP|CK|LDH|Lipase|TSH|Free T4
A1c|LDL|HDL|TG|Ferritin|Iron|TIBC|B12|Folate|CRP|ESR|Procalcitonin|D-dimer|pH|pCO2|pO2|PSA|CEA|CA 19-9|Vitamin D|Uric acid|Urine myoglobin|Osm|Ammonia|Ki-67|PD-L1|HER2""".replace("\n", "|").split("|")  # fmt: skip
_UNITS = "mmol/L|mEq/L|mg/dL|g/dL|ng/mL|pg/mL|U/L|IU/L|10^3/uL|K/uL|%|mcg/dL|uIU/mL|mg/L|sec|mm/h|ug/mL|nmol/L".split(
    "|"
)
_SYSTEMS = {
    "SNOMED CT": 9,
    "RxNorm": 6,
    "LOINC": 4,
    "ICD-10-CM": 0,
    "CPT": 5,
    "HCPCS": -1,
    "NDC": -2,
    "CVX": 3,
    "MeSH": 6,
    "UMLS": -3,
}
_TERMS = "Marfan syndrome|Colles fracture, left|Atorvastatin|Albuterol inhaler|Wheelchair|Whipple procedure|Tdap vaccine|Hemoglobin A1c|Metformin 500 mg|Foley insertion|Office visit, established|Chest x-ray|Blood culture|Penicillin|Crohn disease|Type 2 diabetes|Influenza vaccine|Shellfish".split(
    "|"
)
_URLS = "http://loinc.org|http://snomed.info/sct|http://hl7.org/fhir/sid/us-npi|http://hl7.org/fhir/sid/us-ssn|http://www.nlm.nih.gov/research/umls/rxnorm|http://hl7.org/fhir/sid/icd-10-cm|http://unitsofmeasure.org|http://terminology.hl7.org/CodeSystem/v3-ActCode|https://www.cdc.gov/vaccines|urn:ietf:rfc:3986".split(
    "|"
)


def _name(rnd: random.Random) -> str:
    return surname(rnd, held_out=False) if rnd.random() < 0.8 else invented(rnd, surname=True)


def eponym(rnd: random.Random) -> str:
    """Name a thing after one, two or three people."""
    draw, thing = rnd.random(), rnd.choice(_THINGS)
    if draw < 0.3:
        return f"{_name(rnd)}{rnd.choice(('’s', chr(39) + 's'))} {thing}"
    if draw < 0.62:
        mark = rnd.choice("---–")
        return (
            f"{_name(rnd)}{mark}{_name(rnd)}{rnd.choice((' ' + thing, ' ' + thing, '', ' ' + str(rnd.randint(1, 4))))}"
        )
    if draw < 0.68:
        return f"{_name(rnd)}-{_name(rnd)}-{_name(rnd)} {thing}"
    return f"{_name(rnd)} {thing}"


def device(rnd: random.Random) -> str:
    """Name a device by maker or brand."""
    brand = invented(rnd, surname=False) + rnd.choice(
        ("", "", "", " " + invented(rnd, surname=False), "®", "™", " Pro", " II", " XL", "-Lock", "master", "Flex")
    )
    head = rnd.choice((rnd.choice(_MAKERS), brand, brand, brand.upper() if rnd.random() < 0.2 else brand))
    return f"{head} {rnd.choice((rnd.choice(_MADE), rnd.choice(_SIZES), rnd.choice(_MADE) + ' ' + rnd.choice(_SIZES)))}"


def value(rnd: random.Random) -> str:
    """Give a laboratory value."""
    return rnd.choice(
        (
            str(rnd.randint(1, 400)),
            f"{rnd.uniform(0.1, 15):.1f}",
            f"{rnd.randint(1, 60)},{rnd.randint(0, 999):03d}",
            f"{rnd.uniform(0.01, 2):.2f}",
            f"<{rnd.randint(1, 50)}",
            f"{rnd.randint(20, 900)} / {rnd.randint(10, 400)}",
        )
    )


def limits(rnd: random.Random) -> str:
    """Give a range of reference."""
    low = rnd.randint(1, 150)
    return rnd.choice(
        (
            f"{low}-{low + rnd.randint(2, 300)}",
            f"{rnd.uniform(0.1, 4):.1f}-{rnd.uniform(4, 9):.1f}",
            f"<{low}",
            f"{low} - {low + 40}",
            f"{low}–{low + 60}",
        )
    )


def table(rnd: random.Random) -> str:
    """Write a table of laboratory values over some days."""
    columns = rnd.randint(1, 5)
    mark = rnd.choice((" | ", " | ", "\t", ",", "  "))
    heads = [rnd.choice(("Day {}", "day {}", "HD{}", "POD {}", "#{}")).format(i + 1) for i in range(columns)]
    ranged = rnd.random() < 0.6
    rows = [[rnd.choice(("Test", "Lab", "Analyte", "")), *(["Ref. range"] if ranged else []), *heads]]
    for analyte in rnd.sample(_ANALYTES, rnd.randint(2, 9)):
        unit = rnd.choice(_UNITS)
        rows.append(
            [
                rnd.choice((f"{analyte} ({unit})", analyte)),
                *([limits(rnd)] if ranged else []),
                *(value(rnd) for _ in range(columns)),
            ]
        )
    lines = [mark.join(row) for row in rows]
    if mark == " | ":
        lines = [f"| {line} |" for line in lines]
        lines.insert(1, "|" + "---|" * len(rows[0]))
    return "\n".join(lines)


def code(rnd: random.Random) -> tuple[str, str]:
    """Give a terminology and a code of its form."""
    system = rnd.choice(list(_SYSTEMS))
    count = _SYSTEMS[system]
    digits = "".join(str(rnd.randint(0, 9)) for _ in range(max(count, 4) + rnd.randint(0, 1)))
    if system == "ICD-10-CM":
        digits = f"{rnd.choice('ABCDEFGHIJKLMNRSTVZ')}{rnd.randint(0, 99):02d}.{rnd.randint(0, 99)}"
    elif system == "LOINC":
        digits = f"{rnd.randint(100, 99999)}-{rnd.randint(0, 9)}"
    elif system == "CPT":
        digits = rnd.choice((f"99{rnd.randint(200, 499)}", f"{rnd.randint(10000, 99999)}"))
    elif system == "HCPCS":
        digits = f"{rnd.choice('AEGJKLQ')}{rnd.randint(0, 9999):04d}"
    elif system == "NDC":
        digits = f"{rnd.randint(10000, 99999)}-{rnd.randint(100, 9999)}-{rnd.randint(10, 99)}"
    elif system == "UMLS":
        digits = f"C{rnd.randint(0, 9999999):07d}"
    return system, digits


def codes(rnd: random.Random) -> str:
    """Write codes as a list, a table, JSON, or in a sentence about billing."""
    draw = rnd.random()
    if draw < 0.25:
        lines = ["term,code,system"]
        for _ in range(rnd.randint(2, 6)):
            system, digits = code(rnd)
            lines.append(
                f"{rnd.choice(_TERMS)},{digits},{system}{rnd.choice(('', ',active', ',' + rnd.choice(_TERMS)))}"
            )
        return "\n".join(lines)
    if draw < 0.5:
        system, digits = code(rnd)
        return f'{{"system": "{rnd.choice(_URLS)}", "code": "{digits}", "display": "{rnd.choice(_TERMS)}"}}'
    system, digits = code(rnd)
    visit = rnd.choice(
        ("99213", "99214", "99215", "99203", "99204", "99285", "99291", "99223", "99232", "99396", "99417")
    )
    other = rnd.choice(("99213", "99214", "99215", "99204", "G0439", "90837", "36415", "93000", "20610"))
    return rnd.choice(
        (
            f"code this encounter: {visit} or {other}?",
            f"bill {visit} with {other}-25?",
            f"Does this visit support {visit} ({rnd.randint(20, 60)} minutes)?",
            f"{system} {digits} or {code(rnd)[1]} for {rnd.choice(_TERMS)}?",
            f"AL1|1|DA|{rnd.randint(1000, 99999)}^PENICILLIN^RXNORM|MO|HIVES",
            f"OBX|{rnd.randint(1, 9)}|NM|{rnd.randint(1000, 9999)}-{rnd.randint(0, 9)}^GLUCOSE^LN||{rnd.randint(60, 300)}|mg/dL|70-99|H|||F",
            f"OBR|1|||{rnd.randint(80000, 89999)}^{rnd.choice(('BLOOD CULTURE', 'CBC', 'BMP'))}^C4",
            f"NDC {rnd.randint(10000, 99999)}-{rnd.randint(1000, 9999)}-{rnd.randint(10, 99)}, qty {rnd.randint(30, 180)}",
            f"level 4, {visit}, modifier 25, {rnd.randint(20, 50)} min total",
        )
    )


def vitals(rnd: random.Random) -> str:
    """Write vital signs and drips as nurses do."""
    r = rnd.randint
    return rnd.choice(
        (
            f"VS {r(96, 103)}.{r(0, 9)} - {r(50, 140)} - {r(12, 30)} - {r(80, 190)}/{r(40, 110)} - {r(85, 100)}% RA",
            f"{r(96, 102)}.{r(0, 9)}, {r(50, 140)}, {r(12, 30)}, {r(80, 190)}/{r(40, 110)}, {r(85, 100)}%",
            f"PE: {r(100, 180)}/{r(60, 100)}, {r(50, 140)}, {r(12, 26)}, {r(88, 100)}%. GCS {r(8, 15)}.",
            f"{r(0, 23):02d}{r(0, 59):02d} BG {r(60, 400)}, {r(1, 10)} units {rnd.choice(('lispro', 'Humalog', 'aspart'))}. Voided {r(100, 700)} mL clear yellow, PVR {r(0, 300)} mL.",
            f"lactate {r(1, 9)}.{r(0, 9)} at {r(0, 23):02d}{r(0, 59):02d}, repeat {r(1, 5)}.{r(0, 9)}.",
            f"I/O: {r(500, 4000)}/{r(500, 4000)}, net {rnd.choice('+-')}{r(100, 900)} mL. UOP {r(1, 3)}.{r(0, 9)} L.",
            f"ABG {r(7, 7)}.{r(10, 55)}/{r(25, 90)}/{r(40, 180)} on {r(21, 100)}%, PEEP {r(5, 18)}, P/F {r(60, 400)}.",
            f"HT {r(140, 200)} cm  WT {r(40, 140)} kg  BSA 1.{r(4, 9)}{r(0, 9)}  BP {r(90, 180)}/{r(50, 100)}",
            f"recording {r(100, 500)} min, sleep {r(100, 400)} min, efficiency {r(50, 99)}%. AHI {r(5, 90)}. Nadir SpO2 {r(60, 92)}%.",
            f"PSA {r(1, 20)}.{r(0, 9)} ng/mL, ferritin {r(5, 900)} ng/mL, B12 {r(100, 900)} pg/mL",
            f"{rnd.choice(('7a-7p', '7p-7a', '0700-1900', '1900-0700', '3-11', '11p-7a'))} shift, {r(1, 6)} pts, census {r(8, 40)}",
            f"Dressing change q{r(2, 12)}h. Drain {r(5, 200)} cc serosang. Ambulated {r(20, 400)} ft x{r(1, 3)}.",
            f"Vmax {r(2, 5)}.{r(0, 9)} m/s, mean {r(10, 70)} mmHg, AVA 0.{r(5, 9)}{r(0, 9)} cm2, E/e' {r(8, 24)}, TR Vmax 3.{r(0, 9)} m/s, RVSP {r(20, 80)}.",
            f"ISI {r(5, 28)}, ESS {r(3, 22)}, FEV1 {r(40, 110)}% predicted, 6MWT {r(150, 600)} m, grip {r(10, 60)} lb against {r(50, 110)}.",
            f"Synoptic: pT{r(1, 4)} pN{r(0, 2)}a ({r(0, 5)}/{r(12, 40)}), margins negative. Twenty-{rnd.choice(('two', 'four', 'six', 'nine'))} lymph nodes examined.",
        )
    )


_LINES = (
    "Special tests: {0}, {0} negative.",
    "Positive {0}; {0} equivocal.",
    "{0} was negative bilaterally.",
    "Explain {0} and {0} to a resident.",
    "What is {0} versus {0}?",
    "who was {0} named after",
    "Impression: {0}, {0} type, grade {2}.",
    "History of {0} and {0}, repaired.",
    "The {0} was used, then the {1}.",
    "{1} deployed; {1} for post-dilatation.",
    "A {1} was placed over the {1}.",
    "Fixed with a {1} and closed with {1}.",
    "{3} by biplane {4} {2}%.",
    "EF by {4} {2}%, {4} score {2}.",
    "PMH: {0} ({2}).",
    "knee osteoarthritis, {0} grade {2}",
    "{0} 3, {0} 2, no {0}.",
    "Measured by {0}; see {0} and {0}.",
    "Is {1} compatible with MRI?",
    "She uses a {1} and a {1} at home.",
    "Packed with {4}'s solution. Lactated Ringer's at {2}.",
    "{0} present, {0} absent, {0} not assessed.",
    "Difference between {0} and {0}? Cite the trial.",
    "Ortho: {0} neg, {0} pos, {0} neg.",
)


def line(rnd: random.Random) -> str:
    """Write a line about things that are called by names."""
    template = rnd.choice(_LINES)
    while "{0}" in template:
        template = template.replace("{0}", eponym(rnd), 1)
    while "{1}" in template:
        template = template.replace("{1}", device(rnd), 1)
    while "{4}" in template:
        template = template.replace("{4}", _name(rnd), 1)
    return template.replace("{2}", str(rnd.randint(1, 70))).replace("{3}", rnd.choice(("EF", "LVEF", "Volume")))


def sample(rnd: random.Random, around: list[Piece]) -> Sample:
    """Write one to four of these; ``around`` is put before or behind, so that names stand beside them."""
    parts = [rnd.choice((line, line, line, vitals, vitals, codes, table))(rnd) for _ in range(rnd.choice((1, 1, 2, 4)))]
    pieces: list[Piece] = [(rnd.choice(("\n", " ", "\n\n")).join(parts), None)]
    if around:
        gap: Piece = (rnd.choice(("\n", " ", "\n\n")), None)
        pieces = [*around, gap, *pieces] if rnd.random() < 0.5 else [*pieces, gap, *around]
    return join(pieces)
