"""Texts as mail writes them, read as their readers do."""

from __future__ import annotations

import itertools
import quopri
from datetime import date
from email.charset import QP, Charset
from email.header import Header

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.deid.mail import unquoted
from gateway.deid.redact import Redaction, redact
from gateway.detector.engine import Engine
from gateway.detector.engine_settings import EngineSettings
from gateway.detector.segment import Segment
from gateway.model import DetectionRules, Finding, Leaf, LeafKind, OperatorRule, RedactionRules

MAIL = (
    "Content-Transfer-Encoding: quoted-printable\n\nDear Ren=C3=A9e,\n\nthank you for seeing Mrs. Keisha Mu=C3=B1oz-Larkwell (MRN 44=\n"
    "71180), who can be reached under (=\n617) 555-0142. J=C3=BCrgen =C3=98deg=C3=A5rd will see her as=\n well.\n"
)


def letters(text: str) -> str:
    """Quote each letter, as a body may be written whose reader decodes it all the same."""
    return "".join(f"={byte:02X}" for byte in text.encode())


@given(st.text(st.characters(categories=["L", "N", "P", "Zs"]), max_size=120))
def test_a_body_reads_as_it_was_written(text: str) -> None:
    body = quopri.encodestring(f"Muñoz {text}\n".encode()).decode("ascii")
    view = unquoted(body)
    assert view is not None
    assert view.text == f"Muñoz {text}\n"
    spans = [view.original(at, at + 1) for at in range(len(view.text))]
    assert all(one[1] <= two[0] or one == two for one, two in itertools.pairwise(spans))
    assert all(
        body[start:end] == shown for (start, end), shown in zip(spans, view.text, strict=True) if end == start + 1
    )


@given(st.text(st.characters(categories=["L", "N", "Zs"]), min_size=1, max_size=80))
def test_a_header_reads_as_it_was_written(text: str) -> None:
    shown, charset = f"é{text}é", Charset("utf-8")
    charset.header_encoding = QP
    view = unquoted("Subject: " + Header(shown, charset).encode() + " <a@b.example>")
    assert view is not None
    assert view.text == f"Subject: {shown} <a@b.example>"


@pytest.mark.parametrize(
    "text", ["a=20", "/search?id=44711&born=1961", "x =\ny", "p=0.05, n=48", "a=20=40=30", "=?", "=?utf-8?B?S2Vpc2hh?="]
)
def test_other_texts_are_no_mail(text: str) -> None:
    assert unquoted(text) is None


@pytest.fixture(scope="module")
def engine() -> Engine:
    return Engine(EngineSettings())


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (MAIL, ["Ren=C3=A9e", "Keisha", "Mu=C3=B1oz", "Larkwell", "44=\n71180", "617) 555-0142", "J=C3=BCrgen", "=C3=98deg=C3=A5rd"]),
        ("From: =?utf-8?Q?Dr=2E_Keisha_Larkwell?= wrote.", ["Keisha", "Larkwell"]),
        (f"From {letters('Keisha Larkwell')}, {letters('617-555-0142').lower()}", [letters("Keisha Larkwell"), letters("617-555-0142").lower()]),
        ("Subject: =?UTF-8?q?call_=28617=29_555=2D0142_now?=", ["=28617=29_555=2D0142"]),
    ],
)  # fmt: skip
def test_nobody_hides_in_a_mail(engine: Engine, text: str, parts: list[str]) -> None:
    (found,) = engine.analyze([Segment(text)], DetectionRules("safe-harbor"))
    covered = {at for finding in found for at in range(finding.start, finding.end)}
    left = {
        part: [
            text[at]
            for at in range(text.index(part), text.index(part) + len(part))
            if at not in covered and text[at].isalnum()
        ]
        for part in parts
    }
    assert not any(left.values()), left


def test_a_name_of_a_mail_is_looked_for_as_it_reads() -> None:
    text = "From Keisha Mu=C3=B1oz. Mrs. Muñoz is well."
    name = "Keisha Mu=C3=B1oz"
    leaf = Leaf(("text",), LeafKind.TEXT, text)
    found = [Finding(text.index(name), text.index(name) + len(name), "PERSON", 0.9, "x")]
    rules = RedactionRules(OperatorRule("placeholder"), {})
    redaction = redact([leaf], [found], rules, today=date(2026, 11, 27))
    assert isinstance(redaction, Redaction)
    assert redaction.replaced[leaf.path] == "From [PERSON_1]. Mrs. [PERSON_2] is well."
