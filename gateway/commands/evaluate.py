"""``phi-gateway evaluate``: how good the detector is on texts whose identifiers are known."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import click

from gateway.commands.options import spoken
from gateway.commands.policies import no_profile, read_policy
from gateway.commands.redaction import TextRedactor
from gateway.commands.speed import measure_speed
from gateway.detector.engine import ModelMissing
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.measure import BadRequirement, Figures, Gold, Share, Span, in_case, measure, unmet
from gateway.policy.problems import PolicyError
from gateway.policy.schema import Profile


class BadGold(ValueError):
    """A line of the gold set is not what it should be. Says which."""


def read_gold(path: Path) -> list[Gold]:
    """Read JSON lines ``{"id", "text", "spans": [{"start", "end", "entity"}]}``; all ``*.jsonl`` under a directory."""
    files = sorted(path.rglob("*.jsonl")) if path.is_dir() else [path]
    gold = []
    for file in files:
        for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
            try:
                item = json.loads(line)
                spans = tuple(Span(int(s["start"]), int(s["end"]), str(s["entity"])) for s in item["spans"])
                text = str(item["text"])
                if any(not 0 <= span.start < span.end <= len(text) for span in spans):
                    raise ValueError
                gold.append(Gold(str(item["id"]), text, spans, str(item.get("kind", file.stem))))
            except (ValueError, KeyError, TypeError):
                form = '{"id": "1", "text": "...", "spans": [{"start": 0, "end": 4, "entity": "PERSON"}]}'
                raise BadGold(f"{file}:{number}: write one object a line, as {form}") from None
    if not gold:
        raise BadGold(f"{path} holds no texts; name a .jsonl file or a directory of them")
    return gold


def evaluate(
    policies: Path,
    data: Path,
    profile_name: str,
    engine: EngineSettings,
    require: Sequence[str],
    *,
    as_json: bool,
    compare: bool,
) -> int:
    """Print the figures; gives 1 where a requirement does not hold or nothing can be measured."""
    try:
        policy = read_policy(policies)
        profile = policy.profiles.get(profile_name)
        if profile is None:
            click.echo(no_profile(policy, profile_name), err=True)
            return 1
        gold = read_gold(data)
        redactor = TextRedactor(engine)
        ours = measure(gold, _found(redactor, profile, gold))
        failed = unmet(ours, require)
    except (PolicyError, BadGold, ModelMissing, BadRequirement, OSError) as failure:
        click.echo(spoken(failure), err=True)
        return 1
    lower, upper = (
        measure(changed, _found(redactor, profile, changed))
        for changed in (in_case(gold, upper=False), in_case(gold, upper=True))
    )
    theirs = _presidio(gold) if compare else None
    if as_json:
        click.echo(
            json.dumps(
                {
                    "ours": _plain(ours),
                    "lower": _plain(lower),
                    "upper": _plain(upper),
                    "presidio": _plain(theirs) if theirs else None,
                }
            )
        )
    else:
        _print(ours, lower, upper, theirs, gold)
    for requirement in failed:
        click.echo(f"NOT MET: {requirement}", err=True)
    return 1 if failed else 0


def evaluate_speed(policies: Path, data: Path, profile_name: str, engine: EngineSettings) -> int:
    """Print how fast the detector reads texts like those of the set, one at a time, and what it costs to run."""
    try:
        policy = read_policy(policies)
        profile = policy.profiles.get(profile_name)
        if profile is None:
            click.echo(no_profile(policy, profile_name), err=True)
            return 1
        speed = measure_speed(TextRedactor(engine), profile.detection, read_gold(data))
    except (PolicyError, BadGold, ModelMissing, OSError) as failure:
        click.echo(spoken(failure), err=True)
        return 1
    for kind, rate in speed.rates.items():
        click.echo(f"| {kind} | {rate:,.0f} characters per second of processor time |")
    click.echo(f"| from a new process to its first text read | {speed.start:.1f} s |")
    click.echo(f"| peak memory of a process that reads 290,000 characters | {speed.memory:.0f} MB |")
    return 0


def _found(redactor: TextRedactor, profile: Profile, gold: Sequence[Gold]) -> list[list[Span]]:
    taken = redactor.taken([item.text for item in gold], profile.rules, profile.detection)
    return [[Span(t.start, t.end, t.entity) for t in spans] for spans in taken]


def _presidio(gold: Sequence[Gold]) -> Figures:
    from gateway.detector.baseline import PresidioDefault  # noqa: PLC0415 - only where asked for

    return measure(gold, PresidioDefault().analyze([item.text for item in gold]))


def _plain(figures: Figures) -> dict[str, Any]:
    return {
        "texts": figures.texts,
        **figures.named(),
        "entities": {
            e.entity: {"touched": e.touched.value, "fully_masked": e.fully_masked.value, "n": e.touched.total}
            for e in figures.entities
        },
    }


def _percent(share: Share) -> str:
    low, high = share.interval
    return f"{100 * share.value:5.1f}% ({100 * low:.1f} to {100 * high:.1f})"


def _print(ours: Figures, lower: Figures, upper: Figures, theirs: Figures | None, gold: Sequence[Gold]) -> None:
    clean = sum(not item.spans for item in gold)
    click.echo(f"{ours.texts} texts, {ours.touched.total} identifiers, {clean} texts without any\n")
    rows: list[tuple[str, str, str]] = [
        (label, _percent(getattr(ours, name)), _percent(getattr(theirs, name)) if theirs else "")
        for label, name in (
            ("touched", "touched"),
            ("fully masked", "fully_masked"),
            ("over-redaction", "over_redaction"),
            ("token precision", "token_precision"),
            ("token recall", "token_recall"),
        )
    ]
    rows.append(("fully masked, all lower case", _percent(lower.fully_masked), ""))
    rows.append(("fully masked, all upper case", _percent(upper.fully_masked), ""))
    per = f"{ours.per_1000_characters:.2f}"
    rows.append(
        ("findings per 1,000 characters of clean text", per, f"{theirs.per_1000_characters:.2f}" if theirs else "")
    )
    _table(("", "phi-gateway", "Presidio's recognizers"), rows)
    click.echo("")
    by_name = {e.entity: e for e in theirs.entities} if theirs else {}
    _table(
        ("fully masked, by entity", "phi-gateway", "Presidio's recognizers"),
        [
            (
                f"{e.entity} ({e.touched.total})",
                _percent(e.fully_masked),
                _percent(by_name[e.entity].fully_masked) if e.entity in by_name else "",
            )
            for e in ours.entities
        ],
    )


def _table(head: tuple[str, str, str], rows: Iterable[tuple[str, str, str]]) -> None:
    click.echo(f"| {' | '.join(head)} |\n|---|---|---|")
    for row in rows:
        click.echo(f"| {' | '.join(row)} |")
