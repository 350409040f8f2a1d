"""Where identifiers hide: seen through, with the way back to the original's offsets."""

from __future__ import annotations

import base64
import itertools
import time

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st

from gateway.deid.encoded import decoded_runs
from gateway.deid.normalize import normalize
from gateway.detector.chunks import MARGIN, chunks
from gateway.detector.engine import Engine, ModelMissing
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.segment import Segment
from gateway.model import DetectionRules

RULES = DetectionRules("safe-harbor")


@pytest.fixture(scope="module")
def rules_only(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    path = tmp_path_factory.mktemp("blank")
    spacy.blank("en").to_disk(path)
    return Engine(EngineSettings(str(path)))


@given(st.text(max_size=80))
def test_offsets_are_monotonic_and_inside(text: str) -> None:
    view = normalize(text)
    previous = (0, 0)
    for index in range(len(view.text)):
        start, end = view.original(index, index + 1)
        assert 0 <= start < end <= len(text)
        assert start >= previous[0]
        assert end >= previous[1]
        previous = (start, end)


@given(st.text(st.characters(min_codepoint=32, max_codepoint=126, exclude_characters="&%\\ ._-"), max_size=60))
def test_plain_text_is_not_copied(text: str) -> None:
    view = normalize(text)
    assert view.text is text
    assert view.starts is None


HIDDEN = [
    ("SSN 219\u200b-09-\u200b9999", "219\u200b-09-\u200b9999", "US_SSN"),
    ("SSN ２１９-０９-９９９９", "２１９-０９-９９９９", "US_SSN"),
    ("SSN 2 1 9 - 0 9 - 9 9 9 9 ok", "2 1 9 - 0 9 - 9 9 9 9", "US_SSN"),
    ("SSN 219\u00ad-09-9999", "219\u00ad-09-9999", "US_SSN"),
    ("SSN 2️⃣1️⃣9️⃣-0️⃣9️⃣-9️⃣9️⃣9️⃣9️⃣ now", "2️⃣1️⃣9️⃣-0️⃣9️⃣-9️⃣9️⃣9️⃣9", "US_SSN"),
    ("SSN 2\u20dd19-0\u04889-99\u180f9\ufff09", "2\u20dd19-0\u04889-99\u180f9\ufff09", "US_SSN"),
    ("SSN 219‑09‑9999", "219‑09‑9999", "US_SSN"),
    ("mail m&#97;ria&#64;example.org now", "m&#97;ria&#64;example.org", "EMAIL_ADDRESS"),
    ("mail maria%40example.org now", "maria%40example.org", "EMAIL_ADDRESS"),
    ("mail maria\\u0040example.org now", "maria\\u0040example.org", "EMAIL_ADDRESS"),
    ("SSN \\x32\\x31\\x39-09-\\x399\\x39\\x39 ok", "\\x32\\x31\\x39-09-\\x399\\x39\\x39", "US_SSN"),
    ("x=maria%2540example.org%2526y now", "maria%2540example.org", "EMAIL_ADDRESS"),
    ("x=SSN%25252520219-09-9999 now", "219-09-9999", "US_SSN"),
    ("mail m&amp;#97;ria&amp;#64;example.org now", "m&amp;#97;ria&amp;#64;example.org", "EMAIL_ADDRESS"),
    ('"note: {\\"mail\\": \\"maria\\\\u0040example.org\\"}', "maria\\\\u0040example.org", "EMAIL_ADDRESS"),
    ("mail mаriа@example.org", "mаriа@example.org", "EMAIL_ADDRESS"),
    ("id " + base64.b64encode(b"SSN 219-09-9999 of the patient").decode(), base64.b64encode(b"SSN 219-09-9999 of the patient").decode(), "US_SSN"),
    ("id " + b"mail maria@example.org".hex(), b"mail maria@example.org".hex(), "EMAIL_ADDRESS"),
    ("S\0S\0N\0 \x002\x001\x009\0-\x000\x009\0-\x009\x009\x009\x009\0 \0", "2\x001\x009\0-\x000\x009\0-\x009\x009\x009\x009", "US_SSN"),
    ("\0m\0a\0i\0l\0 \0m\0@\0x\0.\0o\0r\0g", "m\0@\0x\0.\0o\0r\0g", "EMAIL_ADDRESS"),
    ("m\0\0\0a\0\0\0i\0\0\0l\0\0\0 \0\0\0m\0\0\0@\0\0\0x\0\0\0.\0\0\0o\0\0\0r\0\0\0g\0\0\0", "m\0\0\0@\0\0\0x\0\0\0.\0\0\0o\0\0\0r\0\0\0g", "EMAIL_ADDRESS"),
    ("SSN 219-09-9999\0John", "219-09-9999", "US_SSN"),
    ("mail \x1b[31mmaria@example.org\x1b[0m now", "maria@example.org", "EMAIL_ADDRESS"),
    ("SSN 219-09-\x1b[01;31m\x1b[K9999\x1b[m", "219-09-\x1b[01;31m\x1b[K9999", "US_SSN"),
    ("SSN\x1b[20G219-09-9999\x1b[40Gnext", "219-09-9999", "US_SSN"),
    ("SSN <em>219</em>-<em>09</em>-<em>9999</em> now", "219</em>-<em>09</em>-<em>9999", "US_SSN"),
    ("SSN 219-09-<b class='hit'>9999</b>", "219-09-<b class='hit'>9999", "US_SSN"),
    ("SSN **219**-**09**-**9999** now", "219**-**09**-**9999", "US_SSN"),
    ("SSN 219-__09__-9999, `219`-`09`-`9998`", "219-__09__-9999", "US_SSN"),
    ("born **03**/**14**/**1961** then", "03**/**14**/**1961", "DATE"),
    (r"from 10\.20\.30\.44 on", r"10\.20\.30\.44", "IP_ADDRESS"),
    (r"| 1961\-03\-14 |", r"1961\-03\-14", "DATE"),
    ("SSN%C2%A0219%C2%AD-09-9999 now", "219%C2%AD-09-9999", "US_SSN"),
    ("x " + base64.b64encode(base64.b64encode(b"SSN 219-09-9999 again and again")).decode(), base64.b64encode(base64.b64encode(b"SSN 219-09-9999 again and again")).decode(), "US_SSN"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "hidden", "entity"), HIDDEN, ids=[str(index) for index in range(len(HIDDEN))])
def test_what_hides_is_found_at_its_place(rules_only: Engine, text: str, hidden: str, entity: str) -> None:
    (found,) = rules_only.analyze([Segment(text)], RULES)
    assert (hidden, entity) in {(text[f.start : f.end], f.entity) for f in found}


@pytest.mark.parametrize(
    ("written", "read"),
    [("Oâ€™Brien â€“ 37Â°C, IÃ±igo", "O'Brien – 37°C, Iñigo"), ("SÃO “GRÅ” – 5 Å\xa0wide, Straß“, São", "SÃO “GRÅ” – 5 Å wide, Straß“, São")],
)  # fmt: skip
def test_text_in_another_character_set_reads_as_it_was_written(written: str, read: str) -> None:
    assert normalize(written).text == read


@pytest.mark.parametrize(
    ("written", "read"),
    [(r"Mu\xf1oz", "Muñoz"), (r"Mu\xc3\xb1oz", "Muñoz"), (r"Mu\\xf1oz", "Muñoz"),
     (r"Mu\303\261oz", "Muñoz"), (r"Mu\\303\\261oz", "Muñoz"), (r"Mu\XC3B1\oz", "Muñoz"), (r"\XD1\\XFA\ez", "Ñúez"), (r"Mu\\XF1\\oz", "Muñoz"),
     (r"C:\202\303\2024 (\d)\301\302 \Xmas\2\xylo", r"C:\202\303\2024 (\d)\301\302 \Xmas\2\xylo"), (r"a\x00b\x1b[0m", r"a\x00b\x1b[0m"),
     (r"'\x4d61726961204c6f70657a'", r"'\x4d61726961204c6f70657a'")],
)  # fmt: skip
def test_bytes_in_a_program_read_as_letters(written: str, read: str) -> None:
    assert normalize(written).text == read


def test_what_only_looks_encoded_is_left(rules_only: Engine) -> None:
    text = (
        "gastroenterology electroencephalography 0123456789abcdef0123 "
        + base64.b64encode(bytes(range(200, 256))).decode()
    )
    (found,) = rules_only.analyze([Segment(text)], RULES)
    assert [f for f in found if f.recognizer == "encoded"] == []
    assert list(decoded_runs("deadbeef" * 4)) == []


@pytest.mark.parametrize("mark", [", ", ",", " ", ",\n"])
def test_bytes_in_decimals_are_read_within_words_too(mark: str) -> None:
    shown = mark.join(map(str, b"seen by Maria Lopez today"))
    text = f"the buffer is [{shown}] as read"
    (run,) = decoded_runs(text)
    assert (text[run[0] : run[1]], run[2]) == (shown, "seen by Maria Lopez today")


@pytest.mark.parametrize(
    "numbers", ["72, 74, 80, 97, 116, 105, 101, 110, 88, 90, 77, 81", "120 118 110 105 99 101 97 95 90 88 84 80 76 72", "1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13"]
)  # fmt: skip
def test_rates_and_counts_are_no_bytes(numbers: str) -> None:
    assert list(decoded_runs(f"HR {numbers} bpm")) == []


@given(st.text(st.sampled_from("ab \n"), min_size=0, max_size=30_000))
def test_chunks_cover_the_text_once(text: str) -> None:
    cut = list(chunks(text))
    assert cut[0].core_start == 0
    assert cut[-1].core_end == len(text)
    assert all(a.core_end == b.core_start for a, b in itertools.pairwise(cut))
    assert all(c.start <= c.core_start and c.core_end <= c.end for c in cut)


@pytest.mark.parametrize("padding", [0, 1, 37, 500, 8_555, 9_000, 9_899, 12_345])
def test_findings_do_not_depend_on_the_cut(rules_only: Engine, padding: int) -> None:
    block = (
        "Seen 03/14/2026. Call 617-555-0142, MRN 00482913; 42 Elm Street Apt 3, Boston, MA 02139. "
        + "Stable overnight. " * 20
    )
    text = "x" * padding + "\n" + block * 40
    (found,) = rules_only.analyze([Segment(text)], RULES)
    shifted = sorted((f.start - padding - 1, f.end - padding - 1, f.entity) for f in found)
    (plain,) = rules_only.analyze([Segment("\n" + block * 40)], RULES)
    assert shifted == sorted((f.start - 1, f.end - 1, f.entity) for f in plain)
    assert len(shifted) >= 40 * 5
    assert MARGIN > 48


def test_the_key_is_context_and_never_a_finding(rules_only: Engine) -> None:
    assert [(f.start, f.end, f.entity) for f in rules_only.analyze([Segment("00482913", "mrn")], RULES)[0]] == [
        (0, 8, "MEDICAL_RECORD_NUMBER")
    ]
    assert rules_only.analyze([Segment("48291", "doseMg")], RULES)[0] == ()
    assert [f.entity for f in rules_only.analyze([Segment("jones", "patientName")], RULES)[0]] == ["PERSON"]
    assert rules_only.analyze([Segment("metformin", "drugName")], RULES)[0] == ()


def test_custom_recognizers_thresholds_and_allow_lists(rules_only: Engine) -> None:
    document = '{"name": "ward", "supported_entity": "WARD_CODE", "patterns": [{"name": "w", "regex": "WD-[0-9]{4}", "score": 0.9}]}'
    rules = DetectionRules("x", recognizers=(document,))
    assert [f.entity for f in rules_only.analyze([Segment("moved to WD-4711")], rules)[0]] == ["WARD_CODE"]
    assert rules_only.analyze([Segment("moved to WD-4711")], RULES)[0] == ()
    doubtful = document.replace("0.9", "0.2").replace('"patterns"', '"context": ["ward"], "patterns"')
    near = DetectionRules("x", recognizers=(doubtful,))
    assert [f.entity for f in rules_only.analyze([Segment("ward code WD-4711")], near)[0]] == ["WARD_CODE"]
    assert rules_only.analyze([Segment("moved to WD-4711")], near)[0] == ()
    strict = DetectionRules("x", thresholds=(("PHONE_NUMBER", 0.99),), allow_list=("a@example.org",))
    assert rules_only.analyze([Segment("617-555-0142 a@example.org")], strict)[0] == ()


def test_no_network_is_ever_asked(monkeypatch: pytest.MonkeyPatch, rules_only: Engine) -> None:
    import socket

    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("network")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    (found,) = rules_only.analyze([Segment("mail a@example.org, https://x.example.org/a, 617-555-0142")], RULES)
    assert len(found) == 3


def test_a_missing_model_names_the_remedy() -> None:
    with pytest.raises(ModelMissing, match="name an installed spaCy package"):
        Engine(EngineSettings("/nonexistent"))


def test_an_identifier_behind_hundreds_of_encoded_runs_is_found(rules_only: Engine) -> None:
    """Attack: as many harmless runs as anybody would care to look at, and one more."""
    harmless = base64.b64encode(b"nothing is said here").decode()
    telling = base64.b64encode(b"his SSN is 219-09-9999").decode()
    text = f"{harmless} " * 201 + telling
    (found,) = rules_only.analyze([Segment(text)], RULES)
    assert [text[one.start : one.end] for one in found if one.recognizer == "encoded"] == [telling]
    (control,) = rules_only.analyze([Segment(f"{harmless} " * 201)], RULES)
    assert not [one for one in control if one.recognizer == "encoded"]


def is_read_once(junk: str, end: str) -> bool:
    """Say whether a run sixteen times as long takes hardly more than sixteen times as long, in steps of the process."""

    def cost(times: int) -> float:
        begun = time.process_time()
        normalize(junk * times + end)
        return time.process_time() - begun

    return cost(16_000) < 40 * min(cost(1_000) for _ in range(3)) + 0.5


@pytest.mark.parametrize(
    ("junk", "end"),
    [("a\0", "\0"), ("\0a", "\0"), ("a\0a\0\0", ""), ("\x1b[1", ""), ("1<b ", ""), ("1<b>", ""), ("<b>", "1")],
)
def test_what_looks_wide_coloured_or_marked_up_is_read_once(junk: str, end: str) -> None:
    assert is_read_once(junk, end)


@pytest.mark.parametrize(
    "text",
    ["Ann Ray\x00219-09-9999\0Boston", "a\0b\0c\0", "1 <b>2</b> 3", "<b>219</b>", "12<br>34", "4<body>5", "\x1b 12",
     r"C:\Users\mia\.ssh", r"No effusion\.br\Signed", r"\alpha\,x", r"(\d{3})\-x", r"O\'Dell\-Ray"],
)  # fmt: skip
def test_what_parts_values_stays(text: str) -> None:
    assert normalize(text).text is text


@pytest.mark.parametrize(("junk", "end"), [("1_ ", ""), ("1__ ", "1"), ("A-", "A"), ("a b c d_", ""), ("1.  ", "1a")])
def test_what_looks_spaced_out_is_read_once(junk: str, end: str) -> None:
    """Tried from each of its characters, a run sixteen times as long took 256 times as long."""
    assert is_read_once(junk, end)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("A-B-C-D x y", "A-B-C-D x y"),
        ("1_ 1_ 1_ 1_ 1_ 1", "111111"),
        ("x1 2 3 4 5 6", "x1 23456"),
        ("1_ 1_ 1_ 1_ 1_ a 1 2 3 4 5", "1_ 1_ 1_ 1_ 1_ a 12345"),
    ],
)
def test_runs_that_are_kept_leave_those_beside_them(text: str, read: str) -> None:
    view = normalize(text)
    assert view.text == read
    assert all(text[slice(*view.original(at, at + 1))] == read[at] for at in range(len(read)))


@pytest.mark.parametrize("accents", ["\u0301", "\u0301\u0323"])
@pytest.mark.parametrize("behind", ["", " called", "'s", "\u202c", "\u200b x"])
def test_an_accent_of_its_own_goes_with_its_letter(accents: str, behind: str) -> None:
    """As files of macOS have it: the accent stood behind the placeholder, and a model that wrote it without one lost it."""
    text = f"Ask Jose{accents}{behind}"
    view = normalize(text)
    assert view.text.startswith("Ask Jose")
    assert text[slice(*view.original(4, 8))] == f"Jose{accents}"
    assert text[slice(*view.original(4, 7))] == "Jos"


def test_an_accent_without_a_letter_belongs_to_nothing() -> None:
    assert normalize("\u0301Jose").original(0, 4) == (1, 5)
