"""One prompt with its findings, redacted by a profile's rules, looked at once more, and redacted again if need be."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from gateway.deid.known import Known
from gateway.deid.redact import Redaction, redact
from gateway.deid.seams import Seam, findings_across, seams
from gateway.deid.spans import told_by_place
from gateway.deid.transforms import Secrets
from gateway.detector.pool import DetectorPool
from gateway.detector.segment import Segment
from gateway.edge.media import seen_text
from gateway.model import DetectionRules, Finding, LeafKind, Prompt, RedactionRules
from gateway.policy.schema import SecondLook
from gateway.refusals import Reason, Refusal

# Leaves that leave as they came, or not at all: there is nothing to look at once more.
_UNCHANGED = frozenset({LeafKind.CONTROL, LeafKind.SIGNED, LeafKind.LINK})
# Operators after which nothing may be left that looks like an identifier; others put something similar in its place.
_LEAVES_NOTHING = frozenset({"placeholder", "redact", "year_only", "generalize_zip", "generalize_age"})


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


def segments_of(prompt: Prompt) -> list[tuple[int, Segment]]:
    """Give what the detector is to read, each with the number of its leaf."""
    return [
        (index, Segment(leaf.text, leaf.cue))
        for index, leaf in enumerate(prompt.leaves)
        if leaf.kind is not LeafKind.CONTROL
    ]


def with_seams(
    prompt: Prompt, found: Sequence[tuple[Finding, ...]], cuts: Sequence[Seam], across: Sequence[Sequence[Finding]]
) -> list[tuple[Finding, ...]]:
    """Give the findings of each leaf with those across cuts: ``across`` are those in the texts of ``cuts``."""
    findings = list(found)
    for index, finding in findings_across(cuts, across, prompt.leaves, found):
        findings[index] = (*findings[index], finding)
    return findings


def seams_of(prompt: Prompt) -> tuple[tuple[Seam, ...], list[Segment]]:
    """Give the cuts between leaves, and the texts around them, which the detector is to read beside the leaves."""
    cuts = seams(prompt.leaves)
    return cuts, [Segment(cut.text) for cut in cuts]


Findings = Sequence[Sequence[Finding]]
Redact = Callable[[Findings, Known], Awaitable[Redaction | Refusal]]
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

    ``seconds`` gives the time that the detector has for so many characters; ``step`` measures a step; ``redact`` does
    the redaction elsewhere than in this thread; ``told`` gets each redaction with what the look after it still found.
    """

    detector: DetectorPool
    seconds: Callable[[int], float]
    step: Callable[[str], AbstractContextManager[None]]
    redact: Redact | None = None
    told: Told | None = None


async def mask(prompt: Prompt, findings: Findings, rules: Rules, subject: Subject, means: Means) -> Redaction | Refusal:
    """Redact, look at the result once more, and redact what was still found. Raises DetectorUnavailable."""

    async def once(known: Known) -> Redaction | Refusal:
        with means.step("redact"):
            if means.redact is not None:
                return await means.redact(findings, known)
            return subject.redact(prompt, findings, rules, known)

    async def left(redaction: Redaction) -> list[tuple[str, str]]:
        seen = [(leaf, seen_text(leaf, redaction)) for leaf in prompt.leaves if leaf.kind not in _UNCHANGED]
        texts = [text for _, text in seen]
        if not texts:
            return []
        with means.step("second_look"):
            spans = await means.detector.second_look(
                texts, rules.detection, timeout=means.seconds(sum(map(len, texts)))
            )
        return [
            (text[finding.start : finding.end], finding.entity)
            for (leaf, text), found in zip(seen, spans, strict=True)
            for finding in told_by_place(text, leaf.meaning, found, rules.redaction)
            if rules.redaction.rule(finding.entity).operator in _LEAVES_NOTHING
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
