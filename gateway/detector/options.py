"""What is lettered in its turn, answers to choose from and parts of a specimen: A. Meige B. Sandifer C. Isaacs.

A letter with a point before a capitalised word looks like somebody's initial. What shows that it counts answers stands
around it: the letters before and behind it in the alphabet, in their turn, each before a word.
"""

from __future__ import annotations

import re

_FARTHEST = 320  # characters to both sides
_LETTER = re.compile(r"(?<![\w.,;&'’-])(?P<letter>[A-J])\.[ \t]{0,3}(?=[\w'\"(<>≥≤+-])")
_COMMA_BEFORE = re.compile(r"[,;&][ \t]*$|\b(?:and|or)[ \t]*$|^$")
# What is asked, or what comes in parts: SPECIMEN: A. Left breast. B. Left axilla.
_ASKED = re.compile(
    r"\?\s*$|\b(?:specimens?|diagnos[ie]s|parts?|containers?)(?:[ ](?:submitted|received))?:\s*$", re.IGNORECASE
)
_LONGEST_ASKED = 32  # characters
_LEAST = 3  # answers in their turn; two where a question stands before the first
_BEGINS = re.compile(r"(?:^|\n)[ \t>*•-]*$")


def is_option(text: str, start: int, end: int) -> bool:
    """Say whether the letter at ``start``, or one before ``end``, counts an answer.

    Not where commas part them, as those who were present, nor one to a line without a question before the first:
    a list of people may be sorted.
    """
    first, last = max(0, start - _FARTHEST), min(len(text), end + _FARTHEST)
    turns: list[list[re.Match[str]]] = []
    for match in _LETTER.finditer(text, first, last):
        if _COMMA_BEFORE.search(text, max(0, match.start() - 6), match.start()) and match.start():
            continue
        turn = turns[-1] if turns else []
        if turn and ord(match.group("letter")) == ord(turn[-1].group("letter")) + 1:
            turn.append(match)
        elif match.group("letter") == "A":
            turns.append([match])
    for turn in turns:
        if not any(start <= match.start() < end for match in turn):
            continue
        asked = _ASKED.search(text, max(0, turn[0].start() - _LONGEST_ASKED), turn[0].start()) is not None
        lines = sum(_BEGINS.search(text, max(0, match.start() - 8), match.start()) is not None for match in turn)
        if asked and len(turn) > 1:
            return True
        if len(turn) >= _LEAST and lines <= 1:
            return True
    return False
