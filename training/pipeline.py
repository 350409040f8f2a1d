"""The spaCy pipeline: a tag for each token, as small and fast as the gateway needs."""

from __future__ import annotations

from collections.abc import Sequence

import spacy
from spacy.language import Language

from gateway.detector import around  # noqa: F401 - registers the architecture
from gateway.detector.tags import tags_of
from training import lexicon
from training.grammar import LABELS
from training.tokens import set_up

DEPTH = 9  # layers over windows
AFTER = (3, 6)  # of these layers, behind which a token is shown what surrounds it
ROWS = (40_000, 6_000, 8_000, 5_000, 500)  # of the tables of embeddings


def blank(
    width: int = 112, depth: int = DEPTH, pieces: int = 2, after: Sequence[int] = AFTER, rows: Sequence[int] = ROWS
) -> Language:
    """Make the untrained pipeline. A token sees ``depth`` tokens to each side, and means of some more."""
    nlp = spacy.blank("en")
    set_up(nlp)
    lexicon.install(nlp)
    model = {
        "@architectures": "spacy.Tagger.v2",
        "nO": None,
        "normalize": True,
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {
                "@architectures": "spacy.MultiHashEmbed.v2",
                "width": width,
                "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE", "LOWER"],  # as gateway.detector.lexicon fills them
                "rows": list(rows),
                "include_static_vectors": False,
            },
            "encode": {
                "@architectures": "phi.AroundWindowEncoder.v2",
                "width": width,
                "depth": depth,
                "maxout_pieces": pieces,
                "after": list(after),
            },
        },
    }
    tagger = nlp.add_pipe("tagger", config={"model": model})
    for tag in tags_of(LABELS):
        tagger.add_label(tag)
    return nlp
