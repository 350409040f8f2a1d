"""X-Phi-Known: what is named is masked in its usual variants."""

from __future__ import annotations

import base64
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.deid.dates import read, renderings
from gateway.deid.known import Known, parse_known
from gateway.refusals import Reason, Refusal

TODAY = date(2026, 11, 24)


def header(value: object) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode()


def found(known: Known, text: str) -> list[str]:
    return [text[f.start : f.end] for f in known.finder(TODAY).find(text)]


@pytest.mark.parametrize("strip", [True, False])
def test_names_in_all_their_forms(strip: bool) -> None:
    raw = header(["Maria de la Cruz"])
    known = parse_known(raw.rstrip("=") if strip else raw)
    assert isinstance(known, Known)
    text = "MARIA DE LA CRUZ; Cruz, Maria; M. Cruz; de la Cruz, M.; maria"
    assert found(known, text) == ["MARIA DE LA CRUZ", "Cruz, Maria", "M. Cruz", "de la Cruz, M.", "maria"]


def test_a_date_in_all_its_forms() -> None:
    known = parse_known(header(["1931-02-03"]))
    assert isinstance(known, Known)
    text = "02/03/1931, 2/3/31, Feb 3, 1931, 3 February 1931, 19310203, the 3rd of February 1931"
    assert found(known, text) == [
        "02/03/1931",
        "2/3/31",
        "Feb 3, 1931",
        "3 February 1931",
        "19310203",
        "3rd of February 1931",
    ]
    assert found(known, "02/04/1931 and 12/03/1931") == []


def test_a_number_in_all_its_groupings_and_not_inside_a_longer_one() -> None:
    known = parse_known(header([{"value": "555-123-4567", "entity": "PHONE_NUMBER"}, 88123456]))
    assert isinstance(known, Known)
    assert found(known, "(555) 123-4567, 5551234567, 555.123.4567, 88-123-456") == [
        "555) 123-4567", "5551234567", "555.123.4567", "88-123-456",
    ]  # fmt: skip
    assert found(known, "25551234567 and 188123456") == []


@given(st.dates(date(1900, 1, 1), date(2030, 12, 31)))
def test_every_numeric_rendering_reads_as_a_date(day: date) -> None:
    months_first = [text for text in renderings(day) if text.startswith(f"{day.month:02d}/{day.day:02d}/{day.year}")]
    assert months_first
    written = read(months_first[0], TODAY)
    assert written is not None
    assert written.value == day


@pytest.mark.parametrize(
    ("value", "text", "taken"),
    [
        ("a.lopez@example.org", "write to A.LOPEZ@example.org", ("A.LOPEZ@example.org", "EMAIL_ADDRESS")),
        ("03/14/2026", "seen 2026-03-14", ("2026-03-14", "DATE")),
        ("4/5/26", "born April 5, 1926", ("April 5, 1926", "DATE")),
        ("4/5/26", "born 2026-04-05", ("2026-04-05", "DATE")),
        ("3/14/27", "born 1927-03-14", ("1927-03-14", "DATE")),
        ("12 Oak Street", "lives at 12 OAK STREET", ("12 OAK STREET", "STREET_ADDRESS")),
        ("AB-99", "case AB-99", ("AB-99", "UNIQUE_ID")),
        ("219-09-9999", "SSN ***-**-9999", ("***-**-9999", "US_SSN")),
        ("(617) 555-0142", "call 555-0142", ("555-0142", "PHONE_NUMBER")),
        ("+1 617.555.0142", "call 617/555-0142", ("617/555-0142", "PHONE_NUMBER")),
        ("617-5550-142", "case 6175550142", ("6175550142", "UNIQUE_ID")),
        ("Zebulon", "told ZEBULON", ("ZEBULON", "PERSON")),
        (5551234, "mrn 5551234", ("5551234", "UNIQUE_ID")),
    ],
)  # fmt: skip
def test_a_value_without_its_kind_is_masked_as_what_it_looks_like(
    value: object, text: str, taken: tuple[str, str]
) -> None:
    known = parse_known(header([value]))
    assert isinstance(known, Known)
    assert [(text[f.start : f.end], f.entity) for f in known.finder(TODAY).find(text)] == [taken]


@pytest.mark.parametrize(
    "raw",
    [b"[" + b"9" * 5000 + b"]", b"[1e400]", b"[1.5]", b'["\\ud800"]', b"[" * 5000 + b"]" * 5000, b'[{"value": "x", "value": "y"}]'],
)  # fmt: skip
def test_a_header_made_to_break_the_reader_is_refused(raw: bytes) -> None:
    refusal = parse_known(base64.urlsafe_b64encode(raw).decode())
    assert isinstance(refusal, Refusal)
    assert refusal.reason is Reason.BAD_METADATA


@pytest.mark.parametrize(
    "value",
    ["%%%", "e30", header({"a": 1}), header([""]), header(["x" * 201]), header([[]]), header([None]), header([True]),
     header([{"value": "x", "more": 1}]), header([{"entity": "PERSON"}]), header([{"value": "x", "entity": "person name"}]),
     header(["x"] * 201), "A" * 40_000, base64.urlsafe_b64encode(b"\xff\xfe").decode()],
)  # fmt: skip
def test_what_is_malformed_is_refused_without_an_echo(value: str) -> None:
    refusal = parse_known(value)
    assert isinstance(refusal, Refusal)
    assert (refusal.reason, refusal.place, refusal.value) == (Reason.BAD_METADATA, "X-Phi-Known", "")


def test_known_values_are_not_shown() -> None:
    known = parse_known(header(["Zebulon"]))
    assert "Zebulon" not in repr(known)
    assert bool(known) is True
    assert bool(Known()) is False


@pytest.mark.parametrize(
    ("value", "text", "masked"),
    [
        (
            "José Núñez",
            "Jose\u0301 Nu\u0301n\u0303ez came",
            "Jose\u0301 Nu\u0301n\u0303ez",
        ),  # decomposed, as macOS writes it
        ("Jose\u0301 Nu\u0301n\u0303ez", "José Núñez came", "José Núñez"),
        ("José Núñez", "JOSE NUNEZ came", "JOSE NUNEZ"),
        ("Maria Lopez", "Ma\u200bria Lo\u00adpez came", "Ma\u200bria Lo\u00adpez"),
        ("Maria Lopez", "Ｍａｒｉａ Ｌｏｐｅｚ came", "Ｍａｒｉａ Ｌｏｐｅｚ"),
        ("Maria Lopez", "M\u0430ria Lopez came", "M\u0430ria Lopez"),  # a Cyrillic letter
        ("Maria Lopez", "Lopez\u02bcs leg", "Lopez"),
        ("Maria Lopez", "ᴍᴀʀɪᴀ ʟᴏᴘᴇᴢ came", "ᴍᴀʀɪᴀ ʟᴏᴘᴇᴢ"),
        ("Siobhan O'Brien", "Siobhan O’Brien came", "Siobhan O’Brien"),
        ("Siobhan O'Brien", "claim of OBRIEN", "OBRIEN"),  # as insurers' forms have it
        ("Siobhan O’Hara", "Ohara's leg", "Ohara"),
        ("Mary Smith-Jones", "SMITHJONES came", "SMITHJONES"),
        ("Maria de la Cruz", "claim of DELACRUZ", "DELACRUZ"),
        ("van der Berg, Anna", "Vanderberg came", "Vanderberg"),
        ("Ayşe Yılmaz", "AYSE YILMAZ came", "AYSE YILMAZ"),
        ("Søren Møller", "soren moller came", "soren moller"),
        ("12 Oak Street", "?q=12+Oak+Street,+Dayton", "12+Oak+Street"),
        ("12 Oak Street, Dayton", "?q=12+Oak+St.,+Dayton", "12+Oak+St.,+Dayton"),
        ("12 Oak Street, Dayton, OH", "at 12 Oak St, Dayton, OH", "12 Oak St, Dayton, OH"),
        ("12 Oak St, Dayton", "at 12 Oak Street, Dayton", "12 Oak Street, Dayton"),
        ("1945-06-12", "born 1945-Jun-12", "1945-Jun-12"),
        ("1945-06-12", "born 1945 June 12", "1945 June 12"),
        ("1945-06-12", "born June the 12th, 1945", "June the 12th, 1945"),
        ("12345678", "chart 1234\u200b5678 of", "1234\u200b5678"),
        ("12345678", "chart 1234\u20115678 of", "1234\u20115678"),
        ("A1234567", "chart Ａ１２３４５６７ of", "Ａ１２３４５６７"),
        ("1945-06-12", "born 06\u201112\u20111945", "06\u201112\u20111945"),
        ("1945-06-12", r"born 1945\-06\-12", r"1945\-06\-12"),
        ("maria.lopez@example.org", r"mail maria\.lopez\@example.org", r"maria\.lopez\@example.org"),
        ("(617) 555-0142", r"call \(617\) 555\-0142", r"(617\) 555\-0142"),
        ("A-1234567", "?q=A%2D%E2%80%8B1234567", "A%2D%E2%80%8B1234567"),
        ("José Núñez", "JosÃ© NÃºÃ±ez came", "JosÃ© NÃºÃ±ez"),
        ("JOSÉ NÚÑEZ", "JOSÃ‰ NÃšÃ‘EZ came", "JOSÃ‰ NÃšÃ‘EZ"),
        ("José Núñez", "JosÃƒÂ© NÃƒÂºÃƒÂ±ez came", "JosÃƒÂ© NÃƒÂºÃƒÂ±ez"),
        ("Inês Maír", "InÃªs MaÃ\xadr came", "InÃªs MaÃ\xadr"),
        ("José Núñez", r"scan /Jos\303\251 N\303\272\303\261ez.pdf", r"Jos\303\251 N\303\272\303\261ez"),
        ("José Núñez", r"PID|1||Jos\XC3A9\ N\XC3BA\\XC3B1\ez|", r"Jos\XC3A9\ N\XC3BA\\XC3B1\ez"),
        ("佐藤健", "患者は佐藤健です", "佐藤健"),
        ("김민수", "김민수는 아프다", "김민수"),
    ],
)
def test_however_a_value_is_written(value: str, text: str, masked: str) -> None:
    known = parse_known(header([value]))
    assert isinstance(known, Known)
    assert found(known, text) == [masked]
    assert found(known, "Marina Lopata, Jonas Nunn, chart 12345679, 佐野健, 김민지") == []


def test_an_accent_makes_no_name_of_a_word() -> None:
    known = parse_known(header(["Ève Dürand"]))
    assert isinstance(known, Known)
    assert found(known, "on the eve of surgery; Eve Durand") == ["Eve Durand"]


@pytest.mark.parametrize(
    ("value", "entity"),
    [("12 North Oak Street, Apt 4", "STREET_ADDRESS"), ("1931-02-03", "DATE"), ("Maria de la Cruz", "PERSON")],
)
def test_no_form_is_looked_for_twice(value: str, entity: str) -> None:
    """Three words of an address that have another form make eight of it, not twenty-seven."""
    forms = [form for form, _ in Known(((value, entity),)).finder(TODAY).variants]
    assert len(forms) == len(set(forms))
    if entity == "STREET_ADDRESS":
        assert (
            len(set(map(str.casefold, forms))) == len(forms) == 1 + 8 + 13 + 4 + 8
        )  # as it came, whole, with marks, cut
        assert {"12 n Oak st", "12 North Oak Street apartment 4"} <= set(forms)
