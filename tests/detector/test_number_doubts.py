"""What has the form of somebody's number and is a model's, a house's, a journal's or everybody's. All are made up."""

from __future__ import annotations

import pytest

from gateway.detector import structured
from gateway.detector.credible import credible, is_certainly_none
from gateway.model import Finding
from tests.detector.test_classes import found

ROWS = [
    ("HEALTH_PLAN_ID", "Policy no. QX-118, Version 3; see policy HR-20.4", []), ("HEALTH_PLAN_ID", "policy no. QX-11820 and policy 773120-QX", ["QX-11820", "773120-QX"]), ("HEALTH_PLAN_ID", "file within: Aetna 120, the Medicare 2023 rule", []), ("HEALTH_PLAN_ID", "Aetna 120; Aetna 663120", ["663120"]), ("HEALTH_PLAN_ID", "RxBIN 663120 RxGrp KX6631", ["KX6631"]),
    ("UNIQUE_ID", "sha256:9c1185a3d976460b72c77d94c8a1ad04, trace=9bf92f3577b34da6a3ce929d0e0e4711", []), ("UNIQUE_ID", "user 9c1185a3d976460b72c77d94c8a1ad04 left", ["9c1185a3d976460b72c77d94c8a1ad04"]),
    ("MEDICAL_RECORD_NUMBER", "Helm chart api-1.42.3 is out", []), ("MEDICAL_RECORD_NUMBER", "chart 14-42-3881 is out", ["14-42-3881"]),
    ("PHONE_NUMBER", "or Poison Control 1-800-222-1222, 1-800-QUIT-NOW, 1-800-MEDICARE", []), ("PHONE_NUMBER", "or our line 1-800-555-0144", ["1-800-555-0144"]), ("PHONE_NUMBER", "senior paged at 0210, see table 2, page 2103; on call 0800-2030", []), ("PHONE_NUMBER", "paged at 4410; page 2103 with results", ["4410", "2103"]),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "text", "expected"), ROWS)
def test_numbers_of_houses_and_of_everybody(entity: str, text: str, expected: list[str]) -> None:
    assert found(text, entity) == expected


DOUBTED = [
    ("UNIQUE_ID", "RV lead [6076-52] s/n QJN884213", False), ("UNIQUE_ID", "implant [CK512], 1059330217765", False), ("UNIQUE_ID", "Tecnis [ZXB00] 20.5 D SN4471882013", False), ("UNIQUE_ID", "HFX [IPG4000], serial R4418820", False),
    ("UNIQUE_ID", "s/n [QJN884213], serial of the other", True), ("UNIQUE_ID", "lot [CK512], serial 4418820", True), ("UNIQUE_ID", "badge [CK512] left at noon", True),
    ("UNIQUE_ID", "2018;377:[1995-2008]", False), ("UNIQUE_ID", "see pages [1123-1187]", False), ("UNIQUE_ID", "file [1123-1187] lost", True),
    ("UNIQUE_ID", "lead [2099TC/48] serial CXT093317", False), ("UNIQUE_ID", "timed out at [3000ms] there", False), ("UNIQUE_ID", "polls wait [5000-300000] ms", False), ("UNIQUE_ID", "polls wait [5000-3000] ms", True), ("UNIQUE_ID", "file [5000-300000] left", True), ("UNIQUE_ID", "RxBIN: [663120] here", False), ("UNIQUE_ID", "[BIN 663120] here", False), ("UNIQUE_ID", "a bin of [663120] here", True),
    ("PHONE_NUMBER", "or call [1-800-222-1222] now", False), ("PHONE_NUMBER", "on call [0800-2030]", False), ("PHONE_NUMBER", "on call [0855-2930]", True), ("VEHICLE_ID", "truck rollover, [T12 burst]", False), ("VEHICLE_ID", "truck, RIG [20 IU]/kg", False), ("VEHICLE_ID", "truck, tag [20 KLU]", True), ("DATE", "4418,[11.2,245]", False),
    ("UNIQUE_ID", "2025-10-02,[K35.80],St. Julien", False), ("UNIQUE_ID", "badge: [K35.80], St. Julien", True), ("UNIQUE_ID", "carries BRCA2 [c.5946delT.] Her", False), ("UNIQUE_ID", "VHL [p.Arg167Gln] in him", False), ("UNIQUE_ID", "axial T2. [1.5T.]", False), ("UNIQUE_ID", "is [P.4471-X]", True),
    ("UNIQUE_ID", "the [99213-25] was added", False), ("UNIQUE_ID", "the [66213-25] was added", True), ("DATE", "meets every [second Wednesday], and", False), ("DATE", "meets the [second Wednesday of May], and", True), ("DATE", "left knee in [two thousand eleven] by", False), ("DATE", "born in [nineteen thirty-two], you", True), ("DATE", "since [nineteen ninety-four] or so", False), ("AGE", "she's running [a hundred and one] since", False), ("AGE", "she turned [a hundred and one] in", True),
    ("VEHICLE_ID", "Hall A [28M] lac", False), ("AGE", "Next conference [90] d.", False), ("AGE", "he is [90] and well", True), ("PHONE_NUMBER", "with walker x [100] ft", False), ("UNIQUE_ID", "HI*ABK:[I5023]~", False), ("UNIQUE_ID", "roadmap: [AALL1731], Day 29", False), ("DATE", "to confirm [new one] pls", False), ("DATE", "meropenem through the [twenty second] midline", True),
    ("FACILITY", "seen by [our student health center] today, Ann", False), ("FACILITY", "seen at [Our Lady of Kdbwa] today", True), ("ORGANIZATION", "shes at [her daughters] on", False), ("FACILITY", "at [your Kdbwa unit], as", True), ("PERSON", "[ty]! his wife", False), ("PERSON", "is [ty] here", True),
    ("ORGANIZATION", "<a>x</a><[chiefConcern]>ankle</chiefConcern>", False),
    ("US_SSN", "mistyped as [219-09-44711]", True), ("US_SSN", "a digit short, [219-09-447]", True), ("VEHICLE_ID", "Her plate is [kdbw 882] she says", True), ("VEHICLE_ID", "Her plate is [somewhere 8]", False),
    ("US_SSN", "range 102 ([98-118])", False), ("US_SSN", "works [in] town", False), ("US_SSN", "begins with [512-44]", True), ("US_SSN", "ends in [4471]", True), ("US_SSN", "it is [four four seven one]", True),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "marked", "kept"), DOUBTED)
def test_what_the_model_takes_for_a_number_of_somebody(entity: str, marked: str, kept: bool) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert credible(text, Finding(start, end, entity, 0.99, "model")) is kept


FOUND_ALONE = [
    # in groups, behind a payer's name, of a patient called by a number alone
    ("HEALTH_PLAN_ID", "Member: W6631 20044 01", ["W6631 20044 01"]), ("HEALTH_PLAN_ID", "Medicaid no. 6631 7204 0075 3 is active", ["6631 7204 0075 3"]), ("HEALTH_PLAN_ID", "Cigna U66312004 02; Ambetter (U6631200451); Humana gold H66312004", ["U66312004 02", "U6631200451", "H66312004"]), ("HEALTH_PLAN_ID", "Medicare: 12 visits in 2023 and 14; Aetna pays 80, then 100", []),
    ("MEDICAL_RECORD_NUMBER", "Pt 663120: K 5.9; call patient 663188", ["663120", "663188"]), ("MEDICAL_RECORD_NUMBER", "Hosp #: 66-31-20; unit number 66 31 20; wristband reads 663120", ["66-31-20", "66 31 20", "663120"]), ("MEDICAL_RECORD_NUMBER", "2 pts 40; patients 120000 in all; pt 120/80", []),
    # forms that nothing else has
    ("UNIQUE_ID", "Rx 0663-90174, exam RA-6631204, order LO-66312", ["0663-90174", "RA-6631204", "LO-66312"]), ("UNIQUE_ID", "study no. PSG 6631; case # AB 663120", ["PSG 6631", "AB 663120"]), ("UNIQUE_ID", "subj014 and sub-0663_ses-02", ["subj014", "sub-0663"]), ("UNIQUE_ID", "conf KXPLQR, booking ref KX663P", ["KXPLQR", "KX663P"]), ("UNIQUE_ID", "series 1.2.826.0.1.3680043.8.663", ["1.2.826.0.1.3680043.8.663"]),
    ("UNIQUE_ID", "Called to order 0702; NCPDP SCRIPT 2017071; form CMS-1500; trial MK-3475; case study 12-15; order 40-60 mg", []), ("UNIQUE_ID", "conf set to ACTIVE; confirmed SEPSIS; OID 2.16.840.1.113883.6.96", []), ("UNIQUE_ID", "ref no KM/PT/6631 dear colleague", ["KM/PT/6631"]), ("UNIQUE_ID", "Payer ID 66312", []),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "text", "expected"), FOUND_ALONE)
def test_numbers_by_their_own_form(entity: str, text: str, expected: list[str]) -> None:
    assert found(text, entity) == expected


def test_what_forms_hold_of_nobody() -> None:
    assert list(structured.find('{"url": "http://hl7.org/fhir/ValueSet/names", "version": "4.0.1"}')) == []
    assert [f.entity for f in structured.find('{"url": "http://mercy.example/p/8813"}')] == ["URL"]
    assert not any(f.start == 42 for f in structured.find("MSH|^~\\&|LAB|GEN|EHR|GEN|||ORU^R01|MSG00001|T"))


BELIEVED = [
    ("PERSON", "trace card signed [QD] today"), ("PERSON", "congrats [ZYDECO] on boards"), ("PERSON", "A. JONES, RN, [SMITH], MD"), ("PERSON", "Dr. [DO] will see"), ("PERSON", "not [Christian] the nurse"), ("ORGANIZATION", "UDS for [QBSF], collected"),
    ("FACILITY", "seen 2/14/26 at [Saint Kdbwa] by him"), ("VEHICLE_ID", "plate [seven k z six forty one], temp tag"), ("DATE", "due [Christmas week], nurse is in"), ("UNIQUE_ID", "[kdbwan-l] left the session"),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "marked"), BELIEVED)
def test_a_model_that_is_sure_is_believed(entity: str, marked: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert credible(text, Finding(start, end, entity, 0.96, "model"))


NEVER = [
    ("LOCATION", "she moved to [Texas] then"), ("ORGANIZATION", "is on [Aetna] now"), ("PERSON", "Mrs. [Dash], not salt"), ("PERSON", "Ines Kdbwa, PhD, [DABCC]"), ("FACILITY", "Ines Kdbwa, LPC-[MHSP]"), ("FACILITY", "L. Kdbwa [PMHNP], DEA"), ("AGE", "he is [72] now"), ("DATE", "since [2019] or so"), ("DATE", "strength [4/5] there"),
    ("UNIQUE_ID", "trial [NCT03036124] closed"), ("VEHICLE_ID", "Hall A [28M] lac"),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "marked"), NEVER)
def test_what_is_certainly_none_is_none_however_sure_the_model_is(entity: str, marked: str) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert not credible(text, Finding(start, end, entity, 0.999, "model"))


@pytest.mark.parametrize(
    ("marked", "kept"),
    [("through the [twenty second] midline", True), ("on the [nineteenth] turbt", True), ("on the [second] toe", False), ("above the [nineteenth] percentile", False)],
)  # fmt: skip
def test_late_days_of_a_month_need_no_end_behind_them(marked: str, kept: bool) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    assert credible(marked.replace("[", "").replace("]", ""), Finding(start, end, "DATE", 0.7, "model")) is kept


def test_columns_and_tables_of_a_query_are_nobody() -> None:
    query = "SELECT p.pat_id, l.v FROM enc e JOIN pat p ON p.pat_id = e.pat_id WHERE p.last = 'pat'"
    for shown, start in (("l.v", query.index("l.v")), ("pat", query.index("pat_id")), ("pat", query.index("pat p"))):
        assert is_certainly_none(query, Finding(start, start + len(shown), "PERSON", 0.99, "model"))
    asked = query.rindex("pat")  # the control: what is asked for
    assert not is_certainly_none(query, Finding(asked, asked + 3, "PERSON", 0.99, "model"))
    said = "the pat_id is pat"  # no query
    assert not is_certainly_none(said, Finding(4, 7, "PERSON", 0.99, "model"))
