"""Trials: nothing but the stand-in is ever reached, and no credential is read."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
import trustme
from multidict import CIMultiDict

from gateway.commands.policies import read_policy
from gateway.commands.trial import Asked, Became, trial
from gateway.detector.engine_settings import EngineSettings
from gateway.egress import connector, upstream
from gateway.refusals import Reason

BODY = json.dumps(
    {"model": "claude-sonnet-4-5", "max_tokens": 9, "messages": [{"role": "user", "content": "Maria Lopez"}]}
)
METADATA = {"X-Phi-Actor": "a", "X-Phi-Subject": "s"}


async def ask(policies: Path, **headers: str) -> Became:
    asked = Asked("POST", "/billing-codes/v1/messages", {**METADATA, **headers}, BODY.encode(), "billing-svc")
    async with trial(read_policy(policies), policies, EngineSettings()) as tries, tries.gateway() as running:
        return await running.ask(asked)


async def real_server() -> tuple[asyncio.Server, list[int]]:
    """What must not be reached: a server that counts who connects."""
    connected: list[int] = []

    async def count(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connected.append(1)
        writer.close()

    return await asyncio.start_server(count, "127.0.0.1", 0), connected


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("guarded", [True, False])
async def test_a_vendor_that_is_an_address_is_not_dialled_but_stood_in_for(
    policies: Path, monkeypatch: pytest.MonkeyPatch, guarded: bool
) -> None:
    server, connected = await real_server()
    port = server.sockets[0].getsockname()[1]
    file = policies / "agreements.yaml"
    text = file.read_text().replace("url: https://api.anthropic.com", f"url: https://127.0.0.1:{port}", 1)
    file.write_text(text.replace("network: public ", "network: private ", 1))
    if not guarded:  # the control: as the gateway in service does it, it would be
        real = upstream.socket_factory
        monkeypatch.setattr(upstream, "socket_factory", lambda network, _rehearsed: real(network, None))
        monkeypatch.delattr(connector.RehearsalConnector, "_resolve_host")
    async with server:
        became = await ask(policies)
    assert bool(connected) is not guarded
    assert bool(became.received) is guarded, "the stand-in gets it"


@pytest.mark.usefixtures("quick")
async def test_pins_of_the_real_vendor_do_not_stop_a_trial(policies: Path) -> None:
    file = policies / "agreements.yaml"
    file.write_text(file.read_text().replace("pins: []", f"pins: [{'A' * 43}=]", 1))
    assert len((await ask(policies)).received) == 1


@pytest.mark.usefixtures("quick")
async def test_no_credential_is_read(policies: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", "the-real-key")
    became = await ask(policies)
    [received] = became.received
    assert "the-real-key" not in json.dumps(received.headers)
    assert received.headers["x-api-key"] == "the-vendor-key-from-env"


@pytest.mark.usefixtures("quick")
async def test_the_callers_own_key_takes_the_place_of_any_other(policies: Path) -> None:
    became = await ask(policies, **{"X-Api-Key": "phi_wrong_key", "Authorization": "Bearer phi_other_key"})
    assert became.seen is not None
    assert became.seen.call.caller is not None
    assert became.seen.call.caller.name == "billing-svc"


@pytest.mark.usefixtures("quick")
async def test_nothing_is_left_behind(policies: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(scratch))
    found: list[str] = []

    async def look() -> Any:
        async with trial(read_policy(policies), policies, EngineSettings()) as tries, tries.gateway() as running:
            await running.ask(Asked("POST", "/billing-codes/v1/messages", METADATA, BODY.encode(), "billing-svc"))
            found.extend(path.read_text(errors="replace") for path in scratch.rglob("*") if path.is_file())

    await look()
    assert found
    assert not [content for content in found if "Maria" in content]
    assert list(scratch.iterdir()) == []


@pytest.mark.usefixtures("quick")
@pytest.mark.parametrize("written", ["ca.pem", "tls/ca.pem", "../ca.pem", "../../roots/ca.pem", "{}/ca.pem"])
async def test_trusted_roots_that_an_agreement_names_go_into_the_trial(policies: Path, written: str) -> None:
    """An address on a private network comes with its own roots, which lie beside the policies or elsewhere."""
    written = written.format(policies.parent / "elsewhere")
    roots = policies / written
    roots.parent.mkdir(parents=True, exist_ok=True)
    roots.write_bytes(trustme.CA().cert_pem.bytes())
    file = policies / "agreements.yaml"
    file.write_text(file.read_text().replace("ca_file: null", f"ca_file: {written}", 1))
    assert len((await ask(policies)).received) == 1


@pytest.mark.usefixtures("quick")
async def test_a_header_that_stands_twice_is_refused_as_it_is_in_service(policies: Path) -> None:
    headers = CIMultiDict([*METADATA.items(), ("X-Phi-Subject", "another")])
    asked = Asked("POST", "/billing-codes/v1/messages", headers, BODY.encode(), "billing-svc")
    async with trial(read_policy(policies), policies, EngineSettings()) as tries, tries.gateway() as running:
        became = await running.ask(asked)
    assert became.seen is not None
    assert became.seen.refusal is not None
    assert became.seen.refusal.reason is Reason.BAD_REQUEST
    assert became.received == ()
