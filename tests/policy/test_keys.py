"""Gateway keys: made, stored, recognised, and not guessed."""

from __future__ import annotations

import base64
import hmac
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.model import Caller
from gateway.policy import keys
from gateway.policy.access_keys import ACCESS_KEY_PREFIX
from gateway.policy.keys import (
    KEY_PREFIX,
    identify,
    identify_subject,
    new_key,
    read_key_hash,
    still_proven,
    verify,
    written,
)
from gateway.policy.schema import KeyHash, Policy

TODAY = date(2026, 6, 1)


def with_keys(directory: Any, records: dict[str, list[KeyHash]]) -> Policy:
    lines = []
    for name in ("billing-svc", "notes-svc"):
        lines.append(f"{name}:\n  keys: [{', '.join(written(record) for record in records.get(name, []))}]\n")
    directory.write("callers.yaml", "".join(lines))
    loaded: Policy = directory.load()
    return loaded


def test_a_key_has_its_form_and_is_never_the_same() -> None:
    made = [new_key(today=TODAY) for _ in range(20)]
    assert len({key for key, _ in made}) == 20
    for key, record in made:
        prefix, identifier, secret = key.split("_", 2)
        assert f"{prefix}_" == KEY_PREFIX
        assert identifier == record.id
        assert len(base64.urlsafe_b64decode(secret + "=")) == 32
        assert record.created == TODAY
        assert secret.encode() not in record.digest
        assert secret not in repr(record)


def test_a_key_verifies_and_its_neighbours_do_not() -> None:
    key, record = new_key(today=TODAY)
    other, other_record = new_key(today=TODAY)
    assert verify(record, key)
    assert verify(other_record, other)
    assert not verify(record, other)
    assert not verify(record, key[:-1] + ("A" if key[-1] != "A" else "B"))
    assert not verify(record, key + "A")
    assert not verify(record, f"{key}\n")
    assert not verify(record, key.replace(record.id, other_record.id))
    assert not verify(record, "")


@given(st.text(max_size=80))
def test_no_other_text_verifies(presented: str) -> None:
    key, record = new_key(today=TODAY)
    assert not verify(record, presented)
    assert not verify(record, KEY_PREFIX + record.id + "_" + presented)
    assert verify(record, key)


def test_a_caller_is_identified_by_any_of_its_keys(directory: Any) -> None:
    (first, a), (second, b), (third, c) = (new_key(today=TODAY) for _ in range(3))
    policy = with_keys(directory, {"billing-svc": [a, b], "notes-svc": [c]})
    assert identify(policy, first) == Caller("billing-svc", "key")
    assert identify(policy, second) == Caller("billing-svc", "key")
    assert identify(policy, third) == Caller("notes-svc", "key")
    assert identify(policy, first.replace(a.id, c.id)) is None
    assert identify(policy, new_key(today=TODAY)[0]) is None


def test_a_caller_is_known_by_its_proof_as_long_as_that_stands(directory: Any) -> None:
    (first, a), (_, b) = (new_key(today=TODAY) for _ in range(2))
    signing = [f"{ACCESS_KEY_PREFIX}{letter * 16}" for letter in "AB"]

    def policy(keys: list[KeyHash], aws: list[str], names: list[str]) -> Policy:
        ids = ", ".join(f"{{id: {one}, created: 2026-06-01}}" for one in aws)
        held = ", ".join(written(record) for record in keys)
        proofs = f"  keys: [{held}]\n  aws: [{ids}]\n  mtls: [{', '.join(names)}]\n"
        directory.write("callers.yaml", f"billing-svc:\n{proofs}notes-svc: {{mtls: [notes.example]}}\n")
        loaded: Policy = directory.load()
        return loaded

    before = policy([a, b], signing, ["billing.example", "b.example"])
    by_key, by_name = identify(before, first), identify_subject(before, ["unlisted", "billing.example"])
    by_signature = Caller("billing-svc", "signature", (signing[0],))
    proven = [by_key, by_signature, by_name]
    after = {
        "nothing": (policy([a, b], signing, ["billing.example", "b.example"]), [True, True, True]),
        "the others": (policy([a], signing[:1], ["billing.example"]), [True, True, True]),
        "these": (policy([b], signing[1:], ["b.example"]), [False, False, False]),
    }
    for taken_out, (now, still) in after.items():
        assert [still_proven(now, before, one) for one in proven if one is not None] == still, taken_out


@pytest.mark.parametrize(
    "presented",
    ["", "phig_", "sk-ant-api03-x", "phig_000000000000_" + "A" * 43, "phig_é", "PHIG_000000000000_" + "A" * 43],
)
def test_nobody_is_nobody(directory: Any, presented: str) -> None:
    assert identify(with_keys(directory, {}), presented) is None


def test_the_comparison_is_constant_time_for_known_and_unknown_ids(
    directory: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, record = new_key(today=TODAY)
    policy = with_keys(directory, {"billing-svc": [record]})
    compared: list[tuple[int, int]] = []
    real = hmac.compare_digest

    def compare(a: bytes, b: bytes) -> bool:
        compared.append((len(a), len(b)))
        return real(a, b)

    monkeypatch.setattr(keys.hmac, "compare_digest", compare)
    for presented in (key, key[:-2] + "AA", new_key(today=TODAY)[0], "nonsense"):
        identify(policy, presented)
    assert compared == [(32, 32)] * 4


def test_a_stored_key_reads_back() -> None:
    _, record = new_key(today=TODAY)
    salt, digest = (base64.urlsafe_b64encode(value).decode().rstrip("=") for value in (record.salt, record.digest))
    assert read_key_hash(record.id, salt, digest, TODAY) == record
    assert f'"{salt}"' in written(record)
    for damaged in (
        (record.id[:-1], salt, digest),
        (record.id, salt[:-4], digest),
        (record.id, salt, digest[:-4]),
        (record.id, salt, "*" * 43),
        (record.id, "é", digest),
    ):
        assert read_key_hash(*damaged, TODAY) is None


def test_a_certificate_name_identifies_exactly_one_caller(policy: Policy) -> None:
    assert identify_subject(policy, ["billing.example"]) == Caller("billing-svc", "mtls")
    assert identify_subject(policy, ["other", "billing.example", "billing.example"]) == Caller("billing-svc", "mtls")
    assert identify_subject(policy, ["billing.example", "notes.example"]) is None
    assert identify_subject(policy, ["Billing.example", "x.billing.example", "*"]) is None
    assert identify_subject(policy, []) is None


@pytest.mark.parametrize(
    ("callers", "complaint"),
    [
        ('billing-svc: {keys: [{id: "a", salt: "b", hash: "c", created: 2026-01-01}]}', '1: key 1 of caller "billing-svc" is damaged (not shown); remove it and say: phi-gateway caller add billing-svc'),
        ('billing-svc: {keys: [{id: "a", salt: "b", created: 2026-01-01}]}', '1: keys of "billing-svc" lacks the key "hash"; add it'),
        ('billing-svc: {keys: [{id: "a", salt: 5, hash: "c", created: 2026-01-01}]}', '1: key "salt" must be text, not what it is (not shown); write text here'),
        ("billing-svc: {mtls: [a, a]}", '1: mTLS name "a" stands here a second time; one certificate proves one caller'),
        ("billing-svc: {mtls: ['*.example']}", '1: mTLS name "*.example" is not one; write one subject alternative name or common name, exactly as in the certificate'),
        ("billing-svc: {mtls: ['']}", '1: mTLS name "" is not one; write one subject alternative name or common name, exactly as in the certificate'),
        ("billing-svc: [a]", '1: "billing-svc" must be a mapping, not a list; write it as {key: value}, or as indented lines'),
        ("Billing Service: {}", '1: "Billing Service" cannot be the name of a caller; use lower-case letters, digits, - _ and .'),
        ("[billing-svc]", "1: the file is not a mapping of callers; write caller-name: {...}"),
    ],
)  # fmt: skip
def test_a_fault_in_callers_is_told(directory: Any, callers: str, complaint: str) -> None:
    directory.write("callers.yaml", callers + "\n")
    assert f"callers.yaml:{complaint}" in directory.complaints()


def test_a_key_id_stands_once(directory: Any) -> None:
    _, record = new_key(today=TODAY)
    line = written(record)
    directory.write("callers.yaml", f"billing-svc: {{keys: [{line}]}}\nnotes-svc: {{keys: [{line}]}}\n")
    assert directory.complaints() == [f'callers.yaml:2: key id "{record.id}" stands here a second time; remove one']


def test_a_caller_without_proof_is_a_warning_and_gets_nowhere(directory: Any) -> None:
    policy = with_keys(directory, {})
    assert directory.warnings() == [
        'callers.yaml:1: caller "billing-svc" has no key and no certificate name; say: phi-gateway caller add billing-svc',
        'callers.yaml:3: caller "notes-svc" has no key and no certificate name; say: phi-gateway caller add notes-svc',
    ]
    assert not policy.keys
    assert not policy.subjects
