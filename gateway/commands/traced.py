"""Every identifier of a request: where it stands, what found it, and what becomes of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date

from gateway.commands.watched import Seen
from gateway.deid.known import NOTHING_KNOWN, KnownFinder
from gateway.deid.occurrences import Needles
from gateway.deid.said import Said
from gateway.deid.spans import is_kept, resolve
from gateway.edge.attribution import known_identifiers
from gateway.edge.steps import Admitted
from gateway.model import Finding, Leaf, LeafKind, Path, RedactionRules, Step
from gateway.policy.places import Places
from gateway.policy.schema import Route
from gateway.refusals import Refusal

_FURTHER = "further occurrence"


@dataclass(frozen=True, slots=True)
class Identifier:
    """One span of a request's text. Offsets are Unicode code points, end exclusive."""

    where: str
    start: int
    end: int
    entity: str
    score: float
    recognizers: tuple[str, ...]
    operator: str
    rule: str  # file:line
    text: str = field(repr=False)
    becomes: str | None = field(repr=False)  # the placeholder; None: what the operator makes of it, or it stays


def identifiers(seen: Seen, route: Route, places: Places, today: date) -> list[Identifier]:
    """List what was found in a request, further occurrences of it included, in the order of its texts."""
    if seen.admitted is None or seen.redaction is None:
        return []
    finder = _known(seen, seen.admitted, today)
    stands = _stands_for(seen)
    found = []
    leaves = seen.admitted.prompt.leaves
    said = Said(leaves)
    for index, span, names in _spans(leaves, seen.findings, route.redaction, finder):
        leaf = leaves[index]
        value = said.value(index, span.start, span.end)
        rule = route.redaction.rule(span.entity)
        found.append(
            Identifier(
                where=pathed(leaf.path),
                start=span.start,
                end=span.end,
                entity=span.entity,
                score=span.score,
                recognizers=names,
                operator=rule.operator,
                rule=rule_place(route, places, span.entity),
                text=leaf.text[span.start : span.end],
                becomes=stands.get(value) if rule.operator == "placeholder" else None,
            )
        )
    return found


def rule_place(route: Route, places: Places, entity: str) -> str:
    """Give the line that decides what becomes of an entity on a route."""
    if entity in route.keep:
        return places.route(route.name, "deidentify", "keep")
    return places.entity(route.profile, entity)


def pathed(path: Path) -> str:
    """Write a leaf's path: ``messages[0].content``."""
    shown = ""
    for step in path:
        if isinstance(step, Step):
            shown += f" ({step.value})"
        elif isinstance(step, int):
            shown += f"[{step}]"
        else:
            shown += f".{step}" if shown else step
    return shown


def _known(seen: Seen, admitted: Admitted, today: date) -> KnownFinder | None:
    """Give what looks for what the caller said is known, and for what the first second look found."""
    known = known_identifiers(admitted.inbound.headers, seen.call.attribution)
    known = NOTHING_KNOWN if isinstance(known, Refusal) else known
    if len(seen.looks) > 1:
        known = known.with_values(seen.looks[0])
    return known.finder(today) if known else None


def _stands_for(seen: Seen) -> dict[str, str]:
    """Give what stands for each value; where a hint stands behind the placeholder, with it."""
    stands: dict[str, str] = {}
    for placeholder, value in seen.redaction.mapping.values.items() if seen.redaction is not None else ():
        if len(placeholder) > len(stands.get(value, "")):
            stands[value] = placeholder
    return stands


def _spans(
    leaves: Sequence[Leaf],
    findings: Sequence[Sequence[Finding]],
    rules: RedactionRules,
    finder: KnownFinder | None,
) -> Iterator[tuple[int, Finding, tuple[str, ...]]]:
    """Give the spans as redaction makes them, and the findings that are kept, with their leaf and what found each."""
    needles = Needles()
    resolved: list[tuple[Finding, ...]] = []
    everything: list[list[Finding]] = []
    for index, leaf in enumerate(leaves):
        own = list(findings[index]) if index < len(findings) else []
        own += finder.find(leaf.text) if finder is not None and leaf.kind is not LeafKind.CONTROL else []
        everything.append(own)
        resolved.append(() if leaf.kind is LeafKind.CONTROL else resolve(leaf.text, own, rules))
        for span in resolved[-1]:
            needles.add(leaf.text[span.start : span.end], span.entity, (index, span.start))
    for index, (leaf, own, spans) in enumerate(zip(leaves, everything, resolved, strict=True)):
        kept = [one for one in own if is_kept(one.entity, rules) and not _within(one, spans)]
        more: list[Finding] = []
        if not leaf.kind.is_immutable:
            more = [Finding(o.start, o.end, o.entity, 1.0, _FURTHER) for o in needles.occurrences(leaf.text, spans)]
        for span in sorted((*spans, *more, *kept), key=lambda one: (one.start, one.end)):
            names = sorted({one.recognizer for one in own if one.start < span.end and one.end > span.start})
            yield index, span, tuple(names) if names and span not in more else (span.recognizer,)


def _within(finding: Finding, spans: Sequence[Finding]) -> bool:
    return any(span.start <= finding.start and finding.end <= span.end for span in spans)
