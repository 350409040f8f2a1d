"""Whether a small word that no list holds is a word of the language with one slip of the pen: amoxicilin, pharmasy.

Hurried text is full of such, and as no list holds them they look like names. Of 18,837 names and places that
twenty-seven authors and the dev half marked, none is such a word.
"""

from __future__ import annotations

from collections.abc import Iterator
from string import ascii_lowercase

from gateway.detector import lexicon

_LEAST = 7  # letters: among shorter words names stand close to others


def is_misspelt(word: str) -> bool:
    """Say whether a long unlisted word is one edit from a word of English or a drug, and from no name.

    Words with capitals, digits or other marks are not asked about.
    """
    if len(word) < _LEAST or not (word.isascii() and word.isalpha() and word.islower()):
        return False
    if lexicon.stem_kinds(word) or lexicon.kinds(word.removesuffix("s")):
        return False
    near = [lexicon.kinds(other) for other in _one_edit_away(word)]
    if any(kinds & lexicon.NAMES for kinds in near):
        return False  # as likely a name with a slip in it
    return any(kinds & (lexicon.WORD | lexicon.DRUG) for kinds in near)


def _one_edit_away(word: str) -> Iterator[str]:
    """Give the words with one letter left out, put in, exchanged, or two that changed places (Damerau 1964)."""
    for at in range(len(word) + 1):
        before, behind = word[:at], word[at:]
        if behind:
            yield before + behind[1:]
        if len(behind) > 1:
            yield before + behind[1] + behind[0] + behind[2:]
        for letter in ascii_lowercase:
            yield before + letter + behind
            if behind:
                yield before + letter + behind[1:]
