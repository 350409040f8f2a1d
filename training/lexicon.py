"""``python -m training.lexicon``: pack the lists into gateway/detector/lexicon.npz, and let a model learn to do without them."""

from __future__ import annotations

import re
from collections import defaultdict
from pathlib import Path
from zlib import crc32

import numpy as np
from spacy.language import Language

from gateway.detector import lexicon
from gateway.detector.lexicon import COMMON_NAME, DRUG, GIVEN, NAMES, RARE_SURNAME, RARE_WORD, SURNAME, TOWN, WORD
from gateway.detector.states_and_countries import is_people, is_place_that_stays
from gateway.detector.terms import TERMS

LISTS = Path(__file__).parent / "lists"
_PART = re.compile(r"[^\W\d_]+")
_COMMONEST = 1_000
_LEAST_OWN = 4  # letters
# Words of other languages that stand in the names of places and are no place.
_FOREIGN = frozenset(
    """
    alta alto altagracia amarilla america bahía baja bajo bárbara buena buenas cabo cabos campina chien choapas cité ciudad colinas
    cuarto cygne dien dolores este fijo follette fontaine fresnos grande grandes grosse hato indios islas joya laguna las libertad
    liberté marais martinez molinos mujeres nacional negras negros norte nueva nuevo ocho ojos olivos oreilles perla perlita piedad
    piedras pinar plaine plata playa poza poços prado prieta princesa puerto redonda regis rica rieng rito rojo sainte sancti
    sangre santa santo sereno slavic soleil sueur tamil terre thai tierra todos torre tres unión valle valles verde vieux vila villa
    ville viña vista
    """.split()
)
FORGOTTEN_NAMES, FORGOTTEN_WORDS = 35, 12  # percent


def _lines(name: str) -> list[str]:
    return [line.strip().lower() for line in (LISTS / f"{name}.txt").read_text("utf-8").split("\n") if line.strip()]


def _parts(lines: list[str]) -> set[str]:
    return {part for line in lines for part in (line, *_PART.findall(line)) if len(part) > 1}


def _own_words(lines: list[str], known: set[str]) -> set[str]:
    """Give the places of one word, and of the others ("Walnut Grove", "Bryn Mawr") the words that mean nothing else."""
    found = set()
    for line in lines:
        words = _PART.findall(line)
        if len(line.split()) == 1:
            found.add(line)
        if len(words) > 1:
            found |= {word for word in words if len(word) >= _LEAST_OWN and word not in known}
    return {word for word in found if not is_place_that_stays(word) and not is_people(word)}


def collect() -> dict[str, int]:
    """Give the kinds of every word of the lists."""
    found: dict[str, int] = defaultdict(int)
    given, surnames = _lines("common_given_names"), _lines("common_surnames")
    plain, rare = set(_lines("words")), set(_lines("rare_words"))
    towns = _parts(_lines("us_cities")) | set(_lines("world_cities")) | {c.split()[0] for c in _lines("counties")}
    drugs = set(_lines("drugs")) | {term for term in TERMS if term.isalpha()}
    people = (
        set(given) | set(_lines("census_given_names")) | set(_lines("census_surnames")) | _parts(_lines("surnames"))
    )
    own = _own_words(_lines("more_towns"), plain | rare | drugs | people | _FOREIGN)
    for kind, words in (
        (WORD, plain),
        (RARE_WORD, rare),
        (DRUG, drugs),
        (COMMON_NAME, {*given[:_COMMONEST], *surnames[:_COMMONEST]}),
        (GIVEN, _parts(_lines("given_names")) | set(given) | set(_lines("census_given_names"))),
        (GIVEN, set(_lines("more_given_names")) | set(_lines("names_that_are_words"))),
        (SURNAME, _parts(_lines("surnames")) | set(surnames)),
        (RARE_SURNAME, set(_lines("census_surnames"))),
        (TOWN, towns | own),
    ):
        for word in words:
            found[word] |= kind
    return found


def forgetful(word: str) -> str:
    """Give the feature of a token as if a part of the lists were lost: names and words that no list holds occur too."""
    feature = lexicon.shown(word)
    if not feature.startswith("k"):
        return feature
    bits, draw = int(feature[1:]), crc32(b"lost" + word.lower().encode()) % 100
    if bits & NAMES and not bits & (WORD | RARE_WORD) and draw < FORGOTTEN_NAMES:
        bits &= ~NAMES
    elif not bits & NAMES and draw < FORGOTTEN_WORDS:
        bits = 0
    return f"k{bits}"


def install(nlp: Language) -> Language:
    """Let a pipeline learn with the features, forgetfully."""
    return lexicon.install(nlp, forgetful)


def main() -> None:
    """Write the file."""
    table = {lexicon.key(word): bits for word, bits in sorted(collect().items())}
    keys = np.array(sorted(table), dtype=np.uint32)
    np.savez_compressed(lexicon.FILE, keys=keys, kinds=np.array([table[int(k)] for k in keys], dtype=np.uint8))
    print(f"{len(keys)} words")


if __name__ == "__main__":
    main()
