"""What identifies nobody though it has an identifier's form, each beside the same form with somebody in it. All are made up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.detector.assistants import assistants
from gateway.detector.credible import credible
from gateway.detector.of_things import is_of_thing, is_public_address
from gateway.detector.options import is_option
from gateway.model import Finding
from tests.detector.test_classes import found

ROWS = [
    # Answers to choose from, counted by letters.
    ("PERSON", "Q4. Which stain? A. Gomori B. Larkwell C. Kinyoun", []),
    ("PERSON", "4. Rose thorn A. Larkwell B. Tolliver C. Pruitt D. Osei", []),
    ("PERSON", "seen by A. Larkwell, B. Tolliver, C. Pruitt", ["A. Larkwell", "B. Tolliver", "C. Pruitt"]),
    ("PERSON", "On call\nA. Moreno\nB. Tolliver\nC. Pruitt\n", ["A. Moreno", "B. Tolliver", "C. Pruitt"]),
    ("PERSON", "SPECIMEN: A. Moreno-wired breast. B. Left axilla", []),
    ("PERSON", "SPECIMEN: by A. Moreno, B. Tolliver", ["A. Moreno", "B. Tolliver"]),
    ("PERSON", "A. Moreno wrote, and B. Tolliver signed", ["A. Moreno", "B. Tolliver"]),
    ("PERSON", "Is it E. Larkwell syndrome? told E. Larkwell today", ["E. Larkwell"]),
    # Offices, degrees and services behind a label or before a degree.
    ("PERSON", "alphabet soup: DON ADON DNP FNP-BC ACNP PharmD RPh", []),
    ("PERSON", "signed LARKWELL TOLLIVER PharmD", ["LARKWELL TOLLIVER"]),
    ("PERSON", "core temp on scene 40.9 C. Cold-water immersion x 14 min", []),
    ("PERSON", "seen by C. Coldwater and B. Larkwell-Water", ["C. Coldwater", "B. Larkwell-Water"]),
    ("PERSON", "Scr#  Initials   DOB   Consent   Outcome", []),
    ("PERSON", "Scr# 12, initials DBO, consent", ["DBO"]),
    ("PERSON", "Staff: Attending, Fellow, RN at bedside", []),
    ("PERSON", "Staff: Larkwell, Bea, RN at bedside", ["Larkwell, Bea"]),
    ("PERSON", "Team: Parent, School Psychologist, SLP; Consults: Palliative Care, RT; Leader: ICU RN, RT", []),
    ("PERSON", "Team: Parent, Ines Larkwell, SLP", ["Ines Larkwell"]),
    ("PERSON", "Interpreter: Language Line, by phone", []),
    ("PERSON", "Interpreter: Violet Line, by phone", ["Violet Line"]),
    ("PERSON", "Interpreter: Grace Moon, by phone", ["Grace Moon"]),
    ("PERSON", '{"resourceType": "SearchParameter", "name": "clinical-patient"}', []),
    ("PERSON", '{"resourceType": "Patient", "name": "mary-larkwell"}', ["mary-larkwell"]),
    ("PERSON", "Next: #A/#B/#I/#J. Silver diamine on the lower", []),
    ("PERSON", "by J. Silver, on the lower", ["J. Silver"]),
    ("PERSON", "Foster Kennedy smells nothing on one side, Simon Broome: possible", []),
    ("PERSON", "Patient: Foster Kennedy. Simone Broome called", ["Foster Kennedy", "Simone Broome"]),
    # Assistants with a given name, and people who bear it.
    ("PERSON", "I'm Claude, an AI assistant. Tell Mr. Claude that he was seen", ["Claude"]),
    ("PERSON", "I'm Claude, a medical assistant, with my wife Alexa", ["Claude", "Alexa"]),
    ("PERSON", "my cousin Alexa or ChatGPT; nurse Siri and Alexa; by Dr. Claude, from Anthropic", []),
    (
        "PERSON",
        "my cousin Alexa and Gemma, nurse Siri and Ines; by Dr. Claude",
        ["Alexa", "Gemma", "Siri", "Ines", "Claude"],
    ),
    ("PERSON", "my cousin Claude Opus 4.1, my cousin Claude Larkwell", ["Claude Larkwell"]),
    ("PERSON", "dictated by Claude <noreply@anthropic.com>, dictated by Claude <c@example.org>", []),
    # Eponyms behind the specialties that say them, and who is on call for these.
    (
        "PERSON",
        "ORTHO: Kocher 4/4; Ortolani, Pavlik\nCARDS: Ross; Norwood; Glenn; Fontan; Jatene; Rastelli\nHEME: Diamond-Blackfan; Kostmann",
        [],
    ),
    (
        "PERSON",
        "ORTHO: Kogan 4471; Tolliver\nCARDS: Ross; backup Norwood\nHEME: Diamond-Larkwell",
        ["Kogan", "Ross", "Diamond-Larkwell"],
    ),
    ("PERSON", "Kobayashi for MIS-C. Gallavardin no", []),
    ("PERSON", "told Mary-C. Gallavardin, and C. Gallavardin", ["Mary-C. Gallavardin", "C. Gallavardin"]),
    # Houses of religious orders.
    (
        "FACILITY",
        "moved to the Convent of Larkwell, then St. Larkwell Priory",
        ["Convent of Larkwell", "St. Larkwell Priory"],
    ),
    ("FACILITY", "asked at the convent, the rectory and the nearest Abbey", []),
    ("AGE", "At 94 Hz her hearing is gone; Temp, Oral  97F", []),
    ("AGE", "At 94 she hears well; Halvorsen, Ingeborg  97F", ["94", "97"]),
    ("DATE", "4 mo = 12/30 of the dose of a year, points = 9/10", ["12/30"]),
    ("DATE", "use the last printed MAR.\n3. Orders: on paper", []),
    ("DATE", "Seen in clinic on Mar.\n3, 2024 by us", ["Mar.\n3, 2024"]),
    ("DATE", "Based on the 6th International Consensus, rest for a day", []),
    ("DATE", "Seen on the 6th. Rest for a day", ["the 6th"]),
    ("DATE", "no extranodal extension (1/3), caries (1/3)", []),
    ("DATE", "extension of the visit (1/3)", ["1/3"]),
    ("PHONE_NUMBER", "valganciclovir 900 daily x 200 d, or x 4471 h", []),
    ("PHONE_NUMBER", "Ask for Bea, x 4471", ["4471"]),
    ("PHONE_NUMBER", "cpt four three two six four four three two six five", []),
    (
        "PHONE_NUMBER",
        "cell six one seven five five five oh one four two",
        ["six one seven five five five oh one four two"],
    ),
    ("LOCATION", "Histoplasma OH, KY, MO: screen only", []),
    ("LOCATION", "Tolliverville, OH, KY next", ["Tolliverville"]),
    ("FACILITY", "before meals, St. Mark's solution, no water", []),
    ("FACILITY", "back at St. Mark's for the solution", ["St. Mark's"]),
    # Numbers of things.
    ("UNIQUE_ID", "pull gw@sha256:5d0da3dc976460b72c77d94c8a1ad043720b0416bfc16c52c45d4847e53fadb6", []),
    ("UNIQUE_ID", "patient hash 5d0da3dc976460b72c77d94c8a1ad043", ["5d0da3dc976460b72c77d94c8a1ad043"]),
    ("UNIQUE_ID", "sedation: Versed @mcg then @last_one", ["@last_one"]),
    ("UNIQUE_ID", "at /opt/node_modules/@acme/core/index.js", []),
    ("UNIQUE_ID", "import x from '@acme/core/agent'; const y = require(`@acme/y`)", []),
    ("UNIQUE_ID", "Secure Chat: '@larkwellb' and @larkwell_c/days", ["@larkwellb", "@larkwell_c"]),
    ("UNIQUE_ID", "Secure Chat: @Care Team and @nurse pool", []),
    ("UNIQUE_ID", "Secure Chat: @CareLarkwell team", ["@CareLarkwell"]),
    ("ACCOUNT_NUMBER", "Billing: CPT 90853, dx F60.3", []),
    ("ACCOUNT_NUMBER", "Billing: acct no. 90853-22", ["90853-22"]),
    ("MEDICAL_RECORD_NUMBER", "MRNs have seven digits, unlike NDC 0071-0155-23", []),
    ("MEDICAL_RECORD_NUMBER", "helm chart gw-0.42.1 rolled out", []),
    ("MEDICAL_RECORD_NUMBER", "chart 42.118.1 pulled, chart gw-04211", ["42.118.1", "gw-04211"]),
    ("HEALTH_PLAN_ID", "how does Medicare 2024 pay", []),
    ("HEALTH_PLAN_ID", "Medicare ID 2024; Medicare 20241", ["2024", "20241"]),
    ("HEALTH_PLAN_ID", "Policy no. TX-114, version 6", []),
    ("HEALTH_PLAN_ID", "Policy no. TX-11480, version 6", ["TX-11480"]),
    ("DATE", "on gpt-4o-2024-08-06 and claude-3-5-sonnet-20241022; Build 20240719.3", []),
    ("DATE", "scan of 2024-08-06, seen 20240719", ["2024-08-06", "20240719"]),
    ("URL", '{"url": "http://hl7.org/fhir/ValueSet/administrative-gender"}', []),
    ("URL", '{"url": "http://larkwell.example/fhir"}', ["http://larkwell.example/fhir"]),
    ("AGE", "GGN in the RUL (se 5, im 112).", []),
    ("AGE", "yes im 102.", ["102"]),
    ("HEALTH_PLAN_ID", "sign the Medicare 2728 today", []),
    ("HEALTH_PLAN_ID", "Medicare ending 2728 today", ["2728"]),
    ("DATE", "adenosine 6-12-12 mg IVP", []),
    ("DATE", "Zofran 2/4/8 mg at 8/15/30 kg", []),
    ("DATE", "adenosine 6-12-12, MG called", ["6-12-12"]),
    ("URL", "search SAM.gov and https://npdb.hrsa.gov/start", []),
    ("URL", "search larkwellcounty.gov", ["larkwellcounty.gov"]),
    ("DATE", "cuff sizes 9/11/13 in the drawer", []),
    ("DATE", "cuff sized 9/11/13 by us", ["9/11/13"]),
    ("DATE", "dilation with Savary 10-11-12, on 8/2 films since", []),
    ("DATE", "Savary dilation 10-11-12, films on 8/2", ["10-11-12", "8/2"]),
    ("DATE", "step-up 1-10-10, step-up dosing 1-10-10", []),
    ("DATE", "step-up on 1-10-10", ["1-10-10"]),
    ("DATE", "cut fluids by 1/3, dose reduced to 3/4", []),
    ("DATE", "be back by 1/3, down in bed since 3/4", ["1/3", "3/4"]),
    ("DATE", "the SpO2 may not read", []),
    ("DATE", "on 2 May, not read", ["2 May"]),
    ("DATE", "2/4 cx pos, 1/2 bcx", []),
    ("DATE", "5/2 cx pos, 5/4 NGTD", ["5/2", "5/4"]),
    ("DATE", "GG0130: eating 05/06, oral 03/05", []),
    ("DATE", "Chat 04/02, again 03/05", ["04/02", "03/05"]),
    ("DATE", "last dose of 10/31 cups", ["10/31"]),
    ("DATE", "dose of 10/31", []),
    ("AGE", "temp 35.6 C (96 F), or < 95 F)", []),
    ("AGE", "seen (96 F), temp 35.6 C", ["96"]),
    ("AGE", "a gentleman of 95 kg, a lady of 91.5 kg", []),
    ("AGE", "a gentleman of 95, a lady of 91 who walks; his mother died at 95 with us", ["95", "91", "95"]),
    ("VEHICLE_ID", "see tags V175-V278", []),
    ("VEHICLE_ID", "tag V175-R278", ["V175-R278"]),
    ("PHONE_NUMBER", "SLT 0.9 mJ x 1000", []),
    ("PHONE_NUMBER", "call me x 1004", ["1004"]),
    ("UNIQUE_ID", "CASE WHEN gpi IN ('44201010103410', '44201045503420')", []),
    ("UNIQUE_ID", "confirmation no. 44201010103410", ["44201010103410"]),
    ("UNIQUE_ID", "a code KQ8RD is 5 letters; HEP code SUPINE", []),
    ("UNIQUE_ID", "HEP code: 7WQ2KD9R, portal code is A1B2C3D4", ["7WQ2KD9R", "A1B2C3D4"]),
    ("LICENSE_NUMBER", "RCT in PSY 101", []),
    ("LICENSE_NUMBER", "Ines Larkwell, PSY 22817", ["PSY 22817"]),
    ("PERSON", "PPV, then MR SOPA", []),
    ("PERSON", "PPV, then MR SOPEY", ["SOPEY"]),
    ("PERSON", "Surg: Benign; Path: Adenocarcinoma; Rads: Normal", []),
    ("PERSON", "Surg: Obasi; Path: Threadgill; Rad onc: Obasi", ["Obasi", "Threadgill", "Obasi"]),
    ("PERSON", "Path: Myxofibrosarcoma; lady in 4 is up. Page in 10 is late", []),
    ("PERSON", "young in 6 wants out. long in bed 9 is npo", ["young", "long"]),
    ("PERSON", "12 PT 77M chf\nrm 4 NEW 54F", []),
    ("PERSON", "4w12 JR 77M chf\n4w13 TBo 61F cellulitis", ["JR", "TBo"]),
    ("AGE", "4w15 temp 99F, 98F", []),
    ("AGE", "4w15 LK 92F hip fx\n12B Larkwell 97M uti", ["92", "97"]),
    ("PERSON", "0730 LAP CHOLE / DR ON CALL\n1100 ADD ON APPY / DR", []),
    ("PERSON", "0915 FINKBINER HERNIA / DR ON CALL", ["FINKBINER"]),
    ("DATE", "el mes de diciembre es largo", []),
    ("DATE", "no come desde diciembre, hasta abril", ["diciembre", "abril"]),
    ("FACILITY", "at the US border, in the U of an exam, from county jail, transfer to regional anesthesia", []),
    ("FACILITY", "seen at the U, admit from county en route, sent to regional", ["U", "county", "regional"]),
    ("PHONE_NUMBER", "SE = TST / TIB x 100. Sum x 1000", []),
    ("PHONE_NUMBER", "call TST x 104", ["104"]),
    ("DATE", "PEEP/FiO2 6/10, 1/18-24", []),
    ("LOCATION", "hearing in this cty", []),
    ("LOCATION", "hearing in larkwell cty", ["larkwell cty"]),
    ("PERSON", "B. Braun machine alarm", []),
    ("PERSON", "HVF 24-2 Sita Fast MD -4.1", []),
    ("PERSON", "HVF read by Sita Fast MD on", ["Sita Fast"]),
    ("PERSON", "seen by B. Braun", ["B. Braun"]),
    # Places and firms.
    ("ORGANIZATION", "works at Level I now", []),
    ("ORGANIZATION", "works at Level Up Diner now", ["Level Up Diner"]),
    ("LOCATION", "Consultants: Cardiology, Nephrology, ID", []),
    ("LOCATION", "moved to Larkwell, ID", ["Larkwell"]),
    ("LOCATION", "Sengstaken-Blakemore, Minnesota tube", []),
    ("LOCATION", "from Sengstaken, Minnesota by car", ["Sengstaken"]),
    ("STREET_ADDRESS", "grade 5-6 reading level plz; 2 short paragraphs plz", []),
    ("STREET_ADDRESS", "hang up, call 911 dont drive him yourself, the 2 of us could not walk", []),
    ("STREET_ADDRESS", "lives at 911 Donner Drive", ["911 Donner Drive"]),
    ("STREET_ADDRESS", "lives at 1180 Market Plz, he is at 120 market plz", ["1180 Market Plz", "120 market plz"]),
    ("ORGANIZATION", "retired from the Navy; wants a poem for Nurses Week", []),
    ("ORGANIZATION", "retired from Navy Pier Tours", ["Navy Pier Tours"]),
    ("PERSON", "the Hester Davis bundle", []),
    ("PERSON", "told Hester Davis today", ["Hester Davis"]),
]


@pytest.mark.parametrize(("entity", "text", "expected"), ROWS)
def test_form_without_and_with_somebody(entity: str, text: str, expected: list[str]) -> None:
    assert found(text, entity) == expected


DOUBTED = [
    ("ORGANIZATION", "explain (Boyle's law) and more", False),
    ("ORGANIZATION", "hired by (Boyle's Law) and more", True),
    ("FACILITY", "cite (N Engl J Med) 2019;381:1995-2008", False),
    ("FACILITY", "seen at (Larkwell Med) 2019 and 2020", True),
    ("DATE", "runs gpt-4o-(2024-08-06) now", False),
    ("DATE", "runs since (2024-08-06) now", True),
    ("LOCATION", "the (Ottawa) ankle rules", False),
    ("LOCATION", "from (Ottawa) by train", True),
]


@pytest.mark.parametrize(("entity", "marked", "kept"), DOUBTED)
def test_what_the_model_alone_takes_for_somebodys(entity: str, marked: str, kept: bool) -> None:
    start, end = marked.index("("), marked.index(")") - 1
    text = marked.replace("(", "").replace(")", "")
    assert credible(text, Finding(start, end, entity, 0.9, "model")) is kept


@pytest.mark.parametrize(
    ("before", "somebody"), [("SPECIMEN: ", False), ("Parts received: ", False), ("In group ", True)]
)
def test_a_letter_that_counts_parts_is_nobody_however_sure_the_model_is(before: str, somebody: bool) -> None:
    letter = Finding(len(before), len(before) + 2, "PERSON", 0.97, "model")
    assert credible(f"{before}A. Left breast, wired. B. Left axilla", letter) is somebody


def test_a_thread_is_one_in_a_line_of_a_log() -> None:
    line = "02:14:07 [http-nio-8443-exec-17] ERROR c.a.Restful"
    thread = Finding(line.index("http"), line.index("-exec"), "UNIQUE_ID", 0.97, "model")
    assert not credible(line, thread)
    assert credible(line.replace("ERROR", "told"), thread)
    assert credible(line.replace("http-nio-8443", "jess.w-118443"), thread)


def test_public_addresses() -> None:
    assert is_public_address("http://loinc.org/4548-4")
    assert not is_public_address("http://loinc.org.example/4548-4")


@given(st.text(alphabet="ABCD. ?\n,xy", max_size=400), st.integers(0, 400), st.integers(0, 40))
def test_an_option_has_another_beside_it(text: str, start: int, length: int) -> None:
    end = min(len(text), start + length)
    if is_option(text, start, end):
        assert "A." in text
        assert "B." in text


@given(st.integers(min_value=10, max_value=9_999), st.integers(min_value=5, max_value=6))
def test_a_long_round_number_alone_in_a_field_is_somebodys(front: int, zeros: int) -> None:
    """One record of a hundred thousand has such a number, and a field of JSON says no more of it."""
    number = str(front) + "0" * zeros
    assert not is_of_thing(number, 0, len(number))
    sentence = f"they counted {number} in all"
    assert is_of_thing(sentence, 13, 13 + len(number))


@pytest.mark.parametrize(
    "text",
    [
        "Claude Code Status: full. Claude code blue, Claude Code: DNR",
        "Kids: Claude 9, Claude 4 West, gave Claude 2.5 mg, Claude CLI stage 3",
        "Alexa skills training, Alexa device check, Alexa, a nurse who uses AI",
        "Claude, an AI stenosis. Alexa, a virtual assistant at the clinic. Siri, an aide, and Alexa",
        "After using ChatGPT, Claude felt worse. He asked Siri and Claude called. Amazon's driver Alexa",
        "Employer: Amazon Alexa Larkwell",
    ],
)
def test_somebody_who_is_called_as_an_assistant_is_none(text: str) -> None:
    assert list(assistants(text)) == []
