"""Names out of anatomy, textbooks and papers, which the text shows to be nobody's in it. All people are made up."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from gateway.detector.judge import Judge
from gateway.detector.merge import clean
from gateway.model import Finding

FILLER = "The wound is clean, with granulation over most of its bed and no odor; the edges are attached. " * 12


class _Upholds(Judge):
    """Turns nothing down, so that what is left out is left out by what the text shows."""

    def upheld(self, text: str, findings: Sequence[Finding], *_: object) -> list[Finding]:
        return list(findings)


def left(text: str, shown: str, score: float, recognizer: str = "model", *others: tuple[str, str]) -> bool:
    """Say whether what was found at the last place of ``shown`` is left, beside ``others`` that rules found."""
    start = text.rindex(shown)
    raw = [Finding(start, start + len(shown), "PERSON", score, recognizer)]
    for other, by in others:
        raw.append(Finding(text.index(other), text.index(other) + len(other), "PERSON", 0.85, by))
    return any(f.start <= start < f.end for f in clean(text, raw, {}, frozenset(), judge=_Upholds()))


LISTS = [
    ("Special tests: Lachman, Apley, Tinel, Larkwell, Phalen.", "Larkwell", False),
    ("Criteria: Breslow, Mallampati, Larkwell (II) and Romberg", "Larkwell", False),
    ("Scales: Hoehn-Yahr; AIMS, Larkwell; YGTSS; Fahn-Tolosa-Marin", "Larkwell", False),
    ("3. Larkwell, Treacher Collins, Goldenhar, Klippel-Feil: airway", "Larkwell", False),
    ("Name the arteries of Adamkiewicz, Percheron, Larkwell, Riolan", "Larkwell", False),
    ("Is it Hickam vs Larkwell vs Virchow vs Kussmaul vs Trousseau?", "Larkwell", False),
    # The controls: people among people, somebody before the verb, a list of two, somebody with a title.
    ("Rounds with Osei, Pruitt, Larkwell, Quill.", "Larkwell", True),
    ("Did Lachman, Apley, Tinel, and Larkwell signed it", "Larkwell", True),
    ("Lachman, Apley, Larkwell", "Larkwell", True),
    ("Scales: Hoehn-Yahr; AIMS, Larkwell; YGTSS", "Larkwell", True),
    ("given Toradol, Zofran, Reglan; Larkwell, Ana aware", "Larkwell", True),
    ("Lachman, Apley, Tinel, Dr. Larkwell, Phalen", "Larkwell", True),
    ("Lachman, Apley, Tinel, Phalen. Larkwell, her nurse", "Larkwell", True),
]


@pytest.mark.parametrize(("text", "shown", "kept"), LISTS)
def test_an_item_among_eponyms_is_one(text: str, shown: str, kept: bool) -> None:
    assert left(text, shown, 0.99) is kept


def test_what_anatomy_bears_is_nobody() -> None:
    text = "The ligament of Larkwell was seen. Cautery away from Larkwell"
    assert not left(text, "Larkwell", 0.99)
    assert left(text, "Larkwell", 0.99, "model", ("Larkwell", "names_by_context"))
    assert left("The central line of Larkwell was pulled. Then Larkwell", "Larkwell", 0.99)
    assert left("The angle of Louis was palpable. Then Louis slept", "Louis", 0.99)  # who may be called so


def test_an_eponym_elsewhere_in_a_very_long_text_is_one_here() -> None:
    text = f"{FILLER}Cooper's ligament was cleared. One stitch to Cooper and out, on 3/4/2026. Told Sara Pruitt."
    told = ("Sara Pruitt", "names_by_list")
    assert not left(text, "Cooper", 0.9, "model", told)
    assert left(text, "Cooper", 0.99, "model", told)
    assert left(text.replace("Cooper's ligament", "The ligament"), "Cooper", 0.9, "model", told)
    # Who is called as the ailment is has it in a short text.
    assert left("Bell's palsy it is. Bell called", "Bell", 0.9)


def test_who_is_cited_is_nobody() -> None:
    assert not left("Done.\nRefs: Buitenveld; Larkwell CA.", "Larkwell", 0.9)
    assert left("Done.\nRef: Larkwell, by mail.", "Larkwell", 0.9)
    assert left("Done.\nRefs: Buitenveld.\nLarkwell called", "Larkwell", 0.9)
    assert left("Done.\nRefs: Buitenveld. Larkwell called", "Larkwell", 0.9)
