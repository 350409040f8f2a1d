"""profiles/*.yaml: how identifiers are found and treated, one profile a file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Any

from gateway.model import DetectionRules, OperatorRule, RedactionRules
from gateway.policy.entities import SAFE_HARBOR
from gateway.policy.operators import SECRET_PARAMETERS, BadOperator, keeps_identifiers, operator_rule
from gateway.policy.problems import Findings, listed, shown, suggestion
from gateway.policy.recognizers import never_finds, read_recognizer
from gateway.policy.schema import Profile
from gateway.policy.shapes import ProfileShape, Unfit
from gateway.policy.shaping import shape_as_far
from gateway.policy.words import is_name
from gateway.policy.yamltree import Node

HIGHEST_USUAL = 0.9  # a threshold above it lets most findings of an entity through
_DEFAULT = OperatorRule("placeholder")
_EXPRESSION = re.compile(r"\.[*+?]|\\[A-Za-z]|\][*+?{]|^\^|\$$")  # signs of a regular expression


def read_profile(file: str, root: Node, findings: Findings) -> Profile | None:
    """Read one profile, named after its file. None where it has faults; those go to ``findings``."""
    name = PurePosixPath(file).stem
    before = findings.noted
    if not is_name(name):
        message = f"{shown(name)} cannot be the name of a profile"
        findings.problem((file, None), message, "use lower-case letters, digits, - _ and .", name)
    written = shape_as_far(ProfileShape, file, root, findings)
    if written is None:
        return None
    reader = _ProfileReader(file, root, findings)
    recognizers, rules, default = tuple[str, ...](), dict[str, OperatorRule](), _DEFAULT
    with suppress(Unfit):
        recognizers = reader.recognizers(written)
    entities = _entities(written)
    with suppress(Unfit):
        default = reader.operator(None, written.default, ("default",)) or _DEFAULT
    with suppress(Unfit):
        rules = reader.rules(written, entities)
    with suppress(Unfit):
        reader.thresholds(written, entities)
    with suppress(Unfit):
        reader.allow_list(written)
    if findings.noted > before:
        return None
    reader.never_finding(written)
    detection = DetectionRules(
        profile=name,
        thresholds=tuple(sorted((entity, float(score)) for entity, score in written.thresholds.items())),
        recognizers=recognizers,
        allow_list=tuple(written.allow_list),
    )
    return Profile(
        name, RedactionRules(default, MappingProxyType(rules)), detection, written.second_look, written.remote
    )


def _entities(written: ProfileShape) -> frozenset[str] | None:
    """Give the entities that the profile may name; None where a recognizer does not say which it finds."""
    try:
        return frozenset(SAFE_HARBOR) | {recognizer.supported_entity for recognizer in written.recognizers}
    except Unfit:
        return None


def entities_of(profile: Profile) -> frozenset[str]:
    """Give the entities that a route with this profile can name: the listed ones, and those of its recognizers."""
    return frozenset(SAFE_HARBOR) | profile.rules.entities.keys() | _own_entities(profile)


def less_than_safe_harbor(rules: RedactionRules, entities: Iterable[str]) -> tuple[str, ...]:
    """Give the entities of which something stays that 45 CFR 164.514(b)(2)(i) would take out, sorted."""
    named = sorted(set(entities) | set(SAFE_HARBOR))
    return tuple(entity for entity in named if keeps_identifiers(rules.rule(entity)))


def _own_entities(profile: Profile) -> frozenset[str]:
    return frozenset(json.loads(document)["supported_entity"] for document in profile.detection.recognizers)


class _ProfileReader:
    def __init__(self, file: str, root: Node, findings: Findings) -> None:
        self._file = file
        self._root = root
        self._findings = findings

    def _place(self, *steps: str | int) -> tuple[str, int]:
        return self._file, self._root.line_of(*steps)

    def known(self, entity: str, entities: frozenset[str] | None, steps: tuple[str, ...]) -> bool:
        if entities is None or entity in entities:
            return True
        remedy = suggestion(entity, entities, f"the entities are {listed(entities)}")
        self._findings.problem(self._place(*steps), f"entity {shown(entity)} is not known", remedy, entity)
        return False

    def rules(self, written: ProfileShape, entities: frozenset[str] | None) -> dict[str, OperatorRule]:
        rules: dict[str, OperatorRule] = {}
        for entity, operator in written.entities.items():
            if self.known(entity, entities, ("entities", entity)):
                rule = self.operator(entity, operator, ("entities", entity))
                if rule is not None:
                    rules[entity] = rule
        return rules

    def operator(self, entity: str | None, written: dict[str, Any], steps: tuple[str, ...]) -> OperatorRule | None:
        name = written["operator"]
        parameters = {key: value for key, value in written.items() if key != "operator"}
        rule = operator_rule(entity, name, parameters)
        if isinstance(rule, BadOperator):
            at = (*steps, rule.parameter or "operator")
            self._findings.problem(self._place(*self._there(at)), rule.message, rule.remedy, name)
            return None
        for parameter in SECRET_PARAMETERS & parameters.keys():
            message = f'parameter "{parameter}" of "{name}" stands in a policy file'
            self._findings.warning(self._place(*steps, parameter), message, "whoever reads the policy can use it")
        if name in ("hash", "encrypt"):
            message = f'operator "{name}" sends a code that is derived from the value'
            self._findings.warning(
                self._place(*self._there((*steps, "operator"))), message, "use placeholder; see 45 CFR 164.514(c)(1)"
            )
        return rule

    def _there(self, steps: tuple[str, ...]) -> tuple[str, ...]:
        """Leave the last step out where the operator is written in short, as a name."""
        return steps if isinstance(self._root.at(*steps[:-1]).value, dict) else steps[:-1]

    def thresholds(self, written: ProfileShape, entities: frozenset[str] | None) -> None:
        for entity, score in written.thresholds.items():
            if not self.known(entity, entities, ("thresholds", entity)):
                continue
            place = self._place("thresholds", entity)
            if not 0 <= score <= 1:
                message = f"threshold {score:g} of {entity} is not a score"
                self._findings.problem(place, message, "write 0.0 to 1.0", f"{score:g}")
            elif score > HIGHEST_USUAL:
                message = f"threshold {score:g} of {entity} lets most of its findings through"
                self._findings.warning(place, message, "measure it with phi-gateway evaluate", f"{score:g}")

    def allow_list(self, written: ProfileShape) -> None:
        for index, text in enumerate(written.allow_list):
            place = self._place("allow_list", index)
            if not text.strip():
                self._findings.problem(place, "allow_list has an empty entry", "remove it")
            elif _EXPRESSION.search(text):
                message = f"entry {index + 1} of allow_list looks like a regular expression, and allows nothing"
                self._findings.warning(place, message, "entries are exact texts: write each out")
            elif text in written.allow_list[:index]:
                message = f"entry {index + 1} of allow_list stands there twice"
                self._findings.warning(place, message, "keep one")
            elif text.strip() != text:
                message = f"entry {index + 1} of allow_list begins or ends with a space: no finding does"
                self._findings.warning(place, message, "write it without")

    def never_finding(self, written: ProfileShape) -> None:
        """Warn of recognizers that look as if they found something, and never do."""
        for index, recognizer in enumerate(written.recognizers):
            for steps, message, remedy in never_finds(recognizer, written.thresholds) if recognizer.enabled else ():
                self._findings.warning(self._place("recognizers", index, *steps), message, remedy)

    def recognizers(self, written: ProfileShape) -> tuple[str, ...]:
        documents: dict[str, str] = {}
        for index, recognizer in enumerate(written.recognizers):
            node = self._root.at("recognizers", index)
            document = read_recognizer(recognizer, self._file, node, self._findings, taken=documents)
            if document is not None:
                documents[recognizer.name] = document if recognizer.enabled else ""
        return tuple(document for document in documents.values() if document)
