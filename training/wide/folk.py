"""Names of people as writers leave them: alone, odd, of several parts, in initials, with nicknames, filed, and handles."""

from __future__ import annotations

import random

from training.found import names
from training.generate.people import invented
from training.wide.coin import PARTS, made, patterns

PARTED = patterns(r"""
{l} {f} {f}
{f} {f} {l}
{f} {f} {l} {l}
{f} {f} {l}-{l}
{f} {l} {l}
{f} {l}-{l}
{f}-{f} {l}
{f} <de|de la|del|da|dos|van|van der|von|bin|ibn|al|ben|bat|Mc|O'|St.|Le|La|Di|De> {l}
{f} {i}. {l}<|, Jr.| Jr| III|, Sr.| II>
{f} {i} {l}
{i}. {l}
{i}. {i}. {l}
{i}.{i}. {l}
{i} {l}
{f} {i}
{f} "{f}" {l}
{f} ({f}) {l}
{f} '{f}' {l}
{f} {l} ({l})
<JoAnn|Mary|Billy|Bobby|Anna|Sarah|Jim|Joe|Ray|Peggy|Betty|Lee|Tommy|Ellie|Emma|Ida> <Lou|Bob|Jo|Ann|Kate|Beth|Mae|Ray|Lee|Sue|Grace|Rae|Dean|Earl> {l}
{z} {z}
{w} {l}
{f} {w}
<Big|Lil|Little|Old> {f}
""")  # fmt: skip
FILED = patterns(r"""
{l}, {f}
{l}, {f} {i}
{l}, {f} {i}.
{l},{f}
{l} {f}
{l}, {i}
{l}, {i}.
{l} {i}
{l} {f} {i}
{l}-{l}, {f}
{l} {l}, {f}
{l}, {f} "{f}"
{l}, {f} ({f})
{l}<, Jr.| Jr| III>, {f}
{l}, {f}<, Jr| Jr.>
{l}^{f}
{l}^{f}^{i}
""")
_NICK = """Bubba Sissy Tater Peaches Skeeter Moose Tiny Shorty Red Slim Pops Mimi Nana Papaw Mamaw Lola Tito Titi Nonna Opa Oma Yaya Abu Tata Boo Bug Junebug Peanut Squirt Scooter Duke Ace Cookie Ziggy
Dutch Tex Cricket Birdie Bunny Kit Ziggy Fifi Jojo Coco Gigi Bebe Didi Lulu Kiki Momo Pepe Chuy Nacho Beto Kike Paco Lupe Chela Concha Quique Memo Toño Lalo Goyo Nando Vova Sasha Misha Zhenya
T-Bone T.J. J.D. A.J. R.J. D'Andre J'Lynn Big_Mike Lil_Ray Old_Tom""".replace("\n", " ").split()  # fmt: skip


def odd(rnd: random.Random) -> str:
    """Give one name alone, the odd ones often."""
    draw = rnd.random()
    if draw < 0.35:
        return names.lone(rnd)
    if draw < 0.44:
        return names.last(rnd)
    if draw < 0.51:
        return invented(rnd, surname=rnd.random() < 0.5)
    if draw < 0.57:
        return PARTS["w"](rnd)
    if draw < 0.62:
        return f"{rnd.choice(('Mc', 'Mac', 'O’', chr(79) + chr(39), 'De', 'Van', 'Le', 'La', 'Di', 'Fitz', 'St. ', 'Al-', 'Ó '))}{names.last(rnd)}"
    if draw < 0.66:
        return f"{rnd.choice(('D', 'L', 'J', 'K', 'Sha', 'Ta', 'Ke', 'De', 'La', 'Ja', 'Mar', 'Ty'))}{rnd.choice((chr(39), '', '-'))}{names.first(rnd).split()[0]}"
    if draw < 0.7:
        return rnd.choice(_NICK).replace("_", " ")
    if draw < 0.74:
        return f"{names.last(rnd)}-{names.last(rnd)}"
    return names.last(rnd) if draw < 0.85 else names.first(rnd)


def parted(rnd: random.Random) -> str:
    """Give a whole name of several parts."""
    return made(rnd.choice(PARTED), rnd).strip()


def filed(rnd: random.Random) -> str:
    """Give a name with the family first."""
    return made(rnd.choice(FILED), rnd).strip()


def nick(rnd: random.Random) -> str:
    """Give what somebody is called at home."""
    return rnd.choice(_NICK).replace("_", " ")


def initials(rnd: random.Random) -> str:
    """Give two or three initials."""
    a = [PARTS["i"](rnd) for _ in range(rnd.choice((2, 2, 3)))]
    return rnd.choice(("".join(a), "".join(a), ".".join(a) + "."))


def handle(rnd: random.Random) -> str:
    """Give the name that somebody bears on a machine."""
    a, b = names.first(rnd).split()[0].lower(), names.last(rnd).split()[-1].lower()
    n = rnd.choice((str(rnd.randint(1, 99)), str(rnd.randint(1950, 2012)), "", "_", "x"))
    return rnd.choice((f"{a[0]}{b}{n}", f"{a}.{b}", f"{a}_{b}{n}", f"{b}{a[0]}", f"{b}{a[:2]}{rnd.randint(1, 9)}", f"@{a}{b[:4]}{n}", f"@{a}_{b}", f"@the.real.{a}", f"{a}{n}{b[:3]}", f"{a}the{b}", f"{rnd.choice(('xx', 'its', 'lil', 'big', 'mr', 'queen', 'nurse', 'mama'))}{a}{n}", f"{a[:1]}{b[:5]}".upper(), f"{b[:6]}-{a[:1]}", f"u{rnd.randint(10_000, 999_999)}", f"{a}.{b}{rnd.randint(2, 9)}")).rstrip("_")  # fmt: skip
