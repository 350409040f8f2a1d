"""Tables as programs print lists of lists: a cell is what its column says. Names are words, so that no model helps."""

from __future__ import annotations

import time

import pytest

from gateway.detector import listed, structured

ALL = {"Gap": "PERSON", "Joy": "PERSON", "Rifle": "LOCATION"}


@pytest.mark.parametrize(
    "text",
    [
        'Summarize: {"columns": ["id", "last_name", "city"], "index": [0, 1], "data": [[1, "Gap", null], [2, "Joy", "Rifle"]]}',
        'Summarize: [["id","last_name","city"],\n ["1","Gap",""],\n ["2","Joy","Rifle"]]',
        "columns = ['id', 'last_name', 'city']\nrows = [(1, 'Gap', None), (2, 'Joy', 'Rifle')]",
        "pd.DataFrame([(1,'Gap',None),(2,'Joy','Rifle')], columns=['id','last_name','city'])",
        "('id', 'last_name', 'city') is not read, fields: ['id', 'last_name', 'city'] [[1, 'Gap', 'x'], [2, 'Joy', 'Rifle']]",
    ],
)
def test_a_cell_is_what_its_column_says(text: str) -> None:
    found = {text[one.start : one.end]: one.entity for one in structured.find(text)}
    assert {word: found.get(word) for word in ALL} == ALL


@pytest.mark.parametrize(
    "text",
    [
        'Summarize: {"columns": ["test", "value"], "data": [["Joy", 98], ["Gap", 4]]}',
        'Summarize: {"columns": ["name", "dose"], "data": [["Joy", 98], ["Gap", 4]]}',  # of a drug, for all it says
        'Summarize: {"columns": ["last_name", "city"], "scores": [[1, 2, 3], [4, 5, 6]], "said": ["Joy", "Gap"]}',
        "[['Joy', 'Gap'], ['Rifle', 'Joy']]",
    ],
)
def test_what_no_column_says_is_left(text: str) -> None:
    found = {text[one.start : one.end] for one in structured.find(text)}
    assert not found & set(ALL)


def test_the_name_of_a_column_is_people_s_beside_what_people_have() -> None:
    text = 'Show {"columns": ["name", "dob"], "data": [["Joy", "1961-03-14"]]}'
    assert "Joy" in {text[one.start : one.end] for one in structured.find(text)}


@pytest.mark.parametrize("text", ['["a", ' * 60_000, "[" * 300_000, '["last_name", "' * 20_000, "(1, 2), " * 40_000])
def test_hostile_texts_are_read_in_no_time(text: str) -> None:
    begun = time.process_time()
    assert not list(listed.cells(text))
    assert time.process_time() - begun < 5  # square in its length it would take minutes
