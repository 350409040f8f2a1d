"""Names that are part of a term where the thing stands beside them: Parkinson's disease, Glasgow Coma Scale.

Somebody called so is masked everywhere else. Only firm terms are listed: "Smith's fracture", "Baker's ulcer" and
"Thompson's test" are as soon said of a patient of that name, so they are none here.
"""

from __future__ import annotations

import re

from gateway.deid.folding import fold

# Said as Wilson's disease too.
_POSSESSIVE = """
addison: disease, crisis | alport: syndrome | alzheimer: disease, dementia, type dementia | asperger: syndrome
babinski: sign, reflex, response | barrett: esophagus, oesophagus | bartholin: gland, cyst
becker: muscular dystrophy | behcet: disease, syndrome | bell: palsy | bowman: capsule
brugada: syndrome, pattern | buerger: disease | burkitt: lymphoma | colles: fracture | conn: syndrome
crohn: disease, colitis | cullen: sign | cushing: syndrome, disease, reflex, triad | dercum: disease
down: syndrome | dressler: syndrome | duchenne: muscular dystrophy | dupuytren: contracture
eisenmenger: syndrome | ewing: sarcoma | gehrig: disease | gilbert: syndrome
graves: disease, ophthalmopathy, orbitopathy | hashimoto: thyroiditis, disease | hodgkin: lymphoma, disease
hoffman: sign, reflex | hoffmann: sign, reflex | homan: sign | homans: sign | horner: syndrome
huntington: disease, chorea | kaposi: sarcoma | kawasaki: disease | kernig: sign | klinefelter: syndrome
korsakoff: syndrome, psychosis | levine: sign | marfan: syndrome | mcburney: point | meckel: diverticulum
meniere: disease | morton: neuroma | murphy: sign | osler: node, nodes | paget: disease
parkinson: disease, dementia | pick: disease | pompe: disease | pott: disease | prinzmetal: angina
quincke: edema | ranson: criteria, score | raynaud: phenomenon, disease, syndrome | reye: syndrome
rovsing: sign | sheehan: syndrome | sjogren: syndrome | sweet: syndrome | takayasu: arteritis | tinel: sign
todd: paralysis | tourette: syndrome, disorder | trousseau: sign, syndrome | turner: syndrome
virchow: node, triad | wegener: granulomatosis | wernicke: encephalopathy, aphasia | whipple: procedure, disease
willebrand: disease, factor | williams: syndrome | wilms: tumor, tumour | wilson: disease | wood: lamp
zenker: diverticulum
"""
# Never: Foley's catheter is that of somebody called Foley.
_BARE = """
apgar: score, scores | barthel: index | beck: depression inventory, anxiety inventory, triad | bishop: score
braden: scale, score | charcot: joint, foot | deaver: retractor | denver: developmental
epworth: sleepiness scale, sleepiness score | fallot: tetralogy | fisher: grade
foley: catheter, catheters, cath, bag, balloon | fowler: position | framingham: risk score, heart study
geneva: score | glasgow: coma scale, coma score, outcome scale | gleason: score, grade, pattern, sum
hamilton: depression rating, anxiety rating, depression scale, anxiety scale, rating scale | harris: hip score
hartmann: procedure, solution | heller: myotomy | hickman: line, catheter | holter: monitor, monitoring
katz: index | kelly: clamp, clamps | killip: class | kocher: incision, clamp | lachman: test | lawton: scale
levine: scale | lewy: body, bodies | lisfranc: injury, joint
lyme: disease, titer, titers, serology, arthritis, carditis | mantoux: test | mayo: stand, scissors
mcmurray: test | merkel: cell | minnesota: multiphasic | mohs: surgery, procedure
montreal: cognitive assessment | morse: fall scale, fall risk, fall score | nissen: fundoplication
norton: scale | norwalk: virus | papanicolaou: smear, test | penrose: drain, drains
phalen: test, sign, maneuver | philadelphia: chromosome | pittsburgh: sleep quality | rinne: test
romberg: sign, test | salem: sump | snellen: chart | spurling: test, sign | tanner: stage, staging
trendelenburg: position, sign, gait | wells: score, criteria | yankauer: suction
"""
# Several names that are one term.
_TOGETHER = """
argyll robertson, arnold chiari, braxton hicks, brown sequard, budd chiari, charcot marie tooth, cheyne
stokes, child pugh, child turcotte pugh, cockcroft gault, creutzfeldt jakob, crigler najjar, dandy walker, dix
hallpike, ehlers danlos, epstein barr, fitz hugh curtis, grey turner, guillain barre, harris benedict, hill
sachs, hunt and hess, hunt hess, jackson pratt, kaplan meier, klippel feil, lambert eaton, legg calve perthes,
lennox gastaut, lesch nyhan, mallory weiss, marcus gunn, montgomery asberg, osgood schlatter, osler weber
rendu, peutz jeghers, prader willi, reed sternberg, rokitansky kuster hauser, salter harris, stevens johnson,
stewart treves, sturge weber, swan ganz, tay sachs, waterhouse friderichsen, wernicke korsakoff, wolff
parkinson white, zollinger ellison
"""
# An assistant that bears a given name, by its capitals: a code status is Claude's own.
ASSISTANT = re.compile(
    r"Claude (?:Code(?![ ]*:| (?i:status|blue|white|gr[ae]y|team|called|leader|sepsis|stroke|stemi)\b)"
    r"|(?:\d(?:\.\d)? )?(?:Opus|Sonnet|Haiku)|Agent SDK|API|SDK)\b"
)
_FARTHEST = 40  # characters of the other names of a term
_ANNOUNCED = re.compile(
    r"\b(?:mr|mrs|ms|mx|miss|dr|doctor|prof|professor|nurse|patient|pt|sir|madam|named|called|surname)"
    r"\b\.?[ \t]*:?[ \t]*$",
    re.IGNORECASE,
)
# A given name before it, as far as its case tells: after James Parkinson's disease.
_NAMED = re.compile(r"[^\s.!?:•*>-][ \t]+[A-Z](?:[a-z]+|\.)[ \t]$")
_SEPARATOR = r"[ \t]*[\n -]?[ \t]*"


def _behind(table: str, possessive: str) -> dict[str, re.Pattern[str]]:
    patterns: dict[str, re.Pattern[str]] = {}
    for entry in re.split(r"[|\n]", table.strip()):
        name, _, things = entry.partition(":")
        spelled = "|".join(r"[ \t\n-]+".join(map(re.escape, thing.split())) for thing in things.split(","))
        patterns[name.strip()] = re.compile(rf"{possessive}[ \t\n-]+(?:{spelled})(?![^\W_])", re.IGNORECASE)
    return patterns


_THINGS = (_behind(_POSSESSIVE, r"(?:['’]?s['’]?|['’])?"), _behind(_BARE, ""))
_COMPOUND = re.compile(
    r"(?<![^\W_])(?:"
    + "|".join(_SEPARATOR.join(term.split()) for term in re.split(r",\s+", _TOGETHER.strip()))
    + r")(?![^\W_])"
)
_IN_COMPOUNDS = frozenset(_TOGETHER.replace(",", "").split())


def is_term(folded: str, text: str, start: int, end: int) -> bool:
    """Say whether a name, at its place in a text, is part of a term there; never behind a title or a capitalised word.

    ``folded`` is the name, folded: gateway.deid.folding.
    """
    follows = any((things := table.get(folded)) is not None and things.match(text, end) for table in _THINGS)
    follows = follows or (folded == "claude" and ASSISTANT.match(text, start) is not None)
    if not follows and not (folded in _IN_COMPOUNDS and _is_in_compound(text, start, end)):
        return False
    before = text[max(0, start - 32) : start]
    return _ANNOUNCED.search(before) is None and _NAMED.search(before) is None


def _is_in_compound(text: str, start: int, end: int) -> bool:
    first = max(0, start - _FARTHEST)
    around = text[first : end + _FARTHEST]
    folded = fold(around)
    if len(folded) != len(around):  # a ligature or a decomposed letter: no places to compare
        return False
    return any(
        m.start() <= start - first and end - first <= m.end() for m in _COMPOUND.finditer(folded.replace("–", "-"))
    )
