"""The event is closed: nothing a caller controls gets in but in the form of its field."""

from __future__ import annotations

import json
import re
import time
import unicodedata
from pathlib import Path

import jsonschema
import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from gateway.audit.event import Event, Outcome, Stage, make_event, new_event_id, read_event, schema
from gateway.audit.keys import KeyUnusable, public_key, sealing_keys, secret, signing_key
from gateway.audit.sealing import CannotOpen, Sealer, make_sealer
from gateway.policy.wildcards import feature_pattern

VALIDATOR = jsonschema.Draft202012Validator(schema())
CALLER_CONTROLLED = (
    "correlation_id",
    "caller",
    "route",
    "purpose",
    "model",
    "vendor",
    "host",
    "endpoint",
    "agreement",
    "actor",
    "subject",
    "session",
    "tls_in",
    "cipher_in",
    "reason",
)


@given(st.sampled_from(CALLER_CONTROLLED), st.text(min_size=1))
def test_a_value_of_the_wrong_form_is_dropped_and_counted(field: str, value: str) -> None:
    event = make_event(Stage.REFUSAL, action="refused", outcome=Outcome.REFUSED, **{field: value})
    kept = getattr(event, field)
    assert kept in (value, None)
    assert event.dropped == (kept is None)
    text = event.to_json()
    assert b"\n" not in text
    assert len(json.loads(text)) >= 5


@pytest.mark.parametrize("value", ["Maria Lopez", "x\ny", "x\n", "a\x00b", 'q"', "é", "", "x" * 200, "a b", "\u2028"])
@pytest.mark.parametrize("field", CALLER_CONTROLLED)
def test_free_text_never_gets_in(field: str, value: str) -> None:
    event = make_event(Stage.REFUSAL, action="refused", **{field: value})
    assert getattr(event, field) is None
    assert value == "" or json.dumps(value)[1:-1] not in event.to_json().decode()


def test_unknown_fields_cannot_exist() -> None:
    with pytest.raises(ValidationError) as caught:
        make_event(Stage.INTENT, action="sent", prompt="Maria Lopez")
    assert "Maria" not in str(caught.value)


def test_wrong_types_are_the_programs_fault_and_are_not_shown() -> None:
    with pytest.raises(ValidationError) as caught:
        make_event(Stage.INTENT, action="sent", bytes_in="Maria Lopez")
    assert "Maria" not in str(caught.value)


def test_features_are_filtered() -> None:
    event = make_event(Stage.INTENT, action="sent", features=("beta:x-1", "Maria Lopez", "url_source:*.example.com"))
    assert event.features == ["beta:x-1", "url_source:*.example.com"]
    assert event.dropped == 1


def test_every_field_is_described() -> None:
    schema = Event.model_json_schema()
    assert schema["additionalProperties"] is False
    assert [name for name, field in schema["properties"].items() if not field.get("description")] == []


def test_the_published_schema_is_the_events() -> None:
    published = Path(__file__).parents[2] / "docs" / "audit-event.schema.json"
    assert json.loads(published.read_text("utf-8")) == schema(), (
        "phi-gateway audit schema > docs/audit-event.schema.json"
    )


def test_what_is_left_follows_from_what_was_found_and_removed() -> None:
    event = make_event(Stage.INTENT, action="sent", found={"DATE": 3, "PERSON": 2}, removed={"DATE": 1, "PERSON": 2})
    assert event.left == {"DATE": 2}
    refused = make_event(Stage.REFUSAL, action="refused", found={"DATE": 3})
    assert refused.left == {}  # of a refused call nothing left


def test_what_has_its_default_is_not_written() -> None:
    event = make_event(Stage.GATEWAY, action="none")
    assert set(json.loads(event.to_json())) == {"action", "event_id", "stage", "time", "v"}
    assert make_event(Stage.INTENT, action="sent", leg="detect").key.endswith("/detect")


# What version 0.1.0 wrote.
FIRST_VERSION = (
    '{"action":"sent","bytes_in":10,"bytes_out":9,"dropped":0,"encrypted_blocks":0,'
    '"event_id":"01a21366-8474-766c-8455-a89624c4e03f","found":{"DATE":2,"PERSON":1},"linkage":"unlinked",'
    '"removed":{"PERSON":1},"stage":"intent","time":"2026-11-25T15:50:15.412339Z","v":1}'
)


def test_events_of_version_1_are_read() -> None:
    event = read_event(FIRST_VERSION)
    assert (event.v, event.bytes_in, event.left, event.attempt) == (1, 10, {"DATE": 2}, None)
    with pytest.raises(ValidationError) as caught:
        read_event(FIRST_VERSION.replace('"v":1', '"v":1,"note":"Maria Lopez"'))
    assert "Maria" not in str(caught.value)
    with pytest.raises(ValidationError):
        read_event(FIRST_VERSION.replace('"v":1', '"v":3'))


@given(st.dictionaries(st.sampled_from(["A", "B", "C"]), st.integers(0, 9)), st.integers(1, 9), st.text())
def test_events_are_read_as_they_were_written_and_fit_the_schema(counts, attempt: int, text: str) -> None:
    event = make_event(
        Stage.OUTCOME,
        action="sent",
        outcome=Outcome.OK,
        found=counts,
        attempt=attempt,
        route=text,
        durations={"a": 1.5},
    )
    assert read_event(event.to_json()) == event
    VALIDATOR.validate(json.loads(event.to_json()))


def test_the_schema_refuses_what_is_not_an_event() -> None:
    plain = json.loads(make_event(Stage.GATEWAY, action="none").to_json())
    for change in ({"note": "x"}, {"caller": "Maria Lopez"}, {"stage": "other"}, {"v": 3}, {"found": {"a b": 1}}):
        with pytest.raises(jsonschema.ValidationError):
            VALIDATOR.validate({**plain, **change})


def test_ids_sort_as_they_were_made_and_are_uuids_of_version_7() -> None:
    ids = [new_event_id() for _ in range(2_000)]
    assert ids == sorted(set(ids))
    assert all(re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", i) for i in ids)
    assert abs(int(ids[-1][:8] + ids[-1][9:13], 16) - time.time() * 1_000) < 60_000


def test_ids_sort_as_they_were_made_while_the_clock_stands_and_goes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time_ns()
    clock = [now, now, now, now - 3_600_000_000_000, now + 1_000_000]
    monkeypatch.setattr(time, "time_ns", lambda: clock.pop(0))
    ids = [new_event_id() for _ in range(5)]
    assert ids == sorted(set(ids))


@given(st.text(max_size=80), st.sampled_from(["actor", "subject"]))
def test_sealing_is_deterministic_searchable_and_opens(value: str, name: str) -> None:
    sealer = make_sealer({"1": b"a" * 64, "2": b"b" * 64})
    token = sealer.seal(name, value)
    assert token is not None
    assert token == sealer.seal(name, value)
    assert sealer.open(name, token) == unicodedata.normalize("NFC", value)
    assert token == sealer.seal(name, unicodedata.normalize("NFD", value))
    assert len(value) < 4 or value not in token
    assert make_event(Stage.INTENT, action="sent", **{name: token}).dropped == 0
    with pytest.raises(CannotOpen):
        sealer.open("session", token)
    with pytest.raises(CannotOpen):
        make_sealer({"1": b"c" * 64}).open(name, token)


def test_rotation_keeps_old_tokens_openable() -> None:
    old = make_sealer({"1": b"a" * 64})
    new = make_sealer({"1": b"a" * 64, "2": b"b" * 64})
    token = old.seal("subject", "MRN-1")
    assert new.open("subject", token) == "MRN-1"
    assert new.seal("subject", "MRN-1") != token


def test_plain_is_for_opaque_values_only() -> None:
    sealer = make_sealer({"1": b"a" * 64}, plain=True)
    assert sealer.seal("subject", "MRN-1") == "plain:MRN-1"
    assert sealer.open("subject", "plain:MRN-1") == "MRN-1"
    assert sealer.seal("subject", "Jose\u0301") == sealer.seal(
        "subject", "Jos\u00e9"
    )  # as it is typed on another machine
    assert sealer.seal("subject", "Jose\u0301") != sealer.seal("subject", "Jose")
    named = sealer.seal("subject", "Maria Lopez")
    assert named is not None
    assert named.startswith("siv1:")
    assert sealer.seal("subject", None) is None
    with pytest.raises(CannotOpen):
        sealer.open("subject", "nonsense")
    assert isinstance(sealer, Sealer)
    assert "aaa" not in repr(sealer)


def test_keys_are_made_once_and_private(tmp_path) -> None:
    first, again = signing_key(tmp_path), signing_key(tmp_path)
    assert first.private_bytes_raw() == again.private_bytes_raw()
    assert public_key(tmp_path / "audit.pub").public_bytes_raw() == first.public_key().public_bytes_raw()
    assert (tmp_path / "audit.key").stat().st_mode & 0o777 == 0o600
    assert secret(tmp_path, "s.key") == secret(tmp_path, "s.key")
    assert list(sealing_keys(tmp_path)) == ["sealing-0001.key"]


def test_a_given_key_is_used_and_a_public_key_that_is_not_its_half_is_said(tmp_path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    signing_key(tmp_path / "a")
    other = signing_key(tmp_path / "b")
    (tmp_path / "a" / "audit.key").write_bytes((tmp_path / "b" / "audit.key").read_bytes())
    with pytest.raises(KeyUnusable, match=r"audit\.pub is not the public half"):
        signing_key(tmp_path / "a")
    (tmp_path / "a" / "audit.pub").unlink()
    assert signing_key(tmp_path / "a").private_bytes_raw() == other.private_bytes_raw()


def test_a_key_of_another_kind_neither_signs_nor_verifies(tmp_path) -> None:
    other = ec.generate_private_key(ec.SECP256R1())
    (tmp_path / "audit.key").write_bytes(other.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    with pytest.raises(KeyUnusable, match=r"audit\.key is not an Ed25519 key"):
        signing_key(tmp_path)
    (tmp_path / "audit.pub").write_bytes(
        other.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    )
    with pytest.raises(KeyUnusable, match=r"audit\.pub is not an Ed25519 key"):
        public_key(tmp_path / "audit.pub")
    for name in ("audit.key", "audit.pub"):
        (tmp_path / name).unlink()
    signing_key(tmp_path)  # the control
    assert public_key(tmp_path / "audit.pub")


@pytest.mark.parametrize(("name", "content"), [("audit.key", b"x"), ("s.key", b"short")])
def test_an_unusable_key_names_its_file(tmp_path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(KeyUnusable, match=name):
        signing_key(tmp_path) if name == "audit.key" else secret(tmp_path, name)
    with pytest.raises(KeyUnusable):
        public_key(tmp_path / name)


@pytest.mark.parametrize(
    "pattern", [f"beta:{'a' * 128}", "beta:responses=v1", "mcp_server:mcp.example.com:8443", "setting:guardrail"]
)
def test_whatever_an_agreement_can_list_stands_in_the_event(pattern: str) -> None:
    assert not isinstance(feature_pattern(pattern), tuple)  # the agreement takes it
    event = make_event(Stage.INTENT, action="sent", features=(pattern,))
    assert (event.features, event.dropped) == ([pattern], 0)
