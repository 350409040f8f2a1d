"""The names of a caller's own tools and schemas are nobody's in its prose; a name of somebody's is, wherever it stands."""

from __future__ import annotations

import pytest

from gateway.edge.called import Called
from gateway.model import Finding, Leaf, LeafKind, Step


def left(
    name: str,
    text: str,
    shown: str,
    recognizer: str = "model",
    kind: LeafKind = LeafKind.CONTROL,
    field: str = "name",
) -> bool:
    """Say whether what a recognizer found in a text is still found, where a leaf of the request has the name."""
    start = text.index(shown)
    finding = Finding(start, start + len(shown), "PERSON", 0.9, recognizer)
    return list(Called([Leaf(("tools", 0, field), kind, name)]).without(text, [finding])) == [finding]


@pytest.mark.parametrize(
    "name",
    [
        *("LabReport", "SOAPNote", "vitalSigns", "Icd10Suggestion", "FollowUpPlan", "priorAuth"),
        *(
            "get_icdcode",
            "sOAPNote",
            "checkICD10",
            "searchSNOMED",
            "getEHRData",
            "sendHL7",
            "apptScheduler",
            "BookAppt",
        ),
        *("tavily_search", "mcp__epic__get_patient", "get-library-docs", "MultiEdit"),
        *("skill", "Skill", "Bash", "wikipedia", "curb65", "getdischargesummary"),
    ],
)
def test_the_name_of_a_tool_is_nobodys_in_prose(name: str) -> None:
    assert not left(name, f"Use the {name} tool.", name)
    assert not left(name, f"{name}: what was seen", name[:3])
    assert left(name, f"Use the {name} tool.", f"the {name}")
    assert left(name, f"Use the {name} tool.", name, recognizer="known")
    assert left(name, f"Use the {name} tool.", name, kind=LeafKind.TEXT)
    assert left(name, f"Use the {name}s tool.", name)
    assert left(name, f"Write to {name}@example.org", name)


@pytest.mark.parametrize(
    "name",
    [
        *(
            "MariaLopez",
            "RoseHill",
            "will_rose",
            "mariaLopezChart",
            "Lopez",
            "Page",
            "Baker",
            "A" * 100_000,
            "a" * 60 + "!",
        ),
        *("mlopez_chart", "lopezm_note", "marialopez", "rosehill", "note_smith", "chartlopez", "HuyenNote"),
        *("MRN5551234", "note_44812"),
    ],
)
def test_a_tool_that_is_called_after_somebody_tells_nothing(name: str) -> None:
    assert left(name, f"Use {name} now.", name)


def test_a_single_word_is_somebodys_behind_a_title_and_tells_nothing_of_an_id() -> None:
    assert left("Skill", "Seen by Mr. Skill today.", "Skill")
    assert left("Skill", "The patient Skill was seen.", "Skill")
    assert left("skill", "Use skill now.", "skill", field="id")


@pytest.mark.parametrize(("parameter", "nobodys"), [("rr", True), ("ws", True), ("li", False), ("hrub", False)])
def test_a_parameter_that_is_cut_short_is_nobodys_initials(parameter: str, nobodys: bool) -> None:
    schema = ("tools", 0, "input_schema")
    key = Leaf((*schema, "properties", Step.KEY, parameter), LeafKind.KEY, parameter)
    required = Leaf((*schema, "required", 0), LeafKind.TEXT, parameter)
    argument = Leaf(("messages", 1, "content", 0, "input", Step.KEY, parameter), LeafKind.KEY, parameter)
    value = Leaf(("messages", 0, "content"), LeafKind.TEXT, parameter)
    called = Called([key, required, argument, value])
    for leaf, dropped in ((key, nobodys), (required, nobodys), (argument, nobodys), (value, False)):
        for recognizer in ("model", "known"):
            finding = Finding(0, len(parameter), "PERSON", 0.9, recognizer)
            left = [] if dropped and recognizer == "model" else [finding]
            assert list(called.without_own(leaf, [finding])) == left


def test_a_prompt_may_show_how_a_tool_is_called() -> None:
    assert not left("get_icdcode", '{"name": "get_icdcode", "arguments": {}}', "get_icdcode", recognizer="fields")
    assert left("get_icdcode", '{"name": "get_icdcode Lopez"}', "get_icdcode Lopez", recognizer="fields")
    assert left("mlopez_chart", '{"name": "mlopez_chart"}', "mlopez_chart", recognizer="fields")
    assert left("Skill", '{"name": "Skill"}', "Skill", recognizer="fields")
