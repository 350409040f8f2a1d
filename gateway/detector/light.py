"""Spares a pipeline with the lists' features what its tokens need not carry, and its tokenizer searches for nothing.

Most of the time that a new word takes goes into these; tokens and tags stay the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from spacy.language import Language


def lighten(nlp: Language) -> None:
    """Let tokens carry no features (``lexicon.features`` gives a word's), and no affix be looked for in plain words."""
    vocab: Any = nlp.vocab
    vocab.lex_attr_getters.clear()
    for lexeme in vocab:
        lexeme.norm = 0  # a token whose NORM is its own keeps it
    tokenizer: Any = nlp.tokenizer
    tokenizer.prefix_search = _unless_plain(tokenizer.prefix_search, None)
    tokenizer.suffix_search = _unless_plain(tokenizer.suffix_search, None)
    tokenizer.infix_finditer = _unless_plain(tokenizer.infix_finditer, ())


def _unless_plain(search: Callable[[str], Any], nothing: Any) -> Callable[[str], Any]:
    """Search only what is not of ASCII letters alone: each of the tokenizer's rules asks for a sign or a digit."""

    def searched(text: str) -> Any:
        return nothing if text.isalpha() and text.isascii() else search(text)

    return searched
