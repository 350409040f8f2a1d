"""How long a call would wait for the detector, by what others have brought and the pace that is measured."""

from __future__ import annotations

import pytest

from gateway.detector.backlog import Backlog, Kind, Work, weight
from gateway.detector.turns import Turn

SECOND = 60_000  # characters that one worker reads in a second, until it is measured
BOOK = Work(long=100 * SECOND, second=100 * SECOND)
NOTE = Work(short=SECOND // 10, second=SECOND // 10)


def wait(backlog: Backlog, work: Work, caller: str = "one") -> float:
    return backlog.expected(Turn(caller, "new"), work).wait


def test_nobody_waits_while_a_worker_is_free() -> None:
    backlog = Backlog(2)
    assert wait(backlog, BOOK) == 0
    backlog.enter(Turn("one", "a"), BOOK)
    assert wait(backlog, BOOK) == 0
    backlog.enter(Turn("one", "b"), BOOK)
    assert wait(backlog, BOOK) == pytest.approx(100)
    assert backlog.expected(Turn("one", "new"), BOOK).own == pytest.approx(200)


def test_a_book_waits_for_all_books_of_its_caller_and_a_note_for_none() -> None:
    backlog = Backlog(2)
    for number in range(23):
        backlog.enter(Turn("one", str(number)), BOOK)
    assert wait(backlog, BOOK) == pytest.approx(1_150)
    assert wait(backlog, NOTE) == pytest.approx(23 * 0.2 / 2)  # as much of each as it has itself
    assert backlog.seconds == pytest.approx(1_150)
    assert backlog.characters == 23 * 200 * SECOND


def test_what_another_caller_has_brought_costs_no_more_than_an_equal_share() -> None:
    backlog = Backlog(2)
    for number in range(200):
        backlog.enter(Turn("greedy", str(number)), NOTE)
    assert wait(backlog, NOTE, "greedy") == pytest.approx(20)
    assert wait(backlog, NOTE, "modest") == pytest.approx(0.1)


def test_what_is_read_counts_no_longer_and_nothing_is_left_of_whoever_has_left() -> None:
    backlog, gone = Backlog(1), Turn("one", "a")
    backlog.enter(gone, BOOK)
    backlog.read(gone, Kind.LONG, 100 * SECOND)
    assert wait(backlog, Work(long=SECOND)) == 0
    backlog.read(gone, Kind.SECOND, 1_000 * SECOND)
    assert backlog.characters == 0
    backlog.leave(gone)
    backlog.leave(gone)
    backlog.read(gone, Kind.LONG, 1)
    assert backlog.characters == 0


def test_the_pace_is_the_measured_one_and_the_last_counts_most() -> None:
    backlog = Backlog(1)
    backlog.enter(Turn("one", "a"), Work(short=SECOND))
    assert backlog.seconds == pytest.approx(1)
    for _ in range(100):
        backlog.took(Kind.SHORT, SECOND, 4.0)
    assert backlog.seconds == pytest.approx(4, rel=0.05)
    for _ in range(100):
        backlog.took(Kind.SHORT, SECOND, 0.5)
    assert backlog.seconds == pytest.approx(0.5, rel=0.2)
    backlog.took(Kind.LONG, 1, 1_000)
    assert backlog.seconds == pytest.approx(0.5, rel=0.2)  # another kind


def test_many_short_texts_count_for_more_than_their_letters() -> None:
    assert weight(["a"] * 1_000) > 10 * weight(["a" * 1_000])
