"""What stands at the ends of a finding and is no part of it stays in the text. All are made up."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.detector.merge import clean
from gateway.detector.trimmed import trimmed_to_itself
from gateway.model import Finding

ROWS = [
    ("PERSON", "Judge Kdbwa", "Kdbwa"), ("PERSON", "Sister Mary Kdbwa", "Mary Kdbwa"), ("PERSON", "CPT M. Kdbwa", "M. Kdbwa"), ("PERSON", "Sr. Kdbwa", "Kdbwa"), ("PERSON", "gma Kdbwa", "Kdbwa"), ("PERSON", "Doc Kdbwa", "Kdbwa"), ("PERSON", "granny Miss Kdbwa", "Kdbwa"), ("PERSON", "Dean Kdbwa", "Dean Kdbwa"), ("PERSON", "Mom", "Mom"), ("PERSON", "Cdrwa Kdbwa", "Cdrwa Kdbwa"), ("PERSON", "Ines Kdbwa DO", "Ines Kdbwa"), ("PERSON", "Stan (PA)", "Stan"), ("PERSON", "KDBWA DO", "KDBWA DO"), ("PERSON", "Judge", "Judge"), ("PERSON", "Kdbwa's", "Kdbwa"),
    ("PERSON", "rg -n --hidden 'Kdbwa", "Kdbwa"), ("PERSON", 'echo "Ines Kdbwa', "Ines Kdbwa"), ("PERSON", "robert 'Bob' Kdbwa", "robert 'Bob' Kdbwa"), ("PERSON", "robert 'Kdbwa", "robert 'Kdbwa"), ("PERSON", "rg 'kdbwa", "rg 'kdbwa"),
    ("FACILITY", "the Kdbwa clinic", "Kdbwa clinic"), ("FACILITY", "The Kdbwa", "The Kdbwa"), ("ORGANIZATION", "our Kdbwa Mill", "Kdbwa Mill"), ("FACILITY", "the", "the"), ("LOCATION", "Kdbwa, OH", "Kdbwa"),
    ("DATE", "07/25/25 06:52", "07/25/25"), ("DATE", "2025-04-22T09:10:00-06:00", "2025-04-22T09:10:00-06:00"), ("DATE", "2025-04-22T09:10Z", "2025-04-22T09:10Z"), ("DATE", "2025-04-22 09:10:07", "2025-04-22 09:10:07"), ("DATE", "2025-04-22 09:10", "2025-04-22"), ("DATE", "9/17/25 1512", "9/17/25"), ("DATE", "Mar 5, 2:30 PM", "Mar 5"), ("DATE", "Mar 5 1945", "Mar 5 1945"), ("DATE", "6/5 1945", "6/5 1945"), ("DATE", "202504220910", "202504220910"),
    ("AGE", "93-year-old", "93-year-old"),
    ("UNIQUE_ID", "is 44931#", "44931#"), ("MEDICAL_RECORD_NUMBER", "FIN 2025-0928", "2025-0928"), ("UNIQUE_ID", "star 1189", "star 1189"), ("UNIQUE_ID", "kdb 66120", "kdb 66120"), ("VEHICLE_ID", "is 44931", "is 44931"),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "shown", "left"), ROWS)
def test_what_is_no_part_of_a_finding_is_left_out(entity: str, shown: str, left: str) -> None:
    text = f"({shown},"
    found = trimmed_to_itself(text, Finding(0, len(text), entity, 0.8, "x"))
    assert found is not None
    assert text[found.start : found.end] == left


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Kdbwa   Student ID 11830274", "Kdbwa"),
        ("Kdbwa\tSOC 1/9/24", "Kdbwa"),
        ("Kdbwa  Pt# 20881", "Kdbwa"),
        ("Kdbwa   Age", "Kdbwa   Age"),  # nothing behind it
        ("Kdbwa Age 97", "Kdbwa Age"),  # no gap
        ("Kdbwa   Rose 45", "Kdbwa   Rose"),  # who may be called so
        ("Kdbwa   Bwakd 45", "Kdbwa   Bwakd"),
    ],
)
def test_what_heads_the_next_column_is_no_part_of_a_name(text: str, left: str) -> None:
    end = re.search(r"[#: ]*\d|$", text).start()  # type: ignore[union-attr]
    found = trimmed_to_itself(text, Finding(0, end, "PERSON", 0.8, "x"))
    assert found is not None
    assert text[found.start : found.end] == left


@pytest.mark.parametrize(
    ("text", "whole"),
    [("echo 'Bea Larkwell' | wc", False), ("robert 'Bea Larkwell' came", True)],  # whom a nickname follows
)
def test_a_command_is_not_joined_to_the_name_that_it_is_given(text: str, whole: bool) -> None:
    given = text.index("Bea"), text.index("'", text.index("Bea"))
    raw = [Finding(0, text.index(" "), "PERSON", 0.9, "model"), Finding(*given, "PERSON", 0.9, "model")]
    found = {text[one.start : one.end] for one in clean(text, raw, {}, frozenset())}
    assert (text[: given[1]] in found, "Bea Larkwell" in found) == (whole, not whole)


@given(st.sampled_from(["PERSON", "FACILITY", "DATE", "AGE", "UNIQUE_ID", "LOCATION"]), st.text(max_size=30), st.data())
def test_a_finding_only_shrinks(entity: str, text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    found = trimmed_to_itself(text, Finding(start, end, entity, 0.8, "x"))
    assert found is None or start <= found.start < found.end <= end
