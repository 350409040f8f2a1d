"""Markup about words is seen through, and what it holds is not lost. All people are made up."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.deid.emphasis import parts, without_emphasis
from gateway.deid.normalize import View
from gateway.detector.engine import Engine
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.segment import Segment
from gateway.model import DetectionRules

SEEN = [
    ("**Jane** *Larkwell*, __DOB__ _x_", "Jane Larkwell, DOB x"),
    ("***Jane*** ~~Smith~~ `Osei` **a *b* c**", "Jane Smith Osei a b c"),
    (r"\*\*Jane\*\* and PERSON\_1", "Jane and PERSON_1"),
    ("<b>Jane</b> <STRONG>Larkwell</STRONG>", "Jane Larkwell"),
    ("<td>Jane</td><td class='w2'>Larkwell</td>", " Jane  class='w2' Larkwell "),
    ("<p>Jane</p><br/>Osei", "\nJane\n\nOsei"),
    ('<span title="Jane Larkwell">x</span>', ' title="Jane Larkwell" x'),
    # What is none: arithmetic, lists, blanks, masks, code, X12, and tags of data or between two letters.
    ("2**10 = 1024, 5*3*2", "2**10 = 1024, 5*3*2"),
    ("* one\n* two\n** three", "* one\n* two\n** three"),
    ("name ____ and ______", "name ____ and ______"),
    ("SSN ***-**-1234, ***-***-0142", "SSN ***-**-1234, ***-***-0142"),
    ("snake_case_name, _private", "snake_case_name, _private"),
    ("ISA*00*          *00*          *ZZ*SENDER", "ISA*00*          *00*          *ZZ*SENDER"),
    ("HL*2*1*22*0~SBR*P*18*******CI~", "HL*2*1*22*0~SBR*P*18*******CI~"),
    ("<given>Jane</given> J<b>ane", "<given>Jane</given> J<b>ane"),
    ("p < b and c > d", "p < b and c > d"),
]


@pytest.mark.parametrize(("text", "seen"), SEEN)
def test_what_is_read(text: str, seen: str) -> None:
    assert without_emphasis(View(text)).text == seen


@given(st.text(st.sampled_from("ab1 *_~`<>/p\\td\n"), max_size=60))
def test_no_letter_or_digit_is_lost_but_of_tags(text: str) -> None:
    """Each character of the view came from its place, and what is left out is marks and names of tags alone."""
    view = without_emphasis(View(text))
    seen = {index for at in range(len(view.text)) for index in range(*view.original(at, at + 1))}
    assert all(text[index] in "*_~`\\<>/bptd" for index in range(len(text)) if index not in seen)


PARTS = [
    ("Jane* **Larkwell", ["Jane", "Larkwell"]),
    ("Mercy Hospital** in __Toledo", ["Mercy Hospital", "Toledo"]),
    ("Jane</b> <i>Larkwell", ["Jane", "Larkwell"]),
    ("Jane</span> <span>Larkwell", ["Jane", "Larkwell"]),
    (r"Jane\* \*Larkwell", ["Jane", "Larkwell"]),
    ("Jane</td><td>Larkwell</p>\n<p>Osei", ["Jane", "Larkwell", "Osei"]),
    ('Jane</td><td title="Larkwell">Osei', ["Jane", '<td title="Larkwell">Osei']),
    ('<td title="Larkwell">', ['<td title="Larkwell">']),
    ("Kessler Foods_.", ["Kessler Foods"]),
    ("219**-**09**-**9999", ["219**-**09**-**9999"]),
    ("DOE*JANE", ["DOE*JANE"]),
    ("Jane Larkwell", ["Jane Larkwell"]),
    ("of** **the", ["of** **the"]),
]


@pytest.mark.parametrize(("span", "values"), PARTS)
def test_no_value_takes_marks_along(span: str, values: list[str]) -> None:
    text = f"x {span} x"
    assert [text[start:end] for start, end in parts(text, 2, 2 + len(span))] == values


@given(st.text(st.sampled_from("aB1 *_<b>/.\n"), min_size=1, max_size=40))
def test_parts_lie_within_in_order_and_leave_no_digit_out(span: str) -> None:
    shown = parts(span, 0, len(span))
    assert shown
    assert all(0 <= start < end <= len(span) for start, end in shown)
    assert all(one[1] <= two[0] for one, two in itertools.pairwise(shown))
    covered = {index for start, end in shown for index in range(start, end)}
    assert all(index in covered for index, character in enumerate(span) if character.isdigit())


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(EngineSettings())


MARKS = [("", ""), ("**", "**"), ("*", "*"), ("_", "_"), ("`", "`"), (r"\*", r"\*"), ("<b>", "</b>"), ("<td>", "</td>")]


@pytest.mark.parametrize(("before", "behind"), MARKS)
def test_emphasis_of_each_word_hides_nobody(engine: Engine, before: str, behind: str) -> None:
    words = ["Keisha", "Larkwell", "Okonkwo", "Tolliver", "Dayton", "03/14/1961", "4471180"]
    text = (
        "Please summarise. Patient {} {} was seen by Dr. {} and her sister {} drove in from {}. Born {}, MRN {}."
    ).format(*(f"{before}{word}{behind}" for word in words))
    (found,) = engine.analyze([Segment(text)], DetectionRules("safe-harbor"))
    missed = [word for word in words if not any(f.start <= text.index(word) < f.end for f in found)]
    assert missed == []


def test_what_an_attribute_holds_is_read(engine: Engine) -> None:
    text = '<p>Stable.</p><span title="Mrs. Keisha Larkwell, MRN 4471180">her chart</span> was read.'
    (found,) = engine.analyze([Segment(text)], DetectionRules("safe-harbor"))
    assert any(f.start <= text.index("Larkwell") < f.end for f in found)
    assert any(f.start <= text.index("4471180") < f.end for f in found)
