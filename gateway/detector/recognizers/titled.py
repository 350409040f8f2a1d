"""Names behind a title: Dr. Larkwell, MRS. VU, dr b."""

from __future__ import annotations

import re

from gateway.detector.credible_things import PRODUCT
from gateway.detector.plain_words import is_ailment, is_plain_word
from gateway.detector.recognizers.name_forms import INITIAL, NAME, TITLE, is_name
from gateway.detector.recognizers.rule import Rule, pattern
from gateway.detector.states_and_countries import is_people
from gateway.detector.words import UPPER


def _is_titled(match: re.Match[str]) -> bool:
    """Say whether a title and what stands behind it is somebody, and no product: nor "Father Asthma, mother well"."""
    first = match.group("name").split()[0]
    if not re.match(r"(?:Dr|Mrs?|Ms|Prof)\b", match.group()) and (is_plain_word(first) or is_people(first)):
        return False
    if is_ailment(match.group("name")):
        return False  # Mrs. Cirrhosis and Mr. Heart Failure
    return is_name(match) and PRODUCT.match(match.string, match.start()) is None


_ANYBODY = re.compile(r"\b(?:Dr|Mrs?|Ms)\b\.?[ \t]+[XY]\b")


def _is_one_letter(match: re.Match[str]) -> bool:
    """Say whether a letter is somebody's: Dr. Z is, where no Dr. X and Dr. Y stand for anybody."""
    return match.group("name") != "Z" or _ANYBODY.search(match.string) is None


RULES = (
    Rule(pattern(rf"(?<!\d[ ])(?<!\d)\b{TITLE}\b(?:(?<!Doctor)(?<!Nurse)(?<!Sister)(?<!Father)(?<!Officer)(?<!Miss)\.)?[ \t]+(?P<name>(?:{INITIAL}[ \t]*){{0,2}}{NAME})", case=True), 0.85, group="name", check=_is_titled),
    # not MR SOPA, the six steps of ventilating a newborn (AHA and AAP, Neonatal Resuscitation)
    Rule(pattern(rf"\b(?:DR|MR|MRS|MS|MISS|PROF|NURSE)\b\.?[ \t]+(?P<name>(?!SOPA\b){UPPER}{{2,}}(?:['’-](?!S\b){UPPER}+)*(?:[ \t]+{UPPER}{{2,}}(?:['’-](?!S\b){UPPER}+)*)?)", case=True), 0.7, group="name", check=is_name),
    Rule(
        pattern(r"\b(?:dr|mr|mrs|ms|prof)\b\.?[ \t]+(?P<name>[a-zà-ÿ][a-zà-ÿ'’\-]+)", case=True),
        0.75,
        group="name",
        hints=("dr", "mr", "ms", "prof"),
        check=lambda match: is_name(match) and not is_plain_word(match.group("name").capitalize()),
    ),
    # Mrs. K, Dr. B's; not Dr. A and Dr. X, who stand for anybody
    Rule(pattern(r"\b(?:Dr|Mrs?|Ms|Mx)\b\.?[ \t]+(?P<name>[B-WZ])(?![\w-])(?!\.[ \t]*[A-Z])(?![ \t]+\d)", case=True), 0.7, group="name", check=_is_one_letter),
    # dr b, mrs. p
    Rule(pattern(r"\b(?:dr|mrs?|ms)\b\.?[ ](?P<name>[b-tvw])(?=[ ]?(?:[,;:!?)\n]|\.(?![a-z])|$|['’]s\b|[ ][a-z]))", case=True), 0.65, group="name", hints=("dr", "mr", "ms")),
)  # fmt: skip
