"""Case and noise: what forms, dictation, hurry and bad software do to a text, with the spans kept right."""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from training.grammar import Sample


def edited(sample: Sample, letters: list[str]) -> Sample:
    """Replace each character by a string; spans follow. A span that becomes empty is dropped."""
    at = [0]
    for letter in letters:
        at.append(at[-1] + len(letter))
    text = "".join(letters)
    spans = []
    for start, end, label in sample.spans:
        a, b = at[start], at[end]
        while a < b and text[a].isspace():
            a += 1
        while a < b and text[b - 1].isspace():
            b -= 1
        if a < b:
            spans.append((a, b, label))
    return Sample(text, tuple(spans))


def _each(change: Callable[[str], str]) -> Callable[[Sample, random.Random], Sample]:
    def apply(sample: Sample, _: random.Random) -> Sample:
        return edited(sample, [new if len(new := change(char)) == 1 else char for char in sample.text])

    return apply


lower = _each(str.lower)
upper = _each(str.upper)


def title(sample: Sample, _: random.Random) -> Sample:
    """Capitalise each word."""
    text = sample.text
    return edited(
        sample,
        [
            c.upper()
            if c.isalpha() and len(c.upper()) == 1 and (i == 0 or not text[i - 1].isalnum())
            else c.lower()
            if len(c.lower()) == 1
            else c
            for i, c in enumerate(text)
        ],
    )


def unpunctuated(sample: Sample, rnd: random.Random) -> Sample:
    """Take out commas, stops and line ends, as dictation has it."""
    text = sample.text
    out = []
    for i, char in enumerate(text):
        between_digits = 0 < i < len(text) - 1 and text[i - 1].isdigit() and text[i + 1].isdigit()
        inside = 0 < i < len(text) - 1 and text[i - 1].isalnum() and text[i + 1].isalnum()
        if char in '.,;:!?"()' and not between_digits:
            out.append(" " if inside else "")
        else:
            out.append(" " if char == "\n" else char)
    return lower(edited(sample, out), rnd) if rnd.random() < 0.8 else edited(sample, out)


def typos(sample: Sample, rnd: random.Random) -> Sample:
    """Drop, double or swap letters here and there."""
    letters = list(sample.text)
    for i in range(1, len(letters) - 1):
        if letters[i].isalpha() and letters[i - 1].isalpha() and rnd.random() < 0.012:
            letters[i] = rnd.choice(("", letters[i] * 2, rnd.choice("aeiourstln")))
    return edited(sample, letters)


def spacing(sample: Sample, rnd: random.Random) -> Sample:
    """Double, drop and turn white space."""
    text = sample.text
    out = []
    for i, char in enumerate(text):
        draw = rnd.random()
        inside = any(start < i < end for start, end, _ in sample.spans) if char in " \n" else False
        if char == " " and draw < 0.06:
            out.append(rnd.choice(("  ", "\n", "\t", "   ")) if not inside else rnd.choice(("  ", "\n", " ")))
        elif char == " " and not inside and draw < 0.09 and i and text[i - 1] in ",:;.":
            out.append("")
        elif char == "\n" and draw < 0.15:
            out.append(rnd.choice((" ", "\r\n", "\n\n")))
        else:
            out.append(char)
    return edited(sample, out)


def straight(sample: Sample, rnd: random.Random) -> Sample:
    """Turn apostrophes the other way."""
    return edited(sample, ["’" if c == "'" else c for c in sample.text])


def shuffled_names(sample: Sample, rnd: random.Random) -> Sample:
    """Write the names alone in lower or upper case, as hurried staff do."""
    change = rnd.choice((str.lower, str.upper, str.lower))
    letters = list(sample.text)
    for start, end, label in sample.spans:
        if label in ("PERSON", "LOCATION", "FACILITY", "ORGANIZATION"):
            for i in range(start, end):
                if len(new := change(letters[i])) == 1:
                    letters[i] = new
    return edited(sample, letters)


_WAYS = (
    (lower, 17),
    (upper, 15),
    (title, 2),
    (unpunctuated, 5),
    (typos, 6),
    (spacing, 7),
    (straight, 3),
    (shuffled_names, 5),
)


def noisy(sample: Sample, rnd: random.Random) -> Sample:
    """Apply none, one or two kinds of noise."""
    if rnd.random() < 0.46:
        return sample
    ways, weights = zip(*_WAYS, strict=True)
    sample = rnd.choices(ways, weights)[0](sample, rnd)
    if rnd.random() < 0.15:
        sample = rnd.choice((typos, spacing, lower))(sample, rnd)
    return sample


_BLANK = re.compile(r"\s")


def aligned(sample: Sample) -> bool:
    """Say whether every span holds text without blanks at its ends."""
    return all(
        a < b and not _BLANK.match(sample.text[a]) and not _BLANK.match(sample.text[b - 1]) for a, b, _ in sample.spans
    )
