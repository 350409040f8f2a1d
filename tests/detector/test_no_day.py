"""Numbers that no calendar has, days in other tongues, and other rules of the same time; all are made up."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.detector.credible import credible, is_certainly_none
from gateway.detector.initials import initials
from gateway.detector.merge import clean
from gateway.detector.no_day import is_no_day
from gateway.model import Finding
from tests.detector.test_classes import found

NONE = [
    "140/104/12",
    "40/35",
    "0/5",
    "13/32",
    "118,402",
    "2024/13/40",
    "99.99.9999",
    "123/4",
    "the 40th",
    "52nd",
    "0th",
]
DAYS = [
    "4/12",
    "12/4",
    "31/12",
    "5/24",
    "3/2024",
    "2024-03",
    "3-14-24",
    "14.03.2024",
    "2024/14/3",
    "March 3",
    "the 5th",
    "the 31st",
]


@pytest.mark.parametrize("shown", NONE)
def test_no_calendar_has_it(shown: str) -> None:
    assert is_no_day(shown, "")


@pytest.mark.parametrize("shown", DAYS)
def test_a_calendar_may_have_it(shown: str) -> None:
    assert not is_no_day(shown, "seen ")


@given(st.dates(date(1900, 1, 1), date(2099, 12, 31)), st.sampled_from(["%m/%d/%Y", "%d.%m.%Y", "%Y-%m-%d", "%m/%d", "%d/%m", "%m-%d-%y", "%m/%Y"]))  # fmt: skip
def test_no_day_of_any_calendar_is_turned_down(day: date, form: str) -> None:
    shown = day.strftime(form)
    assert not is_no_day(shown, "on ")


@pytest.mark.parametrize(
    ("before", "decimal"), [("FiO2: .3/5 .", True), (".", True), ("seen 2.", False), ("seen ", False)]
)
def test_behind_a_point_it_is_a_decimal(before: str, *, decimal: bool) -> None:
    assert is_no_day("4/5-8", before) is decimal
    assert is_no_day("4/5", before) is decimal


@pytest.mark.parametrize(("before", "weeks"), [("GA 36 ", True), ("at 29", True), ("seen ", False), ("2024 ", False)])
def test_days_of_a_week_of_pregnancy(before: str, weeks: bool) -> None:
    assert is_no_day("6/7", before) is weeks


@pytest.mark.parametrize(
    ("entity", "marked"),
    [
        ("DATE", "gap ([140/104/12])"),
        ("DATE", "wrist [40/35]."),
        ("DATE", "down from [the 40th] to the 11th"),
        ("DATE", "from [the 20th] to the 11th percentile"),
        ("DATE", "at the [11th] percentile"),
        ("PERSON", "\n[Sun] 0312 RN: asleep"),
        ("VEHICLE_ID", "born at [3110 g]"),
        ("LOCATION", "She lives in [Mississippi]."),
        ("LOCATION", "from Polokwane, [South Africa], and"),
        ("FACILITY", "in [Sri Lanka] until 2019"),
        ("LOCATION", "phoned from [Guam]"),
    ],
)
def test_not_even_a_model_that_is_sure_is_believed(entity: str, marked: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    finding = Finding(start, end, entity, 0.999, "model")
    assert not credible(text, finding)
    assert is_certainly_none(text, finding)


@pytest.mark.parametrize(
    ("entity", "marked"),
    [
        ("DATE", "since [4/12/24] he"),
        ("DATE", "from [the 20th] to the 25th he"),
        ("PERSON", "[Sun] wrote, and Mei [Sun] 12 Oak St"),
        ("VEHICLE_ID", "her plate [3110 G], and"),
        ("PERSON", "[Georgia] called"),
        ("LOCATION", "at the mine in [Virginia], MN"),
        ("LOCATION", "12 mill st [delaware] ohio"),
        ("LOCATION", "a flat in [New York]"),
    ],
)
def test_what_may_be_one_is_left_to_the_model(entity: str, marked: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert not is_certainly_none(text, Finding(start, end, entity, 0.999, "model"))


ROWS = [
    ("DATE", "RDV le 24 novembre, puis lundi 3 mars 2025", ["24 novembre", "lundi 3 mars 2025"]),
    ("DATE", "faz anos no dia 5 de maio; el 7 de mayo", ["5 de maio", "7 de mayo"]),
    ("DATE", "am 3. März 2025, am 4. Juni", ["3. März 2025", "4. Juni"]),
    ("DATE", "il 15 maggio 2024, urodzona 12 stycznia 1961", ["15 maggio 2024", "12 stycznia 1961"]),
    ("DATE", "ngày 3 tháng 5", ["ngày 3 tháng 5"]),
    ("DATE", "DOB 8.viii.1970, m. 12-XII-1994; iv 5.v.20 and 1.vx.1970", ["8.viii.1970", "12-XII-1994"]),
    ("DATE", "happy st pattys lol; on St. Patrick's Day he", ["st pattys", "St. Patrick's Day"]),
    ("DATE", "seen at St. Patrick's, a happy st paul", []),
    ("DATE", "5 mg may help; 3 agosto", ["3 agosto"]),
    ("DATE", "absent on Nov. 16, 17 and 18. Please", ["Nov. 16, 17 and 18"]),
    ("DATE", "Nov. 3, 2024 and 4 more", ["Nov. 3, 2024"]),
    ("DATE", "seen O3/l4/2O25 by us; I/O 24/l2", ["O3/l4/2O25"]),
    ("DATE", "GA 29 4/7; discharged 3/29/2024, PMA 40 2/7, seen 4/7", ["3/29/2024", "4/7"]),
    ("STREET_ADDRESS", "goes to Av. Kdbwa Sur 1602, Int. 7 now", ["Av. Kdbwa Sur 1602, Int. 7"]),
    ("STREET_ADDRESS", "hotel in Via dei Kdbwi 22, Firenze", ["Via dei Kdbwi 22"]),
    ("STREET_ADDRESS", "an der Kdbwastraße 5, nahe Kdbwagatan 12b", ["Kdbwastraße 5", "Kdbwagatan 12b"]),
    ("STREET_ADDRESS", "given via PICC 20; Via Zoom 10:30; R. Lung 4 cm", []),
    (
        "PERSON",
        "Ines Kdbwa, MD      IKW/tt\nIKW/nf   D: 8/29/24\nIV/po and AC/dc it",
        ["Ines Kdbwa", "IKW/tt", "IKW/nf"],
    ),
    ("FACILITY", "from Kdbwa Crossing LTACH to a SNF", ["Kdbwa Crossing LTACH"]),
    ("UNIQUE_ID", "jkdbwy 06:02 the center's open\nsam.kdbwe 06:04 it is empty", ["jkdbwy", "sam.kdbwe"]),
    ("UNIQUE_ID", "lunch 12:30 salad\ndinner 18:30 soup\njkdbwy 1:2", []),
    ("UNIQUE_ID", "one line, jkdbwy 06:02 the center's open", []),
    ("UNIQUE_ID", "VPN: 02:14 login ok jkdbwy from 203.0.113.77, login failed root from", ["jkdbwy"]),
]


@pytest.mark.parametrize(("entity", "text", "expected"), ROWS)
def test_rules(entity: str, text: str, expected: list[str]) -> None:
    assert found(text, entity) == expected


@pytest.mark.parametrize(
    ("text", "names"), [("[Ana Kdbwa]. [O'Dorn, M.]", 2), ("[Geo]. [Kdbwa]", 1), ("[J]. [Kdbwa]", 1)]
)
def test_two_names_are_not_joined_over_the_end_of_a_sentence(text: str, names: int) -> None:
    spans, plain = [], ""
    for part in text.replace("]", "[").split("["):
        if part and part[0].isalpha():
            spans.append(Finding(len(plain), len(plain) + len(part), "PERSON", 0.99, "rule"))
        plain += part
    assert len(clean(plain, spans, {}, frozenset())) == names


def test_who_speaks_by_the_letters_of_a_name() -> None:
    names = "Visit with Kaja Wren and Tora Bly. Berit Pohl came.\n"
    people = [
        Finding(names.index(name), names.index(name) + len(name), "PERSON", 0.99, "rule")
        for name in ("Kaja Wren", "Tora Bly", "Berit Pohl")
    ]
    talk = "KW: Good day\nTB: Hi\nKW: Pain?\nTB: None\nTB: I mean it\nRN: Well\nRN: Yes\nBP: 120/80\nBP: 118/70"
    found_ = initials(names + talk, people)
    assert [(names + talk)[one.start : one.end] for one in found_] == ["KW", "KW", "TB", "TB", "TB"]
    assert initials(names + "TB: negative\nTB: repeat\nKW: once", people) == []


def test_the_medication_record_is_no_march() -> None:
    assert [is_no_day("MAR", before) for before in ("printed ", "on the ", "per ")] == [True] * 3
    assert [is_no_day("MAR", before) for before in ("back in ", "since ", "")] == [False] * 3
    assert not is_no_day("Mar", "on the ")
