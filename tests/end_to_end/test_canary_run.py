"""The control is shown to run: canaries over the live policy and detector, and what follows when one escapes."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from gateway.audit.tail import last_events
from gateway.canaries.plant import Seeds
from gateway.canaries.report import Report, Verdict
from gateway.cli import main
from gateway.edge import exchange
from tests.end_to_end.conftest import ROOT

ROUTES = {"billing-codes", "clinical-notes", "patient-chat", "visit-summaries", "referral-letters",
          "discharge-summaries", "discharge-letters"}  # fmt: skip


def of(report: Report, route: str) -> Any:
    return next(one for one in report.routes if one.route == route)


async def test_nothing_escapes_on_any_shipped_route(build, monkeypatch: pytest.MonkeyPatch) -> None:
    async with build() as house:
        for name in ("ANTHROPIC_API_KEY", "OPENAI_API_KEY", "AZURE_OPENAI_API_KEY"):
            monkeypatch.delenv(name, raising=False)  # no vendor's credential is needed, or used
        report = await house.gateway.run_canaries()
        # Kinds, counts and codes: what a failing assertion shows of the routes that did not hold is no content.
        assert [one for one in report.routes if one.verdict in (Verdict.ESCAPED, Verdict.FAILED)] == []
        held = {one.route for one in report.routes if one.verdict is Verdict.HELD}
        assert held == ROUTES
        assert {one.verdict for one in report.routes if one.route not in ROUTES} == {Verdict.CLOSED}
        assert all(one.checks > 100 for one in report.routes if one.route in ROUTES)
        assert {one.dialect for one in report.routes if one.calls} == {
            "anthropic",
            "openai",
            "azure",
            "bedrock",
            "vertex",
        }
        assert house.vendor.received == []  # the house's vendor stands for the real one
        shown = CliRunner().invoke(main, ["audit", "tail", str(house.journal), "-n", "500", "--json"]).output
        assert {json.loads(line)["stage"] for line in shown.splitlines()} == {"gateway", "policy"}
        everything = CliRunner().invoke(
            main, ["audit", "tail", str(house.journal), "-n", "500", "--json", "--canaries"]
        )
        assert {"intent", "canary"} < {json.loads(line)["stage"] for line in everything.output.splitlines()}
        told = [e for e in house.events() if e["stage"] == "canary"]
        assert {e["route"]: e["outcome"] for e in told if e["outcome"] != "refused"} == dict.fromkeys(ROUTES, "ok")
        calls = [e for e in house.events() if e["stage"] in ("intent", "outcome", "refusal")]
        assert len(calls) == 2 * sum(one.calls for one in report.routes)
        assert all(e["synthetic"] and e["caller"] == "phi-gateway-canary" for e in calls)


async def test_a_real_call_beside_it_is_not_synthetic(house) -> None:
    await house.sdk().messages.create(
        model="claude-sonnet-5-5", max_tokens=5, messages=[{"role": "user", "content": "hello"}]
    )
    assert [e.get("synthetic") for e in house.events()] == [None, None]


async def test_a_body_that_is_sent_as_it_came_is_an_escape(build, monkeypatch: pytest.MonkeyPatch) -> None:
    """The attack: redaction is computed, and the original goes out."""
    async with build() as house:
        only = frozenset({"billing-codes"})
        monkeypatch.setattr(exchange, "rebuild", lambda body, _replaced: body)
        report = await house.gateway.run_canaries(only)
        found = of(report, "billing-codes")
        assert found.verdict is Verdict.ESCAPED
        assert found.escapes > 100
        assert found.left["PERSON"] > 0
        event = house.events()[-1]
        assert (event["stage"], event["outcome"], event["escapes"]) == ("canary", "escaped", found.escapes)
        assert not any(value in json.dumps(house.events()) for value in ("@quackenbush", "555-"))


async def test_a_detector_that_finds_nothing_is_an_escape_and_one_that_fails_is_not_shown(build) -> None:
    async with build() as house:
        only = frozenset({"billing-codes"})
        house.detector.failure = RuntimeError("broken")
        assert of(await house.gateway.run_canaries(only), "billing-codes").verdict is Verdict.FAILED
        house.detector.failure = None
        house.detector.detect = nothing_found
        house.detector.second_look = nothing_found
        assert of(await house.gateway.run_canaries(only), "billing-codes").verdict is Verdict.ESCAPED


async def nothing_found(segments: Any, rules: Any, *, timeout: float) -> Any:
    del rules, timeout
    return [()] * len(segments)


def careless(policies: Path, *, unready: bool) -> None:
    """Leave one route, let names through that are not all but certain, and say what follows when one leaves."""
    for other in (policies / "routes").glob("*.yaml"):
        if other.name != "billing.yaml":
            other.unlink()
    profile = policies / "profiles" / "safe-harbor.yaml"
    profile.write_text(profile.read_text("utf-8") + "thresholds: {PERSON: 1.0}\n", "utf-8")
    if unready:
        route = policies / "routes" / "billing.yaml"
        route.write_text(route.read_text("utf-8").rstrip() + "\n  on_escape: unready\n", "utf-8")


@pytest.mark.parametrize("unready", [True, False])
async def test_an_escape_alerts_and_takes_the_gateway_out_where_the_policy_says_so(build, unready: bool) -> None:
    sound = (ROOT / "policies" / "profiles" / "safe-harbor.yaml").read_text("utf-8")
    async with build(lambda policies: careless(policies, unready=unready), canary_seconds=3600) as house:
        runs: asyncio.Queue[Report] = asyncio.Queue()
        house.gateway.canaries.told = runs.put_nowait
        async with asyncio.timeout(300):
            first = await runs.get()
        assert "billing-codes" in first.escaped
        status, _, body = await house.raw("GET", "/readyz")
        assert (status, json.loads(body)["canaries"]) == ((503, False) if unready else (200, True))
        assert '"event": "canary_escaped"' in house.log.getvalue()
        (house.root / "policies" / "profiles" / "safe-harbor.yaml").write_text(sound, "utf-8")
        await house.gateway.reload()  # a new policy is tried at once
        async with asyncio.timeout(300):
            second = await runs.get()
        assert second.escaped == frozenset()
        status, _, body = await house.raw("GET", "/readyz")
        assert (status, json.loads(body)["canaries"]) == (200, True)
        house.gateway.wake_canaries()  # as SIGUSR1 does
        async with asyncio.timeout(300):
            assert (await runs.get()).escaped == frozenset()


async def test_what_a_route_keeps_is_no_escape(build) -> None:
    def keep(policies: Path) -> None:
        route = policies / "routes" / "billing.yaml"
        text = route.read_text("utf-8")
        assert "profile: safe-harbor" in text
        text = text.replace("profile: safe-harbor", "profile: safe-harbor, keep: [DATE, PERSON]")
        route.write_text(text.rstrip() + '\n  justification: "For this test alone."\n', "utf-8")

    async with build(keep) as house:
        found = of(await house.gateway.run_canaries(frozenset({"billing-codes"})), "billing-codes")
        assert found.verdict is Verdict.HELD
        assert not {"DATE", "PERSON"} & found.planted.keys()


def test_part_of_a_name_is_an_escape_too() -> None:
    seeds = Seeds(frozenset({"PERSON"}), "m")
    seeds.text()
    ((name, _),) = seeds.planted
    assert seeds.escaped(["nothing here"]) == []
    assert seeds.escaped([f"see {name.split()[1]}, please"]) == [(name, "PERSON")]


def command(*arguments: str, config: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "gateway.cli", "canary", "--config", str(config), *arguments],
        capture_output=True, text=True, check=False, timeout=300, env={**os.environ, "PYTHONWARNINGS": "ignore"},
    )  # fmt: skip


def test_the_command(tmp_path: Path) -> None:
    config = tmp_path / "gateway.yaml"
    config.write_text(
        "listen: {host: 127.0.0.1, port: 0, tls: null}\n"
        f"policies: {ROOT / 'policies'}\nstate: {tmp_path / 'state'}\ndetector: {{workers: 1}}\n"
    )
    done = command("--route", "billing-codes", "--json", config=config)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert [(one["route"], one["verdict"], one["escapes"]) for one in told["routes"]] == [("billing-codes", "held", 0)]
    (event,) = [e for e in last_events(tmp_path / "state" / "journal", 100) if e["stage"] == "canary"]
    assert (event["route"], event["outcome"]) == ("billing-codes", "ok")
    wrong = command("--route", "billing-code", config=config)
    assert wrong.returncode == 1
    assert "there is no route billing-code; the routes are bedrock-models, billing-codes," in wrong.stderr


def test_the_command_opens_nothing_else_and_says_who_holds_the_journal(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:  # as by the gateway that runs beside
        config = tmp_path / "gateway.yaml"
        config.write_text(
            "listen: {host: 127.0.0.1, port: 0, tls: null}\n"
            f"policies: {ROOT / 'policies'}\nstate: {tmp_path / 'state'}\ndetector: {{workers: 1}}\n"
            f"forward_proxy: {{host: 127.0.0.1, port: {taken.getsockname()[1]}}}\n"
            "audit: {archive: {to: archive}}\n"
        )
        done = command("--route", "billing-codes", config=config)
        assert done.returncode == 0, done.stderr
        assert not (tmp_path / "archive").exists()
        lock = (tmp_path / "state" / "journal" / "lock").open("rb+")
        fcntl.flock(lock, fcntl.LOCK_EX)
        held = command("--route", "billing-codes", config=config)
        assert held.returncode == 1
        assert "Traceback" not in held.stderr
        assert f"{tmp_path / 'state' / 'journal'} is written by another process" in held.stderr
        assert "SIGUSR1, or give --state DIRECTORY" in held.stderr
        apart = command("--route", "billing-codes", "--state", str(tmp_path / "apart"), config=config)
        assert apart.returncode == 0, apart.stderr
        lock.close()


def test_the_command_says_which_key_cannot_be_used(tmp_path: Path) -> None:
    config = tmp_path / "gateway.yaml"
    config.write_text(
        "listen: {host: 127.0.0.1, port: 0, tls: null}\n"
        f"policies: {ROOT / 'policies'}\nstate: {tmp_path / 'state'}\ndetector: {{workers: 1}}\n"
    )
    keys = tmp_path / "state" / "keys"
    keys.mkdir(parents=True, mode=0o700)
    (keys / "audit.key").write_text("no key")
    done = command(config=config)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "audit.key" in done.stderr
