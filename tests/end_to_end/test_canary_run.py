"""The control is shown to run: canaries over the live policy and detector, and what follows when one escapes."""

from __future__ import annotations

import asyncio
import fcntl
import json
import os
import socket
import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from click.testing import CliRunner

from gateway.audit.tail import last_events
from gateway.canaries.plant import Seeds
from gateway.canaries.report import Report, RouteReport, Verdict
from gateway.canaries.run import _POSITIONS
from gateway.canaries.schedule import Canaries
from gateway.cli import main
from gateway.edge import cleaning
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


@pytest.mark.parametrize(
    ("anthropic", "openai"),
    [
        ("10.1.2.3", "models.hospital.example"),  # an address, at which no name is asked for
        ("[fd00::3]:8443", "models.hospital.example"),
        ("models.hospital.example:8001", "models.hospital.example:8002"),  # one host, two dialects
        ("10.1.2.3", "10.1.2.3"),
    ],
)
async def test_models_of_ones_own_are_tried_too(build, anthropic: str, openai: str) -> None:
    def own(policies: Path) -> None:
        file = policies / "agreements.yaml"
        text = file.read_text("utf-8").replace("  network: public", "  network: private")
        for real, mine in (("https://api.anthropic.com", anthropic), ("https://api.openai.com", openai)):
            text = text.replace(f"  url: {real}\n", f"  url: https://{mine}\n")
        text = text.replace(
            "  credential: {env: OPENAI_API_KEY}\n", "  credential: {env: OPENAI_API_KEY}\n  network: private\n"
        )
        file.write_text(text, "utf-8")

    async with build(own) as house:
        report = await house.gateway.run_canaries(frozenset({"billing-codes", "visit-summaries"}))
        assert [one.verdict for one in report.routes] == [Verdict.HELD, Verdict.HELD]


async def test_a_body_that_is_sent_as_it_came_is_an_escape(build, monkeypatch: pytest.MonkeyPatch) -> None:
    """The attack: redaction is computed, and the original goes out."""
    async with build() as house:
        only = frozenset({"billing-codes"})
        monkeypatch.setattr(cleaning, "rebuild", lambda body, _replaced: body)
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


async def nothing_found(segments: Any, rules: Any, *, timeout: float, turn: Any) -> Any:
    del rules, timeout, turn
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


def test_what_is_planted_is_sent() -> None:
    """A date that was not sent, and that another one was moved to, was taken for an escape."""
    entities = frozenset({"PERSON", "EMAIL_ADDRESS", "US_SSN", "PHONE_NUMBER", "DATE", "MEDICAL_RECORD_NUMBER"})
    for positions, _ in _POSITIONS.values():
        for position in positions:
            seeds = Seeds(entities, "m")
            body = json.dumps(position.body(seeds))
            assert [value for value, _ in seeds.planted if value not in body] == [], position.path


def moved(seeds: Seeds, days: int, *, but: frozenset[int] = frozenset()) -> list[str]:
    """Give what leaves where dates are moved: a text for each that was planted; those of ``but`` leave as they are."""
    left = []
    for number, (value, _) in enumerate(seeds.planted):
        day = datetime.strptime(value, "%m/%d/%Y") - timedelta(days=0 if number in but else days)
        left.append(f'{{"text": "seen on {day:%m/%d/%Y}."}}')
    return left


def test_a_date_that_another_was_moved_to_is_no_escape() -> None:
    """Of some twenty dates in a call two are often as far apart as a route moves them."""
    for days in (1, 5, 31, 364, 2000):
        for _ in range(40):
            seeds = Seeds(frozenset({"DATE"}), "m", moved=True)
            for _ in range(24):
                seeds.text()
            assert seeds.escaped(moved(seeds, days)) == []
            away = {value for value, _ in seeds.escaped(moved(seeds, days, but=frozenset({3, 7})))}
            assert away & {seeds.planted[number][0] for number in (3, 7)}
            everything = seeds.escaped(moved(seeds, 0))
            assert len(everything) >= len(seeds.planted) // 2


def test_of_a_name_that_a_route_shows_in_part_the_whole_is_an_escape() -> None:
    seeds = Seeds(frozenset({"PERSON"}), "m", in_part=frozenset({"PERSON"}))
    seeds.text()
    ((name, _),) = seeds.planted
    assert seeds.escaped([f"**** {name.split()[1]}"]) == []
    assert seeds.escaped([f"see {name}"]) == [(name, "PERSON")]


@pytest.mark.parametrize(
    "operators",
    [
        "default: redact",
        "default: surrogate",
        "default: placeholder\nentities: {DATE: {operator: shift_date, days: 30}}",
        "default: {operator: mask, masking_char: '*', chars_to_mask: 4, from_end: false}",
    ],
)
async def test_a_route_holds_whatever_its_operators_put_in_place_of_values(build, operators: str) -> None:
    """None of these is ever restored, and what stands in a value's place may look like one."""

    def choose(policies: Path) -> None:
        careless(policies, unready=False)
        (policies / "profiles" / "safe-harbor.yaml").write_text(f"{operators}\nsecond_look: redact\n", "utf-8")
        route = policies / "routes" / "billing.yaml"
        route.write_text(route.read_text("utf-8").rstrip() + '\n  justification: "For this test alone."\n', "utf-8")

    async with build(choose) as house:
        for _ in range(3):
            found = of(await house.gateway.run_canaries(), "billing-codes")
            assert (found.verdict, found.escapes, found.unrestored, found.faults) == (Verdict.HELD, 0, 0, [])


async def test_an_escape_stands_until_a_run_holds_and_before_the_first_nothing_is_ready() -> None:
    """A run that fails, or a gateway that was started anew, shows nothing about a route on which one escaped."""

    def policy(on_escape: str) -> Any:
        return SimpleNamespace(routes={"billing": SimpleNamespace(on_escape=on_escape)})

    def told(**of_it: Any) -> Report:
        return Report("p", "d", (RouteReport("billing", "anthropic", "anthropic", "safe-harbor", **of_it),))

    runs: asyncio.Queue[Report | None] = asyncio.Queue()
    ready: asyncio.Queue[bool] = asyncio.Queue()

    async def run() -> Report:
        ready.put_nowait(canaries.holds(policy("unready")))
        report = await runs.get()
        if report is None:
            raise OSError
        return report

    canaries = Canaries(run, every=3600)
    canaries.start()
    seen = []
    for report in (
        told(calls=1),
        told(calls=1, escapes=1),
        told(calls=1, faults=["messages: detector_unavailable"]),
        None,
        told(calls=1, unrestored=1),
        told(calls=1),
        told(calls=1, escapes=1),
        told(),  # closed: nothing can be sent
        told(calls=1, faults=["messages: detector_unavailable"]),
    ):
        seen.append(await ready.get())
        assert canaries.holds(policy("alert"))
        canaries.wake()
        runs.put_nowait(report)
    seen.append(await ready.get())
    await canaries.stop()
    assert seen == [False, True, False, False, False, False, True, False, True, True]


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
