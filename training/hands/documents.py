"""This set's hands, which are all the files of ``lines/`` and ``pages/``."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType

from training.generate.documents import lines as lines_of
from training.hands import lines, pages
from training.ward.documents import blocks
from training.writers.shelf import Shelf
from training.writers.twin import names, roles


def _files(package: ModuleType) -> Iterator[ModuleType]:
    """Give a package's files in the order of their names."""
    for name in sorted(found.name for found in iter_modules(package.__path__)):
        yield import_module(f"{package.__name__}.{name}")


def _pages(about: str) -> Iterator[str]:
    for file in _files(pages):
        yield from blocks(getattr(file, about, ""))
        yield from blocks((names if about == "NAMED" else roles)(getattr(file, "TWINS", "")))


_LINES = tuple(_files(lines))
SHELF = Shelf(
    tuple(lines_of(getattr(file, "NAMED", "")) for file in _LINES),
    tuple(lines_of(getattr(file, "CALM", "")) for file in _LINES),
    tuple(_pages("NAMED")),
    tuple(_pages("CALM")),
)
document = SHELF.document
