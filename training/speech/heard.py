"""What machines and hasty thumbs do to talk: fillers, repeats, restarts, wrong homophones, no case and no stops, short forms of chat."""

from __future__ import annotations

import random
import re

from training.grammar import Sample
from training.noise import edited, lower, unpunctuated, upper

_WORD = re.compile(r"[A-Za-z']+")
_FILL = ("uh", "um", "uh", "like", "you know", "I mean", "er", "so", "mm", "hmm")
_ALIKE = dict(
    pair.split("=")
    for pair in """their=there there=their your=you're you're=your to=two too=to for=four one=won week=weak weak=week heel=heal patients=patience patience=patients dose=does does=dose vein=vain site=sight right=write
here=hear hear=here know=no no=know knew=new new=knew its=it's weight=wait wait=weight pain=pane hole=whole whole=hole read=red red=read ate=eight eight=ate by=buy write=right would=wood son=sun see=sea
nose=knows hour=our our=hour aisle=I'll sent=cent fell=fill then=than than=then allowed=aloud breath=breathe mail=male humerus=humorous ileum=ilium kneel=Neil where=wear pill=peel were=where""".split()
)
_SHORT = dict(
    pair.split("=")
    for pair in "you=u are=r please=pls thanks=thx because=bc tomorrow=tmrw appointment=appt your=ur with=w about=abt message=msg something=smth going=goin okay=k doctor=dr and=n people=ppl before=b4 for=4 to=2 today=2day without=w/o".split()
)


def _inside(sample: Sample) -> list[bool]:
    """Say of each character whether it is of a span or next to one."""
    marks = [False] * (len(sample.text) + 1)
    for start, end, _ in sample.spans:
        for at in range(max(start - 1, 0), end + 1):
            marks[at] = True
    return marks


def _swapped(sample: Sample, rnd: random.Random, table: dict[str, str], share: float) -> Sample:
    letters, inside = list(sample.text), _inside(sample)
    for word in _WORD.finditer(sample.text):
        other = table.get(word.group().lower())
        if other and not any(inside[word.start() : word.end()]) and rnd.random() < share:
            first = other.capitalize() if word.group()[0].isupper() and len(word.group()) > 1 else other
            letters[word.start()] = first
            letters[word.start() + 1 : word.end()] = [""] * (word.end() - word.start() - 1)
    return edited(sample, letters)


def misheard(sample: Sample, rnd: random.Random) -> Sample:
    """Write words that sound alike, not in names and numbers that identify."""
    return _swapped(sample, rnd, _ALIKE, 0.35)


def texted(sample: Sample, rnd: random.Random) -> Sample:
    """Write in small letters with short forms, without most stops and some apostrophes."""
    sample = _swapped(sample, rnd, _SHORT, 0.5)
    letters, inside = list(sample.text), _inside(sample)
    bare = rnd.random() < 0.6
    for at, sign in enumerate(letters):
        if not inside[at] and ((sign == "'" and bare) or (sign in ".," and rnd.random() < 0.5)):
            letters[at] = ""
    sample = edited(sample, letters)
    return lower(sample, rnd) if rnd.random() < 0.8 else sample


def halting(sample: Sample, rnd: random.Random, share: float = 0.09) -> Sample:
    """Put fillers between words, say words twice, start anew; nothing inside of a name or number."""
    letters = list(sample.text)
    spans = [(start, end) for start, end, _ in sample.spans]
    comma = rnd.random() < 0.6
    for at, sign in enumerate(sample.text):
        if sign != " " or any(start <= at < end for start, end in spans) or rnd.random() > share:
            continue
        before = re.search(r"([A-Za-z']+)$", sample.text[max(at - 12, 0) : at])
        if (
            before
            and len(before.group()) < 6
            and not any(start < at <= end for start, end in spans)
            and rnd.random() < 0.45
        ):
            letters[at] = f"{rnd.choice((' ', ', ', '- ', ' '))}{before.group()} "
        else:
            filler = rnd.choice(_FILL)
            letters[at] = f", {filler}, " if comma and letters[at - 1][-1:].isalnum() else f" {filler} "
    return edited(sample, letters)


def speakable(sample: Sample) -> Sample:
    """Say the signs that nobody says as such."""
    said = {"&": "and", "#": "number "}
    return edited(sample, [said.get(sign, sign) for sign in sample.text])


def machine(sample: Sample, rnd: random.Random) -> Sample:
    """Write as a recogniser does: small letters, no stops."""
    return unpunctuated(sample, rnd)


def capitals(sample: Sample, rnd: random.Random) -> Sample:
    """Write as captions do."""
    return upper(sample, rnd)
