"""The account of budgets against a simple model, and against what it promises."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.budgets.account import SLOTS, Account, Demand, Full, Limit, Reservation

MINUTE = 60_000
WIDTH = MINUTE // SLOTS


class Clock:
    def __init__(self) -> None:
        self.now = 1_000_000

    def __call__(self) -> int:
        return self.now


def limit(amount: int, *, window: int = MINUTE, measure: str = "tokens_per_minute") -> Limit:
    return Limit("route:r", measure, amount, window)


class Model:
    """A list of what was taken, and when; gone through from the beginning each time."""

    def __init__(self, amount: int) -> None:
        self.amount = amount
        self.log: list[list[int]] = []  # [time, amount]

    def counted(self, now: int) -> int:
        return sum(taken for at, taken in self.log if now // WIDTH - at // WIDTH <= SLOTS)

    def within(self, now: int, window: int) -> int:
        return sum(taken for at, taken in self.log if now - window < at <= now)


steps = st.lists(
    st.tuples(st.integers(0, 40_000), st.integers(0, 12), st.one_of(st.none(), st.integers(0, 12))), max_size=60
)


@settings(max_examples=300)
@given(amount=st.integers(1, 30), steps=steps)
def test_it_decides_as_the_model_does_and_keeps_the_limit_in_every_window(amount: int, steps: list) -> None:
    clock = Clock()
    account, model = Account(clock), Model(amount)
    for pause, asked, _ in steps:
        clock.now += pause
        answer = account.reserve([Demand(limit(amount), asked)])
        if asked > amount:
            assert answer == Full(limit(amount), None)
            continue
        fits = model.counted(clock.now) + asked <= amount
        assert isinstance(answer, Reservation) == fits
        if fits:
            model.log.append([clock.now, asked])
        else:
            # Not stricter than promised: in one window and one slot the limit would have been passed.
            assert model.within(clock.now, MINUTE + 2 * WIDTH) + asked > amount
        # What is promised: in every stretch of a minute, the limit at most.
        assert model.within(clock.now, MINUTE) <= amount
        assert account.size <= SLOTS + 1


@settings(max_examples=300)
@given(amount=st.integers(1, 30), steps=steps)
def test_who_waits_as_long_as_told_gets_in_and_not_a_millisecond_earlier(amount: int, steps: list) -> None:
    clock = Clock()
    account = Account(clock)
    for pause, asked, _ in steps:
        clock.now += pause
        answer = account.reserve([Demand(limit(amount), min(asked, amount))])
        if isinstance(answer, Full):
            assert answer.wait is not None and 0 < answer.wait <= MINUTE + WIDTH
            clock.now += answer.wait - 1
            assert isinstance(account.reserve([Demand(limit(amount), min(asked, amount))]), Full)
            clock.now += 1
            assert isinstance(account.reserve([Demand(limit(amount), min(asked, amount))]), Reservation)


@settings(max_examples=300)
@given(amount=st.integers(5, 40), steps=steps)
def test_what_is_settled_takes_the_place_of_what_was_reserved(amount: int, steps: list) -> None:
    clock = Clock()
    account, model = Account(clock), Model(amount)
    for pause, asked, used in steps:
        clock.now += pause
        answer = account.reserve([Demand(limit(amount), min(asked, amount))])
        fits = model.counted(clock.now) + min(asked, amount) <= amount
        assert isinstance(answer, Reservation) == fits
        if isinstance(answer, Reservation):
            at = clock.now
            if used is not None:
                clock.now += pause
                account.settle(answer, {"tokens_per_minute": used, "requests_per_minute": 99})
            if used is None or clock.now // WIDTH - at // WIDTH > SLOTS:
                model.log.append([at, min(asked, amount)])
            else:
                model.log.append([at, used])


@given(limits=st.lists(st.integers(1, 5), min_size=2, max_size=4), tries=st.integers(1, 12))
def test_all_limits_or_none(limits: list[int], tries: int) -> None:
    account = Account(Clock())
    each = [limit(amount, measure=f"m{index}") for index, amount in enumerate(limits)]
    admitted = sum(isinstance(account.reserve([Demand(one, 1) for one in each]), Reservation) for _ in range(tries))
    assert admitted == min(tries, *limits)
    room = [one.amount - admitted for one in each]
    for one, left in zip(each, room, strict=True):
        alone = sum(isinstance(account.reserve([Demand(one, 1)]), Reservation) for _ in range(left + 1))
        assert alone == left  # what was refused has taken nothing elsewhere


def test_the_limit_named_is_the_one_to_be_waited_for_longest() -> None:
    clock = Clock()
    account = Account(clock)
    minute, day = limit(1, measure="requests_per_minute"), limit(1, window=86_400_000, measure="requests_per_day")
    assert isinstance(account.reserve([Demand(minute, 1), Demand(day, 1)]), Reservation)
    full = account.reserve([Demand(minute, 1), Demand(day, 1)])
    assert isinstance(full, Full) and full.limit is day and full.wait is not None
    assert 86_400_000 < full.wait <= 86_400_000 + 86_400_000 // SLOTS


def test_calls_at_the_same_time() -> None:
    account = Account(Clock())
    busy = Limit("caller:c", "concurrent", 2, 0)
    first, second = account.reserve([Demand(busy, 1)]), account.reserve([Demand(busy, 1)])
    assert isinstance(first, Reservation) and isinstance(second, Reservation)
    assert account.reserve([Demand(busy, 1)]) == Full(busy, 1000)
    account.settle(first, {})
    assert isinstance(account.reserve([Demand(busy, 1)]), Reservation)
    account.settle(second, {})


@pytest.mark.parametrize("settled", [True, False])
def test_nothing_is_kept_of_what_is_over(settled: bool) -> None:
    clock = Clock()
    account = Account(clock)
    for _ in range(1000):
        answer = account.reserve([Demand(limit(50), 1), Demand(Limit("caller:c", "concurrent", 5, 0), 1)])
        if isinstance(answer, Reservation):
            account.settle(answer, {"tokens_per_minute": 1} if settled else {})
        clock.now += 997
    assert account.size <= SLOTS + 1
