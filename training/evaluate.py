"""How much of the identifiers the model alone finds, whatever it calls them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from spacy.language import Language

from gateway.detector.nlp import Namer
from training.grammar import Sample


def figures(nlp: Language, samples: Sequence[Sample]) -> dict[str, float]:
    """Give the shares touched and fully masked, findings that touch nothing per 1,000 characters, and texts flagged among plain ones."""
    touched = masked = total = false = characters = plain = flagged = 0
    for sample, (_, ents) in zip(samples, Namer(nlp).read(s.text for s in samples), strict=True):
        covered = bytearray(len(sample.text))
        for ent in ents:
            covered[ent.start_char : ent.end_char] = b"\1" * (ent.end_char - ent.start_char)
            false += not any(a < ent.end_char and ent.start_char < b for a, b, _ in sample.spans)
        characters += len(sample.text)
        plain += not sample.spans
        flagged += not sample.spans and bool(ents)
        for a, b, _ in sample.spans:
            total += 1
            touched += any(covered[a:b])
            masked += all(covered[i] or not sample.text[i].isalnum() for i in range(a, b))
    return {
        "identifiers": total,
        "touched": round(touched / max(1, total), 4),
        "fully_masked": round(masked / max(1, total), 4),
        "false_per_1000": round(1000 * false / max(1, characters), 3),
        "plain_flagged": round(flagged / max(1, plain), 4),
    }


def errors(nlp: Language, samples: Sequence[Sample]) -> tuple[Counter, list[str]]:
    """Give the misses by label, and lines that show misses and false findings. For made-up text only."""
    missed: Counter = Counter()
    shown = []
    for sample, (_, ents) in zip(samples, Namer(nlp).read(s.text for s in samples), strict=True):
        covered = bytearray(len(sample.text))
        for ent in ents:
            covered[ent.start_char : ent.end_char] = b"\1" * (ent.end_char - ent.start_char)
            if not any(a < ent.end_char and ent.start_char < b for a, b, _ in sample.spans):
                shown.append(
                    f"FALSE {ent.label_}: {sample.text[max(0, ent.start_char - 35) : ent.start_char]!r} [{sample.text[ent.start_char : ent.end_char]}] {sample.text[ent.end_char : ent.end_char + 25]!r}"
                )
        for a, b, label in sample.spans:
            if not all(covered[i] or not sample.text[i].isalnum() for i in range(a, b)):
                missed[label] += 1
                shown.append(
                    f"MISS {label}: {sample.text[max(0, a - 35) : a]!r} [{sample.text[a:b]}] {sample.text[b : b + 25]!r}"
                )
    return missed, shown
