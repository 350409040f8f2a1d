"""The detector of one process: Presidio's AnalyzerEngine over the spaCy model and the clinical recognizers."""

from __future__ import annotations

from gateway.detector import libraries  # noqa: F401 - before what else imports spaCy and Presidio

# isort: split

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import orjson
from presidio_analyzer import AnalyzerEngine, EntityRecognizer, RecognizerRegistry

from gateway.deid.cut import controls, joined, without_controls
from gateway.deid.emphasis import parts, without_emphasis
from gateway.deid.encoded import decoded_runs
from gateway.deid.mail import unquoted
from gateway.deid.normalize import View, normalize
from gateway.detector import spelled, structured
from gateway.detector.beside import EngineUnusable, recognizer_of
from gateway.detector.chunks import chunks
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.field_names import key_words, promised
from gateway.detector.judge import Judge
from gateway.detector.merge import clean
from gateway.detector.nlp import ModelRecognizer, NoEnhancer, SpacyReader, load_pipeline
from gateway.detector.recognizers import all_recognizers, second_look_recognizers
from gateway.detector.recognizers.own import OwnRecognizer, parted
from gateway.detector.recognizers.rule import Searched
from gateway.detector.segment import Segment
from gateway.detector.version import manifest, version
from gateway.model import DetectionRules, Finding

BUNDLED = Path(__file__).parent / "model"
# With what may stay behind it: a year, three digits of a ZIP code, "90+"; not any 12 characters, as of a telephone.
_PLACEHOLDER = re.compile(r"\[[A-Z][A-Z0-9_]*_\d+\](?: \((?:\d{3,4}|90\+)\))?")
# What a name in quotes may begin with, which is no word by itself: O\'Malley, D''Souza, d\'Alene.
_PREFIX = re.compile(r"(?<![^\W_])(?:[A-Z]|[dlo])(?:\\{1,7}'|'')\Z")
_LONGEST_PREFIX = 10
_OF_NAMES = frozenset({"PERSON", "LOCATION"})
_DEEPEST = 2  # encodings inside encodings
_LONGEST_VALUE = 120  # characters of a value that is judged by its key
_LEAST_OF_VALUE = 0.4  # of what is found in it; rules' findings that count have more


class ModelMissing(RuntimeError):
    """The model cannot be loaded. Names it and the remedy."""


class Engine:
    """Finds identifiers. Not thread-safe; one to a process."""

    def __init__(self, settings: EngineSettings | None = None, judge: Judge | None = None) -> None:
        settings = settings or EngineSettings()
        source = str(BUNDLED) if settings.model == "bundled" else settings.model
        try:
            pipeline = load_pipeline(source)
        except (OSError, ValueError, ImportError) as failure:
            raise ModelMissing(
                f"detector.model {settings.model!r} cannot be loaded ({type(failure).__name__}); "
                "name an installed spaCy package, a path, or bundled"
            ) from None
        self._reader = SpacyReader(pipeline)
        self._judge = (judge or Judge()) if self._reader.gives_scores else None
        try:
            beside = [recognizer_of(one) for one in settings.beside]
        except EngineUnusable as failure:
            raise ModelMissing(str(failure)) from None
        self._named = ModelRecognizer(self._reader.get_supported_entities())
        self._recognizers: list[EntityRecognizer] = [*beside, *all_recognizers()]
        self._analyzer = self._make_analyzer(self._recognizers)
        self._second = second_look_recognizers()
        self._custom: dict[tuple[str, ...], tuple[AnalyzerEngine, frozenset[str]]] = {}  # with the recognizers' names
        self._supported: dict[int, list[str]] = {}
        self.manifest = manifest(settings, source)
        self.version = version(self.manifest)

    def analyze(self, segments: Sequence[Segment], rules: DetectionRules) -> list[tuple[Finding, ...]]:
        """Give the findings of each segment, sorted; offsets are of the segment's text, in code points."""
        return [tuple(findings) for findings in self._analyze(segments, rules, depth=0)]

    def second_look(self, texts: Sequence[str], rules: DetectionRules) -> list[tuple[Finding, ...]]:
        """Look at redacted texts with the cheap recognizers alone; placeholders are passed over."""
        thresholds, allowed = dict(rules.thresholds), frozenset(rules.allow_list)
        results = []
        for text in texts:
            covered = _PLACEHOLDER.sub(lambda match: "■" * len(match.group()), text)
            searched = Searched(covered)
            raw = [
                Finding(result.start, result.end, result.entity_type, result.score, "second_look")
                for recognizer in self._second
                for result in recognizer.found(searched, recognizer.supported_entities)
                if result.score >= 0.7
            ]
            results.append(
                tuple(f for f in clean(covered, raw, thresholds, allowed) if "■" not in covered[f.start : f.end])
            )
        return results

    def _analyze(self, segments: Sequence[Segment], rules: DetectionRules, depth: int) -> list[list[Finding]]:
        views: list[tuple[View, int]] = []
        pieces: list[tuple[int, int, int, int, str]] = []  # segment, offset, core start, core end, text
        for index, segment in enumerate(segments):
            cue = key_words(segment.cue).replace("_", " ")
            prefix = f"{cue}: " if cue else ""
            view = without_emphasis(normalize(segment.text))
            views.append((view, len(prefix)))
            text = prefix + view.text
            pieces += [(index, c.start, c.core_start, c.core_end, text[c.start : c.end]) for c in chunks(text)]
        analyzer, own = self._analyzer_for(rules)
        raw: list[list[Finding]] = [[] for _ in segments]
        texts = [piece[4] for piece in pieces]
        readings = self._reader.process_batch(texts, "en")
        for (index, offset, core_start, core_end, text), (_, reading) in zip(pieces, readings, strict=True):
            results = analyzer.analyze(
                text, "en", entities=self._entities(analyzer), nlp_artifacts=reading, score_threshold=0.0
            )
            # Not through the analyzer: it drops what lies inside a longer finding, which may prove to be none.
            for result in [*results, *self._named.analyze(text, self._named.supported_entities, reading)]:
                start = result.start + offset
                if core_start <= start < core_end:
                    name = (result.recognition_metadata or {}).get("recognizer_name", "")
                    raw[index].append(Finding(start, result.end + offset, result.entity_type, result.score, name))
        thresholds, allowed = dict(rules.thresholds), frozenset(rules.allow_list)
        found: list[list[Finding]] = []
        for segment, (view, prefix_length), findings in zip(segments, views, raw, strict=True):
            shifted = [
                Finding(max(0, f.start - prefix_length), f.end - prefix_length, f.entity, f.score, f.recognizer)
                for f in findings
                if f.end > prefix_length
            ]
            judge = self._judge
            if judge is not None and segment.cue and len(view.text) <= _LONGEST_VALUE:
                # The judge was taught with texts. A value is judged by its key, which only the model has read.
                judge, shifted = None, [f for f in shifted if f.score >= _LEAST_OF_VALUE]
            shifted += structured.find(view.text)
            shifted += _under_key(segment, view)
            cleaned = clean(view.text, shifted, thresholds, allowed, judge=judge)
            if own:
                cleaned = parted(view.text, cleaned, own)
            cleaned += self._encoded(view.text, rules, depth)
            cleaned = [_with_prefix(view.text, finding) for finding in cleaned]
            back = _apart(segment.text, [part for finding in cleaned for part in _back(segment.text, view, finding)])
            back += [f for f in spelled.find(segment.text) if _counts(segment.text, f, thresholds, allowed)]
            found.append(back + self._of_mail(segment, rules, depth) + self._of_pieces(segment, rules, depth))
        return found

    def _of_mail(self, segment: Segment, rules: DetectionRules, depth: int) -> list[Finding]:
        """Give what a text holds where it is read as mail, beside what it holds as it stands."""
        view = unquoted(segment.text) if depth < _DEEPEST else None
        if view is None:
            return []
        (inside,) = self._analyze([Segment(view.text, segment.cue)], rules, depth + 1)
        return [part for finding in inside for part in _back(segment.text, view, finding)]

    def _of_pieces(self, segment: Segment, rules: DetectionRules, depth: int) -> list[Finding]:
        """Give what is cut to pieces in a text, or lies between such, and is found where it is whole."""
        whole = joined(segment.text) if depth < _DEEPEST else None
        if whole is None:
            return []
        (inside,) = self._analyze([Segment(whole.view.text, segment.cue)], rules, depth + 1)
        return [
            Finding(start, end, finding.entity, finding.score, finding.recognizer)
            for finding in inside
            if whole.counts(finding.start, finding.end)
            for start, end in whole.places(segment.text, finding.start, finding.end)
        ]

    def _encoded(self, text: str, rules: DetectionRules, depth: int) -> list[Finding]:
        """Give the encoded runs whose text holds a finding."""
        if depth >= _DEEPEST:
            return []
        runs = list(decoded_runs(text))
        if not runs:
            return []
        inside = self._analyze([Segment(plain) for _, _, plain in runs], rules, depth + 1)
        return [
            Finding(start, end, findings[0].entity if len(findings) == 1 else "UNIQUE_ID", findings[0].score, "encoded")
            for (start, end, _), findings in zip(runs, inside, strict=True)
            if findings
        ]

    def _analyzer_for(self, rules: DetectionRules) -> tuple[AnalyzerEngine, frozenset[str]]:
        """Give what analyzes by a profile's rules, and the names of its own recognizers."""
        if not rules.recognizers:
            return self._analyzer, frozenset()
        if rules.recognizers not in self._custom:
            documents: list[dict[str, Any]] = [orjson.loads(document) for document in rules.recognizers]
            names = frozenset(str(document["name"]) for document in documents)
            custom = [OwnRecognizer.from_dict(document) for document in documents]
            for recognizer in custom:
                recognizer.supported_language = "en"
            analyzer = self._make_analyzer([*self._recognizers, *custom])
            self._custom[rules.recognizers] = analyzer, names
        return self._custom[rules.recognizers]

    def _make_analyzer(self, recognizers: Iterable[EntityRecognizer]) -> AnalyzerEngine:
        registry = _AllRecognizers(recognizers=list(recognizers), supported_languages=["en"])
        return _Analyzer(
            registry=registry,
            nlp_engine=self._reader,
            supported_languages=["en"],
            context_aware_enhancer=NoEnhancer(),
            log_decision_process=False,  # it would write content
        )

    def _entities(self, analyzer: AnalyzerEngine) -> list[str]:
        """Give what an analyzer can find; asked for once instead of at every text."""
        if id(analyzer) not in self._supported:
            self._supported[id(analyzer)] = analyzer.get_supported_entities("en")
        return self._supported[id(analyzer)]


class _AllRecognizers(RecognizerRegistry):
    """Presidio's registry, which is asked for every entity of every text: it need not choose anew each time."""

    def get_recognizers(self, *_: Any, **__: Any) -> list[EntityRecognizer]:
        return list(self.recognizers)


class _Analyzer(AnalyzerEngine):
    """Presidio's engine without its search of every recognizer's findings for what its context would raise."""

    def _enhance_using_context(self, text: str, raw_results: list[Any], *_: Any, **__: Any) -> list[Any]:
        return raw_results


def _under_key(segment: Segment, view: View) -> list[Finding]:
    """Give the whole value as a finding where its key says what it is: ``"patientName": "jones"``."""
    text = view.text.strip()
    if not segment.cue or not text or len(text) > _LONGEST_VALUE:
        return []
    entity = promised(segment.cue, text)
    if entity is None:
        return []
    start = view.text.index(text)
    return [Finding(start, start + len(text), entity, 0.8, "key")]


def _with_prefix(text: str, finding: Finding) -> Finding:
    """Give a name with what stands before an apostrophe that a program has escaped."""
    if finding.entity not in _OF_NAMES or not text.startswith("'", finding.start - 1):
        return finding
    prefix = _PREFIX.search(text[max(0, finding.start - _LONGEST_PREFIX) : finding.start])
    if prefix is None:
        return finding
    start = finding.start - len(prefix.group())
    return Finding(start, finding.end, finding.entity, finding.score, finding.recognizer)


def _counts(text: str, finding: Finding, thresholds: Mapping[str, float], allowed: frozenset[str]) -> bool:
    return finding.score >= thresholds.get(finding.entity, 0) and text[finding.start : finding.end] not in allowed


def _apart(text: str, findings: list[Finding]) -> list[Finding]:
    """Give findings without what the format of a text says about how it looks."""
    marks = controls(text) if findings else ()
    if not marks:
        return findings
    places = ((finding, without_controls(finding.start, finding.end, marks)) for finding in findings)
    return [replace(finding, start=place[0], end=place[1]) for finding, place in places if place is not None]


def _back(text: str, view: View, finding: Finding) -> Iterator[Finding]:
    for start, end in parts(text, *view.original(finding.start, finding.end)):
        yield Finding(start, end, finding.entity, finding.score, finding.recognizer)
