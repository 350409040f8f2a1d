"""The spaCy pipeline: named entities alone, as small and fast as the gateway needs."""

from __future__ import annotations

import spacy
from spacy.language import Language

from training.tokens import set_up

LABELS = """PERSON LOCATION FACILITY ORGANIZATION STREET_ADDRESS ZIP_CODE DATE AGE PHONE_NUMBER EMAIL_ADDRESS URL IP_ADDRESS US_SSN
MEDICAL_RECORD_NUMBER VEHICLE_ID UNIQUE_ID""".split()


def blank(width: int = 64, depth: int = 4, hidden: int = 64) -> Language:
    """Make the untrained pipeline."""
    nlp = spacy.blank("en")
    set_up(nlp)
    model = {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": hidden,
        "maxout_pieces": 2,
        "use_upper": True,
        "nO": None,
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {
                "@architectures": "spacy.MultiHashEmbed.v2",
                "width": width,
                "attrs": ["NORM", "PREFIX", "SUFFIX", "SHAPE"],
                "rows": [20_000, 1_500, 5_000, 2_500],
                "include_static_vectors": False,
            },
            "encode": {
                "@architectures": "spacy.MaxoutWindowEncoder.v2",
                "width": width,
                "depth": depth,
                "window_size": 1,
                "maxout_pieces": 3,
            },
        },
    }
    ner = nlp.add_pipe("ner", config={"model": model})
    for label in LABELS:
        ner.add_label(label)
    return nlp
