"""What was found once, or is known, is taken out however it is written; a term that only sounds like it stays."""

from __future__ import annotations

import base64
import itertools
import quopri
import re
import time
from datetime import date
from typing import Any
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.deid.eponyms import is_term
from gateway.deid.folding import fold
from gateway.deid.known import Known
from gateway.deid.minting import _Shown
from gateway.deid.occurrences import Needles
from gateway.deid.readings import further_occurrences, readings
from gateway.deid.redact import Redaction, redact
from gateway.deid.restore import Restorer
from gateway.model import Finding, Leaf, LeafKind, OperatorRule, RedactionRules

TODAY = date(2026, 11, 26)
PLACEHOLDERS = RedactionRules(OperatorRule("placeholder"), {})


def leave(text: str, value: str, entity: str = "PERSON") -> str:
    """Give what leaves of a text in which a value is found at its first place."""
    at = text.index(value)
    leaf = Leaf((0,), LeafKind.TEXT, text)
    result = redact([leaf], [[Finding(at, at + len(value), entity, 1, "x")]], PLACEHOLDERS, today=TODAY)
    assert isinstance(result, Redaction)
    left = result.replaced[(0,)]
    assert Restorer(result.mapping).text(left) == text
    return re.sub(r"\[[A-Z_]+_\d+\]", "■", left)


def known_in(value: str, entity: str, text: str) -> list[str]:
    found = Known(((value, entity),)).finder(TODAY).find(text)
    return [text[one.start : one.end] for one in sorted(found, key=lambda one: one.start)]


@pytest.mark.parametrize(
    ("text", "value", "left"),
    [
        ("Mr. Parkinson has Parkinson's disease.", "Parkinson", "Mr. ■ has Parkinson's disease."),
        ("Mr. Parkinson: PARKINSON’S\nDISEASE, parkinson dementia", "Parkinson", "Mr. ■: PARKINSON’S\nDISEASE, parkinson dementia"),
        ("Mr. Parkinson's gait. Parkinson's daughter.", "Parkinson", "Mr. ■'s gait. ■'s daughter."),
        ("Mr. Parkinson came. Mr. Parkinson's disease is worse.", "Parkinson", "Mr. ■ came. Mr. ■'s disease is worse."),
        ("Ask James Parkinson; James Parkinson's disease", "James Parkinson", "Ask ■; ■'s disease"),
        ("Mr. Parkinson; saw James Parkinson's disease worsen", "Parkinson", "Mr. ■; saw James ■'s disease worsen"),
        ("Ms. Foley: Foley catheter in. Foley's catheter out.", "Foley", "Ms. ■: Foley catheter in. ■'s catheter out."),
        ("Mr. Claude: ask Claude Code. Claude Coderre left.", "Claude", "Mr. ■: ask Claude Code. ■ Coderre left."),
        ("Mr. Claude. Claude code status full. Claude Code Status: DNR", "Claude", "Mr. ■. ■ code status full. ■ Code Status: DNR"),
        ("Ms. Alexa. Alexa skills training, Alexa device check", "Alexa", "Ms. ■. ■ skills training, ■ device check"),
        ("Ms. Johnson has Stevens-Johnson syndrome. Johnson left.", "Johnson", "Ms. ■ has Stevens-Johnson syndrome. ■ left."),
        ("Mr. Barré and Guillain–Barré", "Barré", "Mr. ■ and Guillain–Barré"),
        ("Mr. Thompson. Thompson's test came back", "Thompson", "Mr. ■. ■'s test came back"),
        ("Mr. Smith. Smith's fracture heals", "Smith", "Mr. ■. ■'s fracture heals"),
    ],
)  # fmt: skip
def test_a_term_is_not_the_somebody_who_is_called_so(text: str, value: str, left: str) -> None:
    assert leave(text, value) == left


def test_a_scale_is_not_the_town_it_is_called_after() -> None:
    text = "Lives in Glasgow. Glasgow Coma Scale 15. Back in Glasgow."
    assert leave(text, "Glasgow", "LOCATION") == "Lives in ■. Glasgow Coma Scale 15. Back in ■."


def test_what_the_caller_says_it_knows_is_masked_as_a_term_too() -> None:
    assert known_in("James Parkinson", "PERSON", "Parkinson's disease") == ["Parkinson"]


@given(
    st.text("aA .'’s-\n", max_size=12),
    st.text("aA .'’s-\ndi", max_size=12),
    st.sampled_from(["Parkinson", "Foley", "Johnson"]),
)
def test_a_name_is_spared_only_beside_its_thing(before: str, behind: str, name: str) -> None:
    text = f"{before} {name}{behind}"
    start = len(before) + 1
    things = ("disease", "catheter", "syndrome", "dementia", "cath", "stevens")
    spared = is_term(fold(name), text, start, start + len(name))
    assert not spared or any(thing in text.lower() for thing in things)


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("MariaLopez", "■"), ("marialopez", "■"), ("LopezMaria.pdf", "■.pdf"), ("patientMariaLopez", "■"), ("lopezm", "■"),
        ("mlopez61", "■61"), ("MLOPEZ@x.org", "■@x.org"), ("maria.lopez", "■.■"), ("maria_lopez", "■"), ("lopezChart", "■Chart"),
        ("the Lopezes", "the ■"), ("Lo-\npez", "■"), ("Ma<b>ria</b>", "■</b>"), ("M**ari**a", "■"), ("L&oacute;pez", "■"),
        ("L%C3%B3pez", "■"), ("L\\u00f3pez", "■"), ("L=C3=B3pez", "■"), ("L o p e z", "■"), ("Maria%20Lopez", "■"),
        ("Maria%2520Lopez", "■"), ("L%25C3%25B3pez", "■"), ("L&amp;oacute;pez", "■"), ("M-A-R-I-A", "■"), ("🅻🅾🅿🅴🆉", "■"), ("TWFyaWEgTG9wZXo=", "■"), ("4d61726961204c6f70657a", "■"),
        ("TWFyaWEgTG9wZXo==", "■"), ("0x4d61726961204c6f70657a", "0x■"), ("4d 61 72 69 61 20 4c 6f 70 65 7a", "■"), ("4D:61:72:69:61:20:4C:6F:70:65:7A", "■"),
        ("L%F3pez", "■"), ("L=F3pez", "■"), ("L\\xf3pez", "■"), ("L%u00f3pez", "■"), ("L\\u{f3}pez", "■"), ("L\\U000000f3pez", "■"), ("L&#243pez", "■"),
        ("=4D=61=72=69=61", "■"), ("Lo<!-- -->pez", "■"), ("name=L%F3pez&x=48", "name=■&x=48"),
        # and nobody's
        ("Mariana Lopata", "Mariana Lopata"), ("lopezian", "lopezian"), ("slope zone", "slope zone"), ("MacMaria", "MacMaria"),
        ("Marialand", "Marialand"),
    ],
)  # fmt: skip
def test_a_name_is_found_however_it_is_written(written: str, left: str) -> None:
    assert leave(f"Maria Lopez ( {written} )", "Maria Lopez") == f"■ ( {left} )"
    known = "".join(known_in("Maria Lopez", "PERSON", written))
    assert bool(known) is ("■" in left)


@pytest.mark.parametrize("name", ["Mar&amp;iacute;a L&amp;oacute;pez", "Maria%2520Quux", "Mar\\u00eda L\\u00f3pez"])
def test_what_escapes_a_name_is_no_part_of_it(name: str) -> None:
    rest = "Amp, iacute and u00ed; R &amp; D at 2520 C3."
    assert leave(f"{name} and {rest}", name) == f"■ and {rest}"
    plain = name.replace("&amp;iacute;", "i").replace("&amp;oacute;", "o").replace("%2520", " ")
    plain = plain.replace("\\u00ed", "i").replace("\\u00f3", "o")
    assert leave(f"{name} and {plain}", name) == "■ and ■"


@pytest.mark.parametrize("name", ["M\0a\0r\0i\0a\0 \0L\0o\0p\0e\0z", "Maria \x1b[1mLopez"])
def test_a_name_that_is_wide_or_coloured_is_looked_for_as_it_reads(name: str) -> None:
    assert leave(f"{name}\0 and Maria, Lopez and MARIA LOPEZ.", name) == "■\0 and ■, ■ and ■."


@pytest.mark.parametrize(
    ("name", "word"),
    [("Tom Able", "table"), ("Sam Mall", "small"), ("Li Wu", "liwu"), ("Carl Hart", "chart"), ("Dr. Anna", "dranna")],
)
def test_a_short_or_ordinary_word_is_no_name_written_as_one(name: str, word: str) -> None:
    assert known_in(name, "PERSON", f"the {word} is here") == []


NAMES = st.sampled_from(["Maria Lopez", "José Núñez", "Siobhan O'Brien", "Anna-Lena Groß"])
ENCODINGS = st.sampled_from(
    [
        lambda text: base64.b64encode(text.encode()).decode(),
        lambda text: base64.urlsafe_b64encode(text.encode()).decode().rstrip("="),
        lambda text: text.encode().hex(),
        quote,
        lambda text: "".join(f"%{byte:02x}" for byte in text.encode()),
        lambda text: "".join(f"&#{ord(c)};" for c in text),
        lambda text: "".join(f"&#x{ord(c):x};" for c in text),
        lambda text: "".join(f"\\u{ord(c):04x}" for c in text),
        lambda text: quopri.encodestring(text.encode()).decode(),
        lambda text: base64.b64encode(text.encode("utf-16-le")).decode(),
        lambda text: base64.b64encode(f"He met {text} once.".encode("latin-1")).decode(),
        lambda text: "".join(f"\\x{byte:02x}" for byte in text.encode()),
        lambda text: base64.b64encode(text.encode("utf-16")).decode(),
        lambda text: "0x" + text.encode().hex(),
        lambda text: "\\x" + text.encode().hex(),
        lambda text: text.encode().hex(":"),
        lambda text: ", ".join(map(hex, text.encode())),
        lambda text: "".join(f"%u{ord(c):04x}" for c in text),
        lambda text: "".join(f"\\u{{{ord(c):x}}}" for c in text),
        lambda text: "".join(f"&#{ord(c)}" for c in text),
        lambda text: "".join(f"={byte:02X}" for byte in text.encode()),
        "\u200b".join,
        "\U000e0100".join,
        lambda text: "".join(chr(0xE0000 + ord(c)) if c.isascii() else c for c in text),  # tags
        lambda text: base64.b64encode(base64.b64encode(text.encode())).decode(),
    ]
)


@given(NAMES, ENCODINGS, st.text("ab .,\n", max_size=8), st.text("ab .,\n", max_size=8))
def test_a_known_name_is_found_in_every_encoding(name: str, encode, before: str, behind: str) -> None:
    encoded = encode(name)
    text = f"{before} {encoded} {behind}"
    covered = {i for f in Known(((name, "PERSON"),)).finder(TODAY).find(text) for i in range(f.start, f.end)}
    left = "".join(c for i, c in enumerate(text) if i not in covered)
    assert encoded not in left
    for part in re.findall(r"[^\W_]{3,}", name):
        assert encode(part) not in left


@given(
    st.text("Maria Lopez.%20<b>*&#105;=\n-", max_size=60),
    st.lists(st.tuples(st.integers(0, 60), st.integers(1, 9)), max_size=3),
)
def test_further_occurrences_are_disjoint_and_outside_of_what_is_covered(
    text: str, spans: list[tuple[int, int]]
) -> None:
    covered: list[Finding] = []
    for start, length in sorted(spans):
        end = min(len(text), start + length)
        if start < end and (not covered or covered[-1].end <= start):
            covered.append(Finding(start, end, "DATE", 1, "x"))
    needles = Needles()
    needles.add("Maria Lopez", "PERSON", (0, 0))
    found = further_occurrences(text, needles, covered)
    both = sorted([*((f.start, f.end) for f in covered), *((o.start, o.end) for o in found)])
    assert all(start < end for start, end in both)
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(both))
    assert {(o.start, o.end) for o in found} >= {(o.start, o.end) for o in needles.occurrences(text, covered)} or any(
        list(readings(text))
    )


@pytest.mark.parametrize(
    ("value", "entity", "text", "found"),
    [
        ("482", "MEDICAL_RECORD_NUMBER", "MRN 482, chart #482", ["482", "482"]),
        ("482", "MEDICAL_RECORD_NUMBER", "MRN482; id=482.", ["482", "482"]),
        ("482", "MEDICAL_RECORD_NUMBER", "482 mg, 482mg, $482, 48.482, 482.5, 1/482, 482%, > 482, 482 beds, 1482", []),
        ("48", "MEDICAL_RECORD_NUMBER", "MRN 48", []),
        ("482", "UNIQUE_ID", "id 482", []),  # came without a kind
        ("6789", "ACCOUNT_NUMBER", "ending in 6789", ["6789"]),
        ("00482913", "MEDICAL_RECORD_NUMBER", "MRN 482913", ["482913"]),
        ("(617) 555-0123", "PHONE_NUMBER", "+1-617-555-0123 or 555-0123", ["1-617-555-0123", "555-0123"]),
        ("+1 617 555 0123", "PHONE_NUMBER", "call 6175550123", ["6175550123"]),
        ("123-45-6789", "US_SSN", "SSN xxx-xx-6789, ***-**-6789", ["xxx-xx-6789", "***-**-6789"]),
        ("Hope Young", "PERSON", "**Hope** **Young**; *Hope* Young; <b>Hope</b> <b>Young</b>", ["Hope** **Young", "Hope* Young", "Hope</b> <b>Young"]),
        ("Hope Young", "PERSON", "N:Young;Hope;;; YOUNG/HOPE MS | hope | young | YOUNG^HOPE", ["Young", "Hope", "YOUNG", "HOPE", "hope", "young", "YOUNG", "HOPE"]),
        ("00482913", "MEDICAL_RECORD_NUMBER", "482,913; 1,482,913; 482,9131; 482, 913; 0482,913; 482,913,000", ["482,913"]),
        ("1234567", "UNIQUE_ID", "1,234,567 and 12,34,567", ["1,234,567"]),
        ("123-45-6789", "US_SSN", "123-45-<b>6789</b>; <em>123</em>-<em>45</em>-<em>6789</em>", ["123-45-<b>6789", "123</em>-<em>45</em>-<em>6789"]),
        ("123-45-6789", "US_SSN", "SSN **123**-**45**-**6789**, 123-`45`-6789", ["123**-**45**-**6789", "123-`45`-6789"]),
        ("1961-03-14", "DATE", "born <b>03</b>/<b>14</b>/<b>1961</b>", ["03</b>/<b>14</b>/<b>1961"]),
        ("Maria Lopez", "PERSON", "M\0a\0r\0i\0a\0 \0L\0o\0p\0e\0z\0", ["M\0a\0r\0i\0a\0 \0L\0o\0p\0e\0z"]),
        ("1961-03-14", "DATE", "03141961 14-Mar-61 Mar-14-1961 Mar 14 '61", ["03141961", "14-Mar-61", "Mar-14-1961", "Mar 14 '61"]),
        ("1961-03-14", "DATE", "19610314103000, 1961 03 14, 031461", ["19610314103000", "1961 03 14", "031461"]),
        ("12 Oak Street", "STREET_ADDRESS", "12 Oak St., 12 OAK STREET", ["12 Oak St", "12 OAK STREET"]),
        ("12 Oak St, Apt 4", "STREET_ADDRESS", "12 Oak Street, Apt 4", ["12 Oak Street, Apt 4"]),
        ("12 S Oak St", "STREET_ADDRESS", "in 12 s at 12 South Oak Street", ["12 South Oak Street"]),
        ("maria.lopez@example.org", "EMAIL_ADDRESS", "user maria.lopez", ["maria.lopez"]),
        ("reception@example.org", "EMAIL_ADDRESS", "at the reception", []),
    ],
)  # fmt: skip
def test_a_known_value_is_found_in_its_usual_forms(value: str, entity: str, text: str, found: list[str]) -> None:
    assert known_in(value, entity, text) == found


def test_a_number_is_found_with_more_zeros_before_it_than_it_came_with() -> None:
    assert leave("MRN 482913, also 00482913 and 0-482913 but 1482913", "482913", "MEDICAL_RECORD_NUMBER") == (
        "MRN ■, also ■ and ■ but 1482913"
    )


def test_a_time_stamp_ends_where_it_is_written_to_end() -> None:
    """An invisible character in it makes it longer than its digits."""
    needles = Needles()
    needles.add("19610314", "DATE", (0, 0))
    text = "at 1961\u200b0314103000 now"
    assert [text[one.start : one.end] for one in needles.occurrences(text)] == ["1961\u200b0314103000"]


@pytest.mark.parametrize(
    ("name", "text"), [("Maria \u0149Lopez", "xMaria\u0149Lopezy"), ("Мария Ｌｏｐｅｚ", "ЖМарияＬｏｐｅｚ")]
)
def test_a_name_that_folds_otherwise_beside_others_breaks_nothing(name: str, text: str) -> None:
    assert known_in(name, "PERSON", f"{text} came") != []


def test_names_that_begin_alike_are_looked_for_at_once() -> None:
    """Eight times as many names in a text eight times as long; one by one took 64 times as long, in steps of the process."""

    def cost(names: int) -> float:
        needles = Needles()
        for index in range(names):
            word = "".join(chr(ord("a") + index // 26**place % 26) for place in range(4))
            needles.add(f"Christopher X{word}", "PERSON", (0, index))
        text = "christopherx" * names
        begun = time.process_time()
        assert needles.occurrences(text) == []
        return time.process_time() - begun

    assert cost(4_000) < 20 * min(cost(500) for _ in range(3)) + 0.1


class Unsliced(list[Finding]):
    """A list that refuses to be copied in part."""

    def __getitem__(self, at: Any) -> Any:
        assert not isinstance(at, slice)
        return super().__getitem__(at)


def test_what_is_covered_is_not_copied_for_each_occurrence() -> None:
    needles = Needles()
    needles.add("Maria Lopez", "PERSON", (0, 0))
    covered = Unsliced([Finding(0, 5, "PERSON", 1, "x"), Finding(18, 23, "PERSON", 1, "x")])
    text = "Maria Lopez, \u200b or Maria Lopez"
    found = further_occurrences(text, needles, covered)
    assert [(one.start, one.end) for one in found] == [(6, 11), (24, 29)]


def test_whether_a_text_holds_a_word_is_asked_of_its_words_first() -> None:
    """Each value of a request asks for its surrogate; the whole text was gone through for each."""
    shown = _Shown([Leaf((0,), LeafKind.TEXT, "Maria Lopez of North Alder came. " * 30_000)])
    begun = time.process_time()
    assert shown("alder") and shown("north alder") and not shown("alder north")
    read = time.process_time()
    assert not any(shown(f"person{number}") for number in range(3_000))
    assert time.process_time() - read < read - begun + 0.1


def test_a_long_value_that_repeats_itself_is_read_once() -> None:
    """Eight times as long, in a text eight times as long; tried whole at each of its words it took 64 times as long."""

    def cost(words: int) -> float:
        needles = Needles()
        needles.add("ab " * words + "end", "LOCATION", (0, 0))
        text = "ab " * (words - 1)
        begun = time.process_time()
        assert [(one.start, one.end) for one in needles.occurrences(text)] == [(0, len(text) - 1)]
        return time.process_time() - begun

    assert min(cost(8_000) for _ in range(3)) < 20 * min(cost(1_000) for _ in range(3)) + 0.5


@given(st.lists(st.sampled_from("ab"), min_size=65, max_size=90), st.integers(0, 90), st.sampled_from(["c", "a", ""]))
def test_a_long_value_is_followed_as_far_as_the_text_goes_with_it(words: list[str], cut: int, other: str) -> None:
    needles = Needles()
    needles.add(" ".join(words), "LOCATION", (0, 0))
    shown = [*words[:cut], *([other] if other else [])]
    text = "x " + " ".join(shown)
    found = needles.occurrences(text)
    common = next(
        (n for n, (one, two) in enumerate(zip(words, shown, strict=False)) if one != two), min(len(words), len(shown))
    )
    assert (len(found) == 1) == (common >= 64)
    if found:
        assert text[found[0].start : found[0].end].split() == words[:common]


@pytest.mark.parametrize("mark", ["\\'", "''", "\\\\\\'"])
def test_an_apostrophe_in_a_string_of_a_program_parts_no_name(mark: str) -> None:
    """Whom a note calls Sean O'Malley is one person in what a program wrote: O\\'Malley, in SQL O''Malley."""
    text = f"Sean O'Malley was seen. {{'by': 'SEAN O{mark}MALLEY', 'of': 'Malley, Sean'}}"
    assert leave(text, "Sean O'Malley") == "■ was seen. {'by': '■', 'of': '■, ■'}"
    known = Known((("Sean O'Malley", "PERSON"),)).finder(TODAY).find(f"'Sean O{mark}Malley'")
    assert (1, 13 + len(mark)) in [(one.start, one.end) for one in known]
