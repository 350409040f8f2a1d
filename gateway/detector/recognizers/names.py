"""Names that their surroundings give away, each kind in a file of its own. The model finds the others."""

from __future__ import annotations

from gateway.detector.recognizers import (
    credentialed,
    initialed,
    introduced,
    labelled,
    on_boards,
    related,
    spoken_of,
    titled,
)
from gateway.detector.recognizers.rule import RuleRecognizer

_KINDS = (titled, labelled, credentialed, initialed, related, introduced, spoken_of, on_boards)


def recognizer() -> RuleRecognizer:
    """Make the recognizer of names."""
    return RuleRecognizer("names_by_context", "PERSON", [rule for kind in _KINDS for rule in kind.RULES])
