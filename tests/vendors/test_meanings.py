"""What numbers are by their places: parts of a day, coordinates, bytes of a text. No detector of texts finds them."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import pytest

from gateway.deid.redact import Redaction, redact
from gateway.deid.restore import Restorer
from gateway.model import Finding, JsonValue, LeafKind, OperatorRule, RedactionRules
from gateway.vendors.bedrock_models import WHOLE
from gateway.vendors.grammar import Free, Node, Object
from gateway.vendors.harvest import Harvest, Refused
from gateway.wire.jsonwalk import rebuild

PLACEHOLDERS = RedactionRules(
    default=OperatorRule("placeholder"), entities={"DATE": OperatorRule("placeholder", (("hint", "year"),))}
)
NODES = pytest.mark.parametrize("node", [Free(), WHOLE, Object({})], ids=["free", "whole", "object"])

IDENTIFYING: list[tuple[Any, Any]] = [
    (
        {"birthYear": 1961, "birthMonth": 3, "birthDay": 14},
        {"birthYear": "[DATE_1] (1961)", "birthMonth": "[DATE_2]", "birthDay": "[DATE_3]"},
    ),
    ({"birth_year": 1931, "birth_month": 3}, {"birth_year": "[DATE_1]", "birth_month": "[DATE_2]"}),
    (
        {"dobMonth": "March", "dobDay": "14", "dobYear": "1961"},
        {"dobMonth": "[DATE_1]", "dobDay": "[DATE_2]", "dobYear": "[DATE_3] (1961)"},
    ),
    ({"monthOfBirth": "03", "n": 1}, {"monthOfBirth": "[DATE_1]", "n": 1}),
    ({"birthmonth": 3, "birthyear": 1961}, {"birthmonth": "[DATE_1]", "birthyear": "[DATE_2] (1961)"}),
    ({"dob": {"y": 1961, "m": 3, "d": 14}}, {"dob": {"y": "[DATE_1] (1961)", "m": "[DATE_2]", "d": "[DATE_3]"}}),
    ({"onset": {"year": 2024, "month": 3}}, {"onset": {"year": "[DATE_1] (2024)", "month": "[DATE_2]"}}),
    (
        {"year": 1961, "month": 3, "day": 14, "zone": "x"},
        {"year": "[DATE_1] (1961)", "month": "[DATE_2]", "day": "[DATE_3]", "zone": "x"},
    ),
    ({"lat": 40.7128, "lng": -74.006}, {"lat": "[LOCATION_1]", "lng": "[LOCATION_2]"}),
    ({"home_lat": "40.7", "home_lon": "-74.0"}, {"home_lat": "[LOCATION_1]", "home_lon": "[LOCATION_2]"}),
    ({"latitude": 40.7128}, {"latitude": "[LOCATION_1]"}),
    ({"latitudeE7": 407128000}, {"latitudeE7": "[LOCATION_1]"}),
    (
        {"type": "Point", "coordinates": [-74.006, 40.7128]},
        {"type": "Point", "coordinates": ["[LOCATION_1]", "[LOCATION_2]"]},
    ),
    (
        {"coordinates": [[[-74.006, 40.7128], [-74.107, 40.7129]]]},
        {"coordinates": [[["[LOCATION_1]", "[LOCATION_2]"], ["[LOCATION_3]", "[LOCATION_4]"]]]},
    ),
    ({"position": [40.7128, -74.006]}, {"position": ["[LOCATION_1]", "[LOCATION_2]"]}),
    ({"seen_at": "40.7128, -74.0060"}, {"seen_at": "[LOCATION_1]"}),
    ({"ssn1": "123", "ssn2": "45", "ssn3": 6789}, {"ssn1": "[US_SSN_1]", "ssn2": "[US_SSN_2]", "ssn3": "[US_SSN_3]"}),
    ({"dob": ["03", "14", "1961"]}, {"dob": ["[DATE_1]", "[DATE_2]", "[DATE_3] (1961)"]}),
    ({"dob": [14, 3, 1961]}, {"dob": ["[DATE_1]", "[DATE_2]", "[DATE_3] (1961)"]}),
    ({"dob[]": ["3", "14", "61"]}, {"dob[]": ["[DATE_1]", "[DATE_2]", "[DATE_3]"]}),
    ({"admitted": ["14", "March", "2024"]}, {"admitted": ["[DATE_1]", "[DATE_2]", "[DATE_3] (2024)"]}),
    ({"birth_date": ["1961", "03", "14"]}, {"birth_date": ["[DATE_1] (1961)", "[DATE_2]", "[DATE_3]"]}),
    ({"ssn": ["123", "45", "6789"]}, {"ssn": ["[US_SSN_1]", "[US_SSN_2]", "[US_SSN_3]"]}),
    (
        {"phone": {"area": 617, "exchange": 555, "line": 182}},
        {"phone": {"area": "[PHONE_NUMBER_1]", "exchange": "[PHONE_NUMBER_2]", "line": "[PHONE_NUMBER_3]"}},
    ),
    (
        {"areaCode": "617", "prefix": "555", "lineNumber": "0182"},
        {"areaCode": "[PHONE_NUMBER_1]", "prefix": "[PHONE_NUMBER_2]", "lineNumber": "[PHONE_NUMBER_3]"},
    ),
    ({"zip_plus_4": "1234"}, {"zip_plus_4": "[UNIQUE_ID_1]"}),
    ({"geom": "SRID=4326;POINT(-74.006 40.7128)"}, {"geom": "[LOCATION_1]"}),
]
ORDINARY: list[Any] = [
    {"month": 3, "year": 2024, "admissions": 17},
    {"start_month": 1, "end_month": 12},
    {"admissionDay": 3},
    {"schedule": {"day": 1, "month": 2}},
    {"visitsPerDay": 3, "visitsPerMonth": 12},
    {"age": {"years": 4, "months": 3, "days": 2}},
    {"birthMonth": 13},
    {"lat": "left", "long": "yes"},
    {"lat": 3},
    {"coordinate": [512, 380]},
    {"position": [0.512, 0.381]},
    {"location": [4.5, 2.0]},
    {"box": [12.125, 40.5, 18.25, 60.0]},
    {"coordinates": [1200.125, 380.5]},
    {"latency": 40.7128, "belong": 74.006},
    {"pulse": [72, 81, 68, 77, 85, 90, 66, 71, 69]},
    {"ids": [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]},
    {"range": "40.7-74.0"},
    {"area": 120, "line": 5},
    {"prefix": "555", "suffix": "x"},
    {"ssn_present": True, "ssn_status": "given"},
    {"time": ["10", "20", "30"]},
    {"at": [3, 14, 15]},
    {"dob": ["14", "15", "1961"]},
    {"size": [3, 14, 1961]},
    {"visits": [3, 14]},
]


def leaving(node: Node, value: JsonValue, found: str = "") -> tuple[JsonValue, Redaction]:
    """Give what leaves, with a detector that finds ``found`` and nothing else."""
    harvest = Harvest()
    node.walk(value, (), harvest)
    findings = [
        tuple(
            Finding(at, at + len(found), "PERSON", 1.0, "test") for at in (leaf.text.find(found),) if found and at >= 0
        )
        for leaf in harvest.leaves
    ]
    redaction = redact(harvest.leaves, findings, PLACEHOLDERS, today=date(2026, 3, 14))
    assert isinstance(redaction, Redaction)
    return rebuild(value, redaction.replaced), redaction


@NODES
@pytest.mark.parametrize(("value", "left"), IDENTIFYING)
def test_what_its_place_says_is_taken_out(node: Node, value: Any, left: Any) -> None:
    assert leaving(node, value)[0] == left
    assert leaving(node, {"text": json.dumps(value)})[0] == {"text": json.dumps(left)}
    inner = json.dumps({"inner": json.dumps(value)})
    assert leaving(node, {"text": inner})[0] == {"text": json.dumps({"inner": json.dumps(left)})}


@NODES
@pytest.mark.parametrize("value", ORDINARY)
def test_what_no_place_says_stays(node: Node, value: Any) -> None:
    assert leaving(node, value)[0] == value
    assert leaving(node, {"text": json.dumps(value)})[0] == {"text": json.dumps(value)}


@NODES
@pytest.mark.parametrize(
    ("value", "looked_at"),
    [
        ({"type": "click", "x": 512, "y": 93}, []),
        ({"path": [{"x": 100, "y": 93}, {"x": -345, "y": 678, "z": 12}]}, []),
        ({"type": "scroll", "x": 512, "y": 93, "scroll_x": 300, "scroll_y": -640}, []),
        ({"fromX": 512, "fromY": 93, "toX": 300, "toY": 93}, []),
        ({"x": 512}, ["512"]),
        ({"home_x": 512, "work_y": 93}, ["512", "93"]),
        ({"x": 512, "y": "left"}, ["512"]),
        ({"x": "512", "y": "93"}, ["512", "93"]),
        ({"x": 512, "y": 93, "age": 93}, ["93"]),
        ({"x": -13152640, "y": 4005567}, ["-13152640", "4005567"]),
        ({"x": -118.248526, "y": 34.050481}, ["-118.248526", "34.050481"]),
    ],
)
def test_a_point_of_a_screen_is_nobodys(node: Node, value: Any, looked_at: list[str]) -> None:
    """Read alone, x 512 is a telephone's extension and y 93 an age, and a click without its place is refused."""

    def read(sent: JsonValue) -> list[str]:
        harvest = Harvest()
        node.walk(sent, (), harvest)
        return [leaf.text for leaf in harvest.leaves if any(map(str.isdigit, leaf.text))]

    assert read(value) == looked_at
    assert read({"text": json.dumps(value)}) == looked_at


def test_a_policy_that_keeps_dates_keeps_their_parts() -> None:
    harvest = Harvest()
    Free().walk({"birthMonth": 3, "lat": 40.7128, "lng": -74.006}, (), harvest)
    rules = RedactionRules(default=OperatorRule("placeholder"), entities={"DATE": OperatorRule("keep")})
    redaction = redact(harvest.leaves, [()] * len(harvest.leaves), rules, today=date(2026, 3, 14))
    assert isinstance(redaction, Redaction)
    assert set(redaction.replaced) == {("lat",), ("lng",)}
    assert redaction.found["DATE"] == 1


def test_a_small_part_is_looked_for_nowhere_else() -> None:
    value: JsonValue = {"birthMonth": 3, "birthDay": 14, "lat": 40.7, "lng": -74.006123, "note": "3 of 14, 40.7 kg"}
    left, redaction = leaving(Free(), value)
    assert isinstance(left, dict)
    assert left["note"] == "3 of 14, 40.7 kg"
    elsewhere, _ = leaving(Free(), [value, "at -74.006123"])
    assert isinstance(elsewhere, list)
    assert elsewhere[1] != "at -74.006123"
    assert Restorer(redaction.mapping).text("born on the [DATE_2]th") == "born on the 14th"


@pytest.mark.parametrize("node", [Free(), WHOLE], ids=["free", "whole"])
def test_the_bytes_of_a_text_are_looked_at_as_the_text(node: Node) -> None:
    buffer: JsonValue = {"type": "Buffer", "data": list(b"Seen by Maria Lopez today")}  # as Node.js writes one
    wanted = {"type": "Buffer", "data": "Seen by [PERSON_1] today"}
    assert leaving(node, buffer, "Maria Lopez")[0] == wanted
    assert leaving(node, {"text": json.dumps(buffer)}, "Maria Lopez")[0] == {"text": json.dumps(wanted)}
    assert leaving(node, buffer)[0] == buffer  # nobody in it: the bytes stay


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("heartRate", [72, 75, 80, 78, 77, 74, 72, 70, 76, 82]),
        ("systolic", [118, 122, 120, 115, 110, 112, 109, 117]),
        ("ages", [72, 81, 32, 77, 69, 90, 66, 84]),
        ("scores", [70, 85, 90, 97, 99, 100, 88, 76, 95]),
        ("vitals", [98, 118, 76, 32, 97, 121, 80, 37, 99]),
        ("imagePositionPatient", [-124.761, -132.553, 35.125]),
        ("isocenterPosition", [-12.3456, 101.875, 4.5]),
    ],
)
def test_what_is_measured_stays_a_number(key: str, values: list[Any]) -> None:
    """Each list reads as letters or as degrees; taken for a text or a place it would lose a patient's figures."""
    harvest = Harvest()
    Free().walk({key: values}, (), harvest)
    assert [leaf for leaf in harvest.leaves if leaf.meaning or leaf.kind is LeafKind.TEXT] == []


def test_many_numbers_are_refused_where_nobody_knows_the_body() -> None:
    with pytest.raises(Refused):
        WHOLE.walk({"tokens": list(b"Seen by Maria Lopez " * 40)}, (), Harvest())


def test_a_key_and_its_kind_are_told_of_nothing_else() -> None:
    harvest = Harvest()
    Free().walk({"birthMonth": 3, "dose": 12}, (), harvest)
    assert [leaf.meaning for leaf in harvest.leaves if leaf.kind is LeafKind.NUMBER] == ["DATE", ""]
