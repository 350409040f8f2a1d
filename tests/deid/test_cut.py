r"""Words and numbers that a format cuts to pieces are read in one. All people are made up."""

from __future__ import annotations

import itertools
import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.deid.cut import in_one_piece, joined
from gateway.deid.known import Known
from gateway.deid.redact import Redaction, redact
from gateway.deid.restore import Restorer
from gateway.detector.engine import Engine
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.segment import Segment
from gateway.model import DetectionRules, Finding, Leaf, LeafKind, OperatorRule, RedactionRules

RUN = '</w:t></w:r><w:proofErr w:type="spellEnd"/><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'
RULES = RedactionRules(OperatorRule("placeholder"), {})

READ = [
    ("<text>SSN <tspan>523</tspan><tspan class='b'>-84-</tspan><tspan>1097</tspan></text>", "523-84-1097"),
    (f"<w:p><w:r><w:t>Patient: Theo{RUN}dora Quill{RUN}feather</w:t></w:r></w:p>", "Patient: Theodora Quillfeather"),
    ('<a:r><a:t>MRN 0048</a:t></a:r>\n<a:r><a:rPr lang="en-US"/><a:t>2913</a:t></a:r>', "MRN 00482913"),
    ("<si><r><t>Quill</t></r><r><rPr><sz val='11'/></rPr><t>feather</t></r></si>", "Quillfeather"),
    ('<text:span text:style-name="T1">Quill</text:span><text:span text:style-name="T2">feather</text:span>', "Quillfeather"),
    ('<content styleCode="Bold">523</content>-84-1097', "523-84-1097"),
    (r"{\rtf1\ansi SSN: 523-{\b 84}-1097\par Ren\'e9e M\u252?ller {\insrsid22 Quill}{\insrsid23 feather}}", "SSN: 523-84-1097\nRenée Müller Quillfeather"),
    ("{\\rtf1\\ansi Quill\r\nfeather C:\\\\x\\tab\\{1\\}}", "Quillfeather C:\\x\t{1}"),
    ("Name |Q|U|I|L|L| SSN: |5|2|3|8|4|1|0|9|7|", "Name  QUILL  SSN:  523841097 "),
    ("SSN: | 5 | 2 | 3 | - | 8 | 4 | - | 1 | 0 | 9 | 7 |", "SSN:  523-84-1097 "),
    ("MRN (8 digits): [0][0][4][8][2][9][1][3]", " 00482913 "),
    ("Member ID\n│W│8│8│9│1│2│2│3│", "W8891223"),
    ("see\n x\nBEGIN:VEVENT\r\nSUMMARY:Quill\r\n feather\\, MRN 0048\r\n\t2913\r\nEND:VEVENT\r\n y", "Quillfeather\\, MRN 00482913\r\nEND:VEVENT\r\n y"),
    ("dn: uid=quill\n feather,ou=ward\ncn: Theo\n dora", "uid=quillfeather,ou=ward\ncn: Theodora"),
    ("{x}\n{\\rtf1\\ansi {\\b a}b}\n{y}\n{\\rtf1\\ansi c{\\i d}}{z}", "{x}\nab\n{y}\ncd{z}"),
    # Runs that end between two words, lines, cells, and what is drawn at places of its own.
    (f'<w:t>Mrs. {RUN}Hope {RUN}Field</w:t></w:r>\n</w:p>\n<w:p><w:r><w:t>x</w:t></w:r><w:r><w:tab/><w:t>y</w:t>', "Mrs. Hope Field\nx\ty"),
    ("<w:tc><w:p><w:r><w:t>DOB</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>3/14</w:t>", "DOB\t3/14"),
    ('<text:p>a<text:s/>b<text:line-break/>c</text:p><text:p><text:span text:style-name="T1">d</text:span>', "a b\nc\nd"),
    ('<text><tspan x="0">523</tspan><tspan x="90">84</tspan><tspan dx="4">1097</tspan></text>', " 523 84 1097"),
    ('<content styleCode="Bold">Mrs. </content><content>Hope</content> <content>Field</content>', "Mrs. Hope Field"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "shown"), READ)
def test_a_reader_sees_one_word(text: str, shown: str) -> None:
    whole = joined(text)
    assert whole is not None
    assert shown in whole.view.text
    at = whole.view.text.index(shown)
    assert whole.counts(at, at + len(shown))


WHOLE = [
    "",
    "<p>Quill</p><p>feather</p> <b>102</b><i>mg</i>",
    # Scores, references, steps, choices and flags; a row of any numbers.
    "| Pain score | 7 | 5 | 3 | 2 | 8 | 1 | 1 |",
    "GAD-7: 2|1|3|0|2|1|1, NIHSS |0|1|0|2|0|1|0|0|1|0|1|",
    "| MRN | 1 | 2 | 3 | 4 | 5 | 6 |",
    "see [1][3][5][7][9][2], board[1][9][2][8][3][7]",
    "Options: A|B|C|D|E|F, | Y | N | Y | N |, [X][X][X][X]",
    "OBX|1|NM|2345-7^GLU||102|mg/dL||N|||F",
    "* Theodora\n Quill\n\tfeather, BEGIN:VEVENT\n x",
    "BEGIN:VCARD\r\nFN:Theodora Quill\r\nEND:VCARD\r\n  feather",
    r"C:\rtf\b file {x} \'e9, a file that begins with `{\rtf` is no text",
]


@pytest.mark.parametrize("text", WHOLE)
def test_what_is_not_cut_stays(text: str) -> None:
    assert joined(text) is None


@given(
    st.lists(
        st.sampled_from(
            [
                "ab",
                "1",
                "|",
                "[",
                "]",
                RUN,
                "<tspan>",
                "</tspan>",
                " ",
                "{\\rtf1\\ansi ",
                "\\b ",
                "\\'e9",
                "}",
                "\nBEGIN:VCARD\n",
                "\nEND:VCARD",
                "\r\n ",
            ]
        )
    )
)
def test_every_character_came_from_its_place(pieces: list[str]) -> None:
    text = "".join(pieces)
    whole = joined(text)
    if whole is None:
        return
    spans = [whole.view.original(at, at + 1) for at in range(len(whole.view.text))]
    assert all(one[1] <= two[0] or one == two for one, two in itertools.pairwise(spans))
    assert all(
        text[start] == shown for (start, end), shown in zip(spans, whole.view.text, strict=True) if end == start + 1
    )
    assert all(0 < at < len(whole.view.text) for at in whole.joints)
    assert whole.joints or whole.of_document


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(EngineSettings())


def redacted(engine: Engine, text: str) -> tuple[str, Redaction]:
    leaf = Leaf(("text",), LeafKind.TEXT, text)
    result = redact(
        [leaf], engine.analyze([Segment(text)], DetectionRules("safe-harbor")), RULES, today=date(2026, 1, 1)
    )
    assert isinstance(result, Redaction)
    return result.replaced.get(leaf.path, text), result


LEFT = [
    ("<text>SSN <tspan>523</tspan><tspan>-84-</tspan><tspan>1097</tspan></text>", "<text>SSN <tspan>[US_SSN_1]</tspan></text>"),
    (r"{\rtf1\ansi SSN: 523-{\b 84}-1097\par Phone: (617) {\b 555}-0142\par}", r"SSN: [US_SSN_1]\par Phone: [PHONE_NUMBER_1]\par}"),
    (f"<w:r><w:t>Phone (617) 555{RUN}-0142, HbA1{RUN}c 7.2</w:t></w:r>", f"Phone [PHONE_NUMBER_1], HbA1{RUN}c 7.2</w:t></w:r>"),
    # Between runs, not within a word; ordinary words are names where a reader sees what stands before them.
    (f"<w:t>Mrs. {RUN}Hope {RUN}Field{RUN} lives at 14 {RUN}Orchard {RUN}Street</w:t>", f"<w:t>Mrs. {RUN}[PERSON_1]{RUN} lives at [STREET_ADDRESS_1]</w:t>"),
    (r"{\rtf1\ansi Mrs. {\b Hope} Field on {\b March} {\b 14}, 2025\par Dr. {\i Dale Riv}ers\par}", r"Mrs. [PERSON_1] on [DATE_1]\par Dr. [PERSON_2]\par}"),
    ("<text:p>Mrs. <text:span>Hope</text:span> <text:span>Field</text:span></text:p>", "Mrs. <text:span>[PERSON_1]</text:span></text:p>"),
    ("<w:tc><w:p><w:r><w:t>Patient</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Hope Field</w:t></w:r></w:p></w:tc>", "<w:t>Patient</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>[PERSON_1]</w:t>"),
    ("Last name: Q|U|I|L|L|F|E|A|T|H|E|R\nDOB: |0|3|/|1|4|/|1|9|6|1|\nSSN: |5|2|3|8|4|1|0|9|7|", "Last name: [PERSON_1]\nDOB: |[DATE_1]|\nSSN: |[US_SSN_1]|"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "left"), LEFT)
def test_what_is_cut_is_found(engine: Engine, text: str, left: str) -> None:
    assert left in redacted(engine, text)[0]


@pytest.mark.parametrize("at", range(1, len("Theodora Quillfeather")))
def test_a_name_across_a_fold_is_one_and_comes_back_in_one_piece(engine: Engine, at: int) -> None:
    name, line = "Theodora Quillfeather", "DESCRIPTION:Cardiology visit of the patient "
    text = f"BEGIN:VEVENT\r\n{line}{name[:at]}\r\n {name[at:]}\\, bring {name}'s records.\r\nEND:VEVENT"
    left, result = redacted(engine, text)
    assert f"{line}[PERSON_1]\\, bring [PERSON_1]'s records." in left
    assert result.mapping.values == {"[PERSON_1]": name}
    known = Known((("Quillfeather", "PERSON"), ("Theodora", "PERSON")))
    told = redact([Leaf(("text",), LeafKind.TEXT, text)], [()], RULES, known=known, today=date(2026, 1, 1))
    assert isinstance(told, Redaction)
    assert not any(part in told.replaced[("text",)] for part in ("dora", "Quil", "ther"))


def test_what_rtf_says_of_its_looks_is_nobody(engine: Engine) -> None:
    text = (
        r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss Arial;}}{\colortbl;\red255\green0;}\viewkind4\uc1\pard\f0\fs22 Metoprolol"
        r" 25 mg.\par\pard\qc {\rtlch\fcs1 \af0 \ltrch\fcs0 \insrsid111 No acute distress}\par}"
    )
    assert redacted(engine, text)[0] == text


def test_in_rtf_only_what_is_known_for_a_control_word_is_one(engine: Engine) -> None:
    left = redacted(engine, r"{\rtf1\ansi Patient: Theodora Quillfeather\par share \\\\fs\quillfeather\par}")[0]
    assert left.startswith(r"{\rtf1\ansi Patient: [PERSON_1]\par share ")
    assert "quillfeather" not in left


def test_who_is_cut_in_a_text_document_is_one_person_with_who_is_not(engine: Engine) -> None:
    text = f"Call Theodora Quillfeather, SSN 523-84-1097. <w:t>Theo{RUN}dora Quillfeather 523-84{RUN}-1097</w:t>"
    left, result = redacted(engine, text)
    assert left == "Call [PERSON_1], SSN [US_SSN_1]. <w:t>[PERSON_1] [US_SSN_1]</w:t>"
    assert Restorer(result.mapping).text("[PERSON_1] [US_SSN_1]") == "Theodora Quillfeather 523-84-1097"


PIECES = [
    (f"Theo{RUN}dora", "Theodora"),
    (r"523-{\b 84}-1097", "523-84-1097"),
    # What is lost with it, or may be none.
    (r"{\b Theo}dora}", r"{\b Theo}dora}"),
    (r"Ren\'e9{\b e}", r"Ren\'e9{\b e}"),
    ('Hope</tspan> <tspan class="b">Field', "Hope Field"),
    ('523</content><content ID="n2">-84', '523</content><content ID="n2">-84'),
    ("5|2|3|8|4|1|0|9|7", "5|2|3|8|4|1|0|9|7"),
    (f"<b>Theo{RUN}dora</b>", f"<b>Theo{RUN}dora</b>"),
]


@pytest.mark.parametrize(("value", "whole"), PIECES)
def test_a_value_reads_as_its_document_does(value: str, whole: str) -> None:
    assert in_one_piece(value) == whole


@pytest.mark.parametrize(
    "text", ["|5|2|3|8|4|1|0|9|7|", r"{\rtf1\ansi nr. 523-{\b 84}-1097 x}", f"<w:t>523-8{RUN}4-1097</w:t>"]
)
def test_what_is_known_is_seen_in_pieces(text: str) -> None:
    text = f"SSN {text}"
    leaf = Leaf(("text",), LeafKind.TEXT, text)
    known = Known((("523-84-1097", "US_SSN"),))
    nothing: list[tuple[Finding, ...]] = [()]
    result = redact([leaf], nothing, RULES, known=known, today=date(2026, 1, 1))
    assert isinstance(result, Redaction)
    assert "[US_SSN_1]" in result.replaced[leaf.path]
    assert not any(digits in result.replaced[leaf.path] for digits in ("523", "097", "84", "0|9"))


@pytest.mark.parametrize(
    "piece", ["|1", "[1]", "1|", RUN, "</w:t></w:r>", "<w:proofErr/>", "<tspan a", "\\u1", "{", "A|"]
)
def test_the_work_grows_with_the_text(piece: str) -> None:
    began = time.process_time()
    joined("{\\rtf1\\ansi" * (piece in "\\u1{") + piece * (200_000 // len(piece)))
    assert time.process_time() - began < 5
