"""``phi-gateway diff``: what changes in meaning between two policies, for a review."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Literal

import click

from gateway.audit.archive.references import NotKept
from gateway.audit.archive.store import StoreUnusable
from gateway.commands.options import spoken
from gateway.commands.policies import read_kept_policy, read_policy
from gateway.commands.problems import Placed, placed, written
from gateway.policy.comparisons import Effect
from gateway.policy.difference import Change, difference, widens
from gateway.policy.places import Places
from gateway.policy.problems import PolicyError, Problem
from gateway.policy.schema import Policy

Style = Literal["text", "json", "github", "markdown"]
_HASH = re.compile(r"[0-9a-f]{8,64}")
_MARKS = {Effect.WIDER: "+", Effect.NARROWER: "-", Effect.NEUTRAL: " ", Effect.UNCLEAR: "?"}
_ORDER = ("access", "routes", "vendors", "callers", "roles", "exceptions", "profiles", "forward proxies")


@dataclass(frozen=True, slots=True)
class Kept:
    """Where policies are that were in force: the gateway's state, or an archive."""

    state: Path
    archive: str | None = None


@dataclass(frozen=True, slots=True)
class _Side:
    policy: Policy
    places: Places


def diff_policies(old: str, new: str, kept: Kept, style: Style, *, exit_code: bool) -> int:
    """Print what changes. Gives 0; with ``exit_code`` 1 where something gets wider; 2 where a policy cannot be read."""
    try:
        before, after = _side(old, kept), _side(new, kept)
    except PolicyError as failure:
        click.echo(written(placed(failure.problems, "error"), "text"), err=True)
        return 2
    except (NotKept, StoreUnusable, OSError) as failure:
        click.echo(spoken(failure), err=True)
        return 2
    changes = difference(before.policy, after.policy)
    click.echo(_WRITERS[style](changes, before, after))
    return 1 if exit_code and widens(changes) else 0


def _side(named: str, kept: Kept) -> _Side:
    """Read a policy directory, or a policy that events name by its hash.

    Raises PolicyError, NotKept, StoreUnusable, OSError.
    """
    directory = Path(named)
    if directory.is_dir() or not _HASH.fullmatch(named):
        policy = read_policy(directory)
    else:
        directory = Path(f"policy {named[:12]}")
        policy = read_kept_policy(kept.state, kept.archive, named, directory)
    return _Side(policy, Places(policy.files, directory))


def _text(changes: Sequence[Change], _before: _Side, _after: _Side) -> str:
    if not changes:
        return "no difference in meaning"
    lines = []
    for area, several in groupby(_merged(changes), lambda change: change.area):
        lines.append(area)
        lines += [f"  {_MARKS[one.effect]} {one.effect:<8}  {one.subject}: {_sentence(one)}" for one in several]
    return "\n".join([*lines, _summary(changes)])


def _json(changes: Sequence[Change], before: _Side, after: _Side) -> str:
    listed = [{**asdict(change), "place": _place(change, before, after)} for change in changes]
    told = {"old": before.policy.hash, "new": after.policy.hash, "wider": widens(tuple(changes)), "changes": listed}
    return json.dumps(told, indent=1, ensure_ascii=False)


def _markdown(changes: Sequence[Change], _before: _Side, _after: _Side) -> str:
    if not changes:
        return "**No difference in meaning.**"
    lines = [f"**Policy: {_summary(changes)}**", "", "| | where | whose | what |", "|---|---|---|---|"]
    for one in _merged(changes):
        effect = f"**{one.effect}**" if one.effect in (Effect.WIDER, Effect.UNCLEAR) else one.effect
        cells = (effect, one.area, one.subject, _sentence(one))
        lines.append(f"| {' | '.join(_cell(cell) for cell in cells)} |")
    return "\n".join(lines)


def _cell(text: str) -> str:
    return text.replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;").replace("\n", " ")


def _github(changes: Sequence[Change], before: _Side, after: _Side) -> str:
    """Write annotations at the lines of the new policy: warnings for what is wider or unclear, else notices."""
    found = []
    for change in changes:
        place = _place(change, before, after)
        file, _, line = place.rpartition(":")
        number = int(line) if line.isdecimal() else None
        shown = f"{change.effect}: {change.subject}: {_sentence(change)}"
        wide = change.effect in (Effect.WIDER, Effect.UNCLEAR)
        remedy = "see that it is meant" if wide else "nothing more is let through"
        problem = Problem(file if number else place, number, "", shown, remedy)
        found.append(Placed(problem, "warning" if wide else "notice", 1 if number else None))
    return written(found, "github")


_WRITERS = {"text": _text, "json": _json, "markdown": _markdown, "github": _github}


def _merged(changes: Iterable[Change]) -> list[Change]:
    """Put changes that differ by their item alone, or by whose they are alone, on one line."""
    items = _joined(changes, "item", "subject")
    return sorted(_joined(items, "subject", "item"), key=lambda one: (_ORDER.index(one.area), one.subject))


def _joined(changes: Iterable[Change], field: Literal["item", "subject"], same: str) -> list[Change]:
    groups: dict[tuple[object, ...], list[Change]] = {}
    for change in changes:
        moved = not change.before or not change.after  # then before or after is the item itself
        told = (not change.before, not change.after) if moved else (change.before, change.after)
        key = (change.area, change.kind, *told, change.effect, getattr(change, same))
        groups.setdefault(key, []).append(change)
    found = []
    for group in groups.values():
        if len({(one.before, one.after) for one in group}) > 1 and group[0].kind in ("vendor", "route", "caller"):
            found += group  # each says something of its own
            continue
        names = ", ".join(dict.fromkeys(str(getattr(one, field)) for one in group if getattr(one, field)))
        found.append(replace(group[0], item=names) if field == "item" else replace(group[0], subject=names))
    return found


def _sentence(change: Change) -> str:
    kind, at, vendor = change.kind.partition(" at ")
    if change.before and change.after:
        of = f" {change.item}" if change.item else ""
        return f"{kind}{of}{at}{vendor}: {change.before} -> {change.after}"
    verb, told = ("gains", change.after) if change.after else ("loses", change.before)
    if told.startswith(change.item) or told in change.item.split(", "):
        named = told if told.startswith(change.item) else change.item
    else:
        named = f"{change.item}: {told}"
    return f"{verb} {kind} {named}{at}{vendor}"


def _summary(changes: Iterable[Change]) -> str:
    counts = Counter(change.effect for change in changes)
    return ", ".join(f"{counts[effect]} {effect}" for effect in Effect if counts[effect]) or "nothing changes"


def _place(change: Change, before: _Side, after: _Side) -> str:
    """Give the line to look at: in the new policy, or in the old where the part is gone."""
    area, name = change.area, change.subject
    kind, _, vendor = change.kind.partition(" at ")
    if area == "access" and kind == "restored":
        area, name = "routes", vendor
    elif area == "access":
        area, name = "vendors", vendor or change.item
    parts = {
        "routes": after.policy.routes,
        "vendors": after.policy.agreements,
        "callers": after.policy.callers,
        "profiles": after.policy.profiles,
        "roles": after.policy.roles,
        "exceptions": after.policy.break_glass,
        "forward proxies": (name,) if after.policy.forward is not None else (),
    }
    places = after.places if name in parts.get(area, ()) else before.places
    if area == "routes":
        return places.route(name, *_ROUTE_KEYS.get(kind, (kind,)))
    if area == "vendors":
        return places.agreement(name, *_VENDOR_KEYS.get(kind, tuple(kind.split("."))))
    if area == "callers":
        return places.caller(name)
    if area in _ROLES:
        return places.role(_ROLES[area], name)
    if area == "forward proxies":
        return places.forward_proxy(_FORWARD_KEYS.get(kind, ""))
    return places.profile(name, "entities", change.item) if area == "profiles" else name


_FORWARD_KEYS = {"caller": "callers", "destination": "allow"}
_ROLES = {"roles": "roles", "exceptions": "break_glass"}
_ROUTE_KEYS: dict[str, tuple[str, ...]] = {
    "entity": ("deidentify",),
    "profile": ("deidentify",),
    "restored": ("deidentify",),
    "caller": ("callers",),
    "route": (),
}
_BAA_KEYS = {
    "endpoint": "endpoints",
    "model": "models",
    "feature": "features",
    "region": "regions",
    "project": "projects",
}
_VENDOR_KEYS: dict[str, tuple[str, ...]] = {
    **{kind: ("baa", key) for kind, key in _BAA_KEYS.items()},
    **{kind: ("baa", kind) for kind in ("reference", "effective", "expires", "retention")},
    "vendor": (),
}
