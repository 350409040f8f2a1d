"""Identifiers out: every leaf with its findings → what is sent instead, and the table to put the values back."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from gateway.deid.cut import joined
from gateway.deid.edits import Edit
from gateway.deid.encoded import decoded_runs
from gateway.deid.known import NOTHING_KNOWN, Known, KnownFinder
from gateway.deid.mail import unquoted
from gateway.deid.minting import Value, mint, reveal
from gateway.deid.normalize import APOSTROPHE, ESCAPING, normalize
from gateway.deid.occurrences import Needles, Occurrence, Position
from gateway.deid.ours import without_ours
from gateway.deid.readings import further_occurrences, left_of, united
from gateway.deid.said import Said
from gateway.deid.seams import SEAM, Seam, seams, whole_words
from gateway.deid.spans import is_kept, resolve, told_by_place
from gateway.deid.telling import Telling
from gateway.deid.transforms import Context, Secrets
from gateway.model import Finding, Leaf, LeafKind, Path, RedactionRules, Step
from gateway.model import Mapping as Placeholders
from gateway.refusals import Reason, Refusal

# What a model writes about by itself, so that a finding of it in signed text need not be a patient's.
_WORDS_OF_A_MODEL = frozenset({"PERSON", "LOCATION", "FACILITY", "ORGANIZATION", "DATE", "AGE", "ZIP_CODE"})
# A tool may be named after a city or a year without saying anything of a patient.
_PLACES_AND_TIMES = frozenset({"LOCATION", "FACILITY", "ORGANIZATION", "DATE", "AGE", "ZIP_CODE"})
# Leaves that cannot be changed, and the findings in them that refuse no call.
_IMMUTABLE = {LeafKind.SIGNED: _WORDS_OF_A_MODEL, LeafKind.LINK: _PLACES_AND_TIMES}
_LEAST_PART = 6  # digits


@dataclass(frozen=True, slots=True)
class Span:
    """A place in a leaf's text that is taken out. Offsets are Unicode code points, end exclusive."""

    start: int
    end: int
    entity: str


@dataclass(frozen=True, slots=True)
class Redaction:
    """What came of a request. ``replaced`` holds the leaves that changed; counts are by entity.

    ``covered`` holds the spans, (start, end), that must not be seen in a picture, by the path of its words. ``spans``
    holds, for each leaf, what was taken out of it: sorted, disjoint. ``edits`` says what became of a leaf's
    length, by path.
    """

    replaced: Mapping[Path, str] = field(repr=False)
    mapping: Placeholders = field(repr=False)
    found: Mapping[str, int]
    removed: Mapping[str, int]
    covered: Mapping[Path, tuple[tuple[int, int], ...]] = field(default_factory=dict, repr=False)
    spans: tuple[tuple[Span, ...], ...] = field(default=(), repr=False)
    edits: Mapping[Path, tuple[Edit, ...]] = field(default_factory=dict, repr=False)


def redact(
    leaves: Sequence[Leaf],
    findings: Sequence[Sequence[Finding]],
    rules: RedactionRules,
    *,
    known: Known = NOTHING_KNOWN,
    secrets: Secrets | None = None,
    today: date,
) -> Redaction | Refusal:
    """Mask the findings in ``leaves``, and every further occurrence of what was found.

    ``findings[i]`` belongs to ``leaves[i]``. Placeholders are numbered in the order in which values are first revealed
    in the order of the leaves, so that a conversation that grows keeps its numbers: a value that is masked only because
    another place revealed it counts from the later of the two places.
    """
    finder = known.finder(today) if known else None
    cuts = seams(leaves)
    entities = {finding.entity for one in findings for finding in one} | {entity for _, entity in known.values}
    findings = [without_ours(leaf, one, entities) for leaf, one in zip(leaves, findings, strict=True)]
    findings = _with_known(cuts, findings, finder)
    spans: list[list[Span]] = []
    found: Counter[str] = Counter()
    values: dict[str, Value] = {}
    needles = Needles()
    said = Said(leaves)
    for index, (leaf, leaf_findings) in enumerate(zip(leaves, findings, strict=True)):
        here, kept = _detected(leaf, leaf_findings, rules, finder)
        spans.append(here)
        found.update(kept)
        if leaf.kind in _IMMUTABLE:
            harmless = _IMMUTABLE[leaf.kind]
            if any(span.entity not in harmless for span in here) or (finder and finder.find(leaf.text)):
                return _immutable(leaf)
            continue
        cut_off = [finding for finding in leaf_findings if finding.recognizer == SEAM]
        for span in here:
            found[span.entity] += 1
            position = (index, span.start)
            reveal(values, said.value(index, span.start, span.end), span.entity, position, position)
            wanted = _wanted(leaf, span, said.shown(index, span.start, span.end), cut_off)
            needles.add(wanted, span.entity, position)
    cut = _across(cuts, needles)
    once: set[str] = set()  # what stood for itself until a later leaf revealed more of it, and has its number from then
    for index, leaf in enumerate(leaves):
        if leaf.kind is LeafKind.CONTROL:
            continue
        further, earlier = _further(leaf, index, spans[index], needles)
        further += _beside(leaf, [*spans[index], *(span for span, _ in further)], cut.get(index, ()))
        if leaf.kind in _IMMUTABLE:
            if without_ours(leaf, [span for span, _ in further], entities):
                return _immutable(leaf)
            continue
        for span, revealed in further:
            here_at = (index, span.start)
            reveal(values, said.value(*here_at, span.end), span.entity, max(revealed, here_at), here_at)
            found[span.entity] += 1
        once |= _stood(leaf, index, earlier, values, said)
        spans[index] = sorted([*spans[index], *(span for span, _ in further)], key=lambda span: span.start)
    told = _telling_control(leaves, values, finder, rules)
    if told is not None:
        return told
    # Nothing stands for a value in a picture, so one that is nowhere else has no placeholder to come back by.
    written = {
        said.value(index, span.start, span.end)
        for index, (leaf, here) in enumerate(zip(leaves, spans, strict=True))
        for span in here
        if leaf.kind is not LeafKind.PICTURE
    } | once
    to_mint = {value: known for value, known in values.items() if value in written}
    stands_for, mapping = mint(leaves, to_mint, rules, Context("", today, secrets))
    spans = [[] if leaf.kind in _IMMUTABLE else here for leaf, here in zip(leaves, spans, strict=True)]
    replaced, edits, covered = _written(leaves, spans, stands_for, said)
    removed = Counter(span.entity for here in spans for span in here)
    if any(leaf.spaced for leaf in leaves):  # the model may write what it read there
        mapping |= {spaced(placeholder): value for placeholder, value in mapping.items()}
    taken_out = tuple(map(tuple, spans))
    return Redaction(replaced, Placeholders(mapping), dict(found), dict(removed), covered, taken_out, edits)


def masked(text: str, findings: Sequence[Finding], rules: RedactionRules) -> tuple[Finding, ...]:
    """Give the spans of one text that are masked: the findings, and the further occurrences of what was found."""
    resolved = resolve(text, findings, rules)
    needles = Needles()
    for finding in resolved:
        needles.add(_read(text[finding.start : finding.end]), finding.entity, (0, finding.start))
    further = [Finding(o.start, o.end, o.entity, 0.5, "further") for o in further_occurrences(text, needles, resolved)]
    return tuple(sorted((*resolved, *further), key=lambda finding: finding.start))


def _detected(
    leaf: Leaf, findings: Sequence[Finding], rules: RedactionRules, finder: KnownFinder | None
) -> tuple[list[Span], Counter[str]]:
    """Give the spans of a leaf that are masked, and the counts of those that are found and kept."""
    if leaf.kind is LeafKind.CONTROL:
        return [], Counter()
    if leaf.meaning:
        findings = told_by_place(leaf.text, leaf.meaning, findings, rules)
        findings = [*findings, Finding(0, len(leaf.text), leaf.meaning, 1.0, "place")]
    everything = [*findings, *(finder.find(leaf.text) if finder is not None else ())]
    kept = Counter(finding.entity for finding in findings if is_kept(finding.entity, rules))
    resolved = resolve(leaf.text, everything, rules)
    if leaf.kind is LeafKind.NUMBER and resolved:
        return [Span(0, len(leaf.text), resolved[0].entity)], kept
    return [Span(span.start, span.end, span.entity) for span in resolved], kept


def _wanted(leaf: Leaf, span: Span, value: str, cut_off: Sequence[Finding]) -> str:
    """Give what of a span's value is looked for elsewhere. ``cut_off``: the leaf's findings that go on in another leaf.

    Nothing of a part of a day or a place, as 14 and 40.7 may be, and no word that is cut at an end of its text.
    """
    if leaf.meaning and sum(character.isdigit() for character in value) < _LEAST_PART:
        return ""
    if cut_off:
        before = span.start == 0 and any(finding.start == 0 for finding in cut_off)
        behind = span.end == len(leaf.text) and any(finding.end == len(leaf.text) for finding in cut_off)
        value = whole_words(value, before=before, behind=behind)
    return _read(value)


def _with_known(
    cuts: Sequence[Seam], findings: Sequence[Sequence[Finding]], finder: KnownFinder | None
) -> Sequence[Sequence[Finding]]:
    """Give the findings with what is known and lies across a cut."""
    if finder is None or not cuts:
        return findings
    more = list(findings)
    for seam in cuts:
        for one in finder.find(seam.text):
            for leaf, start, end in seam.across(one.start, one.end):
                more[leaf] = (*more[leaf], Finding(start, end, one.entity, one.score, SEAM))
    return more


def _across(cuts: Sequence[Seam], needles: Needles) -> dict[int, list[Occurrence]]:
    """Give the further occurrences that lie across a cut, by leaf."""
    found: defaultdict[int, list[Occurrence]] = defaultdict(list)
    for seam in cuts if needles else ():
        for one in further_occurrences(seam.text, needles, ()):
            for leaf, start, end in seam.across(one.start, one.end):
                found[leaf].append(Occurrence(start, end, one.entity, one.revealed))
    return found


def _beside(leaf: Leaf, here: Sequence[Span], cut: Sequence[Occurrence]) -> list[tuple[Span, Position]]:
    """Give what of occurrences across a cut is not masked yet."""
    if not cut:
        return []
    covered = sorted((Finding(s.start, s.end, s.entity, 1.0, "") for s in here), key=lambda finding: finding.start)
    return [
        (Span(start, end, one.entity), one.revealed)
        for one in united(list(cut))
        for start, end in left_of(leaf.text, one.start, one.end, covered)
    ]


def _read(value: str) -> str:
    """Give a value without what escapes it: ``amp`` and ``C3`` are no parts of a name."""
    as_mail = unquoted(value)
    value = value if as_mail is None else as_mail.text
    whole = joined(value, is_rtf="{\\" in value)
    value = value if whole is None else whole.view.text
    value = normalize(value).text if any(mark in value for mark in ESCAPING) else value
    return APOSTROPHE.sub("'", value) if "'" in value else value


def _stood(leaf: Leaf, index: int, earlier: Sequence[Occurrence], values: dict[str, Value], said: Said) -> set[str]:
    """Note what stood in a leaf until a later one revealed more of it; give those that had a placeholder."""
    stood: set[str] = set()
    for one in earlier:
        here_at = (index, one.start)
        value = said.value(*here_at, one.end)
        reveal(values, value, one.entity, max(one.revealed, here_at), here_at)
        stood.add(value)
    return set() if leaf.kind is LeafKind.PICTURE else stood


def _further(
    leaf: Leaf, index: int, here: Sequence[Span], needles: Needles
) -> tuple[list[tuple[Span, Position]], Sequence[Occurrence]]:
    """Give the further occurrences in a leaf, and what stood there before later leaves revealed more of it."""
    covered = [] if leaf.kind in _IMMUTABLE else [Finding(span.start, span.end, span.entity, 1.0, "") for span in here]
    if not needles or (leaf.kind is LeafKind.NUMBER and covered):
        return [], ()
    occurrences = further_occurrences(leaf.text, needles, covered, leaf=index)
    earlier = [each for one in occurrences for each in one.earlier]
    if leaf.kind is LeafKind.NUMBER and occurrences:
        first = min([*occurrences, *earlier], key=lambda one: one.revealed)
        return [(Span(0, len(leaf.text), first.entity), first.revealed)], ()
    return [(Span(o.start, o.end, o.entity), o.revealed) for o in occurrences], earlier


def _written(
    leaves: Sequence[Leaf], spans: Sequence[Sequence[Span]], stands_for: Mapping[str, str], said: Said
) -> tuple[dict[Path, str], dict[Path, tuple[Edit, ...]], dict[Path, tuple[tuple[int, int], ...]]]:
    """Give the leaves that change as they leave, what became of their lengths, and what is covered in pictures."""
    replaced: dict[Path, str] = {}
    edits: dict[Path, tuple[Edit, ...]] = {}
    covered: dict[Path, tuple[tuple[int, int], ...]] = {}
    for index, (leaf, here) in enumerate(zip(leaves, spans, strict=True)):
        if not here:
            continue
        if leaf.kind is LeafKind.PICTURE:
            covered[leaf.path] = tuple((span.start, span.end) for span in here)
        else:
            put_in = [stands_for[said.value(index, span.start, span.end)] for span in here]
            replaced[leaf.path] = _write(leaf, here, put_in)
            edits[leaf.path] = tuple(
                Edit(span.start, span.end, len(new)) for span, new in zip(here, put_in, strict=True)
            )
    return replaced, edits, covered


def _write(leaf: Leaf, here: Sequence[Span], put_in: Sequence[str]) -> str:
    pieces: list[str] = []
    position = 0
    for span, new in zip(here, put_in, strict=True):
        pieces += [leaf.text[position : span.start], spaced(new) if leaf.spaced else new]
        position = span.end
    return "".join([*pieces, leaf.text[position:]])


def _immutable(leaf: Leaf) -> Refusal:
    """Refuse a leaf that holds a value and cannot be changed."""
    if leaf.kind is LeafKind.LINK:
        remedy = "Use a URL without identifiers."
        return Refusal(Reason.IDENTIFIER_IN_CONTROL_FIELD, place=_render(leaf.path), remedy=remedy)
    return Refusal(Reason.IDENTIFIER_IN_SIGNED_TEXT, place=_render(leaf.path))


def _telling_control(
    leaves: Sequence[Leaf], values: Mapping[str, Value], finder: KnownFinder | None, rules: RedactionRules
) -> Refusal | None:
    """Refuse names and ids that hold a value, found or known: they cannot be changed without breaking the request.

    A number that is somebody's by its form alone need not be found elsewhere.
    """
    telling = Telling(
        ((value, one.entity) for value, one in values.items() if one.entity not in _PLACES_AND_TIMES),
        (pair for pair in (finder.variants if finder else ()) if pair[1] not in _PLACES_AND_TIMES),
    )
    for leaf in leaves:
        if leaf.kind is not LeafKind.CONTROL:
            continue
        told = telling.is_told_by_opaque if leaf.opaque else telling.is_told_by
        # An id may be another one in base64, as GraphQL's are (Patient:00482913), and a cursor is JSON.
        decoded = (plain for _, _, plain in decoded_runs(leaf.text, short=True))
        shown = () if leaf.opaque else (one for one in telling.shown_by(leaf.text) if not is_kept(one, rules))
        if told(leaf.text) or any(shown) or any(map(telling.is_told_by, decoded)):
            return Refusal(Reason.IDENTIFIER_IN_CONTROL_FIELD, place=_render(leaf.path))
    return None


def spaced(placeholder: str) -> str:
    """Give a placeholder as it is written where no underscore may stand; a model reads both as one."""
    return placeholder.replace("_", " ")


def _render(path: Path) -> str:
    """Name a place without naming keys that may be content, as in ``messages[3]…``."""
    shown = ""
    for step in path[:2]:
        if isinstance(step, Step):
            break
        shown += f"[{step}]" if isinstance(step, int) else f".{step}" if shown else step
    return f"{shown}…" if len(path) > 2 else shown
