"""Places and employers without a word for their kind, and roads and lots as people outside of towns give them."""

from __future__ import annotations

import random

from training.generate import places as towns
from training.generate.people import surname
from training.grammar import Piece
from training.lists import names
from training.round import people, spoken
from training.ward.oddities import coined

_FIRST = """Motion Vital True Bright Clear Summit Pinnacle Apex Horizon Harbor Anchor Beacon Compass Keystone Cornerstone Capstone Bridge Peace Grace Hope Trinity
Providence Mercy Legacy Heritage Pioneer Frontier Liberty Patriot Eagle Falcon Raven Heron Osprey Salmon Cedar Willow Aspen Juniper Sage Prairie Canyon Mesa
Cascade Columbia Pacific Atlantic Gulf Delta River Stone Iron Copper Silver Golden Blue Red Green White Sun Star Moon North South Sound Bay Lake Ridge Valley
Evergreen Magnolia Palmetto Bluebonnet Lone Twin Three Rocky Sandy Crystal Amber Coral Pearl Allied United Premier Advanced Integrated Total Complete Whole Next
New First Second Inner Open Common Community Family Kids Little Gentle Healing Caring Loving Steady Safe Sure Swift Rapid Quick Easy""".split()
_SECOND = """Works Works Point Path Paths Way Ways Health Care Bridge Gate House Spring Springs Haven Harbor Landing Crossing Crest View Vista Ridge Rise Step Steps Motion
Mind Body Spirit Heart Hands Light Lights Wind Wing Wings Nest Roots Root Branch Leaf Seed Grove Meadow Meadows Stone Rock Water Waters Well Wells Line Lines
Link Source Wave Tide Stream Forward First Now One Plus Together Alliance Partners Circle Commons Place Space Matters Within Beyond Again Anew""".split()
_TREES = "Willows Oaks Pines Elms Maples Birches Aspens Cedars Palms Laurels Magnolias Orchards Gables Terraces Arbors Heights Glens Springs Meadows Fountains Villas Lofts Cottages Bluffs Dunes Breakers Moorings Colonnades Renaissance Atrium Fairways Reserve Manor Vineyard Overlook Highlands Bridges".split()
_HOUSES = """annex office building campus site location tower wing pavilion house center branch satellite""".split()
_KNOWN = """PeaceHealth OhioHealth ProMedica WellSpan Sanford Essentia Allina Marshfield Gundersen ThedaCare Aspirus Froedtert Advocate Rush Loyola Hennepin Regions Fairview
Ochsner Novant Atrium Carilion Sentara Inova MedStar LifeBridge Geisinger Lehigh Valley_Health Crozer Virtua Cooper Hackensack Montefiore Northwell Maimonides Bellevue Elmhurst
Jacobi Lincoln Harlem_Hospital Bassett Baystate Lahey Tufts Maine_Med Dartmouth-Hitchcock Grady Piedmont Wellstar Emory Baptist Methodist St_Vincent's St_Luke's Parkland Ben_Taub
Scott_&_White Presbyterian Harborview Swedish Overlake Providence Legacy_Emanuel Samaritan Renown Sunrise UMC Banner Dignity Scripps Sharp Hoag Cedars Alta_Bates Highland Cottage
Carrington Penrose Swedish Porter Avera Mercy_One Unity_Point St_Anthony Cox Barnes SLU Truman KU_Med Wesley Hillcrest Saint_Francis OU_Med UAMS Baptist_East Norton Jewish TriStar
Saint_Thomas Vanderbilt Erlanger Ballad Huntsville_Hospital UAB DCH Forrest_General Tulane Touro LSU Jackson_Memorial Broward_General Tampa_General Shands Halifax Lakeland_Regional""".replace(
    "\n", " "
).split()
_KNOWN = [name.replace("_", " ") for name in _KNOWN]
_EMPLOYERS = """Bashas' Fred's Ingles Hy-Vee Meijer Winco Raley's Stater_Bros. Piggly_Wiggly Food_Lion Winn-Dixie H-E-B Schnucks Dierbergs Price_Chopper Hannaford Shaw's Stop_&_Shop Giant_Eagle
Wawa Sheetz QuikTrip Casey's Kum_&_Go Love's Pilot Maverik Cub Menards Fleet_Farm Tractor_Supply Rural_King Runnings Bomgaars Cabela's Bass_Pro REI Dillard's Belk Boscov's Von_Maur JCPenney
Ross TJ_Maxx Burlington Five_Below PetSmart Petco AutoZone O'Reilly Napa Jiffy_Lube Midas Les_Schwab Discount_Tire Culver's Whataburger Bojangles Zaxby's Hardee's Sonic Arby's Denny's
IHOP Perkins Waffle_House Cracker_Barrel Applebee's Chili's Tyson Smithfield JBS Cargill Hormel Perdue Pilgrim's Seaboard Simplot Lamb_Weston Tillamook Darigold Dole Del_Monte Hershey
Frito-Lay Nabisco Kellogg's Kraft Whirlpool Maytag Frigidaire Cummins Kohler Trane Carrier Deere Kubota Polaris Harley Freightliner Peterbilt Kenworth Paccar Swift Werner Schneider J.B._Hunt
Old_Dominion XPO Estes Saia YRC DHL OnTrac BNSF CSX Conrail Union_Pacific Norfolk_Southern Exelon Entergy Duke_Energy Dominion ConEd PG&E Weyerhaeuser Georgia-Pacific Boise_Cascade
Nucor Alcoa Corning Lockheed Raytheon Northrop Honeywell Micron Intel Dell Oracle Nike Columbia Wrangler Levi's Hanes Steelcase Herman_Miller La-Z-Boy Ashley""".replace(
    "\n", " "
).split()
_EMPLOYERS = [name.replace("_", " ") for name in _EMPLOYERS]
_CREWS = "Local Rescue Engine Medic Ladder Squad Truck Station Lodge Post Troop Pack Tribe Precinct Battalion Ambulance Company".split()
_MILITARY = ("1st Cav", "82nd Airborne", "101st Airborne", "10th Mountain", "3rd Marines", "1st Armored", "25th ID", "75th Rangers", "USS {}", "VFA-{n}", "HMLA-{n}", "{n}th MP Company", "{n}th Transportation Battalion", "Bravo Company 2/{n}", "Charlie Company", "Second Fleet", "Coast Guard Sector {}", "Ohio Guard {n}th")  # fmt: skip
_ROADS = """Tamarack Larkspur Birch Hawthorne Sycamore Juniper Magnolia Dogwood Buckeye Hickory Mulberry Chestnut Cottonwood Mesquite Ocotillo Saguaro Manzanita Madrone
Alder Hemlock Tamarind Banyan Poinciana Hibiscus Plumeria Jasmine Wisteria Azalea Camellia Honeysuckle Primrose Heather Thistle Clover Meadowlark Bobolink Oriole Cardinal
Whippoorwill Kestrel Sandpiper Pelican Mockingbird Chickadee Nightingale Fox_Hollow Deer_Run Bear_Creek Elk_Ridge Wolf_Pen Turkey_Foot Goose_Neck Possum_Trot Quail_Covey
Broadway Main Front Water Mill Market Church Chapel School College Depot Railroad Canal Wharf Ferry Bridge Commerce Union Liberty Constitution Monroe Madison Van_Buren Polk Pierce
Buchanan Fillmore Garfield Harrison MLK Cesar_Chavez Rosa_Parks Delancey Bowery Bourbon Ventura Sunset Mulholland Wilshire Euclid Woodward Gratiot Michigan Halsted Ashland Pulaski Cicero
Peachtree Ponce Auburn Bankhead Beale Poplar Lamar Camp_Bowie Lemmon Shepherd Westheimer Speedway Grant Tanque_Verde Colfax Federal Alameda Burnside Hawthorne Sandy Division Aurora
Lakeview Hillcrest Fairview Oakdale Brookside Edgewood Glenwood Ridgecrest Cloverdale Maplewood Pinehurst Rosewood Stonegate Windermere Canterbury Nottingham Sherwood Devonshire""".replace(
    "\n", " "
).split()
_ROADS = [name.replace("_", " ") for name in _ROADS]
_KINDS = "St Street Ave Avenue Rd Road Ln Lane Dr Drive Ct Court Pl Place Way Blvd Cir Ter Trl Trail Loop Pkwy Hwy Pike Run Row Sq Xing Hollow Bend Cove Path Alley".split()
_PARKS = "Shady Acres|Sunset Village|Whispering Pines|Rolling Hills|Lakeside Estates|Green Acres|Happy Trails|Desert Rose|Blue Spruce|Country Squire|Royal Palms|Valley Vista|Oak Haven|Silver Spur|Riverbend|Pleasant Valley|Four Seasons|Holiday Ranch|Casa Grande|Cedar Glen".split("|")  # fmt: skip


def seat(rnd: random.Random) -> str:
    """Name a hospital, clinic, home, school, church or jail without saying that it is one."""
    draw = rnd.random()
    last = people.family_name(rnd) if rnd.random() < 0.5 else surname(rnd, held_out=False)
    if draw < 0.16:
        return rnd.choice(_KNOWN)
    if draw < 0.28:
        return last
    if draw < 0.36:
        return towns.city(rnd, held_out=False)
    if draw < 0.45:
        return f"{rnd.choice(_FIRST)}{rnd.choice((' ', ' ', ''))}{rnd.choice(_SECOND)}"
    if draw < 0.52:
        return coined(rnd) + rnd.choice(("", "", "Health", "Care", "Med", " Health"))
    if draw < 0.62:
        return f"{rnd.choice(('the', 'the', 'The'))} {rnd.choice(_TREES)}"
    if draw < 0.72:
        road = rnd.choice((rnd.choice(_ROADS), last))
        return f"{road} {rnd.choice(('Street', 'Avenue', 'Road', 'St', 'Ave'))} {rnd.choice(_HOUSES)}"
    if draw < 0.78:
        return f"{rnd.choice((rnd.choice(_ROADS), last, towns.city(rnd, held_out=False)))} {rnd.choice(('annex', 'North', 'South', 'East', 'West', 'Campus', 'Main', 'Hall', 'Heights', 'ED', 'ER', 'peds', 'rehab', 'psych', 'ortho'))}"
    if draw < 0.86:
        saint = rnd.choice(
            "Agnes Alban Anne Basil Brendan Bridget Camillus Clare Columba Dymphna Elmo Gertrude Giles Helena Jerome Jude Leo Lucy Malachy Odilia Otto Pius Rita Roch Swithun Vitus Wenceslaus".split()
        )
        return f"{rnd.choice(('St.', 'St', 'Saint', 'Santa' if saint[-1] == 'a' else 'St.'))} {saint}{rnd.choice(('', chr(39) + 's', ''))}"
    if draw < 0.93:
        return f"{last}{rnd.choice((chr(39) + 's', '-' + people.family_name(rnd).split()[0], ' & ' + people.family_name(rnd)))}"
    return f"{rnd.choice(_FIRST)} {rnd.choice(('Hill', 'Creek', 'Lake', 'Rock', 'Valley', 'Bluff', 'Point'))}"


def works(rnd: random.Random) -> str:
    """Name an employer without saying what it does."""
    draw = rnd.random()
    last = people.family_name(rnd) if rnd.random() < 0.5 else surname(rnd, held_out=False)
    if draw < 0.34:
        return rnd.choice(_EMPLOYERS)
    if draw < 0.50:
        return f"{rnd.choice(_FIRST)}{rnd.choice((' ', ' ', ''))}{rnd.choice(_SECOND)}"
    if draw < 0.62:
        return coined(rnd) + rnd.choice(("", "", "Tech", "Corp", "Co", "-Tek", " Bros", "ics"))
    if draw < 0.72:
        return last + rnd.choice(("", "'s", " Bros", "s", " & Sons", "-" + people.family_name(rnd).split()[0]))
    if draw < 0.86:
        return f"{rnd.choice(_CREWS)} {rnd.randint(1, 900)}"
    if draw < 0.92:
        return rnd.choice(_MILITARY).replace("{n}", str(rnd.randint(104, 399))).replace("{}", people.family_name(rnd))
    return f"{last} {rnd.choice(('Mill', 'Mine', 'Pit', 'Yard', 'Dairy', 'Ranch', 'Gin', 'Cannery', 'Quarry', 'Orchards', 'Nursery', 'Feedlot', 'Farms'))}"


def lane(rnd: random.Random) -> str:
    """Give a street by its name alone."""
    draw = rnd.random()
    if draw < 0.7:
        return rnd.choice(_ROADS)
    if draw < 0.85:
        return people.family_name(rnd)
    n = rnd.randint(1, 130)
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def _street(rnd: random.Random) -> str:
    side = rnd.choice(("", "", "", "N ", "S ", "E ", "W ", "NE ", "SW ", "N. ", "West "))
    return f"{side}{lane(rnd)} {rnd.choice(_KINDS)}{rnd.choice(('', '', '', '.', ''))}"


def unit_first(rnd: random.Random) -> str:
    """Write an address with the flat before the house."""
    n = rnd.choice(
        (
            str(rnd.randint(1, 40)),
            f"{rnd.randint(1, 30)}{rnd.choice('ABCD')}",
            f"#{rnd.randint(1, 400)}",
            rnd.choice("ABCDEFG"),
        )
    )
    kind = rnd.choice(
        (
            "Apt",
            "Apt.",
            "Unit",
            "Suite",
            "Ste",
            "Rm",
            "Room",
            "Bldg",
            "Building",
            "Floor",
            "Space",
            "Lot",
            "Trailer",
            "apartment",
            "No.",
        )
    )
    return f"{kind} {n}{rnd.choice((', ', ', ', ' - ', ' ', '; ', '/'))}{rnd.randint(1, 9999)} {_street(rnd)}"


def plaza(rnd: random.Random) -> str:
    """Write an address that has a word for its number, or a campus for its street."""
    number = rnd.choice(("One", "Two", "Three", "Four", "Five", "Ten", "1", "2", "10", "100", "One Hundred", "Twelve"))
    name = rnd.choice(
        (
            people.family_name(rnd),
            rnd.choice(_ROADS),
            "Hospital",
            "Medical Center",
            "Health",
            "University",
            "Veterans",
            "Children's",
            "Gateway",
            "Liberty",
            "Park",
            "Federal",
            "Harbor",
            "Convention",
        )
    )
    return f"{number} {name} {rnd.choice(('Plaza', 'Drive', 'Center', 'Square', 'Way', 'Place', 'Circle', 'Tower', 'Court', 'Parkway', 'Terrace', 'Row'))}"


def rural(rnd: random.Random) -> str:
    """Write a rural route, a box or a star route."""
    n, box = (
        rnd.randint(1, 12),
        f"{rnd.randint(1, 990)}{rnd.choice(('', '', '-' + rnd.choice('ABC'), rnd.choice('ABC')))}",
    )
    return rnd.choice(
        (f"Route {n}, Box {box}", f"Route {n} Box {box}", f"Rt. {n}, Box {box}", f"Rt {n} Box {box}", f"RR {n} Box {box}", f"R.R. {n}, Box {box}", f"RR#{n}, Box {box}", f"HC {rnd.randint(30, 99)} Box {box}", f"Star Route Box {box}", f"RFD {n}, Box {box}", f"P.O. Box {rnd.randint(1, 9999)}", f"PO Box {box}", f"Box {box}, Route {n}", f"Drawer {rnd.choice('ABCDE')}", f"Rural Route {n}", f"P. O. Drawer {rnd.randint(1, 99)}", "Gen Delivery", f"RD {n} Box {box}")
    )  # fmt: skip


def highway(rnd: random.Random) -> str:
    """Name a highway or a county road."""
    n = rnd.randint(1, 400)
    return rnd.choice(
        (f"Route {n}", f"Rt. {n}", f"Rte {n}", f"Highway {n}", f"Hwy {n}", f"US {n}", f"US-{n}", f"I-{n % 96 + 4}", f"Interstate {n % 96 + 4}", f"State Route {n}", f"SR {n}", f"SR-{n}", f"County Road {n}", f"CR {n}", f"FM {n + 400}", "County Line Road", f"State Highway {n}", f"old Highway {n}", f"Forest Road {n * 10}", f"M-{n % 99 + 1}", f"Loop {n}", f"Farm Road {n}", f"{rnd.choice(_ROADS)} Pike", f"Old {rnd.choice(_ROADS)} Road")
    )  # fmt: skip


def mile(rnd: random.Random) -> str:
    """Name a mile of a highway."""
    n = rnd.choice((str(rnd.randint(2, 400)), f"{rnd.randint(2, 200)}.{rnd.randint(0, 9)}"))
    return rnd.choice(
        (
            f"mile marker {n}",
            f"milepost {n}",
            f"MM {n}",
            f"mile {n}",
            f"MP {n}",
            f"exit {rnd.randint(1, 320)}",
            f"Exit {rnd.randint(1, 320)}{rnd.choice('AB')}",
        )
    )


def park(rnd: random.Random) -> str:
    """Name a park of trailers."""
    return (
        rnd.choice(_PARKS)
        if rnd.random() < 0.6
        else f"{rnd.choice(_FIRST)} {rnd.choice(('Acres', 'Village', 'Estates', 'MHP', 'Mobile Manor', 'RV Park', 'Court', 'Trailer Court'))}"
    )


def lot(rnd: random.Random) -> str:
    """Give the number of a lot or a trailer."""
    n = rnd.choice(
        (
            str(rnd.randint(1, 220)),
            f"{rnd.choice('ABCDEF')}{rnd.randint(1, 30)}",
            f"{rnd.randint(1, 90)}{rnd.choice('ABC')}",
        )
    )
    return f"{rnd.choice(('Lot', 'lot', 'Space', 'Sp.', 'trailer', 'Trailer', 'Slip', 'Site', 'Spc'))} {n}"


def said_street(rnd: random.Random) -> str:
    """Say an address aloud."""
    kind = rnd.choice("street avenue road lane drive court place way boulevard circle terrace".split())
    text = f"{spoken.house(rnd)} {rnd.choice(('', '', 'north ', 'south ', 'west '))}{lane(rnd)}{rnd.choice((' ' + kind, ' ' + kind, ''))}"
    if rnd.random() < 0.15:
        text += f"{rnd.choice((', ', ' '))}apartment {rnd.choice(('two', 'four', 'six', 'b', 'three c', 'twelve', 'one oh four'))}"
    return text.lower() if rnd.random() < 0.6 else text


def said_box(rnd: random.Random) -> str:
    """Say a box at the post office."""
    return f"{rnd.choice(('p o box', 'P.O. box', 'po box', 'post office box', 'P O Box', 'box'))} {rnd.choice((spoken.house(rnd).removeprefix('number '), spoken.string(rnd, rnd.choice((2, 3, 4)))))}"


def military(rnd: random.Random) -> list[Piece]:
    """Write a military address."""
    n, box = rnd.randint(1, 999), rnd.randint(1, 9999)
    first = rnd.choice(
        (
            f"PSC {n}, Box {box}",
            f"PSC {n} Box {box}",
            f"Unit {box} Box {n}",
            f"CMR {n}, Box {box}",
            f"Unit {box}",
            f"USS {people.family_name(rnd)} (DDG-{n})",
        )
    )
    code, area, zip_ = rnd.choice(
        (("APO", "AE", "09"), ("APO", "AP", "96"), ("FPO", "AE", "09"), ("FPO", "AP", "96"), ("DPO", "AA", "34"))
    )
    return [
        (first, "STREET_ADDRESS"),
        (rnd.choice((", ", "\n", " ")), None),
        (f"{code}{rnd.choice((' ', ', '))}{area}", "LOCATION"),
        (" ", None),
        (f"{zip_}{rnd.randint(0, 999):03d}", "ZIP_CODE"),
    ]


def with_town(rnd: random.Random, street: str, town: str) -> list[Piece]:
    """Put a town behind a street, with the state or the ZIP or neither."""
    pieces: list[Piece] = [
        (street, "STREET_ADDRESS"),
        (rnd.choice((", ", ", ", "\n", " in ", " ")), None),
        (town, "LOCATION"),
    ]
    if rnd.random() < 0.5:
        pieces.append((rnd.choice((", ", " ")) + towns.state(rnd), None))
    if rnd.random() < 0.4:
        pieces += [(" ", None), (towns.zip_code(rnd), "ZIP_CODE")]
    return pieces


def former(rnd: random.Random) -> str:
    """Name a town by a list that few know."""
    return rnd.choice(names("counties", held_out=False)).removesuffix(" County")
