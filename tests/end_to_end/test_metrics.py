"""Metrics of a whole gateway: what they say of calls, and that no caller can put anything into them."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import ssl
import time
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import aiohttp
import anthropic
import pytest
from aiohttp import web
from prometheus_client.parser import text_string_to_metric_families

from gateway.devca import Pair, issue
from gateway.edge import identity
from gateway.edge.exposition import MetricsListen
from gateway.edge.port import PlainHttpRefused, TlsFiles
from gateway.simulators.anthropic import Received, error
from gateway.telemetry.catalogue import CATALOGUE

MODEL = "claude-sonnet-5-5"
PLAIN = MetricsListen(port=0, fresh_seconds=0)
Series = dict[tuple[str, frozenset[tuple[str, str]]], float]


def plain(_authority: Pair, _tls: Path) -> dict[str, Any]:
    return {"metrics": PLAIN}


@contextlib.asynccontextmanager
async def watched(build: Any, **options: Any) -> AsyncIterator[Any]:
    async with build(operating=plain, **options) as house:
        yield house


async def exposition(house: Any, *, path: str = "/metrics", method: str = "GET") -> tuple[int, str]:
    port = house.gateway.observing.exposition.port
    async with aiohttp.ClientSession() as session, session.request(method, f"http://127.0.0.1:{port}{path}") as reply:
        return reply.status, await reply.text()


async def series(house: Any) -> Series:
    status, text = await exposition(house)
    assert status == 200
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    }


def value(found: Series, name: str, **labels: str) -> float:
    return found[f"phi_gateway_{name}", frozenset(labels.items())]


async def ask(house: Any, text: str = "Patient John Smith, MRN 84512390, has asthma.", **options: Any) -> None:
    with contextlib.suppress(anthropic.APIStatusError):
        await house.sdk(**options).messages.create(
            model=MODEL, max_tokens=64, messages=[{"role": "user", "content": text}]
        )


async def test_a_call_is_counted_once_with_what_became_of_it(build: Any) -> None:
    async with watched(build) as house:
        await ask(house)
        found = await series(house)
    call = {"route": "billing-codes", "vendor": "anthropic", "outcome": "ok"}
    assert value(found, "calls_total", **call) == 1
    assert value(found, "attempts_total", vendor="anthropic", outcome="ok", reason="-") == 1
    assert value(found, "findings_total", entity="PERSON", fate="removed") >= 1
    assert ("phi_gateway_findings_total", frozenset({("entity", "PERSON"), ("fate", "left")})) not in found
    assert value(found, "received_bytes_total", route="billing-codes") > 50
    assert value(found, "sent_bytes_total", vendor="anthropic") > 50
    assert value(found, "tokens_total", vendor="anthropic", direction="in") > 0
    assert value(found, "inbound_tls_total", version="1.3") == 1
    assert value(found, "outbound_tls_total", vendor="anthropic", version="1.3") == 1
    assert value(found, "call_seconds_count", route="billing-codes") == 1
    for step in ("identify", "read", "detect", "redact", "second_look", "record_intent", "send", "receive", "restore"):
        assert value(found, "step_seconds_count", step=step) == 1, step
    assert value(found, "audit_events_total", stage="intent") == 1
    assert value(found, "audit_events_total", stage="outcome") == 1
    assert value(found, "policy_loads_total", result="loaded") == 1


async def test_how_the_gateway_stands_is_read_at_each_scrape(build: Any) -> None:
    async with watched(build) as house:
        await ask(house)
        found = await series(house)
        assert value(found, "calls_in_flight") == 0
        assert value(found, "calls_in_flight_limit") == 256
        assert value(found, "journal_healthy") == 1
        assert value(found, "journal_waiting_records") == 0
        assert 0 < value(found, "journal_fsync_seconds") < 10
        assert value(found, "state_free_bytes") > 0
        assert value(found, "detector_workers", state="idle") == 1
        assert value(found, "breaker_state", vendor="anthropic", state="closed") == 1
        assert value(found, "breaker_state", vendor="anthropic", state="open") == 0
        assert value(found, "policy_info", hash=house.gateway.policy.hash) == 1
        assert value(found, "policy_problems") == 0
        for part in ("policy", "detector", "journal", "sinks", "accepting"):
            assert value(found, "ready", part=part) == 1
        assert value(found, "certificate_expires_timestamp_seconds", listener="calls") > 1_700_000_000
        assert found["process_resident_memory_bytes", frozenset()] > 1_000_000
        house.gateway._breakers.of("anthropic", "billing-svc")._open_until = float("inf")
        assert value(await series(house), "breaker_state", vendor="anthropic", state="open") == 1


async def test_a_call_in_flight_shows_while_it_lasts(build: Any) -> None:
    async with watched(build) as house:
        arrived, release = asyncio.Event(), asyncio.Event()

        async def wait(_request: web.BaseRequest, _received: Received) -> web.StreamResponse:
            arrived.set()
            await release.wait()
            return error(529, "overloaded_error", "later")

        house.vendor.script.append(wait)
        call = asyncio.ensure_future(ask(house))
        await arrived.wait()
        assert value(await series(house), "calls_in_flight") == 1
        release.set()
        await call
        found = await series(house)
        assert value(found, "calls_in_flight") == 0
        assert value(found, "calls_total", route="billing-codes", vendor="anthropic", outcome="vendor_error") == 1


async def test_refusals_are_counted_by_reason(build: Any) -> None:
    async with watched(build) as house:
        await ask(house, api_key="phigw_wrong_key")
        await ask(house, route="/nowhere")
        await ask(house, headers={})
        found = await series(house)
        assert value(found, "refusals_total", route="-", reason="unknown_caller") == 1
        assert value(found, "refusals_total", route="-", reason="unknown_route") == 1
        assert value(found, "refusals_total", route="billing-codes", reason="metadata_missing") == 1
        assert value(found, "calls_total", route="billing-codes", vendor="anthropic", outcome="refused") == 1


async def test_what_the_journal_cannot_take_is_counted(build: Any) -> None:
    async with watched(build) as house:
        segment = next(house.journal.glob("segment-*.jsonl"))
        segment.rename(segment.with_suffix(".gone"))
        await ask(house)
        found = await series(house)
        assert value(found, "audit_unrecorded_total", stage="intent") == 1
        assert value(found, "refusals_total", route="billing-codes", reason="audit_unavailable") == 1


async def test_a_policy_that_is_not_taken_over_shows(build: Any) -> None:
    async with watched(build) as house:
        agreements = house.root / "policies" / "agreements.yaml"
        good = agreements.read_text()
        agreements.write_text(good.replace("dialect:", "dialetc:", 1))
        await house.gateway.reload()
        found = await series(house)
        assert value(found, "policy_loads_total", result="kept") == 1
        assert value(found, "policy_problems") >= 1
        agreements.write_text(good + "# changed\n")
        await house.gateway.reload()
        found = await series(house)
        assert value(found, "policy_problems") == 0
        assert len([name for name, _ in found if name == "phi_gateway_policy_info"]) == 1


async def test_a_canary_run_shows_and_its_calls_are_no_callers(build: Any) -> None:
    async with watched(build) as house:
        await house.gateway.run_canaries(frozenset({"billing-codes"}))
        found = await series(house)
        assert value(found, "canary_checks_total") > 10
        assert value(found, "canary_escapes_total") == 0
        assert value(found, "canary_last_run_timestamp_seconds") > 1_700_000_000
        assert value(found, "audit_events_total", stage="intent") > 0
        counted = {name for name, _ in found}
        assert not {"phi_gateway_calls_total", "phi_gateway_attempts_total", "phi_gateway_findings_total"} & counted


# ---- attacks


async def test_no_caller_can_add_a_series_or_put_anything_into_one(build: Any) -> None:
    """Paths, models, headers, keys, entities, methods, trace ids: each with a canary in it."""
    canary = "zqcanary"

    async def attack(house: Any, number: int) -> None:
        word = f"{canary}{number}"
        known = base64.urlsafe_b64encode(json.dumps([{"value": "Ann", "entity": f"{word}_MRN".upper()}]).encode())
        body = {"model": MODEL, "max_tokens": 9, "messages": [{"role": "user", "content": f"Ann {word}"}]}
        headers = {
            "X-Phi-Known": known.decode(),
            "X-Phi-Purpose": "billing_code_suggestion",
            "X-Request-Id": word,
            "User-Agent": word,
            "traceparent": f"00-{number:032x}-{number:016x}-01",
            "tracestate": f"{word}=1",
        }
        await house.raw("POST", "/billing-codes/v1/messages", json=body, headers=headers)
        await house.raw("POST", f"/{word}/v1/messages", json=body)
        await house.raw("POST", f"/billing-codes/v1/{word}", json=body)
        await house.raw("POST", f"/billing-codes/v1/messages?{word}=1", json=body)
        await house.raw("POST", "/billing-codes/v1/messages", json={**body, "model": f"claude-{word}"})
        await house.raw("POST", "/billing-codes/v1/messages", json={**body, word: [word]})
        await house.raw("POST", "/billing-codes/v1/messages", json=body, key=f"phigw_{word}_x")
        await house.raw("POST", "/billing-codes/v1/messages", json=body, headers={"X-Phi-Actor": word})
        await house.raw("POST", "/billing-codes/v1/messages", json=body, headers={"X-Phi-Patient": word})
        await house.raw("POST", "/billing-codes/v1/messages", json=body, headers={"anthropic-beta": word})
        await house.raw(f"M{word}".upper(), "/billing-codes/v1/messages")
        await house.wire(f"GET /{word} HTTP/9.9\r\n\r\n".encode())

    async with watched(build) as house:
        await attack(house, 1)
        once = await series(house)
        for number in range(2, 6):
            await attack(house, number)
        often, text = await series(house), (await exposition(house))[1]
    counted = sum(number for (name, _), number in often.items() if name == "phi_gateway_calls_total")
    assert counted >= 5 * 10  # the attacks did arrive
    # New buckets of a histogram are there from its first value on: the same series, whatever was sent.
    assert often.keys() == once.keys()
    assert canary not in text.lower()
    assert value(often, "findings_total", entity="other", fate="removed") == 5
    for name, labels in often:
        base = name.removesuffix("_bucket").removesuffix("_sum").removesuffix("_count")
        definition = CATALOGUE.get(name) or CATALOGUE[base]
        assert {label for label, _ in labels} - {"le"} == set(definition.labels), name


async def test_the_attack_would_find_a_label_that_a_caller_controls(
    build: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: with the entity's name as the label, the same call shows in the exposition."""
    from gateway.telemetry.meter import Meter

    monkeypatch.setattr(Meter, "_entity", lambda _self, name: name)
    async with watched(build) as house:
        known = base64.urlsafe_b64encode(json.dumps([{"value": "Ann", "entity": "ZQCANARY_MRN"}]).encode()).decode()
        body = {"model": MODEL, "max_tokens": 9, "messages": [{"role": "user", "content": "Ann"}]}
        await house.raw("POST", "/billing-codes/v1/messages", json=body, headers={"X-Phi-Known": known})
        assert "zqcanary" in (await exposition(house))[1].lower()


async def test_the_port_gives_metrics_and_nothing_else(build: Any) -> None:
    async with watched(build) as house:
        assert (await exposition(house, method="HEAD"))[0] == 200
        assert (await exposition(house, method="POST"))[0] == 405
        for path in ("/", "/metrics/", "/metrics?name[]=x", "/healthz", "/billing-codes/v1/messages", "/metrics%00"):
            assert (await exposition(house, path=path))[0] == 404, path
        status, _, body = await house.raw("GET", "/metrics")
        assert status in (401, 404)
        assert b"phi_gateway_" not in body


async def test_a_fault_of_the_metrics_is_no_calls(build: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from gateway.telemetry.meter import Meter

    def broken(*_: Any) -> None:
        raise RuntimeError("John Smith")

    async with watched(build) as house:
        monkeypatch.setattr(Meter, "_event", broken)
        monkeypatch.setattr(Meter, "_ended", broken)
        answer = await house.sdk().messages.create(
            model=MODEL, max_tokens=64, messages=[{"role": "user", "content": "Hello"}]
        )
        assert answer.content
        assert "metrics_failed" in house.log.getvalue()
        assert "John Smith" not in house.log.getvalue()


async def test_the_port_speaks_tls_and_asks_for_a_certificate_where_it_is_told_to(build: Any, monkeypatch) -> None:
    def secured(authority: Pair, tls: Path) -> dict[str, Any]:
        pair = issue(authority, tls, "metrics", ["127.0.0.1"])
        issue(authority, tls, "prometheus", ["prometheus"], client=True)
        files = TlsFiles(pair.certificate, pair.key, authority.certificate, "required")
        return {"metrics": MetricsListen(port=0, tls=files, fresh_seconds=0)}

    async with build(operating=secured) as house:
        url = f"https://127.0.0.1:{house.gateway.observing.exposition.port}/metrics"
        nobody, somebody = house.trust(), house.trust()
        somebody.load_cert_chain(house.root / "tls" / "prometheus.crt", house.root / "tls" / "prometheus.key")
        async with aiohttp.ClientSession() as session:
            with pytest.raises((aiohttp.ClientError, ssl.SSLError, ConnectionError)):
                await session.get(url, ssl=nobody)
            async with session.get(url, ssl=somebody) as reply:
                assert 'certificate_expires_timestamp_seconds{listener="metrics"}' in await reply.text()
            later = time.time() + 2 * 365 * 86_400
            monkeypatch.setattr(identity, "time", SimpleNamespace(time=lambda: later))
            async with session.get(url, ssl=somebody) as reply:  # on a connection that stands, or in a session
                assert (reply.status, "certificate_expires" in await reply.text()) == (403, False)


async def test_plain_http_is_for_loopback_only(build: Any) -> None:
    with pytest.raises(PlainHttpRefused, match=r"metrics\.host"):
        async with build(operating=lambda *_: {"metrics": MetricsListen("0.0.0.0", 0)}):
            pass


async def test_there_is_no_port_unless_it_is_asked_for(build: Any) -> None:
    async with build() as house:
        assert house.gateway.observing.exposition is None
        await ask(house)
