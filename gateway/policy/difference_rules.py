"""How each field of a policy is compared, and what a change of it means: wider, narrower, neither.

``RULES`` names every field of every part. A field without a rule, such as one that was added since, is still compared;
what its change means is then unclear, and counts as wider.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields
from typing import Any

from gateway.model import DetectionRules
from gateway.policy import comparisons as by
from gateway.policy.comparisons import Compare, Effect, Told
from gateway.policy.schema import (
    Agreement,
    Baa,
    BreakGlass,
    Budget,
    CallerRecord,
    Credential,
    ForwardPolicy,
    Profile,
    Retries,
    Role,
    Route,
    Timeouts,
    TlsRule,
)


class Meaningless(str):
    """Why a field is not compared."""

    __slots__ = ()


def compared_fields(old: Any, new: Any, prefix: str = "") -> Iterator[tuple[str, str, str, str, Effect]]:
    """Compare two parts of one kind, field by field: (kind, item, before, after, effect)."""
    rules = RULES.get(type(old), {})
    for field in fields(old):
        rule = rules.get(field.name, by.changed(Effect.UNCLEAR))
        if isinstance(rule, Meaningless):
            continue
        kind = _KINDS.get(field.name, f"{prefix}{field.name}")
        nested = getattr(old, field.name), getattr(new, field.name)
        if rule is by.parts:
            yield from compared_fields(*nested, prefix=f"{kind}.")
        elif rule is by.agreement and None not in nested:
            yield from compared_fields(*nested)
        else:
            yield from ((kind, *told) for told in rule(old, new, field.name))


def pattern_changes(old: Baa, new: Baa) -> Iterator[tuple[str, Told]]:
    """Compare the scopes of two agreements: (kind, what changed). What another pattern covers is no gain, no loss."""
    for kind, name in (("endpoint", "endpoints"), ("model", "models"), ("feature", "features")):
        yield from ((kind, told) for told in by.covering(old, new, name))


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
    "allow": "destination",
    "allow_list": "text never taken",
    "recognizers": "recognizer",
    "mtls": "certificate name",
    "remote": "detector at a vendor",
}
_SAME_NAME = Meaningless("parts are told apart by it")
RULES: Mapping[type, Mapping[str, Compare | Meaningless]] = {
    Route: {
        "name": _SAME_NAME,
        "path": by.changed(Effect.NEUTRAL),
        "callers": by.more_is(Effect.WIDER),
        "vendor": by.vendors,
        "others": Meaningless("compared with vendor, as all vendors of the route"),
        "purpose": by.changed(Effect.NEUTRAL),
        "require": by.more_is(Effect.NARROWER),
        "profile": by.changed(Effect.NEUTRAL),  # what it does here is compared
        "keep": Meaningless("applied in redaction"),
        "redaction": by.redaction,
        "detection": by.parts,
        "second_look": by.scale("refuse", "redact"),
        "restore": by.restored,
        "media": by.scale("refuse", "inspect", "send"),
        "encrypted": by.scale("refuse", "pass"),
        "justification": by.changed(Effect.NEUTRAL),
        "place": Meaningless("where it is written is not what it says"),
        "retries": by.parts,
        "remote": by.detector,
        "on_escape": by.changed(Effect.NEUTRAL),  # what operations do about it, not what leaves
        "shadow": by.shadow,
        "budget": by.parts,
    },
    Role: {"name": _SAME_NAME, "callers": by.more_is(Effect.WIDER), "restore": by.restored},
    BreakGlass: {
        "name": _SAME_NAME,
        "roles": by.more_is(Effect.WIDER),
        "routes": by.places,
        "restore": by.restored,
        "until": by.most,
        "justification": by.changed(Effect.NEUTRAL),
    },
    Retries: by.neutral("attempts", "after"),
    DetectionRules: {
        "profile": Meaningless("compared with the route"),
        "thresholds": by.thresholds,
        "recognizers": by.recognizers,
        "allow_list": by.allowed,
        "asker": Meaningless("of a call, not of a policy"),
    },
    Agreement: {
        "vendor": _SAME_NAME,
        "dialect": by.changed(Effect.UNCLEAR),
        "url": by.changed(Effect.UNCLEAR),  # another place gets the calls
        "host": Meaningless("part of url"),
        "port": Meaningless("part of url"),
        "credential": by.changed(Effect.UNCLEAR),  # another account may be under another contract
        "baa": by.agreement,
        "tls": by.parts,
        "network": by.changed(Effect.UNCLEAR),
        "sites": by.scale("refuse", "replace"),
        "timeouts": by.parts,
        "headers": by.changed(Effect.UNCLEAR),
        "traceparent": by.scale("withhold", "pass"),
    },
    Credential: {"kind": Meaningless("compared as a whole"), "name": Meaningless("compared as a whole")},
    Baa: {
        "reference": by.changed(Effect.NEUTRAL),
        "effective": by.later_is(Effect.NARROWER),
        "expires": by.later_is(Effect.WIDER),
        "endpoints": by.covering,
        "models": by.covering,
        "features": by.covering,
        "retention": by.changed(Effect.NEUTRAL),
        "regions": by.more_is(Effect.WIDER),
        "projects": by.more_is(Effect.WIDER),
    },
    TlsRule: {
        "minimum": by.scale("1.3", "1.2"),
        "ca_file": by.roots,
        "pins": by.pins,
        "roots": Meaningless("compared with ca_file, of which where it lies says nothing"),
    },
    Timeouts: by.neutral("connect", "first_byte", "between_chunks", "total"),
    CallerRecord: {
        "name": _SAME_NAME,
        "keys": by.held,
        "mtls": by.more_is(Effect.WIDER),
        "aws": by.held,
        "budget": by.parts,
    },
    Budget: dict.fromkeys((field.name for field in fields(Budget)), by.most),
    ForwardPolicy: {"callers": by.more_is(Effect.WIDER), "allow": by.destinations},
    Profile: {
        "name": _SAME_NAME,
        "rules": by.redaction,
        "detection": by.parts,
        "second_look": by.scale("refuse", "redact"),
        "remote": by.detector,
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
    "forward": "compared",
    "manifest": "about the files as they are written",
    "role_of": "the roles by their callers",
    "has_roles": "compared by what comes back to each caller",
    "files": "what the parts are read from",
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
