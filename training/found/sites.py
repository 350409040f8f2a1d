"""Hospitals, clinics, pharmacies, homes, shelters, jails, schools and churches, as staff and families name them."""

from __future__ import annotations

import random

from training.found import names
from training.generate import places as towns

_SAINTS = "Vincent Mary Luke Jude Anne Agnes Rita Clare Bernard Elizabeth Francis Joseph John Mark Anthony Charles Alexius Francis Camillus Raphael Thomas Cloud Dominic Rose Helena Peter Barnabas Catherine Gabriel Dymphna Brendan".split()
_HOLY = "Mercy|Providence|Sacred Heart|Holy Family|Good Shepherd|Good Samaritan|Bethesda|Bethany|Mt. Sinai|Mount Carmel|Our Lady of Peace|Trinity|Calvary|Resurrection|Beth Shalom|Emanuel|Zion|Shalom|Immaculata|Holy Name|Precious Blood|Little Flower|Wesley|Deaconess|Baptist|Methodist|Lutheran|Presbyterian|Adventist".split("|")  # fmt: skip
_GREEN = "Maple Oak Cedar Willow Birch Aspen Laurel Magnolia Juniper Elm Pine Cypress Rose Lilac Heather Clover Orchard Meadow Prairie Brook Harbor Lake River Ridge Valley Canyon Mesa Desert Sunset Sunrise Golden Silver Autumn Evergreen Whispering Quiet Pleasant Friendship Liberty Heritage Covenant Colonial Regency Windsor Canterbury".split()
_ENDS = "wood brook view crest haven dale field ridge gate stead mont vale side".split()
_HOSP = "Hospital|Medical Center|Med Ctr|Memorial|General|Regional|Community Hospital|Regional Medical Center|Health|Health System|Children's|University Hospital|Mem Hosp|Hosp|Healthcare|Surgical Hospital|Heart Hospital|Women's|Psychiatric|Behavioral|Rehab Hospital|LTAC|Specialty Hospital|ER|Emergency|Burn Center|Cancer Center|Infirmary|County Hospital".split("|")  # fmt: skip
_CLIN = "Clinic|Family Practice|Family Med|Peds|Pediatrics|Internal Med|Primary Care|OB|OB/GYN|Women's Health|Cardiology|Heart & Vascular|Ortho|Orthopedics|Spine|Pain Clinic|Derm|Eye|Eye Associates|ENT|GI|Endocrine|Renal|Nephrology|Neuro|Pulmonary|Oncology|Infusion|Imaging|MRI|Lab|Urgent Care|Walk-In|Express Care|Health Center|Community Health|FQHC|Free Clinic|Dental|Smiles|Ortho & Sports|PT|Physical Therapy|Hand Therapy|Counseling|Behavioral Health|Mental Health|Psych Associates|Methadone|Suboxone Clinic|Sleep Lab|Wound Care|Fertility|Dialysis|Kidney Care|Vein|Allergy|Foot & Ankle|Medical Group|Physicians|Med Associates|Home Health|Hospice|Home Care|Visiting Nurses|Ambulance|EMS".split("|")  # fmt: skip
_HOME = "Manor|Village|Nursing Home|Nursing & Rehab|Rehab|Care Center|Health & Rehab|Healthcare|SNF|Skilled Nursing|Assisted Living|ALF|Memory Care|Senior Living|Living Center|Convalescent|Retirement|Gardens|Estates|Terrace|Place|Commons|House|Home|Lodge|Cottage|Court|Pointe|Adult Family Home|Group Home|Board & Care|Residential|Adult Day|Hospice House|Post Acute|Transitional Care".split("|")  # fmt: skip
_SHELTER = "House|Shelter|Mission|Rescue Mission|Recovery|Recovery Center|Treatment Center|Detox|Sober Living|Halfway House|Women's Shelter|Safe House|Family Shelter|Youth Home|Day Shelter|Transitional Housing|Haven|Ranch|Center|Respite|Drop-In".split("|")  # fmt: skip
_JAIL = "County Jail|Jail|Detention Center|Correctional|Correctional Institution|CI|State Prison|Prison|FCI|Juvenile Hall|Youth Center|Work Release|Penitentiary|Camp|Holding|House of Correction|Justice Center".split("|")  # fmt: skip
_SCHOOL = "Elementary|Elem|Elementary School|Middle School|Middle|Jr High|High|High School|HS|Prep|Academy|Charter|Montessori|Head Start|Preschool|Day Care|Daycare|Child Care|Learning Center|Day School|Country Day|Community College|CC|College|University|State|Tech|Vo-Tech|Alternative School|K-8|Primary|After School".split("|")  # fmt: skip
_CHURCH = "Baptist Church|Baptist|AME|AME Zion|Church of God|COGIC|Assembly of God|Lutheran|Methodist|UMC|Presbyterian|Parish|Catholic Church|Cathedral|Chapel|Tabernacle|Temple|Synagogue|Shul|Mosque|Masjid|Islamic Center|Gurdwara|Mandir|Kingdom Hall|Ward|Stake Center|Fellowship|Ministries|Community Church|Bible Church|Iglesia|Mission Church|Friends Meeting|Orthodox Church|Vineyard|Church of Christ|Church of the Nazarene".split("|")  # fmt: skip
_PHARM = "Pharmacy|Drug|Drugs|Drug Store|Apothecary|Rx|Family Pharmacy|Discount Drugs|Compounding|Pharmacy #2|Prescription Shop|Specialty Pharmacy|LTC Pharmacy".split(
    "|"
)
_UNITS = "4B|3W|6 North|2 East|5W|ICU|MICU|SICU|ED|ER|L&D|NICU|PACU|Tower 3|Tower B|Pavilion|West|East|South|North|Main|Annex|Campus|Bldg 4|Oncology|Peds|Psych|Rehab|Cath Lab".split(
    "|"
)
_TINY = "Bluebird Ladybug Sunshine Rainbow Bumblebee Teddy_Bear Little_Acorns Tiny_Tots Busy_Bees Kinder Wee_Care Happy_Feet Little_Lambs Noah's_Ark Stepping_Stones Bright_Start Playmates Small_World ABC First_Friends Peek-a-Boo Kid_Zone Wonder_Years".split()  # fmt: skip
_HOPES = "Hope New_Hope Phoenix Serenity Turning_Point Crossroads Harbor Haven Safe_Harbor Sanctuary Gateway Pathways Bridge New_Dawn Open_Door Lighthouse Cornerstone Second_Chance Nueva_Vida Samaritan Bethel Anchor Refuge Jericho Exodus Rahab Naomi Ruth Esther Dorothy_Day Damien Covenant Recovery_Row First_Step Journey Horizon Promise".split()  # fmt: skip
_CLIN_WORDS = "Kids First|Back in Balance|Whole Woman|Step Up|Bright Eyes|Clear Lungs|Healing Tree|Heartstrings|Motion Matters|Mind & Body|New Leaf|Open Arms|Hands On|True Care|ProActive|NextGen|OneCare|CarePoint|MedExpress|VitalMed|NovaCare|WellNow|GoHealth|CityMD|PrimeMed|FirstMed|MedPlus|QuickMed|HealthFirst|CareSpot".split("|")  # fmt: skip


def _pick(rnd: random.Random, words: list[str]) -> str:
    return rnd.choice(words).replace("_", " ")


def _saint(rnd: random.Random) -> str:
    return f"{rnd.choice(('St.', 'St', 'Saint', 'St.'))} {rnd.choice(_SAINTS)}{rnd.choice(('', chr(39) + 's', chr(39) + 's'))}"


def _stem(rnd: random.Random) -> str:
    draw = rnd.random()
    if draw < 0.28:
        return names.last(rnd)
    if draw < 0.46:
        return towns.city(rnd, held_out=False)
    if draw < 0.58:
        return _saint(rnd)
    if draw < 0.68:
        return rnd.choice(_HOLY)
    if draw < 0.74:
        return names.county(rnd)
    if draw < 0.8:
        return f"{names.first(rnd)} {names.last(rnd)}"
    if draw < 0.9:
        return rnd.choice(_GREEN) + rnd.choice(_ENDS)
    return f"{rnd.choice(_GREEN)} {rnd.choice(('Creek', 'Hill', 'Hills', 'Valley', 'Point', 'Park', 'Grove', 'Springs', 'Lane', 'Ridge'))}"


def letters(rnd: random.Random) -> str:
    """Give the letters by which staff call their hospital."""
    a = "".join(rnd.choice("ABCDEGHJLMNPRSTVW") for _ in range(rnd.choice((1, 1, 2, 2))))
    return a + rnd.choice(("MC", "MH", "GH", "RMC", "CH", "UH", "MMC", "CMC", "RH", "VAMC", "NH", "HS", "BH", "CI", "-ED", "H"))  # fmt: skip


def hospital(rnd: random.Random) -> str:
    """Name a hospital."""
    draw = rnd.random()
    if draw < 0.13:
        return letters(rnd)
    if draw < 0.3:
        return _saint(rnd) if rnd.random() < 0.6 else f"St. {rnd.choice(_SAINTS)[0]}'s"
    if draw < 0.42:
        return f"{rnd.choice((rnd.choice(_HOLY), _saint(rnd), _stem(rnd)))} {rnd.choice(_UNITS)}"
    if draw < 0.5:
        return rnd.choice(("the VA", "the VA", f"{towns.city(rnd, held_out=False)} VA", f"the {towns.city(rnd, held_out=False)} VA", f"VA {towns.city(rnd, held_out=False)}", f"Fort {names.last(rnd)} MTF", f"{towns.city(rnd, held_out=False)} IHS", f"{letters(rnd)} {rnd.choice(_UNITS)}", f"U of {towns.city(rnd, held_out=False)}"))  # fmt: skip
    if draw < 0.58:
        return f"{_stem(rnd)} {rnd.choice(_HOSP)}{rnd.choice((' at ', ' - ', ' of '))}{towns.city(rnd, held_out=False)}"
    return f"{_stem(rnd)} {rnd.choice(_HOSP)}"


def clinic(rnd: random.Random) -> str:
    """Name a clinic."""
    draw = rnd.random()
    if draw < 0.16:
        return rnd.choice(_CLIN_WORDS) + rnd.choice(("", "", " " + rnd.choice(_CLIN), " " + towns.city(rnd, held_out=False)))  # fmt: skip
    if draw < 0.24:
        return f"{names.last(rnd)} & {names.last(rnd)} {rnd.choice(_CLIN)}"
    return f"{_stem(rnd)} {rnd.choice(_CLIN)}"


def home(rnd: random.Random) -> str:
    """Name a nursing home, or a group home by its road."""
    draw = rnd.random()
    if draw < 0.16:
        return f"{rnd.choice(('the', 'the', 'The'))} {rnd.choice(_GREEN)}{rnd.choice(('s', ' House', 's at ' + towns.city(rnd, held_out=False), 's'))}"
    if draw < 0.24:
        return f"{rnd.choice(('the ', ''))}{rnd.choice((names.last(rnd), rnd.choice(_GREEN)))} {rnd.choice(('Street', 'Rd', 'Ave', 'Lane'))} {rnd.choice(('group home', 'house', 'home', 'residence', 'program'))}"
    if draw < 0.3:
        return rnd.choice(_GREEN) + rnd.choice(_ENDS)
    return f"{_stem(rnd)} {rnd.choice(_HOME)}"


def shelter(rnd: random.Random) -> str:
    """Name a shelter or a place of recovery."""
    stem = _pick(rnd, _HOPES) if rnd.random() < 0.6 else rnd.choice((_stem(rnd), names.first(rnd) + "'s"))
    return f"{stem} {rnd.choice(_SHELTER)}"


def jail(rnd: random.Random) -> str:
    """Name a jail."""
    return f"{rnd.choice((names.county(rnd).removesuffix(' County'), towns.city(rnd, held_out=False), names.last(rnd)))} {rnd.choice(_JAIL)}"


def school(rnd: random.Random) -> str:
    """Name a school or a day care."""
    draw = rnd.random()
    if draw < 0.16:
        return f"{rnd.choice(('PS', 'P.S.', 'IS', 'I.S.', 'JHS', 'MS', 'M.S.', 'School'))} {rnd.choice(('', '', '#'))}{rnd.randint(2, 399)}{rnd.choice(('', '', '', 'Q', 'X', 'K'))}"
    if draw < 0.4:
        return f"{_pick(rnd, _TINY)} {rnd.choice(('Day Care', 'Daycare', 'Preschool', 'Child Care', 'Learning Center', 'Nursery School', 'Montessori', 'Academy'))}"
    return f"{_stem(rnd)} {rnd.choice(_SCHOOL)}"


def church(rnd: random.Random) -> str:
    """Name a church, a temple or a mosque."""
    head = rnd.choice(("First", "Second", "Greater", "New", "Mt.", "Mount", "True", "")) + " "
    stem = rnd.choice((rnd.choice(_HOLY), _saint(rnd), _stem(rnd), f"{head}{rnd.choice(_HOLY)}".strip(), f"{head}{towns.city(rnd, held_out=False)}".strip()))  # fmt: skip
    return stem if rnd.random() < 0.12 and stem.startswith("S") else f"{stem} {rnd.choice(_CHURCH)}"


def pharmacy(rnd: random.Random) -> str:
    """Name a pharmacy."""
    stem = rnd.choice((_stem(rnd), names.last(rnd) + "'s", names.last(rnd), rnd.choice(("Corner", "Main Street", "Hometown", "Village", "Medicine", "Family", "Town & Country", "Economy"))))  # fmt: skip
    return f"{stem} {rnd.choice(_PHARM)}"


def anywhere(rnd: random.Random) -> str:
    """Name a place of any of these kinds."""
    return rnd.choices((hospital, clinic, home, shelter, jail, school, church, pharmacy), (30, 18, 14, 10, 6, 9, 6, 7))[0](rnd)  # fmt: skip


def ward(rnd: random.Random) -> str:
    """Name a ward, a wing or a hall after somebody, a saint or a tree."""
    a = rnd.choice((names.last(rnd), names.last(rnd), f"{names.first(rnd)} {names.last(rnd)}", _saint(rnd), rnd.choice(_GREEN), rnd.choice(_HOLY)))  # fmt: skip
    return rnd.choice((f"{a} {rnd.choice(_UNITS)}", f"{a} {rnd.randint(1, 12)}", f"{a} {rnd.randint(1, 9)}{rnd.choice('ABNSEW')}", f"{a} {rnd.choice(('Wing', 'Pavilion', 'Tower', 'Unit', 'Ward', 'Hall', 'Building', 'Birth Center', 'ICU', 'Lounge', 'Floor', 'Suite', 'Cottage', 'Atrium'))}", f"the {a} {rnd.choice(('wing', 'unit', 'pavilion', 'tower', 'ward', 'building', 'floor'))}"))  # fmt: skip
