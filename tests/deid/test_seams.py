"""A word or a number that is cut over two parts of a message."""

from __future__ import annotations

import re
import time
from collections.abc import Sequence
from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gateway.deid.known import NOTHING_KNOWN, Known
from gateway.deid.redact import Redaction, redact
from gateway.deid.restore import Restorer
from gateway.deid.seams import seams
from gateway.edge.masking import reading_of
from gateway.model import Finding, Leaf, LeafKind, OperatorRule, Path, Prompt, RedactionRules

RULES = RedactionRules(default=OperatorRule("placeholder"), entities={})
FORMS = (
    (r"Maria Lopez|Maria Zoltanovics", "PERSON"),
    (r"\d{8}|\(?\d{3}\)?[- ]*\d{3}-\d{4}|\d+ Oak Road", "PHONE_NUMBER"),
)


def detect(text: str) -> tuple[Finding, ...]:
    """Find whole names and whole numbers, and nothing that is cut."""
    return tuple(
        Finding(match.start(), match.end(), entity, 1.0, "test")
        for form, entity in FORMS
        for match in re.finditer(rf"(?<!\w)(?:{form})(?!\w)", text)
    )


def prompt(texts: Sequence[str], place: Path = ("messages", 0, "content"), name: str = "text") -> Prompt:
    leaves = tuple(Leaf((*place, index, name), LeafKind.TEXT, text) for index, text in enumerate(texts))
    return Prompt(endpoint="messages", model=None, stream=False, body=None, leaves=leaves)


def left(read: Prompt, known: Known = NOTHING_KNOWN) -> tuple[list[str], Redaction]:
    """Give what leaves of each text."""
    reading = reading_of(read)
    own = reading.by_leaf([detect(segment.text) for segment in reading.segments])
    findings = reading.with_seams(own, [detect(segment.text) for segment in reading.around])
    redaction = redact(read.leaves, findings, RULES, known=known, today=date(2026, 3, 14))
    assert isinstance(redaction, Redaction)
    return [redaction.replaced.get(leaf.path, leaf.text) for leaf in read.leaves], redaction


@pytest.mark.parametrize(
    ("texts", "leaves"),
    [
        (["Seen: Mar", "ia Lopez today"], ["Seen: [PERSON_1]", "[PERSON_2] today"]),
        (["Seen: Maria Lo", "pez today"], ["Seen: [PERSON_1]", "[PERSON_2] today"]),
        (["no 0048", "2913."], ["no [PHONE_NUMBER_1]", "[PHONE_NUMBER_2]."]),
        (["at 617-555-", "0182."], ["at [PHONE_NUMBER_1]", "[PHONE_NUMBER_2]."]),
        (["Maria L", "op", "ez"], ["[PERSON_1]", "[PERSON_2]", "[PERSON_3]"]),
        (["at (617) ", "555-0182."], ["at [PHONE_NUMBER_1] ", "[PHONE_NUMBER_2]."]),
        (["at (617)", "555-0182."], ["at [PHONE_NUMBER_1]", "[PHONE_NUMBER_2]."]),
        (["at 617-", " 555-0182."], ["at [PHONE_NUMBER_1]", " [PHONE_NUMBER_2]."]),
        (["at 617", " 555-0182."], ["at [PHONE_NUMBER_1]", " [PHONE_NUMBER_2]."]),
        (["at 12 ", "Oak Road"], ["at [PHONE_NUMBER_1] ", "[PHONE_NUMBER_2]"]),
        # what does not go on
        (["at 617\n", "555-0182."], ["at 617\n", "555-0182."]),
        (["at 617  ", " 555-0182."], ["at 617  ", " 555-0182."]),
        (["dose 4", "mg daily"], ["dose 4", "mg daily"]),
        (["Maria Lopez", "is well"], ["[PERSON_1]", "is well"]),
        (["Maria Lopez", "Is well"], ["[PERSON_1]", "Is well"]),
        (["Seen: Mar ", "ia Lopez"], ["Seen: Mar ", "ia Lopez"]),
    ],
)
def test_what_is_cut_is_masked_on_both_sides(texts: list[str], leaves: list[str]) -> None:
    clean, redaction = left(prompt(texts))
    assert clean == leaves
    restorer = Restorer(redaction.mapping)
    assert [restorer.text(text) for text in clean] == texts


def test_what_another_place_reveals_is_masked_where_it_is_cut() -> None:
    clean, _ = left(prompt(["Maria Zoltanovics came.", "Ask Zol", "tanovics, who"]))
    assert clean == ["[PERSON_1] came.", "Ask [PERSON_2]", "[PERSON_3], who"]


def test_what_the_caller_knows_is_masked_where_it_is_cut() -> None:
    clean, _ = left(prompt(["ask Quux", "bury, no 48", "29 "]), Known((("Quuxbury", "PERSON"), ("48290", "UNIQUE_ID"))))
    assert clean == ["ask [PERSON_1]", "[PERSON_2], no 48", "29 "]


def test_half_a_word_is_looked_for_nowhere_else() -> None:
    clean, _ = left(prompt(["Seen in Mar. by Mar", "ia Lopez today, in Mar. too; Lopez said"]))
    assert clean == ["Seen in Mar. by [PERSON_1]", "[PERSON_2] today, in Mar. too; [PERSON_3] said"]


@pytest.mark.parametrize(("place", "name"), [(("messages",), "content"), (("tools", 0, "enum"), "title")])
def test_what_different_people_say_is_not_put_together(place: Path, name: str) -> None:
    assert left(prompt(["Mar", "ia Lopez"], place, name))[0] == ["Mar", "ia Lopez"]


@given(st.lists(st.integers(0, 90), max_size=6), st.text("ab .", max_size=300), st.text("ab .", max_size=300))
def test_however_a_text_is_cut_inside_of_words_no_value_leaves(cuts: list[int], before: str, behind: str) -> None:
    said = "Seen by Maria Lopez with 00482913 at 617-555-0182, for pain."
    whole = f"{before} {said} {behind}"
    at = sorted({len(before) + 1 + cut for cut in cuts if cut < len(said)})
    texts = [whole[first:last] for first, last in zip([0, *at], [*at, len(whole)], strict=True) if first < last]
    clean, redaction = left(prompt(texts))
    assert "".join(map(Restorer(redaction.mapping).text, clean)) == whole
    cut_inside = all(one[-1:].isalnum() and other[:1].isalnum() for one, other in pairwise(texts))
    capital = any(other[:1].isupper() for other in texts[1:])
    if cut_inside and not capital:
        for value in ("Maria", "Lopez", "0048", "2913", "0182"):
            assert value not in "".join(clean)


def test_work_grows_with_the_text_however_often_it_is_cut() -> None:
    many = prompt(["a"] * 20_000)
    assert sum(len(seam.text) for seam in seams(many.leaves)) <= 20_000
    long = prompt(["a" * 5_000] * 50)
    assert sum(len(seam.text) for seam in seams(long.leaves)) == 49 * 240


def seconds(parts: int) -> float:
    """Give the processor time of the seams of so many parts, and of the spans across them: the least of nine."""
    read, taken = prompt(["ab"] * parts), list[float]()
    for _ in range(9):
        begun = time.process_time()
        (seam,) = seams(read.leaves)
        assert sum(len(list(seam.across(at, at + 3))) for at in range(0, len(seam.text) - 3, 40)) > parts // 20
        taken.append(time.process_time() - begun)
    return min(taken)


def test_time_grows_with_the_parts_and_not_with_their_square() -> None:
    """Nine megabytes of one-letter parts stopped the event loop for minutes."""
    assert seconds(40_000) < 12 * seconds(5_000)  # eight times as many; their square is 64 times as much


def pieces(texts: Sequence[str]) -> Prompt:
    """Make an answer that came in pieces."""
    leaves = tuple(
        Leaf(("contents", index, "parts", 0, "text"), LeafKind.TEXT, text, goes_on=index > 0)
        for index, text in enumerate(texts)
    )
    return Prompt(endpoint="generate_content", model=None, stream=False, body=None, leaves=leaves)


def test_pieces_are_read_as_the_text_that_they_are() -> None:
    reading = reading_of(pieces(["Seen by Mar", "ia ", "", "Lopez. ", "Then 0048", "2913."]))
    assert [segment.text for segment in reading.segments] == ["Seen by Maria Lopez. Then 00482913."]
    assert reading.around == []


@given(st.lists(st.integers(0, 60), max_size=12))
def test_however_an_answer_came_in_pieces_no_value_leaves_and_no_other_word_is_taken(cuts: list[int]) -> None:
    said = "Seen by Maria Lopez with 00482913 at 617-555-0182, for pain."
    at = sorted({cut for cut in cuts if 0 < cut < len(said)})
    texts = [said[first:last] for first, last in zip([0, *at], [*at, len(said)], strict=True)]
    clean, redaction = left(pieces(texts))
    assert list(map(Restorer(redaction.mapping).text, clean)) == texts
    words = re.sub(r"(?:\[[A-Z_]+_\d+\]|[ -])+", "#", "".join(clean))
    assert words == "Seen#by#with#at#,#for#pain."


def test_what_is_known_or_revealed_elsewhere_is_masked_across_pieces() -> None:
    read = pieces(["Maria Zoltanovics came. ", "Ask Zol", "tano", "vics, or Quux", "bury"])
    clean, _ = left(read, Known((("Quuxbury", "PERSON"),)))
    assert re.sub(r"\[PERSON_\d+\]", "#", "".join(clean)) == "# came. Ask ###, or ##"
    assert left(pieces(["by Maria", " Lopez. Ask Lopez"]))[0][1].count("PERSON") == 2


def test_long_answers_in_tiny_pieces_cost_what_they_are_long() -> None:
    def cost(times: int) -> float:
        texts = [piece for _ in range(times) for piece in ("Seen by Mar", "ia Lo", "pez. ")]
        begun = time.process_time()
        left(pieces(texts))
        return time.process_time() - begun

    # Sixteen times as long: quadratic would be 256 times.
    assert cost(3_200) < 90 * min(cost(200) for _ in range(3)) + 0.1


@pytest.mark.parametrize("between", [[], [""], ["", ""], [None], [None, "", None]])
def test_what_is_no_text_parts_no_word(between: list[str | None]) -> None:
    """A mark for the vendor's cache is a part of its own at Bedrock; an empty one is none to the model either."""
    parts = ["Seen: Mar", *between, "ia Lopez, no 0048", *between, "2913; [PERSON", *between, "_2]"]
    leaves = tuple(
        Leaf(("messages", 0, "content", index, "text"), LeafKind.TEXT, text)
        for index, text in enumerate(parts)
        if text is not None
    )
    texts, redaction = left(Prompt(endpoint="messages", model=None, stream=False, body=None, leaves=leaves))
    assert [text for text in texts if text] == [
        "Seen: [PERSON_1]",
        "[PERSON_1002], no [PHONE_NUMBER_1]",
        "[PHONE_NUMBER_2]; [PERSON",
        "_2]",
    ]
    assert "[PERSON_2]" not in redaction.mapping.values


def test_what_another_said_parts_words() -> None:
    result = Leaf(("messages", 0, "content", 1, "content", 0, "text"), LeafKind.TEXT, "done")
    first, last = (
        Leaf(("messages", 0, "content", at, "text"), LeafKind.TEXT, text) for at, text in ((0, "Mar"), (2, "ia"))
    )
    assert seams((first, result, last)) == ()
    assert len(seams((first, last))) == 1


@pytest.mark.parametrize(
    "parts",
    [
        ["The allergic one is [PERSON", "_1]. "],
        ["The allergic one is [", "PERSON", "_", "1", "]. "],
        ["The allergic one is PERSON", "_1. "],
        ["The allergic one is <PER", "SON_1>. "],
        ["The allergic one is Person ", "1. "],
        ["The allergic one is [PERSON&#9", "5;1]. "],
    ],
)
@pytest.mark.parametrize("place", [("messages", 0, "content"), ("system",), ("contents", 0, "parts")])
def test_a_placeholder_that_is_cut_over_two_parts_is_somebodys_words_all_the_same(
    parts: list[str], place: Path
) -> None:
    """The vendor puts the parts together, and what the model says of that person came back with a stranger's name."""
    _, redaction = left(prompt([*parts, "Seen by Maria Lopez."], place))
    assert "[PERSON_1]" not in redaction.mapping.values
    assert "Maria Lopez" in redaction.mapping.values.values()
    _, control = left(prompt(["The allergic one is here. ", "Seen by Maria Lopez."], place))
    assert control.mapping.values == {"[PERSON_1]": "Maria Lopez"}


def test_a_placeholder_in_pieces_of_an_answer_is_somebodys_words_too() -> None:
    texts = ["The allergic one is [PERSON", "_1]."]
    leaves = [Leaf(("contents", index, "parts", 0, "text"), LeafKind.TEXT, text) for index, text in enumerate(texts)]
    leaves[1] = Leaf(leaves[1].path, LeafKind.TEXT, leaves[1].text, goes_on=True)
    said = "Seen by Maria Lopez."
    leaves.append(Leaf(("contents", 2, "parts", 0, "text"), LeafKind.TEXT, said))
    redaction = redact(leaves, [(), (), detect(said)], RULES, today=date(2026, 3, 14))
    assert isinstance(redaction, Redaction)
    assert Restorer(redaction.mapping).text("[PERSON_1] is.") == "[PERSON_1] is."


def test_the_end_of_one_persons_words_and_the_beginning_of_anothers_are_no_placeholder() -> None:
    leaves = [
        Leaf(("messages", index, "content"), LeafKind.TEXT, text)
        for index, text in enumerate(["Ask a person", "1 tablet for Maria Lopez"])
    ]
    redaction = redact(leaves, [(), detect(leaves[1].text)], RULES, today=date(2026, 3, 14))
    assert isinstance(redaction, Redaction)
    assert redaction.mapping.values == {"[PERSON_1]": "Maria Lopez"}
