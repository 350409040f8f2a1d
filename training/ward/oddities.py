"""What hurried people, companies and forms make of names, places, days and numbers."""

from __future__ import annotations

import random
import re
from datetime import date

from training.generate import dates, numbers, places
from training.generate.people import Person
from training.lists import names

GIVEN_WORDS = """May April June August Summer Autumn Rose Lily Violet Daisy Iris Ivy Hazel Heather Holly Olive Ginger Sage Basil Clay Cliff Dale Glen Heath
Forrest Stone Rocky Sandy Skip Chip Buck Bear Wolf Hawk Robin Wren Jay Colt Drew Grant Will Bill Mark Frank Rich Ernest Noble Pat Rob Sue Faith Hope Joy
Grace Charity Mercy Patience Prudence Honor Justice Liberty Harmony Melody Carol Penny Amber Jade Ruby Pearl Opal Crystal Diamond Sterling Gray Scarlet
Hunter Archer Mason Cooper Sawyer Tanner Taylor Carter Parker Porter Chase Chance Lance Pierce Rusty Sonny Sunny Stormy Misty Dusty Red Ace Art Gene
Guy Major Duke Earl King Prince Bishop Deacon Dean Miles Page Angel Star Sky River Brook Lake Ocean Rain Winter Snow North West Paris London Austin
Dallas Houston Jackson Lincoln Madison Savannah Sydney Chelsea Florence Virginia Georgia Carolina Dakota Montana Tennessee India Chad Jordan Israel
Kenya Cuba Asia Bo Dot Kit Pip Bee Fern Moss Reed Ash Rowan Linden Laurel Myrtle Olympia Journey Destiny Genesis Trinity Nevaeh Legend Maverick""".split()
SURNAME_WORDS = """May Graves Hunter Bishop Rose Price Cross Church Temple Pope Abbott Priest Parsons Deacon Dean King Queen Knight Prince Noble Lord Rich Poor
Strong Savage Moody Swift Sharp Stern Wise Sweet Bliss Love Hope Grace Joy Grief Pain Payne Coffin Blood Heart Bone Head Hand Foot Legg Brain Back Crooks
Hill Wood Woods Forest Field Fields Meadows Marsh Pond Lake Brook Rivers Banks Bridges Ford Mills Street Lane Park House Hall Towers Castle Wall Gates
Stone Rock Flint Steel Irons Gold Silver Diamond Glass Cotton Silk Wool Paper Page Book Story Bell Horn Drum Piper Singer Ball Case File Chart Mark Marks
Baker Butcher Cook Farmer Fisher Shepherd Mason Potter Sawyer Tanner Taylor Weaver Fuller Barber Carver Turner Miller Porter Butler Steward Ward Nurse
Day Weeks Noon Early Late Winter Summers Spring Frost Snow Storm Rains Cloud Gale Sun Moon Starr Fox Wolf Bear Lamb Bull Buck Crane Swan Drake Finch Hawk
Bird Pike Bass Fish Rice Bean Berry Cherry Plum Lemon Pepper Salt Sugar Honey Pickle Ham Bacon Root Branch Leaf Thorn Bush Moss Reed Ash Birch Cedar Oakes
English French German Irish Welsh Scott Roman Moor Holland Ireland England Poland Spain London Paris York Lincoln Washington Jackson Houston Austin Dallas
Close Short Long Small Little Large High Low Young Old Best Good Fair Hardy Able Keen Fine Light White Black Brown Green Gray Blue Short Small Speed Rush
Chance Luck Fortune Cash Penny Dollar Bond Trust Fee Bill Grant Sales Sells Booth Gamble Risk Self Guy Mann Child Childs Friend Hero Law Judge Crook Outlaw
Will Wills Drew Chase Pierce Burns Sparks Cutting Pace Walker Rider Driver Carr Ferry Sails Bates Hooks Nail Hammer Pickett Post Gunn Bullet Battle Wells""".split()
_CONSONANTS, _VOWELS = (
    "b c d f g h j k l m n p q r s t v w x z br cl cr dr fl gr kl pr qu sh st th tr vr zh".split(),
    "a e i o u a e i o u ae ea io y oo".split(),
)
_ENDS = "ra ia ex yx on is us ora ent ium ique ity ly ify va tas teq tis nex lyt dyne core gen wise zo".split()
_HOUSES = "Willows Pines Oaks Elms Cottages Gables Arbors Laurels Maples Meadows Birches Terraces Landing Commons Orchards Palms Hollows Birchwood Lodge Larches".split()
_CLINICS = "Kids First|Little Steps|First Step|New Beginnings|New Leaf|Second Wind|Open Arms|Open Door|Healing Hands|Whole Health|Bright Start|True North|Safe Harbor House|The Bridge|The Landing|The Haven|Turning Point|Crossroads|Step by Step|Back in Motion|In Balance|Clear View|Great Smiles|Tender Touch|Caring Hearts|Angel Wings|Golden Years|Blue Heron|Red Door|Stepping Stones|Front Porch|Next Chapter|Room to Grow|Tiny Tots|Sunny Side|Building Blocks|Rainbow House|Harvest House|Teen Haven|Solid Ground|Pathways|Gateways|Journeys".split(
    "|"
)
AREAS = "Northside|Southside|the East End|the North End|Old Town|Midtown|Uptown|Riverside|Capitol Hill|Jamaica Plain|Back Bay|the Tenderloin|the Bronx|Bed-Stuy|Koreatown|Little Haiti|Germantown|Hyde Park|the Loop|Lower Ninth Ward|Fishtown|Highland Park|the Heights|Bayview|Mission Hill|Five Points|the Outer Banks|the Panhandle|the Hill Country|the Central Valley".split(
    "|"
)


def coined(rnd: random.Random) -> str:
    """Coin a word that nobody knows, as companies do."""
    word = "".join(rnd.choice(_CONSONANTS) + rnd.choice(_VOWELS) for _ in range(rnd.choice((1, 1, 2, 2)))) + rnd.choice(
        (*_ENDS, "", "n", "r", "x", "l")
    )
    if len(word) < 4:
        word += rnd.choice(_ENDS)
    return word.capitalize()


def firm(rnd: random.Random) -> str:
    """Name an employer by one word, or in a hurried way."""
    word = coined(rnd)
    draw = rnd.random()
    if draw < 0.55:
        return word
    if draw < 0.65:
        return word.upper() if len(word) < 7 else word
    if draw < 0.75:
        return word + rnd.choice(
            (" Inc", " Labs", " Health", " Foods", " Group", " Robotics", " Logistics", ".io", " Bio", " Power")
        )
    if draw < 0.83:
        return word + rnd.choice(("Works", "Tech", "Mart", "Care", "Soft", "Link", "Craft"))
    if draw < 0.92:
        return f"{rnd.choice(names('surnames', held_out=False))}{rnd.choice(('s', ' Bros', ' & Co', ' Farms', ' Roofing', ' Auto', ' and Daughters', ' Trucking'))}"
    return f"{rnd.choice(SURNAME_WORDS)} {rnd.choice(('Electric', 'Towing', 'Cafe', 'Nails', 'Hardware', 'Dental Lab', 'Freight', 'Diner', 'Paving', 'Tire'))}"


def odd_facility(rnd: random.Random) -> str:
    """Name a facility as people say it, not as a register has it."""
    last = rnd.choice(names("surnames", held_out=False))
    town = places.city(rnd, held_out=False)
    saint = rnd.choice(
        (
            "Agnes",
            "Rita",
            "Bede",
            "Clare",
            "Elmo",
            "Basil",
            "Monica",
            "Gerard",
            "Raphael",
            "Brigid",
            "Cecilia",
            "Dominic",
        )
    )
    return rnd.choice(
        (
            f"The {rnd.choice(_HOUSES)}",
            f"The {rnd.choice(_HOUSES)} at {rnd.choice((town, last + ' Creek', coined(rnd)))}",
            f"{rnd.choice(_HOUSES)} of {town}",
            rnd.choice(_CLINICS),
            f"{rnd.choice(_CLINICS)} {rnd.choice(('Pediatrics', 'Daycare', 'Counseling', 'Recovery', 'Therapy', 'Dental', 'Home Care', 'Shelter', 'Hospice'))}",
            f"{last} House",
            f"{last} Hall",
            f"{last} Pavilion",
            f"{last} {rnd.choice(('Behavioral', 'Ortho', 'Peds', 'Family Med', 'Psych', 'Dialysis', 'Rehab', 'Urgent Care', 'Imaging'))}",
            f"{last} Memorial",
            f"Memorial {last}",
            f"Methodist {town}",
            f"Mercy {town}",
            f"{town} General",
            f"{town} Regional",
            f"{town} VA",
            f"{town} Peds",
            f"{town} ER & Hospital",
            f"the {town} clinic",
            f"the {last} Center for {rnd.choice(('Hip & Knee', 'Brain Health', 'Women', 'Living', 'Eating Disorders', 'Autism'))}",
            f"Center for {rnd.choice(('Spine Care', 'Sight', 'Advanced Heart Care', 'Sleep'))} of {town}",
            f"P.S. {rnd.randint(2, 399)}",
            f"PS {rnd.randint(2, 399)}",
            f"{rnd.choice(('Lincoln', 'Washington', 'Roosevelt', 'Kennedy', last))} {rnd.choice(('Elementary', 'Middle', 'High', 'Jr. High', 'K-8'))}",
            f"St. {saint}",
            f"St. {saint}'s",
            f"Saint {saint} East",
            f"St. {saint}-{last}",
            f"Casa {rnd.choice(('de Luz', 'Esperanza', 'Maria', 'del Sol', last))}",
            f"Clinica {rnd.choice(('Sierra', 'del Valle', 'Familiar', last))}",
            f"Hospital {rnd.choice(('San ' + saint, 'General de ' + town, last))}",
            f"{coined(rnd)} Health",
            f"{coined(rnd)} {rnd.choice(('Medical', 'Clinic', 'Care', 'Wellness', 'Surgical', 'Kidney Care', 'Vision', 'Ortho', 'MedSpa'))}",
            f"Camp {rnd.choice((last, coined(rnd)))}",
            f"MedFirst {town}",
            f"{rnd.choice(('Urgent Care', 'Walk-In', 'ER', 'Imaging', 'Hospice'))} of {town}",
            f"Church of {rnd.choice(('the Nazarene', 'St. ' + saint, 'the Good Shepherd'))}",
            f"Iglesia {rnd.choice(('Bautista ', 'San ', ''))}{saint}",
            f"{last} Unified",
            f"{last} County Jail",
            f"Ft. {last}",
            f"Camp {last} Naval Hospital",
        )
    )


def odd_date(rnd: random.Random, d: date) -> str:
    """Write a day in one of the forms that only hurried people use."""
    month, short, week = dates.MONTHS[d.month - 1], dates.SHORT[d.month - 1], dates.DAYS[d.weekday()]
    y2 = f"{d.year % 100:02d}"
    return rnd.choice(
        (
            f"{short}{d.day}",
            f"{d.day}{short}",
            f"{d.day:02d}{short}{y2}",
            f"{d.day}/{short}/{d.year}",
            f"{short}-{d.day:02d}-{d.year}",
            f"{short} {d.day}/{y2}",
            f"{short}. {d.day} {d.year}",
            f"{short.lower()} {d.day}",
            f"{month.lower()} {dates.ordinal(d.day)}",
            f"{month}, {d.year}",
            f"{month[:4]} {dates.ordinal(d.day)}" if d.month in (6, 7, 9) else f"{short} {dates.ordinal(d.day)}",
            f"{d.year}.{d.month:02d}.{d.day:02d}",
            f"{d.month}.{d.day}.{y2}",
            f"{d.month}-{d.day}-{d.year}",
            f"{d.month} / {d.day} / {d.year}",
            f"{d.day:02d} {short.upper()} {d.year}",
            f"{d.year}-{short}-{d.day:02d}",
            f"{week[:3]} {d.month}/{d.day}",
            f"{week[:3]}. {month} {d.day}",
            f"{week} the {dates.ordinal(d.day)}",
            f"{week[:3]} the {dates.ordinal(d.day)}",
            f"{week}, {d.month}/{d.day}/{y2}",
            f"the {dates.ordinal(d.day)} of {short}",
            f"the first week of {month}",
            f"the last week of {month} {d.year}",
            f"the second {week} in {month}",
            f"mid {month}",
            f"late {month}",
            f"around {month} {d.day}".removeprefix("around "),
            f"{rnd.choice(('Easter', 'Thanksgiving', 'Christmas', 'Labor Day', 'Memorial Day', 'Halloween'))} {d.year}",
            f"{rnd.choice(('Labor Day', 'Memorial Day', 'Fourth of July', 'Thanksgiving'))} weekend",
            f"{d.month:02d}{d.day:02d}{y2}",
            f"{d.year}{d.month:02d}{d.day:02d}",
            f"'{y2}-{d.month:02d}-{d.day:02d}",
            f"{month} {d.day} of {d.year}",
            f"{d.day}. {month} {d.year}",
            f"{d.day} {short} '{y2}",
            f"{d.month}/{d.day}-{d.month}/{min(28, d.day + 2)}",
            f"{d.month}/{d.year}",
            f"{d.year}/{d.month}/{d.day}",
        )
    )


_SUBJECTS = "###-####|##-###|@@@-###-####|SUBJ-####|SUBJ#####|S##-###|@@##-####|R#####|P-####|####@##|@@@@_####|site##-###|######"
_SERIALS = (
    "@@@######@|########|@@#######|####-#####|@##@@####|##@######|@@-######-@|###.###.###|G###@@####|@@@@########"
)
_BENEFICIARIES = "#@##-@##-@@##|#@@#-@@#-@@##|#@##@##@@##|#@@#@##@@##"


def patterned(rnd: random.Random, patterns: str) -> str:
    """Write a number after one of some patterns: # is a digit, @ a capital letter."""
    pattern = rnd.choice(patterns.split("|"))
    return re.sub("[#@]", lambda mark: (numbers.digits if mark.group() == "#" else numbers.letters)(rnd, 1), pattern)


def subject(rnd: random.Random) -> str:
    """Give the number of a trial subject."""
    return patterned(rnd, _SUBJECTS)


def serial(rnd: random.Random) -> str:
    """Give the serial number of a device."""
    return patterned(rnd, _SERIALS)


def medicare(rnd: random.Random) -> str:
    """Give a Medicare beneficiary number."""
    return patterned(rnd, _BENEFICIARIES)


def handle(rnd: random.Random, p: Person) -> str:
    """Give a user name, in the ways of hospitals and of the web."""
    first, last = (re.sub(r"[^a-z]", "", s.lower()) or "x" for s in (p.given, p.surname))
    two = numbers.digits(rnd, 2)
    return rnd.choice(
        (
            numbers.handle(rnd, p),
            f"{last}{first[0]}",
            f"{first}{last[0]}{two}",
            f"{first[0]}{last[:6]}{two}",
            f"{first[0]}.{last}",
            f"{first}_{last}_{two}",
            f"{last}.{first[:3]}",
            f"{first}{rnd.choice(('mom', 'fit', 'runs', 'rn', 'gamer', 'dad', '4ever'))}{two}",
            f"the_real_{first}",
            f"xx{first}xx",
            f"{first}.{last}{rnd.randint(1950, 2009)}",
            f"{last[:5]}{first[:2]}",
            f"{first.upper()[0]}{last.upper()}{two}",
        )
    )
