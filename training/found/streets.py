"""Addresses of every habit: with and without type word or number, rural, military, gridded, Spanish, spoken, half given."""

from __future__ import annotations

import random

from training.found import names
from training.generate import places as towns
from training.generate.dates import ordinal, words
from training.grammar import Piece
from training.round import spoken

_NAMES = """Tupelo Larkspur Sassafras Catalpa Mimosa Sumac Linden Poplar Locust Persimmon Pawpaw Buckthorn Bayberry Huckleberry Blackberry Raspberry Strawberry Cranberry Mulberry Plum Quince Apricot
Pecan Almond Filbert Chinquapin Ironwood Dogwood Redbud Crepe_Myrtle Yaupon Palmetto Sabal Live_Oak Post_Oak White_Oak Black_Walnut Silver_Maple Blue_Spruce Jack_Pine Lodgepole Ponderosa
Fox_Run Deer_Path Bear_Wallow Coon_Hollow Beaver_Dam Otter_Slide Eagle_Nest Hawks_Ridge Crow_Hill Pheasant_Run Partridge Grouse Wild_Goose Loon_Lake Blue_Heron Kingfisher
Mill_Pond Stillwater Clearwater Coldwater Sweetwater Spring_Branch Dry_Fork Rocky_Ford Sandy_Hook Stony_Point Chalk_Hill Red_Clay Black_Rock Granite Slate Marble_Quarry Copper_Mine Gold_Dust
Schoolhouse Old_Church Parsonage Chapel_Hill Cemetery Courthouse Jailhouse Depot Ferry Landing Wharf Lighthouse Powder_Mill Grist_Mill Sawmill Tannery Brickyard Creamery Cannery
Washington Adams Jefferson Monroe Jackson Van_Buren Harrison Tyler Polk Taylor Fillmore Pierce Buchanan Grant Hayes Garfield Cleveland McKinley Roosevelt Wilson Coolidge Truman Eisenhower
Lafayette Pulaski Kosciuszko Bolívar Juárez Lincoln Douglass Tubman Du_Bois King Malcolm_X Chavez Delano Market Commerce Exchange Union Liberty Independence Constitution Congress Senate
Broadway Main Front River High Prospect Summit Highland Hillcrest Ridgeview Lakeshore Seaside Bayview Harborview Oceanview Sunset Sunrise Meridian Equator Division Border Line State Federal""".split()  # fmt: skip
_NAMES = [n.replace("_", " ") for n in _NAMES]
_KINDS = "St St. Street Ave Ave. Avenue Av Rd Rd. Road Dr Dr. Drive Ln Ln. Lane Ct Court Pl Place Way Blvd Blvd. Boulevard Cir Circle Ter Terrace Trl Trail Loop Pkwy Parkway Pike Tpke Run Row Sq Xing Hollow Holw Bend Cove Cv Path Aly Alley Walk Mews Close Plz Byp Expy Grv Mnr Vw Vis Spur Cutoff Branch".split()
_SIDES = "N S E W NE NW SE SW N. S. E. W. North South East West Northeast".split()
_SPANISH = "Calle Calle Avenida Ave. Camino Paseo Vía Via Callejón Cam. C.".split()
_SPANISH_NAMES = "del Sol|de la Luna|San Ignacio|Sta. Rita|Las Palomas|Los Álamos|El Encino|Real|de las Flores|Mirasol|Esperanza|Bonita|del Norte|Cortez|Amapola|Robles|Luna|Girasol|Perdida|Entrada|Ponce de León|Muñoz Rivera|Hostos|Betances|A|B|C|1|2|4|6|7|12|14|15|22|Flamboyán|Reina Isabel|Guayacán".split("|")  # fmt: skip
_URBS = "Villa Carolina|Las Lomas|Santa Rosa|El Paraíso|Country Club|Levittown|Los Ángeles|Jardines de Country Club|Bairoa|Valle Verde|Río Grande Estates|Reparto Metropolitano|Ext. San Luis|Monte Claro|Mansiones del Sur|Alturas de Flamboyán|Villas de Castro|Sierra Bayamón|Parque Ecuestre".split("|")  # fmt: skip
_BARRIOS = "Bo. Quebradillas|Bo. Palmarejo|Barrio Guavate|Sector Los Pinos|Bo. Cedro Arriba|Sect. La Changa|Bo. Espinosa|Parcelas Amadeo".split(
    "|"
)
_HAWAII = "Kalani ana'ole Kapi'olani Ala_Moana Kalākaua Wai'alae Kamehameha Nu'uanu Likelike Pali Kuhio Hauʻula Kealakekua Puʻuhale Makakilo Farrington Hālawa Liliha Keʻeaumoku Lunalilo Kīlauea Aliʻi Mamalahoa Hoʻokele Kaumualii Poʻipū Laʻi".split()  # fmt: skip
_BUILDINGS = "Apartments Apts Towers Tower Arms Court Courts Village Terrace Homes Houses Manor Plaza Gardens Lofts Commons Crossing Heights Landing Pointe Projects".split()
_PARKS = "MHP|Mobile Home Park|Trailer Park|Trailer Court|Mobile Estates|RV Park|RV Resort|Mobile Village|Campground|Marina|Labor Camp".split(
    "|"
)


def lane(rnd: random.Random) -> str:
    """Give a street by its bare name."""
    draw = rnd.random()
    if draw < 0.55:
        return rnd.choice(_NAMES)
    if draw < 0.72:
        return names.last(rnd)
    if draw < 0.8:
        return f"{names.first(rnd)} {names.last(rnd)}"
    if draw < 0.9:
        return ordinal(rnd.randint(1, 190))
    return towns.city(rnd, held_out=False)


def typed(rnd: random.Random) -> str:
    """Give a street with its type."""
    side = f"{rnd.choice(_SIDES)} " if rnd.random() < 0.22 else ""
    tail = f" {rnd.choice(_SIDES[:8])}" if rnd.random() < 0.06 else ""
    return f"{side}{lane(rnd)} {rnd.choice(_KINDS)}{tail}"


def number(rnd: random.Random) -> str:
    """Give a house number."""
    n = rnd.choice((rnd.randint(1, 99), rnd.randint(100, 999), rnd.randint(1000, 9999), rnd.randint(10000, 31999)))
    return rnd.choice((*[str(n)] * 12, f"{n}{rnd.choice('ABCD')}", f"{n} 1/2", f"{n}½", f"{n}-{n + rnd.choice((2, 4, 6))}", f"{n}–{n + 2}", f"{n}-{rnd.choice('ABC')}"))  # fmt: skip


def unit(rnd: random.Random) -> str:
    """Give a flat, a lot, a slip or a floor."""
    n = rnd.choice((str(rnd.randint(1, 40)), str(rnd.randint(100, 2400)), f"{rnd.randint(1, 40)}{rnd.choice('ABCDEFG')}", rnd.choice("ABCDEFG"), f"{rnd.choice('ABCDEFN')}{rnd.randint(1, 30)}", f"{rnd.choice('ABCD')}-{rnd.randint(1, 40)}"))  # fmt: skip
    word = rnd.choice(("Apt ", "Apt. ", "apt ", "APT ", "Unit ", "unit ", "#", "# ", "Ste ", "Suite ", "Rm ", "Room ", "Lot ", "lot ", "Spc ", "Space ", "Sp ", "Trlr ", "Trailer ", "Bldg ", "Fl ", "Floor ", "Apto. ", "Slip ", "No. ", "Cabin "))  # fmt: skip
    return word + n


def house(rnd: random.Random) -> str:
    """Write a house number and a street, perhaps with a flat."""
    text = f"{number(rnd)} {typed(rnd)}"
    return text + rnd.choice((", ", " ", ", ", "\n")) + unit(rnd) if rnd.random() < 0.27 else text


def untyped(rnd: random.Random) -> str:
    """Write a house number and a street without its type."""
    side = f"{rnd.choice(_SIDES)} " if rnd.random() < 0.18 else ""
    text = f"{rnd.randint(3, 12999)} {side}{lane(rnd)}"
    return (
        f"{text} {rnd.choice(('#', 'apt ', 'unit '))}{rnd.choice((str(rnd.randint(1, 400)), rnd.choice('ABCD')))}"
        if rnd.random() < 0.2
        else text
    )


def highway(rnd: random.Random) -> str:
    """Name a highway, a county road or a forest road."""
    n = rnd.randint(1, 480)
    return rnd.choice((f"Route {n}", f"route {n}", f"Rt {n}", f"Rte {n}", f"Rte. {n}", f"Hwy {n}", f"hwy {n}", f"Highway {n}", f"US {n}", f"US-{n}", f"US Hwy {n}", f"I-{n % 96 + 4}", f"State Rd {n}", f"SR {n}", f"SR-{n}", f"State Route {n}", f"CR {n}", f"CR-{n}", f"County Road {n}", f"county road {n}", f"Co Rd {n}", f"FM {n + 300}", f"RM {n + 300}", f"M-{n % 99 + 1}", f"K-{n}", f"County Hwy {rnd.choice('ABCDEFGJKMNQT')}{rnd.choice(('', rnd.choice('ABC')))}", f"Forest Service Rd {n * 3}", f"BIA {n}", f"Navajo Route {n}", f"BIA Route {n}", f"Farm Rd {n}", f"Township Road {n}", f"TR {n}", f"LA-{n}", f"Hwy {n} {rnd.choice(('N', 'S', 'E', 'W', 'North', 'South'))}", f"{rnd.choice(_NAMES)} Hwy", f"Old {rnd.choice(_NAMES)} Rd", f"Old Hwy {n}", f"Loop {n}", f"Spur {n}", f"Business {n}"))  # fmt: skip


def rural(rnd: random.Random) -> str:
    """Write an address of the country, a box, a drawer, or one of the forces."""
    n, box = rnd.randint(1, 12), f"{rnd.randint(1, 999)}{rnd.choice(('', '', '', '-A', 'B', 'C'))}"
    m = rnd.randint(100, 9999)
    return rnd.choice((f"{number(rnd)} {highway(rnd)}", f"{number(rnd)} {highway(rnd)}", f"{rnd.randint(100, 29999)} {highway(rnd)}", f"RR {n} Box {box}", f"RR{n} Box {box}", f"R.R. #{n}, Box {box}", f"Rt {n} Box {box}", f"Rural Route {n} Box {box}", f"HC {rnd.randint(1, 99)} Box {box}", f"HCR {rnd.randint(1, 99)} Box {box}", f"HC-{rnd.randint(1, 99)}, Box {box}", f"Star Rte Box {box}", f"PO Box {m}", f"P.O. Box {m}", f"P. O. BOX {m}", f"POB {m}", f"p.o. box {m}", f"PO BOX {box}", f"Box {m}", f"PO Drawer {rnd.choice('ABCDEFK')}", f"P O Box {m}", f"PMB {box}", f"PSC {m} Box {box}", f"CMR {rnd.randint(400, 490)} Box {m}", f"Unit {m * 3} Box {box}", f"UPR {box}", f"N{rnd.randint(1, 99)}W{rnd.randint(10000, 30999)} {typed(rnd)}", f"W{rnd.randint(100, 399)}N{rnd.randint(1000, 9999)} {typed(rnd)}", f"{rnd.randint(1, 40)}W{rnd.randint(100, 999)} {typed(rnd)}", f"Fire #{m} {typed(rnd)}"))  # fmt: skip


def grid(rnd: random.Random) -> str:
    """Write an address of a grid of numbered roads."""
    a, b = rnd.randint(1, 99) * 5 + 100, rnd.randint(1, 120) * 50
    x, y = rnd.choice((("E", "S"), ("W", "N"), ("East", "South"), ("W.", "S."), ("S", "W"), ("N", "E"), ("West", "North")))  # fmt: skip
    return f"{a} {x} {b} {y}" + (f" {unit(rnd)}" if rnd.random() < 0.12 else "")


def queens(rnd: random.Random) -> str:
    """Write an address with a hyphen in its number."""
    kind = rnd.choice(("St", "Street", "Ave", "Avenue", "Rd", "Road", "Drive", "Blvd", "Pl", ""))
    n = rnd.randint(2, 270)
    street = ordinal(n) if kind and rnd.random() < 0.7 else rnd.choice(_NAMES)
    return f"{rnd.randint(10, 260)}-{rnd.randint(1, 99):02d} {street} {kind}".strip() + (
        f", {unit(rnd)}" if rnd.random() < 0.3 else ""
    )


def spanish(rnd: random.Random) -> str:
    """Write an address of Spanish habit, that of Puerto Rico among them."""
    way = f"{rnd.choice(_SPANISH)} {rnd.choice(_SPANISH_NAMES)}"
    n, b = rnd.randint(1, 999), f"{rnd.choice('ABCDEFGH')}{rnd.choice('-ABC')}{rnd.randint(1, 40)}".replace("--", "-")
    return rnd.choice((f"{n} {way}", f"{way} #{n}", f"{way} {n}", f"{way} No. {n}", f"{n * 11} {way}", f"Urb. {rnd.choice(_URBS)}, {b} {way}", f"Urb {rnd.choice(_URBS)} {n} {way}", f"URB. {rnd.choice(_URBS)}, {way} {b}", f"Urb. {rnd.choice(_URBS)} {b}", f"{rnd.choice(_BARRIOS)}, Carr. {rnd.randint(100, 990)} Km {rnd.randint(1, 60)}.{rnd.randint(0, 9)}", f"Carr. {rnd.randint(1, 990)} Km {rnd.randint(1, 60)}.{rnd.randint(0, 9)} Int.", f"{rnd.choice(_BARRIOS)} Buzón {n}", f"HC {rnd.randint(1, 9)} Buzón {n}", f"Res. {rnd.choice(_URBS)} Edif. {rnd.randint(1, 40)} Apto. {n}", f"Cond. {rnd.choice(_URBS)}, Apto. {rnd.randint(100, 1999)}"))  # fmt: skip


def island(rnd: random.Random) -> str:
    """Write an address of Hawaii."""
    name = rnd.choice(_HAWAII).replace("_", " ")
    return f"{rnd.choice((str(rnd.randint(1, 9999)), f'{rnd.randint(41, 99)}-{rnd.randint(1, 2999)}'))} {name}{rnd.choice((' St', ' Street', ' Ave', ' Hwy', ' Pl', ' Rd', ' Loop', ''))}" + (f" {unit(rnd)}" if rnd.random() < 0.15 else "")  # fmt: skip


def plaza(rnd: random.Random) -> str:
    """Write an address whose number is a word."""
    return f"{rnd.choice(('One', 'Two', 'Three', 'Five', 'Ten', 'Twelve', 'One Hundred'))} {lane(rnd)} {rnd.choice(('Plaza', 'Square', 'Center', 'Place', 'Way', 'Court', 'Drive', 'Circle'))}"


def block(rnd: random.Random) -> str:
    """Give the hundreds of a street, as the police do."""
    return f"{rnd.randint(1, 99)}00 {rnd.choice(('block of ', 'block ', 'blk ', 'blk of '))}{typed(rnd) if rnd.random() < 0.6 else lane(rnd)}"


def line(rnd: random.Random) -> str:
    """Write an address of any habit."""
    return rnd.choices((house, untyped, rural, grid, queens, spanish, island, plaza, block), (52, 13, 15, 4, 4, 6, 3, 2, 1))[0](rnd)  # fmt: skip


def said(rnd: random.Random) -> str:
    """Say an address aloud."""
    n = rnd.choice((words(rnd.randint(1, 99)), f"{words(rnd.randint(11, 99))} {words(rnd.randint(10, 99))}", f"{words(rnd.randint(2, 9))} {words(rnd.randint(11, 99))}", f"{words(rnd.randint(1, 9))} oh {words(rnd.randint(1, 9))}", f"{words(rnd.randint(1, 9))} hundred", f"{words(rnd.randint(10, 99))} hundred", spoken.house(rnd), str(rnd.randint(10, 9999))))  # fmt: skip
    side = rnd.choice(("", "", "", "north ", "south ", "east ", "west ", "southeast "))
    kind = rnd.choice(("", "", " street", " avenue", " road", " drive", " lane", " court", " way", " circle", " place", " trail"))  # fmt: skip
    text = f"{n} {side}{lane(rnd)}{kind}".lower()
    return text + rnd.choice((" apartment ", " unit ", " number ", " lot ", " apt ")) + rnd.choice(("b", "two", "three c", "twelve", "one oh six", "fourteen")) if rnd.random() < 0.18 else text  # fmt: skip


def mile(rnd: random.Random) -> str:
    """Give a mile of a highway or an exit."""
    n = rnd.choice((str(rnd.randint(1, 420)), f"{rnd.randint(1, 300)}.{rnd.randint(1, 9)}"))
    return rnd.choice((f"mile marker {n}", f"MM {n}", f"mm {n}", f"MM{n}", f"milepost {n}", f"MP {n}", f"mile {n}", f"exit {rnd.randint(1, 300)}", f"Exit {rnd.randint(1, 300)}{rnd.choice('AB')}"))  # fmt: skip


def building(rnd: random.Random) -> str:
    """Name a block of flats or a project."""
    return (
        f"{rnd.choice((rnd.choice(_NAMES), names.last(rnd), towns.city(rnd, held_out=False)))} {rnd.choice(_BUILDINGS)}"
    )


def park(rnd: random.Random) -> str:
    """Name a park of trailers, or a marina."""
    return f"{rnd.choice((rnd.choice(_NAMES), names.last(rnd), 'Shady Pines', 'Palm Breeze', 'Desert Winds', 'Rolling Oaks', 'Happy Hollow'))} {rnd.choice(_PARKS)}"


def whole(rnd: random.Random) -> list[Piece]:
    """Write an address with town, state and postal code; the state bears no label."""
    gap = rnd.choice((", ", ", ", "\n", " ", "; ", ",", " / "))
    out: list[Piece] = [(line(rnd), "STREET_ADDRESS"), (gap, None), (towns.city(rnd, held_out=False), "LOCATION")]
    if rnd.random() < 0.85:
        out.append((rnd.choice((", ", ", ", " ", ",")) + towns.state(rnd), None))
    if rnd.random() < 0.75:
        out += [(rnd.choice((" ", " ", "  ", ", ")), None), (towns.zip_code(rnd), "ZIP_CODE")]
    return out


def forces(rnd: random.Random) -> list[Piece]:
    """Write an address of the forces; APO and its area are the place."""
    post = rnd.choice((f"PSC {rnd.randint(1, 999)} Box {rnd.randint(1, 9999)}", f"CMR {rnd.randint(400, 480)} Box {rnd.randint(1, 999)}", f"Unit {rnd.randint(1000, 60000)} Box {rnd.randint(1, 900)}", f"USS {names.last(rnd)} Unit {rnd.randint(1000, 60000)}"))  # fmt: skip
    area = rnd.choice(("APO AE", "APO AP", "FPO AE", "FPO AP", "DPO AA", "APO, AE"))
    code = {"E": "09", "P": "96", "A": "34"}[area[-1]] + f"{rnd.randint(0, 999):03d}"
    return [(post, "STREET_ADDRESS"), (rnd.choice((", ", "\n", " ")), None), (area, "LOCATION"), (" ", None), (code, "ZIP_CODE")]  # fmt: skip
