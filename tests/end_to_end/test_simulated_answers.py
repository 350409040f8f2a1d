"""A simulated vendor's answer has the form that was asked for, as a client of that vendor holds it against that form."""

from __future__ import annotations

import json
from typing import Any

import anthropic
import pytest
from pydantic import BaseModel

from gateway.simulators import anthropic as anthropics
from gateway.simulators import bedrock, filled, openai, vertex
from tests.end_to_end.conftest import METADATA

ASKED = "[PERSON_1], born [DATE_1], of [PERSON_2]"


class Patient(BaseModel):
    name: str
    kin: str | None
    kind: str = "inpatient"


class Ward(BaseModel):
    patients: list[Patient]
    beds: int
    full: bool


SCHEMA = Ward.model_json_schema()
TOOLS = ("lookup", "visits")


def anthropic_body(**more: Any) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": ASKED}], **more}


def test_a_form_is_filled_with_the_placeholders_in_turn() -> None:
    ward = Ward.model_validate(filled.filled(SCHEMA, ["[PERSON_1]", "[PERSON_2]"]))
    assert (ward.patients[0].name, ward.patients[0].kin) == ("[PERSON_1]", "[PERSON_2]")
    assert (ward.beds, ward.full) == (1, True)


@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "STRING"}, "[A_1]"),  # Gemini's spelling
        ({"type": ["string", "null"]}, "[A_1]"),
        ({"enum": ["inpatient", "outpatient"]}, "inpatient"),
        ({"const": 3}, 3),
        ({"type": "integer", "minimum": 18}, 18),
        ({"type": "array", "items": {"type": "string"}, "minItems": 2}, ["[A_1]", "[A_1]"]),
        ({"type": "object"}, {}),
        ({"oneOf": [{"type": "null"}, {"type": "string"}]}, None),
    ],
)
def test_each_kind_of_value(schema: dict[str, Any], value: Any) -> None:
    assert filled.filled(schema, ["[A_1]"]) == value


def test_a_form_that_refers_to_itself_has_an_end() -> None:
    tree = {
        "$ref": "#/$defs/T",
        "$defs": {"T": {"properties": {"sub": {"items": {"$ref": "#/$defs/T"}, "type": "array"}}}},
    }
    assert len(json.dumps(filled.filled(tree, []))) < 1000
    assert filled.filled({"$ref": "#"}, []) in ("none", {})


def texts() -> dict[str, str]:
    chat = {"type": "json_schema", "json_schema": {"name": "ward", "schema": SCHEMA}}
    message = {"role": "user", "content": ASKED}
    structure = {"jsonSchema": {"schema": json.dumps(SCHEMA), "name": "ward"}}
    converse = {
        "messages": [{"role": "user", "content": [{"text": ASKED}]}],
        "outputConfig": {"textFormat": {"type": "json_schema", "structure": structure}},
    }
    config = {"responseMimeType": "application/json", "responseJsonSchema": SCHEMA}
    form = {"type": "json_schema", "schema": SCHEMA}
    return {
        "anthropic": anthropics.answer(anthropic_body(output_config={"format": form}))[0]["text"],
        "openai chat": openai.chat_message({"messages": [message], "response_format": chat})["content"],
        "openai responses": openai.response_output({"input": ASKED, "text": {"format": form}}, 1)[-1]["content"][0][
            "text"
        ],
        "bedrock": bedrock.converse_answer(converse)[0]["text"],
        "vertex": vertex.parts({"contents": [{"parts": [{"text": ASKED}]}]}, config, 0)[0]["text"],
    }


@pytest.mark.parametrize("vendor", ["anthropic", "openai chat", "openai responses", "bedrock", "vertex"])
def test_a_structured_answer_has_its_form(vendor: str) -> None:
    assert Ward.model_validate_json(texts()[vendor]).patients[0].name == "[PERSON_1]"


def test_json_without_a_form_is_json() -> None:
    body = {"messages": [{"role": "user", "content": ASKED}], "response_format": {"type": "json_object"}}
    assert "[PERSON_1]" in json.loads(openai.chat_message(body)["content"])["mentioned"]


def called(more: dict[str, Any] | None = None) -> dict[str, list[tuple[str, str]]]:
    """Name and id of each tool that is called in a first answer."""
    schema = {"type": "object", "properties": {"name": {"type": "string"}}}
    functions = [{"type": "function", "function": {"name": name, "parameters": schema}} for name in TOOLS]
    flat = [{"type": "function", "name": name, "parameters": schema} for name in TOOLS]
    specs = {"tools": [{"toolSpec": {"name": name, "inputSchema": {"json": schema}}} for name in TOOLS]}
    blocks = anthropics.answer(
        anthropic_body(tools=[{"name": name, "input_schema": schema} for name in TOOLS], **(more or {}))
    )
    asked = [{"role": "user", "content": ASKED}]
    return {
        "anthropic": [(b["name"], b["id"]) for b in blocks if b["type"] == "tool_use"],
        "openai chat": [
            (c["function"]["name"], c["id"])
            for c in openai.chat_message({"messages": asked, "tools": functions})["tool_calls"]
        ],
        "openai responses": [
            (item["name"], item["call_id"])
            for item in openai.response_output({"input": ASKED, "tools": flat}, 1)
            if item["type"] == "function_call"
        ],
        "bedrock": [
            (b["toolUse"]["name"], b["toolUse"]["toolUseId"])
            for b in bedrock.converse_answer(
                {"messages": [{"role": "user", "content": [{"text": ASKED}]}], "toolConfig": specs}
            )
            if "toolUse" in b
        ],
    }


@pytest.mark.parametrize("vendor", ["anthropic", "openai chat", "openai responses", "bedrock"])
def test_calls_of_one_answer_have_ids_of_their_own(vendor: str) -> None:
    calls = called()[vendor]
    assert [name for name, _ in calls] == list(TOOLS)
    assert len({id_ for _, id_ in calls}) == 2


def test_the_tool_that_must_be_called_is_called() -> None:
    assert [name for name, _ in called({"tool_choice": {"type": "tool", "name": "visits"}})["anthropic"]] == ["visits"]
    assert called({"tool_choice": {"type": "none"}})["anthropic"] == []
    one = {"tool_choice": {"type": "auto", "disable_parallel_tool_use": True}}
    assert [name for name, _ in called(one)["anthropic"]] == ["lookup"]


def test_anthropics_models_at_other_vendors_stop_for_a_tool() -> None:
    tool = {"name": "lookup", "input_schema": {"type": "object", "properties": {"name": {"type": "string"}}}}
    body = anthropic_body(tools=[tool])
    message, _ = bedrock.invoke_answer("anthropic.claude-sonnet-5-5-v1:0", body, 7)
    assert message["stop_reason"] == "tool_use"


async def test_anthropics_sdk_reads_the_form_that_it_asked_for(house) -> None:
    answer = await house.sdk(headers=METADATA).messages.parse(
        model="claude-sonnet-5-5",
        max_tokens=500,
        messages=[{"role": "user", "content": "Maria Lopez is here with her sister Elena Ruiz."}],
        output_format=Ward,
    )
    assert isinstance(answer, anthropic.types.ParsedMessage)
    assert answer.parsed_output is not None
    assert answer.parsed_output.patients == [Patient(name="Maria Lopez", kin="Elena Ruiz", kind="Maria Lopez")]


async def test_no_answer_has_the_id_of_another(house) -> None:
    asked = {"model": "claude-sonnet-5-5", "max_tokens": 9, "messages": [{"role": "user", "content": "Hello"}]}
    answers = [await house.sdk().messages.create(**asked) for _ in range(2)]
    assert answers[0].id != answers[1].id
