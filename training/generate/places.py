"""Cities, addresses, facilities and organizations, in the ways in which they are named."""

from __future__ import annotations

import random

from training.generate.people import invented
from training.grammar import Piece
from training.lists import names

STATES = dict(
    pair.split(":")
    for pair in """Alabama:AL Alaska:AK Arizona:AZ Arkansas:AR California:CA Colorado:CO Connecticut:CT
Delaware:DE Florida:FL Georgia:GA Hawaii:HI Idaho:ID Illinois:IL Indiana:IN Iowa:IA Kansas:KS Kentucky:KY Louisiana:LA
Maine:ME Maryland:MD Massachusetts:MA Michigan:MI Minnesota:MN Mississippi:MS Missouri:MO Montana:MT Nebraska:NE Nevada:NV
Ohio:OH Oklahoma:OK Oregon:OR Pennsylvania:PA Tennessee:TN Texas:TX Utah:UT Vermont:VT Virginia:VA Washington:WA
Wisconsin:WI Wyoming:WY""".split()
)
STATES.update(
    {
        "New York": "NY",
        "New Jersey": "NJ",
        "New Mexico": "NM",
        "New Hampshire": "NH",
        "North Carolina": "NC",
        "South Carolina": "SC",
        "North Dakota": "ND",
        "South Dakota": "SD",
        "Rhode Island": "RI",
        "West Virginia": "WV",
    }
)
COUNTRIES = """Mexico|Guatemala|El Salvador|Honduras|Cuba|Haiti|Puerto Rico|Colombia|Brazil|Peru|Chile|Argentina|Venezuela|Canada|England
Ireland|France|Germany|Italy|Spain|Portugal|Poland|Ukraine|Russia|Greece|Turkey|Egypt|Nigeria|Ghana|Kenya|Ethiopia|Somalia|Sudan
South Africa|India|Pakistan|Bangladesh|Nepal|China|Japan|Korea|Vietnam|Thailand|Cambodia|Laos|Philippines|Indonesia|Iran|Iraq|Syria
Lebanon|Israel|Jordan|Saudi Arabia|Afghanistan|Australia|New Zealand|the United States|the US|the UK|USA|America|Europe|Africa|Asia""".replace(
    "\n", "|"
).split("|")
_ROADS = "Street St St. Avenue Ave Ave. Road Rd Rd. Drive Dr Dr. Lane Ln Court Ct Boulevard Blvd Place Pl Way Circle Cir Terrace Parkway Pkwy Trail Loop Square Highway Hwy Alley Run Path Row Crescent Plaza Pike Turnpike Point Ridge Cove Crossing".split()
_TREES = "Maple Oak Elm Pine Cedar Birch Walnut Chestnut Willow Magnolia Cherry Spruce Hickory Sycamore Juniper Laurel Main First Second Third Fourth Park Lake Hill Sunset Highland Church Mill River Spring Meadow Prairie Washington Lincoln Jefferson Franklin Jackson Madison King College School Center Broad Market Water Front Canal Railroad Old Mill Orchard Valley Ridge Forest Garden Harbor Bay Ocean Beach Mountain View Summit Prospect Liberty Union Commerce Industrial Eagle Fox Hollow Deer Run Quail Creek Stone Bridge".split()
_CITY_ENDS = (
    "ville ton burg field ford wood port haven dale mont view side land boro bury stead mere brook creek shire".split()
)
_SAINTS = "Mary Mary's Luke's Joseph Joseph's Vincent Francis Anthony John's Jude Elizabeth Agnes Catherine's Rita Michael's Thomas Peter's Paul Anne's Clare Bernadette Camillus Alphonsus Barnabas Raphael Rose Cloud Croix".split()
_RELIGIOUS = "Mercy|Good Samaritan|Holy Cross|Sacred Heart|Providence|Trinity|Bethesda|Mount Sinai|Mt. Carmel|Beth Israel|Our Lady of Lourdes|Our Lady of Grace|Divine Savior|Resurrection|Emmanuel|Bethany|Shalom|Zion|Calvary|Grace|Hope|Immanuel|Christ the King|Ascension|Advent|Nazareth|Mt Zion|Mount Olive|Al-Noor|Temple Beth El|Lutheran|Methodist|Baptist|Presbyterian|Adventist|Deaconess|Jewish".split(
    "|"
)
_NATURE = "Sunrise Sunset Golden Silver Green Blue Red Clear Bright Quiet Peaceful Harbor River Lake Cedar Oak Maple Willow Pine Aspen Birch Rose Orchard Meadow Prairie Valley Summit Ridge Canyon Mesa Pacific Atlantic Northern Southern Eastern Western Central Coastal Bayside Lakeside Riverside Hillside Parkside Brookside Northside Southside Westside Eastside Evergreen Magnolia Heritage Liberty Pioneer Frontier Cornerstone Keystone Landmark Gateway Horizon Pinnacle Crescent Beacon Lighthouse Tri-County Tri-State Mid-Valley Twin".split()
_HOSPITAL = "Hospital|Medical Center|General Hospital|Memorial Hospital|Regional Medical Center|Community Hospital|Children's Hospital|University Hospital|Medical Ctr|Med Center|Health Center|Hosp|Health System|Healthcare|Regional Hospital|County Hospital|VA Medical Center|Health|Memorial|General|Hospital and Clinics|Cancer Center|Heart Institute|Rehabilitation Hospital|Surgical Center|Surgery Center|Women's Hospital|Psychiatric Hospital|Behavioral Health|Critical Access Hospital|Infirmary".split(
    "|"
)
_CLINIC = "Clinic|Family Practice|Family Medicine|Pediatrics|Internal Medicine|Cardiology|Cardiology Associates|Orthopedics|Orthopaedic Associates|Dermatology|Dental|Dental Group|Eye Care|Eye Institute|OB/GYN|Women's Health|Urgent Care|Medical Group|Physicians|Health Clinic|Wellness Center|Oncology|Neurology|Imaging|Radiology|Diagnostics|Labs|Laboratory|Dialysis|Dialysis Center|Physical Therapy|Rehab|Counseling Center|Counseling|Psychiatry|Pain Center|Sleep Center|Health Partners|Primary Care|Community Health Center|Free Clinic|Walk-In Clinic|Gastroenterology|Urology Group|Birth Center|Hospice|Home Health|Home Care|Ambulance|EMS|Pharmacy|Drugs|Apothecary|Rx".split(
    "|"
)
_HOMES = "Nursing Home|Care Center|Rehab|Rehabilitation Center|Assisted Living|Manor|Village|Senior Living|Memory Care|Nursing and Rehabilitation|SNF|Skilled Nursing|Healthcare Center|Living Center|Group Home|Shelter|House|Recovery|Recovery Center|Treatment Center|Halfway House|Estates|Gardens|Terrace|Commons|Place|Retirement Community|Adult Day Program".split(
    "|"
)
_SCHOOLS = "Elementary School|Elementary|Middle School|High School|High|Academy|University|College|Community College|State University|Preschool|Daycare|Day School|Montessori|Charter School|School District|Prep|Head Start|Law School".split(
    "|"
)
_OTHERS = "Church|Baptist Church|Lutheran Church|Mosque|Synagogue|Temple|YMCA|Community Center|Senior Center|Correctional Facility|County Jail|State Prison|Detention Center|Library|Apartments|Mobile Home Park|Fire Station|Homeless Shelter|Women's Shelter|Food Bank|Air Force Base|Reservation|Casino|Country Club|Mall|Court House|Juvenile Hall|Rescue Mission|Food Pantry".split(
    "|"
)
_PLANTS = "Manufacturing|Foods|Logistics|Trucking|Construction|Steel|Auto Body|Plumbing|Electric|Landscaping|Farms|Dairy|Bakery|Cafe|Diner|Grill|Hardware|Roofing|Paper Mill|Textiles|Plastics|Industries|Systems|Technologies|Software|Analytics|Consulting|Insurance|Realty|Bank|Credit Union|Savings Bank|Law Group|Media|Motors|Airlines|Freight|Packaging|Energy|Solar|Mining|Oil|Lumber|Supply Co.|Distribution|Warehouse|Cleaning Services|Security|Staffing|Salon|Brewing Company|Nursery|Tire|Marine|Aerospace|Electronics|Medical Supply|Group|Holdings|Partners".split(
    "|"
)
_COMPANY_ENDS = [
    "",
    "",
    " Inc.",
    " Inc",
    " LLC",
    " Corp",
    " Corporation",
    " Co.",
    " Company",
    ", Inc.",
    ", LLC",
    " & Sons",
    " Brothers",
    " & Associates",
    " Ltd",
]
BRANDS = "Walmart|Target|Amazon|Costco|Home Depot|Lowe's|Walgreens|CVS|Rite Aid|Kroger|Safeway|Publix|McDonald's|Starbucks|FedEx|UPS|USPS|Boeing|Ford|General Motors|Toyota|Google|Microsoft|Apple|Intel|Tesla|Delta|Tyson Foods|John Deere|Verizon|AT&T|Wells Fargo|Bank of America|Chase Bank|Wendy's|Burger King|Uber|Lyft|DoorDash|Goodwill|Salvation Army".split(
    "|"
)
KNOWN_FACILITIES = "MGH|BWH|BIDMC|UCSF|UCLA|UPMC|NYU Langone|Johns Hopkins|Hopkins|Mayo Clinic|Mayo|Cleveland Clinic|Mass General|Mount Sinai|Cedars-Sinai|Stanford|Duke|Emory|Vanderbilt|Kaiser|Kaiser Permanente|Sloan Kettering|MD Anderson|Dana-Farber|Bellevue|Cook County|Parkland|Harborview|Grady|Montefiore|OHSU|CHOP|HUP|LAC+USC|Geisinger|Ochsner|Banner Health|Sutter|Intermountain|Baylor|Barnes-Jewish|Tampa General|Jackson Memorial|Scripps|Swedish|Rush".split(
    "|"
)
_UNITS = "4 West|3 East|5 North|the ICU|the ER|the ED|Ward B|Building C|the Burn Unit|Suite 200|Room 412|the NICU|the infusion center|the cath lab|Radiology|Labor and Delivery|Unit 7B|Bldg 2".split(
    "|"
)


def city(rnd: random.Random, *, held_out: bool) -> str:
    draw = rnd.random()
    if draw < 0.12:
        return invented(rnd, surname=False) + rnd.choice(_CITY_ENDS)
    if draw < 0.20:
        return rnd.choice(
            (
                "New ",
                "North ",
                "South ",
                "East ",
                "West ",
                "Fort ",
                "Mount ",
                "Port ",
                "Lake ",
                "San ",
                "Santa ",
                "El ",
                "Saint ",
                "St. ",
                "Los ",
                "Glen ",
                "Old ",
            )
        ) + invented(rnd, surname=False)
    if draw < 0.32:
        return rnd.choice(names("world_cities", held_out=held_out))
    return rnd.choice(names("us_cities", held_out=held_out)).removesuffix(" city")


def county(rnd: random.Random, *, held_out: bool) -> str:
    if rnd.random() < 0.15:
        return invented(rnd, surname=True) + rnd.choice((" County", " Parish", " Township", " County"))
    return rnd.choice(names("counties", held_out=held_out))


def state(rnd: random.Random) -> str:
    name = rnd.choice(list(STATES))
    return rnd.choice((name, STATES[name], STATES[name]))


def zip_code(rnd: random.Random) -> str:
    code = f"{rnd.randrange(501, 99951):05d}"
    return code if rnd.random() < 0.85 else f"{code}-{rnd.randrange(10000):04d}"


def _stem(rnd: random.Random, *, held_out: bool) -> str:
    draw = rnd.random()
    if draw < 0.24:
        return rnd.choice(names("surnames", held_out=held_out))
    if draw < 0.46:
        return city(rnd, held_out=held_out)
    if draw < 0.58:
        return rnd.choice(("St. ", "St. ", "Saint ", "St ", "San ", "Santa ")) + rnd.choice(_SAINTS)
    if draw < 0.70:
        return rnd.choice(_RELIGIOUS)
    if draw < 0.82:
        return (
            rnd.choice(_NATURE)
            + rnd.choice((" ", " ", " ", ""))
            + rnd.choice((*(s.title() for s in _CITY_ENDS), "Creek", "Hills", "Lakes", "Springs", "Point", "Grove"))
        )
    if draw < 0.88:
        return county(rnd, held_out=held_out)
    if draw < 0.93:
        return (
            f"{rnd.choice(names('given_names', held_out=held_out))} {rnd.choice(names('surnames', held_out=held_out))}"
        )
    return rnd.choice(_NATURE)


def facility(rnd: random.Random, kind: str, *, held_out: bool) -> list[Piece]:
    """Name a facility: hospital, clinic, home, school or other."""
    stem = _stem(rnd, held_out=held_out)
    if kind == "hospital":
        draw = rnd.random()
        if draw < 0.06:
            name = rnd.choice(KNOWN_FACILITIES)
        elif draw < 0.1:
            name = f"University of {rnd.choice((city(rnd, held_out=held_out), rnd.choice(list(STATES))))} {rnd.choice(_HOSPITAL)}"
        elif draw < 0.14:
            name = "".join(rnd.choice("ABCDGHJLMNPRSTUVW") for _ in range(rnd.choice((2, 3, 3)))) + rnd.choice(
                ("H", "MC", "GH", "RMC")
            )
        elif draw < 0.22:
            name = stem
        elif draw < 0.26:
            name = (
                f"{stem} {rnd.choice(_HOSPITAL)} {rnd.choice(('at', 'of', 'in', '-'))} {city(rnd, held_out=held_out)}"
            )
        else:
            name = f"{stem} {rnd.choice(_HOSPITAL)}"
        if rnd.random() < 0.05:
            return [(f"{rnd.choice(_UNITS)} at ", None), (name, "FACILITY")]
        if rnd.random() < 0.04:
            return [
                (
                    f"{name}, {rnd.choice(('Building C', 'Bldg 4', 'East Campus', 'Tower 2', 'North Pavilion'))}",
                    "FACILITY",
                )
            ]
        return [(name, "FACILITY")]
    endings = {"clinic": _CLINIC, "home": _HOMES, "school": _SCHOOLS, "other": _OTHERS}[kind]
    name = f"{stem} {rnd.choice(endings)}"
    if kind == "school" and rnd.random() < 0.2:
        name = f"University of {rnd.choice((city(rnd, held_out=held_out), rnd.choice(list(STATES))))}"
    if kind == "clinic" and rnd.random() < 0.2:
        name = f"{stem} {rnd.choice(('Family', 'Internal', 'Pediatric', 'Valley', 'Community', 'Heart & Vascular', 'Spine'))} {rnd.choice(endings)}"
    return [(("the " if rnd.random() < 0.04 else "") + name, "FACILITY")]


def organization(rnd: random.Random, *, held_out: bool) -> list[Piece]:
    """Name an employer."""
    draw = rnd.random()
    if draw < 0.2:
        return [(rnd.choice(BRANDS), "ORGANIZATION")]
    if draw < 0.27:
        stem = rnd.choice(names("surnames", held_out=held_out))
        return [
            (
                f"{stem}{rnd.choice((', ', ' & ', ' and ', ', '))}{rnd.choice(names('surnames', held_out=held_out))}{rnd.choice(('', ' LLP', ' and ' + invented(rnd, surname=True)))}",
                "ORGANIZATION",
            )
        ]
    if draw < 0.40:
        brand = invented(rnd, surname=False)
        return [
            (
                rnd.choice(
                    (
                        brand,
                        brand,
                        brand + rnd.choice(("soft", "tech", "ware", "Corp", "Bank", "Med", "Net")),
                        f"{brand} {rnd.choice(_PLANTS)}",
                    )
                ),
                "ORGANIZATION",
            )
        ]
    if draw < 0.45:
        return [(f"{rnd.choice(('City of', 'County of', 'Port of'))} {city(rnd, held_out=held_out)}", "ORGANIZATION")]
    stem = _stem(rnd, held_out=held_out) if rnd.random() < 0.6 else invented(rnd, surname=True)
    return [
        (
            f"{stem} {rnd.choice(_PLANTS)}{rnd.choice(_COMPANY_ENDS)}"
            if rnd.random() < 0.86
            else f"{stem}{rnd.choice(_COMPANY_ENDS[2:])}",
            "ORGANIZATION",
        )
    ]


def street(rnd: random.Random, *, held_out: bool) -> str:
    """Write a street address, in one line."""
    draw = rnd.random()
    unit = rnd.choice(
        (
            ", Apt {0}",
            " Apt {0}",
            ", Apt. {0}",
            " #{0}",
            ", Unit {0}",
            ", Suite {0}",
            " Ste {0}",
            ", Lot {0}",
            ", Floor {0}",
            " apt {0}",
            ", Rm {0}",
        )
    )
    unit = (
        unit.format(
            rnd.choice((str(rnd.randint(1, 999)), f"{rnd.randint(1, 40)}{rnd.choice('ABCDEF')}", rnd.choice("ABCDEF")))
        )
        if rnd.random() < 0.28
        else ""
    )
    if draw < 0.05:
        return rnd.choice(("P.O. Box {}", "PO Box {}", "P. O. Box {}", "POB {}", "Post Office Box {}")).format(
            rnd.randint(1, 99999)
        )
    if draw < 0.08:
        return f"{rnd.choice(('RR', 'Rural Route', 'HC'))} {rnd.randint(1, 9)} Box {rnd.randint(1, 400)}"
    if draw < 0.10:
        return rnd.choice(
            (
                f"PSC {rnd.randint(1, 9999)} Box {rnd.randint(1, 9999)}",
                f"Unit {rnd.randint(1, 9999)} Box {rnd.randint(1, 9999)}",
                f"CMR {rnd.randint(1, 999)}, Box {rnd.randint(1, 999)}",
            )
        )
    if draw < 0.15:
        stem = rnd.choice(
            (
                invented(rnd, surname=True),
                rnd.choice(names("surnames", held_out=held_out)),
                city(rnd, held_out=held_out),
            )
        )
        way = rnd.choice(
            (
                f"Rue de {stem}",
                f"Rue {stem}",
                f"Via {stem}",
                f"Calle {stem}",
                f"Avenida {stem}",
                f"ul. {stem}",
                f"Rua {stem}",
                f"{stem}straße",
                f"{stem}gatan",
                f"{stem}vej",
                f"{stem}straat",
                f"{stem}laan",
                f"{stem}katu",
                f"{stem} utca",
                f"{stem} Close",
                f"{stem} Gardens",
            )
        )
        return rnd.choice(
            (
                f"{way} {rnd.randint(1, 400)}",
                f"{rnd.randint(1, 99999)} {way}",
                f"{rnd.randint(1, 99999)} {way} {rnd.randint(1, 99)}",
            )
        ) + rnd.choice((unit, unit, f" Suite {rnd.randint(1, 999)}", f"\nApt. {rnd.randint(1, 999)}"))
    if draw < 0.18:
        return f"{rnd.randint(10, 29999)} {rnd.choice(('County Road', 'Highway', 'State Route', 'US Highway', 'CR', 'FM'))} {rnd.randint(1, 900)}{unit}"
    number = rnd.choice(
        (
            str(rnd.randint(1, 9999)),
            str(rnd.randint(10, 29999)),
            f"{rnd.randint(10, 999)}{rnd.choice(('A', 'B', '-2', ' 1/2'))}",
        )
    )
    if draw < 0.26:
        n = rnd.randint(1, 199)
        middle = f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"
    elif draw < 0.5:
        middle = " ".join(rnd.sample(_TREES, rnd.choice((1, 1, 2))))
    elif draw < 0.75:
        middle = rnd.choice(names("surnames", held_out=held_out))
    elif draw < 0.85:
        middle = city(rnd, held_out=held_out)
    elif draw < 0.92:
        middle = invented(rnd, surname=True)
    else:
        middle = f"{rnd.choice(('Martin Luther King Jr', 'Cesar Chavez', 'Camino Real', 'Avenida', 'Calle', 'Rue', 'Via', 'Rosa Parks'))} {rnd.choice(('', invented(rnd, surname=False)))}".strip()
    compass = (
        rnd.choice(("N ", "S ", "E ", "W ", "N. ", "North ", "South ", "West ", "NW ", "SE "))
        if rnd.random() < 0.22
        else ""
    )
    road = "" if rnd.random() < 0.05 else " " + rnd.choice(_ROADS)
    return f"{number} {compass}{middle}{road}{' ' + rnd.choice(('NE', 'NW', 'SE', 'SW', 'East')) if rnd.random() < 0.05 else ''}{unit}"


def road(rnd: random.Random, *, held_out: bool) -> str:
    """Name a road without a number."""
    stem = rnd.choice(
        (
            rnd.choice(_TREES),
            rnd.choice(names("surnames", held_out=held_out)),
            invented(rnd, surname=True),
            f"{rnd.randint(4, 99)}th",
            f"{rnd.choice(_TREES)} {rnd.choice(_TREES)}",
        )
    )
    return f"{rnd.choice(('', '', '', 'N. ', 'West ', 'SE '))}{stem} {rnd.choice(_ROADS)}"


def address(rnd: random.Random, *, held_out: bool) -> list[Piece]:
    """Write a whole postal address; the state is not labelled."""
    gap = rnd.choice((", ", ", ", ", ", "\n", " ", "; "))
    after = rnd.choice((", ", ", ", ", ", " "))
    pieces: list[Piece] = [(street(rnd, held_out=held_out), "STREET_ADDRESS")]
    if rnd.random() < 0.12:
        return pieces
    pieces += [(gap, None), (city(rnd, held_out=held_out), "LOCATION")]
    if rnd.random() < 0.9:
        pieces.append((after + state(rnd), None))
    if rnd.random() < 0.8:
        pieces += [(" ", None), (zip_code(rnd), "ZIP_CODE")]
    return pieces
