"""Templates that expand to text with labelled spans.

``{slot}`` is filled by the case at hand; ``<a|b|>`` chooses one alternative (which may nest, and may be empty);
a backslash takes the next character as it is, but for ``\\n`` and ``\\t``.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import lru_cache

_SLOT = re.compile(r"\{([a-z][a-z0-9]*)\}")

Piece = tuple[str, str | None]  # text and its label
Node = str | tuple[str, "tuple[Sequence_, ...]"] | tuple[str, str]
Sequence_ = tuple["Node", ...]
Fill = Callable[[str], list[Piece]]


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


def expand(template: str, rnd: random.Random, fill: Fill) -> list[Piece]:
    """Expand a template."""
    out: list[Piece] = []
    _walk(_parse(template), rnd, fill, out)
    return out


def _walk(nodes: tuple, rnd: random.Random, fill: Fill, out: list[Piece]) -> None:
    for node in nodes:
        if isinstance(node, str):
            out.append((node, None))
        elif node[0] == "choice":
            _walk(rnd.choice(node[1]), rnd, fill, out)
        else:
            out.extend(fill(node[1]))


@lru_cache(maxsize=20_000)
def _parse(template: str) -> tuple:
    nodes, at = _sequence(template, 0, top=True)
    if at != len(template):
        raise ValueError(f"stray closing bracket in template: {template!r}")
    return nodes


def _sequence(text: str, at: int, *, top: bool) -> tuple[tuple, int]:
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
        elif char == "<":
            flush()
            options = []
            while True:
                option, at = _sequence(text, at + 1, top=False)
                options.append(option)
                if text[at] == ">":
                    break
            nodes.append(("choice", tuple(options)))
            at += 1
        elif not top and char in "|>":
            break
        else:
            plain.append(char)
            at += 1
    flush()
    return tuple(nodes), at
