"""Imports spaCy and Presidio without what they bring along and nothing here runs: a quarter of the time to start.

spaCy imports its command line (with the clients of its downloads) to offer one function of it, and Presidio a client of
Azure where that is installed. Both are kept out while the two are imported, and can be imported by others afterwards.
Where somebody has imported them before, nothing is gained and nothing lost.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any


def _command_line() -> dict[str, Any]:
    package, information = ModuleType("spacy.cli"), ModuleType("spacy.cli.info")
    package.__path__ = []  # what makes a module a package
    information.info = None  # type: ignore[attr-defined]
    return {"spacy.cli": package, "spacy.cli.info": information}


@contextmanager
def _standing_in(modules: dict[str, Any]) -> Iterator[None]:
    """Let these stand in for modules of the same names, none of which is loaded; None is a module that is not there."""
    if modules.keys() & sys.modules.keys():
        yield
        return
    sys.modules.update(modules)
    try:
        yield
    finally:
        for name in modules:
            del sys.modules[name]


with _standing_in(_command_line() if "spacy" not in sys.modules else {}):
    import spacy  # noqa: F401
with _standing_in({"azure.identity": None} if "presidio_analyzer" not in sys.modules else {}):
    import presidio_analyzer  # noqa: F401
