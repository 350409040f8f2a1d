"""The date in a model's name: one that a model can be of. Any other number there may be anybody's."""

from __future__ import annotations

_YEAR, _MONTH, _DAY = r"20[2-9]\d", r"(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"
PLAIN = f"{_YEAR}{_MONTH}{_DAY}"  # as Anthropic writes it: 20250929
DASHED = f"{_YEAR}-{_MONTH}-{_DAY}"  # as OpenAI does: 2025-08-07
