"""Names that are nicknames, words or rare, and the ways in which talk, lists and files write them."""

from __future__ import annotations

import random

from training.generate.people import Person, given, invented, surname
from training.grammar import Piece
from training.lists import names

NICKS = """Norm Dot Gus Bea Milt Sy Hal Mel Vern Irv Moe Sid Abe Ike Izzy Mort Murph Smitty Fitz Sully Mac Mack Red Whitey Curly Shorty Slim Tiny Bubba
Bud Buddy Butch Chip Skip Skeeter Scooter Junior Trey Ace Deuce Duke Buck Buster Rusty Dusty Sparky Sonny Sis Sissy Dottie Dolly Trixie Birdie Bunny
Kitty Tootsie Tootie Toots Mimi Gigi Nana Nonna Memaw Nacho Chuy Chayo Beto Pepe Paco Lalo Lencho Toño Memo Quique Goyo Chelo Concha Lupe Yoli
Nando Tavo Chema Cuco Kiko Tito Tata Papi Hawk Tank Moose Bear Wolf Fox Goose Crow Sarge Cap Preacher
Deacon Rev Tex Dallas Rooster Cricket Pickle Peanut Peaches Cookie Candy Sugar Pepper Ginger Rosemary Basil Clove Tansy Zinnia Dahlia Jonquil Larkspur
Aster Fern Bryony Clover Hazel Juniper Sorrel Yarrow Reed Thorn Birch Ash Rowan Cypress June Noel Epiphany Rocket Blaze Maverick Ranger Gunner Colt Remington Wesson Trigger Bullet Cash Rich Penny Dollar Price Sterling Jewel Gem Opal Beryl Garnet Onyx Flint
Cliff Glen Dale Heath Marsh Brook River Lake Bay Ocean Cove Storm Gale Misty Rain Sunny Sky Star Moon Luna Sol Dawn Eve Autumn Loyal Noble Major
Earl Prince King Queenie Squire Poet Bard Harp Viola Melody Cadence Lyric Aria Dulcie Candor Verity Amity Comfort Temperance
Thankful Submit Hope Charity Mercy Fortune Chance Lucky Merry Blythe Bliss Gay Valentine Art Bill
Will Mark Pat Rob Nick Jack Ray Rod Chuck Grant Drew Chase Hunter Rip Stew Frank Gene Guy Lance Miles Pierce Sue Wade Ward Bo Jo Vi Bé Cy Ty Ab Ez Lu Al Ed""".split()
RARE = """Orrin Jonquil Thaddeus Zebulon Obadiah Hezekiah Philomena Euphemia Wilhelmina Cornelius Leopold Percival Algernon Barnaby Bartholomew Cosmo
Crispin Cuthbert Egbert Ephraim Erasmus Ferdinand Fitzgerald Gideon Horatio Ignatius Isidore Jedediah Lazarus Leander Lysander Mordecai Nehemiah Octavia
Octavio Orpha Osgood Ottoline Pandora Perpetua Phineas Ptolemy Quentin Quillan Rafferty Rhiannon Roscoe Sabra Sephora Seraphina Solveig Sophronia Tabitha
Tamsin Thelonious Theodora Ulysses Urban Ursula Valdis Velma Winifred Xanthe Ximena Yolanda Zelda Zephyr Zenobia Zora Zuleika Aoife Caoimhe Eoghan Niamh
Saoirse Siobhan Tadhg Anwen Branwen Eirlys Gwydion Llewellyn Rhys Ffion Bronagh Iorwerth Thora Ragnhild Sigrid Torvald Gunnar Eirik Aino Eero Väinö Ilmari
Jorma Kalevi Taavi Urho Bohdan Oksana Zbigniew Wojciech Grzegorz Agnieszka Jadwiga Milica Dragan Nikola Radmila Besnik Arjeta Ilir Vasiliki Stavros Aristea
Anahit Hovhannes Garo Levon Ketevan Giorgi Aizhan Nurlan Gulnara Farrukh Shirin Ardeshir Bijan Parisa Laleh Mitra Zohreh Baraka Wambui Kipchoge Atieno Oluwaseun
Chidinma Ngozi Obinna Ikenna Folasade Abimbola Temitope Kwabena Akosua Efua Kofi Yaw Fatoumata Mamadou Aissatou Ousmane Tsehay Alemayehu Selam Biniam Hodan
Abdirahman Ayaan Faduma Quoc Nhung Thuy Khanh Phuong Sokha Sopheap Bounmy Khamphone Maiv Xeng Tou Pao Nalin Somchai Ploy Wayan Ketut Dewi Agus Siti Nurul Leilani
Keoni Kalani Noelani Tavita Sefina Tui Manaia Aroha Wiremu Kahu Chogan Winona Tallulah Kachina Nizhoni Takoda Ahanu Waneta Onawa Xochitl Cuauhtemoc Itzel Tonatiuh
Citlali Nahuel Ayelen Yamileth Dagoberto Eleuterio Hermenegildo Primitivo Refugio Socorro Encarnación Guillermina Zoraida Yaritza Jesmyn LaQuan DeShawn Tyrell
Shaniqua Keyonna Jamarion Davonte LaToya Tamika D'Andre J'Nae Ka'imi Le'Ron""".split()
FAMILY_NAMES = """Pickerel Pain Penhallow Okafor Birdsong Lightfoot Goodnight Drinkwater Loveless Lovejoy Makepeace Merriweather Fairweather Bythewood Underwood
Hathaway Ravenscroft Featherstone Featherstonehaugh Cholmondeley Colquhoun Menzies Beauchamp Belvoir Marjoribanks Mainwaring St_John Leveson Tollemache Snodgrass
Shufflebottom Ramsbottom Longbottom Higginbotham Winterbottom Bracegirdle Quattlebaum Shoemaker Breadlove Pennypacker Swineford Hogwood Gotobed Pepperdine Halfpenny
Twelvetrees Greengrass Whitehorse Runningwater Two_Bulls Yellowhair Begay Tsosie Benally Tso Nez Manygoats Kills_Small Spotted_Elk Bad_Heart_Bull Eagle_Feather
Ironcloud Redfeather Thundercloud Crowfoot Nakai Kanahele Kealoha Kahananui Fuimaono Tuiasosopo Faleomavaega Lealaimatafao Taumoepeau Ng Ngo Nguyen Huynh Xiong Vang
Moua Thao Yang Her Lor Cha Khang Phommasack Souvannavong Sithammavong Chaudhuri Bandyopadhyay Venkataraman Subramanian Krishnamurthy Thiruvengadam Ranganathan
Mukhopadhyay Oyelaran Adeyemi Nwachukwu Onyekachi Uzoma Mbeki Ndlovu Dlamini Mthembu Nkosi Tshabalala Wanjiku Otieno Kiplagat Mwangi Gebreselassie Tekle Woldemariam
Haile Abdullahi Warsame Farah Ismaaciil Szczepański Wojciechowski Brzęczyszczykiewicz Krzyżanowski Dvořák Švec Horvath Szabo Nagy Kovács Papadopoulos
Hatzigeorgiou Anagnostopoulos Ter-Petrosyan Hovsepian Der_Bedrosian Kvaratskhelia Dzhugashvili Yıldırım Çelik Öztürk Gutiérrez Villaseñor Zúñiga Etxeberria
Goikoetxea Iturralde Echeverría Quiñones Ybarra Xicoténcatl Huarcaya Mamani Quispe Condori""".split()
FAMILY_NAMES = [name.replace("_", " ") for name in FAMILY_NAMES]
CREDITS = "RN MD DO NP PA LPN CNA RT RPh PharmD LCSW MSW PT OT DPT SLP CRNA CNM PhD PsyD LMFT LPC BSN APRN FNP RDN LVN EMT MA".split()
_RADIO = """alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor
whiskey x-ray yankee zulu""".split()
_AS_IN = """apple boy cat dog edward frank george henry igloo jack kite larry mary nancy oscar paul queen robert sam tom umbrella victor walter x-ray yellow zebra
adam baker charlie david easy fox giant happy ida john king love mother nora ocean peter quiet roger sugar thomas uncle vanilla william xylophone young zero""".split()


def first_name(rnd: random.Random) -> str:
    """Give a first name that few lists have."""
    draw = rnd.random()
    if draw < 0.45:
        return rnd.choice(NICKS)
    return rnd.choice(RARE) if draw < 0.85 else invented(rnd, surname=False)


def family_name(rnd: random.Random) -> str:
    """Give a surname, rare ones oftener than in life."""
    draw = rnd.random()
    if draw < 0.35:
        return rnd.choice(FAMILY_NAMES)
    if draw < 0.65:
        return rnd.choice(names("census_surnames", held_out=False)).title()
    return surname(rnd, held_out=False)


def single(rnd: random.Random) -> str:
    """Give one name, first or last."""
    draw = rnd.random()
    if draw < 0.45:
        return first_name(rnd)
    return given(rnd, held_out=False) if draw < 0.65 else family_name(rnd)


def spelled_out(rnd: random.Random, name: str) -> str:
    """Spell a name aloud, with or without words that stand for its letters."""
    letters = [c for c in name if c.isalpha() and c.isascii()][:10] or list("Orr")
    big = rnd.random() < 0.6
    letters = [c.upper() if big else c.lower() for c in letters]
    style = rnd.random()
    if style < 0.3:
        return rnd.choice((", ", " ", "-", " - ", ". ", ",")).join(letters)
    words = {c.lower(): [w for w in _AS_IN + _RADIO if w[0] == c.lower()] for c in letters}
    mark = rnd.choice((", ", " ", ", "))
    phrase = rnd.choice((" as in ", " as in ", " for ", " like "))
    out = []
    for letter in letters:
        if words[letter.lower()] and rnd.random() < (0.9 if style < 0.55 else 0.3):
            word = rnd.choice(words[letter.lower()])
            out.append(f"{letter}{phrase}{word.capitalize() if big else word}")
        else:
            out.append(letter)
    return mark.join(out)


def twice(p: Person, rnd: random.Random) -> list[Piece]:
    """Say a name, then the whole of it: "Norm, Norm Pickerel"."""
    mark = rnd.choice((", ", ", ", "... ", " - ", ". "))
    first = rnd.choice((p.given, p.surname))
    return [(first, "PERSON"), (mark, None), (f"{p.given} {p.surname}", "PERSON")]


def plural(name: str) -> str:
    """Give a family by its name: the Penhallows, the Joneses."""
    return name + ("es" if name[-1] in "sxz" or name.endswith(("ch", "sh")) else "s")


def glued(rnd: random.Random, p: Person) -> list[Piece]:
    """Write a name with a credential stuck to it; the credential is no part of the name."""
    name = rnd.choice((p.surname, p.surname, f"{p.given} {p.surname}", f"{p.given[0]}.{p.surname}", p.given))
    return [(name, "PERSON"), (rnd.choice(("", ",", "/", "-", ".", "_", " ")) + rnd.choice(CREDITS), None)]


def in_list(rnd: random.Random, p: Person) -> str:
    """Write a name as lists do, the surname first."""
    a, b = p.given, p.surname
    return rnd.choice(
        (
            f"{b.upper()} {a.upper()}",
            f"{b} {a}",
            f"{b}, {a[0]}.",
            f"{b}, {a[0]}",
            f"{b} {a[0]}",
            f"{b.upper()}, {a}",
            f"{b.lower()}, {a.lower()}",
            f"{b.lower()} {a.lower()}",
            f"{b.upper()},{a.upper()}",
            f"{a[0]} {b}",
            f"{a[0]}. {b}",
            f"{b}/{a}",
            f"{b}-{a}",
            f"{b.upper()}^{a.upper()}",
        )
    )


def _plain(text: str) -> str:
    return "".join(c for c in text if c.isalnum() and c.isascii()) or "orr"


def in_file(rnd: random.Random, p: Person) -> str:
    """Write a name as file names have it."""
    a, b = _plain(p.given), _plain(p.surname)
    mark = rnd.choice(("_", "_", "-", "", "."))
    text = rnd.choice((f"{b}{mark}{a}", f"{a}{mark}{b}", f"{b}{mark}{a[0]}", f"{a[0]}{mark}{b}", b))
    return rnd.choice((text, text, text.lower(), text.lower(), text.upper()))


def account(rnd: random.Random, p: Person) -> str:
    """Give a user name or a handle."""
    a, b = _plain(p.given).lower(), _plain(p.surname).lower()
    word = rnd.choice(
        "fishing runs gamer mama papa nurse quilts trucker gardener 4life real official tx nyc pdx rn md yogi chef knits vet hockey biker".split()
    )
    two, year = rnd.randint(1, 99), rnd.randint(1948, 2010)
    return rnd.choice(
        (f"{a[0]}{b}", f"{b}{a[0]}", f"{a}.{b}", f"{a}_{b}", f"{b}_{a[0]}{two}", f"{a}{b}{two}", f"{a}{year}", f"{a}_{word}", f"{word}{a}{two}", f"{a}{word}", f"{b}{a[:2]}{two}", f"{a[0]}{b[:5]}{two:02d}", f"the{b}s", f"{a}-{b}", f"{a[:3]}{b[:3]}", f"{b[:4]}{a[0]}001", f"{a}.{b[0]}.{year}", f"{a.capitalize()}{b.capitalize()}{two}", f"{word}_{b}")
    )  # fmt: skip
