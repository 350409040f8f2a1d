"""What fields of JSON hold, those of FHIR among them. All people are made up."""

from __future__ import annotations

from gateway.detector import structured


def test_fields_of_json() -> None:
    text = '{"patientName": "roe, jane", "drugName": "metformin", "mrn": 88123, "given": ["Ann", "B."], "status": "final", "city": "holland", "name": "unknown"}'
    shown = {(f.entity, text[f.start : f.end]) for f in structured.find(text)}
    assert shown == {
        ("PERSON", "roe, jane"),
        ("MEDICAL_RECORD_NUMBER", "88123"),
        ("PERSON", "Ann"),
        ("LOCATION", "holland"),
    }


def test_what_a_thing_is_called_is_nobody() -> None:
    device = '{"resourceType": "Device", "deviceName": [{"name": "Zorvane Three", "type": "model-name"}]}'
    assert structured.find(device) == []
    person = '{"resourceType": "Patient", "contact": [{"name": "Tunde Okoro", "type": "usual"}]}'  # the control
    assert [person[f.start : f.end] for f in structured.find(person)] == ["Tunde Okoro"]


def test_what_an_identifier_of_fhir_holds() -> None:
    text = '{"identifier": [{"system": "urn:mrn", "value": "99120754"}]}'
    assert [text[f.start : f.end] for f in structured.find(text)] == ["99120754"]
