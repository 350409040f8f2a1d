"""`baa` of an agreement: the signed contract, its days and its scope."""

from __future__ import annotations

import re
from collections.abc import Collection
from contextlib import suppress

from gateway.policy.problems import listed, shown, suggestion
from gateway.policy.route_vendors import Fault
from gateway.policy.schema import Baa, FeaturePattern
from gateway.policy.shapes import BaaShape, Unfit
from gateway.policy.wildcards import feature_pattern, model_fault
from gateway.policy.words import is_word

_REFERENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,63}", re.ASCII)
# Where at the vendor calls may be handled: the key, the form of its values, and what to write.
_SITES = (
    ("regions", re.compile(r"[a-z][a-z0-9-]{0,31}", re.ASCII), "write it as us or us-east-1"),
    ("projects", re.compile(r"[a-z0-9][a-z0-9.:-]{0,62}", re.ASCII), "write the project's id, such as hospital-prod"),
)


def read_baa(written: BaaShape, known: Collection[str], fault: Fault) -> Baa:
    """Read the contract; every fault goes to ``fault``. Raises Unfit where a part of it does not fit.

    ``known`` are the endpoints of the vendor's dialect, none where they are not known.
    """
    with suppress(Unfit):
        if not _REFERENCE.fullmatch(written.reference):
            message = f"reference {shown(written.reference)} cannot stand in an audit event"
            fault(("reference",), message, "use letters, digits, . _ / and -, at most 64", written.reference)
    with suppress(Unfit):
        if written.expires <= written.effective:
            message = f"expires {written.expires} is not after effective {written.effective}"
            remedy = "expires is the first day that is no longer covered"
            fault(("expires",), message, remedy, str(written.expires))
    with suppress(Unfit):
        for index, endpoint in enumerate(written.endpoints):
            if (known and endpoint not in known) or not is_word(endpoint):
                otherwise = f"the endpoints are {listed(known)}" if known else "write a word such as messages"
                message = f"endpoint {shown(endpoint)} is not known"
                fault(("endpoints", index), message, suggestion(endpoint, known, otherwise), endpoint)
    with suppress(Unfit):
        for index, model in enumerate(written.models):
            if wrong := model_fault(model):
                fault(("models", index), f"model {shown(model)} {wrong[0]}", wrong[1], model)
    features = _features(written, fault)
    with suppress(Unfit):
        if written.retention is not None and not is_word(written.retention):
            remedy = "write a word such as zero"
            fault(("retention",), f"retention {shown(written.retention)} is not a word", remedy, written.retention)
    _sites(written, fault)
    _once(written, fault)
    return Baa(
        reference=written.reference,
        effective=written.effective,
        expires=written.expires,
        endpoints=frozenset(written.endpoints),
        models=tuple(written.models),
        features=tuple(features),
        retention=written.retention,
        regions=tuple(written.regions),
        projects=tuple(written.projects),
    )


def _features(written: BaaShape, fault: Fault) -> list[FeaturePattern]:
    features: list[FeaturePattern] = []
    with suppress(Unfit):
        for index, feature in enumerate(written.features):
            pattern = feature_pattern(feature)
            if isinstance(pattern, tuple):
                fault(("features", index), f"feature {shown(feature)} {pattern[0]}", pattern[1], feature)
            else:
                features.append(pattern)
    return features


def _sites(written: BaaShape, fault: Fault) -> None:
    """See that each region and project has the form of one."""
    for key, form, remedy in _SITES:
        with suppress(Unfit):
            for index, value in enumerate(getattr(written, key)):
                if not form.fullmatch(value):
                    fault((key, index), f"{key[:-1]} {shown(value)} is not one", remedy, value)


def _once(written: BaaShape, fault: Fault) -> None:
    for key in ("endpoints", "models", "features", "regions", "projects"):
        with suppress(Unfit):
            values: list[str] = getattr(written, key)
            for index in range(len(values)):
                if values[index] in values[:index]:
                    message = f"{shown(values[index])} stands twice in {key}"
                    fault((key, index), message, "keep one", values[index])
