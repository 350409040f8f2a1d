"""Presidio's view of a spaCy pipeline that does nothing but name entities."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from typing import Any, cast

import numpy as np
import spacy
from presidio_analyzer import LocalRecognizer, RecognizerResult
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
from presidio_analyzer.nlp_engine import NlpArtifacts, NlpEngine
from spacy.language import Language
from spacy.tokens import Doc
from thinc.api import NumpyOps, set_current_ops

from gateway.detector import around, lexicon  # noqa: F401 - around registers the bundled model's architecture
from gateway.detector.forward import Features, Forward
from gateway.detector.light import lighten
from gateway.detector.recognizers.rule import Searched
from gateway.detector.tags import OUTSIDE, TagDecoder

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


_MARKS = re.compile(r"(?:[^\w\s]|_){200,}")
_MARKS_TOGETHER = re.compile(r"(.{199}).", re.DOTALL)
_SCORE = 0.85  # where a pipeline gives none, as Presidio has it
_BATCH = 32
MOST_WORDS = 50_000  # that a process keeps in memory
_MOST_TOGETHER = 16_000  # characters read at once: what a worker's memory peaks with


@dataclass(frozen=True, slots=True)
class Named:
    """A stretch of a text that a pipeline names. Offsets are characters; None where it gives no score."""

    start_char: int
    end_char: int
    label_: str
    score: float | None = None


class Namer:
    """Names entities with a spaCy pipeline: by tags of tokens, as the bundled one does, or by its ``ents``."""

    def __init__(self, nlp: Language, features: Features | None = None) -> None:
        self._nlp = nlp
        tagger: Any = nlp.get_pipe("tagger") if "tagger" in nlp.pipe_names else None
        tagged = tagger is not None and OUTSIDE in tagger.labels
        self._scores = _scores(tagger.model, features) if tagged else None
        self._decoder = TagDecoder(tagger.labels) if tagged else None
        labels = tagger.labels if tagged else nlp.pipe_labels.get("ner", [])
        self.labels = sorted({label.partition("-")[2] for label in labels} - {""}) if tagged else sorted(set(labels))

    @property
    def gives_scores(self) -> bool:
        """Say whether what it names comes with probabilities."""
        return self._decoder is not None

    def read(self, texts: Iterable[str]) -> Iterator[tuple[str, list[Named]]]:
        """Give each text with what it names. spaCy's own limit of length raises; longer texts come in chunks."""
        if self._decoder is None:
            for doc in self._nlp.pipe(texts, batch_size=_BATCH):
                yield doc.text, [Named(span.start_char, span.end_char, span.label_) for span in doc.ents]
            return
        batch: list[str] = []
        for text in texts:
            if batch and (len(batch) >= _BATCH or sum(map(len, batch)) + len(text) > _MOST_TOGETHER):
                yield from self._read_tags(batch, self._decoder)
                batch = []
            batch.append(text)
        if batch:
            yield from self._read_tags(batch, self._decoder)

    def _read_tags(self, texts: list[str], decoder: TagDecoder) -> Iterator[tuple[str, list[Named]]]:
        assert self._scores is not None  # noqa: S101
        # Usual words are kept, since reading them anew takes time; beyond a number of them new ones are forgotten
        # behind each batch, so that neither the memory nor what it holds of texts grows without bound.
        known = len(self._nlp.vocab)
        with self._nlp.memory_zone() if known > MOST_WORDS else nullcontext():
            docs = [self._nlp.make_doc(with_breaks(text)) for text in texts]
            filled = [doc for doc in docs if len(doc)]
            scores = iter(self._scores(filled) if filled else ())
            read = []
            for text, doc in zip(texts, docs, strict=True):
                spans = decoder.spans(next(scores)) if len(doc) else []
                named = [
                    Named(doc[s.start].idx, doc[s.end - 1].idx + len(doc[s.end - 1]), s.label, s.score) for s in spans
                ]
                read.append((text, named))
            del docs, filled  # they must not outlive the zone
        yield from read


def with_breaks(text: str) -> str:
    """Give a text in whose long runs of marks a blank stands now and then; the length stays.

    The tokenizer takes one mark after the other from the front of a run and copies the rest each time.
    """
    return _MARKS.sub(lambda run: _MARKS_TOGETHER.sub(r"\1 ", run.group()), text)


def _scores(model: Any, features: Features | None) -> Callable[[list[Doc]], Iterable[Any]]:
    """Give what reads the tags' probabilities: the short way where the architecture is the bundled one's."""
    try:
        return Forward(model, features).predict
    except ValueError:
        return cast("Callable[[list[Doc]], Iterable[Any]]", model.predict)


class Reading(NlpArtifacts):
    """What was read from one text. No lemmas and keywords: nothing here asks for them."""

    def __init__(self, text: str, entities: list[Named], engine: NlpEngine) -> None:
        self.entities: Any = entities
        self.tokens: Any = []
        self.lemmas: list[str] = []
        self.tokens_indices: list[int] = []
        self.keywords: list[str] = []
        self.nlp_engine = engine
        self.scores = [0.85] * len(entities)
        self.searched = Searched(text)


class SpacyReader(NlpEngine):
    """A Presidio NLP engine over a loaded spaCy pipeline."""

    engine_name = "spacy"
    is_available = True

    def __init__(self, nlp: Language) -> None:
        self.nlp = {"en": nlp}
        listed = nlp.meta.get("features") == lexicon.FEATURES
        if listed:
            lighten(nlp)
        self._namer = Namer(nlp, lexicon.features if listed else None)

    def load(self) -> None:
        """Do nothing: it is loaded."""

    def is_loaded(self) -> bool:
        """Say that it is loaded."""
        return True

    def process_text(self, text: str, language: str) -> NlpArtifacts:
        """Read one text. spaCy's own limit of length raises; longer texts come in chunks."""
        del language
        return Reading(text, next(self._namer.read([text]))[1], self)

    def process_batch(
        self,
        texts: Iterable[str],
        language: str,
        batch_size: int = 32,
        n_process: int = 1,
        **_: Any,
    ) -> Iterator[tuple[str, NlpArtifacts]]:
        """Read many texts."""
        del n_process, batch_size, language
        for text, found in self._namer.read(texts):
            yield text, Reading(text, found, self)

    def is_stopword(self, word: str, language: str) -> bool:
        """Nobody asks."""
        return False

    def is_punct(self, word: str, language: str) -> bool:
        """Nobody asks."""
        return False

    def get_supported_entities(self) -> list[str]:
        """Give the entities that the pipeline's labels stand for."""
        return sorted({LABELS.get(label, label) for label in self._namer.labels})

    @property
    def gives_scores(self) -> bool:
        """Say whether the pipeline says how sure it is, as the bundled one does."""
        return self._namer.gives_scores

    def get_supported_languages(self) -> list[str]:
        """English."""
        return ["en"]


class ModelRecognizer(LocalRecognizer):
    """Gives the entities that the pipeline named."""

    def __init__(self, entities: Iterable[str]) -> None:
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
            RecognizerResult(
                entity,
                span.start_char,
                span.end_char,
                _SCORE if span.score is None else span.score,
                recognition_metadata=self._metadata,
            )
            for span in cast("list[Named]", nlp_artifacts.entities)
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
    nlp = spacy.load(source, exclude=["lemmatizer", "attribute_ruler"])
    if nlp.meta.get("features") == lexicon.FEATURES:
        lexicon.install(nlp)
        for node in nlp.get_pipe("tagger").model.walk():  # type: ignore[attr-defined]
            for name in node.param_names:
                if node.has_param(name):
                    node.set_param(name, np.asarray(node.get_param(name), dtype=np.float32))  # packed in half precision
    return nlp
