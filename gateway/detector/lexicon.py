"""What a word is on its face: a word of English, a drug, a given name, a surname, a town, or several of these.

The lists behind it (``training/lists``, with their licences) are kept as hashes of their words: 400,000 words in 2 MB,
looked up in microseconds. The model reads the kinds of a token as one of its features.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any
from zlib import crc32

import numpy as np
from spacy.attrs import LOWER, NORM, PREFIX, SHAPE, SUFFIX
from spacy.lang.lex_attrs import word_shape
from spacy.language import Language
from spacy.strings import get_string_id

FILE = Path(__file__).parent / "lexicon.npz"
WORD, RARE_WORD, DRUG, COMMON_NAME, GIVEN, SURNAME, RARE_SURNAME, TOWN = (1 << bit for bit in range(8))
WORDS = WORD | RARE_WORD | DRUG  # of the language, or a drug's name
FIRST_NAMES = COMMON_NAME | GIVEN  # what people are called by those who know them
NAMES = FIRST_NAMES | SURNAME | RARE_SURNAME | TOWN
FEATURES = "lexicon"  # the mark in a pipeline's meta.json that it was trained with these features
_ENDINGS = ("'s", "’s", "s", "es", "ed", "ing", "ly")
_HALF = 16  # bits of a key
_HALVES = 1 << _HALF
_DIGIT = re.compile(r"\d")
_LEAST_STEM = 4
_WHOLE_NUMBER = 4  # digits of a number whose value may tell something: a year, an age


def key(word: str) -> int:
    """Give the number under which a word is kept."""
    return crc32(word.lower().encode("utf-8", "surrogatepass"))


@cache
def _table() -> tuple[memoryview, bytes, memoryview]:
    """Give the keys in order, the kinds beside them, and for each first half of a key where such keys begin."""
    with np.load(FILE) as file:
        keys, values = file["keys"], file["kinds"]
    halves = np.searchsorted(keys, np.arange(0, _HALVES << _HALF, _HALVES, dtype=np.uint64))
    begins = np.append(halves, len(keys)).astype(np.uint32)
    return keys.data, values.tobytes(), begins.data


def kinds(word: str) -> int:
    """Give what a word is, as a sum of the kinds above; 0 where no list holds it. Case does not matter."""
    keys, values, begins = _table()
    number = key(word)
    half = number >> _HALF
    end = begins[half + 1]
    at = bisect_left(keys, number, begins[half], end)
    return values[at] if at < end and keys[at] == number else 0


def stem_kinds(word: str) -> int:
    """Give the kinds of a word or, where no list holds it, those as a word of English of what it is formed of."""
    found = kinds(word)
    if found:
        return found
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _LEAST_STEM:
            stem = word[: -len(ending)]
            found = kinds(stem) if ending in ("'s", "’s") else kinds(stem) & WORDS
            if found:
                return found
    return 0


def shown(word: str) -> str:
    """Write the kinds of a token as the feature that the model reads; tokens without letters have none."""
    if not word.isalpha() and not any(char.isalpha() for char in word):
        return "#" if any(char.isdigit() for char in word) else "."
    return f"k{stem_kinds(word.lower())}"


def norm(word: str) -> str:
    """Give a token's form for the model: lower case; long and mixed numbers by their form alone."""
    low = word.lower()
    if not low.isalpha() and any(char.isdigit() for char in low) and not (low.isdigit() and len(low) <= _WHOLE_NUMBER):
        return _DIGIT.sub("0", low)
    return low


def features(word: str) -> tuple[int, ...]:
    """Give what ``install`` lets a token carry, hashed: NORM, PREFIX, SUFFIX, SHAPE, LOWER, as the model has them."""
    form = norm(word)
    return tuple(map(get_string_id, (form, form[:3], form[-3:], word_shape(word), shown(word))))


def install(nlp: Language, feature: Callable[[str], str] = shown) -> Language:
    """Let a pipeline's tokens carry these features, in attributes that it does not use otherwise."""
    getters = {
        NORM: norm,
        PREFIX: lambda word: norm(word)[:3],
        SUFFIX: lambda word: norm(word)[-3:],
        LOWER: feature,
    }
    vocab: Any = nlp.vocab  # its stubs leave the getters out
    shape = vocab.lex_attr_getters[SHAPE]
    vocab.lex_attr_getters.clear()  # twenty others are made for each new word, and nothing asks for them
    vocab.lex_attr_getters.update({**getters, SHAPE: shape})
    for lexeme in vocab:
        lexeme.norm_, lexeme.lower_ = getters[NORM](lexeme.text), getters[LOWER](lexeme.text)
        lexeme.prefix_, lexeme.suffix_ = getters[PREFIX](lexeme.text), getters[SUFFIX](lexeme.text)
    nlp.meta["features"] = FEATURES
    return nlp
