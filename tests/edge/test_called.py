"""The names of a caller's own tools and schemas are nobody's in its prose; a name of somebody's is, wherever it stands."""

from __future__ import annotations

import pytest

from gateway.edge.called import Called
from gateway.model import Finding, Leaf, LeafKind


def left(name: str, text: str, shown: str, recognizer: str = "model", kind: LeafKind = LeafKind.CONTROL) -> bool:
    """Say whether what a recognizer found in a text is still found, where a leaf of the request has the name."""
    start = text.index(shown)
    finding = Finding(start, start + len(shown), "PERSON", 0.9, recognizer)
    return list(Called([Leaf(("tools", 0, "name"), kind, name)]).without(text, [finding])) == [finding]


@pytest.mark.parametrize(
    "name", ["LabReport", "SOAPNote", "vitalSigns", "Icd10Suggestion", "FollowUpPlan", "priorAuth"]
)
def test_the_name_of_a_tool_is_nobodys_in_prose(name: str) -> None:
    assert not left(name, f"Use the {name} tool.", name)
    assert not left(name, f"{name}: what was seen", name[:3])
    assert left(name, f"Use the {name} tool.", f"the {name}")
    assert left(name, f"Use the {name} tool.", name, recognizer="known")
    assert left(name, f"Use the {name} tool.", name, kind=LeafKind.TEXT)
    assert left(name, f"Use the {name}s tool.", name)
    assert left(name, f"Write to {name}@example.org", name)


@pytest.mark.parametrize("name", ["MariaLopez", "RoseHill", "will_rose", "mariaLopezChart", "Lopez", "A" * 100_000])
def test_a_tool_that_is_called_after_somebody_tells_nothing(name: str) -> None:
    assert left(name, f"Use {name} now.", name)
