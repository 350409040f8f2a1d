"""What can still be read of a value that does not fit its shape, so that its other faults are told in the same run."""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated, Any, TypeVar, get_args, get_origin

from pydantic import TypeAdapter

from gateway.policy.problems import nearest
from gateway.policy.shapes import Shape, Unfit
from gateway.policy.yamltree import Node

S = TypeVar("S", bound=Shape)
Steps = tuple[int | str, ...]


def fitting(model: type[S], node: Node, faults: Collection[Steps]) -> S:
    """Give ``node`` as ``model`` without what does not fit; reading that raises Unfit. Raises Unfit for no mapping.

    Nor does a key fit that an unknown one seems to mean: it cannot be said to be absent. ``faults`` are the places of
    everything that does not fit. Items of lists that do not fit are taken out, of ``node`` too, so that the others are
    found at their places.
    """
    if not isinstance(node.value, dict) or () in faults:
        raise Unfit
    parts: dict[str, Any] = {}
    known = model.model_fields.keys()
    unfit = {meant for key in node.value.keys() - known if (meant := nearest(key, known)) is not None}
    for name, field in model.model_fields.items():
        if name not in node.value:
            if field.is_required():
                unfit.add(name)
            continue
        annotation = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
        try:
            parts[name] = _part(annotation, node.value[name].node, _below(faults, name))
        except Unfit:
            unfit.add(name)
    made = model.model_construct(set(parts), **parts)
    for name in unfit - parts.keys():
        made.__dict__.pop(name, None)  # or a default would stand for what was written
    return made


def _part(annotation: Any, node: Node, faults: Collection[Steps]) -> Any:
    if not faults:
        return TypeAdapter(annotation).validate_python(node.plain(), strict=True)
    if () in faults:
        raise Unfit
    inner = unwrapped(annotation)
    if isinstance(inner, type) and issubclass(inner, Shape):
        return fitting(inner, node, faults)
    # Of a mapping that may hold anything no part can be left out: what is left would mean something else.
    if get_origin(inner) is dict and get_args(inner)[1] is not Any and isinstance(node.value, dict):
        return _mapping(get_args(inner)[1], node.value, faults)
    if get_origin(inner) is list and isinstance(node.value, list):
        return _list(get_args(inner)[0], node, faults)
    raise Unfit


def _mapping(annotation: Any, entries: dict[str, Any], faults: Collection[Steps]) -> dict[str, Any]:
    read: dict[str, Any] = {}
    for name, entry in entries.items():
        try:
            read[name] = _part(annotation, entry.node, _below(faults, name))
        except Unfit:
            continue
    return read


def _list(annotation: Any, node: Node, faults: Collection[Steps]) -> list[Any]:
    assert isinstance(node.value, list)  # noqa: S101
    read, kept = list[Any](), list[Node]()
    for index, item in enumerate(node.value):
        try:
            read.append(_part(annotation, item, _below(faults, index)))
        except Unfit:
            continue
        kept.append(item)
    if not kept:
        raise Unfit  # not the same as a list that is empty
    node.value[:] = kept
    return read


def _below(faults: Collection[Steps], step: int | str) -> frozenset[Steps]:
    return frozenset(fault[1:] for fault in faults if fault and fault[0] == step)


def unwrapped(annotation: Any) -> Any:
    """Leave what is noted at a type, and the ``None`` of an optional one, out."""
    if get_origin(annotation) is Annotated:
        annotation = get_args(annotation)[0]
    arguments = [item for item in get_args(annotation) if item is not type(None)]
    return unwrapped(arguments[0]) if type(None) in get_args(annotation) and arguments else annotation
