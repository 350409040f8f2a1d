"""``phi-gateway demo``: the real gateway, the vendors' official SDKs, and simulated vendors, on this machine alone."""

from __future__ import annotations

import asyncio
import json
import os
from importlib import import_module
from pathlib import Path

import click
import uvloop

from gateway.commands.demo_story import tell
from gateway.detector.engine import ModelMissing
from gateway.detector.process import DetectorCannotStart
from gateway.policy.problems import PolicyError
from gateway.privacy import guarded_logging

_SDKS = {"anthropic": "anthropic", "openai": "openai", "boto3": "boto3", "google-genai": "google.genai"}


def run_demo(policies: Path, *, as_json: bool) -> int:
    """Run the demo; gives 0 only if everything held."""
    missing = [package for package, module in _SDKS.items() if not _importable(module)]
    if missing:
        click.echo(f"the demo drives the official SDKs; install them with: pip install {' '.join(missing)}", err=True)
        return 1
    from gateway.commands.demo_rehearsal import rehearse  # noqa: PLC0415 - needs the SDKs

    with open(os.devnull, "w") as silence, guarded_logging(silence):  # noqa: PTH123 - not a file of ours
        try:
            with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
                shown, verified = runner.run(rehearse(policies))
        except (PolicyError, DetectorCannotStart, ModelMissing) as failure:
            click.echo(str(failure), err=True)
            return 1
    held = verified and not any(call.faults for call in shown)
    if as_json:
        calls = [
            {
                "name": call.name,
                "vendor": call.vendor,
                "sdk": call.sdk,
                "outcome": call.outcome,
                "vendor_received": call.vendor_received,
                "caller_received": call.caller_received,
                "events": call.events,
            }
            for call in shown
        ]
        click.echo(json.dumps({"calls": calls, "audit_verified": verified}, ensure_ascii=False))
        for call in shown:
            for fault in call.faults:
                click.echo(f"{call.name}: {fault}", err=True)
    else:
        tell(shown, verified)
    return 0 if held else 1


def _importable(module: str) -> bool:
    try:
        import_module(module)
    except ImportError:
        return False
    return True
