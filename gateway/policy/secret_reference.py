"""Where a secret is, as a configuration file says it: an environment variable or a file. Never the secret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from gateway.policy.shapes import Shape

WHERE_REMEDY = "write {env: NAME} or {file: PATH}"


class SecretShape(Shape):
    """``{env: NAME}`` or ``{file: PATH}``."""

    env: str | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True)
class Secret:
    """Where a secret is: an environment variable or a file. Never the secret."""

    kind: Literal["env", "file"]
    name: str


def read_secret(shape: SecretShape, absolute: Callable[[str], Path]) -> Secret | None:
    """Read a reference to a secret; None where it does not name one place."""
    if (shape.env is None) == (shape.file is None):
        return None
    if shape.file is not None:
        return Secret("file", str(absolute(shape.file)))
    return Secret("env", str(shape.env))
