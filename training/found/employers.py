"""Employers, shops, crews, teams, law firms, unions and charities, by every habit in which people name them."""

from __future__ import annotations

import random

from training.found import names
from training.generate import places as towns
from training.generate.people import invented

_THINGS = """Kettle Skillet Anchor Lantern Rooster Heron Otter Badger Turtle Fiddle Needle Thimble Barrel Wagon Saddle Spur Anvil Forge Plow Acorn Pinecone Thistle Clover Tulip Magnolia
Peach Pickle Biscuit Muffin Pretzel Noodle Dumpling Taco Pepper Olive Lemon Coconut Pineapple Lobster Crab Oyster Trout Pelican Gull Falcon Raven Owl Sparrow Bluebird Hummingbird Bee Moth
Moon Star Comet Rainbow Thunder Puddle Pebble Boulder Cactus Willow Cypress Mule Pony Stallion Bison Moose Bear Wolf Coyote Rabbit Hare Spoon Fork Ladle Oven Hearth Chimney Porch Gate
Hinge Key Button Ribbon Feather Quill Inkwell Compass Rudder Mast Sail Buoy Dock Boot Mitten Top_Hat Umbrella Wheelbarrow Pitchfork Hayloft Silo Caboose Locomotive Piston Sprocket""".split()
_HUES = """Copper Brass Rusty Golden Silver Blue Red Green Yellow Purple Crooked Dancing Laughing Sleepy Hungry Thirsty Lazy Busy Lucky Salty Sweet Spicy Smoky Crispy Fuzzy Wobbly Flying
Jolly Merry Humble Twisted Broken Painted Gilded Velvet Iron Wooden Stone Little Big Old Broken Three Seven Twin Double Wandering Whistling Howling Roaring Singing Drunken Prancing""".split()
_TRADES = """Roofing|Paving|Plumbing|Drywall|Concrete|Welding|Towing|Trucking|Hauling|Logistics|Freight|Drayage|Storage|Landscaping|Lawn Care|Tree Service|Nursery|Pest Control|HVAC|Electric|Solar
Auto Body|Tire|Muffler|Collision|Motors|Chevrolet|Ford|Toyota|Honda|RV|Marine|Boat Works|Cycles|Machine Shop|Tool & Die|Fabrication|Foundry|Castings|Stamping|Plastics|Packaging|Printing|Signs
Cabinets|Millwork|Lumber|Hardware|Feed|Seed|Grain|Dairy|Creamery|Poultry|Meats|Sausage|Seafood|Produce|Orchards|Farms|Ranch|Vineyards|Winery|Brewing|Distillery|Bakery|Cafe|Diner|Grill|BBQ|Pizza
Bagels|Donuts|Tacos|Pho|Ramen|Buffet|Catering|Deli|Market|Bodega|Grocery|Liquors|Smoke Shop|Nails|Salon|Barbershop|Tattoo|Gym|Fitness|CrossFit|Karate|Yoga|Dance|Bowling|Lanes|Cinema|Theater
Books|Records|Toys|Quilts|Fabrics|Florist|Jewelers|Pawn|Furniture|Mattress|Carpet|Appliance|Cleaners|Laundry|Janitorial|Security|Staffing|Payroll|Tax|Insurance Agency|Realty|Title|Mortgage|Bank
Credit Union|Savings|Capital|Software|Analytics|Robotics|Labs|Biotech|Pharma|Diagnostics|Medical Supply|Ambulance Sales|Airlines|Aviation|Charters|Tours|Travel|Hotel|Inn|Motel|Suites|Resort
Power|Gas|Water|Telephone|Cable|Wireless|Broadcasting|Gazette|Herald|Tribune|Radio|Mining|Quarry|Steel|Paper|Textiles|Hosiery|Garments|Shoes|Upholstery|Glass|Ceramics|Fireworks|Pools|Septic""".replace("\n", "|").split("|")  # fmt: skip
_CHAINS = """Wegmans Publix Kroger Safeway Food_Lion H-E-B Meijer Aldi Lidl Trader_Joe's Whole_Foods Costco Sam's_Club BJ's Walmart Target Kmart Kohl's Macy's JCPenney Ross Marshalls Burlington
Dollar_General Dollar_Tree Family_Dollar Big_Lots Menards Lowe's Home_Depot Ace_Hardware Tractor_Supply AutoZone O'Reilly NAPA Jiffy_Lube Pep_Boys Firestone Goodyear Discount_Tire Wawa Sheetz
QuikTrip Speedway 7-Eleven Circle_K Casey's Buc-ee's Pilot Love's Flying_J McDonald's Wendy's Arby's Popeyes KFC Bojangles Whataburger Sonic Dairy_Queen Subway Chipotle Panera Starbucks
Dunkin' Tim_Hortons IHOP Denny's Waffle_House Cracker_Barrel Olive_Garden Applebee's Chili's Red_Lobster Texas_Roadhouse Amazon UPS FedEx DHL USPS Old_Dominion Werner Swift JB_Hunt Schneider
Tyson JBS Smithfield Cargill Hormel Perdue Purina Frito-Lay Coca-Cola PepsiCo Boeing Lockheed Raytheon Deere Caterpillar Cummins GE Whirlpool Nucor Alcoa Exxon Chevron BNSF CSX Amtrak Delta
Southwest JetBlue Marriott Hilton Hyatt Petco PetSmart GameStop Best_Buy Staples Hobby_Lobby Michaels Joann Planet_Fitness Anytime_Fitness Orangetheory Supercuts Great_Clips T-Mobile Verizon
Comcast Xfinity Spectrum Chase Wells_Fargo TD_Bank PNC Regions Truist Intel Micron Oracle Google Meta Uber Lyft DoorDash Instacart Goodwill Salvation_Army Habitat_for_Humanity""".replace("\n", " ").split()  # fmt: skip
_CREWS = "Local|Local|Lodge|Post|Troop|Troop|Pack|Engine|Engine|Ladder|Truck|Medic|Rescue|Squad|Station|Battalion|Company|Tower|Council|Chapter|Den|Cub Pack|Girl Scout Troop|Teamsters Local|IBEW Local|UAW Local|Laborers Local|SEIU|AFSCME Council|Ironworkers Local|Steamfitters|Carpenters Local|VFW Post|American Legion Post|Elks Lodge|Moose Lodge|Eagles Aerie|Grange No.|Masonic Lodge No.|Hotshot Crew|Squadron|CAP Squadron".split("|")  # fmt: skip
_PUBLIC = "Police Department|PD|Sheriff's Office|Sheriff's Dept|Fire|Fire Department|Fire Rescue|Public Works|DPW|Parks & Rec|Transit|Transit Authority|Housing Authority|Water District|Sanitation|Public Utilities|School District|ISD|USD|Public Schools|Schools|Health Department|DHS|CPS|APS|DCFS|DSS|Child Support|Probation|Parole|Port Authority|Irrigation District|Electric Co-op|REMC|Growers Co-op|Farmers Co-op|Chamber of Commerce|Historical Society|Food Bank|United Way|Meals on Wheels|Legal Aid|Humane Society|Little League|Youth Soccer|Rotary|Kiwanis|Lions Club|Jaycees|Bar Association|Symphony|Players".split("|")  # fmt: skip
_TEAMS = "Mudhens Ravens Wildcats Tigers Bulldogs Rockets Comets Stingers Hornets Bandits Thunder Renegades Mustangs Trojans Vikings Panthers Otters Ironmen Lady_Hawks Rollers Pirates".split()
_CAUSES = "Hope|Neighbors|Bread|Hands|Hearts|Second Harvest|Open Table|Warm Coats|Safe Passage|Kids|Families|Veterans|Refugees|Paws|Wings|Roots|Bridges|Harvest|Light".split("|")  # fmt: skip
_LAW = " LLP| Law| Law Group| Law Firm| Law Offices| PLLC| P.C.| & Associates| Legal| Injury Lawyers||".split("|")
_ENDS = " Inc| Inc.| LLC| Co| Co.| Corp| Group| Partners| Holdings| Ltd| Industries| Enterprises| Services| Solutions| Systems| International| USA| of America".split("|")  # fmt: skip
_A = "Qu V X Z K Tr Br Syn Al Cor Nov Om Vel Hel Ax Ar El In Op Ver Lum Cal Dyn Pri Nex Sol Ter Max Ac Em".split()
_B = "an a i o e er iv ia en or il ent on am um et".split()
_C = "drix tek tra va lix dyne cor nex sys ta ra metrix logic vance mark star pex tron gen zo ly quest flex phor is ance ario".split()
_THINGS = [t.replace("_", " ") for t in _THINGS]
_CHAINS = [c.replace("_", " ") for c in _CHAINS]
_TEAMS = [t.replace("_", " ") for t in _TEAMS]


def coinage(rnd: random.Random) -> str:
    """Coin the name of a company."""
    draw = rnd.random()
    if draw < 0.6:
        word = rnd.choice(_A) + rnd.choice(_B) + rnd.choice(_C)
        return word.upper() if rnd.random() < 0.06 else word
    if draw < 0.8:
        return invented(rnd, surname=False)
    a = rnd.choice(_THINGS + _HUES).split()[0]
    return a + rnd.choice(("Works", "Path", "Hub", "Mart", "Line", "Box", "Point", "wise", "ly", "ify", "Pay", "Tech", "Soft", "Link", "Grid", "Fox"))  # fmt: skip


def letters(rnd: random.Random) -> str:
    """Give two to four capitals."""
    text = "".join(rnd.choice("ABCDEFGHJKLMNPRSTVW") for _ in range(rnd.choice((2, 3, 3, 3, 4))))
    return rnd.choice((text, text, text, "&".join(text[:2]), ".".join(text) + ".", f"{text[0]} & {text[1]}"))


def _place(rnd: random.Random) -> str:
    return towns.city(rnd, held_out=False) if rnd.random() < 0.7 else names.county(rnd)


def chain(rnd: random.Random) -> str:
    """Name a chain that everybody knows."""
    return rnd.choice(_CHAINS)


def crew(rnd: random.Random) -> str:
    """Name a union, troop, lodge or engine by its number."""
    return f"{rnd.choice(_CREWS)} {rnd.choice(('', '', '', '#'))}{rnd.randint(2, 1400)}"


def law(rnd: random.Random) -> str:
    """Name a law firm."""
    a, b, c = (names.last(rnd) for _ in range(3))
    return rnd.choice((f"{a} & {b}", f"{a}, {b} & {c}", f"{a} {b}", f"{a}, {b} and {c}", a)) + rnd.choice(_LAW[:-2] if rnd.random() < 0.7 else (" LLP",))  # fmt: skip


def family(rnd: random.Random) -> str:
    """Name a business by the family that owns it."""
    a = names.last(rnd)
    trade = rnd.choice(_TRADES)
    return rnd.choice((f"{a} & Sons", f"{a} & Sons {trade}", f"{a} Bros", f"{a} Bros. {trade}", f"{a} Brothers", f"{a} {trade}", f"{a} {trade}", f"{a} {trade}", f"{a}'s {trade}", f"{a}'s", f"{a} & Daughters", f"{a}-{names.last(rnd)} {trade}", f"{a} & {names.last(rnd)} {trade}", f"{names.first(rnd)}'s {trade}", f"{names.first(rnd)}'s", f"Big {names.first(rnd)}'s {trade}", f"Mama {names.first(rnd)}'s", f"{a} Family {trade}", f"{a} {trade}{rnd.choice(_ENDS)}", f"Tía {names.first(rnd)}'s", f"Don {names.first(rnd)}'s {trade}", f"Uncle {names.first(rnd)}'s"))  # fmt: skip


def plain(rnd: random.Random) -> str:
    """Name a business by plain words."""
    hue, thing, trade = rnd.choice(_HUES), rnd.choice(_THINGS), rnd.choice(_TRADES)
    return rnd.choice((f"the {hue} {thing}", f"the {hue} {thing}", f"{hue} {thing} {trade}", f"{thing} & {rnd.choice(_THINGS)}", f"the {thing}", f"{hue} {thing}", f"{thing} {trade}", f"{hue} {trade}", f"{rnd.choice(('A1', 'AAA', 'Ace', 'All Pro', 'Budget', 'Best Value', 'Quality', 'Superior', 'Precision', 'Reliable', 'Express', 'Kwik', 'EZ', 'Five Star', 'Mid-State', 'Valley', 'Gulf', 'Twin City', 'Pro'))} {trade}", f"{thing}s R Us", f"The {thing} {rnd.choice(('Shop', 'House', 'Barn', 'Depot', 'Exchange', 'Room', 'Co.', 'Shack', 'Hut', 'Place'))}", f"{rnd.choice(('Dollar', 'Bargain', 'Tool', 'Party', 'Pet', 'Tire', 'Carpet', 'Wing', 'Burger', 'Vape', 'Game'))} {rnd.choice(('Barn', 'Bin', 'Zone', 'King', 'Town', 'World', 'Mart', 'City', 'Stop', 'Land'))}", f"{thing} on {towns.city(rnd, held_out=False)}", f"La {rnd.choice('Michoacana Esperanza Favorita Reina Estrella Perla Flor'.split())}", f"El {rnd.choice('Rancho Charro Paraíso Gallo Farolito Toro'.split())}", f"{rnd.choice('Golden Lucky Jade Happy Royal New'.split())} {rnd.choice('Dragon Garden Wok Panda Palace Saigon Bamboo'.split())}"))  # fmt: skip


def public(rnd: random.Random) -> str:
    """Name an agency, a district, a club or a charity by its place."""
    draw = rnd.random()
    town = _place(rnd)
    if draw < 0.1:
        return f"{rnd.choice(('City of', 'County of', 'Town of', 'Village of', 'Port of', 'Archdiocese of', 'Diocese of'))} {town.removesuffix(' County')}"
    if draw < 0.2:
        return f"{town} {rnd.choice(_TEAMS)}"
    if draw < 0.27:
        return f"{rnd.choice(_CAUSES)} {rnd.choice(('for', 'of', 'Without Borders of', '4'))} {rnd.choice((town, rnd.choice(_CAUSES)))}"
    if draw < 0.32:
        return f"Friends of {town}"
    return f"{town} {rnd.choice(_PUBLIC)}"


def employer(rnd: random.Random) -> str:
    """Name an employer; one with a small "the" before it has that outside its label."""
    draw = rnd.random()
    if draw < 0.13:
        return chain(rnd)
    if draw < 0.33:
        return coinage(rnd) + (rnd.choice(_ENDS) if rnd.random() < 0.2 else rnd.choice(("", "", "", " " + rnd.choice(_TRADES))))  # fmt: skip
    if draw < 0.53:
        return family(rnd)
    if draw < 0.69:
        return plain(rnd)
    if draw < 0.76:
        return f"{letters(rnd)}{rnd.choice((' ' + rnd.choice(_TRADES), ' ' + rnd.choice(_TRADES), rnd.choice(_ENDS)))}"
    if draw < 0.82:
        return crew(rnd)
    if draw < 0.87:
        return law(rnd)
    if draw < 0.95:
        return public(rnd)
    return f"{_place(rnd)} {rnd.choice(_TRADES)}{rnd.choice(('', '', ' Co.', ', Inc.', ' LLC'))}"
