"""One prompt with its findings, redacted by a profile's rules, looked at once more, and redacted again if need be."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol, TypeVar

from gateway.deid.edits import put_in
from gateway.deid.known import Known
from gateway.deid.redact import Redaction, redact
from gateway.deid.seams import Seam, findings_across, joined, seams
from gateway.deid.spans import told_by_place
from gateway.deid.transforms import Secrets
from gateway.detector.pool import DetectorPool
from gateway.detector.segment import Segment
from gateway.detector.turns import NOBODY, Turn
from gateway.edge.called import Called
from gateway.edge.media import seen_text
from gateway.edge.second_look import look_again
from gateway.model import DetectionRules, Finding, Leaf, LeafKind, Prompt, RedactionRules
from gateway.policy.schema import SecondLook
from gateway.refusals import Reason, Refusal

# Operators that leave nothing that looks like an identifier; what others put in its place may look like one.
_LEAVES_NOTHING = frozenset({"placeholder", "redact", "year_only", "generalize_zip", "generalize_age"})


T = TypeVar("T")


class Work(Protocol):
    """Does a task that shares nothing that changes, where it holds up nobody. Raises what the task raises."""

    async def __call__(self, task: Callable[[], T]) -> T:
        """Do it."""


class Rules(Protocol):
    """What a route, or a profile that is tried on it, says of redaction."""

    @property
    def redaction(self) -> RedactionRules:
        """How each entity is treated."""

    @property
    def detection(self) -> DetectionRules:
        """What is asked of the detector."""

    @property
    def second_look(self) -> SecondLook:
        """What happens to what still looks like an identifier."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What the detector reads of a prompt: each leaf, but pieces of one text as the whole; and what lies around cuts.

    ``segments`` come first, then ``around``. ``places`` says of each segment which leaf it is, or of which it is made.
    """

    leaves: Sequence[Leaf] = field(repr=False)
    segments: list[Segment] = field(repr=False)
    places: list[int | Seam] = field(repr=False)
    cuts: tuple[Seam, ...] = field(repr=False)
    around: list[Segment] = field(repr=False)

    @property
    def characters(self) -> int:
        """How much the detector has to read."""
        return sum(len(segment.text) for segment in (*self.segments, *self.around))

    def by_leaf(self, found: Sequence[Sequence[Finding]]) -> list[tuple[Finding, ...]]:
        """Give the findings of the segments as those of the leaves."""
        findings: list[list[Finding]] = [[] for _ in self.leaves]
        for of, spans in zip(self.places, found, strict=True):
            if isinstance(of, int):
                findings[of].extend(spans)
                continue
            for index, finding in of.findings(spans):
                findings[index].append(finding)
        return list(map(tuple, findings))

    def with_seams(
        self, found: Sequence[tuple[Finding, ...]], across: Sequence[Sequence[Finding]]
    ) -> list[tuple[Finding, ...]]:
        """Give the findings of each leaf with those across cuts: ``across`` are those in ``around``."""
        findings = list(found)
        for index, finding in findings_across(self.cuts, across, self.leaves, found):
            findings[index] = (*findings[index], finding)
        return findings


def reading_of(prompt: Prompt) -> Reading:
    """Give what the detector is to read of a prompt."""
    leaves = prompt.leaves
    wholes = joined(leaves)
    begun = {whole.pieces[0][0]: whole for whole in wholes}
    further = {leaf for whole in wholes for leaf, _, _ in whole.pieces} - begun.keys()
    segments: list[Segment] = []
    places: list[int | Seam] = []
    for index, leaf in enumerate(leaves):
        if leaf.kind is LeafKind.CONTROL or index in further:
            continue
        whole = begun.get(index)
        segments.append(Segment(leaf.text, leaf.cue) if whole is None else Segment(whole.text))
        places.append(index if whole is None else whole)
    cuts = seams(leaves, pieces=False)
    return Reading(leaves, segments, places, cuts, [Segment(cut.text) for cut in cuts])


Findings = Sequence[Sequence[Finding]]
Told = Callable[[Redaction, list[tuple[str, str]]], None]  # what still looks like an identifier, as (value, entity)


@dataclass(frozen=True, slots=True)
class Subject:
    """What of a call redaction depends on beside its prompt."""

    known: Known = field(repr=False)
    secrets: Secrets = field(repr=False)
    today: date

    def redact(self, prompt: Prompt, findings: Findings, rules: Rules, known: Known) -> Redaction | Refusal:
        """Redact a prompt once."""
        return redact(prompt.leaves, findings, rules.redaction, known=known, secrets=self.secrets, today=self.today)


@dataclass(frozen=True, slots=True)
class Means:
    """How a prompt is masked, beside what decides it.

    ``seconds`` gives the time that the detector has for so many characters; ``step`` measures a step; ``work`` does
    what takes long elsewhere than in this thread; ``told`` gets each redaction with what the look after it still found;
    ``turn`` says whose questions to the detector these are.
    """

    detector: DetectorPool
    seconds: Callable[[int], float]
    step: Callable[[str], AbstractContextManager[None]]
    work: Work
    told: Told | None = None
    turn: Turn = NOBODY


def _is_left(finding: Finding, rules: RedactionRules, places: Sequence[tuple[int, int]]) -> bool:
    """Say whether what the second look found is to be taken out: neither kept, nor put there by an operator."""
    operator = rules.rule(finding.entity).operator
    if operator in _LEAVES_NOTHING or operator == "keep":
        return operator != "keep"
    return not any(start < finding.end and finding.start < end for start, end in places)


async def mask(prompt: Prompt, findings: Findings, rules: Rules, subject: Subject, means: Means) -> Redaction | Refusal:
    """Redact, look at the result once more, and redact what was still found. Raises DetectorUnavailable."""
    called = Called(prompt.leaves)
    findings = [called.without_own(leaf, found) for leaf, found in zip(prompt.leaves, findings, strict=True)]

    async def once(known: Known) -> Redaction | Refusal:
        with means.step("redact"):
            return await means.work(lambda: subject.redact(prompt, findings, rules, known))

    async def left(redaction: Redaction) -> list[tuple[str, str]]:
        seen = await means.work(lambda: list(_left_to_see(prompt, redaction)))
        if not seen:
            return []
        with means.step("second_look"):
            texts = [one.text for one in seen]
            seconds = means.seconds(sum(map(len, texts)))
            spans = await look_again(texts, rules.detection, means.detector, seconds, means.turn)
        return [
            (one.text[finding.start : finding.end], finding.entity)
            for one, found in zip(seen, spans, strict=True)
            for finding in told_by_place(one.text, one.meaning, called.without(one.text, found), rules.redaction)
            if _is_left(finding, rules.redaction, one.put_in)
        ]

    async def look(redaction: Redaction) -> list[tuple[str, str]]:
        found = await left(redaction)
        if means.told is not None:
            means.told(redaction, found)
        return found

    redaction = await once(subject.known)
    if isinstance(redaction, Refusal):
        return redaction
    still = await look(redaction)
    if not still:
        return redaction
    if rules.second_look == "refuse":
        return Refusal(Reason.IDENTIFIER_LEFT)
    redaction = await once(subject.known.with_values(still))
    if isinstance(redaction, Refusal):
        return redaction
    return Refusal(Reason.IDENTIFIER_LEFT) if await look(redaction) else redaction


@dataclass(slots=True)
class _Seen:
    """What can still be read of a text, what its place says it is, and where operators put something in."""

    text: str = field(repr=False)
    meaning: str
    put_in: list[tuple[int, int]] = field(default_factory=list)


def _left_to_see(prompt: Prompt, redaction: Redaction) -> Iterator[_Seen]:
    """Give what can still be read after redaction, pieces of one text as the whole."""
    whole: _Seen | None = None
    for leaf in prompt.leaves:
        if leaf.kind.is_immutable:
            continue  # it was looked at, and nothing was put in
        if whole is None or not leaf.goes_on:
            if whole is not None and whole.text:
                yield whole
            whole = _Seen("", leaf.meaning)
        begins = len(whole.text)
        whole.text += seen_text(leaf, redaction)
        edits = redaction.edits.get(leaf.path, ())
        whole.put_in += [(start + begins, end + begins) for start, end in put_in(edits)]
    if whole is not None and whole.text:
        yield whole
