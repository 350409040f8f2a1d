"""Lists of people and of services by their form. All names are made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.detector.rosters import rostered
from gateway.model import Finding
from tests.detector.test_classes import found

LISTS = [
    # dashes of all lengths are one mark; a bed without a patient is passed over
    ("* Tolliver – hold metop\n* Arsenault - walk x3\n* empty\n* Stamper -- comfort care, wife here\n* Vu - CIWA", ["Tolliver", "Arsenault", "Stamper", "Vu"]),
    ("1) Batts - foley out\n2) Quiroga - 2 u PRBC\n3) Ledoux - hospice, sister coming\n4) Fair - turns q2", ["Batts", "Quiroga", "Ledoux", "Fair"]),
    ("o Hagerty (hip) – WBAT, home\no Tolliver (knee) – SNF\no Wood (ankle) – MRI", ["Hagerty", "Tolliver", "Wood"]),
    ("Abara   12A  CHF  wean O2\nSwift   12B  PNA  abx\nTolliver   14   DKA  gtt\nDay     15   ETOH  CIWA", ["Abara", "Swift", "Tolliver", "Day"]),
    ("Tolliver 68M s/p CABG, wean\nMcKay 54F POD4, AC\nStiles 77M TEVAR, drain", ["Tolliver", "McKay", "Stiles"]),
    ("Carmella – vitals\nHoyt – weights\nOdile – trays", ["Carmella", "Hoyt", "Odile"]),
    # what only looks like it
    ("* Yankauer – bedside\n* Ambu – bedside\n* Kelly – 2\n* Allis – 4\n* Kocher – 2", []),
    ("* Neer – pos\n* Hawkins – pos\n* Speed – neg\n* Apley – pain, home program", []),
    ("* Heparin – hold\n* Coumadin – restart\n* Plavix - hold\n* Diet - NPO\n* Tele - dc", []),
    ("Penicillin – rash\nSulfa – hives\nKeflex – pain\nLatex – contact", []),
    ("Wound - dressing\nFamily - at bedside\nPain - stable\nLabs - pending", []),
    ("Name | Dose | Route\nAspirin | 81 | PO\nLasix | 40 | IV\nHeparin | gtt | IV, hold", []),
    ("Texas - 3 sites, home\nOhio - 2 sites, MRI\nMaine - 1 site, CT", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_lists_of_people(text: str, expected: list[str]) -> None:
    assert found(text, "PERSON") == expected


def people(text: str, *names: str) -> list[Finding]:
    return [Finding(text.index(name), text.index(name) + len(name), "PERSON", 0.9, "model") for name in names]


def named(text: str, findings: list[Finding], raw: list[Finding] | None = None) -> list[str]:
    return [text[f.start : f.end] for f in rostered(text, findings, raw or findings)]


def test_half_of_a_list_in_doubt_is_borne_out_by_the_rest() -> None:
    text = "Name,Rm,Iso\nTolliver,12,none\nNoble,14,none\nHsieh,15,MRSA\nShort,16,none"
    assert named(text, people(text, "Tolliver", "Hsieh")) == ["Tolliver", "Noble", "Hsieh", "Short"]
    assert named(text, []) == []
    text = "Okwuosa - npo\nLindell-Roux - MRI\nBrackish - home"
    unsure = [Finding(f.start, f.end, f.entity, 0.3, "model") for f in people(text, "Okwuosa", "Lindell-Roux")]
    assert named(text, [], unsure) == []  # one of the three is a word alone


def test_a_row_with_brackets() -> None:
    text = "Returns: Gaither (CADD), Poole (PICC), Snow (CADD) and Lasix (vial)."
    assert named(text, people(text, "Gaither", "Poole")) == ["Gaither", "Poole", "Snow"]
    assert named(text, people(text, "Gaither")) == []


def test_who_is_counted_in_a_line() -> None:
    assert named("1. Uddin 2. Park 3. Hand — podiatry list", []) == ["Uddin", "Park", "Hand"]
    assert named("1. Park 2. Hand 3. Bone", []) == []
    assert named("1. Rest 2. Ice 3. Compression; 1. Kelly 2. Kocher 3. Allis; 1. Uddin 3. Park 5. Hand", []) == []


def test_who_is_in_a_bed_of_a_board() -> None:
    text = "T1 OSWALD CP\nT2 LI abd pain\nT3 TOLLIVER SOB\nT4 DIRTY\nH1 FROST ETOH"
    assert named(text, people(text, "OSWALD", "TOLLIVER")) == ["OSWALD", "LI", "TOLLIVER", "FROST"]
    assert named(text, people(text, "OSWALD")) == []


def test_who_stands_behind_a_role_at_the_beginning_of_lines() -> None:
    text = "RN Odile 301-304\nRN Tolliver 305-308\nLPN Otha meds\nCNA Cash even\nCNA pool odd"
    assert named(text, people(text, "Odile", "Tolliver")) == ["Odile", "Tolliver", "Otha", "Cash"]
    assert named("RN Report at 7\nRT Nebs q4\nPA Rounds at 9", []) == []


def test_who_works_a_shift() -> None:
    text = "RN: KATZ\nTech: BREE\nFloat: MO\nRelief: OFF\nSitter: PRN\nAide: POOL"
    assert named(text, people(text, "KATZ", "BREE")) == ["KATZ", "BREE", "MO"]
    assert named("RN: MORN\nTech: PRN\nFloat: MO", []) == []


def test_who_stands_for_a_specialty() -> None:
    assert named("Consults: GI (Haddad), nephro (Sun), wound care, ortho (Cutter), nutrition.", []) == [
        "Haddad",
        "Sun",
        "Cutter",
    ]
    assert named("cards–Pasternak, renal–Uddin, EP–none", []) == ["Pasternak", "Uddin"]
    assert (
        named("GI (Protonix), ID (Zosyn), renal (Lasix), neuro (Keppra), pain (Norco), ID (HIV), ortho (TKA)", []) == []
    )
    assert (
        named("Neuro: intact. Cards: RRR. Pulm: CTA. GI: soft. Skin: Braden 18. Psych: flat. Neuro (Babinski)", [])
        == []
    )


def test_firms_of_a_list_of_services() -> None:
    text = "Transport: Lifeline. DME: Zolimed. HH: Carevanta. Infusion: Option Care. Meals: Declined. Bed: Home"
    known = [
        Finding(text.index(n), text.index(n) + len(n), "ORGANIZATION", 0.9, "model") for n in ("Zolimed", "Carevanta")
    ]
    assert named(text, known) == ["Lifeline", "Zolimed", "Carevanta", "Option Care"]
    assert named(text, known[:1]) == []


@given(st.text(alphabet="Ab -–:|\n1.)(,=oM"), st.integers(0, 5))
def test_what_is_found_lies_in_the_text(text: str, start: int) -> None:
    findings = [Finding(start, start + 1, "PERSON", 0.9, "model")] if len(text) > start else []
    for finding in rostered(text, findings, findings):
        assert 0 <= finding.start < finding.end <= len(text)
        assert text[finding.start].isupper()
