"""Whole documents: sentences of one case under headings, dense or sparse, in the layouts of real records."""

from __future__ import annotations

import random

from training.generate import abroad, everyday, forms, habits, lookalikes, messages, narrative, negatives, prompts
from training.generate.case import Case
from training.grammar import Piece, Sample, join, pieces_of


def lines(pool: str) -> tuple[str, ...]:
    """Give a pool's templates."""
    return tuple(line for line in pool.strip().split("\n") if line.strip())


VISIT, REPORT, NURSING, THERAPY = (
    lines(p) for p in (narrative.VISIT, narrative.REPORT, narrative.NURSING, narrative.THERAPY)
)
PORTAL, STAFF, MAIL = (lines(p) for p in (messages.PORTAL, messages.STAFF, messages.MAIL))
ASK, TALK = lines(prompts.ASK), lines(prompts.TALK)
FORM, TABLE, MACHINE = (lines(p) for p in (forms.FORM, forms.TABLE, forms.MACHINE))
HABITS = lines(habits.HABITS)
EVERYDAY, KEYED, ABROAD = lines(everyday.EVERYDAY), lines(everyday.KEYED), lines(abroad.ABROAD)
PLAIN, PLAIN_PROMPTS = lines(negatives.CLINICAL) + lines(everyday.LOOKALIKES), lines(negatives.PROMPTS)
PLAIN_KEYED = lines(everyday.PLAIN_KEYED)
ALL = (
    VISIT
    + REPORT
    + NURSING
    + THERAPY
    + PORTAL
    + STAFF
    + MAIL
    + ASK
    + TALK
    + FORM
    + TABLE
    + MACHINE
    + EVERYDAY
    + KEYED
    + ABROAD
)

_HEADINGS = """HISTORY OF PRESENT ILLNESS|HPI|Subjective|SUBJECTIVE|S|Chief Complaint|CC|PAST MEDICAL HISTORY|PMH|Social History|SOCIAL HISTORY|SH|Family History
FAMILY HISTORY|FH|Medications|MEDICATIONS|Allergies|Review of Systems|ROS|PHYSICAL EXAMINATION|Exam|Objective|O|Labs|IMAGING|Assessment|ASSESSMENT AND PLAN|A/P|Plan
HOSPITAL COURSE|Brief Hospital Course|DISPOSITION|DISCHARGE INSTRUCTIONS|Follow-up|PROCEDURE|INDICATIONS|FINDINGS|IMPRESSION|TECHNIQUE|COMPARISON|OPERATIVE NOTE|NURSING NOTE
Interval History|Background|Situation|Recommendation|Response|Intervention|Progress|Goals|Mental Status Exam|Risk Assessment|Collateral|Past Surgical History|Course in ED|Consults""".replace(
    "\n", "|"
).split("|")
_TITLES = "DISCHARGE SUMMARY|OPERATIVE REPORT|RADIOLOGY REPORT|PROGRESS NOTE|CONSULTATION|Clinic Note|ED Note|History and Physical|NURSING NOTE|THERAPY NOTE|Transfer Summary|PATHOLOGY REPORT|Telephone Encounter|SOAP Note||||".split(
    "|"
)


def sentence(rnd: random.Random, case: Case, pools: tuple[tuple[str, ...], ...], plain: float) -> Sample:
    """Give one sentence of the case, or with the chance ``plain`` one without identifiers."""
    pool = PLAIN if rnd.random() < plain else rnd.choice(pools)
    return case.sample(rnd.choice(pool))


def note(rnd: random.Random, *, held_out: bool = False) -> Sample:
    """Write a note of sections."""
    case = Case(rnd, held_out=held_out)
    pools = rnd.choice(
        (
            (VISIT,),
            (VISIT, EVERYDAY),
            (VISIT, REPORT),
            (VISIT, NURSING),
            (NURSING, EVERYDAY),
            (THERAPY, VISIT),
            (REPORT, VISIT),
            (THERAPY, EVERYDAY),
            (EVERYDAY,),
        )
    )
    plain = rnd.choice((0.15, 0.4, 0.6, 0.85))
    pieces: list[Piece] = []
    title = rnd.choice(_TITLES)
    if title:
        pieces.append((title + "\n" * rnd.choice((1, 2)), None))
    if rnd.random() < 0.45:
        pieces += [*pieces_of(case.sample(rnd.choice(FORM))), ("\n\n", None)]
    style = rnd.choice(("heading", "inline", "prose", "bullets", "run-on"))
    for _ in range(rnd.choice((2, 3, 4, 6, 9))):
        if style in ("heading", "inline"):
            pieces.append(
                (
                    rnd.choice(_HEADINGS) + rnd.choice((":\n", "\n"))
                    if style == "heading"
                    else rnd.choice(_HEADINGS) + ": ",
                    None,
                )
            )
        for number in range(rnd.choice((1, 2, 3, 4))):
            if style == "bullets":
                pieces.append((rnd.choice(("- ", "* ", "• ", f"{number + 1}. ")), None))
            pieces += pieces_of(sentence(rnd, case, pools, plain))
            pieces.append(("\n" if style == "bullets" else rnd.choice((" ", " ", "  ")), None))
        pieces.append((" " if style in ("prose", "run-on") else rnd.choice(("\n", "\n\n")), None))
    if rnd.random() < 0.3:
        pieces += [("\n", None), *pieces_of(case.sample(rnd.choice(MAIL if rnd.random() < 0.2 else NURSING[-6:])))]
    return join(pieces)


def prompt_with_note(rnd: random.Random, *, held_out: bool = False) -> Sample:
    """Write an instruction to an assistant, followed by what it is about."""
    case = Case(rnd, held_out=held_out)
    head = case.sample(rnd.choice(PLAIN_PROMPTS if rnd.random() < 0.5 else ASK))
    body = note(rnd, held_out=held_out) if rnd.random() < 0.5 else case.sample(rnd.choice(ALL))
    return join(
        [
            *pieces_of(head),
            (rnd.choice(("\n\n", "\n", "\n\n---\n", "\n\nNOTE:\n", ' """', "\n<note>\n")), None),
            *pieces_of(body),
        ]
    )


def single(rnd: random.Random, *, held_out: bool = False) -> Sample:
    """Write one short text of any kind."""
    pool = rnd.choices(
        (
            VISIT,
            REPORT,
            NURSING,
            THERAPY,
            PORTAL,
            STAFF,
            MAIL,
            ASK,
            TALK,
            FORM,
            TABLE,
            MACHINE,
            EVERYDAY,
            KEYED,
            ABROAD,
        ),
        (20, 6, 7, 6, 8, 8, 4, 16, 8, 7, 5, 6, 22, 6, 18),
    )[0]
    return Case(rnd, held_out=held_out).sample(rnd.choice(pool))


def several(rnd: random.Random, *, held_out: bool = False) -> Sample:
    """Write a few texts of one case, one after another."""
    case = Case(rnd, held_out=held_out)
    pool = rnd.choice(
        (
            PORTAL,
            STAFF,
            TALK,
            ASK,
            FORM,
            TABLE,
            VISIT + PLAIN,
            MAIL,
            MACHINE,
            EVERYDAY,
            EVERYDAY + PLAIN,
            ABROAD + EVERYDAY,
            KEYED + PLAIN_KEYED,
        )
    )
    pieces: list[Piece] = []
    for _ in range(rnd.randint(2, 5)):
        pieces += [*pieces_of(case.sample(rnd.choice(pool))), (rnd.choice(("\n", "\n\n", " ")), None)]
    return join(pieces)


def habitual(rnd: random.Random, *, held_out: bool = False) -> Sample:
    """Write a line or a few with the naming habits of everyday."""
    case = Case(rnd, held_out=held_out)
    count = rnd.choice((1, 1, 2, 4))
    pools = (HABITS, HABITS, HABITS, VISIT, PLAIN)
    return join(
        [
            p
            for index in range(count)
            for p in (
                *pieces_of(case.sample(rnd.choice(pools[0 if not index else rnd.randrange(5)]))),
                (rnd.choice((" ", "\n")), None),
            )
        ]
    )


def lookalike(rnd: random.Random, *, held_out: bool = False) -> Sample:
    """Write what looks like identifiers, in half of the cases beside sentences with some."""
    case = Case(rnd, held_out=held_out)
    around = (
        pieces_of(case.sample(rnd.choice(rnd.choice((VISIT, REPORT, NURSING, EVERYDAY, HABITS, MACHINE, ASK)))))
        if rnd.random() < 0.5
        else []
    )
    return lookalikes.sample(rnd, around)


def plain(rnd: random.Random, *, held_out: bool = False) -> Sample:
    """Write a text without identifiers."""
    case = Case(rnd, held_out=held_out)
    pool = rnd.choice((PLAIN, PLAIN, PLAIN_PROMPTS, PLAIN_PROMPTS, PLAIN_KEYED))
    count = rnd.choice((1, 1, 1, 2, 4, 8))
    return join(
        [p for _ in range(count) for p in (*pieces_of(case.sample(rnd.choice(pool))), (rnd.choice((" ", "\n")), None))]
    )
