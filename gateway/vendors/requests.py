"""What reading a request has in common whatever the vendor: the caller's key, the query, the walk over the body."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from gateway.model import JsonValue, Leaf, LeafKind, Prompt
from gateway.refusals import Reason, Refusal
from gateway.vendors.grammar import Node
from gateway.vendors.harvest import Harvest, Refused
from gateway.vendors.operation import Operation


def presented_key(headers: Mapping[str, str], header: str | None = None) -> str | None:
    """Read ``Authorization: Bearer`` or the vendor's own header; None where there is none, or two that differ."""
    scheme, _, token = headers.get("authorization", "").partition(" ")
    bearer = token.strip() if scheme.lower() == "bearer" else None
    key = (headers.get(header, "").strip() or None) if header is not None else None
    if key and bearer and key != bearer:
        return None
    return key or bearer or None


Forms: TypeAlias = Mapping[str, re.Pattern[str]]  # of the values of parameters, by name


def asked(
    known: Operation, method: str, query: Sequence[tuple[str, str]], allowed: Forms, unsent: Forms | None = None
) -> Operation | Refusal:
    """Give the operation that the path names, with its query, where the method is its own.

    Each parameter must be one of ``allowed`` or ``unsent``, of its form, and there once; the latter are not passed on.
    """
    if method != known.method:
        return Refusal(Reason.UNKNOWN_ENDPOINT, remedy=f"Use {known.method}.")
    names = [name for name, _ in query]
    if len(set(names)) != len(names):
        return Refusal(Reason.BAD_REQUEST, place="query", remedy="Send each parameter once.")
    for name, value in query:
        form = allowed.get(name) or (unsent or {}).get(name)
        if form is None or not form.fullmatch(value):
            listed = f"Allowed are: {', '.join(sorted(allowed))}." if allowed else "Send no query parameters."
            return Refusal(Reason.BAD_REQUEST, place="query", remedy=listed)
    return replace(known, query=tuple(pair for pair in query if pair[0] in allowed))


def harvested(grammar: Node | None, body: JsonValue, harvest: Harvest) -> Refusal | None:
    """Walk a body into ``harvest``; give the refusal that ends the walk. Without a grammar there must be no body."""
    if grammar is None:
        return None if body is None else Refusal(Reason.BAD_REQUEST, remedy="Send no body with this request.")
    if not isinstance(body, dict):
        return Refusal(Reason.BAD_FIELD, place="body", remedy="Send a JSON object.")
    try:
        grammar.walk(body, (), harvest)
    except Refused as refused:
        return refused.refusal
    except RecursionError:
        return Refusal(Reason.CANNOT_INSPECT, place="body", remedy="Nest less deeply.")
    return None


def model_leaf(model: str | None, known_model: Callable[[str], bool]) -> tuple[Leaf, ...]:
    """Look at a model that the path names, where it has no known shape: a deployment may be called after anybody."""
    if model is None or known_model(model):
        return ()
    return (Leaf(("model",), LeafKind.CONTROL, model),)


def read_as(
    operation: Operation,
    harvest: Harvest,
    *,
    body: JsonValue,
    model: str | None,
    headers: Mapping[str, str],
    stream: bool,
) -> Prompt:
    """Make the prompt of what a walk has brought in. What the query says is looked at too: its forms are wide."""
    asked = [Leaf(("query", name), LeafKind.CONTROL, value) for name, value in operation.query]
    return Prompt(
        endpoint=operation.endpoint,
        model=model,
        stream=stream,
        body=body,
        leaves=(*asked, *harvest.leaves),
        features=frozenset(harvest.features),
        other_models=frozenset(harvest.models),
        media=tuple(harvest.media),
        encrypted_blocks=harvest.encrypted,
        headers=headers,
        path=operation.path,
        query=operation.query,
        method=operation.method,
    )
