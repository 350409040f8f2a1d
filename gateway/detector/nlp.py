"""Presidio's view of a spaCy pipeline that does nothing but name entities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import spacy
from presidio_analyzer import LocalRecognizer, RecognizerResult
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
from spacy.language import Language
from thinc.api import NumpyOps, set_current_ops

# What the labels of other people's pipelines mean here. Labels of ours are the entities themselves.
LABELS = {
    "PER": "PERSON",
    "PERSON": "PERSON",
    "PATIENT": "PERSON",
    "STAFF": "PERSON",
    "LOC": "LOCATION",
    "GPE": "LOCATION",
    "LOCATION": "LOCATION",
    "FAC": "FACILITY",
    "HOSP": "FACILITY",
    "FACILITY": "FACILITY",
    "ORG": "ORGANIZATION",
    "ORGANIZATION": "ORGANIZATION",
    "DATE": "DATE",
    "DATE_TIME": "DATE",
    "AGE": "AGE",
    "ID": "UNIQUE_ID",
    "PHONE": "PHONE_NUMBER",
    "EMAIL": "EMAIL_ADDRESS",
    "ZIP": "ZIP_CODE",
}


class Reading(NlpArtifacts):
    """What was read from one text. No lemmas and keywords: nothing here asks for them."""

    def __init__(self, text: str, entities: list[Any], engine: NlpEngine) -> None:
        self.entities = entities
        self.tokens: Any = []
        self.lemmas: list[str] = []
        self.tokens_indices: list[int] = []
        self.keywords: list[str] = []
        self.nlp_engine = engine
        self.scores = [0.85] * len(entities)
        self.lowered = text.lower()


class SpacyReader(NlpEngine):
    """A Presidio NLP engine over a loaded spaCy pipeline."""

    engine_name = "spacy"
    is_available = True

    def __init__(self, nlp: Language) -> None:
        self.nlp = {"en": nlp}

    def load(self) -> None:
        """Do nothing: it is loaded."""

    def is_loaded(self) -> bool:
        """Say that it is loaded."""
        return True

    def process_text(self, text: str, language: str) -> NlpArtifacts:
        """Read one text. spaCy's own limit of length raises; longer texts come in chunks."""
        return Reading(text, list(self.nlp[language](text).ents), self)

    def process_batch(
        self,
        texts: Iterable[str],
        language: str,
        batch_size: int = 32,
        n_process: int = 1,
        **_: Any,
    ) -> Iterator[tuple[str, NlpArtifacts]]:
        """Read many texts."""
        del n_process
        for doc in self.nlp[language].pipe(texts, batch_size=batch_size):
            yield doc.text, Reading(doc.text, list(doc.ents), self)

    def is_stopword(self, word: str, language: str) -> bool:
        """Nobody asks."""
        return False

    def is_punct(self, word: str, language: str) -> bool:
        """Nobody asks."""
        return False

    def get_supported_entities(self) -> list[str]:
        """Give the entities that the pipeline's labels stand for."""
        labels = self.nlp["en"].pipe_labels.get("ner", [])
        return sorted({LABELS.get(label, label) for label in labels})

    def get_supported_languages(self) -> list[str]:
        """English."""
        return ["en"]


class ModelRecognizer(LocalRecognizer):
    """Gives the entities that the pipeline named."""

    def __init__(self, entities: Iterable[str], score: float = 0.85) -> None:
        self._score = score
        super().__init__(supported_entities=sorted(entities), name="model", supported_language="en")
        self._metadata = {
            RecognizerResult.RECOGNIZER_NAME_KEY: "model",
            RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id,
        }

    def load(self) -> None:
        """Nothing to load."""

    def analyze(
        self, text: str, entities: list[str], nlp_artifacts: NlpArtifacts | None = None
    ) -> list[RecognizerResult]:
        """Give the model's findings."""
        if nlp_artifacts is None:
            return []
        return [
            RecognizerResult(entity, span.start_char, span.end_char, self._score, recognition_metadata=self._metadata)
            for span in nlp_artifacts.entities
            if (entity := LABELS.get(span.label_, span.label_)) in self.supported_entities
        ]


class NoEnhancer(ContextAwareEnhancer):
    """Context is the rules' own business: there are no lemmas for Presidio's."""

    def __init__(self) -> None:
        super().__init__(
            context_similarity_factor=0,
            min_score_with_context_similarity=0,
            context_prefix_count=0,
            context_suffix_count=0,
        )

    def enhance_using_context(self, text: str, raw_results: Any, *_: Any, **__: Any) -> Any:
        """Give the results as they are."""
        return raw_results


def load_pipeline(source: str) -> Language:
    """Load a spaCy pipeline by package name or path, keeping only what naming entities needs.

    NumPy multiplies the small matrices of such a model some three times as fast as the library that thinc brings.
    """
    set_current_ops(NumpyOps(use_blis=False))
    return spacy.load(source, exclude=["lemmatizer", "attribute_ruler"])
