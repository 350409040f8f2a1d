"""Naming habits and short forms: employers, facilities, ages over 89, days, addresses and numbers as people really write them."""

from __future__ import annotations

import random

from training.generate import abroad, dates, numbers, places
from training.generate.people import given, invented, surname
from training.lists import names

_TRADES = """Oil|Coke & Iron|Tool & Die|Mobility|Moving & Storage|Logging|Bros. Logging|Textile Finishing|Oxygen and Medical|Freight Partners|Boat Works|Boiler|Glass|Fence|Towing|Taxi|Cab|Transit|Feed & Seed|Grain|Poultry|Seafood|Fisheries
Pool Supply|Carpet|Flooring|Upholstery|Print Shop|Press|Tribune|Herald|Ledger|Theatre|Symphony|Ballet|Orchestra|Records|Pictures|Studios|Games|Toys|Bikes|Cycles|Outfitters|Sporting Goods|Pawn|Jewelers|Florist|Catering|Pizza|Tacos
Noodle House|Donuts|Coffee|Roasters|Market|Grocery|Liquors|Wine|Vineyards|Ranch|Stables|Kennels|Veterinary|Pest Control|HVAC|Heating & Air|Drywall|Masonry|Paving|Excavating|Demolition|Scaffolding|Crane|Elevator|Shipyard|Drydock
Aviation|Helicopters|Ambulance|Security|Alarm|Title|Escrow|Mortgage|Tax Service|Accounting|Architects|Engineers|Surveying|Labs|Biologics|Therapeutics|Devices|Robotics|Data|Networks|Wireless|Cable|Power & Light|Water District|Gas""".replace("\n", "|").split("|")  # fmt: skip
_SHOPS = "Target|Walmart|Kroger|Costco|Safeway|Publix|Walgreens|CVS|Rite Aid|Home Depot|Lowe's|Bi-Mart|Amazon|FedEx|UPS|Starbucks|McDonald's|Wendy's|Subway|Chipotle|Boeing|Intel|Tesla|Ford|Toyota|John Deere|Caterpillar|Delta|Southwest|Amtrak|Greyhound|Verizon|Comcast|Chase|Wells Fargo|Medtronic|Pfizer|Google|Microsoft|Apple|Uber|Lyft|Marriott|Hilton|Disney|Kohl's|Macy's|Aldi|Wegmans|Dollar General|Goodwill|Salvation Army|Red Cross|Habitat for Humanity".split(
    "|"
)
_CARE = "Heart|Hand|Hand & Upper Extremity|Spine|Foot & Ankle|Eye|Ear, Nose & Throat|Kidney|Kidney Care|Lung|Sleep|Sleep Disorders|Pain|Vein|Skin|Joint|Bone & Joint|Cancer|Cancer Care|Infusion|Fertility|Women's Care|Children's|Birth|Vision|Hearing|Smiles|Wound Care|Stroke|Rehab|Memory|Recovery|Wellness|Physical Therapy|Urology|Allergy & Asthma|Digestive Health|Hospitalist|Anesthesia|Pathology|Imaging|Diagnostic".split(
    "|"
)
_GROUPS = "Partners|Associates|Specialists|Institute|Center|Group|Consultants|Physicians|Clinic|Works|Collaborative|Alliance|Network|of {c}|of the {r}|Partners of {c}|Center of {c}|Specialists of the {r}".split(
    "|"
)
_REGIONS = "Piedmont|Valley|Rockies|Bluegrass|Lowcountry|Panhandle|Ozarks|Delta|Cascades|Carolinas|Palm Beaches|North Shore|Twin Cities|Tri-Cities|Quad Cities|Hill Country|Northwest|Southwest|Bay Area|Triangle|Plains|Adirondacks|Lakes|Desert|Gulf Coast|Berkshires|High Country".split(
    "|"
)
_HOLY = "Our Lady of {x}|Queen of {x}|Queen of the {r}|Mother of {x}|St. {n}|St {n}'s|Saint {n}|San {n}|Santa {n}|Sisters of {x}|Church of the {x}|Holy {x}|Star of the {r}".split(
    "|"
)
_MYSTERIES = "Mercy|Sorrows|Grace|Angels|Peace|Mt. Carmel|Guadalupe|Fatima|Lourdes|the Lake|the Sea|the Valley|Perpetual Help|Charity|Apostles|Rosary|Redeemer|Family|Name|Spirit|Innocents|Trinity|Martyrs".split(
    "|"
)
_GROWTH = "Willows|Oaks|Pines|Cedars|Birches|Elms|Maples|Palms|Meadows|Gables|Arbors|Commons|Landing|Terraces|Laurels|Magnolias|Cottages|Springs|Heights|Orchards|Moorings|Fountains|Lindens|Hollies".split(
    "|"
)
_BUILDINGS = (
    "annex|building|office|campus|unit|tower|pavilion|clinic|location|site|branch|wing|store|school|house".split("|")
)


def _place(rnd: random.Random) -> str:
    return rnd.choice(
        (
            places.city(rnd, held_out=False),
            rnd.choice(names("surnames", held_out=False)),
            surname(rnd, held_out=False),
            invented(rnd, surname=True),
            rnd.choice("Blue Ridge|Seacoast|Metro|Valley Wide|Sunnyslope|Tidewater|Sandhills|Big Sky|Cape Fear|Gold Coast|Front Range|River Road|Mill Creek|Lone Star|Bayou|Harbor|Granite State|Palmetto|Badger|Buckeye|Covered Bridge|Cottonwood|Iron Range|Land of Lakes|Four Corners|Hometown|Neighborhood|Downtown|Uptown|Crosstown".split("|")),
        )
    )  # fmt: skip


def employer(rnd: random.Random) -> str:
    """Name an employer by place or family and trade, or a shop that everybody knows."""
    draw = rnd.random()
    if draw < 0.2:
        return rnd.choice(_SHOPS)
    if draw < 0.6:
        return f"{_place(rnd)}{rnd.choice(('', '', '', ' Bros.', ' Brothers', ' & Sons', ' & Daughters', ' Family'))} {rnd.choice(_TRADES)}"
    if draw < 0.66:
        return f"{rnd.choice(('Local', 'Engine', 'Rescue', 'Medic', 'Ladder', 'Squad', 'Troop', 'Pack', 'Lodge', 'Post'))} {rnd.randint(1, 900)}"
    if draw < 0.72:
        body = rnd.choice(
            (
                "sheriff's office",
                "Sheriff's Office",
                "Public Works",
                "Schools",
                "school district",
                "Fire Department",
                "fire department",
                "Health Department",
                "police department",
                "Parks and Recreation",
                "Transit Authority",
                "Housing Authority",
                "Water Authority",
            )
        )
        return f"{rnd.choice((places.county(rnd, held_out=False), places.city(rnd, held_out=False)))} {body}"
    if draw < 0.78:
        return f"{rnd.choice(('Camp', 'Club', 'Casa', 'Café', 'Team', 'Studio', 'Radio', 'Hotel', 'Motel', 'Villa', 'Theatre'))} {_place(rnd)}"
    if draw < 0.9:
        return abroad.firm(rnd, held_out=False)
    return places.organization(rnd, held_out=False)[0][0]


def facility(rnd: random.Random) -> str:
    """Name a place of care as such places are named."""
    draw = rnd.random()
    if draw < 0.42:
        group = rnd.choice(_GROUPS).format(c=places.city(rnd, held_out=False), r=rnd.choice(_REGIONS))
        head = rnd.choice((_place(rnd) + " ", _place(rnd) + " ", ""))
        name = f"{head}{rnd.choice(_CARE)} {group}"
        return name if head or "of" in group else f"{_place(rnd)} {name}"
    if draw < 0.6:
        form = rnd.choice(_HOLY).format(
            x=rnd.choice(_MYSTERIES),
            r=rnd.choice(_REGIONS),
            n=rnd.choice(names("common_given_names", held_out=False)[:300]),
        )
        return form + rnd.choice(("", "", " Hospital", " Medical Center", " Health", "'s", " parish school"))
    if draw < 0.7:
        return f"{rnd.choice(('the ', 'The ', ''))}{rnd.choice(_GROWTH)}{rnd.choice(('', '', ' at ' + _place(rnd), ' of ' + places.city(rnd, held_out=False)))}"
    if draw < 0.82:
        return f"{_place(rnd)} {rnd.choice(('Street ', 'Road ', 'Avenue ', '', ''))}{rnd.choice(_BUILDINGS)}"
    if draw < 0.9:
        return f"{rnd.choice(_CARE).split()[0].rstrip(',')}{rnd.choice(('Works', 'First', 'Plus', 'Now', 'Point', 'Well', 'Bridge', ' Works', ' First', ' Matters', 'MD', 'Med'))}"
    return rnd.choice(

            "UCSF|UCLA|UCSD|UPMC|NYU Langone|MGH|BWH|BIDMC|UAB|UNC|OHSU|UVA|MUSC|VUMC|CHOP|CHOA|MSKCC|MD Anderson|Mayo|Cleveland Clinic|Johns Hopkins|Duke|Emory|Stanford|Yale New Haven|Cedars|Kaiser|Sutter|Geisinger|Intermountain|Banner|Dignity|Ascension|HCA|Tufts|Barnes-Jewish|Mass General|Penn|Jefferson|Rush|Loyola|Scripps|City of Hope|Dana-Farber|Sloan Kettering|St. Jude|Shriners|the VA|Parkland|Grady|Bellevue|Cook County".split("|")

    )  # fmt: skip


def address(rnd: random.Random) -> str:
    """Write a whole address in one piece, foreign or not, as forms print it."""
    gap = rnd.choice((", ", "\n", "\n ", " ", "\n, "))
    line = abroad.street(rnd, held_out=False) if rnd.random() < 0.7 else places.street(rnd, held_out=False)
    if rnd.random() < 0.4:
        line = f"{rnd.randint(1, 99999)} {line}"
    if rnd.random() < 0.5:
        line += f"{rnd.choice((' ', gap))}{rnd.choice(('Apt.', 'Suite', 'Unit', 'Apt'))} {rnd.randint(1, 999)}"
    town = abroad.town(rnd, held_out=False)
    town = town.upper() if rnd.random() < 0.3 else town
    end = rnd.choice(
        (
            f"{rnd.choice(places.COUNTRIES).removeprefix('the ')} {rnd.randint(1000, 99999)}",
            f"{rnd.choice('AB BC CA KA LI MG MQ NA NO NT PA RM SK SP TO VI YT ZH GE EC'.split())} {rnd.randint(1000, 99999)}",
            f"{rnd.randint(1000, 99999)}",
            f"{rnd.choice('AB BC CA KA LI MG MQ NA NO NT PA RM SK SP TO VI YT ZH GE EC'.split())}",
            f"{invented(rnd, surname=True)} {rnd.randint(1000, 99999)}",
        )
    )
    return f"{line}{gap}{town}{rnd.choice((gap, ', ', ' '))}{end}"


def nth(rnd: random.Random) -> str:
    """Name a day of the month alone."""
    day = rnd.randint(1, 31)
    end = "th" if 10 <= day % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")
    weekday = rnd.choice(("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"))
    return rnd.choice((f"the {day}{end}", f"the {dates.ordinal(day)}", f"{weekday} the {day}{end}", f"{weekday}, the {day}{end}", f"{weekday[:3]} {rnd.randint(1, 12)}/{rnd.randint(1, 28)}", f"{weekday[:3]} the {day}{end}"))  # fmt: skip


def spelled(rnd: random.Random) -> str:
    """Say a number aloud, digit by digit, perhaps with letters."""
    words = "zero one two three four five six seven eight nine".split()
    out = [rnd.choice(words) for _ in range(rnd.randint(6, 10))]
    if rnd.random() < 0.5:
        out.insert(0, rnd.choice("abcdefghjklmnprstuwy"))
    return " ".join(out)


def login(rnd: random.Random) -> str:
    """Make up a user name."""
    first, last = given(rnd, held_out=False).split()[0].lower(), surname(rnd, held_out=False).split()[-1].lower()
    return rnd.choice(
        (
            f"{first[0]}{last}",
            f"{last}{first[0]}",
            f"{first}.{last}",
            f"{first}_{last}",
            f"{first[0]}{last}{rnd.randint(1, 99)}",
            f"{last[:6]}{rnd.randint(10, 99)}",
            f"{first}{rnd.randint(1950, 2010)}",
            f"{first[0]}{last}_rn",
            f"{first[:3]}{last[:3]}_{rnd.randint(10, 99)}",
        )
    )


def plate(rnd: random.Random) -> str:
    """Make up a number plate or the tail number of an aircraft."""
    big = "ABCDEFGHJKLMNPRSTUVWXYZ"
    three = "".join(rnd.choice(big) for _ in range(3))
    return rnd.choice(
        (
            f"{three} {rnd.randint(1000, 9999)}",
            f"{three}-{rnd.randint(1000, 9999)}",
            f"{rnd.randint(1, 9)}{three}{rnd.randint(100, 999)}",
            f"N{rnd.randint(100, 999)}{three[:2]}",
            numbers.vehicle(rnd),
        )
    )


HABITS = r"""
<works|worked|drives|drove|welds|cooks|volunteers|is a foreman|was a roofer> <at|for|with> {workplace}<.|, {n} years.| until {year}.| and smokes.>
retired <machinist|steelworker|teacher|nurse|deputy|lineman> ({workplace})
{ptfirst} is a <welder|clerk|deputy|line cook|flagger|floor manager> <at|for|with> {workplace}<, {city}|>.
<hurt|fell|burned|collapsed|fainted> <at work|on shift> (<at |>{workplace})
<Order|Supplies|Oxygen|The bed> <goes|go|come|comes> <to|from> {workplace}.
<fill|refill|send|transfer> it <at|to> <the |>{workplace}<| on {road}| in {city}>
Thank you for calling {workplace}, this is {first}.
{workplace}, this is {first}. <Go ahead.|How can I help?|What's the callback number?>
<seen|evaluated|imaged|delivered|boarded|followed> at {care}<| by {name}| on {date}| in {city}>.
<transferred|referred|moved|sent> <from|to> {care} <to|from> {care}<| by {workplace}| on {date}>
<PT|OT|Dialysis|Infusion|Therapy|Follow-up> <at|with> {care}<, {street}|, ask for {first}|>.
lives at {care}<| with {kin}|, room {num}>
From: {care}, {street}
{care} <called|faxed|has a bed|closes at 5>.
{name}, {credential}, {care}
<Client|Resident|Patient|Pt> {ptfull}, {ninety}<.|,> <SOC|seen|DNR|here for|lives with>
{ptfirst}'s <grandmother|father|mother|aunt|neighbor> is {ninety} <and still drives|now|and lives alone>.
she's {ninety}<,| and> <sharp|walking a mile|frail|still mad about it>
he was {ninety} <when|and|,> <he died|it happened|on warfarin>
{ptfull}, <female|male|F|M>, born {oldyear}, {ninety} years.
she is {ninetywords} <lives with her son|and walks with a cane|years old>
on {day} <her son|she|he|I|we> <called|signed|fell|brought her>
<back|due|again|surgery|sweat test|bypass|recheck> on {day}<.|,| at {clock}| with {dr}>
the <biopsy|scan|call|visit|fall> <from|on|of> {day} is <back|pending|in the chart>
<see you|I'll call|come in|return> {day}
<user|username|login|portal name|signed up as|handle|account|opened by|charted by> {username}
<user|username|login|user id>: {username}
{username} <opened|viewed|printed|edited> the chart at {clock}
<plate|license plate|tag|tail|tail number|registration> {plate}
<Drives a|In a|White|Stolen> {carmake} (<tag|plate> {plate})
<medicaid|member|policy|card|confirmation|reference> <number|id> <is|ends in|reads> {said}
it's <w as in walter|b as in boy|> {said}
<ssn|social|SSN> <ending|ending in|last four|last 4|ends in> {lastfour}
<my number|the phone|cell|use mine, it> <ends in|ending> {lastfour}
{name}\n{block}
<Ship|Send|Mail|Return|Bill> <it |the box |>to {block}<.| please|>
<Address|Addr.|Home|Mailing|Deliver to|Sender>: {block}
<He|She|We|They> <live|lives|stay|moved> at {block}<.| since {year}.>
{first} and {first} {last} of {street}
<ask for|page|call|text|tell> nurse {first}<.|,>
Mama {first} and Papa {last} <came|say hi|signed>
<aunty|auntie|uncle|cousin|sister|brother|pastor|coach|deputy|attorney> {first} <drove|called|is here|brought soup>
{first}'s <cousin|brother|boss|roommate> {first} <signed|called|came>
(<{ptlast}|{last}|{first}>) <aware|notified|called back|in agreement>
house sup {first} aware, <none available|no beds>
"""
