"""Numbers by the words and the forms about them: what must be found, and next to it what only looks like it. All are made up."""

from __future__ import annotations

import pytest

from gateway.detector import structured
from gateway.detector.credible import as_number, credible
from gateway.detector.judge import Judge
from gateway.detector.merge import clean
from gateway.detector.of_things import is_of_thing
from gateway.model import Finding
from tests.detector.test_classes import found

ROWS = [
    # its word stands behind the number, or some words before it
    ("UNIQUE_ID", "88-20417 is the claim number they gave me", ["88-20417"]), ("HEALTH_PLAN_ID", '"KRT 882041", that\'s my member number', ["KRT 882041"]), ("MEDICAL_RECORD_NUMBER", "4471882 was her MRN at the old place", ["4471882"]),
    ("UNIQUE_ID", "the ticket number that my supervisor read to me was 20-88417", ["20-88417"]), ("DEVICE_ID", "Their serial number, as far as I can read it, is PX 204418", ["PX 204418"]),
    ("UNIQUE_ID", "33918 is the number of patients; 2024 was the case number one year; the case number of 12 was 15 mg", []),
    ("DEVICE_ID", "serial starting with KX24 on the box", ["KX24"]), ("VEHICLE_ID", "the VIN ends in 204418.", ["204418"]), ("UNIQUE_ID", "it starts with KX20, then worn, and ends with 7714", ["7714"]),
    # asked and answered in one line
    ("UNIQUE_ID", "Agent: your confirmation number? Caller: sure, 20418 7713", ["20418 7713"]), ("UNIQUE_ID", "is there an order number? the dose was 20000 units", []),
    # what carries a number of its own
    ("UNIQUE_ID", "put in envelope 20417 by the guard", ["20417"]), ("UNIQUE_ID", "Our file: 20417-02", ["20417-02"]), ("UNIQUE_ID", "payer control no. 7720418833", ["7720418833"]), ("UNIQUE_ID", "your reference TB/RK/20417", ["TB/RK/20417"]),
    ("UNIQUE_ID", "kit # KX-20417 opened", ["KX-20417"]), ("UNIQUE_ID", "bag 1000 mL; tube 8.0 at 22; run 1000 m; sample 1200 patients", []),
    ("UNIQUE_ID", "dose held for pt 07-0113 and subject 112-0044", ["07-0113", "112-0044"]), ("UNIQUE_ID", "pt 10-2024; patients 12-15 and 200-300", []), ("UNIQUE_ID", "hearing in 23 JV 00772 and 2024-CV-118820", ["23 JV 00772", "2024-CV-118820"]), ("UNIQUE_ID", "24 CM 12; 20 MM 4", []),
    ("UNIQUE_ID", "sensor 0K0031XJT77 came off", ["0K0031XJT77"]), ("UNIQUE_ID", "NCT03036124, MLN909188, KB5034441, DEN180001, AKI on CKD3", []),
    ("UNIQUE_ID", "screen failure RX-0417, hotel conf 20417KX, PIN 4417", ["RX-0417", "20417KX", "4417"]), ("UNIQUE_ID", "screen failure rate 12%; conf 95%; pin 2 of 4", []),
    ("UNIQUE_ID", "contract 2025, lab 2024-05, run 1500, kit 1200, sample 5-2024, block 1130", []), ("UNIQUE_ID", "bag tag 0041, locker tag no. 1180, kit 11804", ["0041", "1180", "11804"]),
    # another of the same shape
    ("DEVICE_ID", "serials 20417118 left, 20417126 right", ["20417118", "20417126"]), ("DEVICE_ID", "S/N 20417118 (R) / 20417126 (L)", ["20417118", "20417126"]), ("MEDICAL_RECORD_NUMBER", "MRNs 204178 / 204187 are one woman", ["204178", "204187"]),
    ("MEDICAL_RECORD_NUMBER", "MRN 20417 and 99214 billed", ["20417", "99214"]), ("MEDICAL_RECORD_NUMBER", "MRN 20417, seen for 40 min, bill 99214 or 99215", ["20417"]), ("UNIQUE_ID", "order # 2041788, then 2500000 units of it", ["2041788"]),
    ("UNIQUE_ID", "the walker (#20417) and pump # KX-2041", ["20417", "KX-2041"]), ("UNIQUE_ID", "#30, #1 and # 2500; issue #12; C#7", []), ("UNIQUE_ID", "the claim ends in 881 and the card ended in 20417", ["881", "20417"]), ("UNIQUE_ID", "the case ended in 2019; the order ends in 12 days", []),
    ("DEVICE_ID", "(UDI +K204KX17/$$7204418KX)", ["+K204KX17/$$7204418KX"]), ("DEVICE_ID", "VPAP / SN 2041882 / 24 V", ["2041882"]), ("DEVICE_ID", "SN 2w4 1w5; SN visit 2024", []), ("MEDICAL_RECORD_NUMBER", "re visit 20418877; visit 12; visits 2024", ["20418877"]),
    ("HEALTH_PLAN_ID", "payer,code,amt\nUHC,J0178,81400\nCigna: J1745 denied", []), ("HEALTH_PLAN_ID", "Cigna ID J1745", ["J1745"]),
    ("HEALTH_PLAN_ID", "Auth: K2041  PCP: none", ["K2041"]), ("UNIQUE_ID", "GEO GSE118844 and SRP188412; event ID 11708; error code: 20417", []),
    # of devices and vehicles
    ("DEVICE_ID", "Lot 88 is full; lot 12 too", []), ("DEVICE_ID", "mesh LOT KX2041", ["KX2041"]), ("VEHICLE_ID", "Ankle plate 4 hole; plate of 12 wings; plate 10 mm", []), ("VEHICLE_ID", "tag 204 KRX was towed", ["204 KRX"]),
    ("LICENSE_NUMBER", "signed: T. Obi, APRN 11042271; checked by RPh 20417", ["11042271", "20417"]), ("LICENSE_NUMBER", "Towson, MD 21204; RN 12 patients", []),
    ("HEALTH_PLAN_ID", "secondary is policy RK 0044182", ["RK 0044182"]),
    ("MEDICAL_RECORD_NUMBER", "CHART NO.......204188\nROOM.........312", ["204188"]),
    # telephones
    ("PHONE_NUMBER", "10 x 380 nail, matrix 320 x 224, check page 204 of 418", []), ("PHONE_NUMBER", "call x41207, x 41208", ["x41207", "41208"]), ("PHONE_NUMBER", "Vocera 41207 or spectralink: 41208", ["41207", "41208"]),
    ("PHONE_NUMBER", "senior: 6-4120; the desk at 4-4121", ["6-4120", "4-4121"]), ("PHONE_NUMBER", "score 6-4120, 2-3000 cells", []), ("PHONE_NUMBER", "night line 408*555*0139 or 408 - 555 - 0140", ["408*555*0139", "408 - 555 - 0140"]),
    ("PHONE_NUMBER", "hers is 408-555-0139 and his ends 0140", ["408-555-0139", "0140"]), ("PHONE_NUMBER", "page 20417 with results", ["20417"]),
    ("IP_ADDRESS", "firmware 9.33.1.2 and, behind the wall, the host 10.1.2.7", ["10.1.2.7"]),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "text", "expected"), ROWS)
def test_numbers(entity: str, text: str, expected: list[str]) -> None:
    assert found(text, entity) == expected


OF_THINGS = [
    ("the RxCUI [860975] maps", True), ("PMIDs: 31562797, 32865377 and [28605608]", True), ("product [1808000] ships", True), ("at chr7:[55191822] T>G", True), ("FDA [K191105] cleared", True), ("seen as [K191105]", False),
    ("population [331448281]", True), ("we had [118824] encounters", True), ("1 in [292201]", True), ("worth [2400000] of it", True), ("ferritin [11240]", True),
    ("MRN [2400000] is odd", False), ("patient [118824] seen", False), ("cat 5954680, [HUGT3391]", False), ("member [118824] called", False), ("reached under [4471882] there", False),
    # Round: how many in a sentence, anybody's alone in a field unless it is short; an id either way.
    ("we count [48200000] of it", True), ("[48200000]", False), ("total left, [4800000]", False), ("[250000]", True), ("limit: [500000]", True), ("id: [250000]", False), ("order id = '[4820000]'", False),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "of_thing"), OF_THINGS)
def test_numbers_of_things(marked: str, of_thing: bool) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    assert is_of_thing(marked.replace("[", "").replace("]", ""), start, end) is of_thing


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<Claim><ClaimId>204188</ClaimId><Units>4</Units></Claim>", [("ACCOUNT_NUMBER", "204188")]),
        ('<hl7:memberId root="2.16">KTV2041</hl7:memberId>', [("HEALTH_PLAN_ID", "KTV2041")]),
        ("<patient>An adult with a cough</patient><name>Metformin</name>", []),
        ('{"orderNumber": "OR20417", "badge_no": 20417}', [("UNIQUE_ID", "OR20417"), ("UNIQUE_ID", "20417")]),
        ('{"licensePlate": "7KXV204", "lotNo": "K77"}', [("VEHICLE_ID", "7KXV204"), ("DEVICE_ID", "K77")]),
        ('{"ticket": "pending", "order_id": "required", "lot": "77"}', []),
    ],
)
def test_numbers_under_their_keys(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(f.entity, text[f.start : f.end]) for f in structured.find(text)] == expected


def test_a_number_that_the_model_takes_for_a_date_is_somebodys_number() -> None:
    text = "I pulled up 77120934 and 20240131 just now"
    number, day = (Finding(text.index(v), text.index(v) + 8, "DATE", 0.98, "model") for v in ("77120934", "20240131"))
    assert [f.entity for f in clean(text, [number, day], {}, frozenset())] == ["UNIQUE_ID", "DATE"]
    text = "a card with PVK55 2041H and 1055204173302 on it"
    unsure = [Finding(12, 23, "DATE", 0.95, "model"), Finding(28, 41, "UNIQUE_ID", 0.3, "model")]
    assert [text[f.start : f.end] for f in clean(text, unsure, {}, frozenset(), judge=Judge())] == [
        "PVK55 2041H",
        "1055204173302",
    ]
    assert not credible("costs $771209", as_number("costs $771209", Finding(7, 13, "DATE", 0.98, "model")))


@pytest.mark.parametrize(
    ("entity", "marked", "kept"),
    [
        ("VEHICLE_ID", "twins of 2210 and [2080 g]", False),
        ("VEHICLE_ID", "plate seen as [2080 G]", True),
        ("UNIQUE_ID", "clocked [0652-1931]", False),
        ("UNIQUE_ID", "clocked [0652-9931]", True),
        ("UNIQUE_ID", "ICD shock, generator [84339187]", True),
        ("UNIQUE_ID", "ICD-10 shock, code [84339187]", False),
        ("UNIQUE_ID", "[84339187], with a lead (the old one)", True),
        ("UNIQUE_ID", "[84339187] (diabetes)", False),
        ("UNIQUE_ID", "scope [2041881] (CF-HQ190L)", True),
        ("UNIQUE_ID", "bed [12 - 2041881] - 71M", True),
        ("UNIQUE_ID", "run at [12 - 20]", False),
        ("UNIQUE_ID", "filtered at [500-8000 Hz]", False),
        ("UNIQUE_ID", "study [1.2.840.113619.2.55.3.2041]", True),
        ("UNIQUE_ID", "in [2.16.840.1.113883.6.96]", False),
        ("DATE", "A lead [4574-53], in place", False),
        ("DATE", "on file since [2024-05]", True),
    ],
)
def test_measures_times_and_codes_are_told_from_numbers(entity: str, marked: str, kept: bool) -> None:
    start, end = marked.index("["), marked.index("]") - 1
    text = marked.replace("[", "").replace("]", "")
    assert credible(text, Finding(start, end, entity, 0.9, "model")) is kept


def test_what_the_model_cuts_short_is_taken_whole() -> None:
    text = "blocks 24-20417-A1 and 24-20417-B2 held, registration BK 2041877"
    raw = [Finding(7, 15, "UNIQUE_ID", 0.98, "model"), Finding(57, 64, "UNIQUE_ID", 0.98, "model")]
    assert [text[f.start : f.end] for f in clean(text, raw, {}, frozenset())] == [
        "24-20417-A1",
        "24-20417-B2",
        "BK 2041877",
    ]
