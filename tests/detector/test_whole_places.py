"""Houses, firms and streets are taken to their ends, and no further. All are made up."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.detector.attached import take_in
from gateway.detector.merge import clean
from gateway.detector.whole_places import joined_places, whole_house, whole_street
from gateway.model import Finding

_MARK = re.compile(r"\[([^\]]+)\]")


def _marked(text: str, entity: str) -> tuple[str, list[Finding]]:
    """Give a text without its marks, and a finding for each."""
    plain, found = "", []
    last = 0
    for mark in _MARK.finditer(text):
        plain += text[last : mark.start()]
        found.append(Finding(len(plain), len(plain) + len(mark.group(1)), entity, 0.9, "model"))
        plain, last = plain + mark.group(1), mark.end()
    return plain + text[last:], found


HOUSES = [
    ("FACILITY", "left [St. Odile's Home] for the Aged on foot", "St. Odile's Home for the Aged"), ("FACILITY", "from [st. odile's home] for the aged on foot", "st. odile's home for the aged"),
    ("FACILITY", "seen at [Delmore Hospital] for chest pain", "Delmore Hospital"), ("FACILITY", "bill of [Delmore Urology Group], P.A., unpaid", "Delmore Urology Group, P.A."), ("FACILITY", "FROM [DELMORE IMAGING], INC. TODAY", "DELMORE IMAGING, INC."),
    ("FACILITY", "Referred by Home of [the Kind Samaritan] at", "Home of the Kind Samaritan"), ("FACILITY", "wife is at Independent Living at [Cerro Alto]. She", "Independent Living at Cerro Alto"), ("FACILITY", "went home of [Delmore] late", "Delmore"),
    ("ORGANIZATION", "owed to [Quarrystone Property] Management since", "Quarrystone Property Management"), ("ORGANIZATION", "with [bell county department of children's] services again", "bell county department of children's services"),
    ("ORGANIZATION", "sings at [new canaan] missionary baptist church weekly", "new canaan missionary baptist church"), ("ORGANIZATION", "sings at [New Canaan] baptist", "New Canaan"), ("ORGANIZATION", "got it at [Hoffner Drug] #14 today", "Hoffner Drug #14"),
    ("ORGANIZATION", "help of [Legal Aid of Western] Missouri is free", "Legal Aid of Western Missouri"), ("ORGANIZATION", "help of [Legal Aid] Missouri", "Legal Aid"), ("ORGANIZATION", "tried [Zumbi's] for children", "Zumbi's"),
    ("LOCATION", "report of [Tolliver] PD pending", "Tolliver PD"), ("LOCATION", "from [tolliver] pd cath", "tolliver"), ("LOCATION", "a junior of [Ames Park] HS", "Ames Park HS"), ("LOCATION", "born in [Twin] Falls", "Twin Falls"),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "text", "whole"), HOUSES)
def test_houses_are_taken_to_their_ends(entity: str, text: str, whole: str) -> None:
    plain, (finding,) = _marked(text, entity)
    grown = whole_house(plain, finding)
    assert plain[grown.start : grown.end] == whole


STREETS = [
    ("lives at [1200 Bay Drive PH]-2 with", "1200 Bay Drive PH-2"), ("at [PO Box 12], Station B, so", "PO Box 12, Station B"), ("to [115-20 linden ave 3rd] fl with", "115-20 linden ave 3rd fl"),
    ("at [twenty-two oh one South Wood, third] floor rear with", "twenty-two oh one South Wood, third floor rear"), ("to [27 Alder St], apt. 4-B, and", "27 Alder St, apt. 4-B"), ("to [27 Alder St]\nUnit 9\nhome", "27 Alder St\nUnit 9"),
    ("at the corner of [5th and linden] with", "the corner of 5th and linden"), ("at [E1140 Rd] & N4220, blue", "E1140 Rd & N4220"), ("to [22 Alder St], basement apartment", "22 Alder St, basement apartment"), ("at [1500 Gate Cir] Bldg 7 #203 now", "1500 Gate Cir Bldg 7 #203"),
    ("home is four eighteen and a half [East Linden] now", "four eighteen and a half East Linden"), ("has two [East Linden] homes", "East Linden"), ("to Apt 4B, [418 Alder] now", "Apt 4B, 418 Alder"),
    ("at [27 Alder St] and I think", "27 Alder St"), ("at [27 Alder St], Unit manager aware", "27 Alder St"), ("at [27 Alder St] rear ended", "27 Alder St"), ("to [27 Alder St] FL 33401", "27 Alder St"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "whole"), STREETS)
def test_streets_are_taken_to_their_doors(text: str, whole: str) -> None:
    plain, (finding,) = _marked(text, "STREET_ADDRESS")
    grown = whole_street(plain, finding)
    assert plain[grown.start : grown.end] == whole


JOINED = [
    ("STREET_ADDRESS", "at [M-37] near [Old Ferry Rd] tonight", ["M-37 near Old Ferry Rd"]), ("STREET_ADDRESS", "at [Alder] & [Linden] tonight", ["Alder & Linden"]), ("STREET_ADDRESS", "from [2 Alder St] to [9 Linden St]", ["2 Alder St", "9 Linden St"]),
    ("FACILITY", "by [The Pavilion] at [St. Ansgar Village] for", ["The Pavilion at St. Ansgar Village"]), ("FACILITY", "from [Delmore] to [Cerro Alto]", ["Delmore", "Cerro Alto"]), ("ORGANIZATION", "from [Delmore] of [Cerro]", ["Delmore", "Cerro"]),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "text", "whole"), JOINED)
def test_crossings_and_houses_of_houses_are_one(entity: str, text: str, whole: list[str]) -> None:
    plain, findings = _marked(text, entity)
    assert [plain[finding.start : finding.end] for finding in joined_places(plain, findings)] == whole


def test_a_house_of_a_town_takes_the_town_in() -> None:
    plain, (house, town) = _marked("now at [Sunrise] of [Elmford] for good", "FACILITY")
    town = Finding(town.start, town.end, "LOCATION", 0.9, "model")
    assert [plain[f.start : f.end] for f in joined_places(plain, [house, town])] == ["Sunrise of Elmford", "Elmford"]


@given(
    st.text(alphabet="aAbP .,#-&3\n", max_size=20),
    st.sampled_from(["Alder", "alder", "the Oaks"]),
    st.sampled_from([" apt 3", ", Unit B", " pharmacy", " Pharmacy", " for the aged", ", inc.", " & N420", "-2", ""]),
    st.text(alphabet="aAbP .,#-&3\n", max_size=20),
    st.sampled_from(["STREET_ADDRESS", "FACILITY", "ORGANIZATION", "LOCATION"]),
)
def test_growing_covers_what_was_found_and_stays_in_the_text(
    before: str, name: str, tail: str, behind: str, entity: str
) -> None:
    text = before + name + tail + behind
    finding = Finding(len(before), len(before) + len(name), entity, 0.9, "model")
    grown = take_in(text, [finding])
    assert grown[0].start <= finding.start
    assert finding.end <= max(one.end for one in grown) <= len(text)
    assert clean(text, [finding], {}, frozenset()) == [] or all(0 <= f.start < f.end <= len(text) for f in grown)
