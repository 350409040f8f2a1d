"""``phi-gateway test``: the cases of a policy directory, each tried on the gateway itself."""

from __future__ import annotations

import time
from collections.abc import Sequence
from contextlib import AsyncExitStack
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

import click

from gateway.commands.case_reports import Style, Tried, junit, reported
from gateway.commands.case_verdicts import Fault, request_faults
from gateway.commands.policies import read_policy, spoken_dialects
from gateway.commands.problems import placed, written
from gateway.commands.redaction import leaves
from gateway.commands.streamed import streamed
from gateway.commands.trial import Asked, Trial, run, trial
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.pool import DetectorUnavailable
from gateway.detector.process import DetectorCannotStart
from gateway.detector.segment import Segment
from gateway.model import JsonValue
from gateway.policy.cases import Case, TextCase, check_cases, rules_of
from gateway.policy.day import today
from gateway.policy.load import load_cases
from gateway.policy.problems import PolicyError
from gateway.policy.request_cases import RequestCase
from gateway.policy.schema import Policy, Profile, Route
from gateway.refusals import Refusal
from gateway.wire.strictjson import dumps

_DETECT_SECONDS = 60.0


def test_policies(directory: Path, only: tuple[str, ...], style: Style, junit_file: Path | None) -> int:
    """Try the cases and print what came of them. Gives 0; 1 where one does not hold; 2 where they cannot be tried."""
    try:
        policy = read_policy(directory)
        cases = _chosen(load_cases(directory, policy), only)
        tried = run(_tried(policy, directory, cases)) if cases else []
    except PolicyError as failure:
        click.echo(written(placed(failure.problems, "error"), style), err=style == "text")
        return 2
    except (DetectorCannotStart, DetectorUnavailable) as failure:
        click.echo(f"the detector does not run: {failure}", err=True)
        return 2
    if not cases:
        asked = f"no case is named {' or '.join(only)}" if only else f"{directory}/cases holds no case"
        click.echo(f"{asked}; nothing was tried", err=True)
        return 2
    if junit_file is not None:
        try:
            junit_file.write_text(junit(tried), "utf-8")
        except OSError as failure:
            click.echo(f"{junit_file}: cannot be written ({failure.strerror})", err=True)
            return 2
    said = reported(tried, style)
    if said:
        click.echo(said)
    return 1 if any(one.faults for one in tried) else 0


def _chosen(cases: Sequence[Case], only: tuple[str, ...]) -> list[Case]:
    """Give the cases that a pattern names: by name, or by the file's name, a slash and the name."""
    if not only:
        return list(cases)

    def names(case: Case) -> tuple[str, str]:
        return case.name, f"{PurePath(case.place.rpartition(':')[0]).stem}/{case.name}"

    return [case for case in cases if any(fnmatchcase(name, glob) for name in names(case) for glob in only)]


async def _tried(policy: Policy, directory: Path, cases: Sequence[Case]) -> list[Tried]:
    async with AsyncExitStack() as stack:
        needed = any(isinstance(case.asks, TextCase | RequestCase) for case in cases)
        tries = await stack.enter_async_context(trial(policy, directory, EngineSettings())) if needed else None
        done = []
        for case in cases:
            begun = time.monotonic()
            if isinstance(case.asks, RequestCase) and tries is not None:
                faults = await _request(case, case.asks, tries)
            else:
                faults = await _decided(case, policy, tries)
            done.append(Tried(case, tuple(faults), time.monotonic() - begun))
        return done


async def _decided(case: Case, policy: Policy, tries: Trial | None) -> list[Fault]:
    """Check a case of a text, with the detector of the trial, or of a decision."""
    left: list[str | Refusal] = []
    if isinstance(case.asks, TextCase) and tries is not None:
        await tries.detector.start()
        segments, on = [Segment(case.asks.text)], case.on(policy)
        (found,) = await tries.detector.detect(segments, on.detection, timeout=_DETECT_SECONDS)
        taken = leaves(case.asks.text, found, rules_of(on))
        left.append(taken if isinstance(taken, Refusal) else taken[0])

    def leave(_on: Route | Profile, _text: str) -> str | Refusal:
        return left[0]

    return [
        Fault(fault)
        for result in check_cases([case], policy, leave, spoken=spoken_dialects(), today=today())
        for fault in result.faults
    ]


async def _request(case: Case, asks: RequestCase, tries: Trial) -> list[Fault]:
    async with tries.gateway(asks.day) as running:
        became = await running.ask(_asked(asks, asks.path, asks.body), asks.reply)
        spoken = asks.reply is not None and asks.reply.body is None and asks.wanted.refused is None
        again = streamed(asks.path, asks.body) if spoken and not asks.wanted.returns_at else None
        other = await running.ask(_asked(asks, *again), asks.reply) if again is not None else None
    return request_faults(case, asks, became, other)


def _asked(asks: RequestCase, path: str, body: JsonValue) -> Asked:
    content = None if body is None else dumps(body)
    return Asked(asks.method, path, asks.headers, content, asks.caller)
