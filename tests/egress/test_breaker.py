"""The circuit breaker, against a clock that the test turns."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gateway.egress.breaker import Breaker, Breakers, Patience, State

PATIENCE = Patience(failures=3, rest=10.0, longest_rest=40.0)


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def opened() -> tuple[Breaker, Clock]:
    clock = Clock()
    breaker = Breaker(PATIENCE, clock)
    for _ in range(3):
        assert breaker.admits()
        breaker.failed()
    assert breaker.state is State.OPEN
    return breaker, clock


def test_failures_in_a_row_open_it_and_a_success_between_does_not() -> None:
    breaker = Breaker(PATIENCE, Clock())
    for failed in (True, True, False, True, True):
        assert breaker.admits()
        breaker.failed() if failed else breaker.succeeded()
    assert breaker.state is State.CLOSED
    breaker.failed()
    assert breaker.state is State.OPEN
    assert not breaker.admits()


def test_after_its_rest_one_call_tries_and_closes_it() -> None:
    breaker, clock = opened()
    clock.now += 9.9
    assert not breaker.admits()
    clock.now += 0.2
    assert breaker.admits()
    assert breaker.state is State.HALF_OPEN
    assert not breaker.admits()  # one at a time
    breaker.succeeded()
    assert breaker.state is State.CLOSED
    breaker.failed()
    assert breaker.state is State.CLOSED  # it counts anew


def test_a_failed_trial_doubles_the_rest_up_to_its_bound() -> None:
    breaker, clock = opened()
    rest = 10.0
    for doubled in (20.0, 40.0, 40.0):
        clock.now += rest
        assert breaker.admits()
        breaker.failed()
        rest = doubled
        clock.now += rest - 0.1
        assert not breaker.admits()
        clock.now -= rest - 0.1


def test_a_trial_that_nobody_saw_end_lets_another_one_try() -> None:
    breaker, clock = opened()
    clock.now += 10
    assert breaker.admits()
    breaker.undecided()
    assert breaker.admits()


def test_a_late_failure_of_an_older_call_does_not_prolong_the_rest() -> None:
    breaker, clock = opened()
    clock.now += 5
    breaker.failed()
    clock.now += 5
    assert breaker.admits()


def test_each_vendor_has_its_own() -> None:
    breakers = Breakers(PATIENCE, Clock())
    for _ in range(3):
        breakers.of("a", "c").failed()
    assert breakers.states() == {"a": State.OPEN}
    assert breakers.of("b", "c").admits()
    assert breakers.of("a", "c") is breakers.of("a", "c")


def test_each_caller_has_its_own_and_the_worst_is_told() -> None:
    breakers = Breakers(PATIENCE, Clock())
    for _ in range(3):
        breakers.of("a", "greedy").failed()
    assert not breakers.of("a", "greedy").admits()
    assert breakers.of("a", "other").admits()
    breakers.of("a", "other").succeeded()
    assert not breakers.of("a", "greedy").admits()
    assert breakers.states() == {"a": State.OPEN}


def test_what_a_caller_met_that_asks_no_more_is_told_no_longer() -> None:
    breaker, clock = opened()
    clock.now += PATIENCE.rest + PATIENCE.longest_rest - 1
    assert breaker.state is State.OPEN
    clock.now += 1
    assert breaker.state is State.CLOSED
    assert breaker.admits()
    assert not breaker.admits()  # one call tries it all the same


@given(st.lists(st.sampled_from(["ok", "bad", "gone", "wait"]), max_size=60))
def test_whatever_happens_a_rested_vendor_is_tried_again(happenings: list[str]) -> None:
    clock = Clock()
    breaker = Breaker(PATIENCE, clock)
    for happening in happenings:
        if happening == "wait":
            clock.now += 7
        elif breaker.admits():
            {"ok": breaker.succeeded, "bad": breaker.failed, "gone": breaker.undecided}[happening]()
    clock.now += PATIENCE.longest_rest
    assert breaker.admits()
