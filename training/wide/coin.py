"""Parts of which names of firms, places, roads and people are put together by patterns."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.found import employers, names
from training.generate import places as towns
from training.generate.people import invented
from training.grammar import expand
from training.words import english

_LAND = """Cedar|Otter|Elk|Badger|Sycamore|Juniper|Granite|Mesa|Prairie|Harbor|Cypress|Tamarack|Aspen|Heron|Falcon|Quail|Fawn|Stag|Bluff|Canyon|Coral|Delta|Ember|Fern|Glen|Hawthorn|Indigo
Jasper|Kestrel|Laurel|Magnolia|Nettle|Orchard|Pebble|Quarry|Rosemary|Saddle|Thistle|Umber|Verbena|Wicker|Yarrow|Zinnia|Almond|Beacon|Cinder|Dune|Evergreen|Flint|Gravel|Hickory|Ivory|Juneberry
Lantern|Marigold|Northwind|Oxbow|Pinecrest|Ravine|Shale|Timber|Upland|Violet|Wren|Arrowhead|Brookside|Clearbrook|Driftwood|Eastgate|Fairlawn|Greenbriar|Hillview|Lakemont|Millstone|Oakhurst
Parkview|Ridgewood|Stonegate|Valleyview|Westbrook|Woodlawn|Silverleaf|Sandpiper|Copperfield|Windmill|Mockingbird|Whippoorwill|Meadowlark|Bobolink|Chickadee|Tanager|Plover|Osprey|Egret""".replace("\n", "|").split("|")  # fmt: skip
_SAINTS = """Agatha Alban Ambrose Aloysius Barnabas Bede Brendan Brigid Catherine Cecilia Clement Columba Cyril Dymphna Elizabeth Eugene Ferdinand Gabriel Genevieve Helena Hilary Isidore Jerome
Joachim Jude Justin Kateri Kilian Leo Lucy Malachy Margaret Monica Norbert Odilia Olaf Patrick Peregrine Raphael Rita Rocco Scholastica Sebastian Stanislaus Teresa Thecla Ursula Wenceslaus Zita""".split()  # fmt: skip
_TRADES = """Roofing|Drywall|Paving|Septic|Towing|Transport|Freight|Produce|Orchards|Dairy|Feed & Seed|Grain|Hog Farms|Egg Farm|Nursery|Greenhouse|Landscaping|Tree Service|Pools|Pest|Fence|Glass|Door & Window|Cabinets
Millwork|Pallet|Lumber|Sawmill|Tool & Die|Machine|Plating|Castings|Foundry|Molding|Extrusion|Coatings|Packaging|Label|Print|Sign|Auto Body|Tire|Transmission|Muffler|RV|Marine|Powersports|Cycle|Implement|Tractor
Diner|Cafe|Grill|Taqueria|Pizzeria|Bakery|Donuts|Bagels|Creamery|Brewing|Winery|Taproom|Lounge|Steakhouse|Buffet|Wings|BBQ|Sushi|Pho|Deli|Market|Grocery|Meats|Fish Co|Cannery|Poultry|Packing|Rendering
Nails|Hair|Barbers|Spa|Tattoo|Fitness|Gym|Dance|Karate|Lanes|Cinemas|Books|Toys|Florist|Jewelers|Pawn|Thrift|Furniture|Mattress|Flooring|Appliance|Electronics|Cleaners|Laundromat|Maids|Janitorial|Security
Staffing|Temps|Payroll|Tax|Title|Realty|Mortgage|Insurance|Bank|Credit Union|Bancorp|Capital|Advisors|Software|Data|Networks|Robotics|Aerospace|Avionics|Optics|Semiconductor|Biologics|Labs|Telecom|Cable
Electric Co-op|Gas|Propane|Solar|Wind|Drilling|Pipeline|Refining|Mining|Quarries|Aggregate|Steel|Aluminum|Paper|Textiles|Mills|Tannery|Shipyard|Stevedoring|Trucking|Moving & Storage|Couriers|Limo|Cab|Charter|Airways""".replace("\n", "|").split("|")  # fmt: skip


def _odd(rnd: random.Random) -> str:
    return rnd.choice(english("rare_words" if rnd.random() < 0.5 else "words")).capitalize()


def _initials(rnd: random.Random) -> str:
    return "".join(rnd.choice("ABCDEFGHIJKLMNOPRSTUVWXYZ") for _ in range(rnd.choice((2, 3, 3, 3, 4, 4, 5))))


PARTS: dict[str, Callable[[random.Random], str]] = {
    "l": names.last,
    "f": names.first,
    "t": lambda rnd: towns.city(rnd, held_out=False),
    "c": lambda rnd: names.county(rnd).removesuffix(" County").removesuffix(" Parish"),
    "w": _odd,
    "g": lambda rnd: rnd.choice(_LAND),
    "s": lambda rnd: rnd.choice(_SAINTS),
    "k": lambda rnd: rnd.choice(_TRADES),
    "x": employers.coinage,
    "z": lambda rnd: invented(rnd, surname=True),
    "a": _initials,
    "i": lambda rnd: rnd.choice("ABCDEFGHJKLMNPRSTW"),
    "d": lambda rnd: str(rnd.randint(1, 9)),
    "dd": lambda rnd: str(rnd.randint(10, 99)),
    "n": lambda rnd: str(rnd.choice((rnd.randint(2, 99), rnd.randint(100, 999), rnd.randint(1000, 9999)))),
    "h": lambda rnd: str(
        rnd.choice((rnd.randint(1, 99), rnd.randint(100, 999), rnd.randint(1000, 9999), rnd.randint(10000, 29999)))
    ),
    "o": lambda rnd: _ordinal(rnd.randint(1, 175)),
}


def _ordinal(n: int) -> str:
    return f"{n}{'th' if 10 <= n % 100 <= 20 else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def made(pattern: str, rnd: random.Random) -> str:
    """Put a name together by a pattern of parts."""
    return "".join(text for text, _ in expand(pattern, rnd, lambda part: [(PARTS[part](rnd), None)]))


def patterns(text: str) -> tuple[str, ...]:
    """Give the patterns of a list, one a line."""
    return tuple(line for line in text.strip().split("\n") if line)
