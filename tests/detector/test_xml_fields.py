"""What elements of XML hold."""

from __future__ import annotations

from gateway.detector import structured


def test_what_an_element_of_a_firm_or_a_place_holds() -> None:
    text = "<employer>KDBWA</employer><school>Kdbwa Middle</school><hospital>was seen before</hospital><patient>Adult</patient>"
    assert [text[f.start : f.end] for f in structured.find(text)] == ["KDBWA", "Kdbwa Middle"]
