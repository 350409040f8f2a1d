"""What waits for a worker has turns by callers, and among these by calls; held against a plain reading of the rule."""

from __future__ import annotations

from itertools import zip_longest

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.detector.turns import Turn, Turns

WHOSE = st.builds(Turn, st.sampled_from("abc"), st.sampled_from("123"))


def all_of(turns: Turns[int]) -> list[int]:
    return [turns.take() for _ in range(len(turns))]


def by_rounds(lines: list[list[int]]) -> list[int]:
    return [item for each in zip_longest(*lines) for item in each if item is not None]


@given(st.lists(WHOSE))
def test_each_caller_has_a_turn_and_of_its_calls_each(whose: list[Turn]) -> None:
    turns: Turns[int] = Turns()
    waiting: dict[str, dict[str, list[int]]] = {}
    for number, turn in enumerate(whose):
        turns.put(turn, number)
        waiting.setdefault(turn.caller, {}).setdefault(turn.call, []).append(number)
    assert all_of(turns) == by_rounds([by_rounds(list(calls.values())) for calls in waiting.values()])
    assert len(turns) == 0
    with pytest.raises(IndexError):
        turns.take()


@given(st.lists(WHOSE), st.data())
def test_what_waits_no_longer_is_not_there(whose: list[Turn], data: st.DataObject) -> None:
    leaving = data.draw(st.sets(st.integers(0, len(whose))))
    turns: Turns[int] = Turns()
    for number, turn in enumerate(whose):
        turns.put(turn, number)
    for number in leaving & set(range(len(whose))):
        turns.drop(whose[number], number)
        turns.drop(whose[number], number)  # a second time is nothing
    assert sorted(all_of(turns)) == sorted(set(range(len(whose))) - leaving)
    assert all_of(turns) == []


def test_whoever_comes_while_another_has_many_is_next_but_one() -> None:
    turns: Turns[int] = Turns()
    for number in range(100):
        turns.put(Turn("greedy", "long"), number)
    turns.put(Turn("other", "short"), 100)
    turns.put(Turn("greedy", "short"), 101)
    assert [turns.take() for _ in range(4)] == [0, 100, 101, 1]


def test_who_fills_the_line_is_turned_away_and_nobody_else() -> None:
    turns: Turns[int] = Turns()
    greedy, other = Turn("greedy", "1"), Turn("other", "2")
    for number in range(10):
        assert not turns.has_no_room(greedy, 10)
        turns.put(greedy, number)
    assert turns.has_no_room(greedy, 10)
    assert turns.has_no_room(Turn("greedy", "another"), 10)
    for number in range(5):
        assert not turns.has_no_room(other, 10)
        turns.put(other, number)
    assert turns.has_no_room(other, 10)
    assert not turns.has_no_room(Turn("third", "3"), 10)
    assert Turns[int]().has_no_room(other, 0)
