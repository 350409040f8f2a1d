"""Addresses, telephone numbers and firms as they are written in other countries, and texts that hold them."""

from __future__ import annotations

import random

from training.generate import places
from training.generate.people import invented
from training.grammar import Piece
from training.lists import names

_BEFORE = "Rue Rue_de Rue_du Avenue Avenue_de Boulevard Chemin_de Place Via Viale Corso Piazza Calle Calle_de Avenida Av. Plaza Paseo_de Carrer Rua Rua_de Travessa Largo ul. al. os. ulica Jalan Jl. Soi Str. Strada Bulevardul Lorong Oude Sokak".split()  # fmt: skip
_GLUED = "straße strasse gasse weg platz allee ring straat laan weg gracht plein dijk gatan gränd vägen väg vej gade stræde vegen gata veien tie katu kuja polku stræti gata uliza".split()
_BEHIND = "utca út tér körút sokak caddesi Caddesi Street Road Lane Close Gardens Crescent Mews Terrace Grove Green Rise Hill Drive Avenue Walk Wharf Row Square Parade Court Quay Bridge Marg Nagar Dori ulitsa u. köz vej".split()
_OF = "Saint-Jean Victor_Hugo Garibaldi Roma Cavour Libertad Sol Mayor San_Juan Goethe Schiller Bahnhof Haupt Garten Linden Kirch Mühlen Dorf Schul Wald Berg Kasteel Molen Kerk Storgatan Kungs Drottning Nygårds Bakke Elm Station Victoria Albert Church Queen's King's High Park Manor Mill Nehru Gandhi Sukhumvit".split()  # fmt: skip
_AREAS = (
    "NSW VIC QLD WA SA TAS ACT NT ON BC QC AB MB NS NB SK NL PE YT BW NRW TO MI RM NA FI CA SP RJ MG GP KZN WC".split()
)
_FIRST = "Blue Bright Clear Collective Common Core Deep Digital Direct Early Easy Epic Ever First Fresh Global Go Grand Green Healthy Hello High Honest Human Infinite Iron Just Key Legal Little Local Lumen Mind More Native Next Nimble North Open Paper Pixel Plain Prime Public Pure Quick Quiet Rapid Red Rocket Safe Second Sharp Simple Smart Social Solid Spark Stack Super Swift True Trans Trusted Urban Vital Warm Wise Wonder Zen Credit Climate Cargo Market Data Estate Energy Capital Compass Weather Talent Student Street Ship Risk Recipe".split()  # fmt: skip
_SECOND = "Analytics Bridge Capital Chain Circle Cloud Compass Data Dog Fleet Forge Frame Grid Harbor Health Hub Insights Instruments Kitchen Labs Ledger Lens Lift Loop Map Market Mind Minds Moon Nest Path Pay Pilot Planet Point Power Pulse Reach Ridge Robotics Scout Sense Shift Sight Signal Sky Space Spring Stream Studio Table Tower Trade Tree Union Vault Ventures View Wave Ways Wire Works Yard Karma Foods Media Networks Partners Games Logic Metrics Sciences Advisors".split()  # fmt: skip
_COMPANY = ["", "", "", " Ltd", " GmbH", " AG", " S.A.", " S.p.A.", " BV", " AB", " Oy", " PLC", " Pty Ltd", " Inc", " LLC", " Group", " & Co", " Global", " International"]  # fmt: skip


def _name(rnd: random.Random, *, held_out: bool) -> str:
    draw = rnd.random()
    if draw < 0.35:
        return rnd.choice(_OF).replace("_", " ")
    if draw < 0.65:
        return rnd.choice(names("surnames", held_out=held_out))
    if draw < 0.8:
        return rnd.choice(names("world_cities", held_out=held_out))
    return invented(rnd, surname=True)


def street(rnd: random.Random, *, held_out: bool) -> str:
    """Write a street with its number, before or behind it, and perhaps a flat."""
    name, draw = _name(rnd, held_out=held_out), rnd.random()
    number = rnd.choice(("{}", "{}", "{}", "{}a", "{}/{}", "{}-{}", "{} B", "{} bis")).format(
        rnd.randint(1, 220), rnd.randint(1, 40)
    )
    if draw < 0.3:
        way = f"{rnd.choice(_BEFORE).replace('_', ' ')} {name}"
    elif draw < 0.55:
        way = f"{name.split()[-1]}{rnd.choice(_GLUED)}"
    else:
        way = f"{name} {rnd.choice(_BEHIND)}"
    place = rnd.random()
    if place < 0.45:
        line = f"{way}{rnd.choice((' ', ' ', ', ', ' nr. ', ' No. '))}{number}"
    elif place < 0.85:
        line = f"{rnd.choice((number, str(rnd.randint(1, 99999))))}{rnd.choice((' ', ' ', ', '))}{way}"
    else:
        line = f"{rnd.randint(1, 9999)} {way} {rnd.randint(1, 99)}"
    if rnd.random() < 0.3:
        line += rnd.choice((" Suite {}", ", Suite {}", " Apt. {}", ", Flat {}", ", {}º B", ", 2e étage, bte {}", "\nApt. {}", "\n Suite {}", ", m. {}", "/{}")).format(rnd.randint(1, 999))  # fmt: skip
    return line


def postcode(rnd: random.Random) -> str:
    """Write a postcode of some country."""
    d = rnd.randint
    big = "ABCDEFGHJKLMNPRSTUVWXY"
    letters = [rnd.choice(big) for _ in range(5)]
    return rnd.choice(
        (
            f"{d(1000, 9999)}",
            f"{d(10000, 99999)}",
            f"{d(10000, 99999)}",
            f"{d(100, 999)} {d(10, 99)}",
            f"{d(1000, 9999)} {letters[0]}{letters[1]}",
            f"{d(10, 99)}-{d(100, 999)}",
            f"{d(1000, 9999)}-{d(100, 999)}",
            f"{letters[0]}{letters[1]}{d(1, 29)} {d(1, 9)}{letters[2]}{letters[3]}",
            f"{letters[0]}{d(1, 9)}{letters[1]} {d(1, 9)}{letters[2]}{d(1, 9)}",
            f"{d(100000, 999999)}",
            f"{d(100, 999)}-{d(1000, 9999)}",
        )
    )


def address(rnd: random.Random, *, held_out: bool) -> list[Piece]:
    """Write an address with its town; the country is not labelled."""
    gap = rnd.choice((", ", ", ", "\n", "\n  ", "\n    ", " "))
    town = rnd.choice(
        (
            rnd.choice(names("world_cities", held_out=held_out)),
            places.city(rnd, held_out=held_out),
            f"{invented(rnd, surname=False)}{rnd.choice(('', '', 'berg', 'stad', 'ville', 'heim', 'ovo', 'vik', 'nes'))}",
        )
    )
    town = town.upper() if rnd.random() < 0.3 else town
    code: list[Piece] = [(postcode(rnd), "ZIP_CODE")]
    country = rnd.choice(places.COUNTRIES).removeprefix("the ")
    area = rnd.choice(_AREAS) if rnd.random() < 0.3 else ""
    pieces: list[Piece] = [(street(rnd, held_out=held_out), "STREET_ADDRESS"), (gap, None)]
    order = rnd.random()
    if order < 0.35:
        pieces += [*code, (" ", None), (town, "LOCATION"), (f"{gap}{country}" if rnd.random() < 0.6 else "", None)]
    elif order < 0.7:
        pieces += [
            (town, "LOCATION"),
            (f"{gap}{rnd.choice((country, area or country))} ", None),
            *code,
        ]
    else:
        pieces += [
            (town, "LOCATION"),
            (f"{', ' + area if area else ''}{rnd.choice((' ', gap))}", None),
            *code,
            (f"{gap}{country}" if rnd.random() < 0.6 else "", None),
        ]
    return pieces


def phone(rnd: random.Random) -> str:
    """Write a telephone number in groups as other countries do."""

    def digits(n: int) -> str:
        return "".join(str(rnd.randint(0, 9)) for _ in range(n))

    mark = rnd.choice((" ", " ", ".", "-"))
    groups = rnd.choice(((2, 2, 2, 2, 2), (4, 2, 2, 2), (3, 3, 4), (2, 3, 4), (4, 3, 3), (3, 2, 2, 2), (2, 3, 3), (5, 6), (4, 6), (2, 2, 2, 2), (2, 4, 4), (4, 3, 2, 2)))  # fmt: skip
    body = mark.join(digits(n) for n in groups)
    start = rnd.random()
    if start < 0.3:
        return f"+{rnd.choice((44, 33, 49, 39, 34, 48, 46, 47, 45, 358, 353, 41, 43, 31, 32, 351, 36, 420, 61, 64, 91, 92, 81, 82, 86, 52, 55, 57, 63, 234, 254, 27))}{rnd.choice((' ', ' (0)', '-', ''))}{body}"
    if start < 0.6:
        return "0" + body[1:]
    if start < 0.75:
        return (
            f"({digits(rnd.randint(2, 5))}){rnd.choice((' ', ''))}{mark.join((digits(3), digits(rnd.randint(3, 4))))}"
        )
    return body


def firm(rnd: random.Random, *, held_out: bool) -> str:
    """Name a firm by common words, as many are named, or by three partners."""
    draw = rnd.random()
    last = names("surnames", held_out=held_out)
    if draw < 0.25:
        return f"{rnd.choice(last)}, {rnd.choice(last)} and {rnd.choice(last)}"
    if draw < 0.35:
        return f"{rnd.choice(last)}{rnd.choice((' and ', ' & ', '-'))}{rnd.choice(last)}{rnd.choice(_COMPANY)}"
    if draw < 0.5:
        return (
            f"{rnd.choice(last)}{rnd.choice((' PLC', ' Ltd', ' Inc', ' LLC', ' Group', ' GmbH', ' Sons', ' Holdings'))}"
        )
    if draw < 0.75:
        return f"{rnd.choice(_FIRST)} {rnd.choice(_SECOND)}{rnd.choice(_COMPANY)}"
    if draw < 0.9:
        return f"{rnd.choice(_FIRST)}{rnd.choice(_SECOND).lower() if rnd.random() < 0.4 else rnd.choice(_SECOND)}{rnd.choice(_COMPANY)}"
    return f"{invented(rnd, surname=False)}{rnd.choice(_COMPANY)}"


ABROAD = r"""
<Ship|Post|Send|Deliver|Mail> the <hearing aid|monitor|results|invoice|refill|sample kit> to {xaddr}<.| please.|?>
<New|Old|Billing|Home|Postal|Mailing|Correspondence|Next of kin's> address<:| is|\:\n> {xaddr}
{name}\n{xaddr}\n<Tel|Phone|Mobile|T|Office|Desk>: {xphone}
{name}\n{xfirm}\n{xaddr}\n{xphone} <office|mobile|fax|direct>, {xphone} <mobile|fax>
<Her|His|The> <son|sister|employer|referring clinic> is abroad: {xaddr}, <phone|tel.> {xphone}.
I <moved|relocated|am moving|have just moved> to {xaddr}; <please update my chart|can you change it in the system|will my coverage change>?
International patient <office|services>: {name}, {xaddr}. <Call|Phone> {xphone}.
<Call|Ring|Text|Reach|Try> <me|him|her|my wife|the family|us> <on|at> {xphone}<| after {num} pm| about {sym}>.
<My|Her|The> <number|mobile|cell|WhatsApp> <in the UK|abroad|at home|there>? <is|:> {xphone}
Is {xphone} <still|really> <your number|the right number|the clinic's line>?
<Postcode|Postal code|ZIP|Zip code|PLZ|CP>: {xzip}
<The|His|My|Our> <postcode|postal code|zip code|zip> is {xzip}<.|, in {xtown}.|, {xtown}.>
We live in {xtown} {xzip}<.| and the nearest hospital is far away.>
{first} works <for|at> {xfirm}<.| in {xtown}.|, as a {work}.>
{xfirm} <is|was> <his|her> <employer|sponsor|insurer's contractor> <until {year}|since {year}>.
<Injured|Hurt|Exposed|Fell> at {xfirm} <in {xtown}|> <on {date}|>.
<Founded|Acquired|Renamed> in {year}, {xfirm} <employs|insures> the <patient|claimant>.
{name} <from|of|with|,> {xfirm} <called|wrote|is the contact|will speak at grand rounds>.
<Employer|Company|Firm|Organisation|Sponsor>: {xfirm}
<At|From|For|By> {xfirm}, <the shifts are nights|he lifts boxes|she types all day>.
{xfirm} and {xfirm} <merged|both offered a job to {first}>.
<grew up|was born|lives|is staying|vacationed|worked> in {xtown}<.| near {xtown}.| until {year}.>
{xtown} <to|and|or> {xtown}: which <airport|clinic> is closer for dialysis on the way?
<Flying|Travelling|Driving> to {xtown} <next week|on {date}>, <is it safe with {dx}|need refill of {drug}>?
<Venue|Where|Place|Site>: {xtown} <Community Centre|Town Hall|Country Club|Clinic>
{first}: <Remember me|Listen|Wait|Look|Please>, {first2}? <You|I> <said|promised|saw it>.\n{first2}: I do.
"<Come here|Sit down|Stop|Good night>, {first}," <said|whispered|shouted> {first2}.
<The|A> {name} <version|recording|biography|method|lecture> <is|was> <good|long|on her shelf>.
{first}, {last} and {last} <founded the practice|signed|objected|were at the table>.
<She|They|He> <named|called> <him|her|the baby|their son> {first}.
have you <heard|seen|met> {name} <speak|play|before|yet>?
"""


def town(rnd: random.Random, *, held_out: bool) -> str:
    """Name a town of anywhere, one in seven in capitals."""
    name = rnd.choice(names("world_cities", held_out=held_out))
    name = name if rnd.random() < 0.5 else places.city(rnd, held_out=held_out)
    return name.upper() if rnd.random() < 0.15 else name
