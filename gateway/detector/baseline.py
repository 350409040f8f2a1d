"""Presidio as it comes, for comparison: its default recognizers, over the same spaCy pipeline."""

from __future__ import annotations

from collections.abc import Sequence

from presidio_analyzer import AnalyzerEngine, RecognizerRegistry

from gateway.detector.engine import BUNDLED
from gateway.detector.measure import Span
from gateway.detector.nlp import ModelRecognizer, NoEnhancer, SpacyReader, load_pipeline


class PresidioDefault:
    """Presidio's predefined recognizers for English. Its e-mail recognizer is kept from downloading a suffix list."""

    def __init__(self) -> None:
        from tldextract import TLDExtract, tldextract  # noqa: PLC0415 - Presidio's own dependency, needed here alone

        tldextract.TLD_EXTRACTOR = TLDExtract(suffix_list_urls=())
        reader = SpacyReader(load_pipeline(str(BUNDLED)))
        registry = RecognizerRegistry(supported_languages=["en"])
        registry.load_predefined_recognizers(languages=["en"], nlp_engine=reader)
        registry.remove_recognizer("SpacyRecognizer")
        registry.add_recognizer(ModelRecognizer(reader.get_supported_entities()))
        self._analyzer = AnalyzerEngine(
            registry=registry,
            nlp_engine=reader,
            supported_languages=["en"],
            context_aware_enhancer=NoEnhancer(),
            default_score_threshold=0.4,
        )

    def analyze(self, texts: Sequence[str]) -> list[list[Span]]:
        """Give what it finds."""
        return [
            [Span(result.start, result.end, result.entity_type) for result in self._analyzer.analyze(text, "en")]
            for text in texts
        ]
