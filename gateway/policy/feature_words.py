"""Vendors' words of features: a refusal may say names made of them alone, since any other is a caller's text."""

from __future__ import annotations

import re

from gateway.model import Feature
from gateway.policy.problems import likeness

# The words of the betas, tools, fields and settings of all dialects (anthropic 2.14, openai 3.57, google-genai 3.6).
_WORDS = frozenset(
    """
    access actions advanced advisor agent agents ai api apply approximate armor at audio auto background bash batch
    batches billing binding browser budgets cache cached caching capacity card changes clear client code cohere
    compact computer config container content context control controls conversation count counting credit dangerous
    data dev diagnosis diagnostics display document dreaming edit editor efficient effort enterprise exa exceeded
    execution extended external fallback fallbacks fast fetch file files fine flex format full function generation
    geo google grained ground grounding guardrail image inference inline input interleaved interpreter lat latency
    lng localed managed management maps max mcp media memory message messages mid mode model models moderation nova
    online opus ordered org output outputs parallel patch pdfs per performance policy preview priority profile
    profiles program programs project prompt provider rag realtime reasoning regex response responses retention
    retrieval routing runner runtime scale scope search server service setting shell side skills sonnet source
    sources speed standard state storage store stored stream streaming structured system task text thinking thread
    threads tier token tokens tool tools ttl tuning tunnel tunnels turn update updates url use user v1 v2 v3 vector
    vertex video web window workspace
    """.split()
)
_WHOLE = re.compile(r"claude-code-20[2-9]\d{5}")  # the first word alone is a name of people too
_NUMBER = re.compile(r"\d{1,3}[hkm]?|20[2-9]\d|20[2-9]\d{5}")  # a version, a size, a year, a date
_PIECES = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+\d?(?![a-z0-9])|[A-Z]?[a-z]+|\d+[hkm]?(?![a-z])|.")
_BETWEEN = re.compile(r"[-_.]")


_SHORTEST = 4  # letters of a word below which a likeness says nothing
_LIKE = 0.85


def nearly_known(glob: str) -> tuple[str, str] | None:
    """Give a word of a feature's pattern that is no vendor's, and the vendors' that it is like; None where all are.

    New words come with every beta: only what is nearly one of those that are known is told.
    """
    whole = [part for part in _BETWEEN.split(glob) if part and "*" not in part]
    for word in (piece.lower() for part in whole for piece in _PIECES.findall(part)):
        if word not in _WORDS and len(word) >= _SHORTEST:
            near = max(sorted(_WORDS), key=lambda known: likeness(known, word))
            if likeness(near, word) >= _LIKE or sorted(near) == sorted(word):  # two letters that changed places
                return word, near
    return None


def sayable(feature: Feature) -> str:
    """Give the name of a feature where it holds nothing but vendors' words and versions; else an empty string."""
    if _WHOLE.fullmatch(feature.name):
        return feature.name
    pieces = [piece for part in _BETWEEN.split(feature.name) for piece in _PIECES.findall(part) if part]
    known = all(piece.lower() in _WORDS or _NUMBER.fullmatch(piece) for piece in pieces)
    worded = any(piece.lower() in _WORDS for piece in pieces)
    return feature.name if known and worded else ""
