"""How each field of a policy is compared, and what a change of it means: wider, narrower, neither.

``RULES`` names every field of every part. A field without a rule, such as one that was added since, is still compared;
what its change means is then unclear, and counts as wider.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any

from gateway.model import DetectionRules, OperatorRule, RedactionRules
from gateway.policy.entities import SAFE_HARBOR
from gateway.policy.operators import SECRET_PARAMETERS, keeps_identifiers
from gateway.policy.schema import (
    Agreement,
    Baa,
    BreakGlass,
    CallerRecord,
    Credential,
    FeaturePattern,
    Profile,
    Retries,
    Role,
    Route,
    Timeouts,
    TlsRule,
)
from gateway.policy.wildcards import matches


class Effect(StrEnum):
    """What a change does to what may leave, or come back."""

    WIDER = "wider"
    NARROWER = "narrower"
    NEUTRAL = "neutral"
    UNCLEAR = "unclear"  # it can be either; a reviewer must see, so it counts as wider


Told = tuple[str, str, str, Effect]  # item, before, after, effect
Compare = Callable[[Any, Any, str], Iterable[Told]]  # old part, new part, field
_OTHERS = "every other"


class Meaningless(str):
    """Why a field is not compared."""

    __slots__ = ()


def mirrored(effect: Effect) -> Effect:
    """Give the effect of the change back."""
    return {Effect.WIDER: Effect.NARROWER, Effect.NARROWER: Effect.WIDER}.get(effect, effect)


def compared_fields(old: Any, new: Any, prefix: str = "") -> Iterator[tuple[str, str, str, str, Effect]]:
    """Compare two parts of one kind, field by field: (kind, item, before, after, effect)."""
    rules = RULES.get(type(old), {})
    for field in fields(old):
        rule = rules.get(field.name, _changed(Effect.UNCLEAR))
        if isinstance(rule, Meaningless):
            continue
        kind = _KINDS.get(field.name, f"{prefix}{field.name}")
        nested = getattr(old, field.name), getattr(new, field.name)
        if rule is _parts:
            yield from compared_fields(*nested, prefix=f"{kind}.")
        elif rule is _agreement and None not in nested:
            yield from compared_fields(*nested)
        else:
            yield from ((kind, *told) for told in rule(old, new, field.name))


def described(value: Any) -> str:
    """Write a value in a few words."""
    if value is None or value in ((), frozenset()) or value == []:
        return "none"
    if isinstance(value, OperatorRule):
        more = ", ".join(
            f"{name} {'not shown' if name in SECRET_PARAMETERS else given}" for name, given in value.parameters
        )
        return f"{value.operator} ({more})" if more else value.operator
    if isinstance(value, FeaturePattern):
        return value.written
    if isinstance(value, Mapping):
        return ", ".join(f"{name}: {described(item)}" for name, item in sorted(value.items()))
    if isinstance(value, frozenset | set):
        return ", ".join(sorted(described(item) for item in value))
    if isinstance(value, tuple | list):
        return ", ".join(described(item) for item in value)
    if is_dataclass(value):
        return ", ".join(f"{field.name} {described(getattr(value, field.name))}" for field in fields(value))
    return value.as_posix() if isinstance(value, Path) else str(value)


def fingerprinted(content: str | bytes) -> str:
    """Name a content by its hash, where it is not to be shown."""
    return f"sha256:{sha256(content.encode() if isinstance(content, str) else content).hexdigest()[:12]}"


def pattern_changes(old: Baa, new: Baa) -> Iterator[tuple[str, Told]]:
    """Compare the scopes of two agreements: (kind, what changed). What another pattern covers is no gain, no loss."""
    for kind, name in (("endpoint", "endpoints"), ("model", "models"), ("feature", "features")):
        yield from ((kind, told) for told in _covering(old, new, name))


def restored_changes(was: frozenset[str] | None, now: frozenset[str] | None) -> Iterator[Told]:
    """Compare what comes back, entity by entity. None: everything."""
    everything = frozenset({*SAFE_HARBOR, _OTHERS, *(was or ()), *(now or ())})
    yield from _gained(everything if was is None else was, everything if now is None else now, Effect.WIDER)


# ---- how values are compared


def _changed(effect: Effect) -> Compare:
    """Compare as a whole."""

    def compare(old: Any, new: Any, name: str) -> Iterator[Told]:
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            yield "", described(was), described(now), effect

    return compare


def _scale(*narrow_to_wide: Any) -> Compare:
    """Compare by place in a row from the narrowest to the widest."""

    def compare(old: Any, new: Any, name: str) -> Iterator[Told]:
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            effect = Effect.WIDER if narrow_to_wide.index(now) > narrow_to_wide.index(was) else Effect.NARROWER
            yield "", described(was), described(now), effect

    return compare


def _more_is(effect: Effect) -> Compare:
    """Compare sets: the effect of one more."""

    def compare(old: Any, new: Any, name: str) -> Iterator[Told]:
        yield from _gained(map(described, getattr(old, name)), map(described, getattr(new, name)), effect)

    return compare


def _later_is(effect: Effect) -> Compare:
    """Compare days: the effect of a later one."""

    def compare(old: Any, new: Any, name: str) -> Iterator[Told]:
        was: date = getattr(old, name)
        now: date = getattr(new, name)
        if was != now:
            yield "", was.isoformat(), now.isoformat(), effect if now > was else mirrored(effect)

    return compare


def _gained(was: Iterable[str], now: Iterable[str], effect: Effect) -> Iterator[Told]:
    before, after = frozenset(was), frozenset(now)
    for item in sorted(before ^ after):
        yield (item, "", item, effect) if item in after else (item, item, "", mirrored(effect))


def _held(old: Any, new: Any, name: str) -> Iterator[Told]:
    """Compare keys by their ids: whoever holds a new one may call."""
    yield from _gained((key.id for key in getattr(old, name)), (key.id for key in getattr(new, name)), Effect.WIDER)


def _covering(old: Baa, new: Baa, name: str) -> Iterator[Told]:
    """Compare patterns: one that an other pattern covers widens nothing where it comes, and narrows nothing."""
    was, now = getattr(old, name), getattr(new, name)
    for pattern in sorted({*was, *now}, key=described):
        shown = described(pattern)
        if pattern not in was:
            yield shown, "", shown, Effect.NEUTRAL if any(_covers(one, pattern) for one in was) else Effect.WIDER
        elif pattern not in now:
            yield shown, shown, "", Effect.NEUTRAL if any(_covers(one, pattern) for one in now) else Effect.NARROWER


def _covers(wide: str | FeaturePattern, narrow: str | FeaturePattern) -> bool:
    """Say whether a pattern matches all that another one does. A star takes a star for letters, so it does."""
    if isinstance(wide, FeaturePattern) and isinstance(narrow, FeaturePattern):
        return narrow.kinds <= wide.kinds and matches(wide.glob, narrow.glob)
    return isinstance(wide, str) and isinstance(narrow, str) and matches(wide, narrow)


def _parts(old: Any, new: Any, name: str) -> Iterator[Told]:
    """Compare a part's own fields; ``compared_fields`` walks into it."""
    raise NotImplementedError(f"{type(old).__name__}.{name} and {type(new).__name__}.{name} are walked into")


def _agreement(old: Agreement, new: Agreement, name: str) -> Iterator[Told]:
    """Compare where there is none on one side; two are walked into."""
    was, now = getattr(old, name), getattr(new, name)
    if was != now:
        yield (
            "",
            described(was and was.reference),
            described(now and now.reference),
            (Effect.WIDER if was is None else Effect.NARROWER),
        )


def _detector(old: Any, new: Any, name: str) -> Iterator[Told]:
    """Compare vendors whose detector looks as well: the text goes there as it is."""
    was, now = getattr(old, name), getattr(new, name)
    if was != now:
        effect = Effect.WIDER if was is None else Effect.NARROWER if now is None else Effect.UNCLEAR
        yield "", described(was), described(now), effect


def _pins(old: TlsRule, new: TlsRule, name: str) -> Iterator[Told]:
    was, now = getattr(old, name), getattr(new, name)
    if was != now:
        effect = Effect.NARROWER if not was else Effect.WIDER if not now else Effect.UNCLEAR
        yield "", described(was), described(now), effect


def _recognizers(old: DetectionRules, new: DetectionRules, name: str) -> Iterator[Told]:
    """Compare custom recognizers by their names. Their patterns and lists may be identifiers: they are not shown."""
    was, now = ({json.loads(document)["name"]: document for document in getattr(one, name)} for one in (old, new))
    yield from _gained(was, now, Effect.NARROWER)
    for shared in sorted(was.keys() & now.keys()):
        if was[shared] != now[shared]:
            yield shared, f"as {fingerprinted(was[shared])}", f"as {fingerprinted(now[shared])}", Effect.UNCLEAR


def _allowed(old: DetectionRules, new: DetectionRules, name: str) -> Iterator[Told]:
    """Compare texts that are never identifiers. They are not shown, but by their hash."""
    yield from _gained(map(fingerprinted, getattr(old, name)), map(fingerprinted, getattr(new, name)), Effect.WIDER)


def _vendors(old: Route, new: Route, _name: str) -> Iterator[Told]:
    yield from _gained(old.vendors, new.vendors, Effect.WIDER)
    was, now = (tuple(dict.fromkeys(route.vendors)) for route in (old, new))
    if was != now and frozenset(was) == frozenset(now):
        yield "", described(was), described(now), Effect.NEUTRAL  # another order


def _restored(old: Any, new: Any, name: str) -> Iterator[Told]:
    """Compare what comes back, entity by entity."""
    yield from restored_changes(getattr(old, name), getattr(new, name))


def _places(old: BreakGlass, new: BreakGlass, name: str) -> Iterator[Told]:
    """Compare the routes of an exception; none named: all."""
    was, now = getattr(old, name), getattr(new, name)
    if was is None or now is None:
        if was != now:
            yield "", _all_or(was), _all_or(now), Effect.WIDER if now is None else Effect.NARROWER
    else:
        yield from _gained(was, now, Effect.WIDER)


def _until(old: BreakGlass, new: BreakGlass, name: str) -> Iterator[Told]:
    """Compare last days; none: no end."""
    was, now = getattr(old, name), getattr(new, name)
    if was != now:
        longer = now is None or (was is not None and now > was)
        yield "", described(was), described(now), Effect.WIDER if longer else Effect.NARROWER


def _all_or(names: frozenset[str] | None) -> str:
    return "all" if names is None else described(names)


def _redaction(old: Any, new: Any, name: str) -> Iterator[Told]:
    """Compare what becomes of each entity."""
    was: RedactionRules = getattr(old, name)
    now: RedactionRules = getattr(new, name)
    for entity in sorted({*SAFE_HARBOR, *was.entities, *now.entities, _OTHERS}):
        before, after = was.rule(entity), now.rule(entity)
        if before != after:
            less, more = _leaves(before), _leaves(after)
            effect = Effect.WIDER if more > less else Effect.NARROWER
            if less == more:
                effect = Effect.UNCLEAR if less else Effect.NEUTRAL
            yield entity, described(before), described(after), effect


def _leaves(rule: OperatorRule) -> int:
    """Say how much of a value leaves: 3 all, 2 what Safe Harbor would take, 1 what it lets stay, 0 nothing."""
    if rule.operator == "keep":
        return 3
    if keeps_identifiers(rule):
        return 2
    hint = any(name == "hint" for name, _ in rule.parameters)
    return 1 if hint or rule.operator in _PARTLY else 0


_PARTLY = frozenset({"year_only", "generalize_zip", "generalize_age", "shift_date", "mask"})


def _thresholds(old: DetectionRules, new: DetectionRules, name: str) -> Iterator[Told]:
    """Compare least scores. A higher one finds less; what the detector's own is, is not known here."""
    was, now = dict(getattr(old, name)), dict(getattr(new, name))
    for entity in sorted(was.keys() | now.keys()):
        before, after = was.get(entity), now.get(entity)
        if before is None or after is None:
            yield entity, described(before), described(after), Effect.UNCLEAR
        elif before != after:
            yield entity, described(before), described(after), Effect.WIDER if after > before else Effect.NARROWER


def _neutral(*names: str) -> dict[str, Compare]:
    return dict.fromkeys(names, _changed(Effect.NEUTRAL))


# What a change is called where the field's own name would not say it.
_KINDS: Mapping[str, str] = {
    "redaction": "entity",
    "rules": "entity",
    "restore": "restored",
    "callers": "caller",
    "vendor": "vendor",
    "detection": "detection",
    "endpoints": "endpoint",
    "models": "model",
    "features": "feature",
    "regions": "region",
    "projects": "project",
    "keys": "key",
    "aws": "access key",
    "allow_list": "text never taken",
    "recognizers": "recognizer",
    "mtls": "certificate name",
    "remote": "detector at a vendor",
}
_SAME_NAME = Meaningless("parts are told apart by it")
RULES: Mapping[type, Mapping[str, Compare | Meaningless]] = {
    Route: {
        "name": _SAME_NAME,
        "path": _changed(Effect.NEUTRAL),
        "callers": _more_is(Effect.WIDER),
        "vendor": _vendors,
        "others": Meaningless("compared with vendor, as all vendors of the route"),
        "purpose": _changed(Effect.NEUTRAL),
        "require": _more_is(Effect.NARROWER),
        "profile": _changed(Effect.NEUTRAL),  # what it does here is compared
        "keep": Meaningless("applied in redaction"),
        "redaction": _redaction,
        "detection": _parts,
        "second_look": _scale("refuse", "redact"),
        "restore": _restored,
        "media": _scale("refuse", "inspect", "send"),
        "encrypted": _scale("refuse", "pass"),
        "justification": _changed(Effect.NEUTRAL),
        "place": Meaningless("where it is written is not what it says"),
        "retries": _parts,
        "remote": _detector,
        "on_escape": _changed(Effect.NEUTRAL),  # what operations do about it, not what leaves
    },
    Role: {"name": _SAME_NAME, "callers": _more_is(Effect.WIDER), "restore": _restored},
    BreakGlass: {
        "name": _SAME_NAME,
        "roles": _more_is(Effect.WIDER),
        "routes": _places,
        "restore": _restored,
        "until": _until,
        "justification": _changed(Effect.NEUTRAL),
    },
    Retries: _neutral("attempts", "after"),
    DetectionRules: {
        "profile": Meaningless("compared with the route"),
        "thresholds": _thresholds,
        "recognizers": _recognizers,
        "allow_list": _allowed,
    },
    Agreement: {
        "vendor": _SAME_NAME,
        "dialect": _changed(Effect.UNCLEAR),
        "url": _changed(Effect.UNCLEAR),  # another place gets the calls
        "host": Meaningless("part of url"),
        "port": Meaningless("part of url"),
        "credential": _changed(Effect.UNCLEAR),  # another account may be under another contract
        "baa": _agreement,
        "tls": _parts,
        "network": _changed(Effect.UNCLEAR),
        "sites": _scale("refuse", "replace"),
        "timeouts": _parts,
        "headers": _changed(Effect.UNCLEAR),
    },
    Credential: {"kind": Meaningless("compared as a whole"), "name": Meaningless("compared as a whole")},
    Baa: {
        "reference": _changed(Effect.NEUTRAL),
        "effective": _later_is(Effect.NARROWER),
        "expires": _later_is(Effect.WIDER),
        "endpoints": _covering,
        "models": _covering,
        "features": _covering,
        "retention": _changed(Effect.NEUTRAL),
        "regions": _more_is(Effect.WIDER),
        "projects": _more_is(Effect.WIDER),
    },
    TlsRule: {
        "minimum": _scale("1.3", "1.2"),
        "ca_file": _changed(Effect.UNCLEAR),
        "pins": _pins,
    },
    Timeouts: _neutral("connect", "first_byte", "between_chunks", "total"),
    CallerRecord: {"name": _SAME_NAME, "keys": _held, "mtls": _more_is(Effect.WIDER), "aws": _held},
    Profile: {
        "name": _SAME_NAME,
        "rules": _redaction,
        "detection": _parts,
        "second_look": _scale("refuse", "redact"),
        "remote": _detector,
    },
}
# Fields of the policy itself.
OF_THE_POLICY: Mapping[str, str] = {
    "agreements": "compared",
    "callers": "compared",
    "profiles": "compared",
    "routes": "compared",
    "roles": "compared",
    "break_glass": "compared",
    "role_of": "the roles by their callers",
    "has_roles": "compared by what comes back to each caller",
    "files": "compared where they lie elsewhere; the others are what the parts are read from",
    "paths": "the routes by their paths",
    "keys": "the callers' keys by their ids",
    "subjects": "the callers by their certificate names",
    "access_keys": "the callers by their access keys",
    "hash": "of the files as they are written",
    "warnings": "about the files as they are written",
    "unfinished": "about the files as they are written",
}


def unruled(parts: Collection[type]) -> list[str]:
    """Give the fields of these dataclasses that no rule names."""
    return [
        f"{part.__name__}.{field.name}" for part in parts for field in fields(part) if field.name not in RULES[part]
    ]
