"""Templates that expand to text with labelled spans.

``{slot}`` is filled by the case at hand; ``<a|b|>`` chooses one alternative (which may nest, and may be empty);
``{FACILITY:The {last} Rooms}`` labels all that is within, for habits of naming that no slot knows; a backslash takes the next character as it is, but for ``\\n`` and ``\\t``.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

_SLOT = re.compile(r"\{([a-z][a-z0-9]*)\}")
LABELS = """PERSON LOCATION FACILITY ORGANIZATION STREET_ADDRESS ZIP_CODE DATE AGE PHONE_NUMBER EMAIL_ADDRESS URL IP_ADDRESS US_SSN
MEDICAL_RECORD_NUMBER VEHICLE_ID UNIQUE_ID""".split()
_LABELLED = re.compile(rf"\{{({'|'.join(LABELS)}):")

Piece = tuple[str, str | None]  # text and its label
Node = str | tuple[str, "tuple[Sequence_, ...]"] | tuple[str, str] | tuple[str, str, "Sequence_"]
Sequence_ = tuple["Node", ...]
LONGEST = 6_000  # characters of a text to learn from
Fill = Callable[[str], list[Piece]]
Instead = Callable[[str], list[Piece]]  # a label, to what stands in the place of a labelled part


@dataclass(frozen=True)
class Sample:
    """A text and its spans: start, end, label. Offsets are code points; spans are sorted and do not overlap."""

    text: str
    spans: tuple[tuple[int, int, str], ...] = field(default=())


def join(pieces: Iterable[Piece]) -> Sample:
    """Put pieces together."""
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    at = 0
    for text, label in pieces:
        if label is not None and text.strip():
            lead = len(text) - len(text.lstrip())
            spans.append((at + lead, at + len(text.rstrip()), label))
        parts.append(text)
        at += len(text)
    return Sample("".join(parts), tuple(spans))


def cut(sample: Sample) -> Sample:
    """Cut what is longer than a text to learn from at the end of a line or sentence."""
    if len(sample.text) <= LONGEST:
        return sample
    end = max(sample.text.rfind("\n", 0, LONGEST), sample.text.rfind(". ", 0, LONGEST) + 1, LONGEST // 2)
    return Sample(sample.text[:end], tuple(span for span in sample.spans if span[1] <= end))


def pieces_of(sample: Sample) -> list[Piece]:
    """Take a sample apart again."""
    pieces: list[Piece] = []
    at = 0
    for start, end, label in sample.spans:
        pieces.append((sample.text[at:start], None))
        pieces.append((sample.text[start:end], label))
        at = end
    pieces.append((sample.text[at:], None))
    return pieces


def expand(template: str, rnd: random.Random, fill: Fill, instead: Instead | None = None) -> list[Piece]:
    """Expand a template; ``instead`` gives what stands for its labelled parts in a text about nobody."""
    out: list[Piece] = []
    _walk(_parse(template), rnd, fill, instead, out)
    return out


def _walk(nodes: tuple, rnd: random.Random, fill: Fill, instead: Instead | None, out: list[Piece]) -> None:
    for node in nodes:
        if isinstance(node, str):
            out.append((node, None))
        elif node[0] == "choice":
            _walk(rnd.choice(node[1]), rnd, fill, instead, out)
        elif node[0] == "labelled" and instead:
            out.extend(instead(node[1]))
        elif node[0] == "labelled":
            within: list[Piece] = []
            _walk(node[2], rnd, fill, None, within)
            out.append(("".join(text for text, _ in within), node[1]))
        else:
            out.extend(fill(node[1]))


@lru_cache(maxsize=20_000)
def _parse(template: str) -> tuple:
    nodes, at = _sequence(template, 0, ends="")
    if at != len(template):
        raise ValueError(f"stray closing bracket in template: {template!r}")
    return nodes


def _sequence(text: str, at: int, *, ends: str) -> tuple[tuple, int]:
    nodes: list = []
    plain: list[str] = []

    def flush() -> None:
        if plain:
            nodes.append("".join(plain))
            plain.clear()

    while at < len(text):
        char = text[at]
        if char == "\\":
            plain.append({"n": "\n", "t": "\t"}.get(text[at + 1], text[at + 1]))
            at += 2
        elif char == "{" and (slot := _SLOT.match(text, at)):
            flush()
            nodes.append(("slot", slot.group(1)))
            at = slot.end()
        elif char == "{" and (label := _LABELLED.match(text, at)):
            flush()
            within, at = _sequence(text, label.end(), ends="}")
            if at == len(text):
                raise ValueError(f"a labelled part does not end in template: {text!r}")
            nodes.append(("labelled", label.group(1), within))
            at += 1
        elif char == "<":
            flush()
            options = []
            while True:
                option, at = _sequence(text, at + 1, ends="|>")
                options.append(option)
                if text[at] == ">":
                    break
            nodes.append(("choice", tuple(options)))
            at += 1
        elif char in ends:
            break
        else:
            plain.append(char)
            at += 1
    flush()
    return tuple(nodes), at
