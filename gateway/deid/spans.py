"""Findings → spans that do not overlap, so that nothing leaks at the seams and nothing is masked twice."""

from __future__ import annotations

import re
from collections.abc import Sequence

from gateway.model import Finding, RedactionRules

_DEGREES = re.compile(r"(?<![\w.])[+-]?\d{1,3}\.\d+(?![\w.])")


def is_kept(entity: str, rules: RedactionRules) -> bool:
    """Say whether the rules let an entity stay."""
    return rules.rule(entity).operator == "keep"


def told_by_place(text: str, meaning: str, findings: Sequence[Finding], rules: RedactionRules) -> Sequence[Finding]:
    """Give the findings without those that are nothing but coordinates which the rules let stay.

    ``meaning`` is the entity that the text's place says it is. A detector reads the digits of 34.050481 as somebody's
    number, and the profile's word about places would never count.
    """
    if not meaning or not findings or not is_kept(meaning, rules):
        return findings
    of_degrees = bytearray(len(text))
    for match in _DEGREES.finditer(text):
        of_degrees[match.start() : match.end()] = b"\1" * len(match.group())
    return [
        finding
        for finding in findings
        if not all(of_degrees[at] or not text[at].isalnum() for at in range(finding.start, finding.end))
    ]


def resolve(text: str, findings: Sequence[Finding], rules: RedactionRules) -> tuple[Finding, ...]:
    """Give the spans to be masked: sorted, disjoint, together covering every finding that the rules do not keep.

    Findings that overlap become one span, which has the entity of the longest of them that shows nothing of its value,
    if there is one. A kept finding never shields what lies inside it. White space at the ends belongs to no span.
    """
    removed = sorted(
        (
            finding
            for finding in (_trimmed(text, f) for f in findings)
            if finding and not is_kept(finding.entity, rules)
        ),
        key=lambda finding: (finding.start, -finding.end),
    )
    spans: list[Finding] = []
    cluster: list[Finding] = []
    end = -1
    for finding in removed:
        if cluster and finding.start >= end:
            spans.append(_union(cluster, rules))
            cluster = []
            end = -1
        cluster.append(finding)
        end = max(end, finding.end)
    if cluster:
        spans.append(_union(cluster, rules))
    return tuple(spans)


def _shows_part(entity: str, rules: RedactionRules) -> bool:
    """Say whether something of the value is left to be seen, which may be another finding's within one span."""
    rule = rules.rule(entity)
    return rule.operator == "mask" and any(name == "chars_to_mask" for name, _ in rule.parameters)


def _union(cluster: list[Finding], rules: RedactionRules) -> Finding:
    if len({finding.entity for finding in cluster}) > 1:
        candidates = [finding for finding in cluster if not _shows_part(finding.entity, rules)] or cluster
    else:
        candidates = cluster
    chosen = max(candidates, key=lambda finding: (finding.end - finding.start, finding.score, finding.entity))
    return Finding(
        min(finding.start for finding in cluster),
        max(finding.end for finding in cluster),
        chosen.entity,
        chosen.score,
        chosen.recognizer,
    )


def _trimmed(text: str, finding: Finding) -> Finding | None:
    start, end = max(0, finding.start), min(len(text), finding.end)
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start >= end:
        return None
    return Finding(start, end, finding.entity, finding.score, finding.recognizer)
