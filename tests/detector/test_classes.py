"""Classes of identifiers and of look-alikes that a reading once missed or took, one row for each. All are made up."""

from __future__ import annotations

import pytest

from gateway.detector import lexicon
from gateway.detector.credible import credible
from gateway.detector.merge import clean
from gateway.detector.recognizers import all_recognizers
from gateway.model import Finding

RECOGNIZERS = all_recognizers()


def found(text: str, entity: str) -> list[str]:
    raw = [
        Finding(r.start, r.end, r.entity_type, r.score, recognizer.name)
        for recognizer in RECOGNIZERS
        for r in recognizer.analyze(text, recognizer.supported_entities)
    ]
    return [text[f.start : f.end] for f in clean(text, raw, {}, frozenset()) if f.entity == entity]


ROWS = [
    ("DATE", "from 10/21 into 10/22", ["10/21", "10/22"]), ("DATE", "bring her Weds 10/22 after mass", ["Weds 10/22"]), ("DATE", "Cert period 8/4-10/2.", ["8/4-10/2"]),
    ("DATE", "On the twelfth she was fine", ["the twelfth"]), ("DATE", "on the 5th her son came", ["the 5th"]), ("DATE", "Date of birth? Ten, two, forty-four", ["Ten, two, forty-four"]),
    ("DATE", "conference 12/4 at 07:00", ["12/4"]), ("DATE", "pain since then.\nyesterday, 10/9.", ["10/9"]), ("DATE", "3rd and 4th fingers; 26/30 on MMSE; 3/20 nodes; 20/30 vision", []),
    ("AGE", "she's 92 and walks a mile", ["92"]), ("AGE", "My father is 94.", ["94"]), ("AGE", "he is 93% on room air; she was 95 kg; he is 92 on 2 L", []), ("AGE", "she's 45 and well", []),
    ("PHONE_NUMBER", "is it still 770, 555, 0134?", ["770, 555, 0134"]), ("PHONE_NUMBER", "use mine, it ends in 0188", ["0188"]), ("PHONE_NUMBER", "paged x50912", ["x50912"]), ("PHONE_NUMBER", "paging you at 7-4412", ["7-4412"]), ("PHONE_NUMBER", "x3 days", []),
    ("US_SSN", "SSN ending 6612", ["6612"]), ("LICENSE_NUMBER", "R. Ames RN, lic. RN 198273-30", ["RN 198273-30"]), ("LICENSE_NUMBER", "driver (CDL NC 24417780)", ["NC 24417780"]), ("LICENSE_NUMBER", "Ottilie Frank, LICSW (NH 1847)", ["NH 1847"]), ("LICENSE_NUMBER", "glucose 512 mg/dL, pH 7.08", []),
    ("VEHICLE_ID", "flight by MedStar, tail N407MT.", ["N407MT"]), ("HEALTH_PLAN_ID", "Member ID: PMH-4471-0093-01  Group: MCHD2", ["PMH-4471-0093-01", "MCHD2"]), ("HEALTH_PLAN_ID", "group therapy", []),
    ("UNIQUE_ID", '{"subject": {"reference": "Patient/p8841"}}', ["p8841"]), ("MEDICAL_RECORD_NUMBER", "code this encounter: 99213", []), ("MEDICAL_RECORD_NUMBER", "encounter 4471920", ["4471920"]),
    ("STREET_ADDRESS", "at the corner of Elm Street and Ten Eyck", ["the corner of Elm Street and Ten Eyck"]), ("STREET_ADDRESS", "Route 4, Box 77-C, Southern Pines", ["Route 4, Box 77-C"]), ("STREET_ADDRESS", "2214 Alma School Road, number 3051", ["2214 Alma School Road, number 3051"]), ("STREET_ADDRESS", "Ombu 9\n> Suite 967\n> Rivera", ["Suite 967"]),
    ("ZIP_CODE", "99213 or 99214?", []), ("ZIP_CODE", "Dayton, oh 45419", ["45419"]),
    ("PERSON", "ask for nurse Lupita.", ["Lupita"]), ("PERSON", "her daughter Winifred is en route", ["Winifred"]), ("PERSON", "his mother denies pain", []), ("PERSON", "your pt Gideon Falconer in 9", ["Gideon Falconer"]), ("PERSON", "2) Delgado, Farah - refill", ["Delgado, Farah"]),
    ("PERSON", "NURSE ADVICE LINE; a test called INR; Dear Reviewer,", []), ("PERSON", "Patient: Zyrtec in the spring", []), ("PERSON", "Client: Twenty minutes", []), ("PERSON", "Hepatitis C. Genotype 1a", []), ("PERSON", "I'm Dr.", []), ("PERSON", "Paik. P-A-I-K.", ["P-A-I-K"]),
]  # fmt: skip


@pytest.mark.parametrize(("entity", "text", "expected"), ROWS)
def test_rules(entity: str, text: str, expected: list[str]) -> None:
    assert found(text, entity) == expected


INCREDIBLE = [
    ("screw (ref 7207282, lot 50883141)", "7207282", "UNIQUE_ID"), ("OB triage: G3P1011 at 37w", "G3P1011", "UNIQUE_ID"), ("LCD L33829 applies", "L33829", "UNIQUE_ID"), ("OS 20/200 NI", "20/200", "ZIP_CODE"),
    ("4 mg Monday Wednesday Friday and 5", "Monday Wednesday Friday", "DATE"), ("VA 20/40-2 PH", "20/40-2", "DATE"), ("reversed, TOF 4/4 after", "TOF 4/4", "DATE"), ("a VUS c.1504C>T p.Arg502Trp; mild", "T p.Arg502Trp", "PERSON"),
    ("therapy: CBASP, weekly", "CBASP", "PERSON"), ("the American Academy of Sleep Medicine position", "American Academy of Sleep Medicine", "FACILITY"), ("at 2 o'clock, middle", "o'clock", "PERSON"),
    ("sleep 178 min", "min", "PERSON"), ("Na (mmol/L) 138", "Na (mmol", "PERSON"), ("two CFTR variants (F508del)", "F508del", "PERSON"), ("from Southern Poland", "Southern Poland", "PERSON"), ("we are Ecuadoreans", "Ecuadoreans", "PERSON"),
    ("Theo Marchetti, Esq.", "Esq", "PERSON"), ("AST 911 / 240", "911 / 240", "PHONE_NUMBER"), ("BG 188, 2 units", "188", "AGE"), ("http://loinc.org/x", "loinc.org", "URL"), ("VS 98.2 - 72 - 16", "98.2 - 72 - 16", "UNIQUE_ID"), ("on I-95", "I-95", "UNIQUE_ID"),
    ("Marfan,19346006,SNOMED CT", "19346006", "UNIQUE_ID"), ("code 99214 for this", "99214", "ZIP_CODE"), ("Day 3 | Day 5", "Day 5", "DATE"), ("gives 0.0023 for 70", "0.0023", "DATE"), ("the 3rd and 4th fingers", "3rd", "DATE"),
    ("Kaplan-Meier curves", "Kaplan-Meier", "PERSON"), ("P/F 173 (Berlin definition)", "Berlin", "LOCATION"), ("Small left effusion", "Small", "PERSON"), ("R. says so", "R.", "PERSON"),
]  # fmt: skip
CREDIBLE = [
    ("Organ procurement, ref. LO-440127. Family", "LO-440127", "UNIQUE_ID"), ("seen by OKPARA", "OKPARA", "PERSON"), ("drives for British Foods", "British Foods", "ORGANIZATION"),
    ("seen by Okafor", "Okafor", "PERSON"), ("her son Jordan", "Jordan", "PERSON"), ("with Min Zhao", "Min Zhao", "PERSON"), ("she is 94", "94", "AGE"), ("on the 3rd of May", "3rd", "DATE"), ("call 617-555-0142", "617-555-0142", "PHONE_NUMBER"),
    ("lives in Dayton 45419", "45419", "ZIP_CODE"), ("seen in Berlin", "Berlin", "LOCATION"), ("user jdoe_rn", "jdoe_rn", "UNIQUE_ID"),
]  # fmt: skip


def _finding(text: str, shown: str, entity: str) -> Finding:
    start = text.index(shown)
    return Finding(start, start + len(shown), entity, 0.6, "model")


@pytest.mark.parametrize(("text", "shown", "entity"), INCREDIBLE)
def test_what_the_model_cannot_mean(text: str, shown: str, entity: str) -> None:
    assert not credible(text, _finding(text, shown, entity))


@pytest.mark.parametrize(("text", "shown", "entity"), CREDIBLE)
def test_what_it_can(text: str, shown: str, entity: str) -> None:
    assert credible(text, _finding(text, shown, entity))


def test_findings_take_in_what_belongs_to_them() -> None:
    def model(text: str, shown: str, entity: str) -> list[str]:
        return [text[f.start : f.end] for f in clean(text, [_finding(text, shown, entity)], {}, frozenset())]

    assert model("Per-Olof Lindahl, MBBS", "Olof Lindahl", "PERSON") == ["Per-Olof Lindahl"]
    assert model("Wilhelmina Oosterbaan, 94. Seen", "Wilhelmina Oosterbaan", "PERSON") == [
        "Wilhelmina Oosterbaan",
        "94",
    ]
    assert model("his parents, Norma and Patti Lachance of", "Patti Lachance", "PERSON") == ["Norma", "Patti Lachance"]
    assert model("Scrub: Nita. Circulator: Gil H. Count", "Gil", "PERSON") == ["Gil H"]
    assert model("Gil I think not", "Gil", "PERSON") == ["Gil"]
    assert model("Flint Hills Nephrology\nPO Box", "Flint Hills", "LOCATION") == ["Flint Hills Nephrology"]
    assert model(
        "a lineman for Monongahela Valley Electric Cooperative fell", "Monongahela Valley Electric", "ORGANIZATION"
    ) == ["Monongahela Valley Electric Cooperative"]
    assert model("moved from Granger clinic to home", "Granger", "LOCATION") == ["Granger"]
    assert model("808 Kálmán Imre utca", "Kálmán Imre utca", "STREET_ADDRESS") == ["808 Kálmán Imre utca"]


def test_a_word_has_its_kinds() -> None:
    assert lexicon.kinds("Margaret") & lexicon.GIVEN
    assert lexicon.kinds("SMITH") == lexicon.kinds("smith")
    assert lexicon.kinds("smith") & lexicon.COMMON_NAME
    assert lexicon.kinds("Zqxw") == 0
    assert lexicon.stem_kinds("headaches") & lexicon.WORD
    assert lexicon.norm("MRN-00412") == "mrn-00000"
    assert lexicon.norm("2024") == "2024"
    assert lexicon.shown("--") == "."
