"""Content does not reach logs, tracebacks or warnings, whoever writes them."""

from __future__ import annotations

import asyncio
import io
import json
import logging
import subprocess
import sys
import warnings
from collections.abc import Iterator

import pytest

from gateway import privacy

CANARY = "Zebulon-Quackenbush-4711"


@pytest.fixture
def out() -> Iterator[io.StringIO]:
    """Guarded logging that writes to a string; everything is put back afterwards."""
    stream = io.StringIO()
    with privacy.guarded_logging(stream):
        yield stream


def lines(out: io.StringIO) -> list[dict[str, object]]:
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_a_known_event_is_written_with_its_known_fields(out) -> None:
    privacy.log().info("listening", host="127.0.0.1", port=8443, note=CANARY)
    (line,) = lines(out)
    assert line["event"] == "listening"
    assert line["port"] == 8443
    assert "note" not in line


def test_an_unknown_event_is_not_written(out) -> None:
    privacy.log().info(f"patient {CANARY}")
    privacy.log().info("surprise", note=CANARY)
    assert out.getvalue() == ""


def test_a_value_cannot_begin_a_second_line_or_hold_odd_characters(out) -> None:
    privacy.log().info("policy_problem", problem='x\n{"event":"forged"}\x00\u2028' + "y" * 1000)
    (line,) = lines(out)
    assert "\n" not in str(line["problem"])
    assert len(str(line["problem"])) <= 400


@pytest.mark.parametrize(
    "problem",
    [
        "routes/new.yaml:1: the file is not a mapping of routes; write route-name: {...}",
        r"profiles/own.yaml:9: the regex finds only what has a backslash in it; write \b and \d, not \\b",
        'routes/new.yaml:2: the anchor &a stands here; sample must be a number, not the text "25%"',
    ],
)
def test_what_is_to_be_written_is_told_as_it_is_to_be_written(out, problem: str) -> None:
    """The log said: write route-name: ?...?"""
    privacy.log().error("policy_problem", problem=problem)
    (line,) = lines(out)
    assert line["problem"] == problem


def test_inside_a_phi_context_only_call_events_pass(out) -> None:
    with privacy.phi_context():
        privacy.log().info("listening", host="h")
        privacy.log().info("call", event_id="e", outcome="refused")
    assert [line["event"] for line in lines(out)] == ["call"]


@pytest.mark.parametrize("inside", [True, False])
def test_a_librarys_message_is_never_shown(out, inside: bool) -> None:
    logger = logging.getLogger("some.library")
    own = io.StringIO()
    handler = logging.StreamHandler(own)  # a handler that the library brings along
    logger.addHandler(handler)
    try:
        with privacy.phi_context() if inside else warnings.catch_warnings():
            logger.error("cannot parse header %r", CANARY)
            try:
                raise ValueError(CANARY)
            except ValueError:
                logger.exception("failed for %s", CANARY, stack_info=True)
    finally:
        logger.removeHandler(handler)
    assert CANARY not in out.getvalue()
    if inside:
        assert CANARY not in own.getvalue()
        assert out.getvalue() == ""
    else:
        assert CANARY in own.getvalue()  # the control: outside, another's handler shows what it is given
        assert [line["exception"] for line in lines(out)] == [None, "ValueError"]


async def test_tasks_started_inside_are_inside(out) -> None:
    async def work() -> None:
        logging.getLogger("x").error("%s", CANARY)
        assert privacy.handling_content()

    with privacy.phi_context():
        await asyncio.gather(work(), asyncio.create_task(work()))
    assert not privacy.handling_content()
    assert out.getvalue() == ""


async def test_a_stray_exception_of_the_loop_is_named_not_shown(out) -> None:
    loop = asyncio.get_running_loop()
    privacy.guard_loop(loop)
    try:
        loop.call_exception_handler({"message": CANARY, "exception": ValueError(CANARY)})
        loop.call_exception_handler({"message": CANARY})
    finally:
        loop.set_exception_handler(None)
    (line,) = lines(out)
    assert (line["event"], line["exception"]) == ("uncaught", "ValueError")
    assert CANARY not in out.getvalue()


def test_a_warning_is_named_not_shown(out) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        privacy.guard_logging(out)
        warnings.warn(f"odd value {CANARY}", UserWarning, stacklevel=1)
    assert CANARY not in out.getvalue()
    assert lines(out)[-1]["exception"] == "UserWarning"


def test_where_tells_the_place_and_not_the_message() -> None:
    try:
        raise ValueError(CANARY)
    except ValueError as failure:
        place = privacy.where(failure)
    assert place.startswith("test_privacy.py:")
    assert CANARY not in place
    assert privacy.where(ValueError("x")) == ""


UNCAUGHT = f"""
import threading
from gateway import privacy
privacy.guard_logging()
class Loud:
    def __del__(self): raise ValueError({CANARY!r})
Loud()
t = threading.Thread(target=lambda: 1 / len(()) and None or (_ for _ in ()).throw(KeyError({CANARY!r})))
t.start(); t.join()
raise RuntimeError({CANARY!r})
"""


def test_an_uncaught_exception_is_named_not_shown() -> None:
    done = subprocess.run([sys.executable, "-c", UNCAUGHT], capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 1
    shown = done.stderr.replace(UNCAUGHT, "")
    assert CANARY not in shown
    assert [json.loads(line)["exception"] for line in shown.splitlines()] == [
        "ValueError",
        "ZeroDivisionError",
        "RuntimeError",
    ]


@pytest.mark.parametrize("name", ["SSLKEYLOGFILE", "PYTHONASYNCIODEBUG", "PYTHONFAULTHANDLER"])
def test_an_unsafe_environment_refuses_the_start(monkeypatch, name: str) -> None:
    monkeypatch.setenv(name, "1")
    with pytest.raises(privacy.UnsafeEnvironment, match=f"{name}.*unset it"):
        privacy.harden_process()


HARDENED = """
import os, resource
from gateway import privacy
privacy.harden_process()
print(resource.getrlimit(resource.RLIMIT_CORE), oct(os.umask(0)), os.stat("/proc/self/mem").st_uid)
"""


def test_a_hardened_process_leaves_no_core() -> None:
    done = subprocess.run([sys.executable, "-c", HARDENED], capture_output=True, text=True, check=True, timeout=60)
    assert done.stdout.startswith("(0, 0) 0o77 ")
