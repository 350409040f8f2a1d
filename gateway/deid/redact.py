"""Identifiers out: every leaf with its findings → what is sent instead, and the table to put the values back."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from gateway.deid.dates import year_that_may_stay
from gateway.deid.edits import Edit
from gateway.deid.known import NOTHING_KNOWN, Known, KnownFinder
from gateway.deid.occurrences import Needles, Position, squeeze
from gateway.deid.spans import is_kept, resolve
from gateway.deid.transforms import Context, Secrets, transform
from gateway.deid.zip3 import first_three
from gateway.model import Finding, Leaf, LeafKind, OperatorRule, Path, RedactionRules, Step
from gateway.model import Mapping as Placeholders
from gateway.refusals import Reason, Refusal

# What a model writes about by itself, so that a finding of it in signed text need not be a patient's.
_WORDS_OF_A_MODEL = frozenset({"PERSON", "LOCATION", "FACILITY", "ORGANIZATION", "DATE", "AGE", "ZIP_CODE"})
# A tool may be named after a city or a year without saying anything of a patient.
_PLACES_AND_TIMES = frozenset({"LOCATION", "FACILITY", "ORGANIZATION", "DATE", "AGE", "ZIP_CODE"})
# Leaves that cannot be changed, and the findings in them that refuse no call.
_IMMUTABLE = {LeafKind.SIGNED: _WORDS_OF_A_MODEL, LeafKind.LINK: _PLACES_AND_TIMES}
_LITERAL = re.compile(r"\[[^\[\]]{3,80}\]")
_NOT_READ = re.compile(r"[\W_]+|(?<!\d)0+(?=\d)")  # in what a model takes for a placeholder; zeros before a number too
_OUT_OF_THE_WAY = 1000  # added to a number that the text itself uses: the other values keep theirs
_LEAST_CONTROL = 5  # letters and digits of a value that a name or id may not hold
_CONTROL_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+|[^\W\d_a-zA-Z]+")
_LONGEST_CONTROL = 8  # words put together


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


@dataclass(slots=True)
class _Value:
    """An exact string that is masked."""

    entity: str
    revealed: Position
    first: Position  # its own first occurrence


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
    spans: list[list[Span]] = []
    found: Counter[str] = Counter()
    values: dict[str, _Value] = {}
    needles = Needles()
    for index, (leaf, leaf_findings) in enumerate(zip(leaves, findings, strict=True)):
        here, kept = _detected(leaf, leaf_findings, rules, finder)
        spans.append(here)
        found.update(kept)
        if leaf.kind in _IMMUTABLE:
            harmless = _IMMUTABLE[leaf.kind]
            if any(span.entity not in harmless for span in here) or (finder and finder.find(leaf.text)):
                return _immutable(leaf)
            continue
        for span in here:
            found[span.entity] += 1
            position = (index, span.start)
            value = leaf.text[span.start : span.end]
            _reveal(values, value, span.entity, position, position)
            needles.add(value, span.entity, position)
    for index, leaf in enumerate(leaves):
        if leaf.kind is LeafKind.CONTROL:
            continue
        further = _further(leaf, spans[index], needles)
        if leaf.kind in _IMMUTABLE:
            if further:
                return _immutable(leaf)
            continue
        for span, revealed in further:
            here_at = (index, span.start)
            _reveal(values, leaf.text[span.start : span.end], span.entity, max(revealed, here_at), here_at)
            found[span.entity] += 1
        spans[index] = sorted([*spans[index], *(span for span, _ in further)], key=lambda span: span.start)
    refusal = _check_control(leaves, [(value, one.entity) for value, one in values.items()], finder)
    if refusal is not None:
        return refusal
    # Nothing stands for a value in a picture, so one that is nowhere else has no placeholder to come back by.
    written = {
        leaf.text[span.start : span.end]
        for leaf, here in zip(leaves, spans, strict=True)
        for span in here
        if leaf.kind is not LeafKind.PICTURE
    }
    to_mint = {value: known for value, known in values.items() if value in written}
    stands_for, mapping = _mint(leaves, to_mint, rules, Context("", today, secrets))
    replaced: dict[Path, str] = {}
    edits: dict[Path, tuple[Edit, ...]] = {}
    covered: dict[Path, tuple[tuple[int, int], ...]] = {}
    removed: Counter[str] = Counter()
    spans = [[] if leaf.kind in _IMMUTABLE else here for leaf, here in zip(leaves, spans, strict=True)]
    for leaf, here in zip(leaves, spans, strict=True):
        if not here:
            continue
        if leaf.kind is LeafKind.PICTURE:
            covered[leaf.path] = tuple((span.start, span.end) for span in here)
        else:
            replaced[leaf.path] = _write(leaf, here, stands_for)
            edits[leaf.path] = tuple(
                Edit(span.start, span.end, len(stands_for[leaf.text[span.start : span.end]])) for span in here
            )
        removed.update(span.entity for span in here)
    if any(leaf.spaced for leaf in leaves):  # the model may write what it read there
        mapping |= {spaced(placeholder): value for placeholder, value in mapping.items()}
    taken_out = tuple(map(tuple, spans))
    return Redaction(replaced, Placeholders(mapping), dict(found), dict(removed), covered, taken_out, edits)


def masked(text: str, findings: Sequence[Finding], rules: RedactionRules) -> tuple[Finding, ...]:
    """Give the spans of one text that are masked: the findings, and the further occurrences of what was found."""
    resolved = resolve(text, findings, rules)
    needles = Needles()
    for finding in resolved:
        needles.add(text[finding.start : finding.end], finding.entity, (0, finding.start))
    further = [Finding(o.start, o.end, o.entity, 0.5, "further") for o in needles.occurrences(text, resolved)]
    return tuple(sorted((*resolved, *further), key=lambda finding: finding.start))


def _detected(
    leaf: Leaf, findings: Sequence[Finding], rules: RedactionRules, finder: KnownFinder | None
) -> tuple[list[Span], Counter[str]]:
    """Give the spans of a leaf that are masked, and the counts of those that are found and kept."""
    if leaf.kind is LeafKind.CONTROL:
        return [], Counter()
    everything = [*findings, *(finder.find(leaf.text) if finder is not None else ())]
    kept = Counter(finding.entity for finding in findings if is_kept(finding.entity, rules))
    resolved = resolve(leaf.text, everything, rules)
    if leaf.kind is LeafKind.NUMBER and resolved:
        return [Span(0, len(leaf.text), resolved[0].entity)], kept
    return [Span(span.start, span.end, span.entity) for span in resolved], kept


def _further(leaf: Leaf, here: Sequence[Span], needles: Needles) -> list[tuple[Span, Position]]:
    covered = [] if leaf.kind in _IMMUTABLE else [Finding(span.start, span.end, span.entity, 1.0, "") for span in here]
    if leaf.kind is LeafKind.NUMBER and covered:
        return []
    occurrences = needles.occurrences(leaf.text, covered)
    if leaf.kind is LeafKind.NUMBER and occurrences:
        first = occurrences[0]
        return [(Span(0, len(leaf.text), first.entity), first.revealed)]
    return [(Span(o.start, o.end, o.entity), o.revealed) for o in occurrences]


def _reveal(values: dict[str, _Value], value: str, entity: str, revealed: Position, first: Position) -> None:
    present = values.get(value)
    if present is None:
        values[value] = _Value(entity, revealed, first)
    else:
        if revealed < present.revealed:
            present.entity, present.revealed = entity, revealed
        present.first = min(present.first, first)


def _mint(
    leaves: Sequence[Leaf], values: Mapping[str, _Value], rules: RedactionRules, context: Context
) -> tuple[dict[str, str], dict[str, str]]:
    """Give each value its number: what stands for each, and the table for the way back."""
    taken, signed = _literals(leaves)
    counters: Counter[str] = Counter()
    stands_for: dict[str, str] = {}
    mapping: dict[str, str] = {}
    for value, known in sorted(values.items(), key=lambda item: (item[1].revealed, item[1].first)):
        rule = rules.rule(known.entity)
        if rule.operator != "placeholder":
            stands_for[value] = transform(value, rule, Context(known.entity, context.today, context.secrets))
            continue
        counters[known.entity] += 1
        number = counters[known.entity]
        while (
            (placeholder := f"[{known.entity}_{number}]") in mapping
            or (spoken := _spoken(placeholder)) in taken
            or signed.get(spoken, len(leaves)) < known.revealed[0]
        ):
            number += _OUT_OF_THE_WAY
        mapping[placeholder] = value
        stands_for[value] = placeholder
        hint = _hint(value, rule, context.today)
        if hint:
            stands_for[value] = f"{placeholder} ({hint})"
            mapping[stands_for[value]] = value
    return stands_for, mapping


def _literals(leaves: Sequence[Leaf]) -> tuple[set[str], dict[str, int]]:
    """Give the placeholders that the text itself holds, as ``_spoken`` gives them.

    The first are somebody's words, and may mean anybody: none of them is minted. The second stand in signed text, which
    is what the vendor said about placeholders of an earlier turn, with the first leaf each stands in: the same ones by
    their numbering, but never a value that was first revealed behind that leaf, as where a conversation was cut short.
    """
    taken: set[str] = set()
    signed: dict[str, int] = {}
    for index, leaf in enumerate(leaves):
        text = leaf.text if leaf.text.isascii() else unicodedata.normalize("NFKC", leaf.text)
        for literal in _LITERAL.findall(text) if "[" in text else ():
            spoken = _spoken(literal)
            if leaf.kind is LeafKind.SIGNED:
                signed.setdefault(spoken, index)
            else:
                taken.add(spoken)
    return taken, signed


def _spoken(placeholder: str) -> str:
    """Give what is left of a placeholder however it is written: ``[**Person-01**]`` is [PERSON_1] to a model."""
    return _NOT_READ.sub("", placeholder).upper()


def _hint(value: str, rule: OperatorRule, today: date) -> str | None:
    """Give what Safe Harbor lets stay of a value: 45 CFR 164.514(b)(2)(i)(B) and (C)."""
    wanted = dict(rule.parameters).get("hint")
    if wanted == "year":
        return year_that_may_stay(value, today)
    if wanted == "zip3":
        return first_three(value)
    if wanted == "age90":
        return "90+"
    return None


def _write(leaf: Leaf, here: Sequence[Span], stands_for: Mapping[str, str]) -> str:
    pieces: list[str] = []
    position = 0
    for span in here:
        put_in = stands_for[leaf.text[span.start : span.end]]
        pieces += [leaf.text[position : span.start], spaced(put_in) if leaf.spaced else put_in]
        position = span.end
    return "".join([*pieces, leaf.text[position:]])


def _immutable(leaf: Leaf) -> Refusal:
    """Refuse a leaf that holds a value and cannot be changed."""
    if leaf.kind is LeafKind.LINK:
        remedy = "Use a URL without identifiers."
        return Refusal(Reason.IDENTIFIER_IN_CONTROL_FIELD, place=_render(leaf.path), remedy=remedy)
    return Refusal(Reason.IDENTIFIER_IN_SIGNED_TEXT, place=_render(leaf.path))


def _check_control(
    leaves: Sequence[Leaf], found: Iterable[tuple[str, str]], finder: KnownFinder | None
) -> Refusal | None:
    """Refuse names and ids that hold a value, found or known: they cannot be changed without breaking the request."""
    values = [*found, *(finder.variants if finder is not None else ())]
    squeezed = {squeeze(value) for value, entity in values if entity not in _PLACES_AND_TIMES}
    telling = {value for value in squeezed if len(value) >= _LEAST_CONTROL}
    # A number has no leading zeros, and an id may have others: 482913 is 00482913.
    telling |= {bare for value in telling if len(bare := _bare(value)) >= _LEAST_CONTROL}
    if telling:
        for leaf in leaves:
            if leaf.kind is LeafKind.CONTROL and any(
                words in telling or _bare(words) in telling for words in _word_groups(leaf.text)
            ):
                return Refusal(Reason.IDENTIFIER_IN_CONTROL_FIELD, place=_render(leaf.path))
    return None


def spaced(placeholder: str) -> str:
    """Give a placeholder as it is written where no underscore may stand; a model reads both as one."""
    return placeholder.replace("_", " ")


def _bare(squeezed: str) -> str:
    """Give a number without the zeros before it; other words as they are."""
    return squeezed.lstrip("0") if squeezed.isdigit() else squeezed


def _word_groups(text: str) -> Iterator[str]:
    """Give all groups of neighbouring words of a name: get_maria_lopez → get, getmaria, …, marialopez, lopez."""
    words = [word.casefold() for word in _CONTROL_WORD.findall(text)]
    for first in range(len(words)):
        group = ""
        for word in words[first : first + _LONGEST_CONTROL]:
            group += word
            yield group


def _render(path: Path) -> str:
    """Name a place without naming keys that may be content, as in ``messages[3]…``."""
    shown = ""
    for step in path[:2]:
        if isinstance(step, Step):
            break
        shown += f"[{step}]" if isinstance(step, int) else f".{step}" if shown else step
    return f"{shown}…" if len(path) > 2 else shown
