"""Brands, eponyms, short forms and codes that no list holds, in the place of known ones outside the spans.

A model that meets ten drug names and a hundred eponyms learns those; one that never meets the same twice learns where
such a word stands.
"""

from __future__ import annotations

import random
import re
import string

from gateway.detector import lexicon
from gateway.detector.announced import named_before
from gateway.detector.lexicon import DRUG, NAMES, WORD
from gateway.detector.plain_words import is_plain_word
from gateway.detector.states_and_countries import is_people, is_place_that_stays
from gateway.detector.terms import THING, is_term
from training.generate.people import invented, surname
from training.grammar import Sample
from training.words import english

_TOKEN = re.compile(r"(?<![\w@./'’&^|-])[^\W\d_]{2,}(?![\w@'’&^|]|[./-]\w)")
_SHORTEST = 7  # letters of a word that is cut short: Abdomen, Abd
_MOST_CAPITALS = 6
_LEAST = 3  # letters of a title, a heading's short form, a word that no list holds for its shortness
_HEADS = "Accu|Aero|Airo|Aqua|Arti|Bio|Cardio|Clari|Clini|Derma|Duo|Endo|Ever|Flexi|Gastro|Glide|Hydro|Hemo|Insta|Kine|Levo|Lumi|Medi|Micro|Neo|Neuro|Nova|Nutri|Omni|Opti|Ortho|Oxy|Perma|Pico|Pro|Pulmo|Quik|Rapi|Safe|Sono|Steri|Sure|Thera|Tri|True|Ultra|Uni|Vari|Veno|Vita|Zeno".split(
    "|"
)
_ENDS = "Med|Sure|Pro|Care|Scan|Flow|Tec|Guard|Line|Vue|Fit|Gel|Flex|Cath|Tape|Sorb|Lock|Seal|Trac|Port|Derm|Kit|Sense|Stat|View|Wave|Pen|Pump|Chek|Logic".split(
    "|"
)
_TAILS = ("", "", "", "", "", "", "", "", " XR", " II", "®", " Plus", " Ag", " Pro", " HD", " 2")
_ROMAN = re.compile(r"[IVX]+")


def brand(rnd: random.Random) -> str:
    """Make up a brand: Oxcartinib, OptiSorb, Zenoflow, Harrow, Quelvin."""
    draw = rnd.random()
    if draw < 0.5:
        first, last = rnd.choice(english("drugs")), rnd.choice(english("drugs"))
        name = (first[: rnd.randint(2, 5)] + last[-rnd.randint(2, 5) :]).capitalize()
    elif draw < 0.72:
        end = rnd.choice(_ENDS)
        name = rnd.choice(_HEADS) + (end if rnd.random() < 0.5 else end.lower())
    elif draw < 0.84:
        name = rnd.choice(english(rnd.choice(("words", "rare_words")))).capitalize()
    elif draw < 0.93:
        name = invented(rnd, surname=False)
    else:
        name = rnd.choice("reio") + rnd.choice(_HEADS) + rnd.choice(_ENDS).lower()
    return (name.upper() if rnd.random() < 0.05 else name) + rnd.choice(_TAILS)


def initials(rnd: random.Random, length: int) -> str:
    """Make up an abbreviation of so many capitals; some have a small letter or a digit in it."""
    letters = [rnd.choice(string.ascii_uppercase) for _ in range(length)]
    if length > 2 and rnd.random() < 0.1:
        letters[rnd.randrange(length)] = rnd.choice("acdehimnoprst")
    return "".join(letters) + (rnd.choice("23456") if rnd.random() < 0.06 else "")


def unheard(sample: Sample, rnd: random.Random, share: float) -> Sample:
    """Put made-up words in the place of a ``share`` of those that are no words of the language; spans follow."""
    text = sample.text
    mixed = sum(c.islower() for c in text) > len(text) / 3
    pieces: list[str] = []
    spans = []
    at = length = 0

    def other(match: re.Match[str]) -> str:
        word = match.group()
        if rnd.random() >= share:
            return word
        if word.isupper():
            known = (
                is_place_that_stays(word)
                or len(word) > _MOST_CAPITALS
                or _ROMAN.fullmatch(word)
                or lexicon.kinds(word) & WORD
            )
            return initials(rnd, len(word)) if mixed and len(word) > 2 and not known else word
        kinds = lexicon.kinds(word)
        if len(word) >= _SHORTEST and kinds & WORD and not kinds & NAMES and rnd.random() < 0.12:
            return word[: rnd.randint(3, 5)] + (
                "." if text[match.end() : match.end() + 1] == " " and rnd.random() < 0.3 else ""
            )
        if not word[0].isupper() or is_place_that_stays(word) or is_people(word):
            return word
        if named_before(text, match.start()):
            return word
        if is_term(word, text, *match.span()) and THING.match(text, match.end()):
            return surname(rnd, held_out=False) if rnd.random() < 0.8 else invented(rnd, surname=True)
        if kinds & DRUG or (not kinds and len(word) > _LEAST and not is_plain_word(word)):
            return brand(rnd)
        return word

    for start, end, label in (*sample.spans, (len(text), len(text), "")):
        begin = 0
        here = []
        for match in _TOKEN.finditer(text, at, start):
            here += [text[at + begin : match.start()], other(match)]
            begin = match.end() - at
        here.append(text[at + begin : start])
        pieces += here
        length += sum(map(len, here))
        if label:
            spans.append((length, length + end - start, label))
            pieces.append(text[start:end])
            length += end - start
        at = end
    return Sample("".join(pieces), tuple(spans))
