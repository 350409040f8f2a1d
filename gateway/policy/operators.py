"""The operators that a profile may name, with their parameters, and what each leaves behind.

Names are Presidio's where it has the operator. The check is made here, when the policy is loaded, so that no call ever
meets an operator that cannot run.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from gateway.model import OperatorRule
from gateway.policy.problems import listed, shown, suggestion
from gateway.policy.yamltree import Plain

Check = Callable[[Plain], "str | None"]  # gives what is wrong with a parameter's value; None where nothing is


@dataclass(frozen=True, slots=True)
class Operator:
    """One operator. ``entities`` is empty where it suits every entity."""

    required: Mapping[str, Check] = field(default_factory=dict)
    optional: Mapping[str, Check] = field(default_factory=dict)
    entities: frozenset[str] = frozenset()
    # Whether what is left satisfies 45 CFR 164.514(b)(2)(i) and (c): nothing of the value, nothing derived from it.
    safe_harbor: bool = True


@dataclass(frozen=True, slots=True)
class BadOperator:
    """Why an operator cannot be used. ``parameter`` is where to look, None for the operator's own name."""

    parameter: str | None
    message: str
    remedy: str


def _truth(value: Plain) -> str | None:
    return None if isinstance(value, bool) else "true or false"


def _count(value: Plain) -> str | None:
    return None if isinstance(value, int) and not isinstance(value, bool) and value >= 1 else "a whole number from 1"


def _character(value: Plain) -> str | None:
    good = isinstance(value, str) and len(value) == 1 and value.isprintable() and value not in "[]"
    return None if good else "one printable character"


def _replacement(value: Plain) -> str | None:
    # Brackets and digits could make it look like a placeholder, which restoration would then meet in an answer.
    good = isinstance(value, str) and re.fullmatch(r"[^\[\]\x00-\x1f]{1,80}", value)
    return None if good else "1 to 80 characters without brackets or line breaks"


def _one_of(*names: str) -> Check:
    return lambda value: None if value in names else f"one of {', '.join(names)}"


def _salt(value: Plain) -> str | None:
    return None if isinstance(value, str) and len(value.encode()) >= 16 else "text of at least 16 bytes"


def _key(value: Plain) -> str | None:
    return None if isinstance(value, str) and len(value.encode()) in (16, 24, 32) else "text of 16, 24 or 32 bytes"


# A hint follows the placeholder and holds what Safe Harbor lets stay; each fits one entity.
HINTS: Mapping[str, str] = {"year": "DATE", "zip3": "ZIP_CODE", "age90": "AGE"}

OPERATORS: Mapping[str, Operator] = {
    "placeholder": Operator(optional={"hint": _one_of(*HINTS)}),
    "redact": Operator(),
    "replace": Operator(optional={"new_value": _replacement}),
    "surrogate": Operator(),
    "generalize_zip": Operator(optional={"always_000": _truth}, entities=frozenset({"ZIP_CODE"})),
    "generalize_age": Operator(entities=frozenset({"AGE"})),
    "year_only": Operator(entities=frozenset({"DATE"})),
    # Keeps the intervals, but is a date all the same: 164.514(b)(2)(i)(C) lets only the year stay.
    "shift_date": Operator(optional={"days": _count}, entities=frozenset({"DATE"}), safe_harbor=False),
    # Without chars_to_mask the whole value is masked; with it, a part of the value shows.
    "mask": Operator(optional={"masking_char": _character, "chars_to_mask": _count, "from_end": _truth}),
    # Derived from the value: 164.514(c)(1) forbids it as a code for re-identification.
    "hash": Operator(optional={"hash_type": _one_of("sha256", "sha512"), "salt": _salt}, safe_harbor=False),
    "encrypt": Operator(required={"key": _key}, safe_harbor=False),
    "keep": Operator(safe_harbor=False),
}
SECRET_PARAMETERS = frozenset({"key", "salt"})


def operator_rule(entity: str | None, name: str, parameters: Mapping[str, Plain]) -> OperatorRule | BadOperator:
    """Check an operator for ``entity`` (None: for every entity that is not named) and give its rule."""
    operator = OPERATORS.get(name)
    if operator is None:
        remedy = suggestion(name, OPERATORS, f"the operators are {listed(OPERATORS)}")
        return BadOperator(None, f"operator {shown(name)} is not known", remedy)
    if entity is None and (operator.entities or name == "keep"):
        return BadOperator(
            None,
            f"operator {shown(name)} cannot be the default",
            "name it at the entities it is for; what is not named must be taken out",
        )
    if operator.entities and entity not in operator.entities:
        return BadOperator(None, f'operator "{name}" is not for {entity}', f"it is for {listed(operator.entities)}")
    checks = {**operator.required, **operator.optional}
    for parameter, value in parameters.items():
        if parameter not in checks:
            otherwise = f"its parameters are {listed(checks)}" if checks else "it has no parameters"
            remedy = suggestion(parameter, checks, otherwise)
            return BadOperator(parameter, f'operator "{name}" has no parameter {shown(parameter)}', remedy)
        wrong = checks[parameter](value)
        if wrong is not None:
            return BadOperator(parameter, f'parameter "{parameter}" of "{name}" has a wrong value', f"it is {wrong}")
    for parameter in operator.required:
        if parameter not in parameters:
            return BadOperator(None, f'operator "{name}" lacks its parameter "{parameter}"', "add it")
    hint = parameters.get("hint")
    if isinstance(hint, str) and HINTS[hint] != entity:
        return BadOperator("hint", f'hint "{hint}" is not for {entity or "every entity"}', f"it is for {HINTS[hint]}")
    settled: dict[str, str | int | bool] = {
        key: value for key, value in parameters.items() if isinstance(value, str | int | bool)
    }
    return OperatorRule(name, tuple(sorted(settled.items())))


def keeps_identifiers(rule: OperatorRule) -> bool:
    """Say whether something stays that Safe Harbor would take out."""
    partly = rule.operator == "mask" and any(parameter == "chars_to_mask" for parameter, _ in rule.parameters)
    return partly or not OPERATORS[rule.operator].safe_harbor
