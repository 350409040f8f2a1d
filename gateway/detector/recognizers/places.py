"""Places smaller than a state: street addresses, cities beside a state, ZIP codes, counties (164.514(b)(2)(i)(B))."""

from __future__ import annotations

import re

from gateway.detector import lexicon
from gateway.detector.plain_words import is_plain_word
from gateway.detector.recognizers.rule import Rule, RuleRecognizer, pattern
from gateway.detector.states_and_countries import is_place_that_stays
from gateway.detector.terms import THING
from gateway.detector.words import COUNTRIES, CREDENTIALS, STATE_CODES, STATE_NAMES

_STREET = r"(?:street|str|st|avenue|aven|ave|av|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|circle|cir|place|pl|terrace|ter|terr|way|parkway|pkwy|pky|highway|hwy|trail|trl|square|sq|loop|alley|aly|plaza|plz|crescent|cres|cove|cv|run|ridge|rdg|path|pike|turnpike|tpke|expressway|row|bend|crossing|xing|point|pt|pass|hill|hills|hollow|grove|glen|landing|mews|walk|commons|heights|hts|green|manor|meadows?|mill|park|vista|view|village|estates?|creek|gardens?|spur|branch|fork|bluff|causeway|center|ctr)"
_DIRECTION = r"(?:north|south|east|west|northeast|northwest|southeast|southwest|n\.?\s?e\.?|n\.?\s?w\.?|s\.?\s?e\.?|s\.?\s?w\.?|n\.?|s\.?|e\.?|w\.?)"
_WORD = r"(?:\d{1,3}(?:st|nd|rd|th)|[^\W\d_](?:[^\W\d_]|['’.\-])*)"
_UNIT = r"(?:[\s,]+(?:(?:apartment|apt|unit|suite|ste|floor|fl|room|rm|building|bldg|lot|trailer|trlr|space|spc|penthouse|ph|box|number|no)\.?\s*\#?\s*[A-Z0-9][A-Z0-9\-]{0,5}(?![A-Za-z])|\#\s?[A-Z0-9\-]{1,6}|\d{1,2}(?:st|nd|rd|th)\s+floor))"
_ZIP = r"(?:\d{5}(?:[-\s]\d{4})?)"
_CITY = r"(?:(?!(?:Liv(?:e[sd]?|ing)|Moved|Born|Raised|Resid\w+|Work(?:s|ed)?|Grew|Stay(?:s|ing)|Seen|Found)\b)[A-Z][^\W\d_]*(?:['’.\-][^\W\d_]+)*\.?(?:[ \t]+(?:of|or|the|on|in|de|la|del|du|[A-Z](?:[^\W\d_]|['’.\-])*\.?)){0,3})"
_ANY_CITY = r"(?:[^\W\d_](?:[^\W\d_]|['’.\-])+(?:[ \t]+[^\W\d_](?:[^\W\d_]|['’.\-])+){0,2})"
_NUMBERED_ROAD = r"(?:\b(?:I|US|SR|CR|Hwy|Highway|Interstate|Route|Rte|State[ \t]+Route|Turnpike|Thruway)[ \t-]?\d{1,4}[A-Z]?(?![\w])(?:[ \t]+(?:north|south|east|west|[NSEW]B?))?\b|\b(?:turnpike|thruway)\b)"
_MILEPOST = re.compile(r"\b(?:mile|milepost|mm|mp|exit)\b[ \t]*(?:(?:marker|post)[ \t]*)?(?:#[ \t]*)?\d", re.IGNORECASE)
_MILES = ("mile marker", "mile post", "milepost", "exit ", " mm ", " mp ")
_NUMBER_AT = re.compile(r"[ ](?:at|to|is)[ ]\d")
_STATE_BEHIND = re.compile(rf",[ \t\n]+(?:(?:{STATE_CODES})|(?:{STATE_NAMES}))\b")
_ORDINAL = re.compile(r"(?<!\d)\d{1,3}(?:st|nd|rd|th)\b")
_FIVE_DIGITS = re.compile(r"(?<!\d)\d{5}(?!\d)")
_NOT_A_COUNTY = frozenset(
    "the this our local same other neighboring outside each every any another rural which home county health public in of from by state tri multi".split()
)
_CODES_THAT_ARE_WORDS = frozenset(("OR", "IN", "ME", "HI", "OK", "OH", "PA", "MA", "DE", "LA", "AL", "CT", "MS"))
_CODES_OF_CARE = _CODES_THAT_ARE_WORDS | {"ID", "CO", "MI", "VA", "MD", "PR", "IA", "SC", "AR", "CA", "MO", "NC"}
_SHORT = 4  # letters of an abbreviation
_GOES_ON = re.compile(r"\s+(?!\d{5}(?!\d))\w")
_NUMBER_NEXT = re.compile(r"[\s:#]*(?!\d{5}(?!\w))[A-Z]*\d", re.IGNORECASE)
_NOT_A_CITY = frozenset(
    "dr mr mrs ms md do rn np pa signed dictated dear hello hi patient nurse sincerely regards thanks allergies plan assessment "
    "impression history exam labs medications discharge admission diagnosis summary monday tuesday wednesday thursday friday "
    "policy claim member account file order case "
    "questionnaire scale inventory index score scores criteria classification test study trial lic license licence reg registration plate plates tag permit event error ticket saturday sunday january february march april may june july august september october november december hospital clinic".split()
)
STREETS = (
    Rule(
        pattern(
            rf"(?<![\w.\-/#])(?<!\d:)\d{{1,6}}(?:-\d{{1,5}}|\s?½|\s1/2|[A-Z])?[ \t]+(?:{_DIRECTION}[ \t]+)?(?:{_WORD}[ \t]+){{1,4}}?{_STREET}\b\.?(?:[ \t]+{_STREET}\b\.?)?(?:[ \t]+{_DIRECTION}(?![\w]))?(?:{_UNIT}){{0,3}}"
        ),
        0.8,
        check=lambda match: _is_street(match.group()),
    ),
    Rule(pattern(rf"(?<![\w.\-/])\d{{1,6}}[ \t]+(?:{_DIRECTION}[ \t]+)?(?:avenue|ave|calle|camino|via|paseo|avenida|rue|broadway|route|rte|highway|hwy|county\s+road|cr|state\s+road|state\s+route|sr|us\s+highway|us|farm\s+road|fm|interstate)\b\.?[ \t]+(?:\d{{1,4}}[A-Z]?(?!\.\d)|[A-Z]\b|[A-Z][a-z]+(?:[ \t]+[A-Z][a-z]+){{0,2}})(?:{_UNIT}){{0,2}}", case=False), 0.7,
         check=lambda match: _is_route(match.group())),
    # 610 Aultman, Ely NV 89301: no word says that it is a street, but a town and its ZIP code follow
    Rule(pattern(rf"(?<![\w.\-/#])(?P<street>\d{{1,6}}[ \t]+(?:[NSEW]\.?[ \t]+)?[A-Z][\w'’-]+(?:[ \t]+[A-Z][\w'’-]+){{0,2}}?)(?:,[ \t]*|[ \t]{{2,}}|[ \t]*\n[ \t]*|[ \t]*[|][ \t]*)[A-Z][\w'’. -]{{1,28}}?,?[ \t]+(?:{STATE_CODES})\.?,?[ \t]+\d{{5}}(?!\d)", case=True), 0.7, group="street", anchor=_FIVE_DIGITS),
    # Av. Insurgentes Sur 1602, Int. 7; Via dei Mille 22; Rua Augusta, 1500: the number behind the street's name
    Rule(pattern(r"(?<![\w'’])(?:Av(?:da)?\.?|Avenida|Calle|C/|Paseo|Carrera|Cra\.|Rua|R\.|Rue|Via|Viale|Piazza|Corso|Ul\.|ul\.|Jalan|Jl\.)[ ]?(?:(?:de|del|dei|della|delle|di|da|do|dos|das|du|des|la|las|los|San|Santa|São|Saint)[ ]){0,2}(?:[^\W\d_]\.[ ]?)?[A-ZÀ-ÖØ-ÞŁŚŻ][a-zà-öø-ÿßłśżźćńęą]+(?:[ -](?:de[ ])?[A-ZÀ-ÖØ-ÞŁŚŻ][a-zà-öø-ÿßłśżźćńęą]+){0,3},?[ ](?:n[º°o]?\.?[ ]?|\#[ ]?)?\d{1,5}[A-Za-z]?(?![\w:%]|\.\d|[ ](?:mg|ml|mcg|cm|mm|days?|weeks?))(?:,[ ](?:Int\.?|int\.?|piso|Piso|apto\.?|depto\.?|Col\.)[ ]\w{1,12}(?:[ ][A-Z]\w+)*)*", case=True), 0.7),
    # Hauptstraße 5, Storgatan 12b, Prinsengracht 263
    Rule(pattern(r"(?<![\w'’])[A-ZÄÖÜÅØÆ][\w-]{2,24}(?:straße|strasse|str\.|gasse|allee|gatan|vägen|veien|vej|straat|laan|gracht|utca)[ ]\d{1,4}[ ]?[a-zA-Z]?(?![\w:%]|\.\d)", case=True), 0.7),
    Rule(pattern(rf"(?<![\w.\-/])\d{{1,6}}[ \t]+(?:{_DIRECTION}[ \t]+)?Broadway\b(?:{_UNIT}){{0,2}}"), 0.8, hints=("broadway",)),
    Rule(pattern(r"\b(?:p\.?\s?o\.?\s*|post\s+office\s+)box\s*\#?\s*\d{1,7}[A-Z]?"), 0.9, hints=("box",)),
    Rule(pattern(r"\b(?:rural\s+route|r\.?\s?r\.?|rfd|hc|star\s+route)\s*\#?\s*\d{1,4}(?:,?\s*box\s*\#?\s*\d{1,6}[A-Z]?)"), 0.85, hints=("box",)),
    Rule(pattern(r"\b(?:route|rte?|star\s+route)\.?\s*\#?\s*\d{1,4},?\s*box\s*\#?\s*\d{1,6}(?:-?[A-Z])?\b"), 0.85, hints=("box",)),
    Rule(pattern(r"\bpsc\s+\d{1,5}(?:,?\s*box\s*\d{1,6})|\b(?:apo|fpo|dpo),?\s+a[aep]\s+\d{5}"), 0.85, hints=("psc", "apo", "fpo", "dpo")),
    Rule(
        pattern(r"\b(?:[Tt]he[ \t]+)?(?:[Cc]orner|[Ii]ntersection|[Jj]unction)[ \t]+of[ \t]+[^\n,;]{3,45}?[ \t]+(?:and|&)[ \t]+(?:[\w'’.-]+[ \t]+){0,2}[A-Z0-9][\w'’-]+(?:[ \t]+[A-Z][\w'’-]+)?", case=True),
        0.75,
        hints=("corner of", "intersection of", "junction of"),
    ),
    # mile marker 114 on I-40 · I-95 at exit 33
    Rule(pattern(rf"\b(?:mile[ \t]*(?:marker|post)|milepost|mm|mp|exit)[ \t]*(?:\#[ \t]*)?\d{{1,3}}[A-D]?[ \t]+(?:(?:on|of|off|from|along)[ \t]+)?(?:the[ \t]+)?{_NUMBERED_ROAD}"), 0.7, hints=_MILES, anchor=_MILEPOST),
    Rule(pattern(rf"{_NUMBERED_ROAD}[ \t,]+(?:(?:at|near|by|around|@)[ \t]+)?(?:the[ \t]+)?(?:mile[ \t]*(?:marker|post)|milepost|mm|mp|exit)[ \t]*(?:\#[ \t]*)?\d{{1,3}}[A-D]?\b"), 0.7, hints=_MILES, anchor=_MILEPOST),
    # US-6 and Rt 209, I-4 W near Kirkman, Hwy 6 & Kipling: a numbered road and what it crosses
    Rule(
        pattern(
            r"(?<![\w-])(?P<road>(?:I|US|Hwy|Highway|Interstate|Route|Rte?|FM|County[ ]Road)[- ]\d{1,4}[A-Z]?(?:[ ][NSEW]B?(?![\w.]))?)[ ]?(?:&|/|@|\b(?:and|at|near|by|off)\b)[ ]?(?:the[ ])?"
            r"(?:(?:I|US|Hwy|Highway|Interstate|Route|Rte?|FM|County[ ]Road)[- ]\d{1,4}[A-Z]?|(?P<other>[A-Z][a-z]{3,}))(?![\w-])",
            case=True,
        ),
        0.6,
        check=lambda match: match.group("other") is None or not is_plain_word(match.group("other")) or match.group("road")[0] in "HR",
    ),
    # lives at 1040 Fifth: no word that says street, and a verb that says whose
    Rule(pattern(r"\b(?:[Ll]iv(?:es?|ed|ing)|[Rr]esid(?:es?|ed|ing)|[Ss]tay(?:s|ed|ing)|[Mm]oved|[Aa]ddress(?:[ ]is)?|[Hh]ome[ ]is|[Dd]oorman)[ ](?:at|to|is)[ ](?P<value>\d{1,5}[ ](?:[NSEW]\.?[ ])?[A-Z][a-z]{3,}(?:[ ][A-Z][a-z]+){0,2})", case=True), 0.6, group="value", anchor=_NUMBER_AT,
         check=lambda match: _is_street(match.group("value"))),
    # We're at Fullerton and Pulaski, …: a crossing, where neither word is one of the language
    Rule(pattern(r"(?<!\w)(?<=\bat[ ])(?P<value>(?P<one>[A-Z][a-z]{3,})[ ](?:and|&)[ ](?P<two>[A-Z][a-z]{3,}))(?=\s*(?:[.,;!?\n]|$|\bin\b|\bby\b))", case=True), 0.5, group="value",
         check=lambda match: not is_plain_word(match.group("one")) and not is_plain_word(match.group("two"))),
    # at Locust and 9th · 5th & Main
    Rule(pattern(r"(?<![\w'’])(?:[A-Z][\w'’.-]+(?:[ \t]+(?:St|Ave|Rd|Blvd|Street|Avenue)\b\.?)?[ \t]+(?:and|&)[ \t]+(?:[NSEW]\.?[ \t]+)?\d{1,3}(?:st|nd|rd|th)|\d{1,3}(?:st|nd|rd|th)[ \t]+(?:and|&)[ \t]+[A-Z][\w'’.-]+(?:[ \t]+(?:St|Ave|Rd|Blvd|Street|Avenue)\b\.?)?)(?![\w'’])", case=True), 0.65,
         cue=pattern(r"\b(?:at|on|near|by|off|to|from|of|corner|between|past)\s+(?:the\s+)?$"), anchor=_ORDINAL),
    Rule(pattern(r"(?m:^)[ \t\r>?*|•-]*(?P<unit>(?:suite|apt|apartment|unit|ste|flat)\.?[ \t]*\#?[ \t]*\d{1,5}[A-Z]?)[ \t]*(?=\n|$)"), 0.6, group="unit", hints=("suite", "apt", "apartment", "unit", "ste", "flat")),
    # lives at / address is / on Maple Street
    Rule(
        pattern(rf"\b(?:lives?|living|resid(?:es|ing)|stay(?:s|ing)|home|house|located|address|corner|down|off|over)\s+(?:at|on|is|of|off)\s+(?P<value>(?:the\s+corner\s+of\s+)?(?!(?:an?|the|this|that|his|her|their|my|our|your|same|busy|dirt|gravel)\b)(?:{_DIRECTION}[ \t]+)?(?:{_WORD}[ \t]+){{1,2}}?(?:street|avenue|ave|road|rd|drive|lane|ln|boulevard|blvd|court|circle|terrace|parkway|highway|trail|place)\b\.?)"),
        0.65,
        group="value",
        hints=("street", "ave", "road", "rd", "drive", "lane", "ln", "blvd", "boulevard", "court", "circle", "terrace", "parkway", "highway", "trail", "place"),
    ),
    Rule(pattern(r"\b(?:apartment|apt|unit|suite|ste)\.?\s*(?:\#\s*)?(?=[A-Z0-9\-]*\d)[A-Z0-9\-]{1,6}(?![\w])"), 0.5, hints=("apartment", "apt", "unit ", "suite", "ste"),
         cue=pattern(r"(?:\d|\b(?:street|st|ave|avenue|road|rd|drive|dr|lane|ln|blvd|court|ct|way|place|pl|circle|cir))\.?\s*,?\s*$")),
)  # fmt: skip
_WORDS_TOO = (
    "or ",
    "in ",
    "me ",
    "hi ",
    "ok ",
    "id ",
    "pa ",
    "ma ",
    "oh ",
    "de ",
    "al ",
    "la ",
    "co ",
    "md ",
    "or, ",
    "in, ",
)
ZIPS = (
    Rule(pattern(rf"\b(?:{STATE_CODES})\.?,?[ \t]+(?P<zip>{_ZIP})(?![\d\-])", case=True), 0.85, group="zip"),
    Rule(pattern(rf"\b(?:{STATE_CODES})\.?,?[ \t]+(?P<zip>\d{{5}}-\d{{4}}|\d{{5}})(?![\d\-])"), 0.6, group="zip", cue=pattern(r",\s*$|[a-z]\s$"), anchor=_FIVE_DIGITS,
         check=lambda match: not match.group().startswith(_WORDS_TOO) or match.string[: match.start()].rstrip(" ").endswith(",")),
    Rule(pattern(rf"\b(?:{STATE_NAMES}),?[ \t]+(?P<zip>{_ZIP})(?![\d\-])"), 0.85, group="zip", anchor=_FIVE_DIGITS),
    Rule(pattern(rf"\b(?:zip(?:\s*code)?|postal\s*code|postcode|postal)s?(?:\s+(?:of|is|was|to|area))*\s*(?:[:=\#\"']+\s*)?(?P<zip>{_ZIP}|\d{{3}}(?=\s*(?:area|prefix)))(?![\d\-])"), 0.9, group="zip", hints=("zip", "post")),
    Rule(pattern(r"(?<![\w.\-/$#])(?P<zip>\d{5}-\d{4})(?![\w\-/])"), 0.7, group="zip"),
    # zip codes 03601/03602, 03603 and 03604
    Rule(
        pattern(r"(?<![\w.\-])(?P<zip>\d{5})(?![\w\-]|\.\d)"),
        0.75,
        group="zip",
        hints=("zip", "postal"),
        cue=pattern(r"\b(?:zip|postal)(?:\s*code)?s?\s*[:=]?\s*(?:\d{5}\s*(?:[/,&]\s*)?(?:(?:and|or)\s+)?)+$"),
    ),
    # Postcodes of other countries: behind a cue, or of a form that little else has (Britain, Canada).
    Rule(
        pattern(r"\b(?:zip(?:\s*code)?|postal\s*code|postcode|post\s*code|plz)s?(?:\s+(?:of|is|was|to))*\s*(?:[:=\#\"']+\s*)?(?P<zip>\d{4}\s?[A-Z]{2}|\d{3}[\s-]\d{2,3}|\d{2}-\d{3}|\d{4}-\d{3}|\d{3,6})(?![\w\-])"),
        0.8,
        group="zip",
        hints=("zip", "post", "plz"),
    ),
    Rule(pattern(r"(?<![\w\-/])(?P<zip>(?:[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?|GIR)\s\d[ABD-HJLNP-UW-Z]{2})(?![\w\-/])", case=True), 0.6, group="zip"),
    Rule(pattern(r"(?<![\w\-/])(?P<zip>[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\s\d[ABCEGHJ-NPRSTV-Z]\d)(?![\w\-/])", case=True), 0.65, group="zip"),
)  # fmt: skip
CITIES = (
    Rule(pattern(rf"(?<![\w'’])(?P<city>{_CITY}),[ \t\n]+(?:(?:{STATE_CODES})\b(?!\.?[ \t]*,?[ \t]*(?:PhD|RN|MD\b.*MD))|(?:{STATE_NAMES})\b)", case=True), 0.7, group="city", anchor=_STATE_BEHIND,
         check=lambda match: _is_city(match.group("city"), match.group(), match.string[match.end() : match.end() + 16])),
    # City: Truth or Consequences · hometown: Cut Off
    Rule(pattern(rf"\b(?:city|town|hometown|municipality|city/(?:town|village)|city[ ]of[ ]residence|county|township|neighborhood)[ \t]*:[ \t]*(?P<city>(?!none\b|n/?a\b|unknown\b|same\b|state\b|zip\b|not\b|homeless\b|see\b|yes\b|no\b)[^\W\d_][^\W_]+(?:[ .'’-]{{1,2}}[^\W\d_]+){{0,3}}?)(?=[ \t]*(?:$|[\n,;|(/]|[ ]{{2}}|\.(?:\s|$)|[ ](?:{STATE_CODES})\b|\s+(?:state|zip|county)\b))"), 0.65, group="city", hints=tuple(word + colon for word in ("city", "town", "village", "municipality", "residence", "county", "township", "neighborhood") for colon in (":", " :")),
         check=lambda match: not is_place_that_stays(match.group("city"))),
    # home is kokomo, driving from pelham: a listed town in small letters
    Rule(pattern(r"\b(?:liv(?:es?|ed|ing)[ ]in|resid(?:es?|ed|ing)[ ]in|grew[ ]up[ ]in|raised[ ]in|home(?:town)?[ ]is|moved[ ]to|(?:drove|driv(?:es|ing)|came|come|coming|up|over|down|is|are|i['’]?m|he['’]s|she['’]s|they['’]re)(?:[ ](?:in|up|over|down))?[ ]from)[ ](?P<city>[a-z]{4,})(?![\w'’-])"), 0.5, group="city",
         hints=("live", "living", "resid", "grew up", "raised", "home is", "town is", "moved to", "drove", "driv", "came", "come", "coming", "p from", "r from", "n from", "s from", "e from", "m from"), check=lambda match: match.group("city").islower() and _is_town(match.group("city")) and not lexicon.kinds(match.group("city")) & lexicon.WORD),
    # lives in Mobile: a town whose name is a word
    Rule(pattern(r"\b(?:lives?|lived|living|resid(?:es?|ed|ing)|grew[ ]up|raised|born|settled)[ ](?:[a-z]+[ ])?in[ ](?P<city>[A-Z][a-z]{3,})(?![\w'’-]|[ ][A-Z])", case=True), 0.55, group="city", hints=("live", "living", "resid", "grew up", "raised", "born", "settled"),
         check=lambda match: _is_town(match.group("city"))),
    Rule(pattern(rf"(?<![\w'’])(?P<city>{_CITY})[ \t]+(?:{STATE_CODES})[ \t]+\d{{5}}(?!\d)", case=True), 0.75, group="city", anchor=_FIVE_DIGITS,
         check=lambda match: _is_city(match.group("city"), "")),
    Rule(pattern(rf"(?<![\w'’])(?P<city>{_ANY_CITY}),?[ \t]+(?:{STATE_CODES})[ \t]+\d{{5}}(?:-\d{{4}})?(?!\d)"), 0.6, group="city", anchor=_FIVE_DIGITS,
         check=lambda match: _is_in_state(match)),  # noqa: PLW0108 - it stands below
    Rule(pattern(r"(?<![\w'’])(?P<county>(?:[A-Z][\w'’.\-]{1,40}[ \t]+){1,3}(?:County|Parish|Borough|Township|Precinct))\b", case=True), 0.75, group="county", hints=("county", "parish", "borough", "township", "precinct"),
         check=lambda match: match.group("county").split()[0].lower() not in _NOT_A_COUNTY),
    Rule(pattern(r"\b(?P<county>(?!the\b|this\b|our\b|my\b|a\b|his\b|her\b|each\b|per\b|in\b|of\b|from\b|to\b)[a-z][a-z'’.\-]{2,}[ \t]+(?:county|cty|cnty))\b(?!\s+(?:jail|health|hospital|clinic|sheriff|court))"), 0.55, group="county", hints=("county", "cty", "cnty"),
         check=lambda match: match.group("county").split()[0].lower() not in _NOT_A_COUNTY),
)  # fmt: skip

_UNITS_OF_MEASURE = frozenset(
    "mg mcg ml mmhg days day weeks week months month years year yr yrs hours hour hrs hr minutes min seconds tablets tablet tabs "
    "tab caps capsule capsules pills units unit doses dose times percent pounds lbs lb kg grams g cm mm inches in ft feet pack "
    "packs cigarettes drinks beers visits sessions points point steps step of x a patients patient people cups pt pts cc "
    "children kids french gauge fr cell cells weeks' day's beats bpm breaths degrees liters liter l meq iu".split()
)
_PLEASE = re.compile(r"\d{1,2}(?!\d).* plz$")  # more often said than a plaza is written small, with so low a number
_STREET_VERBS = frozenset(
    "was were is are has had have and or but with for the then than since ago per by to at on in from he she they it pt patient who that "
    "you we i not never dont don't don’t didnt didn't didn’t cant can't can’t cannot wont won't won’t should would could must".split()
)


def _is_street(text: str) -> bool:
    """Tell 12 Maple Court from 12 days in a row: no unit of measure, and no word that a street name does not have."""
    words = [word.strip(".,").lower() for word in text.split()[1:]]
    if not words or words[0] in _UNITS_OF_MEASURE or any(word in _STREET_VERBS for word in words[:-1][:4]):
        return False
    ended = [word[:-1] for word in text.split()[1:-1] if word.endswith(".") and word[:-1].isalpha()]
    if any(len(word) > _SHORT or (len(word) >= _SHORT - 1 and word.isupper()) for word in ended):
        return False  # "1 Scope. CT, MR": a sentence ends
    ending = words[-1]
    if _PLEASE.match(text) and is_plain_word("".join(words[-2:-1])):
        return False  # 2 short paragraphs plz
    ambiguous = ending in {
        "dr",
        "st",
        "pt",
        "pass",
        "run",
        "walk",
        "way",
        "place",
        "center",
        "ctr",
        "point",
        "row",
        "view",
        "branch",
        "fl",
        "park",
        "hill",
        "green",
        "mill",
        "ridge",
        "path",
        "square",
        "loop",
        "bend",
        "manor",
        "village",
        "ter",
        "sq",
        "ct",
        "pl",
        "fork",
        "spur",
        "grove",
        "cove",
        "landing",
        "commons",
        "heights",
        "estate",
        "estates",
        "creek",
        "garden",
        "gardens",
        "meadow",
        "meadows",
        "hollow",
        "pike",
        "crossing",
    }
    if not ambiguous:
        return True
    # Half of these words mean something in a clinic too: then the street's own name must look like one.
    raw = [word.strip(".,") for word in text.split()[1:]]
    if ending in {"pt", "dr", "fl", "ct", "pl", "st"} and all(word.islower() for word in raw):
        return ending in {"st", "ct", "pl"} and len(raw) >= 2 and raw[0] not in _UNITS_OF_MEASURE
    return all(word[:1].isupper() or word[:1].isdigit() for word in raw) and len(raw) >= 2


def _is_route(text: str) -> bool:
    words = [word.strip(".,").lower() for word in text.split()]
    if words[1] == "cr" and ("Cr" in text or text.endswith(" 0")):
        return False  # BUN 11 Cr 0.68
    return words[1] not in {"us", "via", "sr", "cr", "fm"} or (len(words) > 2 and words[2].isdigit())


# Somebody's ID, and not Idaho: "Spanish interpreter ID 40662".
_HAS_AN_ID = frozenset(
    "interpreter member patient employee user badge group plan policy order case device subscriber provider staff caller card photo "
    "student visitor nurse physician pharmacy trial study subject participant encounter visit the your his her my".split()
)


def _is_in_state(match: re.Match[str]) -> bool:
    """Say whether it is a town before its state and ZIP, and not whose ID a number is."""
    city = match.group("city")
    of_idaho = match.group()[len(city) :].strip(" ,\t").upper().startswith("ID")
    return _is_city(city, "") and not (of_idaho and city.split()[-1].lower() in _HAS_AN_ID)


def _is_town(shown: str) -> bool:
    """Say whether a list of towns holds it, and no state or country is called so."""
    return bool(lexicon.kinds(shown) & lexicon.TOWN) and not is_place_that_stays(shown)


_CODE_LAST = re.compile(rf"[a-z][ \t]+(?:{STATE_CODES})$")


def _is_city(city: str, whole: str, behind: str = "") -> bool:  # noqa: PLR0911 - a list of what it is not
    words = [word.strip(".,'’").lower() for word in city.split()]
    if not words or words[0] in _NOT_A_CITY or words[-1] in _NOT_A_CITY:
        return False
    tail = whole[len(city) :].strip(" ,\n\t")
    if city.isupper() and tail in _CODES_THAT_ARE_WORDS and _GOES_ON.match(behind):
        return False  # VOMITING, CHEST PAIN, OR FEVER
    if tail == "OK" and not lexicon.kinds(city) & lexicon.TOWN:
        return False  # Right, OK. Yeah, OK. TIA, OK?
    if city.isupper() and len(city) <= _SHORT and not lexicon.kinds(city) & lexicon.TOWN:
        return False  # 1st deg AVB, PR .24
    if _CODE_LAST.search(city) or (city.isupper() and all(len(word) <= 2 for word in words)):
        return False  # L TO R, LA; codes in a row: CA, DC, HD, RL, SC; Histoplasma OH, KY, MO
    if tail in {"HI", "OH", "ME"} and is_plain_word(city):
        return False  # Still, OH. Well, HI.
    if tail in _CODES_OF_CARE and is_plain_word(city) and not lexicon.kinds(city) & lexicon.TOWN:
        return False  # Cardiology, Nephrology, ID
    if len(tail) > _SHORT and THING.match(behind):
        return False  # Sengstaken-Blakemore, Minnesota tube
    if re.fullmatch(CREDENTIALS, city):
        return False  # Ines Kdbwa, PhD, TX lic. 6612
    if tail == "VI" and re.match(r"V\b", city):
        return False  # V Suspicious, VI Malignant
    if re.fullmatch(STATE_NAMES, city, re.IGNORECASE) and city.lower() != "new york" and len(tail) != len("OH"):
        return False  # Texas, Illinois and Maine; but Delaware, OH
    if tail == "LA" and re.match(
        r"\s*(?:grade|class|size|volume|pressure|appendage|thrombus)\b", behind, re.IGNORECASE
    ):
        return False  # GERD on Protonix, LA grade A
    if tail == "Georgia" and city.lower() in COUNTRIES:
        return False  # Poland, Italy, Georgia, Japan
    if re.match(r"\(\d", behind):
        return False  # Toeplitz, AR(1)
    if tail == "ID" and _NUMBER_NEXT.match(behind):
        return False  # Insurance: Medi-Cal, ID 91827364A
    # "Smith, MD" and "Doe, PA" are clinicians.
    return not (tail in ("MD", "PA", "DO", "OD", "PT", "OT", "MA", "RN") and tail in ("MD", "PA"))


def recognizers() -> tuple[RuleRecognizer, ...]:
    """Make the recognizers of places."""
    return (
        RuleRecognizer("street_addresses", "STREET_ADDRESS", STREETS),
        RuleRecognizer("zip_codes", "ZIP_CODE", ZIPS),
        RuleRecognizer("cities_and_counties", "LOCATION", CITIES),
    )
