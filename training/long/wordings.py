"""Other words for the same: shorthand and synonyms, put in for a whole document by one hand."""

from __future__ import annotations

import random
import re

from training.grammar import Piece

_SHORT = """with=w/|w/ |c
without=w/o
and=&|+
history of=h/o|hx of
history=hx
the patient=pt|the pt|patient
follow-up=f/u|followup
discharge=d/c|DC
discharged=d/c'd|sent home
continue=cont|cont.
stopped=d/c'd|off
because=b/c
weeks=wks|wk
months=mos|mo
left=L|lt
right=R|rt
negative=neg|(-)
positive=pos|(+)
normal=wnl|nl
spoke with=d/w|talked w/
discussed with=d/w
medications=meds
medicine=med
appointment=appt
hospital=hosp
emergency room=ER|ED
physical therapy=PT
blood pressure=BP
reports=c/o|states
treatment=tx|Rx
diagnosis=dx
symptoms=sx
bilateral=b/l
every=q
before=prior to|pre
after=s/p|post
at bedside=@ bedside|bedside
given=adm
room=rm
temperature=temp
questions=Qs
minutes=min|mins
hours=h|hrs
improved=better
stable=stbl|unchanged
consult=c/s
increase=↑
within=w/in
return=RTC|come back"""
_PLAIN = """recommended=advised|suggested|proposed|was in favor of
notified=informed|made aware|told
presented=came in|was seen|arrived
started on=placed on|begun on|put on
continue=keep on|carry on with|stay on
at bedside=in the room|at the bedside|present
spoke with=talked to|had a word with|was on the phone with
discussed with=gone over with|reviewed with|shared with
gave=administered|handed over
given=administered|provided
said=stated|told us|mentioned|insisted
asks=wants to know|wonders|is asking
lives at=resides at|stays at|is living at|rents
lives in=resides in|stays in
works at=is employed at|has a job at|is on staff at
worked at=was employed at|had a job at
call=phone|ring|contact
because=since|as
before=prior to|ahead of
after=following
brought=took|carried
visited=came by|stopped in
found=discovered|came upon
reports=describes|notes|endorses|complains of
improved=got better|settled|resolved in part
stopped=discontinued|quit|came off
helps=assists|lends a hand
reviewed=gone through|looked over
questions=concerns|worries
sent to=forwarded to|routed to
needs=requires|could use
wants=would like|hopes for|asked for
likely=probably|in all likelihood
also=in addition|as well
will follow=to follow|is following
tolerated=handled|took
noticed=observed|picked up on
agreed=concurred|was on board
agrees=concurs|is on board
return=come back|be seen again
daily=each day|once a day
sleeps=dozes|naps"""


def _table(text: str) -> tuple[re.Pattern[str], dict[str, tuple[str, ...]]]:
    rows = [row.split("=", 1) for row in text.split("\n")]
    words = {key: tuple(others.split("|")) for key, others in rows}
    longest = sorted(words, key=len, reverse=True)
    return re.compile(rf"(?<![\w/-])({'|'.join(map(re.escape, longest))})(?![\w/-])", re.IGNORECASE), words


_TABLES = (_table(_SHORT), _table(_PLAIN))


def reworded(pieces: list[Piece], rnd: random.Random) -> list[Piece]:
    """Put other words in what is not labelled: a document is written in shorthand, or in synonyms."""
    pattern, words = rnd.choice(_TABLES)
    rate = rnd.choice((0.3, 0.6, 0.9))
    liked = {key: rnd.choice(others) for key, others in words.items()}  # one hand writes a word in one way

    def other(match: re.Match[str]) -> str:
        text = match[1]
        if rnd.random() > rate:
            return text
        new = liked[text.lower()].strip()
        if text.isupper() and len(text) > 1:
            return new.upper()
        return new[0].upper() + new[1:] if text[0].isupper() else new

    return [(text if label is not None else pattern.sub(other, text), label) for text, label in pieces]
