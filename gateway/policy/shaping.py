"""Puts a file's tree into its shape; what does not fit becomes problems with line, value and remedy."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from gateway.policy.fitting import fitting, unwrapped
from gateway.policy.problems import Findings, listed, shown, suggestion
from gateway.policy.shapes import Shape, Unfit
from gateway.policy.withheld import WITHHELD, is_plain_key
from gateway.policy.yamltree import Node

S = TypeVar("S", bound=Shape)

_EXPECTED = {
    "string_type": "text",
    "int_type": "a whole number",
    "float_type": "a number",
    "bool_type": "true or false",
    "list_type": "a list",
    "dict_type": "a mapping",
    "model_type": "a mapping",
    "date_type": "a date",
    "all_or_list": "all, none or a list of entities",
    "operator": "an operator's name or a mapping with the key operator",
    "text_or_mapping": "text or a mapping",
    "size": "a size",
    "path": "a path",
}
_REMEDIES = {
    "a list": "write it as [a, b]",
    "a mapping": "write it as {key: value}, or as indented lines",
    "a date": "write it as YYYY-MM-DD",
    "a size": "write it with its unit, such as 32MB",
    "a path": "write where the file or directory is",
}

# What pydantic adds to the place of a value that may be of several kinds; it is no key of the file.
_ALTERNATIVES = ("literal[", "constrained-")
# A number beyond a limit: the words, and the limit's name in pydantic's error.
_BOUNDS = {
    "greater_than": ("more than", "gt"),
    "greater_than_equal": ("at least", "ge"),
    "less_than": ("less than", "lt"),
    "less_than_equal": ("at most", "le"),
}


def shape(model: type[S], file: str, node: Node, findings: Findings) -> S | None:
    """Read ``node`` as ``model``. None where it does not fit; then ``findings`` has every reason."""
    shaped, _ = _shaped(model, file, node, findings, None)
    return shaped


def shape_as_far(model: type[S], file: str, node: Node, findings: Findings, name: str | None = None) -> S | None:
    """Read ``node`` as ``model`` as far as it fits. None where it is no mapping; ``findings`` has every reason.

    Reading a part that does not fit raises Unfit: what does not rest on it can be looked at all the same. ``name`` is
    the route's, vendor's or caller's name, for the messages.
    """
    shaped, faults = _shaped(model, file, node, findings, name)
    if shaped is not None:
        return shaped
    try:
        return fitting(model, node, faults)
    except Unfit:
        return None


def _shaped(
    model: type[S], file: str, node: Node, findings: Findings, name: str | None
) -> tuple[S | None, frozenset[tuple[int | str, ...]]]:
    """Give the shape, or else the places of what does not fit."""
    shaped, errors = None, list[ErrorDetails]()
    try:
        shaped = model.model_validate(node.plain())
    except ValidationError as failure:
        errors = failure.errors(include_url=False, include_context=True)
    subject = f'"{name}"' if name is not None else "this file"
    for error in errors:
        _explain(error, model, file, node, findings, subject)
    told = {_steps(error) for error in errors}
    empty = [steps for steps in _empty(model, node) if steps not in told]
    for steps in empty:
        message = f"{_named(steps, subject)} has nothing behind it"
        remedy = "write what is meant, or null where that is nothing, or leave the key out"
        findings.problem((file, node.line_of(*steps)), message, remedy, str(steps[-1]))
    doubtful = list(_doubtful(node))
    for _ in doubtful:  # what it means cannot be said, so nothing is concluded from it
        findings.told_already()
    if errors or empty or doubtful:
        return None, frozenset(error["loc"] for error in errors) | frozenset(empty) | frozenset(doubtful)
    return shaped, frozenset()


def _doubtful(node: Node, steps: tuple[int | str, ...] = ()) -> Iterator[tuple[int | str, ...]]:
    """Give the places of values that the reader of YAML has refused."""
    if node.doubtful:
        yield steps
    for step, child in _children(node):
        yield from _doubtful(child, (*steps, step))


def _children(node: Node) -> Iterable[tuple[int | str, Node]]:
    if isinstance(node.value, dict):
        return [(key, entry.node) for key, entry in node.value.items()]
    return enumerate(node.value) if isinstance(node.value, list) else ()


def _empty(model: type[Shape], node: Node, steps: tuple[int | str, ...] = ()) -> Iterator[tuple[int | str, ...]]:
    """Give the places of keys with nothing behind them.

    To YAML that is null, which mostly means "without limit" or "of all": no end of an exception, no budget, no
    signature. Whoever cuts a value or comments its lines out would widen without a word. Content is not looked at.
    """
    for step, child in _children(node):
        if step in model.withheld:
            continue
        if child.value is None and not child.raw and isinstance(step, str):
            yield (*steps, step)
        yield from _empty(model, child, (*steps, step))


def _steps(error: ErrorDetails) -> tuple[int | str, ...]:
    return tuple(step for step in error["loc"] if not str(step).startswith(_ALTERNATIVES))


def _explain(error: ErrorDetails, model: type[Shape], file: str, node: Node, findings: Findings, subject: str) -> None:
    steps = _steps(error)
    key = str(steps[-1]) if steps else ""
    if error["type"] == "missing":
        parent = node.at(*steps[:-1])
        line = node.line_of(*steps[:-1]) if len(steps) > 1 else parent.line
        findings.problem((file, line), f'{_where(steps[:-1], subject)} lacks the key "{key}"', "add it", key)
        return
    place = (file, node.line_of(*steps))
    if error["type"] == "extra_forbidden":
        known = _keys(model, steps[:-1])
        remedy = suggestion(key, known, f"the keys here are {listed(known)}")
        # {sk-...}: a credential in the place of a key
        secret = _withheld(model, steps[:-1]) and not is_plain_key(key)
        what, value = ("(not shown)", "") if secret else (shown(key), key)
        findings.problem(place, f"unknown key {what} in {_where(steps[:-1], subject)}", remedy, value)
        return
    found = node.at(*steps)
    if found.doubtful:
        return  # it is told by the reader of YAML
    if error["type"] == "literal_error":
        choices = str(error.get("ctx", {}).get("expected", "")).replace("'", "").replace(" or ", ", ").split(", ")
        _literal(found, _named(steps, subject), choices, place, findings)
        return
    expected = _EXPECTED.get(error["type"]) or _bound(error)
    secret = _withheld(model, steps)
    what = _described(found, secret)
    remedy = _REMEDIES.get(expected, f"write {expected} here")
    if expected == "text" and _is_scalar(found) and found.value is not None and not secret:
        remedy = f'put it in quotes: "{found.raw}"'
    elif expected == "text" and isinstance(found.value, dict) and len(found.value) == 1:  # [beta: context-1m-*]
        remedy = "write one text, in quotes or without a space behind the colon"
    findings.problem(
        place, f"{_named(steps, subject)} must be {expected}, not {what}", remedy, "" if secret else found.raw
    )


def _withheld(model: type[Shape], steps: tuple[int | str, ...]) -> bool:
    """Say whether what stands there may be a secret or an identifier."""
    return not (WITHHELD | model.withheld).isdisjoint(str(step) for step in steps)


def _bound(error: ErrorDetails) -> str:
    """Say the limit that a number is beyond."""
    words, name = _BOUNDS.get(error["type"], ("of another form", ""))
    return f"{words} {error['ctx'][name]:g}" if name else words


def _literal(found: Node, named: str, choices: list[str], place: tuple[str, int], findings: Findings) -> None:
    if found.raw in choices and not found.quoted:
        # 1.2 without quotes is a number, and 1.20 would be the same one.
        remedy = f'put it in quotes: "{found.raw}"'
        findings.problem(place, f"{named} must be text, not {_described(found, False)}", remedy, found.raw)
        return
    remedy = suggestion(found.raw, choices, f"choose {' or '.join(choices)}")
    what = shown(found.raw) if _is_scalar(found) and found.value is not None else _described(found, False)
    findings.problem(place, f"{named} cannot be {what}", remedy, found.raw)


def _where(steps: tuple[int | str, ...], subject: str) -> str:
    names = [step for step in steps if isinstance(step, str)]
    return f"{'.'.join(names)} of {subject}" if names else subject


def _named(steps: tuple[int | str, ...], subject: str) -> str:
    if not steps:
        return subject
    if isinstance(steps[-1], int):
        return f'item {steps[-1] + 1} of "{steps[-2]}"' if len(steps) > 1 else f"item {steps[-1] + 1}"
    return f'key "{steps[-1]}"'


def _is_scalar(node: Node) -> bool:
    return not isinstance(node.value, list | dict)


def _described(node: Node, secret: bool) -> str:
    value = node.value
    match value:
        case None:
            return "nothing"
        case list():
            return "a list"
        case dict():
            return "a mapping"
        case _ if secret:
            return "what it is (not shown)"
        case bool():
            return f"the truth value {node.raw}"
        case date():
            return f"the date {node.raw}"
        case int() | float():
            return f"the number {node.raw}"
        case str():
            return f"the text {shown(node.raw)}"


def _keys(model: type[Shape], steps: tuple[int | str, ...]) -> frozenset[str]:
    """Give the keys that are known at a place, by walking the annotations."""
    annotation: Any = model
    for step in steps:
        if isinstance(annotation, type) and issubclass(annotation, BaseModel) and step in annotation.model_fields:
            annotation = annotation.model_fields[str(step)].annotation
        else:
            annotation = _inner(annotation)
        annotation = unwrapped(annotation)
    return frozenset(annotation.model_fields) if hasattr(annotation, "model_fields") else frozenset()


def _inner(annotation: Any) -> Any:
    """Give what a list or a mapping holds."""
    arguments = get_args(annotation)
    return arguments[-1] if arguments else annotation
