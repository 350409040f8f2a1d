"""Looks at redacted texts once more, a piece of a long one at a time.

As one text, what is redacted costs a worker hundreds of bytes for each character, and thousands for each that is not
ASCII: a prompt of some megabytes took more memory than a pod has. And while a worker reads one question, it reads
nobody else's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from gateway.detector.chunks import chunks
from gateway.detector.pool import DetectorPool
from gateway.detector.turns import Turn
from gateway.edge.portions import PORTION
from gateway.model import DetectionRules, Finding

_QUESTION = (
    90_000  # characters of one question, which is of no more texts than a portion: about a second of a worker's time
)


@dataclass(frozen=True, slots=True)
class _Piece:
    """A part of the text of number ``whole``, from ``start`` on, with its margins.

    What begins within ``core`` (offsets of the piece, end exclusive) counts.
    """

    whole: int
    start: int
    text: str = field(repr=False)
    core: tuple[int, int]


async def look_again(
    texts: Sequence[str], rules: DetectionRules, detector: DetectorPool, seconds: float, turn: Turn
) -> list[list[Finding]]:
    """Give of each text what still looks like an identifier; offsets are of the text.

    ``seconds`` are for all of it, waiting included; ``turn`` says whose it is. Raises DetectorUnavailable.
    """
    until = asyncio.get_running_loop().time() + seconds
    left: list[list[Finding]] = [[] for _ in texts]
    for pieces in _questions(texts):
        rest = max(0.0, until - asyncio.get_running_loop().time())
        found = await detector.second_look([piece.text for piece in pieces], rules, timeout=rest, turn=turn)
        for piece, findings in zip(pieces, found, strict=True):
            left[piece.whole] += [
                replace(finding, start=finding.start + piece.start, end=finding.end + piece.start)
                for finding in findings
                if piece.core[0] <= finding.start < piece.core[1]
            ]
    return left


def _questions(texts: Sequence[str]) -> Iterator[list[_Piece]]:
    """Put the pieces of all texts into questions."""
    question: list[_Piece] = []
    characters = 0
    for number, text in enumerate(texts):
        for part in chunks(text):
            core = part.core_start - part.start, part.core_end - part.start
            question.append(_Piece(number, part.start, text[part.start : part.end], core))
            characters += part.end - part.start
            if characters >= _QUESTION or len(question) >= PORTION:
                yield question
                question, characters = [], 0
    if question:
        yield question
