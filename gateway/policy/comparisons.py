"""How values of a policy are compared, and whether the new one lets more through than the old one."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Any

from gateway.model import DetectionRules, OperatorRule, RedactionRules
from gateway.policy.entities import SAFE_HARBOR
from gateway.policy.operators import SECRET_PARAMETERS, keeps_identifiers
from gateway.policy.profiles import HIGHEST_USUAL
from gateway.policy.schema import Agreement, Baa, BreakGlass, FeaturePattern, ForwardPolicy, Route, Shadow, TlsRule
from gateway.policy.wildcards import OF_HOSTS, matches, split_port


class Effect(StrEnum):
    """What a change does to what may leave, or come back."""

    WIDER = "wider"
    NARROWER = "narrower"
    NEUTRAL = "neutral"
    UNCLEAR = "unclear"  # it can be either; a reviewer must see, so it counts as wider


Told = tuple[str, str, str, Effect]  # item, before, after, effect
Compare = Callable[[Any, Any, str], Iterable[Told]]  # old part, new part, field
_OTHERS = "every other"


def mirrored(effect: Effect) -> Effect:
    """Give the effect of the change back."""
    return {Effect.WIDER: Effect.NARROWER, Effect.NARROWER: Effect.WIDER}.get(effect, effect)


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


def restored_changes(was: frozenset[str] | None, now: frozenset[str] | None) -> Iterator[Told]:
    """Compare what comes back, entity by entity. None: everything."""
    everything = frozenset({*SAFE_HARBOR, _OTHERS, *(was or ()), *(now or ())})
    yield from gained(everything if was is None else was, everything if now is None else now, Effect.WIDER)


def changed(effect: Effect) -> Compare:
    """Compare as a whole."""

    def compare(old: Any, new: Any, name: str) -> Iterator[Told]:
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            yield "", described(was), described(now), effect

    return compare


def scale(*narrow_to_wide: Any) -> Compare:
    """Compare by place in a row from the narrowest to the widest."""

    def compare(old: Any, new: Any, name: str) -> Iterator[Told]:
        was, now = getattr(old, name), getattr(new, name)
        if was != now:
            effect = Effect.WIDER if narrow_to_wide.index(now) > narrow_to_wide.index(was) else Effect.NARROWER
            yield "", described(was), described(now), effect

    return compare


def more_is(effect: Effect) -> Compare:
    """Compare sets: the effect of one more."""

    def compare(old: Any, new: Any, name: str) -> Iterator[Told]:
        yield from gained(map(described, getattr(old, name)), map(described, getattr(new, name)), effect)

    return compare


def later_is(effect: Effect) -> Compare:
    """Compare days: the effect of a later one."""

    def compare(old: Any, new: Any, name: str) -> Iterator[Told]:
        was: date = getattr(old, name)
        now: date = getattr(new, name)
        if was != now:
            yield "", was.isoformat(), now.isoformat(), effect if now > was else mirrored(effect)

    return compare


def most(old: Any, new: Any, name: str) -> Iterator[Told]:
    """Compare limits and last days: a higher one, or a later, is wider, and none is the widest."""
    was, now = getattr(old, name), getattr(new, name)
    if was != now:
        wider = now is None or (was is not None and now > was)
        yield "", described(was), described(now), Effect.WIDER if wider else Effect.NARROWER


def gained(was: Iterable[str], now: Iterable[str], effect: Effect) -> Iterator[Told]:
    """Compare sets of names: ``effect`` is that of one more."""
    before, after = frozenset(was), frozenset(now)
    for item in sorted(before ^ after):
        yield (item, "", item, effect) if item in after else (item, item, "", mirrored(effect))


def held(old: Any, new: Any, name: str) -> Iterator[Told]:
    """Compare keys by their ids: whoever holds a new one may call."""
    yield from gained((key.id for key in getattr(old, name)), (key.id for key in getattr(new, name)), Effect.WIDER)


def covering(old: Baa, new: Baa, name: str) -> Iterator[Told]:
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
        if not narrow.kinds <= OF_HOSTS:
            return narrow.kinds <= wide.kinds and matches(wide.glob, narrow.glob)
        (host, port), (narrow_host, narrow_port) = split_port(wide.glob), split_port(narrow.glob)
        return narrow.kinds <= wide.kinds and matches(host, narrow_host) and port in ("", narrow_port)
    return isinstance(wide, str) and isinstance(narrow, str) and matches(wide, narrow)


def parts(old: Any, new: Any, name: str) -> Iterator[Told]:
    """Compare a part's own fields; ``compared_fields`` walks into it."""
    raise NotImplementedError(f"{type(old).__name__}.{name} and {type(new).__name__}.{name} are walked into")


def agreement(old: Agreement, new: Agreement, name: str) -> Iterator[Told]:
    """Compare where there is none on one side; two are walked into."""
    was, now = getattr(old, name), getattr(new, name)
    if was != now:
        yield (
            "",
            described(was and was.reference),
            described(now and now.reference),
            (Effect.WIDER if was is None else Effect.NARROWER),
        )


def detector(old: Any, new: Any, name: str) -> Iterator[Told]:
    """Compare vendors whose detector looks as well: the text goes there as it is."""
    was, now = getattr(old, name), getattr(new, name)
    if was != now:
        effect = Effect.WIDER if was is None else Effect.NARROWER if now is None else Effect.UNCLEAR
        yield "", described(was), described(now), effect


def pins(old: TlsRule, new: TlsRule, name: str) -> Iterator[Told]:
    """Compare pinned keys: none asks for nothing; others may be of anybody."""
    was, now = getattr(old, name), getattr(new, name)
    if was != now:
        effect = Effect.NARROWER if not was else Effect.WIDER if not now else Effect.UNCLEAR
        yield "", described(was), described(now), effect


def roots(old: TlsRule, new: TlsRule, _name: str) -> Iterator[Told]:
    """Compare trusted roots by what they are, wherever they lie: others may vouch for anybody."""
    if old.roots != new.roots:
        was, now = (fingerprinted(one.roots) if one.roots is not None else "the system's" for one in (old, new))
        yield "", was, now, Effect.UNCLEAR


def recognizers(old: DetectionRules, new: DetectionRules, name: str) -> Iterator[Told]:
    """Compare custom recognizers by their names. Their patterns and lists may be identifiers: they are not shown."""
    was, now = ({json.loads(document)["name"]: document for document in getattr(one, name)} for one in (old, new))
    yield from gained(was, now, Effect.NARROWER)
    for shared in sorted(was.keys() & now.keys()):
        if was[shared] != now[shared]:
            yield shared, f"as {fingerprinted(was[shared])}", f"as {fingerprinted(now[shared])}", Effect.UNCLEAR


def shadow(old: Route, new: Route, name: str) -> Iterator[Told]:
    """Compare profiles that are tried beside: nothing leaves by them. Their texts may be identifiers: not shown."""

    def told(one: Shadow | None) -> str:
        if one is None:
            return "none"
        rules = f"{described(one.redaction)}\n{one.detection}\n{one.second_look}\n{one.remote}"
        return f"profile {one.profile}, sample {one.sample:g}, as {fingerprinted(rules)}"

    was, now = getattr(old, name), getattr(new, name)
    if was != now:
        yield "", told(was), told(now), Effect.NEUTRAL


def allowed(old: DetectionRules, new: DetectionRules, name: str) -> Iterator[Told]:
    """Compare texts that are never identifiers. They are not shown, but by their hash."""
    yield from gained(map(fingerprinted, getattr(old, name)), map(fingerprinted, getattr(new, name)), Effect.WIDER)


def vendors(old: Route, new: Route, _name: str) -> Iterator[Told]:
    """Compare all vendors of a route, and their order."""
    yield from gained(old.vendors, new.vendors, Effect.WIDER)
    was, now = (tuple(dict.fromkeys(route.vendors)) for route in (old, new))
    if was != now and frozenset(was) == frozenset(now):
        yield "", described(was), described(now), Effect.NEUTRAL  # another order


def restored(old: Any, new: Any, name: str) -> Iterator[Told]:
    """Compare what comes back, entity by entity."""
    yield from restored_changes(getattr(old, name), getattr(new, name))


def places(old: BreakGlass, new: BreakGlass, name: str) -> Iterator[Told]:
    """Compare the routes of an exception; none named: all."""
    was, now = getattr(old, name), getattr(new, name)
    if was is None or now is None:
        if was != now:
            yield "", _all_or(was), _all_or(now), Effect.WIDER if now is None else Effect.NARROWER
    else:
        yield from gained(was, now, Effect.WIDER)


def _all_or(names: frozenset[str] | None) -> str:
    return "all" if names is None else described(names)


def redaction(old: Any, new: Any, name: str) -> Iterator[Told]:
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


def thresholds(old: DetectionRules, new: DetectionRules, name: str) -> Iterator[Told]:
    """Compare least scores. A higher one finds less; what the detector's own is, is not known here.

    But that one is below any that lets most of an entity's findings through.
    """
    was, now = dict(getattr(old, name)), dict(getattr(new, name))
    for entity in sorted(was.keys() | now.keys()):
        before, after = was.get(entity), now.get(entity)
        if (before is None and after is not None and after > HIGHEST_USUAL) or (
            after is None and before is not None and before > HIGHEST_USUAL
        ):
            yield entity, described(before), described(after), Effect.WIDER if before is None else Effect.NARROWER
        elif before is None or after is None:
            yield entity, described(before), described(after), Effect.UNCLEAR
        elif before != after:
            yield entity, described(before), described(after), Effect.WIDER if after > before else Effect.NARROWER


def destinations(old: ForwardPolicy, new: ForwardPolicy, _name: str) -> Iterator[Told]:
    """Compare where the forward proxy may go: each destination with its ports, its network and plain HTTP."""

    def told(policy: ForwardPolicy) -> Iterator[str]:
        for one in policy.allow:
            plain = ", plain HTTP" if one.plain else ""
            yield f"{one.written}: {described(one.ports)}, {one.network}{plain}"

    yield from gained(told(old), told(new), Effect.WIDER)


def neutral(*names: str) -> dict[str, Compare]:
    """Give the rules of fields whose changes are neither wider nor narrower."""
    return dict.fromkeys(names, changed(Effect.NEUTRAL))
