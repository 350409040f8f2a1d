"""People: names of many origins, and the ways in which they are written."""

from __future__ import annotations

import random
from dataclasses import dataclass

from training.grammar import Piece
from training.lists import names

ORDINARY_GIVEN = """May Hope Grace Will Mark Rose Faith Joy Dawn April June August Summer Autumn Ivy Lily Daisy Violet Iris
Olive Ruby Pearl Amber Jade Crystal Ginger Sandy Misty Sunny Skye River Brook Heather Holly Hazel Robin Jay Rich Bill
Bob Frank Ernest Chase Chance Drew Grant Pat Sue Carol Melody Harmony Destiny Serenity Charity Chastity Felicity Mercy
Patience Prudence Constance Victor Norm Art Gene Dale Glen Cliff Rusty Buddy Junior Guy Angel Jesus Christian Dean Miles
Penny Bea Dot Kitty Star Sage Rain Phoenix Sterling Major Prince King Earl Duke Royal Reed Forest Stone Wade Rod Rock
Ray Jack Jean Hunter Mason Cooper Carter Parker Taylor Tyler Paris London Brooklyn Dallas Austin Houston Denver Savannah
Georgia Virginia Carolina Florence Sydney Chelsea Asia India Israel Jordan Kenya Lourdes Dolores Mercedes Paz Luz Sol
Cruz Angel Milagros Consuelo Socorro Trinity Genesis Nevaeh Heaven Blessing Precious Princess Queen Fortune Happy Bliss""".split()
ORDINARY_SURNAME = """May Brown Rose Young Long Price Hope Grace Black White Green Gray Grey Short Small Little Strong
Hand Foot Head Legg Back Bone Bones Blood Heart Hart Brain Body Cross Church Bishop Pope Priest Monk Abbott Dean King
Prince Knight Lord Duke Noble Rich Poor Best Good Goode Moody Savage Swift Sharp Keen Wise Sweet Bitter Love Loveless
Lovely Hurt Pain Paine Payne Sick Ill Healey Coffin Graves Moss Reed Reeves Wood Woods Forest Field Fields Hill Mills
Bridges Rivers Lake Pond Brook Brooks Banks Ford Marsh Heath Park Parks Street Lane Rhodes House Hall Chambers Barnes Stone
Rock Flint Steel Irons Gold Silver Waters Snow Frost Winter Winters Summers Spring Day Weeks Month Noon Knight Friday
Monday Sunday March June August Week Early Late Cook Baker Butler Carter Mason Potter Shepherd Fisher Hunter Farmer
Miner Sawyer Cooper Smith Tailor Taylor Walker Rider Driver Porter Page Clerk Judge Justice Law Sheriff Constable Major
Sargent Marshall Workman Miles Pace Case File Book Read Story Word Bell Horn Drum Fife Singer Player Ball Cotton
Silk Pepper Salt Rice Bean Berry Cherry Plum Peach Lemon Crabtree Birch Ash Oakes Fish Pike Bass Salmon Trout Crane
Swan Drake Wren Finch Peacock Bird Byrd Hawk Wolf Fox Bear Lamb Bull Steer Buck Doe Colt Hogg Rush Hurry Speed Fast
Slaughter Coward Daring Sparks Burns Cole Ashes Flood Storm Gale Rain Cloud Fair Wise Wells Ware Cash Penny Nichols Dollar
Temple Castle Tower Towers Gates Wall Doors Kitchen Key Keys Locke Case Box Self Guy Man Mann Boy Child Childs Batman
Parson Christian Pagan English French Welsh Scott German Holland Ireland England London York Lincoln Ma An He So Do Ha
Le Ho Ko Oh Yu Yi Xu Wu Hu Gu Lu Li Ng Eng Ang Tan Chan Sing Singh Law Low Man Wong Long Young Kim Lee Gay Pratt Dick
Hardy Chance Luck Bliss Joy Grief Moon Sun Starr Star Sky Sands Beach Shore Bay Cove Cape Chase Race Walks""".split()
NICKNAMES = """Bob Bobby Rob Bill Billy Will Jim Jimmy Joe Joey Mike Mikey Tom Tommy Dick Rick Ricky Chuck Charlie Ed Eddie
Ted Teddy Ben Benny Sam Sammy Dan Danny Dave Davey Steve Stevie Tony Nick Andy Drew Alex Max Jake Zach Josh Matt Pat
Patty Peggy Meg Maggie Liz Lizzie Beth Betty Betsy Kate Katie Kathy Kat Cathy Sue Susie Becky Barb Barbie Debbie Deb
Cindy Sandy Mandy Candy Wendy Trish Trisha Jen Jenny Gina Tina Nina Rosie Josie Millie Tillie Ellie Nellie Annie Nan
Nana Bunny Buddy Skip Chip Trey Trip Bubba Junior Sonny Red Tex Ace Gus Hank Stu Walt Herb Mel Marv Manny Paco Pepe
Chuy Nacho Pancho Lupe Chelo Concha Beto Tito Tita Nando Memo Quique Lalo Kiki Coco Lulu Mimi Gigi Fifi Bibi Didi""".split()
PARTICLES = "de|de la|de los|del|van|van der|van den|von|von der|di|da|dos|la|le|du|al-|el-|bin|ibn|O'|Mac|St. |ten|ter|zu|Ben|abu ".split(
    "|"
)
SUFFIXES = "Jr.|Jr|Sr.|Sr|II|III|IV".split("|")
CREDENTIALS = """MD|M.D.|DO|RN|NP|PA-C|MD, PhD|MD, FACC|MD FACS|LCSW|PT, DPT|PharmD|DDS|APRN|FNP-BC|LPN|CNM|PhD|PsyD|MSN, RN|BSN, RN
OTR/L|RD, LDN|CCC-SLP|CRNA|MBBS|LMFT|LPC|DPM|OD|MPH|FNP|ARNP|CNA|MA|BCBA""".replace("\n", "|").split("|")
MALE_TITLES = [
    "Mr. ",
    "Mr ",
    "Mr. ",
    "Mister ",
    "Sr. ",
    "Rev. ",
    "Sgt. ",
    "Coach ",
    "Uncle ",
    "Grandpa ",
    "Father ",
    "Officer ",
]
FEMALE_TITLES = [
    "Mrs. ",
    "Ms. ",
    "Mrs ",
    "Ms ",
    "Miss ",
    "Sra. ",
    "Sister ",
    "Aunt ",
    "Grandma ",
    "Auntie ",
    "Mx. ",
    "Officer ",
]
_ONSETS = "b br c ch cl cr d dr f fl fr g gl gr h j k kh kl kr l m n ng p ph pl pr qu r s sh sl sm sn sp st str sw t th tr ts tz v w wh y z zh".split()
_NUCLEI = "a a a e e e i i o o o u ae ai au ea ee ei eo ia ie io oa oi oo ou ua ue y".split()
_CODAS = [
    "",
    "",
    "",
    "n",
    "n",
    "r",
    "l",
    "s",
    "m",
    "t",
    "k",
    "ck",
    "ng",
    "nd",
    "rt",
    "st",
    "x",
    "z",
    "th",
    "sh",
    "ll",
    "ss",
    "rk",
    "ld",
]
_ENDINGS = "son sen man mann berg stein ski sky wicz ov ova ev eva enko chuk ian yan ez es os is as us ini etti ello ano oglu zadeh pour shvili dze moto mura yama kawa shita wala appa amma kumar nath anga ele uku ola ade iwa ani".split()


_WORDS = frozenset(
    "the she they you him her his our out and but for not can could would should how who why what when all any are was were had has "
    "have did does one two too now new old may mean more most mad man pain ill will well went see said say day dose dear near than "
    "that this then there thin three year your here hear head heal knee low low own own pen per ran run sit six skin so some see tea".split()
)


@dataclass(frozen=True)
class Person:
    """One made-up person."""

    given: str
    middle: str
    surname: str
    female: bool
    nickname: str
    suffix: str


def invented(rnd: random.Random, *, surname: bool) -> str:
    """Give a pronounceable name that nobody has."""
    count = rnd.choice((1, 2, 2, 2, 3, 3) if surname else (1, 2, 2, 3))
    name = "".join(rnd.choice([*_ONSETS, "", ""]) + rnd.choice(_NUCLEI) + rnd.choice(_CODAS) for _ in range(count))
    if surname and rnd.random() < 0.35:
        name += rnd.choice(_ENDINGS)
    if len(name) < 3:
        name += rnd.choice(("an", "en", "ko", "li"))
    return name.capitalize() if name not in _WORDS else name.capitalize() + "ek"


def _listed(kind: str, rnd: random.Random, *, held_out: bool) -> str:
    """Give a name of the lists: as often one of those that many people have, the commonest most often."""
    if rnd.random() < 0.5:
        common = names(f"common_{kind}", held_out=held_out)
        return common[int(len(common) * rnd.random() ** 2)]
    return rnd.choice(names(kind, held_out=held_out))


def given(rnd: random.Random, *, held_out: bool) -> str:
    draw = rnd.random()
    if draw < 0.09:
        return invented(rnd, surname=False)
    if draw < 0.17 and not held_out:
        return rnd.choice(ORDINARY_GIVEN)
    if draw < 0.21:
        return rnd.choice(NICKNAMES)
    name = _listed("given_names", rnd, held_out=held_out)
    if draw > 0.98:
        name += rnd.choice(("-", " ")) + rnd.choice(names("given_names", held_out=held_out))
    return name


def surname(rnd: random.Random, *, held_out: bool) -> str:
    draw = rnd.random()
    if draw < 0.12:
        base = invented(rnd, surname=True)
    elif draw < 0.2 and not held_out:
        base = rnd.choice(ORDINARY_SURNAME)
    else:
        base = _listed("surnames", rnd, held_out=held_out)
    draw = rnd.random()
    if draw < 0.045:
        base += rnd.choice(("-", "-", " ", "-")) + rnd.choice(names("surnames", held_out=held_out))
    elif draw < 0.09:
        particle = rnd.choice(PARTICLES)
        base = particle + ("" if particle[-1] in "-' " or particle == "Mac" else " ") + base
    return base


def person(rnd: random.Random, *, held_out: bool) -> Person:
    """Make up a person."""
    first = given(rnd, held_out=held_out)
    return Person(
        first,
        rnd.choice((given(rnd, held_out=held_out), rnd.choice("ABCDEFGHJKLMNOPRSTVW"))),
        surname(rnd, held_out=held_out),
        rnd.random() < 0.5,
        rnd.choice((rnd.choice(NICKNAMES), first[: max(4, len(first) // 2)])),
        rnd.choice(SUFFIXES) if rnd.random() < 0.06 else "",
    )


def full(p: Person, rnd: random.Random) -> list[Piece]:
    """Write a whole name, in the usual order."""
    draw = rnd.random()
    tail = (rnd.choice((" ", ", ")) + p.suffix) if p.suffix else ""
    if draw < 0.66:
        text = f"{p.given} {p.surname}"
    elif draw < 0.80:
        text = f"{p.given} {p.middle[0]}. {p.surname}"
    elif draw < 0.84:
        text = f"{p.given} {p.middle[0]} {p.surname}"
    elif draw < 0.90:
        text = f"{p.given} {p.middle} {p.surname}"
    elif draw < 0.93:
        quote = rnd.choice(('"{}"', "({})", "“{}”", "'{}'"))
        text = f"{p.given} {quote.format(p.nickname)} {p.surname}"
    elif draw < 0.96:
        text = f"{p.given[0]}. {p.surname}"
    elif draw < 0.98:
        text = f"{p.given[0]}.{p.middle[0]}. {p.surname}"
    else:
        text = f"{p.given[0]} {p.surname}"
    return [(text + tail, "PERSON")]


def last_first(p: Person, rnd: random.Random) -> list[Piece]:
    """Write the surname first."""
    comma = rnd.choice((", ", ", ", ",", ", "))
    middle = rnd.choice(("", "", f" {p.middle[0]}", f" {p.middle[0]}.", f" {p.middle}"))
    text = f"{p.surname}{' ' + p.suffix if p.suffix and rnd.random() < 0.5 else ''}{comma}{p.given}{middle}"
    return [(text.upper() if rnd.random() < 0.4 else text, "PERSON")]


def carets(p: Person, rnd: random.Random) -> list[Piece]:
    """Write the name as HL7 does."""
    text = f"{p.surname}^{p.given}{rnd.choice(('', '^' + p.middle[0], '^' + p.middle, '^' + p.middle[0] + '^' + p.suffix if p.suffix else ''))}"
    return [(text.upper() if rnd.random() < 0.75 else text, "PERSON")]


def titled(p: Person, rnd: random.Random) -> list[Piece]:
    """Write title and surname."""
    titles = FEMALE_TITLES if p.female else MALE_TITLES
    title = rnd.choice(titles[:4]) if rnd.random() < 0.9 else rnd.choice(titles)
    if title.startswith(("Uncle", "Grandpa", "Father", "Sister", "Aunt", "Grandma")):
        return [(title, None), (p.given, "PERSON")]
    return [(title, None), (p.surname if rnd.random() < 0.88 else f"{p.given} {p.surname}", "PERSON")]


def doctor(p: Person, rnd: random.Random) -> list[Piece]:
    """Write a clinician's name as colleagues do."""
    draw = rnd.random()
    if draw < 0.52:
        return [
            (rnd.choice(("Dr. ", "Dr. ", "Dr. ", "Dr ", "Doctor ", "DR. ", "Dr.", "dr ")), None),
            (p.surname, "PERSON"),
        ]
    if draw < 0.66:
        return [("Dr. ", None), *full(p, rnd)]
    if draw < 0.88:
        return [*full(p, rnd), (rnd.choice((", ", ", ", " ", ",")) + rnd.choice(CREDENTIALS), None)]
    if draw < 0.94:
        return [(f"{p.given[0]}. {p.surname}", "PERSON"), (rnd.choice((" MD", ", RN", " RN", ", NP", "")), None)]
    return [
        (rnd.choice(("Nurse ", "NP ", "PA ", "RN ", "Prof. ", "Professor ", "Therapist ")), None),
        (rnd.choice((p.surname, p.given)), "PERSON"),
    ]


def initials(p: Person, rnd: random.Random) -> list[Piece]:
    """Write initials, as in case reports and among colleagues."""
    form = rnd.choice(("{0}.{2}.", "{0}.{1}.{2}.", "{0}{2}", "{0}.{2}", "{0}. {2}."))
    return [(form.format(p.given[0], p.middle[0], p.surname[0]).upper(), "PERSON")]


def misspelt(text: str, rnd: random.Random) -> str:
    """Change one letter of a name."""
    if len(text) < 4:
        return text
    at = rnd.randrange(1, len(text) - 1)
    way = rnd.random()
    if way < 0.35:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if way < 0.7:
        return text[:at] + text[at + 1 :]
    return text[:at] + text[at] + text[at:]
