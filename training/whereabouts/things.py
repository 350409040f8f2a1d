"""Names, codes and numbers of things: programs, departments, guidelines, devices, products, units, scales, routes of care."""

from __future__ import annotations

import random
from collections.abc import Callable

FILLERS: dict[str, tuple[str, ...]] = {
    key: tuple(text.replace("\n", "|").split("|"))
    for key, text in {
        "prog": """Meals on Wheels|Section 8|SNAP|WIC|LIHEAP|Lifeline|SSDI|SSI|TANF|PACE|Early Intervention|Money Follows the Person|the Ryan White program|Vaccines for Children|340B|Safe Sleep|Reach Out and Read|Tobacco Quitline|Nurse-Family Partnership|Healthy Start|Hospital at Home|Transitions of Care|Zero Suicide|Stop the Bleed|Code Lavender
Crisis Intervention Team|Bridge to Wellness|Fresh Start|Matter of Balance|Tai Chi for Arthritis|Silver Linings|Back on Track|Beyond Hunger|Caring Contacts|Step Up to Writing|Safe Step|Walk with Ease|Better Breathers|Look Good Feel Better|Smart Recovery|Al-Anon|NA|AA|DBSA|Reiki Rounds""",
        "dept": """Radiology|Interventional Radiology|Patient Access|Nutrition Services|Environmental Services|Central Sterile|Bed Management|Risk Management|Spiritual Care|Volunteer Services|Child Life|Medical Records|HIM|Revenue Integrity|Patient Financial Services|Quality|Infection Prevention|Biomed|Supply Chain|Security|Case Management|Utilization Management|Compliance|Respiratory Care|Sleep Medicine|Pre-Admission Testing|Anticoagulation|Palliative Care|Employee Health|Telemetry Monitoring|Marketing|Physician Relations|Language Services""",
        "guide": """GOLD 2024|KDIGO|the Beers Criteria|Surviving Sepsis|Choosing Wisely|NCCN v3|ACLS|PALS|NRP|the Ottawa Ankle Rules|CHA2DS2-VASc|HEART score|Wells|the Centor criteria|Rome IV|DSM-5-TR|BI-RADS 3|LI-RADS 4|TI-RADS|Fleischner|Lung-RADS 2|PI-RADS 3|USPSTF grade B|the 2017 ACC/AHA guideline|Joint Commission NPSG|42 CFR Part 2|CLIA|EMTALA|the McGeer criteria|INTERQUAL|MCG 27th edition|Milliman|JNC 8|STOP-Bang|Bright Futures|ACOG Bulletin 222""",
        "device": """Alaris 8015|MiniMed 780G|Omnipod 5|Dexcom G7|FreeStyle Libre 3|Tandem t:slim X2|Hill-Rom Centrella|Stryker Prime|Arjo Maxi Move|Zoll X Series|LifePak 15|Philips IntelliVue|GE Carescape|Hamilton G5|Servo-u|Trilogy EV300|ResMed AirSense 11|Inogen One G5|Kangaroo Joey|Prevena|VAC Ulta|Bair Hugger|Bard PowerPort|PICC|Groshong|Hickman|Watchman FLX|Micra AV|HeartMate 3|Impella CP|Sapien 3|Baxter Prismax|Fresenius 2008T|Accu-Chek Guide|Hoyer|Tempur|Roho|Permobil M3|Invacare|Drive rollator|Pleurx|Foley 16 Fr|Yankauer|Ambu|i-gel|GlideScope""",
        "drug": """Ozempic|Mounjaro|Jardiance|Farxiga|Entresto|Eliquis|Xarelto|Lantus|Humalog|Tresiba|Suboxone|Vivitrol|Sublocade|Narcan|Keytruda|Humira|Skyrizi|Dupixent|Stelara|Ocrevus|Kesimpta|Prolia|Evenity|Trelegy|Symbicort|Spiriva|Seroquel|Abilify Maintena|Invega Sustenna|Clozaril|Lamictal|Depakote ER|Wellbutrin XL|Zyprexa|Haldol|Norco|Percocet|Neurontin|Lyrica|Topamax|Augmentin|Bactrim DS|Zosyn|vancomycin|Rocephin|Paxlovid|Procrit|Aranesp|Sensipar|Renvela""",
        "product": """REF 8065-751|REF 305-884|NDC 0002-8215-01|NDC 50580-112|cat. 305271|item 44-2207|model 2420-0007|part 8100-EN|HCPCS E0601|HCPCS A4253|CPT 99214|CPT 90837|LOINC 2345-7|ICD-10 E11.65|Z59.01|REV 0450|DRG 291|APC 5072|CVX 207|UNSPSC 42142|form CMS-1500|form 3871|Form SSA-827|form WH-380-E|HL7 v2.5.1|SKU 11942|policy NUR-114|SOP 12-04|order set 4410|tubing 2C8519|size 7.5|20 gauge|3-0 Vicryl|grade 2|type B|class III""",
        "unit": "ICU|MICU|SICU|CCU|stepdown|PCU|tele|med-surg|4 North|6W|3 East|Unit 2B|Peds|PICU|NICU|L&D|postpartum|PACU|pre-op|ED|fast track|obs|rehab|psych|geri-psych|memory care|the locked unit|the skilled side|inpatient hospice",
        "epon": "Babinski|Homans|Kernig|Phalen|Tinel|McMurray|Lachman|Romberg|Trendelenburg|Murphy|Rovsing|Braden|Morse|Norton|Glasgow|Apgar|Bristol|Mallampati|Katz|Lawton|Barthel|Tinetti|Berg|Karnofsky|Rankin|Hoehn and Yahr|Epworth|Edinburgh|Columbia|Beck|Hamilton|Conners|Vanderbilt|Bishop|Ballard|Tanner|Gleason|Ann Arbor|Clark|Breslow|Salter-Harris|Weber|Garden|Mohs|Whipple|Nissen|Roux-en-Y|Kasai|Ross|Fontan|Bankart|Lisfranc",
        "spot": "the clinic on the corner|the pharmacy by the highway|a nursing home across town|the dialysis place|the big hospital downtown|the lab next door|the free clinic|a group home|the gym at school|the church basement|the county jail|the court|the food bank|a halfway house|the new urgent care|the hospital where she was born|an outside facility|the old mill|her office",
        "work": "a small family business|the plant|a moving company|a nail salon|the school cafeteria|a law office|a big warehouse|an apple orchard|home health|a daycare|the night shift at a hotel|a call center|the oil field|a tow yard|the state|construction|a bakery|a dairy|his own company|a tech startup|retail|an airline|the military|the railroad|a church",
    }.items()
}


def _shelf(rnd: random.Random) -> str:
    """Give a bin, bay or shelf."""
    r = rnd.randint
    return rnd.choice((f"Bay {r(1, 12)}", f"shelf {r(1, 9)}{rnd.choice('ABC')}", f"Bin {r(10, 99)}", f"OR {r(1, 14)}", f"Room {r(100, 640)}", f"Door {r(1, 9)}", f"Lot {rnd.choice('ABCD')}", f"Level {r(1, 5)}", f"cart {r(1, 30)}", f"Elevator {rnd.choice('ABC')}"))  # fmt: skip


def _setting(rnd: random.Random) -> str:
    """Give a setting of a ventilator or a pump."""
    r = rnd.randint
    return rnd.choice((f"AC {r(12, 20)}/{r(380, 520)}/5/{r(30, 60)}%", f"PEEP {r(5, 12)}", f"FiO2 0.{r(3, 9)}", f"{r(5, 125)} mL/hr", f"{r(2, 15)} L NC", f"BiPAP {r(10, 16)}/{r(4, 8)}", f"basal {r(0, 1)}.{r(10, 95)} u/hr", f"DDD {r(50, 70)}-{r(110, 130)}", f"{r(35, 70)}% HFNC"))  # fmt: skip


def _count(rnd: random.Random) -> str:
    return str(rnd.choice((rnd.randint(2, 40), rnd.randint(41, 900), rnd.randint(1, 9) * 1000)))


MADE: dict[str, Callable[[random.Random], str]] = {"shelf": _shelf, "setting": _setting, "count": _count}
