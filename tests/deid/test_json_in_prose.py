"""JSON that a model writes into plain text, in Markdown mostly: it stays JSON whatever the values hold."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from gateway.deid.restore import Restorer
from gateway.model import Mapping

NAME = 'Maria "Mia" Lopez\\\n2nd'
RESTORER = Restorer(Mapping({"[PERSON_1]": NAME, "[PERSON_2]": "Bob"}))
# A string may end with backslashes of its own: the quotation mark behind them ends it all the same.
DOCUMENTS: list[Any] = [
    {"a": "[PERSON_1]", "b": ["[PERSON_2]", "[PERSON_1]'s"], "c": 'he said "[PERSON_1]"'},
    {"inner": json.dumps({"d": "[PERSON_1]"}), "[PERSON_1]": {}},
    ["[PERSON_1]"],
    [{"a": "[PERSON_1]"}, []],
    [["Name", "Visits"], ["[PERSON_1]", "2"]],
    {"folder": "C:\\charts\\", "a": "[PERSON_1]"},
    {
        "folder": "C:\\",
        "inner": json.dumps({"at": "D:\\", "d": "[PERSON_1]", "it": json.dumps({"e": "\\", "f": "[PERSON_1]"})}),
    },
]


def filled(value: Any) -> Any:
    """Put the name into a document itself."""
    if isinstance(value, str):
        try:
            return json.dumps(filled(json.loads(value)))
        except ValueError:
            return value.replace("[PERSON_1]", NAME).replace("[PERSON_2]", "Bob")
    if isinstance(value, dict):
        return {filled(key): filled(item) for key, item in value.items()}
    if not isinstance(value, list):
        return value
    return [filled(item) for item in value]


def streamed(text: str, size: int) -> str:
    lane = RESTORER.lane(json=False)
    return "".join(lane.feed(text[at : at + size]) for at in range(0, len(text), size)) + lane.finish()


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("indent", [None, 2])
@pytest.mark.parametrize(
    ("before", "behind"),
    [
        ("", ""),
        ("\n ", ' is for "[PERSON_1]" {"[PERSON_1]"}'),
        ('Of "[PERSON_1]":\n```json\n', '\n```\nand of "[PERSON_1]"'),
        ("> ~~~ JSON\n", "\n> ~~~\n- [PERSON_1]"),
    ],
)
def test_a_value_in_json_is_escaped_and_beside_it_is_not(document: Any, indent: Any, before: str, behind: str) -> None:
    text = f"{before}{json.dumps(document, indent=indent)}{behind}"
    wanted = f"{filled(before)}{json.dumps(filled(document), indent=indent)}{filled(behind)}"
    assert RESTORER.text(text) == wanted
    assert all(streamed(text, size) == wanted for size in (1, 2, 3, 7, 50))


@pytest.mark.parametrize(
    "document", [[1, "[PERSON_1]"], [-0.5, ["[PERSON_1]"]], [None, "[PERSON_1]"], [True, {"a": "[PERSON_1]"}]]
)
def test_a_list_that_begins_with_no_string_is_json_behind_a_fence(document: Any) -> None:
    text = f"```json\n{json.dumps(document)}\n```\n[PERSON_1]"
    wanted = f"```json\n{json.dumps(filled(document))}\n```\n{NAME}"
    assert RESTORER.text(text) == wanted
    assert all(streamed(text, size) == wanted for size in (1, 2, 3, 7, 50))


@pytest.mark.parametrize(("before", "behind"), [("", ""), ("```jsonl\n", "\n```"), ("Two:\n~~~json\n", "\n~~~\n")])
@pytest.mark.parametrize("between", ["\n", "\r\n", "\n\n", " "])
def test_of_several_documents_each_is_json(before: str, behind: str, between: str) -> None:
    """A model writes a data set or a batch one document a line."""
    documents = [{"a": "[PERSON_1]"}, ["[PERSON_1]"], {"b": {"c": "[PERSON_1]"}}]
    text = before + between.join(map(json.dumps, documents)) + behind
    wanted = before + between.join(json.dumps(filled(document)) for document in documents) + behind
    assert RESTORER.text(text) == wanted
    assert all(streamed(text, size) == wanted for size in (1, 2, 3, 7, 50))


@pytest.mark.parametrize("before", ["`", "`json ", "> ```", "~", "``` j"])
def test_json_in_a_line_is_treated_alike_streamed_and_whole(before: str) -> None:
    text = before + '{"a": "[PERSON_1]"}`'
    assert all(streamed(text, size) == RESTORER.text(text) for size in (1, 2, 3, 7, 50))


@pytest.mark.parametrize(
    "text",
    [
        '[1] says "[PERSON_1]"',
        '{"a": 1} and "[PERSON_1]"',
        'He said "[PERSON_1]".',
        '{{"[PERSON_1]"}}',
        '[[PERSON_1]] "[PERSON_1]"',
        '[PERSON_1] {"a": "[PERSON_1]"}',
        '```python\nx = {"a": "[PERSON_1]"}\n```',
        '```json\n[PERSON_1]\n```\n"[PERSON_1]"',
        'a {"b": "[PERSON_1]"}',
        "{[PERSON_1]}",
    ],
)
def test_what_is_no_json_is_left_as_it_is(text: str) -> None:
    assert RESTORER.text(text) == text.replace("[PERSON_1]", NAME)
    assert all(streamed(text, size) == text.replace("[PERSON_1]", NAME) for size in (1, 2, 3, 7))


@pytest.mark.parametrize(
    "text", ['I will look "[PERSON_1]" up.', '[PERSON_1] is "[PERSON_1]".', '\n [PERSON_1]: ["[PERSON_1]"]']
)
@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_prose_in_the_place_of_json_is_left_as_it_is(text: str, size: int) -> None:
    """A model that was asked for JSON refuses in words, or says what it looks up first."""
    lane = RESTORER.lane(json=True)
    given = "".join(lane.feed(text[at : at + size]) for at in range(0, len(text), size)) + lane.finish()
    assert given == RESTORER.text(text) == text.replace("[PERSON_1]", NAME)


@given(st.text('{}[]":\\`~json \n[PERSON_1]', max_size=60), st.integers(1, 9))
def test_a_stream_gives_what_the_whole_gives(text: str, size: int) -> None:
    assert streamed(text, size) == RESTORER.text(text)


# What only begins as JSON does: a template, a set of Python's, an empty object before other text.
NO_JSON = [
    '{name}: "[PERSON_1]"',
    "{'a', \"[PERSON_1]\"}",
    '{{x}} "[PERSON_1]"',
    '{} or "[PERSON_1]"',
    '[] or "[PERSON_1]"',
]


@pytest.mark.parametrize("document", [*DOCUMENTS, *({"a": text, "b": "[PERSON_1]"} for text in NO_JSON)], ids=str)
@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_arguments_of_a_tool_stay_json(document: Any, size: int) -> None:
    lane, text = RESTORER.lane(json=True), json.dumps(document)
    given = "".join(lane.feed(text[at : at + size]) for at in range(0, len(text), size)) + lane.finish()
    assert json.loads(given) == filled(document)


# What a model writes for a tool is text like any other in each of its strings: JSON in a fence, or with words behind.
@example('Noted:\n```json\n{"a": "[PERSON_1]"}\n```\nfor "[PERSON_1]"', 3, False)
@example('{"a": "[PERSON_1]"} is "[PERSON_1]"', 1, True)
@example('\n{"a": "[PERSON_1]", "b": "\\ud83d\\ude00"} "[PERSON_1]"', 2, True)
@given(st.text('{}[]":\\`~json \n[PERSON_1]é', max_size=60), st.integers(1, 9), st.booleans())
def test_a_string_of_a_tools_arguments_is_restored_as_the_text_it_is(text: str, size: int, ascii_only: bool) -> None:
    lane, arguments = RESTORER.lane(json=True), json.dumps({"a": text}, ensure_ascii=ascii_only)
    pieces = [lane.feed(arguments[at : at + size]) for at in range(0, len(arguments), size)]
    assert json.loads("".join([*pieces, lane.finish()])) == {"a": RESTORER.text(text)}
