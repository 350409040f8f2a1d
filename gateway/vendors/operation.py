"""One operation of a vendor's API, as a request names it."""

from __future__ import annotations

from dataclasses import dataclass, field

from gateway.model import Site
from gateway.vendors.grammar import Node


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation of a vendor's API."""

    name: str
    method: str
    endpoint: str  # the agreement's word
    path: str  # the vendor's path, rebuilt from checked parts
    body: Node | None = field(default=None, repr=False)  # None: the operation has no body
    query: tuple[tuple[str, str], ...] = ()
    model: str | None = None  # where the path names it
    site: Site | None = None  # where the path has places for a project and a location
    untyped: bool = False  # a body without a media type is taken for JSON, as the vendor takes it
    form: bool = False  # the body is multipart/form-data, not JSON
