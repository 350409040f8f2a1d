"""Names that are known by what stands beside them. All are made up."""

from __future__ import annotations

import pytest

from gateway.detector.alike import alike
from gateway.detector.merge import clean
from gateway.model import Finding

ROWS = [
    ("okafor - stable. lee - npo. brown - home. plan - rounds", ["okafor", "lee"], ["brown"]),
    ("Okafor: yes\nLee: no\nBaker: maybe\nNurse: ok\nPain: 3", ["Okafor", "Lee"], ["Baker"]),
    ("- Okafor - ok\n- Lee - ok\n- West - npo\n- Lasix - held", ["Okafor", "Lee"], ["West"]),
    ("okafor - stable. brown - home", ["okafor"], []),
    ("okafor - stable. lee - npo. stool: brown", ["okafor", "lee"], []),
    ("K.B. heel, T.W. hip, G.M. healed, seen by M.D. and R.N.", ["K.B.", "T.W."], ["G.M"]),
    ("K.B. heel, G.M. healed", ["K.B."], []),
    ("Amos, Zeb, Will and Dale came; Lasix, Colace and Hope", ["Amos", "Zeb"], ["Will", "Dale"]),
    ("Rm 8 OKAFOR melena, rm 9 BLACK, rm 10: EMPTY, bed 4-B Snow", ["OKAFOR"], ["BLACK", "Snow"]),
    ("Rm 8 clean, rm 9 BLACK stool, seen by OKAFOR", ["OKAFOR"], []),
    ("told Amos and Zeb, Will follow up. Ask Zeb, May be late", ["Amos", "Zeb"], []),
]


@pytest.mark.parametrize(("text", "known", "further"), ROWS)
def test_names_that_stand_as_others_do(text: str, known: list[str], further: list[str]) -> None:
    people = [Finding(text.index(one), text.index(one) + len(one), "PERSON", 0.9, "model") for one in known]
    taken = {(person.start, person.end) for person in people}
    given = sorted({(f.start, f.end) for f in alike(text, people)})
    assert [text[a:b] for a, b in given if not any(c <= a and b <= d for c, d in taken)] == further


def test_they_become_findings() -> None:
    text = "okafor - stable. lindqvist - npo. brown - home"
    raw = [Finding(0, 6, "PERSON", 0.99, "model"), Finding(17, 26, "PERSON", 0.99, "model")]
    assert [text[f.start : f.end] for f in clean(text, raw, {}, frozenset())] == ["okafor", "lindqvist", "brown"]
