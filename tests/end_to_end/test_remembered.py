"""What the detector remembers of one caller's texts speeds up that caller's next calls, and tells nobody else of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from gateway.detector.engine import Engine
from gateway.detector.pool import DetectorPool
from gateway.detector.segment import Segment
from gateway.edge.call import Call
from gateway.model import Caller, DetectionRules

from .test_journey import NOTE, ask

SECOND = "portal-svc"


def shared(policies: Path) -> None:
    file = policies / "routes" / "billing.yaml"
    file.write_text(file.read_text().replace("callers: [billing-svc]", f"callers: [billing-svc, {SECOND}]"))


class CountingPool(DetectorPool):
    """The pool with its memory, and an engine in the place of its workers. Counts the texts that are read."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine, self.version, self.read = engine, engine.version, 0

    async def _ask(self, look: str, texts: Any, rules: DetectionRules, seconds: float, turn: Any) -> Any:
        del seconds, turn
        if look == "second":
            return self._engine.second_look([text for text, _ in texts], rules)
        self.read += len(texts)
        return self._engine.analyze([Segment(text, cue) for text, cue in texts], rules)


async def test_no_caller_learns_what_another_one_has_sent(build, engine) -> None:
    """An answer that came without a look would say: this very text was here within the hour."""
    async with build(shared) as house:
        pool = CountingPool(engine)
        object.__setattr__(house.gateway.listener._exchange._rooms, "detector", pool)
        read = []
        for caller in ("billing-svc", "billing-svc", SECOND, SECOND):
            before = pool.read
            message = await house.sdk(caller=caller).messages.create(**ask(NOTE))
            assert "Maria Lopez" in message.content[0].text
            read.append(pool.read - before)
        assert read[0] > 0
        assert read == [read[0], 0, read[0], 0]


async def test_nor_from_a_detector_at_a_vendor(house, monkeypatch: pytest.MonkeyPatch) -> None:
    rooms = house.gateway.listener._exchange._rooms
    asked: list[str] = []

    async def send(_policy: Any, _route: Any, _clearance: Any, texts: list[str], call: Call, *_: Any) -> Any:
        asked.append(call.caller.name if call.caller else "")
        return [() for _ in texts]

    monkeypatch.setattr(rooms.remote, "_ask", send)
    monkeypatch.setattr("gateway.edge.remote.authorise_remote", lambda *_, **__: object())
    route = house.gateway.policy.routes["billing-codes"]
    object.__setattr__(route, "remote", "aws-phi")
    for name in ("billing-svc", "billing-svc", SECOND, SECOND):
        call = Call("1", caller=Caller(name, "key"))
        await rooms.remote.look(house.gateway.policy, route, [Segment("Maria Lopez")], call)
    assert asked == ["billing-svc", SECOND]
