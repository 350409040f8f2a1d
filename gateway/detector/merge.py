"""Raw findings → findings: cleaned at their ends, joined, without what is never an identifier."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from gateway.detector.addresses import whole_addresses
from gateway.detector.attached import take_in
from gateway.detector.columns import along_columns, is_tuple, line_about
from gateway.detector.credible import as_number, credible, is_certainly_none
from gateway.detector.days import likely_days
from gateway.detector.faint import is_faint
from gateway.detector.judge import Judge
from gateway.detector.literature import without_eponyms
from gateway.detector.lone import without_lone
from gateway.detector.of_formats import by_cell, is_nobodys, nobodys
from gateway.detector.of_things import OF_SOMEBODY, is_code_of_register
from gateway.detector.rosters import rostered
from gateway.detector.series import in_series
from gateway.detector.trimmed import behind_command, trimmed_to_itself
from gateway.detector.words import LOWER, UPPER
from gateway.model import LEAST_SCORE, Finding

_MODEL = "model"
LEAST_OF_MODEL = 0.05  # the bundled model gives probabilities: a name missed costs more than a word taken
_NAMED = frozenset({"PERSON", "FACILITY", "ORGANIZATION", "LOCATION"})
_COLUMNS = re.compile(r"[ ]{3,}|\t")
_SEPARATOR = re.compile(
    r"[\x1c-\x1e]"
)  # of fields, groups and segments, as NCPDP's Telecommunication Standard has them
_BETWEEN_TABS = re.compile(r"[^\t\n\x1c-\x1e]+")
# Between two values of a row in SQL or Python, of which one at least is in quotes; a doubled quote is a value's own.
_QUOTES = re.compile(r"(?<!')'[ ]*,|,[ ]*'(?!')")
_BETWEEN_QUOTES = re.compile(r"(?:''|\\'|[^',\n]|(?<!,)(?<!, )'(?![ ]*,)|,(?![ ]*')(?<!',))+")
_LEAST_TABS = 2
_LEAST_DIGITS = 4  # of a number in a cell
_LEAST_MIXED = 6  # characters of one with letters
_LEAST_NAMED = 2
_CELL = re.compile(r"\S+(?:[ ]{1,2}\S+)*")
_LEAST_OF = {"FACILITY": 0.4, "STREET_ADDRESS": 0.4}  # of which four in five guesses below are none
_ZEROS = re.compile(r"0(?:[ -]?0){4,}")
_PART = re.compile(r"[^\W\d_]{2,}")
_SURER = 0.75
# Behind a short word a stop may belong to a name (J. Whitcomb, Geo. Marsh); behind a longer one a sentence ends.
_GAP = re.compile(rf"[ ]+(?:[A-Z]\.[ ]*|{UPPER}{LOWER}{{1,10}}[ ]+)?|[ ]*[-'’][ ]*|(?<![^\W\d_]{{4}})\.[ ]*")


def clean(
    text: str,
    raw: Iterable[Finding],
    thresholds: Mapping[str, float],
    allowed: frozenset[str],
    *,
    judge: Judge | None = None,
) -> list[Finding]:
    """Give the findings of a text, sorted.

    ``allowed`` are exact texts that are never findings. ``judge`` decides on what the model alone finds, where its
    scores are probabilities; not on an entity whose threshold the profile sets. To it the doubt of the rules of
    ``credible`` is one thing among others; without it they decide.
    """
    raw = list(raw)
    kept: list[Finding] = []
    doubted: list[Finding] = []
    places = nobodys(text)
    for finding in (part for one in raw for cell in by_cell(text, one) for part in _by_column(text, cell)):
        least = _least(finding, judged=judge is not None)
        if finding.score < thresholds.get(finding.entity, least):
            continue
        trimmed = trimmed_to_itself(text, finding)
        if trimmed is None or text[trimmed.start : trimmed.end] in allowed:
            continue
        if is_nobodys(trimmed, places):
            continue
        if _ZEROS.fullmatch(text, trimmed.start, trimmed.end) or _is_code(text, trimmed):
            continue  # MRN 0000000 stands for one
        if finding.recognizer == _MODEL:
            trimmed = as_number(text, trimmed)
            if not credible(text, trimmed):
                doubted.append(trimmed)
                continue
        kept.append(trimmed)
    if doubted:
        borne_out = {*_named_elsewhere(text, doubted, kept), *likely_days(text, doubted, kept)}
        doubted = [finding for finding in doubted if finding not in borne_out]
        kept += borne_out
    if judge is None:
        joined = _join(text, sorted(set(kept), key=_order))
    else:
        heard = [finding for finding in doubted if not is_certainly_none(text, finding)]
        joined = without_eponyms(text, _join(text, sorted({*kept, *heard}, key=_order)))
        settled = frozenset(thresholds)
        guesses = [finding for finding in raw if finding.recognizer == _MODEL]
        joined = without_lone(joined, guesses, _MODEL, settled)
        joined = judge.upheld(text, joined, _MODEL, settled, doubted)
        joined = [f for f in joined if f.recognizer != _MODEL or f.entity in settled or not is_faint(text, f)]
    joined += without_eponyms(text, rostered(text, joined, raw))
    joined += along_columns(text, joined)
    joined.sort(key=lambda finding: (finding.start, -finding.end, finding.entity))
    joined = whole_addresses(text, in_series(text, take_in(text, joined)))
    return [finding for finding in joined if not is_nobodys(finding, places)]


def _is_code(text: str, finding: Finding) -> bool:
    return (finding.entity in OF_SOMEBODY or finding.entity == "DATE") and is_code_of_register(
        text, finding.start, finding.end
    )


def _least(finding: Finding, *, judged: bool) -> float:
    if finding.recognizer != _MODEL:
        return LEAST_SCORE
    return LEAST_OF_MODEL if judged else _LEAST_OF.get(finding.entity, LEAST_OF_MODEL)


def _by_column(text: str, finding: Finding) -> Sequence[Finding]:
    """Give the parts of what the model takes for one name across a gap between columns: MD, FACS   Rehabilitation.

    And those of what anything takes across the cells of a row with tabs, the separators of fields, or values in quotes.
    """
    shown = text[finding.start : finding.end].strip()
    if _SEPARATOR.search(shown) or ("\t" in shown and _is_row(text, finding)):
        return list(_of_cells(text, finding, _BETWEEN_TABS))
    if _QUOTES.search(shown) and is_tuple(text, finding.start):
        return list(_of_cells(text, finding, _BETWEEN_QUOTES))
    if (
        finding.recognizer != _MODEL
        or finding.entity not in _NAMED
        or not _COLUMNS.search(text, finding.start, finding.end)
    ):
        return (finding,)
    return [
        Finding(match.start(), match.end(), finding.entity, finding.score, finding.recognizer)
        for match in _CELL.finditer(text, finding.start, finding.end)
    ]


def _is_row(text: str, finding: Finding) -> bool:
    """Say whether the line of a finding has three cells or more between tabs."""
    return text.count("\t", *line_about(text, finding.start, finding.end)) >= _LEAST_TABS


def _of_cells(text: str, finding: Finding, form: re.Pattern[str]) -> Iterator[Finding]:
    """Give the parts of a finding in each cell, but what is too short to be one alone: M, NULL, 1."""
    numbered = finding.entity not in _NAMED and finding.entity != "STREET_ADDRESS"
    for match in form.finditer(text, finding.start, finding.end):
        shown = match.group().strip(" '")
        digits = sum(c.isdigit() for c in shown)
        least = _LEAST_MIXED if numbered else _LEAST_NAMED
        if shown != "NULL" and (digits >= _LEAST_DIGITS or (len(shown) >= least and _PART.search(shown))):
            yield replace(finding, start=match.start(), end=match.end())


def _order(finding: Finding) -> tuple[int, int, str, float, str]:
    """Let equal texts give equal findings: of rules that agree the surest is named, then the first by name."""
    return finding.start, -finding.end, finding.entity, -finding.score, finding.recognizer


def _named_elsewhere(text: str, doubted: Sequence[Finding], kept: Sequence[Finding]) -> list[Finding]:
    """Give of what was doubted the words that are parts of a surer name: Drew, who drew it, beside Drew Castellano."""
    parts = {
        part for f in kept if f.entity == "PERSON" and f.score >= _SURER for part in _PART.findall(text, f.start, f.end)
    }
    return [
        f
        for f in doubted
        if f.entity == "PERSON"
        and f.score >= LEAST_SCORE
        and text[f.start : f.end] in parts
        and text[f.start].isupper()
    ]


def _join(text: str, findings: Sequence[Finding]) -> list[Finding]:
    """Join findings of one entity that overlap, and parts of one person's name that stand beside each other."""
    joined: list[Finding] = []
    for finding in findings:
        for index in range(len(joined) - 1, max(-1, len(joined) - 6), -1):
            other = joined[index]
            if other.entity != finding.entity:
                continue
            touches = finding.start < other.end
            beside = (
                finding.entity == "PERSON"
                and finding.start > other.end
                and _GAP.fullmatch(text, other.end, finding.start) is not None
                and behind_command(text, other.start, finding.end) == other.start
            )
            if touches or beside:
                joined[index] = Finding(
                    other.start,
                    max(other.end, finding.end),
                    other.entity,
                    max(other.score, finding.score),
                    # A rule says more of why than the model does.
                    finding.recognizer if other.recognizer == _MODEL else other.recognizer,
                )
                break
        else:
            joined.append(finding)
    return joined
