"""Where a secret is, as a configuration file says it: an environment variable or a file. Never the secret."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from gateway.policy.shapes import Shape

_WHERE_REMEDY = "write {env: NAME} or {file: PATH}"
ENV = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,127}", re.ASCII)  # the name of a variable: of no other form can one be set
ENV_REMEDY = "write the name, never the secret; if this is a secret, revoke it"
_FILE = re.compile(r"[ -~]{1,1023}", re.ASCII)


class SecretShape(Shape):
    """``{env: NAME}`` or ``{file: PATH}``."""

    env: str | None = None
    file: str | None = None


@dataclass(frozen=True, slots=True)
class Secret:
    """Where a secret is: an environment variable or a file. Never the secret."""

    kind: Literal["env", "file"]
    name: str


def read_secret(
    shape: SecretShape, key: str, absolute: Callable[[str], Path], fault: Callable[[str, str, str], None]
) -> Secret | None:
    """Read a reference to a secret, which stands under ``key``.

    None where it does not name one place; ``fault`` has got key, message and remedy then. What is written is never
    shown: it may be the secret.
    """
    if (shape.env is None) == (shape.file is None):
        fault(key, f'"{key}" does not say where the secret is', _WHERE_REMEDY)
    elif shape.env is not None:
        if ENV.fullmatch(shape.env):
            return Secret("env", shape.env)
        fault(key, f"{key}.env is not the name of an environment variable (not shown)", ENV_REMEDY)
    elif shape.file is not None:
        if _FILE.fullmatch(shape.file):
            return Secret("file", str(absolute(shape.file)))
        fault(key, f"{key}.file is not a path (not shown)", "write /path/to/file")
    return None
