"""What has the form of somebody's number and is a model's, a house's, a journal's or everybody's. All are made up."""

from __future__ import annotations

import pytest

from gateway.detector import structured
from gateway.detector.credible import credible
from gateway.model import Finding
from tests.detector.test_classes import found

ROWS = [
    ("HEALTH_PLAN_ID", "Policy no. QX-118, Version 3; see policy HR-20.4", []), ("HEALTH_PLAN_ID", "policy no. QX-11820 and policy 773120-QX", ["QX-11820", "773120-QX"]), ("HEALTH_PLAN_ID", "file within: Aetna 120, the Medicare 2023 rule", []), ("HEALTH_PLAN_ID", "Aetna 120; Aetna 663120", ["663120"]), ("HEALTH_PLAN_ID", "RxBIN 663120 RxGrp KX6631", ["KX6631"]),
    ("UNIQUE_ID", "sha256:9c1185a3d976460b72c77d94c8a1ad04, trace=9bf92f3577b34da6a3ce929d0e0e4711", []), ("UNIQUE_ID", "user 9c1185a3d976460b72c77d94c8a1ad04 left", ["9c1185a3d976460b72c77d94c8a1ad04"]),
    ("MEDICAL_RECORD_NUMBER", "Helm chart api-1.42.3 is out", []), ("MEDICAL_RECORD_NUMBER", "chart 14-42-3881 is out", ["14-42-3881"]),
    ("PHONE_NUMBER", "or Poison Control 1-800-222-1222, 1-800-QUIT-NOW, 1-800-MEDICARE", []), ("PHONE_NUMBER", "or our line 1-800-555-0144", ["1-800-555-0144"]), ("PHONE_NUMBER", "senior paged at 0210, see table 2, page 2103; on call 0800-2030", []), ("PHONE_NUMBER", "paged at 4410; page 2103 with results", ["4410", "2103"]),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "text", "expected"), ROWS)
def test_numbers_of_houses_and_of_everybody(entity: str, text: str, expected: list[str]) -> None:
    assert found(text, entity) == expected


DOUBTED = [
    ("UNIQUE_ID", "RV lead [6076-52] s/n QJN884213", False), ("UNIQUE_ID", "implant [CK512], 1059330217765", False), ("UNIQUE_ID", "Tecnis [ZXB00] 20.5 D SN4471882013", False), ("UNIQUE_ID", "HFX [IPG4000], serial R4418820", False),
    ("UNIQUE_ID", "s/n [QJN884213], serial of the other", True), ("UNIQUE_ID", "lot [CK512], serial 4418820", True), ("UNIQUE_ID", "badge [CK512] left at noon", True),
    ("UNIQUE_ID", "2018;377:[1995-2008]", False), ("UNIQUE_ID", "see pages [1123-1187]", False), ("UNIQUE_ID", "file [1123-1187] lost", True),
    ("US_SSN", "range 102 ([98-118])", False), ("US_SSN", "works [in] town", False), ("US_SSN", "begins with [512-44]", True), ("US_SSN", "ends in [4471]", True), ("US_SSN", "it is [four four seven one]", True),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "marked", "kept"), DOUBTED)
def test_what_the_model_takes_for_a_number_of_somebody(entity: str, marked: str, kept: bool) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert credible(text, Finding(start, end, entity, 0.99, "model")) is kept


def test_what_forms_hold_of_nobody() -> None:
    assert list(structured.find('{"url": "http://hl7.org/fhir/ValueSet/names", "version": "4.0.1"}')) == []
    assert [f.entity for f in structured.find('{"url": "http://mercy.example/p/8813"}')] == ["URL"]
    assert not any(f.start == 42 for f in structured.find("MSH|^~\\&|LAB|GEN|EHR|GEN|||ORU^R01|MSG00001|T"))


def test_a_table_of_one_column_that_tells() -> None:
    text = "specimen_id,wbc,hgb\nQX-118,7.1,12.2\nQX-204,9.9,13.0"
    assert [text[f.start : f.end] for f in structured.find(text)] == ["QX-118", "QX-204"]
    assert structured.find("My mrn, please, now\nI was there, on it, too\nwith 44188, or 2, or 3") == []
