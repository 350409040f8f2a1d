"""Other people's models beside the detector's own: token classifiers of Transformers, and GLiNER.

Each is a folder on this machine; nothing is ever fetched. Both libraries are extras of the package. Presidio's own
recognizers run the models; what is changed here is that a failure fails, where Presidio's would go on without.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson
from presidio_analyzer import EntityRecognizer, RecognizerResult
from presidio_analyzer.chunkers import CharacterBasedTextChunker

from gateway.detector.engine_settings import Beside, Kind
from gateway.detector.nlp import LABELS
from gateway.model import LEAST_SCORE

_UNKNOWN = "UNIQUE_ID"  # what a label that nobody has explained is treated as: an identifier
_CHUNK = 400  # characters that such a model reads at once: within 512 tokens also where every character is one
_OVERLAP = 80
_OUTSIDE = "O"
# A guess counts from the engine's own threshold on, whatever the scale of its scores: below LEAST_SCORE it is raised.


class EngineUnusable(RuntimeError):
    """An engine beside the detector's own cannot be loaded. Names it and the remedy."""


def recognizer_of(beside: Beside) -> EntityRecognizer:
    """Load an engine as a Presidio recognizer. Raises EngineUnusable."""
    folder = Path(beside.model)
    if not folder.is_dir():
        raise EngineUnusable(
            f"detector.beside: {beside.kind} model {beside.model!r} is not a folder; "
            "models are never fetched: copy it to this machine and name its folder"
        )
    try:
        return _transformers(beside, folder) if beside.kind is Kind.TRANSFORMERS else _gliner(beside)
    except ImportError:
        raise EngineUnusable(
            f"detector.beside: {beside.kind} needs its extra: pip install 'phi-gateway[{beside.kind}]'"
        ) from None
    except EngineUnusable:
        raise
    except Exception as failure:
        raise EngineUnusable(
            f"detector.beside: {beside.kind} model {beside.model!r} cannot be loaded ({type(failure).__name__}); "
            "name a folder with the model's weights, configuration and tokenizer"
        ) from None


def _meanings(labels: Mapping[str, str | None], spoken: Sequence[str]) -> dict[str, str | None]:
    """Say what each label that a model speaks means here: as configured, else as usual, else an identifier."""
    known = {**LABELS, **dict.fromkeys(LABELS.values(), None)}
    usual = {label: known[label] or label for label in known}
    return {label: labels[label] if label in labels else usual.get(label.upper(), _UNKNOWN) for label in spoken}


def _transformers(beside: Beside, folder: Path) -> EntityRecognizer:
    from presidio_analyzer.predefined_recognizers.ner import HuggingFaceNerRecognizer  # noqa: PLC0415 - an extra

    configuration = orjson.loads((folder / "config.json").read_bytes())
    tags = list(configuration.get("id2label", {}).values())
    spoken = sorted({tag[2:] if tag[:2] in ("B-", "I-", "U-", "L-", "E-", "S-") else tag for tag in tags} - {_OUTSIDE})
    if not spoken:
        raise EngineUnusable(
            f"detector.beside: transformers model {beside.model!r} names no labels; name a token classifier"
        )
    meanings = _meanings(dict(beside.labels), spoken)

    class TransformersRecognizer(HuggingFaceNerRecognizer):
        """Presidio's, without its habit of giving no findings where the model failed."""

        def _answers(self, chunk_text: str) -> list[dict[str, Any]]:
            pipeline: Any = self.ner_pipeline
            answers: list[dict[str, Any]] = pipeline(chunk_text)
            return answers

        def _predict_chunk(self, chunk_text: str) -> list[RecognizerResult]:
            return [
                RecognizerResult(entity, guess["start"], guess["end"], max(LEAST_SCORE, float(guess["score"])))
                for guess in self._answers(chunk_text)
                if (entity := meanings[self._normalize_label(guess["entity_group"])]) is not None
                and guess["score"] >= beside.threshold
            ]

    return TransformersRecognizer(
        name=Kind.TRANSFORMERS.value,
        model_name=str(folder),
        supported_entities=sorted({meaning for meaning in meanings.values() if meaning}),
        label_mapping={label: meaning for label, meaning in meanings.items() if meaning},
        label_prefixes=["B-", "I-", "U-", "L-", "E-", "S-"],
        threshold=beside.threshold,
        device="cpu",
        chunk_size=_CHUNK,
        chunk_overlap=_OVERLAP,
    )


def _gliner(beside: Beside) -> EntityRecognizer:
    import gliner  # noqa: F401, PLC0415 - an extra; Presidio's recognizer would name it without the remedy
    from presidio_analyzer.predefined_recognizers.ner import GLiNERRecognizer  # noqa: PLC0415

    asked = {label: meaning for label, meaning in beside.labels if meaning is not None}
    if not asked:
        raise EngineUnusable(
            f"detector.beside: gliner model {beside.model!r} is asked for nothing; say labels, as {{person: PERSON}}"
        )

    class ClosedGlinerRecognizer(GLiNERRecognizer):
        """Presidio's, asked for the configured labels alone and not for whatever else the analyzer can find."""

        def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:
            wanted = [entity for entity in entities if entity in self.supported_entities]
            results: list[RecognizerResult] = super().analyze(text, wanted, nlp_artifacts) if wanted else []
            return [RecognizerResult(r.entity_type, r.start, r.end, max(LEAST_SCORE, r.score)) for r in results]

    return ClosedGlinerRecognizer(
        name=Kind.GLINER.value,
        model_name=beside.model,
        entity_mapping=asked,
        threshold=beside.threshold,
        map_location="cpu",
        text_chunker=CharacterBasedTextChunker(chunk_size=_CHUNK, chunk_overlap=_OVERLAP),
        local_files_only=True,
    )
