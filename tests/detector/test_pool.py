"""Real worker processes: they answer, die, hang and come back; a fault costs only its own call."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import io
import json
import os
import signal
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio
import spacy

from gateway import privacy
from gateway.detector import lane as lane_module
from gateway.detector.memory import SpanMemory
from gateway.detector.pool import DetectorPool, DetectorUnavailable, Trouble
from gateway.detector.process import DetectorCannotStart, Worker
from gateway.detector.segment import Segment
from gateway.detector.turns import Turn
from gateway.model import DetectionRules, Finding

RULES = DetectionRules("safe-harbor")
SEGMENT = Segment("Call 617-555-0142 or mail a.b@example.org about MRN 00482913.")


@pytest.fixture(scope="module")
def small_model(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A pipeline without a model: workers start at once, the rules are the real ones."""
    path = tmp_path_factory.mktemp("model")
    spacy.blank("en").to_disk(path)
    return str(path)


@pytest_asyncio.fixture
async def pool(small_model: str) -> AsyncIterator[DetectorPool]:
    running = DetectorPool(model=small_model, workers=2)
    await running.start()
    yield running
    await running.stop()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def unharmed(small_model: str) -> AsyncIterator[DetectorPool]:
    """A pool whose workers no test of those that share it stops or kills."""
    running = DetectorPool(model=small_model, workers=2)
    await running.start()
    yield running
    await running.stop()


shared = pytest.mark.asyncio(loop_scope="module")


def entities(found: tuple[Finding, ...]) -> list[str]:
    return sorted({finding.entity for finding in found})


@shared
async def test_findings_come_back_in_order(unharmed) -> None:
    found = await unharmed.detect([SEGMENT, Segment("nothing here"), SEGMENT], RULES, timeout=30)
    assert entities(found[0]) == ["EMAIL_ADDRESS", "MEDICAL_RECORD_NUMBER", "PHONE_NUMBER"]
    assert found[1] == ()
    assert found[2] == found[0]
    assert unharmed.warm
    assert unharmed.version.endswith(unharmed.version[-12:])


@shared
async def test_a_large_call_is_shared_among_the_workers(unharmed) -> None:
    segments = [Segment(f"{SEGMENT.text} {number} " + "word " * 2_000) for number in range(6)]
    found = await unharmed.detect(segments, RULES, timeout=60)
    assert all(entities(f) == ["EMAIL_ADDRESS", "MEDICAL_RECORD_NUMBER", "PHONE_NUMBER"] for f in found)


@shared
async def test_the_loop_does_not_wait_for_the_workers(unharmed) -> None:
    turns = 0
    done = asyncio.Event()

    async def tick() -> None:
        nonlocal turns
        while not done.is_set():
            turns += 1
            await asyncio.sleep(0)

    ticking = asyncio.ensure_future(tick())
    await unharmed.detect([Segment("word 617-555-0142 " * 3_000)], RULES, timeout=60)
    done.set()
    await ticking
    assert turns > 100


@shared
async def test_the_second_look_sees_numbers_and_not_placeholders(unharmed) -> None:
    texts = ["[PERSON_1] has [PHONE_NUMBER_2] and [DATE_1] (2026)", "call 617-555-0142", "[PERSON_1] (617-555-0142)"]
    found = await unharmed.second_look(texts, RULES, timeout=30)
    assert found[0] == ()
    assert entities(found[1]) == ["PHONE_NUMBER"]
    assert entities(found[2]) == ["PHONE_NUMBER"]  # in brackets behind a placeholder, as a year may be


async def recovered(pool: DetectorPool) -> None:
    async with asyncio.timeout(60):
        while True:
            try:
                await pool.detect([Segment(f"again {os.urandom(4).hex()}")], RULES, timeout=30)
                if len(pool.pids) == 2:
                    return
            except DetectorUnavailable:
                pass
            await asyncio.sleep(0.01)


async def test_a_killed_worker_costs_its_call_and_is_replaced(pool) -> None:
    before = pool.pids
    for pid in before:
        os.kill(pid, signal.SIGSTOP)  # so that the question is being handled when the worker dies
    asking = asyncio.ensure_future(pool.detect([SEGMENT], RULES, timeout=30))
    while pool.load.queue or pool._usual.idle == 2:
        await asyncio.sleep(0)
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    with pytest.raises(DetectorUnavailable) as caught:
        await asking
    assert caught.value.code is Trouble.CRASHED
    await recovered(pool)
    assert not set(before) & set(pool.pids)
    assert pool.restarts >= 1


async def test_workers_that_end_while_they_read_nothing_are_replaced_before_a_call_comes(
    pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The gateway is not ready without one, and where calls come to who is ready none would come ever again."""
    monkeypatch.setattr(lane_module, "_SHORT_LIFE", 0.0)
    before = pool.pids
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    async with asyncio.timeout(60):
        while pool.warm:  # until it is noticed
            await asyncio.sleep(0.01)
        assert pool.load.idle == 0
        while len(pool.pids) < 2:
            await asyncio.sleep(0.01)
    assert not set(before) & set(pool.pids)
    assert pool.restarts == 2
    assert len(await pool.detect([SEGMENT], RULES, timeout=30)) == 1


async def test_the_log_says_that_a_worker_ended_and_why_none_comes_in_its_place(
    pool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also in the middle of a call, in which little may be said; and where no call is there to be refused."""
    out, tried = io.StringIO(), asyncio.Event()

    async def start(*_: object) -> None:
        tried.set()
        raise DetectorCannotStart("no memory")

    monkeypatch.setattr(Worker, "start", start)
    with privacy.guarded_logging(out), privacy.phi_context():
        for pid in pool.pids:
            os.kill(pid, signal.SIGKILL)
        asking = asyncio.ensure_future(pool.detect([SEGMENT], RULES, timeout=30))
        async with asyncio.timeout(60):
            await tried.wait()
        asking.cancel()
        with pytest.raises((asyncio.CancelledError, DetectorUnavailable)):
            await asking
    lines = [json.loads(line) for line in out.getvalue().splitlines()]
    assert {line["status"] for line in lines if line["event"] == "detector_worker_ended"} == {-9}
    failed = [line for line in lines if line["event"] == "detector_worker_cannot_start"]
    assert failed[0]["what"] == "no memory"
    assert failed[0]["again_seconds"] > 0


async def test_a_worker_that_did_not_live_long_is_replaced_later_or_for_a_call(pool) -> None:
    before = pool.pids
    for pid in before:
        os.kill(pid, signal.SIGKILL)
    async with asyncio.timeout(60):
        while pool.warm:
            await asyncio.sleep(0.01)
    assert pool.restarts == 0
    assert len(await pool.detect([SEGMENT], RULES, timeout=30)) == 1
    assert pool.restarts == 2


async def test_a_worker_that_hangs_is_killed_and_replaced(pool) -> None:
    before = pool.pids
    for pid in before:
        os.kill(pid, signal.SIGSTOP)
    with pytest.raises(DetectorUnavailable) as caught:
        await pool.detect([SEGMENT], RULES, timeout=0.2)
    assert caught.value.code is Trouble.TIMED_OUT
    for pid in before:
        try:
            os.kill(pid, signal.SIGCONT)
        except ProcessLookupError:
            continue
    await recovered(pool)


@shared
async def test_a_caller_that_leaves_does_not_cost_the_worker(unharmed) -> None:
    before = unharmed.pids
    asking = asyncio.ensure_future(unharmed.detect([Segment("word 617-555-0142 " * 2_000)], RULES, timeout=60))
    while unharmed._usual.idle == 2:
        await asyncio.sleep(0)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    await unharmed.detect([SEGMENT, Segment("more")], RULES, timeout=60)
    async with asyncio.timeout(30):
        while unharmed._usual.idle < 2:
            await asyncio.sleep(0)
    assert unharmed.pids == before


async def test_what_a_caller_that_left_was_waiting_for_is_read_for_nobody(pool) -> None:
    """Else callers that lose patience and ask again would pile up work in front of everybody."""
    for pid in pool.pids:
        os.kill(pid, signal.SIGSTOP)  # so that both are taken, and all further questions wait
    first = [asyncio.ensure_future(pool.detect([Segment(f"one {n}")], RULES, timeout=60)) for n in range(2)]
    while pool._usual.idle:
        await asyncio.sleep(0)
    waiting = [asyncio.ensure_future(pool.detect([Segment(f"more {n}")], RULES, timeout=60)) for n in range(20)]
    while pool.load.queue < 20:
        await asyncio.sleep(0)
    for asking in waiting:
        asking.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)
    async with asyncio.timeout(10):
        while pool.load.queue:
            await asyncio.sleep(0)
    for pid in pool.pids:
        os.kill(pid, signal.SIGCONT)
    assert await asyncio.gather(*first) == [[()], [()]]
    assert len(await pool.detect([SEGMENT], RULES, timeout=30)) == 1


async def test_a_worker_that_reads_on_for_nobody_is_replaced(pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gateway.detector.pool._LEFT_SECONDS", 0.05)
    before = pool.pids
    for pid in before:
        os.kill(pid, signal.SIGSTOP)
    asking = [asyncio.ensure_future(pool.detect([Segment(f"a book {n}")], RULES, timeout=3600)) for n in range(2)]
    while pool._usual.idle:
        await asyncio.sleep(0)
    for one in asking:
        one.cancel()
    await asyncio.gather(*asking, return_exceptions=True)
    assert (await pool.detect([SEGMENT], RULES, timeout=60))[0]
    assert not set(before) & set(pool.pids)


@shared
async def test_a_recognizer_that_is_broken_refuses_the_call_only(unharmed) -> None:
    broken = DetectionRules("x", recognizers=('{"not": "a recognizer"}',))
    with pytest.raises(DetectorUnavailable) as caught:
        await unharmed.detect([SEGMENT], broken, timeout=30)
    assert caught.value.code is Trouble.FAILED
    assert (await unharmed.detect([SEGMENT], RULES, timeout=30))[0]


async def test_an_expression_that_takes_too_long_refuses_the_call(
    small_model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REGEX_TIMEOUT_SECONDS", "1")  # Presidio's own, of a minute
    document = {
        "name": "Subject",
        "supported_entity": "SUBJECT",
        "patterns": [{"name": "slow", "regex": r"subject:\s*(?:\w{1,9}\s?){1,30}(?:end|stop)", "score": 0.9}],
    }
    rules = DetectionRules("x", recognizers=(json.dumps(document),))
    running = DetectorPool(model=small_model, workers=1)
    await running.start()
    try:
        with pytest.raises(DetectorUnavailable) as caught:
            await running.detect([Segment(f"Subject: {'a' * 60}! Subject: kappa nine end.")], rules, timeout=30)
        assert caught.value.code is Trouble.EXPRESSION_TOO_SLOW
        assert (await running.detect([SEGMENT], RULES, timeout=30))[0]
    finally:
        await running.stop()


LONG = "word 617-555-0142 " * 5_000  # more than a worker of the usual ones reads


async def held(pool: DetectorPool, count: int) -> list[int]:
    """Wait until there are so many workers, hold the new ones, and give them."""
    before = set(pool._usual.pids)
    async with asyncio.timeout(60):
        while len(pool.pids) < count:
            await asyncio.sleep(0)
    new = sorted(set(pool.pids) - before)
    for pid in new:
        os.kill(pid, signal.SIGSTOP)
    return new


async def test_short_calls_are_answered_while_long_texts_are_read(small_model: str) -> None:
    """With the workers that there are, long texts of one caller kept all others waiting until they were refused."""
    pool = DetectorPool(model=small_model, workers=1)
    await pool.start()
    try:
        asking = asyncio.ensure_future(pool.detect([Segment(LONG)], RULES, timeout=300, turn=Turn("greedy", "1")))
        (pid,) = await held(pool, 2)  # it reads for as long as it is held
        more = asyncio.ensure_future(pool.detect([Segment(f"{LONG}.")], RULES, timeout=300, turn=Turn("greedy", "2")))
        for caller in ("other", "greedy"):
            (found,) = await pool.detect([Segment(f"{SEGMENT.text} {caller}")], RULES, timeout=60, turn=Turn(caller))
            assert "PHONE_NUMBER" in entities(found)
        assert not asking.done()
        assert not more.done()
        assert len(pool.pids) == 2  # no more than were asked for
        os.kill(pid, signal.SIGCONT)
        for (found,) in await asyncio.gather(asking, more):
            assert len(found) == 5_000
    finally:
        await pool.stop()
    assert pool.pids == []


async def test_who_reads_long_texts_lets_the_others_go_first_and_is_replaced_as_they_are(small_model: str) -> None:
    pool = DetectorPool(model=small_model, workers=1)
    await pool.start()
    try:
        asking = asyncio.ensure_future(pool.detect([Segment(LONG)], RULES, timeout=300))
        (first,) = await held(pool, 2)
        assert os.getpriority(os.PRIO_PROCESS, first) > os.getpriority(os.PRIO_PROCESS, pool._usual.pids[0])
        os.kill(first, signal.SIGKILL)
        with pytest.raises(DetectorUnavailable) as caught:
            await asking
        assert caught.value.code is Trouble.CRASHED
        assert len((await pool.detect([Segment(LONG)], RULES, timeout=300))[0]) == 5_000
        assert first not in pool.pids
        assert pool.restarts == 1
    finally:
        await pool.stop()


async def test_many_texts_of_one_call_leave_others_their_turns(pool) -> None:
    """What a call has to ask is asked a second's work at a time; a short one waits for what is being read, no more."""
    read: list[str] = []
    real = pool._ask

    async def noted(look: str, texts: list[tuple[str, str]], rules: DetectionRules, seconds: float, turn: Turn) -> Any:
        assert sum(len(text) for text, _ in texts) < 60_000
        found = await real(look, texts, rules, seconds, turn)
        read.append(turn.call)
        return found

    pool._ask = noted
    for pid in pool.pids:
        os.kill(pid, signal.SIGSTOP)
    many = [Segment(f"{number} " + "word " * 2_000) for number in range(60)]
    asking = asyncio.ensure_future(pool.detect(many, RULES, timeout=300, turn=Turn("one", "many")))
    while pool._usual.idle:
        await asyncio.sleep(0)
    few = asyncio.ensure_future(pool.detect([SEGMENT], RULES, timeout=300, turn=Turn("one", "few")))
    while not pool.load.queue:
        await asyncio.sleep(0)
    assert pool.load.queue == 1
    for pid in pool.pids:
        os.kill(pid, signal.SIGCONT)
    assert entities((await few)[0]) == ["EMAIL_ADDRESS", "MEDICAL_RECORD_NUMBER", "PHONE_NUMBER"]
    assert len(await asking) == 60
    assert len(read) > 20
    assert read.index("few") <= 3  # those that were being read, and what a worker took in their place


@shared
async def test_what_is_read_is_counted_off_and_what_is_remembered_is_no_work(unharmed) -> None:
    turn, segments = Turn("one", "call"), [Segment(f"counted {number} " + "word " * 500) for number in range(4)]
    work = await unharmed.work(segments, RULES, remembered=True)
    assert work.short == work.second > 10_000
    unharmed.backlog.enter(turn, work)
    await unharmed.detect(segments, RULES, timeout=60, turn=turn)
    assert unharmed.backlog.characters == work.second
    await unharmed.second_look([segment.text for segment in segments], RULES, timeout=60, turn=turn)
    assert unharmed.backlog.characters == 0
    assert (await unharmed.work(segments, RULES, remembered=False)).short == work.short
    assert (await unharmed.work(segments, RULES, remembered=True)).short == 0
    unharmed.backlog.enter(turn, work)
    await unharmed.detect(segments, RULES, timeout=60, turn=turn)  # remembered: nobody reads it
    assert unharmed.backlog.characters == work.second
    unharmed.backlog.leave(turn)
    assert (await unharmed.work([Segment(LONG)], RULES, remembered=False)).long > 60_000


async def test_too_many_questions_are_turned_away(small_model: str) -> None:
    pool = DetectorPool(model=small_model, workers=1, most_waiting=0)
    await pool.start()
    with pytest.raises(DetectorUnavailable) as caught:
        await pool.detect([SEGMENT], RULES, timeout=5)
    assert caught.value.code is Trouble.OVERLOADED
    await pool.stop()
    with pytest.raises(DetectorUnavailable) as stopped:
        await pool.detect([SEGMENT], RULES, timeout=5)
    assert stopped.value.code is Trouble.STOPPED
    assert pool.pids == []


async def test_a_model_that_is_not_there_says_so(tmp_path: Path) -> None:
    pool = DetectorPool(model=str(tmp_path / "absent"), workers=1)
    with pytest.raises(DetectorCannotStart, match=r"cannot be loaded.*bundled"):
        await pool.start()


async def test_a_worker_that_the_system_does_not_run_is_named(
    small_model: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The loop of production gives no file with it: the start ended with "Permission denied: listen"."""

    async def denied(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(asyncio, "create_subprocess_exec", denied)
    with pytest.raises(PermissionError) as caught:
        await DetectorPool(model=small_model).start()
    assert caught.value.filename == sys.executable


def test_the_memory_keeps_no_text_and_forgets() -> None:
    now = [0.0]
    memory = SpanMemory(most=2, oldest=10, clock=lambda: now[0])
    findings = (Finding(0, 1, "PERSON", 1, "x"),)
    one, two, three = (memory.name(Segment(text), RULES, "v") for text in ("one", "two", "three"))
    assert (
        len({one, two, three, memory.name(Segment("one", "cue"), RULES, "v"), memory.name(Segment("one"), RULES, "w")})
        == 5
    )
    memory.keep(one, findings)
    assert memory.recall(one) == findings
    memory.keep(two, ())
    memory.keep(three, ())
    assert (memory.recall(one), len(memory)) == (None, 2)
    now[0] = 11
    assert memory.recall(two) is None
    assert SpanMemory().name(Segment("one"), RULES, "v") != one  # another process, another key
    assert b"one" not in one


async def test_a_pool_that_lets_others_go_first_does_so_with_each_of_its_workers(small_model: str) -> None:
    pool = DetectorPool(model=small_model, workers=1, niceness=19)
    await pool.start()
    try:
        (first,) = pool.pids
        assert os.getpriority(os.PRIO_PROCESS, first) == 19
        assert os.getpriority(os.PRIO_PROCESS, 0) < 19  # the control
        os.kill(first, signal.SIGKILL)
        with contextlib.suppress(DetectorUnavailable):
            await pool.second_look(["x"], RULES, timeout=60)
        await pool.second_look(["x"], RULES, timeout=60)
        (second,) = pool.pids
        assert second != first
        assert os.getpriority(os.PRIO_PROCESS, second) == 19
    finally:
        await pool.stop()
