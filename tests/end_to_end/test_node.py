"""The vendors' Node clients, unmodified, through a whole gateway: base URL and key are all that is changed."""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

from gateway.vendors import dialects
from tests.end_to_end.conftest import METADATA

NODE = Path(__file__).parents[1] / "node"
NOTE = "Maria Lopez, MRN 5551234, has diabetes. Which code?"
WITHOUT_NODE = (
    "node is not installed"
    if shutil.which("node") is None
    else "the clients are not installed (npm ci --prefix tests/node)"
    if not (NODE / "node_modules").is_dir()
    else ""
)
NEEDS_NODE = pytest.mark.skipif(bool(WITHOUT_NODE), reason=WITHOUT_NODE or "installed")


async def run(script: str, house: Any, base: str, key: str) -> dict[str, Any]:
    process = await asyncio.create_subprocess_exec(
        "node",
        str(NODE / script),
        env={
            "PATH": os.environ["PATH"],
            "BASE_URL": base,
            "GATEWAY_KEY": key,
            "METADATA": json.dumps(METADATA),
            "NOTE": NOTE,
            "NODE_EXTRA_CA_CERTS": str(house.authority.certificate),
        },
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        async with asyncio.timeout(180):
            said, complained = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    assert process.returncode == 0, complained.decode()
    return dict(json.loads(said))


def check(seen: dict[str, Any], house: Any, error: str) -> None:
    assert "Maria Lopez" in seen["whole"]
    assert "Maria Lopez" in seen["streamed"]
    assert seen["pieces"] > 3
    assert seen["refused"] == {"status": 403, "name": error, "code": "model_not_covered"}
    assert len(house.vendor.received) == 2
    for received in house.vendor.received:
        assert b"[PERSON_1]" in received.body
        assert b"Lopez" not in received.body
        assert b"5551234" not in received.body
    assert [(event["stage"], event.get("outcome")) for event in house.events()] == [
        ("intent", None), ("outcome", "ok"), ("intent", None), ("outcome", "ok"), ("refusal", "refused"),
    ]  # fmt: skip


@NEEDS_NODE
async def test_anthropics_client(house) -> None:
    seen = await run("anthropic.mjs", house, f"{house.base}/billing-codes", house.keys["billing-svc"])
    check(seen, house, "PermissionDeniedError")


@NEEDS_NODE
@pytest.mark.skipif("openai" not in dialects(), reason="there is no dialect openai")
async def test_openais_client(build, monkeypatch: pytest.MonkeyPatch) -> None:
    simulated = importlib.import_module("gateway.simulators.openai").SimulatedOpenAI("vendor-key-for-tests")
    monkeypatch.setenv("OPENAI_API_KEY", "vendor-key-for-tests")
    async with build(vendor=simulated, host="api.openai.com") as house:
        seen = await run("openai.mjs", house, f"{house.base}/visit-summaries/v1", house.keys["notes-svc"])
        check(seen, house, "PermissionDeniedError")


def test_the_lock_has_hashes_and_names_no_address() -> None:
    text = (NODE / "package-lock.json").read_text()
    assert "://" not in text
    assert "resolved" not in text
    packages = [package for name, package in json.loads(text)["packages"].items() if name]
    assert len(packages) >= 2
    assert all(re.match(r"sha512-", package["integrity"]) for package in packages)
