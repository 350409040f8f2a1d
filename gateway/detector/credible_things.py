"""What the model takes for somebody, or somebody's number, and is a thing's: a grade, a program's word, a model."""

from __future__ import annotations

import re

from gateway.detector.announced import named_before
from gateway.detector.sureness import SURELY
from gateway.model import Finding

# What bears a title and is nobody: a seasoning, bottles and nipples, insoles, a soda, a soap, a node. Not what somebody
# may as well be called, unless what stands behind says that it is a thing.
PRODUCT = re.compile(
    r"Mrs?\.?\s+(?:Dash|Clean|Coffee)\b(?=[^.\n]{0,40}\b(?:season\w*|salt|sodium|spices?|herbs?|flavou?r\w*|eraser|clean\w*|pot|machine|brew\w*)\b)"
    r"|Mrs?\.?\s+Potato\s+Head|Land\s+O['’]?\s?Lakes\b|Dr\s+Pepper\b|Dr\.?\s+(?:Scholl|Bronner|Teal)['’]s\b|Dr\.?\s+(?:Seuss|Google)\b"
    r"|Dr\.?\s+Browns?['’]?s?\b(?=\s+(?:\w+\s+){0,3}(?:nipples?|bottles?|pacifiers?|flow|level|system))"
    r"|B\.?\s?Braun\b(?=\s+(?:\d|machines?|pumps?|catheters?|dialy[sz]ers?|needles?|kits?|sets?|monitors?|syringes?)\b|\s+\d)"
    r"|Sister\s+Mary\s+Joseph['’]?s?(?=\s+(?:nod|sign))|Uncle\s+Sam\b|Father\s+(?:Time|Christmas)\b"
)
# Who and what everybody knows, but for those that somebody may be called: people are named Sara Lee and Charlie Brown.
FIGURE = re.compile(
    r"\b(?:Jack\s+Daniel['’]s|Captain\s+(?:America|Crunch)|Betty\s+Crocker|Uncle\s+Ben['’]s|Aunt\s+Jemima|Papa\s+John['’]s"
    r"|Tim\s+Hortons|Little\s+Caesars|Harley[ -]Davidson|Hello\s+Kitty|Mickey\s+Mouse|Donald\s+Duck|Winnie\s+the\s+Pooh"
    r"|Darth\s+Vader|Luke\s+Skywalker|Star\s+(?:Wars|Trek)|Florence\s+Nightingale|Santa\s+Claus|Mr\.?\s+Potato\s+Head"
    r"|Peter\s+Pan|Dora\s+the\s+Explorer|Big\s+Bird|Spider-?\s?[Mm]an|Batman|Superman|Buzz\s+Lightyear|Sesame\s+Street"
    r"|Paw\s+Patrol|Sherlock\s+Holmes|Nurse\s+Ratched|Elvis\s+Presley|Smokey\s+Bear|Godzilla)\b"
)
_NEAR = 80  # characters
_LONGEST_MODEL = 7  # letters and digits of a model's name; a serial number is longer
_WORD_GRADED = re.compile(r"[A-Z][a-z]+(?:[-–][A-Z][a-z]+)?[ ](?:I{2,3}|IV|VI{1,3})[ab]?")
_ONE_WORD = re.compile(r"[A-Z][a-z]+(?:[-–][A-Z][a-z]+)?")
_GRADE_BEHIND = re.compile(r"[ ](?:I{2,3}|IV|VI{1,3})[ab]?(?![\w.'’])")
# What is nobody's own but bears somebody's name: Gordon reflex, a Bentall classification. Not what a patient has as
# well: in "Garcia hernia at 2, Lopez drain 40 ml" staff say whose it is.
_BEARS_A_NAME = re.compile(
    r"[ ](?:sign|syndrome|disease|man(?:eu|oeu)ver|criteria|classification|reflex|triad|phenomenon|retractors?|forceps"
    r"|clamps?|scissors|stain|tubercle|chorea|questionnaire|inventory|nomogram|equation)(?![\w'’])"
)
_CITED_BEHIND = re.compile(r",?[ ]et\.?[ ]al\b|[ ](?:and|&)[ ][A-Z][\w-]+,?[ ][(\[]?(?:19|20)\d\d[a-z]?[)\]]")
_PROGRAM = re.compile(
    r"(?m)^[ \t]*(?:def [a-z]\w*\(|class [A-Z]\w*|import [a-z]|from [a-z][\w.]* import |assert |public |const )|"
    r"\bat [\w.$]+\([\w.]+:\d+\)"
)
# What kin and strangers are called, and a hundred in each town.
_KIN = frozenset(
    """
    Nana Nanna Papa Pop Pops Pawpaw Papaw Pappy Mama Mamaw Mamma Meemaw Memaw Mom Mommy Mum Mummy Dad Daddy Gramps
    Granny Gran Grandma Grandpa Grandmother Grandfather Nonna Nonno Oma Opa Abuela Abuelo Lolo Bubbe Zayde Yaya
    Grampy Grammy Gramma Mam Maman Mamie Mamá Papá Mami Papi Babcia Yiayia Busia Abuelita Mijo Mija Tata Amma Appa
    Sis Bro Honey Sweetie Sweetheart Darling Doc Boss Ma'am Sir
    """.split()
)
_ALPHABET = frozenset(
    "Alpha Alfa Bravo Charlie Delta Echo Foxtrot Golf Hotel India Juliet Juliett Kilo Lima Mike November Oscar Papa "
    "Quebec Romeo Sierra Tango Uniform Victor Whiskey Xray Yankee Zulu".split()
)
_MONTHS = frozenset(("Feb", "Apr", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec"))  # Jan, Jun and Mar are names
_ABBREVIATED = frozenset({"P.S.", "PS", "N.B.", "NB", "R.I.P.", "RIP", "F.Y.I."})
_TITLE_BEFORE = re.compile(r"\b(?:Dr|Mrs?|Sister|Uncle|Father)\.?[ ]+$")
# Insurers of the whole country and public ones; Kaiser gives care as well.
_INSURER = re.compile(
    r"(?:the\s+)?(?:blue\s?cross(?:\s*(?:/|&|and)?\s*blue\s?shield)?|blue\s?shield|bcbs|anthem(?:\s+blue\s?cross)?|aetna"
    r"|cigna|humana|united\s?health\s?care|uhc|optum(?:\s?rx)?|molina|centene|tricare|ambetter|wellcare|express\s+scripts"
    r"|caremark|medicare|medicaid|state\s+farm|geico|allstate|liberty\s+mutual|usaa)(?:\s+health(?:\s?care)?|\s+of\s+[\w ]+)?",
    re.IGNORECASE,
)
_SINGLE_DIGITS = re.compile(r"\d(?:\s?[-/]\s?\d){2,4}")
_DECIMAL = re.compile(r"\d{1,4}\.\d{1,3}")
_EXTENSION_BEFORE = re.compile(
    r"\b(?:ext|extension|x|pager|phone|call|cell|fax|tel|dial|reach|line)\b[\w\s.:#(]{0,8}$", re.IGNORECASE
)
_VEHICLE = re.compile(
    r"\b(?:plates?|tags?|vin|vehicles?|cars?|trucks?|vans?|suv|sedan|pickup|jeep|bus|motorcycle|boat|trailer|ambulance|scooter|rv|driv\w+|drove"
    r"|licen[cs]e|registration|registered|parked|parking|towed|tow|garage|lot|dmv|mvc|mva|crash(?!\s+carts?)|collision|ford|chevy|chevrolet|honda|toyota"
    r"|nissan|subaru|kia|hyundai|dodge|ram|gmc|buick|bmw|mazda|lexus|tesla|volvo|camry|corolla|civic|accord|silverado|f-?150)\b",
    re.IGNORECASE,
)
# What it is the number of, if of no vehicle.
_NUMBERED_BEFORE = re.compile(
    r"(?:\b(?:specimens?|accessions?|cases?|serial|s/n|sn|lots?|numbers?|no\.?|ids?|mrn|accounts?|acct|claims?|badge|asset)\b|\#)[^\n]{0,40}$",
    re.IGNORECASE,
)
_FORM_BEFORE = re.compile(r"\bforms?\s*(?:no\.?|number|\#)?[\s:]*$", re.IGNORECASE)  # of the house, for everybody


# What somebody drives, of which there are many: a Ford Transit, 2016 Subaru Outback; not Ford Motor, nor at Ford.
_CAR = re.compile(
    r"(?:(?:19|20)\d\d )?(?:Acura|Audi|BMW|Buick|Cadillac|Chevrolet|Chevy|Chrysler|Dodge|Fiat|Ford|GMC|Honda"
    r"|Hyundai|Infiniti|Jeep|Kia|Lexus|Mazda|Mercedes|Mitsubishi|Nissan|Pontiac|Porsche|Saturn"
    r"|Subaru|Suzuki|Tesla|Toyota|Volkswagen|VW|Volvo|Yamaha)"
    r"(?: (?!Motor|Plant|Dealer|Service|Factory|Assembly|Financ|Credit|Group|Center|Sales|Hospital|Clinic|School|Church"
    r"|Field|Park|House|Manor|Tower|Foundation|Energy|Of|of)[A-Z0-9][\w-]*){1,2}"
)


_ONE_OF_MANY = re.compile(
    r"\b(?:an?|the|her|his|my|their|our|your|old|new|(?:19|20)\d\d|red|blue|green|white|black|gr[ae]y|silver|tan)[ ]$",
    re.IGNORECASE,
)


def is_car(shown: str, text: str, finding: Finding) -> bool:
    """Say whether it is the make and the model of a car, one of many."""
    if _CAR.fullmatch(shown) is None:
        return False
    return shown[0].isdigit() or _ONE_OF_MANY.search(text, max(0, finding.start - 8), finding.start) is not None


def is_thing(shown: str, text: str, finding: Finding) -> bool:
    """Say whether what the model takes for a person is kin, a grade, an eponym, an author or a word of a program."""
    words = re.findall(r"\w+", shown)
    titled = _TITLE_BEFORE.search(text, max(0, finding.start - 8), finding.start)
    if titled is not None and PRODUCT.match(text, titled.start()):
        return True
    if shown in _KIN or shown in _ABBREVIATED or shown in _MONTHS or (len(words) > 1 and _ALPHABET.issuperset(words)):
        return True
    if _is_figure(text, finding):
        return True
    if _is_grade(shown, text, finding) or _is_cited(text, finding) or _is_of_program(text, finding):
        return True
    named = named_before(text, finding.start) or _ONE_WORD.fullmatch(shown) is None
    return not named and _BEARS_A_NAME.match(text, finding.end) is not None


def is_insurer(shown: str) -> bool:
    """Say whether it is an insurer of the whole country, which says nothing of a person."""
    return _INSURER.fullmatch(shown) is not None


def is_measure_or_model(shown: str, text: str, finding: Finding) -> bool:
    """Say whether what the model takes for somebody's number is a measure, a way to count or a product's."""
    if finding.entity == "PHONE_NUMBER":
        return _DECIMAL.fullmatch(shown) is not None or _is_pattern(shown, text, finding)
    if finding.entity == "VEHICLE_ID":
        return sum(c.isalnum() for c in shown) <= _LONGEST_MODEL and not _is_of_vehicle(text, finding)
    return (
        finding.entity == "UNIQUE_ID"
        and _FORM_BEFORE.search(text, max(0, finding.start - 16), finding.start) is not None
    )


def _is_figure(text: str, finding: Finding) -> bool:
    """Say whether it is part of the name of a figure that everybody knows."""
    first = max(0, finding.start - 16)
    return any(
        m.start() <= finding.start and finding.end <= m.end() for m in FIGURE.finditer(text, first, finding.end + 16)
    )


def _is_grade(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a Roman number grades what one word names: Wilkes IV, House-Brackmann III; not Mr. Wilkes IV."""
    if named_before(text, finding.start):
        return False
    behind = _ONE_WORD.fullmatch(shown) is not None and _GRADE_BEHIND.match(text, finding.end) is not None
    return behind or _WORD_GRADED.fullmatch(shown) is not None


def _is_cited(text: str, finding: Finding) -> bool:
    """Say whether somebody is cited: Davenport et al; Osler & Janeway (1908)."""
    return _CITED_BEHIND.match(text, finding.end) is not None


def _is_of_program(text: str, finding: Finding) -> bool:
    """Say whether it is part of a word of a program, where the text is one: schwartz_bedside, def test_maddrey(."""
    around = text[max(0, finding.start - 1) : finding.start], text[finding.end : finding.end + 1]
    return (around[0] in ("_", ".") or around[1] in ("_", "(")) and _PROGRAM.search(text) is not None


def _is_pattern(shown: str, text: str, finding: Finding) -> bool:
    """Say whether a few single digits are a way to breathe, to count or to ink, 4-4-4-4, and no extension."""
    if not _SINGLE_DIGITS.fullmatch(shown):
        return False
    return _EXTENSION_BEFORE.search(text, max(0, finding.start - 24), finding.start) is None


def _is_of_vehicle(text: str, finding: Finding) -> bool:
    """Say whether something near tells of a vehicle, or the model is sure: not the model of an analyzer, XN-9100."""
    if finding.score >= SURELY or _NUMBERED_BEFORE.search(text, max(0, finding.start - _NEAR), finding.start):
        return True
    near = text[max(0, finding.start - _NEAR) : finding.start], text[finding.end : finding.end + _NEAR]
    return any(_VEHICLE.search(part) for part in near)
