"""Places, facilities, employers, addresses."""

from __future__ import annotations

import random

from training.workshop.names import Names, invented

CITIES = (
    """
Springfield|Boston|Chicago|Houston|Phoenix|Dallas|Austin|Denver|Seattle|Portland|Atlanta|Miami|Tampa|Orlando|Nashville|Memphis
Detroit|Cleveland|Columbus|Cincinnati|Pittsburgh|Philadelphia|Baltimore|Richmond|Raleigh|Charlotte|Charleston|Savannah|Jacksonville
New Orleans|Baton Rouge|Oklahoma City|Tulsa|Kansas City|St. Louis|Omaha|Des Moines|Minneapolis|St. Paul|Milwaukee|Madison|Green Bay
Indianapolis|Fort Wayne|Louisville|Lexington|Birmingham|Mobile|Jackson|Little Rock|Albuquerque|Santa Fe|Tucson|Mesa|Las Vegas|Reno
Salt Lake City|Provo|Boise|Spokane|Tacoma|Eugene|Sacramento|Fresno|Oakland|San Francisco|San Jose|San Diego|Los Angeles|Long Beach
Bakersfield|Anaheim|Riverside|Honolulu|Hilo|Anchorage|Fairbanks|Buffalo|Rochester|Syracuse|Albany|Yonkers|Brooklyn|Queens|The Bronx
Newark|Trenton|Hoboken|Camden|Hartford|New Haven|Providence|Worcester|Lowell|Cambridge|Somerville|Quincy|Burlington|Bangor|Concord
Manchester|Dover|Wilmington|Norfolk|Roanoke|Knoxville|Chattanooga|Greenville|Macon|Augusta|Gainesville|Tallahassee|Pensacola|Naples
Shreveport|Lafayette|Gulfport|Biloxi|Tupelo|Hattiesburg|Fayetteville|Texarkana|Waco|El Paso|Laredo|Lubbock|Amarillo|Plano|Irving
Wichita|Topeka|Lincoln|Sioux Falls|Fargo|Bismarck|Billings|Missoula|Bozeman|Cheyenne|Casper|Pueblo|Boulder|Aurora|Flagstaff|Yuma
Mexico City|Guadalajara|Manila|Mumbai|Lagos|Nairobi|Toronto|London|Dublin|Kyiv|Warsaw|Saigon|Seoul|Port-au-Prince|San Juan|Tijuana
""".replace("\n", "|")
    .strip("|")
    .split("|")
)
STATES = "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY".split()
STATE_NAMES = "Alabama|Arizona|California|Colorado|Florida|Georgia|Illinois|Indiana|Iowa|Kansas|Kentucky|Maine|Maryland|Massachusetts|Michigan|Minnesota|Missouri|Montana|Nevada|New Jersey|New Mexico|New York|North Carolina|Ohio|Oregon|Pennsylvania|South Carolina|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin".split(
    "|"
)
COUNTRIES = "Mexico|India|China|Nigeria|the Philippines|Haiti|Guatemala|Vietnam|Somalia|Ukraine|Germany|Brazil|Kenya|Canada|Cuba|Ghana|Poland|Japan|England|Syria".split(
    "|"
)
_WORDS = "Oak Maple Elm Pine Cedar Birch Willow Walnut Chestnut Main Church Park Lake River Hill Mill Spring Sunset Meadow Ridge Valley Forest Highland Franklin Lincoln Washington Jefferson Madison Jackson Adams Monroe Second Third Fifth Market Water School College Prospect Pleasant Grove Orchard Harbor Summit Fairview Lakeview Northgate Eastgate Stonebridge Whispering Quail Heron Foxglove Magnolia Dogwood Sycamore Juniper Peachtree Bayview Crestwood Ironwood Larkspur Old Mill|Country Club|King George|Rolling Hills|Martin Luther King Jr|San Pedro|Camino Real|Blue Heron|Twin Lakes|Sugar Creek".replace(
    "|", " "
).split()
_TYPES = "Street St St. Avenue Ave Ave. Road Rd Rd. Drive Dr Dr. Lane Ln Boulevard Blvd Court Ct Circle Cir Place Pl Terrace Way Parkway Pkwy Trail Loop Highway Square Row Point Run".split()
_SAINTS = "St. Mary's|St. Luke's|Saint Joseph|St. Vincent|St. Anthony's|Saint Francis|St. Jude|St. John's|Holy Cross|Sacred Heart|Good Samaritan|Mercy|Providence|Our Lady of Lourdes|Mount Sinai|Beth Israel|Mount Carmel|Trinity|Grace|Bethesda|Hope|Providence St. Peter".split(
    "|"
)
_KINDS = "Hospital|Medical Center|General Hospital|Community Hospital|Regional Medical Center|Memorial Hospital|Health System|Health Center|Clinic|Family Practice|Medical Group|Healthcare|Children's Hospital|Rehabilitation Center|Nursing Home|Nursing and Rehab|Hospice|Urgent Care|Surgery Center|Cancer Center|Cancer Institute|Heart Institute|Eye Clinic|Dental|Dialysis Center|Imaging Center|Pharmacy|Behavioral Health|Counseling Center|Recovery Center|Senior Living|Assisted Living|Manor|Care Center|Women's Clinic|Pediatrics|Orthopedics|Family Medicine|Internal Medicine Associates|Physical Therapy|Podiatry|Dermatology|Wellness Center|VA Medical Center|Infirmary|Birth Center".split(
    "|"
)
_SCHOOLS = "Elementary School|Elementary|Middle School|High School|High|Academy|University|College|State University|Community College|Preschool|Day Care|Montessori|Charter School".split(
    "|"
)
_OTHERS = "Shelter|County Jail|Correctional Facility|Baptist Church|Lutheran Church|Methodist Church|Church|Temple|Mosque|Community Center|Public Library|Group Home|House|Apartments|Fire Station|Rec Center|YMCA|Food Bank|Adult Day Program".split(
    "|"
)
_COMPANY = "Inc|LLC|Corp|Corporation|Company|& Sons|& Associates|Industries|Logistics|Construction|Manufacturing|Foods|Farms|Trucking|Bakery|Motors|Insurance|Bank|Electric|Plumbing|Landscaping|Staffing|Technologies|Consulting|Law Firm|Realty|Airlines|Steel|Lumber|Market|Diner|Hardware|Cleaning Services|Security|School District|Police Department|Fire Department|Transit Authority".split(
    "|"
)
_BRANDS = "Walmart|Target|Costco|Home Depot|Lowe's|Kroger|Safeway|Publix|Walgreens|CVS|Rite Aid|Starbucks|McDonald's|Burger King|FedEx|UPS|Amazon|Boeing|Ford|Tyson|Verizon|Comcast|Wells Fargo|Chase|Whole Foods|Trader Joe's|Best Buy|IKEA|Lockheed Martin|General Motors|John Deere|Delta|Southwest|Marriott|Hilton|Uber|Lyft|the Postal Service".split(
    "|"
)
_ABBREVIATED = "MGH BWH UCSF UCLA NYU CHOP MSK UPMC BIDMC OHSU VUMC UAB UNC UVA VCU LSU KUMC UIC RUMC NGHS SJMC JHH HUP MUSC UTSW".split()


class Places:
    """Makes places with a share of invented ones."""

    def __init__(self, rng: random.Random, names: Names) -> None:
        self.rng, self.names = rng, names

    def city(self) -> str:
        rng = self.rng
        roll = rng.random()
        if roll < 0.55:
            return rng.choice(CITIES)
        if roll < 0.75:
            return rng.choice(
                (
                    "",
                    "",
                    "North ",
                    "West ",
                    "East ",
                    "New ",
                    "Fort ",
                    "Lake ",
                    "Mount ",
                    "Port ",
                    "San ",
                    "Santa ",
                    "St. ",
                    "El ",
                )
            ) + invented(rng)
        return rng.choice(_WORDS) + rng.choice(
            (
                "ville",
                "ton",
                "burg",
                "field",
                "wood",
                "dale",
                "port",
                " Falls",
                " Springs",
                " Heights",
                " Creek",
                " City",
                " Beach",
                " Grove",
                "boro",
                "haven",
                "mont",
                " Park",
            )
        )

    def county(self) -> str:
        return f"{self.rng.choice((self.names.last(), self.city()))} County"

    def neighbourhood(self) -> str:
        return self.rng.choice(
            (
                "South Side",
                "East End",
                "Capitol Hill",
                "Jamaica Plain",
                "Midtown",
                "Lower East Side",
                "Uptown",
                "Old Town",
                "Back Bay",
                "the Mission",
                f"{invented(self.rng)} Heights",
                f"{self.rng.choice(_WORDS)} Park",
            )
        )

    def facility(self) -> str:
        rng = self.rng
        roll = rng.random()
        if roll < 0.08:
            return rng.choice(_ABBREVIATED)
        if roll < 0.2:
            text = rng.choice(_SAINTS)
            return text if rng.random() < 0.2 and "'" in text else f"{text} {rng.choice(_KINDS)}"
        if roll < 0.3:
            return rng.choice(
                (
                    f"University of {rng.choice((rng.choice(STATE_NAMES), self.city()))} {rng.choice(('Hospital', 'Medical Center', 'Health'))}",
                    f"Hospital of {self.city()}",
                    f"Children's Hospital of {self.city()}",
                    f"{self.city()} University Hospital",
                    f"Clinic of {self.city()}",
                )
            )
        if roll < 0.42:
            return f"{rng.choice((self.city(), self.names.last(), rng.choice(_WORDS)))} {rng.choice(_SCHOOLS)}"
        if roll < 0.52:
            return f"{rng.choice((self.city(), self.names.last(), rng.choice(_WORDS), rng.choice(_SAINTS)))} {rng.choice(_OTHERS)}"
        head = rng.choice(
            (
                self.city,
                self.names.last,
                lambda: rng.choice(_WORDS),
                lambda: invented(rng),
                self.county,
                lambda: (
                    f"{rng.choice(_WORDS)} {rng.choice(('Valley', 'Ridge', 'Hills', 'Creek', 'Point', 'View', 'Grove', 'Springs', 'River'))}"
                ),
                lambda: f"{self.names.first()} {self.names.last()}",
            )
        )()
        return f"{head} {rng.choice(_KINDS)}"

    def organization(self) -> str:
        rng = self.rng
        if rng.random() < 0.3:
            return rng.choice(_BRANDS)
        head = rng.choice(
            (
                self.names.last,
                self.city,
                lambda: invented(rng),
                lambda: rng.choice(_WORDS),
                lambda: f"{self.names.last()} {self.names.last()}",
            )
        )()
        return f"{head} {rng.choice(_COMPANY)}"

    def street(self) -> str:
        rng = self.rng
        roll = rng.random()
        if roll < 0.06:
            return rng.choice(
                (
                    f"P.O. Box {rng.randint(1, 9999)}",
                    f"PO Box {rng.randint(1, 99999)}",
                    f"RR {rng.randint(1, 9)} Box {rng.randint(1, 400)}",
                    f"{rng.randint(100, 9999)} County Road {rng.randint(1, 999)}",
                    f"{rng.randint(100, 29999)} Highway {rng.randint(1, 99)}",
                    f"{rng.randint(100, 29999)} State Route {rng.randint(1, 99)}",
                )
            )
        number = rng.choice(
            (
                str(rng.randint(1, 99)),
                str(rng.randint(100, 9999)),
                str(rng.randint(10000, 29999)),
                f"{rng.randint(1, 900)}{rng.choice('AB')}",
                f"{rng.randint(10, 99)}-{rng.randint(10, 99)}",
            )
        )
        direction = rng.choice(("", "", "", "", "N ", "S. ", "West ", "NE ", "E "))
        name = rng.choice(
            (
                lambda: rng.choice(_WORDS),
                self.names.last,
                lambda: f"{rng.choice(_WORDS)} {rng.choice(('Hill', 'Creek', 'Park', 'View', 'Ridge', 'Hollow'))}",
                lambda: f"{rng.randint(1, 120)}{rng.choice(('th', 'st', 'nd', 'rd'))}",
                lambda: invented(rng),
            )
        )()
        unit = rng.choice(
            (
                "",
                "",
                "",
                "",
                "",
                f", Apt {rng.randint(1, 40)}{rng.choice(('', 'A', 'B', 'C'))}",
                f" Unit {rng.randint(1, 300)}",
                f" #{rng.randint(1, 99)}",
                f", Suite {rng.randint(100, 900)}",
                f" Apt. {rng.choice('ABCDEF')}",
                f", {rng.randint(2, 9)}th Floor",
            )
        )
        return f"{number} {direction}{name} {rng.choice(_TYPES)}{unit}"
