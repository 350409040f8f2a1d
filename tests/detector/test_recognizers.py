"""What each family of rules finds, at which place, and what it must leave alone. All people and numbers are made up."""

from __future__ import annotations

import re

import pytest

from gateway.detector import structured
from gateway.detector.addresses import whole_addresses
from gateway.detector.merge import clean
from gateway.detector.recognizers import all_recognizers
from gateway.detector.recognizers.rule import Searched
from gateway.model import Finding

BY_NAME = {recognizer.name: recognizer for recognizer in all_recognizers()}


def found(text: str, *names: str) -> list[tuple[str, str]]:
    raw = [
        Finding(r.start, r.end, r.entity_type, r.score, name)
        for name in names or BY_NAME
        for r in BY_NAME[name].analyze(text, BY_NAME[name].supported_entities)
    ]
    return [(f.entity, text[f.start : f.end]) for f in clean(text, raw, {}, frozenset())]


def values(text: str, name: str) -> list[str]:
    return [value for _, value in found(text, name)]


DATES = [
    ("seen 03/14/2024 and 3-4-24", ["03/14/2024", "3-4-24"]), ("on 2024-03-14T10:22:05Z, 03/14/2024 10:22:05.120 and 2024-03-14 10:22", ["2024-03-14T10:22:05Z", "03/14/2024 10:22:05.120", "2024-03-14"]), ("07/25/25 06:52, 9/17/25 1512, at 3-4-24 at 2:30 PM", ["07/25/25", "9/17/25", "3-4-24"]), ("Mar 5 1945 and 11/20 2013", ["Mar 5 1945", "11/20"]), ("14.03.2024", ["14.03.2024"]),
    ("March 14, 2024", ["March 14, 2024"]), ("Mar. 3rd", ["Mar. 3rd"]), ("the 3rd of May, 2021", ["3rd of May, 2021"]), ("14-Mar-2024", ["14-Mar-2024"]), ("14MAR2024", ["14MAR2024"]),
    ("March 3-7", ["March 3-7"]), ("in March 2024", ["March 2024"]), ("since late October", ["late October"]), ("march fourteenth twenty twenty four", ["march fourteenth twenty twenty four"]),
    ("the third of june two thousand nineteen", ["the third of june two thousand nineteen"]), ("DOB 20240314", ["20240314"]), ("03/2024", ["03/2024"]), ("follow up on 3/14", ["3/14"]),
    ("Tuesday, January 13", ["Tuesday, January 13"]), ("born in 1931", ["1931"]), ("before Christmas 2021", ["Christmas 2021"]), ("seen on May 5", ["May 5"]),
    ("pain 5/10, strength 4/5, BP 120/80, 20/20", []), ("in 2019, since 2015", []), ("for 3 weeks, 6-8 weeks", []), ("age 45", []), ("at 10:30", []), ("1/2 tab", []), ("it may 2 times help", []),
    ("version 3.11.7", []), ("ratio 3:1", []), ("L4-L5, T12", []), ("she may be seen", []), ("march in place", []), ("born in 1951", []), ("2/6 systolic murmur", []),
]  # fmt: skip
AGES = [
    ("a 93-year-old woman", ["93-year-old"]), ("aged 94", ["94"]), ("92 yo F", ["92 yo"]), ("97 y/o", ["97 y/o"]), ("ninety-three year old", ["ninety-three year old"]), ("age: 101", ["101"]), ("in his nineties", ["nineties"]), ("mother, she is ninty-six.", ["ninty-six"]), ("a ninty two year old", ["ninty two year old"]),
    ("mgf Kdb pancreas at 90, pat aunt breast ca @ 92.", ["90", "92"]), ("dad keeps his sugar at 110, sister BP at 120, mom MI at 61.", []),
    ("89-year-old", []), ("45 yo", []), ("she is nineteen.", []), ("a nineteen year old", []), ("for 95 days", []), ("age 45", []), ("SpO2 93%", []), ("BP 95/60", []), ("weighs 93 kg", []), ("93 mg", []),
]  # fmt: skip
PHONES = [
    ("(617) 555-0142", ["(617) 555-0142"]), ("617-555-0142 x12", ["617-555-0142 x12"]), ("+1 617 555 0142", ["+1 617 555 0142"]), ("617.555.0142", ["617.555.0142"]), ("call 6175550142", ["6175550142"]),
    ("call 555-0142", ["555-0142"]), ("pager 4421", ["4421"]), ("+44 20 7946 0018", ["+44 20 7946 0018"]), ("six one seven five five five oh one four two", ["six one seven five five five oh one four two"]),
    ("platelets 150-400", []), ("99213", []), ("120-180 mg", []), ("one two three", []), ("1,234,567", []),
    ("Mobile: 0490 75 40 81", ["0490 75 40 81"]), ("call me on 01.84.17.61.18?", ["01.84.17.61.18"]), ("not answering at 78 651 450", ["78 651 450"]),
    ("pulse at home 72 80 76", []), ("BP 120 80 at work", []), ("called at 10 30 and 11 45", []),
]  # fmt: skip
NETWORK = [
    ("mail a.b@example.org.", "email_addresses", ["a.b@example.org"]), ("jane dot roe at example dot com", "email_addresses", ["jane dot roe at example dot com"]), ("bp @ 120", "email_addresses", []),
    ("see https://portal.x.org/u/7?a=1.", "urls", ["https://portal.x.org/u/7?a=1"]), ("www.clinic.net/p", "urls", ["www.clinic.net/p"]), ("http://loinc.org and https://www.cdc.gov/flu", "urls", []), ("e.g. this", "urls", []),
    ("host 10.1.2.3 fe80::1:2", "ip_addresses", ["10.1.2.3", "fe80::1:2"]), ("version 1.2.3.4", "ip_addresses", []), ("at 10:30:15", "ip_addresses", []), ("999.1.1.1", "ip_addresses", []), ("aa:bb:cc:dd:ee:ff", "ip_addresses", ["aa:bb:cc:dd:ee:ff"]),
]  # fmt: skip
NUMBERS = [
    ("SSN 123-45-6789, 987-65-4321, 000-12-3456", "social_security_numbers", ["123-45-6789", "987-65-4321", "000-12-3456"]), ("social ending in 6789", "social_security_numbers", ["6789"]), ("xxx-xx-1234", "social_security_numbers", ["xxx-xx-1234"]), ("ssn: 123456789", "social_security_numbers", ["123456789"]),
    ("MRN: 00482913, chart #A-12345", "medical_record_numbers", ["00482913", "A-12345"]), ("Patient ID 7718204", "medical_record_numbers", ["7718204"]), ("accession RAD2025-118834", "medical_record_numbers", ["RAD2025-118834"]), ("the patient is 45", "medical_record_numbers", []), ("case of 2 beers", "medical_record_numbers", []),
    ("member ID XJH482001937", "health_plan_numbers", ["XJH482001937"]), ("MBI 1EG4-TE5-MK73", "health_plan_numbers", ["1EG4-TE5-MK73"]), ("group of 12 patients", "health_plan_numbers", []), ("payer,paid\nAetna,1240.50", "health_plan_numbers", []), ("payer,member\nAetna,W124050882", "health_plan_numbers", ["W124050882"]), ("Medicaid since 2019 covers it", "health_plan_numbers", []),
    ("card 4111 1111 1111 1111", "account_numbers", ["4111 1111 1111 1111"]), ("4111 1111 1111 1112", "account_numbers", []), ("account 0012345", "account_numbers", ["0012345"]), ("claim CLM-20931187", "account_numbers", ["CLM-20931187"]),
    ("NPI 1073594821", "license_numbers", ["1073594821"]), ("DEA AB1234563", "license_numbers", ["AB1234563"]), ("AB1234567", "license_numbers", []), ("driver's license R525-4417-8820", "license_numbers", ["R525-4417-8820"]),
    ("VIN 1HGCM82633A004352", "vehicle_identifiers", ["1HGCM82633A004352"]), ("1HGCM82633A004353 ", "vehicle_identifiers", []), ("license plate 8KLM204", "vehicle_identifiers", ["8KLM204"]), ("platelets 84 and 79", "vehicle_identifiers", []),
    ("serial # AB12345", "device_identifiers", ["AB12345"]), ("lot LT-77120-B", "device_identifiers", ["LT-77120-B"]), ("(01)00884838012345(17)251231(21)A1B2", "device_identifiers", ["(01)00884838012345(17)251231(21)A1B2"]), ("a lot of 12", "device_identifiers", []), ("serial troponins 0.01", "device_identifiers", []),
    ("id 3f2504e0-4f89-41d3-9a0c-0305e82c3301", "unique_identifiers", ["3f2504e0-4f89-41d3-9a0c-0305e82c3301"]), ("subject ID 012-045", "unique_identifiers", ["012-045"]), ("username mfontaine_77", "unique_identifiers", ["mfontaine_77"]), ("study of 120 patients", "unique_identifiers", []), ("ham radio callsign W2XQK, path # NS:24:0388, request no. ROI 55-10882", "unique_identifiers", ["W2XQK", "NS:24:0388", "ROI 55-10882"]), ("the call sign was good, W2XQK", "unique_identifiers", []), ("@media print", "unique_identifiers", []),
]  # fmt: skip
NAMES = [
    ("Dr. Karen O'Brien came", ["Karen O'Brien"]), ("Patient: Maria Lopez takes it", ["Maria Lopez"]), ("PATIENT NAME: LOPEZ, MARIA", ["LOPEZ, MARIA"]), ("J.R. Smith", ["J.R. Smith"]), ("Jane Q. Roe, MD", ["Jane Q. Roe"]), ("signed by: wei zhang", ["wei zhang"]),
    ("my name is darnell whitlock", ["darnell whitlock"]), ("dr. nwosu", ["nwosu"]), ("patient name harriet osgood date of service", ["harriet osgood"]), ("Ms. de la Cruz", []), ("Thanks, Marisol\n", ["Marisol"]),
    ("patient: okay", []), ("Doctor: How long?", []), ("Patient: Yeah, it did.", []), ("E. coli grew", []), ("Dr. is aware", []), ("Name: unknown", []), ("Provider: attending", []),
]  # fmt: skip
PLACES = [
    ("42 Elm Street Apt 3B, Boston", "street_addresses", ["42 Elm Street Apt 3B"]), ("P.O. Box 1182", "street_addresses", ["P.O. Box 1182"]), ("1400 Harbor View Parkway", "street_addresses", ["1400 Harbor View Parkway"]), ("RR 2 Box 45", "street_addresses", ["RR 2 Box 45"]), ("4120 N. 53rd Ave #9", "street_addresses", ["4120 N. 53rd Ave #9"]), ("221 Highway 9", "street_addresses", ["221 Highway 9"]),
    ("2 tabs a day", "street_addresses", []), ("3 days in court", "street_addresses", []), ("20 mg per pt", "street_addresses", []), ("lives on Bellweather Lane", "street_addresses", ["Bellweather Lane"]),
    ("MA 02139", "zip_codes", ["02139"]), ("zip: 02139-1234", "zip_codes", ["02139-1234"]), ("code 99213", "zip_codes", []), ("WBC 11200", "zip_codes", []),
    ("ZIP: 3520", "zip_codes", ["3520"]), ("postcode is 394 13", "zip_codes", ["394 13"]), ("London SW1A 1AA", "zip_codes", ["SW1A 1AA"]), ("Toronto M5V 3L9", "zip_codes", ["M5V 3L9"]), ("T4 N0 M0 stage", "zip_codes", []), ("zip lock 20 bags", "zip_codes", []),
    ("Springfield, IL 62704", "cities_and_counties", ["Springfield"]), ("Port Angeles, Washington", "cities_and_counties", ["Port Angeles"]), ("Cook County", "cities_and_counties", ["Cook County"]), ("Smith, MD", "cities_and_counties", []), ("the county", "cities_and_counties", []),
    ("at Mercy Valley Medical Center today", "facilities", ["Mercy Valley Medical Center"]), ("St. Mary's Hospital", "facilities", ["St. Mary's Hospital"]), ("University of Iowa", "facilities", ["University of Iowa"]), ("Lakeside High School", "facilities", ["Lakeside High School"]), ("at Squirrel Hill Kingdom Hall on", "facilities", ["Squirrel Hill Kingdom Hall"]), ("Community Hospital", "facilities", []), ("the Pain Clinic", "facilities", []), ("Emergency Department", "facilities", []), ("Patient Education and Counseling", "facilities", []),
    ("Redfern Freight LLC", "organizations", ["Redfern Freight LLC"]), ("works at Torrance Tool & Die", "organizations", ["Torrance Tool & Die"]), ("Employer: self-employed", "organizations", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DATES)
def test_dates(text: str, expected: list[str]) -> None:
    assert values(text, "dates") == expected


@pytest.mark.parametrize(("text", "expected"), AGES)
def test_ages(text: str, expected: list[str]) -> None:
    assert values(text, "ages_over_89") == expected


@pytest.mark.parametrize(("text", "expected"), PHONES)
def test_phones(text: str, expected: list[str]) -> None:
    assert values(text, "telephone_numbers") == expected


@pytest.mark.parametrize(("text", "name", "expected"), [*NETWORK, *NUMBERS, *PLACES])
def test_families(text: str, name: str, expected: list[str]) -> None:
    assert values(text, name) == expected


@pytest.mark.parametrize(("text", "expected"), NAMES)
def test_names(text: str, expected: list[str]) -> None:
    assert values(text, "names_by_context") == expected


def test_hl7_fields() -> None:
    text = "MSH|^~\\&|EPIC|GREYSTONE|LAB|GREYSTONE|20251014083000\nPID|1||5529104^^^GSH^MR||ROE^JANE^Q||19630427|F|||77 CANAL ST^^HOLLAND^MI^49423||(616)555-0139\nPV1|1|I|||||1234567893^OSEI^KOFI"
    shown = {(f.entity, text[f.start : f.end]) for f in structured.find(text)}
    assert {
        ("MEDICAL_RECORD_NUMBER", "5529104"),
        ("PERSON", "ROE^JANE^Q"),
        ("DATE", "19630427"),
        ("STREET_ADDRESS", "77 CANAL ST"),
        ("LOCATION", "HOLLAND"),
        ("ZIP_CODE", "49423"),
        ("PHONE_NUMBER", "(616)555-0139"),
        ("PERSON", "OSEI"),
        ("LICENSE_NUMBER", "1234567893"),
    } <= shown


def test_the_state_of_a_whole_address_stays() -> None:
    assert found("at 42 Elm Street, Springfield, IL 62704", "street_addresses", "cities_and_counties", "zip_codes") == [
        ("STREET_ADDRESS", "42 Elm Street"), ("LOCATION", "Springfield"), ("ZIP_CODE", "62704"),
    ]  # fmt: skip
    assert found("from Springfield, IL", "street_addresses", "cities_and_counties") == [("LOCATION", "Springfield")]


@pytest.mark.parametrize(
    "text",
    [
        "42 Elm Street|, |Springfield|, IL |62704| today",
        "ships to |42 Elm Street|\n|Springfield|, IL\n|62704|\nfor",
        "at |42 Elm Street|, |Springfield, Canada| |36903|.",
        "|42 Elm Street|, |Springfield, NSW| |2031|",
    ],
)
def test_an_address_is_taken_whole(text: str) -> None:
    plain, spans, at = "", [], 0
    for index, part in enumerate(
        text.split("|") if text.startswith(("at", "ships")) else ["", *text.lstrip("|").split("|")]
    ):
        if index % 2:
            spans.append((at, at + len(part)))
        plain, at = plain + part, at + len(part)
    names = ("STREET_ADDRESS", "LOCATION", "ZIP_CODE")
    bare = [Finding(a, b if e != "LOCATION" else a + 11, e, 0.8, "x") for (a, b), e in zip(spans, names, strict=True)]
    assert [(f.start, f.end) for f in whole_addresses(plain, bare[:2])] == spans
    assert [(f.start, f.end) for f in whole_addresses(plain, bare)] == spans


def test_what_follows_an_address_stays() -> None:
    text = "42 Elm Street, Springfield, MRN 123456"
    street, town = Finding(0, 13, "STREET_ADDRESS", 0.8, "x"), Finding(15, 26, "LOCATION", 0.8, "x")
    assert whole_addresses(text, [street, town]) == [street, town]
    assert whole_addresses("Springfield, IL", [Finding(0, 11, "LOCATION", 0.8, "x")])[0].end == 11


@pytest.mark.parametrize(
    "junk",
    [
        "1" * 20_000,
        "a" * 20_000,
        "A. " * 8_000,
        "1-" * 10_000,
        "Dr " * 7_000,
        "x@" * 10_000,
        "Patient: " * 3_000,
        "1/" * 10_000,
        "(" * 20_000,
        "12 Elm " * 3_000,
        "http://" * 4_000,
        '"a":' * 6_000,
        "\n" * 20_000,
        "\r\n \t" * 5_000,
        "| \t" * 7_000,
        "member 1 " + "0" * 20_000,
        "truck plate " + "KS 20 " * 3_000,
        "unit " + "\n" * 2_000,
        "county " + "A-" * 10_000,
        "MRN" + "\t" * 21 + "pending",
        "MRN" + "." * 33 + " pending",
        "exit 4, mm " + " " * 2_000,
        "tag " + "\t" * 2_000,
        "seen in " + "AAA." * 24 + ", KS",
    ],
)
def test_patterns_stay_linear(junk: str) -> None:
    """A text ten times as long may take some ten times as long, not a hundred times; measured in steps of the process."""
    import time

    def cost(text: str) -> float:
        best = 9e9
        for _ in range(2):
            begun = time.process_time()
            found(text)
            structured.find(text)
            best = min(best, time.process_time() - begun)
        return best

    short, long = cost(junk[: len(junk) // 10]), cost(junk)
    assert long < 40 * short + 0.5


def test_no_rule_matches_nothing() -> None:
    for recognizer in BY_NAME.values():
        for rule in recognizer._rules:
            assert rule.pattern.match("") is None or re.compile(rule.pattern.pattern).groups >= 0
            assert rule.spans(Searched("")) == []
