"""Which engines a detector process runs. Knows no library, so that the settings can be read without loading one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """The kinds of engines that can run beside the detector's own."""

    TRANSFORMERS = "transformers"
    GLINER = "gliner"


@dataclass(frozen=True, slots=True)
class Beside:
    """One engine. ``labels`` says what the model's labels mean here; None: what has this label is no identifier."""

    kind: Kind
    model: str  # a folder
    labels: tuple[tuple[str, str | None], ...] = ()
    threshold: float = 0.4


@dataclass(frozen=True, slots=True)
class EngineSettings:
    """``model``: "bundled", an installed spaCy package, or a path. ``beside``: engines that look as well."""

    model: str = "bundled"
    beside: tuple[Beside, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Write the settings for a worker."""
        return {
            "model": self.model,
            "beside": [
                [one.kind.value, one.model, [list(label) for label in one.labels], one.threshold] for one in self.beside
            ],
        }

    @classmethod
    def from_json(cls, written: Mapping[str, Any]) -> EngineSettings:
        """Read what ``to_json`` wrote."""
        return cls(
            written["model"],
            tuple(
                Beside(Kind(kind), model, tuple((label, meaning) for label, meaning in labels), threshold)
                for kind, model, labels, threshold in written["beside"]
            ),
        )
