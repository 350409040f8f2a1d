from __future__ import annotations

from pathlib import Path

import pytest
import spacy

from gateway.detector.tags import tags_of
from training.feed import tagged
from training.grammar import join
from training.pipeline import LABELS
from training.tokens import set_up


@pytest.fixture
def nlp() -> spacy.language.Language:
    pipeline = spacy.blank("en")
    set_up(pipeline)
    return pipeline


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Pt:Smith,John", "Smith"),
        ("PID|1||123^^^MR||DOE^JANE^A", "JANE"),
        ("smith/jones", "jones"),
        ("name=John;dob=1", "John"),
        ("seen 03/14/24-stable", "03/14/24"),
        ('{"name":"Lee"}', "Lee"),
        ("<name>Jo</name>", "Jo"),
        ("has pain.Smith said", "Smith"),
        ("MRN-12345", "12345"),
        ("@maria can you", "maria"),
        ("O'Brien's chart", "O'Brien"),
        ("Well, Ill and Id", "Id"),
        ("at 10:30 or 120/80", "120/80"),
    ],
)
def test_identifiers_come_off_what_they_are_glued_to(nlp: spacy.language.Language, text: str, part: str) -> None:
    assert part in [token.text for token in nlp(text)]


def test_the_rules_are_saved_with_the_pipeline(nlp: spacy.language.Language, tmp_path: Path) -> None:
    text = "Pt:Smith,John DOE^JANE smith/jones name=John <b>Jo</b>"
    nlp.to_disk(tmp_path / "p")
    again = spacy.load(tmp_path / "p")
    assert [t.text for t in again(text)] == [t.text for t in nlp(text)]
    assert len(again(text)) > len(spacy.blank("en")(text))


def test_spans_grow_to_whole_tokens(nlp: spacy.language.Language) -> None:
    sample = join([("DOB", None), ("03141960", "DATE"), (" Dr. ", None), ("Lee", "PERSON")])
    tags = tags_of(LABELS)
    told = [(token.text, tags[column]) for token, column in zip(*tagged(nlp, sample), strict=True)]
    assert ("Lee", "U-PERSON") in told
    assert any(tag == "U-DATE" and "03141960" in text for text, tag in told)
