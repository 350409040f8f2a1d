"""Names of models as patterns: in the trail, where only the agreement's glob is known, and in a question."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase

_PIECE = re.compile(r"\[!?\]?[^\]]*\]|.", re.DOTALL)  # of fnmatch: one character, a set of them, * or ?


def share_a_name(asked: str, known: str) -> bool:
    """Whether some name fits both: ``asked`` is a glob as fnmatch has it, ``known`` one with ``*`` alone.

    That neither pattern fits the other says nothing: gpt-5-* and *-mini are both gpt-5-mini.
    """
    pieces = _PIECE.findall(asked)
    seen, waiting = set[tuple[int, int]](), [(0, 0)]
    while waiting:
        at = waiting.pop()
        if at in seen:
            continue
        seen.add(at)
        i, j = at
        piece = pieces[i] if i < len(pieces) else None
        letter = known[j] if j < len(known) else None
        if piece is None and letter is None:
            return True
        if piece == "*":
            waiting.append((i + 1, j))
            if letter is not None:
                waiting.append((i, j + 1))
        if letter == "*":
            waiting.append((i, j + 1))
            if piece is not None:
                waiting.append((i + 1, j))
        if piece is not None and letter is not None and "*" not in (piece, letter) and fnmatchcase(letter, piece):
            waiting.append((i + 1, j + 1))
    return False
