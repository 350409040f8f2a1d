"""What each slot of this set's templates stands for beyond those of ``voices``: names that are also words, and initials of staff."""

from __future__ import annotations

import random
from collections.abc import Callable

from training.found import names
from training.found.cast import Slot
from training.grammar import Piece, Sample, expand, join
from training.voices.cast import SLOTS as VOICE_SLOTS
from training.voices.cast import Anyone, Voice
from training.wide.cast import labelled
from training.writers.ways import STANDS, WAYS

_FIRSTS = """Will Grace Hope May Mark Art Summer Rose Dawn Chase Grant Faith Joy Bill Rob Sue Pat Jack Drew Frank Ray Gene Dale Miles Cash Hunter Skip Rusty Sandy Penny Ginger Olive Ivy Violet Iris Lily Daisy
Heather Amber Crystal Ruby Pearl Jade Opal Sky River Brook Autumn April June August Angel Star Precious Destiny Charity Patience Prudence Constance Trinity Genesis Melody Harmony Carol Bliss Mercy Honor Justice
Chance Royal Duke Earl Major King Prince Dean Deacon Bishop Guy Buddy Sonny Junior Christian Reed Cliff Forrest Glen Heath Stone Clay Flint Rock Sterling Wade Lance Pierce Rich Randy Dusty Stormy Rain Misty
Sunny Robin Jay Wren Birdie Fern Basil Sage Rosemary Clover Candy Honey Hazel Holly Laurel Myrtle Poppy Marigold Zinnia Aster Briar Ash Rowan Linden Alder Colt Buck Bear Wolf Fox Hawk Dove Phoenix Raven Lark
Ace Blaze Blue Bo Booker Cannon Carter Champ Dash Early Ever Fisher Gray Happy Jet Jewel Journey Lake Legend Link Lucky Lux Max Merit Mike Moss Noble Ocean Page Pace Peace Pilot Pink Price Reason Rebel Remedy
True Valor Wisdom Wolfe Zen Beau Belle Bunny Cherry Chip Cookie Dolly Dot Dusk Eden Ember Fanny Gay Ginny Jolly Kitty Lane Mac Maria Missy Nan Nick Ollie Pip Polly Queen Rain Rusty Sally Scout Sissy Stew""".split()
_LASTS = """Young Long Small Little Short Black White Brown Green Gray Day Weeks Winter Moon Knight Price Cost Rich Love Case Cook Baker Nurse Doctor Payne Coffin Graves Bone Hand Foote Head Blood Hart Fair Good Best Strong
Sharp Swift Wise Savage Wild Bright Sweet Bitter Moody Downs Marsh Lake Rivers Fields Woods Hill Park Street Banks Church Temple Chapel House Hall Kitchen Gates Wall Bell Ball Rice Bacon Ham Berry Fish Bass Pike
Crane Crow Drake Finch Wolf Fox Lamb Bull Hogg Buck Early Friday March Noon Summers Snow Frost Gale Storm Lent Pope Abbott Dean Marshall Major Cannon Shields Archer Hunter Fisher Carter Porter Butler Page Ward Fellows
Burns Cutts Pain Speed Walker Hopper Self Means Power Bland Gentle Hurt Ill Sick Wells Waters Rash Stitt Limb Shin Chin Back Legg Beard Body Cross Post Block Key Lock Sample Spears Stamp Pickle Salt Pepper Sugar Honey
Coy Christmas Easter Sunday Valentine Holiday English French Irish Welsh German Church Bishop Parson Monk Nunn Priest Lord King Prince Duke Earl Barron Knight Squire Noble Rose Lilly Flowers Budd Root Branch Twigg""".split()
_STAFF = "ABCDEFGHJKLMNPRSTVW"


def _initials(rnd: random.Random) -> str:
    letters = "".join(rnd.choice(_STAFF) for _ in range(rnd.choice((2, 2, 2, 3))))
    return rnd.choice((letters, letters, letters, ".".join(letters) + ".", letters.lower()))


def _first(rnd: random.Random) -> str:
    """Give a given name that is a word; at times in small letters, or with a family name."""
    name = rnd.choice(_FIRSTS)
    draw = rnd.random()
    if draw < 0.08:
        return name.lower()
    if draw < 0.12:
        return name.upper()
    if draw < 0.16:
        return f"{name} {names.last(rnd)[0]}."
    return name


OWN: dict[str, Slot] = {
    "wn": labelled("PERSON", lambda c: _first(c.rnd)),
    "ws": labelled("PERSON", lambda c: c.rnd.choice(_LASTS)),
    "initials": labelled("PERSON", lambda c: _initials(c.rnd)),
    "wnl": labelled("PERSON", lambda c: f"{c.rnd.choice(_FIRSTS)} {names.last(c.rnd)}"),
    "backward": labelled("PERSON", lambda c: f"{names.last(c.rnd)} {names.first(c.rnd)}"),
    "both": labelled("PERSON", lambda c: f"{c.rnd.choice(_FIRSTS)} {c.rnd.choice(_LASTS)}"),
}
_INSTEAD = {"PERSON": "other", "LOCATION": "town", "FACILITY": "hosp", "ORGANIZATION": "org", "STREET_ADDRESS": "st", "ZIP_CODE": "zip", "DATE": "on", "AGE": "old", "PHONE_NUMBER": "ph", "EMAIL_ADDRESS": "mail", "URL": "url", "IP_ADDRESS": "ip", "US_SSN": "ssn", "MEDICAL_RECORD_NUMBER": "mrn", "VEHICLE_ID": "plate", "UNIQUE_ID": "code"}  # fmt: skip
_KEPT: dict[str, Callable[[random.Random], str]] = {"fa": names.first, "fb": names.first, "la": names.last, "lb": names.last, "wa": _first}  # fmt: skip
SLOTS = VOICE_SLOTS | frozenset(OWN) | frozenset(WAYS) | frozenset(_KEPT)


class Writer(Voice):
    """One text's main person, and a source of all else; some people come back under the same name."""

    def __init__(self, rnd: random.Random) -> None:
        super().__init__(rnd)
        self._kept: dict[str, str] = {}

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for."""
        if slot in _KEPT:
            if slot not in self._kept:
                self._kept[slot] = _KEPT[slot](self.rnd)
            return [(self._kept[slot], "PERSON")]
        own = OWN.get(slot) or WAYS.get(slot)
        return own(self) if own else super().fill(slot)


class Unnamed(Anyone):
    """The same with roles, kinds and placeholders for everything that identifies."""

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for, or what stands in its place."""
        return super().fill("other" if slot in OWN or slot in _KEPT else STANDS.get(slot, slot))

    def instead(self, label: str) -> list[Piece]:
        """Give what stands in the place of a part that a template labels."""
        return super().fill(_INSTEAD[label])

    def sample(self, template: str) -> Sample:
        """Expand a template about somebody into a text about nobody."""
        return join(expand(template, self.rnd, self.fill, self.instead))
