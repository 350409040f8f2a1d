"""The vendors' dialects: one file each, pure and declarative."""

from __future__ import annotations

from collections.abc import Mapping

from gateway.vendors.anthropic import Anthropic
from gateway.vendors.azure import Azure
from gateway.vendors.bedrock import Bedrock
from gateway.vendors.dialect import Dialect
from gateway.vendors.openai import OpenAI
from gateway.vendors.vertex import Vertex


def dialects() -> Mapping[str, Dialect]:
    """Give the dialects by the names that agreements use."""
    return {dialect.name: dialect for dialect in (Anthropic(), OpenAI(), Azure(), Bedrock(), Vertex())}


def endpoints() -> Mapping[str, frozenset[str]]:
    """Give for each dialect the endpoints that an agreement can name."""
    return {
        name: frozenset(operation.endpoint for operation in dialect.catalogue().operations)
        for name, dialect in dialects().items()
    }
