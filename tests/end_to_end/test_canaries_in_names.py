"""Canaries in every word about a call that its caller chooses, looked for in the journal, the sinks' bytes, log and metrics."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

from gateway.audit.archive.store import Directory
from gateway.audit.archive.write import Conditions, archive_journal
from gateway.audit.formats import Format
from gateway.audit.keys import public_key
from gateway.audit.sinks.delivery import Bounds
from gateway.audit.sinks.options import File, SinkSettings
from tests.end_to_end.test_canaries import Canaries, everything_written, search
from tests.end_to_end.test_metrics import PLAIN, exposition

MODEL = "claude-sonnet-5-5"


def body(**more: Any) -> bytes:
    told = {"model": MODEL, "max_tokens": 9, "messages": [{"role": "user", "content": "Suggest a code."}], **more}
    return json.dumps(told).encode()


def requests(canary: Canaries) -> list[tuple[str, dict[str, str], bytes]]:
    """Give path, headers and body of calls, some of which go and some of which are refused."""
    messages = "/billing-codes/v1/messages"

    def word() -> str:
        return f"mrn-{canary.number()}"  # of the form that names have

    headers = [
        "User-Agent", "X-Request-Id", "Request-Id", "X-Correlation-Id", "Idempotency-Key", "traceparent", "tracestate",
        "baggage", "Referer", "Cookie", "X-Forwarded-For", "Forwarded", "anthropic-beta", "anthropic-version",
        "X-Stainless-Lang", "X-Phi-Purpose", "X-Phi-Session", "X-Phi-Actor", "X-Phi-Subject", "X-Phi-Known",
        "X-Phi-Break-Glass", "X-Phi-Reason", "x-api-key", "Authorization", "Accept", "Accept-Language", "X-Custom",
        "Content-Encoding", "Expect", "From", "Via",
    ]  # fmt: skip
    made = [(messages, {name: word()}, body()) for name in headers]
    made += [(f"{messages}?beta=true&{word()}={word()}", {}, body()), (f"/{word()}/v1/messages", {}, body())]
    made += [(f"/billing-codes/v1/messages/{word()}", {}, body()), (f"/billing-codes/{word()}/messages", {}, body())]
    bodies: list[dict[str, Any]] = [
        {"model": f"claude-{word()}"},
        {"model": word()},
        {"metadata": {"user_id": word()}},
        {"metadata": {word(): word()}},
        {"tools": [{"name": word(), "description": "d", "input_schema": {"type": "object"}}]},
        {"tools": [{"type": word(), "name": "bash"}]},
        {"tool_choice": {"type": "tool", "name": word()}},
        {"service_tier": word()},
        {"container": word()},
        {"stop_sequences": [word()]},
        {"betas": [word()]},
        {word(): 1},
        {"messages": [{"role": word(), "content": "a"}]},
        {"messages": [{"role": "user", "content": [{"type": word()}]}]},
        {"mcp_servers": [{"type": "url", "name": word(), "url": f"https://{word()}.example/"}]},
    ]
    return [*made, *((messages, {}, body(**each)) for each in bodies)]


async def test_nothing_that_a_caller_names_is_kept(build, tmp_path: Path, capfd) -> None:
    """But for a request id of the form of a UUID, which is kept to be found: the control of the search."""
    canary, kept = Canaries(), Canaries()
    kept.handed_out.append("7770000abcde")
    numbered = {"X-Request-Id": f"00000000-0000-4000-8000-{kept.handed_out[0]}"}
    files = {form: tmp_path / "house" / f"events.{form.value}" for form in Format}
    sinks = tuple(
        SinkSettings(form.value, File(path), form, Bounds(required=True, save_seconds=0.0))
        for form, path in files.items()
    )
    async with build(sinks=sinks, operating=lambda _authority, _tls: {"metrics": PLAIN}) as house:
        statuses = []
        for path, headers, content in [*requests(canary), ("/billing-codes/v1/messages", numbered, body())]:
            sent = {"content-type": "application/json", **headers}
            statuses.append((await house.raw("POST", path, headers=sent, data=content))[0])
        assert {200, 400, 403, 404} <= set(statuses)
        count = len(house.events())
        async with asyncio.timeout(30):
            while any(not path.exists() or path.read_bytes().count(b"\n") < count for path in files.values()):
                await asyncio.sleep(0.02)
        _, told = await exposition(house)
        (tmp_path / "house" / "metrics").write_text(told)
    store = Directory(tmp_path / "house" / "archive")
    archive_journal(house.journal, store, Conditions(public_key(house.root / "state" / "keys" / "audit.pub")))
    assert [event for event in house.events() if event["stage"] == "intent"]
    places = list(everything_written(house, capfd))
    assert search(canary, iter(places)) == [], statuses
    shown = "\n".join(search(kept, iter(places)))
    carried = [form for form in Format if form is not Format.CEF]  # which has no field for it
    assert all(f"events.{form.value}" in shown for form in carried), shown
