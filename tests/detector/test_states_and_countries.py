"""Which places may stay, and what peoples are called."""

from __future__ import annotations

from gateway.detector.states_and_countries import is_people, is_place_that_stays


def test_states_and_countries_stay_and_towns_do_not() -> None:
    assert is_place_that_stays("New Mexico")
    assert is_place_that_stays("Ghana")
    assert not is_place_that_stays("Boston")
    assert is_place_that_stays("Southern Italy")
    assert is_place_that_stays("N.C.")


def test_a_people_is_called_by_its_country() -> None:
    assert is_people("estonian")
    assert not is_people("Jordan")
