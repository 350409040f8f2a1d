"""Names of care homes, hospitals, clinics, chemists, schools and employers that no list has."""

from __future__ import annotations

import random

from training.generate.people import invented
from training.generate.places import city
from training.lists import names


def _split(text: str) -> list[str]:
    return text.replace("\n", "|").split("|")


_FIRST = _split("Amber|Ash|Basalt|Bell|Birch|Black|Blue|Bramble|Bright|Cedar|Chalk|Clear|Clover|Cold|Copper|Coral|Cotton|Crane|Crow|Dogwood|Dune|Eagle|Elder|Elk|Fern|Flint|Fox|Frost|Glass|Gold|Granite|Gray|Gull|Hawthorn|Heron|High|Holly|Iron|Ivy|Juniper|Kestrel|Lark|Laurel|Lime|Long|Marsh|Moss|Nettle|Oat|Osprey|Otter|Owl|Peach|Pebble|Plover|Quarry|Rain|Raven|Red|Reed|Rush|Sable|Salt|Sand|Sedge|Silver|Slate|Snow|Sorrel|Sparrow|Spruce|Stag|Swan|Sweet|Tall|Thistle|Thorn|Timber|Walnut|Wheat|White|Wild|Willow|Winter|Wolf|Wren|Yarrow")  # fmt: skip
_SECOND = _split("acre|bank|bay|bend|bluff|bottom|bourne|bridge|brook|cliff|combe|cote|creek|cross|dale|down|fall|fen|field|ford|gate|glen|grove|haven|heath|hill|hollow|holm|hurst|knoll|lake|land|lawn|lea|ledge|march|mead|mere|mill|moor|mount|park|pass|peak|pine|point|pond|port|reach|ridge|rock|run|shore|side|spring|stead|stone|strand|thorpe|trail|vale|view|wald|water|way|well|wick|wood|worth")  # fmt: skip
_SAINTS = _split("Adalbert|Aelred|Aidan|Alban|Ambrose|Apollonia|Boniface|Bruno|Casimir|Columba|Cyprian|Damien|Dunstan|Dymphna|Edith|Elias|Emeric|Fabian|Fiacre|Florian|Gemma|Genevieve|Gertrude|Hedwig|Helen|Hilda|Hubert|Ignatius|Isidore|Juliana|Kateri|Kilian|Ladislaus|Leo|Lucy|Malachy|Marguerite|Maximilian|Odile|Oswald|Padre Pio|Philomena|Pius|Rocco|Sabina|Scholastica|Stanislaus|Sylvester|Teresa|Ursula|Valerian|Walburga|Wenceslas|Xavier|Zita")  # fmt: skip
_HOSPITALS = _split("Hospital|Medical Center|Regional|Memorial|Med Ctr|General|Community Hospital|Health|Regional Health|University Hospital|Children's|Children's Hospital|Heart Hospital|Surgical Hospital|Hospital & Clinics|Cancer Institute|Medical Campus|Hospital East|Hospital North Campus|Health Sciences Center|District Hospital|Infirmary|Rehab Hospital|Women's Center")  # fmt: skip
_CLINICS = _split("Family Health|Primary Care|Internists|Peds|Women's Health|Heart Group|Kidney Center|Neurology|Skin & Laser|Eye Associates|Dental Arts|Orthopaedics|Foot & Ankle|Counseling|Behavioral Health|Psychiatry|Oncology|Infusion|Imaging|GI Associates|ENT|Allergy|Pain & Spine|Sleep Medicine|Urology|Midwifery|Physical Therapy|Hearing|Endocrine|Rheumatology|Wound Center|Urgent Care|Community Clinic|Fertility|Surgical Associates|Pulmonary|Home Health|Hospice|Vein Clinic")  # fmt: skip
_HOMES = _split("Manor|Care Center|Nursing & Rehab|Health and Rehabilitation|Assisted Living|House|Place|Court|Lodge|Villas|Commons|Terrace|Memory Care|Post-Acute|Skilled Nursing|Adult Family Home|Gardens|Living Center|Sober Living|Group Home|Residence")  # fmt: skip
_CHEMISTS = _split("Pharmacy|Drug|Drugs|Apothecary|Rx|Compounding|Discount Drug|Chemists|Family Pharmacy|Infusion Pharmacy|Long-Term Care Pharmacy")  # fmt: skip
_SCHOOLS = _split("Elementary|Elementary School|Middle School|High School|Charter School|Academy|Day School|Early Learning Center|Head Start|College|Community College|Technical College|Montessori|Preschool|Christian School|K-8|Junior High|Unified School District|State|Prep")  # fmt: skip
_TRADES = _split("Castings|Cabinetry|Cold Storage|Creamery|Custom Homes|Egg Farm|Elevator Co.|Fabrication|Freightways|Furniture|Gear|Glassworks|Granite|Grocers|Hatchery|Ironworks|Irrigation|Janitorial|Kitchens|Laundry|Linen|Machine|Meats|Millwork|Nursery|Orchards|Outfitters|Paint|Paper|Payroll|Pipeline|Plating|Precast|Produce|Quarry|Rail|Refining|Rigging|Roofing|Sawmill|School Bus|Sheet Metal|Shipping|Stamping|Sugar|Tannery|Tile|Timber|Tool|Transit|Tree Service|Trucking|Turf|Vending|Welding|Windows|Wire & Cable")  # fmt: skip
_TAILS = ("", "", "", " Inc.", ", Inc.", " LLC", " Co.", " & Sons", " Bros.", " Group", " Corp.", " Partners", " Cooperative")  # fmt: skip


def _stem(rnd: random.Random) -> str:
    draw = rnd.random()
    if draw < 0.34:
        return rnd.choice(_FIRST) + rnd.choice(_SECOND)
    if draw < 0.5:
        return f"{rnd.choice(_FIRST)} {rnd.choice(_SECOND).title()}"
    if draw < 0.66:
        return rnd.choice(names("surnames", held_out=False))
    if draw < 0.82:
        return city(rnd, held_out=False)
    if draw < 0.92:
        return invented(rnd, surname=True)
    return f"{rnd.choice(names('surnames', held_out=False))}-{rnd.choice(names('surnames', held_out=False))}"


def _saint(rnd: random.Random) -> str:
    return f"{rnd.choice(('St. ', 'St. ', 'Saint ', 'St '))}{rnd.choice(_SAINTS)}{rnd.choice(('', '', chr(39) + 's'))}"


def hospital(rnd: random.Random) -> str:
    """Name a hospital."""
    draw = rnd.random()
    if draw < 0.22:
        return _saint(rnd) + rnd.choice(("", " " + rnd.choice(_HOSPITALS)))
    if draw < 0.3:
        letters = "".join(rnd.choice("ABCDEFGHJKLMNPRSTVW") for _ in range(rnd.choice((2, 3))))
        return letters + rnd.choice(("MC", "H", "RH", "CH", "GH", "UH"))
    return f"{_stem(rnd)} {rnd.choice(_HOSPITALS)}"


def clinic(rnd: random.Random) -> str:
    """Name a clinic."""
    return f"{_saint(rnd) if rnd.random() < 0.08 else _stem(rnd)} {rnd.choice(_CLINICS)}"


def home(rnd: random.Random) -> str:
    """Name a home or a place of long care."""
    if rnd.random() < 0.15:
        return f"{rnd.choice(_FIRST)}{rnd.choice(_SECOND)}"
    return f"{_saint(rnd) if rnd.random() < 0.12 else _stem(rnd)} {rnd.choice(_HOMES)}"


def chemist(rnd: random.Random) -> str:
    """Name a pharmacy."""
    return f"{_stem(rnd)} {rnd.choice(_CHEMISTS)}"


def school(rnd: random.Random) -> str:
    """Name a school."""
    return f"{_saint(rnd) if rnd.random() < 0.1 else _stem(rnd)} {rnd.choice(_SCHOOLS)}"


def employer(rnd: random.Random) -> str:
    """Name an employer."""
    return f"{_stem(rnd)} {rnd.choice(_TRADES)}{rnd.choice(_TAILS)}"
