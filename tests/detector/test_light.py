"""A lightened pipeline cuts texts as it did, and the features of a word are those that its tokens carried."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gateway.detector import forward, lexicon
from gateway.detector.engine import BUNDLED
from gateway.detector.forward import Forward
from gateway.detector.light import lighten
from gateway.detector.nlp import load_pipeline, with_breaks

TEXT = (
    "Mr. Jo O'Brien can't see Dr. K.-L. Ng at 12:30 (MRN 00412): ORG, 37.2C, 5km; he'd call 617-555-0142x3...pain.She"
)


@cache
def pipelines() -> tuple[Any, Any]:
    light = load_pipeline(str(BUNDLED))
    lighten(light)
    return load_pipeline(str(BUNDLED)), light


def tokens(nlp: Any, text: str) -> list[tuple[int, str]]:
    return [(token.idx, token.text) for token in nlp.make_doc(text)]


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet=st.sampled_from("abkmZ.,'-/:1 ()\n°é$+"), max_size=30) | st.text(max_size=30))
def test_it_cuts_alike(text: str) -> None:
    heavy, light = pipelines()
    assert tokens(light, text) == tokens(heavy, text)


def test_it_cuts_alike_what_is_written() -> None:
    heavy, light = pipelines()
    assert tokens(light, TEXT) == tokens(heavy, TEXT)
    assert len(tokens(light, TEXT)) > 30


def test_plain_words_have_no_affixes() -> None:
    tokenizer = pipelines()[0].tokenizer
    words = (Path(lexicon.__file__).with_name("vocabulary.txt")).read_text().replace("*", "").split()[::7]
    for word in [*filter(str.isascii, words), *map(str.upper, filter(str.isascii, words))]:
        if not word.isalpha():
            continue
        assert tokenizer.prefix_search(word) is None
        assert tokenizer.suffix_search(word) is None
        assert list(tokenizer.infix_finditer(word)) == []


def test_features_are_what_tokens_carry() -> None:
    doc = pipelines()[0].make_doc(TEXT)
    carried = doc.to_array(["NORM", "PREFIX", "SUFFIX", "SHAPE", "LOWER"]).tolist()
    own = [token.i for token in doc if token.norm != token.vocab[token.text].norm]  # can't: the norm of "n't" is "not"
    assert own
    for token, features in zip(doc, carried, strict=True):
        at = 1 if token.i in own else 0
        assert list(lexicon.features(token.text))[at:] == features[at:]


@pytest.mark.parametrize("most", [10, 10_000])
def test_it_reads_as_before_however_many_words_it_keeps(monkeypatch: pytest.MonkeyPatch, most: int) -> None:
    monkeypatch.setattr(forward, "MOST_KEPT", most)
    heavy, light = pipelines()
    quick = Forward(light.get_pipe("tagger").model, lexicon.features)
    for text in (TEXT, TEXT[::-1], TEXT):
        (expected,) = heavy.get_pipe("tagger").model.predict([heavy.make_doc(text)])
        np.testing.assert_allclose(quick.predict([light.make_doc(text)])[0], expected, atol=1e-5)
    assert len(quick._known) <= max(most, len(light.make_doc(TEXT)))


def test_what_is_left_out_at_the_start_can_be_imported_afterwards() -> None:
    program = """
import sys
import gateway.detector.engine
assert "weasel" not in sys.modules and "spacy.cli" not in sys.modules, "the command line is loaded"
assert "azure.identity" not in sys.modules
import importlib.util
import spacy.cli
assert spacy.cli.download
if importlib.util.find_spec("azure") is not None:
    import azure.identity
    assert azure.identity.DefaultAzureCredential
"""
    subprocess.run([sys.executable, "-W", "ignore", "-c", program], check=True)


@given(st.text(alphabet='"|_%é-a \n', max_size=40), st.sampled_from(['"', "|", "_", "-=", "%é"]), st.integers(0, 900))
def test_no_run_of_marks_is_longer_than_the_tokenizer_reads_quickly(around: str, mark: str, times: int) -> None:
    """It copied the rest of a run for each mark: twenty thousand of them took a worker minutes."""
    text = around + mark * times + around
    broken = with_breaks(text)
    assert len(broken) == len(text)
    assert all(new in (old, " ") and (new == old or not old.isalnum()) for new, old in zip(broken, text, strict=True))
    assert max(map(len, re.findall(r"(?:[^\w\s]|_)+", broken)), default=0) < 200
    if max(map(len, re.findall(r"(?:[^\w\s]|_)+", text)), default=0) < 200:
        assert broken == text


def test_tokens_stand_where_they_stood() -> None:
    text = "Seen by Ana Kdbwa. " + '"' * 450 + " Dr. Kdbwa"
    placed = dict(tokens(pipelines()[1], with_breaks(text)))
    assert all(text.startswith(word, at) for at, word in placed.items())
    assert list(placed.values())[-1] == "Kdbwa"
