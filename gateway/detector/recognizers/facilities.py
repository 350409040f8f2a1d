"""Facilities by the words that end their names; the model finds the others."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.plain_words import is_plain_word
from gateway.detector.recognizers.rule import Rule, RuleRecognizer, pattern

CAP = r"(?:[A-Z][\w'’\-]*(?:\.(?=\w)[\w'’\-]*)?|(?:St|Mt|Ft|Dr|[A-Z])\.)"  # a stop ends the sentence before
_HEAD = rf"(?:{CAP}[ \t]+(?:(?:of|the|and|&|for|de|la|del)[ \t]+){{0,2}}){{1,5}}"
_PLACE = (
    r"(?:(?:Memorial|General|Regional|Community|Children['’]?s|Veterans|University|County|Medical|Teaching|Psychiatric|Rehabilitation|District|Methodist|Baptist|Presbyterian|Lutheran|Catholic|Jewish|Adventist|Deaconess|Women['’]?s)[ \t]+){0,3}"
    r"(?:Hospitals?|Medical[ \t]+(?:Center|Centre|Group|Associates|Clinic|Plaza|Arts|Campus|Pavilion)|Health[ \t]+(?:System|Center|Centre|Network|Services|Partners|Clinic|Campus|Alliance|Plan)|Healthcare(?:[ \t]+(?:System|Center|Network))?|Clinics?|Infirmary|Sanatorium|Hospice(?:[ \t]+(?:House|Care))?|Nursing[ \t]+(?:Home|Center|Facility|and[ \t]+Rehab\w*)|Rehab(?:ilitation)?(?:[ \t]+(?:Center|Hospital|Institute|Facility))?|Care[ \t]+(?:Center|Centre|Home)|Urgent[ \t]+Care|(?:Ambulatory[ \t]+)?Surgery[ \t]+Center|Ambulatory[ \t]+Surgery|Surgical[ \t]+(?:Center|Associates|Group)|Cancer[ \t]+(?:Center|Institute)|Heart[ \t]+(?:Center|Institute|Hospital)|Eye[ \t]+(?:Center|Institute|Clinic|Associates)|Dialysis(?:[ \t]+Center)?|Imaging(?:[ \t]+(?:Center|Associates))?|Radiology(?:[ \t]+(?:Associates|Group|Center))?|Pharmacy|Drugs?(?:tore)?|Laborator(?:y|ies)|Labs|Diagnostics|Senior[ \t]+(?:Living|Center)|Assisted[ \t]+Living|Retirement[ \t]+(?:Home|Community|Village)|Manor|Shelter|LTACH|LTAC|SNF|Recovery[ \t]+(?:Center|House)|Treatment[ \t]+Center|Counseling(?:[ \t]+(?:Center|Services))?|Wellness[ \t]+(?:Center|Clinic)|Birth(?:ing)?[ \t]+Center|Pediatrics|Orthop(?:a)?edics|Dermatology|Cardiology[ \t]+(?:Associates|Group)|Family[ \t]+(?:Practice|Medicine)(?:[ \t]+(?:Center|Clinic|Associates))?|Dental(?:[ \t]+(?:Clinic|Group|Associates|Care))?"
    r"|Elementary(?:[ \t]+School)?|(?:Middle|High|Primary|Grammar|Preparatory|Charter|Day)[ \t]+School|Academy|University|College|Seminary|Preschool|Daycare|Kindergarten|Church|Temple|Synagogue|Mosque|Kingdom[ \t]+Hall|Cathedral|Parish|Convent|Monastery|Abbey|Priory|Friary|Motherhouse|Rectory|Correctional[ \t]+(?:Facility|Institution|Center)|Penitentiary|Detention[ \t]+Center|(?:County[ \t]+)?Jail|State[ \t]+Prison|Air[ \t]+Force[ \t]+Base|Fire[ \t]+(?:Department|Station)|Police[ \t]+Department|Library|Community[ \t]+Center|Group[ \t]+Home|VA(?:MC)?(?:[ \t]+(?:Medical[ \t]+Center|Hospital|Clinic))?)"
)
# Of one of these words there must be one, so that the slow patterns are tried in its neighbourhood alone.
_OF_PLACE = re.compile(
    r"\b(?:Hosp|Medic|Health|Clinic|Infirm|Sanator|Hospice|Nurs|Rehab|Care|Urgent|Surg|Cancer|Heart|Eye|Dialys|Imag|Radiol|Pharm|Drug|Lab|Diagnos|Senior|LTAC|SNF"
    r"|Assist|Retire|Manor|Shelter|Recov|Treat|Counsel|Well|Birth|Pediat|Orthop|Dermat|Cardiol|Family|Dental|Elem|Middle|High|Prim|Gramm|Prepar|Charter|Day"
    r"|Academ|Univers|College|Semin|Presch|Kinder|Church|Temple|Synag|Mosque|Kingdom|Cathed|Parish|Convent|Monast|Abbey|Priory|Friary|Mother|Rectory|Correct|Penit|Detent|Jail|County|State|Air|Fire|Polic|Librar|Commun|Group|VA)"
)
GENERIC = frozenset(
    """
    know why what ltc snf mail order neighbor neighboring
    the a an our your this that any another local outside community general regional university emergency department
    primary care pain wound sleep memory cardiology neurology oncology surgery surgical specialty outpatient inpatient
    acute subacute skilled long term mental behavioral public home walk walk-in urgent children's pediatric women's veterans
    psychiatric teaching county state city private nearest same other referring transferring receiving admitting which
    anticoagulation coumadin diabetes diabetic hypertension infusion foot eye dental orthopedic orthopaedic ortho ob gyn
    obstetric prenatal travel infectious disease id gi liver renal transplant heart failure lung cancer breast hand spine
    rehab rehabilitation physical occupational speech therapy day medical health family practice medicine internal preop
    pre-op pre-anesthesia post-op vascular arrhythmia device pacemaker allergy asthma headache movement disorders stroke
    nursing assisted living retirement group nurse hospital clinic center pharmacy retail specialty mail order compounding
    elementary middle high school college church library law graduate business community's patient patients electronic
    patient's to from at in of and for or with then went admitted discharged transferred seen during after before while
    per follow please dear no new if when i we he she they his her their my bacterial viral clinical central reference
    education counseling patient-centered weight pain social work services follow up treatment plan safety fall risk
    critical access safety-net tertiary quaternary academic rural urban trauma burn field virtual mobile satellite affiliated hub spoke
    freestanding accredited certified advanced comprehensive peritoneal hemodialysis in-center nocturnal incremental automated continuous
    director chief head chair department dean manager board bureau division
    all each every both most many some these those such own
    disability vocational environmental food nutrition nutritional guest volunteer student human protective adult child children
    interpreter language translation transportation support administrative information perioperative sterile linen spiritual pastoral
    chaplaincy bereavement rehabilitation intervention protection
    federally qualified recommend recommended wrong correct preferred usual preventive medicare medicaid agency cardiac pulmonary
    respiratory military main go going come coming went into recreational illicit illegal prescription
    need needs require requires avoid receive enter leave reach
    pulmonary cardiac bariatric endocrine thyroid men's genetics joint voice lipid obesity lactation concussion sports lymphedema
    continence fertility reproductive maternal fetal neonatal geriatric adolescent multispecialty wrong right correct preferred usual
    main onsite online mail employee student medication vaccine flu covid same-day after-hours multidisciplinary
    recommend refer obtain schedule contact arrange establish request notify order call agency council program office
    us u.s medicare medicaid tricare ge siemens philips
    interventional nuclear musculoskeletal neuro va cdc cms fda nih who hhs osha cdc's
    hematology pathology blood core toxicology microbiology lab labs imaging diagnostic radiology ct mri xray
    """.split()
)
# King's College criteria, American College of Surgeons: what is measured by, and who writes guidelines.
_MEASURED_BY = re.compile(
    r"\s+(?:criteria|criterion|scores?|scale|index|classification|questionnaire|inventory)\b", re.IGNORECASE
)
_BODY = re.compile(
    r"(?:American|National|European|International|Canadian|British)\s+(?:Academy|College|Society|Association|Board|Council)\b"
)
_SPECIALTY = re.compile(
    r"[a-z]{3,}(?:ology|ologic|iatry|iatric|iatrics|pedics|pedic|surgery|therapy)"
)  # a gastroenterology clinic
_SERVICE = re.compile(r".{2,}(?:al|ic|ics|ory|ary|ive|ed|ing|tions?|ity|ment|ly|ness|ency|ism|ist|able|ible|ous)")
_CALLED_SO = frozenset(
    "capital colonial continental olympic classic imperial celestial progressive caring rising healing essential".split()
)
_INITIAL_LAST = re.compile(r"\b(?!St\b|Mt\b|Ft\b|Dr\b)[A-Z]\.[ \t]*$")


def _of_service(word: str) -> bool:
    """Say whether a word of the language says what is done: Nutrition Services, a Preventive Clinic, but not Cedar."""
    return word not in _CALLED_SO and _SERVICE.fullmatch(word) is not None and is_plain_word(word.capitalize())


def is_named(match: re.Match[str]) -> bool:
    """Say whether the words before the ending name one facility: "Mercy Hospital", not "Community Hospital"."""
    if _MEASURED_BY.match(match.string, match.end()) or _BODY.search(match.group()):
        return False
    head = re.findall(r"[A-Za-z][\w'’.\-]*", match.group("head"))
    words = [
        word.lower().strip(".") for word in head if word.lower() not in ("of", "the", "and", "for", "at", "de", "la")
    ]
    if _INITIAL_LAST.search(match.group("head")):
        return False  # Vit D. Dental clearance: a new sentence
    return any(word not in GENERIC and not _SPECIALTY.fullmatch(word) and not _of_service(word) for word in words)


# Insurers of the whole country and makers of devices, whose name ends as that of a practice does.
_INSURER = re.compile(
    r"(?:The\s+)?(?:Delta|Guardian|Cigna|Aetna|Humana|MetLife|Met\s+Life|UnitedHealthcare|Principal|Ameritas|Anthem|Molina|Centene|Ambetter|WellCare|Amerigroup|Oscar)"
    r"\s+(?:Dental|(?:Better\s+)?Health(?:care|\s+Plan|\s+Services)?)\b|(?:GE|Philips|Siemens|Baxter)\s+Healthcare\b"
)


def _is_practice(match: re.Match[str]) -> bool:
    """Say whether the ending is that of a facility of its own, and no insurer's."""
    return is_named(match) and _INSURER.match(match.group()) is None


def _may_be_called(head: str) -> bool:
    """Say whether small words name a house: no general one, and one that is a name too; not "the new pharmacy"."""
    words = [word.lower().strip(".") for word in head.split()]
    return not any(word in GENERIC for word in words) and any(
        lexicon.kinds(word.removesuffix("'s")) & lexicon.NAMES or not lexicon.kinds(word) for word in words
    )


RULES = (
    # prior c/s at the U; admit from county, tx to regional: what a hospital is called by those who know it
    Rule(pattern(r"\b(?i:at|from|to|in)[ ](?P<name>the[ ]U)(?![\w'’.-]|[ ](?:of\b|S\b|[A-Z]))", case=True), 0.6, group="name", hints=(" the u",)),
    Rule(
        pattern(r"\b(?:admit(?:ted)?|adm|transfer(?:red|ring)?|xfer|txfr?|accepted|direct|sent|records|dc'?d|boarding|boarder)[ ](?:from|to|at)[ ](?P<name>county|regional)(?![ -](?:jail|nurse|health|hospitals?|medical|clinic|ems|center|centers|anesth\w*|blocks?|office|manager|lockup|detention|sheriff|line|lines|wide)\b|[\w-])"),
        0.6,
        group="name",
        hints=("county", "regional"),
    ),
    Rule(pattern(rf"(?<![\w'’])(?P<head>{_HEAD}){_PLACE}(?:[ \t]+(?:of|at|in)[ \t]+(?:the[ \t]+)?{CAP}(?:[ \t]+{CAP}){{0,2}})?(?![\w'’])", case=True), 0.75, check=_is_practice, anchor=_OF_PLACE),
    Rule(pattern(rf"(?<![\w'’])(?:University|College|Hospital|Clinic|Institute|Church|Convent|Monastery|Abbey|Priory|Medical[ \t]+College|Children['’]?s[ \t]+Hospital|Hospital[ \t]+for[ \t]+[A-Z]\w+|School)[ \t]+(?:of|at)[ \t]+(?:the[ \t]+)?(?P<head>{CAP}(?:[ \t]+(?:(?:of|and|at)[ \t]+)?{CAP}){{0,4}})(?![\w'’])", case=True), 0.7, check=is_named),
    Rule(pattern(r"(?<![\w'’])(?:St|Saint|Mt|Mount|Our[ \t]+Lady|Holy|Sacred)\.?[ \t]+(?:of[ \t]+)?(?:(?:the[ \t]+)?[A-Z][\w'’\-]+)(?:[ \t]+(?:of[ \t]+)?(?:the[ \t]+)?[A-Z][\w'’\-]+){0,4}[ \t]+(?:Hospital|Medical|Center|Health\w*|Clinic|School|Church|Academy)\b", case=True), 0.8),
    # SCI Dunmore, FCI Otisville: prisons
    Rule(pattern(r"(?<![\w'’])(?:SCI|FCI|FMC|USP|MCI|FDC|MDC|MCC)[ \t-]+[A-Z][a-z]+(?:[ \t]+[A-Z][a-z]+)?(?![\w'’])", case=True), 0.7),
    Rule(pattern(r"(?<![\w'’])(?:St|Saint)\.?[ \t]+[A-Z][a-z]+['’]s(?:[ \t]+(?:Hospital|Medical[ \t]+Center|Health))?(?![\w'’]|[ \t]+(?:[Ww]ort|[Ss]olution|[Ff]ire|[Dd]ance|[Dd]ay|[Ee]ve)\b)", case=True), 0.65, hints=("st",)),
    Rule(
        pattern(
            r"\b(?:at|to|from|in|via|of|near)[ \t]+(?:the[ \t]+)?(?P<name>(?!the\b|our\b|a\b|an\b|this\b|your\b|my\b|local\b)(?P<head>[a-z][a-z'’.\-]+(?:[ \t]+[a-z][a-z'’.\-]+){0,2})[ \t]+(?:hospital|medical\s+center|nursing\s+home|elementary|high\s+school|middle\s+school|pharmacy|health\s+system|rehabilitation\s+center))\b"
        ),
        0.55,
        group="name",
        hints=("hospital", "medical center", "nursing home", "elementary", "school", "pharmacy", "health system", "rehabilitation"),
        check=lambda match: _may_be_called(match.group("head")),
    ),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of facilities."""
    return RuleRecognizer("facilities", "FACILITY", RULES)
