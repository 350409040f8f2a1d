"""The spaCy pipeline: a tag for each token, as small and fast as the gateway needs."""

from __future__ import annotations

import spacy
from spacy.language import Language

from gateway.detector.tags import tags_of
from training import lexicon
from training.tokens import set_up

LABELS = """PERSON LOCATION FACILITY ORGANIZATION STREET_ADDRESS ZIP_CODE DATE AGE PHONE_NUMBER EMAIL_ADDRESS URL IP_ADDRESS US_SSN
MEDICAL_RECORD_NUMBER VEHICLE_ID UNIQUE_ID""".split()


def blank(width: int = 112, depth: int = 6, pieces: int = 2) -> Language:
    """Make the untrained pipeline. A token sees ``depth`` tokens to each side."""
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
                "rows": [20_000, 3_000, 4_000, 2_500, 500],
                "include_static_vectors": False,
            },
            "encode": {
                "@architectures": "spacy.MaxoutWindowEncoder.v2",
                "width": width,
                "depth": depth,
                "window_size": 1,
                "maxout_pieces": pieces,
            },
        },
    }
    tagger = nlp.add_pipe("tagger", config={"model": model})
    for tag in tags_of(LABELS):
        tagger.add_label(tag)
    return nlp
