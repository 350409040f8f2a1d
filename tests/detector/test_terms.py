"""Which names are terms where they stand."""

from __future__ import annotations

from gateway.detector.terms import is_term


def test_an_eponym_is_a_term_with_its_thing_and_no_title() -> None:
    assert is_term("Foley", "a Foley was placed", 2, 7)
    assert not is_term("Foley", "Mr. Foley was seen", 4, 9)
    assert is_term("Murphy", "Murphy's sign", 0, 6)
    assert not is_term("Murphy", "Murphy came", 0, 6)
    assert is_term("Schoenfeld-Cox", "the Schoenfeld-Cox residuals", 4, 18)
