"""Cells of a table in JSON are called by their columns, whether the JSON is a body's own or stands in a string."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.vendors.bedrock_models import WHOLE
from gateway.vendors.harvest import Harvest
from gateway.vendors.unclaimed import take_free
from gateway.wire.jsontables import column_of, heads_of_first, names_columns
from gateway.wire.jsontext import TokenKind, read_tokens

COLUMNS = ["id", "last_name", "city", "birth_month"]
ROWS = [[70412, "Gap", None, 3], [70413, "Joy", "Rifle", 11]]
TABLES: list[Any] = [
    {"columns": COLUMNS, "index": [0, 1], "data": ROWS},
    {"data": ROWS, "columns": COLUMNS},  # the names come behind
    {"columns": [{"name": name, "type": "varchar"} for name in COLUMNS], "rows": ROWS},
    {"Field_Names": COLUMNS, "records": ROWS},
    [COLUMNS, *ROWS],
    {"answer": {"result": [COLUMNS, *ROWS]}},
    {column: {str(number): row[at] for number, row in enumerate(ROWS)} for at, column in enumerate(COLUMNS)},
]


def in_a_string(value: Any) -> dict[str, tuple[str, str]]:
    """Give by their text the column and the meaning of the values of JSON in a string."""
    tokens = read_tokens(json.dumps(value))
    assert tokens is not None
    return {token.text: (token.cue, token.meaning) for token in tokens if token.kind is not TokenKind.KEY}


def in_a_body(value: Any) -> dict[str, tuple[str, str]]:
    """Give the same of JSON that is a body's own."""
    harvest = Harvest()
    take_free(value, (), "", harvest)
    return {leaf.text: (leaf.cue, leaf.meaning) for leaf in harvest.leaves}


def in_a_body_of_any_maker(value: Any) -> dict[str, tuple[str, str]]:
    """Give the same of a body that InvokeModel takes for a model that no grammar knows."""
    harvest = Harvest()
    WHOLE.walk(value, (), harvest)
    return {leaf.text: (leaf.cue, leaf.meaning) for leaf in harvest.leaves}


@pytest.mark.parametrize("read", [in_a_string, in_a_body, in_a_body_of_any_maker])
@pytest.mark.parametrize("table", TABLES, ids=lambda table: json.dumps(table)[:40])
def test_a_cell_is_called_by_its_column(table: Any, read: Any) -> None:
    cells = read(table)
    assert [cells[text] for text in ("Gap", "Joy", "Rifle")] == [("last_name", ""), ("last_name", ""), ("city", "")]
    assert cells["70412"][0] == "id"
    assert cells["11"] == ("birth_month", "DATE")


@pytest.mark.parametrize("read", [in_a_string, in_a_body, in_a_body_of_any_maker])
@pytest.mark.parametrize(
    "value",
    [
        {"columns": COLUMNS, "data": [[1, "Gap"], ["Joy"]]},  # no row has so many
        {"columns": ["last_name", "last_name"], "data": [["Gap", "Joy"]]},  # which of them?
        {"columns": 4, "data": [[1, "Gap", "Joy", 2]]},
        [["Gap", "Joy"], ["Rifle", "Lima"]],  # the first row says nothing of names
        [[], ["last_name"], [["last_name", "city"]], "Gap", "Joy"],
    ],
)
def test_what_is_no_table_is_read_as_before(value: Any, read: Any) -> None:
    cells = read(value)
    assert cells["Gap"][0] in ("data", "")
    assert cells["Joy"][0] in ("data", "")


@pytest.mark.parametrize("read", [in_a_string, in_a_body, in_a_body_of_any_maker])
def test_what_a_list_says_by_itself_is_not_lost_beside_columns(read: Any) -> None:
    value = {
        "columns": ["east", "north"],
        "coordinates": [-74.0061, 40.7128],
        "dob": [1961, 3, 14],
        "track": {"coordinates": [[-73.9352, 40.7306]]},
        "tags": ["Gap", "Joy"],
    }
    cells = read(value)
    assert [cells[number][1] for number in ("-74.0061", "40.7128", "-73.9352", "40.7306")] == ["LOCATION"] * 4
    assert cells["1961-03-14"] == ("dob", "")
    assert cells["Gap"] == ("tags", "")


@pytest.mark.parametrize("read", [in_a_string, in_a_body, in_a_body_of_any_maker])
def test_the_names_of_the_columns_are_under_none_themselves(read: Any) -> None:
    assert read([COLUMNS, *ROWS])["last_name"] == ("", "")
    assert read({"columns": COLUMNS, "data": ROWS})["last_name"] == ("columns", "")


def test_a_key_that_counts_names_nothing() -> None:
    assert column_of("0", "city") == "city"
    assert column_of("0", "") == "0"
    assert column_of("city", "home") == "city"
    assert names_columns("columnNames")
    assert not names_columns("data")
    assert heads_of_first(["last_name"]) is None


_CELLS = st.none() | st.booleans() | st.integers(10_000, 99_999) | st.sampled_from(["Gap", "Joy", "Rifle"])


@given(st.lists(st.lists(_CELLS, min_size=4, max_size=4).map(tuple), max_size=4, unique=True), st.integers(0, 5))
def test_both_ways_call_cells_alike(rows: list[tuple[Any, ...]], form: int) -> None:
    data = [[cell if not isinstance(cell, str) else f"{cell} {at} {number}" for at, cell in enumerate(row)] for number, row in enumerate(rows)]  # fmt: skip
    value = ({"columns": COLUMNS, "data": data}, {"data": data, "cols": COLUMNS}, [COLUMNS, *data], {"a": [COLUMNS, *data]}, data, {"b": {"header": COLUMNS, "rows": data}})[form]  # fmt: skip
    body, text = in_a_body(value), in_a_string(value)
    assert {cell: text[cell] for cell in body if " " in cell} == {cell: body[cell] for cell in body if " " in cell}
