"""The demo's own judgement, its environment and Google's simulated token endpoint: each can fail."""

from __future__ import annotations

import asyncio
import json
import os
import ssl
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from gateway.commands import demo
from gateway.commands.demo_calls import CALLS, DemoCall
from gateway.commands.demo_rehearsal import faults
from gateway.commands.demo_story import Shown
from gateway.commands.demo_vendors import simulated_vendors, stand_in_environment
from gateway.devca import development_ca
from gateway.egress import signing
from gateway.egress.credentials import CredentialMissing
from gateway.egress.google import GoogleSigner
from gateway.egress.signing import Outgoing, rehearsed, signer_for
from gateway.egress.token_fetch import TokenFetch
from gateway.policy.schema import Credential
from gateway.simulators.google_tokens import service_account
from gateway.vendors.vertex import Vertex

BY_NAME = {call.name: call for call in CALLS}
OUT = Outgoing("POST", "https://x/", {}, b"")


def held(call: DemoCall) -> Shown:
    """Give what a call looks like of which everything held."""
    shown = Shown(call.name, call.title, call.vendor, call.sdk, call.sent, call.outcome)
    if call.outcome == "refused":
        shown.caller_received = {"error": {"code": call.code}}
        shown.events = [{"stage": "refusal", "vendor": call.vendor}]
    else:
        shown.vendor_received = [{"input": "[PERSON_1]"}]
        shown.caller_received = " ".join(call.restored)
        intent: dict[str, Any] = {"stage": "intent", "vendor": call.vendor}
        shown.events = [intent, {"stage": "outcome", "vendor": call.vendor, "outcome": "ok"}]
    return shown


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.name)
def test_nothing_is_found_where_everything_held_and_any_identifier_that_left_is(call: DemoCall) -> None:
    assert faults(call, held(call), "" if call.outcome == "refused" else '{"input": "[PERSON_1]"}', []) == []
    for identifier in call.identifiers:
        assert f"an identifier left the building: {identifier!r}" in faults(call, held(call), f"to {identifier}.", [])


def other_vendor(shown: Shown) -> None:
    shown.events[0]["vendor"] = shown.events[1]["vendor"] = "another"


def no_outcome(shown: Shown) -> None:
    shown.events.pop()


def truncated(shown: Shown) -> None:
    shown.events[1]["outcome"] = "truncated"


def named(shown: Shown) -> None:
    shown.events[0]["actor"] = "Raghunathan"


def kept(shown: Shown) -> None:
    shown.caller_received = str(shown.caller_received).replace("Karen Quill", "[PERSON_2]")


def refused(shown: Shown) -> None:
    shown.outcome = "refused"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (other_vendor, "the audit trail names ['another'], expected openai"),
        (no_outcome, "audit events ['intent'], expected ['intent', 'outcome']"),
        (truncated, "an outcome is truncated, expected ok"),
        (named, "an identifier is in the audit trail"),
        (kept, "not restored to the caller: 'Karen Quill'"),
        (refused, "expected to be sent"),
    ],
)
def test_each_thing_that_does_not_hold_is_told(change: Callable[[Shown], None], told: str) -> None:
    shown = deepcopy(held(BY_NAME["openai"]))
    change(shown)
    assert faults(BY_NAME["openai"], shown, "", []) == [told]


def test_a_request_before_its_intent_and_a_refusal_that_was_sent_are_told() -> None:
    assert faults(BY_NAME["azure"], held(BY_NAME["azure"]), "", [1]) == [
        "request 1 reached the vendor before its intent was on disk"
    ]
    refusal = BY_NAME["no-agreement"]
    assert faults(refusal, held(refusal), "POST", []) == ["the vendor received something"]


def test_the_environment_is_put_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mine = {"https_proxy": "http://127.0.0.1:9", "AWS_PROFILE": "mine", "OPENAI_API_KEY": "mine", "PLAIN": "stays"}
    for name, value in mine.items():
        monkeypatch.setenv(name, value)
    before = dict(os.environ)
    with stand_in_environment(tmp_path, development_ca(tmp_path)):
        assert not {"https_proxy", "AWS_PROFILE"} & set(os.environ)
        assert os.environ["PLAIN"] == "stays"
        assert os.environ["OPENAI_API_KEY"] != "mine"
        assert (tmp_path / "service-account.json").stat().st_mode & 0o777 == 0o600
    assert dict(os.environ) == before


def test_signers_of_a_rehearsal_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    signer = GoogleSigner("default")
    monkeypatch.setattr(signing, "_shared", {})
    before = signer_for(Credential("google", "default"), Vertex())
    with pytest.raises(RuntimeError), rehearsed({("google", "default"): signer}):
        assert signer_for(Credential("google", "default"), Vertex()) is signer
        raise RuntimeError
    assert signer_for(Credential("google", "default"), Vertex()) is before


async def test_the_gateway_gets_its_token_from_the_simulated_endpoint_with_its_own_key_alone(tmp_path: Path) -> None:
    authority = development_ca(tmp_path)
    with stand_in_environment(tmp_path, authority) as account:
        async with simulated_vendors(authority, tmp_path, account) as vendors:
            signer = signer_for(Credential("google", "default"), Vertex())
            await signer.prepare()
            assert signer.headers(OUT)["authorization"].startswith("Bearer ")
            service_account(tmp_path / "service-account.json")  # another key under the same name
            stranger = GoogleSigner("default", fetch=TokenFetch(rehearsal=vendors.rehearsal))
            with pytest.raises(CredentialMissing):
                await stranger.prepare()


async def test_vendors_stand_at_their_real_names_only_with_the_demos_own_certificate(tmp_path: Path) -> None:
    authority = development_ca(tmp_path)
    with stand_in_environment(tmp_path, authority) as account:
        async with simulated_vendors(authority, tmp_path, account) as vendors:
            host, port = vendors.rehearsal.hosts["api.openai.com"]
            _, writer = await asyncio.open_connection(
                host,
                port,
                ssl=ssl.create_default_context(cafile=str(authority.certificate)),
                server_hostname="api.openai.com",
            )
            writer.close()
            with pytest.raises(ssl.SSLCertVerificationError):
                await asyncio.open_connection(
                    host,
                    port,
                    ssl=ssl.create_default_context(cafile=str(authority.certificate)),
                    server_hostname="example.org",
                )


def test_a_missing_sdk_is_told_with_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(demo, "_SDKS", {"anthropic": "anthropic", "a-package": "a_module_that_is_not_there"})
    assert demo.run_demo(Path("policies"), as_json=True) == 1
    assert json.dumps(capsys.readouterr().err).endswith('pip install a-package\\n"')
