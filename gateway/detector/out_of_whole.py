"""So many out of a whole: "pain 7/10", "strength 4/5" and "3/4 of the tray" are no days.

In a few lines about somebody the model takes such a pair for a day, and so does the judge. Where the words beside it
say what was measured, and its second number is the whole that this is measured by, it is none: how strong a pain is
must stay. A pair that a word of a day stands before is left to them: "pain since 7/10".
"""

from __future__ import annotations

import re

# What is measured, by its whole. Not what somebody may have on a day, as a headache diary has it: HA 8/10, 8/14.
_OF_WHOLE = {
    10: r"pain|discomfort|soreness|tenderness|stiffness|severity|intensity|mood|anxiety|stress|energy|fatigue|distress"
    r"|cravings?|urges?|itch(?:ing)?|suds|nprs|nrs|vas|rpe|borg",
    5: r"strength|motor|power|mmt",
    6: r"murmur",
    4: r"reflex(?:es)?|dtrs?|pulses?",
}
_SAID = (
    r"(?:\s+(?:levels?|scores?|scale|rating|rated|rates?|reported|reports|is|was|as|at|of|now|today|currently|still"
    r"|remains|about|around|up\s+to|down\s+to))*\s*(?:[:=,~(]\s*)?"
)
_BEFORE = {whole: re.compile(rf"\b(?:{words}){_SAID}\Z", re.IGNORECASE) for whole, words in _OF_WHOLE.items()}
# How a pain is, behind which it is measured: burning in both feet, worse at night, 5/10.
_LIKE_PAIN = re.compile(
    r"\b(?:sharp|dull|burning|throbbing|aching|achy|stabbing|shooting|radiating"
    r"|worse(?:ned)?[ ]+(?:at|with|on|when|after|by)[ ]+[a-z]+|at[ ]+(?:night|rest))\s*,\s*\Z",
    re.IGNORECASE,
)
_BEHIND = {
    10: re.compile(
        r"\s*(?:pain\b|at\s+(?:its\s+)?(?:best|worst|rest)\b|with\s+(?:activity|movement|motion|ambulation|exertion)\b)",
        re.IGNORECASE,
    ),
    5: re.compile(r"\s*(?:strength|throughout)\b", re.IGNORECASE),
    6: re.compile(r"\s*(?:SEM\b|(?:holo|pan|mid)?systolic\b|diastolic\b|murmur\b|ejection\b)", re.IGNORECASE),
}
_SHARE = re.compile(
    r"\s+of\s+(?!(?:last|this|next|that|the\s+(?:same|previous|following))\b|['’]?\d)[a-z]", re.IGNORECASE
)
_COUNTED = re.compile(r"\s*(?:sets?|reps?|repetitions|bottles|meals)\b", re.IGNORECASE)
_MOST_OF_SHARE = 4  # 3/4 of the tray
_PAIR = re.compile(r"(?:(?P<from>\d{1,2})\s?-\s?)?(?P<one>\d{1,2})\s?/\s?(?P<whole>\d{1,2})")
# So far a second pair is measured as the first is: pain 4/10 at rest, 7/10 with activity.
_EARLIER = re.compile(
    r"(?<![\d/.-])(?:\d{1,2}-)?\d{1,2}\s?/\s?(?P<whole>\d{1,2})(?![\d/])(?P<between>[^.;:\n]{1,32})\Z"
)
_DAY_BEFORE = re.compile(
    r"\b(?:on|since|until|till?|from|thru|through|dated?|seen|due|before|after|by|appt|visit|last|next|starting|\w+day)\s*[:(,]?\s*\Z",
    re.IGNORECASE,
)
_ENTRY = re.compile(r"(?:(?:^|\n)[\s>*•-]*|[:;,.|]\s*)\Z")
_FARTHEST = 60  # characters
_OF_PAIN = 10
_MOST_IN_A_ROW = 4


def is_out_of_whole(text: str, start: int, end: int) -> bool:
    """Say whether a pair of numbers is so many out of a whole, by the words beside it."""
    for _ in range(_MOST_IN_A_ROW):
        pair = _PAIR.fullmatch(text, start, end)
        if pair is None or int(pair.group("one")) > int(pair.group("whole")):
            return False
        whole = int(pair.group("whole"))
        before = text[max(0, start - _FARTHEST) : start]
        if _DAY_BEFORE.search(before):
            return False
        if _is_measured(text, end, before, pair):
            return True
        earlier = _EARLIER.search(before)
        if earlier is None or int(earlier.group("whole")) != whole or _DAY_BEFORE.search(earlier.group("between")):
            return False
        start, end = start - len(before) + earlier.start(), start - len(before) + earlier.start("between")
    return False


def _is_measured(text: str, end: int, before: str, pair: re.Match[str]) -> bool:
    whole = int(pair.group("whole"))
    if pair.group("from") and whole in _OF_WHOLE and int(pair.group("from")) < int(pair.group("one")):
        return True  # 3-4/10
    measured = _BEFORE.get(whole)
    if measured is not None and measured.search(before):
        return True
    if whole == _OF_PAIN and _LIKE_PAIN.search(before):
        return True
    behind = _BEHIND.get(whole)
    if _ENTRY.search(before):
        return False  # a part of a course begins with its day: 5/10 pain worse, 5/11 better
    if behind is not None and behind.match(text, end):
        return True
    return (whole <= _MOST_OF_SHARE and _SHARE.match(text, end) is not None) or _COUNTED.match(text, end) is not None
