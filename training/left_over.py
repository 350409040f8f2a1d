"""Measures what is found in notes that were de-identified before, but for one identifier: ``python -m training.left_over``.

Takes the long texts of authors that the packed model has not learnt from (``judged``), blacks out all identifiers but
one, as such notes come (``[REDACTED]``, ``___``), and counts how many of those left are touched. Nothing else in such a
text is anybody's, so all that tells is the sentence itself. Beside it: how many of the long texts without any are
flagged, which is what being more careful there costs.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence

from gateway.detector.engine import Engine
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.segment import Segment
from gateway.model import DetectionRules
from training.judging import JUDGED, UNLEARNT, Marked, read

LONG = 400  # characters
_OF_EACH = 2  # identifiers of a text that are left, each in a copy of its own
_BLACKED_OUT = ("[REDACTED]", "___", "[NAME]", "***")


def but_one(marked: Marked, drawn: random.Random) -> Iterator[tuple[str, int, int]]:
    """Give copies of a text in which one identifier is left, with its start and end. One that stands twice is not."""
    for left in drawn.sample(range(len(marked.spans)), min(_OF_EACH, len(marked.spans))):
        text, position, place = "", 0, (0, 0)
        for number, (start, end) in enumerate(marked.spans):
            text += marked.text[position:start]
            shown = marked.text[start:end] if number == left else drawn.choice(_BLACKED_OUT)
            place = (len(text), len(text) + len(shown)) if number == left else place
            text, position = text + shown, end
        text += marked.text[position:]
        if text.count(text[slice(*place)]) == 1:
            yield text, *place


def _findings(engine: Engine, text: str) -> Sequence[tuple[int, int]]:
    (found,) = engine.analyze([Segment(text)], DetectionRules("safe-harbor"))
    return [(finding.start, finding.end) for finding in found]


def main() -> None:
    """Print how many are touched, and how many clean texts are flagged."""
    drawn, engine = random.Random(3), Engine(EngineSettings())
    texts = [marked for marked in read(JUDGED) if marked.author in UNLEARNT and len(marked.text) >= LONG]
    cases = [case for marked in texts for case in but_one(marked, drawn)]
    touched = sum(any(a < end and start < b for a, b in _findings(engine, text)) for text, start, end in cases)
    clean = [marked.text for marked in texts if not marked.spans]
    flagged = sum(bool(_findings(engine, text)) for text in clean)
    print(f"left in a text of {LONG} characters or more: {touched} of {len(cases)} touched")
    print(f"texts of that length without any: {flagged} of {len(clean)} flagged")


if __name__ == "__main__":
    main()
