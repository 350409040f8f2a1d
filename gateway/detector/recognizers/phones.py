"""Telephone, fax and pager numbers, with extensions; written and spoken.

Presidio's own PhoneRecognizer takes most of the time of all its patterns, and misses extensions and pagers.
"""

from __future__ import annotations

import re

from gateway.detector.recognizers.rule import Rule, RuleRecognizer, pattern
from gateway.detector.words import CLOCK

_EXTENSION = r"(?:[\s,]*(?:(?:then|and)\s+)?(?:x|ext\.?|extension|extn\.?|\#)[\s:]*\d{1,6})?"
_CUE = pattern(
    r"\b(?:phones?|ph|cell(?:ular)?|tel(?:ephone)?|fax|f|call(?:ed|back|s|ing)?|pager?s?|paged?|beeper|mobile|contact|number|text"
    r"|reach(?:ed|able)?|home|work|office|voicemail|vm|dial|line|sms|whatsapp|at|c|h|w|p|m|t)\b[^\n]{0,30}$"
)
_CLOSE_CUE = pattern(
    r"\b(?:phones?|ph|cell(?:phone)?|tel(?:ephone)?|fax|mobile|desk|office|home|work|direct|whatsapp|sms|pager|hotline"
    r"|(?:phone|mobile|contact|cell|fax|her|his|my|our|their)\s+number|(?:call|text|reach|ring|phone|answering|fax|dial)"
    r"(?:\s+(?:me|him|her|us|them|back|the\s+\w+))?(?:\s+(?:at|on))?)\s*(?:is|:|\#|no\.?|-|=)*\s*$"
)
_DIGIT = r"(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|niner|double|triple|hundred|\d)"
_EXTENSION_ALONE = pattern(r"(?<![\w.-])(?:\d{4,6}|\d-\d{4})(?![\w%])")
# Help lines of the whole country, which everybody may call: poison control, quit lines, crisis lines, the FDA.
_HELP_LINE = re.compile(
    r"\D*1?\D*8(?:00|33|44|55|66|77|88)\D*(?:222\D*1222|QUIT\D*NOW|784\D*8669|273\D*(?:8255|TALK)|662\D*(?:4357|HELP)|799\D*(?:7233|SAFE)|656\D*(?:4673|HOPE)|MEDICARE|633\D*4227|FDA\D*1088|332\D*1088|CDC\D*INFO|232\D*4636|TLC\D*MAMA|852\D*6262|772\D*1213|368\D*1019|822\D*7967|227\D*2345|DIABETES|342\D*2383|AHA\D*USA1)\D*"
)
_CLOCKS = re.compile(rf"{CLOCK}\s?[-–/]\s?{CLOCK}")  # on call 0800-2030
_AT_CLOCK = re.compile(rf"(?:paged?|beeper|pager)\s+at\s+{CLOCK}", re.IGNORECASE)  # paged at 0210


def is_help_line(number: str) -> bool:
    """Say whether a telephone number is a help line of the whole country."""
    return _HELP_LINE.fullmatch(number) is not None


def _is_somebodys(match: re.Match[str]) -> bool:
    return not is_help_line(match.group())


_INTERNAL = pattern(r"(?<![\w.\-/])[2-9]-\d{4}(?!\d)")
RULES = (
    Rule(
        pattern(
            rf"(?<![\w.\-/])(?:\+?1[\s.\-]{{0,2}})?(?:\(\s?\d{{3}}\s?\)[\s.\-]{{0,2}}|\d{{3}}[\s.\-/]{{1,2}})\d{{3}}[\s.\-]{{1,3}}\d{{4}}{_EXTENSION}(?![\d])"
        ),
        0.8,
        check=lambda match: ("/" not in match.group() or "\n" not in match.group()) and _is_somebodys(match),  # I&O 1240/950.
    ),
    Rule(pattern(r"(?<![\w.\-/])\d{3},\s\d{3},\s\d{4}(?!\d)"), 0.8),
    Rule(
        pattern(r"\b(?:phone|cell|mobile|fax|line|number|mine|hers|his|theirs)\b[^\n\d.;]{0,24}\b(?:ends?|ending)\s+(?:in|with)\s+(?P<value>\d{4})\b"),
        0.7,
        group="value",
        hints=("ends in", "ending in", "end in", "ending with", "ends with"),
    ),
    Rule(pattern(r"(?<![\w.])x\d{4,6}(?![\w.])"), 0.7, hints=("x",)),
    Rule(pattern(r"(?<![\w.])\d{3}(?P<mark>\*|[ ][-–][ ])\d{3}(?P=mark)\d{4}(?![\w*])"), 0.75),
    Rule(pattern(r"\bpag(?:e|ed|ing|er)\b[^\n\d]{0,16}(?P<value>\d-\d{4})(?!\d)"), 0.7, group="value", hints=("pag",)),
    Rule(pattern(rf"(?<![\w.\-/])\(\d{{3}}\)\s?\d{{7}}{_EXTENSION}(?!\d)"), 0.8, hints=("(",)),
    Rule(pattern(r"(?<![\w.])\+\d{1,3}(?:[\s.\-]?\(?\d{1,4}\)?){2,5}(?!\d)"), 0.75, hints=("+",),
         check=lambda match: 8 <= sum(c.isdigit() for c in match.group()) <= 15),
    Rule(pattern(rf"(?<![\w.\-/])(?:1[\s.\-]?)?[2-9]\d{{2}}[2-9]\d{{6}}{_EXTENSION}(?![\d\-])"), 0.7, cue=_CUE, check=_is_somebodys),
    Rule(
        pattern(rf"(?<![\w.\-/])[2-9]\d{{2}}[\s.\-]\d{{4}}{_EXTENSION}(?![\d/%]|\s?(?:mg|ml|mcg|kcal|units?|cells|k/?ul)\b|-\d)"),
        0.6,
        cue=_CUE,
    ),
    Rule(pattern(r"(?<![\w.\-/])555-\d{4}(?!\d)"), 0.7, hints=("555-",)),
    Rule(
        pattern(r"\b(?:(?<!\d[ ])(?<!by[ ])(?<!m[JL][ ])(?<![mck]m[ ])x|ext\.?|extension|extn\.?|pagers?(?:\s*(?:number|no|\#|id))?|page(?=\s*\#?\d(?:\d{3,5}|-\d{4})\b)|beeper|paged?\s+(?:me|at|him|her|us))\s*(?:(?:is|at|:|\#)+\s*)?(?P<value>(?!10{2,4}\b)\d{3,6}(?:-\d{3,4})?)(?![\d/]|\.\d|\s?(?:mg|ml|of|ft|feet|steps?|yards?|min|sec|reps?|d|days?|h|hrs?|hours?|wks?|weeks?|mos?|months?|doses?)\b)"),
        0.7,
        group="value",
        hints=("x", "ext", "pag", "beeper"),
        check=lambda match: _AT_CLOCK.fullmatch(match.group()) is None,
        veto=pattern(r"\b(?:table|figure|fig|vol(?:ume)?|chapter|doi|nejm\w*|jama|lancet)\b"),
    ),
    # Telephones that staff carry, by what they are called: Vocera 41207.
    Rule(
        pattern(r"\b(?:ascom|vocera|voalte|spectra(?:link)?|zone\s+phone|(?:work|portable|charge|float|unit|ward|floor|house|hospital)\s?(?:phone|cell|mobile)|voice\s?mail|vm\s+box|mailbox|intercom|speed\s+dial|in-?house)\s*(?:phone|number|no\.?|\#|ext\.?|box|is|at|on|:|-)*\s*(?P<value>\d{4,6}|\d-\d{4})(?![\d/%]|[.-]\d)"),
        0.65,
        group="value",
        hints=("ascom", "vocera", "voalte", "spectra", "phone", "cell", "mobile", "mail", "vm box", "intercom", "dial", "house"),
        anchor=_EXTENSION_ALONE,
    ),
    # night float: 6-3391; ask the desk at 4-0182
    Rule(
        pattern(r"\b(?:desk|floor|float|intern|resident|senior|fellow|charge|nurses?|rn|unit|icu|micu|sicu|ed|lab|pharmacy|office|operator|triage|team|covering|call|dial|line|number|phone|at|reach)\b[^\n\d]{0,12}?[\s:(,](?P<value>[2-9]-\d{4})(?![\d/%]|[.-]\d|\s?(?:mg|ml|units?|cells)\b)"),
        0.6,
        group="value",
        anchor=_INTERNAL,
    ),
    # 555-0142 or 0143; tie line 8-883-0142
    Rule(pattern(r"(?<![\w.\-/])\d{3}[-.]\d{4}\s*(?:or|/|,|&)\s*(?P<value>\d{4})(?![\w/%-]|\.\d|\s?(?:mg|ml|units?|am|pm)\b)"), 0.65, group="value"),
    Rule(pattern(r"(?<![\w.\-/])[2-9]-\d{3}-\d{4}(?![\w/-])"), 0.6, cue=_CUE),
    # hers is the same but ending 0140
    Rule(
        pattern(r"\b\d{3}[-.]\d{4}\b[^\n\d]{0,60}\b(?:end(?:s|ing)?|last\s+four|not)\b[^\n\d]{0,12}(?P<value>\d{4})(?!\d)"),
        0.65,
        group="value",
    ),
    Rule(
        pattern(rf"\b(?:{_DIGIT}[\s,.\-]+){{6,}}{_DIGIT}\b"),
        0.7,
        veto=pattern(r"\b(?:cpt|icd|hcpcs)\b(?![^.\n]*\b(?:phone|call|number|fax|mrn)\b)"),
        hints=("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
        check=lambda match: sum(word.isalpha() for word in match.group().replace("-", " ").split()) >= 5,
    ),
    # Groups of another country, right behind a cue.
    Rule(
        pattern(r"(?<![\w.\-/+])\(?\d{2,5}\)?(?:[ .\-/]{1,2}\(?\d{2,4}\)?){1,4}(?![\w/]|[.\-]\d)"),
        0.7,
        cue=_CLOSE_CUE,
        check=lambda match: 7 <= sum(c.isdigit() for c in match.group()) <= 14 and _CLOCKS.fullmatch(match.group()) is None,
    ),
    # 800-FLOWERS
    Rule(pattern(r"(?<![\w.\-/])1?-?8(?:00|33|44|55|66|77|88)-(?!X|[\d-]*XX)[A-Z0-9-]{7,10}(?![\w])", case=True), 0.6, hints=("8",), check=_is_somebodys),
)  # fmt: skip


def recognizer() -> RuleRecognizer:
    """Make the recognizer of telephone numbers."""
    return RuleRecognizer("telephone_numbers", "PHONE_NUMBER", RULES)
