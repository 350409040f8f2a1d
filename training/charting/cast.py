"""What each slot of a chart's templates stands for; a slot that begins with ``h`` is a role or, where the document names it, somebody."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable

from training.charting import roles, rows
from training.found import names
from training.grammar import Piece, expand
from training.still.cast import Still
from training.wide.cast import NAMED, Wide
from training.wide.words import FILLERS

OPEN = "?"  # label of a piece that is not yet told
_TITLES = "Dr. Dr. Dr. Dr. Dr Dr DR".split()
_DOCTORS = "MD MD MD DO MD,_PhD MBBS MD,_FACS MD,_FACC DO,_FACOI M.D. D.O. MD,_MPH PA-C NP APRN,_FNP-BC DPM PharmD PhD PsyD DMD OD".split()
_NURSES = "RN RN RN BSN,_RN RN,_CCRN LPN LVN CNA RRT PTA OTR/L CCC-SLP LCSW LMSW RD CRNA DPT PT CNM CCLS NRP EMT-P MA RDCS RVT".split()
_FORMS = ("full", "clip", "iso", "num8", "wday", "worded", "full", "clip", "num8", "iso")


def _closes(text: str) -> bool:
    """Say whether what comes next begins a sentence."""
    bare = text.rstrip(" ")
    return not bare or bare[-1] in ".!?\n" or bare.endswith(("\n- ", "\n* ", "\n• "))


class Chart(Wide):
    """One document's patient, staff, kin and days."""

    def __init__(self, rnd: random.Random) -> None:
        super().__init__(rnd)
        self.things = Still(rnd, {})
        self.staff = [names.person(rnd) for _ in range(3)]
        self.nurses = [names.person(rnd) for _ in range(3)]
        self.forms = rnd.sample(_FORMS, 2)
        self.age = rnd.randint(19, 89)
        self.young = rnd.choice(("9-month-old", "18-month-old", "2-year-old", "4-year-old", "6-year-old", "8 y.o.", "11-year-old", "14yo", "16-year-old"))  # fmt: skip
        self.rel = rnd.choice(roles.FEMALE_KIN if self.kin.female else roles.MALE_KIN)
        self.aged = False  # over 89, which identifies

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for; what may be a role or somebody stays open."""
        rnd = self.rnd
        if slot in HINGES:
            return [(slot, OPEN)]
        if slot in rows.ROWS:
            return self.rows(rows.ROWS[slot])
        if slot in _OWN:
            return _OWN[slot](self)
        if slot in roles.THINGS:
            return [(rnd.choice(roles.THINGS[slot]), None)]
        if slot in NAMED or slot in FILLERS:
            return super().fill(slot)
        try:
            return self.things.fill(slot)
        except KeyError:
            return super().fill(slot)

    def rows(self, make: Callable[[random.Random], str]) -> list[Piece]:
        """Expand a made table, which is a template again."""
        return expand(make(self.rnd), self.rnd, self.fill)

    def named(self, slot: str) -> list[Piece]:
        """Tell who or what an open slot is."""
        return HINGES[slot][1](self)

    def unnamed(self, slot: str) -> list[Piece]:
        """Tell it by a role, a kind or a placeholder."""
        return [(self.rnd.choice(HINGES[slot][0]), None)]

    def told(self, pieces: Iterable[Piece], chosen: frozenset[int] | None, share: float = 1.0) -> list[Piece]:
        """Tell the open pieces: those of the chosen numbers, or that share of them, are named; the rest are roles."""
        out: list[Piece] = []
        number, tail, cut = -1, "", False
        for text, label in pieces:
            if label != OPEN:
                twice = label is None and text[:1] == "." and tail.endswith(".")  # a name's stop ends the sentence too
                out.append((text[1:] if twice or (cut and text[:1] == ",") else text, label))
                cut = False
                tail = (tail + text)[-8:]
                continue
            number += 1
            name = self.rnd.random() < share if chosen is None else number in chosen
            given = self.named(text) if name else self.unnamed(text)
            if given[0][0] == "" and out and out[-1][1] is None:
                before, bracketed = out[-1][0], out[-1][0].endswith(", ")
                out[-1] = (before.removesuffix(" ").removesuffix(","), None)  # no name, no gap
                cut = bracketed
                continue
            if _closes(tail) and given and given[0][1] is None and given[0][0][:1].islower():
                given = [(given[0][0][0].upper() + given[0][0][1:], None), *given[1:]]
            out += given
            tail = (tail + "".join(text for text, _ in given))[-8:]
        return out


Make = Callable[[Chart], list[Piece]]


def _borrow(*slots: str) -> Make:
    return lambda c: Wide.fill(c, c.rnd.choice(slots))


def _doctor(c: Chart) -> list[Piece]:
    rnd = c.rnd
    p = rnd.choice(c.staff) if rnd.random() < 0.65 else names.person(rnd)
    draw = rnd.random()
    if draw < 0.42:
        return [(rnd.choice(_TITLES) + " ", None), (p.surname, "PERSON")]
    if draw < 0.55:
        return [(rnd.choice(_TITLES) + " ", None), (f"{p.given} {p.surname}", "PERSON")]
    if draw < 0.7:
        return [(p.surname, "PERSON")]
    if draw < 0.78:
        return [(f"{p.given[0]}. {p.surname}", "PERSON")]
    return _signed(c, p.given, p.surname, _DOCTORS)


def _signed(c: Chart, given: str, family: str, credentials: list[str]) -> list[Piece]:
    rnd = c.rnd
    name = rnd.choice((f"{given} {family}", f"{given} {family}", f"{given[0]}. {family}", f"{given} {rnd.choice('ABCDEFGHJKLMNPRSTW')}. {family}", f"{family}, {given}"))  # fmt: skip
    return [(name, "PERSON"), (rnd.choice((", ", ", ", ", ", " ")) + rnd.choice(credentials).replace("_", " "), None)]


def _signature(c: Chart) -> list[Piece]:
    p = c.rnd.choice(c.staff)
    return _signed(c, p.given, p.surname, _DOCTORS)


def _nurse(c: Chart) -> list[Piece]:
    rnd = c.rnd
    p = rnd.choice(c.nurses) if rnd.random() < 0.7 else names.person(rnd)
    draw = rnd.random()
    if draw < 0.25:
        return [(p.given, "PERSON"), (rnd.choice((" RN", ", RN", " (RN)", "", ", CNA", " from PT", ", RT")), None)]
    if draw < 0.45:
        return [(f"{p.given} {p.surname[0]}", "PERSON"), (rnd.choice((". RN", ".", ", RN", ". CNA")), None)]
    if draw < 0.55:
        return [(rnd.choice(("Nurse ", "RN ", "charge RN ", "aide ")), None), (p.surname, "PERSON")]
    return _signed(c, p.given, p.surname, _NURSES)


def _kin(c: Chart) -> list[Piece]:
    rnd = c.rnd
    given, full = (c.kin.given, f"{c.kin.given} {c.kin.surname}")
    if rnd.random() < 0.25:
        p = names.person(rnd)
        given, full = p.given, f"{p.given} {p.surname}"
    draw = rnd.random()
    if draw < 0.3:
        return [(c.rel + " ", None), (given, "PERSON")]
    if draw < 0.5:
        return [(given, "PERSON"), (f" ({c.rel})", None)]
    if draw < 0.66:
        return [(full, "PERSON"), (f" ({c.rel})", None)]
    if draw < 0.8:
        return [(f"{c.rel} ", None), (full, "PERSON")]
    return [(given, "PERSON")]


def _patient(c: Chart) -> list[Piece]:
    rnd, p = c.rnd, c.me
    draw = rnd.random()
    if draw < 0.5:
        return [(("Ms. " if p.female else "Mr. ") if rnd.random() < 0.8 else ("Mrs. " if p.female else "Mr "), None), (p.surname, "PERSON")]  # fmt: skip
    if draw < 0.75:
        return [(p.given, "PERSON")]
    return [(f"{p.given} {p.surname}" if draw < 0.9 else f"{p.surname}, {p.given}", "PERSON")]


def _child(c: Chart) -> list[Piece]:
    return [(c.me.given if c.rnd.random() < 0.8 else f"{c.me.given} {c.me.surname}", "PERSON")]


def _on(c: Chart) -> list[Piece]:
    day = Wide.fill(c, c.rnd.choice(c.forms))
    return [("on ", None), *day] if c.rnd.random() < 0.75 else day


def _serial(c: Chart) -> list[Piece]:
    word = c.rnd.choice(("SN ", "serial ", "S/N: ", "serial no. ", "Serial # ", "s/n "))
    return [(word, None), *Wide.fill(c, "ser")]


def _lot(c: Chart) -> list[Piece]:
    return [(c.rnd.choice(("lot ", "Lot# ", "LOT ", "Lot: ")), None), *Wide.fill(c, "lot")]


def _age(c: Chart) -> list[Piece]:
    return [(str(90 + c.age % 15), "AGE") if c.aged else (str(c.age), None)]


def _years(c: Chart) -> list[Piece]:
    rnd = c.rnd
    sex = "woman" if c.me.female else "man"
    tail = rnd.choice((f"-year-old {sex}", f" y.o. {sex}", f"yo {'F' if c.me.female else 'M'}", f" year old {'female' if c.me.female else 'male'}", f"-year-old {'female' if c.me.female else 'male'}", f"{'F' if c.me.female else 'M'}"))  # fmt: skip
    return [*_age(c), (tail, None)]


HINGES: dict[str, tuple[tuple[str, ...], Make]] = {
    "hdr": (roles.ROLE["hdr"], _doctor),
    "hsig": (roles.ROLE["hsig"], _signature),
    "hrn": (roles.ROLE["hrn"], _nurse),
    "hpt": (roles.ROLE["hpt"], _patient),
    "hch": (roles.ROLE["hch"], _child),
    "hkin": (roles.ROLE["hkin"], _kin),
    "hone": (roles.ROLE["hone"], _borrow("first", "one", "whole", "who", "whole", "last")),
    "hnm": (roles.ROLE["hnm"], _borrow("first", "one", "whole", "last", "first", "fl")),
    "hsn": (roles.ROLE["hnm"], _borrow("last")),
    "hkid": (roles.ROLE["hkid"], _borrow("first", "first", "one")),
    "hlast": (roles.ROLE["hlast"], _borrow("last")),
    "hfac": (roles.ROLE["hfac"], _borrow("hosp", "hosp", "fac", "clinic")),
    "hcl": (roles.ROLE["hcl"], _borrow("clinic", "clinic", "fac")),
    "hsnf": (roles.ROLE["hsnf"], _borrow("snf", "snf", "refuge")),
    "hph": (roles.ROLE["hph"], _borrow("ph")),
    "hrx": (roles.ROLE["hrx"], _borrow("pharm")),
    "hsch": (roles.ROLE["hsch"], _borrow("school")),
    "hchurch": (roles.ROLE["hchurch"], _borrow("church")),
    "horg": (roles.ROLE["horg"], _borrow("org", "org", "crew", "shop", "fam", "agency")),
    "htown": (roles.ROLE["htown"], _borrow("town", "town", "place", "home", "hood", "county")),
    "hst": (roles.ROLE["hst"], _borrow("st", "st", "lane", "corner", "blk")),
    "hday": (roles.ROLE["hday"], _on),
    "hnext": (roles.ROLE["hnext"], _on),
    "hdate": (roles.ROLE["hdate"], lambda c: Wide.fill(c, c.rnd.choice(c.forms))),
    "hdob": (roles.ROLE["hdate"], lambda c: Wide.fill(c, "dob")),
    "hser": (roles.ROLE["hser"], _serial),
    "hlot": (roles.ROLE["hlot"], _lot),
    "hid": (roles.ROLE["hid"], _borrow("code", "acct", "case", "claim", "stay", "plan")),
    "hmrn": (roles.ROLE["hid"], _borrow("mrn")),
    "huser": (roles.ROLE["huser"], _borrow("user")),
    "hmail": (roles.ROLE["hmail"], _borrow("mail", "mymail")),
    "hini": (roles.ROLE["hini"], _borrow("ini")),
}  # fmt: skip
_OWN: dict[str, Make] = {
    "yo": _years,
    "old": lambda c: [(str(c.rnd.randint(90, 104)), "AGE"), (c.rnd.choice(("-year-old", " y.o.", "yo", " year old")), None)],
    "kid": lambda c: [(f"{c.young} {'girl' if c.me.female else 'boy'}", None)],
    "he": lambda c: [("she" if c.me.female else "he", None)],
    "hec": lambda c: [("She" if c.me.female else "He", None)],
    "him": lambda c: [("her" if c.me.female else "him", None)],
    "his": lambda c: [("her" if c.me.female else "his", None)],
    "hisc": lambda c: [("Her" if c.me.female else "His", None)],
    "mf": lambda c: [("F" if c.me.female else "M", None)],
    "sex": lambda c: [("Female" if c.me.female else "Male", None)],
    "rel": lambda c: [(c.rel, None)],
    "agen": _age,
}  # fmt: skip
LABELLED = frozenset(NAMED) - frozenset(HINGES) | {"old"}  # slots that identify whatever the document
SLOTS = frozenset(HINGES) | frozenset(rows.ROWS) | frozenset(_OWN) | frozenset(roles.THINGS)
