"""What each slot of a template of this set stands for: things and roles; in a contrast, at times, somebody or some place."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence

from training.calm.cast import Calm, pools
from training.found.cast import Found
from training.generate.case import Case
from training.grammar import Piece, expand
from training.still import biology, bodies, catalog, devices, drugs, eponyms, fillers, measures

_LISTS: Mapping[str, Sequence[str]] = {
    "vax": drugs.VACCINE,
    "otc": drugs.REMEDY,
    "cls": drugs.HERBAL_CLASS,
    "gene": biology.GENE,
    "variant": biology.VARIANT,
    "bug": biology.ORGANISM,
    "organ": biology.ANATOMY,
    "assay": biology.ANALYTE,
    "marker": biology.MARKER,
    "gauge": measures.SCALE,
    "study": measures.TRIAL,
    "examx": measures.EXAM,
    "kit": devices.DEVICE,
    "supply": devices.SUPPLY,
    "dental": devices.DENTAL,
    "app": devices.SOFTWARE,
    "society": bodies.SOCIETY,
    "scheme": bodies.PROGRAM,
    "payer": bodies.INSURER,
    "unit": bodies.COMMITTEE,
    "post": bodies.ROLE,
    "headx": bodies.HEAD,
    "abbr": bodies.ABBR,
    "region": bodies.TERM_PLACE,
    "face": bodies.TYPEFACE,
}
_EPONYMS = dict(
    zip(("sgn", "syn", "opx", "tool", "clas", "spot", "stain", "frame", "move"), eponyms.THINGS.items(), strict=True)
)
_POSSESSIVE = 0.25

# What may be somebody or something of somebody's: how a text about nobody says it, and the slots that name it;
# a slot with a "c" before it begins a sentence.
_HINGES: Mapping[str, tuple[Sequence[str], Sequence[str]]] = {
    "aperson": (
        "the surgeon|the attending|the Attending|the charge nurse|the primary team|the hospitalist|the on-call fellow|the pharmacist|the covering resident|the case manager|Surgeon #1|Clinician A|the consultant|the PCP|the Primary Care Provider|the reviewing physician|the Medical Director|[NAME]|Dr. ___|[PROVIDER]|Provider 2|the undersigned|anesthesia|the referring provider|RN|this writer|the dictating physician|the senior author".split("|"),
        ("dr", "drcred", "drfull", "drlast", "name", "who", "nurse"),
    ),
    "apt": (
        "the patient|the patient|patient|Patient|Pt|pt|the client|the resident|the participant|this individual|the member|the child|the mother|the donor|the proband|Subject 04|Patient A|Participant 12|[PATIENT NAME]|the examinee|the veteran|the employee|the infant|the candidate|the consumer|the index case".split("|"),
        ("pt", "ptfull", "pttitle", "ptlast", "ptfirst"),
    ),
    "asite": (
        "the outside hospital|an outside facility|the referring clinic|our institution|a tertiary center|a skilled nursing facility|the Emergency Department|a community hospital|an academic medical center|OSH|the Infusion Center|[FACILITY]|the rehab unit|this facility|Site 03|Hospital B|the local ED|the transferring facility|our Level I trauma center|a Critical Access Hospital|the ambulatory surgery center|the Women's Clinic|the free clinic|a VA facility|the birth center|assisted living".split("|"),
        ("hosp", "clinic", "snf", "fac", "care"),
    ),
    "aday": (
        "the day of admission|postoperative day 2|hospital day 3|Tuesday|Day 0|the day of surgery|the index visit|the same day|day 7|the following day|[DATE]|the date of service|Monday|POD 1|the day of discharge|the last visit|___|the effective date|the day before the procedure|study day 15|the anniversary|the day of collection".split("|"),
        ("date", "wdate", "ndate", "pdate"),
    ),
    "atown": (
        "a nearby town|a rural county|a large city|another state|the suburbs|the capital|a coastal town|Ohio|Texas|Maine|the Midwest|[CITY]|an urban area|a neighboring state|Kenya|Japan|sub-Saharan Africa|the reservation|the service area|out of town|the metro area".split("|"),
        ("city", "town"),
    ),
    "afirm": (
        "the employer|a construction company|a local factory|a school district|the city|a call center|a restaurant|the county|a trucking company|the armed forces|[EMPLOYER]|a nonprofit|a large retailer|the family business|a poultry plant|a dental lab|the state|a tech startup".split("|"),
        ("org", "workplace"),
    ),
    "anum": (
        "[MRN]|on file|___|{{mrn}}|withheld|XXXXXXX|not applicable|see chart|[ID]|<MRN>|per registration|000000|pending|N/A|blank|to be assigned|<<mrn>>|**********".split("|"),
        ("mrn",),
    ),
}  # fmt: skip
HINGES = frozenset(_HINGES)
Pools = Mapping[str, Sequence[str]]


def _eponym(rnd: random.Random, slot: str | None = None) -> str:
    things, names = _EPONYMS[slot] if slot else rnd.choice(tuple(eponyms.THINGS.items()))
    name, thing = rnd.choice(names), rnd.choice(things.split("|"))
    owned = rnd.choice(("'s", "’s")) if rnd.random() < _POSSESSIVE and name[-1] != "s" else ""
    return f"{name}{owned} {thing}"


class Still:
    """Fills the templates of one text; identifiers come only while its ``budget`` lasts."""

    def __init__(self, rnd: random.Random, sentences: Pools, times: float = 1.0, budget: int = 0) -> None:
        self.rnd, self.sentences, self.times, self.budget = rnd, sentences, times, budget
        self._cases: tuple[Case | Found, ...] = ()
        if budget:
            self._cases = (rnd.choice((Case, Case, lambda r: Calm(r, {})))(rnd), Found(rnd))

    def write(self, template: str) -> list[Piece]:
        """Expand a template."""
        return expand(template, self.rnd, self.fill)

    def fill(self, slot: str) -> list[Piece]:
        """Give what a slot stands for; a slot that identifies is refused with ``KeyError`` where nobody is meant."""
        rnd = self.rnd
        if (make := fillers.FILLERS.get(slot)) is not None:
            return [(make(rnd), None)]
        if (listed := _LISTS.get(slot)) is not None:
            return [(rnd.choice(listed), None)]
        if slot in _EPONYMS:
            return [(_eponym(rnd, slot), None)]
        if slot == "catalog":
            return [(catalog.catalog(rnd), None)]
        if slot == "eponthing":
            return [(_eponym(rnd), None)]
        if slot == "eponame":
            return [(rnd.choice(rnd.choice(tuple(eponyms.THINGS.values()))), None)]
        if (hinge := _HINGES.get(slot.removeprefix("c"))) is not None:
            if self.budget and rnd.random() < 0.5:
                return self._named(rnd.choice(hinge[1]))
            word = rnd.choice(hinge[0])
            return [(word[0].upper() + word[1:] if slot[0] == "c" else word, None)]
        if slot in self.sentences:
            return self.write(rnd.choice(self.sentences[slot]))
        if (several := pools(slot)) is not None and several[0] in self.sentences:
            return self._several(*several)
        if self._cases:
            return self._named(slot)
        raise KeyError(slot)

    def _named(self, slot: str) -> list[Piece]:
        for case in self.rnd.sample(self._cases, 2):
            try:
                pieces = case.fill(slot)
            except KeyError:
                continue
            self.budget -= any(label for _, label in pieces) and self.budget > 0
            return pieces
        if slot == "nurse":
            return [*self._named("name"), (", RN", None)]
        raise KeyError(slot)

    def _several(self, name: str, count: int, way: str) -> list[Piece]:
        """Give several sentences of a pool, in a row (no letter), as lines (``l``), bullets (``b``) or numbered (``n``)."""
        pool, rnd = self.sentences[name], self.rnd
        bullet = rnd.choice(("- ", "* ", "• ", "– ", "[ ] ", "☐ ", ""))
        count = max(1, round(self.times * (count + rnd.randint(-1, 1))))
        pieces: list[Piece] = []
        for i, template in enumerate(rnd.sample(pool, min(len(pool), count)), 1):
            gap = ("\n" if way else " ") if i > 1 else ""
            pieces.append((gap + (bullet if way == "b" else f"{i}. " if way == "n" else ""), None))
            pieces += self.write(template)
        return pieces
