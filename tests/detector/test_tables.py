"""What tables whose columns are named hold, and what is no table. All people are made up."""

from __future__ import annotations

import pytest

from gateway.detector import structured


@pytest.mark.parametrize("mark", [",", " | ", "\t"])
def test_columns_of_tables(mark: str) -> None:
    rows = [
        ["Patient", "DOB", "Dx", "Phone"],
        ["amaka obi", "1990-01-22", "asthma", "919-555-0102"],
        ["r. katz", "7/3/47", "CHF", "n/a"],
    ]
    text = "\n".join(mark.join(row) for row in rows)
    shown = {text[f.start : f.end] for f in structured.find(text)}
    assert shown == {"amaka obi", "1990-01-22", "919-555-0102", "r. katz", "7/3/47"}
    assert structured.find(f"Drug{mark}Dose\nmetformin{mark}500 mg\nLantus{mark}22") == []


def test_a_table_of_one_column_that_tells() -> None:
    text = "specimen_id,wbc,hgb\nQX-118,7.1,12.2\nQX-204,9.9,13.0"
    assert [text[f.start : f.end] for f in structured.find(text)] == ["QX-118", "QX-204"]
    text = "No.|Chart|Age|Dx\n1|66-3120|44|T2DM\n2|66-3188|71|COPD"
    assert [text[f.start : f.end] for f in structured.find(text)] == ["66-3120", "66-3188"]
    text = "bed;hospital no;K+\n12;K663120;3.1\n14;K663188;5.6"
    assert [text[f.start : f.end] for f in structured.find(text)] == ["K663120", "K663188"]
    assert structured.find("My mrn, please, now\nI was there, on it, too\nwith 44188, or 2, or 3") == []


def test_a_sentence_is_no_head_of_a_table() -> None:
    said = "Your name, date of birth, and your home address, please?\nIt is loud here, turn it up, the, volume.\n"
    assert structured.find(said) == []
    table = "name, address, phone\nOkoro, 12 Elm, 555-0134\n"  # the control
    assert {f.entity for f in structured.find(table)} >= {"PERSON", "PHONE_NUMBER"}


def test_lines_of_json_are_no_table() -> None:
    lines = '{"device":{"display":"Omron"},"phone":"n/a",\n"code":"85354-9","text":"panel",\n"code":"368209003","text":"arm"'
    assert [f for f in structured.find(lines) if f.recognizer == "tables"] == []
    table = "patient,phone,note\nOkoro,555-0134,none\n"  # the control
    assert [f.entity for f in structured.find(table)] == ["PERSON", "PHONE_NUMBER"]


def test_a_bed_that_is_held_is_nobody() -> None:
    census = "bed | patient | phone\n110 | HOLD | none\n111 | Okoro | 555-0134\n"
    assert [census[f.start : f.end] for f in structured.find(census)] == ["Okoro", "555-0134"]


def test_a_degree_in_a_column_of_names_is_nobody() -> None:
    table = "Patient | Provider\nIbarra | RN\nCheung | Okeke\n"
    assert [table[f.start : f.end] for f in structured.find(table)] == ["Ibarra", "Cheung", "Okeke"]


def test_a_table_is_read_to_its_last_row() -> None:
    """Attack: as many rows as anybody would care to read, and one more."""
    text = "patient_id,mrn\n" + "\n".join(f"B{number}3,A{number}7" for number in range(10_000, 16_000))
    found = structured.find(text)
    assert len(found) == 12_000
    assert text[found[-1].start : found[-1].end] == "A159997"


DUMPS = [
    "INSERT INTO `patients` (`id`,`last_name`,`first_name`,`city`) VALUES (1,'Rose','Max','Gap'),(2,'Fields','Joy','Ely');",
    "INSERT INTO \"public\".\"patients\" (\"id\", \"last_name\", \"first_name\", \"city\") VALUES\n  (1, 'Rose', 'Max', 'Gap'),\n  (2, 'Fields', 'Joy', 'Ely')\nON CONFLICT DO NOTHING;",
    "insert into [dbo].[Patients] ([Id],[LastName],[FirstName],[City])\nvalues (NEWID(),N'Rose',N'Max',N'Gap'),(2,N'Fields',N'Joy',N'Ely')",
    "REPLACE INTO patients (note, last_name, first_name, city) VALUES ('can\\'t (walk), so', 'Rose', 'Max', 'Gap'), (NULL, 'Fields', 'Joy', 'Ely');",
    " id | last_name | first_name | city \n----+-----------+------------+------\n  1 | Rose      | Max        | Gap\n  2 | Fields    | Joy        | Ely\n(2 rows)",
    "+----+-----------+------------+------+\n| id | last_name | first_name | city |\n+----+-----------+------------+------+\n|  1 | Rose      | Max        | Gap  |\n|  2 | Fields    | Joy        | Ely  |\n+----+-----------+------------+------+",
]


@pytest.mark.parametrize("text", DUMPS)
def test_the_columns_of_a_database_say_what_their_values_are(text: str) -> None:
    """All rows on one line, as mysqldump writes them, and the line that psql and mysql draw beneath the head."""
    found = {(text[f.start : f.end], f.entity) for f in structured.find(text)}
    people = {(name, "PERSON") for name in ("Rose", "Max", "Fields", "Joy")}
    assert found == people | {("Gap", "LOCATION"), ("Ely", "LOCATION")}


def test_columns_of_things_and_what_is_no_row_say_nothing() -> None:
    for text in (
        "INSERT INTO drugs (id, drug_name, form) VALUES (1,'Rose oil','Cream');",
        "INSERT INTO `ehr`.`meds` (id, name) VALUES (1,'Metoprolol succinate'),(2,'Rose oil');",
        "INSERT INTO icd10 (code, name) VALUES ('E11.9','Type 2 diabetes mellitus');",
        "INSERT INTO patients (last_name, city) VALUES (NULL, DEFAULT), ('Rose'), ('Rose','Gap','Ely');",
        "INSERT INTO patients (last_name) SELECT last_name FROM others WHERE city = (1);",
    ):
        assert structured.find(text) == []


@pytest.mark.parametrize("table", ["patients", "`ehr`.`tbl_Patients`", "[dbo].[Pt]", "staff_members", "Physicians"])
def test_a_table_of_people_says_whose_name_it_has(table: str) -> None:
    text = f"INSERT INTO {table} (id, name) VALUES (1,'Rose Fields');"
    assert [(text[f.start : f.end], f.entity) for f in structured.find(text)] == [("Rose Fields", "PERSON")]


def test_ages_of_a_table_are_those_over_89() -> None:
    text = "| Bed | Name | Age |\n|---|---|---|\n| 4 | Inez Vega | 90 |\n| 5 | empty | |"
    assert [text[f.start : f.end] for f in structured.find(text)] == ["Inez Vega", "90"]
